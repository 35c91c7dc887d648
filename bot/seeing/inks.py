"""The inks of a line of text: which colours it is written in, where one ends and another begins.

The trend arrow before a number is the worst mistake that a reader of pictures makes: "↗ 10,6 mi" becomes 710,6 million.
An arrow has another colour than its number, or a shape that no letter has: so colours and shapes are looked at.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.seeing.glyphs import is_sign
from bot.seeing.pictures import Pixels
from coaching.model import Colour

_FAINT: Final = 32
"""What differs less than this from its ground, of 255, is no ink."""
_APART: Final = 9.0
"""Inks whose tints are this far apart (0…~180) are two. Grays are within 6 of each other, small green print 10 away."""
_APART_ON_COLOUR: Final = 30.0
"""On a coloured ground thin letters take some of its colour."""
_APART_IN_WORD: Final = 18.0
"""Between letters without a space; more where the picture was pressed so hard that colours come and go."""
_APART_IN_PATCHES: Final = 30.0
_APART_TOUCHING: Final = 44.0
"""Between letters that touch."""
_COLOURED: Final = 12.0
"""From here on an ink is no gray."""
_SMALL_PRINT: Final = 12
"""Pixels: lower letters lose their colour to each other."""
_MARK: Final = 0.45
"""A dot or a comma is lower than this share of the line: too small to tell its colour for sure."""

_Plane = NDArray[np.float64]


class Chunk(NamedTuple):
    """Columns of ink without a gap: a letter, a few that touch, or a glyph. Its box, and which of its pixels are ink.

    `full` is how far its ink is from the ground, of 255.
    """

    left: int
    top: int
    right: int
    bottom: int
    shape: NDArray[np.bool_]
    full: float

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top


class Run(NamedTuple):
    """Chunks beside each other in one ink."""

    chunks: tuple[Chunk, ...]
    ink: Colour
    coloured: bool

    @property
    def left(self) -> int:
        """Where its ink begins."""
        return self.chunks[0].left

    @property
    def right(self) -> int:
        """Where its ink ends."""
        return self.chunks[-1].right

    @property
    def top(self) -> int:
        """Of its highest chunk."""
        return min(chunk.top for chunk in self.chunks)

    @property
    def bottom(self) -> int:
        """Of its lowest chunk."""
        return max(chunk.bottom for chunk in self.chunks)


def ground_of(crop: Pixels) -> Colour:
    """The commonest colour: what the letters stand on."""
    codes = (crop >> 4).astype(np.int32) @ np.array((256, 16, 1))
    commonest = np.bincount(codes.ravel(), minlength=4096).argmax()
    return _colour(np.median(crop[codes == commonest], axis=0))


def runs_of(crop: Pixels, ground: Colour) -> tuple[Run, ...]:
    """The inks of a line from left to right; none where nothing stands out from the ground."""
    off = np.abs(crop.astype(np.int16) - np.array(ground, np.int16)).max(axis=2)
    most = int(off.max(initial=0))
    if most < _FAINT:
        return ()
    inked = _own_rows(off > max(_FAINT - 4, 0.3 * most))
    chunks = [part for left, right in _stretches(inked, 0) for part in _by_colour(crop, off, inked, left, right)]
    chunks = [chunk for chunk in chunks if not _sliver(chunk, inked)] or chunks
    inks = np.array([_ink(crop, off, chunk) for chunk in chunks])
    least = _APART_ON_COLOUR if is_coloured(ground) else _APART
    line = _Line(chunks, inks)
    return tuple(
        Run(tuple(chunks[first:last]), ink := _colour(line.ink(first, last)), is_coloured(ink))
        for first, last in line.stretches(least)
    )


def _own_rows(inked: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without the feet of the line above and the heads of the line below, where a row between is empty."""
    bands = _stretches(inked, 1)
    if len(bands) < 2:  # noqa: PLR2004  # nothing stands between one
        return inked
    main = max(bands, key=lambda band: float(inked[band[0] : band[1]].sum()))
    own = inked.copy()
    for top, bottom in bands:
        if (top, bottom) != main and (top == 0 or bottom == len(inked)):
            own[top:bottom] = False
    return own


class _Line:
    """The chunks of a line, to be put together by their colours. Dots and dashes are too small to have one."""

    def __init__(self, chunks: Sequence[Chunk], inks: _Plane) -> None:
        self._chunks, self._inks = chunks, inks
        self._tall = max(chunk.height for chunk in chunks)
        self._sizes = np.array([float(chunk.shape.sum()) for chunk in chunks])
        self._letters = [
            i for i, chunk in enumerate(chunks) if chunk.height >= _MARK * self._tall and not is_sign(chunk.shape)
        ] or list(range(len(chunks)))

    def ink(self, first: int, last: int) -> _Plane:
        """Of some chunks together."""
        own = [i for i in self._letters if first <= i < last] or list(range(first, last))
        return np.average(self._inks[own], axis=0, weights=self._sizes[own])

    def stretches(self, least: float) -> list[tuple[int, int]]:
        """First and last (excluded) of the chunks in one ink."""
        tints = np.array([_tint(self._inks[i]) for i in self._letters])
        kinds = dict(zip(self._letters, _kinds(tints, self._sizes[self._letters], least), strict=True))
        of = [kinds[self._letter(i, kinds)] for i in range(len(self._chunks))]
        borders = [0, *(i for i in range(1, len(of)) if of[i] != of[i - 1]), len(of)]
        needed = _APART_IN_WORD
        while patches := [i for i in range(1, len(borders) - 2) if self._patch(of, borders[i], borders[i + 1])]:
            smallest = min(patches, key=lambda i: float(self._sizes[borders[i] : borders[i + 1]].sum()))
            del borders[smallest : smallest + 2]
            of = [of[first] for first, last in pairwise(borders) for _ in range(first, last)]
            needed = _APART_IN_PATCHES
        while close := [i for i in range(1, len(borders) - 1) if self._one_ink(borders, i, least, needed)]:
            del borders[min(close, key=lambda i: self._far(borders, i))]
        return list(
            pairwise(sorted({0, *(self._at_space(borders, i) for i in range(1, len(borders) - 1)), borders[-1]}))
        )

    def _patch(self, kinds: Sequence[int], first: int, last: int) -> bool:
        """A colour that comes back within a word: it was lost there when the picture was pressed."""
        return kinds[first - 1] == kinds[last] and self._glued(first) and self._glued(last)

    def _glued(self, border: int) -> bool:
        return self._gap(border) < 0.25 * self._tall

    def _gap(self, border: int) -> int:
        return self._chunks[border].left - self._chunks[border - 1].right

    def _one_ink(self, borders: Sequence[int], i: int, least: float, within: float) -> bool:
        one, other = self.ink(borders[i - 1], borders[i]), self.ink(borders[i], borders[i + 1])
        shades = is_coloured(one) and is_coloured(other) and alike(one, other)
        return shades or self._far(borders, i) < (within if self._glued(borders[i]) else least)

    def _at_space(self, borders: Sequence[int], i: int) -> int:
        """The space beside a border, where small print has its colours run into each other."""
        border = borders[i]
        near = range(max(borders[i - 1] + 1, border - 2), min(borders[i + 1] - 1, border + 2) + 1)
        widest = max(near, key=self._gap)
        if self._tall >= _SMALL_PRINT or not self._glued(border) or self._glued(widest):
            return border
        before, behind = self.ink(borders[i - 1], border), self.ink(border, borders[i + 1])
        own, other = (behind, before) if widest > border else (before, behind)
        moved = [self._inks[k] for k in range(min(border, widest), max(border, widest))]
        unclear = (apart(ink, other) < 2.5 * apart(ink, own) + 4 for ink in moved)
        return widest if all(unclear) else border

    def _far(self, borders: Sequence[int], i: int) -> float:
        return apart(self.ink(borders[i - 1], borders[i]), self.ink(borders[i], borders[i + 1]))

    def _letter(self, i: int, kinds: Mapping[int, int]) -> int:
        """The letter whose ink a chunk has: itself, or for a mark the one beside it that is more like it, or nearer."""
        if i in kinds:
            return i
        around = [max((k for k in kinds if k < i), default=None), min((k for k in kinds if k > i), default=None)]
        beside = [k for k in around if k is not None]
        if len(beside) == 1 or kinds[beside[0]] == kinds[beside[1]]:
            return beside[0]
        here = self._chunks[i]
        if is_sign(here.shape) and here.top > self._chunks[beside[1]].top:
            return beside[1]  # a sign stands before its figure
        own = self._inks[i]
        before, behind = (apart(own, self._inks[k]) for k in beside)
        if max(before, behind) > 2 * min(before, behind):
            return beside[0] if before < behind else beside[1]
        return beside[0] if self._gap(i) <= self._gap(i + 1) else beside[1]


def _sliver(chunk: Chunk, inked: NDArray[np.bool_]) -> bool:
    """The edge of something beside the line; letters have room around them."""
    high, wide = inked.shape
    return chunk.width <= max(2, 0.12 * high) and (chunk.left == 0 or chunk.right == wide)


def is_coloured(ink: Sequence[float] | _Plane) -> bool:
    """True for what is no gray, no white and no black."""
    return bool(np.hypot(*_tint(ink)) > _COLOURED)


def apart(one: Sequence[float] | _Plane, other: Sequence[float] | _Plane) -> float:
    """How far the tints of two inks are from each other, 0…~180."""
    return float(np.hypot(*(_tint(one) - _tint(other))))


def alike(one: Sequence[float] | _Plane, other: Sequence[float] | _Plane) -> bool:
    """True for two shades of one hue."""
    hues = [np.arctan2(*_tint(ink)) for ink in (one, other)]
    turn = abs(hues[0] - hues[1])
    return bool(min(turn, 2 * np.pi - turn) < 0.6)  # noqa: PLR2004  # a tenth of the circle


def _stretches(inked: NDArray[np.bool_], axis: int) -> list[tuple[int, int]]:
    """Where ink is without a gap, in columns (axis 0) or in rows (axis 1): first and last (excluded)."""
    edges = np.flatnonzero(np.diff(np.pad(inked.any(axis=axis), 1).astype(np.int8)))
    return [(int(left), int(right)) for left, right in zip(edges[::2], edges[1::2], strict=True)]


def _by_colour(crop: Pixels, off: NDArray[np.int16], inked: NDArray[np.bool_], left: int, right: int) -> list[Chunk]:
    """One chunk; or two, where a wide one changes its colour on the way: letters that touch."""
    whole = _chunk(off, inked, left, right)
    if whole.width < 1.1 * whole.height:
        return [whole]
    tints = np.array([_tint(_ink(crop, off, _chunk(off, inked, x, x + 1))) for x in range(left, right)])
    margin = max(3, whole.width // 8)
    best, where = 0.0, 0
    for border in range(margin, whole.width - margin + 1):
        far = float(np.hypot(*(tints[:border].mean(axis=0) - tints[border:].mean(axis=0))))
        if far > best:
            best, where = far, left + border
    if best < _APART_TOUCHING:
        return [whole]
    return [_chunk(off, inked, left, where), _chunk(off, inked, where, right)]


def _chunk(off: NDArray[np.int16], inked: NDArray[np.bool_], left: int, right: int) -> Chunk:
    shape = inked[:, left:right]
    rows = np.flatnonzero(shape.any(axis=1))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    part = off[top:bottom, left:right]
    return Chunk(left, top, right, bottom, shape[top:bottom], float(part[_strong(part)].mean()))


def _ink(crop: Pixels, off: NDArray[np.int16], chunk: Chunk) -> _Plane:
    """Where the letters are full: their edges are mixed with the ground."""
    part = off[chunk.top : chunk.bottom, chunk.left : chunk.right]
    return crop[chunk.top : chunk.bottom, chunk.left : chunk.right][_strong(part)].mean(axis=0)  # type: ignore[no-any-return]  # numpy leaves open what a mean is


def _strong(off: NDArray[np.int16]) -> NDArray[np.bool_]:
    return off >= max(0.75 * float(off.max()), 1.0)


def _tint(colour: Sequence[float] | _Plane) -> _Plane:
    """How far from gray, and which way: blue and red over brightness, as JPEG keeps them."""
    red, green, blue = colour
    bright = 0.299 * red + 0.587 * green + 0.114 * blue
    return np.array((0.564 * (blue - bright), 0.713 * (red - bright)))


def _kinds(tints: _Plane, sizes: _Plane, least: float) -> list[int]:
    """A number for each tint, the same for those that are one colour."""
    groups, done = [np.arange(len(tints))], []
    while groups:
        group = groups.pop()
        far = np.linalg.norm(tints[group][:, None] - tints[group][None], axis=2)
        one, other = np.unravel_index(far.argmax(), far.shape)
        if far[one, other] < least:
            done.append(group)
            continue
        nearer = far[one] <= far[other]
        middles = [np.average(tints[group][side], axis=0, weights=sizes[group][side]) for side in (nearer, ~nearer)]
        if np.hypot(*(middles[0] - middles[1])) < least:
            done.append(group)
        else:
            groups += [group[nearer], group[~nearer]]
    kinds = [0] * len(tints)
    for number, group in enumerate(done):
        for index in group:
            kinds[index] = number
    return kinds


def _colour(value: _Plane) -> Colour:
    red, green, blue = (round(float(part)) for part in value)
    return red, green, blue
