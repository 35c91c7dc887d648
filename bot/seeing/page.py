"""Pixels → Page: where a picture is looked at, in how many pieces and how large."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median
from typing import Final

from bot.seeing.engine import Engine, Found
from bot.seeing.lines import line_of, words_of
from bot.seeing.pictures import Pixels, enlarged, levelled
from coaching.model import Page, Word

_TALL: Final = 2.6
"""Longer than any phone: a screenshot that was scrolled. It is read in pieces, so that its letters stay large."""
_PIECE, _OVERLAP = 2.2, 0.3
"""Of a piece, in widths of the picture."""
_CUT: Final = 2
"""Pixels from the edge of a piece within which a line was cut by it; it is whole in the next."""
_SMALL: Final = 640
"""The longer side below which a picture is enlarged before it is read."""


_LEVEL: Final = 0.015
"""Slope, of one in so many, up to which a picture is level enough: half a line across a phone."""
_LONG: Final = 4
"""Heights in length from which a line tells how it lies."""
_FEW: Final = 3


def page_of(picture: Pixels, engine: Engine) -> Page:
    """Every word on `picture`, in its pixels."""
    height, width = picture.shape[:2]
    scale = 2 if max(height, width) < _SMALL else 1
    large = enlarged(picture, scale)
    found = _found(large, engine)
    if abs(slope := _slope(found)) > _LEVEL:
        # A photo of a screen: on a slope, the numbers at its far end stand beside the labels of the next row.
        large = levelled(large, slope)
        height, width = large.shape[0] // scale, large.shape[1] // scale
        found = _found(large, engine)
    words = _read(large, found, engine)
    return Page(width, height, tuple(_shrunk(word, scale) for word in words))


def _slope(found: Sequence[Found]) -> float:
    """How steeply most lines fall to the right; long ones tell it best, and few tell nothing."""
    long = [line.slope for line in found if line.right - line.left > _LONG * (line.bottom - line.top)]
    return median(long) if len(long) >= _FEW else 0.0


def _read(picture: Pixels, found: Sequence[Found], engine: Engine) -> list[Word]:
    lines = [line_of(picture, one) for one in found]
    read = iter(engine.recognise([crop for line in lines for crop in line.crops]))
    return [word for line in lines for word in words_of(line, [next(read) for _ in line.crops])]


def _found(picture: Pixels, engine: Engine) -> list[Found]:
    height, width = picture.shape[:2]
    if height <= _TALL * width:
        return list(engine.read(picture))
    found: list[Found] = []
    for top, bottom in _pieces(height, width):
        for line in engine.read(picture[top:bottom]):
            cut = (line.top <= _CUT and top > 0) or (line.bottom >= bottom - top - _CUT and bottom < height)
            here = line._replace(top=line.top + top, bottom=line.bottom + top)
            if not cut and not any(_same(here, other) for other in found):
                found.append(here)
    return found


def _pieces(height: int, width: int) -> list[tuple[int, int]]:
    """Top and bottom of each, evenly spread, each reaching well into the next."""
    size, overlap = round(_PIECE * width), round(_OVERLAP * width)
    many = -(-(height - overlap) // (size - overlap))
    step = (height - size) / (many - 1)
    return [(round(i * step), round(i * step) + size) for i in range(many)]


def _same(one: Found, other: Found) -> bool:
    """Two boxes around one line, seen in two pieces."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    least = min((line.right - line.left) * (line.bottom - line.top) for line in (one, other))
    return wide > 0 and high > 0 and wide * high > 0.5 * least


def _shrunk(word: Word, scale: int) -> Word:
    if scale == 1:
        return word
    left, top, right, bottom = (edge / scale for edge in (word.left, word.top, word.right, word.bottom))
    return replace(word, left=left, top=top, right=right, bottom=bottom)
