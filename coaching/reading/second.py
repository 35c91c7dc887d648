"""A second reader of numbers, who learned from labelled messages and knows nothing of the rules of the first.

Two who read in different ways seldom err alike: where the second finds what the first read very unlikely, Faro asks
instead of storing. The second one never adds a figure by itself.
"""

from collections.abc import Iterator, Mapping
from math import log10
from typing import Final

from coaching.languages.learned import learned
from coaching.reading.figure import METRICS, Figure
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number

NOTHING: Final = "none"
UNLIKELY: Final = 0.08
"""Below this probability of what was read of followers, it is asked about. Found on messages that neither reader had
seen: most of the wrong figures are asked about, and of the right ones two or three in a hundred."""
UNLIKELY_METRIC: Final = 0.04
"""The same for everything else; a like too many hurts nobody as a follower too few does."""

_NEAR, _FAR = 2, 8  # words to either side of the number
_PIECE = 5  # letters of a word that outlive its endings
_WORDY = 4
_SMALL, _FIRST_YEAR, _LAST_YEAR = 24, 1990, 2035
_MANY = 5


def label(figure: Figure) -> str:
    """What the first reader says of a number, as the second one would: "followers down", "likes total"."""
    moved = "total" if figure.kind == "total" else "down" if figure.value < 0 else "up"
    return f"{figure.metric} {moved}"


def opinion(heard: Heard, number: Number, sentence: tuple[int, int]) -> Mapping[str, float]:
    """How probable each reading of a number is; "none" where it is no figure of this account. They add up to 1."""
    return learned()["number"].guess(signs(heard, number, sentence))


def doubts(heard: Heard, figure: Figure) -> bool:
    """Whether a figure is so unlikely that it is better asked about.

    Of followers a level and a change are two things; of likes and sales changes are too rare to have been learned, and
    it is the metric that counts.
    """
    thought = opinion(heard, figure.number, figure.sentence)
    if figure.metric == "followers":
        return thought.get(label(figure), 0.0) < UNLIKELY
    return sum(thought.get(f"{figure.metric} {moved}", 0.0) for moved in ("total", "up", "down")) < UNLIKELY_METRIC


def signs(heard: Heard, number: Number, sentence: tuple[int, int]) -> list[str]:
    """What a number shows of itself and of the words around it, each once."""
    inside = [other for other in heard.numbers if sentence[0] <= other.start < sentence[1]]
    found = [
        *_itself(number, inside),
        *_around(heard, number, sentence),
        *_named(heard, number, sentence, inside),
        *_sentence(heard, sentence),
    ]
    if number.start in heard.dated:
        found.append("dated")
    return list(dict.fromkeys(found))


def _itself(number: Number, inside: list[Number]) -> Iterator[str]:
    value = number.value or 0
    yield f"sign:{number.sign}"
    yield f"step:{min(number.step, 1000)}"
    yield f"digits:{int(log10(value + 1))}"
    yield "small" if value <= _SMALL else "large"
    yield f"at:{min(inside.index(number), 3) if number in inside else 0}"
    yield f"of:{min(len(inside), _MANY)}"
    if number.spelled:
        yield "spelled"
    if number.faint:
        yield "faint"
    if _FIRST_YEAR <= value <= _LAST_YEAR:
        yield "a year"


def _around(heard: Heard, number: Number, sentence: tuple[int, int]) -> Iterator[str]:
    for side, step in (("L", -1), ("R", 1)):
        edge = number.start if step < 0 else number.end - 1
        for away in range(1, _FAR + 1):
            at = edge + step * away
            if not sentence[0] <= at < sentence[1]:
                yield f"{side} edge {min(away, 3)}"
                break
            token = heard.tokens[at]
            for sense in sorted(heard.senses(at)):
                yield f"{side}{_distance(away)} {sense}"
                if away <= _WORDY:
                    yield f"{side} {sense}"
            if away <= _NEAR:
                yield f"{side}{away}={'#' if token.script == 'number' else token.text}"
                if token.script == "word" and len(token.text) >= _PIECE:
                    yield f"{side}~{token.text[:_PIECE]}"
            elif token.script == "word":
                yield f"{side}={token.text}"
    yield f"{heard.word(number.start - 1)}#{heard.word(number.end)}"


def _distance(away: int) -> str:
    return str(away) if away <= _NEAR else "3-4" if away <= _WORDY else "5+"


def _named(heard: Heard, number: Number, sentence: tuple[int, int], inside: list[Number]) -> Iterator[str]:
    """The nearest metric to either side, and what stands between."""
    for side, places in (("L", range(number.start - 1, sentence[0] - 1, -1)), ("R", range(number.end, sentence[1]))):
        others = commas = 0
        metrics: list[str] = []
        for at in places:
            others += any(other.start == at for other in inside)
            commas += heard.word(at) in (",", ";")
            metrics = sorted({METRICS[sense] for sense in heard.senses(at) if sense in METRICS})
            if metrics:
                away = _distance(abs(at - (number.start if side == "L" else number.end - 1)))
                for metric in metrics:
                    yield f"{side} {metric} past {min(others, 2)}"
                    yield f"{side} {metric} past {min(others, 2)} {min(commas, 1)} {away}"
                break
        if not metrics:
            yield f"{side} unnamed"


def _sentence(heard: Heard, sentence: tuple[int, int]) -> Iterator[str]:
    for mark in heard.phrases(*sentence):
        yield from (f"says {s}" for s in sorted(mark.senses) if s.startswith(("cues.", "metrics.", "acts.", "posts.")))
    if sentence[1] < len(heard.tokens) and heard.word(sentence[1]) == "?":
        yield "asked"
    named = sorted({METRICS[s] for mark in heard.phrases(0, len(heard.tokens)) for s in mark.senses if s in METRICS})
    yield f"all {'+'.join(named) if len(named) < 3 else 'many'}"  # noqa: PLR2004  (one, two, many)
