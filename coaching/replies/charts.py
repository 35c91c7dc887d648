"""The chart under an answer: followers, the usual range around them, and what happened when."""

from datetime import date
from itertools import pairwise
from typing import Final

from coaching.metrics.noise import DISTURBS
from coaching.model import Chart, Line, Metrics, Row, Usual
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
    band = _band(counted, metrics.usual) if isinstance(metrics.usual, Usual) else ()
    return Chart(title, points, band, _marks(counted), Line("chart-usual") if band else None)


def _band(counted: list[Row], usual: Usual) -> tuple[tuple[date, float, float], ...]:
    half = (usual.high - usual.low) / 2
    found = []
    for before, row in pairwise(counted):
        share = (row.day - before.day).days / WEEK
        middle = (before.followers or 0) + usual.mean * share
        # As the verdict has it: a shorter stretch is as uncertain as a week, a longer one more so.
        reach = half * max(share, 1.0) ** 0.5
        found.append((row.day, middle - reach, middle + reach))
    return tuple(found)


def _marks(counted: list[Row]) -> tuple[tuple[date, Line], ...]:
    events = [(e.day, Line(f"event-{e.kind}")) for row in counted for e in row.events if e.kind in DISTURBS]
    posts = [(p.day, Line("mark-post", {"topic": p.topic})) for row in counted for p in row.posts if p.day]
    room = max(MARKS - len(events), 0)
    return tuple(sorted((*events[-MARKS:], *posts[len(posts) - room :]), key=lambda mark: mark[0]))
