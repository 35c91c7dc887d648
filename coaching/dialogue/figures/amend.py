"""What was told is struck, put on another day or network, or set right; each time it can be put back."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from coaching.dialogue import takeback
from coaching.dialogue.figures import leap, pending, record
from coaching.dialogue.figures.entries import fitting, joined, on, what, without
from coaching.dialogue.figures.pending import Question
from coaching.dialogue.people import met
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.turn import Turn, button_id
from coaching.model import Button, Entry, Line, Press, Reply
from coaching.reading.ordered import About, Order
from coaching.replies import acts
from coaching.replies.lines import OLD

LISTED: Final = 5
"""Entries that are offered to choose from."""
LISTING: Final = "listed"
FRESH: Final = timedelta(days=2)
"""What "that was yesterday" is about was told not longer ago."""


async def undo_last(turn: Turn) -> Reply:
    """Strikes the newest entry."""
    entry = await turn.notebook.latest_entry()
    if entry is None or entry.id is None:
        return Reply((Line("order-nothing"),))
    await turn.notebook.strike(entry.id, struck=True)
    await met.follow(turn)
    await takeback.note(turn, takeback.UNDONE, struck=(entry.id,))
    line = Line("undone", {"what": what(entry, dated=True)})
    return Reply((line,), ((Button(Line("button-redo"), f"redo:{entry.id}"),),))


async def ask_last(turn: Turn) -> Reply:
    """Names the newest entry before it goes, where something else was taken back before; another "undo" is a yes."""
    entry, done = await turn.notebook.latest_entry(), takeback.kept(turn)
    if entry is None or entry.id is None:
        return Reply((Line("order-nothing"),))
    await takeback.note(turn, takeback.NAMED, struck=done.struck if done is not None else ())
    return Reply(
        (Line("undo-older", {"what": what(entry, dated=True)}),), ((Button(Line("button-undo"), f"undo:{entry.id}"),),)
    )


async def delete(turn: Turn, about: About) -> Reply:
    """Strikes what is meant; of several that may be, the person says which."""
    found = await fitting(turn, about)
    if not found:
        return Reply((Line("order-none"),))
    if len(found) == 1 or about.every:
        return await _struck(turn, found)
    shown = found[:LISTED]
    numbers = [entry.id for entry, _ in shown if entry.id is not None]
    listed = {"id": turn.heard.update_id, "entries": numbers, "about": about.plain()}
    await turn.remember(**{LISTING: listed})
    rows = [(Button(what(part, dated=True), f"order:one:{turn.heard.update_id}:{e.id}"),) for e, part in shown]
    everything = Button(Line("order-all", {"n": len(shown)}), f"order:all:{turn.heard.update_id}")
    lines = (Line("order-which"), *((Line("order-more", {"n": len(found)}),) if len(found) > LISTED else ()))
    return Reply(lines, (*rows, (everything,), *record.CANCEL))


async def chosen(turn: Turn, press: Press, number: str, entry_id: str = "") -> tuple[Reply, ...]:
    """A button under a list: one of its entries goes, or every one, as far as it is meant."""
    listed = turn.person.dialogue.get(LISTING)
    if not listed or listed["id"] != button_id(number):
        return (OLD,)
    numbers = [n for n in listed["entries"] if not entry_id or n == button_id(entry_id)]
    found = [(entry, part) for entry, part in await fitting(turn, About.of(listed["about"])) if entry.id in numbers]
    await turn.remember(**{LISTING: None})
    if not found:
        return (OLD,)
    return (replace(await _struck(turn, found), replaces=press),)


async def ask_right(turn: Turn) -> tuple[Reply, ...] | None:
    """Somebody was wrong, and does not say about what: the last entry is shown, to be set right or taken out."""
    entry = await turn.notebook.latest_entry()
    if entry is None or entry.id is None:
        return None
    undo = Button(Line("button-undo"), f"undo:{entry.id}")
    if not entry.observations:
        return (Reply((Line("order-wrong", {"what": what(entry, dated=True)}),), ((undo,),)),)
    await turn.remember(step=f"fix:{entry.id}")
    return (Reply((Line("ask-fix", {"what": what(entry)}),), ((undo,), *record.CANCEL)),)


async def move(turn: Turn, order: Order) -> tuple[Reply, ...] | None:
    """Puts the last entry, or the event that is named, on another day or network; None where there is none."""
    if order.about.events:
        return await _happened_on(turn, order)
    entry = await turn.notebook.latest_entry()
    if entry is None or entry.said is None or turn.heard.when - entry.said > FRESH:
        return None
    if order.dated:
        return (Reply((Line("doubt-future"),)),)
    moved = on(entry, order.day) if order.day is not None else entry
    if order.platform is not None:
        moved = replace(
            moved,
            observations=tuple(replace(o, platform=order.platform) for o in moved.observations),
            posts=tuple(replace(p, platform=order.platform) for p in moved.posts),
        )
        if not moved.observations and not moved.posts:
            return None
    replies = await put(turn, entry, moved, Entry())
    if order.day is not None and (was := _day_of(entry)) not in {None, order.day}:
        dated = Line("moved-day", {"first": was or order.day, "last": order.day})
        replies = (replace(replies[0], lines=(dated, *replies[0].lines)), *replies[1:])
    if order.platform is None:
        return replies
    named = Line("platform-set", {"platform": Line(f"platform-{order.platform}")})
    return (replace(replies[0], lines=(named, *replies[0].lines)), *replies[1:])


def _day_of(entry: Entry) -> date | None:
    """The one day of an entry; None where it is of several."""
    days = {o.day for o in entry.observations} | {p.day for p in entry.posts} | {e.day for e in entry.events}
    days |= {act.day for act in entry.acts}
    return days.pop() if len(days) == 1 else None


async def _happened_on(turn: Turn, order: Order) -> tuple[Reply, ...] | None:
    """Puts the newest event of a kind on another day: "el sorteo fue el jueves". What else was told with it stays."""
    found = await fitting(turn, order.about)
    if not found or order.day is None:
        return None
    entry, part = found[0]
    return await put(turn, entry, on(part, order.day), without(entry, part))


async def put(turn: Turn, old: Entry, new: Entry, rest: Entry) -> tuple[Reply, ...]:
    """Puts something in the place of an entry, of which `rest` stays as it is. A leap is asked about first."""
    number, before = old.id if old.id is not None else 0, turn.person
    rest = await _standing(turn, rest)
    await turn.notebook.strike(number, struck=True)
    if new.acts and not (new.observations or new.posts or new.events):
        set_right = await turn.notebook.add(Entry(acts=new.acts), said=old.said or turn.heard.when)
        undo = await takeback.note(turn, "amend", struck=(number,), added=(set_right,), was=before)
        return (Reply(tuple(acts.told(new.acts)), ((undo,),)),)
    found = leap.leap(new, await turn.notebook.history())
    if found is not None and not (rest or new.posts or new.events):
        await turn.notebook.strike(number, struck=False)
        ends = (found.before, found.now)
        question = Question(f"{turn.heard.update_id}-leap", "leap", new.observations, ends, strikes=number)
        return (await pending.ask(turn, [question]),)
    added = [await turn.notebook.add(rest, said=old.said or turn.heard.when)] if rest else []
    stored, reply = await record.store(turn, Entry(new.observations, new.posts, new.events))
    if turn.person.dialogue.get("network_of") == number and any(o.platform is None for o in new.observations):
        await turn.remember(network_of=stored)  # which network it is, is still asked
    await shot_waits.follows(turn, number, (*added, stored))
    undo = await takeback.note(turn, "amend", struck=(number,), added=(*added, stored), was=before)
    rows = tuple(tuple(undo if b.data == f"undo:{stored}" else b for b in row) for row in reply.buttons)
    return (replace(reply, buttons=rows),)


async def _struck(turn: Turn, found: list[tuple[Entry, Entry]]) -> Reply:
    """Strikes entries, or parts of them; what else they said stays."""
    struck, added = [], []
    for entry, part in found:
        if entry.id is None:
            continue
        rest = await _standing(turn, without(entry, part))
        await turn.notebook.strike(entry.id, struck=True)
        struck.append(entry.id)
        if rest:
            added.append(await turn.notebook.add(rest, said=entry.said or turn.heard.when))
    await met.follow(turn)
    undo = await takeback.note(turn, "delete", struck=tuple(struck), added=tuple(added))
    gone = joined([part for _, part in found])
    back = Button(Line("button-redo"), undo.data)
    return Reply((Line("order-deleted", {"what": what(gone, dated=True)}),), ((back,),))


async def _standing(turn: Turn, rest: Entry) -> Entry:
    """What is left of an entry and was not said anew since: only that is told again."""
    known = set((await turn.notebook.history()).observations)
    return replace(rest, observations=tuple(o for o in rest.observations if o in known), id=None)
