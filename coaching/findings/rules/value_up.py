"""Fewer likes, and more that is kept, asked and passed on: the content is used, not applauded (M20, row 11)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale, moved, shifted, traded
from coaching.model import Finding, Metrics
from coaching.thresholds import OWN_WEEKS


@rule
def value_up(metrics: Metrics) -> Iterator[Finding]:
    """Needs four weeks of likes and depth before, and both changes beyond 95 %."""
    likes, depth = metrics.shifts.get("likes"), metrics.depth
    if is_stale(metrics) or likes is None or depth is None or min(likes.weeks, depth.weeks) < OWN_WEEKS:
        return
    if traded(metrics, "depth", "likes", "depth_share"):
        rose = moved(metrics, "up", "saves", "shares", "comments")
        named = rose[0] if rose else depth
        figures = {**evidence(metrics), **shifted(likes, named), "rose": named.metric}
        yield Finding("value_up", round(1 - min(likes.probability, depth.probability), 2), figures)
