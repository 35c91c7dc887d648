"""What a number counts: the metric that is named around it, carried on to it, or meant."""

from collections.abc import Sequence

from coaching.model import Metric
from coaching.reading.figure import (
    CHANGES,
    PLATFORMS,
    STEPS,
    VERBS,
    Figure,
    named_at,
)
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number

_COUNTABLE = frozenset({"followers", "likes", "comments", "shares", "saves", "messages", "sales"})


def metric_of(heard: Heard, figure: Figure, before: Figure | None) -> Metric | None:
    """The metric that a number counts, None when it is no figure. `before` is the figure before it."""
    number = figure.number
    close = _just_before(heard, figure)
    after = metric_told_after(heard, figure)
    if close is not None:
        return close
    if after is not None:
        return after
    listed = before is not None and before.sentence == figure.sentence
    if not _acceptable(heard, figure, listed=listed):
        return None
    earlier = metric_told_before(heard, figure)
    if earlier is not None:
        return earlier
    if before is not None and heard.word(number.start - 1) == "(":
        return before.metric  # "230 (+12)"
    moved = bool(number.sign) or heard.any(figure.left, number.start, "cues.gain", "cues.loss") is not None
    if before is not None and before.metric is not None and not moved:
        return before.metric if listed or _about_followers(heard, figure) else None
    if heard.any(figure.left, number.start, "posts.videos") and not moved:
        return "views"
    if heard.any(figure.left, number.start, "posts.nouns", "posts.plural") and not moved:
        return None
    return "followers" if _about_followers(heard, figure) else None


def _just_before(heard: Heard, figure: Figure) -> Metric | None:
    """The metric of "likes: 64" and "likes = 64"."""
    at = figure.number.start - 1
    if heard.word(at) not in (":", "=") or at - 1 < figure.left:
        return None
    return named_at(heard, at - 1)


def metric_told_after(heard: Heard, figure: Figure) -> Metric | None:
    """The metric of "64 likes", "35 new followers", "12 people shared it"."""
    at = figure.number.end
    unknown = 0
    while at < figure.right:
        named = named_at(heard, at)
        if named is not None:
            return named
        senses = heard.senses(at)
        mark = heard.marks[at]
        if senses & VERBS and not senses & STEPS:
            return "followers" if senses & {"cues.loss"} and unknown == 0 else None
        if senses & STEPS or any(sense in PLATFORMS for sense in senses):
            at = mark.end if mark else at + 1
            continue
        if senses or heard.tokens[at].script != "word" or unknown:
            return None
        unknown += 1
        at += 1
    return None


def metric_told_before(heard: Heard, figure: Figure) -> Metric | None:
    """The nearest metric before the number, in its own words."""
    at = figure.number.start - 1
    while at >= figure.left:
        named = named_at(heard, at)
        if named is not None:
            return named
        mark = heard.marks[at]
        at = mark.start - 1 if mark else at - 1
    return None


def listed_first(heard: Heard, sentence: tuple[int, int], kept: Sequence[Number]) -> dict[int, Metric]:
    """The metrics of a list that puts them first: "followers 1286 likes 40 comments 5"."""
    if len(kept) < 2:  # noqa: PLR2004
        return {}
    metrics: dict[int, Metric] = {}
    at = sentence[0]
    for number in kept:
        names = [mark for mark in heard.phrases(at, number.start) if named_at(heard, mark.start, "metrics")]
        between = names[-1].end if names else 0
        if len(names) != 1 or any(
            not heard.has(i, "cues.filler") and heard.word(i) not in (":", "=") for i in range(between, number.start)
        ):
            return {}
        metrics[number.start] = named_at(heard, names[0].start, "metrics") or "followers"
        at = number.end
    rest = [mark for mark in heard.phrases(at, sentence[1]) if named_at(heard, mark.start, "metrics")]
    return {} if rest else metrics


def _acceptable(heard: Heard, figure: Figure, *, listed: bool = False) -> bool:
    """Whether the words around a bare number leave room for it to be a figure: "perdí 5 kilos" does not."""
    number = figure.number
    if number.faint and not is_one(heard, number):
        return False
    after = heard.tokens[number.end] if number.end < len(heard.tokens) else None
    if after is not None and after.script == "word" and not _grammatical(heard, number.end):
        return _sold(heard, figure)
    if after is not None and heard.has(number.end, "numbers.half"):
        return False
    before = heard.tokens[number.start - 1] if number.start > figure.sentence[0] else None
    known = before is None or before.script != "word" or heard.marks[number.start - 1] is not None
    return known or listed or bool(number.sign)


def _sold(heard: Heard, figure: Figure) -> bool:
    """Things are sold by their own names, and people write: "vendí 5 tartas", "me escribieron 4 amigas"."""
    return heard.any(figure.left, figure.number.start, "acts.sales", "acts.messages") is not None


def _grammatical(heard: Heard, at: int) -> bool:
    return bool(heard.senses(at)) or at in heard.dated


def _about_followers(heard: Heard, figure: Figure) -> bool:
    """Whether anything says that a bare number counts followers."""
    number = figure.number
    if number.sign:
        return True
    if heard.any(*figure.sentence, "cues.gain", "cues.loss", "cues.rise", "cues.fall", "cues.level"):
        return True
    if heard.any(
        figure.left,
        figure.right,
        "cues.have",
        "cues.now",
        "cues.total",
        "cues.new",
        "cues.past",
        "cues.more",
        "cues.less",
    ):
        return True
    if any(sense in PLATFORMS for mark in heard.phrases(*figure.sentence) for sense in mark.senses):
        return True
    return heard.any(*figure.sentence, "cues.asking") is None and familiar(heard, figure)


def familiar(heard: Heard, figure: Figure) -> bool:
    """Whether every word up to the next comma is known, so that nothing else can be what is counted."""
    number = figure.number
    end = next((at for at in range(number.end, figure.sentence[1]) if heard.word(at) == ","), figure.sentence[1])
    words = [at for at in range(figure.sentence[0], end) if heard.tokens[at].script == "word"]
    return all(_grammatical(heard, at) or number.start <= at < number.end for at in words)


def is_one(heard: Heard, number: Number) -> bool:
    """Whether an article is a count: "perdí un seguidor", "one sale", "ne manca uno"."""
    at = heard.past(number.end, "cues.filler")
    named = named_at(heard, at, "metrics")
    led = bool(heard.senses(number.start - 1) & (CHANGES | {"cues.get", "cues.have"})) or any(
        sense.startswith("acts.") for sense in heard.senses(number.start - 1)
    )
    if named is not None:
        listed = any(other.end <= number.start for other in heard.numbers[:1])
        qualified = any(heard.tokens[i].script == "number" for i in range(at + 1, min(at + 4, len(heard.tokens))))
        return named in _COUNTABLE and not qualified and (led or listed)
    changed = bool(heard.senses(number.start - 1) & {"cues.loss", "cues.gain"})
    return (changed or heard.has(number.start - 1, "acts.sales")) and not _wordy(heard, number.end)


def _wordy(heard: Heard, at: int) -> bool:
    return at < len(heard.tokens) and heard.tokens[at].script == "word" and not _grammatical(heard, at)
