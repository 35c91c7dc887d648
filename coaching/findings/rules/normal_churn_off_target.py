"""A loss within noise, but the content misses the target: the line is the subject, not the loss (M01, row 14)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, fit, judged, loss, ordinariness, row_of_losses, shade
from coaching.model import Finding, Metrics
from coaching.thresholds import FITS


@rule
def normal_churn_off_target(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss and five judged posts."""
    sure, share, grade = judged(metrics), fit(metrics), loss(metrics)
    if sure is not None and share is not None and share < FITS and grade in {"chance", "perhaps"}:
        figures = {**evidence(metrics), **row_of_losses(metrics)}
        yield Finding("normal_churn_off_target", ordinariness(sure[2]), figures, shade(metrics))
