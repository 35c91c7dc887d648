"""Why did my reach fall? Nobody sees from outside what a network shows to whom; topic, format and pace can be seen."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line, Metrics
from coaching.questions.topic import Answered, holds, topic, weighs
from coaching.questions.trends import fell, only_down, trend
from coaching.thresholds import DEPTH_BAND


@topic("reach_drop")
def reach_drop(judged: Interpretation, point: str) -> Answered:
    """The person's own reach and what stands beside it; never that the network hides anybody (M31)."""
    metrics = judged.metrics
    reach = trend(metrics, "reach", "views")
    if point == "stuck":
        fallen = only_down(reach)
        return Answered((Line("point-stuck"), *fallen), week=False, step="reach_drop/stuck", figures=bool(fallen))
    if holds(judged, "reach_drop"):
        return Answered(only_down(reach))
    if weighs(judged):
        return Answered(fell(reach) if reach else (Line("general-reach_drop"),))
    if reach is None:
        general = (Line("general-reach_drop"), Line("reach_drop-first"))
        return Answered(general, week=False, step="reach_drop")
    if reach.direction != "down":
        return Answered((*fell(reach), Line("reach_drop-first")), week=False, step="reach_drop/known", figures=True)
    lines = (*fell(reach), *_beside(metrics), Line("general-reach_drop"))
    return Answered(lines, week=False, step="reach_drop/known", figures=True)


def _beside(metrics: Metrics) -> tuple[Line, ...]:
    """What those who do see it do, for each one of them: where they do as always, nothing points at the content."""
    reach = metrics.shifts.get("reach")
    if reach is None or not reach.ratio:
        return ()
    found = [(metrics.shifts[name], metrics.shifts[name].per) for name in ("depth", "likes") if name in metrics.shifts]
    each = [shift.ratio if per == "reach" else shift.ratio / reach.ratio for shift, per in found if per != "post"]
    if not each:
        return ()
    return (Line("reach_drop-held" if min(each) >= 1 - DEPTH_BAND else "reach_drop-deep"),)
