"""How people tell what happened: verbs of beginning, stopping and coming back, and what they change around an account.

The words are data (`<language>/told.toml`). They stand apart from the words of figures, so that "dejé los anuncios" can
be heard without hiding anything of "me dejaron 5". All languages are heard at once; `plain` holds words of a language
that another would mishear, as "quité" without its accent is "quite".
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from coaching.languages.hearing import Mark, Token, WordsMissingError, tokenize
from coaching.model import LANGUAGES, Language

FILE: Final = "told.toml"
SENSES: Final = (
    "stopped", "ended", "begun", "took_place", "planned", "habit", "each", "me", "posting", "silent", "again",
    "one_unit", "couple", "some", "changed", "matter", "remade", "removed", "fake", "down", "same", "befell", "paid",
    "unposted", "others", "helper", "why", "lead", "plain",
    "running", "object", "presence", "came", "visitors", "to_us", "came_for", "owed_to", "missed", "up_to",
)  # fmt: skip


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    senses: Mapping[Language, frozenset[str]]


def marks(tokens: Sequence[Token], language: Language | None) -> Iterator[Mark]:
    """Every phrase that stands in the tokens, in order; one may lie within another."""
    known = _phrases()
    texts = tuple(token.text for token in tokens)
    for at, text in enumerate(texts):
        for phrase in known.get(text, ()):
            end = at + len(phrase.words)
            if texts[at:end] != phrase.words:
                continue
            if senses := _settled(phrase, language):
                yield Mark(at, end, senses)


def _settled(phrase: _Phrase, language: Language | None) -> frozenset[str]:
    """The senses in the language of the message, if it knows the phrase; otherwise those of all languages."""
    if language is not None and language in phrase.senses:
        return phrase.senses[language] - {"told.plain"}
    return frozenset[str]().union(*phrase.senses.values()) - {"told.plain"}


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    senses: dict[tuple[str, ...], dict[Language, set[str]]] = {}
    for language in LANGUAGES:
        listed = tomllib.loads((Path(__file__).parent / language / FILE).read_text(encoding="utf-8"))
        for sense in SENSES:
            if sense not in listed:
                raise WordsMissingError(language, FILE, sense)
            for phrase in listed[sense]:
                key = tuple(token.text for token in tokenize(phrase))
                senses.setdefault(key, {}).setdefault(language, set()).add(f"told.{sense}")
    by_first: dict[str, list[_Phrase]] = {}
    for key, heard in senses.items():
        by_first.setdefault(key[0], []).append(_Phrase(key, {name: frozenset(said) for name, said in heard.items()}))
    return {first: tuple(sorted(found, key=lambda p: -len(p.words))) for first, found in by_first.items()}
