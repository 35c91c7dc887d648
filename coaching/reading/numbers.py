"""Counts as people write them: 1.000, 1 200, 12k, 8,7 mil, −5, millequattrocento.

Which sign groups thousands is decided by evidence and parsed strictly: a number read with the wrong
convention is worse than none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from coaching.languages.hearing import Mark, Token, clean, fold, lexicon, tokenize
from coaching.languages.listened import GROUPS, UNITS
from coaching.model import LANGUAGES, Language

_MINUS = "-−–"
_THOUSAND = 1000
_MILLION = 1_000_000
_HUNDRED = 100
_NINETY_NINE = 99
_TIMES = frozenset(map(str, range(2, 10)))  # dozens are counted in figures up to here
# More digits than this are noise; Python itself refuses to read many thousands of them.
_MOST_DIGITS = 40
_GROUPED = {
    sign: re.compile(rf"[1-9][0-9]{{0,2}}(?:{sign}[0-9]{{3}})+")
    for sign in (r"\.", ",", "['’]", "[\u00a0\u202f\u2009 ]")
}
_ONE_DECIMAL_SIGN = re.compile(r"([0-9]+)[.,]([0-9]+)")
_BOTH_SIGNS = re.compile(r"([1-9][0-9]{0,2}(?:([.,])[0-9]{3})+)(?!\2)[.,]([0-9]+)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where it stands, in tokens. `value` is None when it is a decimal, which counts nothing.

    `step` is the rounding ("8,7 mil" is 8700 with step 100); `sign` is −1 or +1 if one was written, else 0;
    `other` is the second way to read it; `faint` is an article that may be a one.
    """

    start: int
    end: int
    value: int | None
    step: int = 1
    sign: int = 0
    other: int | None = None
    faint: bool = False
    spelled: bool = False

    @property
    def signed(self) -> int:
        """The value with its sign; 0 when it counts nothing."""
        return (self.value or 0) * (self.sign or 1)


def parse(text: str, language: Language | None = None) -> tuple[Number, ...]:
    """The numbers of a text, in order."""
    tokens = tokenize(clean(text))
    return tuple(find(tokens, lexicon().hear(tokens, language), language))


def find(tokens: Sequence[Token], marks: Sequence[Mark], language: Language | None) -> list[Number]:
    """The numbers among the tokens, in order, with their units and signs."""
    senses = {i: mark for mark in marks for i in range(mark.start, mark.end)}
    found = []
    at = 0
    while at < len(tokens):
        number = _group(tokens, at, language, senses)
        if number is None and tokens[at].script == "number":
            number = _with_unit(tokens, at, language, senses)
        elif number is None and tokens[at].script == "word":
            number = _spelled(tokens, at, language, senses)
        if number is None:
            at += 1
            continue
        found.append(_with_sign(number, tokens, senses))
        at = number.end
    return _by_evidence(found, tokens)


# ---------------------------------------------------------------- figures


@dataclass(frozen=True, slots=True)
class _Written:
    """Digits as they stand: a whole number, or a whole part with decimals, or either."""

    whole: int | None
    decimal: tuple[str, str] | None = None


def _written(text: str) -> _Written:
    if len(text) > _MOST_DIGITS:
        return _Written(None)
    if text.isdigit():
        return _Written(int(text))
    digits = int(re.sub("[^0-9]", "", text))
    grouped = any(shape.fullmatch(text) for shape in _GROUPED.values())
    decimal = _ONE_DECIMAL_SIGN.fullmatch(text)
    if decimal:
        return _Written(digits if grouped else None, (decimal[1], decimal[2]))
    if grouped:
        return _Written(digits)
    both = _BOTH_SIGNS.fullmatch(text)
    if both:
        return _Written(None, (re.sub("[^0-9]", "", both[1]), both[3]))
    return _Written(None)


def _with_unit(
    tokens: Sequence[Token], at: int, language: Language | None, senses: Mapping[int, Mark]
) -> Number | None:
    token = tokens[at]
    written = _written(token.text)
    unit, end = _unit(tokens, at, senses)
    if unit:
        return _multiplied(written, unit, at, end, tokens)
    if written.whole is None:
        return Number(at, at + 1, None)
    # In English a point is a decimal sign, yet people from elsewhere write 1.234 for a thousand and more.
    doubtful = language == "en" and "." in token.text and written.decimal is not None
    return Number(at, at + 1, written.whole, other=int(written.decimal[0]) if doubtful and written.decimal else None)


def _unit(tokens: Sequence[Token], at: int, senses: Mapping[int, Mark]) -> tuple[int, int]:
    """The unit after a number (0 if none) and where it ends. A lone letter must touch the number."""
    if at + 1 >= len(tokens) or tokens[at + 1].script != "word":
        return 0, at + 1
    follower = tokens[at + 1]
    touching = follower.start == tokens[at].end
    mark = senses.get(at + 1)
    lone = len(follower.text) == 1 and not touching and tokens[at].script == "number"
    if lone or mark is None:
        return 0, at + 1
    if follower.text == "mil" and "numbers.units_1000000" in mark.senses and not touching:
        return (
            _THOUSAND,
            at + 2,
        )  # "18 mil" is Spanish even in an English sentence; only "2mil" may be millions
    return next((size for size in UNITS if f"numbers.units_{size}" in mark.senses), 0), at + 2


# ---------------------------------------------------------------- dozens


def _group(tokens: Sequence[Token], at: int, language: Language | None, senses: Mapping[int, Mark]) -> Number | None:
    """Reads "una docena", "half a dozen", "due decine", "a couple of"; a round group is rounded to tens."""
    place, times, half = at, 1, False
    for _ in range(3):
        if place >= len(tokens):
            return None
        known = senses[place].senses if place in senses else frozenset[str]()
        size = next((size for size in GROUPS if f"numbers.groups_{size}" in known), 0)
        if size and not (half and size % 2):
            end = place + 1
            if end + 1 < len(tokens) and "dates.of" in _senses(end, senses):
                end += 1
            exact = size in (2, 12)
            value = times * size // (2 if half else 1)
            more = place + 1
            if not half and "numbers.and" in _senses(more, senses) and "numbers.half" in _senses(more + 1, senses):
                value, end = value + size // 2, more + 2  # "docena y media"
            return Number(at, end, value, 1 if exact else min(size, 10), spelled=True)
        word = tokens[place]
        if "numbers.half" in known and not half:
            half = True
        elif word.text not in lexicon().faint:
            values = _values(word.text, language) if word.script == "word" else ()
            count = int(word.text) if word.text in _TIMES else (values or (0,))[0]
            if place > at or not 1 < count < GROUPS[1]:
                return None
            times = count
        place += 1
    return None


def _multiplied(written: _Written, unit: int, at: int, end: int, tokens: Sequence[Token]) -> Number:
    # Before a unit, 1,234 cannot group thousands: nobody writes "1.234 k" for a million.
    if written.decimal is not None:
        whole, decimals = written.decimal
        if len(decimals) > len(str(unit)) - 1:
            return Number(at, end, None)
        step = unit // 10 ** len(decimals)
        return Number(at, end, int(whole) * unit + int(decimals) * step, step)
    if written.whole is None:
        return Number(at, end, None)
    value = written.whole * unit
    rest = tokens[end] if end < len(tokens) else None
    if rest is not None and unit == _THOUSAND and len(rest.text) == len("300") and rest.text.isdigit():
        return Number(at, end + 1, value + int(rest.text))  # "5 mil 300"
    return Number(at, end, value, unit)


def _by_evidence(found: list[Number], tokens: Sequence[Token]) -> list[Number]:
    """Settles 1.234 where the same message shows which sign groups thousands."""
    texts = [tokens[number.start].text for number in found]
    groups_by_point = any(text.count(".") > 1 for text in texts)
    groups_by_comma = any(_GROUPED[","].fullmatch(text) for text in texts)
    settled = []
    for number in found:
        if number.other is not None and groups_by_point:
            settled.append(replace(number, other=None))
        elif number.other is not None and groups_by_comma:
            settled.append(replace(number, value=None, other=None))
        else:
            settled.append(number)
    return settled


# ---------------------------------------------------------------- words


@cache
def _values(word: str, language: Language | None) -> tuple[int, ...]:
    """What a number word is made of: "duemilatre" is 2, 1000, 3. Empty when it is not one."""
    words = lexicon()
    for heard in [language] if language else LANGUAGES:
        value = words.values[heard].get(word)
        if value is not None:
            return (value,)
        if words.glued[heard] and len(word) > len("seicen"):
            parts = _cut(word, words.values[heard])
            if parts:
                return parts
    return ()


def _cut(word: str, known: Mapping[str, int]) -> tuple[int, ...]:
    ways: dict[int, tuple[int, ...]] = {0: ()}
    for end in range(1, min(len(word), 60) + 1):
        for start in range(max(0, end - 12), end):
            if start in ways and end not in ways and word[start:end] in known:
                ways[end] = (*ways[start], known[word[start:end]])
    return ways.get(len(word), ())


def _spelled(tokens: Sequence[Token], at: int, language: Language | None, senses: Mapping[int, Mark]) -> Number | None:
    if _masked(at, senses):
        return None
    # One number is spelled in one language; the language of the message goes first.
    order = sorted(LANGUAGES, key=lambda heard: heard != language)
    for heard in order:
        if heard != language and language is not None and tokens[at].text in lexicon().values[language]:
            continue
        if not _values(tokens[at].text, heard) or (heard != language and _own_word(at, senses)):
            continue
        return _sum(tokens, at, heard, senses)
    return None


def _masked(at: int, senses: Mapping[int, Mark]) -> bool:
    """Whether the word is part of a longer phrase ("mil gracias") or of a half ("medio millón")."""
    mark = senses.get(at)
    before = senses.get(at - 1)
    halved = before is not None and "numbers.half" in before.senses
    return halved or (mark is not None and mark.end - mark.start > 1)


def _own_word(at: int, senses: Mapping[int, Mark]) -> bool:
    """Whether the language of the message knows the word as another one: "once" in English."""
    mark = senses.get(at)
    return mark is not None and not any(sense.startswith("numbers.") for sense in mark.senses)


def _sum(tokens: Sequence[Token], at: int, heard: Language, senses: Mapping[int, Mark]) -> Number:
    parts = list(_values(tokens[at].text, heard))
    end = at + 1
    while end < len(tokens):
        step = end
        if tokens[step].text == "-" or "numbers.and" in _senses(step, senses):
            step += 1
        more = _values(tokens[step].text, heard) if step < len(tokens) and tokens[step].script == "word" else ()
        if not more or not _continues(parts, more, joined=step > end, hundreds=_NINETY_NINE if heard == "en" else 9):
            break
        parts.extend(more)
        end = step + 1
    faint = end == at + 1 and tokens[at].text in lexicon().faint
    return _with_point(tokens, at, end, heard, senses) or Number(at, end, _total(parts), faint=faint, spelled=True)


def _with_point(
    tokens: Sequence[Token], at: int, end: int, heard: Language, senses: Mapping[int, Mark]
) -> Number | None:
    """Reads "nine point six k", "dos coma tres mil" and "ten k": spoken digits before a unit."""
    whole = _values(tokens[at].text, heard)
    if end > at + 1 or len(whole) != 1 or end >= len(tokens):
        return None
    decimals = ""
    last = at
    if "numbers.point" in _senses(end, senses) and end + 1 < len(tokens):
        after = tokens[end + 1]
        spoken = _values(after.text, heard) if after.script == "word" else ()
        decimals = after.text if after.text.isdigit() else str(spoken[0]) if len(spoken) == 1 else ""
        last = end + 1
        if not decimals:
            return None
    unit, stop = _unit(tokens, last, senses)
    if not unit or (not decimals and tokens[last + 1].text != "k"):
        return None
    written = _Written(whole[0], (str(whole[0]), decimals) if decimals else None)
    return replace(_multiplied(written, unit, last, stop, tokens), start=at, spelled=True)


def _senses(at: int, senses: Mapping[int, Mark]) -> frozenset[str]:
    mark = senses.get(at)
    return mark.senses if mark and mark.end - mark.start == 1 else frozenset()


def _continues(parts: Sequence[int], more: Sequence[int], *, joined: bool, hundreds: int) -> bool:
    """Whether the next word belongs to the same number: "mil | doscientos", not "veinte | treinta".

    `hundreds` is how many of them are said in one go: in English "seventeen hundred".
    """
    first = more[0]
    last = parts[-1]
    if first in (_THOUSAND, _MILLION):
        return not joined and last < first
    if first == _HUNDRED and last <= hundreds:
        return not joined and last > 0
    return 0 < first < last and not (last < 20 or (last < _HUNDRED and first > 9))  # noqa: PLR2004  # ones, then tens


def _total(parts: Sequence[int]) -> int:
    total = 0
    current = 0
    for part in parts:
        if part in (_THOUSAND, _MILLION):
            total += max(current, 1) * part
            current = 0
        elif part == _HUNDRED and 0 < current < _HUNDRED:
            current *= part
        else:
            current += part
    return total + current


# ---------------------------------------------------------------- signs


def _with_sign(number: Number, tokens: Sequence[Token], senses: Mapping[int, Mark]) -> Number:
    """Reads "-5", "+ 3" and "menos 5"; a dash between two words or numbers is not a sign."""
    at = number.start - 1
    if at < 0:
        return number
    before, token = tokens[at], tokens[number.start]
    if before.text in _MINUS or before.text == "+":
        outer = tokens[at - 1] if at > 0 else None
        apart = outer is None or outer.end < before.start or outer.script in ("mark", "line")
        touching = before.end == token.start
        # "- 612 seguidores" on a line of its own is an item of a list.
        if before.text == "+" or (touching and apart) or (outer is None and number.end == len(tokens)):
            return replace(number, start=at, sign=1 if before.text == "+" else -1)
        return number
    known = _senses(at, senses)
    if "cues.minus" in known:
        return replace(number, start=at, sign=-1)
    if "cues.plus" in known and not number.faint:
        return replace(number, start=at, sign=1)
    return number


def is_number_word(word: str) -> bool:
    """Whether a word counts something in any language."""
    return bool(_values(fold(word), None))
