"""Invented accounts to which something known happened, so that what Faro says can be held against the truth.

Every account is drawn from a seed: what it is (size, pace, habits), what is known of it, what it publishes, and one
cause out of `CAUSES` or "quiet". Nothing here looks at how Faro judges. What the parameters rest on:

* Size: log-uniform 200…50,000 at the onset. 8…40 weeks before it (triangular, peak at 16).
* Churn: log-normal around 2 % a month (spread 0.3), growth of its own 0…1.5 % a week, small growth being the commoner.
  People come and leave as gamma-Poisson counts whose variance is 1.0…2.5 times the mean; days add up to weeks with the
  same dispersion. A season of up to ±15 % in arrivals and ±8 % in reach.
* Reach of a week: followers × 0.5…1.5, log-normal spread 15…25 %, times √(posts / usual posts).
* Reactions: gamma-Poisson around reach × a rate of the account's own (`RATES`), 10…20 % of spread in the rate itself;
  smaller accounts get more from each person (exponent −0.15; coaching-model §1.1, "ER by size").
* Posts: a habit of 1…5 a week, kept in seven weeks of ten, else one more or one less. Half of the accounts say fit and
  kind of every post, a quarter of none, a quarter of some.
* What is missing: shares, saves and reach in 15 % of the accounts each, other figures in most; what a cause shows in
  (`Plot.needs`) is never missing, because of figures that nobody has nobody can tell anything.

A cause acts from the onset until the last row, 14 days later; a burst (contest, viral post, bought followers) falls in
the week after the onset, and its account is read 15…20 days after it. Sizes of effects stand in each cause's function.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final, Literal, TypeAlias, get_args

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Content: TypeAlias = Literal["usual", "none", "off", "sells", "chase"]
Tongue: TypeAlias = Literal["es", "it", "en"]

WEEK: Final = 7
TONGUES: Final[tuple[Tongue, ...]] = get_args(Tongue)
QUIET: Final = "quiet"
SMALLEST: Final = 200
LARGEST: Final = 50_000
FIRST_DAY: Final = date(2026, 1, 5)
"""The last row of an account falls on one of the 300 days from here on."""
ROUNDS_FROM: Final = 10_000
"""Networks write smaller counts out in full."""
LONG: Final = 12
"""Weeks from which a history has an old part."""
MONTHLY_CHURN: Final = 0.02
WEEKS_IN_MONTH: Final = 30.4 / WEEK
MIDDLING: Final = 3000
"""The size at which an account's rates are those of `RATES`."""

RATES: Final[Mapping[str, tuple[float, float]]] = {
    "likes": (0.03, 0.09),
    "comments": (0.003, 0.010),
    "shares": (0.002, 0.010),
    "saves": (0.003, 0.015),
    "link_clicks": (0.004, 0.015),
    "messages": (0.002, 0.006),
    "sales": (0.001, 0.004),
    "profile_visits": (0.03, 0.08),
    "story_views": (0.15, 0.50),
}
"""How many of those reached do it in a week: an account's own rate lies log-uniformly between the two."""
REACTIONS: Final = ("likes", "comments", "shares", "saves")
DEPTH: Final = ("comments", "shares", "saves")
BUSINESS: Final = ("link_clicks", "messages", "sales")
OPTIONAL: Final[Mapping[str, float]] = {
    "reach": 0.85, "shares": 0.85, "saves": 0.85, "link_clicks": 0.35, "messages": 0.25, "sales": 0.25,
    "profile_visits": 0.35, "story_views": 0.2, "accounts_engaged": 0.2,
}  # fmt: skip
"""The share of accounts that give a figure at all."""
KINDS: Final = {"teaches": 0.35, "shareable": 0.15, "listens": 0.15, "gives": 0.15, "sells": 0.20}
COUNTRIES: Final[Mapping[Tongue, tuple[str, ...]]] = {
    "es": ("ES", "MX", "CO", "AR"), "it": ("IT",), "en": ("GB", "US", "IE"),
}  # fmt: skip
ELSEWHERE: Final = ("IN", "BR", "TR", "BD", "ID")
PLATFORMS: Final = {"instagram": 0.7, "facebook": 0.1, "tiktok": 0.1, "threads": 0.05, "linkedin": 0.05}


@dataclass(frozen=True, slots=True)
class Account:
    """One account: what happened to it, whether the person told it, followers at the onset, a case of `explain`."""

    cause: str
    told: bool
    size: int
    case: dict[str, Any]


@dataclass(slots=True)
class Plot:
    """What happens to an account, in days since the onset (before it: negative) and weeks since the onset.

    `times` multiplies what an ordinary week would be; `weight` is how much of an audience the newcomers are;
    `needs` are figures that the account gives. `shift` moves the followers to other countries.
    """

    weeks: int = 2
    times: dict[str, list[float]] = field(default_factory=dict)
    content: Content = "usual"
    content_share: float = 1.0
    arrivals: list[tuple[int, int]] = field(default_factory=list)
    departures: list[tuple[int, int]] = field(default_factory=list)
    weight: float = 0.0
    events: list[tuple[int, str, str | None]] = field(default_factory=list)
    words: str | None = None
    prize_day: int | None = None
    daily: range = range(0)
    needs: frozenset[str] = frozenset()
    shift: float = 0.0
    habit_least: int = 1
    fits: float = 0.0
    tagged: bool = False
    gross: bool = False
    may_round: bool = False
    told: bool = False


Cause: TypeAlias = Callable[[Generator, int, int], Plot]
"""Dice, followers at the onset, weeks before the onset → what happens."""


def accounts(n: int, seed: int) -> Iterator[Account]:
    """`n` accounts: every other one is quiet, the rest take the causes in turn; the languages take turns too.

    An account depends on the seed and its own number alone, so that more accounts are the same ones and others.
    """
    causes = tuple(CAUSES)
    for number in range(n):
        cause = QUIET if number % 2 == 0 else causes[number // 2 % len(causes)]
        yield account(cause, number, seed)


def account(cause: str, number: int, seed: int) -> Account:
    """The account with this number, to which this happens."""
    dice = np.random.default_rng([seed, number])
    size = round(math.exp(dice.uniform(math.log(SMALLEST), math.log(LARGEST))))
    before = round(dice.triangular(8, 16, 40))
    plot = (CAUSES[cause] if cause != QUIET else quiet)(dice, size, before)
    # Each round of the causes begins one language further on: otherwise a cause would always have the same.
    tongue = TONGUES[(number + number // (2 * len(CAUSES))) % len(TONGUES)]
    life = _Life(dice, tongue, size, before, plot)
    rows = life.rows()
    case = {
        "id": f"{cause}-{seed}-{number}",
        "profile": life.profile(),
        "history": rows,
        "user_message": life.message(),
    }
    onset = (life.last - timedelta(days=WEEK * plot.weeks)).isoformat()
    told = plot.told or plot.words is not None
    return Account(cause, told, next(row["followers"] for row in rows if row["date"] >= onset), case)


# ---------------------------------------------------------------- causes


def quiet(dice: Generator, _size: int, before: int) -> Plot:
    """Nothing. A quarter of the longer histories tell something harmless that is over for more than 60 days."""
    plot = Plot(may_round=True)
    if before >= LONG and _happens(dice, 0.25):
        kind = str(dice.choice(["note", "season", "collaboration", "press", "paid_ads", "giveaway"]))
        day = int(dice.integers(-WEEK * (before - 1), -WEEK * 7))
        plot.events, plot.told = [(day, kind, None)], True
    if _happens(dice, 0.15):
        plot.daily = _around(int(dice.integers(3, 12)))
    if _happens(dice, 0.1):
        plot.gross = True
    return plot


def platform_cleanup(dice: Generator, size: int, _before: int) -> Plot:
    """One night takes 2.5…6 % of the followers, the idle ones: reactions stay. Counted daily around that night."""
    night = int(dice.integers(3, 11))
    plot = Plot(departures=[(night, round(size * dice.uniform(0.025, 0.06)))], daily=_around(night))
    if _happens(dice, 0.35):
        plot.events, plot.told = [(night, "peers_same_day", None)], True
    return plot


def possible_inauthentic(dice: Generator, size: int, _before: int) -> Plot:
    """20…100 % more in one to three days, whom nobody reaches; then 2…4 % of all leave each week."""
    first, days = int(dice.integers(1, 5)), int(dice.integers(1, 4))
    people = round(size * dice.uniform(0.2, 1.0))
    end = 3 * WEEK
    weekly = (size + people) * dice.uniform(0.02, 0.04)
    leaving = round(weekly * (end - first - days) / WEEK)
    return Plot(
        weeks=3,
        arrivals=_spread(dice, people, range(first, first + days)),
        departures=_spread(dice, leaving, range(first + days, end)),
        daily=_around(first) if _happens(dice, 0.35) else range(0),
        shift=dice.uniform(0.25, 0.6) if _happens(dice, 0.5) else 0.0,
        may_round=True,
    )


def contest_aftermath(dice: Generator, size: int, _before: int) -> Plot:
    """A giveaway brings 10…50 % in its week, comments ×3…8 and reach ×1.3…2.5; 20…50 % of them leave soon.

    Half of them are told as an event, a quarter in the words of the question, a quarter not at all.
    """
    first = int(dice.integers(0, 3))
    people = round(size * dice.uniform(0.10, 0.50))
    plot = Plot(
        weeks=3,
        arrivals=_spread(dice, people, range(first, first + 4)),
        departures=_spread(dice, round(people * dice.uniform(0.2, 0.5)), range(WEEK, 3 * WEEK)),
        weight=0.1,
        times={
            "comments": [dice.uniform(3, 8), 1, 1],
            "reach": [dice.uniform(1.3, 2.5), 1, 1],
            "likes": [dice.uniform(1.2, 2.0), 1, 1],
            "shares": [dice.uniform(1.3, 3.0), 1, 1],
            "saves": [dice.uniform(1.0, 1.5), 1, 1],
        },
    )
    how = str(dice.choice(["event", "words", "silence"], p=[0.5, 0.25, 0.25]))
    if how == "event":
        plot.events, plot.told, plot.prize_day = [(first + 1, "giveaway", None)], True, first + 1
    elif how == "words":
        plot.words = "giveaway_two" if first else "giveaway_three"
    return plot


def viral_aftermath(dice: Generator, size: int, _before: int) -> Plot:
    """A post is seen ×4…10 and brings 8…40 %; 10…25 % of them leave in the two weeks after. Half are told."""
    first = int(dice.integers(0, 4))
    people = round(size * dice.uniform(0.08, 0.40))
    seen = dice.uniform(4, 10)
    times = {
        "reach": seen,
        "likes": seen * dice.uniform(0.7, 1.1),
        "shares": seen * dice.uniform(0.8, 1.3),
        "saves": dice.uniform(2, 5),
        "comments": dice.uniform(2, 4),
        "profile_visits": dice.uniform(3, 6),
        "story_views": dice.uniform(1.1, 1.5),
    }
    plot = Plot(
        weeks=3,
        arrivals=_spread(dice, people, range(first, first + 4)),
        departures=_spread(dice, round(people * dice.uniform(0.10, 0.25)), range(WEEK, 3 * WEEK)),
        weight=0.3,
        times={name: [by, dice.uniform(1.0, 1.2), 1] for name, by in times.items()},
    )
    if _happens(dice, 0.5):
        plot.events, plot.told = [(first, "viral_post", None)], True
    return plot


def posting_gap(dice: Generator, _size: int, _before: int) -> Plot:
    """Two weeks without a post: reach and reactions −60…90 %, arrivals −70 %, churn ×1.2…1.6. Half are told."""
    plot = Plot(
        content="none",
        times=_everything(dice, 0.1, 0.4) | {"gains": [0.3, 0.3], "churn": _near(dice, 1.2, 1.6)},
        habit_least=2,
    )
    if _happens(dice, 0.5):
        plot.events, plot.told = [(int(dice.integers(0, 2)), "pause", None)], True
    return plot


def confounded(dice: Generator, _size: int, _before: int) -> Plot:
    """Two exposure changes told in one week: arrivals −80 %, reach and reactions ×0.4…0.6, more leave than come."""
    changes = ["ads_stopped", "season", "pause", "collaboration", "paid_ads"]
    first, second = (str(kind) for kind in dice.choice(changes, 2, replace=False))
    if {first, second} == {"ads_stopped", "paid_ads"}:
        second = "season"
    return Plot(
        content="none" if "pause" in {first, second} else "usual",
        times=_everything(dice, 0.4, 0.6) | {"gains": [0.2, 0.2], "churn": _near(dice, 1.0, 1.3)},
        events=[
            (int(dice.integers(0, 5)), kind, kind if kind == "collaboration" else None) for kind in (first, second)
        ],
        told=True,
    )


def off_target_loss(dice: Generator, _size: int, _before: int) -> Plot:
    """70…90 % of the posts leave the subject, depth ×0.35…0.55, churn ×4…7.

    Such accounts, as those of oversell and like_chasing, post at least three times a week: of two posts nobody can say
    what they were mostly about.
    """
    times = _depth(dice, 0.35, 0.55) | {"churn": _near(dice, 4, 7), "likes": _near(dice, 0.6, 0.9)}
    return Plot(
        content="off",
        content_share=dice.uniform(0.7, 0.9),
        times=times | {"reach": _near(dice, 0.75, 1.0)},
        habit_least=3,
    )


def oversell(dice: Generator, _size: int, _before: int) -> Plot:
    """75…95 % of the posts sell, on the subject as ever; depth ×0.4…0.6, churn ×4…7."""
    times = _depth(dice, 0.4, 0.6) | {"churn": _near(dice, 4, 7), "likes": _near(dice, 0.6, 0.9)}
    return Plot(content="sells", content_share=dice.uniform(0.75, 0.95), times=times, habit_least=3, fits=0.8)


def unexplained_loss(dice: Generator, _size: int, _before: int) -> Plot:
    """Churn ×5…9 and depth ×0.4…0.6, with content that is as it was, on target."""
    times = _depth(dice, 0.4, 0.6) | {"churn": _near(dice, 5, 9), "likes": _near(dice, 0.7, 1.0)}
    return Plot(times=times, fits=0.85)


def like_chasing(dice: Generator, _size: int, _before: int) -> Plot:
    """Half to four fifths of the posts are filler or off the subject: likes ×1.7…2.5, depth ×0.35…0.6."""
    times = _depth(dice, 0.35, 0.6) | {"likes": _near(dice, 1.7, 2.5), "reach": _near(dice, 1.0, 1.4)}
    return Plot(content="chase", content_share=dice.uniform(0.5, 0.8), times=times, habit_least=3)


def likes_not_sales(dice: Generator, _size: int, _before: int) -> Plot:
    """Likes ×1.7…2.5, clicks and sales or messages ×0.3…0.5, depth as ever."""
    second = str(dice.choice(["sales", "messages"]))
    times = {name: _near(dice, 0.3, 0.5) for name in BUSINESS} | {"likes": _near(dice, 1.7, 2.5)}
    return Plot(times=times, needs=frozenset({"link_clicks", second}))


def value_up(dice: Generator, _size: int, _before: int) -> Plot:
    """Likes ×0.5…0.7, depth ×1.7…2.5."""
    return Plot(times=_depth(dice, 1.7, 2.5) | {"likes": _near(dice, 0.5, 0.7)}, fits=0.7)


def healthy_pruning(dice: Generator, _size: int, _before: int) -> Plot:
    """Churn ×5…9 for two weeks while the content is on target, tagged, and used as before or more (×1.0…1.2)."""
    return Plot(times=_depth(dice, 1.0, 1.2) | {"churn": _near(dice, 5, 9)}, tagged=True, fits=0.85, habit_least=2)


def dilution(dice: Generator, size: int, _before: int) -> Plot:
    """A collaboration or the press, told, brings 50…100 % in two to four weeks.

    Only 5…30 % of the newcomers are reached, and those react as the others do: interactions by reach stay, those by
    follower fall to little above F_before / F_after (the worked example of M35).
    """
    weeks = int(dice.integers(2, 5))
    people = round(size * dice.uniform(0.5, 1.0))
    return Plot(
        weeks=weeks,
        arrivals=_spread(dice, people, range(WEEK * weeks)),
        weight=dice.uniform(0.05, 0.30),
        events=[(int(dice.integers(0, 3)), str(dice.choice(["collaboration", "press"])), None)],
        needs=frozenset({"reach"}),
        may_round=True,
        told=True,
    )


def follow_hunters(dice: Generator, size: int, before: int) -> Plot:
    """2…5 % of the followers come each week and as many leave, three days in ten each day after; both are given.

    In half of the accounts it was ever so, in the others since three to eight weeks.
    """
    first = -WEEK * before + 1 if _happens(dice, 0.5) else 2 * WEEK - WEEK * int(dice.integers(3, 9))
    daily = size * dice.uniform(0.02, 0.05) / WEEK
    plot = Plot(gross=True)
    staying = round(daily / 0.3) if first <= -WEEK * before + 1 else 0
    for day in range(first, plot.weeks * WEEK):
        leaving = int(dice.binomial(staying, 0.3))
        coming = int(_scattered(dice, np.array([daily]), 1.5)[0])
        plot.arrivals.append((day, coming))
        plot.departures.append((day, leaving))
        staying += coming - leaving
    return plot


CAUSES: Final[Mapping[str, Cause]] = {
    cause.__name__: cause
    for cause in (
        platform_cleanup, possible_inauthentic, contest_aftermath, viral_aftermath, posting_gap, confounded,
        off_target_loss, oversell, unexplained_loss, like_chasing, likes_not_sales, value_up, healthy_pruning,
        dilution, follow_hunters,
    )
}  # fmt: skip


def _happens(dice: Generator, chance: float) -> bool:
    return bool(dice.random() < chance)


def _near(dice: Generator, low: float, high: float, weeks: int = 2) -> list[float]:
    """One level for the cause and each week about it, all within the range."""
    level = dice.uniform(low, high)
    return [float(np.clip(level * dice.uniform(0.92, 1.08), low, high)) for _ in range(weeks)]


def _depth(dice: Generator, low: float, high: float) -> dict[str, list[float]]:
    """Comments, shares and saves move together, each a little its own way."""
    level = dice.uniform(low, high)
    narrow = max(low, level * 0.9), min(high, level * 1.1)
    return {name: _near(dice, *narrow) for name in DEPTH}


def _everything(dice: Generator, low: float, high: float) -> dict[str, list[float]]:
    level = dice.uniform(low, high)
    narrow = max(low, level * 0.85), min(high, level * 1.15)
    return {name: _near(dice, *narrow) for name in ("reach", *RATES)}


def _spread(dice: Generator, people: int, days: range) -> list[tuple[int, int]]:
    """People over days, unevenly."""
    shares = dice.dirichlet(np.full(len(days), 4.0))
    return [(day, int(n)) for day, n in zip(days, dice.multinomial(people, shares), strict=True)]


def _around(day: int) -> range:
    """Days that get a row of their own: two before, the day, two after."""
    return range(day - 2, day + 3)


def _scattered(dice: Generator, mean: NDArray[np.float64], dispersion: float) -> NDArray[np.int64]:
    """Gamma-Poisson counts whose variance is `dispersion` times their mean; sums of them are so too."""
    if dispersion <= 1.0:
        return dice.poisson(mean)
    return dice.poisson(dice.gamma(mean / (dispersion - 1), dispersion - 1))


# ---------------------------------------------------------------- an account's life


class _Life:
    """An account from its first week to the day of the question; day 0 is the first of week 0."""

    def __init__(self, dice: Generator, tongue: Tongue, size: int, before: int, plot: Plot) -> None:
        self._dice, self._tongue, self._size, self._plot = dice, tongue, size, plot
        self._onset = WEEK * before
        self._weeks = before + plot.weeks
        self._days = WEEK * self._weeks
        self.last = FIRST_DAY + timedelta(days=int(dice.integers(0, 300)))
        self._trade = TRADES[int(dice.integers(0, len(TRADES)))][tongue]
        self._platform = str(dice.choice(list(PLATFORMS), p=list(PLATFORMS.values())))
        self._habit = max(int(dice.integers(1, 6)), plot.habit_least)
        self._dispersion = dice.uniform(1.0, 2.5)
        self._given = self._chosen_figures()
        self._step = 100 if plot.may_round and size >= ROUNDS_FROM and _happens(dice, 0.1) else 1
        self._posts = self._published()
        self._gained, self._lost, self._audience = self._people()
        self._amounts = self._reactions()

    def _chosen_figures(self) -> list[str]:
        wanted = {name for name, share in OPTIONAL.items() if _happens(self._dice, share)} | self._plot.needs
        return [name for name in ("reach", *RATES, "accounts_engaged") if name not in OPTIONAL or name in wanted]

    # people

    def _people(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Who comes and who leaves each day, and how many people the content is for.

        The audience follows the expected path of the account and leaves out those who came for something else, as far
        as they are none: bought followers reach nobody.
        """
        dice, plot = self._dice, self._plot
        churn = 1 - (1 - MONTHLY_CHURN * math.exp(dice.normal(0, 0.3))) ** (1 / WEEKS_IN_MONTH)
        growth = 0.015 * dice.beta(1.0, 1.5)
        day = np.arange(self._days)
        week = day // WEEK
        organic = self._size * (1 + growth) ** ((day - self._onset) / WEEK)
        season = 1 + dice.uniform(0, 0.15) * np.sin(2 * np.pi * (week / 52 + dice.random()))
        gained = _scattered(
            dice, organic * (churn + growth) / WEEK * season * self._times("gains")[week], self._dispersion
        )
        lost = _scattered(dice, organic * churn / WEEK * self._times("churn")[week], self._dispersion)
        newcomers = np.zeros(self._days)
        for at, people in plot.arrivals:
            gained[self._onset + at] += people
            newcomers[self._onset + at] += people
        for at, people in plot.departures:
            lost[self._onset + at] += people
        audience = organic + plot.weight * np.cumsum(newcomers)
        return gained, lost, audience.reshape(-1, WEEK).mean(axis=1)

    def _times(self, name: str) -> NDArray[np.float64]:
        """The multiplier of each week; 1 before the onset and for what the cause leaves alone."""
        made = np.ones(self._weeks)
        if name in self._plot.times:
            made[-self._plot.weeks :] = self._plot.times[name]
        return made

    # reactions

    def _reactions(self) -> dict[str, NDArray[np.int64]]:
        """Amounts by week."""
        dice = self._dice
        sigma = dice.uniform(0.15, 0.25)
        season = 1 + dice.uniform(0, 0.08) * np.sin(2 * np.pi * (np.arange(self._weeks) / 52 + dice.random()))
        published = np.array([len(posts) or self._habit for posts in self._posts]) / self._habit
        luck = np.exp(dice.normal(-(sigma**2) / 2, sigma, self._weeks))
        reach = self._audience * dice.uniform(0.5, 1.5) * season * luck * np.sqrt(published)
        amounts = {"reach": np.rint(reach * self._times("reach")).astype(np.int64)}
        smaller = (self._size / MIDDLING) ** -0.15
        for name, (low, high) in RATES.items():
            rate = math.exp(dice.uniform(math.log(low), math.log(high))) * smaller
            spread = dice.uniform(0.10, 0.20)
            rates = rate * dice.gamma(spread**-2, spread**2, self._weeks)
            amounts[name] = dice.poisson(reach * rates * self._times(name))
        everything = sum((amounts[name] for name in REACTIONS), np.zeros(self._weeks, np.int64))
        amounts["accounts_engaged"] = np.rint(everything * dice.uniform(0.55, 0.80)).astype(np.int64)
        return amounts

    # posts

    def _published(self) -> list[list[dict[str, Any]]]:
        """Posts by week, in days since the first."""
        dice, plot = self._dice, self._plot
        fits = max(dice.uniform(0.6, 0.97), plot.fits)
        kinds = dice.dirichlet(20 * np.array(list(KINDS.values())))
        tags = 1.0 if plot.tagged else float(dice.choice([1.0, 0.0, 0.6], p=[0.5, 0.25, 0.25]))
        dated = _happens(dice, 0.7)
        made: list[list[dict[str, Any]]] = []
        for week in range(self._weeks):
            happening = week >= self._weeks - plot.weeks
            content: Content = plot.content if happening else "usual"
            count = 0 if content == "none" else max(1, self._habit + int(dice.choice([-1, 0, 1], p=[0.15, 0.7, 0.15])))
            days = sorted(dice.choice(WEEK, min(count, WEEK), replace=False))
            posts = [self._post(content, fits, kinds) for _ in days]
            if plot.prize_day is not None and happening and plot.prize_day // WEEK == week - (self._weeks - plot.weeks):
                posts[0] = {"topic": _pick(dice, SAYS[self._tongue]["giveaway"]), "fit": "partial", "kind": "giveaway"}
            for post, day in zip(posts, days, strict=True):
                post["fit"] = post["fit"] if _happens(dice, tags) else None
                post["kind"] = post["kind"] if _happens(dice, tags) else None
                post["day"] = WEEK * week + int(day) if dated else None
            made.append(posts)
        return made

    def _post(self, content: Content, fits: float, kinds: NDArray[np.float64]) -> dict[str, Any]:
        dice = self._dice
        share = self._plot.content_share
        aside = _happens(dice, share)
        if content in {"off", "chase"} and aside:
            fit = "off" if content == "off" or _happens(dice, 0.6) else "partial"
            return self._aside(fit)
        if content == "sells" and aside:
            return self._on_subject("sells", "high" if _happens(dice, 0.8) else "partial")
        if _happens(dice, fits):
            return self._on_subject(str(dice.choice(list(KINDS), p=kinds)), "high")
        return self._aside("partial" if _happens(dice, 0.6) else "off")

    def _on_subject(self, kind: str, fit: str) -> dict[str, Any]:
        words = SAYS[self._tongue][kind]
        topic = _pick(self._dice, words).format(subject=_pick(self._dice, self._trade.subjects))
        return {"topic": topic, "fit": fit, "kind": kind}

    def _aside(self, fit: str) -> dict[str, Any]:
        kind = "filler" if _happens(self._dice, 0.75) else "shareable"
        return {"topic": _pick(self._dice, SAYS[self._tongue][fit]), "fit": fit, "kind": kind}

    # the case

    def profile(self) -> dict[str, Any]:
        """What is known of the person."""
        trade, dice = self._trade, self._dice
        told: dict[str, Any] = {
            "language": self._tongue,
            "platform": self._platform,
            "business": trade.business,
            "target": trade.target,
            "pillars": list(trade.pillars),
        }
        if _happens(dice, 0.2):
            told["goal"] = str(round(self._size * dice.uniform(1.3, 2.5), -2))
        return told

    def message(self) -> str | None:
        """The question, in the person's language; None is the weekly summary's case."""
        says = SAYS[self._tongue]
        if self._plot.words:
            return _pick(self._dice, says[self._plot.words])
        asked = str(self._dice.choice(["none", "why", "normal", "wrong"], p=[0.35, 0.25, 0.2, 0.2]))
        return None if asked == "none" else _pick(self._dice, says[asked])

    def rows(self) -> list[dict[str, Any]]:
        """The weekly rows with the daily ones among them, oldest first; some old weeks were never counted."""
        dice, plot = self._dice, self._plot
        daily = {self._onset + day for day in plot.daily if 0 <= day < WEEK * plot.weeks}
        missed = set(dice.choice(max(self._weeks - 8, 1), 2)) if _happens(dice, 0.1) and self._weeks >= LONG else set()
        ends = sorted({WEEK * (week + 1) - 1 for week in range(self._weeks) if week not in missed} | daily)
        amounts = {name: self._by_day(self._amounts[name], daily) for name in self._given}
        null = _happens(dice, 0.5)
        gross = plot.gross or (self._step == 1 and _happens(dice, 0.1))
        following = int(dice.integers(100, 900)) if _happens(dice, 0.3) else None
        start = self._size - int((self._gained - self._lost)[: self._onset].sum())
        posts = [post for week in self._posts for post in week]
        where = self._countries(ends)
        rows: list[dict[str, Any]] = []
        since, followers = 0, start
        for end in ends:
            part = slice(since, end + 1)
            followers += int((self._gained - self._lost)[part].sum())
            row: dict[str, Any] = {
                "date": self._date(end).isoformat(),
                "platform": self._platform,
                "followers": self._step * round(max(followers, 1) / self._step),
                "following": following,
            }
            if gross:
                row |= {"gained": int(self._gained[part].sum()), "lost": int(self._lost[part].sum())}
            row |= {name: int(by_day[part].sum()) for name, by_day in amounts.items()}
            row |= {name: None for name in ("shares", "saves", "reach") if null and name not in amounts}
            row["posts"] = self._told_posts(posts, since, end)
            if events := [self._told_event(*e) for e in plot.events if since <= self._onset + e[0] <= end]:
                row["events"] = events
            if self._step > 1:
                row["steps"] = {"followers": self._step}
            if end in where:
                row["countries"] = where[end]
            rows.append(row)
            since = end + 1
        return rows

    def _date(self, day: int) -> date:
        return self.last - timedelta(days=self._days - 1 - day)

    def _by_day(self, weekly: NDArray[np.int64], daily: set[int]) -> NDArray[np.int64]:
        """A week's amount stands on its last day, unless rows of single days cut the week."""
        made = np.zeros(self._days, np.int64)
        made[WEEK - 1 :: WEEK] = weekly
        for week in {day // WEEK for day in daily}:
            # Most reactions come on the day of a post and the day after.
            shares = np.full(WEEK, 0.5)
            for post in self._posts[week]:
                if post["day"] is not None:
                    shares[post["day"] % WEEK] += 2
                    shares[(post["day"] + 1) % WEEK] += 1
            made[WEEK * week : WEEK * (week + 1)] = self._dice.multinomial(weekly[week], shares / shares.sum())
        return made

    def _told_posts(self, posts: Sequence[Mapping[str, Any]], since: int, end: int) -> list[dict[str, Any]]:
        """Posts of a row. Those without a day stand in the row that ends their week."""
        undated = [p for w in range(self._weeks) if since <= WEEK * (w + 1) - 1 <= end
                   for p in self._posts[w] if p["day"] is None]  # fmt: skip
        dated = [p for p in posts if p["day"] is not None and since <= p["day"] <= end]
        return [
            {"date": None if p["day"] is None else self._date(p["day"]).isoformat(),
             "topic": p["topic"], "fit": p["fit"], "kind": p["kind"]}
            for p in (*undated, *dated)
        ]  # fmt: skip

    def _told_event(self, day: int, kind: str, note: str | None) -> dict[str, Any]:
        told: dict[str, Any] = {"date": self._date(self._onset + day).isoformat(), "kind": kind}
        if note is not None:
            told["note"] = _pick(self._dice, SAYS[self._tongue][f"note-{note}"])
        return told

    def _countries(self, ends: Sequence[int]) -> dict[int, dict[str, float]]:
        """Where the followers are, told twice: before the onset and on the last day. Most accounts do not say."""
        dice = self._dice
        if not self._plot.shift and not _happens(dice, 0.1):
            return {}
        home = str(dice.choice(COUNTRIES[self._tongue]))
        other = str(dice.choice(ELSEWHERE))
        share = dice.uniform(0.7, 0.95)
        told = {}
        for end, moved in ((max(end for end in ends if end < self._onset), 0.0), (ends[-1], self._plot.shift)):
            now = min(max(share - moved + dice.normal(0, 0.01), 0.02), 0.98)
            told[end] = {home: round(now, 2), other: round((1 - now) * 0.7, 2)}
        return told


def _pick(dice: Generator, words: Sequence[str]) -> str:
    return words[int(dice.integers(0, len(words)))]


# ---------------------------------------------------------------- invented people


@dataclass(frozen=True, slots=True)
class Trade:
    """An invented business in one language: whom it is for, its pillars, and what its posts are about."""

    business: str
    target: str
    pillars: tuple[str, ...]
    subjects: tuple[str, ...]


def _trade(business: str, target: str, pillars: str, subjects: str) -> Trade:
    return Trade(business, target, tuple(pillars.split(" · ")), tuple(subjects.split(" · ")))


TRADES: Final[tuple[Mapping[Tongue, Trade], ...]] = (
    {
        "es": _trade("asesoría fiscal online", "autónomos en su primer año", "impuestos · facturas · gastos deducibles",
                     "declaración trimestral · facturas con IVA · gastos deducibles del coche · cuota de autónomo"),
        "it": _trade("consulenza fiscale online", "partite IVA al primo anno", "tasse · fatture · spese deducibili",
                     "dichiarazione dei redditi · fattura elettronica · spese deducibili dell'auto · "
                     "regime forfettario"),
        "en": _trade("online tax advice", "freelancers in their first year", "taxes · invoices · deductible expenses",
                     "quarterly tax return · invoices with VAT · deductible car expenses · tax codes"),
    },
    {
        "es": _trade("huertos de balcón", "gente de ciudad con un balcón pequeño",
                     "plantas de balcón · riego · cosechas",
                     "tomates en maceta · riego en agosto · albahaca en el balcón · semillero en casa"),
        "it": _trade("orti da balcone", "chi vive in città con un balcone piccolo",
                     "piante da balcone · annaffiatura · raccolti",
                     "pomodori in vaso · annaffiatura d'agosto · basilico sul balcone · semenzaio in casa"),
        "en": _trade("balcony gardens", "city people with a small balcony", "balcony plants · watering · harvests",
                     "tomatoes in pots · watering in August · basil on the balcony · a seed tray at home"),
    },
    {
        "es": _trade("panadería sin gluten", "familias con un celíaco en casa", "pan sin gluten · recetas · celiaquía",
                     "pan de trigo sarraceno · merienda sin gluten · contaminación cruzada · bizcocho de almendra"),
        "it": _trade("panificio senza glutine", "famiglie con un celiaco in casa",
                     "pane senza glutine · ricette · celiachia",
                     "pane di grano saraceno · merenda senza glutine · contaminazione crociata · torta di mandorle"),
        "en": _trade("a gluten-free bakery", "families with a coeliac at home",
                     "gluten-free bread · recipes · coeliac disease",
                     "buckwheat bread · gluten-free snacks · cross contamination · almond cake"),
    },
    {
        "es": _trade("clases de yoga para la espalda", "personas que trabajan sentadas",
                     "dolor de espalda · estiramientos · postura",
                     "estiramientos en la silla · dolor lumbar · postura ante la pantalla · respiración tranquila"),
        "it": _trade("lezioni di yoga per la schiena", "chi lavora seduto", "mal di schiena · allungamenti · postura",
                     "allungamenti sulla sedia · dolore lombare · postura davanti allo schermo · respiro calmo"),
        "en": _trade("yoga classes for the back", "people who work sitting down", "back pain · stretching · posture",
                     "stretches on a chair · lower back pain · posture at the screen · calm breathing"),
    },
    {
        "es": _trade("cerámica hecha a mano", "quien regala cosas para la mesa", "cerámica · esmaltes · mesa",
                     "tazas de gres · esmaltes azules · torno de alfarero · platos hondos"),
        "it": _trade("ceramica fatta a mano", "chi regala cose per la tavola", "ceramica · smalti · tavola",
                     "tazze in gres · smalti blu · tornio da vasaio · piatti fondi"),
        "en": _trade("handmade ceramics", "people who give things for the table", "ceramics · glazes · tableware",
                     "stoneware mugs · blue glazes · the potter's wheel · deep plates"),
    },
    {
        "es": _trade("adiestramiento canino", "dueños de un cachorro",
                     "cachorros · paseo con correa · educación del perro",
                     "paseo sin tirones · cachorro que muerde · perro solo en casa · llamada en el parque"),
        "it": _trade("educazione cinofila", "chi ha un cucciolo",
                     "cuccioli · passeggiata al guinzaglio · educazione del cane",
                     "passeggiata senza tirare · cucciolo che morde · cane solo a casa · richiamo al parco"),
        "en": _trade("dog training", "owners of a puppy", "puppies · lead walking · dog training",
                     "walking without pulling · puppies that bite · a dog alone at home · recall in the park"),
    },
    {
        "es": _trade("taller de bicicletas", "quien va al trabajo en bici", "frenos · cadena · ir al trabajo en bici",
                     "frenos de disco · cadena limpia · luces para la bici · pinchazo en la calle"),
        "it": _trade("officina di biciclette", "chi va al lavoro in bici", "freni · catena · andare al lavoro in bici",
                     "freni a disco · catena pulita · luci per la bici · foratura per strada"),
        "en": _trade("a bicycle workshop", "people who cycle to work", "brakes · chains · cycling to work",
                     "disc brakes · a clean chain · bike lights · a puncture on the road"),
    },
    {
        "es": _trade("ropa infantil de segunda mano", "madres y padres que gastan con cabeza",
                     "ropa infantil · segunda mano · ahorro",
                     "abrigos de talla cuatro · manchas difíciles · armario del bebé · intercambio de ropa"),
        "it": _trade("vestiti per bambini di seconda mano", "genitori che spendono con la testa",
                     "vestiti per bambini · usato · risparmio",
                     "cappotti taglia quattro · macchie difficili · armadio del neonato · scambio di vestiti"),
        "en": _trade("second-hand children's clothes", "parents who spend with care",
                     "children's clothes · second hand · saving",
                     "coats for four-year-olds · stubborn stains · the baby's wardrobe · a clothes swap"),
    },
    {
        "es": _trade("clases de inglés online", "profesionales que van a entrevistas",
                     "inglés · entrevistas · pronunciación",
                     "entrevista en inglés · verbos con preposición · pronunciación clara · correos en inglés"),
        "it": _trade("lezioni di inglese online", "professionisti che fanno colloqui", "inglese · colloqui · pronuncia",
                     "colloquio in inglese · verbi con preposizione · pronuncia chiara · email in inglese"),
        "en": _trade("online Spanish classes", "professionals who go to interviews",
                     "Spanish · interviews · pronunciation",
                     "an interview in Spanish · irregular verbs · clear pronunciation · emails in Spanish"),
    },
    {
        "es": _trade("nutrición deportiva", "corredores aficionados", "nutrición · carrera · recuperación",
                     "desayuno antes de correr · geles en carrera · cena de recuperación · agua y sales"),
        "it": _trade("nutrizione sportiva", "chi corre per passione", "nutrizione · corsa · recupero",
                     "colazione prima di correre · gel in gara · cena di recupero · acqua e sali"),
        "en": _trade("sports nutrition", "amateur runners", "nutrition · running · recovery",
                     "breakfast before a run · gels in a race · a recovery dinner · water and salts"),
    },
    {
        "es": _trade("fotografía de bodas pequeñas", "parejas que se casan con pocos invitados",
                     "bodas · fotos naturales · parejas",
                     "boda en el registro · luz de la tarde · fotos de pareja sin posar · álbum de boda"),
        "it": _trade("fotografia di matrimoni piccoli", "coppie che si sposano con pochi invitati",
                     "matrimoni · foto naturali · coppie",
                     "matrimonio in comune · luce del pomeriggio · foto di coppia senza pose · album di nozze"),
        "en": _trade("photography of small weddings", "couples who marry with few guests",
                     "weddings · natural photos · couples",
                     "a registry office wedding · afternoon light · couple photos without posing · a wedding album"),
    },
    {
        "es": _trade("diseño web para tiendas", "comercios de barrio sin web",
                     "página web · tienda online · fotos de producto",
                     "carrito de la tienda · página de contacto · fotos de producto con el móvil · dominio propio"),
        "it": _trade("web design per negozi", "negozi di quartiere senza sito",
                     "sito web · negozio online · foto di prodotto",
                     "carrello del negozio · pagina dei contatti · foto di prodotto col telefono · dominio proprio"),
        "en": _trade("web design for shops", "local shops without a website",
                     "websites · online shops · product photos",
                     "the shop's checkout · a contact page · product photos with a phone · a domain of your own"),
    },
)  # fmt: skip

SAYS: Final[Mapping[Tongue, Mapping[str, tuple[str, ...]]]] = {
    "es": {
        "teaches": ("paso a paso: {subject}", "{subject}: tres errores que veo cada semana",
                    "cómo empezar con {subject}",
                    "guía corta de {subject}", "lo que nadie te explica de {subject}"),
        "shareable": ("frase para guardar sobre {subject}", "mándaselo a quien sufre con {subject}",
                      "mito o verdad: {subject}"),
        "listens": ("encuesta: {subject}, ¿sí o no?", "cuéntame tu duda sobre {subject}",
                    "respondo preguntas: {subject}"),
        "gives": ("plantilla gratis: {subject}", "lista de comprobación de {subject} para descargar",
                  "historia de una clienta: {subject}"),
        "sells": ("oferta de la semana: {subject}", "últimas plazas: {subject}", "reserva ya: {subject}",
                  "nuevo precio, {subject}", "compra hoy: {subject}"),
        "partial": ("detrás de cámaras de mi negocio", "mi rutina antes de abrir", "mi escritorio ordenado",
                    "gracias por acompañarme este año", "así empecé como emprendedora"),
        "off": ("meme del lunes", "el partido del domingo", "mi gato dormido", "atardecer en la playa",
                "canción de la semana", "la serie que estoy viendo", "café y lluvia", "horóscopo de hoy",
                "el vestido de la gala", "fin de semana con amigos", "política y políticos", "frase motivadora"),
        "giveaway": ("sorteo: dos entradas de cine", "¡sorteo! etiqueta a tres amigos", "regalo una tableta"),
        "note-collaboration": ("terminó la colaboración", "se acabó la colaboración"),
        "why": ("¿por qué bajé?", "¿por qué estoy perdiendo seguidores?", "¿por qué bajaron mis números?"),
        "normal": ("¿es normal?", "¿esto es normal?"),
        "wrong": ("¿qué estoy haciendo mal?", "¿qué hago mal?"),
        "giveaway_two": ("hice un sorteo hace dos semanas, ¿por qué bajo ahora?",
                         "hace dos semanas hice un sorteo y se están yendo, ¿es normal?"),
        "giveaway_three": ("hice un sorteo hace casi tres semanas, ¿por qué se van?",
                           "hace unas tres semanas hice un sorteo, ¿es normal que se vayan?"),
    },
    "it": {
        "teaches": ("passo dopo passo: {subject}", "{subject}: tre errori che vedo ogni settimana",
                    "come iniziare con {subject}", "piccola guida: {subject}", "quello che nessuno spiega: {subject}"),
        "shareable": ("frase da salvare: {subject}", "mandalo a chi soffre: {subject}", "mito o verità: {subject}"),
        "listens": ("sondaggio: {subject}, sì o no?", "raccontami i tuoi dubbi: {subject}",
                    "rispondo alle domande: {subject}"),
        "gives": ("modello gratis: {subject}", "lista da scaricare: {subject}", "storia di una cliente: {subject}"),
        "sells": ("offerta della settimana: {subject}", "ultimi posti: {subject}", "prenota subito: {subject}",
                  "nuovo prezzo, {subject}", "compra oggi: {subject}"),
        "partial": ("dietro le quinte della mia attività", "la mia mattina prima di aprire",
                    "la mia scrivania in ordine",
                    "grazie per quest'anno insieme", "come ho iniziato da imprenditrice"),
        "off": ("meme del lunedì", "la partita di domenica", "il mio gatto che dorme", "tramonto al mare",
                "la canzone della settimana", "la serie che sto guardando", "caffè e pioggia", "oroscopo di oggi",
                "il vestito del gala", "weekend con gli amici", "politica e politici", "frase motivazionale"),
        "giveaway": ("giveaway: due biglietti del cinema", "giveaway! tagga tre amici", "regalo un tablet"),
        "note-collaboration": ("finita la collaborazione", "la collaborazione è terminata"),
        "why": ("perché sono sceso?", "perché sto perdendo follower?", "perché i miei numeri sono calati?"),
        "normal": ("è normale?", "è normale tutto questo?"),
        "wrong": ("che cosa sto sbagliando?", "cosa sbaglio?"),
        "giveaway_two": ("ho fatto un giveaway due settimane fa, perché adesso calo?",
                         "due settimane fa ho fatto un giveaway e se ne vanno, è normale?"),
        "giveaway_three": ("ho fatto un giveaway quasi tre settimane fa, perché se ne vanno?",
                           "circa tre settimane fa ho fatto un giveaway, è normale che se ne vadano?"),
    },
    "en": {
        "teaches": ("step by step: {subject}", "{subject}: three mistakes I see every week",
                    "how to start with {subject}",
                    "a short guide to {subject}", "what nobody tells you about {subject}"),
        "shareable": ("a line to keep about {subject}", "send this to somebody who struggles with {subject}",
                      "myth or truth: {subject}"),
        "listens": ("poll: {subject}, yes or no?", "tell me what you wonder about {subject}",
                    "I answer questions: {subject}"),
        "gives": ("free template: {subject}", "a checklist to download: {subject}", "a customer's story: {subject}"),
        "sells": ("offer of the week: {subject}", "last places: {subject}", "book now: {subject}",
                  "new price, {subject}", "buy today: {subject}"),
        "partial": ("behind the scenes of my business", "my morning before opening", "my tidy desk",
                    "thank you for this year together", "how I started as an entrepreneur"),
        "off": ("Monday meme", "the football match on Sunday", "my cat asleep", "sunset at the beach",
                "song of the week", "the series I am watching", "coffee and rain", "today's horoscope",
                "the dress at the gala", "weekend with friends", "politics and politicians", "motivational quote"),
        "giveaway": ("giveaway: two cinema tickets", "giveaway! tag three friends", "I am giving away a tablet"),
        "note-collaboration": ("the collaboration ended", "end of the collaboration"),
        "why": ("why did I drop?", "why am I losing followers?", "why did my numbers go down?"),
        "normal": ("is this normal?", "is that normal?"),
        "wrong": ("what am I doing wrong?", "what did I do wrong?"),
        "giveaway_two": ("I ran a giveaway two weeks ago, why am I dropping now?",
                         "two weeks ago I ran a giveaway and now they leave, is this normal?"),
        "giveaway_three": ("I ran a giveaway almost three weeks ago, why do they leave?",
                           "about three weeks ago I ran a giveaway, is it normal that they leave?"),
    },
}  # fmt: skip
