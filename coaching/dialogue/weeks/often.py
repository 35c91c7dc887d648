"""Somebody who counts every day hears once in a while that once a week is enough (§1.3-13: stop peeking)."""

from datetime import date, timedelta
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.dialogue.turn import Turn
from coaching.model import Line, Reply, Verdict
from coaching.replies import compose
from coaching.thresholds import OFTEN, OFTEN_SAID, WEEK

SAID: Final = "often_said"
"""Where it stands in person.dialogue when that was last said."""


async def calmed(turn: Turn, judged: Interpretation, reply: Reply) -> Reply:
    """The reply with that word, where it is due and nothing worse is to be said."""
    since = turn.today - timedelta(days=WEEK - 1)
    days = {row.day for row in judged.metrics.rows if row.followers is not None and row.day >= since}
    verdict, last = judged.metrics.verdict, turn.person.dialogue.get(SAID)
    calm = isinstance(verdict, Verdict) and verdict.level == "noise"
    lately = last is not None and turn.today - date.fromisoformat(last) < timedelta(days=OFTEN_SAID)
    if len(days) < OFTEN or not calm or lately:
        return reply
    await turn.remember(**{SAID: turn.today.isoformat()})
    return compose.before_step(reply, Line("often-enough"))
