"""Names of figures that were mistyped by one letter: "seguiodres", "commneti"; and short ones that are something else.

The right words are data (`<language>/spelled.toml`), known in every language at once, because people mix them.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from coaching.languages.hearing import fold, load
from coaching.model import LANGUAGES

METRICS: Final = ("followers", "comments", "shares", "saves", "reach", "impressions", "views", "interactions")
SHORTEST: Final = 6
"""Letters of a word; shorter ones are too near to too many others."""


def mistyped(word: str) -> str | None:
    """The metric whose name a word is with a letter wrong, missing, too many or two swapped; None for any other."""
    found = {metric for right, metric in _words("spelled").items() if near(word, right)}
    return found.pop() if len(found) == 1 else None


def shortened(word: str) -> str | None:
    """The metric that a short word may stand for: "seg"."""
    return _words("short").get(word)


@cache
def _words(section: str) -> Mapping[str, str]:
    """The words of a section in all languages with their metrics. Raises WordsMissingError if one lacks a list."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        words = load(language, "spelled.toml", (), {"spelled": METRICS, "short": ("followers",)})
        found |= {fold(word): metric for metric, listed in words[section].items() for word in listed}
    return found


def near(word: str, right: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two beside each other are swapped; the first one is right."""
    if len(word) < SHORTEST or not right or word[0] != right[0] or abs(len(word) - len(right)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(word, right, strict=False)) if a != b), min(len(word), len(right)))
    rest, wanted = word[same:], right[same:]
    swapped = len(rest) > 1 and rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return rest[1:] == wanted[1:] or rest == wanted[1:] or rest[1:] == wanted or swapped
