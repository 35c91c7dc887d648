"""“Why?” under an answer: what it leans on, in plain words and with the figures that were used."""

from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.findings.statistics import slow_loss
from coaching.metrics.rates import ewma
from coaching.metrics.shift import DEPTH
from coaching.model import Button, CauseName, FitShare, Line, Metrics, Reply, Row, Shift, Signed, Usual, Value
from coaching.replies.interpretation import LONGEST, where
from coaching.replies.meaning import amount, deep
from coaching.thresholds import OWN_WEEKS, PERHAPS

WHY: Final = "why:"
MOST: Final = 3
"""Figures beside the followers: more are a table, and nobody reads a table on a phone."""
SHOWN: Final = ("likes", "depth", "reach", "views", "comments", "saves", "shares", "link_clicks", "messages", "sales",
                "accounts_engaged", "repeat_commenters")  # fmt: skip
GUESSED: Final[tuple[CauseName, ...]] = (
    "content", "exposure", "platform", "contest", "inauthentic", "measurement", "noise",
)  # fmt: skip


def why_button(metrics: Metrics) -> Button:
    """Asks for the evidence of an answer as it stood on its day."""
    return Button(Line("button-why"), f"{WHY}{metrics.today.isoformat()}:{metrics.platform or ''}")


def why(judged: Interpretation, *, named: bool) -> Reply:
    """The evidence behind an interpretation, in at most eight lines; what was left out of it is said too."""
    metrics = judged.metrics
    lines = [Line("why-title"), *_net(metrics, named=named), *_range(metrics)]
    lines += [_shift(shift) for shift in _telling(metrics)[:MOST]]
    lines += [*_content(metrics), *_left_out(metrics), *_causes(judged), Line("why-limits")]
    return Reply(tuple(lines[: LONGEST - 1] + lines[-1:] if len(lines) > LONGEST else lines))


def _net(metrics: Metrics, *, named: bool) -> list[Line]:
    week = metrics.latest
    if week is None or week.net is None or week.followers is None:
        return []
    figures: dict[str, Value] = {"before": week.followers - week.net, "now": week.followers, "net": Signed(week.net),
                                 "days": week.days, "where": where(metrics.platform) if named else ""}  # fmt: skip
    return [Line("why-net", figures)]


def _range(metrics: Metrics) -> list[Line]:
    usual = metrics.usual
    if not isinstance(usual, Usual):
        return []
    span: dict[str, Value] = {"low": Signed(usual.low), "high": Signed(usual.high)}
    if not usual.own:
        return [Line("why-floor", {**span, "needed": OWN_WEEKS, "have": usual.weeks})]
    slow = metrics.slow
    lines = [Line("why-usual", {**span, "weeks": usual.weeks, "mean": Signed(round(usual.mean))})]
    falls = metrics.latest is not None and (metrics.latest.net or 0) < 0
    if falls and slow_loss(metrics) and slow is not None and slow.since is not None:
        calm = ewma([float(row.net or 0) for row in metrics.weeks if row.net is not None])
        lines.append(Line("why-slow", {"day": slow.since, "mean": Signed(round(calm[-1]))}))
    return lines


def _telling(metrics: Metrics) -> list[Shift]:
    """What moved first, then what is known to have held; depth stands for its parts."""
    parts = set(DEPTH) if "depth" in metrics.shifts else set()
    known = [metrics.shifts[name] for name in SHOWN if name in metrics.shifts and name not in parts]
    return sorted(known, key=lambda shift: shift.direction == "flat")


def _shift(shift: Shift) -> Line:
    metric = deep(shift.parts) if shift.parts else Line(f"named-{shift.metric}")
    figures: dict[str, Value] = {"metric": metric, "now": amount(shift.now),
                                 "before": amount(shift.before), "per": Line(f"per-{shift.per}")}  # fmt: skip
    return Line(f"why-shift-{shift.direction}", figures)


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
    weeks: list[Row] = [row for row in metrics.weeks if row.events]
    return [Line("why-events", {"weeks": len(weeks)})] if weeks else []


def _causes(judged: Interpretation) -> list[Line]:
    """The two causes that fit best, in words and not in per cent; only where there is something to explain."""
    verdict = judged.findings[0].evidence.get("level")
    if verdict in {None, "noise"}:
        return []
    chance = verdict != "signal"  # beyond chance is not chance, whatever fits badly else
    known = [c for c in judged.metrics.causes if c.name in GUESSED and (c.signs or (chance and c.name == "noise"))]
    if not known:
        return []
    first = Line(f"cause-{known[0].name}")
    if len(known) == 1 or known[0].probability >= PERHAPS:
        return [Line("why-cause", {"cause": first})]
    return [Line("why-causes", {"a": first, "b": Line(f"cause-{known[1].name}")})]
