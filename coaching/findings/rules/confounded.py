"""Two changes of how many people see the account fell into the same days: nobody can tell them apart (row 7)."""

from collections.abc import Iterator
from itertools import combinations

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, happened, is_stale, loss, moved, slowed
from coaching.model import Event, EventKind, Finding, Metrics
from coaching.thresholds import COMPETE_DAYS

EXPOSURE: tuple[EventKind, ...] = (
    "ads_stopped", "paid_ads", "pause", "season", "collaboration", "press", "platform_outage", "follow_campaign",
    "note",
)  # fmt: skip


@rule
def confounded(metrics: Metrics) -> Iterator[Finding]:
    """Needs two told events of different kinds within two weeks of each other, and something that fell since.

    Evidence: both, with their days. A note in the person's own words counts beside another event.
    """
    if is_stale(metrics) or not _fell(metrics):
        return
    pair = _pair(happened(metrics, *EXPOSURE))
    if pair is not None:
        figures = {**evidence(metrics), "between": [e.kind for e in pair], "notes": [e.note for e in pair],
                   "days_of": [e.day for e in pair]}  # fmt: skip
        yield Finding("confounded", 0.7, figures)


def _fell(metrics: Metrics) -> bool:
    fell = moved(metrics, "down", "reach", "views", "likes", "depth")
    return slowed(metrics) or loss(metrics) in {"perhaps", "signal"} or bool(fell)


def _pair(events: tuple[Event, ...]) -> tuple[Event, Event] | None:
    """The newest two of different kinds that share a window; two notes are one person's thoughts."""
    pairs = [(a, b) for a, b in combinations(events, 2) if a.kind != b.kind and (b.day - a.day).days <= COMPETE_DAYS]
    return max(pairs, key=lambda pair: ("note" not in {pair[0].kind, pair[1].kind}, pair[1].day), default=None)
