"""The first conversation: a few questions, one at a time, each skippable; it goes on where it was left."""

import re
from dataclasses import replace
from typing import Final

from coaching.dialogue import places, takeback
from coaching.dialogue.interviews import card, examples, halves, rounds
from coaching.dialogue.interviews.length import LONGEST_ANSWER
from coaching.dialogue.interviews.rounds import Ending, Round
from coaching.dialogue.turn import Turn
from coaching.model import PLATFORMS, Button, Line, Person, Platform, Press, Reply
from coaching.ports import Places
from coaching.reading.networks import platform_named

STEPS: Final = ("business", "target", "pillars", "purpose", "platform", "timezone")
IN_WORDS: Final = ("business", "target", "pillars", "purpose")
"""The questions that any words answer."""
PILLARS: Final = re.compile(r"[,;\n•]+|\s+[ye]\s+|\s+and\s+")


def open_step(turn: Turn) -> str | None:
    """The interview question that is open, if one is."""
    found = rounds.opened(turn, {halves.FIRST: ROUND})
    return found[1] if found else None


def next_step(turn: Turn, after: str | None = None) -> str | None:
    """The first question without an answer, after a given one."""
    return rounds.next_question(turn, ROUND, after)


async def ask(turn: Turn, step: str | None, *, before: tuple[Line, ...] = ()) -> Reply:
    """Puts a question, or ends the interview when there is none left."""
    (asked,) = await rounds.put(turn, ROUND, step)
    return replace(asked, lines=(*before, *asked.lines))


async def answer(turn: Turn, step: str, words: str, atlas: Places) -> tuple[Reply, ...]:
    """Takes an answer in words; an answer that cannot be one is asked about again."""
    if step != "timezone":
        return await rounds.answer(turn, ROUND, step, words)
    told = await places.answer(turn, words.strip()[:LONGEST_ANSWER], atlas, prefix="interview:zone")
    if told is not None:
        return (told,)
    return (await ask(turn, next_step(turn, step), before=(places.zone_set(turn),)),)


async def take(turn: Turn, name: str, words: str) -> None:
    """Writes down the answer to a question that any words answer."""
    said = words.strip()
    if name == "target":
        said = examples.told(turn, "who", said)
        await card.who_is(turn, said)
        return
    await turn.tell(**{name: themes(said) if name == "pillars" else said or None})


def themes(words: str) -> tuple[str, ...]:
    """'IVA, gastos y facturas' → three themes; at most eight, as nobody has more."""
    parts = (part.strip(" .-•") for part in PILLARS.split(words))
    return tuple(part for part in parts if part)[:8]


async def _pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...] | None:
    """The buttons that only the interview has: a network, a town."""
    match action:
        case "platform" if value in PLATFORMS:
            done = await choose_platform(turn, value, press)
            return (done, await ask(turn, next_step(turn, "platform")))
        case "zone":
            return (await places.choose(turn, value, press), await ask(turn, next_step(turn, "timezone")))
        case _:
            return None


async def use_platform(turn: Turn, platform: str) -> None:
    """The usual network from now on."""
    known = turn.person.profile.platforms
    platforms = known if platform in known else (*known, platform)
    await turn.tell(platform=platform, platforms=platforms)


async def choose_platform(turn: Turn, platform: str, press: Press | None = None) -> Reply:
    """The same because the person said so, with the way back."""
    before = turn.person
    await use_platform(turn, platform)
    undo = await takeback.note(turn, "network", was=before)
    return Reply((Line("platform-set", {"platform": Line(f"platform-{platform}")}),), ((undo,),), replaces=press)


def platform_buttons(prefix: str, only: tuple[Platform, ...] = PLATFORMS) -> list[tuple[Button, ...]]:
    """The networks, two in a row."""
    made = [Button(Line(f"platform-{name}"), f"{prefix}:{name}") for name in only]
    return [tuple(made[i : i + 2]) for i in range(0, len(made), 2)]


def _known(turn: Turn, step: str) -> bool:
    return bool(turn.person.timezone if step == "timezone" else getattr(turn.person.profile, step))


def drawable(person: Person) -> bool:
    """Whether somebody told whom they want to reach, and has not begun to draw them (M07)."""
    return bool(person.profile.target) and not person.profile.card


def _ask(turn: Turn, step: str) -> tuple[Line, ...]:
    place = Line("interview-count", {"n": STEPS.index(step) + 1, "of": len(STEPS)})
    shown = (examples.beside(turn, "who"),) if step == "target" and not turn.person.profile.target else ()
    return (place, Line(f"ask-{step}"), *shown)


async def _taken(turn: Turn, step: str, words: str) -> Line | None:
    """An answer in words; the time zone has its own way, as it needs to know where towns are."""
    if step != "platform":
        await take(turn, step, words)
        return None
    found = platform_named(words)
    if found is None:
        return Line("platform-unknown")
    await choose_platform(turn, found)
    return None


async def _closed(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """The end. Whom they want to reach may be drawn next, which is an offer and no seventh question."""
    if ending == "left":
        return (Reply((Line("interview-later"),)),)
    draw = ((Button(Line("button-card"), "card:start"),),) if drawable(turn.person) else ()
    return (Reply((Line("interview-done"), *((Line("interview-draw"),) if draw else ())), draw),)


def _rows(_turn: Turn, step: str) -> tuple[tuple[Button, ...], ...]:
    return tuple(platform_buttons("interview:platform")) if step == "platform" else ()


ROUND: Final = Round(
    halves.FIRST,
    STEPS,
    _known,
    _ask,
    _taken,
    _closed,
    _rows,
    _pressed,
    shown=frozenset({"target"}),
    stated=frozenset({"purpose"}),
)
