"""A summary comes at the person's own hour, once a week, right across changes of the clock."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.model import Person, Rhythm
from coaching.rhythm import moved, next_summary, resting, week

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
        weeks.add(week(person, due))
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
    """A change of the day takes no week's summary away; a pause does, and its end brings them back."""
    now, due = datetime.fromisoformat("2026-11-18T12:00:00+00:00"), datetime.fromisoformat("2026-11-22T18:00:00+00:00")
    paused = replace(ANA, paused_until=date(2027, 3, 1))
    assert resting(paused, now.date())
    later = moved(ANA, paused, due, now)
    assert later == datetime.fromisoformat("2027-03-07T18:00:00+00:00")
    assert moved(paused, ANA, later, now) == due
