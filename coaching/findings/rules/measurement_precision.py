"""The figures are rounded, and the change is no larger than the rounding: no verdict (M34, row 0)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import is_stale, rounded_away
from coaching.model import Finding, Metrics


@rule
def measurement_precision(metrics: Metrics) -> Iterator[Finding]:
    """Needs two counts of which at least one was rounded. Evidence: what was read, and where the change may lie."""
    week = metrics.latest
    if week is not None and week.net is not None and rounded_away(week) and not is_stale(metrics):
        # Each end may be off by less than its step, so the change by less than their sum.
        low, high = week.net - week.step + 1, week.net + week.step - 1
        figures = {"net": week.net, "step": week.step, "between": [low, high], "followers": week.followers}
        if week.level_step == 1:
            figures["needs"] = "nothing"  # the newest count is exact: from the next one on there is a change to read
        yield Finding("measurement_precision", 1.0, figures)
