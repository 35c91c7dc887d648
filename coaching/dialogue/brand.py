"""The brand (M08): its line in a sentence, three traits, and what never belongs to it."""

from dataclasses import replace
from typing import Final

from coaching.dialogue import interview, rounds
from coaching.dialogue.rounds import Ending, Round, short
from coaching.dialogue.turn import Turn
from coaching.model import Button, Line, Press, Reply

QUESTIONS: Final = ("line", "traits", "never")
MOST: Final = 3
"""Traits, and things that never belong: whoever is everything is nothing in particular."""


async def open_it(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Shows the brand, or asks for what is not known; words that come along are its line."""
    if words:
        await _take(turn, "line", words.strip()[: rounds.LONGEST_ANSWER])
        return await rounds.begin(turn, BRAND, (Line("noted"),))
    if any(_known(turn, name) for name in QUESTIONS):
        return (show(turn),)
    return await rounds.begin(turn, BRAND, (Line("brand-start"),))


def show(turn: Turn) -> Reply:
    """The brand in a few lines, a button to change each."""
    profile = turn.person.profile
    lines: list[Line] = []
    if profile.line:
        lines.append(Line("brand-line-line", {"text": short(profile.line, 300)}))
    for name, values in (("traits", profile.traits), ("never", profile.never)):
        if values:
            lines.append(Line(f"brand-line-{name}", {"text": ", ".join(short(value, 60) for value in values)}))
    if not lines:
        return Reply((Line("brand-none"),), ((Button(Line("button-brand"), "brand:start"),),))
    missing = [name for name in QUESTIONS if not _known(turn, name)]
    lines.append(Line("brand-use") if not missing else Line(f"brand-missing-{missing[0]}"))
    names = tuple(Button(Line(f"brand-name-{name}"), f"brand:change:{name}") for name in QUESTIONS)
    return Reply(tuple(lines), (names,))


def _known(turn: Turn, question: str) -> bool:
    return bool(getattr(turn.person.profile, question))


def _ask(_turn: Turn, question: str) -> tuple[Line, ...]:
    return (Line(f"brand-ask-{question}"),)


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    if question == "line":
        await turn.tell(line=words or None)
    else:
        named = interview.themes(words)
        await turn.tell(**{question: named[:MOST]})
        if len(named) > MOST:
            await rounds.note(turn, cut=True)
    return None


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    if ending == "left" and not any(_known(turn, name) for name in QUESTIONS):
        return (Reply((Line("brand-left"),)),)
    shown = show(turn)
    if rounds.noted(turn).get("cut"):
        shown = replace(shown, lines=(Line("brand-cut", {"n": MOST}), *shown.lines))
    return (shown,)


async def _pressed(turn: Turn, _press: Press, action: str, _value: str) -> tuple[Reply, ...] | None:
    if action == "start":
        return await rounds.begin(turn, BRAND, (Line("brand-start"),))
    return None


BRAND: Final = Round("brand", QUESTIONS, _known, _ask, _take, _close, pressed=_pressed)
