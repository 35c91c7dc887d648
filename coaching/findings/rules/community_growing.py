"""More people talk, ask and come back, whatever the number of followers does: the community grows (A1)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_fell, evidence, is_stale, loss, moved, shifted
from coaching.model import Finding, Metrics

TALK = ("repeat_commenters", "comments", "messages", "accounts_engaged")


@rule
def community_growing(metrics: Metrics) -> Iterator[Finding]:
    """Needs comments, messages or returning people over some weeks, two of them up, and no loss beyond chance."""
    up = moved(metrics, "up", *TALK)
    enough = len(up) > 1 or any(shift.metric == "repeat_commenters" for shift in up)
    if is_stale(metrics) or loss(metrics) == "signal" or depth_fell(metrics) or not enough or metrics.burst is not None:
        return
    yield Finding("community_growing", 0.6, {**evidence(metrics), **shifted(*up), "rose": up[0].metric})
