"""Questions in a row, each skippable, and what the answers mean: what every round of questions shares.

The open question stands in person.dialogue as "interview:<question>" or "interview:<round>:<question>[:only]", so that
figures in the middle, a restart or a night change nothing.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, TypeAlias

from coaching.dialogue import takeback
from coaching.dialogue.interviews import aside, halves
from coaching.dialogue.interviews.halves import open_now
from coaching.dialogue.interviews.length import too_long
from coaching.dialogue.turn import DOUBT_FIRST, Turn
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.model import Button, Line, Metric, Press, Reading, Reply
from coaching.questions.feelings import declines
from coaching.reading.amount import how_many, is_report
from coaching.replies.lines import OLD, joined

ONLY: Final = "only"
ANEW: Final = "anew"
LEFT: Final = "left_off"
"""Where it stands in person.dialogue which question was open when a round was left …"""
AGAIN: Final = "put_again"
"""… and which one was put once more on a day after the one on which it was asked."""
BESIDE: Final = frozenset({"for-example", "target-now", "card-start", "plan-when-how"})
"""Lines around a question that are not said again when it is."""
Rows: TypeAlias = tuple[tuple[Button, ...], ...]
Ending: TypeAlias = Literal["done", "left"]


def _no_rows(_turn: Turn, _question: str) -> Rows:
    return ()


def _noted(_turn: Turn, _question: str) -> tuple[Line, ...]:
    return (Line("noted"),)


def silent(_turn: Turn, _question: str) -> tuple[Line, ...]:
    """Nothing is said of an answer: the next question says it back, or it is not kept."""
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
    figures that are to come. `echo` says an answer back before the next question.
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
    echo: Callable[[Turn, str], tuple[Line, ...]] = _noted


def opened(turn: Turn, rounds: Mapping[str, Round]) -> tuple[Round, str] | None:
    """The open question and its round. A round with numbers in it is over with its day, but for its buttons."""
    names = open_now(turn)
    found = rounds.get(names[0]) if names else None
    if names is None or found is None or names[1] not in found.questions:
        return None
    passes = found.counted or found.daily
    stale = passes and turn.person.dialogue.get("asked_on") != turn.today.isoformat()
    return None if stale else (found, names[1])


def standing(turn: Turn, round_: Round) -> str | None:
    """The question of a round that is open, however old; its buttons go on from there."""
    names = open_now(turn)
    return names[1] if names is not None and names[0] == round_.name else None


def next_question(turn: Turn, round_: Round, after: str | None = None) -> str | None:
    """The first question without an answer, after a given one; what was skipped does not come back so soon."""
    rest = round_.questions[round_.questions.index(after) + 1 :] if after in round_.questions else round_.questions
    half = halves.of(turn, round_.name)
    skipped = half.skipped if half is not None else ()
    return next((name for name in rest if name not in skipped and not round_.known(turn, name)), None)


async def put(
    turn: Turn,
    round_: Round,
    question: str | None,
    *,
    before: tuple[Line, ...] = (),
    replaces: Press | None = None,
    only: bool = False,
    shortly: bool = False,
) -> tuple[Reply, ...]:
    """Puts a question, or closes the round when there is none left. `shortly`: without what was said around it."""
    turn.asked = True
    if question is None:
        return await _closed(turn, round_, "done", replaces)
    await reopen(turn, round_, question, only=only)
    ways: tuple[Button, ...] = (
        Button(Line("button-skip"), f"{round_.name}:skip:{question}"),
        Button(Line("button-later"), f"{round_.name}:stop"),
    )  # fmt: skip
    if only and round_.known(turn, question) and not round_.counted:
        remove = Button(Line("button-remove"), f"{round_.name}:drop:{question}")
        ways = (remove, Button(Line("button-leave"), f"{round_.name}:skip:{question}"))
    rows = (*round_.rows(turn, question), *(() if round_.whole_rows else (ways,)))
    lines = (line for line in round_.ask(turn, question) if not (shortly and line.id in BESIDE))
    return (Reply((*before, *lines), rows, replaces=replaces),)


async def begin(turn: Turn, round_: Round, opening: tuple[Line, ...], **known: Any) -> tuple[Reply, ...]:
    """Starts a round, or takes it up where it was left. `known` are answers that are not asked for."""
    half = await halves.begin(turn, round_.name, known)
    await reopen(turn, round_, round_.questions[0])
    first, *rest = await put(
        turn, round_, next_question(turn, round_), before=(Line("round-again"),) if half.begun else opening
    )
    if not (half.begun and turn.step and round_.counted):
        return (first, *rest)
    anew = (Button(Line("button-anew"), f"{round_.name}:start:{ANEW}"),)
    return (replace(first, buttons=(*first.buttons, anew)), *rest)


def left(turn: Turn, nothing: str, figures: Sequence[Line] = ()) -> Line:
    """What is said first to whoever leaves a round that stores nothing before its end: what it came to so far."""
    if not halves.told(turn):
        return Line(nothing)
    if not figures:
        return Line("round-left")
    return Line("round-left-with", {"figures": joined(figures)})


async def stop(turn: Turn, round_: Round, *, replaces: Press | None = None) -> tuple[Reply, ...]:
    """Leaves a round before its end."""
    return await _closed(turn, round_, "left", replaces)


async def resume(turn: Turn, round_: Round, question: str) -> tuple[Reply, ...]:
    """Puts the open question again after something else came up.

    On a later day once, as is one that is over with its day: then it waits to be taken up.
    """
    only = is_only(turn)
    over = round_.known(turn, question) and not only
    open_question = next_question(turn, round_, question) if over else question
    place = f"{round_.name}:{open_question}"
    if round_.daily or turn.person.dialogue.get("asked_on") != turn.today.isoformat():
        if turn.person.dialogue.get(AGAIN) == place:
            await turn.remember(step=None)
            return ()
        await turn.remember(**{AGAIN: place})
    return await put(turn, round_, open_question, only=only, shortly=True)


async def reopen(turn: Turn, round_: Round, question: str, *, only: bool = False) -> None:
    """The question is open again, though it is not put."""
    place = question if round_.name == halves.FIRST else f"{round_.name}:{question}"
    now = f"{halves.FIRST}:{place}" + (f":{ONLY}" if only else "")
    await turn.remember(step=now, **{LEFT: None, DOUBT_FIRST: None})


def in_words(round_: Round, question: str) -> bool:
    """Whether a question is answered by whatever somebody writes."""
    return round_.hears is None and not round_.counted and question in round_.questions


def empties(turn: Turn, round_: Round, question: str, words: str) -> bool | None:
    """Whether "delete it" is about the answer that is being changed; None when a message says nothing like it."""
    if not in_words(round_, question) or not phrases.whole(phrases.said(words), "empties"):
        return None
    return is_only(turn) or round_.known(turn, question)


async def steered(turn: Turn, round_: Round, question: str, words: str) -> tuple[Reply, ...] | None:
    """Words that are about the questions themselves: the one before is wanted again, or the open one is not clear."""
    said = phrases.said(words)
    if round_.hears is not None:
        return None
    if phrases.whole(said, "back"):
        before = round_.questions[max(round_.questions.index(question) - 1, 0)]
        return await stop(turn, round_) if is_only(turn) else await put(turn, round_, before)
    if phrases.whole(said, "goes_on"):
        return await put(turn, round_, question, only=is_only(turn))
    if empties(turn, round_, question, words):
        return await _emptied(turn, round_, question)
    likened = phrases.whole(said, "as_example") and question not in round_.counted
    if likened and question in round_.shown:
        return await answer(turn, round_, question, words)
    if likened or phrases.whole(said, "unclear"):
        way = Line("round-unclear-count" if question in round_.counted else "round-unclear")
        return await put(turn, round_, question, before=(way,), only=is_only(turn))
    return None


async def declined(turn: Turn, round_: Round, question: str, how: str) -> tuple[Reply, ...]:
    """A "no sé" goes on to the next question, a "basta" ends the round; both as the buttons do."""
    if how == "skip":
        return await _following(turn, round_, question, taken=False)
    return await stop(turn, round_)


async def answer(turn: Turn, round_: Round, question: str, words: str) -> tuple[Reply, ...]:
    """Takes an answer in words, without its greeting; what cannot be one is asked about again."""
    was = turn.person
    words = introduced(words) or words
    problem = too_long(words) or await round_.take(turn, question, words.strip())
    if problem is not None:
        return await put(turn, round_, question, before=(problem,), only=is_only(turn))
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
        return None if not counts and _is_chatter(reading, said) else await answer(turn, round_, question, words)
    if alone == "nothing" or phrases.whole(said, "none"):
        if not is_only(turn):
            return await declined(turn, round_, question, "skip")
        return await _emptied(turn, round_, question)
    bare = words.strip(" .,").isdecimal() and question not in round_.stated
    greets = _is_chatter(reading, said) and introduced(words) is None
    if not bare and (greets or elsewhere(turn, round_, question, words, reading)):
        return None
    if bare or (alone == "high" and question in round_.shown):
        return await put(turn, round_, question, before=(Line("round-unclear"),), only=is_only(turn), shortly=True)
    return await answer(turn, round_, question, words)


def elsewhere(turn: Turn, round_: Round, question: str, words: str, reading: Reading) -> bool:
    """Whether a message is none of the answers that an open question may have, but a question or a report."""
    if aside.asks(words):
        return question not in round_.quoted or aside.asks_how_many(words)
    return aside.reports(words, reading, turn.person.language, stated=question in round_.stated)


async def pressed(turn: Turn, round_: Round, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """A button of a round."""
    if value == ANEW:
        await halves.forget(turn, round_.name)
    await _taken_up_by(turn, round_)
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
        case "on" if value in round_.questions and not over:
            only = _left_only(turn)
            return await put(turn, round_, value if only else next_question(turn, round_), only=only)
        case "change" if value in round_.questions and not round_.counted:
            return await put(turn, round_, value, only=True)
        case _:
            return (OLD,)


async def _taken_up_by(turn: Turn, round_: Round) -> None:
    """A button of a round with numbers that waits while something else is open: it goes on where it was."""
    if not round_.counted or standing(turn, round_) is not None or halves.of(turn, round_.name) is None:
        return
    await reopen(turn, round_, round_.questions[0])
    question = next_question(turn, round_)
    await reopen(turn, round_, question or round_.questions[-1])


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


def on(round_: Round, question: str) -> Button:
    """The button that goes on with a round that was left."""
    return Button(Line("button-round-on"), f"{round_.name}:on:{question}")


async def leave(turn: Turn, round_: Round, question: str, *, only: bool) -> None:
    """Remembers for the day where a round was left."""
    left = {"of": round_.name, "question": question, "only": only, "on": turn.today.isoformat()}
    await turn.remember(**{LEFT: left})


def _left_only(turn: Turn) -> bool:
    left = turn.person.dialogue.get(LEFT)
    return bool(isinstance(left, dict) and left["only"])


async def _following(
    turn: Turn, round_: Round, question: str, *, taken: bool, replaces: Press | None = None
) -> tuple[Reply, ...]:
    if not taken and not is_only(turn) and not round_.known(turn, question):
        await halves.skip(turn, round_.name, question)
    following = None if is_only(turn) else next_question(turn, round_, question)
    before = round_.echo(turn, question) if taken and following is not None else ()
    return await put(turn, round_, following, before=before, replaces=replaces)


async def _closed(turn: Turn, round_: Round, ending: Ending, replaces: Press | None) -> tuple[Reply, ...]:
    question, only, half = standing(turn, round_), is_only(turn), halves.of(turn, round_.name)
    first, *rest = await round_.close(turn, ending)
    waits = ending == "left" and half is not None and half.begun
    if waits and half is not None and half.told and round_.counted:
        first = replace(first, lines=(*first.lines, Line("round-waits", {"day": half.until})))
    await turn.remember(step=None)
    if not waits and not only:
        await halves.forget(turn, round_.name)
    if ending == "left" and question is not None and in_words(round_, question):
        await leave(turn, round_, question, only=only)
    return (replace(first, replaces=replaces), *rest)


def is_only(turn: Turn) -> bool:
    """Whether a single answer is being changed."""
    return turn.step.startswith(f"{halves.FIRST}:") and turn.step.endswith(f":{ONLY}")


def _is_chatter(reading: Reading, said: str) -> bool:
    """Greetings and thanks answer nothing; "claro, cercano" does, though it begins as they do."""
    return not said.strip() or (reading.intent == "smalltalk" and phrases.begins(said, "chatter"))


def introduced(words: str) -> str | None:
    """What somebody says of themselves behind a greeting: "hola, soy panadera"; None where a message is not that."""
    told = phrases.behind(words, "chatter")
    return told if told and phrases.begins(phrases.said(told), "i_am") else None
