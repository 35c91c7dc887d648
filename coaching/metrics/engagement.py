"""Engagement rates of the last weeks against the account's own earlier ones; never against anybody else's (M35)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coaching.metrics.rates import INTERACTIONS
from coaching.model import Measured, Row
from coaching.thresholds import GROWTH_WEEKS, OWN_WEEKS, WEEK


@dataclass(frozen=True, slots=True)
class Rate:
    """Interactions over followers or over reach, 0…1: in the last week, and in the `weeks` before it.

    `before` is None while fewer than four weeks are known. `kinds` are the interactions that all these weeks know.
    """

    now: float
    before: float | None
    weeks: int
    kinds: tuple[Measured, ...]


def by_followers(weeks: Sequence[Row]) -> Rate | None:
    """ER_f = (L+C+S+G)/F of a week (§1.2)."""
    return _rate(weeks, lambda row: (row.followers or 0) * row.days / WEEK)


def by_reach(weeks: Sequence[Row]) -> Rate | None:
    """ER_r = (L+C+S+G)/R (§1.2)."""
    return _rate(weeks, lambda row: float(row.amounts.get("reach", 0)))


def _rate(weeks: Sequence[Row], exposure: Callable[[Row], float]) -> Rate | None:
    if not weeks or "likes" not in weeks[-1].amounts or not exposure(weeks[-1]):
        return None
    known = [row for row in weeks[-GROWTH_WEEKS:-1] if "likes" in row.amounts and exposure(row)]
    earlier = known if len(known) >= OWN_WEEKS else []
    kinds = tuple(m for m in INTERACTIONS if all(m in row.amounts for row in (*earlier, weeks[-1])))
    before = _pooled(earlier, kinds, exposure) if earlier else None
    return Rate(_pooled(weeks[-1:], kinds, exposure), before, len(earlier), kinds)


def _pooled(rows: Sequence[Row], kinds: Sequence[Measured], exposure: Callable[[Row], float]) -> float:
    return sum(row.amounts[m] for row in rows for m in kinds) / sum(map(exposure, rows))
