"""Posts in a list: "lunes: foto del pan", or anything under "esta semana publiqué:"."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from coaching.model import Platform, Post
from coaching.reading.dates import When
from coaching.reading.heard import Heard
from coaching.reading.networks import networks_in
from coaching.reading.topics import CONTENT, DASHES, Topic, counts, cut

_WEEK: Final = timedelta(days=7)
_BULLETS: Final = frozenset("-–—•*·>.)")


class Told(NamedTuple):
    """A post, and the tokens that say what it is: figures in them count nothing."""

    post: Post
    start: int
    end: int


def network(heard: Heard, sentence: tuple[int, int], topic: Topic) -> Platform | None:
    """The network that is named nearest to a post."""
    named = [n for n in networks_in(heard, sentence) if not topic.start < n[0] < topic.end]
    return min(named, key=lambda n: abs(n[0] - topic.start))[2] if named else None


def lines(heard: Heard) -> Iterator[tuple[int, int]]:
    """The lines of a message, as tokens."""
    start = 0
    for at, token in enumerate(heard.tokens):
        if token.script == "line":
            if at > start:
                yield start, at
            start = at + 1
    if start < len(heard.tokens):
        yield start, len(heard.tokens)


def listing(heard: Heard, today: date) -> Iterator[Told]:
    """The lines of a list: "lunes: foto del pan", or anything under "esta semana publiqué:"."""
    under, latest = False, None
    for line in lines(heard):
        if _announces(heard, line):
            under = True
            continue
        item = _item(heard, line, under=under)
        if item is None:
            under = False
            continue
        when, topic = item
        if when is not None and (when.future or when.day is None):
            continue
        day = when.day if when is not None and when.day is not None else today
        if latest is not None and day < latest and day + _WEEK <= today:
            day += _WEEK  # after Tuesday's line, "Wednesday" is the one that follows
        latest = day
        yield Told(Post(topic.text, day, platform=network(heard, line, topic)), line[0], topic.end)


def _announces(heard: Heard, line: tuple[int, int]) -> bool:
    """Whether a line says that posts follow: "esta semana publiqué:"."""
    verb = heard.any(*line, "posts.verbs")
    return verb is not None and heard.word(line[1] - 1) == ":" and heard.any(*line, "cues.negation") is None


def _item(heard: Heard, line: tuple[int, int], *, under: bool) -> tuple[When | None, Topic] | None:
    """One line with its day; by itself it names a thing that is published, under a heading it may be anything."""
    at = line[0]
    while at < line[1] and heard.word(at) in _BULLETS:
        at += 1
    if (
        at + 1 < line[1]
        and heard.tokens[at].script == "number"
        and heard.word(at + 1) in {".", ")", "-"}
        and at not in heard.dated
    ):
        at += 2
    while at < line[1] and (heard.has(at, "cues.filler") or heard.has(at, "cues.trail")) and at + 1 in heard.dated:
        at += 1
    when = next((w for w in heard.dates if w.start == at), None)
    at = when.end if when is not None else at
    parted = at < line[1] and heard.word(at) in {":", ",", *DASHES}
    while at < line[1] and heard.word(at) in {":", ",", *DASHES}:
        at += 1
    if at >= line[1] or heard.any(at, line[1], "cues.other") is not None or heard.word(line[1] - 1) == "?":
        return None
    if not under:
        noun = next((p for p in range(at, min(at + 2, line[1])) if heard.senses(p) & set(CONTENT)), None)
        article = noun == at or heard.has(at, "cues.filler")
        if when is None or not parted or noun is None or not article or noun + 1 >= line[1]:
            return None
    if any(counts(heard, number.end) for number in heard.numbers if at <= number.start < line[1]):
        return None
    topic = cut(heard, at, line[1])
    return (when, topic) if topic is not None else None
