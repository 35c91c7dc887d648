"""The time that a screen's figures cover."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from coaching.model import Page, Word
from coaching.reading.screens.period import period
from coaching.reading.screens.scene import scene

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "reading" / "screen_periods.yaml").read_text("utf-8"))
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_a_line_tells_its_stretch(text: str, start: date | None, end: date | None) -> None:
    """Dates of all languages that screens have, with and without a year, and stretches in words."""
    page = Page(600, 900, (Word(text, 40, 200, 400, 225, 1.0),))
    expected = (start, end) if start is not None and end is not None else None
    assert period(scene(page), TODAY) == expected
