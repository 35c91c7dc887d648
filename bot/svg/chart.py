"""A figure over time → SVG: a line for a level, columns from zero for amounts of weeks."""

import math
from dataclasses import dataclass
from datetime import date
from itertools import count, pairwise
from statistics import median

from bot.svg import flags
from bot.svg.letters import SEMIBOLD, drawable, fitted, text_width
from bot.svg.paper import (
    CRISP,
    GRID,
    HATCHED,
    LABEL,
    LARGEST,
    LINE,
    PAD,
    PAPER,
    PAST,
    STEM,
    VALUE,
    WIDTH,
    points,
    sheet,
    shrunk,
    text,
    title,
    under,
)
from coaching.model import Picture

HEIGHT = 540

_AXIS = 62  # below the plot: the x labels and the lower margin
_DOT_SPACING = 16  # dots closer than this would only thicken the line
_ROOMY = 24  # between points: a thicker line, and a rim around its dots
_COLUMN = 56  # the widest that a column gets
_FLAT = 8  # the least height of a column
_GAP_DAYS = 21  # a line goes on over three weeks, as judging does …
_GAP_TIMES = 2.5  # … and over somewhat more where months or quarters are drawn
_SOLID = 16  # narrower columns are drawn solid: outlines would flicker


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
    band_label = fitted(drawable(picture.band_label), LABEL, WIDTH - 2 * PAD - 72) if picture.band else ""
    heading, cursor = title(drawable(picture.title))
    legend_top = cursor
    if band_label:
        cursor += 46

    lows = [low for _, low, _ in picture.band]
    highs = [high for _, _, high in picture.band]
    floor = (0,) if picture.bars else ()
    ticks = y_ticks(min((*picture.values, *lows, *floor)), max((*picture.values, *highs, *floor)))
    tick_labels = [_number(tick, picture) for tick in ticks]
    tick_size = min(shrunk(label, LABEL) for label in tick_labels)
    value = _number(picture.values[-1], picture)
    value_size = shrunk(value, VALUE, SEMIBOLD)

    drawn = [*picture.days, *(day for day, _, _ in picture.band)]
    days = min(drawn), max(drawn)
    # The points keep clear of the y labels, and the value label has the margin right of them to itself.
    left = PAD + max(text_width(label, tick_size) for label in tick_labels) + 30
    right = WIDTH - PAD - text_width(value, value_size, SEMIBOLD) - 26
    column = _column(picture, days, right - left) if picture.bars else 0.0
    left, right = left + column / 2, right - column / 2
    marked = flags.stems(picture.marks, days, lambda day: _x(day, days, left, right))
    labels = flags.chips(marked)
    plot = _Plot(left, right, cursor + flags.height(labels), HEIGHT - _AXIS, days, ticks[0], ticks[-1])
    return sheet(
        HEIGHT,
        [
            *heading,
            *(_legend(band_label, legend_top) if band_label else ()),
            *_grid(plot, ticks, tick_labels, tick_size, column / 2),
            *_band(plot, picture.band, column / 2),
            *_axis(plot, picture.ticks),
            *flags.drawn(marked, labels, plot.top, plot.bottom),
            *(_columns(plot, picture, column) if picture.bars else _series(plot, picture)),
            _value(plot, picture, value, value_size, max(column / 2 + 10, 22) if picture.bars else 26),
        ],
    )


def _column(picture: Picture, days: tuple[date, date], width: float) -> float:
    """How wide a column may be so that the two nearest leave a gap."""
    length = max((days[1] - days[0]).days, 1)
    nearest = min((gap for gap in ((b - a).days for a, b in pairwise(picture.days)) if gap), default=length)
    # The outermost columns stand half inside the margins of the plot, so the plot itself is one column narrower.
    share = 0.64 * nearest / length
    return max(2.0, min(_COLUMN, width * share / (1 + share)))


def _x(day: date, days: tuple[date, date], left: float, right: float) -> float:
    length = (days[1] - days[0]).days
    if not length:
        return (left + right) / 2
    return left + (day - days[0]).days / length * (right - left)


def _number(value: int, picture: Picture) -> str:
    digits = f"{abs(value):,}".replace(",", picture.grouping)
    return drawable((picture.minus if value < 0 else "") + digits)


def _legend(label: str, top: float) -> list[str]:
    return [
        f'<rect x="{PAD}" y="{top + 6:.1f}" width="54" height="28" rx="4" {HATCHED}/>',
        text("legend", label, PAD + 68, top + 30, LABEL),
    ]


def _grid(plot: _Plot, ticks: tuple[int, ...], labels: list[str], size: float, beside: float) -> list[str]:
    """Level lines; `beside` is how far columns reach past the plot's sides."""
    left, right = plot.left - beside, plot.right + beside
    parts = []
    for tick, label in zip(ticks, labels, strict=True):
        y = plot.y(tick)
        # Labels stand in the margin; the lines begin right after them, left of the first point.
        parts += [
            f'<path d="M{left - 18:.1f} {y:.1f}H{right:.1f}" stroke="{GRID}" stroke-width="2" {CRISP}/>',
            text("y", label, left - 30, y + size * 0.33, size, anchor="end"),
        ]
    return parts


def _band(plot: _Plot, band: tuple[tuple[date, float, float], ...], beside: float) -> list[str]:
    if not band:
        return []
    upper = [(plot.x(day), plot.y(high)) for day, _, high in band]
    lower = [(plot.x(day), plot.y(low)) for day, low, _ in band]
    if upper[0][0] == upper[-1][0]:  # a single day still gets an area one can see
        beside = max(beside, 18.0)
    if beside:  # as wide as the columns before it
        upper, lower = _widened(upper, beside), _widened(lower, beside)
    return [f'<polygon class="band" points="{points([*upper, *reversed(lower)])}" {HATCHED}/>']


def _widened(edge: list[tuple[float, float]], beside: float) -> list[tuple[float, float]]:
    (first, start), (last, end) = edge[0], edge[-1]
    return [(first - beside, start), *edge, (last + beside, end)]


def _axis(plot: _Plot, ticks: tuple[tuple[date, str], ...]) -> list[str]:
    within = [(plot.x(day), said) for day, said in sorted(ticks, key=_day) if plot.days[0] <= day <= plot.days[1]]
    return under(within, plot.bottom)


def _day(tick: tuple[date, str]) -> date:
    return tick[0]


def _series(plot: _Plot, picture: Picture) -> list[str]:
    spots = _spots(plot, picture)
    spacing = (plot.right - plot.left) / len(spots)
    roomy = spacing > _ROOMY
    shape = f'fill="none" stroke-width="{6 if roomy else 4}" stroke-linejoin="round" stroke-linecap="round"'
    runs = _runs(picture.days)
    parts = [f'<polyline class="line" points="{points(spots[a:b])}" {shape} stroke="{LINE}"/>' for a, b in runs]
    # Nobody knows what lies between: the eye is led across, and no level is claimed.
    across = f'{shape} stroke="{LINE}" stroke-dasharray="1 13"'
    parts += [f'<polyline class="gap" points="{points(spots[b - 1 : b + 1])}" {across}/>' for _, b in runs[:-1]]
    if spacing > _DOT_SPACING:
        radius = min(9.0, 2 + spacing / 4)
        # A rim sets each dot off from the line; on small dots it would eat the line between them.
        rim = f' stroke="{PAPER}" stroke-width="2"' if roomy else ""
        parts += [
            f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{LINE}"{rim}/>'
            for x, y in spots[:-1]
        ]
    x, y = spots[-1]
    ring = f'fill="{PAPER}" stroke="{LINE}" stroke-width="6"'
    parts.append(f'<circle class="last" cx="{x:.1f}" cy="{y:.1f}" r="13" {ring}/>')
    return parts


def _runs(days: tuple[date, ...]) -> list[tuple[int, int]]:
    """Where the points are told without a gap: from one to before another, each run with at least one point."""
    steps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = median(steps) if steps else 0
    cuts = [at + 1 for at, step in enumerate(steps) if step > max(_GAP_DAYS, _GAP_TIMES * usual)]
    return list(pairwise((0, *cuts, len(days))))


def _columns(plot: _Plot, picture: Picture, width: float) -> list[str]:
    """The last one solid, those before it outlined, or it under a diamond: told apart without colour."""
    zero = plot.y(0)
    parts = []
    *before, (last, end) = _spots(plot, picture)
    solid = width < _SOLID
    look = f'fill="{PAST}"' if solid else f'fill="{PAPER}" stroke="{LINE}" stroke-width="3"'
    for x, y in before:
        parts.append(_column_at(x, y, zero, width - (0 if solid else 3), look))
    parts.append(_column_at(last, end, zero, width, f'fill="{LINE}"'))
    left, right = plot.left - width / 2 - 18, plot.right + width / 2
    parts.append(f'<path d="M{left:.1f} {zero:.1f}H{right:.1f}" stroke="{STEM}" stroke-width="3" {CRISP}/>')
    if solid:
        diamond = points(((last, end - 13), (last + 13, end), (last, end + 13), (last - 13, end)))
        rim = f'stroke="{PAPER}" stroke-width="3"'
        parts.append(f'<polygon class="last" points="{diamond}" fill="{LINE}" {rim}/>')
    return parts


def _column_at(x: float, y: float, zero: float, width: float, look: str) -> str:
    # Nothing is an amount too: a column of none is a line that one can see.
    top, height = min(y, zero) if abs(y - zero) > _FLAT else zero - _FLAT / 2, max(abs(y - zero), _FLAT)
    return f'<rect class="bar" x="{x - width / 2:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}" {look}/>'


def _spots(plot: _Plot, picture: Picture) -> list[tuple[float, float]]:
    return [(plot.x(day), plot.y(value)) for day, value in zip(picture.days, picture.values, strict=True)]


def _value(plot: _Plot, picture: Picture, label: str, size: float, beside: float) -> str:
    y = plot.y(picture.values[-1]) + size * 0.33  # figures are two thirds of the size high
    return text("value", label, plot.x(picture.days[-1]) + beside, y, size, bold=True)
