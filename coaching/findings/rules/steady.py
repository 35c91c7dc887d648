"""No loss, or nothing that needs a word: what held (row 17)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_loss, judged
from coaching.model import Finding, Metrics


@rule
def steady(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged week without a loss. `unusual` marks a gain beyond chance, of which the cause is not known."""
    sure = judged(metrics)
    if sure is None or is_loss(sure[0]):
        return
    week, _, verdict = sure
    unusual = verdict.level == "signal" and verdict.t > 0 and (week.net or 0) > 0
    yield Finding("steady", 0.5, {**evidence(metrics), "unusual": unusual})
