"""The noise gate (M02): what a week does when nothing happens, and how far a change is from that."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import sqrt
from typing import Final

from scipy.special import ndtr, ndtri, stdtr, stdtrit

from coaching.model import EventKind, NotEnough, Row, Usual, Verdict
from coaching.thresholds import (
    BASELINE_WEEKS,
    LONGEST_WEEK,
    MONTHLY_CHURN,
    OWN_WEEKS,
    POSSIBLE,
    SAME_WEEK,
    SIGNAL,
    WEEK,
)

DISTURBS: Final[frozenset[EventKind]] = frozenset(
    {"giveaway", "viral_post", "press", "paid_ads", "ads_stopped", "pause", "follow_campaign", "bought_followers",
     "collaboration", "platform_outage"}
)  # fmt: skip
WEEKS_IN_MONTH: Final = 30.4 / WEEK


def usual(weeks: Sequence[Row], today: date) -> Usual | NotEnough:
    """The range of the weekly net change that holds 95 weeks of 100.

    `weeks` are the weeks before the one that is judged. Baseline of the last clean ones: mean m and
    s = max(sd, √(2·F·c_w)), the Skellam floor: the spread that a steady coming and going of c_w gives by itself
    (coaching-model §1.3-2; Skellam 1946). Range m ± t·s·√(1 + 1/k), k − 1 degrees of freedom. With fewer than four
    clean weeks it is the floor alone around zero. Needs one count of followers; without any, NotEnough.
    """
    size = next((row.followers - (row.net or 0) for row in reversed(weeks) if row.followers is not None), None)
    if size is None:
        return NotEnough("followers", 1, 0, today)
    floor = sqrt(2 * max(size, 1) * _weekly_churn())
    clean = [row for row in weeks[:-1] if is_clean(row)][-BASELINE_WEEKS:]
    k = len(clean)
    if k < OWN_WEEKS:
        half = float(ndtri(1 - POSSIBLE / 2)) * floor
        return Usual(round(-half), round(half), 0.0, floor, k, own=False)
    # A row of two weeks is two weeks' worth of evidence about the mean, and half as scattered per week.
    shares = [row.days / WEEK for row in clean]
    nets = [row.net or 0 for row in clean]
    mean = sum(nets) / sum(shares)
    spread = sum(w * (net / w - mean) ** 2 for w, net in zip(shares, nets, strict=True)) / (k - 1)
    sd = max(sqrt(spread), floor)
    half = float(stdtrit(k - 1, 1 - POSSIBLE / 2)) * sd * sqrt(1 + 1 / k)
    return Usual(round(mean - half), round(mean + half), mean, sd, k, own=True)


def verdict(week: Row, known: Usual | NotEnough) -> Verdict | NotEnough:
    """How surprising the week's net change is: predictive t against the usual range (§1.3-2).

    A stretch longer than a week is judged with the spread of that many weeks. A shorter one keeps the spread of a
    whole week: people leave in bursts (Myers & Leskovec 2014), and a bad day is looked at because it was bad.
    """
    if week.net is None or isinstance(known, NotEnough):
        return NotEnough("counts", 2, 1, week.day + timedelta(days=WEEK))
    share = week.days / WEEK
    sd = known.sd * sqrt(max(share, 1.0))
    if known.own:
        t = (week.net - known.mean * share) / (sd * sqrt(1 + 1 / known.weeks))
        probability = 2 * float(stdtr(known.weeks - 1, -abs(t)))
    else:
        t = week.net / sd
        probability = 2 * float(ndtr(-abs(t)))
    if probability < SIGNAL:
        return Verdict("signal", t, probability)
    return Verdict("possible" if probability < POSSIBLE else "noise", t, probability)


def is_clean(row: Row) -> bool:
    """True for a week that says what is usual: counted at both ends, about a week long, and nothing happened."""
    return (
        row.net is not None
        and SAME_WEEK <= row.days <= LONGEST_WEEK
        and not any(e.kind in DISTURBS for e in row.events)
    )


def _weekly_churn() -> float:
    return float(1 - (1 - MONTHLY_CHURN) ** (1 / WEEKS_IN_MONTH))
