"""One step a week: what was proposed stands for seven days, wherever it is shown; once it is chosen, the plan does."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.advice.interpret import Interpretation
from coaching.advice.planned import planned
from coaching.advice.playbook import ALONE, PLANNED
from coaching.model import Advice, Line, Person, Plan, Reply, Verdict
from coaching.replies import plans
from coaching.replies.interpretation import action
from coaching.thresholds import WEEK

PLACE: Final = "week_step"
"""Where it stands in person.dialogue: the step, its place in the playbook, and the day on which it was proposed."""
GENERAL: Final = "other"
"""The topic of a question that is about no topic: "and what do I do now?"."""
OF_THE_WEEK: Final = frozenset({"", GENERAL, "follower_drop"})
"""What a week's step answers: figures, "what now?" and why it dropped. A question about anything else has its own."""
UNREAD: Final = ALONE | {"not_enough_data"}
"""Situations that have a step of their own, whatever else was proposed."""


def held(judged: Interpretation, person: Person, day: date) -> Interpretation:
    """The same with the step of this week, as long as it fits: nothing happened that asks for another."""
    if judged.asked.partition("/")[0] not in OF_THE_WEEK:
        return judged
    kept = proposal(person, day)
    advice = planned(kept["advice"], kept["arguments"]) if kept is not None else None
    if kept is None or advice is None or not _fits(kept, judged):
        return judged
    return replace(judged, advice=advice)


def noted(judged: Interpretation, person: Person, day: date) -> dict[str, Any]:
    """What is remembered of a step that was proposed; one of this week keeps its day."""
    kept = proposal(person, day)
    if judged.asked not in {"", GENERAL} or planned(judged.advice.id, judged.advice.arguments) is None:
        return {}
    if kept is not None and kept["advice"] == judged.advice.id:
        return {}
    return proposed(judged.advice, judged.situation, day)


def proposed(advice: Advice, situation: str, day: date) -> dict[str, Any]:
    """The same for a step that the person asked for instead of the first."""
    about = {name: value for name, value in advice.arguments.items() if isinstance(value, str)}
    kept = {"advice": advice.id, "arguments": about, "situation": situation, "on": day.isoformat()}
    return {PLACE: kept}


def same(reply: Reply, judged: Interpretation, person: Person, day: date) -> Reply:
    """A reply whose step is what was proposed this week, where that still fits what is `judged` now."""
    kept = proposal(person, day)
    fits = kept is not None and judged.advice.id == kept["advice"]
    return with_step(reply, action(judged.advice, judged.metrics)) if fits else reply


def plan(chosen: Sequence[Plan], day: date) -> Reply | None:
    """The plan that stands; None where none does."""
    opened = plans.open_plan(chosen)
    if opened is None or not plans.stands(opened, day):
        return None
    return Reply((Line("week-plan", {"plan": plans.whole(opened)}),))


def with_step(reply: Reply, step: Line) -> Reply:
    """The same reply with another step."""
    return replace(reply, lines=tuple(step if is_step(line) else line for line in reply.lines))


def is_step(line: Line) -> bool:
    """Whether a line is the step of an answer."""
    return line.id.startswith("your-step")


def proposal(person: Person, day: date) -> Mapping[str, Any] | None:
    """The step that was proposed this week, as it is kept; None where none was, or a plan has taken its place."""
    kept = person.dialogue.get(PLACE)
    lately = isinstance(kept, dict) and timedelta() <= day - date.fromisoformat(kept["on"]) < timedelta(days=WEEK)
    return kept if lately else None


def _fits(kept: Mapping[str, Any], judged: Interpretation) -> bool:
    if kept["situation"] == judged.situation:
        return True
    verdict = judged.metrics.verdict
    calm = isinstance(verdict, Verdict) and verdict.level == "noise"
    # What only tells Faro something ("draw your target") is over once it was told: that is another situation.
    lasts = PLANNED.get(kept["advice"]) is not None
    return calm and lasts and judged.situation.partition("/")[0] not in UNREAD
