"""The number in an answer to "how many?"."""

from coaching.dialogue.turn import Turn
from coaching.model import Doubt, Line
from coaching.reading.amount import how_many


def count(turn: Turn, words: str, *, of: int | None = None) -> int | Line:
    """The count in an answer, or why there is none. `of` is how many there are in all: it cannot be more."""
    said = how_many(words, today=turn.today, language=turn.person.language, of=of)
    match said:
        case int() if of is not None and said > of:
            return Line("count-more", {"n": of})
        case int():
            return said
        case Doubt(why="two_readings", options=(first, second)):
            return Line("doubt-two_readings", {"first": first, "second": second})
        case Doubt(why="too_large"):
            return Line("doubt-too_large")
        case Doubt(why="negative_total"):
            return Line("count-negative")
        case Doubt(why="several"):
            return Line("count-several")
        case _:
            return Line("count-unread")
