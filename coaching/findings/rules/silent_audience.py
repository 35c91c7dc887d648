"""Most who follow are silent, as nine of ten are everywhere: they watch, buy, and can be invited (M13)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale
from coaching.metrics.silence import Active, Quiet, active, quiet_clients
from coaching.model import Finding, Metrics
from coaching.thresholds import SAME_WEEK, WEEK


@rule
def silent_audience(metrics: Metrics) -> Iterator[Finding]:
    """Needs how many accounts did anything, beside the followers. Nobody who is silent is ever proposed for removal.

    New customers who had never said a word are told beside it, where they were counted.
    """
    found = _active(metrics)
    if is_stale(metrics) or found is None:
        return
    figures = {**evidence(metrics), "followers": found.followers, "active": found.active}
    figures["silent"] = round(found.silent, 3)
    clients = quiet_clients(metrics.rows, metrics.today)
    if isinstance(clients, Quiet) and clients.silent:
        figures |= {"clients": clients.clients, "silent_clients": clients.silent}
    yield Finding("silent_audience", 0.4, figures, "" if found.usual else "lively")


def _active(metrics: Metrics) -> Active | None:
    """Those of the last week, else of four weeks: they are counted once, so those of days do not add up."""
    week = metrics.rows[-1] if metrics.rows else None
    if week is not None and week.followers and week.days >= SAME_WEEK:
        said = week.amounts.get("accounts_engaged")
        if said is not None:
            return Active(said, week.followers, WEEK) if said <= week.followers else None
    month = active(metrics.rows, metrics.today)
    return month if isinstance(month, Active) else None
