"""A picture of a statistics screen → what it says; the flow, read top to bottom."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from coaching.model import Language, Page, Platform, Screen, Unreadable
from coaching.reading.platform import platforms
from coaching.reading.screens.checks import checked
from coaching.reading.screens.figures import figures
from coaching.reading.screens.lines import spoken
from coaching.reading.screens.pairs import Found, pairs
from coaching.reading.screens.period import last_days, period, stretches
from coaching.reading.screens.scene import scene
from coaching.reading.screens.things import Box, Number, Scene, without
from coaching.reading.screens.whose import (
    handle_of,
    is_post,
    is_story,
    kind_of,
    language_of,
    platform_of,
    theirs,
    title_of,
)

MOST_WORDS: Final = 300
"""Words on a page; a full screen of statistics has about a hundred, and a page of a book is none."""
THUMBNAILS: Final = 3
ENOUGH: Final = 2
"""Numbers of a row of icons that have to be seen to know it for one."""
WIDE: Final = 0.55
"""How much of the width a row of icons takes."""
OFF: Final = 0.15
"""How far a number may stand from its place, in places."""


def read_screen(page: Page, *, today: date, language: Language | None = None) -> Screen | Unreadable:
    """What a page says. A picture without words, or without any figure of an account, is no statistics screen.

    `today` is the day on which it was sent, `language` the person's, for a screen that has none of its own.
    """
    if not page.words:
        return Unreadable("no_words")
    if len(page.words) > MOST_WORDS:
        return Unreadable("no_statistics")
    whole = scene(page)
    said, used = spoken(whole)
    left = without(whole, used | stretches(whole, today))
    found = (*said, *pairs(left))
    platform, also = platform_of(whole, found)
    icons = tuple(_icons(left, found, platform))
    if icons:
        found = (*said, *pairs(without(left, {f.box for f in icons})), *icons)
    stretch = period(whole, today, [b for f in found if f.key != "owned" for b in (f.box, f.label)])
    kind = kind_of(whole, found, dated=stretch is not None)
    stretch = stretch or next((last_days(f.days, today) for f in found if f.days), None)
    read, doubts = figures(found, platform, stretch, today, post=kind == "post")
    stated, impossible = checked(read, platform)
    if not read and not doubts and kind == "other":
        return Unreadable("no_statistics")
    return Screen(
        platform=platform,
        kind=kind,
        language=language_of(whole) or language,
        handle=handle_of(whole, kind, found),
        theirs=theirs(whole, kind),
        period=stretch or next(((f.figure.since, f.figure.day) for f in stated if f.figure.since), None),
        figures=stated,
        doubts=(*impossible, *doubts),
        also=also,
        title=title_of(whole) if kind == "post" else "",
    )


def _icons(left: Scene, found: Sequence[Found], platform: Platform | None) -> Iterator[Found]:
    """The figures under a row of icons, which stands in the middle of the insights of a post: known by their order."""
    rows = platforms()[platform].icons if platform is not None else {}
    post = is_post(left)
    if is_story(left) or not (post or any(f.key == "interactions" for f in found)):
        return
    # Three numbers side by side may be the counts on three thumbnails.
    rows = {many: keys for many, keys in rows.items() if post or many > THUMBNAILS}
    free = [n for n in left.numbers if not n.coloured]
    for first in free:
        row = sorted((n for n in free if n.box.beside(first.box)), key=lambda n: n.box.centre)
        fits = [(keys, places) for keys in rows.values() if (places := _slots(row, len(keys), left.width)) is not None]
        if row[0] is not first or len(row) < ENOUGH or len(fits) != 1 or _labelled(row, left):
            continue
        keys, places = fits[0]
        for place, number in zip(places, row, strict=True):
            yield Found(keys[place], number.amount, number.sure * 0.95, "icons", number.box, number.box)
        return


def _labelled(row: Sequence[Number], left: Scene) -> bool:
    """Whether words stand right under or over the numbers of a row, or before them: it is no row of icons."""
    named = [n for n in row if any(_names(t.box, n.box) for t in left.texts)]
    return 2 * len(named) >= len(row)


def _names(text: Box, number: Box) -> bool:
    gap = max(number.top - text.bottom, text.top - number.bottom)
    column = text.left < number.right and number.left < text.right
    return (gap < 0.8 * number.height and column) or (text.beside(number) and text.right < number.left)


def _slots(row: Sequence[Number], slots: int, width: int) -> tuple[int, ...] | None:
    """Which of so many places, evenly across the middle of the page, each number stands in; None where they do not.

    One small digit may not have been seen: the others still stand in their places.
    """
    if not slots - 1 <= len(row) <= slots:
        return None
    if len(row) == slots and _spread(row, width):
        return tuple(range(slots))
    centres = [number.box.centre for number in row]
    for first in range(slots - len(row) + 1):
        # The row is as far from the left side as from the right one: centre = width / 2.
        offset = first - (slots - 1) / 2
        apart = (centres[0] - width / 2) / offset if offset else 0
        if apart <= 0:
            continue
        places = [(centre - width / 2) / apart + (slots - 1) / 2 for centre in centres]
        near = tuple(round(place) for place in places)
        even = all(abs(place - at) < OFF for place, at in zip(places, near, strict=True))
        if even and len(set(near)) == len(near) and near[-1] < slots:
            return near
    return None


def _spread(row: Sequence[Number], width: int) -> bool:
    """Whether numbers stand across the page with as much room between each two, or as far from middle to middle."""
    gaps = [b.box.left - a.box.right for a, b in pairwise(row)]
    steps = [b.box.centre - a.box.centre for a, b in pairwise(row)]
    wide = row[-1].box.right - row[0].box.left > WIDE * width
    return wide and any(max(apart) - min(apart) < 2 * OFF * max(apart) for apart in (gaps, steps))
