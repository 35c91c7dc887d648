"""What was not understood is said as such, with what Faro can do instead; nothing sounds taken in that was not."""

from dataclasses import replace
from typing import Final

from coaching.dialogue import chat, orders, put_again
from coaching.dialogue.figures import pending, stored
from coaching.dialogue.interviews import aside
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.turn import Turn
from coaching.languages.talk import BEYOND, FOLLOWS, heard, spoken, whole
from coaching.model import Button, Line, Reading, Reply
from coaching.questions import sure
from coaching.questions.points import OF_FARO, UNKNOWN, split
from coaching.replies import plans as replies

AGAIN: Final = frozenset(
    {"said-unread", "said-unread-asked", "said-off_topic", "said-command_like", "general-other"}
)  # fmt: skip
"""Lines that say that something was not understood: each has another wording for the second time."""
LAST: Final = "unread"
"""Where it stands in person.dialogue which of them was said last."""
UNREAD: Final = "said-unread"
"""How the names of those begin that a statement gets."""
SHORT: Final = 8
"""Words of a message in which a courtesy is most of what is said."""


async def meant(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What a message that tells nothing gets before it is taken for a question of a topic; None where it is one."""
    spoke, asks, point = spoken(words), aside.asks(words), split(reading.topic)[1]
    if point in OF_FARO:
        return None
    if (beyond := next(heard(spoke, "beyond", BEYOND), None)) is not None:
        return (Reply((Line(f"beyond-{beyond}"),)),)
    if point and point != UNKNOWN:
        return None
    if (warmed := await chat.warm(turn, words, asks=asks)) is not None:
        return warmed
    if whole(spoke, "chat", ("puzzled",)) is not None and whole(spoke, "follow", FOLLOWS) is None:
        return await chat.answered(turn, words, sure=False)
    if reading.intent in {"question", "mixed"} and reading.topic is not None:
        return await _unsure(turn, words, reading, asks=asks)
    return None


async def _unsure(turn: Turn, words: str, reading: Reading, *, asks: bool) -> tuple[Reply, ...] | None:
    """What was taken for a question gets where it is not sure what it is about; None where it is."""
    topics = sure.likeliest(words, reading)
    if topics is None:
        return None
    if not asks and (chatted := await chat.answered(turn, words, sure=_is_short(words))) is not None:
        return chatted
    if not topics and not asks:
        return await said(turn, words, reading)
    made = _which(topics) if topics else Reply((Line("general-other"),))
    return (await stored.instead(turn, words, made),)


async def said(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...]:
    """The word for a message of which nothing was understood; then what was asked last, if that is open."""
    if orders.refused(turn, words) or (reading.intent == "command_like" and sure.orders(words, reading)):
        return (Reply((Line("said-command_like"),)),)
    if reading.intent == "off_topic" and aside.asks(words):
        return (Reply((Line("said-off_topic"),)),)
    open_now = await _open(turn)
    short = bool(open_now) or put_again.comes(turn)
    return (Reply((Line("said-unread-asked" if short else "said-unread"),)), *open_now)


async def chats(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """A human line for real small talk; None for what is none, whatever it was taken for."""
    orders_us = reading.intent == "command_like" or orders.refused(turn, words)
    chatty = reading.intent == "smalltalk" or (not aside.asks(words) and _is_short(words))
    return await chat.answered(turn, words, sure=chatty and not orders_us)


async def worded(turn: Turn, made: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """The same replies, in other words where the last one said already that something was not understood."""
    at = next((n for n, reply in enumerate(made) if _plain(reply)), None)
    last = turn.person.dialogue.get(LAST)
    if at is None:
        if last is not None:
            await turn.remember(**{LAST: None})
        return made
    line = made[at].lines[0]
    again = line.id == last
    name = f"{line.id}-again" if again else line.id
    await turn.remember(**{LAST: name})
    return (*made[:at], replace(made[at], lines=(Line(name),)), *made[at + 1 :])


def _plain(reply: Reply) -> bool:
    return len(reply.lines) == 1 and reply.lines[0].id in AGAIN


def _which(topics: tuple[str, ...]) -> Reply:
    """It is asked which topic is meant; a tap answers."""
    buttons = tuple((Button(Line(f"topic-{topic}"), f"topic:{topic}"),) for topic in topics)
    return Reply((Line("general-which", {"n": len(topics)}),), buttons)


async def _open(turn: Turn) -> tuple[Reply, ...]:
    """What was asked last outside of any round, with its buttons: about a figure, or how the action went."""
    question = pending.current(turn)
    if question is not None:
        return (pending.said(question),) if await put_again.once_more(turn, question.id) else ()
    if turn.person.dialogue.get(plan_told.ASKED) != turn.today.isoformat():
        return ()
    plan = replies.open_plan(await turn.notebook.plans())
    if plan is None:
        return ()
    line, buttons = replies.asked(plan)
    return (Reply((line,), (buttons,)),)


def _is_short(words: str) -> bool:
    return len(words.split()) <= SHORT
