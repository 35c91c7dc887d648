"""Shapes that are no letters: trend arrows, triangles, chevrons. A reader of text takes them for digits."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Shape = NDArray[np.bool_]

_SMALLEST, _SMALL = 5, 10
"""Pixels: what is smaller has no shape, or one whose parts run into each other."""


def trend(shape: Shape) -> Literal["↑", "↓"] | None:
    """Which way an arrow points, slanted or upright, or a filled triangle; None for any other shape."""
    if min(shape.shape) < _SMALLEST:
        return None
    if _rises(shape):
        return "↑"
    return "↓" if _rises(shape[::-1]) else None


def _rises(shape: Shape) -> bool:
    return _slanted(shape) or _upright(shape) or _triangle(shape)


def is_badge(shape: Shape) -> bool:
    """A disc or a ring with something in it: the "i" or "?" in a circle that explains a label."""
    height, width = shape.shape
    if min(shape.shape) < _SMALLEST or not 0.88 < width / height < 1.15:
        return False
    core = shape[int(0.35 * height) : round(0.7 * height), int(0.4 * width) : round(0.6 * width) + 1]
    corner = max(1, round(0.12 * height))
    corners = [
        shape[y, x] for y in (slice(corner), slice(-corner, None)) for x in (slice(corner), slice(-corner, None))
    ]
    return bool((core.mean() > 0.3 or shape.mean() > 0.54) and np.mean([part.mean() for part in corners]) < 0.35)


def is_sign(shape: Shape) -> bool:
    """A plus, or a dash: it stands before a figure, never behind one."""
    height, width = shape.shape
    if width > 1.3 * height:
        return bool(shape.mean() > 0.7)
    if not 0.75 < width / height < 1.3 or min(shape.shape) < _SMALLEST:
        return False
    third = max(1, round(0.3 * min(shape.shape)))
    corners = [shape[y, x] for y in (slice(third), slice(-third, None)) for x in (slice(third), slice(-third, None))]
    row, column = shape[height // 2 - 1 : height // 2 + 2], shape[:, width // 2 - 1 : width // 2 + 2]
    crossed = row.any(axis=0).mean() > 0.9 and column.any(axis=1).mean() > 0.9
    return bool(crossed and max(part.mean() for part in corners) < 0.35)


def is_chevron(shape: Shape) -> bool:
    """The ">" at the end of a row that can be opened."""
    height, width = shape.shape
    if min(shape.shape) < _SMALLEST or not 0.35 < width / height < 0.85:
        return False
    centres, widths = _rows(shape)
    if np.isnan(centres).any() or max(widths) > 0.65 * width:
        return False
    tip = int(centres.argmax())
    going, coming = np.diff(centres[: tip + 1]), np.diff(centres[tip:])
    return bool(
        0.35 * height < tip < 0.65 * height
        and (going > -0.6).all()
        and (coming < 0.6).all()
        and centres[tip] - max(centres[0], centres[-1]) > 0.4 * width
        and shape.sum() < 0.5 * shape.size
    )


def _slanted(shape: Shape) -> bool:
    """↗: two arms that meet at the upper right, and a shaft. A 7 has no arm on its right and no space on its left."""
    height, width = shape.shape
    if not 0.7 < width / height < 1.45:
        return False
    blur = 0.3 if min(shape.shape) < _SMALL else 0.2
    arm_up = shape[: max(2, round(0.25 * height)), int(0.4 * width) :].any(axis=0).mean()
    arm_right = shape[: int(0.6 * height), -max(2, round(0.25 * width)) :].any(axis=1).mean()
    empty_left = shape[int(0.25 * height) : int(0.55 * height), : int(0.3 * width)].mean()
    empty_corner = shape[: int(0.45 * height), : int(0.2 * width)].mean()
    empty_below = shape[int(0.8 * height) :, int(0.5 * width) :].mean()
    return bool(
        arm_up > 0.85
        and arm_right > 0.85
        and empty_left < blur
        and empty_corner < 0.25
        and empty_below < blur
        and _shaft(shape) > 0.85
    )


def _shaft(shape: Shape) -> float:
    """How much of the line from the lower left to the upper right is there."""
    height, width = shape.shape
    near = max(1, round(0.1 * width))
    hits = []
    for step in np.linspace(0.08, 0.92, 2 * height):
        y, x = int((1 - step) * height), int(step * width)
        hits.append(shape[y, max(0, x - near) : x + near + 1].any())
    return float(np.mean(hits))


def _upright(shape: Shape) -> bool:
    """↑: a shaft in the middle, and a head that widens downwards. A 1 has half a head, a + and a T no slope."""
    height, width = shape.shape
    if not 0.5 < width / height < 1.15:
        return False
    spans = _spans(shape)
    low = slice(int(0.65 * height), height)
    beside = shape[low, : int(0.25 * width)].mean() + shape[low, round(0.75 * width) :].mean()
    middle = shape[:, int(0.35 * width) : round(0.65 * width)].any(axis=1).mean()
    stem = float(np.median(spans[low]))
    base = int(spans[: int(0.55 * height)].argmax())
    head = spans[: base + 1]
    return bool(
        middle > 0.9
        and beside < 0.1
        and stem < 0.45 * width
        and base > 0.15 * height
        and head[-1] > 0.85 * width
        and head[0] < 0.6 * width
        and head[base // 2] > max(1.5 * stem, 0.4 * width)
        and (np.diff(head) > -1.5).all()
    )


def _triangle(shape: Shape) -> bool:
    """▲: filled, and wider with every row. A T or a bold 7 upside down is thin for long."""
    height, width = shape.shape
    if not 0.8 < width / height < 2.2:
        return False
    spans = _spans(shape)
    if spans[-1] < spans[-2]:
        shape, spans = shape[:-1], spans[:-1]  # the lowest row was half lost
    filled = shape.sum(axis=1) / np.maximum(spans, 1)
    middles = np.array([np.flatnonzero(row).mean() if row.any() else -width for row in shape])
    return bool(
        filled.min() > 0.8
        and (np.diff(spans) > -1.5).all()
        and spans[0] < 0.45 * width
        and spans[len(spans) // 2] > 0.35 * width
        and spans[3 * len(spans) // 4] > 0.55 * width
        and spans[-1] > 0.85 * width
        and np.abs(middles - width / 2).max() < 0.2 * width + 1
    )


def _rows(shape: Shape) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each row the middle and the width of its one stroke; the middle is no number where there are several."""
    centres, widths = [], []
    for row in shape:
        where = np.flatnonzero(row)
        whole = where.size and where[-1] - where[0] + 1 == where.size
        centres.append(where.mean() if whole else np.nan)
        widths.append(where.size)
    return np.array(centres, dtype=np.float64), np.array(widths, dtype=np.float64)


def _spans(shape: Shape) -> NDArray[np.float64]:
    """For each row how far it is from its first ink to its last."""
    columns = np.arange(shape.shape[1])
    return np.array([np.ptp(columns[row]) + 1 if row.any() else 0 for row in shape], dtype=np.float64)
