"""Engagement rates, and what growth alone does to them (M35); gross flow (M15); slow change (§1.3-6, §1.3-7)."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import inf, log, sqrt
from typing import Final

from coaching.model import Dilution, Flow, Measured, Row, Slow, Usual
from coaching.thresholds import (
    CUSUM_SLACK,
    DILUTED_GROWTH,
    DILUTED_WEEKS,
    EWMA_WEIGHT,
    OWN_WEEKS,
    SAME_WEEK,
    SPLIT_WEEKS,
    WEEK,
)

INTERACTIONS: Final[tuple[Measured, ...]] = ("likes", "comments", "shares", "saves")


def dilution(spans: Sequence[Row]) -> Dilution | None:
    """ER_f = (L+C+S+G)/F and ER_r = (L+C+S+G)/R of the last two weeks against the weeks before the growth (§1.2).

    Expected ER_f* = ER_f,before · F_before/F_after. Only kinds of interaction that both sides know are counted. None
    unless followers grew by a fifth since weeks in which interactions and reach are known.
    """
    lately = [row for row in spans[-2:] if row.followers and row.amounts.get("reach")]
    if not lately or lately[-1] is not spans[-1]:
        return None
    now = lately[-1].followers or 0
    since = lately[-1].day - timedelta(days=DILUTED_WEEKS * WEEK)
    before = [row for row in spans[:-2] or spans[:-1] if row.day >= since and
              row.followers and row.followers * DILUTED_GROWTH <= now and row.amounts.get("reach")]  # fmt: skip
    both = [m for m in INTERACTIONS if all(m in row.amounts for row in (*before, *lately))]
    lately = [row for row in lately if (row.followers or 0) * DILUTED_GROWTH > now]
    if not before or "likes" not in both:
        return None
    was = sum(row.followers or 0 for row in before) / len(before)
    by_f = _by_followers(before, both), _by_followers(lately, both)
    by_r = _by_reach(before, both), _by_reach(lately, both)
    after = sum(row.followers or 0 for row in lately) / len(lately)
    return Dilution(round(was), round(after), by_f, by_f[0] * was / after, by_r) if by_r[0] else None


def _by_followers(rows: Sequence[Row], kinds: Sequence[Measured]) -> float:
    """Interactions of a week over followers, pooled."""
    weeks = sum((row.followers or 0) * max(row.days, SAME_WEEK) / WEEK for row in rows)
    return sum(row.amounts[m] for row in rows for m in kinds) / weeks


def _by_reach(rows: Sequence[Row], kinds: Sequence[Measured]) -> float:
    return sum(row.amounts[m] for row in rows for m in kinds) / sum(row.amounts["reach"] for row in rows)


def flow(week: Row | None) -> Flow | None:
    """Who came and who went, where both are known: (gained + lost)/F of a week (M15)."""
    if week is None or week.gained is None or week.lost is None or not week.followers:
        return None
    before = week.followers - (week.net or 0)
    share = (week.gained + week.lost) / max(before, 1) * WEEK / max(week.days, WEEK)
    return Flow(week.gained, week.lost, share)


def slow(weeks: Sequence[Row], usual: Usual, days: int, depths: Sequence[tuple[date, float]]) -> Slow | None:
    """Lower CUSUM of the weekly net with slack 0.5 s (Page 1954), and one break of depth at most.

    `usual` is that of a stretch of `days`. Weekly figures see big shifts fast and small ones late: 1 s in about eight
    weeks, 3 s in two.
    """
    if not usual.own or usual.sd <= 0:
        return None
    mean, sd = usual.mean * WEEK / days, usual.sd / sqrt(max(days / WEEK, 1.0))
    down = 0.0
    since: date | None = None
    for week in weeks:
        if week.net is None or week.days < SAME_WEEK:
            continue
        z = (week.net * WEEK / week.days - mean) / sd
        down = max(down - z - CUSUM_SLACK, 0.0)
        since = None if down == 0 else since or week.day
    return Slow(down, since, split(depths))


def split(series: Sequence[tuple[date, float]]) -> date | None:
    """The day after which a series runs on another level, by likelihood with a BIC penalty; never more than one.

    None below eight weeks, or where one level describes it as well (Gaussian, one variance).
    """
    n = len(series)
    if n < SPLIT_WEEKS:
        return None
    values = [value for _, value in series]
    whole = _squares(values)
    best, at = inf, 0
    for i in range(OWN_WEEKS // 2, n - OWN_WEEKS // 2 + 1):
        left = _squares(values[:i]) + _squares(values[i:])
        if left < best:
            best, at = left, i
    if whole <= 0 or best <= 0:
        return series[at][0] if whole > 0 else None
    return series[at][0] if n * log(whole / best) > 2 * log(n) else None


def ewma(values: Sequence[float]) -> list[float]:
    """Exponentially weighted mean, λ = 0.3: the calm line of a chart (Roberts 1959)."""
    made: list[float] = []
    for value in values:
        made.append(value if not made else EWMA_WEIGHT * value + (1 - EWMA_WEIGHT) * made[-1])
    return made


def _squares(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)
