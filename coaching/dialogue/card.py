"""The target card (M07): six questions that draw the person whom the content is for."""

from typing import Final

from coaching.dialogue import rounds
from coaching.dialogue.rounds import Ending, Round, short
from coaching.dialogue.turn import Turn
from coaching.model import Button, Line, Press, Reply
from coaching.thresholds import TARGET_ANSWERS

QUESTIONS: Final = ("who", "problem", "interests", "where", "asks", "not_for")


async def start(turn: Turn) -> tuple[Reply, ...]:
    """Asks what is not known yet; a card that is whole is shown."""
    if rounds.next_question(turn, CARD) is None:
        return (show(turn),)
    opening = () if turn.person.profile.card else (Line("card-start"),)
    return await rounds.begin(turn, CARD, opening)


def button(turn: Turn) -> Button:
    """The way from /target to the card."""
    known = len(turn.person.profile.card)
    if not known:
        return Button(Line("button-card"), "card:start")
    return Button(Line("button-card-show", {"n": known, "of": len(QUESTIONS)}), "card:show")


def show(turn: Turn) -> Reply:
    """The card in a few lines, and whether it is enough to hold the content against it."""
    card = turn.person.profile.card
    known = [name for name in QUESTIONS if name in card]
    missing = [name for name in QUESTIONS if name not in card]
    if not known:
        return Reply((Line("card-none"),), ((Button(Line("button-card"), "card:start"),),))
    lines = [Line("card-title", {"n": len(known), "of": len(QUESTIONS)})]
    lines += [Line(f"card-line-{name}", {"text": short(card[name])}) for name in known]
    if len(known) >= TARGET_ANSWERS:
        lines.append(Line("card-enough"))
    else:
        lines.append(Line("card-missing", {"needed": TARGET_ANSWERS, "missing": _named(missing)}))
    rows = [(Button(Line("button-card-change"), "card:edit"),)]
    if missing:
        rows.insert(0, (Button(Line("button-card-go-on"), "card:start"),))
    return Reply(tuple(lines), tuple(rows))


def _named(questions: list[str]) -> Line:
    first, *rest = (Line(f"card-name-{name}") for name in questions)
    for name in rest:
        first = Line("both", {"a": first, "b": name})
    return first


def _known(turn: Turn, question: str) -> bool:
    return question in turn.person.profile.card


def _ask(_turn: Turn, question: str) -> tuple[Line, ...]:
    place = Line("card-count", {"n": QUESTIONS.index(question) + 1, "of": len(QUESTIONS)})
    return (place, Line(f"card-ask-{question}"))


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    card = dict(turn.person.profile.card)
    card.pop(question, None)
    if words:
        card[question] = words
    await turn.tell(card=card)
    if question == "who" and words and not turn.person.profile.target:
        await turn.tell(target=words)
    return None


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """Counts the answers. Until here an unfinished card decides nothing: half of it would close the content gate."""
    answers = len(turn.person.profile.card)
    if answers or turn.person.profile.target_answers is not None:
        await turn.tell(target_answers=answers or None)
    if not answers:
        return (Reply((Line("card-left"),), ((Button(Line("button-card"), "card:start"),),)),)
    shown = show(turn)
    if ending == "left":
        return (Reply((Line("card-kept"), *shown.lines[1:]), shown.buttons),)
    return (shown,)


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


CARD: Final = Round("card", QUESTIONS, _known, _ask, _take, _close, pressed=_pressed, quoted=frozenset({"asks"}))
