"""What a person can set: language, network, time zone, and when the weekly summary comes."""

from dataclasses import replace
from typing import Final, get_args

from coaching.dialogue import interview, places
from coaching.dialogue.turn import Turn
from coaching.model import Button, Language, Line, Press, Reply, Value
from coaching.ports import Places
from coaching.reading.clock import clock, weekday
from coaching.rhythm import zone

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
DAYS: Final = 7


def show(turn: Turn, press: Press | None = None) -> Reply:
    """Everything that is set, and a button to change each."""
    person = turn.person
    network = person.profile.platform
    lines = [
        Line("settings-title"),
        Line("settings-language", {"language": Line(f"language-{person.language}")}),
        Line("settings-platform", {"platform": Line(f"platform-{network}") if network else Line("not-set")}),
        Line("settings-zone" if person.timezone else "settings-zone-presumed", {"zone": _zone(turn)}),
        _summary_line(turn),
    ]
    rows = (
        (Button(Line("button-day"), "set:day"), Button(Line("button-hour"), "set:hour")),
        (Button(Line("button-zone"), "set:zone"), Button(Line("button-platform"), "set:platform")),
        (Button(Line("button-language"), "set:language"), _pause_button(turn)),
    )
    return Reply(tuple(lines), rows, replaces=press)


def languages(press: Press | None = None) -> Reply:
    """Which language?"""
    row = tuple(Button(Line(f"language-{name}"), f"lang:{name}") for name in LANGUAGES)
    return Reply((Line("ask-language"),), (row,), replaces=press)


async def use_language(turn: Turn, value: str, press: Press | None = None) -> Reply:
    """Speaks that language from now on, whatever the person writes in."""
    chosen = next(name for name in LANGUAGES if name == value)
    await turn.keep(replace(turn.person, language=chosen, language_chosen=True))
    return Reply((Line("language-set"),), replaces=press)


async def pause(turn: Turn, *, stop: bool, press: Press | None = None) -> Reply:
    """Stops or starts the weekly summary; figures can be sent all the same."""
    await turn.keep(replace(turn.person, summaries=not stop))
    button = Button(Line("button-resume"), "resume") if stop else Button(Line("button-pause"), "pause")
    line = Line("paused") if stop else Line("resumed", _when(turn))
    return Reply((line,), ((button,),), replaces=press)


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """A button of the settings."""
    match action, value:
        case "pause" | "resume", _:
            return (await pause(turn, stop=action == "pause", press=press),)
        case "lang", _ if value in LANGUAGES:
            return (await use_language(turn, value, press),)
        case "day", _ if value.isdecimal() and int(value) < DAYS:
            await turn.keep(replace(turn.person, rhythm=replace(turn.person.rhythm, weekday=int(value))))
            return (Reply((Line("rhythm-set", _when(turn)),), replaces=press),)
        case "net", _ if value in interview.PLATFORMS:
            await interview.use_platform(turn, value)
            return (Reply((Line("platform-set", {"platform": Line(f"platform-{value}")}),), replaces=press),)
        case "zone", _:
            return (Reply(await places.choose(turn, value), replaces=press),)
        case "set", "day":
            days = [Button(Line(f"weekday-{day}"), f"day:{day}") for day in range(DAYS)]
            rows = tuple(tuple(days[i : i + 2]) for i in range(0, DAYS, 2))
            return (Reply((Line("ask-day"),), rows, replaces=press),)
        case "set", "hour" | "zone":
            await turn.remember(step=f"set:{value}")
            return (Reply((Line(f"ask-{'hour' if value == 'hour' else 'timezone'}"),), places.cancel_row()),)
        case "set", "platform":
            return (Reply((Line("ask-platform"),), tuple(interview.platform_buttons("usual")), replaces=press),)
        case "set", "language":
            return (languages(press),)
        case _:
            return (Reply((Line("button-old"),)),)


async def answer(turn: Turn, wanted: str, words: str, atlas: Places) -> Reply | None:
    """An answer in words to what /settings asked; None when it is no answer to that."""
    if wanted == "hour":
        hour = clock(words)
        day = weekday(words)
        if hour is None:
            return Reply((Line("hour-unknown"),), places.cancel_row())
        rhythm = replace(turn.person.rhythm, hour=hour.hour, minute=hour.minute)
        await turn.keep(replace(turn.person, rhythm=replace(rhythm, weekday=day) if day is not None else rhythm))
        await turn.remember(step=None)
        return Reply((Line("rhythm-set", _when(turn)),))
    if wanted == "zone":
        told = await places.answer(turn, words, atlas, prefix="zone")
        if told is None:
            await turn.remember(step=None)
            return Reply((places.zone_set(turn),))
        return told
    return None


def _summary_line(turn: Turn) -> Line:
    return Line("settings-summary", _when(turn)) if turn.person.summaries else Line("settings-summary-off")


def _when(turn: Turn) -> dict[str, Value]:
    rhythm = turn.person.rhythm
    return {"weekday": Line(f"weekday-{rhythm.weekday}"), "time": f"{rhythm.hour}:{rhythm.minute:02d}"}


def _zone(turn: Turn) -> str:
    return places.said(str(zone(turn.person)))


def _pause_button(turn: Turn) -> Button:
    if turn.person.summaries:
        return Button(Line("button-pause"), "pause")
    return Button(Line("button-resume"), "resume")
