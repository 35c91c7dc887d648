"""The summary of a week (M32): what was usual and what was not, what held, one doubt, the last action, the next one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from coaching.advice.choose import situation
from coaching.advice.interpret import Interpretation
from coaching.metrics.noise import is_clean
from coaching.metrics.shift import BUSINESS
from coaching.model import (
    Button,
    Line,
    Metrics,
    Reply,
    Shift,
    Signed,
    Usual,
    Value,
    Verdict,
)
from coaching.replies.interpretation import LONGEST, action, interpretation, where
from coaching.replies.lines import joined
from coaching.replies.meaning import amounts, deep
from coaching.replies.week_picture import SHOWN, base_chart, chart, verdict_word
from coaching.replies.why import why_button
from coaching.thresholds import EXPLAINED, FOUR_WEEKS, FRESH, OWN_WEEKS, SAME_AGAIN, WEEK

ORDINARY: Final = frozenset({"steady", "normal_churn_good_fit", "normal_churn_fit_unknown", "normal_churn_off_target"})
"""Weeks in which nothing happened: when several come in a row, that is the news, and not each of them anew."""
TURNS: Final = 3
"""Ways of saying the same, so that it is not read word for word three times in a row."""
OTHERS: Final = 3
"""Other accounts that are named in one line."""
YIELDS: Final = (
    "week-people", "week-posts", "also", "depth-flat", "depth-up", "content-fit", "content-fit-proposed", "retention",
    "unknown-gross", "week-doubt-sales", "unknown-own-range", "unknown-own-range-missed", "week-held",
    "week-held-early", "usual-own", "usual-floor", "week-others", "week-milestone",
)  # fmt: skip
"""What gives way where a summary would grow too long, the first first."""
KEPT: Final = 4
"""Lines of other figures in a summary without a count of followers."""


@dataclass(frozen=True, slots=True)
class Told:
    """What stood in the summaries before: how many ordinary weeks came in a row, and how many without a new count.

    `ambition` is the day on which standing still was last the subject, `counted` that of the last judged count of each
    account ("" for the one without a name).
    """

    ordinary: int = 0
    ambition: date | None = None
    counted: Mapping[str, date] = field(default_factory=dict, hash=False)
    empty: int = 0


@dataclass(frozen=True, slots=True)
class Besides:
    """What else belongs into a summary: how the last action went, the choice of the next, and what is offered.

    `number` is which week of the person's own it is. `others` are further accounts, each judged by itself. `kept` are
    the figures that there are where nobody counted followers yet, `posts` how many were published this week, `people`
    how many were told to have done something, `life` what is known of those. `step` is the action that is chosen and
    still to come: the one of the week. `invitation` asks for something that is missing. `unplaced`: a count came, and
    of which account is not known.
    """

    number: int = 1
    last: tuple[Line, ...] = ()
    step: Line | None = None
    invitation: Line | None = None
    asked: tuple[tuple[Button, ...], ...] = ()
    offered: tuple[tuple[Button, ...], ...] = ()
    more: tuple[Button, ...] = ()
    milestone: Line | None = None
    life: tuple[Line, ...] = ()
    others: tuple[Interpretation, ...] = ()
    posts: int = 0
    people: int = 0
    unplaced: bool = False
    kept: tuple[Line, ...] = ()
    told: Told = field(default_factory=Told)


def is_empty(judged: Interpretation, told: Told | None = None) -> bool:
    """Whether there is no new figure of this week to judge: none at all, an old one, or one that was judged before."""
    missing, counted = judged.findings[0].evidence, counted_on(judged.metrics)
    if missing.get("needs") == "counts":
        return counted is None or (judged.metrics.today - counted).days > FRESH
    before = told.counted.get(judged.metrics.platform or "") if told is not None else None
    return missing.get("needs") == "fresh" or (before is not None and counted is not None and counted <= before)


def once_more(told: Told, accounts: Sequence[Interpretation]) -> Told:
    """The same for somebody who wants to see the week again: what was judged is judged again, and is no week more."""
    judged = all(is_empty(one, told) for one in accounts)
    return replace(told, counted={}, ordinary=max(told.ordinary - judged, 0))


def is_base(judged: Interpretation) -> bool:
    """Whether there is one count and nothing to hold it against: the week from which others are measured."""
    return judged.findings[0].evidence.get("needs") == "counts" and not is_empty(judged)


def headline(judged: Interpretation, told: Told) -> Interpretation:
    """The same with another subject where the first was the subject a few weeks ago and has not changed since."""
    first, *rest = judged.findings
    # A word on standing still is true every week, and once a month is enough.
    lately = told.ambition is not None and judged.metrics.today - told.ambition < timedelta(days=FOUR_WEEKS)
    if first.id == "growth_ambition" and lately and rest:
        other = replace(judged, findings=(*rest, first))
        return other.instead(situation(rest[0], judged.metrics.profile))
    return judged


def remembered(judged: Interpretation, others: Sequence[Interpretation], told: Told) -> Told:
    """What is remembered of this summary for the next one."""
    first = judged.findings[0].id
    known = {one.metrics.platform or "": counted_on(one.metrics) for one in (judged, *others)}
    counted = dict(told.counted)
    counted.update((name, day) for name, day in known.items() if day is not None)
    ambition = judged.metrics.today if first == "growth_ambition" else told.ambition
    if is_empty(judged, told):
        return replace(told, counted=counted, empty=_empties((judged, *others), told))
    return Told(told.ordinary + 1 if _is_ordinary(judged) else 0, ambition, counted)


def weekly(judged: Interpretation, besides: Besides, *, named: bool = False) -> Reply:
    """The summary: at most eight lines, exactly one action, and no figure that is not the person's."""
    day: dict[str, Value] = {"day": judged.metrics.today, "n": besides.number}
    if is_empty(judged, besides.told):
        return _empty(judged, besides, day)
    next_step = besides.step or action(judged.advice, judged.metrics)
    if is_base(judged):
        base = Line("week-base", {"counts": _counts((judged, *besides.others))})
        lines = [Line("week-title", day), base, *besides.kept[:KEPT]]
        return Reply(fitted(lines, besides, next_step), _buttons(judged, besides), chart=base_chart(judged.metrics))
    fresh = [one for one in besides.others if not is_empty(one, besides.told)]
    said = interpretation(judged.metrics, judged.findings, judged.advice, echoed=False, named=named)
    middle = _in_a_row(said, judged, besides.told)[:-1]
    held = _held(judged.metrics, middle)
    doubt = [besides.invitation] if besides.invitation else _doubt(judged.metrics, middle)
    milestone = [Line("week-milestone", {"what": besides.milestone})] if besides.milestone else []
    if (known := _explained(judged, middle, named=named)) is not None:
        lines = [Line("week-title", day), *besides.life, *milestone, *held, *_others(fresh), *known, *doubt]
    else:
        lines = [Line("week-title", day), *middle, *_others(fresh), *held, *milestone, *doubt]
    return Reply(fitted(lines, besides, next_step), _buttons(judged, besides), chart=chart(judged.metrics))


def again(judged: Interpretation, besides: Besides, *, named: bool = False) -> Reply:
    """The summary at its hour, where the person has looked at it by themselves and told nothing since."""
    if is_empty(judged, besides.told) or is_base(judged):
        return weekly(judged, besides, named=named)
    day: dict[str, Value] = {"day": judged.metrics.today, "n": besides.number}
    next_step = besides.step or action(judged.advice, judged.metrics)
    lines = [Line("week-title", day), Line("week-seen")]
    return Reply(fitted(lines, besides, next_step), _buttons(judged, besides))


# ---------------------------------------------------------------- lines


def _empty(judged: Interpretation, besides: Besides, day: dict[str, Value]) -> Reply:
    """A week without a figure: nothing is judged, and nobody is blamed for it."""
    lines = [Line("week-title" if besides.kept else "week-title-empty", day)]
    known = {counted_on(one.metrics): one for one in (*besides.others, judged) if counted_on(one.metrics) is not None}
    last = max((day for day in known if day is not None), default=None)
    weeks = _empties((judged, *besides.others), besides.told)
    again = Line("week-empty-again", {"turn": weeks % TURNS})
    next_step = besides.step or action(judged.advice, judged.metrics)
    if weeks >= SAME_AGAIN and besides.step is None:
        next_step = Line("week-empty-step", {"turn": weeks % TURNS})
        month = Button(Line("button-pause-for-month"), "pause:month")
        besides = replace(besides, more=(*besides.more, month))
    if besides.kept:
        lines += [*besides.kept[:KEPT], Line("missing-count" if last is None else "week-no-count")]
    elif weeks >= SAME_AGAIN:
        lines.append(again)  # no counter of what was left undone; and not the same sentence every week
    elif last is None:
        lines.append(Line("week-nothing-yet"))
    else:
        empty = "week-empty-unplaced" if besides.unplaced else "week-empty"
        lines.append(Line(empty, {"counts": _counts([known[last]])}))
    if besides.posts and not besides.kept:
        lines.append(Line("week-posts", {"n": besides.posts}))
    if besides.people:
        lines.append(Line("week-people", {"n": besides.people}))
    return Reply(fitted(lines, besides, next_step), _buttons(judged, besides))


def _empties(accounts: Sequence[Interpretation], told: Told) -> int:
    """How many summaries in a row had no count to judge, with this one; a count that came late begins anew."""
    late = [one for one in accounts if (day := counted_on(one.metrics)) is not None
            and day > told.counted.get(one.metrics.platform or "", date.min)]  # fmt: skip
    return 1 if late else told.empty + 1


def _in_a_row(said: list[Line], judged: Interpretation, told: Told) -> list[Line]:
    """The third quiet week in a row is said as that, instead of the same words once more."""
    weeks = min(told.ordinary + 1, _within(judged.metrics))
    if weeks < SAME_AGAIN or not _is_ordinary(judged):
        return said
    place = next((i for i, line in enumerate(said) if line.id.startswith("finding-")), None)
    if place is None:
        return said
    return [*said[:place], Line("week-in-a-row", {"weeks": weeks, "turn": weeks % 2}), *said[place + 1 :]]


def _within(metrics: Metrics) -> int:
    """How many of the last weeks were counted without a gap, each within what is usual."""
    usual = metrics.usual
    if not isinstance(usual, Usual):
        return 0
    calm = (is_clean(week) and usual.low <= (week.net or 0) <= usual.high for week in reversed(metrics.weeks))
    return next((n for n, within in enumerate(calm) if not within), len(metrics.weeks))


def _is_ordinary(judged: Interpretation) -> bool:
    """A week in which nothing happened that is beyond chance."""
    first, verdict = judged.findings[0], judged.metrics.verdict
    own = isinstance(judged.metrics.usual, Usual) and judged.metrics.usual.own
    quiet = own and isinstance(verdict, Verdict) and verdict.level == "noise"
    return quiet and first.id in ORDINARY and not first.aspect


def _held(metrics: Metrics, said: Sequence[Line]) -> list[Line]:
    """One figure that held, or the one that moved: with what it was before, and whether that is more than chance."""
    if any(line.id.startswith("depth-") for line in said):
        return []
    known = [metrics.shifts[name] for name in ("depth", *SHOWN) if name in metrics.shifts]
    flat = next((shift for shift in known if shift.direction == "flat"), None)
    found = flat or next(iter(known), None)
    if found is None or any(_speaks_of(line, found) for line in said):
        return []
    metric = deep(found.parts) if found.parts else Line(f"named-{found.metric}")
    before, now = amounts(found)
    figures: dict[str, Value] = {"metric": metric, "before": before, "now": now}
    figures |= {"per": Line("week-per", {"per": Line(f"per-{found.per}")})}
    if found.direction != "flat":
        return [Line(f"week-moved-{found.direction}", figures)]
    if found.per == "week" and (raw := _two_weeks(metrics, found)) is not None:
        # The same two figures as on the picture.
        figures |= {"before": raw[0], "now": raw[1], "per": ""}
    return [Line("week-held" if found.weeks >= OWN_WEEKS else "week-held-early", figures)]


def _explained(judged: Interpretation, middle: Sequence[Line], *, named: bool) -> list[Line] | None:
    """The week in one line, where its count was answered days ago and nothing happened: what else there is goes first.

    None where it is news, or more than a line is to be said of it.
    """
    metrics, first = judged.metrics, judged.findings[0]
    week, counted, verdict = metrics.latest, counted_on(metrics), metrics.verdict
    calm = isinstance(verdict, Verdict) and verdict.level == "noise" and first.id in ORDINARY and not first.aspect
    if not calm or week is None or week.net is None or week.step > 1 or counted is None or week.followers is None:
        return None
    if (metrics.today - counted).days < EXPLAINED:
        return None
    network = where(metrics.platform) if named else ""
    known: dict[str, Value] = {"day": counted, "net": Signed(week.net), "now": week.followers, "where": network}
    known |= {"word": verdict_word(metrics)}
    return [Line("week-explained", known), *(line for line in middle if line.id in {"week-in-a-row", "usual-own"})]


def _two_weeks(metrics: Metrics, shift: Shift) -> tuple[int, int] | None:
    """A figure of the week before and of this one, as they were told; None where they cannot be put side by side."""
    if len(metrics.weeks) < len(("before", "now")) or metrics.weeks[-2].days != metrics.weeks[-1].days:
        return None
    names = shift.parts or (shift.metric,)
    found = [sum(row.amounts.get(name, 0) for name in names) for row in metrics.weeks[-2:]]  # type: ignore[call-overload]  # names of figures
    told = all(name in row.amounts for row in metrics.weeks[-2:] for name in names)
    return (found[0], found[1]) if told else None


def _speaks_of(line: Line, shift: Shift) -> bool:
    named = {f"named-{name}" for name in (shift.parts or (shift.metric,))}
    return any(isinstance(value, Line) and value.id in named for value in line.arguments.values())


def _doubt(metrics: Metrics, said: Sequence[Line]) -> list[Line]:
    """One thing that these figures do not say; where the reading itself named one, that is it."""
    if any(line.id.startswith(("unknown-", "cause-", "event-near", "content-fit")) for line in said):
        return []
    lately = [row for row in metrics.rows if (metrics.today - row.day).days < FOUR_WEEKS]
    if not any(name in row.amounts for row in lately for name in BUSINESS):
        return [Line("week-doubt-sales")]
    return []


def _others(others: Sequence[Interpretation]) -> list[Line]:
    """The other accounts in one line: what each did, and whether that is usual."""
    told = [line for judged in others[:OTHERS] if (line := _other(judged.metrics)) is not None]
    if not told:
        return []
    return [Line("week-others", {"accounts": joined(told, "week-other-and")})]


def _other(metrics: Metrics) -> Line | None:
    week, verdict = metrics.latest, metrics.verdict
    name = Line(f"platform-{metrics.platform}") if metrics.platform else Line("platform-none")
    fresh = week is not None and (metrics.today - week.day).days <= WEEK
    if week is None or week.net is None or week.step > 1 or not fresh or not isinstance(verdict, Verdict):
        return None
    if week.net == 0 and verdict.level == "noise":
        return None  # nothing moved, and nothing is to be said of it
    known: dict[str, Value] = {"platform": name, "net": Signed(week.net)}
    return Line("week-other", {**known, "word": verdict_word(metrics)})


def fitted(lines: Sequence[Line], besides: Besides, step: Line) -> tuple[Line, ...]:
    """At most eight lines, with how the last action went and the step at the end, which stay.

    What can wait goes first; then the end of what stands before those two, so that the title and the meaning remain.
    """
    ends, kept = (*besides.last, step), list(lines)
    room = LONGEST - len(ends)
    for spare in YIELDS:
        while len(kept) > room and (found := next((line for line in kept if line.id == spare), None)) is not None:
            kept.remove(found)
    return (*kept[:room], *ends)


def _buttons(judged: Interpretation, besides: Besides) -> tuple[tuple[Button, ...], ...]:
    foot = (Button(Line("button-pause-short"), "pause"), Button(Line("button-settings"), "settings:show"))
    bare = is_empty(judged, besides.told) or is_base(judged)
    more = (*(() if bare else (why_button(judged.metrics),)), *besides.more)
    return (*besides.asked, *besides.offered, *((more,) if more else ()), foot)


def counted_on(metrics: Metrics) -> date | None:
    """The day of the last count of followers; None where there is none."""
    return next((row.day for row in reversed(metrics.rows) if row.followers is not None), None)


def _counts(accounts: Sequence[Interpretation]) -> Line:
    """The last counts of some accounts, each with its network and its day."""
    made = []
    for judged in accounts[: OTHERS + 1]:
        day = counted_on(judged.metrics)
        now = next((row.followers for row in reversed(judged.metrics.rows) if row.followers is not None), None)
        if day is not None and now is not None:
            made.append(Line("week-count", {"now": now, "day": day, "where": where(judged.metrics.platform)}))
    return joined(made, "week-other-and")
