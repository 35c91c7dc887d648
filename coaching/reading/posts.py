"""What somebody published: told in passing ("hoy subí un reel sobre…") or listed after the post command."""

from datetime import date
from typing import get_args

from coaching.languages.hearing import Mark, lexicon
from coaching.model import Fit, Language, Platform, Post, PostKind
from coaching.reading.figure import PLATFORMS
from coaching.reading.heard import Heard, hear
from coaching.reading.networks import networks_in

_FITS: dict[str, Fit] = {f"fits.{name}": name for name in get_args(Fit)}
_KINDS: dict[str, PostKind] = {f"kinds.{name}": name for name in get_args(PostKind)}
_CONTENT = ("posts.nouns", "posts.videos")
_NEAR = 4  # words between the verb and what was published
_LONGEST_TOPIC = 200
# Between "I posted" and the thing posted these lead elsewhere: "subí 20 con el reel".
_LINKS = frozenset({"posts.about", "cues.to", "cues.and", "cues.but", "cues.from"})
# What may stand before "I posted" …
_LEADS = frozenset({"cues.own", "cues.and", "cues.but", "cues.now", "cues.trail", "posts.verbs", "cues.filler"})
# … unless it makes the posting a circumstance: "desde que subí un reel".
_TIED = frozenset({"cues.asking", "dates.since", "cues.after_event", "dates.every", "cues.times", "cues.people"})
_JOINTS = frozenset({"cues.and", "cues.filler", "cues.own"})
_EDGES = " \t:;,.-–—•*\"“”«»'"


def mentioned(heard: Heard, today: date) -> tuple[Post, ...]:
    """The posts that a message says were published. "Subí 3 reels" says how many, not which."""
    found = []
    for sentence in heard.sentences:
        if sentence[1] < len(heard.tokens) and heard.tokens[sentence[1]].text == "?":
            continue
        verbs = (mark for mark in heard.phrases(*sentence) if "posts.verbs" in mark.senses)
        verb, topic = next(((verb, topic) for verb in verbs if (topic := _told(heard, sentence, verb))), (None, None))
        if verb is None or heard.any(sentence[0], verb.end, "cues.negation", "cues.other", "cues.hypothetical"):
            continue
        when = next((w for w in heard.dates if sentence[0] <= w.start < sentence[1]), None)
        if topic is None or (when is not None and (when.future or when.day is None)):
            continue
        network = next((platform for _, _, platform in networks_in(heard, sentence)), None)
        found.append(Post(topic, when.day if when else today, platform=network))
    return tuple(found)


def _told(heard: Heard, sentence: tuple[int, int], verb: Mark) -> str | None:
    """What was published: what it is about, or the thing itself where nothing more is said."""
    if heard.word(verb.end) == ":":
        return _listed(heard, verb.end + 1, sentence[1])
    noun = heard.any(verb.end, min(verb.end + _NEAR, sentence[1]), *_CONTENT)
    if noun is None or ("posts.plural" in noun.senses and _counted(heard, verb.end, noun.start)):
        return None
    topic = _topic(heard, noun.end, sentence[1])
    return topic or (_things(heard, noun, sentence[1]) if _by_oneself(heard, sentence, verb, noun) else None)


def _listed(heard: Heard, start: int, end: int) -> str | None:
    """The words after "publiqué:"; a count of posts is no topic."""
    if start >= end or any(number.start == start and not number.faint for number in heard.numbers):
        return None
    stop = start
    while stop < end and not _next_thought(heard, stop, start):
        stop += 1
    return heard.text[heard.tokens[start].start : heard.tokens[stop - 1].end].strip(_EDGES)[:_LONGEST_TOPIC] or None


def _by_oneself(heard: Heard, sentence: tuple[int, int], verb: Mark, noun: Mark) -> bool:
    """Whether the sentence says "I posted a photo", and not "people shared my photo" or "since I posted"."""
    between = range(verb.end, noun.start)
    if any(heard.senses(at) & _LINKS for at in between) or _counted(heard, verb.end, noun.start):
        return False
    at = verb.start - 1
    while at >= sentence[0] and heard.tokens[at].script == "word":
        senses = heard.senses(at)
        if at not in heard.dated and (not senses & _LEADS or senses & _TIED):
            return False
        if senses & {"cues.and", "cues.but"} and not senses & {"dates.today"}:
            return True
        at -= 1
    return True


def _things(heard: Heard, noun: Mark, end: int) -> str:
    """What there is: "vídeo", "carrusel y un reel"."""
    last, at = noun.end, noun.end
    while at < end and (heard.word(at) == "," or heard.senses(at) & _JOINTS or heard.senses(at) & set(_CONTENT)):
        if heard.senses(at) & set(_CONTENT):
            last = at + 1
        at += 1
    return heard.text[heard.tokens[noun.start].start : heard.tokens[last - 1].end][:_LONGEST_TOPIC]


def _counted(heard: Heard, start: int, end: int) -> bool:
    return any(start <= number.start < end and not number.faint for number in heard.numbers)


def _topic(heard: Heard, at: int, end: int) -> str | None:
    """The words after "about", up to the next thought; None when there are none, or only figures."""
    about = next((mark for mark in heard.phrases(at, min(at + 4, end)) if "posts.about" in mark.senses), None)
    if about is None:
        return None
    start = stop = about.end
    while stop < end and heard.tokens[stop].text not in (",", "(", ")") and not _next_thought(heard, stop, start):
        stop += 1
    inside = [w for w in heard.dates if start < w.start and w.end == stop]
    stop = inside[0].start if inside else stop
    figures = any(number.start == start and _metric(heard, number.end) for number in heard.numbers)
    if stop <= start or figures:
        return None
    return heard.text[heard.tokens[start].start : heard.tokens[stop - 1].end].strip(_EDGES)[:_LONGEST_TOPIC] or None


def _next_thought(heard: Heard, at: int, start: int) -> bool:
    """Whether a new clause begins: "… y tuvo 40 likes", "… pero perdí 3"."""
    if at == start:
        return False
    if heard.has(at, "cues.but"):
        return True
    if not heard.has(at, "cues.and"):
        return False
    verbs = (
        "cues.get",
        "cues.gain",
        "cues.loss",
        "cues.have",
        "cues.has",
        "cues.past",
        "cues.rise",
        "cues.fall",
    )
    acts = any(s.startswith("acts.") for i in (at + 1, at + 2) for s in heard.senses(i))
    return acts or heard.any(at + 1, min(at + 4, len(heard.tokens)), *verbs) is not None


def _metric(heard: Heard, at: int) -> bool:
    return any(sense.startswith("metrics.") for sense in heard.senses(at))


# ---------------------------------------------------------------- after the post command


def told(line: str, *, today: date, language: Language | None) -> Post | None:
    """One line: "ayer: cómo deducir el móvil | encaja | enseña"; None when it names no topic."""
    first, *fields = line.split("|")
    day, topic = _dated(first, today, language)
    fit: Fit | None = None
    kind: PostKind | None = None
    platform: Platform | None = None
    for part in fields:
        said_fit, said_kind, said_platform, said_day = _field(part, today, language)
        fit, kind, platform, day = (
            fit or said_fit,
            kind or said_kind,
            platform or said_platform,
            day or said_day,
        )
    if not topic or lexicon().meant_alone(topic) == "nothing":
        return None
    return Post(topic[:_LONGEST_TOPIC], day or today, fit, kind, platform)


def _dated(text: str, today: date, language: Language | None) -> tuple[date | None, str]:
    """The date at the beginning of a line, and the rest."""
    heard = hear(text, today, language)
    start = next((at for at, token in enumerate(heard.tokens) if token.script != "mark"), 0)
    while any(heard.has(start, sense) for sense in ("cues.trail", "dates.every")) and any(
        when.start == start + 1 for when in heard.dates
    ):
        start += 1
    for when in heard.dates:
        if when.start == start and when.day is not None and not when.future:
            rest = heard.text[heard.tokens[when.end - 1].end :]
            return when.day, rest.strip(_EDGES)
    return None, heard.text.strip(_EDGES)


def _field(
    text: str, today: date, language: Language | None
) -> tuple[Fit | None, PostKind | None, Platform | None, date | None]:
    """What one field between bars says; the longest phrase wins, so that "no encaja" is not "encaja"."""
    alone = lexicon().meant_alone(text)
    if alone in get_args(Fit):
        return _FITS[f"fits.{alone}"], None, None, None
    heard = hear(text, today, None)
    senses = [sense for mark in heard.phrases(0, len(heard.tokens)) for sense in sorted(mark.senses)]
    if not any(sense in _FITS or sense in _KINDS for sense in senses) and language is not None:
        senses += [s for m in hear(text, today, language).phrases(0, len(heard.tokens)) for s in sorted(m.senses)]
    fit = next((_FITS[sense] for sense in senses if sense in _FITS), None)
    kind = next((_KINDS[sense] for sense in senses if sense in _KINDS), None)
    platform = next((PLATFORMS[sense] for sense in senses if sense in PLATFORMS), None)
    day = next((when.day for when in heard.dates if not when.future), None)
    return fit, kind, platform, day
