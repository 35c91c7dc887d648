"""One action a week: chosen from at most two, given its moment, and asked about next time (§1.4, M32, M33)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final, get_args

from coaching.advice.planned import another, arguments, planned
from coaching.advice.playbook import OWN, PLANNED
from coaching.dialogue import one_step
from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import Ending, Round
from coaching.dialogue.plans import asked, did, shown
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans import listed as plan_list
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.plans.told import NONE, do, judged
from coaching.dialogue.turn import Turn, button_id
from coaching.languages import plans as spoken
from coaching.languages.hearing import lexicon
from coaching.model import Button, Line, Outcome, Plan, Platform, Press, Reading, Reply
from coaching.questions.feelings import declines
from coaching.reading.amount import is_report
from coaching.reading.deed import Deed, own, whole
from coaching.replies import plans as replies
from coaching.replies.lines import OLD
from coaching.replies.plans import due, open_plan
from coaching.thresholds import POST_DAYS

MOMENTS: Final = ("open", "coffee", "finish", "post", "prepare")


# ---------------------------------------------------------------- /action


async def show(turn: Turn, words: str) -> tuple[Reply, ...]:
    """The open action, or the two to choose from; a choice that was left goes on."""
    plans = await turn.notebook.plans()
    if spoken.whole(words, ("lists", "listing")) is not None:
        return (await plan_list.listed(turn, None, "0"),)
    if (chosen := plan_keep.choice(turn)) is not None and chosen["plan"] is None:
        first, *rest = await _gone_on(turn, chosen)
        return (replace(first, buttons=(*first.buttons, shown.instead(chosen))), *rest)
    if (plan := await plan_keep.in_the_way(turn)) is not None:
        return (await shown.standing(turn, plan, plans),)
    return (await shown.offered(turn, plans),)


# ---------------------------------------------------------------- choosing


async def went(turn: Turn, plan: Plan, outcome: Outcome, press: Press | None = None) -> tuple[Reply, ...]:
    """How it went; where a new one was chosen meanwhile, its moment is asked next."""
    if (chosen := plan_keep.choice(turn)) is not None and chosen["plan"] is not None:
        await plan_keep.unchoose(turn)  # another moment was asked for, of what has been told of now
    reply = await plan_told.told(turn, plan, outcome, press)
    if plan_keep.choice(turn) is not None and await plan_keep.in_the_way(turn) is None:
        return (reply, *await _when(turn))
    return (reply,)


async def choose(
    turn: Turn,
    name: str,
    words: Mapping[str, str],
    platform: Platform | None,
    *,
    smaller: bool = False,
    press: Press | None = None,
) -> tuple[Reply, ...]:
    """An action is chosen: now its moment, unless another one is still open."""
    waits = await plan_keep.in_the_way(turn)
    same = waits is not None and (waits.advice, waits.smaller) == (name, smaller) and name != OWN
    if waits is not None and same and not due(waits, turn.today):
        return (await shown.standing(turn, waits, ()),)
    await plan_keep.choose(turn, name, words, platform, smaller=smaller)
    if waits is None:
        return await _when(turn, press=press)
    whole = {"plan": replies.whole(waits)}
    leave = Button(Line("button-plan-keep"), "plan:keep")
    if due(waits, turn.today):
        await turn.remember(**plan_told.asking(turn))
        row = (Button(Line("button-plan-swap"), f"plan:swap:{waits.id}"), leave)
        return (Reply((Line("plan-before", whole),), (replies.outcomes(waits, "is"), row), replaces=press),)
    row = (Button(Line("button-plan-swap"), f"plan:swap:{waits.id}"), leave)
    return (Reply((Line("plan-has-one", whole),), (row,), replaces=press),)


async def choose_own(turn: Turn, deed: Deed) -> tuple[Reply, ...]:
    """An action in the person's own words, with the moment that they named."""
    chosen, waits = plan_keep.choice(turn), await plan_keep.in_the_way(turn)
    agreed = chosen is not None and waits is not None and chosen["swap"] == waits.id
    asked = await choose(turn, OWN, replies.own(deed.words), None)
    if agreed and waits is not None and (kept := plan_keep.choice(turn)) is not None:
        await turn.remember(**{plan_keep.CHOICE: {**kept, "swap": waits.id}})  # agreed before
        asked = await _when(turn)
    if not deed.moment or (waits is not None and not agreed):
        return asked
    return await rounds.answer(turn, PLAN, "moment", deed.moment)


async def ask_own(turn: Turn, press: Press | None = None) -> tuple[Reply, ...]:
    """What will it be? Their own words are as good."""
    await plan_keep.unchoose(turn)
    return await rounds.put(turn, PLAN, "deed", replaces=press)


async def moved(turn: Turn, plan: Plan, words: str) -> tuple[Reply, ...]:
    """Another moment for a plan, in words."""
    await ask_moment(turn, plan)
    return await rounds.answer(turn, PLAN, "moment", words)


async def ask_moment(turn: Turn, plan: Plan, press: Press | None = None) -> tuple[Reply, ...]:
    """When instead?"""
    await plan_keep.choose(turn, plan.advice, plan.arguments, plan.platform, smaller=plan.smaller, plan=plan.id)
    return await _when(turn, press=press)


async def smaller(turn: Turn) -> tuple[Reply, ...] | None:
    """The small form of what is chosen, stands or was just told of; one's own has none, and is asked for anew."""
    chosen, plan = plan_keep.choice(turn), next(reversed(await turn.notebook.plans()), None)
    if chosen is not None and chosen["plan"] is None:
        if chosen["advice"] == OWN:
            return await ask_own(turn)
        await turn.remember(**{plan_keep.CHOICE: {**chosen, "smaller": True}})
        return await _when(turn)
    told = plan is not None and plan.told is not None and turn.today - plan.told <= timedelta(days=1)
    if plan is None or not (told or replies.stands(plan, turn.today)):
        return None
    if plan.advice == OWN:
        return await ask_own(turn)
    if plan.outcome is not None:
        return await choose(turn, plan.advice, plan.arguments, plan.platform, smaller=True)
    if plan.day < turn.today:  # its day has gone by: the small form wants another
        words = plan.arguments
        await plan_keep.choose(turn, plan.advice, words, plan.platform, smaller=True, plan=plan.id)
        return await _when(turn)
    return (shown.noted(turn, await plan_keep.change(turn, replace(plan, smaller=True))),)


async def none(turn: Turn) -> Reply:
    """No action this week: what is open goes, and can be put back."""
    plan = await plan_keep.in_the_way(turn)
    await plan_keep.unchoose(turn)
    return await plan_keep.drop(turn, plan) if plan is not None else Reply((Line("plan-nothing"),))


async def listed(turn: Turn) -> Reply:
    """The actions of before."""
    return await plan_list.listed(turn, None, "0")


async def _gone_on(turn: Turn, chosen: Mapping[str, Any], press: Press | None = None) -> tuple[Reply, ...]:
    """A choice is taken up where it was left; what was chosen since is not replaced without asking."""
    waits = await plan_keep.in_the_way(turn)
    if waits is None or waits.id in {chosen["swap"], chosen["plan"]}:
        return await _when(turn, press=press)
    name, words, platform = chosen["advice"], chosen["arguments"], plan_keep.platform_of(chosen["platform"])
    return await choose(turn, name, words, platform, smaller=chosen["smaller"], press=press)


async def _when(turn: Turn, *, press: Press | None = None, before: tuple[Line, ...] = ()) -> tuple[Reply, ...]:
    return await rounds.put(turn, PLAN, "moment", before=before, replaces=press)


async def _hears(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """A typed moment; None where it is something else: a question, figures, news, courtesies."""
    if declines(words) is not None or lexicon().meant_alone(words) == "off":
        return await rounds.stop(turn, PLAN)
    if (answered := await _instead_of_it(turn, words)) is not None:
        return answered
    asks = "?" in words or "¿" in words
    told = bool(reading.observations) and is_report(words, frozenset(), today=turn.today, language=turn.person.language)
    # "Cuando cierre" is a moment, though without its mark "¿cuándo …?" looks the same.
    begins = spoken.begins(words, "when")
    # So is "Monday morning", though "morning" alone is a greeting.
    talk = reading.intent in {"question", "mixed", "smalltalk"} and spoken.after_the_day(words) is None
    if asks or told or ((talk or reading.posts or reading.events) and not begins):
        return None
    if rounds.standing(turn, PLAN) == "deed":
        return await _own_told(turn, words)
    return await rounds.answer(turn, PLAN, "moment", words)


async def _instead_of_it(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Where its moment is asked for: another action of their own, a smaller one, none, or a look at those of before."""
    said = spoken.whole(words, ("lists", "shows", "drops", "smaller"))
    question = rounds.standing(turn, PLAN)
    if said == "drops":
        return (await none(turn),)
    if said == "smaller":
        return await smaller(turn)
    if said is not None and question is not None:
        seen = (await listed(turn),) if said == "lists" else ()
        return (*seen, *await rounds.put(turn, PLAN, question))
    deed = own(words, turn.today, turn.person.language, offered=True)
    return await choose_own(turn, deed) if deed is not None else None


async def _own_told(turn: Turn, words: str) -> tuple[Reply, ...]:
    deed = whole(words, turn.today, turn.person.language)
    return await choose_own(turn, deed) if deed is not None else await ask_own(turn)


async def _close(turn: Turn, _ending: Ending) -> tuple[Reply, ...]:
    """Says the plan back in full; left without one, the choice waits."""
    plan = await plan_keep.of(turn, str(halves.noted(turn).get("plan")))
    if plan is not None:
        return (shown.noted(turn, plan),)
    chosen = plan_keep.choice(turn)
    moved = await plan_keep.of(turn, str(chosen["plan"])) if chosen is not None else None
    if moved is not None:
        await plan_keep.unchoose(turn)  # it only wanted another moment, and keeps the one that it has
        return (shown.kept(moved),)
    return (Reply((Line("plan-left"),), (shown.instead(chosen),) if chosen is not None else ()),)


# ---------------------------------------------------------------- buttons


async def _none_of_them(turn: Turn, value: str) -> Reply:
    """Neither of the two; where another was wanted for one whose day has come, `value` names it, and it goes too."""
    await plan_keep.unchoose(turn)
    kept = await plan_keep.in_the_way(turn)
    if kept is not None and due(kept, turn.today) and str(kept.id) == value:
        return await none(turn)
    return shown.kept(kept) if kept is not None else Reply((Line("plan-nothing"),))


async def _pressed(turn: Turn, press: Press, name: str, value: str) -> tuple[Reply, ...] | None:
    """Everything that hangs under plans; None is left to the round: leaving it."""
    match name:
        case "do" | "other":
            return await _pick(turn, name, *value.partition(":")[::2])
        case "none":
            return (await _none_of_them(turn, value),)
        case "keep":
            return (await _kept_open(turn, press),)
        case "swap":
            return await _swapped(turn, press, value)
        case "at":
            return await _at(turn, press, *value.split(":")[:3])
        case "own" | "mine":
            return await (_in_own_words(turn, press, value) if name == "own" else ask_own(turn, _edits(press)))
        case "list":
            return (await plan_list.listed(turn, press, value),)
        case "pick":
            return (await plan_list.pick(turn, press, value),)
        case "undo":
            return (await plan_keep.take_back(turn, value, press),)
        case "did":
            return await did.pressed(turn, press, value)
        case "stop" | "skip":
            return None
        case _:
            return await _of_a_plan(turn, press, name, value)


def _edits(press: Press) -> Press | None:
    """A message with a picture stays as it is when its buttons are pressed."""
    return None if press.has_picture else press


async def _of_a_plan(turn: Turn, press: Press, name: str, value: str) -> tuple[Reply, ...]:
    """A button that names one plan."""
    number, _, rest = value.partition(":")
    plan = await plan_keep.of(turn, number)
    outcome = next((known for known in get_args(Outcome) if known == rest), None)
    if plan is None:
        return (OLD,)
    edits = _edits(press)
    match name:
        case "was" | "is" if outcome is not None:
            return await went(turn, plan, outcome, edits if name == "is" else None)
        case "change":
            line = Line("plan-which", {"plan": replies.whole(plan)})
            return (Reply((line,), (replies.outcomes(plan, "is"),), replaces=edits),)
        case "move" if plan.outcome is None:
            return await ask_moment(turn, plan, edits)
        case "again" | "small" if plan.outcome is not None:
            smaller = name == "small" or plan.smaller
            return await choose(turn, plan.advice, plan.arguments, plan.platform, smaller=smaller)
        case "else":
            return (await shown.other_than(turn, plan),)
        case "drop":
            return (await plan_keep.drop(turn, plan, edits),)
        case "gone":
            await plan_keep.drop(turn, plan)
            return (await plan_list.listed(turn, press, rest, undo=True),)
        case _:
            return (OLD,)


async def _pick(turn: Turn, name: str, advice: str, platform: str) -> tuple[Reply, ...]:
    """The step that was offered, or the other one."""
    if advice not in PLANNED:
        return (OLD,)
    network = plan_keep.platform_of(platform)
    seen = await judged(turn, network)
    thread: Mapping[str, Any] = turn.person.dialogue.get("thread") or {}
    about = thread.get("arguments", {}) if thread.get("advice") == advice else {}
    first = planned(advice, {**arguments(seen), **about})
    if name == "do":
        if first is None:
            return (OLD,)
        return await choose(turn, first.id, replies.words_of(first), network)
    other = another(seen, await turn.notebook.plans(), advice)
    if other is None:
        row = (do(first, network), NONE) if first is not None else (NONE,)
        return (Reply((Line("plan-no-other"),), ((*row, shown.MINE),)),)
    await turn.remember(
        **{plan_keep.OFFERED: turn.today.isoformat()}, **one_step.proposed(other, seen.situation, turn.today)
    )
    step = Line("plan-other", {"action": replies.deed(other.id, replies.words_of(other))})
    back = (do(first, network, "button-plan-first"),) if first is not None else ()
    return (Reply((step, Line("plan-or-none")), ((do(other, network), *back), (shown.MINE, NONE))),)


async def _kept_open(turn: Turn, press: Press) -> Reply:
    await plan_keep.unchoose(turn)
    plan = open_plan(await turn.notebook.plans())
    return shown.kept(plan, press) if plan is not None else OLD


async def _swapped(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    chosen = plan_keep.choice(turn)
    if chosen is None:
        return (OLD,)
    await turn.remember(**{plan_keep.CHOICE: {**chosen, "swap": button_id(value)}})
    return await _when(turn, press=press)


async def _at(turn: Turn, press: Press, when: str = "", stamp: str = "", advice: str = "") -> tuple[Reply, ...]:
    """A moment was pressed; one of days that have gone by, or of another choice, is asked anew."""
    chosen, day = plan_keep.choice(turn), _day(stamp)
    if chosen is None or chosen["advice"] != advice or when not in MOMENTS or day is None:
        return (OLD,)
    if day < turn.today:
        return await _when(turn, press=press, before=(Line("plan-when-past"),))
    if when in replies.UNDATED:
        day = turn.today + timedelta(days=POST_DAYS)
    waits = await plan_keep.in_the_way(turn)
    if waits is not None and waits.id not in {chosen["swap"], chosen["plan"]}:
        return await _gone_on(turn, chosen, press)  # something else was chosen since the buttons were sent
    plan = await plan_keep.keep(turn, when, day)
    await turn.remember(step=None)
    return (shown.noted(turn, plan, press),) if plan is not None else (OLD,)


async def _in_own_words(turn: Turn, press: Press, advice: str) -> tuple[Reply, ...]:
    chosen = plan_keep.choice(turn)
    if chosen is None or chosen["advice"] != advice:
        return (OLD,)
    await _when(turn)
    leave = (Button(Line("button-later"), "plan:stop"),)
    return (Reply((Line("plan-when-own"),), (leave,), replaces=press),)


def _day(stamp: str) -> date | None:
    try:
        return datetime.strptime(stamp, "%y%m%d").date()  # noqa: DTZ007  # a day on a button, without a clock
    except ValueError:
        return None


PLAN: Final = Round(
    plan_keep.NAME,
    ("deed", "moment"),
    asked.known,
    asked.ask,
    asked.take,
    _close,
    rows=asked.rows,
    pressed=_pressed,
    hears=_hears,
    whole_rows=True,
    daily=True,
)
