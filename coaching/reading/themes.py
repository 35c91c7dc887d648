"""What a business speaks of: the words of a profile, found by stem, by beginning and by part."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from coaching.languages.content import word

_WEAK: Final = 0.6  # "deducir" beside "deducción": the same beginning only
COMPOUND: Final = 0.7  # "skincare" beside "skin"
_STEM: Final = 5  # letters that two words must share at their beginning, or as a part
_SAME: Final = 0.7  # … of the longer one
LONE: Final = 0.5  # "madre" of "pan de masa madre", "sensible" of "piel sensible"
_HALF: Final = 0.8  # "skin" of "skin care": in English what stands before the noun is a noun as often as not


@dataclass(frozen=True, slots=True)
class _Theme:
    """A theme, or a word of a description: how much each of its words says, by the stems of the word."""

    weights: tuple[float, ...]
    whole: float


class _Match(NamedTuple):
    theme: int
    at: int
    says: float


class Index:
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
                        found[place] = COMPOUND
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
        if 0 in met or share > LONE:
            return full
        return full * (_HALF if self._half and share >= LONE else LONE)


def _akin(one: str, other: str) -> bool:
    """Whether two stems begin alike for most of their length."""
    longer = max(len(one), len(other))
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return same >= _STEM and same >= _SAME * longer
