"""More people left than chance explains, depth fell with them, and the content misses the target (row 8)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import beyond, depth_fell, depth_leans, evidence, judged, loss, misses, sureness
from coaching.model import Finding, FitShare, Metrics


@rule
def off_target_loss(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss, depth over some weeks, and posts with a known fit or kind.

    `depth`: nobody left, but what people keep and say fell while the content left its themes.
    """
    missed = misses(metrics)
    if loss(metrics) == "signal" and depth_leans(metrics) and missed:
        figures = {**evidence(metrics), "misses": list(missed), "sureness": sureness(metrics, "content")}
        if isinstance(metrics.lately, FitShare):
            figures["fit_lately"] = round(metrics.lately.share, 2)
        yield Finding("off_target_loss", beyond(metrics), figures, missed[0] if missed[0] != "off_target" else "")
    elif loss(metrics) == "none" and judged(metrics) is not None and depth_fell(metrics) and missed:
        yield Finding("off_target_loss", 0.6, {**evidence(metrics), "misses": list(missed)}, "depth")
