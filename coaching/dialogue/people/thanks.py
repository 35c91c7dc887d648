"""Thanks that were given by name: an answer to whoever got them, and the step of the week where that is what it was."""

from typing import Final

from coaching.dialogue.plans import front as plans
from coaching.dialogue.plans import keep
from coaching.dialogue.turn import Turn
from coaching.languages.acts import act_words, cut
from coaching.model import Line, Reply

STEPS: Final = ("thank-three", "thank-hub", "thank-hubs", "mention-hub")
"""Steps of the playbook that are done by giving thanks …"""
MANY: Final = {"thank-three": 3}
"""… and to how many, where it is more than one."""


def given(words: str) -> bool:
    """Whether a message tells of thanks that were given."""
    said = cut(words)
    return any(act_words().begins("thanked", said[at:]) for at in range(len(said)))


async def told(turn: Turn, words: str, n: int) -> tuple[Reply, ...]:
    """The step of the week, where it was to thank and `n` were thanked; else nothing. 0 is an unknown number."""
    if not given(words):
        return ()
    plan = await keep.in_the_way(turn)
    if plan is None or plan.advice not in STEPS:
        return (Reply((Line("people-thanked-noted"),)),) if n else ()
    few = 0 < n < MANY.get(plan.advice, 1) and not plan.smaller
    return await plans.went(turn, plan, "partly" if few else "done")


async def of_nobody(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Thanks to people without a name: the step, or a word on it; None for any other message."""
    if "?" in words or not given(words):
        return None
    return await told(turn, words, 0) or (Reply((Line("people-thanked"),)),)
