"""A loss within noise, and too little known of the content to say more (M01, row 13)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, fit, judged, loss, ordinariness, row_of_losses, shade
from coaching.model import Finding, Metrics


@rule
def normal_churn_fit_unknown(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss."""
    sure, grade = judged(metrics), loss(metrics)
    if sure is not None and fit(metrics) is None and grade in {"chance", "perhaps"}:
        figures = {**evidence(metrics), **row_of_losses(metrics)}
        yield Finding("normal_churn_fit_unknown", ordinariness(sure[2]), figures, shade(metrics))
