"""A card to keep → SVG: a title under a lighthouse, and the person's own words under a label each."""

from typing import Final, NamedTuple

from bot.svg.letters import SEMIBOLD, balanced, drawable, fitted, text_width, wrapped
from bot.svg.paper import CRISP, DUSK, FOAM, GRID, INK, LABEL, LAMP, LINE, NIGHT, WIDTH, lighthouse, sheet, text
from coaching.model import CardPicture

ROWS: Final = 7
LEAST_HEIGHT: Final = 540
TALLEST: Final = 1200
"""Higher pictures are shown narrower in a chat, and so smaller than they can be read."""

_MARGIN: Final = 48
_ROOM: Final = WIDTH - 2 * _MARGIN
_HEADER: Final = 168
_TITLE: Final = 50
_TITLE_ROOM: Final = 660
_LABEL_HEIGHT: Final = 38
_FOOT_LINES: Final = 2
_FOOT_ROOM: Final = WIDTH - 2 * _MARGIN - 150
_BRAND: Final = "Faro"


class _Setting(NamedTuple):
    """How rows are set: letters, lines in a row at most, and what is left between rows."""

    size: float
    lines: int
    gap: float


_FEW: Final = 680
"""How high a card may grow for the sake of large letters."""
_LARGE: Final = (_Setting(60, 4, 30), _Setting(50, 5, 26))
"""For few words, which then fill the card."""
_SETTINGS: Final = (_Setting(38, 3, 22), _Setting(34, 3, 20), _Setting(34, 2, 18), _Setting(31, 2, 12))
"""The first with which the card is not too high."""


def check(picture: CardPicture) -> None:
    """Raises ValueError if there are more than seven rows."""
    if len(picture.rows) > ROWS:
        raise ValueError("a card has room for seven rows")


def svg(picture: CardPicture) -> str:
    """The card as an SVG document 960 px wide, as high as its words are long. Raises what `check` raises."""
    check(picture)
    rows = [(drawable(label), drawable(said)) for label, said in picture.rows]
    rows = [(label, said) for label, said in rows if label or said]
    foot = wrapped(drawable(picture.foot), LABEL, _FOOT_ROOM, _FOOT_LINES)
    below = 62 + max(len(foot), 1) * 38
    setting = _setting(rows, below)
    parts, bottom = _rows(rows, setting)
    height = max(bottom + below, LEAST_HEIGHT)
    return sheet(height, [*_header(drawable(picture.title)), *parts, *_foot(foot, height)])


def _header(said: str) -> list[str]:
    lines = balanced(said, _TITLE, _TITLE_ROOM, 2, SEMIBOLD)
    first = _HEADER / 2 + 17 - (len(lines) - 1) * 29
    # The light falls over the title: a little lighter than the night, and words are as readable on either.
    return [
        f'<rect width="{WIDTH}" height="{_HEADER}" fill="{NIGHT}"/>',
        f'<path d="M{WIDTH - 112} 47L0 0V{_HEADER - 20}L{WIDTH - 112} 55z" fill="{DUSK}"/>',
        *lighthouse(WIDTH - 100, _HEADER, 1.0, ink=FOAM, light=LAMP),
        *(
            text("heading", line, _MARGIN, first + index * 58, _TITLE, bold=True, ink=FOAM)
            for index, line in enumerate(lines)
        ),
    ]


def _setting(rows: list[tuple[str, str]], below: float) -> _Setting:
    for setting in _LARGE:
        whole = all(len(wrapped(said, setting.size, _ROOM, setting.lines + 1)) <= setting.lines for _, said in rows)
        if whole and _rows(rows, setting)[1] + below <= _FEW:
            return setting
    return next((one for one in _SETTINGS if _rows(rows, one)[1] + below <= TALLEST), _SETTINGS[-1])


def _rows(rows: list[tuple[str, str]], setting: _Setting) -> tuple[list[str], float]:
    """The rows under the header, and where they end."""
    parts: list[str] = []
    size = setting.size
    top = float(_HEADER) + 14
    for index, (label, said) in enumerate(rows):
        if index:
            rule = f'stroke="{GRID}" stroke-width="2" {CRISP}'
            parts.append(f'<path d="M{_MARGIN} {top:.1f}H{WIDTH - _MARGIN}" {rule}/>')
        top += setting.gap / 2
        if label:
            name = fitted(label, LABEL, _ROOM, SEMIBOLD)
            parts.append(text("label", name, _MARGIN, top + 30, LABEL, bold=True, ink=LINE))
            top += _LABEL_HEIGHT
        wrap = balanced if setting in _LARGE else wrapped
        for line in wrap(said, size, _ROOM, setting.lines):
            parts.append(text("own", line, _MARGIN, top + size * 0.9, size, ink=INK))
            top += size * 1.18
        top += setting.gap / 2
    return parts, top


def _foot(lines: list[str], height: float) -> list[str]:
    first = height - 34 - (len(lines) - 1) * 38
    brand = text_width(_BRAND, LABEL, SEMIBOLD)
    return [
        *(text("foot", line, _MARGIN, first + index * 38, LABEL) for index, line in enumerate(lines)),
        *lighthouse(WIDTH - _MARGIN - brand - 26, height - 32, 0.34, ink=LINE, light=LINE),
        text("brand", _BRAND, WIDTH - _MARGIN, height - 34, LABEL, anchor="end", bold=True, ink=LINE),
    ]
