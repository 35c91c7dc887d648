"""The brand (M08): its line in a sentence, three traits, and what never belongs to it."""

from dataclasses import replace
from typing import Final, Literal, get_args

from coaching.dialogue import takeback
from coaching.dialogue.interviews import examples, halves, interview, rounds
from coaching.dialogue.interviews.length import shorter
from coaching.dialogue.interviews.rounds import Ending, Round, short
from coaching.dialogue.turn import Turn
from coaching.model import Button, Card, Line, Press, Profile, Reply

Question = Literal["line", "traits", "never"]
QUESTIONS: Final[tuple[Question, ...]] = get_args(Question)
MOST: Final = 3
"""Traits, and things that never belong: whoever is everything is nothing in particular."""
LONGEST_ROW: Final = 160


async def open_it(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Shows the brand, or asks for what is not known; words that come along are its line."""
    if words.strip():
        if asks := shorter(words):
            return asks
        was = turn.person
        await _take(turn, "line", words.strip())
        await takeback.answered(turn, was)
        return await _begin(turn, Line("noted"))
    if any(_known(turn, name) for name in QUESTIONS):
        return (show(turn),)
    return await _begin(turn, Line("brand-start"))


def show(turn: Turn) -> Reply:
    """The brand as a picture to keep, and a button to change each part of it."""
    known = [name for name in QUESTIONS if _known(turn, name)]
    if not known:
        return Reply((Line("brand-none"),), ((Button(Line("button-brand"), "brand:start"),),))
    missing = [name for name in QUESTIONS if name not in known]
    use = Line("brand-use") if not missing else Line(f"brand-missing-{missing[0]}")
    names = tuple(Button(Line(f"brand-name-{name}"), f"brand:change:{name}") for name in QUESTIONS)
    profile = turn.person.profile
    rows = tuple((Line(f"brand-name-{name}"), short(_told(profile, name), LONGEST_ROW)) for name in known)
    return Reply((Line("brand-title"), use), (names,), Card(Line("brand-picture"), rows, Line("brand-foot")))


async def _begin(turn: Turn, opening: Line) -> tuple[Reply, ...]:
    await examples.looked_for(turn)
    return await rounds.begin(turn, BRAND, (opening,))


def _told(profile: Profile, question: Question) -> str:
    match question:
        case "line":
            return profile.line or ""
        case "traits":
            return ", ".join(profile.traits)
        case "never":
            return ", ".join(profile.never)


def _known(turn: Turn, question: str) -> bool:
    return bool(getattr(turn.person.profile, question))


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    name = next(name for name in QUESTIONS if name == question)
    return (Line(f"brand-ask-{name}"), examples.beside(turn, name, _told(turn.person.profile, name)))


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    name = next(name for name in QUESTIONS if name == question)
    said = examples.told(turn, name, words)
    if name == "line":
        await turn.tell(line=said or None)
    else:
        named = interview.themes(said)
        await turn.tell(**{name: named[:MOST]})
        if len(named) > MOST:
            await halves.note(turn, cut=True)
    return None


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    if ending == "left" and not any(_known(turn, name) for name in QUESTIONS):
        return (Reply((Line("brand-left"),)),)
    shown = show(turn)
    if halves.noted(turn).get("cut"):
        shown = replace(shown, lines=(Line("brand-cut", {"n": MOST}), *shown.lines))
    if ending == "left":
        shown = replace(shown, lines=(Line("brand-kept"), *shown.lines[1:]), chart=None)
    return (shown,)


async def _pressed(turn: Turn, _press: Press, action: str, _value: str) -> tuple[Reply, ...] | None:
    return await _begin(turn, Line("brand-start")) if action == "start" else None


BRAND: Final = Round("brand", QUESTIONS, _known, _ask, _take, _close, pressed=_pressed, shown=frozenset(QUESTIONS))
