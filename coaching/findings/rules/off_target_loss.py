"""More people left than chance explains, depth fell with them, and the content misses the target (row 8)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_fell, evidence, is_loss, judged, misses
from coaching.model import Finding, Metrics


@rule
def off_target_loss(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss, depth over four weeks, and posts with a known fit or kind."""
    sure = judged(metrics)
    if sure is None or not is_loss(sure[0]) or sure[2].level == "noise":
        return
    missed = misses(metrics)
    if depth_fell(metrics) and missed:
        yield Finding(
            "off_target_loss",
            round(1 - sure[2].probability, 2),
            {**evidence(metrics), "misses": list(missed)},
        )
