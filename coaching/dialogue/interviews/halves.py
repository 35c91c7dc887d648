"""The answers of a round that is not over: what was told, what was skipped, and what was known before it began.

They wait for whoever leaves it and comes back, each round's by themselves, and are forgotten after a day or two.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from coaching.dialogue.turn import Turn
from coaching.thresholds import HALF_WAITS

FIRST: Final = "interview"
"""The round that is named so is the first conversation; its questions stand without a round's name."""
PLACE: Final = "halves"
"""Where they stand in person.dialogue, by the name of the round."""


@dataclass(frozen=True, slots=True)
class Half:
    """One round's answers, with the day of the last one."""

    on: date
    told: Mapping[str, Any] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    known: Mapping[str, Any] = field(default_factory=dict)

    @property
    def begun(self) -> bool:
        """Whether anything was answered or skipped."""
        return bool(self.told or self.skipped)

    @property
    def until(self) -> date:
        """The last day on which it waits."""
        return self.on + timedelta(days=HALF_WAITS - 1)


def of(turn: Turn, name: str) -> Half | None:
    """What waits of a round; None where it was not begun, or is over."""
    kept = fresh(turn.person.dialogue, turn.today).get(PLACE, {}).get(name)
    if kept is None:
        return None
    return Half(date.fromisoformat(kept["on"]), kept["told"], tuple(kept["skipped"]), kept["known"])


async def begin(turn: Turn, name: str, known: Mapping[str, Any]) -> Half:
    """The half of a round from now on, as far as it has come."""
    half = of(turn, name) or Half(turn.today)
    await _keep(turn, name, Half(half.on, half.told, half.skipped, known))
    return half


async def skip(turn: Turn, name: str, question: str) -> None:
    """Remembers that a question was not wanted: it does not come back while the round waits."""
    half = of(turn, name) or Half(turn.today)
    await _keep(turn, name, Half(turn.today, half.told, (*half.skipped, question), half.known))


async def forget(turn: Turn, name: str) -> None:
    """The round is over."""
    halves = {other: half for other, half in turn.person.dialogue.get(PLACE, {}).items() if other != name}
    await turn.remember(**{PLACE: halves or None})


def open_now(turn: Turn) -> tuple[str, str] | None:
    """The names of the open round and question, however old."""
    return names(turn.step)


def names(step: str) -> tuple[str, str] | None:
    """The names of the round and the question that a step is; None where it is another."""
    first, *rest = step.split(":")
    if first != FIRST or not rest:
        return None
    return (FIRST, rest[0]) if len(rest) == 1 else (rest[0], rest[1])


def noted(turn: Turn) -> Mapping[str, Any]:
    """What has been answered in the open round, where it stores nothing before its end; and what was known before."""
    half = _open_half(turn)
    return {**half.known, **half.told} if half is not None else {}


def told(turn: Turn) -> Mapping[str, Any]:
    """The same without what was known before it began."""
    half = _open_half(turn)
    return half.told if half is not None else {}


async def note(turn: Turn, **answers: Any) -> None:
    """Keeps an answer until the round ends; whoever leaves finds it again for a day or two."""
    names = open_now(turn)
    if names is not None:
        await _tell(turn, names[0], answers)


def fresh(dialogue: Mapping[str, Any], today: date) -> Mapping[str, Any]:
    """The same without the answers of rounds that were left days ago: they are forgotten, not kept for later."""
    halves: Mapping[str, Any] = dialogue.get(PLACE, {})
    left = {name: half for name, half in halves.items() if (today - date.fromisoformat(half["on"])).days < HALF_WAITS}
    if len(left) == len(halves):
        return dialogue
    rest = {name: value for name, value in dialogue.items() if name != PLACE}
    return {**rest, PLACE: left} if left else rest


def _open_half(turn: Turn) -> Half | None:
    names = open_now(turn)
    return of(turn, names[0]) if names is not None else None


async def _tell(turn: Turn, name: str, answers: Mapping[str, Any]) -> None:
    half = of(turn, name) or Half(turn.today)
    skipped = tuple(question for question in half.skipped if question not in answers)
    await _keep(turn, name, Half(turn.today, {**half.told, **answers}, skipped, half.known))


async def _keep(turn: Turn, name: str, half: Half) -> None:
    kept = {
        "on": half.on.isoformat(), "told": dict(half.told), "skipped": list(half.skipped), "known": dict(half.known),
    }  # fmt: skip
    await turn.remember(**{PLACE: {**fresh(turn.person.dialogue, turn.today).get(PLACE, {}), name: kept}})
