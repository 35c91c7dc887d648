"""What the numbers did since an action was chosen: beside it, never because of it (§1.4, M32)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from coaching.metrics import burst, timeline
from coaching.metrics.noise import DISTURBS, usual, verdict
from coaching.metrics.shift import of_one_week
from coaching.model import EventKind, History, Measured, Plan, Row, Signed, Usual, Verdict
from coaching.thresholds import (
    FOLLOWED_DAYS,
    HABIT,
    HABIT_TIMES,
    LONGEST_WEEK,
    LOOKED_AT,
    MOSTLY_AFTER,
    OWN_WEEKS,
    SAME_SPAN,
    SAME_WEEK,
    WEEK,
)

BACK: Final = timedelta(days=LOOKED_AT * WEEK)


@dataclass(frozen=True, slots=True)
class Followed:
    """The figure that an action aimed at, in the last week before it was chosen and in the first since.

    `change` is its direction against the person's own usual weeks, None while there are too few of them to say.
    `days` and `days_before` are how long the two weeks were. `beside` is an event that disturbs the week: it
    coincides as well. Of followers it is the week's change, with its sign.
    """

    metric: Measured
    before: int | Signed
    now: int | Signed
    days_before: int
    days: int
    change: str | None
    beside: EventKind | None = None

    @property
    def alike(self) -> bool:
        """Whether the two stretches are about as long: then the figures can stand side by side as they are."""
        return abs(self.days - self.days_before) <= SAME_SPAN

    @property
    def held(self) -> bool:
        """Whether the figure was no lower than usual, where that is known; else no lower than before."""
        if self.change is not None:
            return self.change != "down"
        now, before = (n.value if isinstance(n, Signed) else n for n in (self.now, self.before))
        return self.alike and now >= before


def followed(plan: Plan, aim: Measured | None, history: History, today: date) -> Followed | None:
    """The figure that a plan aims at, before and since; None where it aims at none, or one of the two is not known.

    A week counts as since when it ends on the action's day or later, and at least half of it lies after the choice.
    """
    if aim is None:
        return None
    # Later weeks are another story, and would move where one week ends and the next begins; far older ones say
    # nothing about what is usual.
    last = min(today, plan.day + timedelta(days=FOLLOWED_DAYS))
    first = plan.chosen - BACK
    known = replace(history, observations=tuple(o for o in history.observations if first <= o.day <= last))
    rows = timeline.rows(known, plan.platform or timeline.main_platform(known))
    weeks = timeline.weeks(rows)
    spans = [row for row in (weeks if aim == "followers" else timeline.spans(rows, weeks)) if _week(row)]
    at = next((i for i, row in enumerate(spans) if _since(row, plan)), None)
    before = next((row for row in reversed(spans) if not _after(row, plan) and _value(row, aim) is not None), None)
    if at is None or before is None:
        return None
    row = spans[at]
    was, now = _value(before, aim), _value(row, aim)
    if was is None or now is None:
        return None
    told = [e for e in (*known.events, *burst.giveaways(known.posts)) if e.day <= row.day and e.kind in DISTURBS]
    disturbed, until = [event.day for event in told], spans[: at + 1]
    change = _of_followers(until, disturbed) if aim == "followers" else _of_amounts(aim, until, disturbed)
    beside = next((event.kind for event in told if event.day > row.day - timedelta(days=row.days)), None)
    return Followed(aim, was, now, before.days, row.days, change, beside)


def habits(plans: Sequence[Plan], aims: Mapping[str, Measured | None], history: History, today: date) -> frozenset[str]:
    """Actions that were done three times, each of the last three with its figure held or risen: known, not guessed.

    A week with an event that disturbs it says nothing about the action, and does not count.
    """
    found = set()
    for name in {plan.advice for plan in plans}:
        done = [plan for plan in plans if plan.advice == name and plan.outcome == "done"]
        if len(done) < HABIT or aims.get(name) is None:
            continue
        known = [
            seen for plan in done[-HABIT_TIMES:] if (seen := followed(plan, aims[name], history, today)) is not None
        ]
        clear = [seen for seen in known if seen.beside is None][-HABIT:]
        if len(clear) == HABIT and all(seen.held for seen in clear):
            found.add(name)
    return frozenset(found)


def _week(row: Row) -> bool:
    return SAME_WEEK <= row.days <= LONGEST_WEEK


def _after(row: Row, plan: Plan) -> bool:
    """Whether at least half of a row lies after the day of the choice."""
    return (row.day - plan.chosen).days >= row.days * MOSTLY_AFTER


def _since(row: Row, plan: Plan) -> bool:
    return row.day >= plan.day and _after(row, plan)


def _value(row: Row, aim: Measured) -> int | Signed | None:
    if aim != "followers":
        return row.amounts.get(aim)
    return Signed(row.net) if row.net is not None and row.step == 1 else None


def _of_amounts(aim: Measured, spans: Sequence[Row], disturbed: Sequence[date]) -> str | None:
    shift = of_one_week(aim, spans, disturbed)
    if shift is None or (shift.weeks < OWN_WEEKS and shift.direction == "flat"):
        return None
    return shift.direction


def _of_followers(weeks: Sequence[Row], disturbed: Sequence[date]) -> str | None:
    known = usual(weeks, weeks[-1].day, disturbed)
    said = verdict(weeks[-1], known)
    if not isinstance(known, Usual) or not isinstance(said, Verdict) or not known.own:
        return None
    if said.level == "noise":
        return "flat"
    return "down" if (weeks[-1].net or 0) < known.mean else "up"
