"""What a week means, line by line: fact → meaning → what we do not know → one step (coaching-model §1.4)."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from math import ceil
from typing import Any, Final

from coaching.metrics.noise import is_clean
from coaching.model import (
    Advice,
    DepthTrend,
    Finding,
    FitShare,
    Line,
    Metrics,
    Platform,
    Row,
    Signed,
    Usual,
    Value,
)
from coaching.thresholds import LONGEST_WEEK, OWN_WEEKS, SAME_WEEK, WEEK

LONGEST: Final = 8
"""Lines of an answer: what is longer is not read on a phone."""
A_WEEK: Final = range(SAME_WEEK, 10)
"""Days of a stretch that people would call a week."""


def interpretation(
    metrics: Metrics, findings: tuple[Finding, ...], advice: Advice, *, echoed: bool, named: bool
) -> list[Line]:
    """The lines of an answer.

    `echoed`: the change itself was just said, and is not said again. `named`: the person counts several networks,
    so that it has to be said which one is meant.
    """
    headline = findings[0]
    lines: list[Line] = []
    week = metrics.latest
    judged = headline.id not in {"not_enough_data", "measurement_precision"} or "t" in headline.evidence
    if judged and week is not None and week.net is not None:
        if not echoed or named:
            lines.append(_fact(week, metrics, named=named))
        if isinstance(metrics.usual, Usual):
            lines.append(_usual(metrics.usual, week))
    lines.append(_meaning(headline, metrics))
    if judged:
        lines += [*_told(headline), *_content(metrics, headline), *_unknown(metrics, headline)]
    return [*lines, action(advice)]


def action(advice: Advice) -> Line:
    """The one step, said as one."""
    return Line("your-step", {"step": Line(f"action-{advice.id}", advice.arguments)})


def where(platform: Platform | None) -> Value:
    """' on Instagram', or nothing."""
    return Line("where", {"platform": Line(f"platform-{platform}")}) if platform else ""


def _fact(week: Row, metrics: Metrics, *, named: bool) -> Line:
    figures: dict[str, Value] = {
        "net": Signed(week.net or 0),
        "days": week.days,
        "where": where(metrics.platform) if named else "",
    }
    if week.followers is None:
        return Line("fact-net", figures)
    figures["followers"] = week.followers
    if not week.timed:
        return Line("fact-untimed", figures)
    if week.day < metrics.today - timedelta(days=1):
        return Line("fact-until", {**figures, "day": week.day})
    return Line("fact-followers", figures)


def _usual(usual: Usual, week: Row) -> Line:
    span: dict[str, Value] = {"low": Signed(usual.low), "high": Signed(usual.high), "days": week.days}
    stretch = "" if week.days in A_WEEK or week.days < SAME_WEEK else "-stretch"
    if usual.own:
        return Line(f"usual-own{stretch}", {**span, "weeks": usual.weeks})
    return Line(f"usual-floor{stretch}", span)


def _meaning(headline: Finding, metrics: Metrics) -> Line:
    figures = headline.evidence
    match headline.id:
        case "not_enough_data":
            return _missing(headline)
        case "measurement_precision":
            low, high = figures["between"]
            exact = "-exact" if figures.get("needs") == "nothing" else ""
            span: dict[str, Value] = {"low": Signed(low), "high": Signed(high), "followers": figures["followers"] or 0}
            return Line(f"finding-measurement_precision{exact}", span)
        case "normal_churn_good_fit":
            known = figures.get("depth_direction")
            return Line("finding-normal_churn_good_fit" + {None: "-unknown", "down": "-shallow"}.get(known, ""))
        case "off_target_loss":
            return Line("finding-off_target_loss", {"why": Line(f"misses-{figures['misses'][0]}")})
        case "unexplained_loss":
            return Line(f"finding-unexplained_loss{_unexplained(figures)}")
        case "steady":
            return Line(f"finding-steady{_steady(figures, metrics)}")
        case _:
            return Line(f"finding-{headline.id}")


def _steady(figures: Mapping[str, Any], metrics: Metrics) -> str:
    if (figures["net"] or 0) <= 0:
        return ""
    own = isinstance(metrics.usual, Usual) and metrics.usual.own
    if figures["level"] == "noise":
        return "-grew" if own else "-grew-floor"
    if not own and not figures["unusual"]:
        return "-grew-new"
    return "-unusual-told" if "event" in figures else "-unusual"


def _unexplained(figures: Mapping[str, Any]) -> str:
    if figures["level"] == "possible":
        return "-perhaps"
    known = {"down": "", "flat": "-held", "up": "-held"}
    return known.get(figures.get("depth_direction", ""), "-unknown")


def _missing(headline: Finding) -> Line:
    figures = headline.evidence
    match figures["needs"]:
        case "followers":
            return Line("missing-followers", {"net": Signed(figures["net"])})
        case "fresh":
            return Line("missing-fresh", {"day": figures["since"]})
        case "posts":
            return Line("missing-posts", {"have": figures["have"]})
        case _ if figures["have"]:
            return Line("missing-second", {"day": figures["by"]})
        case _:
            return Line("missing-first")


def _told(headline: Finding) -> list[Line]:
    """An event that the person told coincides with a change beyond chance: said, and not made the cause."""
    figures = headline.evidence
    if "event" not in figures or figures["level"] == "noise":
        return []
    return [Line("event-near", {"event": Line(f"event-{figures['event']}"), "day": figures["event_day"]})]


def _content(metrics: Metrics, headline: Finding) -> list[Line]:
    held = headline.id == "unexplained_loss" and _unexplained(headline.evidence) != ""
    if not isinstance(metrics.fit, FitShare) or headline.id == "normal_churn_fit_unknown" or held:
        return []
    percent = round(metrics.fit.share * 100)
    lines = [Line("content-fit", {"judged": metrics.fit.judged, "posts": metrics.fit.posts, "percent": percent})]
    if isinstance(metrics.depth, DepthTrend) and headline.id in {"normal_churn_good_fit", "steady"}:
        lines.append(Line(f"depth-{metrics.depth.direction}"))
    return lines


def _unknown(metrics: Metrics, headline: Finding) -> list[Line]:
    """What we do not know: the person's own range while there is none, then what a net figure hides."""
    usual, week = metrics.usual, metrics.latest
    if isinstance(usual, Usual) and not usual.own and headline.id != "not_enough_data":
        by = _own_range_by(metrics, usual)
        return [Line("unknown-own-range", {"weeks": ceil((by - metrics.today).days / WEEK), "day": by})]
    if week is not None and week.lost is None and (week.net or 0) < 0:
        return [Line("unknown-gross")]
    return []


def _own_range_by(metrics: Metrics, usual: Usual) -> date:
    """When four clean weeks will lie behind the one that is judged, if the person goes on counting.

    Counted from the first count, so that the date stands still for someone who counts every day.
    """
    counted = [row.day for row in metrics.rows if row.followers is not None]
    steady = counted[0] + timedelta(days=WEEK * (OWN_WEEKS + 1)) if counted else metrics.today
    last = metrics.latest
    clean = last is not None and is_clean(last)
    missing = timedelta(days=WEEK * (OWN_WEEKS - usual.weeks + (0 if clean else 1)))
    gap = max((b - a).days for a, b in pairwise(counted)) if len(counted) > 1 else 0
    return steady if steady > metrics.today and gap <= LONGEST_WEEK else metrics.today + missing
