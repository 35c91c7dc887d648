"""How much was sold, in all or in a stretch of days: added up from what was told, with the day of each part."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken
from coaching.model import History, Line, Observation, Platform, Reading, Reply
from coaching.reading.heard import hear
from coaching.replies import kept

SHORT: Final = 10
"""Words of a question that asks for no more than the sum."""
SHOWN: Final = 8
"""Parts of the sum that are listed, the newest; of more, their number is said."""


async def asked(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What was sold in the time that is named, or in all; None where something else is asked."""
    if reading.observations or len(words.split()) > SHORT or not _asks(words):
        return None
    sales = parts(await turn.notebook.everything())
    whens = [w for w in hear(words, turn.today, turn.person.language).dates if w.day is not None and not w.future]
    first, last = (whens[0].since or whens[0].day, whens[0].day) if whens else (None, None)
    inside = [o for o in sales if first is None or last is None or first <= o.day <= last]
    if not inside:
        return (Reply((Line("sold-none", _when(first, last)), *_latest(sales))),)
    total = Line("sold-sum", {**_when(first, last), "n": sum(o.value for o in inside)})
    listed = [Line("sold-part", {"what": kept.group([o])}) for o in inside[:SHOWN]]
    more = (Line("sold-more", {"n": len(inside) - SHOWN}),) if len(inside) > SHOWN else ()
    return (Reply((total, *listed, *more)),)


def parts(history: History) -> list[Observation]:
    """The sales that were told, the newest first; days that lie in a stretch of which the sum was told are left out."""
    told: dict[tuple[Platform | None, date, date], Observation] = {}
    for o in history.observations:
        if o.metric == "sales" and o.kind == "total":
            told[(o.platform, o.since or o.day, o.day)] = o  # what was told anew of the same days counts
    spans = list(told)
    within = {
        one for one in spans
        if any(o != one and o[0] in {None, one[0]} and o[1] <= one[1] and one[2] <= o[2] and o[1:] != one[1:]
               for o in spans)
    }  # fmt: skip
    return sorted((o for span, o in told.items() if span not in within), key=lambda o: o.day, reverse=True)


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
