"""What plain words say of the action of the week: "I'll do it", "done", "didn't get to it", "what was my action?"."""

from datetime import date, timedelta
from typing import TypeAlias

from coaching.advice.planned import planned
from coaching.dialogue import takeback
from coaching.dialogue.figures import pending
from coaching.dialogue.interviews import rounds
from coaching.dialogue.plans import front as plans
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.thread import current
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Outcome, Plan, Reply
from coaching.reading import elsewhere
from coaching.reading.deed import Deed, own
from coaching.reading.moment import moment, parted
from coaching.replies import plans as replies
from coaching.replies.plans import due, open_plan

Going: TypeAlias = tuple[Plan, Outcome]


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What a message in plain words wants of the action: "I'll do it", or to see it. None where it is neither."""
    match spoken.whole(words, ("shows", "lists", "drops", "smaller", "will_do")):
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


def tells_own(turn: Turn, words: str) -> bool:
    """Whether a message tells an action of the person's own: nothing else is read from it then."""
    return _own(turn, words) is not None or _reminds(turn, words) is not None


def _own(turn: Turn, words: str) -> Deed | None:
    """The action that a message tells, where nothing else is being asked."""
    if pending.current(turn) is not None or turn.step:
        return None
    offered = turn.person.dialogue.get(plan_keep.OFFERED) == turn.today.isoformat()
    offered = offered or plan_keep.choice(turn) is not None
    return own(words, turn.today, turn.person.language, offered=offered)


def _reminds(turn: Turn, words: str) -> str | None:
    """The moment of "remind me on Thursday at 6": once, so that it is the action's, not the summary's."""
    when = spoken.behind(words, "remind")
    if when is None or spoken.holds(words, "each") or pending.current(turn) is not None:
        return None
    dated = isinstance(moment(when, turn.today, turn.person.language), date)
    return when.strip() if dated and not parted(f"x {when}")[0].removeprefix("x") else None


def _shifts(turn: Turn, words: str) -> str | None:
    """The moment of "change it to Tuesday", "better on Friday", where an action is what was noted last."""
    last = takeback.kept(turn)
    when = spoken.behind(words.lstrip("¿¡ "), "shifts")
    if when is None or turn.step or last is None or last.kind != plan_keep.NAME or last.day != turn.today:
        return None
    return when.strip(" ?") if isinstance(moment(when, turn.today, turn.person.language), date) else None


async def answered(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """How it went, in plain words: "done", "half of it", "didn't get to it". None where that is not asked."""
    if (when := _reminds(turn, words)) is not None:
        plan = await plan_keep.in_the_way(turn)
        asked = rounds.standing(turn, plans.PLAN) == "moment"
        if asked or (plan is not None and not turn.step):
            return await (rounds.answer(turn, plans.PLAN, "moment", when) if asked or plan is None else
                          plans.moved(turn, plan, when))  # fmt: skip
    if (when := _shifts(turn, words)) is not None and (plan := await plan_keep.in_the_way(turn)) is not None:
        return await plans.moved(turn, plan, when)
    if (deed := _own(turn, words)) is not None:
        return await plans.choose_own(turn, deed)
    found = _how(words)
    going = await _going(turn, found) if found is not None else None
    return await plans.went(turn, *going) if going is not None else None


def _how(words: str) -> spoken.Section | None:
    """How it went, alone or with its reason: "no pude, tuve al niño malo", "la hice pero mal"."""
    found = spoken.whole(words, ("no", "partly", "done", "yes", "nope"))
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
    outcome: Outcome = "no" if found in {"no", "nope"} else "partly" if found == "partly" else "done"
    chosen = await turn.notebook.plans()
    plan = open_plan(chosen)
    if plan is None and chosen and chosen[-1].told == turn.today and found not in {"yes", "nope"}:
        # What was told a moment ago is set right: "lo hice a medias".
        last = chosen[-1]
        return (last, outcome) if not _busy(turn, last) else None
    if plan is None or _busy(turn, plan) or not _may_be_told(turn, plan, found):
        return None
    return plan, outcome


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
    return due(plan, turn.today) or (found == "done" and replies.stands(plan, turn.today))


async def _meant(turn: Turn) -> tuple[Reply, ...] | None:
    """Takes "I'll do it" right after an answer for its step."""
    thread = current(turn.person, turn.heard.when)
    advice = planned(thread.advice, thread.arguments) if thread is not None else None
    if thread is None or advice is None:
        return None
    return await plans.choose(turn, advice.id, replies.words_of(advice), thread.platform)
