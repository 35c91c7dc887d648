"""What may come by itself between two summaries, on which day, and when nothing may (M30, M33, §1.4)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.model import Nudging, Person, Rhythm
from coaching.rhythm import SLEEPS, WAKES, Nudge, heard, morning, next_nudge, nudge, nudged, passed, quiet, today

MADRID = ZoneInfo("Europe/Madrid")
ANA = Person(1, 1, "es", timezone="Europe/Madrid", rhythm=Rhythm(6, 19, 0), figures_on=date(2026, 3, 2))  # a Monday


def _at(day: date, hour: int = 19) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=MADRID).astimezone(UTC)


def _sent(*days: int) -> tuple[date, ...]:
    return tuple(date(2026, 3, day) for day in days)


CASES: list[tuple[str, Nudging, date, Nudge | None]] = [
    ("nine days without a figure", Nudging(), date(2026, 3, 11), None),
    ("ten days", Nudging(), date(2026, 3, 12), "check"),
    ("ten days, asked yesterday", Nudging(_sent(11), 1), date(2026, 3, 12), None),
    ("asked a week ago, not answered", Nudging(_sent(12), 1), date(2026, 3, 19), "check"),
    ("the summary's own day", Nudging(_sent(8), 1), date(2026, 3, 15), None),
    ("two not answered: a week is too soon", Nudging(_sent(12, 19), 2), date(2026, 3, 26), None),
    ("two not answered: two weeks are right", Nudging(_sent(12, 19), 2), date(2026, 4, 2), "check"),
    ("four not answered: the last word", Nudging((*_sent(12, 19), date(2026, 4, 2), date(2026, 4, 16)), 4),
     date(2026, 4, 30), "stop"),
    ("and then nothing", Nudging((date(2026, 4, 30),), 4, silent=True), date(2026, 5, 20), None),
    ("the plan's day", Nudging(remind=date(2026, 3, 5)), date(2026, 3, 5), "remind"),
    ("the day after it", Nudging(remind=date(2026, 3, 5)), date(2026, 3, 6), None),
    ("the plan's day, three days after another word", Nudging(_sent(2), 1, remind=date(2026, 3, 5)),
     date(2026, 3, 5), None),
    ("the plan's day, two not answered, a week after", Nudging(_sent(1, 3), 2, remind=date(2026, 3, 10)),
     date(2026, 3, 10), None),
    ("three days after a loss beyond chance", Nudging(again=date(2026, 3, 6)), date(2026, 3, 6), "again"),
    ("the same, three more days later", Nudging(again=date(2026, 3, 6)), date(2026, 3, 9), "again"),
    ("then the summary says it", Nudging(again=date(2026, 3, 6)), date(2026, 3, 10), None),
]  # fmt: skip


@pytest.mark.parametrize(("what", "state", "day", "said"), CASES, ids=[case[0] for case in CASES])
def test_what_may_be_said(what: str, state: Nudging, day: date, said: Nudge | None) -> None:
    """One table: what is remembered, the day, and what may come."""
    del what
    assert nudge(replace(ANA, nudging=state), _at(day)) == said


@pytest.mark.parametrize(
    "person",
    [
        replace(ANA, nudges=False),
        replace(ANA, summaries=False),
        replace(ANA, away=True),
        replace(ANA, paused_until=date(2026, 4, 1)),
        replace(ANA, figures_on=None),
        replace(ANA, nudging=Nudging(again=date(2026, 3, 2)), figures_on=date(2026, 3, 12)),
    ],
    ids=["only the summary", "all off", "blocked", "a pause", "never told a figure", "counted since the loss"],
)
def test_when_nothing_may(person: Person) -> None:
    """The person's word comes first."""
    assert nudge(person, _at(date(2026, 3, 12))) is None


def test_ten_days_in_a_row_and_then_twenty_four() -> None:
    """M30: a gap of ten days, one word; of twenty-four with two ignored, half as often; four, and it says so once."""
    person, days = ANA, []
    for day in range(1, 100):
        now = _at(date(2026, 3, 2) + timedelta(days=day))
        if (kind := nudge(person, now)) is not None:
            days.append((kind, day))
            person = replace(person, nudging=nudged(person.nudging, kind, today(person, now)))
    assert days == [("check", 10), ("check", 17), ("check", 31), ("check", 45), ("stop", 59)]


def test_a_reminder_has_its_hour() -> None:
    """It comes at the hour before its moment, within the day's hours; and no check-in takes its place."""
    day = date(2026, 3, 5)
    ana = replace(ANA, nudging=Nudging(remind=day, remind_at=time(17)))
    assert [nudge(ana, _at(day, at)) for at in (9, 16, 17)] == [None, None, "remind"]
    late = replace(ana, nudging=replace(ana.nudging, remind_at=time(23)))
    assert next_nudge(late, _at(day, 9)) == _at(day, 20) + timedelta(minutes=30)
    silent = replace(ana, figures_on=date(2026, 2, 20))
    assert nudge(silent, _at(date(2026, 3, 4))) is None


def test_an_answer_begins_anew() -> None:
    """Whoever writes is back, also after the last word."""
    silent = Nudging(_sent(1), 4, silent=True, remind=date(2026, 3, 9))
    assert heard(silent) == replace(silent, unanswered=0, silent=False)
    assert heard(Nudging(_sent(1))) == Nudging(_sent(1))


PEOPLE = st.builds(
    Person,
    st.just(1),
    st.just(1),
    st.sampled_from(("es", "it", "en")),
    timezone=st.sampled_from((None, "America/Havana", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Kiritimati")),
    rhythm=st.builds(Rhythm, st.integers(0, 6), st.integers(0, 23), st.sampled_from((0, 30, 59))),
    nudging=st.builds(
        Nudging,
        st.lists(st.dates(date(2026, 1, 1), date(2026, 3, 1)), max_size=3).map(lambda days: tuple(sorted(days))),
        st.integers(0, 4),
        silent=st.booleans(),
        remind=st.none() | st.dates(date(2026, 2, 20), date(2026, 4, 1)),
        again=st.none() | st.dates(date(2026, 2, 20), date(2026, 4, 1)),
    ),
    figures_on=st.none() | st.dates(date(2026, 1, 1), date(2026, 3, 1)),
    paused_until=st.none() | st.dates(date(2026, 2, 1), date(2026, 6, 1)),
)
MOMENTS = st.datetimes(datetime(2026, 3, 1), datetime(2026, 5, 1), timezones=st.just(UTC))  # noqa: DTZ001  # the zone is given


@given(PEOPLE, MOMENTS)
def test_the_clock_and_the_word_agree(person: Person, now: datetime) -> None:
    """Whenever the clock says that it is time, there is something to say, by day; and the clock only goes forward."""
    due = next_nudge(person, now)
    if due is None:
        return
    assert due > now
    assert not quiet(person, due)
    assert nudge(person, due) is not None
    assert next_nudge(person, due) != due


@given(PEOPLE, MOMENTS)
def test_what_has_passed_is_forgotten(person: Person, now: datetime) -> None:
    """A day that was for something is kept as long as it may still come."""
    day = today(person, now)
    left = passed(person.nudging, day)
    assert left.remind is None or left.remind >= day
    if left.again is None and person.nudging.again is not None:
        assert day >= person.nudging.again


@given(PEOPLE, MOMENTS)
def test_the_morning_ends_the_quiet_hours(person: Person, now: datetime) -> None:
    """What waits, waits until nine in the person's own morning, and less than half a day."""
    if not quiet(person, now):
        return
    at = morning(person, now)
    assert timedelta() < at - now <= timedelta(hours=13)
    assert not quiet(person, at)
    assert WAKES < SLEEPS
