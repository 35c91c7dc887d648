"""What the figures of a screen cover: "Last 30 days", "2 de set - 1 de out", "Jul 1, 2025 – Jul 31, 2026"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from coaching.languages.hearing import fold
from coaching.languages.screens import Screens, line, screens, squeeze
from coaching.reading.screens.amounts import plain
from coaching.reading.screens.scene import Line, Scene

Stretch = tuple[date, date]
LONGEST: Final = 366 * 3
"""Days; a longer stretch between two dates on a page is an axis, or no period."""
OFFERED: Final = frozenset({7, 14, 28, 30, 60, 90, 180, 365})
"""Days that apps offer as a stretch; other bare counts of days are marks on an axis."""
SAYS_IT: Final = 10
"""Letters of a stretch in words that need no other sign that they are one."""
_YEAR: Final = r"(?:\s*,?\s*(?:{of})?\s*(?P<y{n}>20\d\d))?"
_DAY: Final = (
    r"(?:(?P<d{n}>\d{{1,2}})\s*(?:{of})?\s*(?P<m{n}>[a-z]{{3,10}})\.?"
    r"|(?P<M{n}>[a-z]{{3,10}})\.?\s*(?P<D{n}>\d{{1,2}}))" + _YEAR
)
_ONE_MONTH: Final = r"(?P<first>\d{{1,2}}){to}(?P<last>\d{{1,2}})\s*(?:{of})?\s*(?P<month>[a-z]{{3,10}})" + _YEAR


def period(scene: Scene, today: date) -> Stretch | None:
    """The stretch that a screen names: dates before words, the topmost of each; None where it names none."""
    known = screens()
    top_down = sorted(scene.lines, key=lambda text: (text.box.top, text.box.left))
    for text in top_down:
        if (dates := _dates(text.text, today, known)) is not None:
            return dates
    return next((stretch for text in top_down if (stretch := _last(text, today, known)) is not None), None)


def last_days(days: int, today: date) -> Stretch:
    """So many days, the last of them today."""
    return today - timedelta(days=days - 1), today


def _last(text: Line, today: date, known: Screens) -> Stretch | None:
    if squeeze(text.text) in known.weeks:
        return last_days(7, today)
    said = line(text.text)
    for _, pattern in known.last_days:
        for match in pattern.finditer(said):
            whole = len(match.group()) >= len(said) - 1 and int(match["days"]) in OFFERED
            # "30 days" has to be all; "Last 30 days" may go on, or have something before it ("12% last 7 days").
            ends = len(match.group()) >= SAYS_IT and (match.start() == 0 or match.end() == len(said))
            if 0 < int(match["days"]) <= LONGEST and (whole or ends):
                return last_days(int(match["days"]), today)
    return None


def _dates(text: str, today: date, known: Screens) -> Stretch | None:
    said = fold(plain(text))
    for match in _range(known).finditer(said):
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


def _range(known: Screens) -> re.Pattern[str]:
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
