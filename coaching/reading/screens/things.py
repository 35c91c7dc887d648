"""What stands on a page: boxes, words, numbers, lines, and the scene that they make."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from coaching.languages.screens import Meaning
from coaching.model import Word
from coaching.reading.screens.amounts import Amount, Value


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Of the line, a little more than of its letters."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half-way down."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """Half-way across."""
        return (self.left + self.right) / 2

    def beside(self, other: "Box") -> bool:
        """Whether both stand on one line."""
        return abs(self.middle - other.middle) < 0.6 * max(self.height, other.height)

    def with_(self, other: "Box") -> "Box":
        """The box around both."""
        return Box(min(self.left, other.left), min(self.top, other.top),
                   max(self.right, other.right), max(self.bottom, other.bottom))  # fmt: skip


def box_of(word: Word) -> Box:
    """Where a word stands."""
    return Box(word.left, word.top, word.right, word.bottom)


@dataclass(frozen=True, slots=True)
class Text:
    """Words: a label if they mean something, otherwise just what stands there."""

    text: str
    box: Box
    sure: float
    meaning: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A number by itself. `coloured` is +1 in green, -1 in red, else 0: such a one is a change."""

    value: Value
    box: Box
    sure: float
    coloured: int = 0

    @property
    def amount(self) -> Amount:
        """The number without the change beside it."""
        return self.value.amount


@dataclass(frozen=True, slots=True)
class Line:
    """Words that follow each other on one line, as they would be read, and the boxes that they were seen in."""

    text: str
    box: Box
    sure: float
    parts: frozenset[Box]
    words: tuple[Word, ...] = ()

    def alone(self) -> "Iterator[Line]":
        """Its words each by itself: an icon before them may have been read as one."""
        if len(self.words) > 1:
            yield from (Line(w.text.strip(), box_of(w), w.sure, frozenset({box_of(w)})) for w in self.words)


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, sorted out."""

    width: int
    texts: tuple[Text, ...]
    numbers: tuple[Number, ...]
    lines: tuple[Line, ...]


def without(some: Scene, boxes: Iterable[Box]) -> Scene:
    """The scene without what stands in these boxes: it has been dealt with."""
    gone = set(boxes)
    return replace(some, texts=tuple(t for t in some.texts if t.box not in gone),
                   numbers=tuple(n for n in some.numbers if n.box not in gone))  # fmt: skip
