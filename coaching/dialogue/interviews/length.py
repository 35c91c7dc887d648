"""How long an answer may be that is kept: a longer one is not cut, a shorter one is asked for."""

from typing import Final

from coaching.model import Line, Reply

LONGEST_ANSWER: Final = 500


def too_long(words: str) -> Line | None:
    """Asks for a shorter answer, of which nothing is noted yet; None where it is short enough."""
    return Line("answer-long", {"most": LONGEST_ANSWER}) if len(words.strip()) > LONGEST_ANSWER else None


def shorter(words: str) -> tuple[Reply, ...]:
    """The same as a whole answer; empty where the words are short enough."""
    return (Reply((asks,)),) if (asks := too_long(words)) is not None else ()
