"""What somebody does for a living, heard in a few words of theirs, and what others of that trade would answer.

The words and the examples are data (`<language>/trades.toml`). The words of all languages are heard at once, whole or
by their beginning and never inside others; the longest counts where several begin together. What one does comes before
whom one serves: in "marketing para restaurantes" the trade is the first, and in "ayudo a restaurantes" there is none.
"""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import Any, Final, Literal, get_args

from coaching.languages.hearing import WordsMissingError, clean, tokenize
from coaching.model import LANGUAGES, Language, Profile

FILE: Final = "trades.toml"
NEUTRAL: Final = "neutral"
"""The examples for whoever's trade is not known."""
TRADES: Final = (
    "bakery", "restaurant", "hair_beauty", "fitness", "therapist", "nutrition", "shop", "crafts", "photo", "plants",
    "real_estate", "adviser", "teacher", "music", "design", "developer", "builder", "mechanic", "pets", "health",
    "travel", "food_producer", "events", "cosmetics", "books", "cause",
)  # fmt: skip
Question = Literal[
    "who", "problem", "interests", "where", "asks", "not_for", "line", "traits", "never", "purpose", "sign"
]
QUESTIONS: Final[tuple[Question, ...]] = get_args(Question)
"""What there is an example for."""
Weight = Literal["words", "faint", "last", "seek"]
"""Words are enough by themselves, faint ones give way to those of another trade, the last count where there is nothing
else; those that people are looked for by (seek) count only where it is told who is looked for."""
_LONGEST: Final = 500
_POSTS: Final = 2
"""Posts that have to agree before they tell a trade: one may be about anything."""
_NEAR: Final = 1
"""Words between "I help" and whom."""
_LETTERS: Final = 2
"""By which phrases are looked up first."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    begins: bool  # the last word may go on
    trade: str
    weight: Weight
    language: Language

    def stands(self, said: tuple[str, ...], at: int) -> bool:
        end = at + len(self.words)
        if end > len(said) or said[at : end - 1] != self.words[:-1]:
            return False
        return said[end - 1].startswith(self.words[-1]) if self.begins else said[end - 1] == self.words[-1]


@dataclass(frozen=True, slots=True)
class _Hit:
    at: int
    end: int
    phrase: _Phrase


def example(name: str | None, question: Question, language: Language) -> str:
    """What somebody of a trade would answer, in a language; of one that is not known, anybody."""
    known = _examples(language)
    return known.get(name or NEUTRAL, known[NEUTRAL])[question]


def trade(profile: Profile, posts: Iterable[str] = ()) -> str | None:
    """The trade of a person: what they say that they do, else what their words, posts and people point to."""
    told = named(profile.business or "") or named(profile.line or "")
    if told is not None:
        return told
    themes = _agreed(map(named, profile.pillars), least=1) or _agreed(map(named, posts), least=_POSTS)
    return themes or named(profile.target or "", sought=True)


@lru_cache(maxsize=1024)
def named(words: str, *, sought: bool = False) -> str | None:
    """The trade that some words name; `sought`: they tell whom somebody wants to reach, and not what they do."""
    said = _words(words)
    hits = _heard(said)
    if sought:
        return _first(hits, "seek")
    served = min((*_ends(said, "for"), *_ends(said, "helps")), default=len(said))
    own, others = [h for h in hits if h.at < served], [h for h in hits if h.at >= served]
    return _first(own, "words") or _first(own, "faint") or _first(others, "words") or _first(own, "last")


def _agreed(found: Iterable[str | None], *, least: int) -> str | None:
    """The trade that most of those name which name any, if enough do."""
    counted = Counter(name for name in found if name is not None)
    name, times = next(iter(counted.most_common(1)), (None, 0))
    return name if times >= least and times * 2 > counted.total() else None


def _first(hits: list[_Hit], weight: Weight) -> str | None:
    """The first trade; but in English the last of those that touch, as a wedding photographer photographs."""
    weighed = [hit for hit in hits if hit.phrase.weight == weight]
    if not weighed:
        return None
    found = weighed[0]
    for following in weighed[1:]:
        if following.at != found.end or "en" not in {found.phrase.language, following.phrase.language}:
            break
        found = following
    return found.phrase.trade


def _heard(said: tuple[str, ...]) -> list[_Hit]:
    """The phrases that stand in some words, the longest where several begin together, none within another."""
    hits: list[_Hit] = []
    helped = _ends(said, "helps")
    at = 0
    while at < len(said):
        standing = [phrase for phrase in _phrases().get(said[at][:_LETTERS], ()) if phrase.stands(said, at)]
        if not standing:
            at += 1
            continue
        longest = max(_length(phrase) for phrase in standing)
        end = at + longest[0]
        if not any(0 <= at - marked <= _NEAR for marked in helped):  # whom one helps is not what one does
            hits += [_Hit(at, end, phrase) for phrase in standing if _length(phrase) == longest]
        at = end
    return hits


def _length(phrase: _Phrase) -> tuple[int, int, bool]:
    return len(phrase.words), len("".join(phrase.words)), not phrase.begins


def _ends(said: tuple[str, ...], mark: str) -> list[int]:
    return [
        at + len(words)
        for at in range(len(said))
        for words in _marks()[mark]
        if said[at : at + len(words)] == words
    ]  # fmt: skip


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokenize(clean(text[:_LONGEST])) if token.script in ("word", "number"))


# ---------------------------------------------------------------- loading


@cache
def _file(language: Language) -> Mapping[str, Any]:
    """A language's file. Raises WordsMissingError if it lacks a trade, or an example."""
    written = tomllib.loads((Path(__file__).parent / language / FILE).read_text(encoding="utf-8"))
    for name in ("for", "helps"):
        if name not in written.get("marks", {}):
            raise WordsMissingError(language, FILE, f"marks.{name}")
    for name in (NEUTRAL, *TRADES):
        for key in ("words", *QUESTIONS):
            if key not in written.get(name, {}):
                raise WordsMissingError(language, FILE, f"{name}.{key}")
    return written


@cache
def _examples(language: Language) -> Mapping[str, Mapping[str, str]]:
    return {name: _file(language)[name] for name in (NEUTRAL, *TRADES)}


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """Every phrase of every language, by its first letters."""
    found: dict[str, list[_Phrase]] = {}
    for language, name, weight in product(LANGUAGES, TRADES, get_args(Weight)):
        for written in _file(language)[name].get(weight, ()):
            phrase = _Phrase(_words(written.rstrip("*")), written.endswith("*"), name, weight, language)
            found.setdefault(phrase.words[0][:_LETTERS], []).append(phrase)
    return {letters: tuple(listed) for letters, listed in found.items()}


@cache
def _marks() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    return {
        name: tuple(_words(phrase) for language in LANGUAGES for phrase in _file(language)["marks"][name])
        for name in ("for", "helps")
    }
