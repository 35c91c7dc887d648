"""A time zone from what the clock on somebody's wall says."""

from datetime import UTC, datetime, time

import pytest

from coaching.dialogue.places import at_this_hour
from coaching.model import Language
from coaching.replies.settings import zone_name

WINTER = datetime(2026, 11, 15, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "hour", "zone"),
    [
        ("es", time(21, 30), "Europe/Madrid"),
        ("es", time(9, 30), "Europe/Madrid"),  # said as on a dial
        ("es", time(14, 28), "America/Mexico_City"),
        ("es", time(15, 30), "America/Bogota"),
        ("es", time(17, 30), "America/Argentina/Buenos_Aires"),
        ("it", time(21, 31), "Europe/Rome"),
        ("en", time(20, 30), "Europe/London"),
        ("en", time(2, 0), "Asia/Kolkata"),
        ("it", time(5, 30), "Etc/GMT-9"),  # an Italian in Tokyo: no likely town, the plain distance
    ],
)
def test_the_clock_on_the_wall(language: Language, hour: time, zone: str) -> None:
    """The likely zones first, by language."""
    assert zone in at_this_hour(language, WINTER, hour)


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Etc/GMT-9", "UTC+9"),
        ("Etc/GMT+5", "UTC-5"),
        ("Etc/GMT", "UTC"),
        ("America/Mexico_City", "America/Mexico City"),
    ],
)
def test_a_zone_is_said_as_people_read_it(zone: str, words: str) -> None:
    """Nobody should have to know that GMT-9 lies to the east."""
    assert zone_name(zone) == words
