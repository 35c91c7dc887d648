"""Questions in a row, each skippable, and what the answers mean: what every round of questions shares.

The open question stands in person.dialogue as "interview:<question>" or "interview:<round>:<question>[:only]", so that
figures in the middle, a restart or a night change nothing.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal, TypeAlias

from coaching.dialogue import takeback
from coaching.dialogue.interviews import aside
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.model import Button, Doubt, Line, Metric, Press, Reading, Reply
from coaching.questions.feelings import declines
from coaching.reading.amount import how_many, is_report
from coaching.thresholds import HALF_WAITS

FIRST: Final = "interview"
"""The round that is named so is the first conversation; its questions stand without a round's name."""
ONLY: Final = "only"
ANEW: Final = "anew"
HALF: Final = "half"
"""Where the answers of a round stand in person.dialogue that is not over, for who leaves it and comes back."""
LEFT: Final = "left_off"
"""Where it stands in person.dialogue which question was open when a round was left, or interrupted twice."""
HEARS_ON: Final = timedelta(hours=1)
"""So long after an interruption an answer is still one."""
LONGEST_ANSWER: Final = 500
Rows: TypeAlias = tuple[tuple[Button, ...], ...]
Ending: TypeAlias = Literal["done", "left"]


def _no_rows(_turn: Turn, _question: str) -> Rows:
    return ()


async def _no_button(_turn: Turn, _press: Press, _action: str, _value: str) -> tuple[Reply, ...] | None:
    return None


@dataclass(frozen=True, slots=True)
class Round:
    """One round of questions.

    `known`: a question is not asked (again). `ask`: its lines. `take` writes an answer down, or says why it is none;
    an empty answer takes back what was there. `close` says what it all means, when nothing is left to ask (done)
    or the person stops (left). `rows` are a question's own buttons, `pressed` what they do. `counted` are the questions
    that a number answers, each with the figures that it may name; `quoted` those that a question may answer, `open_no`
    those to which "no" says that there is nothing, instead of leaving the round. `hears` takes typed words instead of
    all that; `whole_rows`: its own buttons skip and leave; `daily`: it is over with its day, as one with numbers is.
    `shown` are the questions that come with an example, which may be the answer; `stated` those whose answers name
    figures that are to come.
    """

    name: str
    questions: tuple[str, ...]
    known: Callable[[Turn, str], bool]
    ask: Callable[[Turn, str], tuple[Line, ...]]
    take: Callable[[Turn, str, str], Awaitable[Line | None]]
    close: Callable[[Turn, Ending], Awaitable[tuple[Reply, ...]]]
    rows: Callable[[Turn, str], Rows] = _no_rows
    pressed: Callable[[Turn, Press, str, str], Awaitable[tuple[Reply, ...] | None]] = _no_button
    counted: Mapping[str, frozenset[Metric]] = field(default_factory=dict)
    quoted: frozenset[str] = frozenset()
    open_no: frozenset[str] = frozenset()
    hears: Callable[[Turn, str, Reading], Awaitable[tuple[Reply, ...] | None]] | None = None
    whole_rows: bool = False
    daily: bool = False
    shown: frozenset[str] = frozenset()
    stated: frozenset[str] = frozenset()


def opened(turn: Turn, rounds: Mapping[str, Round]) -> tuple[Round, str] | None:
    """The open question and its round. A round with numbers in it is over with its day, but for its buttons."""
    names = _open(turn)
    found = rounds.get(names[0]) if names else None
    if names is None or found is None or names[1] not in found.questions:
        return None
    passes = found.counted or found.daily
    stale = passes and turn.person.dialogue.get("asked_on") != turn.today.isoformat()
    return None if stale else (found, names[1])


def standing(turn: Turn, round_: Round) -> str | None:
    """The question of a round that is open, however old; its buttons go on from there."""
    names = _open(turn)
    return names[1] if names is not None and names[0] == round_.name else None


def next_question(turn: Turn, round_: Round, after: str | None = None) -> str | None:
    """The first question without an answer, after a given one."""
    rest = round_.questions[round_.questions.index(after) + 1 :] if after in round_.questions else round_.questions
    return next((name for name in rest if not round_.known(turn, name)), None)


async def put(
    turn: Turn,
    round_: Round,
    question: str | None,
    *,
    before: tuple[Line, ...] = (),
    replaces: Press | None = None,
    only: bool = False,
) -> tuple[Reply, ...]:
    """Puts a question, or closes the round when there is none left."""
    if question is None:
        return await _closed(turn, round_, "done", replaces)
    place = question if round_.name == FIRST else f"{round_.name}:{question}"
    await turn.remember(step=f"{FIRST}:{place}" + (f":{ONLY}" if only else ""), **{LEFT: None})
    ways: tuple[Button, ...] = (
        Button(Line("button-skip"), f"{round_.name}:skip:{question}"),
        Button(Line("button-later"), f"{round_.name}:stop"),
    )  # fmt: skip
    if only and round_.known(turn, question) and not round_.counted:
        remove = Button(Line("button-remove"), f"{round_.name}:drop:{question}")
        ways = (remove, Button(Line("button-leave"), f"{round_.name}:skip:{question}"))
    rows = (*round_.rows(turn, question), *(() if round_.whole_rows else (ways,)))
    return (Reply((*before, *round_.ask(turn, question)), rows, replaces=replaces),)


async def begin(turn: Turn, round_: Round, opening: tuple[Line, ...], **told: Any) -> tuple[Reply, ...]:
    """Starts a round, or takes it up where it was left. `told` are answers that are known and not asked for."""
    half = _half(turn, round_)
    await turn.remember(round={**half, **told} or None, resumed=None)
    if not half:
        return await put(turn, round_, next_question(turn, round_), before=opening)
    anew = (Button(Line("button-anew"), f"{round_.name}:start:{ANEW}"),)
    first, *rest = await put(turn, round_, next_question(turn, round_), before=(Line("round-again"),))
    return (replace(first, buttons=(*first.buttons, anew)), *rest)


async def stop(turn: Turn, round_: Round, *, replaces: Press | None = None) -> tuple[Reply, ...]:
    """Leaves a round before its end."""
    return await _closed(turn, round_, "left", replaces)


async def resume(turn: Turn, round_: Round, question: str) -> tuple[Reply, ...]:
    """Puts the open question again after something else came up: once. Then it waits to be taken up."""
    if turn.person.dialogue.get("resumed") == f"{round_.name}:{question}":
        return await put_off(turn, round_, question)
    only = _only(turn)
    over = round_.known(turn, question) and not only
    open_question = next_question(turn, round_, question) if over else question
    asked = await put(turn, round_, open_question, only=only)
    await turn.remember(resumed=f"{round_.name}:{open_question}")
    return asked


async def put_off(turn: Turn, round_: Round, question: str, *, only: bool | None = None) -> tuple[Reply, ...]:
    """Lets a round rest that was interrupted: it is said, with the way back, and for an hour an answer is still one."""
    only = _only(turn) if only is None else only
    await turn.remember(step=None, resumed=None, round=None)
    if not in_words(round_, question):
        return ()
    await _leave(turn, round_, question, only=only, hears=True)
    place = {"n": round_.questions.index(question) + 1, "of": len(round_.questions)}
    line = Line("round-put-off") if only else Line("round-paused", place)
    return (Reply((line,), ((_on(round_, question),),)),)


async def interrupted(turn: Turn, asked: tuple[Round, str] | None, *, only: bool) -> tuple[Reply, ...]:
    """The same after a command came in between; none where it asked something of its own, or was about the round."""
    if asked is None or asked[0].name == FIRST or turn.step:
        return ()
    return await put_off(turn, *asked, only=only)


async def taken_up(turn: Turn, rounds: Mapping[str, Round], words: str) -> tuple[Reply, ...] | None:
    """What "go on", "skip" and "why do you ask?" mean after a round was left today; None when a message is none."""
    left = _left(turn, rounds)
    if left is None or turn.step:
        return None
    round_, question, only, _ = left
    said = phrases.said(words)
    if phrases.whole(said, "why_ask"):
        return (Reply((Line("round-why"),), ((_on(round_, question),),)),)
    goes_on = phrases.whole(said, "goes_on")
    skips = declines(words) == "skip" and not only and not goes_on
    if not skips and not goes_on:
        return None
    await turn.remember(resumed=None, **{LEFT: None})
    if round_.known(turn, question) and not only:
        return await begin(turn, round_, ())
    return await put(turn, round_, next_question(turn, round_, question) if skips else question, only=only)


async def late(turn: Turn, rounds: Mapping[str, Round], words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """An answer that comes within the hour after a round was interrupted; None when a message is none."""
    left = _left(turn, rounds)
    if left is None or turn.step:
        return None
    round_, question, only, until = left
    chats = reading.intent == "command_like" or _is_chatter(reading, phrases.said(words))
    none = declines(words) is not None or lexicon().meant_alone(words) is not None
    if until is None or turn.heard.when > until or chats or none or elsewhere(turn, round_, question, words, reading):
        return None
    await reopen(turn, round_, question, only=only)
    return await answer(turn, round_, question, words)


async def reopen(turn: Turn, round_: Round, question: str, *, only: bool = False) -> None:
    """The question is open again, though it is not put."""
    place = question if round_.name == FIRST else f"{round_.name}:{question}"
    await turn.remember(step=f"{FIRST}:{place}" + (f":{ONLY}" if only else ""), resumed=None, **{LEFT: None})


def in_words(round_: Round, question: str) -> bool:
    """Whether a question is answered by whatever somebody writes."""
    return round_.hears is None and not round_.counted and question in round_.questions


def is_only(turn: Turn) -> bool:
    """Whether a single answer is being changed."""
    return _only(turn)


def empties(turn: Turn, round_: Round, question: str, words: str) -> bool | None:
    """Whether "delete it" is about the answer that is being changed; None when a message says nothing like it."""
    if not in_words(round_, question) or not phrases.whole(phrases.said(words), "empties"):
        return None
    return _only(turn) or round_.known(turn, question)


async def steered(turn: Turn, round_: Round, question: str, words: str) -> tuple[Reply, ...] | None:
    """Words that are about the questions themselves: the one before is wanted again, or the open one is not clear."""
    said = phrases.said(words)
    if round_.hears is not None:
        return None
    if phrases.whole(said, "back"):
        before = round_.questions[max(round_.questions.index(question) - 1, 0)]
        return await stop(turn, round_) if _only(turn) else await put(turn, round_, before)
    if phrases.whole(said, "goes_on"):
        return await put(turn, round_, question, only=_only(turn))
    if phrases.whole(said, "why_ask"):
        return await put(turn, round_, question, before=(Line("round-why"),), only=_only(turn))
    if empties(turn, round_, question, words):
        return await _emptied(turn, round_, question)
    likened = phrases.whole(said, "as_example") and question not in round_.counted
    if likened and question in round_.shown:
        return await answer(turn, round_, question, words)
    if likened or phrases.whole(said, "unclear"):
        way = Line("round-unclear-count" if question in round_.counted else "round-unclear")
        return await put(turn, round_, question, before=(way,), only=_only(turn))
    return None


async def declined(turn: Turn, round_: Round, question: str, how: str) -> tuple[Reply, ...]:
    """A "no sé" goes on to the next question, a "basta" ends the round; both as the buttons do."""
    if how == "skip":
        return await _following(turn, round_, question, taken=False)
    return await stop(turn, round_)


async def answer(turn: Turn, round_: Round, question: str, words: str) -> tuple[Reply, ...]:
    """Takes an answer in words; what cannot be one is asked about again."""
    was = turn.person
    problem = await round_.take(turn, question, words.strip()[:LONGEST_ANSWER])
    if problem is not None:
        return await put(turn, round_, question, before=(problem,), only=_only(turn))
    await takeback.answered(turn, was)
    return await _following(turn, round_, question, taken=True)


async def heard(turn: Turn, round_: Round, question: str, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What an open question makes of a message: an answer, no, or a way out. None when it is something else."""
    if round_.hears is not None:
        return await round_.hears(turn, words, reading)
    how = declines(words)
    alone = lexicon().meant_alone(words)
    if how == "stop" or (alone == "off" and question not in round_.open_no):
        return await stop(turn, round_)
    if how == "skip" or alone == "off":
        return await declined(turn, round_, question, "skip")
    said = phrases.said(words)
    if question in round_.counted:
        if "?" in words or is_report(words, round_.counted[question], today=turn.today, language=turn.person.language):
            return None
        counts = how_many(words, today=turn.today, language=turn.person.language, of=1) is not None
        return None if reading.intent == "smalltalk" and not counts else await answer(turn, round_, question, words)
    if alone == "nothing" or phrases.whole(said, "none"):
        if not _only(turn):
            return await declined(turn, round_, question, "skip")
        return await _emptied(turn, round_, question)
    if _is_chatter(reading, said) or elsewhere(turn, round_, question, words, reading):
        return None
    return await answer(turn, round_, question, words)


def elsewhere(turn: Turn, round_: Round, question: str, words: str, reading: Reading) -> bool:
    """Whether a message is none of the answers that an open question may have, but a question or a report."""
    if aside.asks(words):
        return question not in round_.quoted
    return aside.reports(words, reading, turn.person.language, stated=question in round_.stated)


async def pressed(turn: Turn, round_: Round, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """A button of a round."""
    if value == ANEW:
        await turn.remember(**{HALF: None})
    own = await round_.pressed(turn, press, action, value)
    if own is not None:
        return own
    # Numbers wait for their round to end: a button of one that is over has nothing to go on from.
    over = bool(round_.counted) and standing(turn, round_) is None
    match action:
        case "skip" if value in round_.questions and not over:
            return await _following(turn, round_, value, taken=False, replaces=press)
        case "stop" if not over:
            return await stop(turn, round_, replaces=press)
        case "drop" if value in round_.questions and in_words(round_, value):
            await reopen(turn, round_, value, only=True)
            return await _emptied(turn, round_, value, replaces=press)
        case "on" if value in round_.questions and in_words(round_, value):
            only = _left_only(turn)
            return await put(turn, round_, value if only else next_question(turn, round_), only=only)
        case "change" if value in round_.questions and not round_.counted:
            return await put(turn, round_, value, only=True)
        case _:
            return (Reply((Line("button-old"),)),)


def noted(turn: Turn) -> Mapping[str, Any]:
    """What has been answered in a round that stores nothing before its end."""
    kept: Mapping[str, Any] = turn.person.dialogue.get("round", {})
    return kept


async def note(turn: Turn, **answers: Any) -> None:
    """Keeps an answer until the round ends; whoever leaves finds it again for a day or two."""
    told, names = {**noted(turn), **answers}, _open(turn)
    half = {"of": names[0], "on": turn.today.isoformat(), "told": told} if names else None
    await turn.remember(round=told, **{HALF: half})


def fresh(dialogue: Mapping[str, Any], today: date) -> Mapping[str, Any]:
    """The same without the answers of a round that was left days ago: they are forgotten, not kept for later."""
    half = dialogue.get(HALF)
    if not half or today - date.fromisoformat(half["on"]) < timedelta(days=HALF_WAITS):
        return dialogue
    return {name: value for name, value in dialogue.items() if name != HALF}


def _half(turn: Turn, round_: Round) -> Mapping[str, Any]:
    """What was answered in a round that was left today or yesterday."""
    half: Mapping[str, Any] = fresh(turn.person.dialogue, turn.today).get(HALF, {})
    told: Mapping[str, Any] = half["told"] if half.get("of") == round_.name else {}
    return told


def count(turn: Turn, words: str, *, of: int | None = None) -> int | Line:
    """The count in an answer, or why there is none. `of` is how many there are in all: it cannot be more."""
    said = how_many(words, today=turn.today, language=turn.person.language, of=of)
    match said:
        case int() if of is not None and said > of:
            return Line("count-more", {"n": of})
        case int():
            return said
        case Doubt(why="two_readings", options=(first, second)):
            return Line("doubt-two_readings", {"first": first, "second": second})
        case Doubt(why="too_large"):
            return Line("doubt-too_large")
        case Doubt(why="negative_total"):
            return Line("count-negative")
        case Doubt(why="several"):
            return Line("count-several")
        case _:
            return Line("count-unread")


def short(words: str, most: int = 120) -> str:
    """Words of a person's that stand beside others, not longer than a line or two."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


async def _emptied(turn: Turn, round_: Round, question: str, replaces: Press | None = None) -> tuple[Reply, ...]:
    """Takes an answer out."""
    was = turn.person
    await round_.take(turn, question, "")
    undo = await takeback.answered(turn, was)
    replies = await _following(turn, round_, question, taken=True, replaces=replaces)
    if undo is None or not replies:
        return replies
    return (replace(replies[0], buttons=(*replies[0].buttons, (undo,))), *replies[1:])


def _on(round_: Round, question: str) -> Button:
    return Button(Line("button-round-on"), f"{round_.name}:on:{question}")


async def _leave(turn: Turn, round_: Round, question: str, *, only: bool, hears: bool) -> None:
    until = (turn.heard.when + HEARS_ON).isoformat() if hears else None
    left = {"of": round_.name, "question": question, "only": only, "until": until, "on": turn.today.isoformat()}
    await turn.remember(**{LEFT: left})


def _left(turn: Turn, rounds: Mapping[str, Round]) -> tuple[Round, str, bool, datetime | None] | None:
    """The round that was left today, its question, whether only that was changed, and until when it is answered."""
    left = turn.person.dialogue.get(LEFT)
    found = rounds.get(left["of"]) if isinstance(left, dict) else None
    if not left or found is None or left["on"] != turn.today.isoformat() or left["question"] not in found.questions:
        return None
    until = datetime.fromisoformat(left["until"]) if left["until"] else None
    return found, left["question"], bool(left["only"]), until


def _left_only(turn: Turn) -> bool:
    left = turn.person.dialogue.get(LEFT)
    return bool(isinstance(left, dict) and left["only"])


async def _following(
    turn: Turn, round_: Round, question: str, *, taken: bool, replaces: Press | None = None
) -> tuple[Reply, ...]:
    following = None if _only(turn) else next_question(turn, round_, question)
    before = (Line("noted"),) if taken and following is not None else ()
    return await put(turn, round_, following, before=before, replaces=replaces)


async def _closed(turn: Turn, round_: Round, ending: Ending, replaces: Press | None) -> tuple[Reply, ...]:
    question = standing(turn, round_)
    only = _only(turn)
    first, *rest = await round_.close(turn, ending)
    waits = ending == "left" and bool(_half(turn, round_))
    if waits:
        first = replace(first, lines=(*first.lines, Line("round-waits")))
    await turn.remember(step=None, round=None, resumed=None, **({} if waits else {HALF: None}))
    if ending == "left" and question is not None and in_words(round_, question):
        await _leave(turn, round_, question, only=only, hears=False)
    return (replace(first, replaces=replaces), *rest)


def _open(turn: Turn) -> tuple[str, str] | None:
    """The names of the open round and question, however old."""
    first, *rest = turn.step.split(":")
    if first != FIRST or not rest:
        return None
    return (FIRST, rest[0]) if len(rest) == 1 else (rest[0], rest[1])


def _only(turn: Turn) -> bool:
    return turn.step.startswith(f"{FIRST}:") and turn.step.endswith(f":{ONLY}")


def _is_chatter(reading: Reading, said: str) -> bool:
    """Greetings and thanks answer nothing; "claro, cercano" does, though it begins as they do."""
    return not said.strip() or (reading.intent == "smalltalk" and phrases.begins(said, "chatter"))
