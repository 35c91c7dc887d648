"""A message as it was heard: its words, what Faro knows of them, its numbers and its dates."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from coaching.languages.hearing import Mark, Token, clean, lexicon, tokenize
from coaching.model import Language
from coaching.reading import dates, numbers
from coaching.reading.language import detect_in

_NOTHING = frozenset[str]()
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
    sentences: list[tuple[int, int]] = field(default_factory=list)

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

    def word(self, at: int) -> str:
        """The folded text of token `at`; empty outside the message."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def hear(text: str, today: date, hint: Language | None = None) -> Heard:
    """Cuts a message up. `hint` is the language to assume where the message does not tell its own."""
    cleaned, tokens, language, covering, counts = _cut(text, hint)
    return Heard(
        text=cleaned,
        language=language,
        tokens=tokens,
        marks=covering,
        numbers=counts,
        dates=dates.find(tokens, covering, counts, today=today, language=language),
        sentences=list(_sentences(tokens)),
    )


def hear_words(text: str, hint: Language | None = None) -> Heard:
    """The same without the dates, for a text that is read without knowing what day it is."""
    cleaned, tokens, language, covering, counts = _cut(text, hint)
    return Heard(cleaned, language, tokens, covering, counts, [], list(_sentences(tokens)))


def _cut(
    text: str, hint: Language | None
) -> tuple[str, list[Token], Language | None, list[Mark | None], list[numbers.Number]]:
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    language = detect_in(cleaned, tokens) or hint
    marks = lexicon().hear(tokens, language)
    counts = numbers.find(tokens, marks, language)
    covering: list[Mark | None] = [None] * len(tokens)
    for mark in marks:
        covering[mark.start : mark.end] = [mark] * (mark.end - mark.start)
    return cleaned, tokens, language, covering, counts


def _sentences(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for at, token in enumerate(tokens):
        full_stop = token.text == "." and (at + 1 == len(tokens) or tokens[at + 1].start > token.end)
        if token.text in _STOPS or full_stop:
            if at > start:
                yield start, at
            start = at + 1
    if start < len(tokens):
        yield start, len(tokens)
