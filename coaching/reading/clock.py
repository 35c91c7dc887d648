"""The hour of day and the weekday that somebody tells: "las 9 y media", "9.30 pm", "half past nine"."""

import re
from datetime import time

from coaching.languages.hearing import clean, fold, lexicon, tokenize
from coaching.model import Language
from coaching.reading.heard import Heard, hear_words

_WRITTEN = re.compile(r"(?<![0-9:.,])([0-9]{1,2})\s?(?:[:.]|h(?:rs?|s)?\s?)([0-5][0-9])(?![0-9:.,]*[0-9])")
_LOOKS_WRITTEN = re.compile("[0-9][:h][0-9]")
_NOON = 12
_LAST_HOUR = 23
_QUARTER, _HALF, _HOUR = 15, 30, 60
_EARLY = range(1, 8)
_SURE = re.compile(r"(?<![0-9:.,])0[0-9](?![0-9])")  # "07:00" is a clock of 24 hours


def clock(text: str, language: Language | None = None) -> time | None:
    """The time of day that a text tells, or None when it tells none (or one that no clock shows)."""
    heard = hear_words(text, language)
    end = len(heard.tokens)
    evening = heard.any(0, end, "clock.pm") is not None
    morning = heard.any(0, end, "clock.am") is not None
    written = _WRITTEN.search(fold(clean(text)))
    if written:
        return _time(int(written[1]), int(written[2]), evening=evening, morning=morning)
    if _LOOKS_WRITTEN.search(fold(text)):
        return None
    if heard.any(0, end, "clock.noon"):
        return time(_NOON)
    if heard.any(0, end, "clock.midnight"):
        return time(0)
    hour, minute = _spoken(heard)
    return None if hour is None else _time(hour, minute, evening=evening, morning=morning)


def halves(text: str, language: Language | None = None) -> tuple[time, time] | None:
    """The two hours that "at 5" may be; None where it is told which, or where nobody would mean the other.

    From eight o'clock on the morning is as good an hour as the evening, and it is taken as it was said.
    """
    at, heard = clock(text, language), hear_words(text, language)
    told = heard.any(0, len(heard.tokens), "clock.pm", "clock.am", "clock.noon", "clock.midnight")
    if at is None or at.hour not in _EARLY or told is not None or _SURE.search(text):
        return None
    return at, at.replace(hour=at.hour + _NOON)


def part_of_day(text: str, language: Language | None = None) -> str | None:
    """The half of the day that a text names: "am", "pm", or neither."""
    heard = hear_words(text, language)
    end = len(heard.tokens)
    evening, morning = heard.any(0, end, "clock.pm") is not None, heard.any(0, end, "clock.am") is not None
    return None if evening == morning else "pm" if evening else "am"


def weekday(text: str) -> int | None:
    """The weekday that a text names in any language, Monday being 0."""
    marks = lexicon().hear(tokenize(clean(text)), None)
    for section in ("weekdays.", "short_weekdays."):
        for mark in marks:
            for sense in mark.senses:
                if sense.startswith(section):
                    return int(sense.removeprefix(section))
    return None


def _spoken(heard: Heard) -> tuple[int | None, int]:
    """The hour and the minutes said in words: "nueve y media", "half past nine", "las 10 menos cuarto"."""
    counts = [number for number in heard.numbers if number.value is not None and number.value < _HOUR]
    if not counts:
        return None, 0
    first = counts[0]
    before = range(first.start)
    after = range(first.end, len(heard.tokens))
    part = next((p for at in (*after, *before) if (p := _part(heard, at))), None)
    if part is None:
        if len(counts) == 1:
            return first.value, 0
        return _with_minutes(
            heard, first.value or 0, counts[1].value or 0, counts[1].start, negative=counts[1].sign < 0
        )
    at, minutes = part
    if at < first.start:  # half past nine, a quarter to ten
        early = heard.any(at, first.start, "clock.to") is not None and minutes == _QUARTER
        return (first.value or 0) - early, _HOUR - minutes if early else minutes
    early = heard.has(at - 1, "clock.to") or heard.has(at - 2, "clock.to")
    return (first.value or 0) - early, _HOUR - minutes if early else minutes


def _part(heard: Heard, at: int) -> tuple[int, int] | None:
    if heard.has(at, "clock.half"):
        return at, _HALF
    return (at, _QUARTER) if heard.has(at, "clock.quarter") else None


def _with_minutes(heard: Heard, first: int, second: int, at: int, *, negative: bool) -> tuple[int | None, int]:
    if heard.language == "en" and heard.has(at - 1, "clock.past"):
        return second, first
    if heard.language == "en" and heard.has(at - 1, "clock.to"):
        return second - 1, _HOUR - first
    if negative or heard.has(at - 1, "clock.to"):
        return first - 1, _HOUR - second
    return first, second


def _time(hour: int, minute: int, *, evening: bool, morning: bool) -> time | None:
    if evening and hour < _NOON:
        hour += _NOON
    if morning and hour == _NOON:
        hour = 0
    return time(hour % 24, minute) if 0 <= hour <= _LAST_HOUR and minute < _HOUR else None
