"""Whether something is told as having happened: not wished, not planned, not denied, not of somebody else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from coaching.languages import told
from coaching.languages.hearing import Mark
from coaching.reading.heard import Heard

Sentence: TypeAlias = tuple[int, int]
"""A range of tokens."""
_NEAR = 6  # words that a "no" or "mi competencia" reaches
_UNITS = frozenset({"dates.day", "dates.week", "dates.month", "dates.year"})
_NOT = frozenset({"cues.negation", "cues.not_it", "cues.hypothetical", "told.planned"})


@dataclass(frozen=True, slots=True)
class Tale:
    """A message with the words of telling beside those of figures; either may lie within the other."""

    heard: Heard
    begins: Mapping[int, tuple[Mark, ...]]

    def phrases(self, start: int, end: int) -> Iterator[Mark]:
        """Every phrase of either kind that begins in a range, in order."""
        for at in range(max(start, 0), end):
            mark = self.heard.marks[at] if at < len(self.heard.marks) else None
            if mark is not None and mark.start == at:
                yield mark
            yield from self.begins.get(at, ())

    def any(self, start: int, end: int, *senses: str) -> Mark | None:
        """The first phrase in a range that has one of the senses."""
        wanted = frozenset(senses)
        return next((mark for mark in self.phrases(start, end) if mark.senses & wanted), None)

    def last(self, start: int, end: int, *senses: str) -> Mark | None:
        """The last one, that is over where the range is."""
        wanted = frozenset(senses)
        found = [mark for mark in self.phrases(start, end) if mark.senses & wanted and mark.end <= end]
        return max(found, key=lambda mark: (mark.end, mark.start)) if found else None

    def senses(self, at: int) -> frozenset[str]:
        """What the phrases that begin at a place may mean, and the one of figures that covers it."""
        return self.heard.senses(at).union(*(mark.senses for mark in self.begins.get(at, ())))

    def has(self, at: int, *senses: str) -> bool:
        """Whether one of the senses stands at a place."""
        return not self.senses(at).isdisjoint(senses)


def listen(heard: Heard) -> Tale:
    """The message with the words of telling."""
    begins: dict[int, tuple[Mark, ...]] = {}
    for mark in told.marks(heard.tokens, heard.language):
        begins[mark.start] = (*begins.get(mark.start, ()), mark)
    return Tale(heard, begins)


def unreal(tale: Tale, sentence: Sentence, at: int) -> bool:
    """Whether the words before a place make it a plan, a wish or a denial, or the sentence tells of a habit."""
    start = max(sentence[0], at - _NEAR)
    before = any(mark.senses & _NOT and not _contrasted(tale, mark.end, at) for mark in tale.phrases(start, at))
    return before or tale.has(at, "told.planned") or _habit(tale, sentence)


def said_of_others(tale: Tale, sentence: Sentence, at: int) -> bool:
    """Whether it is somebody else that did it: "mi competencia hizo un sorteo"; not "she told me to, so I ran one"."""
    start = max(sentence[0], at - _NEAR)
    spoken = [m for m in tale.phrases(start, at) if m.senses & {"cues.other", "told.me"}]
    return bool(spoken) and "cues.other" in spoken[-1].senses


def clause(tale: Tale, sentence: Sentence, at: int) -> Sentence:
    """The part of a sentence between commas and "and" in which a place lies."""
    start, end = sentence
    heard = tale.heard
    for place in range(*sentence):
        if place in heard.dated or not (heard.word(place) == "," or heard.senses(place) & {"cues.and", "cues.but"}):
            continue
        if place < at:
            start = place + 1
        elif place > at:
            end = place
            break
    return start, end


def _contrasted(tale: Tale, start: int, end: int) -> bool:
    """Whether a new thought begins between a denial and a place: "no tuve tiempo pero hice un sorteo"."""
    return any(tale.heard.word(at) == "," or tale.heard.has(at, "cues.but") for at in range(start, end))


def _habit(tale: Tale, sentence: Sentence) -> bool:
    """Whether a sentence tells of what is done again and again: "cada mes hago un sorteo", "on most Mondays"."""
    if tale.any(*sentence, "told.habit") is not None:
        return True
    for mark in tale.phrases(*sentence):
        if "told.each" in mark.senses:
            after = tale.senses(mark.end)
            if after & _UNITS or any(sense.startswith("weekdays.") for sense in after):
                return True
    return False
