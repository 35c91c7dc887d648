"""The question that was open when something else came up: once that is dealt with, it is put again, shortly."""

from collections.abc import Sequence
from typing import Final

from coaching.dialogue.commands import ROUNDS
from coaching.dialogue.figures import pending, record
from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.interviews import goals, halves, left_off, rounds, told
from coaching.dialogue.people import follow, review
from coaching.dialogue.shots import front as shots
from coaching.dialogue.turn import DOUBT_FIRST, Turn, remembering
from coaching.model import Line, Press, Reply
from coaching.rhythm import PUT_AGAIN

PLAIN: Final = frozenset({goals.STEP, "target", "tell"})
"""Questions outside of any round that a sentence answers."""
TIMES: Final = "times_again"
"""Where it stands in person.dialogue which question was put again, and how often in a row."""
FIGURE: Final = "figure_again"
"""Where it stands there which question about a figure came again, and how often."""
REFUSES: Final = ("said-command_like", "said-off_topic", "beyond-", "bulk-", "people-block", "people-away")
"""How lines begin under which nothing is asked: whoever was refused something is not asked for something."""
ABOUT: Final = ("why-ask-", "round-remaining")
"""How lines begin that are about the question itself: it comes again below them as a matter of course."""


def waits(turn: Turn) -> str:
    """The step of the question that is open, where it is put again after an interruption; else ''."""
    return turn.step if rounds.opened(turn, ROUNDS) is not None or _plain(turn) or _of_people(turn) else ""


def comes(turn: Turn) -> bool:
    """Whether the open question is put again below what is said now, and does not rest yet."""
    return bool(waits(turn)) and _times(turn) < PUT_AGAIN


def _times(turn: Turn) -> int:
    """How often in a row the open question was put again."""
    step, times = turn.person.dialogue.get(TIMES) or ("", 0)
    return int(times) if step == turn.step else 0


async def put_again(turn: Turn, before: str, said: Sequence[Reply] = ()) -> tuple[Reply, ...]:
    """The question that was open `before` the message at hand, unless that answered it or asked something itself.

    Twice in a row at most, and never under a refusal, as what was `said` may be: then it waits, and its buttons hold.
    """
    if turn.asked or not before:
        await turn.remember(**{TIMES: None})
        return ()
    times = _times(turn)
    lines = [line.id for reply in said for line in reply.lines]
    refused, about_it = (any(line.startswith(begins) for line in lines) for begins in (REFUSES, ABOUT))
    if shots.asking(turn) or refused or (times >= PUT_AGAIN and not about_it):
        return ()
    await turn.remember(**{DOUBT_FIRST: None})
    again = await _again(turn, before)
    await turn.remember(**{TIMES: [turn.step, times + (not about_it)] if turn.step else None})
    return again


async def _again(turn: Turn, before: str) -> tuple[Reply, ...]:
    if (asked := rounds.opened(turn, ROUNDS)) is not None:
        return await rounds.resume(turn, *asked)
    if turn.step != before:
        return ()
    if _of_people(turn):
        return await (follow.put_again(turn) if follow.waits(turn) else review.put_again(turn))
    kind, _, what = before.partition(":")
    return (Reply((Line(f"ask-{what or kind}"),), CANCEL),)


async def once_more(turn: Turn, name: str) -> bool:
    """Whether the question about a figure comes again under what was not understood: twice at most, then it waits."""
    kept, times = turn.person.dialogue.get(FIGURE) or ("", 0)
    times = int(times) if kept == name else 0
    if times < PUT_AGAIN:
        await turn.remember(**{FIGURE: [name, times + 1]})
    return times < PUT_AGAIN


async def rests(turn: Turn, before: str) -> None:
    """Lets the question go that was open `before` the message at hand: what was told is more than any of ours."""
    turn.asked = True
    if (question := pending.current(turn)) is not None:
        await turn.remember(**{FIGURE: [question.id, PUT_AGAIN]})
    if before and turn.step == before:
        await turn.remember(step=None)


async def after_command(turn: Turn, before: str, name: str) -> tuple[Reply, ...]:
    """The same after a command, unless it was about the question's own subject.

    Where the command asks something itself, it is said that the questions wait, and how they go on.
    """
    called = turn.person.dialogue.get(told.ASKED) or {}
    if not before or called.get("what") == told.TOWN:
        return ()
    if turn.step and (somebody := follow.behind(turn, before)):
        return somebody
    if _subject(before) == name:
        return ()
    if turn.step:
        return await left_off.behind(turn, before, ROUNDS)
    if shots.asking(turn):  # what was seen on a picture is the newer question, and stays it
        await turn.keep(remembering(turn.person, {"step": before}))
        return ()
    await turn.remember(step=before, **{TIMES: None})  # whoever orders something is told what is open
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


def _of_people(turn: Turn) -> bool:
    return follow.waits(turn) or turn.step.startswith(review.LOOKING)


def _plain(turn: Turn) -> bool:
    return turn.step.partition(":")[0] in PLAIN


def _subject(step: str) -> str:
    """The command behind which a question stands."""
    first, *rest = step.split(":")
    return rest[0] if first == halves.FIRST and len(rest) > 1 else first
