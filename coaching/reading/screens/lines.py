"""Figures inside a line of words: "1,403 followers", "12 posts 411 followers", "your channel got 724,583 views"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from coaching.languages.hearing import fold
from coaching.languages.screens import Screens, line, screens
from coaching.reading.screens.amounts import Amount, amounts, plain
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.scene import Box, Line, Scene
from coaching.thresholds import WEEK

_CHUNKS: Final = re.compile(r"\s*[·•|●]\s*|\s{3,}")


def spoken(scene: Scene) -> tuple[tuple[Found, ...], frozenset[Box]]:
    """The figures in lines of words, and the boxes that they were found in."""
    known = screens()
    found: list[Found] = []
    used: set[Box] = set()
    for text in scene.lines:
        if not any(letter.isdigit() for letter in text.text) or not any(letter.isalpha() for letter in text.text):
            continue
        said = [*_sentences(text, scene, known)] or [*_inline(text, known)]
        if said:
            found += said
            used |= text.parts
    return tuple(found), frozenset(used)


def _sentences(text: Line, scene: Scene, known: Screens) -> Iterator[Found]:
    """A whole sentence, also one that goes on in the next line."""
    box = text.box
    below = (
        t for t in scene.lines
        if 0 < t.box.middle - box.middle < 1.8 * box.height
        and min(abs(t.box.left - box.left), abs(t.box.centre - box.centre)) < box.height
    )  # fmt: skip
    for whole in (text.text, *(f"{text.text} {t.text}" for t in below)):
        said = line(whole).strip(".,")
        for sentence in known.sentences:
            match = sentence.pattern.fullmatch(said)
            if match is None:
                continue
            read = amounts(_spaced(match["figure"]))
            if len(read) == 1 and read[0].value is not None:
                days = int(match.groupdict().get("days") or 0) or (
                    WEEK if any(w in said for w in known.weeks) else None
                )
                yield Found(sentence.key, read[0], text.sure, "sentence", text.box, text.box, text.text, days=days)
                return


def _spaced(figure: str) -> str:
    """'4,5mil' as it is written."""
    return re.sub(r"(?<=\d)(?=[a-z])", " ", figure)


def _inline(text: Line, known: Screens) -> Iterator[Found]:
    """Numbers with their labels on one line, either all before their numbers or all behind."""
    if any(word.search(fold(text.text)) for word in known.ago):
        return  # what one of many posts got, so long ago
    for chunk in _CHUNKS.split(plain(text.text)):
        read = [a for a in amounts(chunk) if not a.percent]
        if not read or any(a.value is None for a in read):
            continue
        before = [chunk[: read[0].start], *(chunk[a.end : b.start] for a, b in pairwise(read))]
        after = [*(chunk[a.end : b.start] for a, b in pairwise(read)), chunk[read[-1].end :]]
        if not before[0].strip(" :+"):
            yield from _named(read, after, text, known)
        elif not after[-1].strip(" :>+-") and not (len(read) == 1 and read[0].value == 0):
            # A bare 0 behind a label is its info icon ("Link clicks 0"): its value stands under it.
            yield from _named(read, before, text, known)


def _named(read: list[Amount], names: list[str], text: Line, known: Screens) -> Iterator[Found]:
    meanings = [known.meaning(name) for name in names]
    if any(meaning is None for meaning in meanings):
        return
    for amount, meaning in zip(read, meanings, strict=True):
        if meaning is not None:
            yield Found(meaning.key, amount, text.sure * meaning.sure, "inline", text.box, text.box, text.text)
