"""The words of a button, written instead of pressed: they do what it does while it hangs under our last message."""

import html
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from coaching.dialogue.turn import Turn
from coaching.languages import phrases, spelled
from coaching.languages.words import words as languages
from coaching.model import Button, Person, Press, Reply
from coaching.questions.feelings import declines

PLACE: Final = "under"
"""Where it stands in person.dialogue what hangs under our last message: the words of each button, and its data."""
HUNG_ON: Final = "under_on"
"""Where it stands there since which day: a bare "no" answers what was asked yesterday, not a week ago."""
LATELY: Final = 2
"""Days, with this one, in which a bare yes or no is about those buttons."""
IN_WORDS: Final = ("delete:", "net:", "pending:", "shot:")
"""Buttons whose words have a way of their own: nothing is deleted without a tap; networks, figures and what is said of
a picture are read."""


async def hang(turn: Turn, replies: Sequence[Reply]) -> None:
    """Remembers what hangs under what is said now; a press that changes nothing leaves it as it is."""
    if replies and await turn.notebook.person():
        shown = hung(turn.person, replies, turn.today)
        if shown[PLACE] != turn.person.dialogue.get(PLACE):
            await turn.remember(**shown)


def hung(person: Person, replies: Sequence[Reply], today: date) -> dict[str, Any]:
    """The same as it is remembered."""
    buttons = [button for reply in replies for row in reply.buttons for button in row]
    labels = [[_label(button, person, today), button.data] for button in buttons]
    return {PLACE: labels or None, HUNG_ON: today.isoformat() if labels else None}


def meant(turn: Turn, words: str) -> Press | None:
    """The button whose words a message is, as a press; None where it is none's, or may be of two of them."""
    hung = [(label, data) for label, data in turn.person.dialogue.get(PLACE, []) if not data.startswith(IN_WORDS)]
    said = phrases.said(words)
    fresh = hung if _asked_lately(turn) else []
    named = {data for label, data in hung if label == said} or _agreed(said, fresh) or _roughly(said, hung)
    return Press(named.pop(), 0) if len(named) == 1 else None


def _asked_lately(turn: Turn) -> bool:
    since = turn.person.dialogue.get(HUNG_ON)
    return since is not None and (turn.today - date.fromisoformat(since)).days < LATELY


def hangs(turn: Turn, number: str) -> bool:
    """Whether a button with that number at its end hangs under our last message: what it asks was asked just now."""
    return any(data.endswith(f":{number}") for _, data in turn.person.dialogue.get(PLACE, []))


def plainly(replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """What a button brings, below what was written: no message was pressed that it could stand in the place of."""
    return tuple(replace(reply, replaces=None) for reply in replies if reply.lines)


def _label(button: Button, person: Person, today: date) -> str:
    """The words of a button as they are compared."""
    return phrases.said(html.unescape(languages().say(button.label, person.language, today=today)))


def _agreed(said: str, hung: Sequence[tuple[str, str]]) -> set[str]:
    """The button that says yes, no, or goes on, where a message is nothing but that.

    "I was wrong" is about what was before.
    """
    if phrases.whole(said, "back"):
        return set()
    sides: tuple[phrases.Section, ...] = ("agrees", "denies", "goes_on")
    side = next((each for each in sides if phrases.begins(said, each) and phrases.only(said, each, "courtesy")), None)
    sided = [(label, data) for label, data in hung if side is not None and phrases.begins(label, side)]
    return {data for label, data in sided if declines(label) is None}  # "I don't know" is no "no"


def _roughly(said: str, hung: Sequence[tuple[str, str]]) -> set[str]:
    """The button whose words are those of a message but for one letter, and never for a digit."""
    return {
        data for label, data in hung if _digits(label) == _digits(said) and spelled.near(said.strip(), label.strip())
    }


def _digits(words: str) -> str:
    return "".join(filter(str.isdigit, words))
