"""What Faro will not decide alone: settled by what is known of the person, or asked with a button for each reading."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log
from typing import Final, get_args

from coaching.dialogue.figures import leap
from coaching.dialogue.figures.pending import NEITHER, NONE, Question
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.languages.hearing import clean, tokenize
from coaching.languages.orders import Said, grammar
from coaching.model import LANGUAGES, Doubt, Entry, History, Line, Measured, Metric, Observation, Platform, Reading
from coaching.questions.feelings import declines
from coaching.reading.figure import named_at
from coaching.reading.heard import hear_words
from coaching.reading.networks import platform_named
from coaching.reading.numbers import Number, parse
from coaching.reading.orders import order
from coaching.thresholds import JUMP, NEAR_AMOUNT, NEAR_COUNT

AGAIN: Final = "again"
"""An answer that says nothing of which reading it is: the question is put again."""
LAST: Final = frozenset({"which_metric", "unsure"})
SHORT: Final = 7
"""Words; who writes more is saying something else."""
OFFERED: Final = 4
LARGE: Final[tuple[Metric, ...]] = ("views", "likes", "reach", "comments", "messages")
SMALL: Final[tuple[Metric, ...]] = ("likes", "comments", "views", "saves", "messages")
"""What a number without a name is likely to count, most likely first, where nothing is known of the account …"""
MANY: Final = 200
"""… beyond which it is rather views, and below rather likes."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The doubts of a message: figures that the history settles, questions, and what can only be said."""

    figures: tuple[Observation, ...] = ()
    questions: tuple[Question, ...] = ()
    lines: tuple[Line, ...] = ()


def weigh(turn: Turn, doubts: Sequence[Doubt], history: History, told: Sequence[Observation]) -> Weighed:
    """Sorts the doubts of a message. `told` are its figures without doubt."""
    settled: list[Observation] = []
    questions: list[Question] = []
    lines: list[Line] = []
    for place, doubt in enumerate(doubts):
        asked = _question(f"{turn.heard.update_id}-{place}", doubt, history, told)
        if asked is None:
            lines.append(_line(doubt))
        elif (sure := _settled(asked, history)) is not None:
            settled.append(sure)
        else:
            questions.append(asked)
    # A number without a name, or an unlikely one, is asked about last: what it may be depends on everything else.
    questions.sort(key=lambda question: question.why in LAST)
    return Weighed(tuple(settled), tuple(questions), tuple(lines))


def clashes(
    turn: Turn, told: Sequence[Observation], history: History
) -> tuple[tuple[Observation, ...], tuple[Question, ...]]:
    """What is told without contradiction, and a question for each account with two different counts on one day.

    Where only one of them goes with what is known, that one is the count, and the other has no name.
    """
    counts: dict[tuple[Platform | None, date], dict[int, Observation]] = {}
    for o in told:
        if o.metric == "followers" and o.kind == "total":
            counts.setdefault((o.platform, o.day), {}).setdefault(o.value, o)
    asks: list[Question] = []
    doubtful: set[Observation] = set()
    for said in (tuple(values.values()) for values in counts.values() if len(values) > 1):
        number = f"{turn.heard.update_id}-c{len(asks)}"
        known = leap.last_count(history, said[0].platform)
        near = [o for o in said if known is not None and not leap.far(known, o.value)]
        if len(near) == 1:
            rest = next(o for o in said if o != near[0])
            names = _likely(rest, history, told)
            asks.append(Question(number, "which_metric", tuple(_as(rest, metric) for metric in names)))
            doubtful |= {o for o in said if o != near[0]}
        else:
            asks.append(Question(number, "two_readings", said[:OFFERED]))
            doubtful |= set(said)
    return tuple(o for o in told if o not in doubtful), tuple(asks)


def leaping(
    turn: Turn, entry: Entry, found: Sequence[leap.Leap], replaced: Entry | None
) -> tuple[Entry, tuple[Question, ...]]:
    """What of an entry is no leap, and a question for each that is."""
    if not found:
        return entry, ()
    # What replaces an entry does so as a whole, once it is settled.
    held = [one.figures for one in found] if replaced is None else [entry.observations]
    number, ends = turn.heard.update_id, [(one.before, one.now) for one in found]
    asks = tuple(Question(f"{number}-leap{at or ''}", "leap", figures, ends[at]) for at, figures in enumerate(held))
    left = tuple(o for o in entry.observations if all(o not in figures for figures in held))
    return replace(entry, observations=left), asks


def repeated(turn: Turn, told: Sequence[Observation], history: History) -> tuple[Question, ...]:
    """The changes of followers that are told a second time for a day: as many once more, or the same ones?

    A bare "-4" is a line of a log: it comes on top of the one before it, as do "otros 7".
    """
    if heard_in_any("another", turn.words) or not any(letter.isalpha() for letter in turn.words):
        return ()
    known = [o for o in history.observations if o.metric == "followers" and o.kind == "delta" and o.value]
    again = [
        o for o in told
        if any((k.metric, k.kind, k.value, k.day) == (o.metric, o.kind, o.value, o.day)
               and o.platform in {None, k.platform} for k in known)
    ]  # fmt: skip
    number = turn.heard.update_id
    return tuple(Question(f"{number}-a{at}", "again", (o,)) for at, o in enumerate(again))


def counted_in(turn: Turn, told: Sequence[Observation], history: History) -> tuple[Question, ...]:
    """A change beside the first count of all, of the same day, where nobody said whether the count has it in it.

    Later counts say by themselves what changed; what is told in one breath with its count is in it, too.
    """
    counts = [o for o in told if o.metric == "followers" and o.kind == "total"]
    new = [o for o in told if o.metric == "followers" and o.kind == "delta" and o.value and o.since is None]
    if counts or len(new) != 1:
        return ()
    (told_now,) = new
    known = [k for k in history.observations if k.metric == "followers" and k.platform in {None, told_now.platform}]
    if len(known) != 1 or (known[0].kind, known[0].day) != ("total", told_now.day) or known[0].value < -told_now.value:
        return ()
    now = replace(known[0], value=known[0].value + told_now.value)
    return (Question(f"{turn.heard.update_id}-i", "inside", (now,), (known[0].value, told_now.value)),)


def heard_in_any(name: str, words: str) -> bool:
    """Whether a phrase of a correction stands in the words, in any language: "otros 7", "lost another 7"."""
    said = [Said(token.text, token.text) for token in tokenize(clean(words))]
    return any(grammar(known).fix[name].at(said, at) for known in LANGUAGES for at in range(len(said)))


def instead(question: Question, words: str, reading: Reading, today: date) -> Observation | None:
    """The count that is told in the place of a leap: "no, 160", or a bare 160, which goes with what was known."""
    if question.why != "leap" or question.ends is None:
        return None
    counts = [o for o in question.readings if o.metric == "followers" and o.kind == "total"]
    said = order(words, today=today, language=reading.language)
    told = reading.observations
    value = None
    if said is not None and said.wanted == "correct" and said.metric in {None, "followers"}:
        value = said.right if said.wrong in {None, question.ends[1]} else None
        if said.right is None and said.wrong != question.ends[1]:
            value = said.wrong  # "no 160": that is what it is
    elif len(told) == 1 and (told[0].metric, told[0].kind, told[0].platform) == ("followers", "total", None):
        value = told[0].value if told[0].day == counts[0].day else None
    if value is None or len(counts) != 1 or leap.far(question.ends[0], value):
        return None
    return replace(counts[0], value=value, step=1)


def worth_asking(reading: Reading) -> Reading:
    """The same message without the number that nobody named, where the message does something else than report."""
    if reading.intent in {"report", "mixed"} or reading.posts or reading.observations:
        return reading
    counts = [d.seen is not None and d.seen.metric == "followers" and d.seen.kind == "total" for d in reading.doubts]
    kept = (
        d for d, count in zip(reading.doubts, counts, strict=True) if d.why not in LAST or (d.why == "unsure" and count)
    )
    return replace(reading, doubts=tuple(kept))


def tells_total(reading: Reading) -> bool:
    """Whether a count is told that can be read two ways, or that has no name: it is a figure beside a question too."""
    return any(d.seen is not None and d.seen.kind == "total" for d in reading.doubts)


def chosen(question: Question, choice: str) -> tuple[Observation, ...]:
    """The figures that an answer stores; none for "no" and for "neither"."""
    if question.why == "leap":
        return question.readings if choice == "yes" else ()
    if choice in get_args(Metric):
        named = next((o for o in question.readings if o.metric == choice), None)
        return (named or _as(question.readings[0], choice),)
    places = {str(place): reading for place, reading in enumerate(question.readings)}
    return (places[choice],) if choice in places else ()


def meant(turn: Turn, question: Question, words: str, reading: Reading) -> str | None:
    """The choice that typed words make; AGAIN where they make none, None where they are something else."""
    said = phrases.said(words)
    if "?" in words or not said.strip() or len(said.split()) > SHORT or declines(words) == "stop":
        return None
    numbers = [n for n in parse(words, reading.language or turn.person.language) if not n.faint]
    if question.why in {"leap", "again", "inside"}:
        of_it = _of_known(words, said, numbers, question, reading)
        if of_it is not None or question.why != "inside" or not numbers:
            return of_it
    if reading.posts or reading.events or len(reading.observations) > 1:
        return None
    if numbers and (number := _number(question, numbers, reading)) is not None:
        return number
    if phrases.only(said, "denies"):
        return NONE
    if question.why == "which_metric" and (metric := metric_named(words)) is not None:
        same = all(n.value == question.readings[0].value for n in numbers)
        return metric if same else None
    if phrases.whole(said, "first"):
        return "0"
    if phrases.whole(said, "second") and len(question.readings) > 1:
        return "1"
    if phrases.only(said, "agrees") and question.why in {"unsure", "as_before", "near"}:
        return "0"
    if phrases.only(said, "agrees"):
        # "Did you lose 200, or is it 200 in all?" "Yes": one of them, and nobody knows which.
        return AGAIN
    return None


def placed(question: Question, words: str) -> Question:
    """The question with the network that an answer names beside it: "followers de insta"."""
    platform = platform_named(words)
    if platform is None:
        return question
    return replace(question, readings=tuple(replace(o, platform=o.platform or platform) for o in question.readings))


def _of_known(words: str, said: str, numbers: Sequence[Number], question: Question, reading: Reading) -> str | None:
    """The choice where a figure is asked about beside what is known."""
    if question.why == "leap":
        return _of_leap(said, numbers, question, reading)
    of_it = _of_again if question.why == "again" else _of_inside
    return of_it(words, said, numbers, question)


def _of_leap(said: str, numbers: Sequence[Number], question: Question, reading: Reading) -> str | None:
    now = question.ends[1] if question.ends else None
    if phrases.begins(said, "agrees") and all(n.value == now for n in numbers):
        # "Sí, se me hizo viral": what happened is told with it.
        return "yes" if numbers or reading.events or reading.posts or phrases.only(said, "agrees") else None
    return "no" if phrases.only(said, "denies") else None


def _of_inside(words: str, said: str, numbers: Sequence[Number], question: Question) -> str | None:
    """Counted there already, on top of it, or neither; a number that is told is the one that was asked about."""
    if phrases.whole(said, "neither"):
        return NEITHER
    if question.ends is None or any(n.value != abs(question.ends[1]) for n in numbers):
        return None
    larger = len(question.readings) > 1
    if larger and (phrases.only(said, "agrees") or phrases.only(said, "denies")):
        return AGAIN  # "are they all of them, or on top?"
    if heard_in_any("another", words) or heard_in_any("on_top", words):
        return "0"
    if larger and phrases.whole(said, "every"):
        return "1"
    if not numbers and (heard_in_any("same", words) or phrases.only(said, "agrees")):
        return "1" if larger else NONE
    return "0" if phrases.only(said, "denies") else None


def _of_again(words: str, said: str, numbers: Sequence[Number], question: Question) -> str | None:
    """As many once more, or the same ones."""
    if any(abs(question.readings[0].value) != n.value for n in numbers):
        return None
    if heard_in_any("same", words) or phrases.only(said, "denies"):
        return NONE
    if heard_in_any("another", words):
        return "0"
    return AGAIN if phrases.only(said, "agrees") else None


def _number(question: Question, numbers: Sequence[Number], reading: Reading) -> str | None:
    """The reading that a typed number is; None where it is another number, or names something else."""
    if len(numbers) > 1 or numbers[0].value is None:
        return None
    if numbers[0].other is not None:
        return AGAIN if numbers[0].value in {abs(o.value) for o in question.readings} else None
    value = numbers[0].signed
    told = reading.observations[0] if reading.observations else None
    for place, o in enumerate(question.readings):
        same = told is None or (told.metric, told.kind, told.value) == (o.metric, o.kind, o.value)
        bare = told is not None and told.metric == "followers" and question.why == "two_readings"
        if o.value == value and (same or bare) and question.why != "which_metric":
            return str(place)
        if told is not None and same and (told.platform in {None, o.platform}):
            return str(place)
    return None


def metric_named(words: str) -> Metric | None:
    """The one metric that an answer names."""
    heard = hear_words(words)
    named = {named_at(heard, at, "metrics.") for at in range(len(heard.tokens))} - {None}
    return named.pop() if len(named) == 1 else None


# ---------------------------------------------------------------- what is asked


def _question(number: str, doubt: Doubt, history: History, told: Sequence[Observation]) -> Question | None:
    """A doubt as a question with its readings; None where no button could settle it."""
    seen = doubt.seen
    if seen is None:
        return None
    match doubt.why:
        case "two_readings" if len(doubt.options) > 1:
            first, second = (replace(seen, value=_signed(seen, value)) for value in doubt.options[:2])
            # Only the longer reading of "1.2" is rounded.
            return Question(number, "two_readings", (first, replace(second, step=1)))
        case "negative_total":
            size = abs(doubt.options[0])
            lost = replace(seen, kind="delta", value=-size)
            return Question(number, "negative_total", (lost, replace(seen, kind="total", value=size, since=None)))
        case "unsure":
            return Question(number, "unsure", (seen,))
        case "which_metric":
            metrics = _likely(seen, history, told)
            return Question(number, "which_metric", tuple(_as(seen, metric) for metric in metrics))
        case _:
            return None


def _signed(seen: Observation, value: int) -> int:
    return -value if seen.kind == "delta" and seen.value < 0 else value


def _as(seen: Observation, metric: str) -> Observation:
    """A figure under another name; a count of followers covers no days."""
    named = next((name for name in get_args(Metric) if name == metric), seen.metric)
    level = named in {"followers", "following"}
    return replace(seen, metric=named, kind="total", since=None if level else seen.since)


def _settled(question: Question, history: History) -> Observation | None:
    """The only reading that goes with what is known of the account; None where there is no such one.

    A count has to lie within half of the last one, whatever its size: a hundred more or less would make one of 50
    followers of any number under 150.
    """
    first = question.readings[0]
    if question.why == "unsure" and first.metric == "followers" and first.kind == "total":
        known = leap.last_count(history, first.platform)
        return first if known is not None and not leap.far(known, first.value) else None
    if question.why == "which_metric" and first.metric == "followers":
        known = leap.last_count(history, first.platform)
        return first if known and abs(first.value - known) <= known * NEAR_COUNT else None
    if question.why != "two_readings":
        return None
    if first.metric == "followers" and first.kind == "total":
        known = leap.last_count(history, first.platform)
        near = [o for o in question.readings if known and abs(o.value - known) <= known * JUMP]
        ruled_out = known is not None and sum(leap.far(known, o.value) for o in question.readings) == 1
        return near[0] if len(near) == 1 and ruled_out else None
    usual = _last(history, first)
    near = [o for o in question.readings if usual and abs(log(max(abs(o.value), 0.1) / usual)) < log(NEAR_AMOUNT)]
    return near[0] if len(near) == 1 else None


def _last(history: History, like: Observation) -> int | None:
    """The last figure of the same metric, kind and network."""
    known = [o for o in history.observations if (o.metric, o.kind) == (like.metric, like.kind) and o.value]
    mine = [o for o in known if o.platform == like.platform] or known
    return abs(mine[-1].value) if mine else None


def _likely(seen: Observation, history: History, told: Sequence[Observation]) -> tuple[Measured, ...]:
    """What a number may count, the likeliest first: followers near the last count, then what was told before."""
    said = {o.metric for o in told if o.platform == seen.platform and o.kind == "total"}
    count = leap.last_count(history, seen.platform)
    order: list[Measured] = []
    if count is not None and not leap.far(count, seen.value):
        order.append("followers")
    usual = {m: _last(history, replace(seen, metric=m)) for m in get_args(Metric)}
    near = {m: abs(log(seen.value / amount)) for m, amount in usual.items() if amount and m != "followers"}
    order += sorted((m for m, apart in near.items() if apart < log(NEAR_AMOUNT)), key=lambda m: near[m])
    if count is None:
        order.append("followers")
    order += [*(LARGE if seen.value >= MANY else SMALL)]
    free = [metric for metric in dict.fromkeys(order) if metric not in said]
    first = free[:OFFERED]
    if "followers" not in said and "followers" not in first:
        first[-1] = "followers"
    return tuple(first)


def _line(doubt: Doubt) -> Line:
    """What was understood but not stored, and why."""
    known = {"future", "impossible", "negative_total", "too_large"}
    if doubt.why == "two_readings" and len(doubt.options) > 1:
        return Line("doubt-two_readings", {"first": doubt.options[0], "second": doubt.options[1]})
    return Line(f"doubt-{doubt.why}" if doubt.why in known else "doubt-other")
