"""A number that stands as free as a figure and that nobody named: "498, ayer publiqué…". It is asked about.

Precision goes first: whoever tells a story with numbers in it is not asked what they count.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from coaching.model import Doubt, Observation, Platform
from coaching.reading import traps
from coaching.reading.figure import CHANGES, DEALT, PLATFORMS, Figure, named_at, observation
from coaching.reading.heard import Heard
from coaching.reading.networks import networks_in
from coaching.reading.numbers import Number
from coaching.reading.places import moment_of
from coaching.reading.subjects import unlike

_LEAST = 10
_LEAST_ALONE = 100  # beside no other figure, less is an age, a size, a number of things
_LARGEST = 10**10
_NEAR = 1.5  # two counts of followers that are closer than this may be those of two days
_FAR = 10  # how many times the likes the followers are, where one name stands between two numbers
_UNLIKE = 5  # how far apart two numbers are of which one is no likes: "45 likes, 300"
_LONGEST_CLAUSE = 5
_SHORT = re.compile(r"([1-9][0-9]{0,2})[.,]([0-9]{1,2})")
_THOUSAND = 1000
_ASKED = 3  # numbers without a name that are asked about, one after the other
_FEW = 12  # figures; a longer list is of weeks or posts
_CLAUSE_ENDS = frozenset(",;:.()[]-–—|/\n!•")
# What makes of a number something else, wherever in its clause it stands.
_OTHERWISE = frozenset(
    {"cues.money", "cues.spent", "cues.earned", "cues.street", "cues.phone", "cues.goal", "cues.aim", "cues.other",
     "cues.hypothetical", "cues.buy", "cues.bought", "cues.offer", "cues.percent", "cues.idiom", "posts.verbs",
     "posts.plural", "cues.negation", "cues.asking", "clock.at"}
)  # fmt: skip


def find(heard: Heard, figures: Sequence[Figure], today: date, *, told: bool) -> tuple[Doubt, ...]:
    """The first numbers without a name, as doubts; none in a question. `told`: the message says something else too.

    `figures` are those that were understood.
    """
    if any(token.text in "?¿" for token in heard.tokens):
        return ()
    taken = {figure.number.start for figure in figures}
    found = [
        _doubt(heard, number, sentence, today)
        for sentence in heard.sentences
        for number in heard.numbers
        if sentence[0] <= number.start < sentence[1]
        and number.start not in taken
        and _counts(heard, number, sentence)
        and _free(heard, number, sentence, figures, told=told)
    ]
    return tuple(found[:_ASKED])


def unnamed(heard: Heard, figures: Sequence[Figure], today: date) -> tuple[list[Figure], tuple[Doubt, ...]]:
    """The figures without the one that took its name from another: both numbers of "1476 likes 30" cannot be likes.

    It is told by the other one: its name stands right before it, and nothing after. Of two counts of followers that are
    far apart, with one name or none, the smaller is no count.
    """
    pairs = combinations(figures, 2) if len(figures) <= _FEW else ()
    found = [_stray(heard, first, second) for first, second in pairs if _contradict(first, second)]
    strays = [figure for figure in found if figure is not None and _fit_to_ask(heard, figure)]
    doubts = tuple(_doubt(heard, figure.number, figure.sentence, today) for figure in strays[:_ASKED])
    return [figure for figure in figures if figure not in strays], doubts


def at_network(heard: Heard, figures: Sequence[Figure], today: date) -> list[Observation]:
    """Followers told by their network alone, beside a figure with a name: "tngo 1,5k en insta y 20 likes"."""
    taken = {figure.number.start for figure in figures}
    named = [f for f in figures if f.metric not in {None, "followers"} and _name_beside(heard, f)]
    found: list[Observation] = []
    for figure in named:
        for number in heard.numbers:
            if number.start in taken or not figure.sentence[0] <= number.start < figure.number.start:
                continue
            network = _network_after(heard, number)
            if network is None or not _counts(heard, number, figure.sentence) or number.start - figure.sentence[0] > 1:
                continue
            taken.add(number.start)
            bare = Figure(number, figure.sentence, figure.sentence[0], network[1], "followers", value=number.value or 0)
            found.append(replace(observation(bare, today), platform=network[0]))
    return found


def shortened(heard: Heard, today: date) -> tuple[Doubt, ...]:
    """A count in thousands whose unit was left out: "voy por 1,2 seguidores" of an account of 1,200."""
    if len(heard.numbers) != 1 or any(token.text in "?¿%" for token in heard.tokens):
        return ()
    (number,) = heard.numbers
    written = _SHORT.fullmatch(heard.word(number.start))
    named = named_at(heard, heard.past(number.end, "cues.filler"), "metrics.") == "followers"
    bare = all(token.script == "mark" or number.start <= at < number.end for at, token in enumerate(heard.tokens))
    moves = any(heard.senses(at) & (CHANGES | _OTHERWISE) for at in range(len(heard.tokens)))
    if written is None or number.value is not None or number.sign or moves or not (named or bare):
        return ()
    whole, decimals = int(written[1]), written[2]
    step = _THOUSAND // 10 ** len(decimals)
    value = whole * _THOUSAND + int(decimals) * step
    (sentence,) = heard.sentences[:1]
    figure = Figure(replace(number, step=step), sentence, *sentence, metric="followers", value=value)
    when = next((w for w in heard.dates if w.day and not w.future), None)
    networks = networks_in(heard, (0, len(heard.tokens)))
    seen = replace(observation(replace(figure, when=when), today), platform=networks[0][2] if networks else None)
    return (Doubt("followers", "two_readings", (value, whole), seen),)


def _network_after(heard: Heard, number: Number) -> tuple[Platform, int] | None:
    at = heard.past(number.end, "cues.filler")
    return next(((PLATFORMS[s], at + 1) for s in heard.senses(at) if s in PLATFORMS), None)


def _counts(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether a number may count something of the account at all."""
    value = number.value
    plain = not (number.faint or number.spelled or number.sign or number.other)
    return plain and value is not None and _LEAST <= value <= _LARGEST and not traps.trapped(heard, number, sentence)


def _free(heard: Heard, number: Number, sentence: tuple[int, int], figures: Sequence[Figure], *, told: bool) -> bool:
    """Whether a number stands by itself, among known words only, after a figure or at the beginning."""
    start, end = _clause(heard, number, sentence)
    if end - start > _LONGEST_CLAUSE + (number.end - number.start):
        return False
    if not _familiar(heard, number, start, end):
        return _slipped(number, sentence, end, figures)
    if any(heard.senses(at) & _OTHERWISE for at in range(start, end)):
        return False
    if any("posts.verbs" in mark.senses for mark in heard.phrases(sentence[0], number.start)):
        return False  # the words of what was published
    beside = any(f.sentence == sentence and start - f.number.end <= _LONGEST_CLAUSE for f in figures)
    first = start == sentence[0]
    return (first and (number.value or 0) >= _LEAST_ALONE and (told or bool(figures))) or (
        beside and any(f.number.end <= number.start for f in figures if f.sentence == sentence)
    )


def _slipped(number: Number, sentence: tuple[int, int], end: int, figures: Sequence[Figure]) -> bool:
    """Whether the one unknown word is the verb, mistyped, before a list of figures: "tngo 498 y 20 likes"."""
    first = number.start == sentence[0] + 1 and number.end == end and (number.value or 0) >= _LEAST_ALONE
    return first and any(f.sentence == sentence and f.number.start == end + 1 for f in figures)


def _clause(heard: Heard, number: Number, sentence: tuple[int, int]) -> tuple[int, int]:
    start, end = number.start, number.end
    while start > sentence[0] and heard.word(start - 1) not in _CLAUSE_ENDS and not heard.has(start - 1, "cues.and"):
        start -= 1
    while end < sentence[1] and heard.word(end) not in _CLAUSE_ENDS and not heard.has(end, "cues.and"):
        end += 1
    return start, end


def _familiar(heard: Heard, number: Number, start: int, end: int) -> bool:
    """Whether the words of a clause are known, and none of them names what another number counts."""
    rest = [at for at in range(start, end) if not number.start <= at < number.end]
    if any(heard.tokens[at].script in ("number", "link") for at in rest):
        return False
    words = [at for at in rest if heard.tokens[at].script == "word"]
    return all((heard.senses(at) or at in heard.dated) and named_at(heard, at) is None for at in words)


def _contradict(first: Figure, second: Figure) -> bool:
    """Whether two figures say two things of one metric on one day."""
    same = first.metric == second.metric and first.platform == second.platform and first.when == second.when
    plain = first.kind == second.kind == "total" and not (first.origin or second.origin)
    return same and plain and first.sentence == second.sentence


def _stray(heard: Heard, first: Figure, second: Figure) -> Figure | None:
    """Which of two figures has no name of its own."""
    larger, smaller = sorted((first, second), key=lambda f: -f.value)
    mark = heard.marks[first.number.end] if first.number.end < len(heard.marks) else None
    named = mark is not None and named_at(heard, mark.start, "metrics.") is not None
    after = mark.end if named and mark is not None else first.number.end
    led = heard.word(second.number.start - 1) == "," or heard.has(second.number.start - 1, "cues.and")
    if first.metric in DEALT and led and second.number.end >= second.sentence[1]:
        # "Vendí 2 tartas y 910": nobody sells a few things and hundreds in one breath.
        return second if unlike(first, second) else None
    if first.metric == "followers":
        apart = larger.value > smaller.value * _NEAR and larger.value - smaller.value > _LEAST_ALONE
        words = [at for at in range(after, second.number.start) if heard.tokens[at].script == "word"]
        return smaller if apart and not words and not _name_after(heard, smaller) else None
    if not named or second.number.end < second.sentence[1]:
        return None
    if second.number.start == after:
        # "1476 likes 30": the name is the second one's where the first may be the followers of so many likes.
        alone = first.number.start == first.sentence[0]
        return first if alone and first.value >= _FAR * second.value else second
    parted = (heard.word(after) == "," or heard.has(after, "cues.and")) and second.number.start == after + 1
    return second if parted and larger.value >= _UNLIKE * smaller.value else None


def _name_after(heard: Heard, figure: Figure) -> bool:
    return named_at(heard, heard.past(figure.number.end, "cues.filler"), "metrics.") is not None


def _name_beside(heard: Heard, figure: Figure) -> bool:
    before = named_at(heard, figure.number.start - 1, "metrics.")
    return before is not None or _name_after(heard, figure)


def _fit_to_ask(heard: Heard, figure: Figure) -> bool:
    asked = any(token.text in "?¿" for token in heard.tokens)
    return not asked and not (figure.number.spelled or figure.number.faint)


def _doubt(heard: Heard, number: Number, sentence: tuple[int, int], today: date) -> Doubt:
    start, end = _clause(heard, number, sentence)
    networks = networks_in(heard, sentence)
    figure = Figure(number, sentence, *sentence, metric="likes", value=number.value or 0)
    # "498, ayer publiqué …": the day of a clause of its own is not the number's.
    near = [w for w in heard.dates if start <= w.start < end or sentence[0] <= w.start < number.start]
    past = [when for when in near if when.day and not when.future and not when.compared]
    figure = replace(figure, when=moment_of(heard, figure, past, [number]) if past else None)
    seen = replace(observation(figure, today), platform=networks[0][2] if len(networks) == 1 else None)
    return Doubt("metric", "which_metric", (number.value or 0,), seen)
