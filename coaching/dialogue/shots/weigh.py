"""What was seen, held against what is known: a count far from the last one is a doubt, a rounded one gives way."""

from dataclasses import replace
from typing import Final

from coaching.dialogue.figures import leap
from coaching.dialogue.turn import Turn
from coaching.metrics import timeline
from coaching.model import Entry, History, Observation
from coaching.replies.screenshot import Screenshot, Seen

ROUNDED_DAYS: Final = 28
"""How old an exact count may be to be the one that a rounded one still holds."""


async def weighed(turn: Turn, shot: Screenshot) -> Screenshot:
    """A screenshot with the doubts that only the account's history raises; done once, when its network is known."""
    if shot.weighed:
        return shot
    history = await turn.notebook.history()
    seen = (_told_apart(one, history) if one.doubt == "readings" else one for one in shot.seen)
    held = tuple(_weighed(one, history) if one.sure and one.post is None else one for one in seen)
    return replace(shot, seen=held, weighed=True)


def anew(shot: Screenshot) -> Screenshot:
    """The same without what the history of a network said of it: it is of another one."""
    seen = (replace(one, aside="" if one.aside == "exact" else one.aside, known=None) for one in shot.seen)
    told = (replace(one, doubt="", readings=()) if one.doubt in {"leap", "exact"} else one for one in seen)
    return replace(shot, seen=tuple(told), weighed=False)


def _told_apart(seen: Seen, history: History) -> Seen:
    """A count with several readings of which only one goes with the last one: that is what the list shows."""
    known = leap.last_count(history, seen.figure.platform)
    if known is None or seen.post is not None or (seen.figure.metric, seen.figure.kind) != ("followers", "total"):
        return seen
    near = [value for value in seen.readings if not leap.far(known, value)]
    return seen.settled(near[0], 1) if len(near) == 1 else seen


def far_from_last(seen: Seen, history: History) -> int | None:
    """The last count that a total of followers is too far from; None where it is near, or something explains it."""
    figure = seen.figure
    if (figure.metric, figure.kind) != ("followers", "total"):
        return None
    found = leap.leap(Entry((figure,)), history)
    return found.before if found is not None else None


def _weighed(seen: Seen, history: History) -> Seen:
    figure = seen.figure
    same = [o for o in history.observations if _same(o, figure)]
    if figure.step > 1 and (exact := next((o for o in reversed(same) if o.step == 1), None)) is not None:
        # The exact one of the day stays, whatever a screen rounds it to; another one only if the person says so.
        if abs(exact.value - figure.value) < figure.step:
            return replace(seen, aside="exact", known=exact.value)
        return replace(seen, doubt="exact", readings=(exact.value, figure.value), known=exact.value)
    if figure.step == 1 and (old := next((o for o in reversed(same) if o.step == 1), None)) is not None:
        seen = replace(seen, known=old.value)  # of the same days: it takes the place of that one
    if (before := far_from_last(seen, history)) is not None:
        return replace(seen, doubt="leap", readings=(figure.value,), known=before)
    if figure.step > 1 and (known := _within(figure, history)) is not None:
        return replace(seen, known=known)
    return seen


def _same(known: Observation, figure: Observation) -> bool:
    stretch = timeline.covers(known) == timeline.covers(figure)
    same = (known.metric, known.kind, known.day) == (figure.metric, figure.kind, figure.day)
    return same and stretch and known.platform in {None, figure.platform}


def _within(figure: Observation, history: History) -> int | None:
    """The last exact count of followers, where the rounded one may be the same."""
    if (figure.metric, figure.kind) != ("followers", "total"):
        return None
    counts = [
        o for o in history.observations
        if (o.metric, o.kind, o.step, o.platform) == ("followers", "total", 1, figure.platform) and o.day <= figure.day
    ]  # fmt: skip
    last = max(counts, key=lambda o: o.day, default=None)
    if last is None or (figure.day - last.day).days > ROUNDED_DAYS or abs(last.value - figure.value) >= figure.step:
        return None
    return last.value
