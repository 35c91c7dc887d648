"""“Why?” under an answer: what it leans on, in plain words and with the figures that were used."""

from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.metrics.noise import DEPTH, falling_weeks, is_clean
from coaching.metrics.rates import ewma
from coaching.model import Button, CauseName, Finding, FitShare, Line, Metrics, Reply, Row, Shift, Signed, Usual, Value
from coaching.replies.interpretation import LONGEST, NEEDED, known_weeks, where
from coaching.replies.lines import joined
from coaching.replies.meaning import amounts, deep
from coaching.thresholds import FALLING, PERHAPS

WHY: Final = "why:"
MOST: Final = 3
"""Figures beside the followers: more are a table, and nobody reads a table on a phone."""
SHOWN: Final = ("likes", "depth", "reach", "views", "comments", "saves", "shares", "link_clicks", "messages", "sales",
                "accounts_engaged", "repeat_commenters")  # fmt: skip
GUESSED: Final[tuple[CauseName, ...]] = (
    "content", "exposure", "platform", "contest", "inauthentic", "measurement", "noise",
)  # fmt: skip


UNSETTLED: Final = frozenset(
    {"unexplained_loss", "off_target_loss", "not_enough_data", "normal_churn_good_fit", "normal_churn_fit_unknown",
     "normal_churn_off_target"}
)  # fmt: skip
"""Losses whose cause the headline does not name: only there are causes weighed against each other."""


def why_button(metrics: Metrics) -> Button:
    """Asks for the evidence of an answer as it stood on its day."""
    return Button(Line("button-why"), f"{WHY}{metrics.today.isoformat()}:{metrics.platform or ''}")


def why(judged: Interpretation, *, named: bool) -> Reply:
    """The evidence behind an interpretation, in at most eight lines; what was left out of it is said too."""
    metrics = judged.metrics
    lines = [Line("why-title"), *_reason(judged.findings[0]), *_net(metrics, named=named), *_range(metrics)]
    lines += [_shift(shift) for shift in _telling(metrics)[:MOST]]
    lines += [*_since(metrics), *_content(metrics), *_left_out(metrics), *_causes(judged), Line("why-limits")]
    return Reply(tuple(lines[: LONGEST - 1] + lines[-1:] if len(lines) > LONGEST else lines))


def _net(metrics: Metrics, *, named: bool) -> list[Line]:
    week = metrics.latest
    if week is None or week.net is None or week.followers is None:
        return []
    ends: dict[str, Value] = {"before": week.followers - week.net, "now": week.followers}
    if week.step > 1:
        low, high = week.net - week.step + 1, week.net + week.step - 1
        return [Line("why-rounded", {**ends, "low": Signed(low), "high": Signed(high)})]
    place = where(metrics.platform) if named else ""
    if all(row.followers is None for row in metrics.rows[:-1]):  # nobody counted before: it was told as a change
        return [Line("why-net-told", {"now": week.followers, "net": Signed(week.net), "where": place})]
    return [Line("why-net", {**ends, "net": Signed(week.net), "days": week.days, "where": place})]


def _reason(finding: Finding) -> list[Line]:
    """What the finding itself leans on, beside the figures of the week."""
    figures = finding.evidence
    match finding.id:
        case "confounded":
            pairs = zip(figures["between"], figures["days_of"], strict=True)
            return [Line("why-told", {"event": Line(f"event-{kind}"), "day": day}) for kind, day in pairs]
        case "platform_cleanup" if "lost" in figures:
            return [Line("why-cliff", {name: figures[name] for name in ("lost", "in_days", "day")})]
        case "possible_inauthentic" if not finding.aspect:
            signs = joined(Line(f"sign-{s}") for s in figures["signs"])
            return [Line("why-signs", {"n": len(figures["signs"]), "signs": signs})]
        case "oversell":
            return [Line("why-kinds", {"of": figures["of"], "sells": figures["sells"]})]
        case "growth_ambition":
            return [Line("why-growth", {name: figures[name] for name in ("goal", "over", "before", "now")})]
        case "follow_hunters" if "gained" in figures:
            return [Line("why-flow", {"gained": figures["gained"], "lost": figures["lost"]})]
        case "contest_aftermath" | "viral_aftermath" | "posting_gap" if (
            "day" in figures and finding.aspect != "undated"
        ):
            kinds = {"contest_aftermath": "giveaway", "posting_gap": "pause"}
            kind = kinds.get(finding.id, figures.get("event", "viral_post"))
            return [Line("why-told", {"event": Line(f"event-{kind}"), "day": figures["day"]})]
        case _:
            return []


def _range(metrics: Metrics) -> list[Line]:
    usual = metrics.usual
    if not isinstance(usual, Usual):
        return []
    span: dict[str, Value] = {"low": Signed(usual.low), "high": Signed(usual.high)}
    if not usual.own:
        lines = [Line("why-floor", {**span, "needed": NEEDED, "have": known_weeks(metrics, usual)})]
    else:
        lines = [Line("why-usual", {**span, "weeks": usual.weeks, "mean": Signed(round(usual.mean))})]
    falling = falling_weeks(metrics.weeks)
    # One bad week, a night or a leap is no slow fall.
    if falling >= FALLING and metrics.cliff is None and metrics.burst is None:
        calm = ewma([float(row.net or 0) for row in metrics.weeks[-falling:]])
        lines.append(Line("why-slow", {"weeks": falling, "mean": Signed(round(calm[-1]))}))
    return lines


def _telling(metrics: Metrics) -> list[Shift]:
    """What moved first, then what is known to have held; depth stands for its parts."""
    parts = set(DEPTH) if "depth" in metrics.shifts else set()
    known = [metrics.shifts[name] for name in SHOWN if name in metrics.shifts and name not in parts]
    return sorted(known, key=lambda shift: shift.direction == "flat")


def _shift(shift: Shift) -> Line:
    metric = deep(shift.parts) if shift.parts else Line(f"named-{shift.metric}")
    before, now = amounts(shift)
    figures: dict[str, Value] = {"metric": metric, "before": before, "now": now, "per": Line(f"per-{shift.per}")}
    return Line(f"why-shift-{shift.direction}", figures)


def _since(metrics: Metrics) -> list[Line]:
    """Since when depth has been on another level, where one break describes it better than none (§1.3-7)."""
    depth, slow = metrics.depth, metrics.slow
    if depth is None or depth.direction == "flat" or slow is None or slow.split is None:
        return []
    return [Line("why-split", {"day": slow.split})]


def _content(metrics: Metrics) -> list[Line]:
    fit = metrics.fit
    if not isinstance(fit, FitShare):
        return []
    figures: dict[str, Value] = {"judged": fit.judged, "posts": fit.posts, "percent": round(fit.share * 100)}
    return [Line("content-fit-proposed", {**figures, "proposed": fit.proposed}) if fit.proposed
            else Line("content-fit", figures)]  # fmt: skip


def _left_out(metrics: Metrics) -> list[Line]:
    """A leap or a told event, with the weeks that therefore do not count as usual."""
    if metrics.burst is not None:
        leap = metrics.burst
        return [Line("why-leap", {"before": leap.before, "peak": leap.peak, "day": leap.day})]
    weeks: list[Row] = [row for row in metrics.weeks if row.events and not is_clean(row)]
    return [Line("why-events", {"weeks": len(weeks)})] if weeks else []


def _causes(judged: Interpretation) -> list[Line]:
    """The two causes that fit best, in words and not in per cent; only where there is something to explain."""
    headline, verdict = judged.findings[0], judged.findings[0].evidence.get("level")
    week = judged.metrics.latest
    if headline.id not in UNSETTLED or verdict in {None, "noise"} or week is None or (week.net or 0) >= 0:
        return []
    chance = verdict != "signal"  # beyond chance is not chance, whatever fits badly else
    known = [c for c in judged.metrics.causes if c.name in GUESSED and (c.signs or (chance and c.name == "noise"))]
    if not known:
        return []
    first = Line(f"cause-{known[0].name}")
    if len(known) == 1 or known[0].probability >= PERHAPS:
        return [Line("why-cause", {"cause": first})]
    return [Line("why-causes", {"a": first, "b": Line(f"cause-{known[1].name}")})]
