"""The summary of a week: what goes into it, and what is remembered of it for the next one (M32)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.advice.interpret import Interpretation
from coaching.advice.planned import without_given_up
from coaching.dialogue.interviews import purpose, rounds
from coaching.dialogue.interviews import told as told_of
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
PLANNING: Final = f"{rounds.FIRST}:{plan_round.PLAN.name}"
FIRST_WEEK: Final = 7
"""Days of a month in whose summary the look back on the last one is offered."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary, what it leans on, what it asks, and what the next one has to know of it."""

    reply: Reply
    judged: Interpretation
    asks: Mapping[str, Any]
    remembered: Mapping[str, Any]


async def summary(person: Person, notebook: Notebook, day: date, *, asked: bool = False) -> Summary:
    """The week of a person, of all their accounts, as of a day of their own calendar.

    `asked`: they want to see it now, so that what was judged before is judged again.
    """
    history, chosen = await notebook.history(), await notebook.plans()
    told = replace(_told(person), counted={}) if asked else _told(person)
    all_of_them = accounts(history, person, day, said=advice_given(person))
    # An account of which there is news goes before one that was judged already.
    first, *others = sorted(all_of_them, key=lambda one: weekly.is_empty(one, told))
    judged = without_given_up(weekly.headline(first, told), chosen)
    new = _new(person, await season.reached(person, notebook, day), day)
    besides = _besides(history, judged, told)
    besides = replace(
        _with_plans(besides, judged, chosen, history),
        others=tuple(others),
        milestone=milestone_line(new) if new is not None else None,
    )
    asks: dict[str, Any] = {}
    if besides.asked:
        # What was being asked about an action before is over: "done" answers this.
        left = {"step": None} if str(person.dialogue.get("step", "")).startswith(PLANNING) else {}
        asks |= {plan_told.ASKED: day.isoformat(), **left}
    quiet = besides.asked or weekly.is_empty(judged, told) or weekly.is_base(judged)
    if not quiet and (invited := purpose.invitation(person, day)) is not None:
        besides = replace(besides, invitation=invited[0], offered=(*besides.offered, (invited[1],)))
        asks |= {purpose.ASKED: day.isoformat(), told_of.ASKED: {"what": told_of.PURPOSE, "on": day.isoformat()}}
    reply = weekly.weekly(judged, besides, named=len(all_of_them) > 1)
    remembered: dict[str, Any] = {"week": _kept(weekly.remembered(judged, others, told))}
    if new is not None and any(line.id == "week-milestone" for line in reply.lines):
        remembered[REACHED] = [*person.dialogue.get(REACHED, ()), new.name]
    return Summary(reply, judged, asks, remembered)


def _besides(history: History, judged: Interpretation, told: Told) -> Besides:
    day = judged.metrics.today
    since = day - timedelta(days=WEEK - 1)
    begun = judged.metrics.rows[0].day if judged.metrics.rows else day
    return Besides(
        number=max(-(-(day - begun).days // WEEK), 1),
        posts=sum(post.day is not None and since <= post.day <= day for post in history.posts),
        people=len({known_as(act.who) for act in history.acts if since <= act.day <= day}),
        kept=_instead(history, judged, since) if weekly.is_empty(judged, told) else (),
        told=told,
    )


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


def _new(person: Person, reached: Sequence[Milestone], day: date) -> Milestone | None:
    """The newest milestone of the week that was not told before; one is enough."""
    told = set(person.dialogue.get(REACHED, ()))
    found = [one for one in new_since(reached, day - timedelta(days=WEEK - 1)) if one.name not in told]
    return found[-1] if found else None


def _told(person: Person) -> Told:
    known = person.dialogue.get("week")
    if not isinstance(known, dict):
        return Told()
    ambition, counted = known.get("ambition"), known.get("counted") or {}
    return Told(
        known.get("ordinary", 0),
        date.fromisoformat(ambition) if ambition else None,
        {name: date.fromisoformat(day) for name, day in counted.items()},
    )


def _kept(told: Told) -> dict[str, Any]:
    return {
        "ordinary": told.ordinary,
        "ambition": told.ambition.isoformat() if told.ambition else None,
        "counted": {name: day.isoformat() for name, day in told.counted.items()},
    }
