"""How people tell what their audience asks for: the verbs, who asks, and what may stand around them.

The words are data (`<language>/requests.toml`). All languages are heard at once, because people mix them.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, Literal, get_args

from coaching.languages.hearing import load, tokenize
from coaching.model import LANGUAGES

FILE: Final = "requests.toml"
Part = Literal["asks", "asks_named", "asks_alone", "askers", "one", "around", "joints", "ends", "nothing"]


def length(texts: Sequence[str], at: int, *parts: Part) -> int:
    """How many words the longest phrase has that begins at a place; 0 where none does."""
    if at >= len(texts):
        return 0
    known = phrases()
    found = (
        len(phrase)
        for part in parts
        for phrase in known[part].get(texts[at], ())
        if tuple(texts[at : at + len(phrase)]) == phrase
    )
    return max(found, default=0)


@cache
def phrases() -> Mapping[Part, Mapping[str, tuple[tuple[str, ...], ...]]]:
    """The phrases of every part by their first word. Raises WordsMissingError if a language lacks a list."""
    parts: tuple[Part, ...] = get_args(Part)
    found: dict[Part, dict[str, list[tuple[str, ...]]]] = {part: {} for part in parts}
    for language in LANGUAGES:
        words = load(language, FILE, parts, {})
        for part in parts:
            for entry in words[part]:
                phrase = tuple(token.text for token in tokenize(entry))
                found[part].setdefault(phrase[0], []).append(phrase)
    return {part: {first: tuple(listed) for first, listed in firsts.items()} for part, firsts in found.items()}
