"""Letters: what a text takes up, before anything is drawn.

Text is measured with the very font files the renderer is given, which is what lets labels be placed without
overlapping.
"""

import re
import struct
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path

FONT_FAMILY = "Source Sans Pro"
FONT_FILES = tuple(
    str(files("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf") for style in ("Regular", "Semibold")
)
REGULAR, SEMIBOLD = FONT_FILES

_LEFT_OUT = "\0"
# "again 🌱, and" becomes "again, and".
_BEFORE_A_STOP = re.compile(rf" *{_LEFT_OUT}[ {_LEFT_OUT}]*(?=[,.;:!?)…])")


@cache
def glyphs(font: str) -> dict[int, float]:
    """Advance, in ems, of every character that the TrueType file at path `font` can draw.

    Raises OSError or struct.error if the file is missing or is no TrueType font.
    """
    data = Path(font).read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    at = {tag: offset for tag, _, offset, _ in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * tables])}
    (em,) = struct.unpack_from(">H", data, at[b"head"] + 18)
    (metrics,) = struct.unpack_from(">H", data, at[b"hhea"] + 34)
    advances = [advance for advance, _ in struct.iter_unpack(">Hh", data[at[b"hmtx"] : at[b"hmtx"] + 4 * metrics])]
    # Glyphs past the last metric share its advance.
    return {
        code: advances[min(glyph, metrics - 1)] / em
        for code, glyph in _characters(data, at[b"cmap"]).items()
        if glyph  # glyph 0 is the box that stands for "missing"
    }


def _characters(data: bytes, cmap: int) -> dict[int, int]:
    """Code point → glyph, from the font's Unicode subtable of format 4 (the basic plane, all we need)."""
    (subtables,) = struct.unpack_from(">H", data, cmap + 2)
    found: dict[int, int] = {}
    for index in range(subtables):
        (offset,) = struct.unpack_from(">L", data, cmap + 8 + 8 * index)
        start = cmap + offset
        form, _, _, doubled = struct.unpack_from(">4H", data, start)
        if form != 4:  # noqa: PLR2004 - the format's own number
            continue
        segments = doubled // 2
        ends = struct.unpack_from(f">{segments}H", data, start + 14)
        begins = struct.unpack_from(f">{segments}H", data, start + 16 + doubled)
        deltas = struct.unpack_from(f">{segments}H", data, start + 16 + 2 * doubled)
        ranges = start + 16 + 3 * doubled
        for segment, (begin, end, delta) in enumerate(zip(begins, ends, deltas, strict=True)):
            (jump,) = struct.unpack_from(">H", data, ranges + 2 * segment)
            for code in range(begin, min(end, 0xFFFE) + 1):
                glyph = code
                if jump:
                    (glyph,) = struct.unpack_from(">H", data, ranges + 2 * segment + jump + 2 * (code - begin))
                    if not glyph:
                        continue
                found[code] = (glyph + delta) % 0x10000
    return found


@cache
def _known() -> frozenset[str]:
    """Every character that both weights have and that is neither a control nor a formatting one."""
    both = glyphs(REGULAR).keys() & glyphs(SEMIBOLD).keys()
    return frozenset(c for c in map(chr, both) if not unicodedata.category(c).startswith("C"))


def drawable(text: str) -> str:
    """`text` on one line, without control characters and what the font would show as boxes (emoji)."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    known = _known()
    marked = "".join(character if character in known else _LEFT_OUT for character in line)
    return " ".join(_BEFORE_A_STOP.sub("", marked).replace(_LEFT_OUT, "").split())


def text_width(text: str, size: float, font: str = REGULAR) -> float:
    """Width in px of drawable `text` set at `size` px; kerning is left out, a px or two in a title."""
    advances = glyphs(font)
    return size * sum(advances[ord(character)] for character in text)


def fitted(text: str, size: float, width: float, font: str = REGULAR) -> str:
    """`text`, cut with "…" to at most `width` px; empty when not even a letter fits."""
    if text_width(text, size, font) <= width:
        return text
    room = width - text_width("…", size, font)
    advances = glyphs(font)
    for index, character in enumerate(text):
        room -= size * advances[ord(character)]
        if room < 0:
            return text[:index].rstrip(" .,;:·") + "…" if index else ""
    return ""


def wrapped(text: str, size: float, width: float, lines: int, font: str = REGULAR) -> list[str]:
    """Drawable `text` on at most `lines` lines of `width` px, the last one cut with "…" if it has to be.

    Lines break between words, and within a word only where it is wider than a line.
    """
    found: list[str] = []
    rest = text.split()
    while rest and len(found) < lines - 1:
        line = rest.pop(0)
        if text_width(line, size, font) > width:
            whole = _fitting(line, size, width, font)
            line, left = line[:whole], line[whole:]
            rest = [left, *rest] if left else rest
        while rest and text_width(f"{line} {rest[0]}", size, font) <= width:
            line = f"{line} {rest.pop(0)}"
        found.append(line)
    if rest:
        found.append(fitted(" ".join(rest), size, width, font))
    return [line for line in found if line]


def balanced(text: str, size: float, width: float, lines: int, font: str = REGULAR) -> list[str]:
    """`wrapped`, with lines about as wide as one another: no word alone on the last one."""
    found = wrapped(text, size, width, lines, font)
    if len(found) < 2 or found[-1].endswith("…"):  # noqa: PLR2004  # one line is even
        return found
    while True:
        width *= 0.96
        narrower = wrapped(text, size, width, lines, font)
        # What does not fit is cut, and what is broken within a word has other words.
        if len(narrower) != len(found) or " ".join(narrower) != " ".join(found):
            return found
        found = narrower


def _fitting(word: str, size: float, width: float, font: str) -> int:
    """How many letters of `word` fit, but at least one."""
    advances = glyphs(font)
    for index, character in enumerate(word):
        width -= size * advances[ord(character)]
        if width < 0:
            return max(index, 1)
    return len(word)
