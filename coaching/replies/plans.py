"""The action of the week in words: offered, said back, asked about, and what came after it (§1.4, M32, M33)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.advice.planned import planned, unwanted
from coaching.advice.playbook import OWN, PLANNED, POSTED
from coaching.languages.plans import after_the_day, will_be
from coaching.metrics.followed import Followed, followed
from coaching.model import Advice, Button, History, Line, Metrics, Outcome, Plan, Reply, Value
from coaching.thresholds import FOLLOWED_DAYS, PLAN_ASKED, WEEK

Rows = tuple[tuple[Button, ...], ...]
OUTCOMES: Final[tuple[Outcome, ...]] = ("done", "partly", "no")
UNDATED: Final = frozenset({"post", "prepare"})
"""Moments that come when they come: nobody is reminded of them on a day."""
HOURS: Final = {"finish": time(16)}
"""The hour of the word before a moment that was pressed, where it is not in the morning."""
LIST: Final = (Button(Line("button-plan-list"), "plan:list:0"),)
PAGE: Final = 8
"""Actions that are listed at once."""


def open_plan(plans: Sequence[Plan]) -> Plan | None:
    """The action that is chosen and of which nobody knows yet how it went: only the newest can be."""
    return plans[-1] if plans and plans[-1].outcome is None else None


def due(plan: Plan, today: date) -> bool:
    """Whether a plan's moment has come, and not so long ago that nobody remembers."""
    return plan.outcome is None and plan.day <= today <= plan.day + timedelta(days=PLAN_ASKED)


def stands(plan: Plan, today: date) -> bool:
    """Whether a plan is still to be told of: its day is to come, or has come lately."""
    return plan.outcome is None and (today <= plan.day or due(plan, today))


def offer(judged: Interpretation, plans: Sequence[Plan], today: date) -> Rows:
    """Under a summary: the way to choose its step as the week's action, or to see the other one.

    None where the step is none that can be chosen, or where an action still waits for its day.
    """
    advice = planned(judged.advice.id, judged.advice.arguments)
    waits = open_plan(plans)
    if advice is None or advice.id in unwanted(plans) or (waits is not None and today < waits.day):
        return ()
    platform = judged.metrics.platform or ""
    take = Button(Line("button-plan-do"), f"plan:do:{advice.id}:{platform}")
    return ((take, Button(Line("button-plan-other"), f"plan:other:{advice.id}:{platform}")),)


def asked(plan: Plan) -> tuple[Line, tuple[Button, ...]]:
    """How did it go? With the buttons for a message that has others: it stays as it is when they are pressed."""
    return Line("plan-asked", {"plan": whole(plan)}), outcomes(plan, "was")


def outcomes(plan: Plan, word: str) -> tuple[Button, ...]:
    """Done, half of it, or not."""
    return tuple(Button(Line(f"button-plan-{outcome}"), f"plan:{word}:{plan.id}:{outcome}") for outcome in OUTCOMES)


def reminder(plan: Plan) -> Reply:
    """On the day of a plan's moment: what it is, without a push."""
    done = Button(Line("button-plan-done"), f"plan:is:{plan.id}:done")
    could_not = Button(Line("button-plan-could-not"), f"plan:is:{plan.id}:no")
    row = (done, could_not, move(plan, "button-plan-day"))
    return Reply((Line("plan-today", {"plan": whole(plan)}),), (row,))


def move(plan: Plan, label: str = "button-plan-move") -> Button:
    """Another moment for the same plan."""
    return Button(Line(label), f"plan:move:{plan.id}")


def whole(plan: Plan) -> Line:
    """The plan in full: when, and what."""
    when: Value = Line(f"moment-{plan.moment}", {"weekday": weekday(plan.day)})
    if plan.own_words:
        rest = after_the_day(plan.moment)
        named = Line(f"moment-own-{plan.day.weekday()}", {"rest": rest or ""})
        when = plan.moment[:1].upper() + plan.moment[1:] if rest is None else named
    # "On Thursday, film a video" reads as an order; "On Thursday, I'll film a video" does not.
    bare = plan.advice == OWN and not will_be(plan.arguments.get("deed", ""))
    action = deed(plan.advice, plan.arguments, smaller=plan.smaller)
    return Line("plan-whole-own" if bare else "plan-whole", {"moment": when, "action": action})


def deed(name: str, arguments: Mapping[str, str], *, smaller: bool = False) -> Line:
    """What one will do, in the first person; or the small form of it. Whose name was taken out is somebody."""
    told: dict[str, Value] = {key: value or Line("plan-somebody") for key, value in arguments.items()}
    return Line(f"plan-{name}-small" if smaller else f"plan-{name}", told)


def offered(advice: Advice, metrics: Metrics) -> Line:
    """An action to choose, and what it is for where the person said so (M29)."""
    step: dict[str, Value] = {"action": deed(advice.id, words_of(advice))}
    if advice.toward and metrics.profile.purpose:
        return Line("plan-offer-toward", {**step, "purpose": metrics.profile.purpose})
    return Line("plan-offer", step)


def words_of(advice: Advice) -> dict[str, str]:
    """What the words of a step need, as it is kept."""
    return {name: value for name, value in advice.arguments.items() if isinstance(value, str)}


def moments(advice: str, today: date) -> Rows:
    """When? The days are the next ones; one's own words are as good."""
    ahead = (("open", 1), ("coffee", 2), ("finish", 3))
    rows = []
    for name, days in ahead:
        day = today + timedelta(days=days)
        label = Line(f"button-moment-{name}", {"weekday": weekday(day)})
        rows.append((Button(label, f"plan:at:{name}:{day:%y%m%d}:{advice}"),))
    free = "prepare" if advice in POSTED else "post"
    rows.append((Button(Line(f"button-moment-{free}"), f"plan:at:{free}:{today:%y%m%d}:{advice}"),))
    own = Button(Line("button-moment-own"), f"plan:own:{advice}")
    return (*rows, (own, Button(Line("button-later"), "plan:stop")))


def weekday(day: date) -> Line:
    """The day of the week by name."""
    return Line(f"weekday-{day.weekday()}")


def followed_of(plan: Plan, history: History, today: date) -> Followed | None:
    """The figure that the plan aimed at, before and since, where both are known."""
    return followed(plan, PLANNED.get(plan.advice), history, today)


def lately(plans: Sequence[Plan], history: History, today: date, *, days: int = WEEK) -> Line | None:
    """What is known of the last actions, in one line: of those days, the newest done one whose figures have come.

    Else how the last one went, where that was told in them. None where there is nothing new.
    """
    last = plans[-1] if plans else None
    if last is None:
        return None
    since = today - timedelta(days=days)
    fresh = last.told is not None and last.told > since
    if fresh and last.outcome != "done":
        return said(last, followed_of(last, history, today))
    found = come(plans, _until(history, since), history, today)
    if found is not None:
        return said(*found)
    return said(last, followed_of(last, history, today)) if fresh else None


def come(plans: Sequence[Plan], before: History, now: History, today: date) -> tuple[Plan, Followed] | None:
    """The newest done action whose figures have come: they were not known in the history of `before`."""
    for plan in reversed(plans):
        if plan.outcome != "done" or (today - plan.day).days > FOLLOWED_DAYS + WEEK:
            continue
        seen = followed_of(plan, now, today)
        if seen is not None and followed_of(plan, before, today) is None:
            return plan, seen
    return None


def beside(plans: Sequence[Plan], before: History, now: History, today: date) -> Line | None:
    """The figures of a done action, said once when they have come: what was promised when it was told of."""
    found = come(plans, before, now, today)
    if found is None:
        return None
    plan, seen = found
    action = deed(plan.advice, plan.arguments, smaller=plan.smaller)
    return Line("plan-followed", {"action": action, "what": coincides(seen)})


def _until(history: History, day: date) -> History:
    return replace(history, observations=tuple(o for o in history.observations if o.day <= day))


def said(plan: Plan, seen: Followed | None) -> Line:
    """How the last action went, in one line: "Your action: done; coincides with saves 24 → 28, within the usual"."""
    if plan.outcome is None:
        return Line("plan-said-open", {"plan": whole(plan)})
    return Line("plan-said", {"outcome": Line(f"plan-outcome-{plan.outcome}"), "rest": _rest(plan, seen)})


def _rest(plan: Plan, seen: Followed | None) -> Value:
    aim = PLANNED.get(plan.advice)
    if plan.outcome == "no" or aim is None:
        return ""
    if seen is None:
        return Line("plan-rest-unknown", {"metric": Line(f"named-{aim}")})
    return Line("plan-rest", {"what": coincides(seen)})


def coincides(seen: Followed) -> Line:
    """A figure before and since, and whether that is usual; never that one came of the other."""
    figures: dict[str, Value] = {"metric": Line(f"named-{seen.metric}"), "before": seen.before, "now": seen.now}
    if seen.alike:
        stood = Line("plan-figures", figures)
    else:
        stood = Line("plan-figures-days", {**figures, "first": seen.days_before, "days": seen.days})
    what = Line(f"plan-coincides-{seen.change or 'early'}", {"figures": stood})
    if seen.beside is None:
        return what
    return Line("plan-beside", {"what": what, "event": Line(f"event-{seen.beside}")})


def own(words: str) -> dict[str, str]:
    """What an action in one's own words needs to be said."""
    return {"deed": words}


def smallest(plan: Plan) -> bool:
    """Whether an action has no smaller form: it is that already, or the person's own."""
    return plan.smaller or plan.advice == OWN


def row(number: int, plan: Plan, seen: Followed | None, *, habit: bool, same: bool = False) -> Line:
    """One action of the list. `same`: it is the one of the row above."""
    action = deed(plan.advice, plan.arguments, smaller=plan.smaller)
    known: dict[str, Value] = {
        "n": number,
        "action": Line("plan-row-same") if same else action,
        "day": plan.told or plan.day,
        "rest": Line("plan-row-rest", {"what": coincides(seen)}) if seen is not None and plan.outcome != "no" else "",
        "habit": Line("plan-row-habit") if habit else "",
    }
    return Line(f"plan-row-{plan.outcome or 'open'}", known)
