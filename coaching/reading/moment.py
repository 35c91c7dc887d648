"""When somebody means to do something: the day that their words name, which lies ahead."""

import calendar
from datetime import date, time, timedelta
from typing import Final, Literal, TypeAlias

from coaching.languages import plans
from coaching.languages.hearing import clean, tokenize
from coaching.model import Language
from coaching.reading.clock import clock, halves
from coaching.reading.heard import Heard, hear
from coaching.thresholds import PLAN_AHEAD, WEEK

Problem: TypeAlias = Literal["past", "far"]
DAY: Final = timedelta(days=1)
FEW: Final = 3
"""Words of a message in which "sat" and "sun" are days, and nobody sits in the sun."""
MONTHS: Final = 12
NOON: Final = 12
WAKING: Final = 8
"""From this hour on it is told which half of the day is meant; before it, it is the afternoon."""
SIXTY: Final = 60
"""A number below it may be an hour, its minutes, or a day."""
FIRM: Final = ("weekdays.", "months.", "clock.am", "clock.pm", "clock.noon", "clock.midnight", "clock.half", "clock.qu")
"""Senses of words that belong to a moment, whatever stands around them."""
HOURS: Final = frozenset({"clock.am", "clock.pm", "clock.noon", "clock.midnight", "clock.oclock"})


def moment(text: str, today: date, language: Language | None = None) -> date | Problem | None:
    """The day that is named: a weekday, a date, today, tomorrow … None where none is.

    A day that has gone by, or lies too far ahead for this week's action, is told from one that is not named.
    """
    heard = hear(text, today, language)
    day = _named(text, heard, today)
    if isinstance(day, date):
        return "past" if day < today else "far" if day > today + DAY * PLAN_AHEAD else day
    return day


def is_moment(text: str, today: date, language: Language | None = None) -> bool:
    """Whether words say when something will be: a day, an hour, a part of the day, or what it comes after."""
    if moment(text, today, language) is not None or plans.begins(text, "when") or plans.holds(text, "shape"):
        return True
    heard = hear(text, today, language)
    return any(heard.senses(at) & HOURS for at in range(len(heard.tokens)))


def hour(text: str, language: Language | None = None) -> time | None:
    """The hour for a reminder: the one that is told, else one before the part of the day; None where it is neither."""
    told, either, part = clock(text, language), halves(text, language), plans.hour(text)
    if told is not None and either is None and part is not None and part >= NOON > told.hour >= WAKING:
        return told.replace(hour=told.hour + NOON)  # "tonight at 8"
    if told is not None:
        return either[1] if either is not None else told  # "at 6" about something to do is in the afternoon
    return time(part) if part is not None else None


def parted(text: str) -> tuple[str, str]:
    """What somebody will do and the moment at its end: "grabar un vídeo", "el jueves"; empty where there is none."""
    cleaned = clean(text)
    tokens = [token for token in tokenize(cleaned) if token.script in ("word", "number")]
    for at in range(1, len(tokens)):
        if plans.after_the_day(cleaned[tokens[at].start :]) is None:
            continue
        begun = at
        for phrase in plans.phrases("day_leads"):
            said = phrase.split()
            if at > len(said) and [token.text for token in tokens[at - len(said) : at]] == said:
                begun = at - len(said)
                break
        start = tokens[begun].start
        return cleaned[:start].strip(" ,;:"), cleaned[start:].strip()
    return cleaned.strip(), ""


def led(text: str, today: date, language: Language | None = None) -> tuple[str, str]:
    """The moment at the beginning and what one will do then: "el jueves a las 6", "grabar un vídeo"."""
    heard = hear(text, today, language)
    texts = [token.text for token in heard.tokens]
    numbers = {n.start: n.end for n in heard.numbers if (n.value or 0) < SIXTY}
    at = last = 0
    while at < len(texts):
        surely = plans.of_a_moment(texts[at:]) or (1 if any(s.startswith(FIRM) for s in heard.senses(at)) else 0)
        joined = at > 0 and (plans.inside(texts[at - 1]) or texts[at - 1] == ":" or _day_or_month(heard, at - 1))
        if at in numbers and joined:
            surely = numbers[at] - at
        if not surely and not plans.inside(texts[at]) and texts[at] not in {":", ","}:
            break
        at += surely or 1
        last = at if surely else last
    rest = heard.text[heard.tokens[last].start :] if last < len(texts) else ""
    behind = plans.behind(rest.lstrip(" ,;:"), "links")
    return heard.text[: heard.tokens[last - 1].end] if last else "", (rest if behind is None else behind).strip(" ,;:")


def _day_or_month(heard: Heard, at: int) -> bool:
    return any(sense.startswith(("weekdays.", "months.")) for sense in heard.senses(at))


def _named(text: str, heard: Heard, today: date) -> date | Problem | None:
    if (weekday := _weekday(heard)) is not None:
        monday = today + DAY * (WEEK - today.weekday())
        return monday + DAY * weekday if plans.holds(text, "next_week") else _next(weekday, today)
    if (dated := _dated(heard, today)) is not None:
        return dated
    if (ahead := _ahead(heard, today)) is not None:
        return ahead
    if plans.holds(text, "day_after"):
        return today + 2 * DAY
    if plans.holds(text, "today"):
        return today
    if plans.holds(text, "tomorrow"):
        return today + DAY
    if plans.holds(text, "next_week"):
        return today + DAY * (WEEK - today.weekday())
    if plans.holds(text, "far"):
        return "far"
    gone = any(when.day is not None and when.day < today and not when.future for when in heard.dates)
    return "past" if gone else None


def _next(weekday: int, today: date) -> date:
    """The next such day; on a Tuesday "on Tuesday" is in a week, as today would be said today."""
    return today + DAY * ((weekday - today.weekday() - 1) % WEEK + 1)


def _weekday(heard: Heard) -> int | None:
    sections = ("weekdays.", "short_weekdays.") if len(heard.tokens) <= FEW else ("weekdays.",)
    senses = (sense for at in range(len(heard.tokens)) for sense in heard.senses(at) if sense.startswith(sections))
    return next((int(sense.rpartition(".")[2]) for sense in senses), None)


def _dated(heard: Heard, today: date) -> date | None:
    """A date of the calendar, the next such one: dates of a report lie behind, those of a plan ahead."""
    for when in heard.dates:
        within = range(when.start, when.end)
        numbered = any(heard.tokens[at].script == "number" for at in within)
        monthly = any(sense.startswith("months.") for at in within for sense in heard.senses(at))
        slashed = any(heard.tokens[at].text in "/-." for at in within) or "." in heard.tokens[when.start].text
        if when.day is None or when.since is not None or not numbered or not (monthly or slashed):
            continue
        return when.day if when.day >= today else _a_year_on(when.day, today)
    return _day_of_month(heard, today)


def _a_year_on(day: date, today: date) -> date:
    """The same day of the first year in which it has not gone by; a day of a year that was named stays."""
    if (today - day).days > MONTHS * 31:
        return day
    last = calendar.monthrange(day.year + 1, day.month)[1]
    return day.replace(year=day.year + 1, day=min(day.day, last))


def _day_of_month(heard: Heard, today: date) -> date | None:
    """Takes "el 25" and "on the 25th" for this month's, or the next one's."""
    for number in heard.numbers:
        led = heard.has(number.start - 1, "dates.monthday")
        trailed = heard.has(number.end, "cues.ordinal")
        hour = any(
            heard.has(number.end, sense) for sense in ("clock.am", "clock.pm", "clock.half", "metrics.followers")
        )
        value = number.value
        if value is None or not 1 <= value <= 31 or not (led or trailed) or hour:  # noqa: PLR2004  # days of the longest month
            continue
        if not trailed and number.end < len(heard.tokens) and heard.tokens[number.end].script == "word":
            continue  # "el 2 de la lista" is no day
        year, month = today.year, today.month
        if value < today.day:
            year, month = (year, month + 1) if month < MONTHS else (year + 1, 1)
        return date(year, month, min(value, calendar.monthrange(year, month)[1]))
    return None


def _ahead(heard: Heard, today: date) -> date | None:
    """Counts "en tres días", "fra una settimana", "in 2 weeks" from today."""
    for when in heard.dates:
        if not when.future and when.since is None:
            continue  # "in 3 days" is a stretch where something is told, and lies ahead where something is meant
        number = next((n for n in heard.numbers if when.start <= n.start < when.end), None)
        units = {"dates.day": 1, "dates.week": WEEK, "dates.month": 30, "dates.year": 365}
        unit = next((days for at in range(when.start, when.end) for sense, days in units.items()
                     if heard.has(at, sense)), None)  # fmt: skip
        if number is not None and number.value is not None and unit is not None:
            return today + DAY * min(number.value * unit, 10 * 365)
    return None
