"""Why does nobody comment? Most people never do; a concrete question and an answer to each comment invite (A1, M14)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line, Metrics
from coaching.questions.topic import Answered, holds, meant, topic, weighs
from coaching.questions.trends import fell, fresh, seen_less, trend
from coaching.thresholds import MIX_POSTS, REPLIED, REPLIES_LEAST


@topic("comment_drop")
def comment_drop(judged: Interpretation, _point: str) -> Answered:
    """The person's own comments, and what of their posts asks anything; else that silence is what is usual."""
    metrics = judged.metrics
    comments = trend(metrics, "comments")
    lines = fell(comments) if comments else ()
    if holds(judged, "comment_drop"):
        return Answered((*lines, *meant(judged)), week=False, figures=True)
    if weighs(judged):
        return Answered(lines or (Line("general-comment_drop"),))
    if comments is not None:
        lines = seen_less(metrics, comments) or lines
    step, deeper = "comment_drop", Line("general-comment_drop")
    if (unanswered := _unanswered(metrics)) is not None:
        return Answered((*lines, deeper, unanswered), week=False, step="comment_drop/replies", figures=bool(lines))
    return Answered((*lines, deeper, *_asks_nothing(metrics)), week=False, step=step, figures=bool(lines))


def _unanswered(metrics: Metrics) -> Line | None:
    """Comments of the last week that got no answer; None where most did, or nobody told."""
    told = metrics.latest.amounts if metrics.latest is not None and fresh(metrics) else {}
    comments, replies = told.get("comments"), told.get("own_replies")
    if comments is None or replies is None or comments < REPLIES_LEAST or replies >= comments * REPLIED:
        return None
    return Line("comment_drop-replies", {"comments": comments, "replies": replies})


def _asks_nothing(metrics: Metrics) -> tuple[Line, ...]:
    mix = metrics.mix
    if mix.posts < MIX_POSTS or mix.kinds.get("listens"):
        return ()
    return (Line("comment_drop-asks-nothing", {"posts": mix.posts}),)
