"""The figures are rounded, or two of them contradict each other: no verdict (M34, row 0)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import is_stale, rounded_away
from coaching.model import Finding, Metrics, Row
from coaching.thresholds import CONTRADICTS, CONTRADICTS_LEAST


@rule
def measurement_precision(metrics: Metrics) -> Iterator[Finding]:
    """Needs two counts of which at least one was rounded, or a day of which two things were told.

    Evidence: what was read, and where the change may lie.
    """
    week = metrics.latest
    if week is None or week.net is None or is_stale(metrics):
        return
    if rounded_away(week):
        # Each end may be off by less than its step, so the change by less than their sum.
        low, high = week.net - week.step + 1, week.net + week.step - 1
        figures = {"net": week.net, "step": week.step, "between": [low, high], "followers": week.followers}
        if week.level_step == 1:
            figures["needs"] = "nothing"  # the newest count is exact: from the next one on there is a change to read
        yield Finding("measurement_precision", 1.0, figures)
    elif metrics.rows[-1].conflict or _contradicts(metrics.rows[-1]):
        row = metrics.rows[-1]
        figures = {"net": row.net, "gained": row.gained, "lost": row.lost, "followers": row.followers}
        yield Finding("measurement_precision", 0.9, figures, "contradiction")


def _contradicts(row: Row) -> bool:
    """Who came minus who went is not the change of the counts, by more than their days could differ."""
    if row.gained is None or row.lost is None or row.net is None or not row.counted or row.step > 1:
        return False
    gap = abs(row.gained - row.lost - row.net)
    return gap > max(CONTRADICTS_LEAST, CONTRADICTS * (row.gained + row.lost))
