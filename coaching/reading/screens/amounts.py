"""Numbers as screens write them: "10,854,301", "+4.211,6%", "8,7 mil", "118.1K"; strict, or none at all."""

import re
from typing import Final, NamedTuple

UNITS: Final = {
    "k": 1_000, "mil": 1_000, "mila": 1_000,
    "m": 1_000_000, "mm": 1_000_000, "mi": 1_000_000, "min": 1_000_000, "mln": 1_000_000, "mio": 1_000_000,
    "mill": 1_000_000, "millones": 1_000_000, "milioni": 1_000_000, "million": 1_000_000, "milhoes": 1_000_000,
    "b": 1_000_000_000, "mld": 1_000_000_000, "mrd": 1_000_000_000,
}  # fmt: skip
"""Units as apps abbreviate them. "MIn" is what the reader makes of "Mln"; "mi" is a million in Portuguese."""

_NUMBER: Final = re.compile(
    r"(?<![\w:/.,#@&])(?P<sign>[+\-]\s?)?"
    r"(?P<digits>\d{1,3}(?:[ ]\d{3})+(?![\d.,]\d|\d)|\d+(?:[.,']\d+)*)"
    r"(?:\s?(?P<unit>millones|milioni|million|milhoes|mill|mila|mil|mln|min|mio|mld|mrd|mm|mi|k|m|b)(?![a-z]))?"
    r"(?P<percent>\s?%)?",
    re.IGNORECASE,
)
# What makes a number something else: a time, a date, a share of a goal, a price, a telephone number, "5G", "48 h".
_OTHER_BEFORE: Final = re.compile(r"(?:[$€£₹(]|\br\$|\b(?:eur|usd|us\$|mxn|s/))\s?$", re.IGNORECASE)
_OTHER_AFTER: Final = re.compile(
    r"^(?::\d|/\d|-\d|\s?[$€£]|\s?(?:h|s|d|g|px|hz|mb|gb|kb|min|hr|hrs|seg|sec)\b(?!\w)|[a-z]\d|\.\.)", re.IGNORECASE
)
_ARROW: Final = re.compile(r"[↑↓▲▼↗↘⬆⬇△▽⇧⇩]")
_GLYPH: Final = re.compile(r"[^\W\d_a-zA-Zµñáéíóúàèìòùçãõê]")
"""Letters of no script that these apps are written in: an icon that was taken for one."""
_LETTER: Final = re.compile(r"^\s*[A-Z](?=\d)")
"""An icon right before a number that was read as a capital: "D31"."""
_SPACED: Final = re.compile(r"(?<=\d)([.,]) (?=\d{3}(?!\d))")
_ALIKE: Final = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "’": "'", "＋": "+", "％": "%", "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)
MOST_DIGITS: Final = 12
GROUP: Final = 3
"""Digits between two marks of thousands."""


class Amount(NamedTuple):
    """A number on a screen. `value` is None where it is no whole count ("4.5" without a unit).

    `sign` is +1 or -1 where one is written, else 0; `step` the rounding ("8,7 mil": 100). `start:end` is where it
    stands in the text; `certain` is False where its digits can be cut in another way.
    """

    value: int | None
    step: int
    sign: int
    percent: bool
    start: int
    end: int
    certain: bool = True


class Value(NamedTuple):
    """A text that is a number and nothing else, perhaps with the change beside it."""

    amount: Amount
    change: Amount | None = None


def plain(text: str) -> str:
    """The text with one kind of dash, space and apostrophe; every character keeps its place."""
    return text.translate(_ALIKE)


def amounts(text: str) -> tuple[Amount, ...]:
    """The numbers of a text that may count something, left to right."""
    said = plain(text)
    found = []
    for match in _NUMBER.finditer(said):
        if _OTHER_BEFORE.search(said[: match.start()]) or _OTHER_AFTER.match(said[match.end() :]):
            continue
        if re.search(r"\d[:/\-]\s?$", said[: match.start()]):
            continue
        amount = _amount(match)
        if amount is not None:
            found.append(amount)
    return tuple(found)


def value_of(text: str) -> Value | None:
    """The number that a text is, but for icons and a change beside it; None for words, times, dates and prices."""
    said = _LETTER.sub(" ", _SPACED.sub(r"\1", _GLYPH.sub(" ", plain(text)))).strip()
    found = amounts(said)
    if not found:
        return _glued(said)
    rest = _rest(said, found)
    if sum(letter.isalpha() for letter in rest) > 1 or ":" in rest or "/" in rest:
        return None
    first, others = found[0], found[1:]
    if first.percent and (split := _glued(said)) is not None:
        return split
    if first.percent or first.value is None:
        return None
    change = next((o for o in others if o.percent or o.sign), None)
    if change is None and others and (arrow := _ARROW.search(said[first.end : others[0].start])):
        change = others[0]._replace(sign=-1 if arrow.group() in "↓▼↘⬇▽⇩" else 1)
    # A bare digit behind the number is an icon ("3.4 K 0"); two numbers side by side are not one value.
    if change is None and any(said[o.start : o.end] not in {"0", "1", "7"} for o in others):
        return None
    if others and change is None:
        first = first._replace(certain=first.step > 1)
    # The trend arrow of a dashboard is read as a 7: "7 194" may be 194.
    if said.startswith("7 ") and first.value is not None and said[first.start : first.end].startswith("7 "):
        first = first._replace(certain=False)
    return Value(first, change)


def _rest(said: str, found: tuple[Amount, ...]) -> str:
    kept, at = [], 0
    for amount in found:
        kept.append(said[at : amount.start])
        at = amount.end
    return "".join([*kept, said[at:]])


def _amount(match: re.Match[str]) -> Amount | None:
    digits, unit = match["digits"], (match["unit"] or "").casefold()
    percent = match["percent"] is not None
    if unit == "m" and match["unit"] == "m" and not percent:
        return None  # minutes
    sign = {"+": 1, "-": -1}.get((match["sign"] or "").strip(), 0)
    read = _parsed(digits, UNITS.get(unit, 1), fractional=percent)
    if read is None:
        return None
    value, step = read
    return Amount(value, step, sign, percent, match.start(), match.end())


def _parsed(digits: str, unit: int, *, fractional: bool) -> tuple[int | None, int] | None:
    """Value and rounding; the value is None for a fraction. None for digits that are no number in any convention."""
    bare = re.sub(r"\D", "", digits)
    if len(bare) > MOST_DIGITS or (len(bare) > 1 and bare.startswith("0") and digits[1:2].isdigit()):
        return None
    groups = re.split(r"[.,' ]", digits)
    marks = re.findall(r"[.,' ]", digits)
    if not marks:
        return int(digits) * unit, unit
    thousands = all(len(group) == GROUP for group in groups[1:]) and 1 <= len(groups[0]) <= GROUP
    if thousands and len(set(marks)) == 1 and groups[0] != "0" and not (fractional and len(marks) == 1):
        return int(bare) * unit, unit
    # Another last mark is the decimal one; so is a single one that has no three digits behind it.
    grouped = len(set(marks[:-1])) == 1 and all(len(group) == GROUP for group in groups[1:-1])
    if len(marks) == 1 or (grouped and marks[-1] != marks[0]):
        places = len(groups[-1])
        whole = int("".join(groups[:-1])) * 10**places + int(groups[-1])
        if unit == 1 or 10**places > unit:
            return None, 1
        return whole * unit // 10**places, unit // 10**places
    return None


def _glued(said: str) -> Value | None:
    """A count and its change in one run of digits: "118.34975,7%" is 118.349 and 75,7 %."""
    match = re.fullmatch(r"(?P<head>\d{1,3}(?:[.,]\d{3})+)(?P<tail>\d{1,3}[.,]\d%)", said.replace(" ", ""))
    if match is None:
        return None
    head = _parsed(match["head"], 1, fractional=False)
    if head is None or head[0] is None:
        return None
    end = len(match["head"])
    return Value(
        Amount(head[0], 1, 0, percent=False, start=0, end=end),
        Amount(None, 1, 0, percent=True, start=end, end=len(said)),
    )
