"""“Why?” under an answer: the same judgement again, as of the day of the answer, with what it leans on."""

from dataclasses import replace
from datetime import date

from coaching.dialogue.turn import Turn
from coaching.model import PLATFORMS, History, Reply
from coaching.replies.lines import OLD
from coaching.replies.why import why


async def shown(turn: Turn, value: str) -> tuple[Reply, ...]:
    """The evidence of the answer under which the button hangs; what was told since is left out of it."""
    day_said, _, network = value.partition(":")
    try:
        day = date.fromisoformat(day_said)
    except ValueError:
        return (OLD,)
    platform = next((name for name in PLATFORMS if name == network), None)
    history = until(await turn.notebook.history(), day)
    if not history.observations or day > turn.today:
        return (OLD,)
    judged = turn.judge(history, platform=platform, day=day)
    return (why(judged, named=turn.person.profile.several),)


def until(history: History, day: date) -> History:
    """A history as it stood at the end of a day."""
    return replace(
        history,
        observations=tuple(o for o in history.observations if o.day <= day),
        posts=tuple(p for p in history.posts if p.day is None or p.day <= day),
        events=tuple(e for e in history.events if e.day <= day),
    )
