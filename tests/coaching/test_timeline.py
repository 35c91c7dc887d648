"""Figures of a month beside figures of a week: neither is compared with the other, nor added to it."""

from datetime import date, timedelta
from typing import Final

import pytest

from coaching.metrics import timeline
from coaching.model import History, Metric, Observation

DAY: Final = date(2026, 11, 22)


def count(value: int, ago: int) -> Observation:
    """Followers on a day."""
    return Observation("followers", "total", value, DAY - timedelta(days=ago), "instagram")


def amount(value: int, ago: int, days: int | None = None, metric: Metric = "likes") -> Observation:
    """An amount told on a day, of so many days."""
    day = DAY - timedelta(days=ago)
    since = None if days is None else day - timedelta(days=days - 1)
    return Observation(metric, "total", value, day, "instagram", since=since)


def change(value: int, ago: int, days: int | None = None) -> Observation:
    """A change of followers told on a day, over so many days."""
    day = DAY - timedelta(days=ago)
    since = None if days is None else day - timedelta(days=days - 1)
    return Observation("followers", "delta", value, day, "instagram", since=since)


COUNTS: Final = (count(1000, 14), count(1010, 7), count(1020, 0))


@pytest.mark.parametrize(
    ("told", "weeks"),
    [
        # "Last 7 days" is a week's, on the day of the count or in the middle of the week.
        ((amount(100, 7, 7), amount(110, 0, 7)), [100, 110]),
        ((amount(100, 7, 8), amount(110, 0, 6)), [100, 110]),
        ((amount(100, 9, 7), amount(110, 3, 7)), [100, 110]),
        ((amount(100, 7, 7), amount(90, 3, 7), amount(110, 0, 7)), [100, 110]),
        # 28, 30 and 90 days, and one, are another measure.
        ((amount(100, 7), amount(410, 0, 28)), [100, None]),
        ((amount(100, 7), amount(410, 0, 30), amount(110, 0)), [100, 110]),
        ((amount(100, 7), amount(30, 0, 2)), [100, None]),
        # In the middle of a week it does not stand in the way of what was told at both ends.
        ((amount(100, 7), amount(430, 3, 30), amount(110, 0)), [100, 110]),
        ((amount(100, 7), amount(40, 3), amount(430, 2, 30), amount(70, 0)), [100, 110]),
        # Of one day, the week's is the row's, whichever was told last.
        ((amount(100, 7, 7), amount(110, 0, 7), amount(430, 0, 30)), [100, 110]),
    ],
)
def test_amounts_of_other_stretches(told: tuple[Observation, ...], weeks: list[int | None]) -> None:
    """What each of the last two weeks has."""
    made = timeline.rows(History((*COUNTS, *told)), "instagram")
    assert [row.amounts.get("likes") for row in timeline.weeks(made)] == weeks
    assert [row.followers for row in timeline.weeks(made)] == [1010, 1020]


def test_a_month_between_two_months() -> None:
    """Who counts once a month compares months."""
    told = (count(1000, 60), amount(400, 30, 30), count(1040, 30), amount(430, 0, 30), count(1080, 0))
    made = timeline.rows(History(told), "instagram")
    assert [(row.days, row.amounts.get("likes")) for row in made[1:]] == [(30, 400), (30, 430)]


@pytest.mark.parametrize("told", [change(254, 0, 30), change(60, 0, 28)])
def test_a_change_over_a_month_is_not_added_to_a_count_within_it(told: Observation) -> None:
    """The count of last week holds most of it already."""
    made = timeline.rows(History((count(1000, 14), count(1010, 7), told)), "instagram")
    assert [row.followers for row in made] == [1000, 1010, None]


def test_a_weeks_change_goes_on_from_last_weeks_count() -> None:
    """It covers the time since the count, and a month's beside it changes nothing."""
    told = (count(1000, 7), change(12, 0, 7), change(254, 0, 30))
    made = timeline.rows(History(told), "instagram")
    assert (made[-1].followers, made[-1].net) == (1012, 12)


def test_who_came_and_left_in_a_month_is_no_weeks_coming_and_going() -> None:
    """Gross figures are a row's only where they cover it."""
    both = (change(300, 0, 30), change(-120, 0, 30))
    made = timeline.rows(History((count(1000, 7), count(1010, 0), *both)), "instagram")
    assert (made[-1].net, made[-1].gained, made[-1].lost) == (10, None, None)
    both = (change(30, 0, 7), change(-20, 0, 7))
    made = timeline.rows(History((count(1000, 7), count(1010, 0), *both)), "instagram")
    assert (made[-1].net, made[-1].gained, made[-1].lost) == (10, 30, 20)


def test_without_counts_a_month_is_no_week_either() -> None:
    """Likes told week by week go on as if the month between them had not been told."""
    told = (amount(100, 7), amount(430, 3, 30), amount(110, 0))
    made = timeline.rows(History(told), "instagram")
    spans = timeline.spans(made, timeline.weeks(made))
    assert [(row.days, row.amounts["likes"]) for row in spans] == [(7, 100), (7, 110)]
