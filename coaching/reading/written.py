"""Numbers that are written as something else: a share, a place in a row, part of a name, a phone, a year, an age."""

import re

from coaching.reading.figure import metric_after
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number

_PHONE = re.compile(r"\+?[0-9](?:[ .\-()/]{0,2}[0-9]){8,14}(?![0-9])")
_GROUPS = re.compile(r"[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*")
_LONGEST_PHONE = 15
_OLDEST = 99
_FIRST_YEAR, _LAST_YEAR = 1990, 2099


def something_else(heard: Heard, number: Number) -> bool:
    """Whether the way in which a number is written says that it counts nothing."""
    return (
        heard.word(number.end) in ("%", "‰")
        or heard.has(number.end, "cues.percent")
        or any(heard.has(at, "cues.idiom") for at in range(number.start, number.end))
        or _ordinal(heard, number)
        or _glued(heard, number)
        or _ratio(heard, number)
        or _phone(heard, number)
        or _address(heard, number)
        or _year(heard, number)
        or _age(heard, number)
        or _numbered(heard, number)
    )


def _touching(heard: Heard, left: int, right: int) -> bool:
    return left >= 0 and right < len(heard.tokens) and heard.tokens[left].end == heard.tokens[right].start


def _ordinal(heard: Heard, number: Number) -> bool:
    return _touching(heard, number.end - 1, number.end) and (
        heard.has(number.end, "cues.ordinal") or heard.word(number.end) == "°"
    )


def _glued(heard: Heard, number: Number) -> bool:
    """Part of a name: mp3, covid19, 5g, @handle7."""
    if number.spelled:
        return False
    before, after = number.start - 1, number.end
    if _touching(heard, before, number.start) and heard.tokens[before].script in ("word", "link"):
        return not any(sense.startswith("platforms.") for sense in heard.senses(before))
    return _touching(heard, after - 1, after) and heard.tokens[after].script == "word" and not heard.senses(after)


def _ratio(heard: Heard, number: Number) -> bool:
    """24/7, 3x, 10-20: two numbers in one, or a factor."""
    after, before = heard.word(number.end), heard.word(number.start - 1)
    if after in ("/", "-", "–", "x", "×") and _touching(heard, number.end - 1, number.end):
        follower = heard.tokens[number.end + 1] if number.end + 1 < len(heard.tokens) else None
        return after in "x×" or (follower is not None and follower.script == "number")
    first = heard.tokens[number.start - 2] if number.start > 1 else None
    joined = before in ("/", "-", "–", "x", "×") and first is not None and first.script == "number"
    left, right = number.start - 2, number.start - 1
    return joined and _touching(heard, right, number.start) and _touching(heard, left, right)


def _phone(heard: Heard, number: Number) -> bool:
    if metric_after(heard, number) or number.spelled:
        return False
    start, end = heard.tokens[number.start].start, heard.tokens[number.end - 1].end
    cue = heard.any(max(0, number.start - 6), number.start, "cues.phone")
    digits = re.sub("[^0-9]", "", heard.text[start:end])
    if cue and (len(digits) >= len("123456") or heard.word(number.start - 1) == "+"):
        return True
    window = max(0, start - _LONGEST_PHONE * 2)
    for found in _PHONE.finditer(heard.text, window, min(len(heard.text), end + _LONGEST_PHONE * 2)):
        if found.start() < end and found.end() > start:
            written = found.group()
            return cue is not None or written.startswith("+") or not (_GROUPS.fullmatch(written) or written.isdigit())
    return False


def _address(heard: Heard, number: Number) -> bool:
    if metric_after(heard, number):
        return False
    named = heard.any(max(0, number.start - 3), number.start, "cues.street")
    return named is not None and named.start not in heard.dated and not number.sign  # "March 3rd" is no road


def _year(heard: Heard, number: Number) -> bool:
    written = heard.word(number.end - 1)
    if not (written.isdigit() and len(written) == len("2026") and number.value is not None and not number.sign):
        return False
    led = bool(heard.senses(number.start - 1) & {"dates.in", "dates.of", "dates.since"}) or any(
        sense.startswith("months.") for sense in heard.senses(number.start - 1)
    )
    return led and _FIRST_YEAR <= number.value <= _LAST_YEAR and not metric_after(heard, number)


def _age(heard: Heard, number: Number) -> bool:
    """Over 50, mayores de 40."""
    return (
        heard.has(number.start - 1, "cues.ages")
        and not metric_after(heard, number)
        and (number.value or 0) <= _OLDEST
        and not number.sign
    )


def _numbered(heard: Heard, number: Number) -> bool:
    """The name of one thing: "mi pedido 4983", "talla 38"; "pedidos: 12" counts."""
    named = heard.has(number.start - 1, "cues.numbered") and not heard.has(number.start - 2, "cues.get")
    return named and not metric_after(heard, number) and not number.sign
