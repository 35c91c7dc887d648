"""One value of a screenshot is chosen, typed, or taken out; what is asked next while it is being set right."""

from dataclasses import replace
from typing import get_args

from coaching.dialogue.shots import store as shot_store
from coaching.dialogue.shots import weigh as shot_weigh
from coaching.dialogue.turn import Turn
from coaching.model import Metric, Observation
from coaching.replies.screenshot import Screenshot, Seen


def chosen(shot: Screenshot, at: int, value: int) -> Screenshot | None:
    """The same with one of the readings of a figure; None where it was none of them."""
    seen = shot.seen[at]
    if value not in seen.readings:
        return None
    rounded = seen.figure.step > 1 and value % seen.figure.step == 0 and value != seen.known
    return shot.with_figure(at, seen.settled(value, seen.figure.step if rounded else 1))


async def typed(turn: Turn, shot: Screenshot, at: int, value: int, step: int) -> Screenshot:
    """The same with a typed value. A slip of the finger is asked about as one of the reader's would be."""
    before = shot.seen[at]
    seen = before.settled(value, step)
    if value not in before.readings and seen.post is None:
        known = shot_weigh.far_from_last(seen, await turn.notebook.history())
        if known is not None:
            seen = replace(seen, doubt="leap", readings=(value,), known=known)
    return shot.with_figure(at, seen)


def added(shot: Screenshot, what: str) -> Screenshot:
    """The same with a figure that was not read, on the days of the others: "saves:72:1"."""
    name, value, step = what.split(":")
    metric = next(known for known in get_args(Metric) if known == name)
    own = [seen.figure for seen in shot.seen if seen.post is None and seen.aside != "undated"]
    spans = [figure for figure in own if figure.since is not None] if metric not in shot_store.LEVELS else []
    like = next(iter([*spans, *own]), shot.seen[0].figure)
    since = spans[0].since if spans else None
    post = 0 if shot.titles and not own else None
    figure = Observation(metric, "total", int(value), like.day, shot.platform, int(step), since)
    return replace(shot, seen=(*shot.seen, Seen(figure, post=post)))


def absent(shot: Screenshot, at: int) -> Screenshot:
    """The same without a figure."""
    return shot.with_figure(at, replace(shot.seen[at], doubt="", aside="dropped"))


def following(shot: Screenshot) -> Screenshot:
    """What is asked after a value was set right: the next doubtful one, then which other is wrong; else all of it."""
    at = shot.first_open()
    if shot.walks and at is not None:
        return replace(shot, asks="value", at=at)
    return replace(shot, asks="which" if shot.walks else "list", walks=False)
