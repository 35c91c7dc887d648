"""What a week means, line by line: fact → meaning → what we do not know → one step (coaching-model §1.4)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from coaching.model import Advice, DepthTrend, Finding, FitShare, Line, Metrics, Row, Signed, Usual, Value
from coaching.thresholds import OWN_WEEKS, WEEK

LONGEST: Final = 8
"""Lines of an answer: what is longer is not read on a phone."""


def interpretation(metrics: Metrics, findings: tuple[Finding, ...], advice: Advice, *, echoed: bool) -> list[Line]:
    """The lines of an answer. `echoed`: the change itself was just said, and is not said again."""
    headline = findings[0]
    lines: list[Line] = []
    week = metrics.latest
    judged = headline.id not in {"not_enough_data", "measurement_precision"} or "t" in headline.evidence
    if judged and week is not None and week.net is not None:
        if not echoed:
            lines.append(_fact(week))
        if isinstance(metrics.usual, Usual):
            lines.append(_usual(metrics.usual))
    lines.append(_meaning(headline))
    if judged:
        lines += _content(metrics, headline)
        lines += _unknown(metrics, headline)
    return [*lines, action(advice)]


def action(advice: Advice) -> Line:
    """The one step, said as one."""
    return Line("your-step", {"step": Line(f"action-{advice.id}", advice.arguments)})


def _fact(week: Row) -> Line:
    figures: dict[str, Value] = {"net": Signed(week.net or 0), "days": week.days}
    if week.followers is None:
        return Line("fact-net", figures)
    return Line("fact-followers", {**figures, "followers": week.followers})


def _usual(usual: Usual) -> Line:
    span = {"low": Signed(usual.low), "high": Signed(usual.high)}
    return Line("usual-own", {**span, "weeks": usual.weeks}) if usual.own else Line("usual-floor", span)


def _meaning(headline: Finding) -> Line:
    figures = headline.evidence
    match headline.id:
        case "not_enough_data":
            return _missing(headline)
        case "measurement_precision":
            low, high = figures["between"]
            return Line("finding-measurement_precision", {"low": Signed(low), "high": Signed(high)})
        case "normal_churn_good_fit":
            return Line("finding-normal_churn_good_fit" + ("" if figures["celebrate"] else "-shallow"))
        case "off_target_loss":
            return Line("finding-off_target_loss", {"why": Line(f"misses-{figures['misses'][0]}")})
        case "unexplained_loss":
            return Line(f"finding-unexplained_loss{_unexplained(figures)}")
        case "steady":
            grew = "-unusual" if figures["unusual"] else "-grew" if (figures["net"] or 0) > 0 else ""
            return Line(f"finding-steady{grew}")
        case _:
            return Line(f"finding-{headline.id}")


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


def _content(metrics: Metrics, headline: Finding) -> list[Line]:
    held = headline.id == "unexplained_loss" and _unexplained(headline.evidence) != ""
    if not isinstance(metrics.fit, FitShare) or headline.id == "normal_churn_fit_unknown" or held:
        return []
    percent = round(metrics.fit.share * 100)
    lines = [Line("content-fit", {"judged": metrics.fit.judged, "posts": metrics.fit.posts, "percent": percent})]
    if isinstance(metrics.depth, DepthTrend) and headline.id != "unexplained_loss":
        lines.append(Line(f"depth-{metrics.depth.direction}"))
    return lines


def _unknown(metrics: Metrics, headline: Finding) -> list[Line]:
    """What we do not know: the person's own range while there is none, then what a net figure hides."""
    usual, week = metrics.usual, metrics.latest
    if isinstance(usual, Usual) and not usual.own and headline.id != "not_enough_data":
        missing = OWN_WEEKS - usual.weeks
        return [Line("unknown-own-range", {"weeks": missing, "day": metrics.today + timedelta(days=WEEK * missing)})]
    if week is not None and week.lost is None and (week.net or 0) < 0:
        return [Line("unknown-gross")]
    return []
