"""The chart under an answer: followers, the usual range around them, and what happened when."""

from datetime import date
from itertools import pairwise
from typing import Final

from coaching.metrics.noise import DISTURBS
from coaching.model import Chart, Line, Metrics, Post, Row, Usual
from coaching.thresholds import WEEK

POINTS: Final = 60
"""More would be closer together than a phone can show."""
MARKS: Final = 6


def followers(metrics: Metrics) -> Chart | None:
    """The chart of an account; None below two counts, of which there is nothing to see."""
    counted = [row for row in metrics.rows if row.followers is not None][-POINTS:]
    if len(counted) < 2:  # noqa: PLR2004  # a line has two ends
        return None
    title = Line("chart-followers")
    if metrics.platform:
        title = Line("chart-followers-on", {"platform": Line(f"platform-{metrics.platform}")})
    points = tuple((row.day, row.followers) for row in counted if row.followers is not None)
    days = metrics.latest.days if metrics.latest else WEEK
    band = _band(counted, metrics.usual, days) if isinstance(metrics.usual, Usual) else ()
    return Chart(title, points, band, _marks(counted), Line("chart-usual") if band else None)


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
    events = [(e.day, Line(f"event-{e.kind}")) for row in counted for e in row.events if e.kind in DISTURBS]
    posts = [(p.day, _named(p)) for row in counted for p in row.posts if p.day]
    room = max(MARKS - len(events), 0)
    return tuple(sorted((*events[-MARKS:], *posts[len(posts) - room :]), key=lambda mark: mark[0]))


def _named(post: Post) -> Line:
    return Line("mark-post", {"topic": post.topic}) if post.topic else Line("post-untitled")
