"""The same number comes and goes: they follow to be followed back (M15)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, happened, is_stale, loss
from coaching.model import Finding, Metrics
from coaching.thresholds import FLOW, FLOW_NET


@rule
def follow_hunters(metrics: Metrics) -> Iterator[Finding]:
    """Needs who came and who went, both: a net does not show it. Or a told follow campaign, and a loss after it."""
    flow, campaign = metrics.flow, happened(metrics, "follow_campaign")
    if is_stale(metrics):
        return
    if flow is not None and flow.share >= FLOW and abs(flow.gained - flow.lost) <= FLOW_NET * (flow.gained + flow.lost):
        figures = {**evidence(metrics), "gained": flow.gained, "lost": flow.lost, "flow": round(flow.share, 3)}
        yield Finding("follow_hunters", round(min(0.5 + flow.share * 5, 0.95), 2), figures)
    elif campaign and loss(metrics) in {"perhaps", "signal"}:
        yield Finding("follow_hunters", 0.7, {**evidence(metrics), "day": campaign[-1].day}, "campaign")
