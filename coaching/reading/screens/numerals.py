"""The numbers of a page: without icons that were read as digits, without axes, each change with its value."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from coaching.model import Word
from coaching.reading.screens.labels import TOUCH
from coaching.reading.screens.things import Box, Line, Number, Text

ICON: Final = 100
ROUND: Final = 20
"""Steps of an axis from which they may have been rounded when they were written down."""
CLOSE: Final = 0.3
"""Line heights between an icon and its number; two numbers side by side are farther apart."""
FAINT, FADED = 35, 0.3
"""The same for letters, which small print blends with what they stand on: at least, and of the strongest part."""


def numerals(numbers: Sequence[Number], texts: Sequence[Text], lines: Sequence[Line]) -> tuple[Number, ...]:
    """The numbers of a page that may count something."""
    return tuple(_without_icons(_without_ticks(_with_changes(numbers), texts), texts, lines))


def coloured(word: Word) -> int:
    """+1 for green letters, -1 for red ones, 0 for all others."""
    red, green, blue = word.ink
    if max(word.ink) - min(word.ink) < max(FAINT, FADED * max(word.ink)):
        return 0
    if green > red + 35 and green > blue - 10:
        return 1
    return -1 if red > green + 60 and red > blue + 40 else 0


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


def _without_icons(numbers: Sequence[Number], texts: Sequence[Text], lines: Sequence[Line]) -> Iterator[Number]:
    """The numbers but for icons that were read as a digit or two, before a label or before another number."""
    icons: dict[int, Number] = {}
    for number in numbers:
        amount = number.amount
        if amount.value is None or amount.value >= ICON or amount.step > 1 or amount.sign:
            continue
        close = (n for n in numbers if n is not number and n.box.beside(number.box) and _touches(number.box, n.box))
        following = next(close, None)
        if following is not None:
            icons[id(number)] = following
        elif _leads_label(number, numbers, texts, lines):
            icons[id(number)] = number
    before = {id(owner): number for number in numbers if (owner := icons.get(id(number))) is not None}
    for number in numbers:
        if id(number) not in icons:
            icon = before.get(id(number))
            yield number if icon is None else replace(number, box=number.box.with_(icon.box))


def _touches(one: Box, other: Box) -> bool:
    """Whether a number stands right before another."""
    return other.left > one.left and other.left - one.right < CLOSE * one.height


def _leads_label(number: Number, numbers: Sequence[Number], texts: Sequence[Text], lines: Sequence[Line]) -> bool:
    """Whether a number opens a line whose label has its number behind it, or begins with it."""
    box = number.box
    label = next((t for t in texts if t.box.beside(box) and 0 <= t.box.left - box.right < 2 * box.height), None)
    if label is None or any(line.box.right <= box.left + TOUCH and line.box.beside(box) for line in lines):
        return False
    behind = any(n is not number and n.box.beside(box) and n.box.left > label.box.right for n in numbers)
    return behind or label.text[:1].isdigit()


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
            if len(near) > 2:  # noqa: PLR2004  # three in a row may be an axis
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
        named = sum(_has_label(n, labelled) for n in run) if column else 0
        if len(run) > max(len(best), 2) and 2 * named < len(run):
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
    """Whether a known label stands left of a number, as in a list of figures."""
    return any(t.meaning is not None and t.box.beside(number.box) and t.box.right < number.box.left for t in texts)
