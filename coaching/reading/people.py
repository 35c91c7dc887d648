"""What a line tells of somebody: "Ana: trajo 5, compartió 9, 7 semanas"; and a hand count such as "13 de 20"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from coaching.languages.acts import act_words
from coaching.languages.hearing import Token, clean, fold, lexicon, tokenize
from coaching.languages.talk import phrases
from coaching.model import LONGEST_TEXT, Language, known_as
from coaching.reading import numbers
from coaching.reading.relations import Said, relations_in, said
from coaching.reading.wrote import LONGEST_NAME, MOST_WORDS

MOST: Final = 60
LARGEST: Final = 1_000_000
"""No single person did anything more often than this."""
WINDOW: Final = 8
"""Weeks of which a person is told to have been active in some."""
LONGEST_ECHO: Final = 40

_FIELDS: Final[Mapping[str, str]] = {
    "brought": "people_brought", "shares": "shares", "mentions": "mentions", "replies": "replies_to_others",
    "weeks": "weeks_active", "interactions": "interactions", "comments": "comments", "constructive": "constructive",
    "critical": "critical", "followers": "followers",
}  # fmt: skip
# How somebody usually writes, in the counts that the criteria look at: what is said is "three times or more" or "at
# least once", and what was not said stays unknown.
TONES: Final[Mapping[str, Mapping[str, Any]]] = {
    "constructive": {"constructive": 1, "critical": None, "interactions": None},
    "only_critic": {"constructive": 0, "critical": 3, "interactions": 3},
    "mixed": {"constructive": 1, "critical": 1, "interactions": None},
    "nothing": {"constructive": 0, "critical": 0, "interactions": 0},
}
_JUDGED: Final[Mapping[str, tuple[str, bool]]] = {
    "target": ("target", True),
    "off_target": ("target", False),
    "value": ("adds_value", True),
    "no_value": ("adds_value", False),
}
OF_OTHERS: Final = frozenset({"people_brought", "replies_to_others", "weeks_active"})
_EITHER: Final = frozenset({"shares", "comments", "mentions"})
"""What people do, and what figures of one's own are made of: of whom "Ana: 9 compartidos" is told has to be sure."""
_HEADINGS: Final = ("metrics.", "platforms.", "dates.", "weekdays.", "months.", "posts.", "events.")
_LINES = re.compile(r"[\n;]+")
_BULLET = re.compile(r"^[\s•·*\-–—]+(?=\D)|^\s*\d{1,2}[.)]\s+")
# A comma between digits belongs to a number.
_SEGMENTS = re.compile(r",(?!\d)|[·|()]|\s[-–—]\s|\.(?=\s|$)")
_NAME_ENDS = re.compile(r"[:(,]|\s[-–—]\s")
_SLASH = re.compile(r"(?<=\d)\s*/\s*(?=\d)")
_THEMES = re.compile(r"[,/·|]+|\s+(?:y|e|and|&)\s+")
# What would be more of somebody than a name: a telephone number, an address.
_NO_NAME = re.compile(r"\d{5,}|(?:\d[\s.-]?){7,}|\S@\S")
_LINK = re.compile(r"https?://|www\.")
_NEUTRAL: Final = frozenset({"counts.comments", "counts.interactions"})
_JUDGING: Final = frozenset({"counts.critical", "counts.constructive"})
_NOT_NAMES = ("metrics.", "platforms.", "dates.today", "dates.yesterday", "dates.this_week", "dates.last_week")
_SHORT = 2
_LEADS: Final = 3
"""Words before a name that say who somebody is: "la mia vicina Lola"."""


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody, what was told of them by the names of Contact's fields, and what could not be read and is not kept."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    unclear: tuple[str, ...] = ()


class Count(NamedTuple):
    """A number, or "n of m"; `at` is where it begins. `faint` is an article that may be a one."""

    at: int
    end: int
    n: int
    of: int | None = None
    faint: bool = False


class HandCount(NamedTuple):
    """So many of so many; `of` is None where only one number was told. `joined`: said as one, as in "13 de 20"."""

    hits: int
    of: int | None
    joined: bool


def read_people(text: str, *, language: Language | None = None) -> tuple[Told | None, ...]:
    """The people that a message tells of, one a line; None for a line without a name."""
    lines = [_BULLET.sub("", line).strip() for line in _LINES.split(clean(text[:LONGEST_TEXT]))]
    return tuple(_told(line, language) for line in lines[: MOST + 1] if line)


def told_plainly(
    text: str, *, language: Language | None = None, known: frozenset[str] = frozenset()
) -> tuple[Told, ...]:
    """The people of a message whose every line is like "Ana: trajo 5, 7 semanas"; empty for any other.

    Shares and comments alone are of somebody with a handle or among `known` (by `known_as`), or with a verb of theirs.
    """
    told = _with_colons(text, language)
    return told if all(one.facts.keys() & OF_OTHERS or _is_theirs(one, text, known) for one in told) else ()


def told_of_whom(text: str, *, language: Language | None = None) -> tuple[str, ...]:
    """The names of a message like "Ana: 9 compartidos": perhaps people, perhaps what was published."""
    told = _with_colons(text, language)
    fits = all(one.facts and not one.facts.keys() - _EITHER and not one.unclear for one in told)
    words = [token for one in told for token in tokenize(one.name) if token.script == "word"]
    heard = any(lexicon().senses_of((token.text,)) for token in words)
    lower = any(one.name[:1].islower() for one in told)
    return tuple(one.name for one in told) if fits and not heard and not lower else ()


def _with_colons(text: str, language: Language | None) -> tuple[Told, ...]:
    """The people of a message whose every line is a name, a colon and what is told; empty for any other."""
    told = read_people(text, language=language)
    lines = [line for line in _LINES.split(clean(text[:LONGEST_TEXT])) if line.strip()]
    named = [one for one in told if one is not None and one.facts and not _heard_in(one.name)]
    colons = all((ends := _NAME_ENDS.search(_BULLET.sub("", line).strip())) and ":" in ends.group() for line in lines)
    return tuple(named) if colons and len(named) == len(told) else ()


def _is_theirs(one: Told, text: str, known: frozenset[str]) -> bool:
    """Whether shares and comments are those of somebody: nothing that was published "compartió" anything."""
    if not one.facts.keys() & _EITHER:
        return False
    after = fold(text).partition(f"{fold(one.name)}:")[2].split()
    verbs = act_words().verbs.get(after[0], ()) if after else ()
    said = (found for phrase, found in verbs if tuple(after[: len(phrase)]) == phrase)
    acted = any(verb.form == "one" for found in said for verb in found)
    return one.name.startswith("@") or known_as(one.name) in known or acted


def _heard_in(name: str) -> bool:
    """Whether a word of a name says a day, a network or a figure: "lunes", "Instagram", "seguidores"."""
    known = lexicon()
    words = [token.text for token in tokenize(name) if token.script == "word"]
    return any(sense.startswith(_HEADINGS) for word in words for sense in known.senses_of((word,)))


def sounds_said(one: Told, words: str, known: Iterable[str]) -> bool:
    """Whether a "name" rather is the beginning of a sentence: "agradecí a Ana", "crea un ranking de mis seguidores".

    A name that is set off by a sign is what the writer says it is.
    """
    if one.name.startswith("@") or any(_NAME_ENDS.search(line) for line in _LINES.split(words) if one.name in line):
        return False
    name = clean(one.name)
    cut = [(token.text, name[token.start : token.end]) for token in tokenize(name) if token.script == "word"]
    own = bool(one.facts) and bool(cut) and any(p.parts == (f" {cut[0][0]} ",) for p in phrases("asks")["own"])
    lower = [text for text, raw in cut[own:] if raw.islower() and not act_words().begins("particles", [text])]
    named = name.casefold().split()
    holds = any(k.casefold() in named[1:] for k in known) and name[:1].islower() and not own
    spoken = act_words()
    crowd = any(spoken.begins("several", [text]) for text, _ in cut)  # "Mamme di Milano" are whom one wants to reach
    nobody = bool(lower) and cut[0][0] == lower[0] and bool(spoken.begins("not_names", [lower[0]]))
    if crowd or (nobody and not one.facts):
        return True
    only_size = one.facts.keys() == {"followers"} and known_as(name) not in map(known_as, known)
    return any(text in lexicon().tells for text in lower) or holds or only_size


def facts_in(text: str, *, language: Language | None = None) -> dict[str, Any]:
    """What a few words tell of somebody, by the names of Contact's fields: "clienta" → relation client."""
    return _facts(text[:LONGEST_TEXT], language)


def is_name(text: str) -> bool:
    """Whether words can be somebody's name: a few, no telephone number, no word for a figure or a network."""
    return _is_name(text)


def without_kin(name: str) -> str:
    """A name without what somebody is to the writer: "mi vecina Lola" is Lola; anything else as it is."""
    words = name.split()
    lead = next((at for at, word in enumerate(words) if not word.islower()), 0)
    kin = lead and any(act_words().begins("people", [token.text]) for token in tokenize(words[lead - 1]))
    return " ".join(words[lead:]) if kin and lead <= _LEADS else name


def flags(text: str) -> frozenset[str]:
    """What words say of somebody: target, off_target, value, no_value, constructive, only_critic, mixed, nothing."""
    _, heard = _cut(text)
    found = {sense for part in heard for sense in part.senses if sense.startswith("flags.")}
    return frozenset(sense.removeprefix("flags.") for sense in found)


def tone_of(named: frozenset[str]) -> str | None:
    """How somebody usually writes, among what was said of them; the strongest word counts."""
    return next((tone for tone in ("only_critic", "mixed", "nothing", "constructive") if tone in named), None)


def hand_count(text: str, *, language: Language | None = None) -> HandCount | None:
    """How many of how many: "13 de 20", "13/20", "de 20, 13"; None where it is not that, or not clear."""
    tokens, heard = _cut(text)
    if not all(map(_is_plain, numbers.find(tokens, lexicon().hear(tokens, language), language))):
        return None
    counts = list(_counts(tokens, heard, language, everything=True))
    if len(counts) == 1:
        return HandCount(counts[0].n, counts[0].of, joined=counts[0].of is not None)
    if len(counts) != 2 or any(count.of for count in counts):  # noqa: PLR2004  # so many of so many
        return None
    first, second = counts
    total_first = any("out" in part.senses and part.end == first.at for part in heard)
    hits, of = (second.n, first.n) if total_first or first.n > second.n else (first.n, second.n)
    return HandCount(hits, of, joined=False)


# ---------------------------------------------------------------- one line


def _told(line: str, language: Language | None) -> Told | None:
    if _LINK.search(line):
        return None
    line = _SLASH.sub(" / ", line)  # once, so that places in it stay what they are
    name, rest = _split(line, language)
    called = " ".join(name.split()).strip(" .,;:-–—\"'«»“”")
    name = without_kin(called)
    if not _is_name(name):
        return None
    rest, themes = _without_themes(rest)
    facts: dict[str, Any] = _facts(called.removesuffix(name), language)
    facts |= {"topics": themes} if themes else {}
    unclear = []
    for segment in _SEGMENTS.split(rest):
        found = _facts(segment, language)
        facts |= found
        if not found and (any(c.isalnum() for c in segment)):
            unclear.append(segment.strip()[:LONGEST_ECHO])
    if unclear and not facts and not _NAME_ENDS.search(line):
        return None  # a sentence about something else
    return Told(name, facts, tuple(unclear))


def _split(line: str, language: Language | None) -> tuple[str, str]:
    """The name and what comes after it: up to a sign, else up to the first thing that is told."""
    ends = _NAME_ENDS.search(line)
    if ends is None:
        tokens, heard = _cut(line)
        first = min((part.at for part in _counts(tokens, heard, language)), default=len(tokens))
        first = min([first, *(part.start for part in heard if _tells(part))])
        if 0 < first < len(tokens):
            links = {part.start for part in heard if "links" in part.senses}
            end = next((at for at in range(first, 0, -1) if at - 1 not in links), 0)
            if end:
                return line[: tokens[end].start], line[tokens[first].start :]
            if not any(token.script == "number" for token in tokens):
                return line, line[tokens[first].start :]  # "una clienta": known by what she is
            return line[: tokens[1].start], line[tokens[first].start :]
        return line, ""
    name, rest = line[: ends.start()], line[ends.end() :]
    if ends.group() != ":" and ":" in rest:
        between, _, rest = rest.partition(":")  # "Ana (clienta): trajo 5"
        rest = f"{between}, {rest}"
    return name, rest


def _tells(part: Said) -> bool:
    return any(sense.startswith(("counts.", "flags.", "relations.")) for sense in part.senses)


def _is_name(name: str) -> bool:
    if not any(c.isalpha() for c in name) or len(name) > LONGEST_NAME or "?" in name or _NO_NAME.search(name):
        return False
    words = [token.text for token in tokenize(name) if token.script in {"word", "link"}]
    if not 0 < len(words) <= MOST_WORDS or (len(name) <= _SHORT and name.islower()):
        return False  # "la", "mi"
    known = lexicon()
    return not all(any(s.startswith(_NOT_NAMES) for s in known.senses_of((word,))) for word in words)


def _without_themes(rest: str) -> tuple[str, tuple[str, ...]]:
    tokens, heard = _cut(rest)
    cue = next((part for part in heard if "topics" in part.senses), None)
    if cue is None:
        return rest, ()
    begin = tokens[cue.end].start if cue.end < len(tokens) else len(rest)
    themes = (theme.strip(" .:-") for theme in _THEMES.split(rest[begin:]))
    return rest[: tokens[cue.start].start].rstrip(" ,"), tuple(theme for theme in themes if theme)[:8]


def _facts(segment: str, language: Language | None) -> dict[str, Any]:
    """What one stretch between commas tells; empty where it tells nothing, or not clearly."""
    tokens, heard = _cut(segment)
    counts = list(_counts(tokens, heard, language))
    sure = [count for count in counts if not count.faint]
    cues = [part for part in heard if any(sense.startswith("counts.") for sense in part.senses)]
    if not cues and len(sure) == 1 and sure[0].of == WINDOW and sure[0].n <= WINDOW:
        return {"weeks_active": sure[0].n}  # "7/8", as the list of ambassadors writes it
    if sure and len(cues) > len(sure):  # "6 de 6 comentarios son críticas" says twice what is counted
        cues = [cue for cue in cues if not cue.senses <= _NEUTRAL] or cues
    pairs = list(_paired(cues, sure or counts))
    if len(pairs) < len(sure):
        return {}  # a number that belongs to nothing: who knows what the others belong to
    facts: dict[str, Any] = {}
    for cue, count in pairs:
        facts |= _counted(cue, count)
    if facts:
        # "mi clienta trajo 5" names a relation, "trajo 5 clientas" does not.
        first = min(min(cue.start, count.at) for cue, count in pairs)
        before = relations_in([part for part in heard if part.end <= first])
        return {**facts, "relation": before[0]} if before else facts
    named = flags(segment)
    if sure or (cues and not named):
        return {}  # "trajo a una amiga" makes nobody a friend
    facts = {name: value for flag, (name, value) in _JUDGED.items() if flag in named}
    if (tone := tone_of(named)) is not None:
        facts |= TONES[tone]
    relations = relations_in(heard)
    return {**facts, "relation": relations[0]} if relations else facts


def _paired(cues: Sequence[Said], counts: Sequence[Count]) -> Iterator[tuple[Said, Count]]:
    """Each cue with its number, before or after it: "trajo 5", "9 compartidos", "responde a otros 8, 7 semanas"."""
    items = sorted([*((cue.start, cue, None) for cue in cues), *((count.at, None, count) for count in counts)],
                   key=lambda item: item[0])  # fmt: skip
    at = 0
    while at + 1 < len(items):
        (_, one_cue, one_count), (_, next_cue, next_count) = items[at], items[at + 1]
        cue, count = one_cue or next_cue, one_count or next_count
        if cue is None or count is None:
            at += 1
            continue
        yield cue, count
        at += 2


def _counted(cue: Said, count: Count) -> dict[str, Any]:
    sense = next(s for s in sorted(cue.senses) if s.startswith("counts.")).removeprefix("counts.")
    if count.of is None:
        fits = count.n <= (WINDOW if sense == "weeks" else LARGEST)
        return {_FIELDS[sense]: count.n} if fits else {}
    if sense == "weeks":
        return {"weeks_active": count.n} if count.of == WINDOW and count.n <= WINDOW else {}
    if sense in {"critical", "constructive"} and count.n <= count.of <= LARGEST:
        return {_FIELDS[sense]: count.n, "interactions": count.of}
    return {}


def _cut(text: str) -> tuple[list[Token], list[Said]]:
    # "13/20" would be cut as a date.
    tokens = tokenize(_SLASH.sub(" / ", clean(text[:LONGEST_TEXT])))
    return tokens, said(tokens)


def _counts(
    tokens: Sequence[Token], heard: Sequence[Said], language: Language | None, *, everything: bool = False
) -> Iterator[Count]:
    """The numbers, "n of m" as one. A number that could be read in two ways, or a negative one, is none.

    `everything`: also the words of a phrase ("una de veinte"); else "responde a otros" holds no number.
    """
    taken = set() if everything else {at for part in heard if _tells(part) for at in range(part.start, part.end)}
    found = [
        Count(number.start, number.end, number.value, faint=number.faint)
        for number in numbers.find(tokens, lexicon().hear(tokens, language), language)
        if _is_plain(number)
        and number.value is not None
        and number.start not in taken
        and not _is_letter(tokens, number)
    ]
    if not found and not everything:
        # "una clienta" is somebody else's account to those who read figures, and hides its number.
        ones = [at for at, token in enumerate(tokens) if token.text in lexicon().faint and len(token.text) > 1]
        found = [Count(at, at + 1, 1, faint=True) for at in ones if at not in taken]
    between = {part.start: part.end for part in heard if "of" in part.senses}
    between |= {at: at + 1 for at, token in enumerate(tokens) if token.text == "/"}
    at = 0
    while at < len(found):
        one = found[at]
        following = found[at + 1] if at + 1 < len(found) else None
        # "1 crítica de 5" counts as "1 de 5 críticas" does.
        behind = one.end + act_words().begins("times", [token.text for token in tokens[one.end : one.end + 1]])
        named = next((part.end for part in heard if part.start == one.end and _is_part(part, heard)), behind)
        if following is not None and following.at in {between.get(one.end), between.get(named)}:
            yield one._replace(end=following.end, of=following.n)
            at += 2
        else:
            yield one
            at += 1


def _is_part(part: Said, heard: Sequence[Said]) -> bool:
    """Whether what is counted may be some of several: "1 crítica de 5", "7 semanas de 8", "6 commenti su 6"."""
    judged = any(_JUDGING & one.senses for one in heard)
    return bool(part.senses & (_JUDGING | {"counts.weeks"})) or (judged and part.senses <= _NEUTRAL)


def _is_plain(number: numbers.Number) -> bool:
    return number.value is not None and number.other is None and number.sign >= 0


def _is_letter(tokens: Sequence[Token], number: numbers.Number) -> bool:
    """'a' is an article in English and a preposition elsewhere: it counts nobody."""
    return number.faint and len(tokens[number.start].text) == 1
