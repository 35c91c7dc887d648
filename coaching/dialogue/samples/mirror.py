"""The own-likes mirror (M21): what came of the likes that the person gave says how to read those that they get."""

from dataclasses import replace
from typing import Final

from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import Ending, Round
from coaching.dialogue.samples.counted import count
from coaching.dialogue.turn import Turn
from coaching.model import Line, Metric, Person, Press, Reply, Value
from coaching.thresholds import WENT_FURTHER

QUESTIONS: Final = ("likes", "bought", "talked")
COUNTED: Final[dict[str, frozenset[Metric]]] = {
    "likes": frozenset({"likes"}), "bought": frozenset({"likes", "sales"}), "talked": frozenset({"likes", "messages"}),
}  # fmt: skip


async def start(turn: Turn) -> tuple[Reply, ...]:
    """Three numbers about the person's own last three weeks."""
    return await rounds.begin(turn, MIRROR, (Line("mirror-start"),))


def offered(reply: Reply, person: Person) -> Reply:
    """The reply without the way to the mirror for somebody who has looked into it: once, never a lecture."""
    if "mirror" not in person.dialogue:
        return reply
    rows = (tuple(b for b in row if b.data != "mirror:start") for row in reply.buttons)
    return replace(reply, buttons=tuple(row for row in rows if row))


def _known(turn: Turn, question: str) -> bool:
    """Without likes there is nothing of which the rest could be a part."""
    noted = halves.noted(turn)
    return question in noted or (question != "likes" and not noted.get("likes"))


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    given: dict[str, Value] = {"likes": halves.noted(turn)["likes"]} if question != "likes" else {}
    return (Line(f"mirror-ask-{question}", given),)


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    said = count(turn, words, of=halves.noted(turn).get("likes"))
    if isinstance(said, Line):
        return said
    await halves.note(turn, **{question: said})
    return None


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """Says it once. Of the numbers nothing is kept."""
    told = halves.noted(turn)
    likes, parts = told.get("likes"), [name for name in ("bought", "talked") if name in told]
    if ending == "left" or likes is None or (likes and not parts):
        return (Reply((rounds.left(turn, "mirror-left"),)),)
    await turn.remember(mirror=turn.today.isoformat())
    if not likes:
        return (Reply((Line("mirror-none"),)),)
    both = len(parts) > 1
    fact = Line("mirror-said" if both else f"mirror-said-{parts[0]}", {name: told[name] for name in ("likes", *parts)})
    further = max(told[name] for name in parts) >= likes * WENT_FURTHER
    return (Reply((fact, Line("mirror-further" if further else "mirror-means"))),)


async def _pressed(turn: Turn, _press: Press, action: str, _value: str) -> tuple[Reply, ...] | None:
    return await start(turn) if action == "start" else None


MIRROR: Final = Round(
    "mirror", QUESTIONS, _known, _ask, _take, _close, pressed=_pressed, counted=COUNTED,
    open_no=frozenset(QUESTIONS[1:]), echo=rounds.silent,
)  # fmt: skip
