"""Dates in figures, "04/10" or "2026-10-04": where they stand, and whether they put the month first.

English does both, and a message seldom says which.
"""

from collections.abc import Sequence
from datetime import MINYEAR, date
from typing import Final

from coaching.languages.hearing import Token

MONTHS: Final = 12
CENTURY: Final = 100
FAR: Final = 10**6


def slashed(tokens: Sequence[Token], at: int) -> tuple[list[str], int]:
    """The parts of a date in figures and where it ends; no parts when it is something else."""
    token = tokens[at]
    if token.script != "number" or (at and tokens[at - 1].end == token.start and at - 1 and
                                    tokens[at - 1].text in "/-"):  # fmt: skip
        return [], at
    dotted = token.text.split(".")
    if len(dotted) == 3 and _shaped(dotted):  # noqa: PLR2004  # day, month and year
        return dotted, at + 1
    parts, end = [token.text], at + 1
    sign = tokens[end].text if end < len(tokens) else ""
    while (
        sign in ("/", "-")
        and len(parts) < 3  # noqa: PLR2004  # day, month and year, or without the year
        and end + 1 < len(tokens)
        and tokens[end].text == sign
        and tokens[end + 1].script == "number"
        and tokens[end + 1].end - tokens[end - 1].end == 1 + len(tokens[end + 1].text)
    ):
        parts.append(tokens[end + 1].text)
        end += 2
    enough = len(parts) == 3 or (len(parts) == 2 and sign == "/")  # noqa: PLR2004  # day, month and year, or without the year
    return (parts, end) if enough and _shaped(parts) else ([], at)


def _shaped(parts: Sequence[str]) -> bool:
    """Whether the parts are as long as those of a date, and are digits."""
    if not all(part.isdigit() for part in parts):
        return False
    lengths = [len(part) for part in parts]
    if lengths[0] == len("2026"):
        return len(parts) == 3 and max(lengths[1:]) <= len("10") and int(parts[0]) > MINYEAR  # noqa: PLR2004  # year, month and day
    short = max(lengths[:2]) <= len("10") and all(int(part) > 0 for part in parts[:2])
    return short and (len(parts) == 2 or (lengths[2] in (2, 4) and int(parts[2]) > 0))  # noqa: PLR2004  # day, month and year, or without the year


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
