"""Picture → SVG: the geometry of the follower chart, with no drawing library.

Lengths are pixels of the 960x540 picture. On a phone it is shown about 320 px wide, a third of that, so
every label starts at 30 px. Text is measured with the very font files the renderer is given, which is what
lets labels be placed without overlapping before anything is drawn.
"""

import math
import struct
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache
from html import escape
from importlib.resources import files
from itertools import count, pairwise
from pathlib import Path

from coaching.model import Picture

WIDTH = 960
HEIGHT = 540
FONT_FAMILY = "Source Sans Pro"
FONT_FILES = tuple(
    str(files("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf") for style in ("Regular", "Semibold")
)
REGULAR, SEMIBOLD = FONT_FILES
# Beyond this a float no longer tells neighbouring integers apart, and no account comes near it.
LARGEST = 10**15

_PAD = 30
_LABEL = 30
_TITLE = 40
_TITLE_SMALL = 34
_VALUE = 46
_NUMBER_WIDTH = 220  # widest the y labels, or the value label, may be before they shrink
_CHIP = 40
_CHIP_GAP = 8
_CHIP_INSET = 14  # from a chip's edge to its text, and at least to its stem
_LANES = 2
_CHIP_WIDTHS = (340, 240, 180)  # narrower ones would all read "colab…"
_LANE_GAP = 20  # keeps the lowest lane clear of the top y label and of the value label
_AXIS = 62  # below the plot: the x labels and the lower margin
_TICK_GAP = 26
_DOT_SPACING = 6  # dots closer than this would only thicken the line
_MANY = 12  # of more marks than this only the labelled ones get a stem, or the stems would hide the line

_PAPER = "#fbfaf7"
_INK = "#18212d"
_SOFT = "#4b5665"
_GRID = "#dfe2e6"
_LINE = "#0f5ca8"
_BAND = "#dde8f4"
_HATCH = "#a9c0da"
_STEM = "#707b89"
_CRISP = 'shape-rendering="crispEdges"'  # upright and level lines: sharper, and a smaller file
_HATCHED = f'fill="url(#hatch)" stroke="{_HATCH}" stroke-width="2"'


@dataclass(frozen=True, slots=True)
class _Chip:
    """A mark's label, standing on a dotted stem at x."""

    x: float
    left: float
    width: float
    lane: int  # 0 is the lane nearest the plot
    text: str


@dataclass(frozen=True, slots=True)
class _Plot:
    left: float
    right: float
    top: float
    bottom: float
    days: tuple[date, date]
    low: int
    high: int

    def x(self, day: date) -> float:
        return _x(day, self.days, self.left, self.right)

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


@cache
def glyphs(font: str) -> dict[int, float]:
    """Advance, in ems, of every character that the TrueType file at path `font` can draw.

    Raises OSError or struct.error if the file is missing or is no TrueType font.
    """
    data = Path(font).read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    at = {tag: offset for tag, _, offset, _ in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * tables])}
    (em,) = struct.unpack_from(">H", data, at[b"head"] + 18)
    (metrics,) = struct.unpack_from(">H", data, at[b"hhea"] + 34)
    advances = [advance for advance, _ in struct.iter_unpack(">Hh", data[at[b"hmtx"] : at[b"hmtx"] + 4 * metrics])]
    # Glyphs past the last metric share its advance.
    return {
        code: advances[min(glyph, metrics - 1)] / em
        for code, glyph in _characters(data, at[b"cmap"]).items()
        if glyph  # glyph 0 is the box that stands for "missing"
    }


def _characters(data: bytes, cmap: int) -> dict[int, int]:
    """Code point → glyph, from the font's Unicode subtable of format 4 (the basic plane, all we need)."""
    (subtables,) = struct.unpack_from(">H", data, cmap + 2)
    found: dict[int, int] = {}
    for index in range(subtables):
        (offset,) = struct.unpack_from(">L", data, cmap + 8 + 8 * index)
        start = cmap + offset
        form, _, _, doubled = struct.unpack_from(">4H", data, start)
        if form != 4:  # noqa: PLR2004 - the format's own number
            continue
        segments = doubled // 2
        ends = struct.unpack_from(f">{segments}H", data, start + 14)
        begins = struct.unpack_from(f">{segments}H", data, start + 16 + doubled)
        deltas = struct.unpack_from(f">{segments}H", data, start + 16 + 2 * doubled)
        ranges = start + 16 + 3 * doubled
        for segment, (begin, end, delta) in enumerate(zip(begins, ends, deltas, strict=True)):
            (jump,) = struct.unpack_from(">H", data, ranges + 2 * segment)
            for code in range(begin, min(end, 0xFFFE) + 1):
                glyph = code
                if jump:
                    (glyph,) = struct.unpack_from(">H", data, ranges + 2 * segment + jump + 2 * (code - begin))
                    if not glyph:
                        continue
                found[code] = (glyph + delta) % 0x10000
    return found


@cache
def _known() -> frozenset[str]:
    """Every character that both weights have and that is neither a control nor a formatting one."""
    both = glyphs(REGULAR).keys() & glyphs(SEMIBOLD).keys()
    return frozenset(c for c in map(chr, both) if not unicodedata.category(c).startswith("C"))


def drawable(text: str) -> str:
    """`text` on one line, without control characters and what the font would show as boxes (emoji)."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    known = _known()
    return " ".join("".join(character for character in line if character in known).split())


def text_width(text: str, size: float, font: str = REGULAR) -> float:
    """Width in px of drawable `text` set at `size` px; kerning is left out, a px or two in a title."""
    advances = glyphs(font)
    return size * sum(advances[ord(character)] for character in text)


def fitted(text: str, size: float, width: float, font: str = REGULAR) -> str:
    """`text`, cut with "…" to at most `width` px; empty when not even a letter fits."""
    if text_width(text, size, font) <= width:
        return text
    room = width - text_width("…", size, font)
    advances = glyphs(font)
    for index, character in enumerate(text):
        room -= size * advances[ord(character)]
        if room < 0:
            return text[:index].rstrip(" .,;:·") + "…" if index else ""
    return ""


def y_ticks(low: float, high: float) -> tuple[int, ...]:
    """3 to 5 evenly spaced integers, a 1, 2 or 5 times a power of ten apart, that cover low..high.

    A range narrower than half a percent of the numbers (or than 4) is widened first, so that a flat series
    looks flat instead of like a mountain range. Never goes below zero unless `low` does.
    """
    floor, ceiling = math.floor(low), math.ceil(high)
    span = max(4, max(abs(floor), abs(ceiling)) // 200)
    if ceiling - floor < span:
        widened = floor - (span - (ceiling - floor)) // 2
        floor = max(0, widened) if floor >= 0 else widened
        ceiling = max(ceiling, floor + span)
    # The step before the first that yields at most five ticks was spanned more than three times (or the step
    # is 1, and the span at least 4). One step is at most 2.5 of its predecessor, so no fewer than three ticks
    # come out.
    for power in count():
        for factor in (1, 2, 5):
            step = factor * 10**power
            first, last = floor // step, -(-ceiling // step)
            if last - first <= 4:  # noqa: PLR2004 - five ticks
                return tuple(step * index for index in range(first, last + 1))
    raise AssertionError


def check(picture: Picture) -> None:
    """Raises ValueError for what cannot be drawn.

    There must be at least one point, as many `values` as `days`, ascending days (repeats allowed) of points and of
    band, only finite numbers within ±10^15, and no low above its high.
    """
    band_days = [day for day, _, _ in picture.band]
    numbers = [*picture.values, *(edge for _, *edges in picture.band for edge in edges)]
    if not picture.days or len(picture.days) != len(picture.values):
        raise ValueError("a picture needs one value per day, and at least one")
    if any(later < earlier for days in (picture.days, band_days) for earlier, later in pairwise(days)):
        raise ValueError("days must ascend")
    if not all(abs(number) <= LARGEST for number in numbers):  # NaN compares false, so it ends here too
        raise ValueError("numbers must be finite and within ±10^15")
    if any(low > high for _, low, high in picture.band):
        raise ValueError("the band's low must not be above its high")


def svg(picture: Picture) -> str:
    """The chart as an SVG document of 960x540 px.

    Points are joined in their order. Marks and x labels outside the days of points and band are left out, and
    so are x labels that would collide. Raises what `check` raises, and nothing else.
    """
    check(picture)
    band_label = fitted(drawable(picture.band_label), _LABEL, WIDTH - 2 * _PAD - 72) if picture.band else ""
    title, cursor = _title(drawable(picture.title))
    legend_top = cursor
    if band_label:
        cursor += 46

    lows = [low for _, low, _ in picture.band]
    highs = [high for _, _, high in picture.band]
    ticks = y_ticks(min((*picture.values, *lows)), max((*picture.values, *highs)))
    tick_labels = [_number(tick, picture) for tick in ticks]
    tick_size = min(_shrunk(label, _LABEL, REGULAR) for label in tick_labels)
    value = _number(picture.values[-1], picture)
    value_size = _shrunk(value, _VALUE, SEMIBOLD)

    drawn = [*picture.days, *(day for day, _, _ in picture.band)]
    days = min(drawn), max(drawn)
    # The points keep clear of the y labels, and the value label has the margin right of them to itself.
    left = _PAD + max(text_width(label, tick_size) for label in tick_labels) + 30
    right = WIDTH - _PAD - text_width(value, value_size, SEMIBOLD) - 26
    stems = [(_x(day, days, left, right), text) for day, text in _marks_by_day(picture.marks, days)]
    chips = _chips(stems)
    lanes = max((chip.lane + 1 for chip in chips), default=0)
    top = cursor + lanes * (_CHIP + _CHIP_GAP) + _LANE_GAP
    plot = _Plot(left, right, top, HEIGHT - _AXIS, days, ticks[0], ticks[-1])

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="{FONT_FAMILY}">',
        # A tile of whole pixels, unrotated: it repeats exactly, and so compresses to almost nothing.
        '<defs><pattern id="hatch" width="20" height="20" patternUnits="userSpaceOnUse">',
        f'<rect width="20" height="20" fill="{_BAND}"/>',
        f'<path d="M-5 5L5 -5M-5 25L25 -5M15 25L25 15" stroke="{_HATCH}" stroke-width="3"/></pattern></defs>',
        # Full bleed: messengers flatten transparency, and cut the corners themselves.
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_PAPER}"/>',
        *title,
        *(_legend(band_label, legend_top) if band_label else ()),
        *_grid(plot, ticks, tick_labels, tick_size),
        *_band(plot, picture.band),
        *_axis(plot, picture.ticks),
        *_flags(plot, stems, chips),
        *_series(plot, picture),
        _value(plot, picture, value, value_size),
        "</svg>",
    ]
    return "\n".join(parts)


def _x(day: date, days: tuple[date, date], left: float, right: float) -> float:
    length = (days[1] - days[0]).days
    if not length:
        return (left + right) / 2
    return left + (day - days[0]).days / length * (right - left)


def _number(value: int, picture: Picture) -> str:
    digits = f"{abs(value):,}".replace(",", picture.grouping)
    return drawable((picture.minus if value < 0 else "") + digits)


def _shrunk(number: str, size: float, font: str) -> float:
    """The size at which `number` fits its margin: a number cut short would be a wrong number."""
    return min(size, size * _NUMBER_WIDTH / max(1.0, text_width(number, size, font)))


def _text(kind: str, text: str, x: float, y: float, size: float, *, anchor: str = "start", bold: bool = False) -> str:
    ink = _INK if bold or kind == "chip" else _SOFT
    # The band may go on past the last point: a halo in the paper's colour keeps the number readable on it.
    halo = (
        f' stroke="{_PAPER}" stroke-width="8" stroke-linejoin="round" paint-order="stroke"' if kind == "value" else ""
    )
    return (
        f'<text class="{kind}" x="{x:.0f}" y="{y:.0f}" font-size="{size:.1f}" text-anchor="{anchor}" '
        f'font-weight="{600 if bold else 400}" fill="{ink}"{halo}>{escape(text)}</text>'
    )


def _title(title: str) -> tuple[list[str], float]:
    """The title on one line, or smaller on two, and where the next row begins."""
    room = WIDTH - 2 * _PAD
    if not title:
        return [], _PAD - 10
    if text_width(title, _TITLE, SEMIBOLD) <= room:
        return [_text("title", title, _PAD, 60, _TITLE, bold=True)], 84
    first = ""
    for word in title.split():
        if text_width(f"{first} {word}".strip(), _TITLE_SMALL, SEMIBOLD) > room:
            break
        first = f"{first} {word}".strip()
    rest = title[len(first) :].strip() if first else ""
    lines = [line for line in (first or title, rest) if line]
    cut = [fitted(line, _TITLE_SMALL, room, SEMIBOLD) for line in lines]
    return [
        _text("title", line, _PAD, 54 + 40 * index, _TITLE_SMALL, bold=True) for index, line in enumerate(cut)
    ], 36 + 40 * len(lines)


def _legend(label: str, top: float) -> list[str]:
    return [
        f'<rect x="{_PAD}" y="{top + 6:.1f}" width="54" height="28" rx="4" {_HATCHED}/>',
        _text("legend", label, _PAD + 68, top + 30, _LABEL),
    ]


def _grid(plot: _Plot, ticks: tuple[int, ...], labels: list[str], size: float) -> list[str]:
    parts = []
    for tick, label in zip(ticks, labels, strict=True):
        y = plot.y(tick)
        # Labels stand in the margin; the lines begin right after them, left of the first point.
        parts += [
            f'<path d="M{plot.left - 18:.1f} {y:.1f}H{plot.right:.1f}" stroke="{_GRID}" stroke-width="2" {_CRISP}/>',
            _text("y", label, plot.left - 30, y + size * 0.33, size, anchor="end"),
        ]
    return parts


def _band(plot: _Plot, band: tuple[tuple[date, float, float], ...]) -> list[str]:
    if not band:
        return []
    upper = [(plot.x(day), plot.y(high)) for day, _, high in band]
    lower = [(plot.x(day), plot.y(low)) for day, low, _ in band]
    if upper[0][0] == upper[-1][0]:  # a single day still gets an area one can see
        upper = [(x + side, y) for side in (-18, 18) for x, y in upper]
        lower = [(x + side, y) for side in (-18, 18) for x, y in lower]
    return [f'<polygon class="band" points="{_points([*upper, *reversed(lower)])}" {_HATCHED}/>']


def _axis(plot: _Plot, ticks: tuple[tuple[date, str], ...]) -> list[str]:
    """The x labels that fit, from the newest back, so that the last point always keeps its date."""
    parts = []
    limit = float(WIDTH)
    for day, text in sorted(ticks, key=lambda tick: tick[0], reverse=True):
        label = fitted(drawable(text), _LABEL, _NUMBER_WIDTH)
        if not label or not plot.days[0] <= day <= plot.days[1]:
            continue
        x, half = plot.x(day), text_width(label, _LABEL) / 2
        center = min(max(x, 12 + half), WIDTH - 12 - half)
        if center + half > limit:
            continue
        limit = center - half - _TICK_GAP
        parts += [
            f'<path d="M{x:.1f} {plot.bottom:.1f}v9" stroke="{_SOFT}" stroke-width="3"/>',
            _text("x", label, center, plot.bottom + 41, _LABEL, anchor="middle"),
        ]
    return parts


def _marks_by_day(marks: tuple[tuple[date, str], ...], days: tuple[date, date]) -> list[tuple[date, str]]:
    """The marks within `days`, ascending, those of one day joined into one label (perhaps empty)."""
    words: dict[date, list[str]] = {}
    for day, text in sorted(marks, key=lambda mark: mark[0]):
        if days[0] <= day <= days[1]:
            label = drawable(text)
            same = words.setdefault(day, [])
            if label and label not in same:
                same.append(label)
    return [(day, " · ".join(labels)) for day, labels in words.items()]


def _chips(stems: list[tuple[float, str]]) -> list[_Chip]:
    """Labels for as many stems as two lanes hold: whole words if that costs none, else shorter ones."""
    layouts = [_chips_of(stems, width) for width in _CHIP_WIDTHS]
    return max(layouts, key=len)  # the first of equals, which is the widest


def _chips_of(stems: list[tuple[float, str]], widest: float) -> list[_Chip]:
    """Newest first, since that is what the person acted on last; the older ones go without a label."""
    chips: list[_Chip] = []
    edges = [float(WIDTH - _PAD)] * _LANES
    for x, text in reversed(stems):
        label = fitted(text, _LABEL, widest - 2 * _CHIP_INSET)
        if not label:
            continue
        width = text_width(label, _LABEL) + 2 * _CHIP_INSET
        wanted = x - _CHIP_INSET
        options = [(wanted - min(wanted, edge - width), lane) for lane, edge in enumerate(edges)]
        shift, lane = min(options)
        left = wanted - shift
        if left < _PAD or left + width < x + _CHIP_INSET:  # off the picture, or no longer over its stem
            continue
        edges[lane] = left - _CHIP_GAP
        for nearer in range(lane):  # a chip over another's stem would look like that stem's own
            edges[nearer] = min(edges[nearer], x - _CHIP_GAP)
        chips.append(_Chip(x, left, width, lane, label))
    return chips


def _flags(plot: _Plot, stems: list[tuple[float, str]], chips: list[_Chip]) -> list[str]:
    bottoms = {chip.x: plot.top - _LANE_GAP - chip.lane * (_CHIP + _CHIP_GAP) for chip in chips}
    unlabelled = [x for x, _ in stems if x not in bottoms]
    drawn = [*bottoms.items(), *((x, plot.top) for x in unlabelled if len(stems) <= _MANY)]
    parts = [
        f'<g stroke="{_STEM}" stroke-width="3" stroke-dasharray="3 7" {_CRISP}>',
        *(f'<path class="stem" d="M{x:.1f} {y:.1f}V{plot.bottom:.1f}"/>' for x, y in drawn),
        "</g>",
        # A small diamond says that something was here, though its words found no room.
        *(f'<path class="mark" d="M{x:.1f} {plot.top - 9:.1f}l8 9l-8 9l-8 -9z" fill="{_STEM}"/>' for x in unlabelled),
    ]
    frame = f'height="{_CHIP}" rx="8" fill="{_PAPER}" stroke="{_STEM}" stroke-width="2.5"'
    for chip in chips:
        top = bottoms[chip.x] - _CHIP
        parts += [
            f'<rect class="box" x="{chip.left:.0f}" y="{top:.0f}" width="{chip.width:.0f}" {frame}/>',
            _text("chip", chip.text, chip.left + _CHIP_INSET, top + 30, _LABEL),
        ]
    return parts


def _series(plot: _Plot, picture: Picture) -> list[str]:
    points = [(plot.x(day), plot.y(value)) for day, value in zip(picture.days, picture.values, strict=True)]
    spacing = (plot.right - plot.left) / len(points)
    roomy = spacing > 4 * _DOT_SPACING
    shape = f'fill="none" stroke-width="{6 if roomy else 4}" stroke-linejoin="round" stroke-linecap="round"'
    parts = [f'<polyline class="line" points="{_points(points)}" {shape} stroke="{_LINE}"/>']
    if spacing > _DOT_SPACING:
        radius = min(9.0, 2 + spacing / 4)
        # A rim sets each dot off from the line; on small dots it would eat the line between them.
        rim = f' stroke="{_PAPER}" stroke-width="2"' if roomy else ""
        parts += [
            f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{_LINE}"{rim}/>'
            for x, y in points[:-1]
        ]
    x, y = points[-1]
    ring = f'fill="{_PAPER}" stroke="{_LINE}" stroke-width="6"'
    parts.append(f'<circle class="last" cx="{x:.1f}" cy="{y:.1f}" r="13" {ring}/>')
    return parts


def _value(plot: _Plot, picture: Picture, label: str, size: float) -> str:
    y = plot.y(picture.values[-1]) + size * 0.33  # figures are two thirds of the size high
    return _text("value", label, plot.x(picture.days[-1]) + 26, y, size, bold=True)


def _points(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
