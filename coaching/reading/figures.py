"""From the numbers of a message to figures: which metric, a level or a change, of which network, on which day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from coaching.languages.hearing import Mark
from coaching.model import Kind, Metric, Observation, Platform
from coaching.reading import traps
from coaching.reading.dates import When
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number

_METRICS: dict[str, Metric] = {f"{section}.{name}": name for name in get_args(Metric) for section in ("metrics", "acts")}
_PLATFORMS: dict[str, Platform] = {f"platforms.{name}": name for name in get_args(Platform)}
_COUNTED_ACCOUNTS = frozenset({"followers", "following"})
# "un comentario" is one comment; "un alcance" is just an article.
_COUNTABLE = frozenset({"followers", "likes", "comments", "shares", "saves", "messages", "sales"})
_CHANGES = frozenset({"cues.gain", "cues.loss", "cues.rise", "cues.fall"})
_LEVELS = frozenset({"cues.have", "cues.level", "cues.total", "cues.now", "cues.past", "cues.has"})
_VERBS = _CHANGES | _LEVELS | {"cues.get"}
_CONTENT = frozenset({"posts.nouns", "posts.videos", "posts.plural"})
_STEPS = frozenset({"cues.filler", "cues.people", "cues.new", "cues.more", "cues.less", "cues.own"})
_PAST_TENSE = frozenset({"cues.past", "cues.before"})
_PRESENT = frozenset({"cues.now", "cues.have", "cues.has", "cues.be"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on its way to becoming an observation, with the number that it came from."""

    number: Number
    sentence: tuple[int, int]
    left: int  # the token at which the words before it begin to be its own
    right: int  # the token before which the words after it end
    metric: Metric | None = None
    kind: Kind = "total"
    value: int = 0
    when: When | None = None
    platform: Platform | None = None
    denied: bool = False
    origin: bool = False  # where a change began: "bajé de los mil"; no figure unless the other end is told


def observation(figure: Figure, today: date) -> Observation:
    """The observation that a figure makes; its metric must have been found."""
    when = figure.when
    metric = figure.metric or "followers"
    level = figure.kind == "total" and metric in _COUNTED_ACCOUNTS
    return Observation(
        metric=metric,
        kind=figure.kind,
        value=figure.value,
        day=when.day if when and when.day else today,
        platform=figure.platform,
        step=figure.number.step,
        since=when.since if when and not level else None,
    )


def find(heard: Heard) -> list[Figure]:
    """The figures of a message, in order; from-to pairs are still two figures."""
    found: list[Figure] = []
    header: When | None = None
    network: Platform | None = None
    for sentence in heard.sentences:
        inside = [n for n in heard.numbers if sentence[0] <= n.start < sentence[1]]
        moments = [when for when in heard.dates if sentence[0] <= when.start < sentence[1]]
        networks = _networks(heard, sentence)
        bounding = [n for n in inside if not traps.transparent(heard, n) and not (n.faint and not _one(heard, n))]
        kept = [n for n in bounding if not traps.trapped(heard, n, sentence)]
        if moments:
            header = None if kept else moments[-1]
        listed = _listed(heard, sentence, kept)
        before: Figure | None = next((f for f in reversed(found) if not _new_line(heard, f, sentence)), None)
        for number in kept:
            draft = _draft(number, sentence, bounding)
            metric = listed.get(number.start) or _metric(heard, draft, before)
            if metric is None:
                continue
            placed = replace(
                draft,
                metric=metric,
                when=_moment(heard, draft, moments, bounding) if moments else header,
                platform=_network(draft, networks, bounding) if networks else network,
            )
            settled = _settled(heard, placed, before)
            if settled.denied:
                continue
            found.append(settled)
            before = settled
        if networks:
            network = networks[-1][2]
    return found


def _new_line(heard: Heard, figure: Figure, sentence: tuple[int, int]) -> bool:
    return any(heard.tokens[at].script == "line" for at in range(figure.number.end, sentence[0]))


def _draft(number: Number, sentence: tuple[int, int], bounding: Sequence[Number]) -> Figure:
    left = max([sentence[0], *(other.end for other in bounding if other.end <= number.start)])
    right = min([sentence[1], *(other.start for other in bounding if other.start >= number.end)])
    return Figure(number, sentence, left, right)


# ---------------------------------------------------------------- metric


def _named(heard: Heard, at: int, section: str = "") -> Metric | None:
    for sense in heard.senses(at):
        if sense in _METRICS and sense.startswith(section):
            return _METRICS[sense]
    return None


def _metric(heard: Heard, figure: Figure, before: Figure | None) -> Metric | None:
    number = figure.number
    close = _just_before(heard, figure)
    after = _after(heard, figure)
    if close is not None:
        return close
    if after is not None:
        return after
    acceptable = _acceptable(heard, figure, listed=before is not None and before.sentence == figure.sentence)
    if not acceptable:
        return None
    earlier = _before(heard, figure)
    if earlier is not None:
        return earlier
    moved = bool(number.sign) or heard.any(figure.left, number.start, "cues.gain", "cues.loss") is not None
    if before is not None and before.metric is not None and not moved:
        return before.metric
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
    return _named(heard, at - 1)


def _after(heard: Heard, figure: Figure) -> Metric | None:
    """The metric of "64 likes", "35 new followers", "12 people shared it"."""
    at = figure.number.end
    unknown = 0
    while at < figure.right:
        named = _named(heard, at)
        if named is not None:
            return named
        senses = heard.senses(at)
        mark = heard.marks[at]
        if senses & _VERBS and not senses & _STEPS:
            return "followers" if senses & {"cues.loss"} and unknown == 0 else None
        if senses & _STEPS or any(sense in _PLATFORMS for sense in senses):
            at = mark.end if mark else at + 1
            continue
        if senses or heard.tokens[at].script != "word" or unknown:
            return None
        unknown += 1
        at += 1
    return None


def _before(heard: Heard, figure: Figure) -> Metric | None:
    """The nearest metric before the number, in its own words."""
    at = figure.number.start - 1
    while at >= figure.left:
        named = _named(heard, at)
        if named is not None:
            return named
        mark = heard.marks[at]
        at = mark.start - 1 if mark else at - 1
    return None


def _listed(heard: Heard, sentence: tuple[int, int], kept: Sequence[Number]) -> dict[int, Metric]:
    """The metrics of a list that puts them first: "followers 1286 likes 40 comments 5"."""
    if len(kept) < 2:  # noqa: PLR2004
        return {}
    metrics: dict[int, Metric] = {}
    at = sentence[0]
    for number in kept:
        names = [mark for mark in heard.phrases(at, number.start) if _named(heard, mark.start, "metrics")]
        between = names[-1].end if names else 0
        if len(names) != 1 or any(not heard.has(i, "cues.filler") and heard.word(i) not in (":", "=") for i in range(between, number.start)):  # noqa: E501
            return {}
        metrics[number.start] = _named(heard, names[0].start, "metrics") or "followers"
        at = number.end
    rest = [mark for mark in heard.phrases(at, sentence[1]) if _named(heard, mark.start, "metrics")]
    return {} if rest else metrics


def _acceptable(heard: Heard, figure: Figure, *, listed: bool = False) -> bool:
    """Whether the words around a bare number leave room for it to be a figure: "perdí 5 kilos" does not."""
    number = figure.number
    if number.faint and not _one(heard, number):
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
    """Things are sold by their own names: "vendí 5 tartas"."""
    return heard.any(figure.left, figure.number.start, "acts.sales") is not None


def _grammatical(heard: Heard, at: int) -> bool:
    return bool(heard.senses(at)) or any(when.start <= at < when.end for when in heard.dates)


def _about_followers(heard: Heard, figure: Figure) -> bool:
    """Whether anything says that a bare number counts followers."""
    number = figure.number
    if number.sign:
        return True
    if heard.any(*figure.sentence, "cues.gain", "cues.loss", "cues.rise", "cues.fall", "cues.level"):
        return True
    if heard.any(figure.left, figure.right, "cues.have", "cues.now", "cues.total", "cues.new", "cues.past", "cues.more", "cues.less"):  # noqa: E501
        return True
    if any(sense in _PLATFORMS for mark in heard.phrases(*figure.sentence) for sense in mark.senses):
        return True
    words = [at for at in range(*figure.sentence) if heard.tokens[at].script == "word"]
    return all(_grammatical(heard, at) or number.start <= at < number.end for at in words)


def _one(heard: Heard, number: Number) -> bool:
    """Whether an article is a count: "perdí un seguidor", "one sale", "ne manca uno"."""
    at = number.end
    while heard.has(at, "cues.filler") and _named(heard, at) is None:
        at += 1
    named = _named(heard, at, "metrics")
    led = bool(heard.senses(number.start - 1) & (_CHANGES | {"cues.get", "cues.have"})) or any(
        sense.startswith("acts.") for sense in heard.senses(number.start - 1)
    )
    if named is not None:
        counted = any(0 < n.start - at <= 3 or n.end <= number.start for n in heard.numbers if not n.faint)  # noqa: PLR2004
        qualified = any(0 < n.start - at <= 3 for n in heard.numbers if not n.faint)  # noqa: PLR2004
        return named in _COUNTABLE and not qualified and (led or counted)
    changed = bool(heard.senses(number.start - 1) & {"cues.loss", "cues.gain"})
    return (changed or heard.has(number.start - 1, "acts.sales")) and not _wordy(heard, number.end)


def _wordy(heard: Heard, at: int) -> bool:
    return at < len(heard.tokens) and heard.tokens[at].script == "word" and not _grammatical(heard, at)


# ---------------------------------------------------------------- level or change


def _settled(heard: Heard, figure: Figure, before: Figure | None) -> Figure:
    number = figure.number
    value = number.value or 0
    if number.sign:
        return replace(figure, kind="delta", value=number.signed)
    people = figure.metric in _COUNTED_ACCOUNTS
    ahead = _change_after(heard, figure, near=True, people=people)
    if ahead:
        return replace(figure, kind="delta", value=ahead * value)
    verb = _verb(heard, figure)
    if verb is not None:
        sign = _change_of(heard, figure, verb, people=people)
        denied = sign != 0 and value > 0 and _denied(heard, verb)
        if sign and heard.has(number.start - 1, "cues.from"):
            return replace(figure, value=value, origin=True)
        return replace(figure, kind="delta" if sign else "total", value=(sign or 1) * value, denied=denied)
    ahead = _change_after(heard, figure, near=False, people=people)
    if ahead:
        return replace(figure, kind="delta", value=ahead * value)
    if before is not None and _goes_on(heard, figure, before):
        return replace(figure, kind="delta", value=value if before.value > 0 else -value)
    return replace(figure, value=value)


def _denied(heard: Heard, verb: Mark) -> bool:
    """ "No perdí 12": a change that did not happen."""
    return any(heard.has(at, "cues.negation") for at in (verb.start - 1, verb.start - 2) if at >= 0)


def _verb(heard: Heard, figure: Figure) -> Mark | None:
    """The nearest verb before the number that says whether it is a level or a change."""
    found = None
    for mark in heard.phrases(figure.left, figure.number.start):
        if mark.senses & _VERBS or ("cues.new" in mark.senses):
            weak = mark.senses & {"cues.now", "cues.past"} and found is not None
            found = found if weak else mark
    return found


def _change_of(heard: Heard, figure: Figure, verb: Mark, *, people: bool) -> int:
    """+1, −1, or 0 where the verb tells a level."""
    senses = verb.senses
    to = heard.has(figure.number.start - 1, "cues.to") and not heard.has(figure.number.start - 1, "cues.get")
    if senses & {"cues.level"}:
        return 0
    if senses & {"cues.have", "cues.total"} and not senses & _CHANGES:
        return 0
    if senses & {"cues.loss", "cues.fall"}:
        return 0 if to and "cues.fall" in senses else -1
    if "cues.rise" in senses:
        return 0 if to else 1
    if "cues.gain" in senses or "cues.new" in senses:
        return 1 if people else 0
    if "cues.get" in senses and people and figure.when is not None and not senses & {"cues.past"}:
        return 1
    return 0


def _change_after(heard: Heard, figure: Figure, *, near: bool, people: bool) -> int:
    """The change told after the number: "20 nuevos", "12 likes menos", "5 se fueron"."""
    at = figure.number.end
    while at < figure.right:
        mark = heard.marks[at]
        senses = heard.senses(at)
        if near:
            if "cues.more" in senses or ("cues.new" in senses and people):
                return 1
            if "cues.less" in senses:
                return -1
            if not (senses & _STEPS or _named(heard, at) or any(s in _PLATFORMS for s in senses)):
                return 0
        else:
            if senses & {"cues.and", "cues.but"} or heard.tokens[at].script != "word" or senses & _LEVELS:
                return 0
            if senses & {"cues.loss", "cues.fall"}:
                return -1
            if senses & {"cues.gain", "cues.rise"}:
                return 1 if people else 0
        at = mark.end if mark else at + 1
    return 0


def _goes_on(heard: Heard, figure: Figure, before: Figure) -> bool:
    """Whether a verb still holds: "perdí 5 ayer y 3 hoy", "lost 5 on insta and 3 on tiktok"."""
    same = before.sentence == figure.sentence and before.kind == "delta" and not before.number.sign
    if not same or before.metric != figure.metric or (figure.number.value or 0) > 20 * abs(before.value) + 50:
        return False
    joined = heard.any(before.number.end, figure.number.start, "cues.and") is not None
    apart = before.when != figure.when or before.platform != figure.platform
    return joined or apart


# ---------------------------------------------------------------- where and when


def _networks(heard: Heard, sentence: tuple[int, int]) -> list[tuple[int, int, Platform]]:
    return [
        (mark.start, mark.end, _PLATFORMS[sense])
        for mark in heard.phrases(*sentence)
        for sense in sorted(mark.senses)
        if sense in _PLATFORMS
    ]


def _network(
    figure: Figure, networks: Sequence[tuple[int, int, Platform]], bounding: Sequence[Number]
) -> Platform | None:
    at = _nearest(figure, [start for start, _, _ in networks], bounding)
    return networks[at][2]


def _moment(heard: Heard, figure: Figure, moments: Sequence[When], bounding: Sequence[Number]) -> When | None:
    if len(moments) == 1:
        now = heard.any(figure.left, figure.number.start, "cues.now")
        passed = moments[0].end <= figure.left and figure.left > figure.sentence[0]
        return None if now is not None and passed else moments[0]
    return moments[_nearest(figure, [when.start for when in moments], bounding)]


def _nearest(figure: Figure, places: Sequence[int], bounding: Sequence[Number]) -> int:
    """Which of several dates or networks a number goes with: they come before their numbers, or after them."""
    start = figure.number.start
    ahead = next((i for i, place in enumerate(places) if place > start), None)
    behind = next((i for i in reversed(range(len(places))) if places[i] < start), None)
    if ahead is None or behind is None:
        return behind if ahead is None and behind is not None else (ahead or 0)
    leading = not bounding or places[0] < bounding[0].start
    return behind if leading else ahead


# ---------------------------------------------------------------- from A to B


def joined(heard: Heard, figures: Sequence[Figure]) -> list[tuple[Figure, Figure | None]]:
    """The figures, and beside each the one that it came from ("de 64 a 45": 45 from 64)."""
    pairs: list[tuple[Figure, Figure | None]] = []
    for figure in figures:
        last = pairs[-1][0] if pairs else None
        if last is not None and pairs[-1][1] is None and _from_to(heard, last, figure):
            dated = last.when is not None and figure.when is not None and last.when.start != figure.when.start
            if dated:
                pairs[-1] = (replace(last, kind="total", value=last.number.value or 0), None)
                pairs.append((replace(figure, kind="total", value=figure.number.value or 0), None))
                continue
            named = figure.metric if figure.metric != "followers" or last.metric is None else last.metric
            end = replace(figure, metric=named, kind="total", value=figure.number.value or 0)
            pairs[-1] = (end, last)
        else:
            pairs.append((figure, None))
    return [pair for pair in pairs if not pair[0].origin]


def _from_to(heard: Heard, first: Figure, second: Figure) -> bool:
    a, b = first.number, second.number
    if a.sign or b.sign:
        return False
    leads_to = heard.has(b.start - 1, "cues.to") or heard.word(b.start - 1) in ("→", ">", "➡", "⇒", "➜")
    together = first.sentence == second.sentence
    between = heard.any(a.end, b.start, "cues.and", "cues.but") is None and b.start - a.end <= 7  # noqa: PLR2004
    moving = heard.any(max(first.left, first.sentence[0]), a.start, "cues.rise", "cues.fall", "cues.loss", "cues.gain")
    arrow = heard.word(b.start - 1) in ("→", ">", "➡", "⇒", "➜")
    comes = heard.has(a.start - 1, "cues.from") or (moving is not None and b.start - a.end <= 2) or arrow  # noqa: PLR2004
    if together and between and leads_to and comes:
        return True
    if first.metric != second.metric and second.metric != "followers":
        return False
    earlier = heard.any(first.left, a.start, *_PAST_TENSE) or heard.any(a.end, b.start, "cues.before")
    present = heard.any(a.end, b.start, *_PRESENT)
    if first.kind == "delta" or second.kind == "delta":
        return False
    return earlier is not None and present is not None


def change(observation: Observation, figure: Figure, origin: Figure) -> Observation:
    """The change of a from-to. It begins on the day of the figure it came from, or with the stretch both share."""
    when = figure.when or origin.when
    since = when.since if when else None
    if origin.when is not None and figure.when is None:
        since = origin.when.day
    step = max(figure.number.step, origin.number.step)
    difference = figure.value - (origin.number.value or 0)
    return replace(observation, kind="delta", value=difference, since=since, step=step)


def stated(heard: Heard, figure: Figure) -> bool:
    """Whether a signed number is told as a level: "tengo -200 seguidores"."""
    verb = heard.any(figure.left, figure.number.start, "cues.have")
    return verb is not None and not verb.senses & _CHANGES
