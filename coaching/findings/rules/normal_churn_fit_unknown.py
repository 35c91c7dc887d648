"""A loss within noise, and too little known of the content to say more (M01, row 13)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, fit, is_loss, judged, ordinariness
from coaching.model import Finding, Metrics


@rule
def normal_churn_fit_unknown(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss."""
    sure = judged(metrics)
    if sure is None or not is_loss(sure[0]) or sure[2].level != "noise":
        return
    if fit(metrics) is None:
        yield Finding("normal_churn_fit_unknown", ordinariness(sure[2]), evidence(metrics))
