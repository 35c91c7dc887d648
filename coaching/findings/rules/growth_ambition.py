"""Eight weeks on the same spot, and a goal further on: being content with few is no plan (M09, row 15)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale
from coaching.model import Finding, Metrics
from coaching.thresholds import FLAT


@rule
def growth_ambition(metrics: Metrics) -> Iterator[Finding]:
    """Needs eight weeks of counts and a goal in followers that is not reached yet."""
    growth, goal = metrics.growth, metrics.profile.followers_goal
    if is_stale(metrics) or growth is None or goal is None or goal <= growth.now:
        return
    if abs(growth.share) < FLAT:
        figures = {**evidence(metrics), "before": growth.before, "now": growth.now, "over": growth.weeks, "goal": goal}
        yield Finding("growth_ambition", 0.7, figures)
