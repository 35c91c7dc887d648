"""How the action went, as it was told: a fact, never a reproach; what the numbers did since, what could follow."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from coaching.advice.interpret import Interpretation
from coaching.advice.planned import another, unwanted
from coaching.advice.playbook import PLANNED
from coaching.dialogue import one_step
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.turn import Turn
from coaching.metrics.followed import habits
from coaching.model import Advice, Button, History, Line, Outcome, Person, Plan, Platform, Press, Reply
from coaching.replies import plans as replies
from coaching.thresholds import HABIT

ASKED: Final = "plan_asked"
HABITS: Final = "plan_habits"
"""Where it stands in person.dialogue on which day it was asked how it went, and which actions were called habits."""
HABIT_ASKED: Final = "plan_habit_asked"
OWN_HABITS: Final = "own_habits"
"""Where it stands there of which action it was asked whether it is a habit, and which are by the person's own word."""
NONE: Final = Button(Line("button-plan-none"), "plan:none")


async def told(turn: Turn, plan: Plan, outcome: Outcome, press: Press | None = None) -> Reply:
    """Writes down how it went, and answers."""
    changed = replace(plan, outcome=outcome, told=turn.today)
    await turn.notebook.keep_plan(changed)
    await turn.remember(**{ASKED: None, one_step.PLACE: None})
    await plan_keep.note(turn, [plan])
    plans = await turn.notebook.plans()
    newest = bool(plans) and plans[-1].id == plan.id
    if newest:
        await plan_keep.reminded(turn, None)
    if newest and plan_keep.choice(turn) is not None and outcome != "done":
        return Reply((Line("plan-fine"),), (change(changed),), replaces=press)  # another one is chosen already
    return replace(await _answer(turn, changed, plans, newest=newest), replaces=press)


def asking(turn: Turn) -> dict[str, Any]:
    """What is remembered when it was asked how the action went: that day "yes" and "no" are answers to it."""
    return {ASKED: turn.today.isoformat()}


def do(advice: Advice, platform: Platform | None, label: str = "button-plan-do") -> Button:
    """The way to choose a step."""
    return Button(Line(label), f"plan:do:{advice.id}:{platform or ''}")


async def judged(turn: Turn, platform: Platform | None) -> Interpretation:
    """The account that an action is about, as it stands today."""
    return turn.judge(await turn.notebook.history(), platform=platform)


async def _answer(turn: Turn, plan: Plan, plans: Sequence[Plan], *, newest: bool) -> Reply:
    ways = change(plan)
    again = Button(Line("button-plan-again"), f"plan:again:{plan.id}")
    other = Button(Line("button-plan-other"), f"plan:else:{plan.id}")
    small = Line("plan-no" if plan.outcome == "no" else "plan-partly",
                 {"action": replies.deed(plan.advice, plan.arguments, smaller=True)})  # fmt: skip
    if plan.outcome == "done":
        before = any(known.outcome is not None and known.id != plan.id for known in plans)
        rows = ((again, *ways) if newest else ways, *((replies.LIST,) if before else ()))
        times = sum(
            known.outcome == "done" and (known.advice, known.arguments) == (plan.advice, plan.arguments)
            for known in plans
        )
        thanks = Line("plan-done-again", {"n": times}) if times > 1 else Line("plan-done")
        if newest and times >= HABIT and await _may_be_habit(turn, plan):
            ask = (Button(Line("button-plan-habit"), f"plan:did:habit:{plan.id}"),
                   Button(Line("button-plan-not-yet"), f"plan:did:nohabit:{plan.id}"))  # fmt: skip
            return Reply((thanks, Line("plan-habit-ask")), (ask, *rows))
        return Reply((thanks, *await _since(turn, plan, plans)), rows)
    if not newest:
        return Reply((Line("plan-noted"),), (ways,))
    if plan.outcome == "partly":
        if replies.smallest(plan):
            return Reply((Line("plan-partly-small"),), ((again, other), ways))
        smaller = Button(Line("button-plan-small"), f"plan:small:{plan.id}")
        return Reply((small,), ((again, smaller), (other, *ways)))
    if plan.advice in unwanted(plans):
        return await _instead(turn, plan, plans)
    if replies.smallest(plan):
        later = Button(Line("button-plan-move"), f"plan:again:{plan.id}")
        return Reply((Line("plan-no-small"),), ((later, other), (NONE, *ways)))
    return Reply((small,), ((Button(Line("button-plan-yes"), f"plan:small:{plan.id}"), other), (NONE, *ways)))


async def _since(turn: Turn, plan: Plan, plans: Sequence[Plan]) -> tuple[Line, ...]:
    """What the numbers did since, as far as it is known; and once, that it has become a habit."""
    aim = PLANNED.get(plan.advice)
    if aim is None:
        return ()
    history = await turn.notebook.history()
    seen = replies.followed_of(plan, history, turn.today)
    metric = Line(f"named-{aim}")
    if seen is None:
        lines = [Line("plan-unknown-yet", {"metric": metric})]
    else:
        lines = [Line("plan-coincide", {"what": replies.coincides(seen)})]
    return (*lines, *await _habit(turn, plan, plans, history))


async def _habit(turn: Turn, plan: Plan, plans: Sequence[Plan], history: History) -> tuple[Line, ...]:
    """That it is a habit now: once for each action."""
    called, aim = list(turn.person.dialogue.get(HABITS, ())), PLANNED.get(plan.advice)
    if aim is None or plan.advice in called or plan.advice not in habits(plans, PLANNED, history, turn.today):
        return ()
    await turn.remember(**{HABITS: [*called, plan.advice]})
    return (Line("plan-habit", {"metric": Line(f"named-{aim}")}),)


def own_habits(person: Person) -> list[str]:
    """Which actions are habits by the person's own word."""
    return list(person.dialogue.get(OWN_HABITS, ()))


def habit_name(plan: Plan) -> str:
    """What tells one action from another, whatever its moment was."""
    return f"{plan.advice}:{plan.arguments.get('deed', '')}"


async def _may_be_habit(turn: Turn, plan: Plan) -> bool:
    """Whether to ask if it is a habit: once, of an action that aims at no figure which could say so."""
    called, name = list(turn.person.dialogue.get(HABITS, ())), habit_name(plan)
    if PLANNED.get(plan.advice) is not None or name in called:
        return False
    asked = {"plan": plan.id, "on": turn.today.isoformat()}
    await turn.remember(**{HABITS: [*called, name], HABIT_ASKED: asked})
    return True


async def _instead(turn: Turn, plan: Plan, plans: Sequence[Plan]) -> Reply:
    """Twice it did not come about: another one, or none."""
    other = another(await judged(turn, plan.platform), plans, plan.advice)
    if other is None:
        return Reply((Line("plan-no-last"),), (change(plan),))
    line = Line("plan-no-twice", {"action": replies.deed(other.id, replies.words_of(other))})
    return Reply((line,), ((do(other, plan.platform), NONE), change(plan)))


def change(plan: Plan) -> tuple[Button, ...]:
    """The way to tell it otherwise."""
    return (Button(Line("button-plan-change"), f"plan:change:{plan.id}"),)
