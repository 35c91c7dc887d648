"""Small talk gets a human line, and never the same one twice in a row."""

from coaching.dialogue.turn import Turn
from coaching.model import Line, Reply
from coaching.questions.smalltalk import hard, kind, line_number


async def answered(turn: Turn, words: str, *, sure: bool) -> tuple[Reply, ...] | None:
    """A line for the kind of small talk; None where a message is of none. `sure`: it was taken for small talk."""
    name = kind(words, sure=sure)
    return await _line(turn, name) if name is not None else None


async def warm(turn: Turn, words: str, *, asks: bool) -> tuple[Reply, ...] | None:
    """One warm sentence for who tells of a hard day, and nothing else; None for anything else.

    `asks`: the message asks something too, and is answered, unless the hard day is all it says.
    """
    name = hard(words, alone=asks)
    return await _line(turn, name) if name is not None else None


async def _line(turn: Turn, name: str) -> tuple[Reply, ...]:
    lines: dict[str, int] = turn.person.dialogue.get("chat", {})
    number = line_number(name, lines)
    await turn.remember(chat={**lines, name: number})
    return (Reply((Line(f"chat-{name}", {"turn": number}),)),)
