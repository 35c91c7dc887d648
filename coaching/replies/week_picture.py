"""The picture of a week: where its change stands in the usual range, the weeks before it, and up to three figures."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from coaching.model import Line, Measured, Metrics, Row, Tile, Usual, Verdict, WeekChart
from coaching.thresholds import OWN_WEEKS

SHOWN: Final[tuple[Measured, ...]] = (
    "saves", "comments", "shares", "messages", "sales", "reach", "link_clicks", "profile_visits", "views", "likes",
)  # fmt: skip
"""What a week is looked at for, the most telling first; likes last (M16)."""
TILES: Final = 3
COLUMNS: Final = 10
"""Weeks drawn beside this one: a season, in columns that a phone still shows."""


def chart(metrics: Metrics) -> WeekChart | None:
    """The week at a glance; None where its change is not known, or only roughly."""
    week = metrics.latest
    if week is None or week.net is None or week.step > 1:
        return None
    usual = metrics.usual if isinstance(metrics.usual, Usual) else None
    nets = [row for row in metrics.weeks if row.net is not None and row.step == 1]
    return WeekChart(
        title=_title(metrics),
        net=week.net,
        verdict=verdict_word(metrics),
        usual=(usual.low, usual.high) if usual else None,
        usual_label=Line("week-usual-own" if usual.own else "week-usual-size") if usual else None,
        weeks=_columns(nets, week),
        weeks_label=Line("week-columns"),
        tiles=tiles(metrics),
    )


def base_chart(metrics: Metrics) -> WeekChart:
    """The first count, from which the others will be measured."""
    now = next((row.followers for row in reversed(metrics.rows) if row.followers is not None), 0)
    tile = Tile(Line("named-followers"), now, None, Line("week-word-base"))
    return WeekChart(_title(metrics), None, Line("week-verdict-base"), tiles=(tile,))


def tiles(metrics: Metrics) -> tuple[Tile, ...]:
    """Up to three figures of the week beside those of the week before, and what the difference is."""
    if len(metrics.weeks) == 0:
        return ()
    last = metrics.weeks[-1]
    before = metrics.weeks[-2] if len(metrics.weeks) > 1 else None
    made: list[Tile] = []
    for name in SHOWN:
        if name not in last.amounts or len(made) == TILES:
            continue
        shift = metrics.shifts.get(name)
        then = before.amounts.get(name) if before is not None and before.days == last.days else None
        word = "week-word-new" if shift is None else f"week-word-{shift.direction}"
        if shift is not None and shift.direction == "flat" and shift.weeks < OWN_WEEKS:
            word = "week-word-early"
        made.append(Tile(Line(f"named-{name}"), last.amounts[name], then, Line(word)))
    return tuple(made)


def _columns(nets: Sequence[Row], week: Row) -> tuple[tuple[date, int], ...]:
    """The weeks before, and this one; where several weeks were judged as one, they are what stands there."""
    columns = [(row.day, row.net) for row in nets if row.net is not None][-COLUMNS:]
    return tuple(columns) if columns and columns[-1][0] == week.day else ()


def _title(metrics: Metrics) -> Line:
    if metrics.platform:
        return Line("week-picture-on", {"platform": Line(f"platform-{metrics.platform}"), "day": metrics.today})
    return Line("week-picture", {"day": metrics.today})


def verdict_word(metrics: Metrics) -> Line:
    """What the change is, in two or three words; without weeks of one's own there is no "usual" to speak of."""
    verdict, week, usual = metrics.verdict, metrics.latest, metrics.usual
    if not isinstance(verdict, Verdict) or week is None or not isinstance(usual, Usual):
        return Line("week-verdict-unknown")
    if verdict.level == "noise":
        return Line("week-verdict-normal" if usual.own else "week-verdict-chance")
    if not usual.own:
        return Line("week-verdict-beyond")
    side = "less" if (week.net or 0) < usual.mean else "more"
    return Line(f"week-verdict-{'perhaps' if verdict.level == 'possible' else side}")
