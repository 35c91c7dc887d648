"""What happened around an account and explains its figures: giveaways, ads, pauses, press."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple, get_args

from coaching.languages.hearing import Mark
from coaching.model import Event, EventKind
from coaching.reading import circumstances, posts
from coaching.reading.dates import When
from coaching.reading.heard import Heard
from coaching.reading.silence import broken, over, paused, stretch
from coaching.reading.told import Sentence, Tale, clause, listen, said_of_others, unreal
from coaching.thresholds import AFTERMATH

_NAMES: dict[str, EventKind] = {f"events.{kind}": kind for kind in get_args(EventKind)}
_HAPPENED: dict[str, EventKind] = {f"happenings.{kind}": kind for kind in get_args(EventKind)}
_NEAR = 6  # words between what was done and its name: "hice el lunes pasado un sorteo"
_AFTER = 4  # … and between a name and what became of it: "el sorteo de ayer terminó"
_SHORT = 6  # words of a line in a list: "lunes: sorteo"
_CONTENT = ("posts.nouns", "posts.videos")
_DAY = timedelta(days=1)


class _Found(NamedTuple):
    """An event of some kind at tokens `start:end`; `note` is said in the person's own words."""

    kind: EventKind
    start: int
    end: int
    note: str = ""
    day: date | None = None  # where the words themselves say since when
    until: date | None = None
    verb: int | None = None  # where the verb is that says so


def unheard(told: Sequence[Event], known: Sequence[Event]) -> tuple[Event, ...]:
    """The events of a message that are not known yet.

    "I ran a giveaway, why do they leave?" is about the giveaway of these weeks that was told before.
    """
    return tuple(
        event
        for event in told
        if closes(event)
        or not any(event.kind == other.kind and abs((event.day - other.day).days) <= AFTERMATH for other in known)
    )


def ended(told: Sequence[Event], known: Sequence[Event]) -> tuple[Event, ...]:
    """The events of a message, with the beginning of a pause of which only the end is told: "I'm back to posting"."""
    return tuple(_whole(event, known) for event in told)


def _whole(event: Event, known: Sequence[Event]) -> Event:
    if not closes(event):
        return event
    begun = [other for other in known if other.kind == "pause" and other.day < event.day and not closes(other)]
    if not begun:
        return event
    latest = max(begun, key=lambda other: other.day)
    last = event.day - _DAY
    return Event("pause", latest.day, event.note, last if last > latest.day else event.day)


def closes(event: Event) -> bool:
    """Whether an event is the end of a pause; a pause that begins and ends on one day is none."""
    return event.kind == "pause" and event.until == event.day


def find(heard: Heard, today: date) -> tuple[Event, ...]:
    """The events of a message, each once. A question about one ("¿hago un sorteo?") is not one."""
    found: dict[tuple[EventKind, str], Event] = {}
    tale, topics = listen(heard), posts.titles(heard, today)
    for sentence in heard.sentences:
        if _asks(heard, sentence):
            continue
        known: dict[tuple[EventKind, str], _Found] = {}
        for told in _told(tale, sentence, today):
            if not any(start <= told.start < end for start, end in topics):
                known.setdefault((told.kind, told.note), told)
        for told in sorted(known.values(), key=lambda told: told.start):
            event = _dated(tale, sentence, told, today)
            if event is not None:
                found.setdefault((event.kind, event.note), event)
    return tuple(found.values())


def named(heard: Heard) -> EventKind | None:
    """The kind of event that a few words name: "fue una colaboración"."""
    for mark in listen(heard).phrases(0, len(heard.tokens)):
        kind = next((_NAMES[s] for s in sorted(mark.senses) if s in _NAMES), None)
        kind = kind or next((_HAPPENED[s] for s in sorted(mark.senses) if s in _HAPPENED), None)
        if kind is not None:
            return kind
    return None


def numbers_of(heard: Heard, today: date) -> frozenset[int]:
    """Where the numbers begin that belong to an event and count nothing: "borré 100 seguidores falsos"."""
    tale = listen(heard)
    spans = [
        (found.start if found.verb is None else min(found.verb, found.start), found.end)
        for sentence in heard.sentences
        for found in _told(tale, sentence, today)
        if found.kind == "note" or found.verb is not None
    ]
    return frozenset(n.start for n in heard.numbers for start, end in spans if start <= n.start < end)


def places(heard: Heard, today: date) -> frozenset[int]:
    """Where the events of a message are told, each by its first token."""
    tale = listen(heard)
    found = (told for sentence in heard.sentences for told in _told(tale, sentence, today))
    return frozenset(told.start if told.verb is None else min(told.verb, told.start) for told in found)


def _told(tale: Tale, sentence: Sentence, today: date) -> Iterator[_Found]:
    """Everything in a sentence that happened; where several tell of the same, the one that says most comes first."""
    silence = paused(tale, sentence, today)
    if silence is not None and not said_of_others(tale, sentence, silence.start):
        yield _Found("pause", silence.start, silence.end, day=silence.since, until=silence.until)
    back = broken(tale, sentence)
    if back is not None and not _unreal(tale, sentence, back):
        when = _moment(tale, sentence, back)
        on = (when.since or when.day or today) if when is not None else today
        yield _Found("pause", back, back + 1, day=on, until=on)
    yield from (_Found("ads_stopped", *none) for none in circumstances.without_ads(tale, sentence))
    for found in (*_phrases(tale, sentence), *_named(tale, sentence)):
        of_me = found.kind == "peers_same_day" or tale.any(found.start, found.end, "told.object") is not None
        if not unreal(tale, sentence, found.start) and (of_me or not said_of_others(tale, sentence, found.start)):
            yield found
    for start, end in circumstances.find(tale, sentence):
        yield _Found("note", start, end, note=circumstances.words(tale, start, end))


def _phrases(tale: Tale, sentence: Sentence) -> Iterator[_Found]:
    """Phrases that by themselves say that something happened: "me entrevistaron"."""
    for mark in tale.phrases(*sentence):
        kind = next((_HAPPENED[s] for s in sorted(mark.senses) if s in _HAPPENED), None)
        if "cues.bought" in mark.senses and _followers_near(tale, mark.end, sentence[1]):
            kind = "bought_followers"
        if kind is None:
            continue
        if kind == "pause" and tale.has(mark.start, "told.unposted") and _for_a_day(tale, sentence, mark.start):
            continue
        yield _Found(kind, mark.start, mark.end)
    if (down := circumstances.outage(tale, sentence)) is not None:
        yield _Found("platform_outage", *down)
    if (others := circumstances.alike(tale, sentence)) is not None:
        yield _Found("peers_same_day", *others)


def _named(tale: Tale, sentence: Sentence) -> Iterator[_Found]:
    """Names of things with a verb that says that they were done, or ended: "hice … un sorteo", "finito gli annunci"."""
    for mark in tale.phrases(*sentence):
        named = next((_NAMES[s] for s in sorted(mark.senses) if s in _NAMES), None)
        if named is None and "told.paid" in mark.senses:
            named = "paid_ads"
        if named is None:
            continue
        finished, done = _over(tale, sentence, mark), _done(tale, sentence, mark)
        if named == "paid_ads" and done is None:
            done = _running(tale, sentence, mark)
        if named == "paid_ads" and finished is not None:
            yield _Found("ads_stopped", mark.start, mark.end, verb=finished)
        elif named == "pause" and over(tale, sentence, mark):
            continue  # the end of a pause is found where posting begins again
        elif named == "pause" and done is not None and tale.has(done, "told.owed_to"):
            continue  # "I lost 5 because of my break" says neither when it was nor whether it is over
        elif finished is not None or done is not None or _listed(tale, sentence, mark):
            yield _Found(named, mark.start, mark.end, verb=done)


def _over(tale: Tale, sentence: Sentence, name: Mark) -> int | None:
    """Where the words around a name say that it is over: "dejé los anuncios", "gli annunci sono finiti"."""
    before = tale.any(max(sentence[0], name.start - _NEAR), name.start, "told.stopped", "told.ended")
    after = tale.any(name.end, min(name.end + _AFTER, sentence[1]), "told.ended")
    for mark in (before, after):
        if mark is not None and not _apart(tale, min(mark.end, name.end), max(mark.start, name.start)):
            return mark.start
    return None


def _done(tale: Tale, sentence: Sentence, name: Mark) -> int | None:
    """Where a verb says that something was done or began, a figure is owed to it, or a date lies behind it."""
    first = max(sentence[0], name.start - _NEAR)
    did = {"cues.done", "told.begun"} | (set() if _closes_with_a_question(tale.heard, sentence) else {"told.owed_to"})
    for mark in tale.phrases(first, name.start):
        if mark.senses & did and not _apart(tale, mark.end, name.start):
            return mark.start
    begun = tale.any(name.end, min(name.end + _AFTER, sentence[1]), "told.begun", "told.took_place")
    if begun is not None and not _apart(tale, name.end, begun.start):
        return begun.start
    after = tale.any(max(sentence[0], name.start - _AFTER), name.start, "cues.after_event")
    behind = after is not None and any(after.start < when.start <= name.start + 3 for when in tale.heard.dates)
    return after.start if after is not None and behind else None


def _running(tale: Tale, sentence: Sentence, ads: Mark) -> int | None:
    """Where a verb says that ads go on since a day: "tengo anuncios desde el lunes"."""
    since = any(
        sentence[0] <= w.start < sentence[1] and tale.heard.has(w.start, "dates.since") for w in tale.heard.dates
    )
    verb = tale.any(max(sentence[0], ads.start - _AFTER), ads.start, "told.running") if since else None
    return verb.start if verb is not None else None


def _apart(tale: Tale, start: int, end: int) -> bool:
    """Whether what stands between a verb and a name parts them: a figure of a metric, a post, another clause."""
    if tale.any(start, end, *_CONTENT, "told.posting") is not None:
        return True
    return any(
        tale.heard.word(at) == ":" or any(s.startswith("metrics.") for s in tale.senses(at)) for at in range(start, end)
    )


def _listed(tale: Tale, sentence: Sentence, name: Mark) -> bool:
    """Whether a line of a list says it: "lunes: sorteo"."""
    when = next((w for w in tale.heard.dates if w.start == sentence[0]), None)
    return (
        when is not None
        and sentence[1] - sentence[0] <= _SHORT
        and tale.heard.word(when.end) == ":"
        and name.start <= when.end + 2
        and not any(
            sentence[0] <= n.start < sentence[1] and n.start not in tale.heard.dated and not n.faint
            for n in tale.heard.numbers
        )
    )


def _for_a_day(tale: Tale, sentence: Sentence, at: int) -> bool:
    """Whether it was one day on which nothing was published: that is no pause."""
    when = _moment(tale, sentence, at)
    return when is not None and when.since is None and (when.end - when.start) <= 2  # noqa: PLR2004  # "ayer", "el lunes"


def _followers_near(tale: Tale, start: int, end: int) -> bool:
    """Whether it was followers that were bought: "compré 500 seguidores"."""
    return tale.any(start, min(start + _NEAR, end), "metrics.followers") is not None


def _unreal(tale: Tale, sentence: Sentence, at: int) -> bool:
    return unreal(tale, sentence, at) or said_of_others(tale, sentence, at)


def _asks(heard: Heard, sentence: Sentence) -> bool:
    """Whether a sentence is one question from beginning to end."""
    closing = _closes_with_a_question(heard, sentence)
    opening = sentence[0] > 0 and heard.tokens[sentence[0] - 1].text == "¿"
    asks = heard.has(sentence[0], "cues.asking")
    return opening or (asks and closing)


def _closes_with_a_question(heard: Heard, sentence: Sentence) -> bool:
    return sentence[1] < len(heard.tokens) and heard.tokens[sentence[1]].text == "?"


# ---------------------------------------------------------------- when


def _dated(tale: Tale, sentence: Sentence, told: _Found, today: date) -> Event | None:
    """The event with its day; None for one that is still to come."""
    if told.day is not None:
        return Event(told.kind, told.day, told.note, told.until)
    if told.kind == "pause" and (lasted := stretch(tale, sentence, today, stopped=False))[0] is not None:
        return Event("pause", lasted[0], told.note, lasted[1])
    when = _moment(tale, sentence, told.start)
    if when is None or when.day is None:
        planned = any(w.future for w in tale.heard.dates if sentence[0] <= w.start < sentence[1])
        return None if planned else Event(told.kind, today, told.note)
    if (last := _last_of(tale, when)) is not None:
        return Event(told.kind, when.since or when.day, told.note, last)
    if when.since is None or when.since == when.day:
        return Event(told.kind, when.day, told.note)
    # "Since Monday" says when it began; "last week" that it was some time in it.
    began = tale.heard.has(when.start, "dates.since")
    lasts = told.kind == "pause" or not began
    return Event(told.kind, when.since, told.note, when.day if lasts else None)


def _last_of(tale: Tale, first: When) -> date | None:
    """The last day of a stretch that is told by both its ends: "from Tuesday to Thursday", "de martes a jueves"."""
    begun = first.since or first.day
    for when in tale.heard.dates:
        led = when.start - first.end in {1, 2} and tale.has(first.end, "told.up_to")
        if led and begun and when.day and not when.future and begun < when.day:
            return when.day
    return None


def _moment(tale: Tale, sentence: Sentence, at: int) -> When | None:
    """The date that goes with a place in a sentence: that of its clause, else the one before it, else any."""
    moments = [w for w in tale.heard.dates if sentence[0] <= w.start < sentence[1] and w.day and not w.future]
    if not moments:
        return _trailing(tale, sentence)
    start, end = clause(tale, sentence, at)
    inside = [w for w in moments if start <= w.start < end]
    before = [w for w in moments if w.start < at]
    if inside:
        return min(inside, key=lambda when: abs(when.start - at))
    return before[-1] if before else moments[0]


def _trailing(tale: Tale, sentence: Sentence) -> When | None:
    """The date that ends in dots before a sentence: "hace dos meses… dejé de publicar"."""
    before = next((s for s in reversed(tale.heard.sentences) if s[1] <= sentence[0]), None)
    if before is None or not all(tale.heard.word(at) in ("…", ".") for at in range(before[1], sentence[0])):
        return None
    if sentence[0] - before[1] == 1 and tale.heard.word(before[1]) == ".":
        return None
    return next((w for w in tale.heard.dates if before[0] <= w.start < before[1] and w.day and not w.future), None)
