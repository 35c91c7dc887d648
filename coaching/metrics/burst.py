"""Followers that came or went all at once: contests, viral posts, bought accounts, cleanups (M04, M05, M06)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from typing import Final

from coaching.metrics.noise import DEPTH, MAD_TO_SD, floor
from coaching.metrics.timeline import snapshot
from coaching.model import Burst, Cliff, Event, EventKind, Origins, Post, Row
from coaching.thresholds import (
    AFTERMATH,
    BLED_SHARE,
    BLED_SPREADS,
    BURST_DAYS,
    BURST_LEAST,
    BURST_NEAR,
    BURST_SHARE,
    BURST_SPREADS,
    CLIFF_DAYS,
    CLIFF_SHARE,
    CLIFF_SINCE,
    CLIFF_SPREADS,
    OWN_WEEKS,
    REACH_ROSE,
    RETENTION_AFTER,
    ROUNDED_LEAP,
    SAME_PACE,
    SAME_WEEK,
    TOLD_SHARE,
    WEEK,
)

BRINGS: Final[tuple[EventKind, ...]] = (
    "bought_followers", "giveaway", "viral_post", "press", "collaboration", "follow_campaign", "paid_ads",
)  # fmt: skip
"""Told events that bring followers all at once, the plainest explanation first."""


def burst(
    rows: Sequence[Row], weeks: Sequence[Row], today: date, events: Sequence[Event], origins: Sequence[Origins]
) -> Burst | None:
    """The largest leap of the last weeks: at least five in a hundred, and far beyond the account's own weeks.

    A told event that brings followers needs less: there the question is how many, not whether. The ratios compare its
    week with the weeks before. `retention` = 1 − (peak − now + expected organic net) / (gain − organic) (§1.2), from
    two weeks after the peak on, and only where weeks enough lie before it: of fewer, what was organic is a guess.
    """
    found: Burst | None = None
    for i, week in enumerate(weeks):
        start = week.day - timedelta(days=week.days)
        rounded = week.step > 1 and abs(week.net or 0) < ROUNDED_LEAP * week.step
        if (today - week.day).days > BURST_DAYS or week.net is None or week.followers is None or rounded:
            continue
        told = _told(events, start, week.day)
        earlier = [w for w in weeks[:i] if w.net is not None and w.day <= start]
        before = week.followers - week.net
        usual, spread = _own_pace(earlier, before)
        excess = week.net - usual * week.days / WEEK
        least = max(TOLD_SHARE * before, 3 * spread) if told else max(
            BURST_LEAST, BURST_SHARE * before, BURST_SPREADS * spread
        )  # fmt: skip
        if excess < least or (found is not None and excess <= found.gain - found.organic):
            continue
        if told is None and not earlier and repeated(week, weeks[i + 1 :]):
            continue
        found = _described(rows, weeks, i, told, usual, paced=len(earlier) >= OWN_WEEKS)
    return _moved(found, origins) if found else None


def _described(
    rows: Sequence[Row], weeks: Sequence[Row], at: int, told: Event | None, organic: float, *, paced: bool
) -> Burst:
    week = weeks[at]
    counted = [row for row in rows if row.followers is not None and row.day >= week.day - timedelta(days=week.days)]
    last = counted[-1]
    soon = [row for row in counted if row.day <= week.day + timedelta(days=WEEK)]
    peak_row = max(soon, key=lambda r: r.followers or 0)
    first, days = _run([row for row in soon if row.day <= peak_row.day])
    if first is not None:
        start, before = first.day, first.followers or 0
    else:  # the first count of all came with its change
        start = peak_row.day - timedelta(days=peak_row.days)
        before = (peak_row.followers or 0) - (peak_row.net or 0)
    peak = peak_row.followers or 0
    after = (last.day - peak_row.day).days
    left = peak - (last.followers or 0)
    gone = left + organic * after / WEEK
    bled = left > 0 and gone >= max(BLED_SPREADS * floor(peak), BLED_SHARE * (peak - before))
    grown = peak - before - organic * (peak_row.day - start).days / WEEK
    retention = None
    if paced and after >= RETENTION_AFTER and grown > 0:
        retention = min(max(1 - gone / grown, 0.0), 1.0)
    ratio = _ratios(rows, weeks, at)
    reach, reach_swing = ratio(lambda row: row.amounts.get("reach", row.amounts.get("views")))
    kinds = [kind for kind in DEPTH if kind in week.amounts]
    depth, depth_swing = ratio(lambda row: row.deep(kinds))
    return Burst(
        start=start,
        day=peak_row.day,
        days=max(days, 1),
        before=before,
        peak=peak,
        organic=organic,
        left=left,
        bled=bled,
        told=told,
        reach=reach,
        reach_rose=_rose(reach, reach_swing),
        depth_rose=_rose(depth, depth_swing),
        comments=ratio(lambda row: row.amounts.get("comments"))[0],
        retention=retention,
    )


def _own_pace(earlier: Sequence[Row], followers: int) -> tuple[float, float]:
    """The usual net of a week, and its spread: by median, as an earlier burst is no pace."""
    nets = [(w.net or 0) * WEEK / w.days for w in earlier if w.days >= SAME_WEEK and w.step == 1]
    if not nets:
        return 0.0, floor(followers)
    usual = median(nets)
    return usual, max(MAD_TO_SD * median(abs(net - usual) for net in nets), floor(followers))


def _told(events: Sequence[Event], start: date, end: date) -> Event | None:
    """The event that explains it best: told within a few days of it."""
    near = timedelta(days=BURST_NEAR)
    found = [e for e in events if e.kind in BRINGS and start - near <= e.day <= end]
    return min(found, key=lambda e: (BRINGS.index(e.kind), -e.day.toordinal()), default=None)


def giveaways(posts: Sequence[Post]) -> tuple[Event, ...]:
    """A post that is a giveaway tells the same as the event."""
    return tuple(Event("giveaway", post.day) for post in posts if post.kind == "giveaway" and post.day)


def _run(counted: Sequence[Row]) -> tuple[Row | None, int]:
    """The count from which most of the gain came in the fewest days, and in how many; None with a single count."""
    total = (counted[-1].followers or 0) - (counted[0].followers or 0)
    best: tuple[Row | None, int] = (None, counted[-1].days)
    shortest = 0
    for i, first in enumerate(counted):
        for last in counted[i + 1 :]:
            days = (last.day - first.day).days
            if (last.followers or 0) - (first.followers or 0) >= CLIFF_SHARE * total and (
                best[0] is None or days < shortest
            ):
                best, shortest = (first, days), days
    return best


def _rose(ratio: float | None, swing: float) -> bool | None:
    """Whether a figure rose with the leap: by a fifth, and beyond what it swings by itself; None where unknown."""
    return None if ratio is None else ratio >= max(REACH_ROSE, 1 + 2 * swing)


def _ratios(
    rows: Sequence[Row], weeks: Sequence[Row], at: int
) -> Callable[[Callable[[Row], int | None]], tuple[float | None, float]]:
    """How a figure of the burst's week stands to the weeks before it, and how much it swings; None where unknown."""
    week = weeks[at]
    start = week.day - timedelta(days=week.days)
    first = [row for row in rows[:1] if row.day <= start]
    before = [*first, *(w for w in weeks[:at] if w.day > (first[0].day if first else date.min))][-8:]

    short = snapshot([row for row in rows if start < row.day <= week.day], before)

    def ratio(value: Callable[[Row], int | None]) -> tuple[float | None, float]:
        now = value(short or week)
        known = [(v, row.days) for row in before if (v := value(row)) is not None]
        paced = median(v / days for v, days in known) if known else 0.0
        if now is None or paced <= 0:
            return None, 0.0
        swing = MAD_TO_SD * median(abs(v / days / paced - 1) for v, days in known)
        if short is not None:
            return now / median(v for v, _ in known), swing
        return now / week.days / paced, swing

    return ratio


def repeated(week: Row, others: Sequence[Row]) -> bool:
    """Whether other weeks brought about as much as this one: that is a pace, and no leap."""
    paces = [(w.net or 0) * WEEK / w.days for w in others if w.net is not None and w.days >= SAME_WEEK and w.step == 1]
    return bool(paces) and median(paces) >= (week.net or 0) * WEEK / week.days * SAME_PACE


def alike(weeks: Sequence[Row]) -> int:
    """How many of the last weeks in a row grew at one pace: the slowest brought at least half of the fastest."""
    paces: list[float] = []
    for week in reversed(weeks):
        pace = (week.net or 0) * WEEK / week.days
        if week.step > 1 or pace <= 0 or min([pace, *paces]) < max([pace, *paces]) * SAME_PACE:
            break
        paces.append(pace)
    return len(paces)


def _moved(found: Burst, origins: Sequence[Origins]) -> Burst:
    """Adds the largest country's share before and after, where both are known."""
    before = [o for o in origins if o.day <= found.start + timedelta(days=1)]
    after = [o for o in origins if o.day > found.start + timedelta(days=1)]
    if not before or not after:
        return found
    was, now = before[-1].shares, after[-1].shares
    home = max(was, key=lambda c: was[c])
    # A country that the later list does not name is unknown there, not empty.
    return replace(found, home=(home, was[home], now[home])) if home in now else found


def cliff(
    rows: Sequence[Row], weeks: Sequence[Row], today: date, told_days: Mapping[date, int], disturbed: Sequence[date]
) -> Cliff | None:
    """A loss within a day or two that is most of its week's loss, and far beyond the account's own weeks (M06).

    `told_days`: losses that the person dated to a day or two, by the day on which they ended. None where nobody
    counted around it: a weekly figure does not say on which day people left; nor after a day in `disturbed`, of which
    it is the echo.
    """
    found: Cliff | None = None
    for row in rows:
        lost = -(row.net or 0) if row.days <= CLIFF_DAYS and row.step == 1 else 0
        days = row.days
        if row.day in told_days and row.net is not None and -row.net >= told_days[row.day] * CLIFF_SHARE:
            lost, days = min(told_days[row.day], -row.net), 1
        if lost <= 0 or row.followers is None or (today - row.day).days > CLIFF_SINCE:
            continue
        if any(timedelta(0) <= row.day - day <= timedelta(days=AFTERMATH) for day in disturbed):
            continue
        near = [r for r in rows if abs((r.day - row.day).days) < WEEK and r.net is not None]
        gone = sum(-(r.net or 0) for r in near if (r.net or 0) < 0)
        before = row.followers + lost
        usual, spread = _own_pace([w for w in weeks if w.day < row.day and w.net is not None], before)
        t = (-lost - usual * days / WEEK) / spread
        share = lost / gone if gone else 0.0
        if t <= -CLIFF_SPREADS and share >= CLIFF_SHARE and (found is None or lost > found.lost):
            found = Cliff(row.day, days, before, lost, share, t)
    return found
