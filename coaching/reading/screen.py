"""A picture of a statistics screen → what it says; the flow, read top to bottom."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from coaching.model import Language, Page, Platform, Screen, Unreadable
from coaching.reading.platform import platforms
from coaching.reading.screens.figures import figures
from coaching.reading.screens.lines import spoken
from coaching.reading.screens.pairs import Found, pairs
from coaching.reading.screens.period import last_days, period
from coaching.reading.screens.scene import Number, Scene, scene, without
from coaching.reading.screens.whose import handle_of, kind_of, language_of, platform_of, theirs


def read_screen(page: Page, *, today: date, language: Language | None = None) -> Screen | Unreadable:
    """What a page says. A picture without words, or without any figure of an account, is no statistics screen.

    `today` is the day on which it was sent, `language` the person's, for a screen that has none of its own.
    """
    if not page.words:
        return Unreadable("no_words")
    whole = scene(page)
    said, used = spoken(whole)
    left = without(whole, used)
    found = (*said, *pairs(left))
    platform = platform_of(whole, found)
    found = (*found, *_icons(left, found, platform))
    kind = kind_of(whole, found)
    stretch = period(whole, today) or next((last_days(f.days, today) for f in said if f.days), None)
    stated, doubts = figures(found, platform, stretch, today)
    if not stated and not doubts and kind == "other":
        return Unreadable("no_statistics")
    return Screen(
        platform=platform,
        kind=kind,
        language=language_of(whole) or language,
        handle=handle_of(whole, kind),
        theirs=theirs(whole, kind),
        period=stretch,
        figures=stated,
        doubts=doubts,
    )


def _icons(left: Scene, found: Sequence[Found], platform: Platform | None) -> Iterator[Found]:
    """The figures under a row of icons: known by their order, where as many stand evenly apart as there are icons."""
    rows = platforms()[platform].icons if platform is not None else {}
    taken = {f.box for f in found}
    free = [n for n in left.numbers if n.box not in taken and not n.coloured]
    for first in free:
        row = sorted((n for n in free if n.box.beside(first.box)), key=lambda n: n.box.centre)
        keys = rows.get(len(row))
        if keys is None or row[0] is not first or not _evenly(row):
            continue
        for key, number in zip(keys, row, strict=True):
            yield Found(key, number.amount, number.sure * 0.95, "icons", number.box, number.box)
        return


def _evenly(row: Sequence[Number]) -> bool:
    gaps = [b.box.centre - a.box.centre for a, b in pairwise(row)]
    return max(gaps) < 1.35 * min(gaps)
