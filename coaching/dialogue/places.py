"""Where a person's clock is: told by a town, or by what the clock on their wall says right now."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from coaching.dialogue import takeback
from coaching.dialogue.turn import Turn
from coaching.model import Button, Language, Line, Press, Reply
from coaching.ports import Place, Places
from coaching.reading.clock import clock
from coaching.replies.lines import OLD
from coaching.replies.settings import zone_name

# Where people of a language mostly live: what is offered when only the hour is known.
LIKELY: Final[dict[Language, tuple[str, ...]]] = {
    "es": (
        "Europe/Madrid", "Atlantic/Canary", "America/Mexico_City", "America/Bogota", "America/Lima",
        "America/Argentina/Buenos_Aires", "America/Santiago", "America/Caracas", "America/Guayaquil", "America/La_Paz",
        "America/Montevideo", "America/Guatemala", "America/Santo_Domingo", "America/Tijuana", "America/New_York",
        "America/Los_Angeles",
    ),
    "it": ("Europe/Rome", "Europe/London", "America/New_York", "America/Argentina/Buenos_Aires"),
    "en": (
        "Europe/London", "Europe/Berlin", "America/New_York", "America/Chicago", "America/Denver",
        "America/Los_Angeles",
        "America/Halifax", "Asia/Kolkata", "Asia/Singapore", "Asia/Dubai", "Australia/Sydney", "Australia/Perth",
        "Pacific/Auckland", "Africa/Lagos", "Africa/Johannesburg",
    ),
}  # fmt: skip
QUARTER: Final = timedelta(minutes=15)
OFFERED: Final = 5


async def answer(turn: Turn, words: str, atlas: Places, *, prefix: str) -> Reply | None:
    """Takes a town or an hour. None when the zone is now known; else a question with buttons, or another try."""
    if (hour := clock(words)) is not None:
        zones = at_this_hour(turn.person.language, turn.heard.when, hour)
        found = [Place(zone_name(zone.removeprefix("America/").removeprefix("Europe/")), "", zone) for zone in zones]
    else:
        found = list(await atlas.named(words))
    if not found:
        return Reply((Line("zone-unknown"),), cancel_row())
    if len(found) == 1:
        await use(turn, found[0].zone)
        return None
    rows = tuple((Button(called(p), f"{prefix}:{p.zone}"),) for p in found[:OFFERED])
    return Reply((Line("zone-which"),), (*rows, *cancel_row()))


async def use(turn: Turn, zone: str) -> None:
    """The clock of that zone from now on, with the way back."""
    before = turn.person
    await turn.keep(replace(turn.person, timezone=zone))
    await takeback.note(turn, "zone", was=before)


async def choose(turn: Turn, zone: str, press: Press) -> Reply:
    """Sets the time zone of a button; a name that is none changes nothing."""
    if zone not in available_timezones():
        return Reply(OLD.lines, replaces=press)
    await use(turn, zone)
    return replace(chosen(turn), replaces=press)


def chosen(turn: Turn) -> Reply:
    """The zone that was just set, said back with the way back and the way to another."""
    return Reply((zone_set(turn),), ((*takeback.button(turn), Button(Line("button-zone"), "set:zone")),))


def zone_set(turn: Turn) -> Line:
    """Says the zone back with the hour it is there, which anybody can check at a glance."""
    there = turn.heard.when.astimezone(ZoneInfo(turn.person.timezone or "UTC"))
    return Line("zone-set", {"zone": zone_name(turn.person.timezone or ""), "time": f"{there:%H:%M}"})


def at_this_hour(language: Language, now: datetime, hour: time) -> list[str]:
    """The likely zones in which the clock shows that hour now, to the nearest quarter; twelve-hour clocks too."""
    found = []
    for zone in LIKELY[language]:
        there = now.astimezone(ZoneInfo(zone))
        for told in (hour, time((hour.hour + 12) % 24, hour.minute)):
            shown = there.replace(hour=told.hour, minute=told.minute)
            apart = abs(shown - there)
            if min(apart, timedelta(days=1) - apart) < QUARTER:
                found.append((told != hour, zone))
    exact = [zone for later, zone in found if not later]
    # Half past five may be half past seventeen: where only that fits a likely town, both are offered.
    return exact or [*(zone for _, zone in found), *_plain_offset(now, hour)]


def cancel_row() -> tuple[tuple[Button, ...], ...]:
    """A way out of a question."""
    return ((Button(Line("button-cancel"), "cancel"),),)


def _plain_offset(now: datetime, hour: time) -> list[str]:
    """No likely town: the plain distance to UTC, in whole hours, as the zone database names it (signs reversed)."""
    utc = now.astimezone(UTC)
    ahead = round(((hour.hour * 60 + hour.minute) - (utc.hour * 60 + utc.minute)) / 60)
    ahead = (ahead + 11) % 24 - 11
    return [f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"]


def called(place: Place) -> Line:
    """A town, with its country where that is known."""
    name = f"{place.name} ({place.country})" if place.country else place.name
    return Line("plain", {"text": name})
