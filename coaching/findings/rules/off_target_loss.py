"""More people left than chance explains, depth fell with them, and the content misses the target (row 8)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import beyond, depth_leans, evidence, loss, misses, sureness
from coaching.model import Finding, FitShare, Metrics


@rule
def off_target_loss(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss, depth over some weeks, and posts with a known fit or kind."""
    missed = misses(metrics)
    if loss(metrics) == "signal" and depth_leans(metrics) and missed:
        figures = {**evidence(metrics), "misses": list(missed), "sureness": sureness(metrics, "content")}
        if isinstance(metrics.lately, FitShare):
            figures["fit_lately"] = round(metrics.lately.share, 2)
        yield Finding("off_target_loss", beyond(metrics), figures, missed[0] if missed[0] != "off_target" else "")
