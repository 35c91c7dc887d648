"""A word on answers that are kept nowhere: messages that were answered, and what waits for an answer."""

from coaching.model import Line, Reply
from coaching.reading.counted import unkept


def told(words: str) -> tuple[Reply, ...]:
    """What is said of them; nothing where a message tells no such thing."""
    if "?" in words:
        return ()
    answered, waits = unkept(words)
    if answered is not None:
        return (Reply((Line("messages-answered", {"n": answered}),)),)
    return (Reply((Line("answers-owed", {"n": waits}),)),) if waits else ()
