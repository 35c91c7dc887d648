"""What a week means, line by line: fact → meaning → what we do not know → one step (coaching-model §1.4)."""

from collections.abc import Sequence
from datetime import timedelta
from math import ceil
from typing import Final

from coaching.metrics.noise import baseline, quiet
from coaching.model import (
    Advice,
    CauseName,
    Event,
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
from coaching.replies.meaning import deep, meaning, near
from coaching.replies.people import hub_lines, review_lines
from coaching.thresholds import FEW_WEEKS, LIKELY, OWN_WEEKS, PERHAPS, SAME_WEEK, WEEK

LONGEST: Final = 8
"""Lines of an answer: what is longer is not read on a phone."""
NEEDED: Final = OWN_WEEKS + 1
"""Weeks with which there is a range of one's own: those that it is made of, and the one that is held against it."""
A_WEEK: Final = range(SAME_WEEK, 10)
"""Days of a stretch that people would call a week."""
NO_WEEK: Final = frozenset({"hub_found", "followback_review", "silent_audience", "growth_ambition"})
"""Findings that are not about the last week: its change would only stand in the way."""
OF_A_LOSS: Final = frozenset(
    {"normal_churn_good_fit", "normal_churn_fit_unknown", "normal_churn_off_target", "off_target_loss",
     "unexplained_loss", "healthy_pruning"}
)  # fmt: skip
"""Findings on a loss as such: there a net hides who came and who went."""
ALSO: Final = (
    "contest_aftermath", "viral_aftermath", "oversell", "like_chasing", "likes_not_sales", "value_up", "dilution",
    "audience_not_community", "community_growing",
)  # fmt: skip
"""What may stand as a second line under another headline, the weightiest first."""
ELSEWHERE: Final = frozenset(
    {"like_chasing", "likes_not_sales", "value_up", "dilution", "audience_not_community", "community_growing"}
)  # fmt: skip
"""Findings that are not about followers leaving: a loss beyond chance is said beside them."""
LOST: Final = ("healthy_pruning", "unexplained_loss")
NAMED: Final[tuple[CauseName, ...]] = ("exposure", "platform", "contest", "inauthentic", "measurement")
"""Causes that a loss without an explanation may be said to look like; content is never guessed at."""


def interpretation(
    metrics: Metrics, findings: tuple[Finding, ...], advice: Advice, *, echoed: bool, named: bool
) -> list[Line]:
    """The lines of an answer.

    `echoed`: the change itself was just said, and is not said again. `named`: the person counts several networks,
    so that it has to be said which one is meant.
    """
    headline = findings[0]
    if headline.id in {"hub_found", "followback_review"}:
        said = hub_lines(headline) if headline.id == "hub_found" else review_lines(headline)
        return [*said, action(advice, metrics)]
    lines: list[Line] = []
    week = metrics.latest
    judged = headline.id not in {"not_enough_data", "measurement_precision"} or "t" in headline.evidence
    about = judged and headline.id not in NO_WEEK
    if about and week is not None and week.net is not None:
        if not echoed or named:
            lines.append(_fact(week, metrics, named=named))
        if isinstance(metrics.usual, Usual):
            lines.append(_usual(metrics.usual, week, metrics))
    lines += [_missing(headline)] if headline.id == "not_enough_data" else meaning(headline, metrics)
    if judged:
        lines += [*coincidence(headline), *_looks_like(headline, metrics), *_also(findings, metrics)]
    if about:
        lines += [*_content(metrics, headline), *_unknown(metrics, headline)]
    return [*lines, action(advice, metrics)]


def action(advice: Advice, metrics: Metrics) -> Line:
    """The one step, said as one, and what it is for where the person said so (M29)."""
    step: dict[str, Value] = {"step": Line(f"action-{advice.id}", advice.arguments)}
    if advice.toward and metrics.profile.purpose:
        return Line("your-step-toward", {**step, "purpose": metrics.profile.purpose})
    return Line("your-step", step)


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
    if week.step > 1 and week.net is not None:
        low, high = week.net - week.step + 1, week.net + week.step - 1
        return Line("fact-rounded", {**figures, "low": Signed(low), "high": Signed(high)})
    if not week.timed:
        return Line("fact-untimed", figures)
    if week.day < metrics.today - timedelta(days=1):
        return Line("fact-until", {**figures, "day": week.day})
    return Line("fact-followers", figures)


def _usual(usual: Usual, week: Row, metrics: Metrics) -> Line:
    """The usual range; one of few weeks is wider than anything that happened in them, and that is said."""
    span: dict[str, Value] = {"low": Signed(usual.low), "high": Signed(usual.high), "days": week.days}
    stretch = "" if week.days in A_WEEK or week.days < SAME_WEEK else "-stretch"
    seen = baseline(metrics.weeks, metrics.disturbed)
    if usual.own and not stretch and usual.weeks == len(seen) < FEW_WEEKS:
        return Line("usual-own-early", {**span, "weeks": usual.weeks, "least": Signed(min(seen)),
                                        "most": Signed(max(seen))})  # fmt: skip
    if usual.own:
        return Line(f"usual-own{stretch}", {**span, "weeks": usual.weeks})
    return Line(f"usual-floor{stretch}", span)


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


def coincidence(headline: Finding, *, of: Sequence[Event] | None = None) -> list[Line]:
    """An event that the person told coincides with a change beyond chance: said, and not made the cause.

    With `of`, only where it is one of these.
    """
    figures = headline.evidence
    if of is not None and (figures.get("event"), figures.get("event_note", "")) not in {(e.kind, e.note) for e in of}:
        return []
    told_of = headline.id in {"unexplained_loss", "steady", "off_target_loss"}
    return near(figures) if told_of and "event" in figures and figures["level"] != "noise" else []


def _looks_like(headline: Finding, metrics: Metrics) -> list[Line]:
    """For a loss without an explanation: what it looks like, no surer than the evidence allows (§1.3-11)."""
    if headline.id != "unexplained_loss" or "event" in headline.evidence:
        return []
    known = [cause for cause in metrics.causes if cause.name in NAMED and cause.signs]
    if not known or known[0].probability < PERHAPS:
        return []
    sure = "likely" if known[0].probability >= LIKELY else "perhaps"
    return [Line(f"cause-{sure}", {"cause": Line(f"cause-{known[0].name}")})]


def _also(findings: tuple[Finding, ...], metrics: Metrics) -> list[Line]:
    """One more finding, where it says something else and does not take the headline back."""
    headline, others = findings[0], {f.id: f for f in findings[1:]}
    if headline.id in {"possible_inauthentic", "not_enough_data", "measurement_precision"}:
        return []
    # Good news, or news of something else, does not pass over a loss beyond chance.
    names = LOST if headline.id in ELSEWHERE else () if headline.id in ALSO else ALSO
    second = next((others[name] for name in names if name in others and others[name].aspect != "flat"), None)
    return [Line("also", {"what": meaning(second, metrics)[0]})] if second else []


def _content(metrics: Metrics, headline: Finding) -> list[Line]:
    """How much of the content was judged, and what of it was Faro's own reading."""
    about = {"normal_churn_good_fit", "normal_churn_off_target", "off_target_loss", "healthy_pruning", "steady"}
    blames = headline.id == "unexplained_loss" and headline.evidence.get("depth_direction") == "down"
    if not isinstance(metrics.fit, FitShare) or not (headline.id in about or blames):
        return []
    fit = metrics.fit
    figures: dict[str, Value] = {"judged": fit.judged, "posts": fit.posts, "percent": round(fit.share * 100)}
    lines = [Line("content-fit", figures)]
    if fit.proposed:
        lines = [Line("content-fit-proposed", {**figures, "proposed": fit.proposed})]
    held = headline.id in {"normal_churn_good_fit", "steady"} and "fell" not in headline.evidence
    if metrics.depth is not None and held:
        lines.append(Line(f"depth-{metrics.depth.direction}", {"deep": deep(metrics.depth.parts)}))
    return lines


def _unknown(metrics: Metrics, headline: Finding) -> list[Line]:
    """What we do not know: the person's own range while there is none, then what a net figure hides."""
    usual, week = metrics.usual, metrics.latest
    if isinstance(usual, Usual) and not usual.own and headline.id != "not_enough_data":
        if metrics.burst is not None and len(metrics.weeks) == 1:
            return []  # whether this first week counts, only the next one can tell
        return [_own_range(metrics, usual)]
    if week is not None and week.lost is None and (week.net or 0) < 0 and headline.id in OF_A_LOSS:
        return [Line("unknown-gross")]
    return []


def _own_range(metrics: Metrics, usual: Usual) -> Line:
    """How many weeks are known and how many are missing; when, only as long as no week was missed.

    Counted from the first count, so that the date stands still also for someone who counts every day. Once a week was
    missed there is none: it would recede with every week more.
    """
    known = known_weeks(metrics, usual)
    missing = max(NEEDED - known, 1)
    counted = [row.day for row in metrics.rows if row.followers is not None]
    by = counted[0] + timedelta(days=WEEK * NEEDED) if counted else metrics.today
    weeks: dict[str, Value] = {"known": known, "weeks": missing, "day": by}
    held = by > metrics.today and ceil((by - metrics.today).days / WEEK) >= missing
    return Line("unknown-own-range" if held else "unknown-own-range-missed", weeks)


def known_weeks(metrics: Metrics, usual: Usual) -> int:
    """The weeks that say what is usual, with the one that is judged where it says so too."""
    calm = quiet(metrics.weeks[-1:], metrics.disturbed) if metrics.latest is not None else []
    return usual.weeks + len(calm)
