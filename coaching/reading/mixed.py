"""A sentence that tells one's own figures and, in the same breath, what others did: "850 seguidores y Ana comentó"."""

import re
from datetime import date
from functools import cache
from typing import Final

from coaching.languages.acts import act_words
from coaching.languages.hearing import clean
from coaching.model import Act, Language, known_as
from coaching.reading.acts import ToldActs, joined, read_acts
from coaching.reading.numbers import parse

LONGEST: Final = 300
MOST: Final = 8
"""Pieces of a sentence; a longer one tells a story."""


def read_mixed(
    text: str, *, today: date, language: Language | None = None, known: frozenset[str] = frozenset()
) -> ToldActs | None:
    """The acts of the pieces that stand for themselves, by name, and the other pieces; None where it is not mixed.

    Only where the other pieces hold a number: else the sentence is taken as a whole or not at all.
    """
    written = clean(text.strip())
    pieces = apart().split(written)
    if len(written) > LONGEST or "?" in written or "\n" in written or not 1 < len(pieces) <= MOST:
        return None
    told: list[Act] = []
    rest: list[str] = []
    at = 0
    while at < len(pieces):
        read = {end: read_acts(between(written, pieces[at:end]), today=today, language=language, known=known)
                for end in range(len(pieces), at, -1)}  # fmt: skip
        theirs = {end: found.acts for end, found in read.items() if _only_acts(found, known)}
        if (acts := next(iter(theirs.values()), None)) is not None:
            told += acts
            at = min(end for end, same in theirs.items() if same == acts)  # what adds no act may be one's own post
        else:
            rest.append(pieces[at].strip())
            at += 1
    left = ", ".join(filter(None, rest))
    if not told or not any(number.value is not None and not number.faint for number in parse(left, language)):
        return None
    # The number of "Ana comentó 3 fotos" is none of the writer's own.
    doubtful = any(read_acts(piece, today=today, language=language, known=known).unsure for piece in rest)
    return None if doubtful else ToldActs(joined(told), left)


def _only_acts(found: ToldActs, known: frozenset[str]) -> bool:
    """Whether a stretch tells acts of people by name, and nothing that would be lost with it."""
    alone = bool(found.acts) and not found.rest and not found.lost
    return alone and all(_is_named(act.who, known) for act in found.acts)


def between(written: str, pieces: list[str]) -> str:
    """Neighbouring pieces as they were written, with what stood between them."""
    if len(pieces) == 1:
        return pieces[0]
    start = written.find(pieces[0])
    end = written.find(pieces[-1], start) + len(pieces[-1])
    return written[start:end]


def _is_named(who: str, known: frozenset[str]) -> bool:
    return who.startswith("@") or who[:1].isupper() or known_as(who) in known


@cache
def apart() -> re.Pattern[str]:
    """A comma that is none of a number's, and the words for "and"."""
    joins = sorted({" ".join(phrase) for phrases in act_words().lists["joins"].values() for phrase in phrases})
    return re.compile(rf",(?!\d)\s*|\s+(?:{'|'.join(map(re.escape, filter(None, joins)))})\s+")
