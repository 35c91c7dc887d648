"""Stretches of time by their names: this week, last month, a year ago."""

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

DAY: Final = timedelta(days=1)
WEEK: Final = 7


def _week(today: date, back: int) -> tuple[date, date]:
    monday = today - DAY * today.weekday() - DAY * WEEK * back
    return monday, min(monday + DAY * (WEEK - 1), today)


def month_of(year: int, month: int, today: date) -> tuple[date, date]:
    """A month's first day, and its last one or today."""
    return date(year, month, 1), min(date(year, month, calendar.monthrange(year, month)[1]), today)


def _last_month(today: date) -> tuple[date, date]:
    last = today.replace(day=1) - DAY
    return last.replace(day=1), last


def _weekend(today: date) -> tuple[date, date]:
    """The weekend that is going on, or the latest one."""
    saturday = today - DAY * ((today.weekday() - 5) % WEEK)
    return saturday, min(saturday + DAY, today)


STRETCHES: Final[Mapping[str, Callable[[date], tuple[date | None, date]]]] = {
    "dates.today": lambda today: (None, today),
    "dates.yesterday": lambda today: (None, today - DAY),
    "dates.before_yesterday": lambda today: (None, today - 2 * DAY),
    "dates.this_week": lambda today: _week(today, 0),
    "dates.last_week": lambda today: _week(today, 1),
    "dates.this_month": lambda today: month_of(today.year, today.month, today),
    "dates.last_month": _last_month,
    "dates.this_year": lambda today: (date(today.year, 1, 1), today),
    "dates.last_year": lambda today: (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    "dates.weekend": _weekend,
    "dates.one_day": lambda today: (today, today),
    "dates.past_week": lambda today: (today - (WEEK - 1) * DAY, today),
    "dates.week_ago": lambda today: (None, today - WEEK * DAY),
    "dates.month_ago": lambda today: (None, today - 30 * DAY),
    "dates.year_ago": lambda today: (None, today - 365 * DAY),
    # "A while ago" may be a season or two years.
    "dates.long_ago": lambda today: (today - 730 * DAY, today - 90 * DAY),
    "dates.past_month": lambda today: (today - 29 * DAY, today),
}
"""A period by the sense of its words: its first day, where it has several, and its last one up to today."""


THIS_AFTER: Final[Mapping[str, str]] = {
    "dates.last_week": "dates.this_week",
    "dates.week_ago": "dates.this_week",
    "dates.last_month": "dates.this_month",
    "dates.month_ago": "dates.this_month",
    "dates.last_year": "dates.this_year",
}
"""Which period "this one" is after which."""
