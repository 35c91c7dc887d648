"""What happens in somebody's life goes before all that Faro asks: one warm sentence, and nothing asked under it."""

from dataclasses import replace

from coaching.dialogue import chat
from coaching.dialogue.plans import words as plan_words
from coaching.dialogue.turn import Turn
from coaching.languages.talk import FIRST
from coaching.model import Reading, Reply
from coaching.questions.feelings import feeling
from coaching.questions.smalltalk import hard
from coaching.reading.chat import read


def closes(words: str) -> bool:
    """Whether a message tells of something beside which an open question of ours would be out of place."""
    return hard(words, alone=False) in FIRST or hard(words, alone=True) == "down"


async def heard(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """The warm sentence, and how the action went where that is told with it; None for anything else.

    While something is asked it has to be all that is said: "people in mourning" may be whom one wants to reach.
    """
    if reading.observations or reading.posts or reading.events or "?" in words:
        return None
    told = await plan_words.within(turn, words)
    if hard(words, alone=bool(turn.step) and told is None) not in FIRST:
        return None
    first, *more = await chat.warm(turn, words, asks=False) or ()
    noted = await plan_words.quietly(turn, told) if told is not None else None
    turn.asked = True
    if noted is None:
        return (first, *more)
    return (replace(first, lines=(*first.lines, *noted.lines), buttons=noted.buttons), *more)


def sighed(turn: Turn, words: str, reading: Reading) -> tuple[str, str] | None:
    """A sigh, and the figure behind it: "che palle, 1198"; None where a message is not both."""
    sigh, _, rest = words.partition(",")
    hurt = feeling(sigh) == "hurt" and not reading.observations
    if not rest or (not hurt and hard(sigh, alone=True) is None):
        return None
    told = read(rest, today=turn.today, language=turn.person.language).observations
    return (sigh, rest.strip()) if told else None
