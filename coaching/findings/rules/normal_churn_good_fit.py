"""A loss within noise while the content fits: people leave who were not for it (M01, row 12)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_held, evidence, fit, is_loss, judged, ordinariness
from coaching.model import Finding, Metrics
from coaching.thresholds import FITS


@rule
def normal_churn_good_fit(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss and five judged posts. `celebrate` only where depth is known not to have fallen (§2.1)."""
    sure, share = judged(metrics), fit(metrics)
    if sure is None or share is None or not is_loss(sure[0]) or sure[2].level != "noise":
        return
    if share >= FITS:
        figures = {**evidence(metrics), "celebrate": depth_held(metrics)}
        yield Finding("normal_churn_good_fit", ordinariness(sure[2]), figures)
