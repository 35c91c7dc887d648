"""More people left than chance explains, and the content that is known does not explain it (row 9)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import beyond, depth_leans, evidence, loss, misses, told
from coaching.model import Finding, Metrics


@rule
def unexplained_loss(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged loss. A loss that off_target_loss explains is none of its business.

    `told`: something happened that may be behind it, and nobody has to be asked what they missed.
    """
    if loss(metrics) == "signal" and not (depth_leans(metrics) and misses(metrics)):
        aspect = "" if depth_leans(metrics) or metrics.depth is None else "held"
        aspect = aspect or ("told" if told(metrics) is not None else "")
        yield Finding("unexplained_loss", beyond(metrics), evidence(metrics), aspect)
