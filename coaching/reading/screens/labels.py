"""The labels of a page: joined where they run over lines, parted where two were read as one, freed of icons."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from coaching.languages.hearing import fold
from coaching.languages.screens import Meaning, Screens, squeeze
from coaching.reading.screens.amounts import plain
from coaching.reading.screens.things import Box, Number, Text

PAIR: Final = 2
ICON_DIGITS: Final = re.compile(r"^\d{1,2}\s?(?=[^\W\d])")
"""An icon is read as one digit, or two."""
"""An icon before a label, read as a digit or two."""
TOUCH: Final = 2
"""Pixels by which the boxes of two words may overlap."""


def labels(texts: Iterable[Text], numbers: Sequence[Number], known: Screens) -> tuple[Text, ...]:
    """The texts of a page as its labels are meant."""
    return _joined([*_parted(_bare(texts, numbers, known), numbers, known)], known)


def meaning_of(text: str, known: Screens) -> Meaning | None:
    """What a label means, also with an icon read as a letter at its side, a remark in brackets, or its stretch."""
    found = known.meaning(text)
    if found is not None:
        return found
    words = re.sub(r"\([^)]*\)?", " ", plain(text)).split()
    tries = [words]
    if len(words) > 1:
        tries.append(words[:-1] if len(squeeze(words[-1])) <= 1 else [])
        tries.append(words[1:] if len(squeeze(words[0])) <= 1 or fold(words[0]) in known.joins else [])
    for some in tries:
        if some and (found := known.meaning(" ".join(some))) is not None:
            return found
    return known.stretched(text)


def has_number(box: Box, numbers: Iterable[Number]) -> bool:
    """Whether a number stands behind a label; a change under it puts it a little higher."""
    return any(abs(n.box.middle - box.middle) < 0.9 * box.height and n.box.left > box.right for n in numbers)


def _bare(texts: Iterable[Text], numbers: Sequence[Number], known: Screens) -> Iterator[Text]:
    """Labels without an icon at their front that was read as a digit or two: their row has a number behind them."""
    for text in texts:
        icon = ICON_DIGITS.match(text.text)
        if icon is None or text.meaning is not None or not has_number(text.box, numbers):
            yield text
        else:
            rest = text.text[icon.end() :]
            yield replace(text, text=rest, meaning=meaning_of(rest, known))


def _parted(texts: Iterable[Text], numbers: Sequence[Number], known: Screens) -> Iterator[Text]:
    """Labels of neighbouring columns that were read as one line: all of it labels, or a number over or under each."""
    for text in texts:
        words = text.text.split()
        cuts = _labels(words, known) if text.meaning is None else ()
        if not cuts and text.meaning is None:
            cuts = next(((0, n) for n in range(1, len(words)) if _two(words, n, text, numbers, known)), ())
        if len(cuts) < PAIR:
            yield text
            continue
        letter = (text.box.right - text.box.left) / len(text.text)
        for start, end in pairwise((*cuts, len(words))):
            said = " ".join(words[start:end])
            left = text.box.left + len(" ".join(words[:start])) * letter
            box = replace(text.box, left=left, right=left + (len(said) + (start > 0)) * letter)
            yield Text(said, box, text.sure, meaning_of(said, known))


def _labels(words: Sequence[str], known: Screens) -> tuple[int, ...]:
    """Where labels begin, where a line is nothing but labels, one after another; empty for any other line."""
    for end in range(1, len(words) + 1):
        if known.labels.get(squeeze(" ".join(words[:end]))) is None:
            continue
        if end == len(words):
            return (0,)
        if rest := _labels(words[end:], known):
            return (0, *(place + end for place in rest))
    return ()


def _two(words: Sequence[str], cut: int, text: Text, numbers: Sequence[Number], known: Screens) -> bool:
    """Whether the words behind a place are a label whose number begins where they do, and another stands before it."""
    if meaning_of(" ".join(words[cut:]), known) is None:
        return False
    before = len(" ".join(words[:cut])) + 1
    border = text.box.left + before / len(text.text) * (text.box.right - text.box.left)
    near = [n for n in numbers if abs(n.box.middle - text.box.middle) < 3 * text.box.height]
    over = [n for n in near if abs(n.box.left - border) < text.box.height]
    return bool(over) and any(abs(n.box.left - text.box.left) < text.box.height for n in near)


def _joined(texts: Sequence[Text], known: Screens) -> tuple[Text, ...]:
    """Labels that run over two or three lines, or two boxes on one line, as one each."""
    left = list(texts)
    changed = True
    while changed:
        changed = False
        for first, second in _neighbours(left):
            together = meaning_of(f"{first.text} {second.text}", known)
            alone = {part.meaning.key for part in (first, second) if part.meaning is not None}
            if together is None or together.key in alone:
                continue
            sure = min(first.sure, second.sure)
            left = [t for t in left if t is not first and t is not second]
            left.append(Text(f"{first.text} {second.text}", first.box.with_(second.box), sure, together))
            changed = True
            break
    return tuple(left)


def _neighbours(texts: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    for first in texts:
        for second in texts:
            if first is second:
                continue
            one, other = first.box, second.box
            alike = 0.7 < one.height / max(other.height, 1) < 1.45  # noqa: PLR2004  # letters of one size
            above = 0 < other.middle - one.middle < 1.5 * one.height and (
                abs(one.left - other.left) < 0.7 * one.height
                or abs(one.centre - other.centre) < 0.8 * one.height
                or abs(one.right - other.right) < 0.5 * one.height
            )
            beside = one.beside(other) and -TOUCH < other.left - one.right < 1.2 * one.height
            if (alike or above) and (above or (alike and beside)) and other.middle > one.middle - one.height:
                yield first, second
