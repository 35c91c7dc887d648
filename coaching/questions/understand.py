"""What somebody wants: whether a message reports, asks or orders, and what the question is about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

import yaml

import coaching.languages
from coaching.languages.hearing import LANGUAGES, Token, WordsMissingError, clean, fold, lexicon, tokenize
from coaching.model import Intent, Language, Reading
from coaching.reading import numbers
from coaching.reading.goal import resigned

TOPICS = (
    "follower_drop",
    "like_drop",
    "comment_drop",
    "reach_drop",
    "giveaway_aftermath",
    "bought_followers",
    "follow_back",
    "ghost_followers",
    "what_to_post",
    "when_to_post",
    "who_is_my_audience",
    "ambassadors",
    "sales_vs_likes",
    "growth_goal",
    "is_this_normal",
    "low_engagement",
    "other",
)
_LONGEST = 4096
_CLAUSE_ENDS = frozenset(",;:()\n")
_SENTENCE_ENDS = frozenset("?!…")
# A cue inside the question itself says more than the same cue in what led up to it.
_ASKED = 1.6
# Each further word of a phrase makes a cue more telling; a figure ("@followers_down") tells less than words.
_WORD = 0.5
_FIGURE = 0.7
# Below one full cue, nothing has been asked.
_ENOUGH = 1.0
_FEW_WORDS = 7
_LONGEST_OPENER = 8  # words
_LEADS = 3  # words such as "hola, y entonces" before a question begins
_LOW_RATIO = 50  # followers for each like
_SHORT_ANSWER = 4  # words; who writes more is answering
_LAUGHTER = frozenset("😂🤣😆😹😜😝")

Decline = Literal["skip", "stop"]
Feeling = Literal["hurt", "despair"]


class _Part(NamedTuple):
    """One thing that a cue wants to hear: any of several phrases, each padded with blanks."""

    phrases: tuple[str, ...]


class _Cue(NamedTuple):
    """What has to be said for a topic, all of it, and what it tells beyond its words ("sorteo* =1")."""

    parts: tuple[_Part, ...]
    extra: float


@dataclass(frozen=True, slots=True)
class _Asks:
    """One language's cues."""

    openers: tuple[str, ...]
    exclaims: tuple[str, ...]
    leads: tuple[str, ...]
    first: tuple[str, ...]
    anywhere: tuple[tuple[str, ...], ...]
    smalltalk: tuple[str, ...]
    activity: tuple[str, ...]
    domain: tuple[str, ...]
    mine: tuple[str, ...]
    bare: Mapping[str, frozenset[str]]
    declines: Mapping[Decline, frozenset[str]]
    feelings: Mapping[str, tuple[str, ...]]
    intense: frozenset[str]
    topics: Mapping[str, tuple[_Cue, ...]]


@dataclass(frozen=True, slots=True)
class _Clause:
    """A stretch of a message between signs. `said` is its words, folded and padded with blanks."""

    said: str
    start: int
    end: int
    asked: bool


def understand(text: str, reading: Reading) -> Reading:
    """The same reading with its intent, and its topic where something is asked."""
    tokens = tokenize(clean(text[:_LONGEST]))
    asks = [_asks(language) for language in ([reading.language] if reading.language else LANGUAGES)]
    said = _padded(tokens)
    told = bool(reading.observations or reading.posts or reading.events or reading.doubts)
    bare = None if told else _bare(said, asks)
    if bare is not None:
        return replace(reading, intent="question", topic=bare)
    clauses = list(_clauses(tokens, asks))
    topic, score = _topic(clauses, said, reading, asks)
    intent = _intent(tokens, clauses, said, reading, asks, score)
    if intent not in ("question", "mixed"):
        return replace(reading, intent=intent, topic=None)
    return replace(reading, intent=intent, topic=topic)


def topic_of(reading: Reading, text: str) -> str | None:
    """What a message is to be answered about: who lets go of growing asks nothing, and is answered (M09)."""
    return "growth_goal" if reading.topic is None and resigned(text) else reading.topic


def declines(text: str) -> Decline | None:
    """Whether a short message declines a question of ours: "skip" this one, or "stop" asking."""
    said = _padded(tokenize(clean(text[:_LONGEST])))
    if len(said.split()) > _SHORT_ANSWER:
        return None
    for answer in get_args(Decline):
        for a in map(_asks, LANGUAGES):
            rest: str | None = said
            while rest is not None:
                if rest in a.declines[answer]:
                    found: Decline = answer
                    return found
                rest = _without_lead(rest, [a])
    return None


def feeling(text: str) -> Feeling | None:
    """What hurts: the numbers ("hurt"), or life itself ("despair"). Precision goes first; None is the rule."""
    asks = [_asks(language) for language in LANGUAGES]
    said = _calm(_padded(tokenize(clean(text[:_LONGEST]))), frozenset[str]().union(*(a.intense for a in asks)))
    if _LAUGHTER & set(text) or _any(said, *(a.feelings["laughs"] for a in asks)):
        return None
    # Languages are heard together, so what one sets aside is set aside in all.
    for a in asks:
        for phrase in a.feelings["aside"]:
            if phrase in said:
                said = said.replace(phrase, " | ")
    for felt in ("despair", "hurt"):
        if _any(said, *(a.feelings[felt] for a in asks)):
            return "despair" if felt == "despair" else "hurt"
    return None


def _calm(said: str, intense: frozenset[str]) -> str:
    """The words without "so" and "very", a blank at either end where there was one."""
    words = " ".join(word for word in said.split() if word not in intense)
    return f" {words} " if said.endswith(" ") else f" {words}"


# ---------------------------------------------------------------- intent


def _bare(said: str, asks: Sequence[_Asks]) -> str | None:
    """The topic of a whole message such as "¿y por qué?", which goes on from what was said before."""
    rest: str | None = said
    while rest is not None:
        for a in asks:
            for topic, whole in a.bare.items():
                if rest in whole:
                    return topic
        rest = _without_lead(rest, asks)
    return None


def _intent(
    tokens: Sequence[Token],
    clauses: Sequence[_Clause],
    said: str,
    reading: Reading,
    asks: Sequence[_Asks],
    score: float,
) -> Intent:
    asked = any(clause.asked for clause in clauses)
    if _ordered(clauses, said, asks) and not (asked and reading.observations and clauses[0].asked):
        return "command_like"
    told = bool(reading.observations or reading.posts or reading.events or reading.doubts)
    domain = _any(said, *(a.domain for a in asks))
    if asked and reading.observations:
        return "mixed" if _reported(tokens, clauses) or _states_levels(reading) else "question"
    if _chats(said, asks, told=told, domain=(domain or asked) and score >= _ENOUGH):
        return "smalltalk"
    if asked and (score >= _ENOUGH or domain):
        return "question"
    if told:
        return "report"
    if score > _ENOUGH and domain and not asked and _any(said, *(a.mine for a in asks)):
        return "report" if _any(said, *(a.activity for a in asks)) else "question"
    if not asked and _any(said, *(a.activity for a in asks)):
        return "report"
    if domain and not asked and _any(said, *(a.mine for a in asks)):
        return "report"
    return "off_topic" if any(token.script in ("word", "number", "link") for token in tokens) else "smalltalk"


def _ordered(clauses: Sequence[_Clause], said: str, asks: Sequence[_Asks]) -> bool:
    """Whether a clause begins with an order, or a figure is being corrected."""
    for clause in clauses:
        for a in asks:
            if any(clause.said.startswith(phrase) for phrase in a.first):
                return True
    for a in asks:
        for parts in a.anywhere:
            at = 0
            for part in parts:
                found = said.find(part, at)
                if found < 0:
                    break
                at = found + len(part) - 1
            else:
                return True
    return False


def _chats(said: str, asks: Sequence[_Asks], *, told: bool, domain: bool) -> bool:
    """Whether a message is mostly greetings, thanks, moods."""
    if told or domain:
        return False
    words = len(said.split())
    covered = 0
    for a in asks:
        covered = max(covered, sum(len(phrase.split()) for phrase in a.smalltalk if phrase in said))
    greets = words <= _FEW_WORDS and any(said.startswith(phrase) for a in asks for phrase in a.smalltalk)
    return greets or (covered > 0 and covered * 2 >= words)


def _reported(tokens: Sequence[Token], clauses: Sequence[_Clause]) -> bool:
    """Whether a figure stands outside the question."""
    for clause in clauses:
        if clause.asked:
            continue
        for at in range(clause.start, clause.end):
            if tokens[at].script == "number" or numbers.is_number_word(tokens[at].text) or _nothing(tokens[at].text):
                return True
    return False


def _states_levels(reading: Reading) -> bool:
    """Whether all that is told are totals: they are stated even inside a question ("¿y hoy 980?")."""
    return bool(reading.observations) and all(seen.kind == "total" for seen in reading.observations)


def _nothing(word: str) -> bool:
    return bool(lexicon().senses_of((word,)) & {"cues.none", "cues.nobody"})


# ---------------------------------------------------------------- clauses


def _clauses(tokens: Sequence[Token], asks: Sequence[_Asks]) -> Iterator[_Clause]:
    """The clauses of a message, each with whether it asks."""
    cut: list[tuple[int, int, str]] = []
    start = 0
    for at, token in enumerate(tokens):
        stop = token.text in _SENTENCE_ENDS or token.text == "¿"
        stop = stop or (token.text == "." and (at + 1 == len(tokens) or tokens[at + 1].start > token.end))
        if stop or token.text in _CLAUSE_ENDS:
            if at > start:
                cut.append((start, at, token.text))
            elif cut and token.text == "?":
                cut[-1] = (*cut[-1][:2], "?")
            start = at + 1
    if start < len(tokens):
        cut.append((start, len(tokens), ""))
    for i, (begin, end, closing) in enumerate(cut):
        said = _padded(tokens[begin:end])
        opened = begin > 0 and tokens[begin - 1].text == "¿"
        opens = _opens(said, asks)
        # The clause before a question mark asks, and so does one that opens with a question word.
        asked = opened or opens or closing == "?"
        if (asked and not opens and not opened and i + 1 == len(cut) and closing == "?") or not asked:
            yield from _split_late(tokens, begin, end, asks, asked=asked)
            continue
        yield _Clause(said, begin, end, asked)


def _split_late(
    tokens: Sequence[Token], begin: int, end: int, asks: Sequence[_Asks], *, asked: bool
) -> Iterator[_Clause]:
    """Cuts "tengo 2800 y creo que sobran los elimino?" where the question begins, if it shows.

    Without a question mark only an opener of several words counts ("… y no sé por qué").
    """
    for at in range(begin + 1, end):
        if not _joins(tokens[at - 1].text):
            continue
        rest = _padded(tokens[at : min(at + _LONGEST_OPENER, end)])
        long = any(opener.count(" ") > 2 and rest.startswith(opener) for a in asks for opener in a.openers)  # noqa: PLR2004
        if long or (asked and _opens(rest, asks)):
            yield _Clause(_padded(tokens[begin:at]), begin, at, asked=False)
            yield _Clause(_padded(tokens[at:end]), at, end, asked=True)
            return
    yield _Clause(_padded(tokens[begin:end]), begin, end, asked=asked)


def _joins(word: str) -> bool:
    return bool(lexicon().senses_of((word,)) & {"cues.and", "cues.but"}) or word.isdigit()


def _opens(said: str, asks: Sequence[_Asks]) -> bool:
    """Whether a clause begins with a question word, perhaps after "y" or "so"; "qué locura" asks nothing."""
    rest = said
    for _ in range(_LEADS):
        for a in asks:
            if any(rest.startswith(opener) for opener in a.openers):
                return not any(rest.startswith(exclaim) for exclaim in a.exclaims)
        shorter = _without_lead(rest, asks)
        if shorter is None:
            return False
        rest = shorter
    return False


def _without_lead(said: str, asks: Sequence[_Asks]) -> str | None:
    """The words after "y" or "so"; None when there is no such word, or nothing after it."""
    lead = next((lead for a in asks for lead in a.leads if said.startswith(lead)), None)
    return said[len(lead) - 1 :] if lead is not None and len(said) > len(lead) else None


def _padded(tokens: Sequence[Token]) -> str:
    return f" {' '.join(token.text for token in tokens if token.script in ('word', 'number'))} "


# ---------------------------------------------------------------- topic


def _topic(clauses: Sequence[_Clause], said: str, reading: Reading, asks: Sequence[_Asks]) -> tuple[str, float]:
    """The topic that the cues point to, and how strongly; "other" when they do not."""
    told = "".join(f"@{name} " for name in _figures(reading))
    asked = " ".join(clause.said for clause in clauses if clause.asked)
    best, highest = "other", 0.0
    for topic in TOPICS:
        for a in asks:
            for cue in a.topics[topic]:
                whole = _weight(cue, said, told)
                if not whole:
                    continue
                spoken = any(phrase[1] != "@" for part in cue.parts for phrase in part.phrases)
                score = max(whole, _weight(cue, asked, told) * _ASKED) if spoken else whole
                if score > highest:
                    best, highest = topic, score
    return (best, highest) if highest >= _ENOUGH else ("other", highest)


def _weight(cue: _Cue, said: str, told: str) -> float:
    """How telling a cue is, 0 when it was not said in full. A cue of figures alone counts less."""
    total = cue.extra
    for part in cue.parts:
        heard = 0.0
        for phrase in part.phrases:
            if phrase[1] == "@":
                if phrase[1:] in told:
                    heard = max(heard, _FIGURE)
            elif phrase in said:
                heard = max(heard, 1 + _WORD * (phrase.strip().count(" ")))
        if not heard:
            return 0.0
        total += heard
    return total


def _figures(reading: Reading) -> Iterator[str]:
    """What the figures of a message say, as names that cues may use."""
    followers = likes = None
    levels = sorted((o.day, o.value) for o in reading.observations if (o.metric, o.kind) == ("followers", "total"))
    if len(levels) > 1 and levels[0][0] < levels[-1][0] and levels[-1][1] < levels[0][1]:
        yield "followers_down"
    for seen in reading.observations:
        if seen.kind == "delta" and seen.value < 0:
            yield f"{seen.metric}_down"
        if seen.kind == "total" and seen.value == 0:
            yield f"no_{seen.metric}"
        if seen.kind == "total" and seen.metric == "followers":
            followers = seen.value
        if seen.kind == "total" and seen.metric == "likes":
            likes = seen.value
    if followers is not None and likes is not None and followers > likes * _LOW_RATIO:
        yield "low_ratio"


def _any(said: str, *cues: Sequence[str]) -> bool:
    return any(cue in said for group in cues for cue in group)


# ---------------------------------------------------------------- loading

_SECTIONS = (
    "openers",
    "exclaims",
    "leads",
    "commands",
    "smalltalk",
    "activity",
    "domain",
    "mine",
    "bare",
    "declines",
    "feelings",
    "groups",
    "topics",
)


@cache
def _asks(language: Language) -> _Asks:
    path = Path(coaching.languages.__file__).parent / language / "asks.yaml"
    written = path.read_text(encoding="utf-8")
    said: dict[str, Any] = yaml.load(written, Loader=_LOADER)  # noqa: S506  (BaseLoader only makes strings)
    for section in _SECTIONS:
        if section not in said:
            raise WordsMissingError(language, "asks.yaml", section)
    for topic in TOPICS:
        if topic not in said["topics"]:
            raise WordsMissingError(language, "asks.yaml", f"topics.{topic}")
    intense = frozenset(map(fold, said["feelings"]["intense"]))
    return _Asks(
        openers=_phrases(said["openers"]),
        exclaims=_phrases(said["exclaims"]),
        leads=_phrases(said["leads"]),
        first=_phrases(said["commands"]["first"]),
        anywhere=tuple(_pieces(cue) for cue in said["commands"]["anywhere"]),
        smalltalk=_phrases(said["smalltalk"]),
        activity=_phrases(said["activity"]),
        domain=_phrases(said["domain"]),
        mine=_phrases(said["mine"]),
        bare={topic: frozenset(_phrases(said["bare"][topic])) for topic in ("follower_drop", "other")},
        declines={answer: frozenset(_phrases(said["declines"][answer])) for answer in get_args(Decline)},
        feelings={
            felt: tuple(_calm(phrase, intense) for phrase in _phrases(said["feelings"][felt]))
            for felt in ("hurt", "despair", "aside", "laughs")
        },
        intense=intense,
        topics={topic: tuple(_cue(cue, said["groups"]) for cue in said["topics"][topic]) for topic in TOPICS},
    )


# Cues are words even where YAML knows better: "no" and "y" are no booleans. libyaml is ten times as fast.
_LOADER: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def _phrases(cues: Sequence[str]) -> tuple[str, ...]:
    return tuple(_phrase(cue) for cue in cues)


def _phrase(cue: str) -> str:
    """A cue as it is looked for: folded and cut like a message, a blank at both ends unless it has a star."""
    if cue.startswith("@"):
        return f" {cue} "
    words = " ".join(token.text for token in tokenize(fold(cue.rstrip("*"))) if token.script in ("word", "number"))
    return f" {words}" if cue.endswith("*") else f" {words} "


def _pieces(cue: str) -> tuple[str, ...]:
    return tuple(_phrase(piece.strip()) for piece in cue.split(" * ") if piece.strip(" *"))


def _cue(written: str, groups: Mapping[str, Sequence[str]]) -> _Cue:
    words, _, extra = written.partition(" =")
    parts = []
    for piece in words.split(" + "):
        name = piece.strip()
        phrases = groups[name[1:-1]] if name.startswith("{") else [name]
        parts.append(_Part(_phrases(phrases)))
    return _Cue(tuple(parts), float(extra or 0))
