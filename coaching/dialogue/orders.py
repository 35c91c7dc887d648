"""Orders in plain words: each does what its command or its button does, says so, and offers the way back."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import Final

from coaching.dialogue import commands, places, settings, takeback, under
from coaching.dialogue.commands import ROUNDS, Command
from coaching.dialogue.figures import amend, pending, set_right
from coaching.dialogue.figures.entries import joined, what
from coaching.dialogue.interviews import goals, interview, rounds
from coaching.dialogue.people import acts, contacts
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.samples import audience
from coaching.dialogue.shots import front as shots
from coaching.dialogue.turn import Turn, button_id
from coaching.dialogue.weeks import season
from coaching.languages import phrases
from coaching.languages.talk import BEYOND, heard, spoken
from coaching.model import Line, Press, Reading, Reply
from coaching.ports import Places
from coaching.questions.feelings import declines
from coaching.reading.events import named
from coaching.reading.heard import hear
from coaching.reading.ordered import Order, Wanted
from coaching.reading.orders import again, order
from coaching.replies.lines import OLD

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
    "summary": commands.summary, "history": season.show, "help": commands.show_help, "export": commands.export,
    "privacy": commands.privacy, "settings": commands.show_settings, "erase": commands.delete,
    "cancel": commands.cancel,
}  # fmt: skip


OF_ROOMS: Final[Mapping[str, Callable[[Turn, str], Awaitable[Reply]]]] = {
    goals.STEP: goals.take_back, contacts.TOLD: contacts.undone, plan_keep.NAME: plan_keep.take_back,
    audience.TICK: audience.take_back,
}  # fmt: skip
"""How a goal, what was told of people, an action, and the answer about one follower are taken back: by the number of
the message that changed it."""
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
    if found.wanted in SHOW and next(heard(spoken(words), "beyond", BEYOND), None) is not None:
        return None  # "get me followers" asks for none of ours
    if _tells(found, reading):
        return None
    if found.wanted == "move":
        found = _of_events(turn, found, words, reading)
    first = bool(found.rest) and words.strip().endswith(found.rest)  # "borra eso, hoy tengo 1.435"
    again = found.wanted in SAYS_AGAIN | SHOW or (found.wanted == "redo" and _deleted_today(turn))
    if not again and reading.intent != "command_like" and not first and not _pauses(found, words):
        return None
    if turn.step not in {"", commands.MORE} and declines(words) is not None and not _of_a_tick(turn, found):
        return None
    if found.wanted in {"move", "correct"} and (turn.fixing is not None or pending.current(turn) is not None):
        return None  # the correction is awaited, and has its own way
    return found


def _tells(found: Order, reading: Reading) -> bool:
    """Whether the words tell a figure that can be read by itself: "it was 995", "change the ig one to 1,025"."""
    if found.wanted == "correct":
        return found.weak and bool(reading.observations or reading.intent == "question")
    return found.wanted == "move" and bool(reading.observations or reading.posts)


def _of_events(turn: Turn, found: Order, words: str, reading: Reading) -> Order:
    """The same about what happened, where that is named: "el sorteo fue el jueves"."""
    happened = named(hear(words, turn.today, turn.person.language))
    kinds = {event.kind for event in reading.events} | ({happened} if happened else set())
    return replace(found, about=replace(found.about, events=frozenset(kinds)))


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


def _of_a_tick(turn: Turn, found: Order) -> bool:
    """Whether the answer about a follower is taken back: a word that also leaves what is asked is about that first."""
    done = takeback.kept(turn)
    return found.wanted == "undo" and done is not None and done.kind == audience.TICK


def _deleted_today(turn: Turn) -> bool:
    """Whether something was taken out today that may be put back: "bring them back" can be about nothing else."""
    done = takeback.kept(turn)
    return done is not None and bool(done.struck) and done.day == turn.today


def _pauses(found: Order, words: str) -> bool:
    """Whether a message is a pause word for word, with its end or in a whole sentence: such words say nothing else."""
    whole = found.until is not None or len(words.split()) >= SENTENCE
    return (found.wanted == "pause" or found.asks == "day") and whole and not found.rest and "?" not in words


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


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button under what an order did."""
    action, _, number = value.partition(":")
    done = takeback.kept(turn)
    if action == "undo" and done is not None and done.id == button_id(number):
        return (replace(await _put_back(turn, done), replaces=press),)
    if action == "right":
        return await set_right.chosen(turn, press, *number.partition(":")[::2])
    if action in {"one", "all"}:
        return await amend.chosen(turn, press, *number.split(":")[:2])
    return (OLD,)


# ---------------------------------------------------------------- settings


async def _rhythm(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if found.asks == "day":
        return (settings.days(),)
    if found.asks == "hour":
        await turn.remember(step="set:hour")
        return (Reply((Line("ask-hour"),), places.cancel_row()),)
    if found.halves is not None:
        return (await settings.which_half(turn, found.halves, weekday=found.weekday),)
    return (await settings.use_rhythm(turn, weekday=found.weekday, at=found.at or _hour_of(turn, found.part)),)


def _hour_of(turn: Turn, part: str | None) -> time | None:
    """An hour of the half of the day that is named, where the summary does not come in it already."""
    if part is None or (turn.person.rhythm.hour >= NOON) == (part == "pm"):
        return None
    return HOURS[part]


async def _pause(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    said = await settings.pause(turn, stop=True, until=found.until)
    unclear = (Line("order-until-unclear"),) if found.dated and found.until is None else ()
    return (replace(said, lines=(*said.lines, *unclear)),)


async def _resume(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...]:
    return (await settings.pause(turn, stop=False),)


async def _language(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    return (settings.languages() if found.language is None else await settings.use_language(turn, found.language),)


async def _network(turn: Turn, found: Order, _atlas: Places) -> tuple[Reply, ...]:
    if found.platform is None:
        return (Reply((Line("ask-platform"),), tuple(interview.platform_buttons("usual"))),)
    return (await interview.choose_platform(turn, found.platform),)


async def _zone(turn: Turn, found: Order, atlas: Places) -> tuple[Reply, ...]:
    if not found.words:
        await turn.remember(step="set:zone")
        return (Reply((Line("ask-timezone"),), places.cancel_row()),)
    asked = await places.answer(turn, found.words, atlas, prefix="zone")
    if asked is not None:
        await turn.remember(step="set:zone")
    return (asked or places.chosen(turn),)


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
    """What waits for an answer is dropped; else what was done last is taken back; else the last entry goes.

    What is older than that goes only once it was named.
    """
    if (dropped := await shots.drop_unanswered(turn)) is not None:
        return dropped
    question, latest = pending.current(turn), await turn.notebook.latest_entry()
    if question is not None and (under.hangs(turn, question.id) or latest is None):
        await pending.over(turn, [question])
        return (Reply((Line("jump-dropped" if question.why == "leap" else "doubt-dropped"),)),)
    if (let_go := await acts.dropped(turn)) is not None:
        return let_go
    done = await takeback.standing(turn)
    if done is None or (done.kind == takeback.NAMED and done.day == turn.today):
        return (await amend.undo_last(turn),)
    if done.kind in {takeback.UNDONE, *takeback.OVER}:
        return (await amend.ask_last(turn),)
    back = OF_ROOMS.get(done.kind)
    return (await back(turn, str(done.id)) if back is not None else await _put_back(turn, done),)


async def _put_back(turn: Turn, done: takeback.Done) -> Reply:
    """What was done last is taken back; in the middle of a round, the question that it answered is the open one again.

    What goes or comes back of the figures is named.
    """
    asked = rounds.opened(turn, ROUNDS)
    known = [name for name in asked[0].questions if asked[0].known(turn, name)] if asked is not None else []
    reply = await takeback.take_back(turn, done)
    lost = next((name for name in known if asked is not None and not asked[0].known(turn, name)), None)
    if asked is not None and lost is not None and not rounds.is_only(turn):
        await rounds.reopen(turn, asked[0], lost)
    entries = [await turn.notebook.entry(number) for number in done.struck or done.added]
    if not any(entries):
        return reply
    named = what(joined([entry for entry in entries if entry is not None]), dated=True)
    if not done.struck:
        return replace(reply, lines=(Line("undone", {"what": named}),))
    return replace(reply, lines=(*reply.lines, Line("redone", {"what": named})))


async def _redo(turn: Turn, _found: Order, _atlas: Places) -> tuple[Reply, ...]:
    done = await takeback.standing(turn)
    if done is None or not done.struck:
        return (Reply((Line("order-nothing-back"),)),)
    return (await _put_back(turn, done),)


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
