"""A round of questions that was left, or that waits behind what a command asks: where it is, and how it goes on."""

from collections.abc import Mapping
from typing import Final

from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import LEFT, ONLY, Round
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Line, Reply, Value
from coaching.questions.feelings import declines

NAMES_AWAITED: Final = "people:"
"""How the steps begin in which names are awaited: "go on" is nobody's."""


async def taken_up(turn: Turn, known: Mapping[str, Round], words: str) -> tuple[Reply, ...] | None:
    """What "go on", "skip" and "why do you ask?" mean after a round was left today; None when a message is none."""
    left = _left(turn, known)
    if left is None or (turn.step and not turn.step.startswith(NAMES_AWAITED)):
        return None
    round_, question, only = left
    said = phrases.said(words)
    goes_on = phrases.whole(said, "goes_on")
    if turn.step and not goes_on:
        return None
    if phrases.whole(said, "why_ask"):
        return (Reply((Line(f"why-ask-{round_.name}"),), ((rounds.on(round_, question),),)),)
    skips = declines(words) == "skip" and not only and not goes_on
    if not skips and not goes_on:
        return None
    await turn.remember(**{LEFT: None})
    if round_.known(turn, question) and not only:
        return await rounds.begin(turn, round_, ())
    after = rounds.next_question(turn, round_, question) if skips else question
    return await rounds.put(turn, round_, after, only=only)


async def behind(turn: Turn, step: str, known: Mapping[str, Round]) -> tuple[Reply, ...]:
    """Says that a round waits behind what a command asks, at which question, and offers to go on with it."""
    names = halves.names(step)
    found = known.get(names[0]) if names else None
    if names is None or found is None or names[1] not in found.questions or found.daily:
        return ()
    question, of = names[1], len(found.questions)
    await rounds.leave(turn, found, question, only=step.endswith(f":{ONLY}"))
    where: dict[str, Value] = {"n": found.questions.index(question) + 1, "of": of}
    what = Line(f"round-name-{found.name}")
    line = Line("round-behind-at", {"what": what, **where}) if of > 1 else Line("round-behind", {"what": what})
    return (Reply((line,), ((rounds.on(found, question),),)),)


def _left(turn: Turn, known: Mapping[str, Round]) -> tuple[Round, str, bool] | None:
    """The round that was left today, its question, and whether only that was changed."""
    left = turn.person.dialogue.get(LEFT)
    found = known.get(left["of"]) if isinstance(left, dict) else None
    if not left or found is None or left["on"] != turn.today.isoformat() or left["question"] not in found.questions:
        return None
    return found, left["question"], bool(left["only"])
