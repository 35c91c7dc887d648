"""What a number counts: the metric that is named around it, carried on to it, or meant."""

from collections.abc import Sequence

from coaching.model import Metric
from coaching.reading.figure import (
    CHANGES,
    DEALT,
    LEVELS,
    PLATFORMS,
    STEPS,
    VERBS,
    Figure,
    bought_after_asking,
    named_at,
)
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number

_WARES = 6  # words between a number and the verb that says that so many were sold
_FEW = 4  # words of a message that can be about one thing only
# Numbers of a list that share a metric are no more than so many times each other.
_ALIKE = 10
# What was sold or written, and a number that is none of it: from so many on, and so many times as much.
_HUNDREDS = 100
_APART = 10
# From here on "1476, 30 likes" may be followers and likes.
_LARGE = 300
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
    listed = before is not None and (before.sentence == figure.sentence or _another(heard, figure, before))
    if not _acceptable(heard, figure, listed=listed):
        return None
    if listed and before is not None and _left_over(heard, figure, before):
        return None
    earlier = metric_told_before(heard, figure)
    if earlier is not None:
        return earlier
    if before is not None and before.metric in DEALT and _of_the_account(heard, figure, before, listed=listed):
        return "followers"
    if before is not None and heard.word(number.start - 1) == "(":
        return before.metric  # "230 (+12)"
    moved = bool(number.sign) or heard.any(figure.left, number.start, "cues.gain", "cues.loss") is not None
    if before is not None and before.metric is not None and not moved:
        if not listed and _named_later(heard, figure):
            return "followers" if _about_followers(heard, figure) else None
        return before.metric if listed or _about_followers(heard, figure) else None
    if heard.any(figure.left, number.start, "posts.videos") and not moved:
        return "views"
    if heard.any(figure.left, number.start, "posts.nouns", "posts.plural") and not moved:
        return None
    return "followers" if _about_followers(heard, figure) else None


def _named_later(heard: Heard, figure: Figure) -> bool:
    """Whether the other numbers of a sentence have names: "oggi 1.236, 50 like" begins with the followers again."""
    return any(named_at(heard, at, "metrics") is not None for at in range(figure.right, figure.sentence[1]))


def _of_the_account(heard: Heard, figure: Figure, before: Figure, *, listed: bool) -> bool:
    """Whether a number after what was sold is the account's: "vendí 2 tartas, ig 910", "sold two cakes, now 910"."""
    if _networked(heard, figure):
        return not _networked(heard, before)
    level = heard.any(max(figure.left, before.number.end), figure.number.start, *LEVELS)
    return (level is not None or not listed) and unlike(before, figure) and _about_followers(heard, figure)


def unlike(dealt: Figure, other: Figure) -> bool:
    """Whether nobody would tell two numbers of what was sold or written in one breath: a few, and hundreds."""
    return (other.number.value or 0) >= max(_HUNDREDS, _APART * (dealt.number.value or 0))


def _networked(heard: Heard, figure: Figure) -> bool:
    return any(sense in PLATFORMS for sense in heard.senses(figure.number.start - 1))


def _left_over(heard: Heard, figure: Figure, before: Figure) -> bool:
    """Whether a number ends a list whose others have a name each: "1,234 likes, 45 comments and 6"."""
    at = heard.past(before.number.end, "cues.filler")
    names = [mark for mark in heard.phrases(*figure.sentence) if named_at(heard, mark.start, "metrics")]
    if named_at(heard, at, "metrics") is None or len(names) < 2 or figure.number.end < figure.sentence[1]:  # noqa: PLR2004  # a list has two
        return False
    mark = heard.marks[at]
    between = range(mark.end if mark is not None else at + 1, figure.number.start)
    return all(heard.word(i) == "," or heard.has(i, "cues.and") for i in between)


def _another(heard: Heard, figure: Figure, before: Figure) -> bool:
    """Whether a sentence sets another post beside the one just told: "64 guardados. El de mi gato 7", "eggs: 60"."""
    if before.metric in (None, "followers") or figure.number.sign:
        return False
    ends = figure.number.end >= figure.sentence[1]
    colon = heard.word(figure.number.start - 1) == ":"
    return ends and (colon or heard.any(figure.sentence[0], figure.number.start, "cues.other_one") is not None)


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
    if bought_after_asking(heard, figure.number, figure.sentence):
        return "sales"
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
            return _sold_after(heard, figure)
        unknown += 1
        at += 1
    return None


def _sold_after(heard: Heard, figure: Figure) -> Metric | None:
    """Things that are sold by their own names, the verb after them: "50 pezzi di sapone ordinati"."""
    mark = heard.any(figure.number.end, min(figure.number.end + _WARES, figure.right), "acts.sales")
    if mark is None or heard.tokens[figure.number.end].script != "word":
        return None
    between = range(figure.number.end, mark.start)
    joints = (VERBS - STEPS) | {"cues.and", "cues.but"}
    told = any(heard.word(at) in (",", ";") or heard.senses(at) & joints for at in between)
    return None if told or heard.senses(figure.number.end) & {"cues.people"} else "sales"


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
    if len(kept) < 2:  # noqa: PLR2004  # a list has two
        return {}
    metrics: dict[int, Metric] = {}
    at = sentence[0]
    for number in kept:
        names = [mark for mark in heard.phrases(at, number.start) if named_at(heard, mark.start, "metrics")]
        between = names[-1].end if names else 0
        if len(names) != 1 or any(
            not heard.has(i, "cues.filler") and heard.word(i) not in (":", "=") for i in range(between, number.start)
        ):
            if len(metrics) > 1 and not names:
                break  # "likes 30 comentarios 2 en los 3 trucos": the list is over
            return {}
        metrics[number.start] = named_at(heard, names[0].start, "metrics") or "followers"
        at = number.end
    rest = [mark for mark in heard.phrases(at, sentence[1]) if named_at(heard, mark.start, "metrics")]
    return {} if rest else metrics


def metric_of_list(heard: Heard, figure: Figure, after: Sequence[Number], before: Figure | None) -> Metric | None:
    """The metric that the numbers of a list share: "40, 55 e 38 like". Numbers of one kind are of one size."""
    if before is not None and before.sentence == figure.sentence and named_at(heard, before.number.end) is not None:
        return None  # "ayer 45 likes y hoy 30, y 3 comentarios": the list has begun with a name
    chain = [figure.number]
    for number in after:
        between = range(chain[-1].end, number.start)
        if not between or any(heard.word(at) != "," and not heard.has(at, "cues.and") for at in between):
            break
        chain.append(number)
    if len(chain) < 2 or chain[-1].sign:  # noqa: PLR2004  # a list has two
        return None
    values = [number.value or 0 for number in chain]
    alike = max(values) <= _ALIKE * max(min(values), 1)
    last = Figure(chain[-1], figure.sentence, chain[-1].start, figure.sentence[1])
    if metric_told_before(heard, figure) == "messages":
        return None  # "me escribieron 5 y 2 compraron": those who wrote, and those of them who bought
    # "45, 12 comments" may be two things; "45 and 12 comments" is one.
    between = range(chain[-2].end, chain[-1].start)
    joined = len(between) == 1 and heard.has(between[0], "cues.and") and max(values) <= _LARGE
    return metric_told_after(heard, last) if alike and len(chain) >= (2 if joined else 3) else None


def repeated(figure: Figure, before: Figure | None) -> bool:
    """Whether a number alone in its sentence only says again what was said: "11 seguidores. ONCE."."""
    alone = figure.sentence[1] - figure.sentence[0] == figure.number.end - figure.number.start
    same = before is not None and (before.number.value, before.number.sign) == (figure.number.value, figure.number.sign)
    return alone and same


def _acceptable(heard: Heard, figure: Figure, *, listed: bool = False) -> bool:
    """Whether the words around a bare number leave room for it to be a figure: "perdí 5 kilos" does not."""
    number = figure.number
    if number.faint and not is_one(heard, number):
        return False
    after = heard.tokens[number.end] if number.end < len(heard.tokens) else None
    if after is not None and after.script == "word" and not _grammatical(heard, number.end):
        return _sold(heard, figure) or (listed and _sold_too(heard, figure))
    if after is not None and heard.has(number.end, "numbers.half"):
        return False
    before = heard.tokens[number.start - 1] if number.start > figure.sentence[0] else None
    known = before is None or before.script != "word" or heard.marks[number.start - 1] is not None
    return (
        known or listed or bool(number.sign) or _labelled(heard, figure) or headed(heard, figure.sentence) is not None
    )


def headed(heard: Heard, sentence: tuple[int, int]) -> Metric | None:
    """The metric that a list is headed by: "salvataggi: pane 52, dolci 9"."""
    first = heard.marks[sentence[0]]
    end = first.end if first is not None else sentence[0] + 1
    return named_at(heard, sentence[0], "metrics") if heard.word(end) == ":" else None


def _labelled(heard: Heard, figure: Figure) -> bool:
    """Whether a clause is a metric, a word more, and its number: "alcance orgánico 1.870"."""
    at = figure.number.start - 2
    ends = figure.number.end >= figure.right or heard.word(figure.number.end) in (",", ".", ";")
    return ends and at >= figure.left and named_at(heard, at, "metrics") is not None


def _sold(heard: Heard, figure: Figure) -> bool:
    """Things are sold by their own names, and people write: "vendí 5 tartas", "me escribieron 4 amigas"."""
    return heard.any(figure.left, figure.number.start, "acts.sales", "acts.messages") is not None


def _sold_too(heard: Heard, figure: Figure) -> bool:
    """The next thing of a list of what was sold: "vendí 12 tartas y 30 panes"."""
    led = heard.has(figure.number.start - 1, "cues.and") or heard.word(figure.number.start - 1) == ","
    ends = figure.number.end + 1 >= figure.right or not _wordy(heard, figure.number.end + 1)
    return led and ends and heard.any(figure.sentence[0], figure.number.start, "acts.sales") is not None


def _grammatical(heard: Heard, at: int) -> bool:
    return bool(heard.senses(at)) or at in heard.dated


def _about_followers(heard: Heard, figure: Figure) -> bool:
    """Whether anything says that a bare number counts followers."""
    number = figure.number
    if number.sign:
        return True
    if heard.any(*figure.sentence, "cues.gain", "cues.loss", "cues.rise", "cues.fall", "cues.level", "cues.aim"):
        return True
    if heard.any(*figure.sentence, "cues.has", "cues.goal") and heard.any(figure.left, figure.right, "cues.own"):
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
    # A comma ends a thought, and so does a picture.
    ends = (
        at
        for at in range(number.end, figure.sentence[1])
        if heard.word(at) == "," or (heard.tokens[at].script == "mark" and not heard.word(at).isascii())
    )
    end = next(ends, figure.sentence[1])
    words = [at for at in range(figure.sentence[0], end) if heard.tokens[at].script == "word"]
    return all(_grammatical(heard, at) or number.start <= at < number.end for at in words)


def is_one(heard: Heard, number: Number) -> bool:
    """Whether an article is a count: "perdí un seguidor", "one sale", "ne manca uno", "uno menos"."""
    few = sum(token.script == "word" for token in heard.tokens) <= _FEW
    less = heard.has(number.end, "cues.less") or heard.has(number.end, "cues.loss")
    if less and (few or heard.has(number.end + 1, "metrics.followers")):
        return True
    single = heard.has(number.end, "cues.filler") or heard.has(number.start - 1, "cues.trail")
    if few and single and named_at(heard, heard.past(number.end, "cues.filler"), "metrics") in _COUNTABLE:
        return True
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
