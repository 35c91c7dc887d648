"""More people left than usual, while the content fits and is used as before: who goes was not for it (A0)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import beyond, depth_leans, evidence, fit, loss, misses, told
from coaching.model import Finding, Metrics
from coaching.thresholds import FITS


@rule
def healthy_pruning(metrics: Metrics) -> Iterator[Finding]:
    """Needs a loss beyond chance, five judged posts that fit, depth known to have held, and no told event near it.

    The article's own order: first the content is looked at, only then is it good news.
    """
    share = fit(metrics)
    if loss(metrics) != "signal" or share is None or share < FITS or misses(metrics):
        return
    if metrics.depth is not None and not depth_leans(metrics) and told(metrics) is None and metrics.burst is None:
        yield Finding("healthy_pruning", beyond(metrics), evidence(metrics))
