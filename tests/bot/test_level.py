"""A photo of a screen is seldom level: its rows must not slip by one."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from benchmarks.marking import drawn
from bot.seeing.engine import Rapid
from bot.seeing.page import page_of
from bot.seeing.pictures import opened
from coaching.model import Screen, Unreadable
from coaching.reading.screen import read_screen

ROWS = "instagram_interactions_es_dark"


@pytest.fixture(scope="module")
def engine() -> Rapid:
    """The real one, in this process."""
    return Rapid()


@pytest.mark.parametrize("degrees", [-4, 6])
def test_a_picture_that_does_not_lie_level_is_read_as_if_it_did(engine: Rapid, degrees: float) -> None:
    """The number at the end of a row belongs to the label at its beginning."""
    truth = next(one for one in drawn() if one.picture.stem == ROWS)
    image = Image.open(Path(truth.picture)).convert("RGB")
    out = BytesIO()
    image.rotate(degrees, Image.Resampling.BICUBIC, expand=True).save(out, "JPEG", quality=85)
    pixels = opened(out.getvalue())
    assert not isinstance(pixels, Unreadable)
    read = read_screen(page_of(pixels, engine), today=truth.today)
    assert isinstance(read, Screen)
    assert {(f.figure.metric, f.figure.kind, f.figure.value) for f in read.figures} == truth.figures
