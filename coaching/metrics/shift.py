"""What people did lately against what they usually do: likes, depth, reach, clicks, sales … (§1.3-1, §1.3-3)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import sqrt
from statistics import median
from typing import Final, Literal

from scipy.special import ndtr, stdtr

from coaching.metrics.noise import DEPTH, DISTURBS, MAD_TO_SD, undisturbed
from coaching.model import Burst, Measured, Row, Shift, Unit
from coaching.thresholds import (
    ALIKE,
    BASELINE_WEEKS,
    DEPTH_BAND,
    LONGEST_WEEK,
    LOOKED_AT,
    OUTLIER,
    OWN_WEEKS,
    ROOT_DIFFERENCE,
    SAME_WEEK,
    SHIFTED,
    SHORT_BAND,
    WEEK,
)

COUNTED: Final[tuple[Measured, ...]] = (
    "likes", "comments", "shares", "saves", "reach", "views", "link_clicks", "messages", "sales", "profile_visits",
    "accounts_engaged", "repeat_commenters",
)  # fmt: skip
BUSINESS: Final[tuple[Measured, ...]] = ("sales", "link_clicks", "messages")
ROOT_SD: Final = 0.5
"""Spread of the root of a count when chance alone moves it (Anscombe 1948)."""


@dataclass(frozen=True, slots=True)
class _Weeks:
    """The last weeks, newest first, with the places of those that say what is usual."""

    rows: tuple[Row, ...]
    usual: tuple[int, ...]
    exposure: Mapping[Unit, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class _Look:
    """One figure over some recent stretch against clean weeks: what is there, what would be, and how both swing.

    `phi` is Pearson's dispersion of the weeks before; 1 where chance alone explains them, or where it cannot be known.
    """

    unit: Unit
    now: int
    exposure: float
    rate: float
    weeks: int
    base: float
    phi: float

    @property
    def expected(self) -> float:
        """What would be there if nothing had changed."""
        return self.rate * self.exposure


def shifts(spans: Sequence[Row], disturbed: Sequence[date]) -> Mapping[str, Shift]:
    """Every figure that is known lately and before; what is unknown is left out, never zero.

    `depth` counts only the kinds of depth that the weeks have in common: saves that were told for the first time this
    week are no rise. `depth_share` is depth over depth and likes, `<business>_share` clicks, messages or sales over
    likes: what people do with what reached them, whatever the week reached (M16, M17, M20).
    """
    if not spans:
        return {}
    weeks = _weeks(spans, disturbed)
    known = {m: [row.amounts.get(m) for row in weeks.rows] for m in spans[-1].amounts}
    found: dict[str, Shift | None] = {m: shift(m, weeks, known[m]) for m in COUNTED if m in known}
    kinds = _kinds(weeks, known)
    if kinds:
        depth = _sums([known[m] for m in kinds])
        deep = shift("depth", weeks, depth)
        found["depth"] = replace(deep, parts=kinds) if deep else None
        found["depth_share"] = shift("depth_share", weeks, depth, per="likes")
    for name in BUSINESS:
        if name in known:
            found[f"{name}_share"] = shift(f"{name}_share", weeks, known[name], per="likes")
    return {name: change for name, change in found.items() if change is not None}


def shift(metric: str, weeks: _Weeks, values: Sequence[int | None], *, per: Unit | None = None) -> Shift | None:
    """One figure, lately against before: the last two weeks, or the last one where it says more.

    Root difference 2(√x − √λE) over √(φ(1 + E/ΣE)), which is √2 times the |√a − √b| of §1.3-1; φ ≥ 1 is Pearson's
    dispersion of the clean weeks (McCullagh & Nelder), t with k − 1 degrees of freedom. Below four clean weeks φ cannot
    be known: then the plain root test, and only where the change is large. Likes and depth are counted per post, per
    reach or per week, whichever makes the weeks before most alike. None without a week to compare with.
    """
    if values[0] is None:
        return None
    seen = [found for over in (2, 1) if (found := _over(over, metric, weeks, values, per)) is not None]
    return min(seen, key=lambda s: (s.direction == "flat", s.probability), default=None)


def of_one_week(metric: Measured, spans: Sequence[Row], disturbed: Sequence[date]) -> Shift | None:
    """One figure of the last week alone, against its clean weeks; None where either is not known."""
    if not spans or metric not in spans[-1].amounts:
        return None
    weeks = _weeks(spans, disturbed)
    return _over(1, metric, weeks, [row.amounts.get(metric) for row in weeks.rows], None)


def _weeks(spans: Sequence[Row], disturbed: Sequence[date]) -> _Weeks:
    rows = tuple(reversed(spans[-LOOKED_AT:]))
    usual = tuple(
        i
        for i, row in enumerate(rows)
        if i > 0
        and SAME_WEEK <= row.days <= LONGEST_WEEK
        and not any(e.kind in DISTURBS for e in row.events)
        and undisturbed(row, disturbed)
    )
    return _Weeks(rows, usual, {unit: tuple(map(value, rows)) for unit, value in EXPOSURE.items()})


def _kinds(weeks: _Weeks, known: Mapping[Measured, Sequence[int | None]]) -> tuple[Measured, ...]:
    """The kinds of depth (comments, shares, saves) that this week and enough of the usual ones have in common."""
    enough = max(min(OWN_WEEKS, len(weeks.usual)), 1)
    return tuple(m for m in DEPTH if m in known and sum(known[m][i] is not None for i in weeks.usual) >= enough)


def _sums(kinds: Sequence[Sequence[int | None]]) -> list[int | None]:
    """Week by week; a week that lacks one of them is unknown."""
    together = zip(*kinds, strict=True)
    return [None if None in values else sum(value or 0 for value in values) for values in together]


def settled(weeks: Sequence[Row], leap: Burst) -> bool:
    """True once at least most of a week has been counted after a leap: before that nothing can have come of it."""
    return bool(weeks) and (weeks[-1].day - leap.day).days >= SAME_WEEK


def _over(over: int, metric: str, weeks: _Weeks, values: Sequence[int | None], per: Unit | None) -> Shift | None:
    if len(values) <= over or (over > 1 and values[1] is None):
        return None
    before = _ordinary(weeks, values, over)
    if not before or (over > 1 and len(before) < OWN_WEEKS):
        return None
    now = sum(value or 0 for value in values[:over])
    looks = [
        look
        for unit in _units(metric, weeks, [*range(over), *before], per)
        if (look := _look(unit, now, values, weeks.exposure[unit], over, before)) is not None
    ]
    if not looks:
        return None
    # Depth is a matter of posts (§1.2): another unit only where it makes the weeks before clearly more alike.
    calmest = min(look.phi for look in looks)
    look = next(look for look in looks if look.phi <= calmest * ALIKE)
    t, probability = _surprise(look)
    rounding = max(row.steps.get(metric, 1) for row in weeks.rows[:over])  # type: ignore[call-overload]  # what is no Metric has no step
    return Shift(
        metric=metric,
        now=look.now / look.exposure,
        before=look.rate,
        per=look.unit,
        over=over,
        weeks=len(before),
        t=t,
        probability=probability,
        direction=_direction(look, probability, rounding),
    )


def _ordinary(weeks: _Weeks, values: Sequence[int | None], over: int) -> list[int]:
    """The usual weeks of a season with this figure, without those far from the rest: a viral week is no usual one."""
    known = [i for i in weeks.usual if i >= over and values[i] is not None][:BASELINE_WEEKS]
    if len(known) < OWN_WEEKS:
        return known
    roots = [sqrt((values[i] or 0) * WEEK / weeks.rows[i].days) for i in known]
    middle = median(roots)
    scale = max(MAD_TO_SD * median(abs(root - middle) for root in roots), ROOT_SD)
    return [i for i, root in zip(known, roots, strict=True) if abs(root - middle) <= OUTLIER * scale]


def _units(metric: str, weeks: _Weeks, places: Sequence[int], per: Unit | None) -> list[Unit]:
    """What a figure may be counted per: only what is known and not zero in each of the weeks."""
    if per is None and metric not in {"depth", "likes"}:
        return ["week"]
    wanted: tuple[Unit, ...] = (per,) if per else ("post", "reach", "week")
    return [unit for unit in wanted if all(weeks.exposure[unit][i] > 0 for i in places)]


def _look(
    unit: Unit, now: int, values: Sequence[int | None], exposure: Sequence[float], over: int, before: Sequence[int]
) -> _Look | None:
    base = sum(exposure[i] for i in before)
    rate = sum(values[i] or 0 for i in before) / base
    phi, k = 1.0, len(before)
    if k >= OWN_WEEKS and rate > 0:
        squares = sum(((values[i] or 0) - rate * exposure[i]) ** 2 / (rate * exposure[i]) for i in before)
        phi = max(1.0, squares / (k - 1))
    return _Look(unit, now, sum(exposure[:over]), rate, k, base, phi)


def _surprise(look: _Look) -> tuple[float, float]:
    width = sqrt(look.phi * (1 + look.exposure / look.base))
    t = 2 * (sqrt(look.now) - sqrt(look.expected)) / width
    tail = float(stdtr(look.weeks - 1, -abs(t))) if look.weeks >= OWN_WEEKS else float(ndtr(-abs(t)))
    return t, 2 * tail


def _direction(look: _Look, probability: float, rounding: int) -> Literal["down", "flat", "up"]:
    own = look.weeks >= OWN_WEEKS
    band = DEPTH_BAND if own else SHORT_BAND
    surprising = probability < SHIFTED if own else abs(sqrt(look.now) - sqrt(look.expected)) >= ROOT_DIFFERENCE
    if not surprising or abs(look.now - look.expected) <= rounding:
        return "flat"
    if look.now < look.expected * (1 - band):
        return "down"
    return "up" if look.now > look.expected * (1 + band) else "flat"


EXPOSURE: Final[Mapping[Unit, Callable[[Row], float]]] = {
    "week": lambda row: row.days / WEEK,
    "post": lambda row: float(len(row.posts)),
    "reach": lambda row: row.amounts.get("reach", 0) / 1000,
    "likes": lambda row: float(row.amounts.get("likes", 0)),
}


def rates(spans: Sequence[Row], kinds: Sequence[str]) -> Iterator[tuple[Row, int, float]]:
    """Depth of each week, and per thousand followers, where both are known; `kinds` are those compared."""
    for row in spans:
        if (deep := row.deep(kinds)) is not None and row.followers:
            yield row, deep, deep * WEEK / row.days / row.followers * 1000
