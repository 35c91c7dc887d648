"""What is asked of an action that was chosen: the deed where it is one's own, its moment, and how that is taken."""

from datetime import date, timedelta
from typing import Final

from coaching.advice.playbook import OWN
from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import Rows
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Button, Line
from coaching.reading.moment import is_moment, moment
from coaching.replies import plans as replies

LONGEST: Final = 120
"""Letters of a moment in one's own words."""
NEXT: Final = timedelta(days=1)


def ask(turn: Turn, question: str) -> tuple[Line, ...]:
    """The question as it is put."""
    if question == "deed":
        return (Line("plan-own-ask"),)
    chosen = plan_keep.choice(turn)
    if chosen is None:
        return (Line("plan-when-own"),)
    doing = replies.deed(chosen["advice"], chosen["arguments"], smaller=chosen["smaller"])
    own = chosen["advice"] == OWN and not spoken.will_be(chosen["arguments"]["deed"])
    return (Line("plan-when-deed" if own else "plan-when", {"action": doing}), Line("plan-when-how"))


def rows(turn: Turn, question: str) -> Rows:
    """The buttons below it."""
    if question == "deed":
        return ((Button(Line("button-later"), "plan:stop"),),)
    chosen = plan_keep.choice(turn)
    return replies.moments(chosen["advice"], turn.today) if chosen is not None else ()


async def take(turn: Turn, _question: str, words: str) -> Line | None:
    """A moment in one's own words: kept as they are, read for their day; without one it is tomorrow."""
    text = " ".join(spoken.capitals(spoken.behind(words, "remind") or words).split()).strip(" .…!¡,;:«»“”\"'")
    day = moment(text, turn.today, turn.person.language)
    if day in {"past", "far"}:
        return Line(f"plan-when-{day}")
    answers_else = spoken.whole(text, ("will_do", "done", "partly", "no", "yes", "nope")) is not None
    if answers_else or not is_moment(text, turn.today, turn.person.language):
        return Line("plan-when-unread")
    named = day if isinstance(day, date) else turn.today if plan_keep.ahead(turn, text) else turn.today + NEXT
    plan = await plan_keep.keep(turn, rounds.short(text, LONGEST), named, own=True)
    await halves.note(turn, plan=plan.id if plan else None)
    return None


def known(turn: Turn, question: str) -> bool:
    """Whether there is nothing to ask: no action waits for its moment."""
    return question == "moment" and plan_keep.choice(turn) is None
