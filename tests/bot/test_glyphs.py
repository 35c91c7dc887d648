"""Is an arrow an arrow, and is no letter one?"""

import string

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from bot.seeing.glyphs import is_badge, is_chevron, is_sign, trend
from bot.seeing.inks import ground_of, runs_of
from tests.drawing import ARROWS, arrow, chevron

SIZES = (11, 14, 18, 24, 30)
WHITE, BLACK = (255, 255, 255), (20, 20, 20)
FINE = 4
"""Drawn so much larger than looked at: soft edges, as a phone draws."""


def _canvas(size: int) -> Image.Image:
    return Image.new("RGB", (3 * size * FINE, 3 * size * FINE), WHITE)


def _shapes(image: Image.Image) -> list[np.ndarray]:
    small = np.asarray(image.resize((image.width // FINE, image.height // FINE), Image.Resampling.LANCZOS))
    return [chunk.shape for run in runs_of(small, ground_of(small)) for chunk in run.chunks]


def _letter(letter: str, size: int) -> np.ndarray:
    image = _canvas(size)
    ImageDraw.Draw(image).text((size * FINE, size * FINE), letter, BLACK, ImageFont.load_default(size * FINE))
    return max(_shapes(image), key=lambda shape: shape.size)


@pytest.mark.parametrize("kind", ARROWS)
@pytest.mark.parametrize("size", SIZES)
def test_an_arrow_is_seen_and_where_it_points(kind: str, size: int) -> None:
    """Slanted, upright, filled: rising or falling."""
    image = _canvas(size)
    side = 0.7 * size * FINE
    arrow(ImageDraw.Draw(image), kind, (size * FINE, size * FINE), side, BLACK)
    (shape,) = _shapes(image)
    assert trend(shape) == ARROWS[kind]


@pytest.mark.parametrize("letter", string.digits + "KMkm%.,+-BLAVWNloi")
@pytest.mark.parametrize("size", SIZES)
def test_no_letter_of_a_figure_is_an_arrow(letter: str, size: int) -> None:
    """Else it would be cut away."""
    shape = _letter(letter, size)
    assert trend(shape) is None
    assert not is_chevron(shape)


@pytest.mark.parametrize("size", SIZES)
def test_a_chevron_a_badge_and_signs(size: int) -> None:
    """What stands behind values and labels, and before changes."""
    image = _canvas(size)
    chevron(ImageDraw.Draw(image), (size * FINE, size * FINE), 0.9 * size * FINE, BLACK)
    (shape,) = _shapes(image)
    assert is_chevron(shape)
    for digit in "0689":
        assert not is_badge(_letter(digit, size))
    assert is_sign(_letter("+", max(size, 14)))
    assert is_sign(_letter("-", size))
    assert not is_sign(_letter("4", size))


def test_a_circle_with_something_in_it_is_a_badge() -> None:
    """The "i" in a ring that explains a label."""
    image = _canvas(18)
    draw = ImageDraw.Draw(image)
    draw.ellipse((60, 60, 124, 124), outline=BLACK, width=6)
    draw.line((92, 80, 92, 108), fill=BLACK, width=8)
    assert is_badge(_whole(image))


def _whole(image: Image.Image) -> np.ndarray:
    small = np.asarray(image.convert("L").resize((image.width // FINE, image.height // FINE)))
    dark = small < 128
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
