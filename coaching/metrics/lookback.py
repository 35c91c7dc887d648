"""A month or a year that one looks back on: what the followers did, what was published, who came, what was done."""

from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import sqrt
from typing import Final, Literal

from coaching.metrics import season, timeline
from coaching.metrics.acts import monday
from coaching.metrics.noise import DISTURBS, coincides
from coaching.metrics.season import ABOUT_A_WEEK, Piece
from coaching.model import Act, Event, History, Measured, Outcome, Plan, Platform, PostKind, Row, known_as
from coaching.thresholds import (
    DEPTH_BAND,
    LOOK_WEEKS,
    MONTH_COVERED,
    MONTH_EARLIER,
    MONTHS_OWN,
    RETURN_WEEKS,
    RETURNING_IN,
    ROOT_DIFFERENCE,
    WEEK,
)

Length = Literal["month", "year"]
GROWS: Final[tuple[Measured, ...]] = (
    "comments", "saves", "shares", "messages", "sales", "link_clicks", "profile_visits",
)  # fmt: skip
"""What may be said to have grown: what people do, and what the business lives on. Likes and followers are neither."""
BUSINESS: Final[tuple[Measured, ...]] = ("sales", "messages")
MONTH_LONGEST: Final = 31 + MONTH_EARLIER
"""Days of a month with the count before it: what is longer is no month, and is only told with its dates."""


@dataclass(frozen=True, slots=True)
class Period:
    """A month or a year, of which the days up to today count."""

    length: Length
    first: date
    last: date
    today: date

    @property
    def running(self) -> bool:
        """Whether it is not over yet."""
        return self.today < self.last

    @property
    def until(self) -> date:
        """Its last day, or today."""
        return min(self.last, self.today)

    @property
    def before(self) -> "Period":
        """The month, or the year, before it."""
        return period(self.length, self.first - timedelta(days=1), self.today)

    @property
    def after(self) -> "Period":
        """The one after it."""
        return period(self.length, self.last + timedelta(days=1), self.today)

    def holds(self, day: date | None) -> bool:
        """Whether a day belongs to it."""
        return day is not None and self.first <= day <= self.until


def period(length: Length, day: date, today: date) -> Period:
    """The month, or the year, of a day."""
    if length == "year":
        return Period("year", date(day.year, 1, 1), date(day.year, 12, 31), today)
    return Period("month", day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]), today)


@dataclass(frozen=True, slots=True)
class Net:
    """Followers of a network from one count to another; `step` is how far rounding puts each of them off."""

    platform: Platform | None
    start: Piece
    end: Piece
    step: int = 1

    @property
    def change(self) -> int:
        """How many more there are."""
        return self.end.value - self.start.value

    @property
    def whole(self) -> bool:
        """Whether it covers a month, and hardly more, exactly enough to be held against other months."""
        return self.step == 1 and MONTH_COVERED <= (self.end.day - self.start.day).days <= MONTH_LONGEST


@dataclass(frozen=True, slots=True)
class Months:
    """What other months brought: the lowest, the highest, and how many there are."""

    low: int
    high: int
    n: int


@dataclass(frozen=True, slots=True)
class People:
    """Who came back, and who brought whom; `before` is how many came back in the period before, None where unknown."""

    back: int
    before: int | None
    brought: int
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grew:
    """A figure of a week, on average, in this period and in the one before; `grew` is False where it held."""

    metric: Measured
    before: float
    now: float
    grew: bool = True


@dataclass(frozen=True, slots=True)
class Lookback:
    """What there is to say of a period. Whatever nobody told is empty or None, never zero.

    `nets` are the accounts, the main one first; `events` is what the person told that may be behind their changes.
    """

    period: Period
    nets: tuple[Net, ...] = ()
    events: tuple[Event, ...] = ()
    months: Months | None = None
    best_month: tuple[date, int] | None = None
    posts: int = 0
    kinds: Mapping[PostKind, int] = field(default_factory=dict, hash=False)
    proposed: bool = False
    people: People | None = None
    actions: Mapping[Outcome, int] = field(default_factory=dict, hash=False)
    last_done: Plan | None = None
    grew: Grew | None = None
    business: Mapping[Measured, int] = field(default_factory=dict, hash=False)
    weeks: int = 0
    weeks_told: int = 0
    told: bool = False

    def __bool__(self) -> bool:
        return self.told


def look_back(history: History, plans: Sequence[Plan], over: Period) -> Lookback:
    """A period as far as it was told; `history` is everything, its posts with their proposed kinds."""
    history = timeline.with_ends(history)
    accounts = {network: timeline.rows(history, network) for network in season.networks(history)}
    nets = tuple(net for network, rows in accounts.items() if (net := _net(network, rows, over)) is not None)
    main = next(iter(accounts.values()), ())
    posts = [post for post in history.posts if over.holds(post.day)]
    kinds = Counter(post.kind for post in posts if post.kind is not None)
    told = [plan for plan in plans if plan.outcome is not None and over.holds(plan.told or plan.day)]
    done = [plan for plan in told if plan.outcome == "done"]
    outcomes: Counter[Outcome] = Counter(plan.outcome for plan in told if plan.outcome is not None)
    known = {monday(o.day) for o in history.observations if o.day <= over.until}
    every = {week for week in _weeks_of(over) if known and week >= min(known)}
    return Lookback(
        over,
        nets=nets,
        events=_events(history, accounts.values(), over, nets),
        months=_other_months(main, over) if over.length == "month" else None,
        best_month=_best_month(main, over) if over.length == "year" else None,
        posts=len(posts),
        kinds=dict(kinds.most_common()),
        proposed=any("kind" in post.proposed for post in posts),
        people=_people(history, over),
        actions=dict(outcomes),
        last_done=max(done, key=lambda plan: plan.told or plan.day, default=None),
        grew=_grew(accounts.values(), over),
        business=_business(accounts.values(), over),
        weeks=len(every),
        weeks_told=len(known & every),
        told=told_in(history, plans, over),
    )


def since(history: History, first: date, today: date) -> Lookback:
    """What the accounts did from a day on, from the last count before it; an earlier one than any is the first."""
    over = Period("year", first, today, today)
    history = timeline.with_ends(history)
    accounts = {network: timeline.rows(history, network) for network in season.networks(history)}
    nets = tuple(net for network, rows in accounts.items() if (net := _net(network, rows, over)) is not None)
    return Lookback(over, nets=nets, events=_events(history, accounts.values(), over, nets), told=bool(nets))


def months(rows: Sequence[Row], today: date) -> Sequence[tuple[date, int]]:
    """What each month brought that is known well enough, by its first day."""
    return _each_month(rows, date.min, period("month", today, today))


def told_in(history: History, plans: Sequence[Plan], over: Period) -> bool:
    """Whether anything at all is known of a period."""
    days: Iterable[date | None] = (
        *(o.day for o in history.observations), *(p.day for p in history.posts), *(a.day for a in history.acts),
        *(plan.told for plan in plans),
    )  # fmt: skip
    return any(over.holds(day) for day in days)


def _weeks_of(over: Period) -> set[date]:
    """The calendar weeks that lie in the period, by their Mondays; nobody misses a week that is not over."""
    first = monday(over.first + timedelta(days=WEEK - 1))
    whole = (over.until - first).days + 1
    return {first + timedelta(days=n) for n in range(0, whole - WEEK + 1, WEEK)}


# ---------------------------------------------------------------- followers


def _net(platform: Platform | None, rows: Sequence[Row], over: Period) -> Net | None:
    """From the last count before the period, where one is near, else from its first, to its last.

    Where only one was counted in it, from the last before, however old: its dates say that it is more than the period.
    """
    counted = [row for row in rows if row.followers is not None and row.day <= over.until]
    inside = [row for row in counted if row.day >= over.first]
    if not inside:
        return None
    end = inside[-1]
    before = next((row for row in reversed(counted) if row.day < over.first), None)
    near = before is not None and (over.first - before.day).days <= MONTH_EARLIER
    start = before if near or inside[0].day == end.day else inside[0]
    if start is None:
        return None
    return Net(platform, _piece(start), _piece(end), max(start.level_step, end.level_step))


def _piece(row: Row) -> Piece:
    return Piece(row.day, row.followers or 0)


def _touches(event: Event, over: Period) -> bool:
    """Whether something that happened, or lasted, has a day in the period."""
    return event.day <= over.until and (event.until or event.day) >= over.first


def _each_month(rows: Sequence[Row], first: date, last: Period) -> list[tuple[date, int]]:
    """What every month from the first up to a period's end brought, where enough of it is known."""
    found = []
    by_month: dict[date, list[Row]] = defaultdict(list)
    for row in rows:
        if row.followers is not None:
            by_month[row.day.replace(day=1)].append(row)
    before: Row | None = None
    for begins, inside in sorted(by_month.items()):
        near = [before] if before is not None and (begins - before.day).days <= MONTH_EARLIER else []
        net = _net(None, [*near, *inside], period("month", begins, last.today))
        before = inside[-1]
        if net is not None and net.whole and first <= begins <= last.until:
            found.append((begins, net.change))
    return found


def _other_months(rows: Sequence[Row], over: Period) -> Months | None:
    """The range of the twelve months before, from four of them on."""
    nets = [change for begins, change in _each_month(rows, date.min, over.before)][-12:]
    return Months(min(nets), max(nets), len(nets)) if len(nets) >= MONTHS_OWN else None


def _best_month(rows: Sequence[Row], over: Period) -> tuple[date, int] | None:
    """The month that grew most, of several that are known; None where none of them grew."""
    months = _each_month(rows, over.first, over)
    best = max(months, key=lambda month: (month[1], month[0]), default=None)
    return best if best is not None and best[1] > 0 and len(months) >= MONTHS_OWN else None


def _events(
    history: History, accounts: Iterable[Sequence[Row]], over: Period, nets: Sequence[Net]
) -> tuple[Event, ...]:
    """What was told of the period: what disturbs the figures by itself, and notes on a change beyond chance.

    What came after the last count coincides with none of them.
    """
    last = max((net.end.day for net in nets), default=over.until)
    notes = {note for rows in accounts for row in rows if over.holds(row.day) and (note := coincides(row)) is not None}
    told = (e for e in history.events if e in notes or (e.kind in DISTURBS and e.day <= last and _touches(e, over)))
    return tuple(sorted(dict.fromkeys(told), key=lambda event: event.day))


# ---------------------------------------------------------------- people


def _people(history: History, over: Period) -> People | None:
    acts = [act for act in history.acts if over.holds(act.day)]
    earlier = [act for act in history.acts if over.before.holds(act.day)]
    counted = [o for o in history.observations if o.metric == "repeat_commenters" and over.holds(o.day)]
    if not acts and not counted:
        return None
    back = _back(acts)
    if not back and counted:
        back = max(counted, key=lambda o: o.day).value
    comparable = min(_told_weeks(acts), _told_weeks(earlier)) >= RETURN_WEEKS
    brings = [act for act in acts if act.kind == "brings"]
    names = {known_as(act.who): act.who for act in brings}
    return People(back, _back(earlier) if comparable else None, sum(a.n for a in brings), tuple(names.values()))


def _back(acts: Iterable[Act]) -> int:
    """People with acts in at least two calendar weeks."""
    weeks: dict[str, set[date]] = defaultdict(set)
    for act in acts:
        if act.kind != "answered":
            weeks[known_as(act.who)].add(monday(act.day))
    return sum(len(came) >= RETURNING_IN for came in weeks.values())


def _told_weeks(acts: Iterable[Act]) -> int:
    return len({monday(act.day) for act in acts})


# ---------------------------------------------------------------- what grew


def _grew(accounts: Iterable[Sequence[Row]], over: Period) -> Grew | None:
    """Of what people do, the figure that grew most beyond chance; else one that held."""
    found: list[tuple[float, Grew]] = []
    held: Grew | None = None
    for rows in accounts:
        for metric in GROWS:
            bars, unit = season.weekly(season.pieces(rows, metric))
            now = [bar.value for bar in bars if over.holds(bar.day)]
            before = [bar.value for bar in bars if over.before.holds(bar.day)]
            if unit != WEEK or min(len(now), len(before)) < LOOK_WEEKS[over.length]:
                continue
            # As many weeks of either side: the longer one is no more.
            weeks = min(len(now), len(before))
            a, b = sum(before) / len(before), sum(now) / len(now)
            apart = sqrt(b * weeks) - sqrt(a * weeks)
            if apart >= ROOT_DIFFERENCE and b > a * (1 + DEPTH_BAND):
                found.append((apart, Grew(metric, a, b)))
            elif held is None and abs(b - a) <= a * DEPTH_BAND:
                held = Grew(metric, a, b, grew=False)
    return max(found, key=lambda one: one[0])[1] if found else held


def _business(accounts: Iterable[Sequence[Row]], over: Period) -> Mapping[Measured, int]:
    """Messages and sales of the period, from figures of weeks that lie in it."""
    sums: Counter[Measured] = Counter()
    for rows in accounts:
        for metric in BUSINESS:
            said = [
                p for p in season.pieces(rows, metric) if over.holds(p.day) and (p.days or WEEK) < ABOUT_A_WEEK.stop
            ]
            if said:
                sums[metric] += sum(piece.value for piece in said)
    return dict(sums)
