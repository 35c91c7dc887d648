"""A week at a glance → SVG: the change in large letters, its place in the usual range, the weeks before it, tiles."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.svg.letters import SEMIBOLD, drawable, fitted, text_width, wrapped
from bot.svg.paper import (
    CRISP,
    HATCHED,
    INK,
    LABEL,
    LAMP,
    LARGEST,
    LINE,
    PAD,
    PAPER,
    SOFT,
    STEM,
    VALUE,
    WIDTH,
    lighthouse,
    points,
    sheet,
    shrunk,
    text,
    title,
    under,
)
from coaching.model import WeekPicture

TILES: Final = 3
LEAST_HEIGHT: Final = 300

_ROOM: Final = WIDTH - 2 * PAD
_NET: Final = 132
_NET_ROOM: Final = 520
_VERDICT: Final = 42
_VERDICT_LINE: Final = 48
_BAR: Final = (0.22, 0.78)  # where the usual range lies, in shares of the gauge: every week at the same place
_BAR_HEIGHT: Final = 46
_PLOT: Final = 190
_HEAD: Final = 13.0
_TILE_GAP: Final = 18
_TILE_INSET: Final = 20
_TILE_NOW: Final = 54
_TILE_BEFORE: Final = 38
_ARROW: Final = 44
_ALONE: Final = 1.9  # how much larger the figures of the only tile are
_LINE_HEIGHT: Final = 36


def check(picture: WeekPicture) -> None:
    """Raises ValueError for what cannot be drawn.

    There must be as many ticks as weeks, ascending days, three tiles at most, only numbers within ±10^15, and no low
    above its high.
    """
    days = [day for day, _ in picture.weeks]
    numbers = [*(net for _, net in picture.weeks), *(picture.usual or ()), picture.net or 0]
    if len(picture.weeks) != len(picture.ticks):
        raise ValueError("a week's picture needs one tick per week")
    if sorted(days) != days:
        raise ValueError("days must ascend")
    if len(picture.tiles) > TILES:
        raise ValueError("a week has room for three tiles")
    if not all(abs(number) <= LARGEST for number in numbers):
        raise ValueError("numbers must be within ±10^15")
    if picture.usual and picture.usual[0] > picture.usual[1]:
        raise ValueError("the range's low must not be above its high")


def svg(picture: WeekPicture) -> str:
    """The week as an SVG document 960 px wide, as high as what there is to say. Raises what `check` raises."""
    check(picture)
    heading, top = title(drawable(picture.title))
    parts = list(heading)
    for panel in (_headline, _gauge, _weeks, _tiles):
        drawn, height = panel(picture, top)
        parts += drawn
        top += height
    return sheet(max(top + 14, LEAST_HEIGHT), parts)


Panel = tuple[list[str], float]
"""What is drawn, and how much height it took."""


# ---------------------------------------------------------------- the change


def _headline(picture: WeekPicture, top: float) -> Panel:
    net, verdict = drawable(picture.net_text), drawable(picture.verdict)
    if not net:
        lines = wrapped(verdict, _VERDICT, _ROOM, 3, SEMIBOLD)
        return _verdict(lines, PAD, top + 12), 12 + len(lines) * _VERDICT_LINE + (16 if lines else 0)
    size = shrunk(net, _NET, SEMIBOLD, _NET_ROOM)
    beside = PAD + text_width(net, size, SEMIBOLD) + 34
    lines = wrapped(verdict, _VERDICT, WIDTH - PAD - beside, 3, SEMIBOLD)
    height = 156
    middle = top + height / 2
    return [
        text("net", net, PAD - 4, middle + size * 0.33, size, bold=True, ink=LINE),
        *_verdict(lines, beside, middle - len(lines) * _VERDICT_LINE / 2),
    ], height


def _verdict(lines: list[str], x: float, top: float) -> list[str]:
    return [
        text("verdict", line, x, top + 36 + index * _VERDICT_LINE, _VERDICT, bold=True)
        for index, line in enumerate(lines)
    ]


# ---------------------------------------------------------------- its place in the usual range


@dataclass(frozen=True, slots=True)
class _Place:
    """Where this week stands on the gauge; `far` once it would be off the picture, and is drawn at its end."""

    x: float
    side: int  # −1 below the range, 0 within, 1 above
    far: bool


def _gauge(picture: WeekPicture, top: float) -> Panel:
    label = fitted(drawable(picture.usual_label), LABEL, _ROOM)
    parts = [text("usual", label, PAD, top + 32, LABEL)] if label else []
    if picture.usual is None:
        if not label:
            return [], 0
        # The range that is still to be found out: its place, empty.
        empty = f'fill="none" stroke="{STEM}" stroke-width="3" stroke-dasharray="12 10"'
        return [*parts, _box("track", PAD, top + 52, _ROOM, 34, empty)], 112
    top += 46 if label else 6
    left, right = (PAD + share * _ROOM for share in _BAR)
    marked = picture.net is not None
    bar = top + (66 if marked else 8)
    middle = bar + _BAR_HEIGHT / 2
    outside = f'stroke="{STEM}" stroke-width="4" stroke-dasharray="4 8"'
    parts += [
        f'<path d="M{PAD} {middle:.1f}H{WIDTH - PAD}" {outside} {CRISP}/>',
        _box("range", left, bar, right - left, _BAR_HEIGHT, f'fill="url(#hatch)" stroke="{STEM}" stroke-width="2"'),
        *_ends(picture, left, right, bar + _BAR_HEIGHT),
    ]
    if picture.net is not None:
        parts += _pointer(picture, _place(picture.net, picture.usual, left, right), (left, right), bar)
    return parts, bar + _BAR_HEIGHT + 58 - top + (46 if label else 6)


def _place(net: int, usual: tuple[int, int], left: float, right: float) -> _Place:
    low, high = usual
    scale = (right - left) / max(high - low, 1)
    middle = (left + right) / 2 + (net - (low + high) / 2) * scale
    side = (net > high) - (net < low)
    nearest, furthest = PAD + 34.0, WIDTH - PAD - 34.0
    if side:  # right beside the range would look like on its edge
        middle = max(middle, right + 30) if side > 0 else min(middle, left - 30)
    return _Place(min(max(middle, nearest), furthest), side, not nearest <= middle <= furthest)


def _pointer(picture: WeekPicture, place: _Place, edges: tuple[float, float], bar: float) -> list[str]:
    """A pin within the range, a diamond outside of it, joined to the edge that it is beyond."""
    middle = bar + _BAR_HEIGHT / 2
    said = drawable(picture.net_text)
    size = shrunk(said, 40, SEMIBOLD, 330)
    half = text_width(said, size, SEMIBOLD) / 2
    center = min(max(place.x, PAD + half), WIDTH - PAD - half)
    parts = [text("here", said, center, bar - 26, size, anchor="middle", bold=True)] if said else []
    rim = f'fill="{LINE}" stroke="{PAPER}" stroke-width="4"'
    if not place.side:
        x = place.x
        head = ((x - 5, bar + 6), (x - 18, bar - 18), (x + 18, bar - 18), (x + 5, bar + 6))
        pin = (*head, (x + 5, bar + 58), (x - 5, bar + 58))
        return [*parts, f'<polygon class="pin" points="{points(pin)}" {rim}/>']
    edge = edges[1] if place.side > 0 else edges[0]
    parts.append(f'<path class="beyond" d="M{edge:.1f} {middle:.1f}H{place.x:.1f}" stroke="{LINE}" stroke-width="8"/>')
    if place.far:  # the scale is broken here, as a zigzag in an axis says
        at = (edge + place.x) / 2 - 8
        parts += [
            f'<path class="break" d="M{at + step:.1f} {middle + 16:.1f}l12 -32" stroke="{ink}" stroke-width="{wide}"/>'
            for ink, wide, steps in ((PAPER, 12, (2,)), (LINE, 5, (-4, 10)))
            for step in steps
        ]
    diamond = ((place.x, middle - 30), (place.x + 30, middle), (place.x, middle + 30), (place.x - 30, middle))
    return [*parts, f'<polygon class="outside" points="{points(diamond)}" {rim}/>']


def _ends(picture: WeekPicture, left: float, right: float, bottom: float) -> list[str]:
    parts = []
    for x, said in zip((left, right), picture.usual_text, strict=True):
        label = drawable(said)
        size = shrunk(label, 32, room=320)
        center = max(x, PAD + text_width(label, size) / 2)
        center = min(center, WIDTH - PAD - text_width(label, size) / 2)
        parts.append(f'<path d="M{x:.1f} {bottom:.1f}v9" stroke="{STEM}" stroke-width="3"/>')
        if label:
            parts.append(text("end", label, center, bottom + 40, size, anchor="middle"))
    return parts


# ---------------------------------------------------------------- the weeks before it


def _weeks(picture: WeekPicture, top: float) -> Panel:
    if len(picture.weeks) < 2:  # noqa: PLR2004  # one week stands above already
        return [], 0
    label = fitted(drawable(picture.weeks_label), LABEL, _ROOM)
    parts = [text("weeks", label, PAD, top + 32, LABEL)] if label else []
    start = top + (62 if label else 20)
    bottom = start + _PLOT
    nets = [net for _, net in picture.weeks]
    low, high = min(0, *nets, *(picture.usual or ())), max(0, *nets, *(picture.usual or ()))
    inset = _HEAD + 4
    scale = (_PLOT - 2 * inset) / max(high - low, 1)

    def y(net: float) -> float:
        return bottom - inset - (net - low) * scale

    zero_room = PAD + text_width("0", LABEL) + 26
    left, right = zero_room + 36, WIDTH - PAD - 56.0
    first, last = picture.weeks[0][0], picture.weeks[-1][0]
    length = max((last - first).days, 1)
    spots = [(left + (day - first).days / length * (right - left), y(net)) for day, net in picture.weeks]
    if picture.usual:
        upper, lower = y(picture.usual[1]) - 3, y(picture.usual[0]) + 3
        parts.append(_box("band", zero_room, upper, WIDTH - PAD - zero_room, lower - upper, HATCHED, radius=4))
    parts += [
        text("zero", "0", zero_room - 14, y(0) + 10, LABEL, anchor="end"),
        f'<path d="M{zero_room} {y(0):.1f}H{WIDTH - PAD}" stroke="{STEM}" stroke-width="3" {CRISP}/>',
        *_lollipops(spots, y(0)),
        *under([(x, tick) for (x, _), tick in zip(spots, picture.ticks, strict=True)], bottom),
    ]
    return parts, bottom + 74 - top


def _lollipops(spots: list[tuple[float, float]], zero: float) -> list[str]:
    """The weeks before as thin stems with hollow heads, this one as a solid column with a diamond."""
    *before, (x, y) = spots
    spacing = (spots[-1][0] - spots[0][0]) / len(spots)
    head = min(_HEAD - 2, max(spacing / 3, 3.0))
    parts = []
    for at, end in before:
        parts += [
            f'<path d="M{at:.1f} {zero:.1f}V{end:.1f}" stroke="{SOFT}" stroke-width="{min(6.0, head):.1f}" {CRISP}/>',
            f'<circle class="week" cx="{at:.1f}" cy="{end:.1f}" r="{head:.1f}" fill="{PAPER}" stroke="{SOFT}" '
            f'stroke-width="{min(5.0, head):.1f}"/>',
        ]
    side = _HEAD + 3
    diamond = points(((x, y - side), (x + side, y), (x, y + side), (x - side, y)))
    return [
        *parts,
        f'<path d="M{x:.1f} {zero:.1f}V{y:.1f}" stroke="{LINE}" stroke-width="14" {CRISP}/>',
        f'<polygon class="this" points="{diamond}" fill="{LINE}" stroke="{PAPER}" stroke-width="3"/>',
    ]


# ---------------------------------------------------------------- tiles


def _tiles(picture: WeekPicture, top: float) -> Panel:
    if not picture.tiles:
        return [], 0
    width = (_ROOM - (len(picture.tiles) - 1) * _TILE_GAP) / len(picture.tiles)
    room = width - 2 * _TILE_INSET - (200 if _is_beginning(picture) else 0)
    labels = [wrapped(drawable(label), LABEL, room, 2) for label, _, _, _ in picture.tiles]
    words = [wrapped(drawable(word), LABEL, room, 2) for _, _, _, word in picture.tiles]
    figures = [(drawable(before), drawable(now)) for _, now, before, _ in picture.tiles]
    stacked = any(_abreast(before, now) * LABEL / _TILE_BEFORE > room for before, now in figures)
    above, below = (max(len(lines) for lines in said) * _LINE_HEIGHT for said in (labels, words))
    large = _ALONE if len(picture.tiles) == 1 else 1.0
    between, written = (112.0, _below) if stacked else (70 * large, partial(_beside, large=large))
    height = 14 + above + between + below + 18
    parts = []
    for index, (before, now) in enumerate(figures):
        left = PAD + index * (width + _TILE_GAP)
        inner, first = left + _TILE_INSET, top + 14 + above
        frame = f'fill="none" stroke="{STEM}" stroke-width="2.5"'
        parts += [
            _box("tile", left, top, width, height, frame, radius=14),
            *_lines("label", labels[index], inner, top + 14),
            *written(before, now, inner, first, room),
            *_lines("word", words[index], inner, first + between),
        ]
    if _is_beginning(picture):
        parts += lighthouse(WIDTH - PAD - 110, top + height - 2, 1.3, ink=LINE, light=LAMP)
    return parts, height + 16


def _is_beginning(picture: WeekPicture) -> bool:
    """Nothing to compare yet, and much room."""
    return picture.net is None and len(picture.tiles) == 1


def _abreast(before: str, now: str) -> float:
    """The width of '24 → 28' at full size."""
    earlier = text_width(before, _TILE_BEFORE) + 2 * _ARROW if before else 0.0
    return earlier + text_width(now, _TILE_NOW, SEMIBOLD)


def _beside(before: str, now: str, left: float, top: float, room: float, *, large: float) -> list[str]:
    """'24 → 28', the newer one larger; both somewhat smaller where that gives them room."""
    share = min(large, room / max(_abreast(before, now), 1.0))
    baseline = top + 54 * large
    parts, at = [], left
    if before:
        parts += _earlier(before, left, baseline, _TILE_BEFORE * share)
        at += (text_width(before, _TILE_BEFORE) + 2 * _ARROW) * share
    return [*parts, *([text("now", now, at, baseline, _TILE_NOW * share, bold=True)] if now else [])]


def _below(before: str, now: str, left: float, top: float, room: float) -> list[str]:
    """'1.174.567 →' above '1.234.567': never cut, which would be a wrong number."""
    parts = []
    if before:
        whole = text_width(before, LABEL) + _ARROW * LABEL / _TILE_BEFORE * 1.5
        parts = _earlier(before, left, top + 36, LABEL * min(1.0, room / whole))
    size = shrunk(now, VALUE, SEMIBOLD, room)
    return [*parts, *([text("now", now, left, top + 90, size, bold=True)] if now else [])]


def _earlier(before: str, left: float, baseline: float, size: float) -> list[str]:
    """A figure and the arrow that leads on from it."""
    share = size / _TILE_BEFORE
    start = left + text_width(before, size) + _ARROW / 2 * share
    tip, y, barb = start + _ARROW * share, baseline - 14 * share, 11 * share
    shape = f"M{start:.1f} {y:.1f}H{tip:.1f}m{-barb:.1f} {-barb:.1f}l{barb:.1f} {barb:.1f}l{-barb:.1f} {barb:.1f}"
    return [
        text("before", before, left, baseline, size),
        f'<path class="arrow" d="{shape}" fill="none" stroke="{SOFT}" stroke-width="4"/>',
    ]


def _lines(kind: str, lines: list[str], left: float, top: float) -> list[str]:
    ink = INK if kind == "word" else SOFT
    return [text(kind, line, left, top + 30 + index * _LINE_HEIGHT, LABEL, ink=ink) for index, line in enumerate(lines)]


def _box(kind: str, x: float, y: float, width: float, height: float, look: str, radius: float = 10) -> str:
    return (
        f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{radius}" {look}/>'
    )
