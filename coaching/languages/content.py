"""What Faro knows of the words of a post: which kind they give away, and what has nothing to do with a business.

The words are data (`<language>/content.toml`), loaded once. All languages are heard at once, because people mix
them; the language of the words only breaks ties.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple, get_args

from coaching.languages.hearing import clean, fold, load
from coaching.model import LANGUAGES, Language, PostKind

FILE: Final = "content.toml"
DOMAINS: Final = (
    "sport", "weather", "animals", "food", "fame", "politics", "leisure", "screen", "trends", "luck", "greetings",
    "looks", "family",
)  # fmt: skip
"""Everyday matters: what a post is about when it is about no business."""
LISTS: Final = (
    "stop", "generic", "people", "leads", "places", "endings", "long_endings", "plain", "bridges", "against", "you",
    "joints", "prizes",
)  # fmt: skip
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "kinds": get_args(PostKind),
    "heads": get_args(PostKind),
    "everyday": DOMAINS,
    "trades": DOMAINS,
}
_TOKEN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?![^\W_])|[^\W_]+|[%€£$?]")
_NUMBER: Final = "#"
_SHORTEST: Final = 4  # letters of a stem; words of three stay as they are
_LONG_LEAVES: Final = 3  # "panadería" leaves "pan"
_PREFIX: Final = 3  # letters by which "word*" is looked up first
_PRESUMED: Final = 1.5
_WORDS_KEPT: Final = 8192


class Hit(NamedTuple):
    """Words `start:end` are a phrase that Faro knows, and what it means."""

    start: int
    end: int
    senses: frozenset[str]


class Word(NamedTuple):
    """A folded word: the stems by which it is the same as another, and what sort of word it is."""

    keys: tuple[str, ...]
    stop: bool
    generic: bool
    people: bool
    languages: frozenset[Language]


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    senses: Mapping[Language, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of all languages: words, phrases by their first two words, "word*" by its letters; the longest first."""

    by_word: Mapping[str, _Phrase]
    by_pair: Mapping[tuple[str, ...], tuple[_Phrase, ...]]
    openers: frozenset[str]  # the first words of those pairs: most words are none
    by_letters: Mapping[str, tuple[_Phrase, ...]]

    def find(self, words: tuple[str, ...], language: Language | None) -> list[Hit]:
        """The known phrases, the longest first where they overlap, in order."""
        hits: list[Hit] = []
        at = 0
        while at < len(words):
            found = self._at(words, at)
            if found is None:
                at += 1
                continue
            senses = _settled(found.senses, language)
            if senses:
                hits.append(Hit(at, at + len(found.words), senses))
            at += len(found.words)
        return hits

    def _at(self, words: tuple[str, ...], at: int) -> _Phrase | None:
        word = words[at]
        if word in self.openers:
            for phrase in self.by_pair.get(words[at : at + 2], ()):
                if phrase.words == words[at : at + len(phrase.words)]:
                    return phrase
        if (alone := self.by_word.get(word)) is not None:
            return alone
        for phrase in self.by_letters.get(word[:_PREFIX], ()):
            if word.startswith(phrase.words[0]):
                return phrase
        return None


def _settled(senses: Mapping[Language, frozenset[str]], language: Language | None) -> frozenset[str]:
    """The senses in the language of the words, if it knows the phrase; otherwise those of all languages."""
    if language is not None and language in senses:
        return senses[language] - {"plain"}
    return frozenset[str]().union(*senses.values()) - {"plain"}


@dataclass(frozen=True, slots=True)
class Content:
    """The lists of all languages, folded, ready to be looked up."""

    stop: Mapping[str, frozenset[Language]]
    generic: frozenset[str]
    people: frozenset[str]
    leads: frozenset[str]
    places: Mapping[Language, frozenset[str]]
    you: frozenset[str]
    joints: frozenset[str]
    endings: frozenset[str]
    long_endings: frozenset[str]
    kinds: Phrases
    everyday: Phrases
    trades: Phrases
    prizes: Phrases
    turns: Phrases


def words_of(text: str) -> tuple[str, ...]:
    """The folded words and signs of a text; every number is "#"."""
    return tuple(
        [
            _NUMBER if found[0] in "0123456789" and found.upper() == found else found
            for found in _TOKEN.findall(fold(clean(text)))
        ]
    )


def language_of(words: Iterable[str], presumed: Language | None = None) -> Language | None:
    """The language most of the small words belong to; one word alone does not speak against the presumed one."""
    counts: dict[Language, float] = {} if presumed is None else {presumed: _PRESUMED}
    for text in words:
        for language in word(text).languages:
            counts[language] = counts.get(language, 0.0) + 1
    most = max(counts.values(), default=0.0)
    best = [language for language, count in counts.items() if count == most]
    return best[0] if len(best) == 1 else presumed


@lru_cache(maxsize=_WORDS_KEPT)
def word(text: str) -> Word:
    """What Faro knows of a folded word."""
    known = content()
    languages = known.stop.get(text, frozenset())
    generic = text in known.generic
    return Word(_keys(text, known), bool(languages), generic, text in known.people, languages)


def _keys(text: str, known: Content) -> tuple[str, ...]:
    """The stems of a word: without plural and gender, and without what makes a verb, a trade or an adjective of it."""
    stem = _bare(text)
    keys = [*_short(stem)] if len(stem) <= _SHORTEST else [_cut(stem)]
    if len(text) == _LONG_LEAVES + 2 and text.endswith("es"):
        keys.append(text[:-2])  # panes, taxes
    for size in range(min(len(text) - _LONG_LEAVES, 8), 1, -1):
        ending, left = text[-size:], text[:-size]
        if ending in known.long_endings or (ending in known.endings and len(left) >= _SHORTEST):
            left = left[:-1] if len(left) > _SHORTEST and left[-1] == left[-2] else left
            # What is left of three letters may have ended with any vowel: panadería, pan, pane.
            keys += [left, *_short(f"{left}e")] if len(left) < _SHORTEST else [_cut(left)]
            break
    return tuple(dict.fromkeys(keys))


def _bare(text: str) -> str:
    """A word without the s of its plural."""
    return text[:-1] if len(text) >= _SHORTEST and text[-1] == "s" and text[-2] != "s" else text


def _cut(stem: str) -> str:
    """A longer word without the vowels at its end: viaggio, viaggi; ceramica, ceramiche."""
    cut = stem
    for _ in range(2):
        if len(cut) > _SHORTEST and cut[-1] in "aeioy":
            cut = cut[:-1]
    return cut[:-1] if len(cut) > _SHORTEST and cut[-2:] in {"ch", "gh"} else cut


def _short(stem: str) -> tuple[str, ...]:
    """A short word keeps which vowel it ended with: casa is no caso, but cane and cani are one."""
    match stem[-1] if len(stem) == _SHORTEST else "":
        case "a":
            return (f"{stem[:-1]}2",)
        case "e":
            return (f"{stem[:-1]}1", f"{stem[:-1]}2")
        case "i" | "o":
            return (f"{stem[:-1]}1",)
        case _:
            return (stem,)


# ---------------------------------------------------------------- loading


@cache
def content() -> Content:
    """Everything that Faro knows of the words of posts. Raises WordsMissingError if a language lacks a list."""
    told = {language: load(language, FILE, LISTS, REQUIRED) for language in LANGUAGES}

    def all_of(name: str) -> frozenset[str]:
        return frozenset(fold(entry) for words in told.values() for entry in words[name])

    stop: dict[str, set[Language]] = {}
    for language, words in told.items():
        for entry in words["stop"]:
            stop.setdefault(fold(entry), set()).add(language)
    return Content(
        stop={entry: frozenset(languages) for entry, languages in stop.items()},
        generic=all_of("generic"),
        people=all_of("people"),
        leads=all_of("leads"),
        places={language: frozenset(map(fold, words["places"])) for language, words in told.items()},
        you=all_of("you"),
        joints=all_of("joints"),
        endings=all_of("endings"),
        long_endings=all_of("long_endings"),
        kinds=_phrases(told, "kinds", "heads"),
        everyday=_phrases(told, "everyday"),
        trades=_phrases(told, "trades"),
        prizes=_phrases(told, "prizes"),
        turns=_phrases(told, "bridges", "against"),
    )


def _phrases(told: Mapping[Language, Mapping[str, Any]], *sections: str) -> Phrases:
    """The phrases of some sections, with the plain ones that silence them."""
    senses: dict[tuple[str, ...], dict[Language, set[str]]] = {}
    for language, words in told.items():
        for sense, entry in _entries(words, sections):
            key = (entry,) if entry.endswith("*") else words_of(entry.replace(_NUMBER, "0"))
            senses.setdefault(key, {}).setdefault(language, set()).add(sense)
    by_word: dict[str, _Phrase] = {}
    by_pair: dict[tuple[str, ...], list[_Phrase]] = {}
    by_letters: dict[str, list[_Phrase]] = {}
    for key, heard in senses.items():
        frozen = {language: frozenset(meant) for language, meant in heard.items()}
        if key[0].endswith("*"):
            stem = fold(key[0][:-1])
            by_letters.setdefault(stem[:_PREFIX], []).append(_Phrase((stem,), frozen))
        elif len(key) == 1:
            by_word[key[0]] = _Phrase(key, frozen)
        else:
            by_pair.setdefault(key[:2], []).append(_Phrase(key, frozen))
    return Phrases(
        by_word,
        {pair: tuple(sorted(found, key=lambda p: -len(p.words))) for pair, found in by_pair.items()},
        frozenset(pair[0] for pair in by_pair),
        {first: tuple(sorted(found, key=lambda p: -len(p.words[0]))) for first, found in by_letters.items()},
    )


def _entries(words: Mapping[str, Any], sections: Iterable[str]) -> Iterable[tuple[str, str]]:
    for entry in words["plain"]:
        yield "plain", entry
    for section in sections:
        listed = words[section]
        if isinstance(listed, Mapping):
            yield from ((f"{section}.{key}", entry) for key in REQUIRED[section] for entry in listed[key])
        else:
            yield from ((section, entry) for entry in listed)
