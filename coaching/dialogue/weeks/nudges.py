"""The messages that come by themselves between two summaries, and how a person has more or fewer of them (M33)."""

from dataclasses import replace
from datetime import datetime

from coaching import rhythm
from coaching.dialogue import takeback
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.turn import Turn, accounts, advice_given, alarming
from coaching.languages import phrases
from coaching.model import History, Line, Person, Plan, Press, Reply
from coaching.replies import nudges, plans
from coaching.replies.lines import OLD


def due(person: Person, chosen: tuple[Plan, ...], history: History, now: datetime) -> tuple[Person, Reply | None]:
    """What is said now by itself, if anything, and the person as they are to be kept."""
    day = rhythm.today(person, now)
    kind = rhythm.nudge(person, now)
    reply = _said(person, chosen, history, kind, now) if kind is not None else None
    state = person.nudging
    if kind is not None and reply is not None:
        state = rhythm.nudged(state, kind, day)
    elif kind == "remind":
        state = replace(state, remind=None)  # the plan was carried out, or dropped
    elif kind == "again":
        state = replace(state, again=None)  # the loss was explained
    asked = {plan_told.ASKED: day.isoformat()} if kind == "remind" and reply is not None else {}
    kept = replace(person, nudging=rhythm.passed(state, day), dialogue={**person.dialogue, **asked})
    return kept, reply


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """The button for only the summary, or for more."""
    if value not in {"on", "off"}:
        return (OLD,)
    # A summary that carries the button stays as it is; what is answered comes beside it.
    return (await _use(turn, wanted=value == "on", press=None if press.has_picture else press),)


async def asked(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What a message in words makes of it: "solo el resumen", "vuelve a recordarme"; None when it is neither."""
    said = phrases.without(phrases.said(words), "courtesy").replace("|", " ")
    said = f" {' '.join(said.split())} "
    if phrases.whole(said, "only_summary"):
        return (await _use(turn, wanted=False),)
    return (await _use(turn, wanted=True),) if phrases.whole(said, "nudge_me") else None


async def _use(turn: Turn, *, wanted: bool, press: Press | None = None) -> Reply:
    before, back = turn.person, not turn.person.summaries
    await turn.keep(replace(turn.person, nudges=wanted, summaries=True))
    undo = await takeback.note(turn, "nudges", was=before)
    line = "nudges-on" if wanted else "nudges-off-back" if back else "nudges-off"
    paused = (Line("order-still-paused"),) if rhythm.resting(turn.person, turn.today) else ()
    return Reply((Line(line), *paused), ((undo, nudges.button(turn.person)),), replaces=press)


def _said(
    person: Person, chosen: tuple[Plan, ...], history: History, kind: rhythm.Nudge, now: datetime
) -> Reply | None:
    match kind:
        case "remind":
            plan = plans.open_plan(chosen)
            mine = plan is not None and plan.day == rhythm.today(person, now)
            return nudges.with_off(plans.reminder(plan)) if plan is not None and mine else None
        case "again":
            seen = accounts(history, person, rhythm.today(person, now), said=advice_given(person))
            lost = ((one.metrics, loss) for one in seen if (loss := alarming(one.metrics)) is not None)
            return next((nudges.again(metrics, loss, named=len(seen) > 1) for metrics, loss in lost), None)
        case "check" if person.figures_on is not None:
            return nudges.check(person.figures_on, rhythm.today(person, now), person.nudging.unanswered)
        case "stop":
            return nudges.stop()
        case _:
            return None
