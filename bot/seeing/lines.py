"""A line of text → words of one ink each, without arrows, chevrons and badges.

A line is cut where two inks meet and where a shape is no letter; each part is read anew, the others left out. Where
the parts say other figures than the whole did, nobody should be sure of either.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from bot.seeing.engine import Found
from bot.seeing.glyphs import is_badge, is_chevron, trend
from bot.seeing.inks import Chunk, Run, alike, apart, ground_of, runs_of
from bot.seeing.pictures import Pixels
from coaching.model import Colour, Word

_LEAST_SURE: Final = 0.5
"""Below this the engine was guessing at an icon."""
_DOUBTED: Final = 0.5
"""How sure anything can be that was read in two ways."""
_ROUND: Final = frozenset("0OoQDθΘ©®①ⓘⒾ⊙◎@1i")
"""What a badge is read as."""
_SIGNS: Final = frozenset("+-−–±")
_UNITS: Final = frozenset("KkMm%BbL")
_LETTER: Final = 0.45
"""A chunk lower than this share of its line is a mark."""
_SIGNED_TWICE: Final = re.compile(r"^[↑↓▲▼]\s?(?=[+−–-])")
_CHANGE: Final = re.compile(r"\d[\d.,\s]*(mila?|M[lI]n|mi|[KkM])?\s?[+−–-]?[\d.,]*\d\s?%")
"""A figure and its change in percent, nothing between them."""
_SMALLER, _PALER = 0.84, 25.0
"""How much lower than the figure a change is printed, at most, and how much paler, of 255."""
_CLEARLY: Final = 20.0
"""How far apart inks are that nobody would take for one, as their tints go."""
_APART, _SPACE = 0.12, 0.2
"""Of a line's height: what is between a glyph and a letter, and between an icon and a label."""
_PLAIN: Final = 7
"""Pixels: a gray arrow smaller than this could be a 7."""
_BADGE: Final = 9
"""Pixels: a 0 smaller than this could be closed."""
_WIDE, _HIGH = 0.9, 1.2
"""As wide for its height as no digit is, and as high beside letters."""


class Part(NamedTuple):
    """A piece of a line, to be read on its own; a glyph is not read, it only explains a letter of the whole."""

    run: Run
    glyph: bool = False


class Line(NamedTuple):
    """What was found in a box, the inks in it, and its parts; no parts if there is only one."""

    found: Found
    ground: Colour
    runs: tuple[Run, ...]
    height: int
    parts: tuple[Part, ...]
    crops: tuple[Pixels, ...]


def line_of(picture: Pixels, found: Found) -> Line:
    """The line in the box of `found`, with a crop for each part that is to be read."""
    top, left = min(found.top, picture.shape[0] - 1), min(found.left, picture.shape[1] - 1)
    crop = picture[top : max(found.bottom, top + 1), left : max(found.right, left + 1)]
    ground = ground_of(crop)
    runs = runs_of(crop, ground)
    parts = [part for run in runs for part in _parts(run, found.text, whole=len(runs) == 1)]
    if len(parts) == 1 and not parts[0].glyph:
        parts = []
    crops = tuple(_alone(crop, ground, part.run) for part in parts if not part.glyph)
    return Line(found, ground, runs, crop.shape[0], tuple(parts), crops)


def words_of(line: Line, read: Sequence[tuple[str, float]]) -> list[Word]:
    """Its words, given what its crops say."""
    found = line.found
    if not line.parts:
        ink = line.runs[0].ink if line.runs else line.ground
        box = (float(found.left), float(found.top), float(found.right), float(found.bottom))
        told = found.text.strip() and found.sure >= _LEAST_SURE
        return [_word(found.text, box, found.sure, ink, line.ground)] if told else []
    answers = iter(read)
    said = [("", 1.0) if part.glyph else next(answers) for part in line.parts]
    icons = [part.glyph or _is_icon(line, i, said[i][0]) for i, part in enumerate(line.parts)]
    words = []
    for i, part in enumerate(line.parts):
        text, sure = said[i]
        if not icons[i] and text.strip() and sure >= _LEAST_SURE:
            doubted = _has_digit(text) and not _agrees(line, i, [answer for answer, _ in said], icons)
            shown = _sign(line, i, icons) + text.strip()
            sure = min(sure, _DOUBTED) if doubted else sure
            words.append(_word(shown, _box(line, part.run), sure, part.run.ink, line.ground))
    return words


# ---------------------------------------------------------------- parts


def _parts(run: Run, text: str, *, whole: bool) -> list[Part]:
    """A run without its glyphs; and if it is the whole line, cut where a change follows its figure."""
    letters, behind = list(run.chunks), []
    text = text.strip()
    while len(letters) > 1 and (chevron := _is_end(letters, text)):
        behind.append(_part(run, [letters.pop()], glyph=True))
        text = text.rstrip("> ›") if chevron == ">" else text[:-1].rstrip()
    parts: list[Part] = []
    stretch: list[Chunk] = []
    for i, chunk in enumerate(letters):
        if _is_glyph(run, letters, i, text):
            parts += [*_figure_and_change(run, stretch, text if whole else ""), _part(run, [chunk], glyph=True)]
            stretch = []
        else:
            stretch.append(chunk)
    return [*parts, *_figure_and_change(run, stretch, text if whole else ""), *reversed(behind)]


def _part(run: Run, chunks: Sequence[Chunk], *, glyph: bool = False) -> Part:
    return Part(run._replace(chunks=tuple(chunks)), glyph)


def _is_end(letters: Sequence[Chunk], text: str) -> str:
    """What ends a line and is no letter: ">" for a chevron, "i" for a badge, nothing for anything else."""
    last, tall = letters[-1], max(chunk.height for chunk in letters)
    if last.left - letters[-2].right <= _SPACE * tall:
        return ""
    if is_chevron(last.shape):
        return ">"
    return "i" if text[-1:] in _ROUND and is_badge(last.shape) else ""


def _is_glyph(run: Run, letters: Sequence[Chunk], i: int, text: str) -> bool:
    chunk, tall = letters[i], max(chunk.height for chunk in letters)
    if len(letters) == 1 and is_chevron(chunk.shape):
        return True
    if len(letters) == 1 and text in _ROUND:
        return min(chunk.shape.shape) >= _BADGE and is_badge(chunk.shape)
    if not _has_digit(text):
        return False
    before = chunk.left - letters[i - 1].right if i else tall
    behind = letters[i + 1].left - chunk.right if i + 1 < len(letters) else tall
    if i == 0 and behind > _SPACE * tall and text[:1] in _ROUND and is_badge(chunk.shape):
        return True
    if i == 0 and behind > _SPACE * tall and _is_picture(chunk, letters[1:], text):
        return True
    raised = chunk.height > _LETTER * tall and chunk.top - run.top < 0.5 * tall  # no comma
    clear = run.coloured or min(chunk.shape.shape) >= _PLAIN
    return raised and clear and min(before, behind) > _APART * tall and trend(chunk.shape) is not None


def _is_picture(chunk: Chunk, others: Sequence[Chunk], text: str) -> bool:
    """An icon before the words: wider than a digit, and read as one alone or higher than the digits behind it."""
    if chunk.width <= _WIDE * chunk.height:
        return False
    high = chunk.height > _HIGH * max((other.height for other in others), default=chunk.height)
    return re.match(r"\d\s", text) is not None or (high and _has_digit(text[2:]))


def _figure_and_change(run: Run, letters: Sequence[Chunk], text: str) -> list[Part]:
    """Two parts if a change in percent follows in smaller or paler letters, else one, or none."""
    if not letters:
        return []
    tall = max(chunk.height for chunk in letters)
    high = [i for i, chunk in enumerate(letters) if chunk.height >= _LETTER * tall]
    if _CHANGE.fullmatch(text):
        for j in range(1, len(high) - 1):
            figure, change = ([letters[i] for i in part] for part in (high[:j], high[j:]))
            lower = max(chunk.height for chunk in change) < _SMALLER * min(chunk.height for chunk in figure)
            paler = max(chunk.full for chunk in change) < min(chunk.full for chunk in figure) - _PALER
            spaced = change[0].left - figure[-1].right > _SPACE * tall or not re.search(r"[a-z]", text)
            if (lower and spaced) or paler:
                # A sign is a mark that stands before its first digit.
                border = high[j - 1] + 1 if re.search(r"[+−–-]\S*$", text) else high[j]
                return [_part(run, letters[:border]), _part(run, letters[border:])]
    return [_part(run, letters)]


def _alone(crop: Pixels, ground: Colour, run: Run) -> Pixels:
    """The part of a line that a run takes, on nothing but ground."""
    margin = max(3, round(0.3 * (run.bottom - run.top)))
    room = np.empty((run.bottom - run.top + 2 * margin, run.right - run.left + 2 * margin, 3), np.uint8)
    room[:] = ground
    top, bottom = max(0, run.top - margin), min(crop.shape[0], run.bottom + margin)
    # With the soft edge of its letters; beyond that the next run's may begin.
    left, right = max(0, run.left - 1), min(crop.shape[1], run.right + 1)
    y, x = top - run.top + margin, left - run.left + margin
    room[y : y + bottom - top, x : x + right - left] = crop[top:bottom, left:right]
    return room


# ---------------------------------------------------------------- words


def _is_icon(line: Line, i: int, text: str) -> bool:
    """One thing beside others, in a colour of its own or wide, that reads as one letter or as none."""
    run = line.parts[i].run
    (chunk, *more) = run.chunks
    others = [part.run for j, part in enumerate(line.parts) if j != i and not part.glyph]
    if more or not others or text.strip() in _SIGNS or (i > 0 and text.strip() in _UNITS):
        return False
    own = run.coloured and not any(other.coloured and alike(run.ink, other.ink) for other in others)
    return (own or chunk.width > _WIDE * chunk.height) and sum(map(str.isalnum, text)) <= 1


def _agrees(line: Line, i: int, said: Sequence[str], icons: Sequence[bool]) -> bool:
    """True if the whole line has the figures of this part where it has the part, and no part beside it is in doubt."""
    if i + 1 < len(said) and said[i + 1].strip() in _UNITS:
        return False  # its unit in another colour
    for beside in (i - 1, i + 1):
        maybe = 0 <= beside < len(said) and icons[beside] and said[beside].strip().isdigit()
        if maybe and (_one_ink(line, i, beside) or _swallowed(line, i, beside, said)):
            return False  # not an icon but a digit, perhaps
    for j, part in enumerate(line.parts[1:-1], 1):
        if part.glyph and i in {j - 1, j + 1} and _one_figure(line, j, said):
            return False  # not an arrow but a part of it, perhaps
    # What was dropped may have been taken for a letter or two, what is read on its own for anything.
    others = [".{0,2}" if icon else ".*" for icon in icons]
    pattern = "".join((*others[:i], re.escape(_figures(said[i])), *others[i + 1 :]))
    return re.fullmatch(pattern, _figures(line.found.text)) is not None


def _one_ink(line: Line, i: int, beside: int) -> bool:
    return apart(line.parts[beside].run.ink, line.parts[i].run.ink) < _CLEARLY


def _swallowed(line: Line, i: int, beside: int, said: Sequence[str]) -> bool:
    """True if a part that was dropped touches this one and the whole line has its digit: something lies over it."""
    before, behind = (line.parts[j].run for j in sorted((i, beside)))
    touching = behind.left - before.right <= _APART * line.height
    together = "".join(_figures(said[j]) for j in sorted((i, beside)))
    return touching and together in _figures(line.found.text)


def _one_figure(line: Line, j: int, said: Sequence[str]) -> bool:
    """True if a part stands between digits in its own ink."""
    inks = all(_one_ink(line, j, beside) for beside in (j - 1, j + 1))
    return inks and _has_digit(said[j - 1][-1:]) and _has_digit(said[j + 1][:1])


def _sign(line: Line, i: int, icons: Sequence[bool]) -> str:
    """The arrow before a change in the change's own colour; one before a value is no sign of it."""
    run = line.parts[i].run
    if i == 0 or not icons[i - 1] or not run.coloured:
        return ""
    icon = line.parts[i - 1].run
    way = trend(icon.chunks[0].shape)
    return way if way and alike(icon.ink, run.ink) else ""


def _figures(text: str) -> str:
    """The letters of a text that make a figure what it is."""
    return re.sub(r"[^\d%+−–-]", "", text)


def _box(line: Line, run: Run) -> tuple[float, float, float, float]:
    """As much larger than its ink as the line's box is."""
    found = line.found
    above, below = min(part.top for part in line.runs), line.height - max(part.bottom for part in line.runs)
    beside = min(above, below, 3)
    return (
        float(max(found.left, found.left + run.left - beside)),
        float(found.top + run.top - above),
        float(min(found.right, found.left + run.right + beside)),
        float(found.top + run.bottom + below),
    )


def _word(text: str, box: tuple[float, float, float, float], sure: float, ink: Colour, ground: Colour) -> Word:
    left, top, right, bottom = box
    return Word(
        _SIGNED_TWICE.sub("", text.strip()), left, top, right, bottom, round(min(max(sure, 0.0), 1.0), 3), ink, ground
    )


def _has_digit(text: str) -> bool:
    return any(letter.isdigit() for letter in text)
