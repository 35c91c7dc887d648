"""A loss within noise, but the content misses the target: the line is the subject, not the loss (M01, row 14)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, fit, is_loss, judged, ordinariness
from coaching.model import Finding, Metrics
from coaching.thresholds import FITS


@rule
def normal_churn_off_target(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss and five judged posts."""
    sure, share = judged(metrics), fit(metrics)
    if sure is None or share is None or not is_loss(sure[0]) or sure[2].level != "noise":
        return
    if share < FITS:
        yield Finding("normal_churn_off_target", ordinariness(sure[2]), evidence(metrics))
