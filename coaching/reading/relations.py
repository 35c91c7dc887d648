"""What somebody is to a person: words in any language ("clienta", "fornitore", "mum") → client, supplier, family, …"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import coaching.languages
from coaching.languages.hearing import Token, WordsMissingError, clean, tokenize
from coaching.model import LANGUAGES, Language

OTHER: Final = "other"
RELATIONS: Final = ("client", "family", "supplier", "mentor", "friend", "famous", "follower", OTHER)
COUNTS: Final = (
    "brought", "shares", "mentions", "replies", "weeks", "interactions", "comments", "constructive", "critical",
    "followers",
)  # fmt: skip
FLAGS: Final = (
    "target", "off_target", "value", "no_value", "constructive", "only_critic", "mixed", "nothing",
)  # fmt: skip
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {"relations": RELATIONS, "counts": COUNTS, "flags": FLAGS}
ALONE: Final = ("of", "out", "topics", "links")
"""Lists of people.toml that stand outside a section."""


class Said(NamedTuple):
    """Tokens `start:end` say something of somebody: "relations.client", "counts.brought", "topics"."""

    start: int
    end: int
    senses: frozenset[str]


def relation(words: str | None) -> str | None:
    """The relation that words name; "other" for words that name none of ours, None where nothing was said.

    Where words name several, the one that protects somebody most: "amiga y clienta" is a client.
    """
    if words is None or not words.strip():
        return None
    named = relations_in(said(tokenize(clean(words))))
    return named[0] if named else OTHER


def relations_in(heard: Sequence[Said]) -> list[str]:
    """The relations among what was said, those that protect somebody first."""
    senses = {sense for part in heard for sense in part.senses}
    return [name for name in RELATIONS if f"relations.{name}" in senses]


def said(tokens: Sequence[Token]) -> list[Said]:
    """The phrases that say something of somebody, longest first, none overlapping another, in order."""
    texts = tuple(token.text for token in tokens)
    known = phrases()
    found = []
    at = 0
    while at < len(texts):
        match = next((p for p in known.get(texts[at], ()) if p.words == texts[at : at + len(p.words)]), None)
        if match is None:
            at += 1
            continue
        found.append(Said(at, at + len(match.words), match.senses))
        at += len(match.words)
    return found


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    senses: frozenset[str]


@cache
def phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """The phrases of all languages by their first word, the longest first. Raises WordsMissingError."""
    senses: dict[tuple[str, ...], set[str]] = {}
    for language in LANGUAGES:
        words = _load(language)
        for sense, phrase in _listed(words):
            senses.setdefault(tuple(token.text for token in tokenize(phrase)), set()).add(sense)
    by_first: dict[str, list[_Phrase]] = {}
    for key, heard in senses.items():
        by_first.setdefault(key[0], []).append(_Phrase(key, frozenset(heard)))
    return {first: tuple(sorted(known, key=lambda p: -len(p.words))) for first, known in by_first.items()}


def _load(language: Language) -> dict[str, Any]:
    path = Path(coaching.languages.__file__).parent / language / "people.toml"
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    for key in ALONE:
        if key not in words:
            raise WordsMissingError(language, path.name, key)
    for section, keys in REQUIRED.items():
        for key in keys:
            if key not in words.get(section, {}):
                raise WordsMissingError(language, path.name, f"{section}.{key}")
    return words


def _listed(words: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in ALONE:
        yield from ((key, phrase) for phrase in words[key])
    for section, keys in REQUIRED.items():
        yield from ((f"{section}.{key}", phrase) for key in keys for phrase in words[section][key])
