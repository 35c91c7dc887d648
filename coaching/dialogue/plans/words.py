"""What plain words say of the action of the week: "I'll do it", "done", "didn't get to it", "what was my action?"."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, TypeAlias

from coaching.advice.planned import planned
from coaching.dialogue.figures import pending
from coaching.dialogue.plans import ahead, did
from coaching.dialogue.plans import front as plans
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.thread import current
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Line, Outcome, Plan, Reply
from coaching.reading import elsewhere
from coaching.replies import plans as replies
from coaching.replies.plans import due, open_plan
from coaching.thresholds import PLAN_ASKED, PLAN_MENDED

Going: TypeAlias = tuple[Plan, Outcome]
SHORT: Final = frozenset({"yes", "nope"})
tells_own = ahead.tells_own


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What a message in plain words wants of the action: "I'll do it", or to see it. None where it is neither."""
    match _part(words, ("shows", "lists", "drops", "smaller", "will_do")):
        case "shows":
            return await plans.show(turn, "")
        case "lists":
            return (await plans.listed(turn),)
        case "drops":
            return (await plans.none(turn),)
        case "smaller":
            return await plans.smaller(turn)
        case "will_do":
            return await _meant(turn)
        case _:
            return None


async def answered(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """How it went, in plain words: "done", "half of it", "didn't get to it"; or what will be. None for other things."""
    if (meant := await ahead.answered(turn, words)) is not None:
        return meant
    found = _how(words)
    if found is None:
        return await did.habit_told(turn, words)
    if (going := await _going(turn, found)) is not None:
        return await plans.went(turn, *going)
    if found in SHORT:
        return await did.answered(turn, yes=found == "yes") or await _short(turn, found)
    whole = spoken.whole(words, ("done", "ready")) is not None
    return await did.ask(turn) if whole and not _asked_else(turn) else None


async def besides(turn: Turn, words: str) -> tuple[str, Going] | None:
    """How it went, where a message with figures begins with it: "hecho, y hoy 995 seguidores"; and the rest of it."""
    first, rest = spoken.parts(words)
    found = spoken.whole(first, ("no", "partly", "done")) if rest else None
    going = await _going(turn, found) if found is not None else None
    return (rest, going) if going is not None else None


async def went(turn: Turn, going: Going) -> tuple[Reply, ...]:
    """The same written down, once the figures are: they may be those that it coincides with."""
    return await plans.went(turn, *going)


async def within(turn: Turn, words: str) -> Going | Plan | None:
    """What is told of the plan beside something graver: how it went; the plan alone where it is to be dropped."""
    found = _how(words)
    going = await _going(turn, found) if found is not None and found not in SHORT else None
    if going is not None:
        return going
    return await plan_keep.in_the_way(turn) if _part(words, ("drops",)) is not None else None


async def quietly(turn: Turn, told: Going | Plan) -> Reply:
    """The same written down, without a word on what could follow."""
    if plan_keep.choice(turn) is not None:
        await plan_keep.unchoose(turn)
    if isinstance(told, Plan):
        return await plan_keep.drop(turn, told)
    plan, outcome = told
    await plan_told.told(turn, plan, outcome)
    line = Line("plan-said", {"outcome": Line(f"plan-outcome-{outcome}"), "rest": ""})
    return Reply((line,), (plan_told.change(plan),))


def _part(words: str, names: Sequence[spoken.Section]) -> spoken.Section | None:
    """What a message says, or one of its halves: "too hard, smaller please"."""
    found = spoken.whole(words, names)
    halves = spoken.parts(words) if found is None and "?" not in words else ()
    return found or next((part for half in halves if half and (part := spoken.whole(half, names))), None)


def _how(words: str) -> spoken.Section | None:
    """How it went, alone or with its reason: "no pude, tuve al niño malo", "la hice pero mal"."""
    found = spoken.whole(words, ("no", "partly", "done", "ready", "yes", "nope"))
    if found is None and (part := elsewhere.part_of(words)) is not None:
        return "done" if part[0] == part[1] else "partly" if part[0] else "no"
    if found is not None or "?" in words or any(letter.isdigit() for letter in words):
        return found
    first, rest = spoken.parts(words)
    found = spoken.whole(first, ("no", "partly", "done", "nope")) if rest else None
    if found == "done":
        return spoken.whole(rest, ("partly", "no")) or found
    if found is not None:
        return found
    told: tuple[spoken.Section, ...] = ("no", "partly", "done")
    begun = ((name, spoken.behind(words, name)) for name in told)
    return next((name for name, rest in begun if rest and spoken.begins(rest, "because")), None)


async def _going(turn: Turn, found: spoken.Section) -> Going | None:
    """The plan that words are about, and how they say that it went."""
    outcome: Outcome = "no" if found in {"no", "nope"} else "partly" if found == "partly" else "done"
    chosen = await turn.notebook.plans()
    plan = open_plan(chosen)
    if plan is None and chosen and found not in SHORT | {"ready"} and _may_be_mended(turn, chosen[-1], outcome):
        return (chosen[-1], outcome) if not _busy(turn, chosen[-1]) else None
    if plan is None or _busy(turn, plan) or not _may_be_told(turn, plan, found):
        return None
    return plan, outcome


def _may_be_mended(turn: Turn, plan: Plan, outcome: Outcome) -> bool:
    """Whether what was told lately may be set right: "lo hice a medias", or "al final lo hice ayer" a day later.

    Told once more on another day it is another time.
    """
    lately = plan.told is not None and turn.today - plan.told <= timedelta(days=PLAN_MENDED)
    return plan.told == turn.today or (lately and outcome != plan.outcome)


def _busy(turn: Turn, plan: Plan) -> bool:
    """Whether something else was asked since the plan's moment came, or since it was asked how it went."""
    if pending.current(turn) is not None:
        return True
    known = turn.person.dialogue
    since = max(plan.day.isoformat(), known.get(plan_told.ASKED) or "")
    return bool(turn.step) and (known.get("asked_on") or since) >= since


def _asked_else(turn: Turn) -> bool:
    return bool(turn.step) or pending.current(turn) is not None


def _may_be_told(turn: Turn, plan: Plan, found: str) -> bool:
    """A bare yes or no answers only what was just asked; "done" tells of any plan, "no time" of one that is due."""
    if found in SHORT:
        return _asked_days_ago(turn) in {0, 1}
    return due(plan, turn.today) or (found == "done" and replies.stands(plan, turn.today))


def _asked_days_ago(turn: Turn) -> int | None:
    asked = turn.person.dialogue.get(plan_told.ASKED)
    return (turn.today - date.fromisoformat(asked)).days if asked else None


async def _short(turn: Turn, found: str) -> tuple[Reply, ...] | None:
    """A bare yes or no: to the smaller form that was just proposed; or, days late, to how it went, asked once more."""
    if _asked_else(turn):
        return None
    chosen = await turn.notebook.plans()
    last = chosen[-1] if chosen else None
    if last is not None and last.outcome == "no" and ahead.noted_now(turn):
        return await plans.smaller(turn) if found == "yes" else (Reply((Line("plan-nothing"),)),)
    ago = _asked_days_ago(turn)
    if last is None or not due(last, turn.today) or ago is None or ago > PLAN_ASKED:
        return None
    await turn.remember(**plan_told.asking(turn))
    line, row = replies.asked(last)
    return (Reply((line,), (row,)),)


async def _meant(turn: Turn) -> tuple[Reply, ...] | None:
    """Takes "I'll do it" right after an answer for its step."""
    thread = current(turn.person, turn.heard.when)
    advice = planned(thread.advice, thread.arguments) if thread is not None else None
    if thread is None or advice is None:
        return None
    return await plans.choose(turn, advice.id, replies.words_of(advice), thread.platform)
