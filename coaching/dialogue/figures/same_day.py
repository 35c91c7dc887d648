"""What is told of a day of which the same is known already: more of what was sold, or a count that is only rounded."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from coaching.dialogue.figures.doubts import heard_in_any
from coaching.dialogue.figures.pending import Question
from coaching.dialogue.turn import Turn
from coaching.model import ActKind, History, Line, Measured, Observation
from coaching.replies import acts as replies
from coaching.replies.echo import figure
from coaching.thresholds import WEEK

SUMMED: Final[frozenset[Measured]] = frozenset({"sales"})
"""What people tell piece by piece as it happens: two tellings of a day are rather two lots than one number."""

COMMENTS: Final[frozenset[ActKind]] = frozenset({"comment", "question", "complaint"})
NAMED: Final = 3
"""Names that stand beside a zero; they are examples."""


class SameDay(NamedTuple):
    """What is stored of it, what is asked, and what is said."""

    kept: tuple[Observation, ...]
    questions: tuple[Question, ...] = ()
    lines: tuple[Line, ...] = ()


def weighed(turn: Turn, told: Sequence[Observation], history: History) -> SameDay:
    """The figures of a message beside what is known of their days."""
    kept: list[Observation] = []
    questions: list[Question] = []
    lines: list[Line] = []
    for o in told:
        known = _known(o, history)
        if known is None:
            kept.append(o)
        elif o.metric in SUMMED:
            _summed(turn, o, known, kept, questions, lines)
        elif o.value - o.step / 2 <= known.value < o.value + o.step:  # rounded, or cut off, as apps do
            lines.append(Line("rounded-same", {"what": figure(known)}))
        else:
            kept.append(o)
            lines.append(Line("rounded-other", {"what": figure(known)}))
    return SameDay(tuple(kept), tuple(questions), tuple(lines))


def unlike_people(told: Sequence[Observation], history: History) -> tuple[Line, ...]:
    """A word where nobody commented, and comments of the same days were told by name."""
    none = next((o for o in told if (o.metric, o.kind, o.value) == ("comments", "total", 0)), None)
    if none is None:
        return ()
    acts = [a for a in history.acts if a.kind in COMMENTS and (none.since or none.day) <= a.day <= none.day]
    names = tuple(dict.fromkeys(a.who for a in acts))
    if not names:
        return ()
    return (Line("nobody-but", {"names": replies.names(names[:NAMED]), "n": sum(a.n for a in acts)}),)


def _known(told: Observation, history: History) -> Observation | None:
    """What was told of the same day: sales of any kind, or the exact count of which this one is rounded."""
    if told.kind != "total" or told.since is not None:
        return None
    ended = [o for o in history.observations if (o.metric, o.kind, o.day) == (told.metric, "total", told.day)]
    same = [o for o in ended if o.since is None]
    if told.metric in SUMMED:
        same = [o for o in ended if o.since is None or (o.day - o.since).days <= WEEK]  # "this week 20", then 3 more
        return next((o for o in reversed(same) if told.platform in {None, o.platform} or o.platform is None), None)
    latest = next((o for o in reversed(same) if o.platform == told.platform), None)
    return latest if latest is not None and latest.step < told.step else None


def _summed(
    turn: Turn,
    told: Observation,
    known: Observation,
    kept: list[Observation],
    questions: list[Question],
    lines: list[Line],
) -> None:
    """More of it is added, as many or fewer are asked about, and a larger number is taken for the day's."""
    total = replace(known, value=known.value + told.value, step=max(known.step, told.step))
    if heard_in_any("another", turn.words):
        kept.append(total)
        lines.append(Line("same-day-sum", {"known": known.value, "more": told.value}))
    elif told.value <= known.value:
        number = f"{turn.heard.update_id}-s{len(questions)}"
        questions.append(Question(number, "inside", (total,), (known.value, told.value)))
    else:
        kept.append(replace(told, platform=known.platform))
        lines.append(Line("same-day-larger", {"what": figure(known), "n": told.value}))
