"""What a person can set: language, network, time zone, and when the weekly summary comes."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

from coaching.dialogue import places, takeback
from coaching.dialogue.interviews import interview
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import LANGUAGES, PLATFORMS, Button, Line, Press, Reply
from coaching.ports import Places
from coaching.reading.clock import clock, halves, part_of_day, weekday
from coaching.replies import nudges
from coaching.replies import settings as shown
from coaching.replies.lines import OLD
from coaching.rhythm import moved, next_summary, resting, zone

DAYS: Final = 7
HOURS: Final = 24
MINUTES: Final = 60
PAUSES: Final = {"week": 7, "month": 30}
"""Days of the pauses that have a button."""
OFF_SINCE: Final = "off_since"
"""Where it stands in person.dialogue since when no summary comes, without an end; until that was said once more."""


def show(turn: Turn, press: Press | None = None) -> Reply:
    """Everything that is set, and a button to change each."""
    person = turn.person
    lines = [
        Line("settings-title"),
        shown.language(person),
        shown.platform(person),
        shown.clock(person),
        shown.summary(person, turn.today),
        shown.nudges(person),
    ]
    rows = (
        (Button(Line("button-day"), "set:day"), Button(Line("button-hour"), "set:hour")),
        (Button(Line("button-zone"), "set:zone"), Button(Line("button-platform"), "set:platform")),
        (Button(Line("button-language"), "set:language"), _pause_button(turn)),
        (nudges.button(turn.person),),
    )
    return Reply(tuple(lines), rows, replaces=press)


def languages(press: Press | None = None) -> Reply:
    """Which language?"""
    row = tuple(Button(Line(f"language-{name}"), f"lang:{name}") for name in LANGUAGES)
    return Reply((Line("ask-language"),), (row,), replaces=press)


async def use_language(turn: Turn, value: str, press: Press | None = None) -> Reply:
    """Speaks that language from now on, whatever the person writes in."""
    before, chosen = turn.person, next(name for name in LANGUAGES if name == value)
    await turn.keep(replace(turn.person, language=chosen, language_chosen=True))
    undo = await takeback.note(turn, "language", was=before)
    row = (undo, Button(Line("button-language"), "set:language"))
    return Reply((Line("language-set"),), (row,), replaces=press)


async def pause(turn: Turn, *, stop: bool, until: date | None = None, press: Press | None = None) -> Reply:
    """Stops or starts what comes by itself; figures can be sent all the same. A pause `until` a day ends by itself."""
    before = turn.person
    if not stop and quiet(turn):
        until = turn.today  # over as it is, it tells from when on days without a figure count again
    await turn.keep(replace(turn.person, summaries=not stop or until is not None, paused_until=until))
    endless = stop and until is None
    await turn.remember(**{OFF_SINCE: turn.today.isoformat() if endless else None})
    undo = await takeback.note(turn, "pause" if stop else "resume", was=before)
    button = Button(Line("button-resume"), "resume") if stop else Button(Line("button-pause"), "pause")
    line = Line("paused") if stop else Line("resumed", shown.when(turn.person))
    if until is not None and stop:
        line = Line("paused-until", {"day": until, **shown.when(turn.person)})
    # Whoever stops everything may have meant less: for a while, or all but the summary.
    less = (tuple(Button(Line(f"button-pause-{name}"), f"pause:{name}") for name in PAUSES), (nudges.only_summary(),))
    rows = ((undo, button), *(less if stop and until is None else ()))
    return Reply((line,), rows, replaces=press)


async def pause_for(turn: Turn, name: str, press: Press | None = None) -> Reply:
    """A pause of a week, or of a month."""
    return await pause(turn, stop=True, until=turn.today + timedelta(days=PAUSES[name]), press=press)


async def use_rhythm(
    turn: Turn, *, weekday: int | None = None, at: time | None = None, press: Press | None = None
) -> Reply:
    """The day and the hour of the summary from now on; what is not named stays as it is."""
    before, rhythm = turn.person, turn.person.rhythm
    if weekday is not None:
        rhythm = replace(rhythm, weekday=weekday)
    if at is not None:
        rhythm = replace(rhythm, hour=at.hour, minute=at.minute)
    # Which half of the day it is belongs to the change that it was asked for: one undo is for both.
    completes = at is not None and HALVES in before.dialogue
    await turn.keep(replace(turn.person, rhythm=rhythm))
    await turn.remember(**{HALVES: None})
    if not completes:
        await takeback.note(turn, "rhythm", was=before)
    due = moved(turn.person, next_summary(before, turn.heard.when), turn.heard.when)
    line = Line("rhythm-set", shown.when(turn.person))
    if due is not None:
        day = due.astimezone(zone(turn.person)).date()
        line = Line("rhythm-set-next", {**shown.when(turn.person), "day": day})
        if day.weekday() != rhythm.weekday:  # the week after would be too late: the old day stands once more
            line = Line("rhythm-set-still", {**line.arguments, "old": Line(f"weekday-{day.weekday()}")})
    undo = takeback.button(turn)
    if quiet(turn):
        rows = ((*undo, Button(Line("button-resume"), "resume")),)
        return Reply((line, Line("order-still-paused")), rows, replaces=press)
    rows = ((*undo, Button(Line("button-day"), "set:day"), Button(Line("button-hour"), "set:hour")),)
    return Reply((line,), rows, replaces=press)


HALVES: Final = "half_days"
"""Where the two hours stand in person.dialogue that "at 5" may be, while it is asked."""


async def which_half(turn: Turn, hours: tuple[time, time], *, weekday: int | None = None) -> Reply:
    """In the morning, or in the afternoon? Nobody knows it of "at 5"; a day that was said with it is kept."""
    await use_rhythm(turn, weekday=weekday)
    await turn.remember(step="set:hour", **{HALVES: [f"{at.hour}:{at.minute:02d}" for at in hours]})
    written = [f"{at.hour}:{at.minute:02d}" for at in hours]
    made = tuple(Button(Line("plain", {"text": hour}), f"set:at:{hour}") for hour in written)
    return Reply((Line("ask-half", {"first": written[0], "second": written[1]}),), (made, *places.cancel_row()))


def _chosen_half(turn: Turn, words: str) -> time | None:
    """The hour that "pm", "in the morning" or "the second" is, of the two that were asked."""
    asked = [time.fromisoformat(f"{hour:0>5}") for hour in turn.person.dialogue.get(HALVES) or ()]
    if len(asked) != len(("am", "pm")):
        return None
    part, said = part_of_day(words), phrases.said(words)
    if part is None:
        part = "am" if phrases.whole(said, "first") else "pm" if phrases.whole(said, "second") else None
    return None if part is None else asked[part == "pm"]


def quiet(turn: Turn) -> bool:
    """Whether no summaries come at present."""
    return not turn.person.summaries or resting(turn.person, turn.today)


def days(press: Press | None = None) -> Reply:
    """Which day?"""
    buttons = [Button(Line(f"weekday-{day}"), f"day:{day}") for day in range(DAYS)]
    return Reply((Line("ask-day"),), tuple(tuple(buttons[i : i + 2]) for i in range(0, DAYS, 2)), replaces=press)


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """A button of the settings."""
    match action, value:
        case "pause", _ if value in PAUSES:
            return (await pause_for(turn, value, press),)
        case "pause" | "resume", _:
            # A summary stays as it is when its own button is pressed: what is answered comes below it.
            return (await pause(turn, stop=action == "pause", press=None if press.has_picture else press),)
        case "lang", _ if value in LANGUAGES:
            return (await use_language(turn, value, press),)
        case "day", _ if value.isdecimal() and int(value) < DAYS:
            return (await use_rhythm(turn, weekday=int(value), press=press),)
        case "net", _ if value in PLATFORMS:
            return (await interview.choose_platform(turn, value, press),)
        case "zone", _:
            return (await places.choose(turn, value, press),)
        case "set", _:
            return await _set(turn, press, value)
        case _:
            return (OLD,)


async def _set(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button that begins to change something."""
    match value:
        case "day":
            return (days(press),)
        case _ if value.startswith("at:"):
            hour, _, minute = value.removeprefix("at:").partition(":")
            if not (hour.isdecimal() and minute.isdecimal() and int(hour) < HOURS and int(minute) < MINUTES):
                return (OLD,)
            await turn.remember(step=None)
            return (await use_rhythm(turn, at=time(int(hour), int(minute)), press=press),)
        case "hour" | "zone":
            await turn.remember(step=f"set:{value}", **{HALVES: None})
            return (Reply((Line(f"ask-{'hour' if value == 'hour' else 'timezone'}"),), places.cancel_row()),)
        case "platform":
            return (Reply((Line("ask-platform"),), tuple(interview.platform_buttons("usual")), replaces=press),)
        case "language":
            return (languages(press),)
        case _:
            return (OLD,)


async def answer(turn: Turn, wanted: str, words: str, atlas: Places) -> Reply | None:
    """An answer in words to what /settings asked; None when it is no answer to that."""
    if wanted == "hour":
        hour = _chosen_half(turn, words) or clock(words)
        if hour is None:
            return Reply((Line("hour-unknown"),), places.cancel_row())
        if (either := halves(words, turn.person.language)) is not None and _chosen_half(turn, words) is None:
            return await which_half(turn, either, weekday=weekday(words))
        await turn.remember(step=None)
        return await use_rhythm(turn, weekday=weekday(words), at=hour)
    if wanted == "zone":
        told = await places.answer(turn, words, atlas, prefix="zone")
        if told is None:
            await turn.remember(step=None)
            return places.chosen(turn)
        return told
    return None


def _pause_button(turn: Turn) -> Button:
    return Button(Line("button-resume"), "resume") if quiet(turn) else Button(Line("button-pause"), "pause")
