"""Glyphs as apps draw them beside figures, for pictures that tests draw themselves."""

from typing import Final

from PIL import ImageDraw

Ink = tuple[int, int, int]

ARROWS: Final = {"ne": "↑", "se": "↓", "up": "↑", "down": "↓", "filled up": "↑", "filled down": "↓"}
"""Each kind of arrow, and which way it points."""


def arrow(draw: ImageDraw.ImageDraw, kind: str, at: tuple[float, float], side: float, ink: Ink) -> None:
    """An arrow in a square of `side` pixels whose upper left corner is `at`."""
    width = max(2, round(0.16 * side))
    x, y = at

    def place(across: float, down: float) -> tuple[float, float]:
        falls = kind in {"se", "down", "filled down"}
        return x + across * side, y + (1 - down if falls else down) * side

    if kind in {"ne", "se"}:
        draw.line([place(0, 1), place(1, 0)], fill=ink, width=width)
        draw.line([place(0.3, 0), place(1, 0), place(1, 0.7)], fill=ink, width=width, joint="curve")
    elif kind in {"up", "down"}:
        draw.line([place(0.5, 1), place(0.5, 0)], fill=ink, width=width)
        draw.line([place(0.1, 0.45), place(0.5, 0), place(0.9, 0.45)], fill=ink, width=width, joint="curve")
    else:
        draw.polygon([place(0, 0.85), place(1, 0.85), place(0.5, 0.1)], fill=ink)


def chevron(draw: ImageDraw.ImageDraw, at: tuple[float, float], height: float, ink: Ink) -> None:
    """The ">" behind a row that can be opened."""
    x, y = at
    points = [(x, y), (x + height / 2, y + height / 2), (x, y + height)]
    draw.line(points, fill=ink, width=max(2, round(0.14 * height)), joint="curve")
