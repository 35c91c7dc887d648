"""The chart under an answer: a figure over time, the usual range around it, and what happened when."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Final

from coaching.metrics.noise import DISTURBS
from coaching.metrics.season import Season, Span, begin
from coaching.model import Chart, Event, History, Line, Metrics, Post, Row, Usual, Value
from coaching.thresholds import SEASON_POINTS, WEEK

MARKS: Final = 6
BANDED: Final[frozenset[Span]] = frozenset({"4", "12"})
"""Spans of which the usual range is that of today, and whose posts a picture can name."""


def followers(metrics: Metrics) -> Chart | None:
    """The chart of an account; None below two counts, of which there is nothing to see."""
    counted = [row for row in metrics.rows if row.followers is not None][-SEASON_POINTS:]
    if len(counted) < 2:  # noqa: PLR2004  # a line has two ends
        return None
    title = Line("chart-followers")
    if metrics.platform:
        title = Line("chart-followers-on", {"platform": Line(f"platform-{metrics.platform}")})
    points = tuple((row.day, row.followers) for row in counted if row.followers is not None)
    days = metrics.latest.days if metrics.latest else WEEK
    band = _band(counted, metrics.usual, days) if isinstance(metrics.usual, Usual) else ()
    return Chart(title, points, band, _marks(counted), _legend(metrics) if band else None)


def over(found: Season, history: History, metrics: Metrics | None = None) -> Chart:
    """The chart of a season: a level as a line, amounts as bars, with what happened in it.

    Around followers that are drawn as they were counted stands their usual range, where `metrics` know it.
    """
    named: dict[str, Value] = {"metric": Line(f"season-name-{found.metric}"), "span": Line(f"season-span-{found.span}")}
    title = Line("season-chart", named)
    if found.platform:
        title = Line("season-chart-on", {**named, "platform": Line(f"platform-{found.platform}")})
    since = max(begin(found.span, found.points[-1][0]), found.points[0][0])
    # The posts of a year are more than a picture can name.
    posts = [post for post in history.posts if post.platform in {found.platform, None}] if found.span in BANDED else []
    marks = _marks_of(
        [e for e in history.events if since <= e.day], [p for p in posts if p.day is not None and since <= p.day]
    )
    band: tuple[tuple[date, float, float], ...] = ()
    plain = found.metric == "followers" and found.bin == "told" and found.span in BANDED
    if plain and metrics is not None and isinstance(metrics.usual, Usual):
        counted = [row for row in metrics.rows if row.followers is not None and row.day >= found.points[0][0]]
        band = _band(counted, metrics.usual, metrics.latest.days if metrics.latest else WEEK)
    legend = _legend(metrics) if band and metrics is not None else None
    return Chart(title, found.points, band, marks, legend, bars=found.bars)


def _legend(metrics: Metrics) -> Line:
    """What the band is: a range of one's own, or, while there is none, what chance does."""
    own = isinstance(metrics.usual, Usual) and metrics.usual.own
    return Line("chart-usual" if own else "chart-chance")


def _band(counted: list[Row], usual: Usual, days: int) -> tuple[tuple[date, float, float], ...]:
    # The range is that of the last stretch; as the verdict has it, a short one is as uncertain as a week.
    judged = max(days / WEEK, 1.0)
    half = (usual.high - usual.low) / 2 / judged**0.5
    mean = usual.mean * WEEK / max(days, 1)
    found = []
    for before, row in pairwise(counted):
        share = (row.day - before.day).days / WEEK
        middle = (before.followers or 0) + mean * share
        reach = half * max(share, 1.0) ** 0.5
        found.append((row.day, middle - reach, middle + reach))
    return tuple(found)


def _marks(counted: list[Row]) -> tuple[tuple[date, Line], ...]:
    return _marks_of(dict.fromkeys(e for row in counted for e in row.events), [p for row in counted for p in row.posts])


def _marks_of(told: Iterable[Event], published: Iterable[Post]) -> tuple[tuple[date, Line], ...]:
    events = [(e.day, Line(f"event-{e.kind}")) for e in told if e.kind in DISTURBS]
    posts = [(p.day, _named(p)) for p in published if p.day]
    room = max(MARKS - len(events), 0)
    return tuple(sorted((*events[-MARKS:], *posts[len(posts) - room :]), key=lambda mark: mark[0]))


def _named(post: Post) -> Line:
    return Line("mark-post", {"topic": post.topic}) if post.topic else Line("post-untitled")
