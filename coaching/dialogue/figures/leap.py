"""A count that is too far from the last one is asked about before it is stored: silence stores nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import log
from typing import Final, Literal

from coaching.dialogue.figures.pending import Question
from coaching.metrics import timeline
from coaching.model import Entry, Event, EventKind, History, Observation, Platform
from coaching.thresholds import AFTERMATH, FALL, JUMP, JUMP_FLOOR, SLIP

BRING: Final[frozenset[EventKind]] = frozenset(
    {"giveaway", "viral_post", "press", "paid_ads", "bought_followers", "collaboration", "follow_campaign"}
)
"""What brings so many people at once that a count need not be asked about …"""
TAKE: Final[frozenset[EventKind]] = frozenset(
    {"giveaway", "bought_followers", "follow_campaign", "platform_outage", "peers_same_day"}
)
"""… and what takes them: the aftermath of what brought them, and a cleanup, of which people say that it hit others
too."""


@dataclass(frozen=True, slots=True)
class Leap:
    """Counts that are too far from the one before them, with the changes told beside them, and both ends of it."""

    figures: tuple[Observation, ...]
    before: int
    now: int


def far(before: int, now: int) -> bool:
    """Whether a count is a leap from another: a half more, or a third less. A hundred more or less is none."""
    return abs(now - before) > max(JUMP_FLOOR, before * (JUMP if now > before else FALL))


def last_count(history: History, platform: Platform | None) -> int | None:
    """The newest count of an account."""
    rows = timeline.rows(history, platform)
    return next((row.followers for row in reversed(rows) if row.followers is not None), None)


def leap(entry: Entry, history: History, replaced: Entry | None = None) -> Leap | None:
    """The first leap of an entry; None where all its counts are within reach of what was known."""
    return next(iter(leaps(entry, history, replaced)), None)


def leaps(entry: Entry, history: History, replaced: Entry | None = None) -> tuple[Leap, ...]:
    """The counts of an entry that nothing explains, one leap for each network.

    What is `replaced` is no longer in the history; a correction that stays near it goes no further than it did.
    """
    corrected = [o.value for o in replaced.observations if _counts(o)] if replaced is not None else []
    found = (_of(platform, entry, history) for platform in dict.fromkeys(o.platform for o in entry.observations))
    return tuple(one for one in found if one is not None and all(far(value, one.now) for value in corrected))


def weighed(question: Question, entry: Entry) -> Literal["confirmed", "dropped"] | None:
    """What a newer message makes of a leap that is still asked about.

    A second count near the first confirms it, as does what explains it; one near the old count drops it.
    """
    if question.why != "leap" or question.ends is None:
        return None
    before, now = question.ends
    counts = [o for o in question.readings if _counts(o)]
    told = [o for o in entry.observations if _counts(o) and o.platform == counts[0].platform]
    if not told:
        return "confirmed" if _explained(question.ends, counts[0].day, entry.events) else None
    newest = max(told, key=lambda o: o.day).value
    kept, left = not far(now, newest), not far(before, newest)
    if kept and left:  # between the two: the nearer one
        return "confirmed" if _apart(now, newest) < _apart(before, newest) else "dropped"
    return "confirmed" if kept else "dropped" if left else None


def waited(question: Question, entry: Entry) -> Entry:
    """The figures of a leap that is confirmed, but for those that a newer entry says anew."""
    anew = {(o.metric, o.kind, o.platform, o.day) for o in entry.observations}
    return Entry(tuple(o for o in question.readings if (o.metric, o.kind, o.platform, o.day) not in anew))


def _of(platform: Platform | None, entry: Entry, history: History) -> Leap | None:
    counts = sorted((o for o in entry.observations if _counts(o) and o.platform == platform), key=lambda o: o.day)
    # A count without a network is no measure for a network that is named: it may be of another account.
    own = replace(history, observations=tuple(o for o in history.observations if o.platform == platform))
    known = [(row.day, row.followers) for row in timeline.rows(own, platform) if row.followers is not None]
    if platform is None and counts and not known:
        known = _nearest(history, counts[0].value)
    held: list[Observation] = []
    ends: tuple[int, int] | None = None
    for said in counts:
        earlier = [count for count in known if count[0] <= said.day]
        # Of a day before all that is known: what came soon after it.
        later = [count for count in known if said.day < count[0] <= said.day + timedelta(days=AFTERMATH)]
        before = max(earlier)[1] if earlier else min(later)[1] if later else said.value
        if not far(before, said.value) or _explained((before, said.value), said.day, entry.events, history.events):
            known.append((said.day, said.value))
            continue
        if held and held[-1].day < said.day and not far(held[-1].value, said.value):
            return None  # two counts of two days that agree: no slip
        held.append(said)
        ends = ends or (before, said.value)
    if ends is None:
        return None
    days = {o.day for o in held}
    changes = [
        o for o in entry.observations
        if o.metric == "followers" and o.kind == "delta" and o.platform == platform and o.day in days
    ]  # fmt: skip
    return Leap((*held, *changes), *ends)


def _nearest(history: History, value: int) -> list[tuple[date, int]]:
    """The last count of the account that is nearest: whichever of them is meant, no other lies closer."""
    accounts = dict.fromkeys(o.platform for o in history.observations if _counts(o))
    rows = [[(r.day, r.followers) for r in timeline.rows(history, p) if r.followers is not None] for p in accounts]
    lasts = [known[-1] for known in rows if known]
    return [min(lasts, key=lambda last: _apart(last[1], value))] if lasts else []


def _explained(ends: tuple[int, int], day: date, told: Sequence[Event], known: Sequence[Event] = ()) -> bool:
    """Whether something that happened in the weeks before explains a leap: told with it, or known before."""
    before, now = ends
    kinds, first = (BRING if now > before else TAKE), day - timedelta(days=AFTERMATH)
    slipped = max(ends) >= SLIP * max(min(ends), 1)
    return any(e.kind in kinds and first <= e.day <= day for e in (told if slipped else (*told, *known)))


def _counts(observation: Observation) -> bool:
    return observation.metric == "followers" and observation.kind == "total"


def _apart(one: int, other: int) -> float:
    return abs(log(max(one, 1) / max(other, 1)))
