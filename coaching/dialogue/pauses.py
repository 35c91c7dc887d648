"""What is said of a pause that is no order: "I'm back", "until when am I paused?", "don't write at night"."""

from dataclasses import replace
from typing import Final

from coaching.dialogue import settings
from coaching.dialogue.turn import Turn
from coaching.languages.talk import PAUSES, spoken, whole
from coaching.model import Button, Line, Reply
from coaching.replies import nudges
from coaching.rhythm import next_summary, zone

LESS: Final = ((nudges.only_summary(), Button(Line("button-pause-for-month"), "pause:month")),)
"""What there is for whoever finds it too much."""


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to such a message; None for any other."""
    match whole(spoken(words), "pauses", PAUSES):
        case "returned" if settings.quiet(turn):
            return (await settings.pause(turn, stop=False),)
        case "until_when":
            return (_until(turn),)
        case "at_night":
            return (Reply((Line("pause-night"),)),)
        case "weekends":
            return (replace(days := settings.days(), lines=(Line("pause-weekend"), *days.lines)),)
        case "rarer":
            return (Reply((Line("pause-rarer"),), LESS),)
        case "fewer":
            return (Reply((Line("pause-fewer"),), LESS),)
        case _:
            return None


async def still(turn: Turn, before: int | None) -> tuple[Reply, ...]:
    """That summaries are off without an end, once, to who tells a figure on a later day; `before`: the last entry."""
    since = turn.person.dialogue.get(settings.OFF_SINCE)
    if turn.person.summaries or since in {None, turn.today.isoformat()}:
        return ()
    latest = await turn.notebook.latest_entry()
    if latest is None or latest.id == before:
        return ()
    await turn.remember(**{settings.OFF_SINCE: None})
    return (Reply((Line("order-still-paused"),), ((Button(Line("button-resume"), "resume"),),)),)


async def known(turn: Turn) -> int | None:
    """The last entry, where that summaries are off may have to be said after another one."""
    latest = await turn.notebook.latest_entry() if turn.person.dialogue.get(settings.OFF_SINCE) else None
    return latest.id if latest is not None else None


def _until(turn: Turn) -> Reply:
    """Until when no summary comes; or when the next one does."""
    if not settings.quiet(turn):
        due = next_summary(turn.person, turn.heard.when)
        day = due.astimezone(zone(turn.person)).date() if due is not None else turn.today
        return Reply((Line("pause-none", {"day": day}),))
    until = turn.person.paused_until
    line = Line("pause-lasts", {"day": until}) if until is not None else Line("pause-open")
    return Reply((line,), ((Button(Line("button-resume"), "resume"),),))
