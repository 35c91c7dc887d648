"""From the numbers of a message to figures, each with its metric, its network and its day."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TYPE_CHECKING

from coaching.reading import traps
from coaching.reading.changes import settle
from coaching.reading.figure import COUNTED_ACCOUNTS, Figure, metric_after, named_at
from coaching.reading.heard import Heard
from coaching.reading.networks import networks_in
from coaching.reading.numbers import Number
from coaching.reading.places import moment_of, network_of, of_its_own_day
from coaching.reading.subjects import (
    familiar,
    headed,
    is_one,
    listed_first,
    metric_of,
    metric_of_list,
    metric_told_after,
    metric_told_before,
    repeated,
)

if TYPE_CHECKING:
    from coaching.model import Metric, Platform
    from coaching.reading.dates import When


_HOURS = 24
_LONGEST_STRETCH = 100  # days that a level may be told of: "este mes", "el último trimestre"
_HEADING = 3  # tokens of a line that only says what the next ones count
_APART = 10  # words between the two ends of a change


def find(
    heard: Heard, told_of: AbstractSet[int] = frozenset(), happened: AbstractSet[int] = frozenset()
) -> list[Figure]:
    """The figures of a message, in order; from-to pairs are still two figures.

    `told_of` are the tokens of events and titles: their numbers are no figures ("borré 100 seguidores falsos").
    `happened` is where events and posts begin, whose days are not those of a count.
    """
    found: list[Figure] = []
    header: When | None = None
    network: Platform | None = None
    heading: Metric | None = None
    for sentence in heard.sentences:
        inside = [n for n in heard.numbers if sentence[0] <= n.start < sentence[1]]
        told = [when for when in heard.dates if sentence[0] <= when.start < sentence[1]]
        moments = [when for when in told if not when.compared]
        networks = networks_in(heard, sentence)
        bounding = [n for n in inside if not traps.transparent(heard, n) and not (n.faint and not is_one(heard, n))]
        kept = [n for n in bounding if n.start not in told_of and not traps.trapped(heard, n, sentence)]
        if moments:
            header = None if kept else moments[-1]
        listed = listed_first(heard, sentence, kept)
        alone = headed(heard, sentence) if sentence[1] - sentence[0] <= _HEADING else None
        heading = alone or (None if any(named_at(heard, at) for at in range(*sentence)) else heading)
        before: Figure | None = next((f for f in reversed(found) if not _new_line(heard, f, sentence)), None)
        for i, number in enumerate(kept):
            draft = _draft(number, sentence, bounding)
            metric = listed.get(number.start) or (None if number.sign else heading) or metric_of(heard, draft, before)
            if i + 1 < len(kept) and _leads_to(heard, number, kept[i + 1]):
                end = metric_of(heard, _draft(kept[i + 1], sentence, bounding), None)
                metric = metric_told_after(heard, draft) or metric_told_before(heard, draft) or end or metric
                metric = metric or ("followers" if familiar(heard, draft) else None)
            metric = metric_of_list(heard, draft, kept[i + 1 :], before) or metric
            if metric is None or repeated(draft, before):
                continue
            placed = replace(
                draft,
                metric=metric,
                when=moment_of(heard, draft, moments, bounding) if moments else header,
                against=next((when for when in told if when.compared and draft.left <= when.start < draft.right), None),
                platform=network_of(draft, networks, bounding) if networks else network,
            )
            settled = settle(heard, placed, before)
            settled = of_its_own_day(heard, settled, happened)
            if settled.denied or _long_past(heard, settled):
                continue
            found.append(settled)
            before = settled
        if networks:
            network = networks[-1][2]
    return found


def added_up(heard: Heard, found: Sequence[Figure]) -> list[Figure]:
    """The figures, with the things of one list of what was sold as one: "vendí 12 tartas y 30 panes" are 42 sales."""
    kept: list[Figure] = []
    for figure in found:
        last = kept[-1] if kept else None
        if last is not None and _of_wares(heard, last) and _of_wares(heard, figure) and _alike(last, figure):
            kept[-1] = replace(last, value=last.value + figure.value)
        else:
            kept.append(figure)
    return [replace(figure, value=figure.value + _single(heard, figure)) for figure in kept]


def _single(heard: Heard, figure: Figure) -> int:
    """The things beside a number of a list that are told with an article: "3 tazas y un plato", "a ring and 2 mugs"."""
    if not _of_wares(heard, figure):
        return 0
    ones = [n for n in heard.numbers if n.faint and n.value == 1 and figure.sentence[0] <= n.start < figure.sentence[1]]
    return sum(_listed(heard, one, figure) for one in ones)


def _listed(heard: Heard, one: Number, figure: Figure) -> bool:
    """Whether an article begins one of the things of a list: a word or two, with "and" or a comma beside it."""
    end = one.end
    while end < figure.sentence[1] and end <= one.end + 1 and heard.tokens[end].script == "word":
        if heard.senses(end) or end in heard.dated:
            break
        end += 1
    over = end >= figure.sentence[1] or _joint(heard, end) or end in heard.dated
    if one.start < figure.number.start:
        listed = heard.has(one.start - 1, "acts.sales") and end == figure.number.start - 1
    else:
        counted = {at for n in heard.numbers for at in range(n.start, n.end)}
        between = (at for at in range(figure.number.end, one.start) if at not in counted)
        listed = _joint(heard, one.start - 1) and all(_joint(heard, at) or not heard.senses(at) for at in between)
    return listed and over and end > one.end


def _joint(heard: Heard, at: int) -> bool:
    return heard.word(at) == "," or heard.has(at, "cues.and")


def _of_wares(heard: Heard, figure: Figure) -> bool:
    at = figure.number.end
    sold = figure.metric == "sales" and figure.kind == "total" and figure.number.other is None
    return sold and at < len(heard.tokens) and heard.tokens[at].script == "word" and not heard.senses(at)


def _alike(one: Figure, other: Figure) -> bool:
    return (one.sentence, one.when, one.platform) == (other.sentence, other.when, other.platform)


def _long_past(heard: Heard, figure: Figure) -> bool:
    """Whether a level belongs to no day: "tenía 900 hace años"."""
    when = figure.when
    if figure.kind != "total" or figure.metric not in COUNTED_ACCOUNTS or when is None or not (when.day and when.since):
        return False
    if not figure.left <= when.start < figure.right:
        return False
    ongoing = heard.has(when.start, "dates.this_year") or heard.has(when.start, "dates.since")
    return (when.day - when.since).days > _LONGEST_STRETCH and not when.future and not ongoing


def _new_line(heard: Heard, figure: Figure, sentence: tuple[int, int]) -> bool:
    return any(heard.tokens[at].script == "line" for at in range(figure.number.end, sentence[0]))


def _leads_to(heard: Heard, first: Number, second: Number) -> bool:
    """Whether two numbers are the ends of a change, "de 300 a 320", and not hours, "de 9 a 14"."""
    hours = max(first.value or 0, second.value or 0) <= _HOURS and not metric_after(heard, second)
    ends = heard.has(first.start - 1, "cues.from") and heard.has(second.start - 1, "cues.to")
    return ends and not hours and second.start - first.end <= _APART


def _draft(number: Number, sentence: tuple[int, int], bounding: Sequence[Number]) -> Figure:
    left = max([sentence[0], *(other.end for other in bounding if other.end <= number.start)])
    right = min([sentence[1], *(other.start for other in bounding if other.start >= number.end)])
    return Figure(number, sentence, left, right)
