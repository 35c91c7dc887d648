"""What a post is about: the words after "about", after a colon, in quotation marks, up to the next thought."""

from typing import Final, NamedTuple

from coaching.languages.hearing import Mark, lexicon
from coaching.reading.heard import Heard
from coaching.reading.networks import networks_in
from coaching.reading.post_line import EDGES, LONGEST_TOPIC

CONTENT: Final = ("posts.nouns", "posts.videos")
NEAR: Final = 4
"""Words between the verb and what was published."""
DASHES: Final = frozenset("-–—")
# Between "I posted" and the thing posted these lead elsewhere: "subí 20 con el reel".
LINKS: Final = frozenset({"posts.about", "cues.to", "cues.and", "cues.but", "cues.from"})
_OPENING = frozenset("¿¡\"“«'‘*([")
_CLOSING = frozenset("\"”»'’*)]")
# Verbs with which the next thought begins: "… y tuvo 40 likes".
_NEXT = frozenset(
    {
        "cues.get",
        "cues.gain",
        "cues.loss",
        "cues.have",
        "cues.has",
        "cues.past",
        "cues.rise",
        "cues.fall",
        "posts.verbs",
    }
)

_BEFORE_DAYS = frozenset({"posts.about", "cues.filler", "cues.trail", "dates.in", "cues.to"})


class Topic(NamedTuple):
    """The words of a topic, and the tokens in which they stand."""

    text: str
    start: int
    end: int


def after_noun(heard: Heard, noun: Mark, end: int) -> Topic | None:
    """What a post is about, after what it is: "reel: …", "reel «…»", "reel sobre …"."""
    colon = colon_at(heard, noun.end, end)
    title = titled(heard, colon + 1) if colon is not None else _quoted(heard, noun.end)
    return title or about(heard, noun.end, end)


def colon_at(heard: Heard, start: int, end: int) -> int | None:
    """Where a title is announced, with nothing between but a day, a network, an adjective: "un reel nuevo hoy: …"."""
    words = 0
    networks = {at for s, e, _ in networks_in(heard, (start, end)) for at in range(s - 1, e)}
    for at in range(start, min(end, start + 2 * NEAR)):
        if heard.word(at) == ":":
            return at
        dashed = heard.word(at) in DASHES and heard.tokens[at].start > heard.tokens[at - 1].end
        if dashed and at + 1 < end and heard.tokens[at + 1].script == "word":
            return at
        if at in heard.dated or at in networks or (heard.has(at, "posts.about") and at + 1 in heard.dated):
            continue
        words += 1
        if words > 2 or heard.tokens[at].script != "word" or heard.senses(at) & LINKS:  # noqa: PLR2004  # "un reel nuevo"
            return None
        if any(s.startswith(("metrics.", "acts.")) for s in heard.senses(at)) or heard.senses(at) & _NEXT:
            return None
    return None


def titled(heard: Heard, start: int) -> Topic | None:
    """The words after a colon, to the end of the sentence; figures are no title: "subí un reel: 300 likes"."""
    while start < len(heard.tokens) and heard.word(start) in _OPENING:
        start += 1
    if start >= len(heard.tokens) or heard.tokens[start].script == "line" or _figures(heard, start):
        return None
    first = stop = start
    start -= heard.word(start - 1) in {"¿", "¡"}
    while stop < len(heard.tokens) and not _ends(heard, stop) and not _next_thought(heard, stop, first):
        stop += 1
    if heard.word(stop) in {"?", "!"}:
        stop += 1
    return cut(heard, start, stop)


def _ends(heard: Heard, at: int) -> bool:
    """Whether a title ends at a token."""
    token = heard.tokens[at]
    if token.script == "line" or token.text in {"?", "!", "|", ";"}:
        return True
    return token.text == "." and (at + 1 == len(heard.tokens) or heard.tokens[at + 1].start > token.end)


def _quoted(heard: Heard, at: int) -> Topic | None:
    """A title in quotation marks right after the thing."""
    if heard.word(at) not in {'"', "“", "«"}:
        return None
    stop = next((p for p in range(at + 1, len(heard.tokens)) if heard.word(p) in _CLOSING), None)
    return cut(heard, at + 1, stop) if stop is not None else None


def _figures(heard: Heard, start: int) -> bool:
    """Whether figures follow and no title: "300 likes", "tuvo 40 me gusta", "3 reels"."""
    if heard.has(start, "cues.asking"):
        return False
    if heard.senses(start) & (_NEXT - {"posts.verbs"}):
        return True
    for number in heard.numbers:
        if number.start < start or number.faint or number.start in heard.dated:
            continue
        if number.start > start + 2 * NEAR:
            break
        at = number.end
        counts = any(s.startswith("metrics.") or s in {"posts.plural", "cues.people"} for s in heard.senses(at))
        alone = at >= len(heard.tokens) or heard.tokens[at].script != "word"
        if counts or (alone and number.start == start):
            return True
    return False


def cut(heard: Heard, start: int, stop: int) -> Topic | None:
    """Some tokens as a topic; signs alone are none."""
    if stop <= start:
        return None
    text = heard.text[heard.tokens[start].start : heard.tokens[stop - 1].end].strip(EDGES)[:LONGEST_TOPIC]
    return Topic(text, start, stop) if any(letter.isalnum() for letter in text) else None


def about(heard: Heard, at: int, end: int) -> Topic | None:
    """The words after "about", up to the next thought; None when there are none, or only figures."""
    leads = (_leads(heard, mark) for mark in heard.phrases(at, min(at + NEAR, end)))
    begins = (place for place in leads if place and place not in heard.dated and _named(heard, place, end) is None)
    start = stop = next(begins, end)
    while stop < end and heard.tokens[stop].text not in (",", "(", ")") and not _next_thought(heard, stop, start):
        stop += 1
    figures = any(number.start == start and counts(heard, number.end) for number in heard.numbers)
    return None if figures else cut(heard, start, _without_circumstances(heard, start, stop))


def _leads(heard: Heard, mark: Mark) -> int | None:
    """Where the topic begins after "about"; "sobre las tasas" is no hour, as "sobre las seis" is."""
    if "posts.about" in mark.senses:
        return mark.end
    hour = "clock.at" in mark.senses and heard.counted(mark.end, mark.end + 1) is None
    return mark.start + 1 if hour and "posts.about" in lexicon().senses_of((heard.word(mark.start),)) else None


def _without_circumstances(heard: Heard, start: int, stop: int) -> int:
    """Where a topic ends before the day and the network that follow it: "el pan, el lunes en Instagram"."""
    while stop > start:
        when = next((w for w in heard.dates if start < w.start and w.end == stop), None)
        network = next((n for n in networks_in(heard, (start, stop)) if n[1] == stop and n[0] > start), None)
        if when is None and network is None:
            break
        stop = when.start if when is not None else network[0] if network is not None else stop
        # "on" Monday, "en" Instagram, "el" lunes
        while stop > start + 1 and heard.senses(stop - 1) & _BEFORE_DAYS:
            stop -= 1
    return stop


def _named(heard: Heard, at: int, end: int) -> int | None:
    """Where a network ends that is named at a place: "un vídeo en TikTok" is about nothing yet."""
    return next((stop for start, stop, _ in networks_in(heard, (at, end)) if start == at), None)


def _next_thought(heard: Heard, at: int, start: int) -> bool:
    """Whether a new clause begins: "… y tuvo 40 likes", "… pero perdí 3", "… y una foto del equipo"."""
    if at == start:
        return False
    if heard.has(at, "cues.but"):
        return True
    comma = heard.word(at) == ","
    if not comma and not heard.has(at, "cues.and"):
        return False
    acts = any(s.startswith("acts.") for i in (at + 1, at + 2) for s in heard.senses(i))
    if acts or heard.any(at + 1, min(at + 4, len(heard.tokens)), *_NEXT) is not None or another(heard, at) is not None:
        return True
    counted = (n for n in heard.numbers if at < n.start <= at + 3 and not n.faint and n.start not in heard.dated)
    return any(counts(heard, number.end) or (comma and number.end >= len(heard.tokens)) for number in counted)


def another(heard: Heard, at: int) -> Mark | None:
    """The next thing after "and": "y una foto del equipo", "e ieri un reel sul forno"."""
    noun = heard.any(at + 1, min(at + 1 + NEAR, len(heard.tokens)), *CONTENT)
    if noun is None:
        return None
    between = range(at + 1, noun.start)
    plain = all(p in heard.dated or heard.senses(p) & {"cues.filler", "cues.own", "numbers.faint"} for p in between)
    return noun if plain and _after_is_said(heard, noun) else None


def _after_is_said(heard: Heard, noun: Mark) -> bool:
    return heard.word(noun.end) == ":" or heard.has(noun.end, "posts.about")


def counts(heard: Heard, at: int) -> bool:
    """Whether something is named there that is counted: likes, followers."""
    return any(sense.startswith("metrics.") for sense in heard.senses(at))
