"""A short answer to "how many?": the number in it, or why it is none."""

from collections.abc import Set as AbstractSet
from datetime import date

from coaching.languages import phrases
from coaching.model import LONGEST_TEXT, Doubt, Language, Metric
from coaching.reading import traps
from coaching.reading.figure import METRICS
from coaching.reading.heard import Heard, hear
from coaching.reading.numbers import Number, parse

LARGEST = 10**10
_NONE = frozenset({"cues.none", "cues.nobody", "cues.nothing"})
_PERIOD = frozenset({"dates.this_week", "dates.past_week", "dates.last_week", "dates.last_some"})
_FEW_WORDS = 3
_MOVES = frozenset({"cues.gain", "cues.loss", "cues.rise", "cues.fall"})


def how_many(words: str, *, today: date, language: Language | None, of: int | None = None) -> int | Doubt | None:
    """The count that an answer gives; a Doubt where it cannot be told, None where it gives none.

    `of` is how many there are in all, for who answers "a todos" or "6 de 30".
    """
    if of is not None and phrases.whole(phrases.said(words), "every"):
        return of
    heard = hear(words[:LONGEST_TEXT], today, language)
    if phrases.whole(phrases.said(words), "none"):
        return 0
    # "Una trentina" says too little to be counted with.
    round_ = [number for number in heard.numbers if number.spelled and number.step > 1]
    found = [n for n in heard.numbers if n not in round_ and not traps.transparent(heard, n)]
    # An answer of a word or two says too little of its language: "due" is two to somebody who speaks Italian.
    short = len(heard.tokens) <= _FEW_WORDS and not round_
    own = [n for n in parse(words[:LONGEST_TEXT], language) if not n.faint] if short else []
    counted = [n for n in found if not n.faint] or own or [n for n in found if _is_one(heard, n)]
    if not counted:
        none = any(heard.senses(at) & _NONE for at in range(len(heard.tokens)))
        return 0 if none else None
    if len(counted) > 1 and not _share(heard, counted, of):
        return Doubt("count", "several")
    return _value(counted[0])


def is_report(words: str, asked: AbstractSet[Metric], *, today: date, language: Language | None) -> bool:
    """Whether a message tells something else than the count that was asked for: another figure, day or network."""
    heard = hear(words[:LONGEST_TEXT], today, language)
    named = {METRICS[sense] for at in range(len(heard.tokens)) for sense in heard.senses(at) if sense in METRICS}
    if named:
        return bool(named - asked)
    moved = any(heard.senses(at) & _MOVES for at in range(len(heard.tokens)))
    placed = any(sense.startswith("platforms.") for at in range(len(heard.tokens)) for sense in heard.senses(at))
    other_day = any(not any(heard.senses(at) & _PERIOD for at in range(when.start, when.end)) for when in heard.dates)
    return bool(heard.numbers) and (moved or placed or other_day)


def _is_one(heard: Heard, number: Number) -> bool:
    """Whether an article is a one: "con una", "una persona", not "una trentina"."""
    after = heard.senses(number.end)
    return number.end >= len(heard.tokens) or bool(after & (METRICS.keys() | {"cues.people"}))


def _share(heard: Heard, counted: list[Number], of: int | None) -> bool:
    """Whether the second number is how many there are: "6 de 30"."""
    first, second = counted[0], counted[1]
    joined = second.start - first.end == 1 and heard.has(first.end, "dates.of")
    return len(counted) == 2 and (joined or second.value == of)  # noqa: PLR2004  # a pair


def _value(number: Number) -> int | Doubt:
    value = number.value
    if value is None:
        return Doubt("count", "other")
    if number.sign:
        return Doubt("count", "negative_total" if number.sign < 0 else "other")
    if number.other is not None:
        return Doubt("count", "two_readings", (value, number.other))
    return value if value <= LARGEST else Doubt("count", "too_large")
