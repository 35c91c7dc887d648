"""What is kept of the action of the week: the choice without a moment, the plan, and how it was before."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any, Final

from coaching import rhythm
from coaching.dialogue import takeback
from coaching.dialogue.interviews import halves
from coaching.dialogue.turn import Turn, button_id
from coaching.model import PLATFORMS, Button, Line, Plan, Platform, Press, Reply
from coaching.reading.clock import clock
from coaching.reading.moment import hour
from coaching.replies import plans as replies
from coaching.replies.lines import OLD
from coaching.replies.plans import open_plan, stands

NAME: Final = "plan"
"""The word on the buttons of plans, and what an undo in words takes back."""
CHOICE: Final = "plan_choice"
BEFORE: Final = "plan_before"
"""Where it stands in person.dialogue what is chosen and still wants its moment, and how it was before the last change.
"""
OFFERED: Final = "plan_offered"
"""Where it stands there on which day one was proposed: another one may be told in words then."""
CHOICE_LASTS: Final = timedelta(days=7)
"""How long a choice without a moment waits to be taken up again."""


def choice(turn: Turn) -> Mapping[str, Any] | None:
    """What was chosen and has no moment yet.

    `swap` is the open plan that it may replace, `plan` the one that only gets another moment.
    """
    kept = turn.person.dialogue.get(CHOICE)
    if not isinstance(kept, dict) or turn.today - date.fromisoformat(kept["on"]) > CHOICE_LASTS:
        return None
    return kept


def fresh(dialogue: Mapping[str, Any], day: date) -> dict[str, Any]:
    """The same without a moment that was asked for on another day: the choice waits, the question does not."""
    asks = str(dialogue.get("step", "")).startswith(f"{halves.FIRST}:{NAME}:")
    stale = asks and dialogue.get("asked_on") != day.isoformat()
    return {name: value for name, value in dialogue.items() if not stale or name not in {"step", "asked_on"}}


async def choose(
    turn: Turn,
    name: str,
    words: Mapping[str, str],
    platform: Platform | None,
    *,
    smaller: bool,
    plan: int | None = None,
) -> None:
    """Remembers what was chosen until its moment is told."""
    kept = {
        "advice": name, "arguments": dict(words), "platform": platform, "smaller": smaller, "swap": None, "plan": plan,
        "on": turn.today.isoformat(),
    }  # fmt: skip
    await turn.remember(**{CHOICE: kept, OFFERED: None})


async def change(turn: Turn, plan: Plan) -> Plan:
    """The open plan, changed; it can be put back."""
    was = await of(turn, str(plan.id))
    await turn.notebook.keep_plan(plan)
    await note(turn, [was] if was is not None else [])
    return plan


async def unchoose(turn: Turn) -> None:
    """Nothing is chosen any more, and nothing of it asked."""
    await turn.remember(step=None, **{CHOICE: None})


async def in_the_way(turn: Turn) -> Plan | None:
    """The plan that is open, and that a new one would replace; one that nobody remembers is in nobody's way."""
    plan = open_plan(await turn.notebook.plans())
    return plan if plan is not None and stands(plan, turn.today) else None


async def keep(turn: Turn, when: str, day: date, *, own: bool = False) -> Plan | None:
    """Writes down what was chosen, with its moment; what was open before it goes. None where nothing was chosen."""
    chosen = choice(turn)
    if chosen is None:
        return None
    moved = await of(turn, str(chosen["plan"]))
    waits = await in_the_way(turn) if moved is None else None
    if moved is not None:
        plan = replace(moved, moment=when, own_words=own, day=day, smaller=chosen["smaller"])
    else:
        plan = Plan(
            chosen["advice"], when, day, turn.today, chosen["arguments"], own_words=own, smaller=chosen["smaller"],
            platform=platform_of(chosen["platform"]),
        )  # fmt: skip
    if waits is not None:
        await turn.notebook.keep_plan(replace(waits, dropped=True))
    plan = replace(plan, id=await turn.notebook.keep_plan(plan))
    await reminded(turn, plan)
    await turn.remember(**{CHOICE: None})
    await note(turn, [was for was in (moved, waits) if was is not None], made=() if moved is not None else (plan,))
    return plan


async def add(turn: Turn, plan: Plan) -> Plan:
    """Writes down a plan that was never chosen."""
    return replace(plan, id=await turn.notebook.keep_plan(plan))


async def reminded(turn: Turn, plan: Plan | None) -> None:
    """The day on which a plan's moment comes is a day for a word; moments that come when they come have none."""
    day = at = None
    if plan is not None and plan.outcome is None and (plan.own_words or plan.moment not in replies.UNDATED):
        day = plan.day if plan.day > turn.today or ahead(turn, plan.moment) else None
        at = hour(plan.moment, turn.person.language) if plan.own_words else replies.HOURS.get(plan.moment)
    nudging = replace(turn.person.nudging, remind=day, remind_at=at if day is not None else None)
    if turn.person.nudging != nudging:
        await turn.keep(replace(turn.person, nudging=nudging))


def ahead(turn: Turn, moment: str) -> bool:
    """Whether the hour that a moment names is still to come today."""
    told = clock(moment, turn.person.language)
    at = hour(moment, turn.person.language) if told is not None else None
    return at is not None and at > turn.heard.when.astimezone(rhythm.zone(turn.person)).time()


async def of(turn: Turn, number: str) -> Plan | None:
    """One of the person's own plans."""
    wanted = button_id(number)
    return next((plan for plan in await turn.notebook.plans() if wanted is not None and plan.id == wanted), None)


async def drop(turn: Turn, plan: Plan, press: Press | None = None) -> Reply:
    """Off the list; it can be put back."""
    await turn.notebook.keep_plan(replace(plan, dropped=True))
    await note(turn, [plan])
    if plan.outcome is None:
        await reminded(turn, None)
    chosen = choice(turn)
    if chosen is not None and chosen["plan"] == plan.id:
        await unchoose(turn)
    return Reply((Line("plan-dropped"),), ((undo_button(turn),),), replaces=press)


def undo_button(turn: Turn) -> Button:
    """Takes back what this message did."""
    return Button(Line("button-undo"), f"plan:undo:{turn.heard.update_id}")


async def note(turn: Turn, was: Sequence[Plan], made: Sequence[Plan] = ()) -> None:
    """Remembers how it was, so that a button or the word "undo" puts it back."""
    kept = {"id": turn.heard.update_id, "was": list(map(_plain, was)), "made": list(map(_plain, made))}
    await turn.remember(**{BEFORE: kept})
    await takeback.note(turn, NAME)


async def take_back(turn: Turn, number: str, press: Press | None = None) -> Reply:
    """Puts the actions back as they were before the last change."""
    kept = turn.person.dialogue.get(BEFORE)
    if not isinstance(kept, dict) or str(kept["id"]) != number:
        return OLD
    for plain in kept["made"]:
        await turn.notebook.keep_plan(replace(_plan(plain), dropped=True))
    for plain in kept["was"]:
        await turn.notebook.keep_plan(_plan(plain))
    await turn.remember(**{BEFORE: None})
    await takeback.note(turn, takeback.OLDER)
    plan = open_plan(await turn.notebook.plans())
    await reminded(turn, plan)
    if plan is None:
        return Reply((_undone(kept),), replaces=press)
    return Reply((Line("plan-undone-now", {"plan": replies.whole(plan)}),), ((replies.move(plan),),), replaces=press)


def _undone(kept: Mapping[str, Any]) -> Line:
    """What was undone, where no action stands any more: the one that was set, or how one went."""
    was, made = [_plan(plain) for plain in kept["was"]], [_plan(plain) for plain in kept["made"]]
    if was and was[-1].outcome is not None:
        outcome = Line(f"plan-outcome-{was[-1].outcome}")
        return Line("plan-undone-told", {"plan": replies.whole(was[-1]), "outcome": outcome})
    return Line("plan-undone-made", {"plan": replies.whole(made[-1])}) if made else Line("plan-undone")


def platform_of(name: str | None) -> Platform | None:
    """The network of a name, as it stands on a button."""
    return next((platform for platform in PLATFORMS if platform == name), None)


def _plain(plan: Plan) -> dict[str, Any]:
    days = {name: value.isoformat() for name in ("day", "chosen", "told") if (value := getattr(plan, name)) is not None}
    return {**asdict(plan), **days, "arguments": dict(plan.arguments)}


def _plan(plain: Mapping[str, Any]) -> Plan:
    days = {name: date.fromisoformat(plain[name]) for name in ("day", "chosen", "told") if plain[name] is not None}
    return Plan(**{**plain, **days})
