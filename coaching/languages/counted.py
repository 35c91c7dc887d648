"""The words by which people tell a hand count in one line: new customers, silent ones, so many of so many.

They are data (`<language>/counted.toml`), heard in every language at once, because people mix them.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from coaching.languages.hearing import load, tokenize
from coaching.model import LANGUAGES

LISTS: Final = (
    "of", "customers", "silent", "judged", "looked", "company", "target", "not_target",
    "accounts", "we_are", "neither", "left_before", "left_behind", "unanswered", "what_if",
    "gathered", "of_them",
)  # fmt: skip


@cache
def counted_words() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The phrases of each list in all languages, cut into words, longest first. Raises WordsMissingError."""
    found: dict[str, set[tuple[str, ...]]] = {name: set() for name in LISTS}
    for language in LANGUAGES:
        words = load(language, "counted.toml", LISTS, {})
        for name in LISTS:
            found[name] |= {tuple(token.text for token in tokenize(phrase)) for phrase in words[name]}
    return {name: tuple(sorted(phrases, key=lambda p: (-len(p), p))) for name, phrases in found.items()}


def begins(name: str, texts: Sequence[str], at: int) -> int:
    """How many words the phrase of a list takes that begins there; 0 where none does."""
    return next((len(p) for p in counted_words()[name] if tuple(texts[at : at + len(p)]) == p), 0)


def ends(name: str, texts: Sequence[str], at: int) -> int:
    """How many words the phrase of a list takes that ends there; 0 where none does."""
    return next((len(p) for p in counted_words()[name] if len(p) <= at and tuple(texts[at - len(p) : at]) == p), 0)
