"""Why did my reach fall? Nobody sees from outside what a network shows to whom; topic, format and pace can be seen."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line, Metrics
from coaching.questions.topic import Answered, holds, topic, weighs
from coaching.questions.trends import fell, trend


@topic("reach_drop")
def reach_drop(judged: Interpretation) -> Answered:
    """The person's own reach and what stands beside it; never that the network hides anybody (M31)."""
    metrics = judged.metrics
    reach = trend(metrics, "reach", "views")
    if holds(judged, "reach_drop") or weighs(judged):
        return Answered(fell(reach) if reach else (Line("general-reach_drop"),))
    if reach is None:
        general = (Line("general-reach_drop"), Line("reach_drop-first"))
        return Answered(general, week=False, step="reach_drop")
    if reach.direction != "down":
        return Answered((*fell(reach), Line("reach_drop-first")), week=False, step="reach_drop/known", figures=True)
    lines = (*fell(reach), *_beside(metrics), Line("general-reach_drop"))
    return Answered(lines, week=False, step="reach_drop/known", figures=True)


def _beside(metrics: Metrics) -> tuple[Line, ...]:
    """What those who do see it do: where they do as always, nothing points at the content."""
    depth, likes = metrics.depth, metrics.shifts.get("likes")
    held = [s for s in (depth, likes) if s is not None and s.per == "reach" and s.direction != "down"]
    fallen = [s for s in (depth, likes) if s is not None and s.per == "reach" and s.direction == "down"]
    if held and not fallen:
        return (Line("reach_drop-held"),)
    return (Line("reach_drop-deep"),) if fallen else ()
