"""What happened around an account and explains its figures: giveaways, ads, pauses, press."""

from collections.abc import Sequence
from datetime import date
from typing import get_args

from coaching.model import Event, EventKind
from coaching.reading.heard import Heard
from coaching.thresholds import AFTERMATH

_NAMES: dict[str, EventKind] = {f"events.{kind}": kind for kind in get_args(EventKind)}
_HAPPENED: dict[str, EventKind] = {f"happenings.{kind}": kind for kind in get_args(EventKind)}
_NEAR = 6  # words between what was done and its name: "hice el lunes pasado un sorteo"


def unheard(told: Sequence[Event], known: Sequence[Event]) -> tuple[Event, ...]:
    """The events of a message that are not known yet.

    "I ran a giveaway, why do they leave?" is about the giveaway of these weeks that was told before.
    """
    return tuple(
        event
        for event in told
        if not any(event.kind == other.kind and abs((event.day - other.day).days) <= AFTERMATH for other in known)
    )


def find(heard: Heard, today: date) -> tuple[Event, ...]:
    """The events of a message, each once. A question about one ("¿hago un sorteo?") is not one."""
    found: dict[EventKind, Event] = {}
    for sentence in heard.sentences:
        if _asks(heard, sentence):
            continue
        for mark in heard.phrases(*sentence):
            kind = next((_HAPPENED[s] for s in mark.senses if s in _HAPPENED), None)
            named = next((_NAMES[s] for s in sorted(mark.senses) if s in _NAMES), None)
            if "cues.bought" in mark.senses and _followers_near(heard, mark.end, sentence[1]):
                kind = "bought_followers"
            if kind is None and named is not None and _done(heard, sentence, mark.start):
                kind = named
            if kind is None or _unreal(heard, sentence, mark.start):
                continue
            when = _when(heard, sentence, mark.end)
            if when is not None or not _future(heard, sentence):
                found.setdefault(kind, Event(kind, when or today))
    return tuple(found.values())


def _asks(heard: Heard, sentence: tuple[int, int]) -> bool:
    """Whether a sentence is one question from beginning to end."""
    closing = sentence[1] < len(heard.tokens) and heard.tokens[sentence[1]].text == "?"
    opening = sentence[0] > 0 and heard.tokens[sentence[0] - 1].text == "¿"
    asks = heard.has(sentence[0], "cues.asking")
    return opening or (asks and closing)


def _done(heard: Heard, sentence: tuple[int, int], at: int) -> bool:
    """Whether a verb before a name says that it was done, or that it lies behind on a known day."""
    if heard.any(max(sentence[0], at - _NEAR), at, "cues.done"):
        return True
    after = heard.any(max(sentence[0], at - 2), at, "cues.after_event") is not None
    return after and any(at < when.start <= at + 3 for when in heard.dates)


def _followers_near(heard: Heard, start: int, end: int) -> bool:
    """Whether it was followers that were bought: "compré 500 seguidores"."""
    return heard.any(start, min(start + _NEAR, end), "metrics.followers") is not None


def _unreal(heard: Heard, sentence: tuple[int, int], at: int) -> bool:
    return heard.any(max(sentence[0], at - _NEAR), at, "cues.negation", "cues.other", "cues.hypothetical") is not None


def _future(heard: Heard, sentence: tuple[int, int]) -> bool:
    return any(when.future for when in heard.dates if sentence[0] <= when.start < sentence[1])


def _when(heard: Heard, sentence: tuple[int, int], at: int) -> date | None:
    moments = [w for w in heard.dates if sentence[0] <= w.start < sentence[1] and w.day and not w.future]
    if not moments:
        return None
    nearest = min(moments, key=lambda when: abs(when.start - at))
    return nearest.since or nearest.day
