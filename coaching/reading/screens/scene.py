"""A page as a scene: what stands where, without the phone's own bars, with labels told from numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from coaching.languages.hearing import fold
from coaching.languages.screens import Meaning, Screens, screens, squeeze
from coaching.model import Page, Word
from coaching.reading.screens.amounts import Amount, Value, plain, value_of

PHONE: Final = 1.6
"""Height over width from which a picture has the shape of a phone."""
STATUS_BAR: Final = 0.075
"""Share of the height in which a phone shows its clock and its battery."""
ROUND: Final = 20
"""Steps of an axis from which they may have been rounded when they were written down."""
TOUCH: Final = 2
"""Pixels by which the boxes of two words may overlap."""
EDGE: Final = 3
"""Pixels from the border at which something is cut off."""
COLOUR: Final = 60
"""How far apart the strongest and the weakest part of a colour are from which it is one, and no grey."""
_CLOCK: Final = re.compile(r"^\W*\d{1,2}[:.]\d{2,3}\b")


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
            yield from (Line(w.text.strip(), _box(w), w.sure, frozenset({_box(w)})) for w in self.words)


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, sorted out."""

    width: int
    texts: tuple[Text, ...]
    numbers: tuple[Number, ...]
    lines: tuple[Line, ...]


def scene(page: Page) -> Scene:
    """The page without status bar, labels joined over their lines, ticks of charts left out."""
    known = screens()
    words = sorted((w for w in _inside(page) if not _badge(w)), key=lambda word: (word.top, word.left))
    texts: list[Text] = []
    numbers: list[Number] = []
    for word in words:
        box, value = _box(word), value_of(word.text)
        cut = box.right > page.width - EDGE or box.left < EDGE
        if value is not None and not cut:
            numbers.append(Number(value, box, word.sure, _coloured(word)))
        elif value is None and word.text.strip() and not _share(word.text):
            texts.append(Text(word.text.strip(), box, word.sure, meaning_of(word.text, known)))
    joined = _joined(texts, known)
    return Scene(page.width, joined, _without_ticks(_with_changes(numbers), joined), tuple(_lines(words)))


def _box(word: Word) -> Box:
    return Box(word.left, word.top, word.right, word.bottom)


def _badge(word: Word) -> bool:
    """Whether a number stands on a coloured ground: a badge, an icon that was read as a digit, or a picture."""
    return max(word.ground) - min(word.ground) > COLOUR and value_of(word.text) is not None


def _share(text: str) -> bool:
    """Whether a text is a percentage and nothing else."""
    return "%" in text and squeeze(text).replace("k", "").replace("m", "").isdigit()


def _with_changes(numbers: Sequence[Number]) -> Iterator[Number]:
    """A green or red number right beside a value, or right under it, is its change."""
    values = [n for n in numbers if not n.coloured]
    changes: dict[int, Number] = {}
    for change in (n for n in numbers if n.coloured):
        near = [v for v in values if _follows(v.box, change.box) and id(v) not in changes]
        if near:
            changes[id(min(near, key=lambda v: abs(change.box.left - v.box.right)))] = change
    attached = {id(c) for c in changes.values()}
    for number in numbers:
        if id(number) in changes:
            change = changes[id(number)]
            signed = change.amount if change.amount.sign else change.amount._replace(sign=change.coloured)
            yield replace(number, value=number.value._replace(change=signed))
        elif id(number) not in attached:
            yield number


def _follows(value: Box, change: Box) -> bool:
    beside = (
        value.top < change.middle < value.bottom + 0.2 * value.height
        and -TOUCH < change.left - value.right < 2 * value.height
    )
    under = (
        0 < change.middle - value.middle < 1.6 * value.height
        and min(abs(value.left - change.left), abs(value.right - change.right), abs(value.centre - change.centre))
        < 0.6 * value.height
    )
    return beside or under


def _lines(words: Sequence[Word]) -> Iterator[Line]:
    """Words close behind each other on one line, put together."""
    left = sorted(words, key=lambda word: word.left)
    while left:
        run = [left.pop(0)]
        while True:
            last = _box(run[-1])
            following = next(
                (
                    w
                    for w in left
                    if _box(w).beside(last) and -0.3 * last.height < w.left - last.right < 0.8 * last.height
                ),
                None,
            )
            if following is None:
                break
            left.remove(following)
            run.append(following)
        box = _box(run[0])
        for word in run[1:]:
            box = box.with_(_box(word))
        yield Line(
            " ".join(w.text.strip() for w in run),
            box,
            min(w.sure for w in run),
            frozenset(map(_box, run)),
            tuple(run),
        )


def _inside(page: Page) -> Iterator[Word]:
    """The words but for those of the phone's own bar, on the line of its clock."""
    phone = page.height > PHONE * page.width
    bar = STATUS_BAR * page.height if phone else 0
    clocks = [w for w in page.words if w.bottom < bar * 1.1 and _CLOCK.match(w.text)]
    line = max((w.bottom for w in clocks), default=0.6 * bar if phone else 0)
    for word in page.words:
        if (word.top + word.bottom) / 2 > line:
            yield word


def meaning_of(text: str, known: Screens) -> Meaning | None:
    """What a label means, also with an icon read as a letter at its side, a remark in brackets, or its stretch."""
    found = known.meaning(text)
    if found is not None:
        return found
    words = re.sub(r"\([^)]*\)?", " ", plain(text)).split()
    tries = [words]
    if len(words) > 1:
        tries.append(words[:-1] if len(squeeze(words[-1])) <= 1 else [])
        tries.append(words[1:] if len(squeeze(words[0])) <= 1 or fold(words[0]) in known.joins else [])
    for some in tries:
        if some and (found := known.meaning(" ".join(some))) is not None:
            return found
    return known.stretched(text)


def _joined(texts: Sequence[Text], known: Screens) -> tuple[Text, ...]:
    """Labels that run over two or three lines, or two boxes on one line, as one each."""
    left = list(texts)
    changed = True
    while changed:
        changed = False
        for first, second in _neighbours(left):
            together = meaning_of(f"{first.text} {second.text}", known)
            if together is None or (first.meaning is not None and first.meaning.key == together.key):
                continue
            sure = min(first.sure, second.sure)
            left = [t for t in left if t is not first and t is not second]
            left.append(Text(f"{first.text} {second.text}", first.box.with_(second.box), sure, together))
            changed = True
            break
    return tuple(left)


def _neighbours(texts: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    for first in texts:
        for second in texts:
            if first is second:
                continue
            one, other = first.box, second.box
            alike = 0.7 < one.height / max(other.height, 1) < 1.45  # noqa: PLR2004
            above = 0 < other.middle - one.middle < 1.5 * one.height and (
                abs(one.left - other.left) < 0.7 * one.height
                or abs(one.centre - other.centre) < 0.8 * one.height
                or abs(one.right - other.right) < 0.5 * one.height
            )
            beside = one.beside(other) and -TOUCH < other.left - one.right < 1.2 * one.height
            if (alike or above) and (above or (alike and beside)) and other.middle > one.middle - one.height:
                yield first, second


def _coloured(word: Word) -> int:
    """+1 for green letters, -1 for red ones, 0 for all others."""
    red, green, blue = word.ink
    if max(word.ink) - min(word.ink) < COLOUR:
        return 0
    if green > red + 35 and green > blue - 10:
        return 1
    return -1 if red > green + 60 and red > blue + 40 else 0


def _without_ticks(numbers: Iterable[Number], texts: Sequence[Text]) -> tuple[Number, ...]:
    """The numbers but for those of an axis: three or more in a column or a row, evenly apart in place and in value."""
    seen = tuple(numbers)
    ticks: set[int] = set()
    for column in (True, False):
        for group in _aligned(seen, column=column):
            ticks |= {id(n) for n in _axis(group, texts, column=column)}
    return tuple(n for n in seen if id(n) not in ticks)


def _aligned(numbers: Sequence[Number], *, column: bool) -> Iterator[list[Number]]:
    for first in numbers:
        for edge in ("left", "right", "centre") if column else ("middle",):
            near = [n for n in numbers if abs(getattr(n.box, edge) - getattr(first.box, edge)) < 0.5 * first.box.height]
            if len(near) > 2:  # noqa: PLR2004
                yield sorted(near, key=lambda n: n.box.middle if column else n.box.centre)


def _axis(group: Sequence[Number], texts: Iterable[Text], *, column: bool) -> list[Number]:
    """The longest run of a line of numbers that is an axis: equal steps of place, equal steps of value."""
    best: list[Number] = []
    labelled = list(texts)
    for start in range(len(group)):
        run = [group[start]]
        for number in group[start + 1 :]:
            if len(run) == 1 or _goes_on(run, number, column=column):
                run.append(number)
            else:
                break
        if len(run) > max(len(best), 2) and not (column and all(_has_label(n, labelled) for n in run)):
            best = run
    return best


def _goes_on(run: Sequence[Number], number: Number, *, column: bool) -> bool:
    def place(n: Number) -> float:
        return n.box.middle if column else n.box.centre

    gaps = [place(b) - place(a) for a, b in pairwise((*run, number))]
    values = [n.amount.value or 0 for n in (*run, number)]
    steps = [b - a for a, b in pairwise(values)]
    even = max(gaps) - min(gaps) < 0.25 * max(gaps)
    rounding = max(n.amount.step for n in (*run, number)) if abs(steps[0]) >= ROUND else 0
    return even and steps[0] != 0 and max(steps) - min(steps) <= max(0.05 * abs(steps[0]), rounding)


def _has_label(number: Number, texts: Iterable[Text]) -> bool:
    return any(t.box.beside(number.box) and t.box.right < number.box.left for t in texts)


def without(some: Scene, boxes: Iterable[Box]) -> Scene:
    """The scene without what stands in these boxes: it has been dealt with."""
    gone = set(boxes)
    return replace(some, texts=tuple(t for t in some.texts if t.box not in gone),
                   numbers=tuple(n for n in some.numbers if n.box not in gone))  # fmt: skip
