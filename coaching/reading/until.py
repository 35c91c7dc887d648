"""The day to come that somebody names: "hasta marzo", "for two weeks", "fino a lunedì"."""

import calendar
from datetime import date, timedelta
from typing import Final

from coaching.languages.orders import Grammar, Said
from coaching.reading.heard import Heard

_DAY: Final = timedelta(days=1)
_WEEK: Final = 7
_MONTHS: Final = 12
_SINCE: Final = frozenset({"cues.have", "dates.since"})
_LONGEST: Final = 3660  # days


def until(heard: Heard, grammar: Grammar, places: list[int], said: list[Said], today: date) -> date | None:
    """The first day after a pause that is told in words; None where the words name none. `places` are their tokens."""
    for at, place in enumerate(places):
        found = (
            _named(grammar, said, at, today, ends=not any(grammar.until["until"].at(said, i) for i in range(at + 1)))
            or _lasting(heard, grammar, said, places, at, today)
            or _dated(heard, place, today)
            or _month(heard, place, today)
            or _day_of_month(heard, places, at, today)
        )
        if found is not None:
            return found
    return None


def length(heard: Heard, grammar: Grammar, said: list[Said], today: date) -> date | None:
    """The end of a stretch that is told anywhere in a message: "off to Lisbon for two weeks". What is past is none."""
    places = list(range(len(said)))
    past = {at + 2 for at in places if heard.senses(at) & _SINCE}  # "llevo dos semanas mala", "da due settimane"
    ahead = (at for at in places if at not in heard.dated | past)
    found = (_lasting(heard, grammar, said, places, at, today) for at in ahead)
    return next((day for day in found if day is not None), None)


def _named(grammar: Grammar, said: list[Said], at: int, today: date, *, ends: bool) -> date | None:
    """Tomorrow, next week, next month. "Until next week" is its Monday, "next week" by itself is over after it."""
    if grammar.until["tomorrow"].at(said, at):
        return today + _DAY * (2 if ends else 1)
    if grammar.until["next_week"].at(said, at):
        return today + _DAY * (_WEEK - today.weekday())
    if grammar.until["next_month"].at(said, at):
        return _first(today.year, today.month + 1)
    if grammar.until["next_year"].at(said, at):
        return date(today.year + 1, 1, 1)
    return None


def _lasting(heard: Heard, grammar: Grammar, said: list[Said], places: list[int], at: int, today: date) -> date | None:
    """So many days, weeks or months from today: "dos semanas", "un mes", "15 days"."""
    unit = next((name for name in ("day", "week", "month") if grammar.until[name].at(said, at)), None)
    if unit is None or at == 0:
        return None
    number = next((n.value for n in heard.numbers if n.start <= places[at - 1] < n.end), None)
    if number is None:
        several = [i for i in range(at) if grammar.until["lasting"].at(said, i) == at - i]
        if not several:
            return None
        number = 1 if at - several[-1] == 1 else 2  # "un mes"; "un par de meses"
    if unit == "month":
        return _months_on(today, number) if 0 < number <= _LONGEST // 30 else None
    days = number * (_WEEK if unit == "week" else 1)
    return today + _DAY * days if 0 < days <= _LONGEST else None


def _dated(heard: Heard, place: int, today: date) -> date | None:
    """A date or a weekday, the next such day: dates of a report lie behind, those of a pause ahead."""
    when = next((when for when in heard.dates if when.start <= place < when.end), None)
    if when is None or when.day is None or when.since is not None:
        return None
    senses = {sense for at in range(when.start, when.end) for sense in heard.senses(at)}
    if any(sense.startswith(("weekdays.", "short_weekdays.")) for sense in senses):
        return _next_weekday(heard, when.start, when.end, today)
    numbered = any(heard.tokens[at].script == "number" for at in range(when.start, when.end))
    monthly = numbered or any(sense.startswith("months.") for sense in senses)
    if not monthly:
        return None
    day = when.day
    while day <= today:
        try:
            day = day.replace(year=day.year + 1)
        except ValueError:  # the 29th of February
            day = date(day.year + 1, 3, 1)
    return day


def _next_weekday(heard: Heard, start: int, end: int, today: date) -> date | None:
    for at in range(start, end):
        for sense in heard.senses(at):
            if sense.startswith(("weekdays.", "short_weekdays.")):
                ahead = (int(sense.rpartition(".")[2]) - today.weekday() - 1) % _WEEK + 1
                return today + _DAY * ahead
    return None


def _month(heard: Heard, place: int, today: date) -> date | None:
    """The first of a month that is named by itself."""
    for sense in heard.senses(place):
        if sense.startswith("months."):
            month = int(sense.rpartition(".")[2])
            year = next(
                (n.value for n in heard.numbers if place < n.start <= place + 2 and (n.value or 0) > today.year), None
            )
            return _first(year or today.year + (month <= today.month), month)
    return None


def _day_of_month(heard: Heard, places: list[int], at: int, today: date) -> date | None:
    """The next 15th: "hasta el 15". A month behind it makes it a date, a unit a stretch."""
    number = next((n for n in heard.numbers if n.start == places[at]), None)
    last = all(heard.has(place, "cues.ordinal") for place in places[at + 1 :])  # "the 15th"
    if number is None or number.value is None or not 1 <= number.value <= 31 or not last:  # noqa: PLR2004  # days of the longest month
        return None
    year, month = today.year, today.month + (number.value <= today.day)
    while True:
        first = _first(year, month)
        if number.value <= calendar.monthrange(first.year, first.month)[1]:
            return first.replace(day=number.value)
        month += 1


def _first(year: int, month: int) -> date:
    """The first of a month; the thirteenth is next January."""
    return date(year + (month - 1) // _MONTHS, (month - 1) % _MONTHS + 1, 1)


def _months_on(today: date, months: int) -> date:
    first = _first(today.year, today.month + months)
    return first.replace(day=min(today.day, calendar.monthrange(first.year, first.month)[1]))
