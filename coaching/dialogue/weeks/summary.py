"""The summary of a week: what goes into it, and what is remembered of it for the next one (M32)."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.advice.interpret import Interpretation
from coaching.advice.planned import without_given_up
from coaching.dialogue.interviews import purpose, rounds
from coaching.dialogue.plans import front as plan_round
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.turn import accounts, advice_given
from coaching.dialogue.weeks import season
from coaching.metrics.milestones import Milestone, new_since
from coaching.model import History, Line, Person, Plan, Reply, known_as
from coaching.ports import Notebook
from coaching.replies import kept, lights, plans, weekly
from coaching.replies.season import milestone_line, month_button
from coaching.replies.weekly import Besides, Told
from coaching.thresholds import WEEK

REACHED: Final = "milestones"
"""Where it stands in person.dialogue which milestones were told: each once, ever."""
DAYS: Final = ("ambition", "counted")
"""What of that memory is a day."""
PLANNING: Final = f"{rounds.FIRST}:{plan_round.PLAN.name}"
FIRST_WEEK: Final = 7
"""Days of a month in whose summary the look back on the last one is offered."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary, what it leans on, and what is to be remembered of it."""

    reply: Reply
    judged: Interpretation
    remembered: Mapping[str, Any]


async def summary(person: Person, notebook: Notebook, day: date, *, asked: bool = False) -> Summary:
    """The week of a person, of all their accounts, as of a day of their own calendar.

    `asked`: they want to see it now, so that what was judged before is judged again.
    """
    history, chosen = await notebook.history(), await notebook.plans()
    told = replace(_told(person), counted=None) if asked else _told(person)
    first, *others = accounts(history, person, day, said=advice_given(person))
    judged = without_given_up(weekly.headline(first, told), chosen)
    new = _new(person, await season.reached(person, notebook, day), day)
    besides = _besides(history, judged, told)
    besides = replace(
        _with_plans(besides, judged, chosen, history),
        others=tuple(others) if person.profile.several else (),
        milestone=milestone_line(new) if new is not None else None,
    )
    remembered: dict[str, Any] = {"week": _kept(weekly.remembered(judged, told))}
    if new is not None:
        remembered[REACHED] = [*person.dialogue.get(REACHED, ()), new.name]
    if besides.asked:
        # What was being asked about an action before is over: "done" answers this.
        left = {"step": None} if str(person.dialogue.get("step", "")).startswith(PLANNING) else {}
        remembered |= {plan_told.ASKED: day.isoformat(), **left}
    if not weekly.is_empty(judged, told) and (invited := purpose.invitation(person, day)) is not None:
        besides = replace(besides, invitation=invited[0], offered=(*besides.offered, (invited[1],)))
        remembered |= {purpose.ASKED: purpose.invited(person, day).dialogue[purpose.ASKED]}
    reply = weekly.weekly(judged, besides, named=person.profile.several)
    return Summary(reply, judged, remembered)


def _besides(history: History, judged: Interpretation, told: Told) -> Besides:
    day = judged.metrics.today
    since = day - timedelta(days=WEEK - 1)
    begun = judged.metrics.rows[0].day if judged.metrics.rows else day
    counted = weekly.counted_on(judged.metrics)
    return Besides(
        number=max((day - begun).days, 0) // WEEK + 1,
        posts=sum(post.day is not None and since <= post.day <= day for post in history.posts),
        people=len({known_as(act.who) for act in history.acts if since <= act.day <= day}),
        kept=tuple(kept.listed(history) or lights.brief(history, day)) if counted is None else (),
        told=told,
    )


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
        return replace(made, last=(line,), asked=(row,))
    if last.outcome is None:
        return replace(made, step=Line("week-plan", {"plan": plans.whole(last)})) if last.day > day else made
    fresh = last.told is not None and (day - last.told).days < WEEK
    return replace(made, last=(plans.said(last, plans.followed_of(last, history, day)),)) if fresh else made


def _new(person: Person, reached: Sequence[Milestone], day: date) -> Milestone | None:
    """The newest milestone of the week that was not told before; one is enough."""
    told = set(person.dialogue.get(REACHED, ()))
    found = [one for one in new_since(reached, day - timedelta(days=WEEK - 1)) if one.name not in told]
    return found[-1] if found else None


def _told(person: Person) -> Told:
    known = person.dialogue.get("week")
    if not isinstance(known, dict):
        return Told()
    days = {name: date.fromisoformat(known[name]) if known.get(name) else None for name in DAYS}
    return Told(known.get("ordinary", 0), **days)


def _kept(told: Told) -> dict[str, Any]:
    days = {name: day.isoformat() if (day := getattr(told, name)) else None for name in DAYS}
    return {**asdict(told), **days}
