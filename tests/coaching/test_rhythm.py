"""A summary comes at the person's own hour, once a week, right across changes of the clock."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.model import Person, Rhythm
from coaching.rhythm import moved, next_summary, resting

ZONES = (
    "Europe/Madrid",
    "Europe/Rome",
    "America/Mexico_City",
    "America/Santiago",
    "America/Bogota",
    "Australia/Lord_Howe",
)
ANA = Person(1, 1, "es", timezone="Europe/Madrid")


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-15T17:59:00+00:00", "2026-11-15T18:00:00+00:00"),  # Sunday 18:59 in Madrid
        ("2026-11-15T18:00:00+00:00", "2026-11-22T18:00:00+00:00"),  # it is 19:00: the next one is in a week
        ("2026-10-18T17:00:00+00:00", "2026-10-25T18:00:00+00:00"),  # the clock goes back in between
        ("2027-03-21T18:00:00+00:00", "2027-03-28T17:00:00+00:00"),  # and forward
    ],
)
def test_sunday_at_seven_in_madrid(now: str, due: str) -> None:
    """19:00 stays 19:00."""
    assert next_summary(ANA, datetime.fromisoformat(now)) == datetime.fromisoformat(due)


def test_an_hour_that_the_clock_skips_moves_on() -> None:
    """Half past two does not exist on that Sunday: half past three does."""
    night = replace(ANA, rhythm=Rhythm(6, 2, 30))
    due = next_summary(night, datetime(2027, 3, 27, tzinfo=UTC))
    assert due is not None
    assert due.astimezone(ZoneInfo("Europe/Madrid")).hour == 3


@pytest.mark.parametrize("person", [replace(ANA, summaries=False), replace(ANA, away=True)])
def test_nobody_who_does_not_want_one_is_due(person: Person) -> None:
    """Paused, or gone."""
    assert next_summary(person, datetime(2026, 11, 15, tzinfo=UTC)) is None


@given(
    st.sampled_from(ZONES),
    st.builds(Rhythm, st.integers(0, 6), st.integers(0, 23), st.sampled_from([0, 15, 30, 59])),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # the zone is given apart
)
def test_every_week_has_one_and_none_has_two(zone: str, rhythm: Rhythm, start: datetime) -> None:
    """A year of summaries: each a local week after the one before, each in a week of its own."""
    person = replace(ANA, timezone=zone, rhythm=rhythm)
    now, weeks = start, set()
    for _ in range(52):
        due = next_summary(person, now)
        assert due is not None
        assert now < due <= now + timedelta(days=7, hours=2)
        there = due.astimezone(ZoneInfo(zone))
        assert there.weekday() == rhythm.weekday
        weeks.add(there.isocalendar()[:2])
        now = due
    assert len(weeks) == 52


@pytest.mark.parametrize(
    ("until", "due"),
    [
        ("2026-11-16", "2026-11-22T18:00:00+00:00"),  # over tomorrow: this week's has been
        ("2026-11-22", "2026-11-22T18:00:00+00:00"),  # the first day on which one may come is a Sunday
        ("2027-03-01", "2027-03-07T18:00:00+00:00"),
        ("2026-01-01", "2026-11-22T18:00:00+00:00"),  # long over: it means nothing
    ],
)
def test_a_pause_until_a_day_ends_by_itself(until: str, due: str) -> None:
    """The first summary is the first one due on that day or later."""
    paused = replace(ANA, paused_until=date.fromisoformat(until))
    assert next_summary(paused, datetime.fromisoformat("2026-11-15T18:30:00+00:00")) == datetime.fromisoformat(due)


def test_who_pauses_gets_none_before() -> None:
    """A pause takes the summaries of its weeks away, and its end brings them back."""
    now, due = datetime.fromisoformat("2026-11-18T12:00:00+00:00"), datetime.fromisoformat("2026-11-22T18:00:00+00:00")
    paused = replace(ANA, paused_until=date(2027, 3, 1))
    assert resting(paused, now.date())
    later = moved(paused, due, now)
    assert later == datetime.fromisoformat("2027-03-07T18:00:00+00:00")
    assert moved(ANA, later, now) == due


SUNDAY = datetime.fromisoformat("2026-11-22T18:00:00+00:00")  # 19:00 in Madrid, when it would have come


@given(
    st.integers(0, 6),
    st.integers(0, 23),
    st.sampled_from(("Europe/Madrid", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati")),
    st.integers(1, 6 * 24 + 20),
)
def test_a_change_brings_the_next_one_after_four_to_ten_days(day: int, hour: int, zone: str, ago: int) -> None:
    """Whatever day, hour and zone are chosen, and whenever: never twice within days, and no fortnight without."""
    now, last = SUNDAY - timedelta(days=7) + timedelta(hours=ago), SUNDAY - timedelta(days=7)
    changed = replace(ANA, rhythm=Rhythm(day, hour, 0), timezone=zone, summed_at=last)
    comes = moved(changed, SUNDAY, now)
    assert comes is not None
    assert comes >= now
    assert timedelta(days=3, hours=12) <= comes - last <= timedelta(days=10, hours=13)


@pytest.mark.parametrize(
    ("weekday", "now", "comes"),
    [
        (0, "2026-11-18T12:00", "2026-11-23"),  # Mondays, said on Wednesday: on Monday, and none on Sunday
        (1, "2026-11-16T12:00", "2026-11-24"),  # Tuesdays, said the day after one came: not tomorrow
        (3, "2026-11-18T12:00", "2026-11-19"),
        (5, "2026-11-22T12:00", "2026-11-22"),  # Saturdays, said on a Sunday at noon: today's still comes
    ],
)
def test_a_new_day(weekday: int, now: str, comes: str) -> None:
    """The next one is on the new day, unless that is too near or too far."""
    last = SUNDAY - timedelta(days=7)
    changed = replace(ANA, rhythm=Rhythm(weekday, 19, 0), summed_at=last)
    due = moved(changed, SUNDAY, datetime.fromisoformat(f"{now}+00:00"))
    assert due is not None
    assert due.date() == date.fromisoformat(comes)
