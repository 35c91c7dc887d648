"""What a message shows of itself: the signs by which what somebody wants is told (see languages/learned.py).

Words and their parts speak for one language; what Faro hears in them (a metric, a loss, a negation) speaks for all, so
that a sentence taught in Spanish helps in Italian.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from coaching.languages.hearing import Token, clean, lexicon, settled, tokenize
from coaching.model import LONGEST_TEXT, Reading
from coaching.questions.asks import any_of, heard_in, padded
from coaching.questions.clauses import Clause, cut, ordered
from coaching.reading import numbers
from coaching.reading.orders import order

REPORTS = "asks and reports"
"""The sign of a message that asks, and tells figures outside its question."""
# What is wanted is said early or not at all; beyond this many words a message is a dump.
_WORDS = 120
_ANY_DAY = date(2026, 11, 18)  # what is ordered does not hang on the day
_PARTS = (3, 4, 5)  # letters
_SPOKEN_MARKS = frozenset("?!¿+-%€$:/(")
_MANY = 3
_LONG = 6
_LOW_RATIO = 50  # followers for each like


def signs(text: str, reading: Reading) -> list[str]:
    """The signs of a message, each once. `reading` is what was read in it."""
    tokens = tokenize(clean(text[:LONGEST_TEXT]))
    early = tokens[:_WORDS]
    found = [*_spoken(early), *_heard(early, reading), *_told(reading), *_asking(text, tokens, reading)]
    return list(dict.fromkeys(found))


def _spoken(tokens: Sequence[Token]) -> Iterator[str]:
    """Words, pairs of words, and parts of words, which outlive typos and endings."""
    words = [word for token in tokens if (word := _word(token))]
    yield from (f"w:{word}" for word in words)
    yield from (f"b:{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True))
    for word in set(words):
        if len(word) >= min(_PARTS):
            framed = f"<{word}>"
            for size in _PARTS:
                yield from (f"c:{framed[at : at + size]}" for at in range(len(framed) - size + 1))
    if words:
        yield f"first:{words[0]}"
        yield f"last:{words[-1]}"
    yield f"long:{min(_LONG, len(words) // 4)}"


def _word(token: Token) -> str:
    if token.script == "number":
        return "#"
    if token.script == "line":
        return "|"
    return token.text if token.script == "word" or token.text in _SPOKEN_MARKS else ""


def _heard(tokens: Sequence[Token], reading: Reading) -> Iterator[str]:
    """What the words mean in any language, and which meanings follow each other."""
    marks = settled(lexicon().match(tokens), reading.language)
    senses = [sense for mark in marks for sense in sorted(mark.senses) if sense != "cues.filler"]
    yield from (f"s:{sense}" for sense in senses)
    yield from (f"ss:{first} {second}" for first, second in pairwise(senses))


def _told(reading: Reading) -> Iterator[str]:
    """What was read: figures and their direction, posts, events."""
    yield f"figures:{min(_MANY, len(reading.observations))}"
    levels = {}
    for seen in reading.observations:
        yield f"kind:{seen.kind}"
        if seen.kind == "delta":
            yield f"moved:{seen.metric} {'down' if seen.value < 0 else 'up' if seen.value else 'not'}"
        else:
            yield f"level:{seen.metric}{'' if seen.value else ' none'}"
            levels[seen.metric] = seen.value
    if levels.get("likes") and levels.get("followers", 0) >= _LOW_RATIO * levels["likes"]:
        yield "few likes"
    if reading.posts:
        yield "posts"
    if reading.doubts:
        yield "doubts"
    yield from (f"event:{event.kind}" for event in reading.events)


def _asking(text: str, tokens: Sequence[Token], reading: Reading) -> Iterator[str]:
    """Whether and where something is asked or ordered, and whether figures stand outside the question."""
    cues = heard_in(reading.language)
    said = padded(tokens)
    clauses = cut(tokens, cues)
    asked = [clause.asked for clause in clauses]
    if any(token.text == "?" for token in tokens):
        yield "?"
    if any(asked):
        yield "asks"
        yield "asks first" if asked[0] else "tells first"
        yield "asks last" if asked[-1] else "tells last"
        if reported(tokens, clauses):
            yield REPORTS
        yield from _question(tokens, clauses)
    if ordered(clauses, said, cues):
        yield "orders"
    found = order(text, today=_ANY_DAY, language=reading.language)
    if found is not None:
        yield "order"
        yield f"order {found.wanted}"
        yield f"order {'besides' if found.rest else 'alone'} {found.wanted}"
    if not any_of(said, *(a.domain for a in cues)):
        yield "says no domain"
    for name, listed in (("domain", [a.domain for a in cues]), ("mine", [a.mine for a in cues]),
                         ("activity", [a.activity for a in cues]), ("chats", [a.smalltalk for a in cues])):  # fmt: skip
        if any_of(said, *listed):
            yield f"says:{name}"


def _question(tokens: Sequence[Token], clauses: Sequence[Clause]) -> Iterator[str]:
    """The words of the question itself: in what leads up to it the same words say less."""
    for clause in clauses:
        if clause.asked:
            inside = tokens[clause.start : min(clause.end, clause.start + _WORDS)]
            words = [word for token in inside if (word := _word(token))]
            yield from (f"q:{word}" for word in words)
            yield from (f"qb:{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True))


def reported(tokens: Sequence[Token], clauses: Sequence[Clause]) -> bool:
    """Whether a figure stands outside the question."""
    for clause in clauses:
        if clause.asked:
            continue
        for at in range(clause.start, clause.end):
            if tokens[at].script == "number" or numbers.is_number_word(tokens[at].text) or _nothing(tokens[at].text):
                return True
    return False


def _nothing(word: str) -> bool:
    return bool(lexicon().senses_of((word,)) & {"cues.none", "cues.nobody"})
