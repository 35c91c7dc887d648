"""What several findings ask of the measures: kept in one place, so that they cannot answer differently."""

from datetime import timedelta
from typing import Any

from coaching.metrics.noise import DISTURBS
from coaching.model import DepthTrend, Event, FitShare, Metrics, NotEnough, Row, Usual, Verdict
from coaching.thresholds import AFTERMATH, FILLER, FITS, FRESH, OVERSELL, TARGET_ANSWERS


def judged(metrics: Metrics) -> tuple[Row, Usual, Verdict] | None:
    """The week and what is to be thought of it; None while there is not enough, or the change drowns in rounding."""
    week, usual, verdict = metrics.latest, metrics.usual, metrics.verdict
    if week is None or isinstance(usual, NotEnough) or isinstance(verdict, NotEnough) or rounded_away(week):
        return None
    return week, usual, verdict


def rounded_away(week: Row) -> bool:
    """True when the sources were rounded and the change is no larger than what rounding alone can make (M34)."""
    return week.step > 1 and week.net is not None and abs(week.net) <= week.step


def is_stale(metrics: Metrics) -> bool:
    """True when the last count is too old to be about this week."""
    return metrics.latest is not None and (metrics.today - metrics.latest.day).days > FRESH


def is_loss(week: Row) -> bool:
    """True when fewer followers stand at the end than at the beginning."""
    return week.net is not None and week.net < 0


def fit(metrics: Metrics) -> float | None:
    """The fit share, from 0 to 1; None where it is not known well enough, or the target is barely drawn (M07)."""
    drawn = metrics.profile.target_answers
    if isinstance(metrics.fit, NotEnough) or (drawn is not None and drawn < TARGET_ANSWERS):
        return None
    return metrics.fit.share


def misses(metrics: Metrics) -> tuple[str, ...]:
    """In which ways the recent content misses the people it is for: off_target, oversell, filler."""
    share = fit(metrics)
    found = (
        ("off_target", share is not None and share < FITS),
        ("oversell", metrics.sell_share is not None and metrics.sell_share > OVERSELL),
        ("filler", metrics.filler_share is not None and metrics.filler_share > FILLER),
    )
    return tuple(name for name, holds in found if holds)


def depth_held(metrics: Metrics) -> bool:
    """True only when depth per post is known and did not fall."""
    return isinstance(metrics.depth, DepthTrend) and metrics.depth.direction != "down"


def depth_fell(metrics: Metrics) -> bool:
    """True only when depth per post is known and fell."""
    return isinstance(metrics.depth, DepthTrend) and metrics.depth.direction == "down"


def told(metrics: Metrics) -> Event | None:
    """The last event that the person told of the four weeks before the judged count."""
    week = metrics.latest
    if week is None:
        return None
    near = [
        event
        for row in metrics.rows
        for event in row.events
        if event.kind in DISTURBS and week.day - timedelta(days=AFTERMATH) <= event.day <= week.day
    ]
    return max(near, key=lambda event: event.day, default=None)


def evidence(metrics: Metrics) -> dict[str, Any]:
    """The figures behind a verdict on a change, all of them the person's own or computed from them."""
    week, usual, verdict = metrics.latest, metrics.usual, metrics.verdict
    figures: dict[str, Any] = {"platform": metrics.platform} if metrics.platform else {}
    if week is not None:
        figures |= {"net": week.net, "days": week.days, "followers": week.followers}
    if isinstance(usual, Usual):
        figures |= {"usual": [usual.low, usual.high], "weeks": usual.weeks, "own": usual.own}
    if isinstance(verdict, Verdict):
        figures |= {"t": round(verdict.t, 2), "level": verdict.level}
    if (event := told(metrics)) is not None:
        figures |= {"event": event.kind, "event_day": event.day}
    if isinstance(metrics.fit, FitShare):
        figures |= {
            "fit_share": round(metrics.fit.share, 2),
            "judged": metrics.fit.judged,
            "posts": metrics.fit.posts,
        }
    if isinstance(metrics.depth, DepthTrend):
        figures |= {"depth": round(metrics.depth.now, 1), "depth_usual": round(metrics.depth.usual, 1),
                    "depth_direction": metrics.depth.direction}  # fmt: skip
    return figures


def ordinariness(verdict: Verdict) -> float:
    """How ordinary a change within noise is: 1 at the middle of the usual range, falling with its chance."""
    return round(min(1.0, 0.5 + verdict.probability / 2), 2)
