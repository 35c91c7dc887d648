"""A loss within noise while the content fits: people leave who were not for it (M01, row 12)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import (
    depth_held,
    evidence,
    fit,
    judged,
    loss,
    ordinariness,
    oversells,
    row_of_losses,
    shade,
)
from coaching.model import Finding, Metrics
from coaching.thresholds import FITS


@rule
def normal_churn_good_fit(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss and five judged posts. `celebrate` only where depth is known not to have fallen (§2.1)."""
    sure, share, grade = judged(metrics), fit(metrics), loss(metrics)
    if sure is None or share is None or share < FITS or grade not in {"chance", "perhaps"}:
        return
    aspect = shade(metrics)
    celebrate = not aspect and depth_held(metrics) and not oversells(metrics)
    figures = {**evidence(metrics), **row_of_losses(metrics), "celebrate": celebrate}
    yield Finding("normal_churn_good_fit", ordinariness(sure[2]), figures, aspect)
