"""What is shown of an action: the one that stands, those to choose from, and how it was noted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from coaching import rhythm
from coaching.advice.planned import another, options
from coaching.dialogue import one_step
from coaching.dialogue.interviews.rounds import Rows
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.plans.told import NONE, do, judged
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Button, Line, Plan, Press, Reply
from coaching.reading.clock import clock
from coaching.replies import plans as replies
from coaching.replies.interpretation import action
from coaching.replies.plans import due

MINE: Final = Button(Line("button-plan-mine"), "plan:mine")


async def standing(turn: Turn, plan: Plan, plans: Sequence[Plan]) -> Reply:
    """The plan that is open; whether its moment has come decides what is asked."""
    other = Button(Line("button-plan-other"), f"plan:else:{plan.id}")
    change = (replies.move(plan), other, Button(Line("button-plan-drop"), f"plan:drop:{plan.id}"))
    whole = {"plan": replies.whole(plan)}
    if due(plan, turn.today):
        await turn.remember(**plan_told.asking(turn))
        return Reply((Line("plan-asked", whole),), (replies.outcomes(plan, "is"), change, *older(plans)))
    done = (Button(Line("button-plan-done"), f"plan:is:{plan.id}:done"),)
    return Reply((Line("plan-now", whole),), (done, change, *older(plans)))


async def offered(turn: Turn, plans: Sequence[Plan]) -> Reply:
    """One to choose, and the ways to another."""
    seen = await judged(turn, None)
    first = next(iter(options(seen, plans)), None)
    if first is None:
        return Reply((Line("plan-not-now"), action(seen.advice, seen.metrics)), older(plans))
    await turn.advised(replace(seen, advice=first))
    platform = seen.metrics.platform
    other = Button(Line("button-plan-other"), f"plan:other:{first.id}:{platform or ''}")
    await turn.remember(**{plan_keep.OFFERED: turn.today.isoformat()})
    return Reply((replies.offered(first, seen.metrics),), ((do(first, platform), other, MINE), *older(plans)))


def older(plans: Sequence[Plan]) -> Rows:
    """The way to those of before, where there are any."""
    return (replies.LIST,) if any(plan.outcome for plan in plans) else ()


async def other_than(turn: Turn, plan: Plan) -> Reply:
    """Another one instead of a plan."""
    seen = await judged(turn, plan.platform)
    other = another(seen, await turn.notebook.plans(), plan.advice)
    leave = Button(NONE.label, f"{NONE.data}:{plan.id}")
    await turn.remember(**{plan_keep.OFFERED: turn.today.isoformat()})
    if other is None:
        return Reply((Line("plan-no-other"),), ((MINE, leave),))
    await turn.remember(**one_step.proposed(other, seen.situation, turn.today))
    step = Line("plan-instead", {"action": replies.deed(other.id, replies.words_of(other))})
    return Reply((step,), ((do(other, plan.platform), MINE, leave),))


def instead(chosen: Mapping[str, Any]) -> tuple[Button, ...]:
    """What else one can do with a choice that waits: another one, or none."""
    other = f"plan:other:{chosen['advice']}:{chosen['platform'] or ''}"
    return (Button(Line("button-plan-other"), other), NONE)


def noted(turn: Turn, plan: Plan, press: Press | None = None) -> Reply:
    """The plan said back in full, its day, and the hour of the reminder where one was named."""
    lines = [Line("plan-set", {"plan": replies.whole(plan)})]
    if plan.own_words:
        lines.append(Line("plan-set-day", {"weekday": replies.weekday(plan.day), "day": plan.day}))
        lines += [*_reminds(turn, plan), *([Line("plan-set-once")] if spoken.holds(plan.moment, "each") else [])]
    row = (replies.move(plan), Button(Line("button-plan-drop"), f"plan:drop:{plan.id}"))
    return Reply(tuple(lines), (row,), replaces=press)


def _reminds(turn: Turn, plan: Plan) -> list[Line]:
    """When the reminder comes, where an hour was told: then, at the edge of the night, or not at all."""
    if clock(plan.moment, turn.person.language) is None:
        return []
    told, at = turn.person.nudging.remind_at, rhythm.reminder(turn.person, turn.heard.when)
    if at is None or at.date() != plan.day:
        return [Line("plan-set-silent")]
    line = "plan-set-remind" if at.time() == told else "plan-set-quiet"
    return [Line(line, {"time": f"{at:%H:%M}".removeprefix("0")})]


def kept(plan: Plan, press: Press | None = None) -> Reply:
    """The plan that goes on as it was."""
    row = (replies.move(plan), Button(Line("button-plan-drop"), f"plan:drop:{plan.id}"))
    return Reply((Line("plan-kept", {"plan": replies.whole(plan)}),), (row,), replaces=press)
