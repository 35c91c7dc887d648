"""What a post is likely to be, where nobody said it: does it fit whom the person wants to reach, and which kind is it?

Proposals come from the words alone, are shown as proposals, and give way to whatever the person says; what they said
of other posts is what Faro learns from. Unsure is no proposal.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import Final, NamedTuple, get_args

from coaching.languages.content import Hit, content, language_of, word, words_of
from coaching.model import Fit, Language, Post, PostKind, Profile

# --- how much one shared word says
_WEAK: Final = 0.6  # "deducir" beside "deducción": the same beginning only
_COMPOUND: Final = 0.7  # "skincare" beside "skin"
_STEM: Final = 5  # letters that two words must share at their beginning, or as a part
_SAME: Final = 0.7  # … of the longer one
_PERSON: Final = 0.4  # "mujer": whom it is for, not what it is about; a town is the same
_TAIL: Final = 0.6  # what comes late in the description of a business is its circumstances
_BODY: Final = 3  # words in which a business says what it is
_LONE: Final = 0.5  # "madre" of "pan de masa madre", "sensible" of "piel sensible"
_HALF: Final = 0.8  # "skin" of "skin care": in English what stands before the noun is a noun as often as not

# --- from when on
_SURE: Final = 0.9
_LIKELY: Final = 0.5
_NEAREST: Final = 0.75  # of the best: as near as the nearest
_MAJORITY: Final = 2 / 3
_ALIKE: Final = 0.6  # shared words of two posts from which one tells of the other, whatever the profile says
_AKIN: Final = 0.3  # … and from which it does where the profile says nothing
_TWIN: Final = 0.75  # … and from which even their kind is the same
_NEAR: Final = 5  # words in which "5 … para" says what it counts
_HEAD: Final = 0.5  # a phrase with which a post begins outweighs one as long inside it
_DRAWN: Final = 2  # words of a target from which one can tell what has nothing to do with it
_ASIDE: Final[Mapping[PostKind | None, int]] = {"filler": 2, "shareable": 0, None: 0, "listens": 0, "teaches": 0}
"""Other words, names apart, that a post may have and still be no more than the everyday matter that it names."""
_NEVER_WORK: Final = frozenset({"sport", "fame", "politics", "luck", "trends", "greetings"})
"""Everyday matters that are hardly ever a client's, as a restaurant or somebody's dog may be."""
_ASIDE_OF_CARD: Final = frozenset({"not", "where"})
_ABOUT: Final[frozenset[PostKind | None]] = frozenset({"teaches", "listens", "gives", "sells"})
_LIGHT: Final[frozenset[PostKind | None]] = frozenset({None, "shareable", "filler"})
_KINDS: Final[Mapping[str, PostKind]] = {kind: kind for kind in get_args(PostKind)}


class _Said(NamedTuple):
    """A topic, read: its words, those that carry a subject, and what was found in them."""

    words: tuple[str, ...]
    subject: tuple[str, ...]
    language: Language | None
    names: frozenset[str]  # words with a capital inside it
    scores: Mapping[str, float]  # how much each word says that it is about the person's themes
    everyday: tuple[Hit, ...]
    bridged: bool  # an everyday matter, but tied to the business
    kind: PostKind | None
    hinted: bool  # it sells by nothing but its first word: "nuevo …"

    @property
    def theme(self) -> float:
        """How much of it is about the person's themes."""
        return sum(self.scores.values())

    @property
    def domains(self) -> frozenset[str]:
        """The everyday matters that it names."""
        return _domains(self.everyday)

    @property
    def own(self) -> list[str]:
        """The subject without the words of any business."""
        return [text for text in self.subject if not word(text).generic]


@dataclass(frozen=True, slots=True)
class _Theme:
    """A theme, or a word of a description: how much each of its words says, by the stems of the word."""

    weights: tuple[float, ...]
    whole: float


class _Match(NamedTuple):
    theme: int
    at: int
    says: float


class _Index:
    """Words of a profile, found by stem, by beginning and by part."""

    def __init__(self, *, half: bool = False) -> None:
        self._half = half
        self.themes: list[_Theme] = []
        self._stems: dict[str, list[tuple[int, int]]] = {}
        self._words: dict[str, list[tuple[int, int]]] = {}
        self._beginnings: dict[str, list[tuple[str, int, int]]] = {}
        self._met: dict[str, list[_Match]] = {}
        self._longest = 0

    def add(self, texts: Sequence[tuple[str, float]]) -> None:
        """Adds one theme: its words, the one that names it first, each with its weight."""
        if not texts:
            return
        theme = len(self.themes)
        weights = tuple(weight for _, weight in texts)
        self.themes.append(_Theme(weights, sum(weights)))
        for at, (text, _) in enumerate(texts):
            self._longest = max(self._longest, len(text))
            # Of a compound only whole words are parts: "plant" is in "plantilla", "planta" is not.
            self._words.setdefault(text, []).append((theme, at))
            for key in word(text).keys:
                self._stems.setdefault(key, []).append((theme, at))
                if len(key) >= _STEM:
                    self._beginnings.setdefault(key[:_STEM], []).append((key, theme, at))

    def matches(self, text: str) -> list[_Match]:
        """Which words of which themes a word of a post is, and how surely."""
        met = self._met.get(text)
        if met is None:
            met = self._met[text] = self._compared(text)
        return met

    def _compared(self, text: str) -> list[_Match]:
        if not self.themes:
            return []
        known = word(text)
        found = {place: 1.0 for key in known.keys for place in self._stems.get(key, ())}
        if not found:
            for key in known.keys:
                for other, theme, at in self._beginnings.get(key[:_STEM], ()):
                    if _akin(key, other):
                        found[theme, at] = _WEAK
        if not found and len(text) >= 2 * _STEM - 2:
            for size in range(_STEM - 1, min(len(text) - 2, self._longest + 1)):
                for part in (text[:size], text[-size:]):
                    for place in self._words.get(part, ()):
                        found[place] = _COMPOUND
        return [_Match(theme, at, says) for (theme, at), says in found.items()]

    def score(self, texts: Iterable[str]) -> dict[str, float]:
        """How much each word of a post says that it is about these themes."""
        matched = {text: found for text in texts if (found := self.matches(text))}
        met: dict[int, dict[int, float]] = {}
        for found in matched.values():
            for theme, at, says in found:
                places = met.setdefault(theme, {})
                places[at] = max(says, places.get(at, 0.0))
        return {text: max(self._says(match, met[match.theme]) for match in found) for text, found in matched.items()}

    def _says(self, match: _Match, met: Mapping[int, float]) -> float:
        theme = self.themes[match.theme]
        share = sum(theme.weights[at] for at in met) / theme.whole
        full = match.says * theme.weights[match.at]
        if 0 in met or share > _LONE:
            return full
        return full * (_HALF if self._half and share >= _LONE else _LONE)


def _akin(one: str, other: str) -> bool:
    """Whether two stems begin alike for most of their length."""
    longer = max(len(one), len(other))
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return same >= _STEM and same >= _SAME * longer


class _Reader:
    """A profile, read once: what its business is about, whom it is for, and what it never does."""

    def __init__(self, profile: Profile) -> None:
        texts = [profile.business, profile.line, *profile.pillars, profile.target, *_card(profile)]
        every = [words_of(text) for text in texts if text]
        self.language = language_of([text for words in every for text in words])
        self.themes, self.target = _Index(half=self.language == "en"), _Index()
        for pillar in profile.pillars:
            self.themes.add(self._named(pillar))
        for text in (profile.business, profile.line):
            for at, told in enumerate(self._described(text or "")):
                self.themes.add([(told[0], told[1] * (1.0 if at < _BODY else _TAIL))])
        for text in (profile.target, *_card(profile)):
            for told in self._described(text or ""):
                self.target.add([told])
        drawn = sum(max(theme.weights) >= 1.0 for theme in self.target.themes)
        self.knows = any(max(theme.weights) >= 1.0 for theme in self.themes.themes) or drawn >= _DRAWN
        lists = content()
        self.own = frozenset(
            sense.partition(".")[2] for words in every for hit in lists.trades.find(words, None) for sense in hit.senses
        )
        self.never = _Index()
        self.never_domains: set[str] = set()
        for phrase in profile.never:
            words = words_of(phrase)
            found = self._named(phrase)
            self.never.add([(text, 1.0) for text, _ in found])
            self.never_domains |= _domains(lists.everyday.find(words, self.language))
        self.never_domains -= self.own

    def said(self, topic: str) -> _Said:
        """A topic, read."""
        words = words_of(topic)
        language = language_of(words, self.language)
        lists = content()
        subject = [text for text in dict.fromkeys(words) if text[0].isalpha() and len(text) > 1 and not word(text).stop]
        everyday = tuple(lists.everyday.find(words, language))
        bridged = bool(everyday) and any("bridges" in hit.senses for hit in lists.turns.find(words, language))
        kind, hinted = _kind(words, language)
        names = frozenset(words_of_capitals(topic)) if everyday else frozenset[str]()
        scores = self.themes.score(subject)
        return _Said(words, tuple(subject), language, names, scores, everyday, bridged, kind, hinted)

    def fit(self, said: _Said) -> Fit | None:
        """Whether a topic fits, from the profile alone."""
        theme = said.theme
        if self._never(said):
            named = not said.domains & self.never_domains or theme < _LIKELY
            return "off" if named and not said.bridged and not self._against(said) else None
        if said.kind == "giveaway":
            return self._prize(said)
        foreign = self._foreign(said)
        about = said.kind in _ABOUT or said.bridged
        if theme >= _SURE:
            return "high" if about or not foreign else None
        if foreign:
            return "off" if theme < _LIKELY and self._everyday(said) else None
        if theme >= _LIKELY or (said.domains and said.kind in {"teaches", "listens"}):
            return "high" if about and not said.hinted else None
        return self._for_target(said)

    def settled_kind(self, said: _Said) -> PostKind | None:
        """The kind of a topic: a joke about football fills, a restaurant's breakfast may be anything."""
        if said.kind not in _LIGHT and not said.hinted:
            return said.kind
        if self._foreign(said) and said.theme < _LIKELY and self._everyday(said):
            return "filler"
        if said.kind == "filler":
            return None if said.domains & self.own or said.theme >= _SURE else "filler"
        return None if said.hinted and said.theme < _LIKELY else said.kind

    def _foreign(self, said: _Said) -> frozenset[str]:
        """The everyday matters of a topic that are none of the person's trade."""
        return said.domains - self.own if self.knows else frozenset()

    def _never(self, said: _Said) -> bool:
        """Whether a topic is one that the person said they would never post."""
        if said.domains & self.never_domains:
            return True
        matched = {(m.theme, m.at) for text in said.subject for m in self.never.matches(text) if m.says >= _COMPOUND}
        return any(
            all((number, at) in matched for at in range(len(theme.weights)))
            for number, theme in enumerate(self.never.themes)
        )

    def _against(self, said: _Said) -> bool:
        """Whether a topic speaks against what it names."""
        return any("against" in hit.senses for hit in content().turns.find(said.words, said.language))

    def _prize(self, said: _Said) -> Fit | None:
        """A prize that anybody wants brings anybody; one of the person's own trade brings their people."""
        if said.theme >= _SURE:
            return "high"
        anybody = content().prizes.find(said.words, said.language)
        return "off" if anybody and self.knows and not said.domains & self.own else None

    def _everyday(self, said: _Said) -> bool:
        """Whether a topic is no more than the everyday matter that it names."""
        kind = None if said.hinted else said.kind
        if said.bridged or kind not in _ASIDE or self.target.score(said.subject):
            return False
        most = max(_ASIDE[kind], 1 if said.domains <= _NEVER_WORK else 0)
        covered = {text for hit in said.everyday for text in said.words[hit.start : hit.end]} | said.names
        return len([text for text in said.own if text not in covered and not word(text).people]) <= most

    def _for_target(self, said: _Said) -> Fit | None:
        """Only words of whom it is for: with something for them it fits, people alone say nothing."""
        if sum(self.target.score(said.subject).values()) < _SURE or said.kind == "filler" or said.hinted:
            return None
        if said.kind in _ABOUT:
            return "high"
        return None if said.domains else "partial"

    def _named(self, phrase: str) -> list[tuple[str, float]]:
        """The words of a theme, the one that names it first."""
        found = self._described(phrase)
        return found[::-1] if self.language == "en" else found

    def _described(self, text: str) -> list[tuple[str, float]]:
        """The words of a text that carry a subject, each with how much it says; of any business's words if no other."""
        words = words_of(text)
        language = language_of(words, self.language)
        capital = set(words_of_capitals(text))
        places = content().places.get(language, frozenset()) if language else frozenset[str]()
        told: dict[str, float] = {}
        spare: dict[str, float] = {}
        for at, found in enumerate(words):
            known = word(found)
            if not found[0].isalpha() or len(found) < 2 or known.stop:  # noqa: PLR2004  # a lone letter is no word
                continue
            town = at > 0 and words[at - 1] in places and found in capital
            if known.generic:
                spare[found] = _LONE
            else:
                told[found] = _PERSON if known.people or town else 1.0
        return list((told or spare).items())


def words_of_capitals(text: str) -> list[str]:
    """The words that begin with a capital though the text does not begin with them, folded."""
    return [found for piece in text.split()[1:] if piece[:1].isupper() for found in words_of(piece)]


def _card(profile: Profile) -> list[str]:
    """The answers that draw the target, without where those people are and whom it is not for."""
    return [told for name, told in profile.card.items() if told and not _ASIDE_OF_CARD & set(name.split("_"))]


def _domains(hits: Iterable[Hit]) -> frozenset[str]:
    return frozenset(sense.partition(".")[2] for hit in hits for sense in hit.senses)


def _kind(words: tuple[str, ...], language: Language | None) -> tuple[PostKind | None, bool]:
    """The kind that the longest phrase gives away, and whether it sells by a mere first word.

    A giveaway goes before all; where two kinds are as strong there is none.
    """
    lists = content()
    head = next((at for at, found in enumerate(words) if found not in lists.leads), len(words))
    strengths: dict[PostKind, float] = {}
    opens: set[PostKind] = set()
    told: set[PostKind] = set()
    for hit in lists.kinds.find(words, language):
        at_head = hit.start <= head
        for sense in hit.senses:
            section, _, name = sense.partition(".")
            kind = _KINDS.get(name)
            if kind is None or (section == "heads" and not at_head):
                continue
            strengths[kind] = max(strengths.get(kind, 0.0), hit.end - hit.start + (_HEAD if at_head else 0.0))
            if at_head:
                opens.add(kind)
            if section == "kinds" or hit.end - hit.start > 1:
                told.add(kind)
    if "giveaway" in strengths:
        return (None if "teaches" in opens and "giveaway" not in opens else "giveaway"), False
    asks = "?" in words and any(found in lists.you for found in words)
    if not strengths:
        return ("listens" if asks else "teaches" if _listed(words, head) else None), False
    strongest = max(strengths.values())
    best = [kind for kind, strength in strengths.items() if strength == strongest]
    # "¿Cómo eliges tus plantas?" asks, "¿cómo elegir tus plantas?" teaches: a lone "cómo" does not tell them apart.
    if len(best) > 1 or (best == ["teaches"] and strongest < 2 and asks):  # noqa: PLR2004  # one sign alone
        return None, False
    return best[0], best[0] == "sells" and best[0] not in told


def _listed(words: Sequence[str], head: int) -> bool:
    """Whether a topic counts things: "5 libros para hablar de emociones"."""
    if len(words) <= head or words[head] != "#":
        return False
    for at in range(head + 1, min(head + _NEAR, len(words))):
        thing = word(words[at])
        if words[at] in content().joints:
            return at > head + 1
        if not words[at].isalpha() or thing.stop or thing.generic or thing.people:
            return False
    return False


# ---------------------------------------------------------------- what was told of other posts


class _Examples:
    """The posts of which the person said what they are, found by the stems that another shares with them."""

    def __init__(self, told: Sequence[tuple[_Said, Fit | None, PostKind | None]]) -> None:
        self._told = told
        self._sizes = [len(said.own) for said, _, _ in told]
        self._stems: dict[str, set[int]] = {}
        for number, (said, _, _) in enumerate(told):
            for text in said.own:
                for key in word(text).keys:
                    self._stems.setdefault(key, set()).add(number)

    def near(self, said: _Said) -> dict[int, float]:
        """The told posts that share words with a topic, and which part of both they share."""
        shared: dict[int, int] = {}
        own = said.own
        for text in own:
            for number in {n for key in word(text).keys for n in self._stems.get(key, ())}:
                shared[number] = shared.get(number, 0) + 1
        return {number: 2 * count / (len(own) + self._sizes[number]) for number, count in shared.items()}

    def fit(self, near: Mapping[int, float]) -> tuple[Fit | None, float]:
        """What the nearest told posts are, if most agree, and how near they are."""
        if not near:
            return None, 0.0
        votes: dict[Fit, list[float]] = {}
        known = {number: how for number, how in near.items() if self._told[number][1] is not None}
        nearest = max(known.values(), default=0.0)
        for number, how in known.items():
            fit = self._told[number][1]
            if fit is not None and how >= _NEAREST * nearest:
                votes.setdefault(fit, []).append(how)
        # fsum: in whichever order the posts come, their sum is the same.
        counted = {fit: fsum(said) for fit, said in votes.items()}
        whole = fsum(how for said in votes.values() for how in said)
        return next((fit for fit, count in counted.items() if count >= _MAJORITY * whole), None), nearest

    def kind(self, said: _Said, near: Mapping[int, float]) -> PostKind | None:
        """The kind of told posts that begin the same way and say nearly the same."""
        alike = {
            kind
            for number, how in near.items()
            if how >= _TWIN and (kind := self._told[number][2]) and self._told[number][0].kind == said.kind
        }
        return alike.pop() if len(alike) == 1 else None

    def shares(self, near: Mapping[int, float], text: str) -> bool:
        """Whether a word is one of those that the nearest told posts have too."""
        nearest = max(near.values(), default=0.0)
        return any(
            near.get(number, 0.0) >= _NEAREST * nearest
            for key in word(text).keys
            for number in self._stems.get(key, ())
        )


def propose(posts: Sequence[Post], profile: Profile) -> tuple[Post, ...]:
    """The same posts, with a proposal where the person has not said the fit or the kind; `proposed` names them.

    What was told of one post is taken for the others that speak of the same. Unsure is left open.
    """
    posts = [_told(post) for post in posts]
    if all(post.fit and post.kind for post in posts):
        return tuple(posts)
    reader = _Reader(profile)
    read = [reader.said(post.topic) for post in posts]
    examples = _Examples(
        [(said, post.fit, post.kind) for post, said in zip(posts, read, strict=True) if post.fit or post.kind]
    )
    return tuple(
        post if post.fit and post.kind else _proposed(post, said, reader, examples)
        for post, said in zip(posts, read, strict=True)
    )


def _told(post: Post) -> Post:
    """The post as the person told it, without earlier proposals."""
    if not post.proposed:
        return post
    return replace(
        post,
        fit=None if "fit" in post.proposed else post.fit,
        kind=None if "kind" in post.proposed else post.kind,
        proposed=frozenset(),
    )


def _proposed(post: Post, said: _Said, reader: _Reader, examples: _Examples) -> Post:
    near = examples.near(said)
    kind = examples.kind(said, near) or reader.settled_kind(said)
    settled = said._replace(kind=post.kind or kind, hinted=said.hinted and post.kind is None)
    fit = _learned(settled, near, reader, examples)
    names = [name for name, told, new in (("fit", post.fit, fit), ("kind", post.kind, kind)) if told is None and new]
    return replace(post, fit=post.fit or fit, kind=post.kind or kind, proposed=frozenset(names))


def _learned(said: _Said, near: Mapping[int, float], reader: _Reader, examples: _Examples) -> Fit | None:
    """The fit of the posts nearest to it, else what the profile says; where they disagree the nearer one counts."""
    opinion = reader.fit(said)
    learned, how = examples.fit(near)
    if learned is None or how < _AKIN or learned == opinion:
        return opinion
    rest = sum(says for text, says in said.scores.items() if not examples.shares(near, text))
    if learned == "off" and rest >= _SURE:
        # What they share was not for their people, but this one speaks of their themes too.
        return None if how >= _ALIKE else opinion
    return learned if opinion is None or how >= _ALIKE else None
