"""More people left than chance explains, and the content that is known does not explain it (row 9)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_fell, evidence, is_loss, judged, misses
from coaching.model import Finding, Metrics


@rule
def unexplained_loss(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss. A loss that off_target_loss explains is none of its business."""
    sure = judged(metrics)
    if sure is None or not is_loss(sure[0]) or sure[2].level == "noise":
        return
    if not (depth_fell(metrics) and misses(metrics)):
        yield Finding("unexplained_loss", round(1 - sure[2].probability, 2), evidence(metrics))
