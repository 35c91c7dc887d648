"""Dates in words and in figures, and the hour of day. Today is Wednesday 18 November 2026."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.model import Language
from coaching.reading.clock import clock, weekday
from coaching.reading.dates import parse

TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("text", "language", "since", "day"),
    [
        ("hoy", "es", None, "2026-11-18"),
        ("esta mañana", "es", None, "2026-11-18"),
        ("ayer por la mañana", "es", None, "2026-11-17"),
        ("anteayer", "es", None, "2026-11-16"),
        ("l'altro ieri", "it", None, "2026-11-16"),
        ("el lunes", "es", None, "2026-11-16"),
        ("el miércoles", "es", None, "2026-11-11"),
        ("lunedì scorso", "it", None, "2026-11-16"),
        ("last Friday", "en", None, "2026-11-13"),
        ("esta semana", "es", "2026-11-16", "2026-11-18"),
        ("la semana pasada", "es", "2026-11-09", "2026-11-15"),
        ("this month", "en", "2026-11-01", "2026-11-18"),
        ("il mese scorso", "it", "2026-10-01", "2026-10-31"),
        ("últimos 30 días", "es", "2026-10-20", "2026-11-18"),
        ("hace 3 días", "es", None, "2026-11-15"),
        ("3 giorni fa", "it", None, "2026-11-15"),
        ("2 weeks ago", "en", None, "2026-11-04"),
        ("a week ago", "en", None, "2026-11-11"),
        ("nel weekend", "it", "2026-11-14", "2026-11-15"),
        ("since Monday", "en", "2026-11-16", "2026-11-18"),
        ("el 4 de octubre", "es", None, "2026-10-04"),
        ("il 3 marzo", "it", None, "2026-03-03"),
        ("October 4", "en", None, "2026-10-04"),
        ("March 3rd", "en", None, "2026-03-03"),
        ("3rd of March 2025", "en", None, "2025-03-03"),
        ("04/10", "es", None, "2026-10-04"),
        ("20/12", "es", None, "2025-12-20"),
        ("04/10/2026", "it", None, "2026-10-04"),
        ("04.10.26", "it", None, "2026-10-04"),
        ("2026-10-04", "en", None, "2026-10-04"),
        ("10/25", "en", None, "2026-10-25"),
        ("11/09", "en", None, "2026-11-09"),
        ("09/11", "en", None, "2026-11-09"),
        ("11/12/2026", "en", None, "2026-11-12"),
        ("11/09", "es", None, "2026-09-11"),
        ("en octubre", "es", "2026-10-01", "2026-10-31"),
    ],
)
def test_a_date_is_read(text: str, language: Language, since: str | None, day: str) -> None:
    """The day, and the first day of a stretch."""
    (when,) = parse(text, today=TODAY, language=language)
    assert (when.since and when.since.isoformat(), when.day and when.day.isoformat()) == (since, day)
    assert not when.future


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mañana", "es"),
        ("domani", "it"),
        ("tomorrow", "en"),
        ("next Monday", "en"),
        ("el próximo lunes", "es"),
        ("la settimana prossima", "it"),
        ("20/12/2026", "es"),
        ("dentro de 3 días", "es"),
        ("tra 3 giorni", "it"),
    ],
)
def test_the_future_is_flagged(text: str, language: Language) -> None:
    """Nobody has figures of a day that has not come."""
    assert [when.future for when in parse(text, today=TODAY, language=language)] == [True]


@pytest.mark.parametrize("text", ["24/7", "todos los lunes", "10-20", "sun and sea", "I may come", "ogni lunedì"])
def test_what_is_no_date(text: str) -> None:
    """Habits, ranges and words that only look like dates."""
    assert parse(text, today=TODAY) == ()


def test_a_day_that_does_not_exist() -> None:
    """31/02 is a date phrase without a day."""
    assert [when.day for when in parse("31/02", today=TODAY, language="es")] == [None]


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0, max_value=3000))
def test_any_day_is_read_back(back: int) -> None:
    """In figures, day first and year first."""
    day = TODAY - timedelta(days=back)
    for text in (f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}", f"{day:%d.%m.%Y}"):
        assert [when.day for when in parse(text, today=TODAY, language="es")] == [day]


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("9:30", 9, 30),
        ("las 9 y media", 9, 30),
        ("9.30", 9, 30),
        ("9h30", 9, 30),
        ("9:30 pm", 21, 30),
        ("son las 21:30 aquí", 21, 30),
        ("sono le 9 e mezza", 9, 30),
        ("it's half past nine here", 9, 30),
        ("las diez menos cuarto", 9, 45),
        ("quarter to ten", 9, 45),
        ("ten past nine", 9, 10),
        ("8pm", 20, 0),
        ("a las 7 de la tarde", 19, 0),
        ("mediodía", 12, 0),
        ("mezzanotte", 0, 0),
        ("alle 20", 20, 0),
        ("12 am", 0, 0),
    ],
)
def test_a_clock_is_read(text: str, hour: int, minute: int) -> None:
    """The time of day in three languages."""
    assert clock(text) == time(hour, minute)


@pytest.mark.parametrize("text", ["", "no sé", "25:00", "9:75", "hola", "99"])
def test_no_clock(text: str) -> None:
    """What no clock shows is None."""
    assert clock(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("los domingos", 6), ("domenica", 6), ("Monday", 0), ("sáb", 5), ("mié", 2), ("x", None)],
)
def test_a_weekday_is_read(text: str, expected: int | None) -> None:
    """Monday is 0."""
    assert weekday(text) == expected
