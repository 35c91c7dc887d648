"""How much was sold, in all or in a stretch of days: added up from what was told, with the day of each part."""

from collections.abc import Iterable
from datetime import date
from typing import Final, TypeAlias

from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken
from coaching.model import History, Line, Observation, Platform, Reading, Reply
from coaching.reading.heard import hear
from coaching.replies import kept

_Span: TypeAlias = tuple[Platform | None, date, date]
"""What a sum is of: its network, its first and its last day."""
SHORT: Final = 10
"""Words of a question that asks for no more than the sum."""
SHOWN: Final = 8
"""Parts of the sum that are listed, the newest; of more, their number is said."""


async def asked(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What was sold in the time that is named, or in all; None where something else is asked."""
    if reading.observations or len(words.split()) > SHORT or not _asks(words):
        return None
    history = await turn.notebook.everything()
    whens = [w for w in hear(words, turn.today, turn.person.language).dates if w.day is not None and not w.future]
    first, last = (whens[0].since or whens[0].day, whens[0].day) if whens else (None, None)
    inside, around = parts(history, first, last)
    wider = tuple(Line("sold-around", {"what": kept.group([o])}) for o in around[:1])
    if not inside:
        return (Reply((Line("sold-none", _when(first, last)), *(wider or _latest(parts(history)[0])))),)
    total = Line("sold-sum", {**_when(first, last), "n": sum(o.value for o in inside)})
    listed = [Line("sold-part", {"what": kept.group([o])}) for o in inside[:SHOWN]]
    more = (Line("sold-more", {"n": len(inside) - SHOWN}),) if len(inside) > SHOWN else ()
    return (Reply((total, *listed, *more, *wider)),)


def parts(
    history: History, first: date | None = None, last: date | None = None
) -> tuple[list[Observation], list[Observation]]:
    """The sales that were told of the days from `first` to `last`, and the stretches that stick out; the newest first.

    Days that lie in a stretch of which the sum is told as well are left out beside it.
    """
    told: dict[_Span, Observation] = {}
    for o in history.observations:
        if o.metric == "sales" and o.kind == "total":
            told[(o.platform, o.since or o.day, o.day)] = o  # what was told anew of the same days counts
    begin, end = first or date.min, last or date.max
    touching = {span: o for span, o in told.items() if span[1] <= end and begin <= span[2]}
    inside = {span for span in touching if begin <= span[1] and span[2] <= end}
    counted = [told[one] for one in inside if not any(_within(one, other) for other in inside)]
    around = [o for span, o in touching.items() if span not in inside]
    return _newest(counted), _newest(around)


def _newest(told: Iterable[Observation]) -> list[Observation]:
    return sorted(told, key=lambda o: o.day, reverse=True)


def _within(one: _Span, other: _Span) -> bool:
    """Whether the days of one lie within those of another, of the same network or of all."""
    return other[1:] != one[1:] and other[0] in {None, one[0]} and other[1] <= one[1] and one[2] <= other[2]


def _asks(words: str) -> bool:
    said = spoken(words)
    listed = phrases("asks")
    judged = any(phrase.within(said) for name in ("how_many", "a_lot") for phrase in listed[name])
    return not judged and any(phrase.within(said) for phrase in listed["sold"])


def _when(first: date | None, last: date | None) -> dict[str, date | str]:
    """The first and the last day that are asked about, as a line takes them; "all" where none are."""
    if first is None or last is None:
        return {"time": "all"}
    return {"time": "day" if first == last else "days", "first": first, "last": last}


def _latest(sales: Iterable[Observation]) -> tuple[Line, ...]:
    return tuple(Line("sold-latest", {"what": kept.group([o])}) for o in list(sales)[:1])
