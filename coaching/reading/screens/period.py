"""What the figures of a screen cover: "Last 30 days", "2 de set - 1 de out", "Jul 1, 2025 – Jul 31, 2026"."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Final

from coaching.languages.hearing import fold
from coaching.languages.screens import Screens, line, screens, squeeze
from coaching.reading.screens.amounts import plain
from coaching.reading.screens.things import Box, Line, Scene

Stretch = tuple[date, date]
LONGEST: Final = 366 * 3
"""Days; a longer stretch between two dates on a page is an axis, or no period."""
SOME_DAY: Final = date(2100, 1, 1)
COLUMN: Final = 8
"""Lines by which a stretch may stand beside the column of its figures."""
OFFERED: Final = frozenset({7, 14, 28, 30, 60, 90, 180, 365})
"""Days that apps offer as a stretch; other bare counts of days are marks on an axis."""
SAYS_IT: Final = 10
"""Letters of a stretch in words that need no other sign that they are one."""
_YEAR: Final = r"(?:\s*,?\s*(?:{of})?\s*(?P<y{n}>20\d\d))?"
_DAY: Final = (
    r"(?:(?P<d{n}>\d{{1,2}})\s*(?:{of})?\s*(?P<m{n}>[a-z]{{3,10}})\.?"
    r"|(?P<M{n}>[a-z]{{3,10}})\.?\s*(?P<D{n}>\d{{1,2}}))" + _YEAR
)
_MONTH: Final = re.compile(r"(?P<month>[a-z]{3,10})\.?(?: de)? (?P<year>20\d\d)")
_ONE_MONTH: Final = r"(?P<first>\d{{1,2}}){to}(?P<last>\d{{1,2}})\s*(?:{of})?\s*(?P<month>[a-z]{{3,10}})" + _YEAR


def period(scene: Scene, today: date, figures: Sequence[Box] = ()) -> Stretch | None:
    """The stretch that a screen names: dates before words, and of several the one that stands nearest over figures.

    Where nothing says it, the first and the last day under a chart do. None where nothing tells.
    """
    known = screens()
    for told in (_dates, _last, _whole_month):
        lines = [t for t in scene.lines if told is _last or not _compares(t, scene.lines, known)]
        named = [(t.box, stretch) for t in lines if (stretch := told(t.text, today, known)) is not None]
        if named:
            return min(named, key=lambda one: (_over(one[0], figures), one[0].top, one[0].left))[1]
    return _axis(scene, today, known)


def stretches(scene: Scene, today: date) -> frozenset[Box]:
    """Where stretches stand, each by itself on its line: they come between labels and their numbers."""
    known = screens()
    labels = frozenset(t.box for t in scene.texts if t.meaning is not None)
    said = (t for t in scene.lines if any(told(t.text, today, known) is not None for told in (_dates, _last))
            and not t.parts & labels)  # fmt: skip
    return frozenset(box for t in said for box in t.parts)


def _compares(text: Line, lines: Sequence[Line], known: Screens) -> bool:
    """Whether a line names the stretch that figures are compared with: "vs Oct 17 - Oct 23", also over two lines."""
    above = next((t.text for t in lines if 0 < text.box.middle - t.box.middle < 1.6 * text.box.height
                  and abs(t.box.centre - text.box.centre) < 6 * text.box.height), "")  # fmt: skip
    said = fold(f"{above} {text.text}")
    return any(f" {word} " in f" {said} " for word in known.changed)


def _over(box: Box, figures: Sequence[Box]) -> float:
    """How far the nearest figure is under a line, in the line's own column."""
    under = (f.top - box.bottom for f in figures if f.top > box.top and abs(f.left - box.left) < COLUMN * box.height)
    return min(under, default=float("inf"))


def _axis(scene: Scene, today: date, known: Screens) -> Stretch | None:
    """From the first to the last day that stand on one line under a chart."""
    dated = [(t.box, t.text) for t in scene.lines if _one(t.text, known)]
    for box, text in sorted(dated, key=lambda one: one[0].left):
        row = [(b, said) for b, said in dated if b.beside(box) and b.left > box.right]
        if row:
            last = max(row, key=lambda one: one[0].left)[1]
            return _dates(f"{text} - {last}", today, known)
    return None


def _one(text: str, known: Screens) -> bool:
    """Whether a line is a day and nothing else."""
    return _dates(f"{text} - {text}", SOME_DAY, known) is not None


def last_days(days: int, today: date) -> Stretch:
    """So many days, the last of them today."""
    return today - timedelta(days=days - 1), today


def _last(text: str, today: date, known: Screens) -> Stretch | None:
    if squeeze(text) in known.weeks:
        return last_days(7, today)
    said = line(text)
    for pattern in known.last_days:
        for match in pattern.finditer(said):
            whole = len(match.group()) >= len(said) - 1 and int(match["days"]) in OFFERED
            # "30 days" has to be all; "Last 30 days" may go on, or have something before it ("12% last 7 days").
            ends = len(match.group()) >= SAYS_IT and (match.start() == 0 or match.end() == len(said))
            if 0 < int(match["days"]) <= LONGEST and (whole or ends):
                return last_days(int(match["days"]), today)
    return None


def _whole_month(text: str, today: date, known: Screens) -> Stretch | None:
    """A month and its year, as the title of a summary."""
    named = _MONTH.fullmatch(fold(plain(text)).strip())
    number = _month(named["month"], known) if named is not None else None
    if named is None or number is None or (first := date(int(named["year"]), number, 1)) > today:
        return None
    return first, min(first.replace(day=monthrange(first.year, number)[1]), today)


def _dates(text: str, today: date, known: Screens) -> Stretch | None:
    said = fold(plain(text))
    for match in _range().finditer(said):
        one, other = (_parts(match, n, known) for n in ("1", "2"))
        if match["first"] is not None:
            month = _month(match["month"], known)
            one, other = (int(match["first"]), month, match["y3"]), (int(match["last"]), month, match["y3"])
        if one is None or other is None or one[1] is None or other[1] is None:
            continue
        for stretch in _placed(one, other, today):
            if 0 <= (stretch[1] - stretch[0]).days <= LONGEST:
                return stretch
    return None


@cache
def _range() -> re.Pattern[str]:
    """From one day to another, in the words of every language."""
    known = screens()
    of, until = "|".join(sorted(known.joins)), "|".join(sorted(known.until))
    to = rf"\s*(?:-|\b(?:{until})\b)\s*"
    # "1 - 30 nov": the month stands once.
    return re.compile(
        f"(?:{_DAY.format(n=1, of=of)}{to}{_DAY.format(n=2, of=of)}|{_ONE_MONTH.format(n=3, of=of, to=to)})"
    )


def _parts(match: re.Match[str], n: str, known: Screens) -> tuple[int, int | None, str | None] | None:
    day, month = match[f"d{n}"] or match[f"D{n}"], match[f"m{n}"] or match[f"M{n}"]
    return (int(day), _month(month, known), match[f"y{n}"]) if day and month else None


def _month(word: str, known: Screens) -> int | None:
    """The number of a month, also cut short in another way than is listed."""
    near = (n for name, n in known.months.items() if name.startswith(word[:3]) and word.startswith(name[:3]))
    return known.months.get(word) or next(near, None)


def _placed(
    one: tuple[int, int | None, str | None], other: tuple[int, int | None, str | None], today: date
) -> Iterator[Stretch]:
    """A stretch whose years may not be written: then the last one that is over, or that today belongs to."""
    years = [int(other[2])] if other[2] else [today.year, today.year - 1]
    for year in years:
        end = _day(year, other[1], other[0])
        begun = int(one[2]) if one[2] else year
        start = _day(begun, one[1], one[0])
        if start is not None and end is not None and not one[2] and start > end:
            start = _day(year - 1, one[1], one[0])
        if start is not None and end is not None and end <= today + timedelta(days=1):
            yield start, min(end, today)


def _day(year: int, month: int | None, day: int) -> date | None:
    try:
        return date(year, month or 0, day)
    except ValueError:
        return None
