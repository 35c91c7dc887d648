"""What people did lately against what they usually do: likes, depth, reach, clicks, sales … (§1.3-1, §1.3-3)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import median
from typing import Final, Literal

from scipy.special import ndtr, stdtr

from coaching.metrics.noise import DISTURBS, undisturbed
from coaching.model import Burst, Measured, Row, Shift, Unit
from coaching.thresholds import (
    BASELINE_WEEKS,
    DEPTH_BAND,
    LONGEST_WEEK,
    OUTLIER,
    OWN_WEEKS,
    ROOT_DIFFERENCE,
    SAME_WEEK,
    SHIFTED,
    SHORT_BAND,
    WEEK,
)

Value = Callable[[Row], int | None]
DEPTH: Final = ("comments", "shares", "saves")
COUNTED: Final[tuple[Measured, ...]] = (
    "likes", "comments", "shares", "saves", "reach", "views", "link_clicks", "messages", "sales", "profile_visits",
    "accounts_engaged", "repeat_commenters",
)  # fmt: skip
BUSINESS: Final[tuple[Measured, ...]] = ("sales", "link_clicks", "messages")
MAD_TO_SD: Final = 1.4826
ROOT_SD: Final = 0.5
"""Spread of the root of a count when chance alone moves it (Anscombe 1948)."""


@dataclass(frozen=True, slots=True)
class _Look:
    """One figure over some recent stretch, and over the clean weeks before it, each with what it is counted per."""

    now: int
    exposure: float
    before: list[tuple[int, float]]

    @property
    def rate(self) -> float:
        """The figure before, for each unit of exposure."""
        return sum(x for x, _ in self.before) / sum(e for _, e in self.before)

    @property
    def expected(self) -> float:
        """What would be there if nothing had changed."""
        return self.rate * self.exposure

    @property
    def phi(self) -> float:
        """Pearson's dispersion of the weeks before; 1 where chance alone explains them, or where it cannot be known."""
        k, rate = len(self.before), self.rate
        if k < OWN_WEEKS or rate <= 0:
            return 1.0
        return max(1.0, sum((x - rate * e) ** 2 / (rate * e) for x, e in self.before) / (k - 1))


def shifts(spans: Sequence[Row], disturbed: Sequence[date]) -> Mapping[str, Shift]:
    """Every figure that is known lately and before; what is unknown is left out, never zero.

    `depth` counts only the kinds of depth that every week of the comparison has: saves that were told for the first
    time this week are no rise. `depth_share` is depth over depth and likes, `<business>_share` clicks, messages or
    sales over likes: what people do with what reached them, whatever the week reached (M16, M17, M20).
    """
    found: dict[str, Shift | None] = {m: shift(m, spans, disturbed, _figure(m)) for m in COUNTED}
    kinds = [m for m in DEPTH if spans and m in spans[-1].amounts]
    while kinds and len(_before(spans[:-1], disturbed, _sum_of(kinds))) < min(OWN_WEEKS, len(spans) - 1):
        # The kind that is known least often is the one that keeps the weeks apart.
        kinds.remove(min(kinds, key=lambda m: sum(m in row.amounts for row in spans)))
    if kinds:
        depth = _sum_of(kinds)
        found["depth"] = shift("depth", spans, disturbed, depth)
        found["depth_share"] = shift("depth_share", spans, disturbed, depth, per="likes")
    for name in BUSINESS:
        found[f"{name}_share"] = shift(f"{name}_share", spans, disturbed, _figure(name), per="likes")
    return {name: change for name, change in found.items() if change is not None}


def shift(
    metric: str, spans: Sequence[Row], disturbed: Sequence[date], value: Value, *, per: Literal["likes"] | None = None
) -> Shift | None:
    """One figure, lately against before: the last two weeks, or the last one where it says more.

    Root difference 2(√x − √λE) over √(φ(1 + E/ΣE)), which is √2 times the |√a − √b| of §1.3-1; φ ≥ 1 is Pearson's
    dispersion of the clean weeks (McCullagh & Nelder), t with k − 1 degrees of freedom. Below four clean weeks φ cannot
    be known: then the plain root test, and only where the change is large. Likes and depth are counted per post, per
    reach or per week, whichever makes the weeks before most alike. None without a week to compare with.
    """
    if not spans or value(spans[-1]) is None:
        return None
    seen = [found for over in (2, 1) if (found := _over(over, metric, spans, disturbed, value, per)) is not None]
    return min(seen, key=lambda s: (s.direction == "flat", s.probability), default=None)


def settled(weeks: Sequence[Row], leap: Burst) -> bool:
    """True once at least most of a week has been counted after a leap: before that nothing can have come of it."""
    return bool(weeks) and (weeks[-1].day - leap.day).days >= SAME_WEEK


def _over(
    over: int,
    metric: str,
    spans: Sequence[Row],
    disturbed: Sequence[date],
    value: Value,
    per: Literal["likes"] | None,
) -> Shift | None:
    if len(spans) <= over or (over > 1 and any(value(row) is None for row in spans[-over:])):
        return None
    before = _before(spans[:-over], disturbed, value)
    if not before or (over > 1 and len(before) < OWN_WEEKS):
        return None
    found = _looks(spans[-over:], before, value, metric, per)
    if found is None:
        return None
    unit, look = found
    t, probability = _surprise(look)
    rounding = max((row.steps.get(metric, 1) for row in spans[-over:]), default=1)  # type: ignore[call-overload]
    return Shift(
        metric=metric,
        now=look.now / look.exposure,
        before=look.rate,
        per=unit,
        over=over,
        weeks=len(before),
        t=t,
        probability=probability,
        direction=_direction(look, probability, rounding),
    )


def _looks(
    lately: Sequence[Row], before: Sequence[Row], value: Value, metric: str, per: Literal["likes"] | None
) -> tuple[Unit, _Look] | None:
    """The figure per something, as the weeks before are most alike; a ratio has its own denominator."""
    rows = (*lately, *before)
    units: list[Unit] = ["week"]
    if per is not None:
        units = [per] if all(row.amounts.get("likes") for row in rows) else []
    elif metric in {"depth", "likes"}:
        units += ["post"] if all(row.posts for row in rows) else []
        units += ["reach"] if all(row.amounts.get("reach") for row in rows) else []
    looks = [(unit, _look(lately, before, value, EXPOSURE[unit])) for unit in units]
    return min(looks, key=lambda found: found[1].phi, default=None)


def _look(lately: Sequence[Row], before: Sequence[Row], value: Value, exposure: Callable[[Row], float]) -> _Look:
    now = sum(value(row) or 0 for row in lately)
    return _Look(now, sum(map(exposure, lately)), [(value(row) or 0, exposure(row)) for row in before])


def _surprise(look: _Look) -> tuple[float, float]:
    k = len(look.before)
    width = sqrt(look.phi * (1 + look.exposure / sum(e for _, e in look.before)))
    t = 2 * (sqrt(look.now) - sqrt(look.expected)) / width
    tail = float(stdtr(k - 1, -abs(t))) if k >= OWN_WEEKS else float(ndtr(-abs(t)))
    return t, 2 * tail


def _direction(look: _Look, probability: float, rounding: int) -> Literal["down", "flat", "up"]:
    own = len(look.before) >= OWN_WEEKS
    band = DEPTH_BAND if own else SHORT_BAND
    surprising = probability < SHIFTED if own else abs(sqrt(look.now) - sqrt(look.expected)) >= ROOT_DIFFERENCE
    if not surprising or abs(look.now - look.expected) <= rounding:
        return "flat"
    if look.now < look.expected * (1 - band):
        return "down"
    return "up" if look.now > look.expected * (1 + band) else "flat"


def _before(weeks: Sequence[Row], disturbed: Sequence[date], value: Value) -> list[Row]:
    """The clean weeks with this figure, without those far from the rest: a viral week is no usual one."""
    known = [
        row
        for row in weeks
        if value(row) is not None
        and SAME_WEEK <= row.days <= LONGEST_WEEK
        and not any(e.kind in DISTURBS for e in row.events)
        and undisturbed(row, disturbed)
    ][-BASELINE_WEEKS:]
    if len(known) < OWN_WEEKS:
        return known
    roots = [sqrt((value(row) or 0) * WEEK / row.days) for row in known]
    middle = median(roots)
    scale = max(MAD_TO_SD * median(abs(root - middle) for root in roots), ROOT_SD)
    return [row for row, root in zip(known, roots, strict=True) if abs(root - middle) <= OUTLIER * scale]


def _sum_of(kinds: Sequence[str]) -> Value:
    wanted = tuple(kinds)

    def depth(row: Row) -> int | None:
        values = [value for kind, value in row.amounts.items() if kind in wanted]
        return sum(values) if len(values) == len(wanted) else None

    return depth


def _figure(metric: Measured) -> Value:
    return lambda row: row.amounts.get(metric)


EXPOSURE: Final[Mapping[Unit, Callable[[Row], float]]] = {
    "week": lambda row: row.days / WEEK,
    "post": lambda row: float(len(row.posts)),
    "reach": lambda row: row.amounts.get("reach", 0) / 1000,
    "likes": lambda row: float(row.amounts.get("likes", 0)),
}


def rates(spans: Sequence[Row]) -> Iterator[tuple[Row, float]]:
    """Depth of each week per thousand followers, where both are known."""
    for row in spans:
        if row.depth is not None and row.followers:
            yield row, row.depth * WEEK / row.days / row.followers * 1000
