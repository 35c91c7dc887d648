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
PAIR: Final = 2
ICON: Final = 100
ICON_DIGITS: Final = re.compile(r"^\d{1,2}\s?(?=[^\W\d])")
"""An icon is read as one digit, or two."""
ROUND: Final = 20
"""Steps of an axis from which they may have been rounded when they were written down."""
CLOSE: Final = 0.3
"""Line heights between an icon and its number; two numbers side by side are farther apart."""
TOUCH: Final = 2
"""Pixels by which the boxes of two words may overlap."""
EDGE: Final = 3
"""Pixels from the border at which something is cut off."""
FAINT, FADED = 35, 0.3
"""The same for letters, which small print blends with what they stand on: at least, and of the strongest part."""
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
    words = sorted((w for w in _inside(page) if _has_size(w) and not _badge(w)), key=lambda word: (word.top, word.left))
    texts: list[Text] = []
    numbers: list[Number] = []
    for word in words:
        box, value = _box(word), value_of(word.text)
        cut = box.right > page.width - EDGE or box.left < EDGE
        if value is not None and not cut:
            numbers.append(Number(value, box, word.sure, _coloured(word)))
        elif value is None and _is_said(word.text):
            texts.append(Text(word.text.strip(), box, word.sure, meaning_of(word.text, known)))
    lines = tuple(_lines(words))
    joined = _joined([*_parted(_bare(texts, numbers, known), numbers, known)], known)
    values = tuple(_without_icons(_without_ticks(_with_changes(numbers), joined), joined, lines))
    return _without_posts(Scene(page.width, joined, values, lines), known)


def _box(word: Word) -> Box:
    return Box(word.left, word.top, word.right, word.bottom)


def _has_size(word: Word) -> bool:
    return word.right - word.left >= 1 and word.bottom - word.top >= 1


def _badge(word: Word) -> bool:
    """Whether a number stands on a coloured ground: a badge, an icon that was read as a digit, or a picture."""
    return max(word.ground) - min(word.ground) > COLOUR and value_of(word.text) is not None


def _bare(texts: Iterable[Text], numbers: Sequence[Number], known: Screens) -> Iterator[Text]:
    """Labels without an icon at their front that was read as a digit or two: their row has a number behind them."""
    for text in texts:
        icon = ICON_DIGITS.match(text.text)
        if icon is None or text.meaning is not None or not has_number(text.box, numbers):
            yield text
        else:
            rest = text.text[icon.end() :]
            yield replace(text, text=rest, meaning=meaning_of(rest, known))


def has_number(box: Box, numbers: Iterable[Number]) -> bool:
    """Whether a number stands behind a label; a change under it puts it a little higher."""
    return any(abs(n.box.middle - box.middle) < 0.9 * box.height and n.box.left > box.right for n in numbers)


def _parted(texts: Iterable[Text], numbers: Sequence[Number], known: Screens) -> Iterator[Text]:
    """Labels of neighbouring columns that were read as one line: all of it labels, or a number over or under each."""
    for text in texts:
        words = text.text.split()
        cuts = _labels(words, known) if text.meaning is None else ()
        if not cuts and text.meaning is None:
            cuts = next(((0, n) for n in range(1, len(words)) if _two(words, n, text, numbers, known)), ())
        if len(cuts) < PAIR:
            yield text
            continue
        letter = (text.box.right - text.box.left) / len(text.text)
        for start, end in pairwise((*cuts, len(words))):
            said = " ".join(words[start:end])
            left = text.box.left + len(" ".join(words[:start])) * letter
            box = replace(text.box, left=left, right=left + (len(said) + (start > 0)) * letter)
            yield Text(said, box, text.sure, meaning_of(said, known))


def _labels(words: Sequence[str], known: Screens) -> tuple[int, ...]:
    """Where labels begin, where a line is nothing but labels, one after another; empty for any other line."""
    for end in range(1, len(words) + 1):
        if known.labels.get(squeeze(" ".join(words[:end]))) is None:
            continue
        if end == len(words):
            return (0,)
        if rest := _labels(words[end:], known):
            return (0, *(place + end for place in rest))
    return ()


def _two(words: Sequence[str], cut: int, text: Text, numbers: Sequence[Number], known: Screens) -> bool:
    """Whether the words behind a place are a label whose number begins where they do, and another stands before it."""
    if meaning_of(" ".join(words[cut:]), known) is None:
        return False
    before = len(" ".join(words[:cut])) + 1
    border = text.box.left + before / len(text.text) * (text.box.right - text.box.left)
    near = [n for n in numbers if abs(n.box.middle - text.box.middle) < 3 * text.box.height]
    over = [n for n in near if abs(n.box.left - border) < text.box.height]
    return bool(over) and any(abs(n.box.left - text.box.left) < text.box.height for n in near)


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


def _without_posts(some: "Scene", known: Screens) -> "Scene":
    """The scene without the cards about one post on a screen about the whole account."""
    heads = [t for t in some.lines if squeeze(t.text) in known.one_post]
    ends = [t for t in some.lines if squeeze(t.text) in known.ends]
    gone: set[Box] = set()
    for head in heads:
        column = [t.box for t in some.lines if t.box.left > head.box.left - head.box.height and t is not head]
        right = min((b.left for b in column if b.beside(head.box) and b.left > head.box.right), default=some.width)
        right -= head.box.height
        end = min((t.box.top for t in ends if t.box.top > head.box.top and t.box.left < right), default=float("inf"))
        gone |= {b for b in (*(t.box for t in some.texts), *(n.box for n in some.numbers))
                 if head.box.bottom < b.middle < end and head.box.left - head.box.height < b.left < right}  # fmt: skip
    return without(some, gone)


def _is_said(text: str) -> bool:
    """Whether a text is words: neither a mark nor a share nor a change."""
    return sum(letter.isalpha() for letter in text) >= PAIR and not _share(text)


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
            alone = {part.meaning.key for part in (first, second) if part.meaning is not None}
            if together is None or together.key in alone:
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
    if max(word.ink) - min(word.ink) < max(FAINT, FADED * max(word.ink)):
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


def without(some: Scene, boxes: Iterable[Box]) -> Scene:
    """The scene without what stands in these boxes: it has been dealt with."""
    gone = set(boxes)
    return replace(some, texts=tuple(t for t in some.texts if t.box not in gone),
                   numbers=tuple(n for n in some.numbers if n.box not in gone))  # fmt: skip
