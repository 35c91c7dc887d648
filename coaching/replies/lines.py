"""What answers of every kind share: several things in one line, and what is said of a button from before."""

from collections.abc import Iterable
from functools import reduce
from typing import Final

from coaching.model import Line, Reply

OLD: Final = Reply((Line("button-old"),))
"""The answer to a button whose thing is no longer there."""


def joined(parts: Iterable[Line], by: str = "both") -> Line:
    """Several things in one line, at least one of them; `by` is the message that puts two together."""
    return reduce(lambda a, b: Line(by, {"a": a, "b": b}), parts)


def listed(parts: Iterable[Line]) -> Line:
    """'a, b and c': at least one of them."""
    *first, last = parts
    return Line("people-and", {"a": joined(first, "people-comma"), "b": last}) if first else last
