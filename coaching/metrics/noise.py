"""The noise gate (M02): what a week does when nothing happens, and how far a change is from that."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import sqrt
from statistics import median
from typing import Final

import numpy as np
from scipy.special import ive, stdtr, stdtrit

from coaching.metrics.timeline import joined
from coaching.model import Event, EventKind, Measured, NotEnough, Row, Usual, Verdict
from coaching.thresholds import (
    AFTERMATH,
    BASELINE_WEEKS,
    HIGH_CHURN,
    LEAST_REACH,
    LONGEST_FALL,
    LONGEST_WEEK,
    MONTHLY_CHURN,
    OUTLIER,
    OWN_WEEKS,
    POSSIBLE,
    SAME_WEEK,
    SIGNAL,
    SIGNAL_SLOW,
    SLOW_WEEKS,
    WEEK,
)

DISTURBS: Final[frozenset[EventKind]] = frozenset(
    {"giveaway", "viral_post", "press", "paid_ads", "ads_stopped", "pause", "follow_campaign", "bought_followers",
     "collaboration", "platform_outage"}
)  # fmt: skip
DEPTH: Final[tuple[Measured, ...]] = ("comments", "shares", "saves")
WEEKS_IN_MONTH: Final = 30.4 / WEEK
FARTHEST: Final = 12
"""Spreads beyond which a tail is nothing (1e-30)."""
MAD_TO_SD: Final = 1.4826
"""Turns a median absolute deviation into the standard deviation of a normal spread."""


def judged(
    weeks: Sequence[Row], today: date, disturbed: Sequence[date]
) -> tuple[Row, Usual | NotEnough, Verdict] | None:
    """The stretch that says most, with its usual range and its verdict; None where no change is known.

    One verdict: that of the last week. Only where it is no signal are the last two weeks looked at as one, then the
    last four, then as many as lost people without a break, each against the weeks before it: a loss that goes on is
    seen sooner, and a slow one is not its own baseline; at a stricter level, so that all looks together do not cry
    wolf more often than one (§1.3-6, §1.3-13).
    """
    best = _looked_at(weeks, 1, today, disturbed, SIGNAL) if weeks else None
    for span in sorted({2, SLOW_WEEKS, min(falling_weeks(weeks), LONGEST_FALL)}):
        if span < 2:  # noqa: PLR2004  # a single week was the first look
            continue
        if best is None or best[2].level == "signal" or len(weeks) < span or falling_weeks(weeks) < span:
            break
        wider = _looked_at(weeks, span, today, disturbed, SIGNAL_SLOW)
        own = wider is not None and isinstance(wider[1], Usual) and wider[1].own
        if (
            wider is not None and own and wider[2].probability < POSSIBLE / 2 and _weight(wider[2]) > _weight(best[2])
            and _went_on(wider[2], weeks, span, today, disturbed)
        ):  # fmt: skip
            best = wider
    return best


def _went_on(wider: Verdict, weeks: Sequence[Row], span: int, today: date, disturbed: Sequence[date]) -> bool:
    """Whether the last week made a loss more surprising than it was without it.

    Else it is the loss of before, which was judged then and is not judged a second time.
    """
    before = _looked_at(weeks[:-1], span - 1, today, disturbed, SIGNAL_SLOW)
    return before is None or wider.probability < before[2].probability


def _looked_at(
    weeks: Sequence[Row], span: int, today: date, disturbed: Sequence[date], signal: float
) -> tuple[Row, Usual | NotEnough, Verdict] | None:
    """The last weeks as one stretch, against those before it."""
    stretch = joined(weeks[-span:])
    known = usual([*weeks[:-span], stretch], today, disturbed)
    said = verdict(stretch, known, signal=signal)
    return None if isinstance(said, NotEnough) else (stretch, known, said)


def _weight(said: Verdict) -> int:
    return ("noise", "possible", "signal").index(said.level)


def falling_weeks(weeks: Sequence[Row]) -> int:
    """How many of the last weeks each lost people: only such weeks are one loss."""
    for n, week in enumerate(reversed(weeks)):
        if week.net is None or week.net >= 0 or week.step > 1:
            return n
    return len(weeks)


def usual(weeks: Sequence[Row], today: date, disturbed: Sequence[date] = ()) -> Usual | NotEnough:
    """The range of the net change that holds 95 stretches of 100, for a stretch as long as the last one.

    `weeks` ends with the one that is judged; the others are the baseline, as far as they are clean: mean m and
    s = max(sd, √(2·F·c_w)), the Skellam floor, the spread that a steady coming and going of c_w gives by itself
    (coaching-model §1.3-2; Skellam 1946). Range m ± t·s·√(1 + 1/k), k − 1 degrees of freedom. With fewer than four
    clean weeks it is that coming and going alone, around zero, exactly. `disturbed` are days after which figures say
    nothing about usual weeks for a while. Needs one count of followers; without any, NotEnough.
    """
    size = next((row.followers - (row.net or 0) for row in reversed(weeks) if row.followers is not None), None)
    if size is None:
        return NotEnough("followers", 1, 0, today)
    # A stretch shorter than a week keeps a whole week's spread: people leave in bursts (Myers & Leskovec 2014), and
    # a bad day is looked at because it was bad.
    share = max(weeks[-1].days / WEEK, 1.0)
    clean = without_outliers(quiet(weeks[:-1], disturbed), floor(size))
    if len(clean) < OWN_WEEKS:
        mu = max(size, 1) * _weekly_churn() * share
        reach = max(_skellam_reach(mu), LEAST_REACH)
        return Usual(-reach, reach, 0.0, sqrt(2 * mu), len(clean), own=False)
    mean, sd = _spread(clean)
    k = len(clean)
    sd = max(sd, sqrt(2 * max(size, 1) * _weekly_churn())) * sqrt(share) * sqrt((1 + share / k) / (1 + 1 / k))
    middle = mean * weeks[-1].days / WEEK
    half = float(stdtrit(k - 1, 1 - POSSIBLE / 2)) * sd * sqrt(1 + 1 / k)
    return Usual(round(middle - half), round(middle + half), middle, sd, k, own=True)


def verdict(week: Row, known: Usual | NotEnough, *, signal: float = SIGNAL) -> Verdict | NotEnough:
    """How surprising the net change is: predictive t against the usual range (§1.3-2).

    A change inside the range that is shown is noise, also where rounding the range moved its edge.
    """
    if week.net is None or isinstance(known, NotEnough):
        return NotEnough("counts", 2, 1, week.day + timedelta(days=WEEK))
    if known.own:
        t = (week.net - known.mean) / (known.sd * sqrt(1 + 1 / known.weeks))
        probability = 2 * float(stdtr(known.weeks - 1, -abs(t)))
    else:
        t = week.net / known.sd
        probability = _skellam_beyond(known.sd**2 / 2, abs(week.net))
        # Chance at 2 % a month is a guess about this account: a signal has to be one at the rate that is called a
        # problem too.
        probability = max(probability, min(_skellam_beyond(known.sd**2 / 2 * HIGH_CHURN, abs(week.net)), POSSIBLE))
    if known.low <= week.net <= known.high:
        return Verdict("noise", t, max(probability, POSSIBLE))
    return Verdict("signal" if probability < signal else "possible", t, probability)


def is_clean(row: Row) -> bool:
    """True for a week that says what is usual: counted exactly at both ends, about a week long, nothing happened."""
    exact = row.net is not None and row.step == 1
    happened = any(e.kind in DISTURBS for e in row.events) or (exact and coincides(row) is not None)
    return exact and SAME_WEEK <= row.days <= LONGEST_WEEK and not happened


def coincides(row: Row) -> Event | None:
    """The last note in a stretch that chance does not explain: "I removed 70 bots" is what happened in it."""
    notes = [event for event in row.events if event.kind == "note"]
    mu = max((row.followers or 0) - (row.net or 0), 1) * _weekly_churn() * max(row.days / WEEK, 1.0)
    return (
        max(notes, key=lambda e: e.day) if notes and abs(row.net or 0) > max(_skellam_reach(mu), LEAST_REACH) else None
    )


def baseline(weeks: Sequence[Row], disturbed: Sequence[date]) -> tuple[int, ...]:
    """What the weeks before the last one brought, of which its usual range is made; each as a whole week."""
    size = next((row.followers - (row.net or 0) for row in reversed(weeks) if row.followers is not None), 0)
    return tuple(round(_rate(row)) for row in without_outliers(quiet(weeks[:-1], disturbed), floor(size)))


def undisturbed(row: Row, disturbed: Sequence[date]) -> bool:
    """True for a row in which nothing of note still echoes."""
    return not any(timedelta(0) <= row.day - day <= timedelta(days=AFTERMATH) for day in disturbed)


def quiet(weeks: Sequence[Row], disturbed: Sequence[date]) -> list[Row]:
    """The clean weeks of a season, without those in which something told, or seen from its shape, still echoes."""
    return [row for row in weeks if is_clean(row) and undisturbed(row, disturbed)][-BASELINE_WEEKS:]


def without_outliers(clean: Sequence[Row], floor: float) -> list[Row]:
    """Drops weeks so far from the rest that something nobody told must have happened in them."""
    rates = [_rate(row) for row in clean]
    if len(rates) < OWN_WEEKS:
        return list(clean)
    middle = median(rates)
    scale = max(MAD_TO_SD * median(abs(rate - middle) for rate in rates), floor)
    return [row for row in clean if abs(_rate(row) - middle) <= OUTLIER * scale]


def floor(followers: int) -> float:
    """The spread of a week's net that chance alone gives an account of this size: √(2·F·c_w)."""
    return sqrt(2 * max(followers, 1) * _weekly_churn())


def _spread(clean: Sequence[Row]) -> tuple[float, float]:
    """Mean and standard deviation of the weekly net; a row of two weeks is two weeks' worth of evidence."""
    shares = [row.days / WEEK for row in clean]
    mean = sum(row.net or 0 for row in clean) / sum(shares)
    squares = sum(w * (_rate(row) - mean) ** 2 for w, row in zip(shares, clean, strict=True))
    return mean, sqrt(squares / (len(clean) - 1))


def _rate(row: Row) -> float:
    return (row.net or 0) * WEEK / row.days


def _weekly_churn() -> float:
    return float(1 - (1 - MONTHLY_CHURN) ** (1 / WEEKS_IN_MONTH))


def _skellam_beyond(mu: float, net: int) -> float:
    """P(|gains − losses| ≥ net) when both are Poisson with mean mu: exact, as a small account needs it."""
    if net == 0:
        return 1.0
    if net > FARTHEST * sqrt(2 * mu) + FARTHEST:
        return 0.0  # beyond what a double can tell from nothing, and the sum would be as long as the change
    within = np.arange(-(net - 1), net)
    return max(0.0, 1.0 - float(ive(np.abs(within), 2 * mu).sum()))


def _skellam_reach(mu: float) -> int:
    """The smallest r with P(|gains − losses| ≤ r) ≥ 95 %."""
    widest = int(6 * sqrt(2 * mu)) + 3
    tails = 2 * ive(np.arange(1, widest + 1), 2 * mu)
    inside = float(ive(0, 2 * mu)) + np.concatenate(([0.0], np.cumsum(tails)))
    return int(np.argmax(inside >= 1 - POSSIBLE))
