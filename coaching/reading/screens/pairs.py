"""Which number belongs to which label: beside it, over it or under it, each number to the nearest of all words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from coaching.languages.screens import Key, screens, squeeze
from coaching.reading.screens.amounts import Amount
from coaching.reading.screens.things import Box, Number, Scene, Text

Place = Literal["row", "over", "under", "inline", "sentence", "icons"]
"""Where the label is, seen from the number: left of it on its line, over it, under it, around it."""

INSIDE: Final = 0.35
"""Line heights by which the parts of a figure stand farther in than it does."""
FAR: Final = 2.6
"""Lines between a number and its label beyond which they have nothing to do with each other."""
WRONG_WAY: Final = 0.5
"""What a pair costs more that stands the other way round than most of its page."""
COLOURED: Final = 0.6
"""What a green or a red number costs more: it is a change rather than a value."""
UNKNOWN: Final = 0.3
"""What it costs more to belong to words that are no label."""
CLEARLY: Final = 0.25
"""How much nearer another word has to be to own a number."""


@dataclass(frozen=True, slots=True)
class Found:
    """A number that a label names. `sure` is 0…1, `days` the days that a sentence names with it.

    `label` is where the label stands, or the line of words around both.
    """

    key: Key
    amount: Amount
    sure: float
    place: Place
    box: Box
    label: Box
    words: str = ""
    change: Amount | None = None
    coloured: int = 0
    days: int | None = None


@dataclass(frozen=True, slots=True)
class _Tie:
    cost: float
    text: Text
    number: Number
    place: Place


def pairs(scene: Scene) -> tuple[Found, ...]:
    """Every labelled number of a page; labels of other things own theirs and say nothing."""
    heads = {id(t) for t in scene.texts if _heads(t, scene)}
    ties = sorted((t for t in _ties(scene) if t.place == "row" or id(t.text) not in heads), key=lambda tie: tie.cost)
    way = _way(ties)
    ties = sorted(((_turned(t, way)) for t in ties), key=lambda tie: tie.cost)
    nearest: dict[int, float] = {}
    for tie in ties:
        nearest.setdefault(id(tie.number), tie.cost)
    taken: set[int] = set()
    found = []
    for tie in ties:
        if tie.text.meaning is None or {id(tie.text), id(tie.number)} & taken:
            continue
        if nearest[id(tie.number)] < tie.cost - CLEARLY:
            continue
        taken |= {id(tie.text), id(tie.number)}
        if _heads_list(tie, scene) or _is_part(tie, scene):
            continue
        found.append(_found(tie))
    return tuple(found)


def _found(tie: _Tie) -> Found:
    meaning, number = tie.text.meaning, tie.number
    if meaning is None:
        message = "only labels own numbers"
        raise ValueError(message)
    sure = min(tie.text.sure, number.sure) * meaning.sure
    return Found(meaning.key, number.amount, sure if number.amount.certain else min(sure, 0.5), tie.place, number.box,
                 tie.text.box, tie.text.text, number.value.change, number.coloured)  # fmt: skip


def _ties(scene: Scene) -> Iterator[_Tie]:
    for number in scene.numbers:
        for text in scene.texts:
            if (tie := _row(scene, text, number)) is not None or (tie := _column(scene, text, number)) is not None:
                more = COLOURED * abs(number.coloured) + (UNKNOWN if text.meaning is None else 0)
                yield replace(tie, cost=tie.cost + more)


def _row(scene: Scene, text: Text, number: Number) -> _Tie | None:
    """The label left of the number, with nothing between them; on a wide page not at the other end of it."""
    one, other = text.box, number.box
    behind = one.left - other.right
    if -0.3 * other.height < behind < 0.9 * other.height and one.beside(other):
        return _Tie(0.3 + max(behind, 0) / other.height, text, number, "row")  # "4,567 Followers" in two inks
    if one.right > other.left + 0.3 * other.height:
        return None
    # Where a change stands under the value, the label is half-way between the two.
    level = abs(one.middle - other.middle) / max(one.height, other.height)
    if level > 0.75:  # noqa: PLR2004  # another line of text
        return None
    gap = other.left - one.right
    if any(
        one.right - 1 < b.left and b.right < other.left + 1 and b.beside(other) for b in _others(scene, text, number)
    ):
        return None
    reach = 0.5 * gap / scene.width
    return _Tie(0.35 + reach + (level if level > 0.3 else 0), text, number, "row")  # noqa: PLR2004  # a third of a letter is no slope


def _column(scene: Scene, text: Text, number: Number) -> _Tie | None:
    """The label over or under the number, in its column, with nothing between them."""
    one, other = text.box, number.box
    over = one.middle < other.middle
    gap = other.top - one.bottom if over else one.top - other.bottom
    line = max(min(one.height, other.height), 1.0)
    if gap > FAR * line or gap < -0.65 * line or abs(one.middle - other.middle) < 0.35 * line:
        return None
    left = abs(one.left - other.left) / line
    centre = abs(one.centre - other.centre) / line
    right = abs(one.right - other.right) / line
    inside = one.left - 0.5 * line <= other.left and other.right <= one.right + 0.5 * line
    off = min(left, centre, right)
    # A number somewhere under a long label has to be its headline, not a mark on the axis of a chart.
    if off > (2.2 if inside and other.height >= 0.95 * one.height else 1.2):
        return None
    between = (min(one.bottom, other.bottom), max(one.top, other.top))
    if any(between[0] - 0.3 * line < b.middle < between[1] + 0.3 * line and b.left < max(one.right, other.right)
           and b.right > min(one.left, other.left) and b not in {one, other}
           and not b.beside(one) and not b.beside(other) for b in _others(scene, text, number)):  # fmt: skip
        return None
    cost = 0.3 + 0.4 * max(gap, 0) / line + 0.15 * off
    if other.height < 0.75 * one.height:
        cost += 0.5  # values are not written smaller than what they are called
    return _Tie(cost, text, number, "over" if over else "under")


def _others(scene: Scene, text: Text, number: Number) -> Iterator[Box]:
    yield from (t.box for t in scene.texts if t is not text)
    yield from (n.box for n in scene.numbers if n is not number and not n.coloured)


def _way(ties: Sequence[_Tie]) -> Place | None:
    """Whether the labels of this page stand over their numbers or under them; None where both are as likely."""
    count = {"over": 0.0, "under": 0.0}
    for place in ("over", "under"):
        used: set[int] = set()
        for tie in ties:
            if tie.place == place and tie.text.meaning is not None and not {id(tie.text), id(tie.number)} & used:
                used |= {id(tie.text), id(tie.number)}
                count[place] += 1 / (0.5 + tie.cost)
    if abs(count["over"] - count["under"]) < 0.15 * max(count.values(), default=0):
        return None
    return "over" if count["over"] > count["under"] else "under"


def _turned(tie: _Tie, way: Place | None) -> _Tie:
    against = way is not None and tie.place in {"over", "under"} and tie.place != way
    return _Tie(tie.cost + WRONG_WAY, tie.text, tie.number, tie.place) if against else tie


def _heads(text: Text, scene: Scene) -> bool:
    """Whether a text heads the rows under it: the next one has a number at the end of its line, and it has none."""
    if _numbered(text.box, scene) or any(_right_by(text.box, n.box) for n in scene.numbers):
        return False
    height = text.box.height
    under = (t for t in scene.texts if 0 < t.box.middle - text.box.middle < 3 * height
             and -0.7 * height < t.box.left - text.box.left < 4 * height)  # fmt: skip
    row = min(under, key=lambda t: t.box.middle, default=None)
    return row is not None and row.meaning is not None and _numbered(row.box, scene)


def _right_by(one: Box, other: Box) -> bool:
    """Whether two boxes stand one over the other, with hardly a line between."""
    gap = max(other.top - one.bottom, one.top - other.bottom)
    return gap < max(one.height, other.height) and other.left < one.right and one.left < other.right


def _numbered(box: Box, scene: Scene) -> bool:
    """Whether a number stands at the other end of a label's line."""
    return any(n.box.beside(box) and n.box.left > box.right for n in scene.numbers)


def _is_part(tie: _Tie, scene: Scene) -> bool:
    """Whether a row is a part of the one it stands under, farther in: of the same figure, or of a kind of post."""
    box, meaning = tie.text.box, tie.text.meaning
    if tie.place != "row" or meaning is None:
        return False
    above = (t for t in scene.texts if t.box.middle < box.middle and _numbered(t.box, scene)
             and INSIDE * box.height < box.left - t.box.left < 3 * box.height)  # fmt: skip
    whole = max(above, key=lambda t: t.box.middle, default=None)
    if whole is None or whole.meaning is None:
        return False
    return whole.meaning.key == meaning.key or squeeze(whole.text) in screens().typed


def _heads_list(tie: _Tie, scene: Scene) -> bool:
    """A label over a column of numbers, each with a name of its own, heads a table: its numbers are others'."""
    if tie.place != "over":
        return False
    box = tie.number.box
    column = [
        n for n in scene.numbers
        if n.box.top >= box.top and abs(n.box.height - box.height) < 0.4 * box.height
        and min(abs(n.box.right - box.right), abs(n.box.left - box.left)) < 0.8 * box.height
    ]  # fmt: skip
    named = [
        n
        for n in column
        if any(t.meaning is None and t.box.beside(n.box) and t.box.right < n.box.left for t in scene.texts)
    ]
    return len(column) > 1 and len(named) > 1
