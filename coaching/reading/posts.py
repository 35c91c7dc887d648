"""What somebody published: told in passing ("hoy subí un reel sobre…") or as a list of days."""

from collections.abc import Iterator, Sequence
from datetime import date

from coaching.languages.hearing import Mark
from coaching.model import Post
from coaching.reading.dates import When
from coaching.reading.heard import Heard
from coaching.reading.networks import networks_in
from coaching.reading.post_line import told
from coaching.reading.post_list import Told, lines, listing, network
from coaching.reading.topics import (
    CONTENT,
    LINKS,
    NEAR,
    Topic,
    about,
    after_noun,
    another,
    colon_at,
    counts,
    cut,
    titled,
)

__all__ = ["mentioned", "titles", "told", "unlisted"]

# What may stand before "I posted" …
_LEADS = frozenset({"cues.own", "cues.and", "cues.but", "cues.now", "cues.trail", "posts.verbs", "cues.filler"})
# … unless it makes the posting a circumstance: "desde que subí un reel".
_TIED = frozenset({"cues.asking", "dates.since", "cues.after_event", "dates.every", "cues.times", "cues.people"})
_JOINTS = frozenset({"cues.and", "cues.filler", "cues.own"})


def mentioned(heard: Heard, today: date) -> tuple[Post, ...]:
    """The posts that a message says were published. "Subí 3 reels" says how many, not which."""
    return tuple(dict.fromkeys(each.post for each in _all(heard, today)))


def unlisted(told_now: Sequence[Post], known: Sequence[Post]) -> tuple[Post, ...]:
    """The posts of a message that are not known yet: named again in a question, a post is still one."""
    return tuple(p for p in told_now if not any((p.topic, p.day) == (other.topic, other.day) for other in known))


def titles(heard: Heard, today: date) -> tuple[tuple[int, int], ...]:
    """The tokens of what posts are about: neither their numbers nor their questions are about the account."""
    return tuple((each.start, each.end) for each in _all(heard, today))


def _all(heard: Heard, today: date) -> list[Told]:
    """Every post, line by line and sentence by sentence; what stands in a title is not read again."""
    listed = list(listing(heard, today))
    found: list[Told] = list(listed)
    taken = [(start, end) for start, end in lines(heard) if any(start <= each.start < end for each in listed)]
    past = 0
    for sentence in heard.sentences:
        start = max(sentence[0], past)
        if start >= sentence[1] or any(line[0] <= start < line[1] for line in taken):
            continue
        for each in _said(heard, (start, sentence[1]), today):
            found.append(each)
            past = max(past, each.end)
    return sorted(found, key=lambda each: each.start)


# ---------------------------------------------------------------- in a sentence


def _said(heard: Heard, sentence: tuple[int, int], today: date) -> Iterator[Told]:
    """The posts of a sentence: after each verb, and what is added to them with "and"."""
    past = sentence[0]
    for verb in list(heard.phrases(*sentence)):
        if verb.start < past or "posts.verbs" not in verb.senses or _denied(heard, sentence, verb):
            continue
        topic = _topic_of(heard, sentence, verb)
        while topic is not None:
            asked = heard.word(sentence[1]) == "?" and topic.end <= sentence[1] + 1
            made = None if asked and not _is_titled(heard, verb, topic) else _post(heard, sentence, verb, topic, today)
            if made is not None:
                yield made
            past = max(topic.end, verb.end)
            topic = _further(heard, past, sentence[1])
    if past == sentence[0]:
        plain = _plain(heard, sentence)
        made = _post(heard, sentence, None, plain, today) if plain is not None else None
        if made is not None:
            yield made


def _is_titled(heard: Heard, verb: Mark, topic: Topic) -> bool:
    """Whether a question mark ends a title and not the message: "un reel: come si fa il pane?"."""
    colon = any(heard.word(at) == ":" for at in range(verb.end, topic.start))
    return colon and not any(s.startswith("metrics.") for at in range(topic.start, topic.end) for s in heard.senses(at))


def _post(heard: Heard, sentence: tuple[int, int], verb: Mark | None, topic: Topic, today: date) -> Told | None:
    when = _when(heard, sentence, verb, topic)
    if when is not None and (when.future or when.day is None):
        return None
    day = when.day if when is not None and when.day is not None else today
    return Told(Post(topic.text, day, platform=network(heard, sentence, topic)), topic.start, topic.end)


def _when(heard: Heard, sentence: tuple[int, int], verb: Mark | None, topic: Topic) -> When | None:
    """The date of one post of a sentence: of its own clause, else the one said before it, else any."""
    outside = [
        w for w in heard.dates if sentence[0] <= w.start < sentence[1] and not topic.start <= w.start < topic.end
    ]
    here = verb.start if verb is not None and verb.start < topic.start else topic.start
    near = [w for w in outside if here - NEAR <= w.start < topic.start] or [w for w in outside if w.start == topic.end]
    before = [w for w in outside if w.start < topic.start]
    if near or before:
        return (near or before)[-1]
    return outside[0] if outside else None


def _denied(heard: Heard, sentence: tuple[int, int], verb: Mark) -> bool:
    """Whether it was not done, or by somebody else: "no subí nada", "mi amiga…"; "… pero hoy subí un reel" was."""
    if heard.any(sentence[0], verb.end, "cues.other") is not None:
        return True
    start = sentence[0]
    for at in range(sentence[0], verb.start):
        if heard.word(at) == "," or heard.has(at, "cues.but"):
            start = at + 1
    return heard.any(start, verb.end, "cues.negation", "cues.not_it", "cues.hypothetical") is not None


def _topic_of(heard: Heard, sentence: tuple[int, int], verb: Mark) -> Topic | None:
    """What was published: what it is about, or the thing itself where nothing more is said."""
    if (colon := colon_at(heard, verb.end, sentence[1])) is not None and (
        title := titled(heard, colon + 1)
    ) is not None:
        return title
    noun = _noun(heard, verb.end, sentence[1])
    if noun is None or ("posts.plural" in noun.senses and _counted(heard, verb.end, noun.start)):
        return None
    topic = after_noun(heard, noun, sentence[1])
    if topic is not None and all(heard.tokens[at].script == "number" for at in range(topic.start, topic.end)):
        topic = None  # "un reel e sono scesa di 5": a number is no title …
        if any(heard.tokens[at].script == "number" for at in range(verb.end, noun.start)):
            return None  # … and "2 video su 3" are a part of what was meant to be done
    return topic or (_things(heard, noun, sentence[1]) if _by_oneself(heard, sentence, verb, noun) else None)


def _noun(heard: Heard, start: int, end: int) -> Mark | None:
    """The thing published, a few words after the verb; days and networks between do not count."""
    networks = {at for s, e, _ in networks_in(heard, (start, end)) for at in range(s - 1, e + 1)}
    words = 0
    for at in range(start, end):
        mark = heard.marks[at]
        if mark is not None and mark.start == at and mark.senses & set(CONTENT):
            return mark
        words += at not in heard.dated and at not in networks
        if words >= NEAR:
            return None
    return None


def _by_oneself(heard: Heard, sentence: tuple[int, int], verb: Mark, noun: Mark) -> bool:
    """Whether the sentence says "I posted a photo", and not "people shared my photo" or "since I posted"."""
    between = range(verb.end, noun.start)
    if any(heard.senses(at) & LINKS for at in between) or _counted(heard, verb.end, noun.start):
        return False
    at = verb.start - 1
    while at >= sentence[0] and heard.tokens[at].script == "word":
        senses = heard.senses(at)
        if at not in heard.dated and (not senses & _LEADS or senses & _TIED):
            return any(s.startswith("platforms.") for s in senses)
        if senses & {"cues.and", "cues.but"} and not senses & {"dates.today"}:
            return True
        at -= 1
    return True


def _things(heard: Heard, noun: Mark, end: int) -> Topic | None:
    """What there is: "vídeo", "carrusel y un reel"."""
    last, at = noun.end, noun.end
    while at < end and (heard.word(at) == "," or heard.senses(at) & _JOINTS or heard.senses(at) & set(CONTENT)):
        if heard.senses(at) & set(CONTENT):
            last = at + 1
        at += 1
    return cut(heard, noun.start, last)


def _counted(heard: Heard, start: int, end: int) -> bool:
    return any(start <= number.start < end and not number.faint for number in heard.numbers)


def _further(heard: Heard, at: int, end: int) -> Topic | None:
    """Another post in the same breath."""
    while at < end and heard.word(at) != "," and not heard.has(at, "cues.and"):
        if at not in heard.dated:
            return None
        at += 1
    noun = another(heard, at) if at < end else None
    return after_noun(heard, noun, end) if noun is not None and noun.start < end else None


def _plain(heard: Heard, sentence: tuple[int, int]) -> Topic | None:
    """A post without a verb: "hoy reel sobre el horno", "el reel de hoy: cómo disimular canas"."""
    noun = heard.any(sentence[0], min(sentence[0] + NEAR, sentence[1]), *CONTENT)
    if (
        noun is None
        or heard.any(*sentence, "cues.other", "cues.negation", "cues.hypothetical", "cues.asking") is not None
    ):
        colon = colon_at(heard, noun.end, sentence[1]) if noun is not None else None
        if noun is None or colon is None or heard.any(sentence[0], colon, "cues.other", "cues.negation", "cues.asking"):
            return None
    lead = [at for at in range(sentence[0], noun.start) if at not in heard.dated]
    small = {"cues.filler", "cues.own"}
    if any(
        heard.tokens[at].script != "word" or not (heard.senses(at) & small or len(heard.word(at)) == 1) for at in lead
    ):
        return None
    colon = colon_at(heard, noun.end, sentence[1])
    dated = any(sentence[0] <= w.start < (colon or noun.start) for w in heard.dates)
    if not dated or any(counts(heard, at) for at in range(sentence[0], sentence[1])):
        return None
    if colon is not None:
        return titled(heard, colon + 1)
    return None if lead else about(heard, noun.end, sentence[1])
