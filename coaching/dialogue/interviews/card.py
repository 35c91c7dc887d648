"""The target card (M07): six questions that draw the person whom the content is for."""

from dataclasses import replace
from typing import Final, Literal, get_args

from coaching.dialogue.interviews import examples, rounds
from coaching.dialogue.interviews.rounds import Ending, Round, short
from coaching.dialogue.turn import Turn
from coaching.model import Button, Card, Line, Press, Reply
from coaching.thresholds import TARGET_ANSWERS

Question = Literal["who", "problem", "interests", "where", "asks", "not_for"]
QUESTIONS: Final[tuple[Question, ...]] = get_args(Question)
LONGEST_ROW: Final = 160
"""Letters of an answer that a picture shows: three lines."""


async def start(turn: Turn) -> tuple[Reply, ...]:
    """Asks what is not known yet; a card that is whole is shown."""
    if rounds.next_question(turn, CARD) is None:
        return (show(turn),)
    await examples.looked_for(turn)
    opening = () if turn.person.profile.card else (Line("card-start"),)
    return await rounds.begin(turn, CARD, opening)


def button(turn: Turn) -> Button:
    """The way from /target to the card."""
    known = len(turn.person.profile.card)
    if not known:
        return Button(Line("button-card"), "card:start")
    return Button(Line("button-card-show", {"n": known, "of": len(QUESTIONS)}), "card:show")


def show(turn: Turn, *, opening: Line | None = None) -> Reply:
    """The card as a picture to keep; beside it, whether it is enough to hold the content against it."""
    card = turn.person.profile.card
    known = [name for name in QUESTIONS if name in card]
    missing = [name for name in QUESTIONS if name not in card]
    if not known:
        return Reply((Line("card-none"),), ((Button(Line("button-card"), "card:start"),),))
    count = {"n": len(known), "of": len(QUESTIONS)}
    lines = [opening or Line("card-title", count)]
    if len(known) >= TARGET_ANSWERS:
        lines.append(Line("card-enough"))
    else:
        lines.append(Line("card-missing", {"needed": TARGET_ANSWERS, "missing": _named(missing)}))
    rows = [(Button(Line("button-card-change"), "card:edit"),)]
    if missing:
        rows.insert(0, (Button(Line("button-card-go-on"), "card:start"),))
    drawn = tuple((Line(f"card-name-{name}"), short(card[name], LONGEST_ROW)) for name in known)
    picture = Card(Line("card-picture"), drawn, Line("card-foot", count))
    return Reply(tuple(lines), tuple(rows), picture)


def _named(questions: list[Question]) -> Line:
    first, *rest = (Line(f"card-name-{name}") for name in questions)
    for name in rest:
        first = Line("both", {"a": first, "b": name})
    return first


def _known(turn: Turn, question: str) -> bool:
    return question in turn.person.profile.card


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    name = next(name for name in QUESTIONS if name == question)
    known, target = turn.person.profile.card.get(name), turn.person.profile.target
    asked = (Line(f"card-ask-{name}"), examples.beside(turn, name, known))
    if known:
        return asked
    place = Line("card-count", {"n": QUESTIONS.index(name) + 1, "of": len(QUESTIONS)})
    told = (Line("target-now", {"target": short(target)}),) if name == "who" and target else ()
    return (place, *told, *asked)


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    name = next(name for name in QUESTIONS if name == question)
    card = dict(turn.person.profile.card)
    card.pop(name, None)
    if words:
        card[name] = examples.told(turn, name, words)
    if name == "who" and turn.person.profile.target in {None, "", turn.person.profile.card.get(name)}:
        await turn.tell(target=card.get(name))
    await turn.tell(card=card)
    return None


async def who_is(turn: Turn, words: str) -> None:
    """Whom they want to reach, told in a sentence; where the card says the same of who that is, it follows."""
    card, target = dict(turn.person.profile.card), turn.person.profile.target
    if target and card.get("who") == target:
        card.pop("who")
        if words:
            card["who"] = words
        await turn.tell(card={name: card[name] for name in QUESTIONS if name in card})
    await turn.tell(target=words or None)


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """Counts the answers. Until here an unfinished card decides nothing: half of it would close the content gate."""
    answers = len(turn.person.profile.card)
    if answers or turn.person.profile.target_answers is not None:
        await turn.tell(target_answers=answers or None)
    if not answers:
        return (Reply((Line("card-left"),), ((Button(Line("button-card"), "card:start"),),)),)
    if ending == "done":
        return (show(turn),)
    return (replace(show(turn, opening=Line("card-kept", {"n": answers, "of": len(QUESTIONS)})), chart=None),)


async def _pressed(turn: Turn, press: Press, action: str, _value: str) -> tuple[Reply, ...] | None:
    match action:
        case "start":
            return await start(turn)
        case "show":
            await turn.remember(step=None)  # /target had asked for a sentence
            return (show(turn),)
        case "edit":
            names = [Button(Line(f"card-name-{name}"), f"card:change:{name}") for name in QUESTIONS]
            rows = tuple(tuple(names[i : i + 2]) for i in range(0, len(names), 2))
            return (Reply((Line("card-which"),), rows, replaces=press),)
        case _:
            return None


CARD: Final = Round(
    "card", QUESTIONS, _known, _ask, _take, _close, pressed=_pressed, quoted=frozenset({"asks"}),
    shown=frozenset(QUESTIONS),
)  # fmt: skip
