"""Whether dates in figures put the month first, as in "11/09": English does both, and a message seldom says which."""

from collections.abc import Sequence
from datetime import date
from typing import Final

MONTHS: Final = 12
CENTURY: Final = 100
FAR: Final = 10**6


def month_first(written: Sequence[Sequence[str]], today: date) -> bool:
    """Whether the month stands first in the dates of an English message, each given by its parts.

    One that can only be read one way tells it of all. Else what comes nearest to today: figures are told of days that
    have been, and soon; the day is said back as "9 Nov".
    """
    figures = [[int(part) for part in parts] for parts in written]
    if any(second > MONTHS >= first for first, second, *_ in figures):
        return True
    if not figures or any(first > MONTHS for first, *_ in figures):
        return False
    days = min(_ago(day, month, year, today) for day, month, *year in figures)
    return min(_ago(day, month, year, today) for month, day, *year in figures) < days


def _ago(day: int, month: int, year: Sequence[int], today: date) -> int:
    """How many days ago a day was; far away where there is no such day, or it is still to come."""
    years = [n + today.year // CENTURY * CENTURY if n < CENTURY else n for n in year] or [today.year, today.year - 1]
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if found <= today:
            return (today - found).days
    return FAR
