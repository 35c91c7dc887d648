"""What sets right what was said last: "no, it was 1,011", "eso fue ayer", "I meant tiktok"."""

from dataclasses import dataclass, field
from datetime import date

from coaching.languages.orders import Grammar, Said
from coaching.model import Metric, Platform
from coaching.reading.dates import When
from coaching.reading.figure import METRICS, PLATFORMS
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number
from coaching.reading.ordered import Order

_LONGEST = 14  # words
_TWO = 2
_SIGNED = {1: frozenset({"cues.gain", "cues.rise"}), -1: frozenset({"cues.loss", "cues.fall"})}
_SIGNS = frozenset(",.:;!¡\"'«»“”()→➜➡⇒>")
_CUES = (
    "not_it", "sorry", "was", "not", "that", "no", "on", "put", "exact", "hedge", "went", "another",
)  # fmt: skip
_CORRECTS = frozenset({"no", "sorry", "not_it", "not"})
_DATES_OF = frozenset({"no", "sorry", "that", "was", "not_it"})


@dataclass
class _Found:
    """The pieces of a message, in order: each number, network and day with whether it is what was not so."""

    cues: set[str] = field(default_factory=set)
    numbers: list[tuple[Number, bool]] = field(default_factory=list)
    platforms: list[tuple[Platform, bool]] = field(default_factory=list)
    dates: list[tuple[When, bool]] = field(default_factory=list)
    metrics: set[Metric] = field(default_factory=set)
    signs: set[int] = field(default_factory=set)  # +1 where people came, -1 where they left
    doubted: bool = False  # the last cue was "it wasn't": what comes next is wrong


def restated(heard: Heard, known: Grammar, today: date, *, fresh: bool = False) -> Order | None:
    """The correction that a whole message is; None as soon as a word says anything else.

    `fresh` says that a figure was told just before: then "it was 25" and "maybe 485" speak of that one, and
    "el 9 eran 1.448" of what is known of that day.
    """
    found = _pieces(heard, known)
    if found is None or not found.cues - {"on"}:
        return None
    if found.numbers:
        return _set_right(heard, found, today, fresh=fresh)
    if found.metrics or found.signs or not found.cues & _DATES_OF or found.cues & {"exact", "hedge", "went", "another"}:
        return None
    networks = [platform for platform, wrong in found.platforms if not wrong]
    dates = [when for when, wrong in found.dates if not wrong]
    if len(networks) > 1 or len(dates) > 1 or not (networks or dates):
        return None
    when = dates[0] if dates else None
    late = when is not None and (when.future or when.day is None or when.day > today)
    return Order(
        "move", platform=networks[0] if networks else None, day=None if late or when is None else when.day, dated=late
    )


def _set_right(heard: Heard, found: _Found, today: date, *, fresh: bool) -> Order | None:
    """One value in the place of another; both ends of a change; or a rounded one that is told exactly."""
    right = [number for number, wrong in found.numbers if not wrong]
    wrong = [number for number, wrong in found.numbers if wrong]
    networks = [platform for platform, wrong in found.platforms if not wrong]
    corrects = bool(found.cues & _CORRECTS)
    if len(networks) > 1 or len(found.metrics) > 1 or "another" in found.cues:
        return None
    metric, platform = next(iter(found.metrics), None), networks[0] if networks else None
    if found.dates:
        when, denied = found.dates[0]
        told = len(found.dates) == len(right) == 1 and not (denied or wrong) and bool(found.cues & {"was", *_CORRECTS})
        if not fresh or not told or when.day is None or when.since is not None or not when.day < today:
            return None
        named = any(
            sense.startswith("months.") for at in range(when.start, when.end) for sense in heard.senses(at)
        ) or any(heard.tokens[at].text in "/-" for at in range(when.start, when.end))
        value, step = right[0].value, right[0].step
        return Order("correct", right=value, step=step, metric=metric, platform=platform, day=when.day, dated=named)
    if len(right) == _TWO and not (wrong or found.signs) and corrects and _leads_to(heard, *right):
        return Order(
            "correct", right=right[1].value, origin=right[0].value, step=right[1].step, metric=metric, platform=platform
        )
    if len(right) > 1 or len(wrong) > 1 or "went" in found.cues:
        return None
    if found.signs:
        said = len(found.signs) == len(right) == 1 and not wrong and fresh and bool(found.cues & {"no", "sorry"})
        sign = next(iter(found.signs))
        return Order("correct", right=right[0].value, sign=sign, platform=platform, metric=metric) if said else None
    exact = "exact" in found.cues and bool(right) and not wrong
    alone = fresh and bool(right) and bool(found.cues & {"was", "hedge"})
    if not (corrects or (exact and fresh) or alone):
        return None
    return Order(
        "correct",
        right=right[0].value if right else None,
        wrong=wrong[0].value if wrong else None,
        metric=metric,
        platform=platform,
        step=right[0].step if right else 1,
        exact=exact and not corrects,
        weak=not (corrects or exact),
    )


def _leads_to(heard: Heard, first: Number, second: Number) -> bool:
    """Whether two numbers are the ends of one change: "1005 to 995", "de 1005 a 995", "1005 → 995"."""
    between = range(first.end, second.start)
    arrow = any(heard.tokens[at].text in "→➜➡⇒>" for at in between)
    return arrow or (len(between) == 1 and heard.has(between[0], "cues.to"))


def _pieces(heard: Heard, known: Grammar) -> _Found | None:
    """Every word by what it is; None where one is none of these."""
    said = [Said(token.text, heard.text[token.start : token.end].lower()) for token in heard.tokens]
    if len(said) > _LONGEST or any(token.text == "?" for token in heard.tokens):
        return None
    found, at = _Found(), 0
    dates = {when.start: when for when in heard.dates}
    numbers = {number.start: number for number in heard.numbers if not number.faint}
    while at < len(said):
        if (when := dates.get(at)) is not None:
            found.dates.append((when, found.doubted))
            found.doubted, at = False, when.end
        elif (number := numbers.get(at)) is not None:
            if number.sign or number.other is not None or number.value is None:
                return None
            found.numbers.append((number, found.doubted))
            found.doubted, at = False, number.end
        elif (platform := _platform(heard, at)) is not None:
            found.platforms.append((platform, found.doubted))
            found.doubted, at = False, _end(heard, at)
        else:
            step = _cue(found, known, said, at) or _moved(heard, found, at) or _named(heard, found, at)
            if not step:
                return None
            at += step
    return found


def _cue(found: _Found, known: Grammar, said: list[Said], at: int) -> int:
    """How many words a cue has; it is noted. A comma ends what was not so: "no, eran 1345"."""
    if said[at].text in _SIGNS:
        found.doubted = False
        return 1
    best, length = "", 0
    for name in _CUES:
        if (step := known.fix[name].at(said, at)) > length:
            best, length = name, step
    alone = best in {"not_it", "not"} and length == 1 and (at + 1 == len(said) or said[at + 1].text in _SIGNS)
    if alone and known.fix["no"].at(said, at):
        best = "no"
    if best:
        found.cues.add(best)
        if best in {"not_it", "not"}:
            found.doubted = True
        elif best == "was" and found.numbers:
            found.doubted = False
    return length


def _moved(heard: Heard, found: _Found, at: int) -> int:
    """How many words a verb of coming or leaving has; its sign is noted."""
    senses = heard.senses(at)
    signs = {sign for sign, names in _SIGNED.items() if senses & names}
    if len(signs) != 1:
        return 0
    found.signs |= signs
    found.doubted = False
    return _end(heard, at) - at


def _named(heard: Heard, found: _Found, at: int) -> int:
    """How many words the name of a metric has; it is noted."""
    for sense in heard.senses(at):
        if sense in METRICS:
            found.metrics.add(METRICS[sense])
            return _end(heard, at) - at
    return 0


def _platform(heard: Heard, at: int) -> Platform | None:
    return next((PLATFORMS[sense] for sense in sorted(heard.senses(at)) if sense in PLATFORMS), None)


def _end(heard: Heard, at: int) -> int:
    mark = heard.marks[at]
    return mark.end if mark is not None else at + 1
