"""People who became known with what they did: an entry that is taken back takes them along, and brings them back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from coaching.dialogue.people.contacts import has_room, key
from coaching.dialogue.turn import Turn
from coaching.model import Act, Contact, known_as
from coaching.reading.described import close_to
from coaching.reading.relations import OTHER, relation

PLACE: Final = "acts_met"
"""Where it stands in person.dialogue who came with which entry."""
MANY: Final = 8
"""More new people than this at once are strangers of a thread: whoever did but one thing is not kept in the list."""
KEPT: Final = 8
"""Entries of which it is remembered."""


async def meet(turn: Turn, acts: Sequence[Act], entry_id: int) -> tuple[str, ...]:
    """Writes down who is new among the doers, as far as there is room; their names."""
    new = [replace(one, relation=one.relation or close_to(turn.words, one.name)) for one in _newcomers(turn, acts)]
    if len(new) > MANY:
        often = Counter[str]()
        for act in acts:
            often[known_as(act.who)] += act.n
        new = [one for one in new if often[known_as(one.name)] > 1]
    if new:
        kept: dict[str, Any] = {**turn.person.dialogue.get(PLACE, {}), str(entry_id): [_kept(one) for one in new]}
        await turn.remember(**{PLACE: dict(list(kept.items())[-KEPT:])})
        await turn.tell(contacts=(*turn.person.profile.contacts, *new))
    return tuple(one.name for one in new)


async def follow(turn: Turn) -> None:
    """After something was taken back or put back: who came with it goes or comes, if nothing else was told of them."""
    kept: dict[str, list[str]] = turn.person.dialogue.get(PLACE, {})
    if not kept:
        return
    doing = {key(act.who) for act in (await turn.notebook.history()).acts}
    for number, keys in kept.items():
        entry = await turn.notebook.entry(int(number))
        if entry is None or entry.struck:
            gone = [one for one in keys if one.partition(":")[0] not in doing]
            left = tuple(c for c in turn.person.profile.contacts if _kept(c) not in gone or not _bare(c))
            if len(left) < len(turn.person.profile.contacts):
                await turn.tell(contacts=left)
        else:
            near = dict(one.partition(":")[::2] for one in keys)
            back = [
                replace(one, relation=near[key(one.name)] or None)
                for one in _newcomers(turn, entry.acts)
                if key(one.name) in near
            ]
            if back:
                await turn.tell(contacts=(*turn.person.profile.contacts, *back))


def _newcomers(turn: Turn, acts: Sequence[Act]) -> list[Contact]:
    """Whoever is not known yet, as far as there is room."""
    known = {known_as(contact.name) for contact in turn.person.profile.contacts}
    told: dict[str, list[Act]] = {}
    for act in acts:
        if known_as(act.who) not in known:
            told.setdefault(known_as(act.who), []).append(act)
    new: list[Contact] = []
    for acts_of_one in told.values():
        if has_room((*turn.person.profile.contacts, *new), followed=False):
            days = [act.day for act in acts_of_one]
            new.append(_contact(acts_of_one[0].who, min(days), max(days)))
    return new


def _contact(name: str, since: date | None, last: date | None) -> Contact:
    """Somebody of whom no more is known than a name; "mi hermana" says who she is."""
    called = name.split()[1:]
    kin = relation(name) if called and all(word.islower() for word in called) else None
    return Contact(name, relation=None if kin == OTHER else kin, since=since, last=last)


def _kept(contact: Contact) -> str:
    """Somebody as they are remembered with an entry: without their name, with what they were said to be in it."""
    return f"{key(contact.name)}:{contact.relation}" if contact.relation else key(contact.name)


def _bare(contact: Contact) -> bool:
    """Whether nothing is known of somebody but that they are there, and what they are."""
    return contact == Contact(contact.name, relation=contact.relation, since=contact.since, last=contact.last)
