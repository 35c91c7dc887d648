"""A season in words: from where to where, one's own best and lowest week, what was usual, and what is missing."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from coaching.metrics.lookback import Length, Period, period
from coaching.metrics.milestones import Milestone
from coaching.metrics.noise import DISTURBS
from coaching.metrics.season import ABOUT_A_WEEK, SPANS, Piece, Season, Span
from coaching.model import Button, Event, History, Line, Measured, Metrics, Observation, Platform, Reply, Signed, Value
from coaching.replies import charts
from coaching.replies import plans as actions
from coaching.replies.echo import figure
from coaching.replies.interpretation import LONGEST, where
from coaching.rhythm import LOOKS_BACK
from coaching.thresholds import WEEK

Rows = tuple[tuple[Button, ...], ...]
METRICS: Final = 9
"""Figures that are offered at once: three rows of buttons; whoever tells more sees the weightiest."""
IN_A_ROW: Final = 3
LISTED: Final = 6
"""Milestones that are listed, the newest."""
CHART: Final = Button(Line("button-chart"), "season:open")


# ---------------------------------------------------------------- a figure over a span


def view(found: Season, asked: Span, history: History, metrics: Metrics | None, buttons: Rows) -> Reply:
    """A figure over a span: at most eight lines, and the picture."""
    title = Line(
        "season-title",
        {
            "metric": Line(f"season-name-{found.metric}"),
            "where": where(found.platform),
            "span": Line(f"season-span-{found.span}"),
        },
    )
    wider = [Line("season-wider", {"span": Line(f"season-span-{asked}")})] if found.span != asked else []
    weeks = _weeks(found, history.events)
    lines = [title, *wider, _from_to(found), *weeks, *_apart(found), *_gaps(found), *_drawn(found)]
    return Reply(tuple(lines[:LONGEST]), buttons, chart=charts.over(found, history, metrics))


def _from_to(found: Season) -> Line:
    told: dict[str, Value] = {
        "before": found.first.value, "first": found.first.day, "now": found.last.value, "last": found.last.day,
    }  # fmt: skip
    if found.first == found.last:
        return Line("season-one", {**told, "rounded": Line("rounded") if found.rounded else ""})
    if found.bars:
        return Line("season-bars", told)
    if found.rounded:
        return Line("season-rounded", told)
    return Line("season-level", {**told, "net": Signed(found.last.value - found.first.value)})


def _weeks(found: Season, events: Sequence[Event]) -> list[Line]:
    """The best and the lowest week, what happened in them, and what half of the weeks lie between."""
    if found.best is None or found.lowest is None:
        return []
    change = found.metric == "followers"
    unit = "" if found.unit == WEEK else "-told"
    said: dict[str, Value] = {
        "best": _value(found.best, change=change), "top": found.best.day, "rise": _beside(found.best, events),
        "least": _value(found.lowest, change=change), "low": found.lowest.day, "fall": _beside(found.lowest, events),
    }  # fmt: skip
    lines = [Line(f"season-best{unit}", said)]
    if found.middle is not None:
        low, high = found.middle
        half: dict[str, Value] = {
            "low": Signed(low) if change else low, "high": Signed(high) if change else high,
        }  # fmt: skip
        lines.append(Line("season-half-same" if low == high else f"season-half{unit}", half))
    return lines


def _value(piece: Piece, *, change: bool) -> Value:
    if not change:
        return piece.value
    if (piece.days or WEEK) < ABOUT_A_WEEK.stop:
        return Signed(piece.value)
    return Line("season-over-weeks", {"net": Signed(piece.value), "n": round((piece.days or WEEK) / WEEK)})


def _beside(week: Piece, events: Sequence[Event]) -> Value:
    """What was told of those days: it coincides with them, and nobody knows more than that."""
    since = week.day - timedelta(days=week.days or WEEK)
    told = next((e for e in reversed(events) if since < e.day <= week.day and e.kind in DISTURBS), None)
    return Line("season-beside", {"event": Line(f"event-{told.kind}")}) if told else ""


def _apart(found: Season) -> list[Line]:
    """Amounts of a month beside those of weeks: said, and compared with nothing."""
    if not found.apart:
        return []
    newest = max(found.apart, key=lambda piece: piece.day)
    said = figure(Observation(found.metric, "total", newest.value, newest.day, found.platform))
    told: dict[str, Value] = {"figures": said, "days": newest.days or 0, "day": newest.day}
    return [Line("season-apart", {"figures": Line("figures-over", told)})]


def _gaps(found: Season) -> list[Line]:
    if found.gap is None:
        return []
    first, last = found.gap
    return [Line("season-gap", {"n": found.gaps, "first": first, "last": last})]


def _drawn(found: Season) -> list[Line]:
    """How the picture is to be read, where a point is not simply a count."""
    kind = "bars" if found.bars else "points"
    lines = []
    if found.bin != "told":
        lines.append(Line(f"season-{kind}-{found.bin}"))
    elif found.bars and found.unit != WEEK:
        lines.append(Line("season-bars-days", {"days": found.unit}) if found.unit else Line("season-bars-told"))
    if found.running:
        lines.append(Line("season-running"))
    return lines


def controls(
    chosen: Span | None,
    network: Platform | None,
    metric: Measured,
    networks: Sequence[Platform | None],
    metrics: Sequence[Measured],
    today: date,
) -> Rows:
    """Everything that one can look at from here: spans, networks, figures, and the looks back."""
    span: Span = chosen or "12"
    rows: list[tuple[Button, ...]] = [
        tuple(_choice(Line(f"season-{one}"), _data(one, network, metric), one == chosen) for one in SPANS)
    ]
    if len(networks) > 1:
        names = {one: Line(f"platform-{one}") if one else Line("platform-none") for one in networks}
        rows += _in_rows([_choice(names[o], _data(span, o, metric), bool(chosen) and o == network) for o in networks])
    if len(metrics) > 1:
        shown = metrics[:METRICS]
        shown = shown if metric in shown else (*shown[:-1], metric)
        rows += _in_rows(
            [_choice(Line(f"season-name-{o}"), _data(span, network, o), bool(chosen) and o == metric) for o in shown]
        )
    return (*rows, (to(latest("month", today)), to(latest("year", today))))


def _in_rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW)]


def _choice(label: Line, data: str, chosen: bool) -> Button:  # noqa: FBT001  # whether it is the one that is shown
    return Button(Line("season-chosen", {"label": label}) if chosen else label, data)


def _data(span: Span, network: Platform | None, metric: Measured) -> str:
    return f"season:v:{span}:{network or '-'}:{metric}"


# ---------------------------------------------------------------- a month, a year


def month_button(today: date) -> Button:
    """Under a summary: the look back on a month, as a message of its own."""
    return Button(Line("button-season-month"), f"season:new:{latest('month', today).first:%Y-%m}")


def to(over: Period, label: Line | None = None) -> Button:
    """The look back on a period, in the place of what is shown; "Month" and "Year" where it has no name of its own."""
    value = f"{over.first.year}" if over.length == "year" else f"{over.first:%Y-%m}"
    return Button(label or Line(f"button-season-{over.length}"), f"season:{over.length}:{value}")


def latest(length: Length, today: date) -> Period:
    """The month or the year that somebody means who names none: in its first days, the one that is over."""
    this = period(length, today, today)
    return this.before if (today - this.first).days < LOOKS_BACK else this


# ---------------------------------------------------------------- milestones


def milestone_line(milestone: Milestone) -> Line:
    """What was reached, in one line."""
    told = dict(milestone.arguments)
    match milestone.name:
        case "action" if "purpose" in told:
            return Line("milestone-action-purpose", told)
        case "habit":
            advice = str(told.pop("advice"))
            return Line("milestone-habit", {"plan": actions.deed(advice, {k: str(v) for k, v in told.items()})})
        case _:
            return Line(f"milestone-{milestone.name}", told)


def milestones(reached: Sequence[Milestone], today: date, *, asked: bool = False) -> Reply:
    """What counts as a milestone here, and which were reached; `asked` about a number of followers."""
    on = ((to(latest("month", today)), to(latest("year", today)), CHART),)
    first = Line("milestones-number") if asked else Line("milestones-title")
    lines = [first, Line("milestones-what")]
    if not reached:
        return Reply((*lines, Line("milestones-none")), on)
    shown = reversed(reached[-LISTED:])
    return Reply((*lines, *(Line("milestone-on", {"day": m.day, "what": milestone_line(m)}) for m in shown)), on)
