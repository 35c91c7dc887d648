"""What Faro has asked about a figure before storing it: kept aside until it is answered; silence stores nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final, Literal

from coaching.dialogue.turn import DOUBT_FIRST, Turn
from coaching.model import Button, Line, Observation, Reply, Signed
from coaching.replies.echo import figure
from coaching.replies.interpretation import where
from coaching.replies.kept import group
from coaching.thresholds import ANSWER_DAYS

Why = Literal[
    "leap", "two_readings", "negative_total", "which_metric", "unsure", "again", "inside", "as_before", "near"
]
MOST: Final = 8
"""Questions that are kept; whoever has left that many open will not come back to the oldest."""
NONE: Final = "none"
NEITHER: Final = "neither"
"""Neither counted already nor on top: nothing is noted."""


@dataclass(frozen=True, slots=True)
class Question:
    """One figure that waits. `readings` are what it may be, each with its day and its network.

    Of a leap they are the figures that wait together, and `ends` is where it began and ended. `topic` is what was asked
    in the same message and is answered once this is settled, `strikes` the entry that the answer replaces, `asked` the
    day on which it was put; until then it waits for the one before it.
    """

    id: str
    why: Why
    readings: tuple[Observation, ...]
    ends: tuple[int, int] | None = None
    topic: str | None = None
    strikes: int | None = None
    asked: date | None = None


def waiting(turn: Turn) -> tuple[Question, ...]:
    """The questions that are open, the newest first."""
    kept = turn.person.dialogue.get("pending") or {}
    return tuple(map(_question, kept.get("asks", ())))


def current(turn: Turn) -> Question | None:
    """The question that a typed answer is about: the one that was put last, not too long ago."""
    asked = next((question for question in waiting(turn) if question.asked is not None), None)
    if asked is None or asked.asked is None or (turn.today - asked.asked).days > ANSWER_DAYS:
        return None
    return asked


async def ask(turn: Turn, questions: Sequence[Question]) -> Reply:
    """Keeps questions aside and puts the first. Older ones about the same figure are over."""
    left = [q for q in waiting(turn) if not any(_same(q, new) for new in questions)]
    # A leap that is asked about waits behind the new one, and is put again: no count is lost.
    old = [replace(q, asked=None if q.asked == turn.today else q.asked) if q.why == "leap" else q
           for q in left if q.asked is not None or q.why == "leap"]  # fmt: skip
    put = replace(questions[0], asked=turn.today)
    await _keep(turn, (put, *questions[1:], *old)[:MOST])
    await _leads(turn)
    return said(put)


async def following(turn: Turn) -> Reply | None:
    """The next question of a message, after the one before it was settled."""
    left = waiting(turn)
    following_one = next((question for question in left if question.asked is None), None)
    if following_one is None:
        return None
    put = replace(following_one, asked=turn.today)
    await _keep(turn, [put, *(q for q in left if q.id != put.id)])
    await _leads(turn)
    return said(put)


async def _leads(turn: Turn) -> None:
    """What was asked now is answered first; a question of a round that is open comes again after it."""
    turn.asked = True
    await turn.remember(**{DOUBT_FIRST: True if turn.step else None})


async def over(turn: Turn, questions: Iterable[Question]) -> None:
    """Forgets questions that are settled, or that something newer has replaced."""
    gone = {question.id for question in questions}
    await _keep(turn, [question for question in waiting(turn) if question.id not in gone])


async def left(turn: Turn) -> tuple[Reply, ...]:
    """Lets go of a change or a sale that was asked about today, where another question was answered instead."""
    question = current(turn)
    if question is None or question.why != "inside" or question.ends is None or question.asked != turn.today:
        return ()
    await over(turn, [question])
    read, told = question.readings[0], question.ends[1]
    what = replace(read, value=told, kind="delta" if read.metric == "followers" else "total")
    return (Reply((Line("doubt-left", {"what": figure(what)}),)),)


async def outdated(turn: Turn, stored: Sequence[Observation]) -> None:
    """Forgets what a newer figure has answered: the same metric of the same network."""
    if waiting(turn):
        await over(turn, [q for q in waiting(turn) if any(_replaced(q, figure) for figure in stored)])


def said(question: Question) -> Reply:
    """A question with a button for each reading."""
    if question.why == "leap" and question.ends is not None:
        yes = Button(Line("button-yes"), f"pending:yes:{question.id}")
        no = Button(Line("button-no"), f"pending:no:{question.id}")
        ends = {"before": question.ends[0], "now": question.ends[1], "where": where(question.readings[0].platform)}
        return Reply((Line("jump", ends),), ((yes, no),))
    if question.why == "again":
        told = question.readings[0]
        more, same = Button(Line("button-more"), f"pending:0:{question.id}"), f"pending:{NONE}:{question.id}"
        again = Line("which-again", {"what": figure(told), "day": told.day, "n": abs(told.value)})
        return Reply((again,), ((more, Button(Line("button-same"), same)),))
    if question.why == "inside" and question.ends is not None:
        count, change = question.ends
        there = where(question.readings[0].platform)
        now = Button(Line("button-inside-now", {"n": question.readings[0].value}), f"pending:0:{question.id}")
        same_one = Button(Line("button-inside-same"), f"pending:{NONE}:{question.id}")
        inside = Line("which-inside", {"count": count, "change": Signed(change), "where": there})
        if question.readings[0].metric != "followers":
            known = group([replace(question.readings[0], value=count)])
            inside = Line("which-inside-amount", {"what": known, "n": change})
            if len(question.readings) > 1:
                whole = Button(Line("button-inside-all", {"n": change}), f"pending:1:{question.id}")
                now = replace(now, label=Line("button-inside-more", {"n": question.readings[0].value}))
                return Reply((Line("which-inside-larger", {"what": known, "n": change}),), ((whole,), (now,)))
        return Reply((inside,), ((same_one,), (now,)))
    if question.why in {"unsure", "as_before", "near"}:
        yes = Button(Line("button-yes"), f"pending:0:{question.id}")
        no = Button(Line("button-no"), f"pending:{NONE}:{question.id}")
        told = question.readings[0]
        which = Line(f"which-{question.why}", {"what": figure(told), "where": where(told.platform), "day": told.day})
        return Reply((which,), ((yes, no),))
    made = [Button(figure(o), f"pending:{i}:{question.id}") for i, o in enumerate(question.readings)]
    rows = [tuple(made[i : i + 2]) for i in range(0, len(made), 2)]
    neither = (Button(Line("button-neither"), f"pending:{NONE}:{question.id}"),)
    return Reply((_asked(question),), (*rows, neither))


def _asked(question: Question) -> Line:
    values = [o.value for o in question.readings]
    match question.why:
        case "two_readings" if len(values) > 2:  # noqa: PLR2004  # two readings are a choice, more are a list
            return Line("which-several")
        case "two_readings":
            return Line("which-two_readings", {"first": abs(values[0]), "second": abs(values[1])})
        case "negative_total":
            return Line("which-negative_total", {"size": abs(values[0])})
        case _:
            return Line("which-metric", {"n": values[0]})


def _same(old: Question, new: Question) -> bool:
    """Whether a new question is about what an old one is about."""
    if "which_metric" in {old.why, new.why} or "again" in {old.why, new.why}:
        return old.why == new.why
    return any((a.metric, a.platform) == (b.metric, b.platform) for a in old.readings for b in new.readings)


def _replaced(question: Question, stored: Observation) -> bool:
    """Whether a figure that was stored makes a question pointless."""
    near = [o for o in question.readings if (o.metric, o.platform) == (stored.metric, stored.platform)]
    if question.why in {"which_metric", "again"}:
        return any(o.value == stored.value for o in near)
    return any(o.day <= stored.day for o in near)


async def _keep(turn: Turn, questions: Sequence[Question]) -> None:
    kept = [_plain(question) for question in questions]
    await turn.remember(pending={"asks": kept} if kept else None)


def _plain(question: Question) -> dict[str, Any]:
    return {**_dated(asdict(question)), "readings": [_dated(asdict(o)) for o in question.readings]}


def _dated(thing: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in thing.items()}


def _question(kept: Mapping[str, Any]) -> Question:
    readings = tuple(Observation(**_days(o, "day", "since")) for o in kept["readings"])
    ends = (int(kept["ends"][0]), int(kept["ends"][1])) if kept["ends"] else None
    return Question(**{**_days(kept, "asked"), "readings": readings, "ends": ends})


def _days(kept: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**kept, **{name: date.fromisoformat(kept[name]) for name in names if kept.get(name)}}
