"""What the topic of a post is to a business: its themes, whom it is for, what it never does."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from coaching.languages.content import Hit, content, language_of, word, words_of
from coaching.model import Fit, Language, PostKind, Profile
from coaching.reading.post_kind import kind_of
from coaching.reading.themes import COMPOUND, LONE, Index

_PERSON: Final = 0.4  # "mujer": whom it is for, not what it is about; a town is the same
_TAIL: Final = 0.6  # what comes late in the description of a business is its circumstances
_BODY: Final = 3  # words in which a business says what it is
SURE: Final = 0.9
_LIKELY: Final = 0.5
_DRAWN: Final = 2  # words of a target from which one can tell what has nothing to do with it
_ASIDE: Final[Mapping[PostKind | None, int]] = {"filler": 2, "shareable": 0, None: 0, "listens": 0, "teaches": 0}
"""Other words, names apart, that a post may have and still be no more than the everyday matter that it names."""
_NEVER_WORK: Final = frozenset({"sport", "fame", "politics", "luck", "trends", "greetings"})
"""Everyday matters that are hardly ever a client's, as a restaurant or somebody's dog may be."""
_ASIDE_OF_CARD: Final = frozenset({"not", "where"})
_ABOUT: Final[frozenset[PostKind | None]] = frozenset({"teaches", "listens", "gives", "sells"})
_LIGHT: Final[frozenset[PostKind | None]] = frozenset({None, "shareable", "filler"})


class Said(NamedTuple):
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


class Reader:
    """A profile, read once: what its business is about, whom it is for, and what it never does."""

    def __init__(self, profile: Profile) -> None:
        texts = [profile.business, profile.line, *profile.pillars, profile.target, *_card(profile)]
        every = [words_of(text) for text in texts if text]
        self.language = language_of([text for words in every for text in words])
        self.themes, self.target = Index(half=self.language == "en"), Index()
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
        self.never = Index()
        self.never_domains: set[str] = set()
        for phrase in profile.never:
            words = words_of(phrase)
            found = self._named(phrase)
            self.never.add([(text, 1.0) for text, _ in found])
            self.never_domains |= _domains(lists.everyday.find(words, self.language))
        self.never_domains -= self.own

    def said(self, topic: str) -> Said:
        """A topic, read."""
        words = words_of(topic)
        language = language_of(words, self.language)
        lists = content()
        subject = [text for text in dict.fromkeys(words) if text[0].isalpha() and len(text) > 1 and not word(text).stop]
        everyday = tuple(lists.everyday.find(words, language))
        bridged = bool(everyday) and any("bridges" in hit.senses for hit in lists.turns.find(words, language))
        kind, hinted = kind_of(words, language)
        names = frozenset(words_of_capitals(topic)) if everyday else frozenset[str]()
        scores = self.themes.score(subject)
        return Said(words, tuple(subject), language, names, scores, everyday, bridged, kind, hinted)

    def fit(self, said: Said) -> Fit | None:
        """Whether a topic fits, from the profile alone."""
        theme = said.theme
        if self._never(said):
            named = not said.domains & self.never_domains or theme < _LIKELY
            return "off" if named and not said.bridged and not self._against(said) else None
        if said.kind == "giveaway":
            return self._prize(said)
        foreign = self._foreign(said)
        about = said.kind in _ABOUT or said.bridged
        if theme >= SURE:
            return "high" if about or not foreign else None
        if foreign:
            return "off" if theme < _LIKELY and self._everyday(said) else None
        if theme >= _LIKELY or (said.domains and said.kind in {"teaches", "listens"}):
            return "high" if about and not said.hinted else None
        return self._for_target(said)

    def settled_kind(self, said: Said) -> PostKind | None:
        """The kind of a topic: a joke about football fills, a restaurant's breakfast may be anything."""
        if said.kind not in _LIGHT and not said.hinted:
            return said.kind
        if self._foreign(said) and said.theme < _LIKELY and self._everyday(said):
            return "filler"
        if said.kind == "filler":
            return None if said.domains & self.own or said.theme >= SURE else "filler"
        return None if said.hinted and said.theme < _LIKELY else said.kind

    def _foreign(self, said: Said) -> frozenset[str]:
        """The everyday matters of a topic that are none of the person's trade."""
        return said.domains - self.own if self.knows else frozenset()

    def _never(self, said: Said) -> bool:
        """Whether a topic is one that the person said they would never post."""
        if said.domains & self.never_domains:
            return True
        matched = {(m.theme, m.at) for text in said.subject for m in self.never.matches(text) if m.says >= COMPOUND}
        return any(
            all((number, at) in matched for at in range(len(theme.weights)))
            for number, theme in enumerate(self.never.themes)
        )

    def _against(self, said: Said) -> bool:
        """Whether a topic speaks against what it names."""
        return any("against" in hit.senses for hit in content().turns.find(said.words, said.language))

    def _prize(self, said: Said) -> Fit | None:
        """A prize that anybody wants brings anybody; one of the person's own trade brings their people."""
        if said.theme >= SURE:
            return "high"
        anybody = content().prizes.find(said.words, said.language)
        return "off" if anybody and self.knows and not said.domains & self.own else None

    def _everyday(self, said: Said) -> bool:
        """Whether a topic is no more than the everyday matter that it names."""
        kind = None if said.hinted else said.kind
        if said.bridged or kind not in _ASIDE or self.target.score(said.subject):
            return False
        most = max(_ASIDE[kind], 1 if said.domains <= _NEVER_WORK else 0)
        covered = {text for hit in said.everyday for text in said.words[hit.start : hit.end]} | said.names
        return len([text for text in said.own if text not in covered and not word(text).people]) <= most

    def _for_target(self, said: Said) -> Fit | None:
        """Only words of whom it is for: with something for them it fits, people alone say nothing."""
        if sum(self.target.score(said.subject).values()) < SURE or said.kind == "filler" or said.hinted:
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
                spare[found] = LONE
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
