"""Orders in plain words: each does what its command or its button does, says so, and offers the way back."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import Final

from coaching.dialogue import commands, places, settings, takeback
from coaching.dialogue.commands import ROUNDS, Command
from coaching.dialogue.figures import amend, pending, set_right
from coaching.dialogue.interviews import goals, interview, rounds
from coaching.dialogue.interviews.rounds import Round
from coaching.dialogue.people import acts, contacts
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.shots import front as shots
from coaching.dialogue.turn import Turn, button_id
from coaching.languages import phrases
from coaching.model import Button, Line, Press, Reading, Reply
from coaching.ports import Places
from coaching.questions.feelings import declines
from coaching.reading.events import named
from coaching.reading.heard import hear
from coaching.reading.ordered import Order, Wanted
from coaching.reading.orders import again, order

Does = Callable[[Turn, Order, Places], Awaitable[tuple[Reply, ...] | None]]
_SIGN: Final = re.compile(r"(?<!\w)[+\-−](?=\d)")
LEAVES: Final[frozenset[Wanted]] = frozenset({"cancel", "erase"})
"""After these no round goes on."""
SENTENCE: Final = 3
"""Words from which an order is no word that may as well answer something."""
GOES_ON: Final = frozenset({"rhythm", "pause", "resume", "delete", "language", "network", "zone", goals.STEP})
"""Orders that the next message may change."""
CHANGES: Final[frozenset[Wanted]] = frozenset({"rhythm", "goal", "undo", "zone"})
"""What a message may change of the order before it, as long as that was the last thing that was told."""
NOON: Final = 12
HOURS: Final = {"am": time(9), "pm": time(19)}
"""The hour of a summary that is wanted "in the morning", or "in the evening"."""
SHOW: Final[frozenset[Wanted]] = frozenset({"summary", "history", "export"})
"""These show what is there: what the same message tells is stored before."""
AS_COMMANDS: Final[Mapping[Wanted, Command]] = {
    "summary": commands.summary, "history": commands.history, "help": commands.show_help, "export": commands.export,
    "privacy": commands.privacy, "settings": commands.show_settings, "erase": commands.delete,
    "cancel": commands.cancel,
}  # fmt: skip


SAYS_AGAIN: Final = frozenset({"move", "correct", "wrong"})
"""Orders that sound like reports: "it was 1,011", "that was yesterday"."""


def ordered(turn: Turn, words: str, reading: Reading) -> Order | None:
    """The order that a message gives, unless its words rather answer what Faro has just asked.

    What begins like an order and as a whole is none ("quitar los de mentira, ¿me hunde?") is not carried out.
    """
    said, asked = phrases.said(words), rounds.opened(turn, ROUNDS)
    if (asked is not None and phrases.whole(said, "back")) or _of_an_answer(turn, said):
        return None  # "vuelve atrás" is about the questions, as long as there are any
    if asked is not None and (empties := rounds.empties(turn, *asked, words)) is not None:
        return None if empties else Order("undo")
    if (changed := _again(turn, words, reading)) is not None:
        return changed
    found = order(words, today=turn.today, language=turn.person.language, fresh=True)
    if found is None and (signed := _signed(turn, words)) is not None:
        return signed
    if found is None or found.wanted == "cannot" or (found.weak and turn.step):
        return None
    if found.wanted == "correct" and found.weak and (reading.observations or reading.intent == "question"):
        return None  # "it was 995" tells a figure that can be read by itself
    if found.wanted == "move" and (reading.observations or reading.posts):
        return None  # "change the ig one to 1,025" tells a figure
    if found.wanted == "move":
        happened = named(hear(words, turn.today, turn.person.language))
        kinds = {event.kind for event in reading.events} | ({happened} if happened else set())
        found = replace(found, about=replace(found.about, events=frozenset(kinds)))  # "el sorteo fue el jueves"
    first = bool(found.rest) and words.strip().endswith(found.rest)  # "borra eso, hoy tengo 1.435"
    again = found.wanted in SAYS_AGAIN | SHOW or (found.wanted == "redo" and _deleted_today(turn))
    if not again and reading.intent != "command_like" and not first and not _pauses(found, words):
        return None
    if turn.step not in {"", commands.MORE} and declines(words) is not None:
        return None
    if found.wanted in {"move", "correct"} and (turn.fixing is not None or pending.current(turn) is not None):
        return None  # the correction is awaited, and has its own way
    return found


def _of_an_answer(turn: Turn, said: str) -> bool:
    """Whether "delete it" is about the answer that is being changed."""
    return turn.step.partition(":")[0] in {"tell", "target", goals.STEP} and phrases.whole(said, "empties")


def _signed(turn: Turn, words: str) -> Order | None:
    """A change that is set right with its signs: "no son +126, son +136" says both values."""
    bare = _SIGN.sub("", words)
    found = order(bare, today=turn.today, language=turn.person.language, fresh=True) if bare != words else None
    both = found is not None and found.wanted == "correct" and None not in {found.wrong, found.right}
    awaited = turn.fixing is not None or pending.current(turn) is not None
    return found if both and not awaited else None


def _deleted_today(turn: Turn) -> bool:
    """Whether something was taken out today that may be put back: "bring them back" can be about nothing else."""
    done = takeback.kept(turn)
    return done is not None and bool(done.struck) and done.day == turn.today


def _pauses(found: Order, words: str) -> bool:
    """Whether a message is a pause word for word, with its end or in a whole sentence: such words say nothing else."""
    whole = found.until is not None or len(words.split()) >= SENTENCE
    return found.wanted == "pause" and whole and not found.rest and "?" not in words


def _again(turn: Turn, words: str, reading: Reading) -> Order | None:
    """What a message changes of the order just before it: "no, mejor los martes", "a las diez de la noche"."""
    done = takeback.kept(turn)
    told = reading.observations or reading.posts or reading.events
    if done is not None and done.kind == goals.STEP and pending.current(turn) is None:
        told = reading.posts or reading.events  # "no, 2000" right after a goal is the goal
    if done is None or done.kind not in GOES_ON or done.day != turn.today or told or turn.step:
        return None
    return again(words, done.kind, today=turn.today, language=turn.person.language)


def refused(turn: Turn, words: str) -> bool:
    """Whether a message orders something that Faro cannot do."""
    found = order(words, today=turn.today, language=turn.person.language)
    return found is not None and found.wanted == "cannot"


async def carried_out(turn: Turn, found: Order, atlas: Places) -> tuple[Reply, ...] | None:
    """Does what is ordered. None where there is nothing that it could be about: then it was none."""
    if found.weak and found.wanted in CHANGES and await takeback.standing(turn) is None:
        return None  # something was told since: it is not about the order before it any more
    if rounds.opened(turn, ROUNDS) is None and turn.step and found.wanted != "cancel":
        await turn.remember(step=None)  # whoever gives an order has left what was being asked
    does = AS_COMMANDS.get(found.wanted)
    return await does(turn, "") if does is not None else await DOES[found.wanted](turn, found, atlas)


async def resumed(turn: Turn, found: Order, asked: tuple[Round, str] | None) -> tuple[Reply, ...]:
    """The question of a round that was open goes on, unless the order leaves it or asks something of its own."""
    asks_itself = bool(turn.step) and rounds.opened(turn, ROUNDS) is None
    if asked is None or found.wanted in LEAVES or asks_itself:
        return ()
    return await rounds.resume(turn, *(rounds.opened(turn, ROUNDS) or asked))


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button under what an order did."""
    action, _, number = value.partition(":")
    done = takeback.kept(turn)
    if action == "undo" and done is not None and done.id == button_id(number):
        reply = await takeback.take_back(turn, done)
        return (Reply(reply.lines, replaces=press),)
    if action == "right":
        return await set_right.chosen(turn, press, *number.partition(":")[::2])
    if action in {"one", "all"}:
        return await amend.chosen(turn, press, *number.split(":")[:2])
    return (Reply((Line("button-old"),)),)


# ---------------------------------------------------------------- settings


async def _rhythm(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if found.asks == "day":
        return (settings.days(),)
    if found.asks == "hour":
        await turn.remember(step="set:hour")
        return (Reply((Line("ask-hour"),), places.cancel_row()),)
    if found.halves is not None:
        return await _which_half(turn, found, found.halves)
    before = turn.person
    line = await settings.use_rhythm(turn, weekday=found.weekday, at=found.at or _hour_of(turn, found.part))
    undo = await takeback.note(turn, "rhythm", was=before)
    if settings.quiet(turn):
        resume = Button(Line("button-resume"), "resume")
        return (Reply((line, Line("order-still-paused")), ((undo, resume),)),)
    return (Reply((line,), ((undo, Button(Line("button-day"), "set:day"), Button(Line("button-hour"), "set:hour")),)),)


async def _which_half(turn: Turn, found: Order, halves: tuple[time, time]) -> tuple[Reply, ...]:
    """Nobody knows whether five is five in the morning: the day is kept, and the hour is asked with both."""
    before = turn.person
    if found.weekday is not None:
        await settings.use_rhythm(turn, weekday=found.weekday)
    await takeback.note(turn, "rhythm", was=before)
    return (await settings.which_half(turn, halves),)


def _hour_of(turn: Turn, part: str | None) -> time | None:
    """An hour of the half of the day that is named, where the summary does not come in it already."""
    if part is None or (turn.person.rhythm.hour >= NOON) == (part == "pm"):
        return None
    return HOURS[part]


async def _pause(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    before = turn.person
    said = await settings.pause(turn, stop=True, until=found.until)
    undo = await takeback.note(turn, "pause", was=before)
    unclear = (Line("order-until-unclear"),) if found.dated and found.until is None else ()
    return (Reply((*said.lines, *unclear), ((undo, *said.buttons[0]), *said.buttons[1:])),)


async def _resume(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...]:
    before = turn.person
    said = await settings.pause(turn, stop=False)
    undo = await takeback.note(turn, "resume", was=before)
    return (Reply(said.lines, ((undo, *said.buttons[0]),)),)


async def _language(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if found.language is None:
        return (settings.languages(),)
    before = turn.person
    said = await settings.use_language(turn, found.language)
    undo = await takeback.note(turn, "language", was=before)
    return (Reply(said.lines, ((undo, Button(Line("button-language"), "set:language")),)),)


async def _network(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if found.platform is None:
        return (Reply((Line("ask-platform"),), tuple(interview.platform_buttons("usual"))),)
    before = turn.person
    await interview.use_platform(turn, found.platform)
    undo = await takeback.note(turn, "network", was=before)
    return (Reply((Line("platform-set", {"platform": Line(f"platform-{found.platform}")}),), ((undo,),)),)


async def _zone(turn: Turn, found: Order, atlas: Places) -> tuple[Reply, ...]:
    if not found.words:
        await turn.remember(step="set:zone")
        return (Reply((Line("ask-timezone"),), places.cancel_row()),)
    before = turn.person
    told = await places.answer(turn, found.words, atlas, prefix="zone")
    if told is not None:
        await turn.remember(step="set:zone")
        return (told,)
    undo = await takeback.note(turn, "zone", was=before)
    return (Reply((places.zone_set(turn),), ((undo, Button(Line("button-zone"), "set:zone")),)),)


# ---------------------------------------------------------------- the goal


async def _goal(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if not any(letter.isalnum() for letter in found.words):
        return await goals.open_it(turn, "")
    return await goals.take(turn, found.words)


async def _goal_drop(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if not turn.person.profile.goal:
        return (Reply((Line("order-no-goal"),)),)
    return (await goals.drop(turn),)


# ---------------------------------------------------------------- what was said


async def _undo(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...]:
    """What waits for an answer is dropped; else the last order is taken back; else the last entry goes."""
    if (dropped := await shots.drop_unanswered(turn)) is not None:
        return dropped
    if (question := pending.current(turn)) is not None:
        await pending.over(turn, [question])
        return (Reply((Line("jump-dropped" if question.why == "leap" else "doubt-dropped"),)),)
    if (let_go := await acts.dropped(turn)) is not None:
        return let_go
    done = await takeback.standing(turn)
    if done is not None and done.kind == goals.STEP:
        undone = await goals.take_back(turn, str(done.id))
        await takeback.note(turn, takeback.OLDER)
        return (undone,)
    if done is not None and done.kind == contacts.TOLD:
        return (await contacts.undone(turn, None, str(done.id)),)
    if done is not None and done.kind == plan_keep.NAME:
        return (await plan_keep.take_back(turn, str(done.id)),)
    if done is not None and done.kind == takeback.OLDER:
        return (await amend.ask_last(turn),)
    if done is not None and done.kind == takeback.ANSWER:
        return (await _unanswered(turn, done),)
    if done is not None and done.kind != amend.UNDONE:
        return (await takeback.take_back(turn, done),)
    return (await amend.undo_last(turn),)


async def _unanswered(turn: Turn, done: takeback.Done) -> Reply:
    """An answer is taken back; in the middle of its round its question is the open one again."""
    asked = rounds.opened(turn, ROUNDS)
    known = [name for name in asked[0].questions if asked[0].known(turn, name)] if asked is not None else []
    reply = await takeback.take_back(turn, done)
    await takeback.note(turn, takeback.OLDER)
    lost = next((name for name in known if asked is not None and not asked[0].known(turn, name)), None)
    if asked is not None and lost is not None and not rounds.is_only(turn):
        await rounds.reopen(turn, asked[0], lost)
    return reply


async def _redo(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...]:
    done = await takeback.standing(turn)
    if done is None or not done.struck:
        return (Reply((Line("order-nothing-back"),)),)
    return (await takeback.take_back(turn, done),)


async def _wrong(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...] | None:
    return await amend.ask_right(turn)


async def _delete(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    return (await amend.delete(turn, found.about),)


async def _move(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...] | None:
    return await amend.move(turn, found)


async def _correct(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...] | None:
    return await set_right.correct(turn, found)


DOES: Final[Mapping[Wanted, Does]] = {
    "undo": _undo, "redo": _redo, "wrong": _wrong, "delete": _delete, "move": _move, "correct": _correct,
    "rhythm": _rhythm, "pause": _pause, "resume": _resume, "language": _language, "network": _network, "zone": _zone,
    "goal": _goal, "goal_drop": _goal_drop,
}  # fmt: skip
