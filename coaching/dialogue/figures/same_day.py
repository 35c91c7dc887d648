"""What is told of a day of which the same is known already: more of what was sold, or a count that is only rounded."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from coaching.dialogue.figures.pending import Question
from coaching.dialogue.turn import Turn
from coaching.languages.orders import Said, grammar
from coaching.model import LANGUAGES, ActKind, History, Line, Measured, Observation, Reply
from coaching.reading.heard import Heard, hear
from coaching.replies import acts as replies
from coaching.replies.echo import figure

SUMMED: Final[frozenset[Measured]] = frozenset({"sales"})
"""What people tell piece by piece as it happens: two tellings of a day are rather two lots than one number."""

COMMENTS: Final[frozenset[ActKind]] = frozenset({"comment", "question", "complaint"})
NOUN: Final = 3
"""Words behind a number among which "more" is still said of it: "4 tartas más"."""
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


def beside(replies: list[Reply], lines: tuple[Line, ...]) -> list[Reply]:
    """The same replies with a word on what was known of the day, below what it is about."""
    if not lines or not replies:
        return [*replies, Reply(lines)] if lines else replies
    *first, last = replies
    return [*first, replace(last, lines=(*last.lines[:1], *lines, *last.lines[1:]))]


def _known(told: Observation, history: History) -> Observation | None:
    """What was told of the same day: sales of it or of days around it, or the exact count that this one rounds."""
    if told.kind != "total" or told.since is not None:
        return None
    ended = [o for o in reversed(history.observations) if (o.metric, o.kind) == (told.metric, "total")]
    same = [o for o in ended if o.since is None and o.day == told.day]
    if told.metric in SUMMED:
        around = [o for o in ended if o.since is not None and o.since <= told.day <= o.day]
        return next((o for o in (*same, *around) if told.platform in {None, o.platform} or o.platform is None), None)
    latest = next((o for o in same if o.platform == told.platform), None)
    return latest if latest is not None and latest.step < told.step else None


def _summed(
    turn: Turn,
    told: Observation,
    known: Observation,
    kept: list[Observation],
    questions: list[Question],
    lines: list[Line],
) -> None:
    """More of it is added; whether any other number comes on top of what is known is asked."""
    total = replace(known, value=known.value + told.value, step=max(known.step, told.step))
    if _on_top(turn, told.value):
        kept.append(total)
        lines.append(Line("same-day-sum", {"known": known.value, "more": told.value}))
        return
    number = f"{turn.heard.update_id}-s{len(questions)}"
    whole = () if known.since is not None or told.value <= known.value else (replace(told, platform=known.platform),)
    questions.append(Question(number, "inside", (total, *whole), (known.value, told.value)))


def _on_top(turn: Turn, value: int) -> bool:
    """Whether a number is told as more of the same: "otras 4", "4 más", "4 tortas más"; not "4, otro día flojo"."""
    heard = hear(turn.words, turn.today, turn.person.language)
    said = [Said(token.text, token.text) for token in heard.tokens]
    told = [n for n in heard.numbers if n.value == value]
    return any(_said_before(said, n.start) or _said_behind(heard, said, n.end) for n in told)


def _said_before(said: Sequence[Said], number: int) -> bool:
    return any((n := _long("another", said, at)) and at + n == number for at in range(number))


def _said_behind(heard: Heard, said: Sequence[Said], end: int) -> bool:
    """Right behind the number, or behind what is counted where the thought ends there."""
    if _long("on_top", said, end):
        return True
    for at in range(end, min(end + NOUN, len(said))):
        if (n := _long("another", said, at)) and _is_over(heard, at + n):
            return True
        if _is_over(heard, at):
            return False
    return False


def _long(name: str, said: Sequence[Said], at: int) -> int:
    return max((grammar(known).fix[name].at(said, at) for known in LANGUAGES), default=0)


def _is_over(heard: Heard, at: int) -> bool:
    """Whether a thought ends at a place, or goes on with its day."""
    return at >= len(heard.tokens) or at in heard.dated or not heard.word(at).isalpha() or heard.has(at, "cues.and")
