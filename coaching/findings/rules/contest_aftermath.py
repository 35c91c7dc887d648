"""A contest brought people and some of them leave again: what it leaves behind (M04, row 5)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, happened, is_stale, shifted
from coaching.metrics.shift import settled
from coaching.model import Burst, Finding, Metrics
from coaching.thresholds import AFTERMATH, CONTEST_COMMENTS, REACH_ROSE, VIRAL


@rule
def contest_aftermath(metrics: Metrics) -> Iterator[Finding]:
    """Needs a gain and a loss after it, with a told contest or the shape of one (comments beyond what reach explains).

    Evidence: the gain, what has gone since, and retention where there was a week before it and two weeks after it.
    """
    leap, told = metrics.burst, happened(metrics, "giveaway", days=AFTERMATH + 7)
    if is_stale(metrics) or leap is None or not leap.bled or not settled(metrics.weeks, leap):
        return
    if told and (leap.told is None or leap.told.kind == "giveaway"):
        day = min((leap.told or told[-1]).day, leap.day)
        yield Finding("contest_aftermath", 0.95, {**_figures(metrics, leap), "day": day})
    elif leap.told is None and _looks_like(leap):
        yield Finding("contest_aftermath", 0.6, _figures(metrics, leap), "suspected")


def _figures(metrics: Metrics, leap: Burst) -> dict[str, object]:
    depth = metrics.depth
    return {
        **evidence(metrics),
        "gain": leap.gain,
        "brought": round(leap.gain - leap.organic),
        "before": leap.before,
        "peak": leap.peak,
        "left": leap.left,
        "since": leap.day,
        "retention": None if leap.retention is None else round(leap.retention, 2),
        **(shifted(depth) if depth else {}),
    }


def _looks_like(leap: Burst) -> bool:
    """Comments rose as a "comment to take part" makes them, more than reach; a viral post brings reach first."""
    if leap.comments is None or leap.comments < CONTEST_COMMENTS:
        return False
    if leap.reach is None:
        return True
    return leap.reach_rose is True and (leap.reach < VIRAL or leap.comments > leap.reach * REACH_ROSE)
