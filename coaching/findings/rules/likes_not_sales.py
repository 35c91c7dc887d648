"""Likes rise while clicks, messages or sales do not: a like is no sale (M16, row 10)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale, moved, shifted, traded
from coaching.metrics.shift import BUSINESS
from coaching.model import Finding, Metrics
from coaching.thresholds import OWN_WEEKS, SHORT_BAND


@rule
def likes_not_sales(metrics: Metrics) -> Iterator[Finding]:
    """Needs likes and a figure of the business before and after.

    `flat`: likes rose and the business did not follow, which is worth a word only when somebody asks. `unsure`: it is
    lower, and with so few weeks nobody can be sure.
    """
    up = moved(metrics, "up", "likes")
    if is_stale(metrics):
        return
    down = [metrics.shifts[name] for name in BUSINESS if traded(metrics, "likes", name, f"{name}_share")]
    known = sorted((metrics.shifts[name] for name in BUSINESS if name in metrics.shifts), key=lambda s: s.ratio)
    if down:
        figures = {**evidence(metrics), **shifted(metrics.shifts["likes"], *down), "fell": down[0].metric}
        yield Finding("likes_not_sales", round(1 - down[0].probability, 2), figures)
    elif up and known and not moved(metrics, "up", *BUSINESS):
        figures = {**evidence(metrics), **shifted(*up, known[0]), "fell": known[0].metric}
        unsure = known[0].weeks < OWN_WEEKS and known[0].ratio <= 1 - SHORT_BAND
        yield Finding("likes_not_sales", 0.4, figures, "unsure" if unsure else "flat")
