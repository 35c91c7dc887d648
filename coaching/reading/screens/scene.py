"""A page as a scene: what stands where, without the phone's own bars, with labels told from numbers."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from coaching.languages.screens import Screens, screens, squeeze
from coaching.model import Page, Word
from coaching.reading.screens.amounts import value_of
from coaching.reading.screens.labels import PAIR, labels, meaning_of
from coaching.reading.screens.numerals import ICON, coloured, numerals
from coaching.reading.screens.things import Box, Line, Number, Scene, Text, box_of, without

PHONE: Final = 1.6
"""Height over width from which a picture has the shape of a phone."""
STATUS_BAR: Final = 0.075
"""Share of the height in which a phone shows its clock and its battery."""
EDGE: Final = 3
"""Pixels from the border at which something is cut off."""
COLOUR: Final = 60
"""How far apart the strongest and the weakest part of a colour are from which it is one, and no grey."""
_CLOCK: Final = re.compile(r"^\W*\d{1,2}[:.]\d{2,3}\b")


def scene(page: Page) -> Scene:
    """The page without status bar, labels joined over their lines, ticks of charts left out."""
    known = screens()
    words = sorted((w for w in _inside(page) if _has_size(w) and not _badge(w)), key=lambda word: (word.top, word.left))
    texts: list[Text] = []
    numbers: list[Number] = []
    for word in words:
        box, value = box_of(word), value_of(word.text)
        cut = box.right > page.width - EDGE or box.left < EDGE
        if value is not None and not cut:
            numbers.append(Number(value, box, word.sure, coloured(word)))
        elif value is None and _is_said(word.text):
            texts.append(Text(word.text.strip(), box, word.sure, meaning_of(word.text, known)))
    lines = tuple(_lines(words))
    named = labels(texts, numbers, known)
    return _without_posts(Scene(page.width, named, numerals(numbers, named, lines), lines), known)


def _inside(page: Page) -> Iterator[Word]:
    """The words but for those of the phone's own bar, on the line of its clock."""
    phone = page.height > PHONE * page.width
    bar = STATUS_BAR * page.height if phone else 0
    clocks = [w for w in page.words if w.bottom < bar * 1.1 and _CLOCK.match(w.text)]
    line = max((w.bottom for w in clocks), default=0.6 * bar if phone else 0)
    for word in page.words:
        if (word.top + word.bottom) / 2 > line:
            yield word


def _has_size(word: Word) -> bool:
    return word.right - word.left >= 1 and word.bottom - word.top >= 1


def _badge(word: Word) -> bool:
    """Whether a number stands on a coloured ground: a badge, an icon that was read as a digit, or a picture."""
    value = value_of(word.text) if max(word.ground) - min(word.ground) > COLOUR else None
    return value is not None and (value.amount.value or 0) < ICON


def _is_said(text: str) -> bool:
    """Whether a text is words: neither a mark nor a share nor a change."""
    return sum(letter.isalpha() for letter in text) >= PAIR and not _share(text)


def _share(text: str) -> bool:
    """Whether a text is a percentage and nothing else."""
    return "%" in text and squeeze(text).replace("k", "").replace("m", "").isdigit()


def _lines(words: Sequence[Word]) -> Iterator[Line]:
    """Words close behind each other on one line, put together."""
    left = sorted(words, key=lambda word: word.left)
    while left:
        run = [left.pop(0)]
        while True:
            last = box_of(run[-1])
            following = next(
                (
                    w
                    for w in left
                    if box_of(w).beside(last) and -0.3 * last.height < w.left - last.right < 1.0 * last.height
                ),
                None,
            )
            if following is None:
                break
            left.remove(following)
            run.append(following)
        box = box_of(run[0])
        for word in run[1:]:
            box = box.with_(box_of(word))
        yield Line(
            " ".join(w.text.strip() for w in run),
            box,
            min(w.sure for w in run),
            frozenset(map(box_of, run)),
            tuple(run),
        )


def _without_posts(some: Scene, known: Screens) -> Scene:
    """The scene without the cards about one post on a screen about the whole account."""
    heads = [t for t in some.lines if squeeze(t.text) in known.one_post]
    ends = [t for t in some.lines if squeeze(t.text) in known.ends]
    gone: set[Box] = set()
    for head in heads:
        column = [t.box for t in some.lines if t.box.left > head.box.left - head.box.height and t is not head]
        right = min((b.left for b in column if b.beside(head.box) and b.left > head.box.right), default=some.width)
        right -= head.box.height
        end = min((t.box.top for t in ends if t.box.top > head.box.top and t.box.left < right), default=float("inf"))
        gone |= {b for b in (*(t.box for t in some.texts), *(n.box for n in some.numbers))
                 if head.box.bottom < b.middle < end and head.box.left - head.box.height < b.left < right}  # fmt: skip
    return without(some, gone)
