"""What was told of a post or an event is set right: another day, another theme, another kind."""

from dataclasses import replace
from datetime import date

from coaching.dialogue.figures import record
from coaching.dialogue.turn import Turn
from coaching.model import Entry, Event, Line, Post, Reading, Reply
from coaching.reading import post_line
from coaching.reading.chat import read_posts
from coaching.reading.events import named
from coaching.reading.heard import Heard, hear

_FEW = 3  # words, or letters of a word: "it was", "fue el"
_SMALL = frozenset(
    {"cues.filler", "cues.trail", "cues.be", "cues.not_it", "cues.negation", "cues.own", "cues.correction", "cues.past",
     "cues.and"}
)  # fmt: skip


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What the answer to "fix" makes of posts and events; None where figures are being fixed, or are told."""
    entry = await turn.notebook.entry(turn.fixing) if turn.fixing is not None else None
    if entry is None or entry.id is None or entry.observations or reading.observations:
        return None
    heard = hear(words, turn.today, turn.person.language)
    mended = _mended(entry, heard, reading, turn)
    if not mended:
        return (Reply((Line("fix-happened"),), record.CANCEL),)
    await turn.notebook.strike(entry.id, struck=True)
    return (await record.store(turn, mended))[1:]


def _mended(entry: Entry, heard: Heard, reading: Reading, turn: Turn) -> Entry:
    """The entry as it should have been; empty where the words do not say how."""
    moments = [w for w in heard.dates if w.day is not None and not w.future]
    day = (moments[0].since or moments[0].day) if moments else None
    if day is not None and _only_dated(heard):
        posts = tuple(replace(p, day=day, id=None) for p in entry.posts)
        return Entry((), posts, tuple(_on(e, day, moments[0].day, turn.today) for e in entry.events))
    events, posts = _events(entry, heard, reading, day), reading.posts
    if len(posts) == 1 and len(entry.posts) == 1:
        posts = (replace(posts[0], amounts=entry.posts[0].amounts),)
    if events or posts:
        return Entry((), posts or (_kept(entry.posts) if events else ()), events or (entry.events if not posts else ()))
    if not entry.posts:
        return Entry()
    if len(entry.posts) == 1:
        told = _post(entry.posts[0], heard, turn)
        return Entry((), (told,), entry.events) if told is not None else Entry()
    return Entry((), read_posts(heard.text, today=turn.today, language=turn.person.language), entry.events)


def _only_dated(heard: Heard) -> bool:
    """Whether a message says a day and nothing else: "fue el lunes", "no, era ieri"."""
    rest = [at for at, token in enumerate(heard.tokens) if at not in heard.dated and token.script != "mark"]
    unknown = [at for at in rest if not heard.senses(at) & _SMALL and len(heard.word(at)) > _FEW]
    return len(rest) <= _FEW and not unknown


def _on(event: Event, day: date, last: date | None, today: date) -> Event:
    """The event on a day, or in a stretch; a pause that began earlier goes on until now."""
    if event.kind == "pause" and event.until != event.day:
        return Event("pause", day, event.note, last if last is not None and last > day else event.until or today)
    moved = event.on(day)
    return replace(moved, until=last) if last is not None and last > day and last < today else moved


def _events(entry: Entry, heard: Heard, reading: Reading, day: date | None) -> tuple[Event, ...]:
    """The events as told anew, or of another kind: "fue una colaboración"."""
    if reading.events:
        days = {event.day for event in entry.events}
        kept = days.pop() if len(days) == 1 and day is None else None
        return tuple(event.on(kept) if kept is not None and event.until is None else event for event in reading.events)
    kind = named(heard)
    if kind is None or len(entry.events) != 1:
        return ()
    (event,) = entry.events
    return (Event(kind, day or event.day, "", None if day else event.until),)


def _post(post: Post, heard: Heard, turn: Turn) -> Post | None:
    """The post with another theme, fit or kind."""
    fit, kind, platform, _ = post_line.field(heard.text, turn.today, turn.person.language)
    words = sum(token.script == "word" for token in heard.tokens)
    if (fit or kind or platform) and words <= _FEW:
        return replace(post, fit=fit or post.fit, kind=kind or post.kind, platform=platform or post.platform, id=None)
    told = post_line.told(heard.text, today=turn.today, language=turn.person.language)
    if told is None:
        return None
    dated = any(w.day is not None for w in heard.dates)
    kept = replace(told, platform=told.platform or post.platform, amounts=post.amounts)
    return kept if dated else replace(kept, day=post.day)


def _kept(posts: tuple[Post, ...]) -> tuple[Post, ...]:
    return tuple(replace(post, id=None) for post in posts)
