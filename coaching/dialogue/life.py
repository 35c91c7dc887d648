"""What happens in somebody's life goes before all that Faro asks: one warm sentence, and nothing asked under it."""

from dataclasses import replace
from typing import Final

from coaching.dialogue import chat
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import words as plan_words
from coaching.dialogue.turn import Turn
from coaching.languages.talk import FIRST
from coaching.model import Button, Line, Reading, Reply
from coaching.questions.feelings import feeling
from coaching.questions.smalltalk import hard
from coaching.reading.chat import read

GIVES_UP: Final = "quits"
"""Somebody thinks of giving it all up."""


def closes(words: str) -> bool:
    """Whether a message tells of something beside which an open question of ours would be out of place."""
    return _first(words, alone=False) is not None or hard(words, alone=True) == "down"


async def heard(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """The warm sentence, and how the action went where that is told with it; None for anything else.

    While something is asked it has to be all that is said: "people in mourning" may be whom one wants to reach.
    What is graver than any plan lets it go; whoever thinks of giving up is offered a pause.
    """
    told = await plan_words.within(turn, words)
    kind = _first(words, alone=bool(turn.step) and told is None)
    asks = "?" in words and kind != GIVES_UP
    if kind is None or asks or reading.observations or reading.posts or reading.events:
        return None
    first, *more = await chat.warm(turn, words, asks=False) or ()
    noted = await plan_words.quietly(turn, told) if told is not None else None
    if told is None and kind == "life" and (plan := await plan_keep.in_the_way(turn)) is not None:
        noted = replace(await plan_words.quietly(turn, plan), lines=(Line("plan-let-go"),))
    turn.asked = True
    if kind == GIVES_UP:
        first = replace(first, buttons=((Button(Line("button-pause-for-month"), "pause:month"),),))
    if noted is None:
        return (first, *more)
    return (replace(first, lines=(*first.lines, *noted.lines), buttons=(*noted.buttons, *first.buttons)), *more)


def _first(words: str, *, alone: bool) -> str | None:
    """What a message tells that goes before all that Faro asks; that one gives up has to be all that it says."""
    kind = hard(words, alone=alone)
    return kind if kind in FIRST and (kind != GIVES_UP or hard(words, alone=True) == kind) else None


def sighed(turn: Turn, words: str, reading: Reading) -> tuple[str, str] | None:
    """A sigh, and the figure behind it: "che palle, 1198"; None where a message is not both."""
    sigh, _, rest = words.partition(",")
    hurt = feeling(sigh) == "hurt" and not reading.observations
    if not rest or (not hurt and hard(sigh, alone=True) is None):
        return None
    told = read(rest, today=turn.today, language=turn.person.language).observations
    return (sigh, rest.strip()) if told else None
