"""One value is set right: the one that was wrong, the rounded one, or an end of a change, whose other end follows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from coaching.dialogue import takeback
from coaching.dialogue.figures import amend, record
from coaching.dialogue.figures.entries import without
from coaching.dialogue.turn import Turn, button_id
from coaching.model import Button, Entry, Line, Observation, Press, Reply
from coaching.reading.ordered import Order
from coaching.replies import echo
from coaching.replies.lines import OLD
from coaching.rhythm import today
from coaching.thresholds import RIGHTED_EXACT, RIGHTED_NEAR

CHOICE: Final = "right"
"""Where the value stands in person.dialogue while the person says which figure it is."""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure that was wrong; `began` where it is not the figure itself, but the count that its change began at."""

    entry: Entry
    figure: Observation
    began: bool = False


async def correct(turn: Turn, order: Order) -> tuple[Reply, ...] | None:
    """Sets one value right, and leaves the rest of its message; None where it cannot be told which one."""
    if order.origin is not None and order.right is not None:
        return await _both_ends(turn, order, order.origin, order.right)
    right, wrong = order.right, order.wrong
    if order.sign and right is not None:
        return await _change(turn, order, order.sign * right)
    if order.exact and right is not None:
        found = await _rounded(turn, right, order)
        return await put_right(turn, found, right, order.step) if found is not None else None
    if order.day is not None and right is not None:
        found = await _of_day(turn, right, order)
        return await put_right(turn, found, right, order.step) if found is not None else None
    found = await _valued(turn, wrong, order) if wrong is not None else None
    if found is None and right is None and wrong is not None:
        right, wrong = wrong, None  # "no eran 1345": nothing was, so it is what there is
    if found is None and wrong is None and right is not None:
        near = await _nearest(turn, right, order)
        if len(near) > 1:
            return await which(turn, near, right)
        found = near[0] if near else None
    if found is None:
        return None
    if right is None:
        await turn.remember(step=f"fix:{found.entry.id}")
        return (Reply((Line("ask-fix", {"what": echo.figure(found.figure)}),), record.CANCEL),)
    return await put_right(turn, found, right, order.step)


async def chosen(turn: Turn, press: Press, number: str, place: str) -> tuple[Reply, ...]:
    """The button that says which figure the value belongs to."""
    kept = turn.person.dialogue.get(CHOICE)
    if not kept or kept["id"] != button_id(number):
        return (OLD,)
    await turn.remember(**{CHOICE: None})
    entry = await turn.notebook.entry(kept["entry"])
    at = button_id(place)
    if entry is None or entry.struck or at is None or at >= len(entry.observations):
        return (OLD,)
    over = Reply((Line("noted"),), replaces=press)
    return (over, *await put_right(turn, Target(entry, entry.observations[at]), int(kept["right"])))


async def put_right(turn: Turn, found: Target, right: int, step: int = 1) -> tuple[Reply, ...]:
    """Another value in the place of a figure; what else was told with it stays."""
    entry, figure = found.entry, found.figure
    total, change = _ends(entry, figure)
    if found.began and total is not None and change is not None:
        moved = replace(change, value=total.value - right, step=1)
        return await _moved(turn, entry, (total, change), (total, moved))
    value = -right if figure.value < 0 else right
    if value == figure.value and figure.step == step:
        return (Reply((Line("order-same", {"what": echo.figure(figure)}),)),)
    corrected = replace(figure, value=value, step=step)
    follows = total == figure and change is not None and turn.person.dialogue.get(record.MOVED) == entry.id
    if follows and change is not None:
        # "From 1,000 to 995", and it was 998: then it was no loss of five.
        moved = replace(change, value=change.value + value - figure.value, step=1)
        return await _moved(turn, entry, (figure, change), (corrected, moved))
    return await _put(turn, entry, figure, corrected)


async def _put(turn: Turn, entry: Entry, figure: Observation, corrected: Observation) -> tuple[Reply, ...]:
    """One figure in the place of another; who came and who left in a stretch are said anew as a whole."""
    beside = tuple(
        o for o in entry.observations
        if o != figure and figure.since is not None
        and (o.metric, o.kind, o.platform, o.day) == (figure.metric, figure.kind, figure.platform, figure.day)
    )  # fmt: skip
    return await amend.put(turn, entry, Entry((corrected, *beside)), without(entry, Entry((figure, *beside))))


async def _change(turn: Turn, order: Order, value: int) -> tuple[Reply, ...] | None:
    """Another change in the place of the last one: "no, it gained 13". Of two, the one that went the same way."""
    entry = await _last(turn)
    changes = [o for o in entry.observations if o.kind == "delta" and _fits(o, order)] if entry is not None else []
    same = [o for o in changes if (o.value < 0) == (value < 0)]
    found = same if len(same) == 1 else changes
    if entry is None or len(found) != 1:
        return None
    (figure,) = found
    if any((o.metric, o.kind) == (figure.metric, "total") for o in entry.observations):
        return None  # a change beside its count is no figure of its own
    corrected = replace(figure, value=value, step=order.step)
    return await _put(turn, entry, figure, corrected)


async def _both_ends(turn: Turn, order: Order, origin: int, right: int) -> tuple[Reply, ...] | None:
    """The change is told anew, from its beginning to its end; it stays on its day and its network."""
    entry = await _last(turn)
    total = next((o for o in entry.observations if _fits(o, order) and o.kind == "total"), None) if entry else None
    if entry is None or total is None:
        return None
    change = _ends(entry, total)[1]
    there = replace(total, value=right, step=order.step)
    told = replace(change or total, kind="delta", value=right - origin, step=1)
    old = (total, change) if change is not None else (total,)
    return await _moved(turn, entry, old, (there, told))


async def _moved(
    turn: Turn, entry: Entry, old: tuple[Observation, ...], new: tuple[Observation, ...]
) -> tuple[Reply, ...]:
    """Puts both ends of a change in the place of what was told; it stays a change from one to the other."""
    replies = await amend.put(turn, entry, Entry(new), without(entry, Entry(old)))
    done = takeback.kept(turn)
    if done is not None and done.added:
        await turn.remember(**{record.MOVED: done.added[-1]})
    return replies


def _ends(entry: Entry, figure: Observation) -> tuple[Observation | None, Observation | None]:
    """The count of followers that a figure is, or stands beside, and the change that was told with it."""
    near = [
        o for o in entry.observations
        if (o.metric, o.platform, o.day) == (figure.metric, figure.platform, figure.day) and o.metric == "followers"
    ]  # fmt: skip
    totals, changes = [o for o in near if o.kind == "total"], [o for o in near if o.kind == "delta"]
    return (totals[0] if len(totals) == 1 else None, changes[0] if len(changes) == 1 else None)


async def _valued(turn: Turn, wrong: int, order: Order) -> Target | None:
    """The newest figure with the value that was wrong, or whose change began there."""
    for entry in await turn.notebook.entries():
        for figure in (o for o in entry.observations if _fits(o, order)):
            if abs(figure.value) == wrong:
                return Target(entry, figure)
            total, change = _ends(entry, figure)
            if figure == change and total is not None and total.value - change.value == wrong:
                return Target(entry, figure, began=True)
    return None


async def _rounded(turn: Turn, right: int, order: Order) -> Target | None:
    """The figure of today that an exact one makes precise: the newest one that was rounded, else one that is near."""
    last = await _last(turn)
    for entry in await turn.notebook.entries():
        if entry.said is None or today(turn.person, entry.said) != turn.today:
            continue
        for figure in (o for o in entry.observations if _fits(o, order)):
            apart = abs(abs(figure.value) - right)
            rounded = figure.step > 1 and apart <= figure.step
            if rounded or (last is not None and entry.id == last.id and apart <= RIGHTED_EXACT * max(right, 1)):
                return Target(entry, figure)
    return None


async def _of_day(turn: Turn, right: int, order: Order) -> Target | None:
    """The count of a day that is near the one that is told for it now: "el 9 eran 1.448".

    "The 9th" of somebody who tells of October is the one of which a count is known.
    """
    near = [
        Target(entry, o)
        for entry in await turn.notebook.entries()
        for o in entry.observations
        if o.kind == "total" and _fits(o, order) and _near(o, right)
    ]
    found = [one for one in near if one.figure.day == order.day]
    if not found and not order.dated and order.day is not None:
        monthly = [one for one in near if one.figure.day.day == order.day.day]
        found = [one for one in monthly if one.figure.day == max(other.figure.day for other in monthly)]
    counted = [one for one in found if one.figure.metric == "followers"] or found
    return counted[0] if len(counted) == 1 else None


def _near(figure: Observation, right: int) -> bool:
    return 1 / RIGHTED_NEAR < (right + 1) / (abs(figure.value) + 1) < RIGHTED_NEAR


async def _nearest(turn: Turn, right: int, order: Order) -> list[Target]:
    """The figures of the last entry that may be set right: the only one, or the one that is near, or all of them."""
    entry = await _last(turn)
    if entry is None:
        return []
    figures = [Target(entry, o) for o in entry.observations if _fits(o, order)]
    near = [one for one in figures if _near(one.figure, right)]
    return figures if len(figures) == 1 or len(near) != 1 else near


async def which(turn: Turn, found: Iterable[Target], right: int) -> tuple[Reply, ...]:
    """Which of the figures of the last message is it?"""
    several = list(found)
    entry, number = several[0].entry, turn.heard.update_id
    await turn.remember(**{CHOICE: {"id": number, "entry": entry.id, "right": right}})
    made = [
        Button(echo.figure(replace(one.figure, value=-right if one.figure.value < 0 else right, step=1)),
               f"order:right:{number}:{entry.observations.index(one.figure)}")
        for one in several[: amend.LISTED]
    ]  # fmt: skip
    rows = [tuple(made[i : i + 2]) for i in range(0, len(made), 2)]
    return (Reply((Line("order-which-right", {"n": right}),), (*rows, *record.CANCEL)),)


async def _last(turn: Turn) -> Entry | None:
    """What was told last, if that was lately."""
    entry = await turn.notebook.latest_entry()
    return entry if entry is not None and entry.said and turn.heard.when - entry.said <= amend.FRESH else None


def _fits(figure: Observation, order: Order) -> bool:
    return order.metric in {None, figure.metric} and order.platform in {None, figure.platform}
