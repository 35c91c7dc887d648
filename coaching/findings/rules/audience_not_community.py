"""More people follow, and no more of them come back to talk: an audience, not yet a community (M10, M11, row 16)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale, shifted
from coaching.metrics.acts import Repeaters, repeaters
from coaching.metrics.growth import since, thinner
from coaching.model import Finding, History, Metrics
from coaching.thresholds import AUDIENCE_GREW


@rule
def audience_not_community(metrics: Metrics) -> Iterator[Finding]:
    """Needs four weeks of counts, and who comes back (counted, or told: `returning`), or depth (`volume`)."""
    grown = since(metrics.weeks, 4)
    if is_stale(metrics) or grown is None or grown.share < AUDIENCE_GREW:
        return
    figures = {**evidence(metrics), "before": grown.before, "now": grown.now, "growth": round(grown.share, 3)}
    again = metrics.shifts.get("repeat_commenters")
    if again is not None:
        if again.direction != "up":
            yield Finding("audience_not_community", 0.7, {**figures, **shifted(again)})
        return
    back = repeaters(History(acts=metrics.acts), metrics.today, metrics.platform)
    if isinstance(back, Repeaters):
        if len(back.now) <= len(back.before):
            figures |= {"returning": len(back.now), "returning_before": len(back.before)}
            yield Finding("audience_not_community", 0.7, figures, "returning")
        return
    if (thin := thinner(metrics.weeks, metrics.shifts)) is not None:
        figures["per_thousand"] = [round(rate, 1) for rate in thin]
        yield Finding("audience_not_community", 0.5, figures, "volume")
