"""When a person's weekly summary is due, in their own time, right across changes of the clock."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from coaching.model import Language, Person

# Where nobody told a city yet. A guess by language: it only moves the hour of a summary, and /settings says so.
PRESUMED_ZONE: Final[dict[Language, str]] = {
    "es": "Europe/Madrid",
    "it": "Europe/Rome",
    "en": "Europe/London",
}
LATE_LIMIT: Final = timedelta(hours=24)
"""A summary that is a day late is still worth reading; after that the next one is closer to the truth."""


def zone(person: Person) -> ZoneInfo:
    """The person's time zone, told or presumed."""
    return ZoneInfo(person.timezone or PRESUMED_ZONE[person.language])


def today(person: Person, now: datetime) -> date:
    """The date on the person's own calendar at an aware moment."""
    return now.astimezone(zone(person)).date()


def resting(person: Person, day: date) -> bool:
    """Whether summaries wait until a day that is still to come."""
    return person.paused_until is not None and person.paused_until > day


def next_summary(person: Person, after: datetime) -> datetime | None:
    """The first moment (UTC) after `after` at which a summary is due; None while the person wants none.

    Local days are counted, not hours: 19:00 stays 19:00 when the clock changes. An hour that the change skips
    (02:30) moves to the same distance after it, one that comes twice is taken the first time.
    """
    if not person.summaries or person.away:
        return None
    if person.paused_until is not None:
        resumes = datetime.combine(person.paused_until, time(), tzinfo=zone(person)).astimezone(UTC)
        after = max(after, resumes - timedelta(microseconds=1))  # a summary at midnight is the first one
    local = after.astimezone(zone(person))
    day = local.date() + timedelta(days=(person.rhythm.weekday - local.weekday()) % 7)
    due = _moment(person, day)
    return due if due > after else _moment(person, day + timedelta(days=7))


def moved(before: Person, person: Person, due: datetime | None, now: datetime) -> datetime | None:
    """When the next summary comes after the wish changed from `before` to `person`; `due` is when it would have come.

    A change takes no week's summary away. On a Wednesday from Sunday to Monday: Sunday's still comes, then Mondays'.
    """
    new = next_summary(person, now)
    if resting(person, today(person, now)):
        return new  # whoever pauses wants none until then
    if due is None or new is None or week(person, new) <= week(before, due):
        return new
    # Far enough east, the old moment is in next week already, and would be taken for next week's summary.
    return min(due if week(person, due) == week(before, due) else now, new)


def week(person: Person, due: datetime) -> str:
    """The week a summary belongs to, by the local day on which it was due: '2026-W47'. One summary a week."""
    year, number, _ = due.astimezone(zone(person)).isocalendar()
    return f"{year}-W{number:02d}"


def _moment(person: Person, day: date) -> datetime:
    at = time(person.rhythm.hour, person.rhythm.minute)
    return datetime.combine(day, at, tzinfo=zone(person)).astimezone(UTC)
