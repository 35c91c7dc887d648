"""What the person wants a community for (M29): one sentence, and by what they will notice that it works."""

from datetime import date, timedelta
from typing import Final, Literal, get_args

from coaching.dialogue import takeback
from coaching.dialogue.interviews import examples, rounds
from coaching.dialogue.interviews.length import shorter
from coaching.dialogue.interviews.rounds import Ending, Round, short
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Button, Card, Line, Person, Press, Profile, Reply
from coaching.thresholds import PURPOSE_AGAIN

Question = Literal["purpose", "sign"]
QUESTIONS: Final[tuple[Question, ...]] = get_args(Question)
ASKED: Final = "purpose_asked"
"""Where it stands in person.dialogue when the question was last put without having been called for."""
PERHAPS: Final = "purpose_perhaps"
"""Where a sentence stands there that may be the answer, while that is asked."""
IS_NOT: Final = "purpose:isnt"
LONGEST_ROW: Final = 160


async def open_it(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Shows the purpose, or asks for what is not known; words that come along are the purpose."""
    if words.strip():
        if asks := shorter(words):
            return asks
        was = turn.person
        await _take(turn, "purpose", words.strip())
        await takeback.answered(turn, was)
        return await _begin(turn, Line("noted"))
    if turn.person.profile.purpose:
        return (show(turn),)
    return await _begin(turn)


def button(person: Person, label: str) -> Button:
    """The way from elsewhere to the sentence, to tell it or to change it."""
    return Button(Line(label), "purpose:change:purpose" if person.profile.purpose else "purpose:start")


def invitation(person: Person, today: date) -> tuple[Line, Button] | None:
    """The question and the way to it for whoever has not told; None where it was put within a month."""
    if person.profile.purpose:
        return None
    asked = person.dialogue.get(ASKED)
    if asked and today - date.fromisoformat(asked) < timedelta(days=PURPOSE_AGAIN):
        return None
    return Line("purpose-invitation"), Button(Line("button-purpose-tell"), "purpose:start")


async def heard(turn: Turn, words: str, press: Press | None = None) -> Reply:
    """Takes a sentence that answered a summary; it is said back, with the way back and the next question."""
    was = turn.person
    await _take(turn, "purpose", words)
    await turn.remember(**{PERHAPS: None})
    undo = await takeback.answered(turn, was)
    sign = Button(Line("purpose-name-sign"), "purpose:change:sign")
    line = Line("purpose-heard", {"purpose": short(turn.person.profile.purpose or "")})
    return Reply((line,), ((*((undo,) if undo is not None else ()), sign),), replaces=press)


async def asked_back(turn: Turn, words: str) -> Reply:
    """Is that the answer? It does not sound like one."""
    await turn.remember(**{PERHAPS: words})
    yes, no = Button(Line("button-yes"), "purpose:is"), Button(Line("button-no"), IS_NOT)
    return Reply((Line("purpose-is-it", {"text": short(words)}),), ((yes, no),))


async def settled(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The same in words: yes or no; None for anything else."""
    perhaps, said = turn.person.dialogue.get(PERHAPS), phrases.said(words)
    if not perhaps or not phrases.only(said, "agrees", "denies"):
        return None
    if phrases.begins(said, "agrees"):
        return (await heard(turn, perhaps),)
    await turn.remember(**{PERHAPS: None})
    return (Reply((Line("cancelled"),)),)


def show(turn: Turn) -> Reply:
    """The purpose as a picture to keep, beside the goal, and a button to change each."""
    profile = turn.person.profile
    if not (profile.purpose or profile.sign):
        return Reply((Line("purpose-none"),), ((Button(Line("button-purpose-tell"), "purpose:start"),),))
    missing = [name for name in QUESTIONS if not _told(profile, name)]
    use = Line("purpose-use") if not missing else Line(f"purpose-missing-{missing[0]}")
    names = tuple(Button(Line(f"purpose-name-{name}"), f"purpose:change:{name}") for name in QUESTIONS)
    rows = [(Line(f"purpose-name-{name}"), _told(profile, name)) for name in QUESTIONS]
    rows.append((Line("purpose-name-goal"), profile.goal or ""))
    drawn = tuple((label, short(text, LONGEST_ROW)) for label, text in rows if text)
    picture = Card(Line("purpose-picture"), drawn, Line("purpose-foot"))
    goal = (Button(Line("purpose-name-goal"), "goal:start"),)
    return Reply((Line("purpose-title"), use), (names, goal), picture)


async def _begin(turn: Turn, *opening: Line) -> tuple[Reply, ...]:
    await examples.looked_for(turn)
    return await rounds.begin(turn, PURPOSE, opening)


def _told(profile: Profile, question: Question) -> str:
    return (profile.purpose if question == "purpose" else profile.sign) or ""


def _known(turn: Turn, question: str) -> bool:
    return bool(getattr(turn.person.profile, question))


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    name = next(name for name in QUESTIONS if name == question)
    return (Line(f"purpose-ask-{name}"), examples.beside(turn, name, _told(turn.person.profile, name)))


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    name = next(name for name in QUESTIONS if name == question)
    await turn.tell(**{name: examples.told(turn, name, words) or None})
    return None


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    profile = turn.person.profile
    if ending == "left":
        return (Reply((Line("purpose-kept" if profile.purpose or profile.sign else "purpose-left"),)),)
    return (show(turn),)


async def _pressed(turn: Turn, press: Press, action: str, _value: str) -> tuple[Reply, ...] | None:
    perhaps = turn.person.dialogue.get(PERHAPS)
    match action:
        case "start":
            return await _begin(turn)
        case "is" if perhaps:
            return (await heard(turn, perhaps, press),)
        case "isnt" if perhaps:
            await turn.remember(**{PERHAPS: None})
            return (Reply((Line("cancelled"),), replaces=press),)
        case _:
            return None


PURPOSE: Final = Round(
    "purpose", QUESTIONS, _known, _ask, _take, _close, pressed=_pressed, shown=frozenset(QUESTIONS),
    stated=frozenset(QUESTIONS),
)  # fmt: skip
