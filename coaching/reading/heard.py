"""A message as it was heard: its words, what Faro knows of them, its numbers and its dates."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from coaching.languages.hearing import Mark, Token, clean, lexicon, settled, tokenize
from coaching.languages.spelled import mistyped, shortened
from coaching.model import Language
from coaching.reading import dates, numbers
from coaching.reading.language import language_in

_NOTHING = frozenset[str]()
# A sentence without an end is cut, so that the time to read a message grows with its length and no faster.
_LONGEST_SENTENCE = 80
_FEW = 8
_NEAR = 4  # words from "left" to "comment"
_LARGE = 300  # "1441 seg" are no seconds
# More numbers than this are a dump, not a message.
_MOST_NUMBERS = 300
_STOPS = frozenset("!?¡¿;…\n")


@dataclass(frozen=True, slots=True)
class Heard:
    """One message, cut up. `sentences` are token ranges; every list is in the order of the text."""

    text: str
    language: Language | None
    tokens: list[Token]
    marks: list[Mark | None]
    numbers: list[numbers.Number]
    dates: list[dates.When]
    sentences: list[tuple[int, int]]
    dated: frozenset[int] = frozenset()  # the tokens that belong to a date

    def senses(self, at: int) -> frozenset[str]:
        """What the phrase that covers token `at` may mean."""
        mark = self.marks[at] if 0 <= at < len(self.marks) else None
        return mark.senses if mark else _NOTHING

    def has(self, at: int, sense: str) -> bool:
        """Whether token `at` belongs to a phrase with this sense."""
        return sense in self.senses(at)

    def phrases(self, start: int, end: int) -> Iterator[Mark]:
        """The known phrases that begin in a range, in order."""
        at = start
        while at < end:
            mark = self.marks[at]
            if mark is not None and mark.start == at:
                yield mark
                at = mark.end
            else:
                at += 1

    def any(self, start: int, end: int, *senses: str) -> Mark | None:
        """The first phrase of a range that has one of the senses."""
        wanted = frozenset(senses)
        return next((mark for mark in self.phrases(max(start, 0), end) if mark.senses & wanted), None)

    def counted(self, start: int, end: int) -> int | None:
        """Where the first number that begins in a range begins."""
        at = bisect_left(self.numbers, start, key=_start)
        return self.numbers[at].start if at < len(self.numbers) and self.numbers[at].start < end else None

    def past(self, at: int, sense: str) -> int:
        """The first place from `at` on without a sense ("cues.filler"), a few words on at most."""
        for further in range(at, min(at + _FEW, len(self.tokens))):
            if sense not in self.senses(further) or any(s.startswith("metrics.") for s in self.senses(further)):
                return further
        return min(at + _FEW, len(self.tokens))

    def word(self, at: int) -> str:
        """The folded text of token `at`; empty outside the message."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def _start(number: numbers.Number) -> int:
    return number.start


def hear(text: str, today: date, hint: Language | None = None) -> Heard:
    """Cuts a message up. `hint` is the language to assume where the message does not tell its own."""
    cleaned, tokens, language, covering, counts = _cut(text, hint)
    moments = dates.find(tokens, covering, counts, today=today, language=language)
    return Heard(
        text=cleaned,
        language=language,
        tokens=tokens,
        marks=covering,
        numbers=counts,
        dates=moments,
        sentences=list(_sentences(tokens)),
        dated=frozenset(at for when in moments for at in range(when.start, when.end)),
    )


def day_named(text: str, today: date, hint: Language | None = None) -> date | None:
    """The last day that a question names, not after today: "how many did I have on Monday?"."""
    named = [when.day for when in hear(text, today, hint).dates if when.day is not None and not when.future]
    return named[-1] if named else None


def hear_words(text: str, hint: Language | None = None) -> Heard:
    """The same without the dates, for a text that is read without knowing what day it is."""
    cleaned, tokens, language, covering, counts = _cut(text, hint)
    return Heard(cleaned, language, tokens, covering, counts, [], list(_sentences(tokens)))


def _cut(
    text: str, hint: Language | None
) -> tuple[str, list[Token], Language | None, list[Mark | None], list[numbers.Number]]:
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    matches = lexicon().match(tokens)
    language = language_in(cleaned, tokens, matches, hint)
    marks = _pictured(_said_like(settled(matches, language), tokens, language))
    counts = numbers.find(tokens, marks, language)[:_MOST_NUMBERS]
    covering: list[Mark | None] = [None] * len(tokens)
    for mark in (*marks, *_meant(tokens, marks, counts)):
        covering[mark.start : mark.end] = [mark] * (mark.end - mark.start)
    return cleaned, tokens, language, covering, counts


def _meant(tokens: list[Token], marks: list[Mark], counts: list[numbers.Number]) -> Iterator[Mark]:
    """Names of metrics right beside a number that were mistyped, or cut short where other figures are told."""
    known = {at for mark in marks for at in range(mark.start, mark.end)}
    listed = any(sense.startswith(("metrics.", "platforms.")) for mark in marks for sense in mark.senses)
    ends, starts = {number.end: number for number in counts}, {number.start for number in counts}
    for at, token in enumerate(tokens):
        after = ends.get(at)
        colon = at + 1 < len(tokens) and tokens[at + 1].text in ":="
        beside = after is not None or at + 1 in starts or (colon and at + 2 in starts)
        if token.script != "word" or not beside:
            continue
        short = after is not None and listed and (after.value or 0) >= _LARGE and shortened(token.text)
        named = short or (mistyped(token.text) if at not in known and token.text not in lexicon().tells else None)
        if named:
            yield Mark(at, at + 1, frozenset({f"metrics.{named}"}))


def _said_like(marks: list[Mark], tokens: list[Token], language: Language | None) -> list[Mark]:
    """In English "like" before a number is a filler ("I'm at like 1.1k"); one counts "likes 40".

    And whoever left a comment has not gone.
    """
    if language != "en":
        return marks
    written = {mark.start for mark in marks if "metrics.comments" in mark.senses}
    marks = [
        mark._replace(senses=mark.senses - {"cues.loss"})
        if tokens[mark.end - 1].text == "left" and not written.isdisjoint(range(mark.end, mark.end + _NEAR))
        else mark
        for mark in marks
    ]
    return [
        mark._replace(senses=frozenset({"cues.filler"}))
        if mark.end - mark.start == 1
        and tokens[mark.start].text == "like"
        and mark.end < len(tokens)
        and tokens[mark.end].script == "number"
        else mark
        for mark in marks
    ]


def _pictured(marks: list[Mark]) -> list[Mark]:
    """Lets ❤ and 💬 name metrics where something else says that figures of a post are told; else they adorn."""
    pictures = {sense for mark in marks for sense in mark.senses if sense.startswith("emoji.")}
    if not pictures:
        return marks
    named = any(sense.startswith(("metrics.", "posts.")) for mark in marks for sense in mark.senses)
    if not named and len(pictures) == 1:
        return marks
    return [
        mark._replace(senses=frozenset(sense.replace("emoji.", "metrics.") for sense in mark.senses)) for mark in marks
    ]


def _sentences(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for at, token in enumerate(tokens):
        full_stop = token.text == "." and (at + 1 == len(tokens) or tokens[at + 1].start > token.end)
        if token.text in _STOPS or full_stop:
            if at > start:
                yield start, at
            start = at + 1
        elif at - start >= _LONGEST_SENTENCE:
            yield start, at
            start = at
    if start < len(tokens):
        yield start, len(tokens)
