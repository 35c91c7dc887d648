"""Figures inside a line of words: "1,403 followers", "12 posts 411 followers", "your channel got 724,583 views"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from coaching.languages.hearing import fold
from coaching.languages.screens import Key, Screens, line, screens
from coaching.reading.screens.amounts import Amount, amounts, plain
from coaching.reading.screens.labels import ICON_DIGITS, has_number, meaning_of
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Box, Line, Scene
from coaching.thresholds import WEEK

_AGAINST: Final = re.compile(r"^(?P<figure>[+\-]?\s?[\d.,]+)\s+(?P<rest>[^\d%].*)$")
_ICON_LETTERS: Final = re.compile(r"^[^\W\d_]{1,2}(?=\d{1,3}[.,]\d{3})")
_NUMBER_WORD: Final = re.compile(
    r"(?<=\d)(?=(?!mila\b|mill\b|millones|milioni|million|milhoes)[^\W\d_]{4})", re.IGNORECASE
)
_WORD_NUMBER: Final = re.compile(r"(?<=[^\W\d_]{3})(?=\d)")
COUNTS: Final = frozenset({"followers", "following"})
_CHUNKS: Final = re.compile(r"\s*[·•|●]\s*|\s{3,}")


def spoken(scene: Scene) -> tuple[tuple[Found, ...], frozenset[Box]]:
    """The figures in lines of words, and the boxes that they were found in."""
    known = screens()
    found: list[Found] = []
    used: set[Box] = set()
    for text in scene.lines:
        for said in (text, *text.alone()):
            if not any(c.isdigit() for c in said.text) or not any(c.isalpha() for c in said.text):
                continue
            told = [*_sentences(said, scene, known)] or [*_inline(_without_icon(said, scene), known)]
            told = told or [*_compared(said, scene, known)]
            if told:
                found += told
                used |= said.parts
                break
    return _without_lists(found), frozenset(used)


def _without_lists(found: Sequence[Found]) -> tuple[Found, ...]:
    """What stands in lines, but for figures that several lines have: those of one post after another."""
    lines: dict[Key, set[Box]] = {}
    for one in found:
        if one.place == "inline" and one.key not in COUNTS:
            lines.setdefault(one.key, set()).add(one.label)
    listed = {key for key, boxes in lines.items() if len(boxes) > 1}
    return tuple(f for f in found if f.place != "inline" or f.key not in listed)


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
        told = ((s.key, match) for s in known.sentences if (match := s.pattern.fullmatch(said)) is not None)
        found = next(told, None)
        if found is None:
            continue
        key, match = found
        read = amounts(_spaced(match["figure"]))
        if len(read) == 1 and read[0].value is not None:
            named = int(match.groupdict().get("days") or 0)
            days = named or (WEEK if any(week in said for week in known.weeks) else None)
            yield Found(key, read[0], text.sure, "sentence", box, box, text.text, days=days)
            return


def _compared(text: Line, scene: Scene, known: Screens) -> Iterator[Found]:
    """What stands under a count of followers: "+9 vs. Mar 11 - Mar 17"."""
    match = _AGAINST.match(plain(text.text))
    if match is None or not fold(match["rest"]).startswith((*known.changed, *known.in_total)):
        return
    key: Key = "followers" if fold(match["rest"]).startswith(known.in_total) else "followers_change"
    read = amounts(match["figure"])
    over = any(
        t.meaning is not None and t.meaning.key == "followers" and _is_over(t.box, text.box) for t in scene.texts
    )
    if len(read) == 1 and read[0].value is not None and over:
        yield Found(key, read[0], text.sure, "sentence", text.box, text.box, text.text)


def _is_over(one: Box, other: Box) -> bool:
    """Whether a label stands in the lines over another line, in its column."""
    aside = min(abs(one.centre - other.centre), abs(one.left - other.left))
    return 0 < other.middle - one.middle < 2.2 * other.height and aside < 3 * other.height


def _spaced(figure: str) -> str:
    """'4,5mil' as it is written."""
    return re.sub(r"(?<=\d)(?=[a-z])", " ", figure)


def _inline(text: Line, known: Screens) -> Iterator[Found]:
    """Numbers with their labels on one line, either all before their numbers or all behind."""
    if any(word.search(fold(text.text)) for word in known.ago):
        return  # what one of many posts got, so long ago
    for said in _CHUNKS.split(_apart(text.text)):
        chunk, days = _without_tail(said, known)
        read = [a for a in amounts(chunk) if not a.percent]
        if not read or any(a.value is None for a in read):
            continue
        before = [chunk[: read[0].start], *(chunk[a.end : b.start] for a, b in pairwise(read))]
        after = [*(chunk[a.end : b.start] for a, b in pairwise(read)), chunk[read[-1].end :]]
        if not before[0].strip(" :+"):
            yield from (replace(f, days=days) for f in _named(read, after, text, known))
        elif not after[-1].strip(" :>+-") and not (len(read) == 1 and read[0].value == 0):
            # A bare 0 behind a label is its info icon ("Link clicks 0"): its value stands under it.
            yield from (replace(f, days=days) for f in _named(read, before, text, known))


def _apart(text: str) -> str:
    """The line with numbers and words apart that were read without the space between: "301 Following1.2M Followers"."""
    said = _ICON_LETTERS.sub("", plain(text))
    return _WORD_NUMBER.sub(" ", _NUMBER_WORD.sub(" ", said))


def _without_tail(said: str, known: Screens) -> tuple[str, int | None]:
    """The words without their stretch, and its days: "23 profile visits in the last 7 days"."""
    folded = fold(said)
    found = next((match for tail in known.tails if (match := tail.search(folded)) is not None), None)
    return (said[: found.start()], int(found["days"])) if found is not None else (said, None)


def _without_icon(text: Line, scene: Scene) -> Line:
    """The line without an icon at its front that was read as a digit or two: its row has a number behind it."""
    icon = ICON_DIGITS.match(text.text)
    if icon is None or not has_number(text.box, scene.numbers):
        return text
    return replace(text, text=text.text[icon.end() :])


def _named(read: list[Amount], names: list[str], text: Line, known: Screens) -> Iterator[Found]:
    meanings = [meaning_of(name, known) for name in names]
    if any(meaning is None for meaning in meanings):
        return
    for amount, meaning, name in zip(read, meanings, names, strict=True):
        if meaning is not None:
            yield Found(meaning.key, amount, text.sure * meaning.sure, "inline", part(text, amount), text.box, name)


def part(text: Line, amount: Amount) -> Box:
    """Where about a number stands in its line."""
    letter = (text.box.right - text.box.left) / max(len(text.text), 1)
    left = text.box.left + amount.start * letter
    return Box(left, text.box.top, left + (amount.end - amount.start) * letter, text.box.bottom)
