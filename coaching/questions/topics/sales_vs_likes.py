"""Likes but no sales? A like is no sale, and helps a little to be seen; one figure of the business shows more (M16)."""

from coaching.advice.interpret import Interpretation
from coaching.metrics.shift import BUSINESS
from coaching.model import Line, Metrics
from coaching.questions.topic import MIRROR, Answered, holds, meant, topic
from coaching.questions.trends import moved, trend


@topic("sales_vs_likes")
def sales_vs_likes(judged: Interpretation, _point: str) -> Answered:
    """Likes and the business side by side where both are known; else one figure of the business is asked for."""
    if holds(judged, "sales_vs_likes"):
        return Answered(meant(judged), week=False, figures=True, buttons=(MIRROR,))
    metrics = judged.metrics
    business, likes = trend(metrics, *BUSINESS), trend(metrics, "likes")
    general = Line("general-sales_vs_likes")
    if business is None:
        lines = (general, Line("sales_vs_likes-again" if _told(metrics) else "sales_vs_likes-send"))
        return Answered(lines, week=False, step="sales_vs_likes", buttons=(MIRROR,))
    lines = (moved(business), *((moved(likes),) if likes else ()), general)
    return Answered(lines, week=False, step="sales_vs_likes", figures=True, buttons=(MIRROR,))


def _told(metrics: Metrics) -> bool:
    """Whether any figure of the business was ever given."""
    return any(name in row.amounts for row in metrics.rows for name in BUSINESS)
