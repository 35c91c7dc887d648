"""When a person's weekly summary and the words between two of them are due, in their own time, across clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from coaching.model import Language, Nudging, Person

# Where nobody told a city yet. A guess by language: it only moves the hour of a summary, and /settings says so.
PRESUMED_ZONE: Final[dict[Language, str]] = {
    "es": "Europe/Madrid",
    "it": "Europe/Rome",
    "en": "Europe/London",
}
LATE_LIMIT: Final = timedelta(hours=24)
"""A summary that is a day late is still worth reading; after that the next one is closer to the truth."""
ON_TIME: Final = timedelta(hours=1)
"""A summary this late still comes at the hour that the person chose, whatever hour that is."""
FIRST_AFTER: Final = timedelta(hours=24)
"""Nobody is summed up on the day on which they came."""
HALF_A_WEEK: Final = timedelta(days=3, hours=12)
"""Two summaries are never nearer: with a new day the next one comes after four to ten days instead of seven."""
WAKES: Final = time(9)
SLEEPS: Final = time(21)
"""Quiet hours lie outside: nothing comes then that the person has not asked for at that very hour."""

Nudge = Literal["remind", "again", "check", "stop"]
"""A reminder of the plan's moment; a new count after a loss beyond chance; a check-in after silence; and the last word,
that no more will come until the person writes."""
CHECK_AFTER: Final = 10
"""Days without a figure after which Faro asks for one (M30)."""
APART: Final[dict[Nudge, int]] = {"remind": 4, "again": 4, "check": 7, "stop": 7}
"""Days between two nudges at least. Four keep it to two a week, three messages with the summary (§1.4: a tenth of the
people switch off one message a week, a third two to five); somebody who tells no figures is asked once a week."""
HALVED_AFTER: Final = 2
SILENT_AFTER: Final = 4
"""Nudges without an answer after which they come half as often, and after which Faro says once that it stops (§1.4)."""
AGAIN_AFTER: Final = 3
"""Days after a loss beyond chance before a new count is asked for: a glitch is mended by then (M06)."""
AGAIN_WITHIN: Final = 4
"""Days in which a new count still says something about a sudden loss; later the weekly one does."""
LOOKS_BACK: Final = 10
"""Days of a month, and of January, in which one rather looks back on the one that is over."""
PUT_AGAIN: Final = 2
"""Times that an open question is put again under what else is talked about: once reminds, a third time nags."""
REMEMBERED: Final = 8
"""How many nudges are remembered: more than any rule looks back at."""


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

    Never within half a week of the last one, whatever was changed since.
    Local days are counted, not hours: 19:00 stays 19:00 when the clock changes. An hour that the change skips
    (02:30) moves to the same distance after it, one that comes twice is taken the first time.
    """
    if not person.summaries or person.away:
        return None
    after = max(after, person.since + FIRST_AFTER)
    if person.summed_at is not None:
        after = max(after, person.summed_at + HALF_A_WEEK)
    if person.paused_until is not None:
        resumes = datetime.combine(person.paused_until, time(), tzinfo=zone(person)).astimezone(UTC)
        after = max(after, resumes - timedelta(microseconds=1))  # a summary at midnight is the first one
    local = after.astimezone(zone(person))
    day = local.date() + timedelta(days=(person.rhythm.weekday - local.weekday()) % 7)
    due = _moment(person, day)
    return due if due > after else _moment(person, day + timedelta(days=7))


def quiet(person: Person, now: datetime) -> bool:
    """Whether a moment lies in the person's quiet hours."""
    return not WAKES <= now.astimezone(zone(person)).time() < SLEEPS


def summary_window(person: Person, due: datetime, now: datetime) -> tuple[datetime, datetime] | None:
    """From when until when (UTC) a summary that was due may come; None where it would be a day late.

    On time it comes at whatever hour the person chose; late only by day: Faro was down, and that wakes nobody.
    """
    first = morning(person, now) if now - due > ON_TIME and quiet(person, now) else now
    if first - due > LATE_LIMIT:
        return None
    on_time = due + ON_TIME
    return first, on_time if quiet(person, first) else max(_evening(person, first), on_time)


def nudge_window(person: Person, now: datetime) -> tuple[datetime, datetime]:
    """From when until when (UTC) a word between two summaries may come: near its moment, and never at night."""
    return now, min(_evening(person, now), now + ON_TIME)


def _evening(person: Person, now: datetime) -> datetime:
    """When the quiet hours of a moment's day begin (UTC)."""
    day = now.astimezone(zone(person)).date()
    return datetime.combine(day, SLEEPS, tzinfo=zone(person)).astimezone(UTC)


def morning(person: Person, now: datetime) -> datetime:
    """The end of the quiet hours that a moment lies in (UTC)."""
    local = now.astimezone(zone(person))
    day = local.date() + timedelta(days=local.time() >= SLEEPS)
    return datetime.combine(day, WAKES, tzinfo=zone(person)).astimezone(UTC)


def next_nudge(person: Person, after: datetime) -> datetime | None:
    """The first moment (UTC) after `after` at which a word between two summaries is due; None where none is.

    It is only a moment to look: what is said then, if anything, is `nudge`'s to decide.
    """
    return min((at for kind in APART if (at := _nudge_at(person, kind, after)) is not None), default=None)


def reminder(person: Person, after: datetime) -> datetime | None:
    """When the reminder of the plan's moment comes, in the person's own time; None where it does not."""
    at = _nudge_at(person, "remind", after)
    return at.astimezone(zone(person)) if at is not None else None


def nudge(person: Person, now: datetime) -> Nudge | None:
    """What may be said by itself now; None in quiet hours, on the summary's day, and where it would be too much.

    On the summary's day only a reminder comes, of a moment whose hour was told.
    """
    day = today(person, now)
    if quiet(person, now) or not _nudges(person):
        return None
    kinds: tuple[Nudge, ...] = ("stop", "remind", "again", "check")
    ready = (kind for kind in kinds if _earliest(person, kind, day) == day and now >= _nudge_moment(person, kind, day))
    return next(ready, None)


def nudged(nudging: Nudging, kind: Nudge, day: date) -> Nudging:
    """What is remembered after a nudge was sent."""
    sent = (*nudging.sent, day)[-REMEMBERED:]
    if kind == "stop":
        return replace(nudging, sent=sent, silent=True)
    remind = None if kind == "remind" else nudging.remind
    again = None if kind == "again" else nudging.again
    return replace(nudging, sent=sent, unanswered=nudging.unanswered + 1, remind=remind, again=again)


def heard(nudging: Nudging) -> Nudging:
    """The same once the person has written: whatever was unanswered no longer is."""
    return replace(nudging, unanswered=0, silent=False) if nudging.unanswered or nudging.silent else nudging


def passed(nudging: Nudging, day: date) -> Nudging:
    """The same without the days on which something was to be said, and that have gone by."""
    remind = nudging.remind if nudging.remind is not None and nudging.remind >= day else None
    late = nudging.again is not None and nudging.again + timedelta(days=AGAIN_WITHIN) <= day
    return replace(nudging, remind=remind, again=None if late else nudging.again)


def _nudges(person: Person) -> bool:
    return person.nudges and person.summaries and not person.away and not person.nudging.silent


def _nudge_at(person: Person, kind: Nudge, after: datetime) -> datetime | None:
    """The first moment after `after` at which a kind of nudge may come."""
    day = today(person, after)
    if _nudge_moment(person, kind, day) <= after:
        day += timedelta(days=1)
    first = _earliest(person, kind, day)
    return _nudge_moment(person, kind, first) if first is not None else None


def _earliest(person: Person, kind: Nudge, day: date) -> date | None:
    """The first day, from a given one on, on which a kind of nudge may come; None where it may not."""
    if not _nudges(person):
        return None
    state = person.nudging
    stops = state.unanswered >= SILENT_AFTER
    wanted = {"remind": state.remind, "again": _again_day(person), "check": _check_day(person), "stop": day}[kind]
    if wanted is None or stops != (kind == "stop"):
        return None
    first = max(wanted, day)
    wished = kind == "remind" and state.remind_at is not None  # at an hour that they named
    if state.sent:
        halves = 2 if state.unanswered >= HALVED_AFTER else 1
        days = 1 if wished and halves == 1 else APART[kind] * halves
        first = max(first, state.sent[-1] + timedelta(days=days))
    if len(state.sent) > 1:
        first = max(first, state.sent[-2] + timedelta(days=7))  # two in any seven days, whatever was wished
    if person.paused_until is not None:
        first = max(first, person.paused_until)
    if kind == "check" and state.remind is not None and first <= state.remind:
        first = state.remind + timedelta(days=APART[kind])  # it would keep the reminder from coming in time
    if first.weekday() == person.rhythm.weekday and not wished:
        first += timedelta(days=1)  # the summary asks all of it, and comes that day
    # A reminder is for its day. A new count can wait a little, a check-in as long as it has to.
    latest = {"remind": wanted, "again": wanted + timedelta(days=AGAIN_WITHIN - 1)}.get(kind)
    return first if latest is None or first <= latest else None


def _check_day(person: Person) -> date | None:
    """The day on which figures have been missing for too long; days of a pause do not count.

    Whoever never told a figure is not asked for another.
    """
    if person.figures_on is None:
        return None
    since = max(person.figures_on, person.paused_until or person.figures_on)
    return since + timedelta(days=CHECK_AFTER)


def _again_day(person: Person) -> date | None:
    """The day on which to ask for a new count, unless one has been told since the loss."""
    again, told = person.nudging.again, person.figures_on
    known = again is not None and told is not None and told > again - timedelta(days=AGAIN_AFTER)
    return None if known else again


def _nudge_moment(person: Person, kind: Nudge, day: date) -> datetime:
    """At the hour of the person's summary, a reminder before its moment; where that is a quiet one, next to it."""
    wished = time(person.rhythm.hour, person.rhythm.minute)
    if kind == "remind":
        wished = person.nudging.remind_at or WAKES
    last = time(SLEEPS.hour - 1, 30)
    at = min(max(wished, WAKES), last)
    return datetime.combine(day, at, tzinfo=zone(person)).astimezone(UTC)


def moved(person: Person, due: datetime | None, now: datetime) -> datetime | None:
    """When the next summary comes after a wish changed; `due` is when it would have come without.

    It comes on the new day, unless that would leave more than ten days without one: then the old moment stands once
    more. On a Wednesday from Sunday to Monday: on Monday. On a Sunday at noon from Sunday to Saturday: still today.
    """
    new = next_summary(person, now)
    if due is None or new is None or resting(person, today(person, now)) or new - due <= HALF_A_WEEK:
        return new
    # Far enough east the old moment lies in the night: whoever has just written reads it now.
    return min(due, now) if quiet(person, due) else due


def _moment(person: Person, day: date) -> datetime:
    at = time(person.rhythm.hour, person.rhythm.minute)
    return datetime.combine(day, at, tzinfo=zone(person)).astimezone(UTC)
