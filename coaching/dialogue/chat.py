"""Small talk gets a human line, and never the same one twice in a row."""

from coaching.dialogue.turn import Turn
from coaching.model import Line, Reply
from coaching.questions.smalltalk import kind, line_number


async def answered(turn: Turn, words: str, *, sure: bool) -> tuple[Reply, ...] | None:
    """A line for the kind of small talk. `sure`: it is small talk, whatever its kind; else None where it has none."""
    name = kind(words, sure=sure)
    if name is None:
        return None
    lines: dict[str, int] = turn.person.dialogue.get("chat", {})
    number = line_number(name, lines)
    await turn.remember(chat={**lines, name: number})
    return (Reply((Line(f"chat-{name}", {"turn": number}),)),)
