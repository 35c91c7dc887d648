"""What plain words say of the action of the week: "I'll do it", "done", "didn't get to it", "what was my action?"."""

from datetime import timedelta
from typing import TypeAlias

from coaching.advice.planned import planned
from coaching.dialogue.figures import pending
from coaching.dialogue.plans import front as plans
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.thread import current
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Outcome, Plan, Reply
from coaching.replies import plans as replies
from coaching.replies.plans import due, open_plan

Going: TypeAlias = tuple[Plan, Outcome]


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What a message in plain words wants of the action: "I'll do it", or to see it. None where it is neither."""
    found = spoken.whole(words, ("shows", "will_do"))
    if found == "shows":
        return await plans.show(turn, "")
    return await _meant(turn) if found is not None else None


async def answered(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """How it went, in plain words: "done", "half of it", "didn't get to it". None where that is not asked."""
    found = spoken.whole(words, ("no", "partly", "done", "yes", "nope"))
    going = await _going(turn, found) if found is not None else None
    return await plans.went(turn, *going) if going is not None else None


async def besides(turn: Turn, words: str) -> tuple[str, Going] | None:
    """How it went, where a message with figures begins with it: "hecho, y hoy 995 seguidores"; and the rest of it."""
    first, rest = spoken.parts(words)
    found = spoken.whole(first, ("no", "partly", "done")) if rest else None
    going = await _going(turn, found) if found is not None else None
    return (rest, going) if going is not None else None


async def went(turn: Turn, going: Going) -> tuple[Reply, ...]:
    """The same written down, once the figures are: they may be those that it coincides with."""
    return await plans.went(turn, *going)


async def _going(turn: Turn, found: spoken.Section) -> Going | None:
    """The plan that words are about, and how they say that it went."""
    plan = open_plan(await turn.notebook.plans())
    if plan is None or _busy(turn, plan) or not _may_be_told(turn, plan, found):
        return None
    return plan, "no" if found in {"no", "nope"} else "partly" if found == "partly" else "done"


def _busy(turn: Turn, plan: Plan) -> bool:
    """Whether something else was asked since the plan's moment came, or since it was asked how it went."""
    if pending.current(turn) is not None:
        return True
    known = turn.person.dialogue
    since = max(plan.day.isoformat(), known.get(plan_told.ASKED) or "")
    return bool(turn.step) and (known.get("asked_on") or since) >= since


def _may_be_told(turn: Turn, plan: Plan, found: str) -> bool:
    """A bare yes or no answers only what was just asked; "done" tells of any plan, "no time" of one that is due."""
    if found in {"yes", "nope"}:
        lately = {turn.today.isoformat(), (turn.today - timedelta(days=1)).isoformat()}
        return turn.person.dialogue.get(plan_told.ASKED) in lately
    return due(plan, turn.today) or (found == "done" and plan_keep.stands(plan, turn.today))


async def _meant(turn: Turn) -> tuple[Reply, ...] | None:
    """Takes "I'll do it" right after an answer for its step."""
    thread = current(turn.person, turn.heard.when)
    advice = planned(thread.advice, thread.arguments) if thread is not None else None
    if thread is None or advice is None:
        return None
    return await plans.choose(turn, advice.id, replies.words_of(advice), thread.platform)
