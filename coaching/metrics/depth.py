"""Depth: comments, shares and saves, what people do when content is of use to them (§1.2)."""

from collections.abc import Sequence
from math import sqrt
from statistics import median

from coaching.metrics.noise import is_clean
from coaching.model import DepthTrend, NotEnough, Row
from coaching.thresholds import BASELINE_WEEKS, DEPTH_BAND, DEPTH_WEEKS, ROOT_DIFFERENCE, WEEK


def depth_trend(weeks: Sequence[Row]) -> DepthTrend | NotEnough:
    """Depth per post of the last week against the median of the clean weeks before it.

    Per week instead where posts are not logged. It counts as down or up only if it left the ±20 % band and the two
    counts differ by themselves (|√a − √b| ≥ 1.4, §1.3-1): three saves instead of five are no trend.
    """
    if not weeks or weeks[-1].depth is None:
        return NotEnough("interactions", 1, 0)
    known = [row for row in weeks if row.depth is not None and (row is weeks[-1] or is_clean(row))]
    per_post = all(row.posts for row in known)
    before = [_rate(row, per_post=per_post) for row in known[:-1]][-BASELINE_WEEKS:]
    if len(before) < DEPTH_WEEKS:
        return NotEnough("weeks with interactions", DEPTH_WEEKS, len(before))
    last, usual = weeks[-1], median(before)
    now = _rate(last, per_post=per_post)
    expected = usual * (len(last.posts) if per_post else last.days / WEEK)
    differs = abs(sqrt(last.depth or 0) - sqrt(expected)) >= ROOT_DIFFERENCE
    if differs and now < usual * (1 - DEPTH_BAND):
        return DepthTrend(now, usual, "down")
    return DepthTrend(now, usual, "up" if differs and now > usual * (1 + DEPTH_BAND) else "flat")


def _rate(row: Row, *, per_post: bool) -> float:
    return (row.depth or 0) / (len(row.posts) if per_post else row.days / WEEK)
