"""A post went round, and what it lifted comes down again (row 5, for what was no contest)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale, shifted
from coaching.metrics.shift import settled
from coaching.model import Burst, EventKind, Finding, Metrics
from coaching.thresholds import CONTEST_COMMENTS, REACH_ROSE, VIRAL

WENT_ROUND: frozenset[EventKind] = frozenset({"viral_post", "press", "collaboration"})


@rule
def viral_aftermath(metrics: Metrics) -> Iterator[Finding]:
    """Needs a gain with a told viral post, press or collaboration, or with twice the reach, and figures falling since.

    Evidence: the gain, what has gone since, and how reach stood to its usual in that week.
    """
    leap = metrics.burst
    if is_stale(metrics) or leap is None or not settled(metrics.weeks, leap):
        return
    if not leap.bled and not _fell_back(metrics, leap):
        return
    figures = {
        **evidence(metrics),
        "gain": leap.gain,
        "before": leap.before,
        "peak": leap.peak,
        "left": leap.left,
        "since": leap.day,
        "retention": None if leap.retention is None else round(leap.retention, 2),
        "reach_times": None if leap.reach is None else round(leap.reach, 1),
        **(shifted(metrics.shifts["reach"]) if "reach" in metrics.shifts else {}),
    }
    if leap.told is not None and leap.told.kind in WENT_ROUND:
        yield Finding("viral_aftermath", 0.95, {**figures, "event": leap.told.kind, "day": leap.told.day})
    elif leap.told is None and leap.reach is not None and leap.reach >= VIRAL and not _contest(leap):
        yield Finding("viral_aftermath", 0.6, figures, "suspected")


def _fell_back(metrics: Metrics, leap: Burst) -> bool:
    """Reach is back under half of what it was in the week that went round."""
    reach = metrics.shifts.get("reach")
    return leap.reach is not None and leap.reach >= VIRAL and reach is not None and reach.ratio <= leap.reach / 2


def _contest(leap: Burst) -> bool:
    comments = leap.comments
    return comments is not None and comments >= CONTEST_COMMENTS and comments > (leap.reach or 0) * REACH_ROSE
