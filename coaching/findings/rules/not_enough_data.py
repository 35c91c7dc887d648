"""There is no change to judge yet, or a real one with no content to hold against it (row 1)."""

from collections.abc import Iterator
from datetime import timedelta

from coaching.findings.rule import rule
from coaching.findings.statistics import beyond, evidence, is_stale, judged, loss, rounded_away, told
from coaching.metrics.content import recent
from coaching.model import Finding, Metrics, NotEnough
from coaching.thresholds import JUDGED, WEEK


@rule
def not_enough_data(metrics: Metrics) -> Iterator[Finding]:
    """Needs nothing. Evidence: what is missing (`needs`), how much there is, and by when it could be there."""
    week = metrics.latest
    if week is not None and is_stale(metrics):
        yield Finding("not_enough_data", 0.9, {"needs": "fresh", "since": week.day, "followers": week.followers})
        return
    if week is not None and rounded_away(week):
        return
    if judged(metrics) is None:
        if week is not None and week.net is not None and isinstance(metrics.usual, NotEnough):
            yield Finding("not_enough_data", 1.0, {"needs": "followers", "net": week.net})
            return
        counted = [row for row in metrics.rows if row.followers is not None]
        by = max(counted[-1].day + timedelta(days=WEEK), metrics.today) if counted else None
        last = counted[-1].followers if counted else None
        figures = {"needs": "counts", "have": len(counted), "needed": 2, "by": by, "followers": last}
        yield Finding("not_enough_data", 1.0, figures, "second" if len(counted) == 1 else "")
        return
    posts = [post for row in metrics.rows for post in row.posts]
    unseen = len(recent(posts, metrics.today)) < JUDGED and metrics.depth is None
    if loss(metrics) == "signal" and unseen and told(metrics) is None:
        figures = {"needs": "posts", "have": len(posts), "needed": JUDGED, **evidence(metrics)}
        yield Finding("not_enough_data", beyond(metrics), figures, "posts")
