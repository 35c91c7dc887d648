"""What the audience asks for, told by the owner (M23): "tres personas me pidieron tallas", "mi chiedono i prezzi".

Strict: whoever asks has to be the audience, and nothing else may stand before the verb. What somebody asks themselves
("me pregunto si…"), what a bank or a mother asks for, and a question to Faro are none.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from coaching.languages.hearing import LANGUAGES, Token, clean, lexicon, tokenize
from coaching.languages.requests import length
from coaching.model import Language

LONGEST: Final = 400
LONGEST_REQUEST: Final = 80
MOST: Final = 5
MOST_ASKERS: Final = 999
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_LISTED: Final = re.compile(r"\s*[,;•]\s*")
_STRIPPED: Final = " .,;:!?¿¡-–—\"'«»“”()…"
_BULLETS: Final = " .-–—•"
_PARTS: Final = re.compile(r"[,;\n•]+")
_QUOTES: Final = frozenset('¿:«“"')
_SHORTEST_TRAIL: Final = 4
_BREAKS: Final = frozenset(",;:—–-")
_ANDS: Final = frozenset({"y", "e", "and", "pero", "ma", "but"})


class Asked(NamedTuple):
    """Something that was asked for, and by how many; None where nobody counted."""

    text: str
    n: int | None = None


class Heard(NamedTuple):
    """What a message tells of requests, and what it says besides."""

    asked: tuple[Asked, ...]
    rest: str


def requests_in(words: str, *, language: Language | None = None) -> Heard | None:
    """What was asked for in a message; None where it tells of nothing such."""
    asked: list[Asked] = []
    rest: list[str] = []
    for sentence in _SENTENCES.split(clean(words[:LONGEST]).strip()):
        found = _of(sentence, language)
        if found is None:
            rest.append(sentence)
        else:
            asked += found.asked
            rest += [found.rest] if found.rest else []
    return Heard(tuple(asked[:MOST]), " ".join(rest).strip()) if asked else None


def listed(words: str, *, language: Language | None = None) -> tuple[Asked, ...]:
    """Things that were asked for, where that was the question: a list, or a sentence as above."""
    found: list[Asked] = []
    for part in _PARTS.split(clean(words[:LONGEST])):
        told = requests_in(part, language=language)
        if told is not None and not told.rest:
            found += told.asked
        elif text := part.strip(_BULLETS):
            found.append(Asked(_short(text if "?" in text else _thing(text) or text)))
    return tuple(found[:MOST])


def _of(sentence: str, language: Language | None) -> Heard | None:
    tokens = [token for token in tokenize(sentence) if token.script != "line"]
    texts = [token.text for token in tokens]
    for at in range(len(texts)):
        alone, named = length(texts, at, "asks"), length(texts, at, "asks_named")
        if not alone and not named:
            continue
        return _told(sentence, tokens, texts, at, max(alone, named), language, named=named > alone)
    return None


def _told(
    sentence: str, tokens: Sequence[Token], texts: list[str], at: int, verb: int, language: Language | None, *,
    named: bool,
) -> Heard | None:  # fmt: skip
    before = _before(texts, at, language)
    if before is None:
        return None
    start, who, n = before
    after = at + verb
    while after < len(texts) and (more := length(texts, after, "around")):
        after += more  # "me preguntan mucho por…", "me pidieron hoy…"
    if not who:
        who, after, n = _behind(texts, after, language)
    if after >= len(texts) or (named and not who) or _asks_faro(texts, after):
        return None
    end = next((place for place in range(after + 1, len(texts)) if length(texts, place, "ends")), len(texts))
    wanted = sentence[tokens[after].start : tokens[end - 1].end]
    asked = [Asked(text, n) for part in _LISTED.split(wanted) if (text := _thing(part))]
    said_first = sentence[: tokens[max(start - 1, 0)].start] if start else ""
    said_last = sentence[tokens[end].start :] if end < len(texts) else ""
    return Heard(tuple(asked), f"{said_first.strip(_STRIPPED)} {said_last}".strip()) if asked else None


def _before(texts: list[str], at: int, language: Language | None) -> tuple[int, bool, int | None] | None:
    """Where the words about requests begin, whether they say who asks, and how many; None where others stand there."""
    starts = [0, *(place + 1 for place in range(at) if texts[place] in _BREAKS | _ANDS)]
    for start in starts:
        end, who, n = _who(texts, start, at, language)
        if end == at:
            return start, who, n
    return None


def _behind(texts: list[str], after: int, language: Language | None) -> tuple[bool, int, int | None]:
    """Who asks where it is said behind the verb: "me pidieron tres personas tallas", "mi hanno chiesto in tre…"."""
    if texts[after - 1 : after] == ["in"] and after < len(texts) and (n := _number(texts[after], language)):
        return True, after + 1, n
    end, who, n = _who(texts, after, len(texts), language)
    return (True, end, n) if who else (False, after, None)


def _who(texts: list[str], start: int, until: int, language: Language | None) -> tuple[int, bool, int | None]:
    """Where the words about who asks, and how often, are over; whether they name anybody; and how many they are."""
    at, who, one, n = start, False, False, None
    while at < until:
        asker, said = length(texts, at, "askers"), length(texts, at, "askers", "around", "one")
        alone = length(texts, at, "one")
        number = _number(texts[at], language)
        who, one = who or bool(asker or alone), one or bool(alone)
        if number is not None and not said:
            n, said = number if n is None else min(n, number), 1
        if not said:
            break
        at += said
    return min(at, until), who, 1 if n is None and one else n


def _asks_faro(texts: list[str], after: int) -> bool:
    """Whether a question mark is not theirs: "me piden precios, ¿qué publico?", unlike "me preguntan: ¿hacéis…?"."""
    if "?" not in texts[after:] or texts[after] in _QUOTES:
        return False
    return texts[-1] != "?" or any(text in _BREAKS for text in texts[after:])


def _number(text: str, language: Language | None) -> int | None:
    if text.isdecimal():
        return int(text) if 0 < int(text) <= MOST_ASKERS else None
    values = lexicon().values
    for name in ([language] if language else []) + list(LANGUAGES):
        if (value := values[name].get(text)) is not None and 0 < value <= MOST_ASKERS:
            return value
    return None


def _thing(part: str) -> str:
    """What is asked for, without the words that lead up to it or follow; empty where it could be anything."""
    tokens = tokenize(part)
    texts = [token.text for token in tokens]
    while texts and (last := _trails(texts)) is not None:
        texts = texts[:last]
    at = 0
    while at < len(texts):
        if length(texts, at, "nothing") == len(texts) - at:
            return ""
        more = 1 if texts[at] in _QUOTES else length(texts, at, "joints")
        if not more:
            return _short(part[tokens[at].start : tokens[len(texts) - 1].end].strip(_STRIPPED))
        at += more
    return ""


def _trails(texts: Sequence[str]) -> int | None:
    """Where the words begin that only say when, or how often, at the end; a letter or an article says neither."""
    ends = (at for at in range(len(texts)) if length(texts, at, "around") == len(texts) - at)
    return next((at for at in ends if sum(map(len, texts[at:])) >= _SHORTEST_TRAIL), None)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_REQUEST else f"{text[: LONGEST_REQUEST - 1].rstrip()}…"
