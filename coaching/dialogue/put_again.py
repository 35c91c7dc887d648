"""The question that was open when something else came up: once that is dealt with, it is put again, shortly."""

from typing import Final

from coaching.dialogue.commands import ROUNDS
from coaching.dialogue.figures import record
from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.interviews import goals, halves, rounds, told
from coaching.dialogue.people import follow
from coaching.dialogue.shots import front as shots
from coaching.dialogue.turn import DOUBT_FIRST, Turn, remembering
from coaching.model import Line, Press, Reply

PLAIN: Final = frozenset({goals.STEP, "target", "tell"})
"""Questions outside of any round that a sentence answers."""


def waits(turn: Turn) -> str:
    """The step of the question that is open, where it is put again after an interruption; else ''."""
    return turn.step if rounds.opened(turn, ROUNDS) is not None or _plain(turn) or follow.waits(turn) else ""


async def put_again(turn: Turn, before: str) -> tuple[Reply, ...]:
    """The question that was open `before` the message at hand, unless that answered it or asked something itself."""
    if turn.asked or not before or shots.asking(turn):
        return ()
    await turn.remember(**{DOUBT_FIRST: None})
    if (asked := rounds.opened(turn, ROUNDS)) is not None:
        return await rounds.resume(turn, *asked)
    if turn.step != before:
        return ()
    if follow.waits(turn):
        return await follow.put_again(turn)
    kind, _, what = before.partition(":")
    return (Reply((Line(f"ask-{what or kind}"),), CANCEL),)


async def rests(turn: Turn, before: str) -> None:
    """Lets the question go that was open `before` the message at hand: what was told is more than any of ours."""
    turn.asked = True
    if before and turn.step == before:
        await turn.remember(step=None)


async def after_command(turn: Turn, before: str, name: str) -> tuple[Reply, ...]:
    """The same after a command, unless it was about the question's own subject."""
    called = turn.person.dialogue.get(told.ASKED) or {}
    if turn.step or not before or _subject(before) == name or called.get("what") == told.TOWN:
        return ()
    if shots.asking(turn):  # what was seen on a picture is the newer question, and stays it
        await turn.keep(remembering(turn.person, {"step": before}))
        return ()
    await turn.remember(step=before)
    return await put_again(turn, before)


async def shot_pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button under the figures of a screenshot; once those are settled, the question goes on."""
    before = waits(turn)
    replies = await shots.pressed(turn, press, value)
    return (*replies, *await put_again(turn, before))


async def figure_pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """A button under a figure; once what was asked about it is settled, the question goes on."""
    before = waits(turn) if action == "pending" else ""
    replies = await record.pressed(turn, press, action, value)
    return (*replies, *await put_again(turn, before))


def _plain(turn: Turn) -> bool:
    return turn.step.partition(":")[0] in PLAIN


def _subject(step: str) -> str:
    """The command behind which a question stands."""
    first, *rest = step.split(":")
    return rest[0] if first == halves.FIRST and len(rest) > 1 else first
