"""The summary of a week: what goes into it, and what is remembered of it for the next one (M32)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from coaching.advice.interpret import NOTHING_NEW, Interpretation
from coaching.advice.planned import without_given_up
from coaching.dialogue import one_step
from coaching.dialogue.interviews import halves, purpose
from coaching.dialogue.interviews import told as told_of
from coaching.dialogue.plans import front as plan_round
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.turn import accounts, advice_given, shown
from coaching.dialogue.weeks import brought, season
from coaching.metrics.milestones import Milestone, new_since
from coaching.model import Button, History, Line, Person, Plan, Reply, known_as
from coaching.ports import Notebook
from coaching.replies import kept, lights, plans, weekly
from coaching.replies.lines import joined
from coaching.replies.season import milestone_line, month_button
from coaching.replies.weekly import Besides, Told
from coaching.thresholds import WEEK

REACHED: Final = "milestones"
"""Where it stands in person.dialogue which milestones are over: told, or too old to be news."""
SEEN: Final = "week_seen"
"""Where it stands there when the person last saw the week by themselves, and what was the last thing they had told."""
AGAIN: Final = "network_again"
"""Where it stands there of which entry the network was asked once more in a summary."""
MOST_NETWORKS: Final = 3
TWO: Final = 2
"""Milestones, and lines on the people around, that a summary has room for."""
PLANNING: Final = f"{halves.FIRST}:{plan_round.PLAN.name}"
FIRST_WEEK: Final = 7
"""Days of a month in whose summary the look back on the last one is offered."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary, what it leans on, what it asks, and what the next one has to know of it."""

    reply: Reply
    judged: Interpretation
    asks: Mapping[str, Any]
    remembered: Mapping[str, Any]

    def shown(self, person: Person, now: datetime) -> Person:
        """The person after it was shown: the step is remembered that stands in it, and none where none does."""
        return shown(person, self.judged, now, stepped=any(map(one_step.is_step, self.reply.lines)))


async def summary(person: Person, notebook: Notebook, day: date, *, asked: bool = False) -> Summary:
    """The week of a person, of all their accounts, as of a day of their own calendar.

    `asked`: they want to see it now, so that what was judged before is judged again.
    """
    history, chosen = await notebook.history(), await notebook.plans()
    newest = await notebook.latest_entry()
    seen = {"on": day.isoformat(), "entry": newest.id if newest else None}
    all_of_them = accounts(history, person, day, said=advice_given(person))
    told = weekly.once_more(_told(person, day), all_of_them) if asked else _told(person, day)
    # An account of which there is news goes before one that was judged already.
    first, *others = sorted(all_of_them, key=lambda one: weekly.is_empty(one, told))
    judged = without_given_up(one_step.held(weekly.headline(first, told), person, day), chosen)
    if weekly.is_empty(judged, told):
        judged = judged.instead(NOTHING_NEW)
    # Once it is kept which milestones are over, what lies further back than a year need not be read.
    read = history if REACHED in person.dialogue else await notebook.everything()
    new, over = _milestones(person, await season.reached(person, notebook, read, day), day)
    besides = _besides(history, judged, told)
    besides = replace(
        _with_plans(besides, judged, chosen, history),
        others=tuple(others),
        milestone=joined([_dated(one, day) for one in new], "week-other-and") if new else None,
        life=lights.brief(history, day)[:TWO],
    )
    asks: dict[str, Any] = {}
    if besides.asked:
        # What was being asked about an action before is over: "done" answers this.
        left = {"step": None} if str(person.dialogue.get("step", "")).startswith(PLANNING) else {}
        asks |= {plan_told.ASKED: day.isoformat(), **left}
    if not besides.asked and (unplaced := await _unplaced(person, notebook, history)) is not None:
        number, line, row = unplaced
        besides = replace(besides, last=(*besides.last, line), asked=(row,), offered=())
        asks |= {AGAIN: number}
    quiet = besides.asked or weekly.is_empty(judged, told) or weekly.is_base(judged)
    if not quiet and (invited := purpose.invitation(person, day)) is not None:
        besides = replace(besides, invitation=invited[0], offered=(*besides.offered, (invited[1],)))
        asks |= {purpose.ASKED: day.isoformat(), told_of.ASKED: {"what": told_of.PURPOSE, "on": day.isoformat()}}
    elif not quiet and not asked and (which_day := brought.offer(person, history)) is not None:
        besides = replace(besides, last=(*besides.last, which_day[0]), offered=(*besides.offered, (which_day[1],)))
        asks |= {brought.OFFERED: day.isoformat()}
    short = not asked and person.dialogue.get(SEEN) == seen
    reply = (weekly.again if short else weekly.weekly)(judged, besides, named=len(all_of_them) > 1)
    if any(line.id == "week-milestone" for line in reply.lines):
        over = over | {one.name for one in new}
    remembered: dict[str, Any] = {"week": _kept(weekly.remembered(judged, others, told)), REACHED: sorted(over)}
    if asked:
        asks |= {SEEN: seen, REACHED: remembered[REACHED]}
    return Summary(reply, judged, asks, remembered)


async def _unplaced(
    person: Person, notebook: Notebook, history: History
) -> tuple[int, Line, tuple[Button, ...]] | None:
    """The count of which nobody said the network when they were asked: once more, the nearest account first."""
    number = person.dialogue.get("network_of")
    if number is None or number == person.dialogue.get(AGAIN):
        return None
    entry = await notebook.entry(int(number))
    if entry is None or entry.struck:
        return None
    told = next((o for o in entry.observations if o.metric == "followers" and o.platform is None), None)
    sizes = {o.platform: o.value for o in sorted(history.observations, key=lambda o: o.day)
             if o.metric == "followers" and o.kind == "total" and o.platform is not None}  # fmt: skip
    if told is None or told.kind != "total" or len(sizes) < 2:  # noqa: PLR2004  # only several have to be told apart
        return None
    nearest = sorted(sizes, key=lambda name: abs(sizes[name] - told.value))
    row = tuple(Button(Line(f"platform-{name}"), f"net:{number}:{name}") for name in nearest[:MOST_NETWORKS])
    return int(number), Line("week-which-network", {"count": told.value, "day": told.day}), row


def _besides(history: History, judged: Interpretation, told: Told) -> Besides:
    day = judged.metrics.today
    since = day - timedelta(days=WEEK - 1)
    base = weekly.is_base(judged)
    begun = min((o.day for o in history.observations), default=day)
    return Besides(
        number=max(-(-(day - begun).days // WEEK), 1),
        posts=sum(post.day is not None and since <= post.day <= day for post in history.posts),
        people=len({known_as(act.who) for act in history.acts if since <= act.day <= day}),
        unplaced=_nameless(history, since, day),
        kept=_instead(history, judged, begun if base else since) if base or weekly.is_empty(judged, told) else (),
        told=told,
    )


def _nameless(history: History, since: date, day: date) -> bool:
    """Whether a count came this week of which nobody said whose it is, where several accounts are counted."""
    counted = [o for o in history.observations if o.metric == "followers"]
    several = len({o.platform for o in counted} - {None}) > 1
    return several and any(o.platform is None and since <= o.day <= day for o in counted)


def _instead(history: History, judged: Interpretation, since: date) -> tuple[Line, ...]:
    """What there is to say in a week without a new count: its other figures (all of them where nobody ever counted)."""
    day = judged.metrics.today
    if weekly.counted_on(judged.metrics) is not None:
        told = tuple(o for o in history.observations if since <= o.day <= day)
        return tuple(kept.listed(replace(history, observations=told, posts=())) or lights.brief(history, day))
    return tuple(kept.listed(history) or lights.brief(history, day))


def _with_plans(besides: Besides, judged: Interpretation, chosen: Sequence[Plan], history: History) -> Besides:
    """How the last action went, or the question; and the choice of the next, or the one that is still to come."""
    day, empty = judged.metrics.today, weekly.is_empty(judged, besides.told)
    more = (month_button(day),) if day.day <= FIRST_WEEK and not weekly.is_base(judged) else ()
    made = replace(besides, offered=() if empty else plans.offer(judged, chosen, day), more=more)
    last = chosen[-1] if chosen else None
    if last is None:
        return made
    if plans.due(last, day):
        line, row = plans.asked(last)
        return replace(made, last=(line,), asked=(row,), offered=())  # one question at a time
    if last.outcome is None and last.day > day:
        made = replace(made, step=Line("week-plan", {"plan": plans.whole(last)}))
    lately = plans.lately(chosen, history, day)
    return replace(made, last=(lately,)) if lately is not None else made


def _milestones(person: Person, reached: Sequence[Milestone], day: date) -> tuple[tuple[Milestone, ...], set[str]]:
    """The two newest milestones that were not told before, and those that are no news any more.

    What does not fit waits for the next summary; weeks later it is none of the week's.
    """
    known = person.dialogue.get(REACHED)
    over = set(known or ())
    days = WEEK if known is None else 2 * WEEK
    young = [one for one in new_since(reached, day - timedelta(days=days)) if one.name not in over]
    over |= {one.name for one in reached} - {one.name for one in young}
    return tuple(young[-TWO:]), over


def _dated(milestone: Milestone, day: date) -> Line:
    """What was reached, with its day unless that is today."""
    what = milestone_line(milestone)
    return what if milestone.day == day else Line("milestone-on", {"day": milestone.day, "what": what})


def _told(person: Person, day: date) -> Told:
    known = person.dialogue.get("week")
    if not isinstance(known, dict):
        return Told()
    ambition, counted = known.get("ambition"), known.get("counted") or {}
    rested = person.paused_until is not None and timedelta() <= day - person.paused_until < timedelta(days=WEEK)
    return Told(
        known.get("ordinary", 0),
        date.fromisoformat(ambition) if ambition else None,
        {name: date.fromisoformat(day) for name, day in counted.items()},
        0 if rested else known.get("empty", 0),  # after a pause nothing is "again"
    )


def _kept(told: Told) -> dict[str, Any]:
    return {
        "ordinary": told.ordinary,
        "ambition": told.ambition.isoformat() if told.ambition else None,
        "counted": {name: day.isoformat() for name, day in told.counted.items()},
        "empty": told.empty,
    }
