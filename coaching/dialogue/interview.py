"""The first conversation: a few questions, one at a time, each skippable; it goes on where it was left."""

import re
from typing import Final, get_args

from coaching.dialogue import places
from coaching.dialogue.turn import Turn
from coaching.model import Button, Line, Platform, Press, Reply
from coaching.ports import Places
from coaching.reading.networks import platform_named

STEPS: Final = ("business", "target", "pillars", "purpose", "platform", "timezone")
IN_WORDS: Final = ("business", "target", "pillars", "purpose")
"""The questions that any words answer."""
PLATFORMS: Final[tuple[Platform, ...]] = get_args(Platform)
LONGEST_ANSWER: Final = 500
PILLARS: Final = re.compile(r"[,;\n•]+|\s+[yei]\s+|\s+and\s+")


def open_step(turn: Turn) -> str | None:
    """The interview question that is open, if one is."""
    return turn.step.removeprefix("interview:") if turn.step.startswith("interview:") else None


async def resume(turn: Turn, step: str) -> tuple[Reply, ...]:
    """Puts the open question again after something else came up: once. Then it waits for /start."""
    if turn.person.dialogue.get("resumed") == step:
        await turn.remember(step=None, resumed=None)
        return ()
    asked = await ask(turn, step)
    await turn.remember(resumed=step)
    return (asked,)


async def declined(turn: Turn, step: str, how: str) -> tuple[Reply, ...]:
    """A "no sé" goes on to the next question, a "basta" ends the interview; both as the buttons do."""
    if how == "skip":
        return (await ask(turn, next_step(turn, step)),)
    await turn.remember(step=None)
    return (Reply((Line("interview-later"),)),)


def next_step(turn: Turn, after: str | None = None) -> str | None:
    """The first question without an answer, after a given one."""
    known = {name for name in STEPS if _known(turn, name)}
    rest = STEPS[STEPS.index(after) + 1 :] if after in STEPS else STEPS
    return next((name for name in rest if name not in known), None)


async def ask(turn: Turn, step: str | None, *, before: tuple[Line, ...] = (), replaces: Press | None = None) -> Reply:
    """Puts a question, or ends the interview when there is none left."""
    if step is None:
        await turn.remember(step=None)
        return Reply((*before, Line("interview-done")), replaces=replaces)
    await turn.remember(step=f"interview:{step}")
    skip = Button(Line("button-skip"), f"interview:skip:{step}")
    rows: list[tuple[Button, ...]] = []
    if step == "platform":
        rows = platform_buttons("interview:platform")
    rows.append((skip, Button(Line("button-later"), "interview:stop")))
    lines = (
        *before,
        Line("interview-count", {"n": STEPS.index(step) + 1, "of": len(STEPS)}),
        Line(f"ask-{step}"),
    )
    return Reply(lines, tuple(rows), replaces=replaces)


async def answer(turn: Turn, step: str, words: str, atlas: Places) -> tuple[Reply, ...]:
    """Takes an answer in words; an answer that cannot be one is asked about again."""
    said = words.strip()[:LONGEST_ANSWER]
    match step:
        case "platform":
            found = platform_named(said)
            if found is None:
                return (await ask(turn, step, before=(Line("platform-unknown"),)),)
            await use_platform(turn, found)
        case "timezone":
            told = await places.answer(turn, said, atlas, prefix="interview:zone")
            if told is not None:
                return (told,)
            return (await ask(turn, next_step(turn, step), before=(places.zone_set(turn),)),)
        case _:
            await take(turn, step, said)
    return (await ask(turn, next_step(turn, step), before=(Line("noted"),)),)


async def take(turn: Turn, name: str, words: str) -> None:
    """Writes down the answer to a question that any words answer."""
    said = words.strip()[:LONGEST_ANSWER]
    await turn.tell(**{name: themes(said) if name == "pillars" else said})


def themes(words: str) -> tuple[str, ...]:
    """'IVA, gastos y facturas' → three themes; at most eight, as nobody has more."""
    parts = (part.strip(" .-•") for part in PILLARS.split(words))
    return tuple(part for part in parts if part)[:8]


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """A button of the interview."""
    match action:
        case "skip" if value in STEPS:
            return (await ask(turn, next_step(turn, value), replaces=press),)
        case "stop":
            await turn.remember(step=None)
            return (Reply((Line("interview-later"),), replaces=press),)
        case "platform" if value in PLATFORMS:
            await use_platform(turn, value)
            done = Reply((Line("platform-set", {"platform": Line(f"platform-{value}")}),), replaces=press)
            return (done, await ask(turn, next_step(turn, "platform")))
        case "zone":
            chosen = await places.choose(turn, value)
            return (Reply(chosen, replaces=press), await ask(turn, next_step(turn, "timezone")))
        case _:
            return (Reply((Line("button-old"),)),)


async def use_platform(turn: Turn, platform: str) -> None:
    """The usual network from now on."""
    known = turn.person.profile.platforms
    platforms = known if platform in known else (*known, platform)
    await turn.tell(platform=platform, platforms=platforms)


def platform_buttons(prefix: str, only: tuple[Platform, ...] = PLATFORMS) -> list[tuple[Button, ...]]:
    """The networks, two in a row."""
    made = [Button(Line(f"platform-{name}"), f"{prefix}:{name}") for name in only]
    return [tuple(made[i : i + 2]) for i in range(0, len(made), 2)]


def _known(turn: Turn, step: str) -> bool:
    return bool(turn.person.timezone if step == "timezone" else getattr(turn.person.profile, step))
