"""What somebody says they will do: an action of their own, a reminder of one, the same once more, another moment."""

from datetime import date, timedelta

from coaching.dialogue import takeback
from coaching.dialogue.figures import pending
from coaching.dialogue.interviews import rounds
from coaching.dialogue.plans import front as plans
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.turn import Turn
from coaching.languages import plans as spoken
from coaching.model import Line, Plan, Reply
from coaching.reading import deed as reading
from coaching.reading.deed import Deed
from coaching.reading.moment import led, moment
from coaching.reading.orders import order
from coaching.replies import plans as replies
from coaching.thresholds import PLAN_MENDED


def tells_own(turn: Turn, words: str) -> bool:
    """Whether a message tells an action of the person's own, or when: nothing else is read from it then."""
    return _own(turn, words) is not None or _reminds(turn, words) is not None


async def answered(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What is meant to be done, or when, or that it is not to come; None where a message says none of it."""
    if spoken.whole(words, ("unreminds",)) is not None and await plan_keep.in_the_way(turn) is not None:
        return (await plans.none(turn),)
    if (when := _reminds(turn, words) or _shifts(turn, words)) is not None:
        plan = await plan_keep.in_the_way(turn)
        if rounds.standing(turn, plans.PLAN) == "moment":
            return await rounds.answer(turn, plans.PLAN, "moment", when)
        if plan is not None and not turn.step:
            return await plans.moved(turn, plan, when)
        if _reminds(turn, words) is not None and _of_one_day(words, when):
            return (Reply((Line("plan-remind-what"),)),)
    if (deed := _own(turn, words)) is not None:
        return await plans.choose_own(turn, deed)
    return await _of_the_last(turn, words)


def _of_one_day(words: str, when: str) -> bool:
    """Whether "remind me of it tomorrow at 6" names a thing or a day, as nobody does of a weekly summary."""
    return spoken.behind(words, "remind_it") is not None or any(spoken.begins(when, day) for day in spoken.DAYS)


async def _of_the_last(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What is said of the plan that stands, or of the one that was told of lately: once more, another day, a day."""
    chosen = await turn.notebook.plans()
    if turn.step or pending.current(turn) is not None or not chosen:
        return None
    last = chosen[-1]
    if replies.stands(last, turn.today):
        return await _another_moment(turn, last, words)
    since = turn.today - (last.told or last.day)
    if last.outcome is None or since > timedelta(days=PLAN_MENDED):
        return None
    behind = spoken.behind(words, "again")
    when, rest = led((words if behind is None else behind).strip(" .!"), turn.today, turn.person.language)
    if not when or rest or not isinstance(moment(when, turn.today, turn.person.language), date):
        again = spoken.whole(words, ("again", "moves")) is not None
        return await _once_more(turn, last) if again else None
    if behind is None and (last.outcome == "done" or not _lately(turn, last)):
        return None  # a day alone is no answer to "done"
    await _once_more(turn, last, smaller=behind is None and last.outcome == "no" and not replies.smallest(last))
    return await rounds.answer(turn, plans.PLAN, "moment", when)


async def _once_more(turn: Turn, plan: Plan, *, smaller: bool = False) -> tuple[Reply, ...]:
    return await plans.choose(turn, plan.advice, plan.arguments, plan.platform, smaller=plan.smaller or smaller)


async def _another_moment(turn: Turn, plan: Plan, words: str) -> tuple[Reply, ...] | None:
    """Another day for the plan that stands, right after it was set, or when its day has come."""
    if not _lately(turn, plan):
        return None
    if spoken.whole(words, ("moves",)) is not None:
        return await plans.ask_moment(turn, plan)
    when, rest = led(words.strip(" .!"), turn.today, turn.person.language)
    named = isinstance(moment(when, turn.today, turn.person.language), date)
    return await plans.moved(turn, plan, when) if named and not rest else None


def noted_now(turn: Turn) -> bool:
    """Whether an action is what was noted last today."""
    kept = takeback.kept(turn)
    return kept is not None and kept.kind == plan_keep.NAME and kept.day == turn.today


def _lately(turn: Turn, plan: Plan) -> bool:
    """Whether the plan is what was spoken of last: noted today, or asked about since yesterday."""
    asked = turn.person.dialogue.get(plan_told.ASKED)
    yesterday = (turn.today - timedelta(days=1)).isoformat()
    return noted_now(turn) or (plan.outcome is None and asked is not None and asked >= yesterday)


def _own(turn: Turn, words: str) -> Deed | None:
    """The action that a message tells, where nothing else is being asked."""
    reminds = spoken.behind(words, "remind") is not None  # it is clear, whatever is asked about a figure
    if turn.step or (pending.current(turn) is not None and not reminds):
        return None
    offered = turn.person.dialogue.get(plan_keep.OFFERED) == turn.today.isoformat()
    offered = offered or plan_keep.choice(turn) is not None
    ordered = order(words, today=turn.today, language=turn.person.language)
    if ordered is not None and ordered.wanted == "rhythm":
        return None  # "remind me at 8pm instead" is about the summary, and tells nothing to do
    return reading.own(words, turn.today, turn.person.language, offered=offered)


def _reminds(turn: Turn, words: str) -> str | None:
    """The moment of "remind me on Thursday at 6": once, so that it is the action's, not the summary's."""
    when = spoken.behind(words, "remind")
    if when is None or spoken.holds(words, "each"):
        return None
    named, rest = led(when, turn.today, turn.person.language)
    return named if named and not rest else None


def _shifts(turn: Turn, words: str) -> str | None:
    """The moment of "change it to Tuesday", "better on Friday", where an action is what was noted last."""
    when = spoken.behind(words.lstrip("¿¡ "), "shifts")
    if when is None or turn.step or not noted_now(turn):
        return None
    return when.strip(" ?") if isinstance(moment(when, turn.today, turn.person.language), date) else None
