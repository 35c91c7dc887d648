"""What happened when: labels on dotted stems above a chart, as many as find room."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.svg.letters import drawable, fitted, text_width
from bot.svg.paper import CRISP, INK, LABEL, PAD, PAPER, STEM, WIDTH, text

LANE_GAP = 20
"""Keeps the lowest lane clear of the top y label and of the value label."""

_CHIP = 40
_CHIP_GAP = 8
_CHIP_INSET = 14  # from a chip's edge to its text, and at least to its stem
_LANES = 2
_CHIP_WIDTHS = (340, 240, 180)  # narrower ones would all read "colab…"
_MANY = 12  # of more marks than this only the labelled ones get a stem, or the stems would hide the line


@dataclass(frozen=True, slots=True)
class Chip:
    """A mark's label, standing on a dotted stem at x."""

    x: float
    left: float
    width: float
    lane: int  # 0 is the lane nearest the plot
    text: str


def stems(
    marks: tuple[tuple[date, str], ...], days: tuple[date, date], place: Callable[[date], float]
) -> list[tuple[float, str]]:
    """Where the marks within `days` stand, ascending, and their words: those of one day joined, perhaps none."""
    words: dict[date, list[str]] = {}
    for day, said in sorted(marks, key=lambda mark: mark[0]):
        if days[0] <= day <= days[1]:
            label = drawable(said)
            same = words.setdefault(day, [])
            if label and label not in same:
                same.append(label)
    return [(place(day), " · ".join(labels)) for day, labels in words.items()]


def height(labels: list[Chip]) -> float:
    """What the lanes of `labels` take up above the plot."""
    lanes = max((chip.lane + 1 for chip in labels), default=0)
    return lanes * (_CHIP + _CHIP_GAP) + LANE_GAP


def chips(marked: list[tuple[float, str]]) -> list[Chip]:
    """Labels for as many stems as two lanes hold: whole words if that costs none, else shorter ones."""
    layouts = [_chips_of(marked, width) for width in _CHIP_WIDTHS]
    return max(layouts, key=len)  # the first of equals, which is the widest


def _chips_of(marked: list[tuple[float, str]], widest: float) -> list[Chip]:
    """Newest first, since that is what the person acted on last; the older ones go without a label."""
    found: list[Chip] = []
    edges = [float(WIDTH - PAD)] * _LANES
    for x, said in reversed(marked):
        label = fitted(said, LABEL, widest - 2 * _CHIP_INSET)
        if not label:
            continue
        width = text_width(label, LABEL) + 2 * _CHIP_INSET
        wanted = x - _CHIP_INSET
        options = [(wanted - min(wanted, edge - width), lane) for lane, edge in enumerate(edges)]
        shift, lane = min(options)
        left = wanted - shift
        if left < PAD or left + width < x + _CHIP_INSET:  # off the picture, or no longer over its stem
            continue
        edges[lane] = left - _CHIP_GAP
        for nearer in range(lane):  # a chip over another's stem would look like that stem's own
            edges[nearer] = min(edges[nearer], x - _CHIP_GAP)
        found.append(Chip(x, left, width, lane, label))
    return found


def drawn(marked: list[tuple[float, str]], labels: list[Chip], top: float, bottom: float) -> list[str]:
    """Stems and labels over a plot from `top` to `bottom`."""
    bottoms = {chip.x: top - LANE_GAP - chip.lane * (_CHIP + _CHIP_GAP) for chip in labels}
    unlabelled = [x for x, _ in marked if x not in bottoms]
    upright = [*bottoms.items(), *((x, top) for x in unlabelled if len(marked) <= _MANY)]
    parts = [
        f'<g stroke="{STEM}" stroke-width="3" stroke-dasharray="3 7" {CRISP}>',
        *(f'<path class="stem" d="M{x:.1f} {y:.1f}V{bottom:.1f}"/>' for x, y in upright),
        "</g>",
        # A small diamond says that something was here, though its words found no room.
        *(f'<path class="mark" d="M{x:.1f} {top - 9:.1f}l8 9l-8 9l-8 -9z" fill="{STEM}"/>' for x in unlabelled),
    ]
    frame = f'height="{_CHIP}" rx="8" fill="{PAPER}" stroke="{STEM}" stroke-width="2.5"'
    for chip in labels:
        upper = bottoms[chip.x] - _CHIP
        parts += [
            f'<rect class="box" x="{chip.left:.0f}" y="{upper:.0f}" width="{chip.width:.0f}" {frame}/>',
            text("chip", chip.text, chip.left + _CHIP_INSET, upper + 30, LABEL, ink=INK),
        ]
    return parts
