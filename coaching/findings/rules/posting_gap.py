"""Nothing was published for a while, and what people see and do fell with it (M30)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, happened, is_stale, loss, moved, shifted, slowed
from coaching.model import Finding, Metrics
from coaching.thresholds import SILENT_DAYS


@rule
def posting_gap(metrics: Metrics) -> Iterator[Finding]:
    """Needs a told pause, or posts that were logged regularly and then no more; and a fall of reach or interactions.

    A pause without an effect is nobody's trouble; posts that were only not logged show none.
    """
    told = happened(metrics, "pause")
    silent = metrics.silent_days or 0
    if is_stale(metrics) or not (told or silent >= SILENT_DAYS):
        return
    fell = moved(metrics, "down", "reach", "views", "likes", "depth")
    if not fell and not (told and (slowed(metrics) or loss(metrics) in {"perhaps", "signal"})):
        return
    figures = {**evidence(metrics), **shifted(*fell[:1]), "fell": fell[0].metric if fell else "followers"}
    if silent >= SILENT_DAYS:
        figures["silent_days"] = silent
    if told:
        # "I stopped for two weeks" has no day of its own: it is not said to have been today.
        undated = told[-1].day == metrics.today
        yield Finding("posting_gap", 0.9, {**figures, "day": told[-1].day}, "undated" if undated else "")
    else:
        yield Finding("posting_gap", 0.7, figures, "suspected")
