"""A message cut into clauses, each with whether it asks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coaching.languages.hearing import Token, lexicon
from coaching.questions.asks import Asks, padded, without_lead

_CLAUSE_ENDS = frozenset(",;:()\n")
_SENTENCE_ENDS = frozenset("?!…")
_LONGEST_OPENER = 8  # words
_LEADS = 3  # words such as "hola, y entonces" before a question begins


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a message between signs. `said` is its words, folded and padded with blanks."""

    said: str
    start: int
    end: int
    asked: bool


def cut(tokens: Sequence[Token], cues: Sequence[Asks]) -> list[Clause]:
    """The clauses of a message, in order."""
    return list(_clauses(tokens, cues))


def ordered(clauses: Sequence[Clause], said: str, cues: Sequence[Asks]) -> bool:
    """Whether a clause begins with an order, or a figure is being corrected."""
    for clause in clauses:
        for a in cues:
            if any(clause.said.startswith(phrase) for phrase in a.first):
                return True
    for a in cues:
        for parts in a.anywhere:
            at = 0
            for part in parts:
                found = said.find(part, at)
                if found < 0:
                    break
                at = found + len(part) - 1
            else:
                return True
    return False


def _clauses(tokens: Sequence[Token], cues: Sequence[Asks]) -> Iterator[Clause]:
    pieces: list[tuple[int, int, str]] = []
    start = 0
    for at, token in enumerate(tokens):
        stop = token.text in _SENTENCE_ENDS or token.text == "¿"
        stop = stop or (token.text == "." and (at + 1 == len(tokens) or tokens[at + 1].start > token.end))
        if stop or token.text in _CLAUSE_ENDS:
            if at > start:
                pieces.append((start, at, token.text))
            elif pieces and token.text == "?":
                pieces[-1] = (*pieces[-1][:2], "?")
            start = at + 1
    if start < len(tokens):
        pieces.append((start, len(tokens), ""))
    for i, (begin, end, closing) in enumerate(pieces):
        said = padded(tokens[begin:end])
        opened = begin > 0 and tokens[begin - 1].text == "¿"
        opens = _opens(said, cues)
        # The clause before a question mark asks, and so does one that opens with a question word.
        asked = opened or opens or closing == "?"
        if (asked and not opens and not opened and i + 1 == len(pieces) and closing == "?") or not asked:
            yield from _split_late(tokens, begin, end, cues, asked=asked)
            continue
        yield Clause(said, begin, end, asked)


def _split_late(
    tokens: Sequence[Token], begin: int, end: int, cues: Sequence[Asks], *, asked: bool
) -> Iterator[Clause]:
    """Cuts "tengo 2800 y creo que sobran los elimino?" where the question begins, if it shows.

    Without a question mark only an opener of several words counts ("… y no sé por qué").
    """
    for at in range(begin + 1, end):
        if not _joins(tokens[at - 1].text):
            continue
        rest = padded(tokens[at : min(at + _LONGEST_OPENER, end)])
        long = any(opener.count(" ") > 2 and rest.startswith(opener) for a in cues for opener in a.openers)  # noqa: PLR2004  # two words and more
        if long or (asked and _opens(rest, cues)):
            yield Clause(padded(tokens[begin:at]), begin, at, asked=False)
            yield Clause(padded(tokens[at:end]), at, end, asked=True)
            return
    yield Clause(padded(tokens[begin:end]), begin, end, asked=asked)


def _joins(word: str) -> bool:
    return bool(lexicon().senses_of((word,)) & {"cues.and", "cues.but"}) or word.isdigit()


def _opens(said: str, cues: Sequence[Asks]) -> bool:
    """Whether a clause begins with a question word, perhaps after "y" or "so"; "qué locura" asks nothing."""
    rest = said
    for _ in range(_LEADS):
        for a in cues:
            if any(rest.startswith(opener) for opener in a.openers):
                return not any(rest.startswith(exclaim) for exclaim in a.exclaims)
        shorter = without_lead(rest, cues)
        if shorter is None:
            return False
        rest = shorter
    return False
