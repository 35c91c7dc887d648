"""Causes that compete: weights of evidence in bits, and the share that each gets (§1.3-10; Good 1950)."""

from collections.abc import Iterator
from math import log2
from typing import Final

from coaching.metrics.noise import DISTURBS
from coaching.model import Burst, Cause, CauseName, FitShare, Metrics, Verdict
from coaching.thresholds import (
    AFTERMATH,
    COMPUTED,
    EXPOSURE_FELL,
    FLAT_DEPTH,
    OFF_SHARE,
    ORIGIN_SHIFT,
    SELLS_SHARE,
    SILENT_DAYS,
    SILENT_EFFECT,
)

PRIOR: Final[dict[CauseName, float]] = {
    "noise": 0.55, "content": 0.15, "exposure": 0.12, "measurement": 0.08, "platform": 0.04, "contest": 0.03,
    "inauthentic": 0.03,
}  # fmt: skip
"""How often each is behind a change that somebody asks about: starting judgements, to be recalibrated."""

BITS: Final[dict[str, dict[CauseName, float]]] = {
    # Told by the person or read from a capture: in full.
    "giveaway": {"contest": 6},
    "bought_followers": {"inauthentic": 6},
    "origins_moved": {"inauthentic": 4},
    "peers_same_day": {"platform": 4},
    "platform_outage": {"platform": 4},
    "pause": {"exposure": 4},
    "ads_stopped": {"exposure": 4},
    "paid_ads": {"exposure": 4},
    "season": {"exposure": 4},
    "collaboration": {"exposure": 4},
    "press": {"exposure": 4},
    "viral_post": {"exposure": 4},
    "follow_campaign": {"exposure": 4},
    "rounding": {"measurement": 7},
    # Worked out from the figures: half, because they overlap.
    "burst_then_bleed": {"contest": 2, "inauthentic": 3},
    "burst_untold": {"inauthentic": 3},
    "one_day": {"platform": 4, "noise": -3},
    "depth_held": {"content": -4},
    "depth_fell": {"content": 3, "platform": -3},
    "off_target": {"content": 3},
    "oversell": {"content": 2},
    "reach_halved": {"exposure": 4},
    "silence": {"exposure": 4},
    "within_chance": {"noise": 3},
    "beyond_chance": {"noise": -4},
}
TOLD: Final = frozenset(
    {"giveaway", "bought_followers", "origins_moved", "peers_same_day", "platform_outage", "pause", "ads_stopped",
     "paid_ads", "season", "collaboration", "press", "viral_post", "follow_campaign", "rounding"}
)  # fmt: skip


def causes(metrics: Metrics) -> tuple[Cause, ...]:
    """Every cause with its bits and its share (softmax base 2), the likeliest first. Empty where nothing is judged."""
    if not isinstance(metrics.verdict, Verdict):
        return ()
    signs = tuple(_signs(metrics))
    bits = {name: log2(share) for name, share in PRIOR.items()}
    spoke: dict[CauseName, list[str]] = {name: [] for name in PRIOR}
    for sign in signs:
        for name, weight in BITS[sign].items():
            bits[name] += weight if sign in TOLD else weight * COMPUTED
            if weight > 0:
                spoke[name].append(sign)
    total = sum(2**b for b in bits.values())
    found = [Cause(name, b, 2**b / total, tuple(spoke[name])) for name, b in bits.items()]
    return tuple(sorted(found, key=lambda c: -c.bits))


def _signs(metrics: Metrics) -> Iterator[str]:
    for kind in sorted({e.kind for e in metrics.events if (metrics.today - (e.until or e.day)).days <= AFTERMATH}):
        if kind in BITS:
            yield kind
    week = metrics.latest
    if week is not None and week.step > 1 and abs(week.net or 0) <= week.step:
        yield "rounding"
    if metrics.burst is not None:
        yield from _of_burst(metrics.burst)
    if metrics.cliff is not None:
        yield "one_day"
    if isinstance(metrics.verdict, Verdict):
        yield "beyond_chance" if metrics.verdict.level == "signal" else "within_chance"
    yield from _of_content(metrics)


def _of_content(metrics: Metrics) -> Iterator[str]:
    """What was published, how deep people went, and how many saw it."""
    depth, reach = metrics.depth, metrics.shifts.get("reach")
    if depth is not None and depth.direction == "down":
        yield "depth_fell"
    elif depth is not None and abs(depth.ratio - 1) <= FLAT_DEPTH:
        yield "depth_held"
    fits = [fit.share for fit in (metrics.fit, metrics.lately) if isinstance(fit, FitShare)]
    if fits and 1 - min(fits) >= OFF_SHARE:
        yield "off_target"
    if max(metrics.mix.share("sells"), metrics.mix_lately.share("sells")) >= SELLS_SHARE:
        yield "oversell"
    if reach is not None and reach.direction == "down" and reach.ratio <= EXPOSURE_FELL:
        yield "reach_halved"
    if (metrics.silent_days or 0) >= SILENT_DAYS and reach is not None and reach.ratio <= SILENT_EFFECT:
        yield "silence"


def _of_burst(leap: Burst) -> Iterator[str]:
    if leap.told is None and not leap.reach_rose:
        yield "burst_untold"
        if leap.bled:
            yield "burst_then_bleed"
    if leap.home is not None and leap.home[1] - leap.home[2] >= ORIGIN_SHIFT and (
        leap.told is None or leap.told.kind not in DISTURBS
    ):  # fmt: skip
        yield "origins_moved"
