"""Most who follow are silent, as nine of ten are everywhere: they watch, and can be invited (M13)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale
from coaching.model import Finding, Metrics
from coaching.thresholds import SAME_WEEK, SILENT_SHARE


@rule
def silent_audience(metrics: Metrics) -> Iterator[Finding]:
    """Needs how many accounts did anything, beside the followers. Nobody who is silent is ever proposed for removal."""
    # Accounts that did something are counted once a week: those of days, or of several weeks, do not add up.
    week = metrics.rows[-1] if metrics.rows else None
    if is_stale(metrics) or week is None or not week.followers or week.days < SAME_WEEK:
        return
    active = week.amounts.get("accounts_engaged")
    if active is None or active > week.followers:
        return
    silent = 1 - active / week.followers
    figures = {**evidence(metrics), "followers": week.followers, "active": active, "silent": round(silent, 3)}
    yield Finding("silent_audience", 0.4, figures, "" if silent >= SILENT_SHARE - 0.05 else "lively")
