"""Why did my likes drop? A like is the lightest sign: what people keep, say and pass on stands beside it (A2, M20)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line, Shift
from coaching.questions.topic import MIRROR, Answered, holds, meant, topic, weighs
from coaching.questions.trends import fell, only_down, seen_less, trend
from coaching.replies.meaning import deep


@topic("like_drop")
def like_drop(judged: Interpretation, _point: str) -> Answered:
    """The person's own likes, and depth beside them; without figures, what a like is and what to send."""
    metrics = judged.metrics
    likes = trend(metrics, "likes")
    if holds(judged, "like_drop"):
        if judged.findings[0].id in {"value_up", "like_chasing", "dilution"}:
            return Answered(meant(judged), week=False, figures=True, buttons=(MIRROR,))
        return Answered(only_down(likes), buttons=(MIRROR,))
    if weighs(judged):
        return Answered(fell(likes) if likes else (Line("general-like_drop"),), buttons=(MIRROR,))
    if likes is None:
        general = (Line("general-like_drop"), Line("like_drop-unknown"))
        return Answered(general, week=False, step="like_drop", buttons=(MIRROR,))
    if less := seen_less(metrics, likes):
        return Answered(less, week=False, step="reach_drop/known", figures=True, buttons=(MIRROR,))
    deeper, step = _beside(metrics.depth, "also" if likes.direction == "down" else "only")
    return Answered((*fell(likes), deeper), week=False, step=step, figures=True, buttons=(MIRROR,))


def _beside(depth: Shift | None, fell: str) -> tuple[Line, str]:
    """What depth says beside the likes, and the situation that makes; `fell`: it did also, or only."""
    if depth is None:
        return Line("general-like_drop"), "like_drop"
    known = {"deep": deep(depth.parts)}
    if depth.direction == "down":
        return Line(f"like_drop-deep-{fell}", known), "like_drop/deep"
    return Line("like_drop-held", known) if fell == "also" else Line("general-like_drop"), "like_drop/held"
