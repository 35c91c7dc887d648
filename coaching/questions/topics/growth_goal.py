"""How do I grow, and must I? Fewer people than it seems, if they are the right ones; settling is no plan (A0, M09)."""

from math import ceil

from coaching.advice.interpret import Interpretation
from coaching.model import Button, Growth, Line, Metrics
from coaching.questions.topic import Answered, holds, meant, topic
from coaching.questions.trends import fresh
from coaching.thresholds import GOAL_WEEKS


@topic("growth_goal")
def growth_goal(judged: Interpretation, point: str) -> Answered:
    """The person's own pace and goal where they are known, and the question turned round."""
    turned = (Line("growth_goal-turn"), *((Line("growth_goal-settle"),) if point == "resigned" else ()))
    lead = _lead(judged.metrics, point)
    if holds(judged, "growth_goal"):
        return Answered(
            (*lead, *meant(judged), *(turned if point in {"", "resigned"} else ())), week=False, figures=True
        )
    pace = _pace(judged.metrics)
    general = Line("general-growth_goal")
    lines = (*lead, *pace, general, *(turned if point in {"", "resigned"} else ()))
    goal = () if judged.metrics.profile.goal else (Button(Line("button-set-goal"), "goal:start"),)
    return Answered(lines, week=False, step="growth_goal", figures=bool(pace), buttons=goal)


def _lead(metrics: Metrics, point: str) -> tuple[Line, ...]:
    """What is said to exactly that; a goal that was asked about and never told is said to be missing."""
    known = point == "my_goal" and metrics.profile.goal
    return () if known or point in {"", "resigned"} else (Line(f"point-{point}"),)


def _pace(metrics: Metrics) -> tuple[Line, ...]:
    """Eight weeks ago and today; what is missing to the goal; and how long at this pace, which is a guide only."""
    growth, goal = metrics.growth, metrics.profile.followers_goal
    if not fresh(metrics):
        return ()
    if growth is None:
        return _so_far(metrics)
    lines = [Line("growth_goal-pace", {"weeks": growth.weeks, "before": growth.before, "now": growth.now})]
    if goal is not None and goal > growth.now:
        missing = goal - growth.now
        weeks = _weeks_to(missing, growth)
        figures: dict[str, int | float | str | Line] = {"goal": goal, "missing": missing}
        lines.append(Line("growth_goal-weeks", {**figures, "weeks": weeks}) if weeks else
                     Line("growth_goal-missing", {**figures}))  # fmt: skip
    return tuple(lines)


def _so_far(metrics: Metrics) -> tuple[Line, ...]:
    """The first count that is known and the last: too short a time for a pace, and still theirs; or the only one."""
    counted = [row for row in metrics.rows if row.followers is not None]
    if len(counted) == 1:
        return (Line("growth_goal-one", {"now": counted[0].followers or 0}),)
    if not counted or any(row.step > 1 for row in counted):
        return ()
    figures = {"before": counted[0].followers or 0, "now": counted[-1].followers or 0}
    return (Line("growth_goal-so_far", {**figures, "day": counted[0].day}),)


def _weeks_to(missing: int, growth: Growth) -> int | None:
    """Weeks to the goal at the pace of the last eight; None without growth, or further off than anybody can tell."""
    gained = growth.now - growth.before
    if gained <= 0:
        return None
    weeks = ceil(missing * growth.weeks / gained)
    return weeks if weeks <= GOAL_WEEKS else None
