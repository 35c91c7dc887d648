"""The day on which somebody brings their figures: the summary is offered for it, once."""

from typing import Final

from coaching.model import Button, History, Line, Person
from coaching.thresholds import BRINGS, EXPLAINED, WEEK

OFFERED: Final = "day_offered"
"""Where it stands in person.dialogue when that was offered."""


def offer(person: Person, history: History) -> tuple[Line, Button] | None:
    """The question and its button; None where they come on other days, on the summary's, or just before it."""
    days = sorted({o.day for o in history.observations if o.metric == "followers" and o.kind == "total"})[-BRINGS:]
    weekdays = {day.weekday() for day in days}
    if len(days) < BRINGS or len(weekdays) > 1 or OFFERED in person.dialogue:
        return None
    weekday = weekdays.pop()
    if (person.rhythm.weekday - weekday) % WEEK < EXPLAINED:
        return None
    named = {"weekday": Line(f"weekday-{weekday}")}
    return Line("week-offer-day", named), Button(Line("button-week-day", named), f"day:{weekday}")
