"""What was told of others, said back: who did what, in a few lines."""

from collections.abc import Sequence
from typing import Final

from coaching.model import Act, Line, Value, known_as
from coaching.replies.lines import joined, listed

SHOWN: Final = 5
"""People who are said back one by one; the others are counted."""
NAMED: Final = 3
"""Names of a list in a line."""


def told(acts: Sequence[Act]) -> list[Line]:
    """The acts, a line for each of a few people: "Ana: comentó y respondió a Luis"."""
    people: dict[str, list[Act]] = {}
    for act in acts:
        people.setdefault(known_as(act.who), []).append(act)
    days = {act.day for act in acts}
    head = Line("acts-noted-on", {"day": days.pop()}) if len(days) == 1 else Line("acts-noted")
    lines = [Line("acts-person", {"name": of_one[0].who, "did": _did(of_one)}) for of_one in people.values()]
    if len(lines) > SHOWN + 1:
        more = list(people.values())[SHOWN:]
        lines = [*lines[:SHOWN], Line("acts-more", {"n": len(more), "acts": sum(a.n for of in more for a in of)})]
    return [head, *lines]


def what(acts: Sequence[Act]) -> Line:
    """An entry's acts by whose they are: "lo de Ana, Luis y 2 más"."""
    return Line("acts-of", {"names": names(dict.fromkeys(act.who for act in acts))})


def names(people: Sequence[str] | dict[str, None]) -> Line:
    """A few names; more are counted: "Ana, Luis y 3 más"."""
    said = [Line("plain", {"text": name}) for name in people]
    if len(said) > NAMED:
        return Line("acts-names-more", {"names": joined(said[:NAMED], "people-comma"), "n": len(said) - NAMED})
    return listed(said)


def _did(acts: Sequence[Act]) -> Line:
    """What one person did, each kind once whatever the days: "preguntó 2 veces y respondió a Carla y Bea"."""
    done: dict[tuple[str, str], int] = {}
    for act in acts:
        toward = act.toward if act.kind in {"reply", "brings"} else ""
        done[act.kind, toward] = done.get((act.kind, toward), 0) + act.n
    parts: dict[tuple[str, str], list[str]] = {}
    for (kind, toward), n in done.items():
        # Several whom one answered once each are told together.
        parts.setdefault((kind, toward if n > 1 else "*" * bool(toward)), []).append(toward)
    return listed([_one(kind, done[kind, toward[0]], toward) for (kind, _), toward in parts.items()])


def _one(kind: str, n: int, toward: Sequence[str]) -> Line:
    known: dict[str, Value] = {"n": n}
    if toward[0]:
        return Line(f"did-{kind}-to", {**known, "to": listed([Line("plain", {"text": name}) for name in toward])})
    return Line(f"did-{kind}", known)
