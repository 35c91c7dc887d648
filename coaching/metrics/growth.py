"""Growth over a few weeks, and whether what people do grew with it (M10, M11)."""

from collections.abc import Mapping, Sequence
from math import sqrt
from statistics import median

from coaching.metrics.shift import rates
from coaching.model import Growth, Row, Shift
from coaching.thresholds import OWN_WEEKS, THINNER, THINNER_ROOTS, WEEK


def since(weeks: Sequence[Row], ago: int) -> Growth | None:
    """Followers now over those of some weeks ago; None where the weeks between are not all known exactly."""
    days = 0
    for week in reversed(weeks):
        if week.net is None or week.followers is None or week.step > 1:
            return None
        days += week.days
        if days >= ago * WEEK - 2:
            return Growth(round(days / WEEK), week.followers - week.net, weeks[-1].followers or 0)
    return None


def thinner(weeks: Sequence[Row], shifts: Mapping[str, Shift]) -> tuple[float, float] | None:
    """Depth per thousand followers of the last four weeks and before; None unless it halved while depth did not fall.

    Halved against the account's own median (M10): an absolute rate says nothing about another account.
    """
    depth = shifts.get("depth")
    if depth is None or depth.direction == "down":
        return None
    known = list(rates(weeks, depth.parts))
    if len(known) < 2 * OWN_WEEKS:
        return None
    before = median(rate for _, _, rate in known[:-OWN_WEEKS])
    lately = [row for row, _, _ in known[-OWN_WEEKS:]]
    did = sum(deep for _, deep, _ in known[-OWN_WEEKS:])
    expected = sum(before / 1000 * (row.followers or 0) * row.days / WEEK for row in lately)
    now = before * did / expected if expected else before
    told = sqrt(expected) - sqrt(did) >= THINNER_ROOTS
    return (round(now, 2), round(before, 2)) if now <= before * THINNER and told else None
