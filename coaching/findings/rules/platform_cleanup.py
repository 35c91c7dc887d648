"""People went in one night, and nobody who stayed did less: a cleanup or a glitch of the network (M06, row 3)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_fell, evidence, happened, is_stale, loss, sureness
from coaching.model import Finding, Metrics
from coaching.thresholds import CLIFF_SINCE, CLIFF_WAIT, HALVED


@rule
def platform_cleanup(metrics: Metrics) -> Iterator[Finding]:
    """Needs counts around the night, or the person's word that the network failed or that others lost people too.

    A weekly figure alone does not say on which day people left. Nothing can prove a cleanup from outside.
    """
    if is_stale(metrics):
        return
    told = happened(metrics, "platform_outage", "peers_same_day", days=CLIFF_SINCE)
    cliff = metrics.cliff
    if cliff is None and not (told and loss(metrics) in {"perhaps", "signal"} and not depth_fell(metrics)):
        return
    if depth_fell(metrics) and metrics.depth is not None and metrics.depth.ratio < HALVED:
        return  # one night is no reason for people to stop commenting
    figures = {**evidence(metrics), "sureness": sureness(metrics, "platform"), "told": [e.kind for e in told]}
    if cliff is not None:
        figures |= {"lost": cliff.lost, "before": cliff.before, "day": cliff.day, "in_days": cliff.days,
                    "share": round(cliff.share, 2), "cliff_t": round(cliff.t, 1)}  # fmt: skip
    past = cliff is not None and (metrics.today - cliff.day).days > CLIFF_WAIT
    aspect = "told" if cliff is None else "past" if past else ""
    yield Finding("platform_cleanup", 0.95 if told else 0.85, figures, aspect)
