"""What was done without having been chosen, and what has become a habit by somebody's own word."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from coaching.advice.planned import planned
from coaching.dialogue import one_step
from coaching.dialogue.figures import pending
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Button, Line, Plan, Press, Reply
from coaching.replies import plans as replies
from coaching.replies.lines import OLD
from coaching.thresholds import FOUR_WEEKS

ASKED: Final = "plan_did"
"""Where it stands in person.dialogue which step somebody was asked about: whether they did it."""
WEEK_MOMENT: Final = "week"
"""The moment of what was done without one."""


async def ask(turn: Turn) -> tuple[Reply, ...] | None:
    """Did you do it? About the step of this week, or the action done last; None where there is neither."""
    if await plan_keep.in_the_way(turn) is not None:
        return None
    about = await _about(turn)
    if about is None:
        return None
    await turn.remember(**{ASKED: {**about, "on": turn.today.isoformat()}})
    yes, no = Button(Line("button-plan-did"), "plan:did:yes"), Button(Line("button-no"), "plan:did:no")
    line = Line("plan-did", {"action": replies.deed(about["advice"], about["arguments"], smaller=about["smaller"])})
    return (Reply((line,), ((yes, no),)),)


async def answered(turn: Turn, *, yes: bool, press: Press | None = None) -> tuple[Reply, ...] | None:
    """Written down, or not; None where it was not asked today."""
    about = turn.person.dialogue.get(ASKED)
    if not isinstance(about, dict) or (press is None and (about["on"] != turn.today.isoformat() or _busy(turn))):
        return await _habit_answered(turn, yes=yes) if press is None else None
    await turn.remember(**{ASKED: None})
    if not yes:
        return (Reply((Line("plan-did-not"),), replaces=press),)
    plan = Plan(
        about["advice"], WEEK_MOMENT, turn.today, turn.today, about["arguments"], smaller=about["smaller"],
        platform=plan_keep.platform_of(about["platform"]),
    )  # fmt: skip
    made = await plan_keep.add(turn, plan)
    reply = await plan_told.told(turn, made, "done", press)
    await plan_keep.note(turn, (), made=(made,))
    return (reply,)


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """The buttons under both questions."""
    what, _, rest = value.partition(":")
    if what in {"yes", "no"}:
        return await answered(turn, yes=what == "yes", press=press) or (OLD,)
    plan = await plan_keep.of(turn, rest)
    if plan is None or plan.outcome != "done":
        return (OLD,)
    return (await _is_habit(turn, plan, yes=what == "habit", press=press),)


async def habit_told(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Takes "it's a habit by now" as what it is, about the action that was done last."""
    if _busy(turn) or spoken.whole(words, ("habit",)) is None:
        return None
    last = await _done_last(turn)
    return (await _is_habit(turn, last, yes=True),) if last is not None else None


async def _habit_answered(turn: Turn, *, yes: bool) -> tuple[Reply, ...] | None:
    """Yes or no to whether it is a habit, right after that was asked."""
    asked = turn.person.dialogue.get(plan_told.HABIT_ASKED)
    if not isinstance(asked, dict) or asked["on"] != turn.today.isoformat() or _busy(turn):
        return None
    plan = await plan_keep.of(turn, str(asked["plan"]))
    return (await _is_habit(turn, plan, yes=yes),) if plan is not None else None


async def _is_habit(turn: Turn, plan: Plan, *, yes: bool, press: Press | None = None) -> Reply:
    """A habit by the person's own word, which is as good as any number; or not yet."""
    known = plan_told.own_habits(turn.person)
    name = plan_told.habit_name(plan)
    kept = [one for one in known if one != name]
    await turn.remember(**{plan_told.HABIT_ASKED: None, plan_told.OWN_HABITS: [*kept, name] if yes else kept})
    if not yes:
        return Reply((Line("plan-habit-not"),), replaces=press)
    action = replies.deed(plan.advice, plan.arguments, smaller=plan.smaller)
    undo = Button(Line("button-undo"), f"plan:did:nohabit:{plan.id}")
    return Reply((Line("plan-habit-own", {"action": action}),), ((undo,),), replaces=press)


async def _about(turn: Turn) -> Mapping[str, Any] | None:
    kept = one_step.proposal(turn.person, turn.today)
    advice = planned(kept["advice"], kept["arguments"]) if kept is not None else None
    if advice is not None:
        return {"advice": advice.id, "arguments": replies.words_of(advice), "smaller": False, "platform": None}
    last = await _done_last(turn)
    if last is None or last.told == turn.today:
        return None
    about: dict[str, Any] = {"advice": last.advice, "arguments": dict(last.arguments), "smaller": last.smaller}
    return {**about, "platform": last.platform}


async def _done_last(turn: Turn) -> Plan | None:
    """The newest action, where it was done and told of lately."""
    chosen = await turn.notebook.plans()
    last = chosen[-1] if chosen else None
    since = turn.today - timedelta(days=FOUR_WEEKS)
    return last if last is not None and last.outcome == "done" and (last.told or date.min) > since else None


def _busy(turn: Turn) -> bool:
    return bool(turn.step) or pending.current(turn) is not None
