"""What every picture is made of: the sheet, its inks, its sizes, and words on it.

Lengths are pixels of a sheet 960 px wide. On a phone it is shown about 320 px wide, a third of that, so every
label starts at 30 px. A sheet is opaque to its edges: messengers flatten transparency, and cut the corners themselves.
"""

import math
from collections.abc import Iterable
from html import escape
from typing import Final

from bot.svg.letters import FONT_FAMILY, REGULAR, SEMIBOLD, drawable, fitted, text_width, wrapped

WIDTH: Final = 960
PAD: Final = 30
LABEL: Final = 30
TITLE: Final = 40
TITLE_SMALL: Final = 34
VALUE: Final = 46
NUMBER_WIDTH: Final = 220
"""Widest a number in a margin may be before it shrinks."""

LARGEST: Final = 10**15
"""Beyond this a float no longer tells neighbouring integers apart, and no account comes near it."""

PAPER: Final = "#fbfaf7"
INK: Final = "#18212d"
SOFT: Final = "#4b5665"
GRID: Final = "#dfe2e6"
LINE: Final = "#0f5ca8"
PAST: Final = "#5b8cc0"
BAND: Final = "#dde8f4"
HATCH: Final = "#a9c0da"
STEM: Final = "#707b89"
NIGHT: Final = "#12304f"
DUSK: Final = "#1d4368"
FOAM: Final = "#ffffff"
LAMP: Final = "#f2c14e"

INKS: Final = (PAPER, INK, SOFT, GRID, LINE, PAST, BAND, HATCH, STEM, NIGHT, DUSK, FOAM, LAMP)
SHADED: Final = ((PAPER, INK), (PAPER, SOFT), (PAPER, LINE), (DUSK, FOAM))
"""Grounds and the words on them, whose edges are drawn in shades between the two."""

CRISP: Final = 'shape-rendering="crispEdges"'
"""For upright and level lines: sharper, and a smaller file."""
HATCHED: Final = f'fill="url(#hatch)" stroke="{HATCH}" stroke-width="2"'

_TICK_GAP: Final = 18
# A tile of whole pixels, unrotated: it repeats exactly, and so compresses to almost nothing.
_HATCH_TILE: Final = (
    '<defs><pattern id="hatch" width="20" height="20" patternUnits="userSpaceOnUse">'
    f'<rect width="20" height="20" fill="{BAND}"/>'
    f'<path d="M-5 5L5 -5M-5 25L25 -5M15 25L25 15" stroke="{HATCH}" stroke-width="3"/></pattern></defs>'
)


def sheet(height: float, parts: Iterable[str]) -> str:
    """An SVG document of 960 px by `height`."""
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0f}" '
            f'font-family="{FONT_FAMILY}">',
            _HATCH_TILE,
            f'<rect width="{WIDTH}" height="{height:.0f}" fill="{PAPER}"/>',
            *parts,
            "</svg>",
        )
    )


def text(
    kind: str,
    said: str,
    x: float,
    y: float,
    size: float,
    *,
    anchor: str = "start",
    bold: bool = False,
    ink: str = "",
) -> str:
    """Drawable words with their baseline at `y`."""
    # A value may stand on the band: a halo in the paper's colour keeps it readable there.
    around = (
        f' stroke="{PAPER}" stroke-width="8" stroke-linejoin="round" paint-order="stroke"' if kind == "value" else ""
    )
    return (
        f'<text class="{kind}" x="{x:.0f}" y="{y:.0f}" font-size="{size:.1f}" text-anchor="{anchor}" '
        f'font-weight="{600 if bold else 400}" fill="{ink or (INK if bold else SOFT)}"{around}>{escape(said)}</text>'
    )


def title(said: str) -> tuple[list[str], float]:
    """A title on one line, or smaller on two, and where the next row begins."""
    room = WIDTH - 2 * PAD
    if not said:
        return [], PAD - 10
    if text_width(said, TITLE, SEMIBOLD) <= room:
        return [text("title", said, PAD, 60, TITLE, bold=True)], 84
    lines = wrapped(said, TITLE_SMALL, room, 2, SEMIBOLD)
    return [
        text("title", line, PAD, 54 + 40 * index, TITLE_SMALL, bold=True) for index, line in enumerate(lines)
    ], 36 + 40 * len(lines)


def shrunk(number: str, size: float, font: str = REGULAR, room: float = NUMBER_WIDTH) -> float:
    """The size at which `number` fits `room`: a number cut short would be a wrong number."""
    return min(size, size * room / max(1.0, text_width(number, size, font)))


def under(ticks: list[tuple[float, str]], bottom: float) -> list[str]:
    """The labels that fit under an axis, from the last back, so that the newest always keeps its date.

    `ticks` are where each stands and what it says, ascending.
    """
    labels = [(x, fitted(drawable(said), LABEL, NUMBER_WIDTH)) for x, said in ticks]
    # As far apart as the widest needs: labels at an even pace read as a scale, those that just fit do not.
    pace = max((text_width(label, LABEL) for _, label in labels), default=0.0) + _TICK_GAP
    parts = []
    limit, nearest = float(WIDTH), math.inf
    for x, label in reversed(labels):
        half = text_width(label, LABEL) / 2
        center = min(max(x, 12 + half), WIDTH - 12 - half)
        if not label or center + half > limit or x > nearest:
            continue
        limit, nearest = center - half - _TICK_GAP, x - pace
        parts += [
            f'<path d="M{x:.1f} {bottom:.1f}v9" stroke="{SOFT}" stroke-width="3"/>',
            text("x", label, center, bottom + 41, LABEL, anchor="middle"),
        ]
    return parts


def points(corners: Iterable[tuple[float, float]]) -> str:
    """Coordinates, as SVG writes them."""
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)


def lighthouse(x: float, bottom: float, scale: float, *, ink: str, light: str) -> list[str]:
    """A lighthouse 132 px high times `scale`, standing on `bottom` with its middle at `x`."""
    return [
        f'<g transform="translate({x:.1f} {bottom:.1f}) scale({scale})">',
        f'<path d="M-34 0L-20 -76H20L34 0z" fill="{ink}"/>',
        # Two bands across the tower, in whatever lies behind it.
        f'<path d="M-32 -26V-44H32V-26z" fill="{NIGHT if ink == FOAM else PAPER}"/>',
        f'<path d="M-28 -78H28V-88H-28z" fill="{ink}"/>',
        f'<path d="M-14 -90V-112H14V-90z" fill="{light}"/>',
        f'<path d="M-20 -114H20L0 -132z" fill="{ink}"/>',
        "</g>",
    ]
