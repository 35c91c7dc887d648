"""Interpreting an account, beside the same core measures written in numpy: `python -m benchmarks.speed`.

The reference computes what coaching-model §1.3 says, from the same raw observations: it has to sort them into arrays
first, as the engine has to make rows of them. It knows no missing figures, no daily rows and no words.
"""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtr, stdtrit

from coaching.advice.interpret import interpret
from coaching.model import Event, Fit, History, Metric, Observation, Post, Profile

METRICS: Final[tuple[Metric, ...]] = ("followers", "likes", "comments", "shares", "saves", "reach")
WEEKS: Final = 52
ROUNDS: Final = 200
BATCH: Final = 1000
LIMIT: Final = 5.0
LAST: Final = date(2026, 11, 15)
USUAL: Final = Profile(business="tax advice", target="freelancers", pillars=("taxes", "invoices"), platform="instagram")
WEEKLY_CHURN: Final = 1 - 0.98 ** (7 / 30.4)
BASELINE: Final = 12
WORTH: Final = {"high": 1.0, "partial": 0.5, "off": 0.0}
AFTERMATH: Final = 28

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Reference:
    """What the reference finds; named so that nobody can say it measured less than it did."""

    week: tuple[float, float, float, float]
    fortnight: tuple[float, float, float, float]
    shifts: dict[str, float]
    spike: tuple[bool, float, float]
    fit: float
    sells: float
    dilution: tuple[float, float, float]
    drift: float
    split: tuple[int, float]


def report() -> None:
    """Prints time per account and how it grows, engine and reference taking turns in one run."""
    print(f"Interpreting one account ({len(METRICS)} figures a week, 3 posts; reference: the core measures in numpy)")
    times: dict[int, tuple[float, float]] = {}
    for weeks in (WEEKS, 2 * WEEKS, 4 * WEEKS):
        times[weeks] = _both([history(weeks, seed) for seed in range(8)], ROUNDS)
    engine, reference = times[WEEKS]
    ratio = engine / reference
    print(f"  {WEEKS} weeks, median of {ROUNDS}   engine {engine * 1e3:6.2f} ms   reference {reference * 1e3:6.2f} ms")
    print(f"  ratio {ratio:.1f} (has to be at most {LIMIT:.0f}){'' if ratio <= LIMIT else '  MISSED'}")
    many = [history(WEEKS, seed) for seed in range(BATCH)]
    # In turns too, fifty accounts at a time: each runs warm, and the machine's other work falls on both.
    parts = [many[start : start + 50] for start in range(0, BATCH, 50)]
    turns = [(_timed(judged, *part), _timed(core, *part)) for part in parts]
    engine_batch, reference_batch = (sum(taken) for taken in zip(*turns, strict=True))
    batch = engine_batch / reference_batch
    print(f"  {BATCH:,} accounts           engine {engine_batch:6.2f} s    reference {reference_batch:6.2f} s")
    print(f"  ratio {batch:.1f}")
    for weeks in (2 * WEEKS, 4 * WEEKS):
        grown = tuple(now / before for now, before in zip(times[weeks], times[weeks // 2], strict=True))
        print(f"  {weeks // 2} -> {weeks} weeks: engine ×{grown[0]:.2f}, reference ×{grown[1]:.2f} (linear: 2.00)")


def history(weeks: int, seed: int) -> History:
    """An account with something of everything: growth, noise, posts, an event, and a loss at the end."""
    dice = np.random.default_rng(seed)
    days = [LAST - timedelta(days=7 * (weeks - 1 - week)) for week in range(weeks)]
    nets = dice.poisson(12, weeks) - dice.poisson(8, weeks)
    nets[-2:] -= 25
    levels: dict[Metric, int] = {"likes": 300, "comments": 24, "shares": 18, "saves": 40, "reach": 2400}
    series = {name: dice.poisson(mean, weeks) for name, mean in levels.items()}
    series["followers"] = 2000 + np.cumsum(nets)
    said = tuple(Observation(name, "total", int(series[name][week]), day, "instagram")
                 for week, day in enumerate(days) for name in METRICS)  # fmt: skip
    fits: tuple[Fit, ...] = ("high", "high", "partial", "high", "off")
    posts = tuple(Post(f"invoices and taxes {number}", day - timedelta(days=back), fits[(number + back) % len(fits)],
                       "teaches" if number % 3 else "sells", "instagram")
                  for number, day in enumerate(days) for back in (1, 3, 5))  # fmt: skip
    return History(said, posts, (Event("giveaway", days[weeks // 2]),))


def judged(one: History) -> object:
    """The engine: measures, findings and advice."""
    return interpret(one, USUAL, LAST, platform="instagram")


# ---------------------------------------------------------------- the reference


def core(one: History) -> Reference:
    """The core measures of coaching-model §1.3, straight from the observations."""
    days, series = _arrays(one.observations)
    net = np.diff(series["followers"], prepend=np.nan)
    posts = _posts_a_week(one.posts, days)
    fit, sells = _content(one.posts, int(days[-1]))
    told = np.array([event.day.toordinal() for event in one.events], np.float64)
    since = days[:, None] - told[None, :]
    clean = ~np.isnan(net) & ~((since >= 0) & (since <= AFTERMATH)).any(axis=1)
    depth = series["comments"] + series["shares"] + series["saves"]
    followers = series["followers"]
    amounts: dict[str, Floats] = {name: series[name] for name in METRICS if name != "followers"}
    amounts["depth"] = depth
    reactions = series["likes"] + depth
    return Reference(
        week=_usual(net, clean, followers, 1),
        fortnight=_usual(net, clean, followers, 2),
        shifts={name: _shift(amount / posts, posts, clean) for name, amount in amounts.items()},
        spike=_spike(net, followers, series["reach"]),
        fit=fit,
        sells=sells,
        dilution=_dilution(followers, reactions, series["reach"]),
        drift=_drift(net, clean),
        split=_split(depth / posts),
    )


def _arrays(said: Sequence[Observation]) -> tuple[Floats, dict[str, Floats]]:
    """One array for each figure, by day; what was not counted is not a number."""
    days = np.unique(np.array([o.day.toordinal() for o in said]))
    made: dict[str, Floats] = {name: np.full(len(days), np.nan) for name in METRICS}
    place = {int(day): number for number, day in enumerate(days)}
    for o in said:
        made[o.metric][place[o.day.toordinal()]] = o.value
    return days.astype(np.float64), made


def _posts_a_week(posts: Sequence[Post], days: Floats) -> Floats:
    published = np.array([post.day.toordinal() for post in posts if post.day])
    weeks = np.searchsorted(days, published)
    return np.maximum(np.bincount(weeks[weeks < len(days)], minlength=len(days)), 1).astype(np.float64)


def _content(posts: Sequence[Post], today: int) -> tuple[float, float]:
    """Fit share and share of posts that sell, of the last ten of eight weeks."""
    recent = sorted((p for p in posts if p.day and today - 56 < p.day.toordinal() <= today), key=_day)[-10:]
    fits = np.array([WORTH[post.fit] for post in recent if post.fit])
    sells = np.array([post.kind == "sells" for post in recent if post.kind])
    return float(fits.mean()) if fits.size else np.nan, float(sells.mean()) if sells.size else np.nan


def _day(post: Post) -> date:
    return post.day or date.min


def _usual(net: Floats, clean: NDArray[np.bool_], followers: Floats, weeks: int) -> tuple[float, float, float, float]:
    """Range, predictive t and its chance, of the last week or two (§1.3-2)."""
    known = net[:-weeks][clean[:-weeks]][-BASELINE:]
    spread = np.median(np.abs(known - np.median(known))) * 1.4826
    floor = np.sqrt(2 * followers[-1 - weeks] * WEEKLY_CHURN)
    known = known[np.abs(known - np.median(known)) <= 5 * max(spread, floor)]
    k = len(known)
    s = max(known.std(ddof=1), floor) * np.sqrt(weeks)
    middle = known.mean() * weeks
    wide = s * np.sqrt(1 + weeks / k)
    t = (net[-weeks:].sum() - middle) / wide
    half = stdtrit(k - 1, 0.975) * wide
    return float(middle - half), float(middle + half), float(t), float(2 * stdtr(k - 1, -abs(t)))


def _shift(rates: Floats, posts: Floats, clean: NDArray[np.bool_]) -> float:
    """Root difference between the last two weeks and the baseline, divided by the dispersion (§1.3-1 and 3)."""
    before, weights = rates[:-2][clean[:-2]][-BASELINE:], posts[:-2][clean[:-2]][-BASELINE:]
    usual = float((before * weights).sum() / weights.sum())
    phi = max(1.0, float((weights * (before - usual) ** 2 / max(usual, 1e-9)).sum() / max(len(before) - 1, 1)))
    now, expected = float((rates[-2:] * posts[-2:]).sum()), usual * float(posts[-2:].sum())
    return float((np.sqrt(now) - np.sqrt(expected)) * 2 / np.sqrt(phi * (1 + posts[-2:].sum() / weights.sum())))


def _spike(net: Floats, followers: Floats, reach: Floats) -> tuple[bool, float, float]:
    """The largest leap of eight weeks, the reach of its week against the usual one, and what left since."""
    at = len(net) - 8 + int(np.nanargmax(net[-8:]))
    large = net[at] >= max(100.0, 0.05 * followers[at - 1])
    usual = float(np.median(reach[max(0, at - BASELINE) : at]))
    return bool(large), float(reach[at] / usual), float(followers[at] - followers[-1])


def _dilution(followers: Floats, reactions: Floats, reach: Floats) -> tuple[float, float, float]:
    """Interactions by follower now, as expected from growth alone, and by reach now over before (M35)."""
    before = slice(max(0, len(reach) - 2 - BASELINE), len(reach) - 2)
    by_follower, by_reach = reactions / followers, reactions / reach
    expected = by_follower[before].mean() * followers[before].mean() / followers[-2:].mean()
    return float(by_follower[-2:].mean()), float(expected), float(by_reach[-2:].mean() / by_reach[before].mean())


def _drift(net: Floats, clean: NDArray[np.bool_]) -> float:
    """The larger arm of a two-sided CUSUM, k = 0.5 s (§1.3-6): running sum minus its lowest point so far."""
    known = net[clean]
    z = (known - known.mean()) / known.std(ddof=1)
    up, down = np.cumsum(z - 0.5), np.cumsum(-z - 0.5)
    arms = [arm - np.minimum.accumulate(np.minimum(arm, 0)) for arm in (up, down)]
    return float(max(arm.max() for arm in arms))


def _split(rates: Floats) -> tuple[int, float]:
    """The best single split of depth per post and what it gains over none, after BIC's penalty (§1.3-7)."""
    n = len(rates)
    sums, squares = np.cumsum(rates), np.cumsum(rates**2)
    k = np.arange(3, n - 2)
    left = squares[k - 1] - sums[k - 1] ** 2 / k
    right = (squares[-1] - squares[k - 1]) - (sums[-1] - sums[k - 1]) ** 2 / (n - k)
    whole = squares[-1] - sums[-1] ** 2 / n
    gains = n * np.log(whole / np.maximum(left + right, 1e-9)) - 2 * np.log(n)
    best = int(np.argmax(gains))
    return int(k[best]), float(gains[best])


# ---------------------------------------------------------------- timing


def _both(histories: Sequence[History], rounds: int) -> tuple[float, float]:
    """Medians of engine and reference, in turns: whatever else this machine does falls on both."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + len(histories)):
        one = histories[number % len(histories)]
        for call, taken in zip((judged, core), times, strict=True):
            taken.append(_timed(call, one))
    engine, reference = (statistics.median(taken[len(histories) :]) for taken in times)
    return engine, reference


def _timed(call: Callable[[History], object], *histories: History) -> float:
    started = time.perf_counter()
    for one in histories:
        call(one)
    return time.perf_counter() - started


if __name__ == "__main__":
    report()
