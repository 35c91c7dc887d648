"""What the audience asks for, told by the owner (M23): "tres personas me pidieron tallas", "mi chiedono i prezzi".

Strict: whoever asks has to be the audience, and nothing else may stand before the verb. What somebody asks themselves
("me pregunto si…"), what a bank or a mother asks for, and a question to Faro are none; whoever is known by name to have
asked something is of the audience, too.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from coaching.languages.hearing import Token, clean, lexicon, tokenize
from coaching.languages.requests import length, phrases
from coaching.model import LANGUAGES, Language

LONGEST: Final = 400
LONGEST_REQUEST: Final = 80
MOST: Final = 5
MOST_ASKERS: Final = 999
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_LISTS: Final = frozenset(",;•")
_STRIPPED: Final = " .,;:!?¿¡-–—\"'«»“”()…"
_BULLETS: Final = " .-–—•"
_PARTS: Final = re.compile(r"[,;\n•]+")
_QUOTES: Final = frozenset('¿:«“"')
_WHERE: Final = ("posts.", "metrics.", "cues.times")
_SHORTEST_TRAIL: Final = 4
_LED: Final = 2
"""Words of a thing that is asked for, with its article."""
_IN: Final = "in"
"""Before how many ask, in Italian: "in tre"."""
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


def requests_by(words: str, name: str, *, language: Language | None = None) -> tuple[Asked, ...]:
    """What somebody asked for of whom it is known that they asked something: "mi madre me pidió tallas"."""
    somebody = " ".join(next(iter(phrases()["one"].values()))[0])
    of_one = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", somebody, words, flags=re.IGNORECASE)
    found = requests_in(of_one, language=language)
    return tuple(one for one in found.asked if not _says_where(one.text)) if found is not None else ()


def _says_where(text: str) -> bool:
    """Whether the words say rather where or how often it was asked: "en mi reel", "3 veces"."""
    senses = {sense for token in tokenize(text) for sense in lexicon().senses_of((token.text,))}
    return any(sense.startswith(_WHERE) for sense in senses)


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
        elif text := part.strip().strip(_BULLETS).strip():
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
        who, after, counted = _behind(texts, after, language)
        n = counted or n
    sure = who or n is not None or (at == 0 and length(texts, at, "asks_alone") and not _counts(texts, after))
    if after >= len(texts) or (named and not sure) or _asks_faro(texts, after):
        return None
    end = next((place for place in range(after + 1, len(texts)) if length(texts, place, "ends")), len(texts))
    asked = list(_wants(sentence, tokens[after:end], n, language))
    said_first = sentence[: tokens[max(start - 1, 0)].start] if start else ""
    said_last = sentence[tokens[end].start :] if end < len(texts) else ""
    return Heard(tuple(asked), f"{said_first.strip(_STRIPPED)} {said_last}".strip()) if asked else None


def _wants(sentence: str, tokens: Sequence[Token], n: int | None, language: Language | None) -> Iterator[Asked]:
    """Each want with who wants it: "talla M y 2 talla L", "tallas, envíos gratis y que abra los domingos"."""
    texts = [token.text for token in tokens]
    n, begin = (n, 0) if n is not None else _askers_first(texts, language)
    lists = any(text in _LISTS for text in texts)
    counts = any(text in _ANDS and _askers_last(texts[begin:at], language) for at, text in enumerate(texts))
    cuts = [at for at, text in enumerate(texts) if text in _LISTS or (text in _ANDS and (
        lists or counts or _both_short(texts[begin:at], texts[at + 1 :])
        or (n is not None and at + 1 < len(texts) and _number(texts[at + 1], language)))
    )]  # fmt: skip
    counted = n
    for first, last in pairwise([begin - 1, *(at for at in cuts if at >= begin), len(texts)]):
        at, end, own = first + 1, last, None
        if first >= begin and at < last and n is not None and (own := _number(texts[at], language)) is not None:
            at += 1
        counted = own if own is not None else counted
        if own is None and (behind := _askers_last(texts[at:end], language, bare=counts)) is not None:
            end, own = at + behind[0], behind[1]
        if at < end and (text := _thing(sentence[tokens[at].start : tokens[end - 1].end])):
            yield Asked(text, own if own is not None else counted)


def _askers_first(texts: list[str], language: Language | None) -> tuple[int | None, int]:
    """How many ask, right behind the verb, and where what they want begins: "3 la taglia M", unlike "3 torte"."""
    if len(texts) > 1 and length(texts, 1, "joints") and (n := _number(texts[0], language)) is not None:
        return n, 1
    return None, 0


def _both_short(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether two things are joined that are a word each: "tallas y precios", "le taglie e gli orari"."""
    if any(text.isdecimal() for text in (*before, *after)):
        return False  # "3 tartas y 2 panes" is an order
    sides = [[text for text in side if len(text) >= _SHORTEST_TRAIL] for side in (before, after)]
    return all(len(side) == 1 and len(words) <= _LED for side, words in zip(sides, (before, after), strict=True))


def _askers_last(texts: list[str], language: Language | None, *, bare: bool = False) -> tuple[int, int] | None:
    """Where those who ask stand behind what they want, and how many they are: "presupuesto 3 clientas", "in 4".

    `bare`: a number alone counts them, too: others were counted in the same breath.
    """
    last = len(texts) - 1
    if last > 0 and (alone := _number(texts[last], language)) is not None and (bare or texts[last - 1] == _IN):
        return last - (texts[last - 1] == _IN), alone
    for at in range(1, len(texts)):
        if _number(texts[at], language) is not None:
            end, who, n = _who(texts, at, len(texts), language)
            return (at, n) if who and end == len(texts) and n is not None else None
    return None


def _counts(texts: list[str], at: int) -> bool:
    """Whether a number stands at a place: "pidieron 3 tartas" tells of an order."""
    return at < len(texts) and texts[at].isdecimal()


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
    if texts[after - 1 : after] == [_IN] and after < len(texts) and (n := _number(texts[after], language)):
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
        size = at == len(texts) - 1 and part[tokens[at].start].isupper()  # "la L"
        if not more or size:
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
