"""History → rows: one account's time, cut where somebody counted."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from typing import Final, TypeVar

from coaching.model import Event, History, Measured, Observation, Platform, Post, Row
from coaching.thresholds import (
    A_WEEKS_SPAN,
    AFTERMATH,
    FALL,
    FOUR_WEEKS,
    JUMP,
    JUMP_FLOOR,
    SAME_SPAN,
    SAME_WEEK,
    SNAPSHOT,
    WEEK,
)

_Thing = TypeVar("_Thing")

LEVELS: Final[frozenset[Measured]] = frozenset({"following", "repeat_commenters"})
"""Figures that stand at a level: those of several days do not add up."""
SOON: Final = 2
"""Days after a count in which what is told may be about it."""


def main_platform(history: History) -> Platform | None:
    """The network with the newest count of followers, and among equals the one that is counted most often."""
    counts = Counter(o.platform for o in history.observations if o.metric == "followers")
    newest = {o.platform: o.day for o in history.observations if o.metric == "followers"}
    return max(counts, key=lambda p: (newest[p], counts[p], p or ""), default=None)


def sizes(history: History) -> dict[Platform | None, int]:
    """The last count of followers of each network; one that was left uncounted for four weeks has none any more."""
    last: dict[Platform | None, Observation] = {}
    for said in sorted(history.observations, key=lambda o: o.day):
        if said.metric == "followers" and said.kind == "total":
            last[said.platform] = said
    newest = max((said.day for said in last.values()), default=date.min)
    return {p: said.value for p, said in last.items() if (newest - said.day).days < FOUR_WEEKS}


def with_ends(history: History) -> History:
    """The same with an end for each pause after which a post was told: whoever posts is not pausing any more."""
    days = sorted(post.day for post in history.posts if post.day is not None)

    def ended(event: Event) -> Event:
        back = next((day for day in days if day > event.day), None)
        open_still = event.kind == "pause" and (event.until is None or (back is not None and back < event.until))
        return replace(event, until=back - timedelta(days=1)) if open_still and back is not None else event

    return replace(history, events=tuple(map(ended, history.events)))


def rows(history: History, platform: Platform | None) -> tuple[Row, ...]:
    """One row for each day with a figure of this network, oldest first.

    A row covers the time since the row before it, the first one seven days. A level that was only told as a change
    ("-5") is the level before it plus the change. Figures without a network belong to the network that is asked for:
    the person has no other.
    """
    only = {o.platform for o in history.observations} - {None} <= {platform} and not _another(history, platform)
    mine = [o for o in history.observations if o.platform == platform or (only and o.platform is None)]
    days: dict[date, list[Observation]] = defaultdict(list)
    for observation in mine:
        days[observation.day].append(observation)
    made: list[Row] = []
    before: date | None = None
    level: tuple[date, int, int] | None = None  # the last known count: its day, value and step
    for day in sorted(days):
        row = _row(days[day], day, before, level)
        if level is None and made:
            row = _with_change(row, made[-1])
        if row.followers is not None:
            level = (day, row.followers, row.level_step)
        before = before if _aside(row) else day
        made.append(row)
    order = [row.day for row in made if not _aside(row)]
    posts = _by_row(order, ((p.day, p) for p in history.posts if p.platform in {platform, None}))
    events = _by_row(order, ((e.day, e) for e in history.events))
    before = None
    found: list[Row] = []
    for row in made:
        told = [*events.get(row.day, ()), *_beside(history.events, row, before)] if row.day in events else None
        found.append(_with(row, posts.get(row.day), told))
        if row.day in events:
            before = row.day if (row.net or 0) >= 0 else None  # what is told of a loss is not told of the next week
    return tuple(found)


def _beside(told: Iterable[Event], row: Row, before: date | None) -> Iterable[Event]:
    """What belongs to a row beside what its own days brought.

    A pause is in all the time that it lasted. What was told on the day of the count before a row came after that count,
    or before it, and what is told within two days of a count may explain it.
    """
    for event in told:
        if event.kind == "pause":
            until = event.until or event.day + timedelta(days=AFTERMATH)
            if event.day <= row.day and until > row.day - timedelta(days=row.days):
                yield event
        elif event.kind == "note" and (event.day == before or 0 < (event.day - row.day).days <= SOON):
            yield event


def _with_change(row: Row, before: Row) -> Row:
    """A first count with the change of the week that ended the day before it: apps show a week up to yesterday."""
    gap = (row.day - before.day).days
    told = before.followers is None and before.net is not None and before.timed and before.days in A_WEEKS_SPAN
    if not told or gap > SAME_SPAN or row.followers is None or row.net is not None:
        return row
    return replace(row, net=before.net, step=before.step, days=before.days, gained=before.gained, lost=before.lost)


def _with(row: Row, posts: Sequence[Post] | None, events: Sequence[Event] | None) -> Row:
    return replace(row, posts=tuple(posts or ()), events=tuple(dict.fromkeys(events or ()))) if posts or events else row


def _another(history: History, platform: Platform | None) -> bool:
    """Whether the counts without a network are rather those of another account.

    They are too far from the first one of the named network: a comparison of two accounts would be none.
    """
    counts = [o for o in history.observations if o.metric == "followers" and o.kind == "total"]
    named = min((o for o in counts if o.platform == platform), key=lambda o: o.day, default=None)
    if platform is None or named is None:
        return False
    before = max((o for o in counts if o.platform is None and o.day <= named.day), key=lambda o: o.day, default=None)
    if before is None:
        return False
    apart = named.value - before.value
    return abs(apart) > max(JUMP_FLOOR, before.value * (JUMP if apart > 0 else FALL))


def weeks(made: Sequence[Row]) -> tuple[Row, ...]:
    """Rows of about a week each, ending on the last count: looks at the same week are put together.

    Walking back from the newest count, each week begins at the count nearest to seven days earlier.
    """
    counted = [i for i, row in enumerate(made) if row.followers is not None]
    if not counted:
        return tuple(row for row in made if row.net is not None)
    found: list[Row] = []
    place = len(counted) - 1
    if _partial(made, counted):
        found.append(made[counted[place]] if counted[place] - counted[place - 1] == 1 else
                     _joined(made, counted[place - 1], counted[place]))  # fmt: skip
        place -= 1
    while (start := _week_before(made, counted, place)) is not None:
        found.append(_joined(made, counted[start], counted[place]))
        place = start
    if place > 0:
        found.append(_joined(made, counted[0], counted[place]))
    elif made[counted[place]].net is not None:
        found.append(made[counted[place]])  # the first count came with its change: "up 40, 905 in all"
    return tuple(reversed(found))


def _partial(made: Sequence[Row], counted: Sequence[int]) -> bool:
    """True when the newest count stands in the middle of a week: a few days after the last, and no week after another.

    It is then judged as the part of a week that it is (§1.3-13); somebody who counts every day has a whole one.
    """
    if len(counted) < SAME_WEEK - 2 or (made[counted[-1]].day - made[counted[-2]].day).days >= SAME_WEEK:
        return False
    place = _week_before(made, counted, len(counted) - 1)
    days = (made[counted[-1]].day - made[counted[place]].day).days if place is not None else 0
    return abs(days - WEEK) > WEEK - SAME_WEEK


def _week_before(made: Sequence[Row], counted: Sequence[int], place: int) -> int | None:
    """The place of the count nearest to seven days before another; None where none is a week's worth earlier."""
    ends = made[counted[place]].day
    best: int | None = None
    for earlier in range(place - 1, -1, -1):
        days = (ends - made[counted[earlier]].day).days
        if days < SAME_WEEK:
            continue
        if best is not None and abs(days - WEEK) >= abs((ends - made[counted[best]].day).days - WEEK):
            break
        best = earlier
        if days > WEEK:
            break
    return best


def spans(made: Sequence[Row], joined: Sequence[Row]) -> tuple[Row, ...]:
    """The weeks, with the first count before them: its change is unknown, its likes and comments are not.

    Without any count of followers, the rows themselves.
    """
    first = next((row for row in made if row.followers is not None), None)
    if first is None:
        return tuple(row for row in made if not _aside(row))
    rows = [first, *joined] if not joined or joined[0].day > first.day else list(joined)
    if len(rows) > 1 and snapshot(rows[-1:], rows[:-1]) is not None:
        rows[-1] = replace(rows[-1], days=WEEK)  # "this week 141 likes", three days after the last message
    return tuple(rows)


def snapshot(inside: Sequence[Row], before: Sequence[Row]) -> Row | None:
    """A row of a few days whose figures all look like those of whole weeks.

    They are the app's own week, read off early, and not what happened in those days.
    """
    short = next((row for row in reversed(inside) if row.days < SAME_WEEK), None)
    if short is None or not before or any(row.days < SAME_WEEK for row in before):
        return None
    ratios = []
    for metric, value in short.amounts.items():
        known = [row.amounts[metric] for row in before if metric in row.amounts]
        if known and median(known) > 0:
            ratios.append(value / median(known))
    return short if ratios and all(abs(ratio - 1) <= SNAPSHOT for ratio in ratios) else None


def joined(parts: Sequence[Row]) -> Row:
    """Rows that follow each other as one stretch. What one of them does not know is not known of the whole."""
    last = parts[-1]
    if len(parts) == 1:
        return last
    nets = [part.net for part in parts]
    gained, lost = [part.gained for part in parts], [part.lost for part in parts]
    days = sum(part.days for part in parts)
    return replace(
        last,
        days=days,
        net=None if None in nets else sum(net or 0 for net in nets),
        step=max(part.step for part in parts),
        gained=None if None in gained else sum(n or 0 for n in gained),
        lost=None if None in lost else sum(n or 0 for n in lost),
        timed=all(part.timed for part in parts),
        amounts=_summed(parts, days),
        spanned={metric: told for part in parts for metric, told in part.spanned.items()},
        steps={metric: step for part in parts for metric, step in part.steps.items()},
        posts=tuple(p for part in parts for p in part.posts),
        events=tuple(dict.fromkeys(e for part in parts for e in part.events)),
    )


def _summed(parts: Sequence[Row], days: int) -> Mapping[Measured, int]:
    """Sums of what every part knows. A figure that only the last part has is the one that was told for the whole.

    So is one that says itself that it is about as many `days`, whichever part it was told in: the last such one.
    """
    last = parts[-1]
    whole = {
        metric: value
        for part in parts
        for metric, (value, span) in part.spanned.items()
        if _as_long(span, days) and (metric not in last.amounts or metric in last.spanned)
    }
    return {**_added(parts), **whole}


def _added(parts: Sequence[Row]) -> Mapping[Measured, int]:
    last = parts[-1].amounts
    earlier = [part.amounts for part in parts[:-1] if not _aside(part)]
    known = {metric for amounts in earlier for metric in amounts}
    sums: dict[Measured, int] = {metric: value for metric, value in last.items() if metric not in known}
    sums |= {metric: last[metric] for metric in LEVELS & last.keys()}
    for metric in (known & last.keys()) - LEVELS:
        values = [amounts.get(metric) for amounts in earlier]
        if None not in values:
            sums[metric] = last[metric] + sum(value or 0 for value in values)
    return sums


def _row(said: Sequence[Observation], day: date, before: date | None, level: tuple[date, int, int] | None) -> Row:
    totals = [o for o in said if o.metric == "followers" and o.kind == "total"]
    deltas = [o for o in said if o.metric == "followers" and o.kind == "delta"]
    told = _of_one_stretch(deltas, level[0] if level else None)
    change = sum(o.value for o in told) if told else None
    followers, net, step, level_step, timed = None, None, 1, 1, True
    since = level[0] if level else before
    days = (day - since).days if since else WEEK
    if totals:
        followers, level_step = totals[-1].value, totals[-1].step
        if level:
            net, step = followers - level[1], _change_step(level_step, level[2])
    elif change is not None and level and _continues(told, level[0]):
        followers, level_step = level[1] + change, level[2]
    # A first count beside the change of a month, or more: there is no week to compare that with.
    month = bool(totals) and level is None and bool(told) and all((covers(o) or 0) > max(A_WEEKS_SPAN) for o in told)
    if net is None and change is not None and not month:
        net = change
        step = max(o.step for o in told)
        if firsts := [o.since for o in told if o.since]:
            days = (day - min(firsts)).days + 1
        timed = bool(firsts) or level is not None
    stretch = max((day - since).days if since else days, 1)
    # "20 came and 5 left" are two changes; a told "none came" is one of them. Those of a month are none of a week.
    gross = [o for o in told if _fits(o, stretch)]
    both = len(gross) > 1 and any(o.value >= 0 for o in gross) and any(o.value <= 0 for o in gross)
    amounts = [o for o in said if o.metric != "followers" and o.kind == "total"]
    fitting = [o for o in amounts if _fits(o, stretch)]
    return Row(
        day=day,
        days=max(days, 1),
        followers=followers,
        net=net,
        step=step,
        level_step=level_step,
        timed=timed,
        counted=bool(totals),
        gained=sum(o.value for o in gross if o.value > 0) if both else None,
        lost=-sum(o.value for o in gross if o.value < 0) if both else None,
        amounts={o.metric: o.value for o in fitting},
        spanned={o.metric: (o.value, span) for o in _last_fitting(amounts, fitting) if (span := covers(o))},
        steps={o.metric: o.step for o in fitting if o.step > 1},
        conflict=len({o.value for o in totals}) > 1,
    )


def _last_fitting(amounts: Sequence[Observation], fitting: Sequence[Observation]) -> Sequence[Observation]:
    """The amounts with those that fit last: of "this week" and "this month" on one day, the week's is the row's."""
    return [*(o for o in amounts if o not in fitting), *fitting]


def covers(said: Observation) -> int | None:
    """How many days a change or an amount is about; None where nobody said."""
    return (said.day - said.since).days + 1 if said.since is not None else None


def _fits(said: Observation, days: int) -> bool:
    """Whether a figure is about a row of so many days: those of a month say nothing of a week, nor the other way."""
    span = covers(said)
    return span is None or _as_long(span, days)


def _as_long(span: int, days: int) -> bool:
    return abs(span - days) <= SAME_SPAN or {span, days} <= set(A_WEEKS_SPAN)


def _aside(row: Row) -> bool:
    """Whether a row holds nothing but figures of another stretch: those around it go on as if it was not there."""
    return bool(row.spanned) and not row.amounts and row.followers is None and row.net is None


def _of_one_stretch(deltas: Sequence[Observation], counted: date | None) -> list[Observation]:
    """The changes of a day that may be added up: "+60" of a week is part of "+254" of a month.

    They are those that go on from the last count, else those of the stretch that is nearest to a week.
    """
    stretches = {o.since for o in deltas if o.since is not None}
    if counted is not None and (on := [o for o in deltas if _continues([o], counted)]):
        return on
    if len(stretches) < 2:  # noqa: PLR2004  # one stretch at most
        return list(deltas)
    nearest = min(stretches, key=lambda since: (abs((deltas[0].day - since).days + 1 - WEEK), since))
    return [o for o in deltas if o.since in {None, nearest}]


def _continues(deltas: Sequence[Observation], counted: date) -> bool:
    """A change can be added to a count only if it covers the time since that count, not a part of it or more."""
    return all(o.since is None or abs((o.since - counted).days) <= 1 for o in deltas)


def _change_step(before: int, after: int) -> int:
    """How far a change can be off when its ends are off by half a step each: 8.7k → 8.6k lies within ±100."""
    return max((before + after) // 2, 1)


def _by_row(order: Sequence[date], things: Iterable[tuple[date | None, _Thing]]) -> dict[date, list[_Thing]]:
    """Each thing goes to the first row that ends on its day or later; what comes after the last row to none."""
    found: dict[date, list[_Thing]] = {day: [] for day in order}
    for day, thing in things:
        place = bisect_left(order, day) if day else len(order)
        # The first row covers seven days, like any first row; what is older belongs to no row.
        if place < len(order) and day and (place > 0 or day > order[0] - timedelta(days=WEEK)):
            found[order[place]].append(thing)
    return found


def _joined(made: Sequence[Row], start: int, end: int) -> Row:
    """The time from one count to another as a single row."""
    first, last, parts = made[start], made[end], made[start + 1 : end + 1]
    if len(parts) == 1:
        return last
    net = None if last.followers is None or first.followers is None else last.followers - first.followers
    step = _change_step(first.level_step, last.level_step)
    days = (last.day - first.day).days
    whole = replace(joined(parts), days=days, net=net, step=step, conflict=last.conflict)
    return replace(whole, amounts=_summed(parts, days))
