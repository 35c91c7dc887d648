"""What is said of a pause that is no order: "I'm back", "until when am I paused?", "don't write at night"."""

from coaching.dialogue import settings
from coaching.dialogue.turn import Turn
from coaching.languages.talk import PAUSES, spoken, whole
from coaching.model import Button, Line, Reply
from coaching.rhythm import next_summary, zone


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to such a message; None for any other."""
    match whole(spoken(words), "pauses", PAUSES):
        case "returned" if settings.quiet(turn):
            return (await settings.pause(turn, stop=False),)
        case "until_when":
            return (_until(turn),)
        case "at_night":
            return (Reply((Line("pause-night"),)),)
        case _:
            return None


def _until(turn: Turn) -> Reply:
    """Until when no summary comes; or when the next one does."""
    if not settings.quiet(turn):
        due = next_summary(turn.person, turn.heard.when)
        day = due.astimezone(zone(turn.person)).date() if due is not None else turn.today
        return Reply((Line("pause-none", {"day": day}),))
    until = turn.person.paused_until
    line = Line("pause-lasts", {"day": until}) if until is not None else Line("pause-open")
    return Reply((line,), ((Button(Line("button-resume"), "resume"),),))
