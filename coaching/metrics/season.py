"""One figure over four weeks, twelve, a year, or all there is: few enough points for a phone, and gaps left as gaps.

Levels (followers) are drawn as they were counted; amounts (likes, sales) as what a week brought. What covers a month
stands apart: it is no week. One pass over the rows, whatever their number.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import mean, median, quantiles
from typing import Final, Literal

from coaching.metrics import timeline
from coaching.metrics.timeline import LEVELS
from coaching.model import History, Measured, Platform, Row
from coaching.thresholds import A_WEEKS_SPAN, LONGEST_WEEK, OWN_WEEKS, SAME_LENGTH, SAME_WEEK, SEASON_POINTS, WEEK

Span = Literal["4", "12", "52", "all"]
SPANS: Final[tuple[Span, ...]] = ("4", "12", "52", "all")
Bin = Literal["told", "week", "month", "quarter", "year"]
SHOWN: Final[tuple[Measured, ...]] = (
    "followers", "reach", "likes", "comments", "saves", "shares", "views", "messages", "sales", "link_clicks",
    "profile_visits", "interactions", "accounts_engaged", "impressions", "story_views", "repeat_commenters",
    "following",
)  # fmt: skip
"""What can be looked at, in the order in which it is offered."""
ABOUT_A_WEEK: Final = range(SAME_WEEK, 11)
"""Days of a figure that is drawn as a week's: counted on a Sunday once and on a Wednesday then."""

KEYS: Final[Mapping[Bin, Callable[[date], object]]] = {
    "told": lambda day: day,
    "week": lambda day: day.isocalendar()[:2],
    "month": lambda day: (day.year, day.month),
    "quarter": lambda day: (day.year, (day.month - 1) // 3),
    "year": lambda day: day.year,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A figure with the stretch that it is about: the `days` up to `day`.

    `days` is None where nobody said how many they are and the figure before it is too long ago to tell.
    """

    day: date
    value: int
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """One figure of one network over a span.

    `points` are what is drawn, each the last or the mean (`bars`) of its `bin`. `first` and `last` are figures as
    they were told; `best` and `lowest` the weeks (of followers: their changes, or a longer stretch that was more so),
    None below two; `middle` holds half of the weeks, None below four. `unit` is how many days a bar is about, 0 where
    each is what was told. `gap` is the longest stretch without a figure, `gaps` how many there are. `apart` are
    amounts of other stretches; `running`: the newest figures do not make a week yet.
    """

    metric: Measured
    platform: Platform | None
    span: Span
    points: tuple[tuple[date, int], ...]
    bin: Bin
    first: Piece
    last: Piece
    bars: bool = False
    unit: int = WEEK
    best: Piece | None = None
    lowest: Piece | None = None
    middle: tuple[int, int] | None = None
    gap: tuple[date, date] | None = None
    gaps: int = 0
    apart: tuple[Piece, ...] = ()
    running: bool = False
    rounded: bool = False


def season(
    rows: Sequence[Row], metric: Measured, today: date, span: Span, *, platform: Platform | None = None
) -> Season | None:
    """A figure over a span, or over the next longer one that has any; None where it was never told."""
    for wider in SPANS[SPANS.index(span) :]:
        since = begin(wider, today)
        found = _level(rows, metric, since, today) if is_level(metric) else _amounts(rows, metric, since, today)
        if found is not None:
            return replace(found, platform=platform, span=wider)
    return None


def begin(span: Span, today: date) -> date:
    """The day with which a span begins."""
    return date.min if span == "all" else today - timedelta(weeks=int(span))


def is_level(metric: Measured) -> bool:
    """Whether a figure stands at a level, and is no amount of a week."""
    return metric == "followers" or metric in LEVELS


def told(history: History, platform: Platform | None) -> tuple[Measured, ...]:
    """The figures that this network has, in the order in which they are offered."""
    known = {o.metric for o in history.observations if o.platform in {platform, None}}
    return tuple(metric for metric in SHOWN if metric in known)


def networks(history: History) -> tuple[Platform | None, ...]:
    """The networks with figures, the largest that is still counted first; figures without one belong to an only one."""
    known = {o.platform for o in history.observations}
    sizes = timeline.sizes(history)
    named = sorted(known - {None}, key=lambda p: (-sizes.get(p, 0), str(p)))
    return (*named, *((None,) if None in known and len(named) != 1 else ()))


# ---------------------------------------------------------------- levels


def levels(rows: Iterable[Row], metric: Measured = "followers") -> list[Piece]:
    """The counts, by day; `days` of a piece is unused."""
    if metric == "followers":
        return [Piece(row.day, row.followers) for row in rows if row.followers is not None]
    return [Piece(row.day, value) for row in rows if (value := _value(row, metric)) is not None]


def _level(rows: Sequence[Row], metric: Measured, since: date, today: date) -> Season | None:
    told = [piece for piece in levels(rows, metric) if piece.day <= today]
    counted = [piece for piece in told if since <= piece.day]
    if not counted:
        return None
    # The first week of a span began with the count before it: what changed since then belongs to the span.
    earlier = told[: -len(counted)][-1:]
    if earlier and (since - earlier[0].day).days < ABOUT_A_WEEK.stop:
        counted, since = [*earlier, *counted], earlier[0].day
    name, bins = _binned(counted)
    points = tuple((said[-1].day, said[-1].value) for said in bins)
    holes = [(a.day, b.day) for a, b in pairwise(counted) if (b.day - a.day).days > LONGEST_WEEK]
    changes = _changes(rows, since, today) if metric == "followers" else []
    best, lowest, middle = _spread([week for week in changes if week.days in ABOUT_A_WEEK])
    if best is not None and lowest is not None:
        # A longer stretch that was worth less than the lowest week stands in its place: nobody knows its weeks.
        best = max((best, *changes), key=_a_week)
        lowest = min((lowest, *changes), key=_a_week)
    rounded = metric == "followers" and any(row.level_step > 1 for row in rows if since <= row.day <= today)
    return Season(
        metric, None, "all", points, name, counted[0], counted[-1],
        best=best, lowest=lowest, middle=middle, gap=_longest(holes), gaps=len(holes), rounded=rounded,
    )  # fmt: skip


def _changes(rows: Sequence[Row], since: date, today: date) -> list[Piece]:
    """What the followers of each week, or longer, changed by, where both ends were counted exactly."""
    return [
        Piece(row.day, row.net, row.days)
        for row in timeline.weeks(rows)
        if row.net is not None and row.step == 1 and row.days >= ABOUT_A_WEEK.start
        and since <= row.day - timedelta(days=row.days) and row.day <= today
    ]  # fmt: skip


# ---------------------------------------------------------------- amounts


def pieces(rows: Iterable[Row], metric: Measured) -> list[Piece]:
    """What was told of an amount, each with the days that it is about: those that were said, or since the last time."""
    found: list[Piece] = []
    before: date | None = None
    for row in rows:
        spanned = row.spanned.get(metric)
        if metric in row.amounts:
            value = row.amounts[metric]
            if spanned is not None and spanned[0] == value:
                found.append(Piece(row.day, value, spanned[1]))
            else:
                gone = (row.day - before).days if before else WEEK
                found.append(Piece(row.day, value, gone if gone in range(1, ABOUT_A_WEEK.stop) else None))
            before = row.day
        if spanned is not None and (metric not in row.amounts or spanned[0] != row.amounts[metric]):
            found.append(Piece(row.day, *spanned))
            before = before if metric in row.amounts else row.day
    if len(found) > 1 and found[0].days == WEEK and (found[1].days or WEEK) < SAME_WEEK:
        found[0] = replace(found[0], days=found[1].days)  # whoever tells days has begun with a day
    return found


def weekly(said: Sequence[Piece]) -> tuple[list[Piece], int]:
    """The weeks that figures make, and how many days each is about.

    Figures of a few days are added up where they make a whole calendar week. Where nobody tells weeks, the stretches
    that are told; 0 days where they are only single figures.
    """
    short = [piece for piece in said if piece.days is not None and piece.days < SAME_WEEK]
    weeks = [p for p in said if p.days is None or p.days in ABOUT_A_WEEK]
    weeks = sorted([*weeks, *_added_up(short)], key=lambda piece: piece.day)
    if weeks:
        return weeks, WEEK
    if short:
        return list(short), 0
    unit = round(median(piece.days for piece in said if piece.days is not None)) if said else WEEK
    return [p for p in said if p.days is not None and abs(p.days - unit) <= unit * SAME_LENGTH], unit


def _added_up(short: Sequence[Piece]) -> list[Piece]:
    """Calendar weeks of which every day is covered; one with holes is none, nor is the newest before it is over."""
    by_week: dict[object, list[Piece]] = defaultdict(list)
    for piece in short:
        by_week[KEYS["week"](piece.day)].append(piece)
    summed = [
        Piece(parts[-1].day, sum(p.value for p in parts), sum(p.days or 0 for p in parts)) for parts in by_week.values()
    ]
    if summed and (summed[-1].days or 0) < WEEK:
        summed.pop()
    return [week for week in summed if (week.days or 0) in range(A_WEEKS_SPAN.start, ABOUT_A_WEEK.stop)]


def _amounts(rows: Sequence[Row], metric: Measured, since: date, today: date) -> Season | None:
    said = [piece for piece in pieces(rows, metric) if since <= piece.day <= today]
    bars, unit = weekly(said)
    if not bars:
        return None
    name, bins = _binned(bars)
    points = tuple((parts[-1].day, round(mean(p.value for p in parts))) for parts in bins)
    known = [bar for bar in bars if bar.days is not None]
    holes = [
        (a.day + timedelta(days=1), b.day - timedelta(days=b.days or unit))
        for a, b in pairwise(bars)
        if unit and (b.day - a.day).days - (b.days or unit) >= min(unit, SAME_WEEK)
    ]
    best, lowest, middle = _spread(known)
    longer = tuple(piece for piece in said if (piece.days or 0) >= ABOUT_A_WEEK.stop and piece not in bars)
    return Season(
        metric, None, "all", points, name, bars[0], bars[-1], bars=True, unit=unit,
        best=best, lowest=lowest, middle=middle, gap=_longest(holes), gaps=len(holes),
        apart=longer, running=said[-1].day > bars[-1].day and said[-1] not in longer,
    )  # fmt: skip


# ---------------------------------------------------------------- what both need


def _binned(said: Sequence[Piece]) -> tuple[Bin, list[list[Piece]]]:
    """The figures in the shortest stretches of which a phone can show all."""
    name: Bin
    found: dict[object, list[Piece]] = {}
    for name, key in KEYS.items():
        found = defaultdict(list)
        for piece in said:
            found[key(piece.day)].append(piece)
        if len(found) <= SEASON_POINTS:
            return name, list(found.values())
    return "year", list(found.values())


def _spread(weeks: Sequence[Piece]) -> tuple[Piece | None, Piece | None, tuple[int, int] | None]:
    """The best week, the lowest, and what half of them lie between."""
    if len(weeks) < 2 or len({week.value for week in weeks}) == 1:  # noqa: PLR2004  # one week is neither
        return None, None, None
    # Of equals, the newest: it is the one that somebody remembers.
    best = max(weeks, key=lambda week: (week.value, week.day))
    lowest = min(weeks, key=lambda week: (week.value, -week.day.toordinal()))
    if len(weeks) < OWN_WEEKS:
        return best, lowest, None
    low, _, high = quantiles([week.value for week in weeks], n=4, method="inclusive")
    return best, lowest, (round(low), round(high))


def _a_week(stretch: Piece) -> float:
    return stretch.value * WEEK / (stretch.days or WEEK)


def _longest(holes: Sequence[tuple[date, date]]) -> tuple[date, date] | None:
    return max(holes, key=lambda hole: hole[1] - hole[0], default=None)


def _value(row: Row, metric: Measured) -> int | None:
    if metric in row.amounts:
        return row.amounts[metric]
    return row.spanned[metric][0] if metric in row.spanned else None
