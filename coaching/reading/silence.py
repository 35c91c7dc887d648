"""Pauses: since when nothing was published, and that something is again."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from coaching.languages.hearing import Mark, lexicon
from coaching.reading.dates import When
from coaching.reading.told import Sentence, Tale, clause, unreal

_NEAR = 4  # words between "stopped" and "posting"
_DENIED = 3  # … and between "not" and "posted"
_SHORTEST = 3  # days without a post that somebody may call a pause
_LONGEST = 3660
_COUPLE, _SOME = 2, 3
_UNITS = {"dates.day": 1, "dates.week": 7, "dates.month": 30, "dates.year": 365}
_THINGS = ("told.posting", "posts.nouns", "posts.videos", "posts.plural")


class Silence(NamedTuple):
    """A pause that tokens `start:end` tell of; `since` is None where nothing says when it began."""

    start: int
    end: int
    since: date | None = None
    until: date | None = None


def paused(tale: Tale, sentence: Sentence, today: date) -> Silence | None:
    """The pause of a sentence: "dejé de publicar hace un mes", "non posto da tre settimane", "two weeks off"."""
    for mark in tale.phrases(*sentence):
        stop = _stop(tale, sentence, mark)
        if stop is None and not _silent(tale, sentence, mark):
            continue
        since, until = stretch(tale, sentence, today, stopped=stop is not None)
        if since is None and (stop is None or not _datable(tale, sentence)):
            if stop is None:
                continue
            return Silence(stop.start, mark.end)
        return Silence(stop.start if stop else mark.start, mark.end, since, until)
    return None


def broken(tale: Tale, sentence: Sentence) -> int | None:
    """Where a sentence says that the person posts again: "he vuelto a publicar", "my break is over"."""
    for mark in tale.phrases(*sentence):
        if "told.again" in mark.senses and not _missed(tale, sentence, mark.start):
            start, end = max(sentence[0], mark.start - _NEAR), min(mark.end + _NEAR, sentence[1])
            posting = tale.any(mark.end, end, *_THINGS, "told.presence") or tale.last(start, mark.start, "told.posting")
            if posting is not None and tale.any(start, mark.start, "told.stopped") is None:
                return mark.start
        if "events.pause" in mark.senses and over(tale, sentence, mark):
            return mark.start
    return None


def _missed(tale: Tale, sentence: Sentence, at: int) -> bool:
    """Whether the clause says that something was left undone: "I forgot to post again", "otra vez me olvidé"."""
    return tale.any(*clause(tale, sentence, at), "told.missed") is not None


def over(tale: Tale, sentence: Sentence, pause: Mark) -> bool:
    """Whether a pause that is named is said to be over."""
    before = tale.any(max(sentence[0], pause.start - _NEAR), pause.start, "told.ended", "told.again")
    return before is not None or tale.any(pause.end, min(pause.end + _NEAR, sentence[1]), "told.ended") is not None


def _stop(tale: Tale, sentence: Sentence, mark: Mark) -> Mark | None:
    """The verb of "dejé de publicar"; a "no" before it takes it back."""
    if "told.posting" not in mark.senses:
        return None
    stop = tale.last(max(sentence[0], mark.start - _NEAR), mark.start, "told.stopped")
    return stop if stop is not None and not unreal(tale, sentence, stop.start) else None


def _silent(tale: Tale, sentence: Sentence, mark: Mark) -> bool:
    """Nothing was published: "no publico", "sin publicar", "haven't posted", "no posts"."""
    if "told.unposted" in mark.senses:
        return True
    nouns = "posts.nouns" in mark.senses
    if not nouns and not mark.senses & {"told.silent", "told.posting"}:
        return False
    start = max(sentence[0], mark.start - _DENIED)
    since = tale.last(start, mark.start, "dates.since")
    if since is not None and since.start not in tale.heard.dated and _lasts_to(tale, sentence, since.start):
        return True  # "it's been a month since I posted"
    denied = tale.last(start, mark.start, "cues.negation", "cues.not_it")
    if denied is not None and "cues.nobody" in denied.senses:
        return False  # "nobody shared it" tells of others
    return denied is not None and (not nouns or denied.end == mark.start)


def _lasts_to(tale: Tale, sentence: Sentence, at: int) -> bool:
    """Whether a length of time ends right before a place."""
    return any(
        mark.end == at and _unit(tale, mark.end - 1) is not None for mark in tale.phrases(max(sentence[0], at - 3), at)
    )


def _datable(tale: Tale, sentence: Sentence) -> bool:
    return any(sentence[0] <= w.start < sentence[1] for w in tale.heard.dates)


def stretch(tale: Tale, sentence: Sentence, today: date, *, stopped: bool) -> tuple[date | None, date | None]:
    """Since when, and until when it is known to have lasted."""
    for when in tale.heard.dates:
        if not sentence[0] <= when.start < sentence[1] or when.day is None or when.future:
            continue
        since = when.since or when.day
        if _since(tale, when):
            if since < today:
                # Whoever stopped on a day has not said that it goes on; "since" says so.
                ago = stopped and not tale.heard.has(when.start, "dates.since")
                return since, None if ago else today
        elif when.since is not None and (when.day - when.since).days >= _SHORTEST - 1:
            # Whoever stopped for two weeks says how long it was; of "last week" only that it began then.
            return when.since, None if stopped and when.day < today else when.day
        elif stopped and when.day < today:
            return when.day, None
    days = next(_lasting(tale, sentence), None)
    return (today - timedelta(days=days), today) if days is not None else (None, None)


def _since(tale: Tale, when: When) -> bool:
    """Whether a date says since when: "desde el lunes", "hace 3 semanas que …"."""
    ago = {"dates.since", "dates.ago_before", "dates.ago_after", "dates.month_ago", "dates.week_ago", "dates.year_ago"}
    return any(not ago.isdisjoint(tale.heard.senses(at)) for at in range(when.start, when.end))


def _lasting(tale: Tale, sentence: Sentence) -> Iterator[int]:
    """The days that a sentence counts: "for two weeks", "da un mese", "llevo semanas"."""
    heard = tale.heard
    for mark in tale.phrases(*sentence):
        if mark.start in heard.dated:
            continue
        if "told.one_unit" in mark.senses:
            inside = (_unit(tale, at) for at in range(mark.start, mark.end))
            yield next((days for days in inside if days is not None and days >= _SHORTEST), 30)
        days = _unit(tale, mark.start)
        if days is None:
            continue
        number = next((n.value for n in heard.numbers if n.end == mark.start and n.value), None)
        count = number if number is not None else _vague(tale, sentence, mark.start)
        if count is not None and _SHORTEST <= count * days <= _LONGEST:
            yield count * days


def _unit(tale: Tale, at: int) -> int | None:
    # "A month" is one phrase, and the unit in it is a word of its own.
    known = tale.senses(at) | lexicon().senses_of((tale.heard.word(at),))
    return next((days for sense, days in _UNITS.items() if sense in known), None)


def _vague(tale: Tale, sentence: Sentence, at: int) -> int | None:
    """How many units nobody counted: "un par de semanas", "some weeks"."""
    start = max(sentence[0], at - 3)
    if tale.any(start, at, "told.couple") is not None:
        return _COUPLE
    return _SOME if tale.any(start, at, "told.some") is not None else None
