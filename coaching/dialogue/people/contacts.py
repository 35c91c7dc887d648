"""The people of a profile: found by the key on a button, written down, taken back, forgotten."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final
from zlib import crc32

from coaching.dialogue import takeback
from coaching.dialogue.turn import Turn
from coaching.model import Act, Button, Contact, Line, Press, Reply, known_as, without_name
from coaching.replies.lines import OLD
from coaching.thresholds import CONTACTS, FOLLOWED

STEP: Final = "people:"
TELL: Final = "people:tell"
TOLD: Final = "people"
"""What takeback knows a telling by."""
GONE: Final = "people_gone"
"""Where it stands in person.dialogue who was removed last, for the rest of that day."""
IN_WORDS: Final = ("thread", "plan_choice")
"""What is kept there of a step, with names in its words."""
REMOVE: Final = Button(Line("button-people-remove"), "people:drop")
LIST: Final = Button(Line("button-people-list"), "people:list")


def key(name: str) -> str:
    """A short name for a button, of which Telegram carries 64 bytes back, and for what is kept without a name.

    Two people may share one: whether somebody is the same is told by `known_as`.
    """
    return f"{crc32(known_as(name).encode()):08x}"


def by_key(turn: Turn, wanted: str) -> Contact | None:
    """The person a button is about; None where they were removed since."""
    return next((c for c in turn.person.profile.contacts if wanted and key(c.name) == wanted), None)


def named(turn: Turn, name: str) -> Contact | None:
    """The person of that name, written with or without "@"."""
    return next((c for c in turn.person.profile.contacts if known_as(c.name) == known_as(name)), None)


def has_room(contacts: Iterable[Contact], *, followed: bool) -> bool:
    """Whether one more may be kept: people of whom something is told, and accounts that are only followed."""
    kept = sum(bool(contact.followed) is followed for contact in contacts)
    return kept < (FOLLOWED if followed else CONTACTS)


def only_followed(contact: Contact) -> bool:
    """Whether nothing is known of somebody but that their account is, or was, followed."""
    return not contact.plain().keys() - {"name", "followed", "looked", "since"}


async def acts(turn: Turn) -> Sequence[Act]:
    """What is told that people did."""
    return (await turn.notebook.history()).acts


async def change(turn: Turn, contact: Contact) -> None:
    """Writes down what is now known of somebody."""
    who = known_as(contact.name)
    contacts = (contact if known_as(c.name) == who else c for c in turn.person.profile.contacts)
    await turn.tell(contacts=tuple(contacts))


async def answered(turn: Turn, was: Contact, now: Contact) -> None:
    """Writes down an answer about somebody; one undo is for all answers about them in a row."""
    before = (turn.person.dialogue.get("people_before") or {}).get("contacts", {})
    kept = before if before.keys() == {known_as(was.name)} else {known_as(was.name): was.plain()}
    await turn.remember(people_before={"id": turn.heard.update_id, "contacts": kept})
    await change(turn, now)
    await takeback.note(turn, TOLD)


async def tell(turn: Turn, told: Iterable[tuple[str, Mapping[str, Any]]]) -> tuple[list[Contact], bool]:
    """Writes down who was told, with the way back; those who found room, and whether all did."""
    before = {known_as(c.name): c for c in turn.person.profile.contacts}
    after = dict(before)
    taken: list[str] = []
    whole = True
    for name, facts in told:
        at = known_as(name)
        followed = bool(facts.get("followed", at in after and after[at].followed))
        moves = at not in after or bool(after[at].followed) is not followed
        if moves and not has_room(after.values(), followed=followed):
            whole = False
            continue
        after[at] = replace(after.get(at) or Contact(name, since=turn.today), **facts)
        taken.append(at)
    changed = {at: before.get(at) for at in taken if after[at] != before.get(at)}
    kept = {at: contact.plain() if contact else None for at, contact in changed.items()}
    undoable = {"id": turn.heard.update_id, "contacts": kept} if changed else None
    await turn.remember(people_again=None, people_before=undoable)
    await turn.tell(contacts=tuple(after.values()))
    if changed:
        await takeback.note(turn, TOLD)  # so that a plain "undo" is about these people
    return [after[at] for at in dict.fromkeys(taken)], whole


# ---------------------------------------------------------------- taking back


def undo(turn: Turn) -> tuple[Button, ...]:
    """The button that takes back what was told last; none where nothing changed."""
    kept = turn.person.dialogue.get("people_before")
    return (Button(Line("button-undo"), f"people:undo:{kept['id']}"),) if kept else ()


def take_back(turn: Turn, contact: Contact) -> tuple[Button, ...]:
    """Undo for what was told last, else a way to remove the person."""
    if known_as(contact.name) in turn.person.dialogue.get("people_before", {}).get("contacts", {}):
        return undo(turn)
    return (Button(Line("button-people-drop", {"name": contact.name}), f"people:drop:{key(contact.name)}"),)


async def undone(turn: Turn, asked: str, press: Press | None = None) -> Reply:
    """Puts back what was known before the last telling. What is undone is forgotten, not kept for later."""
    gone = turn.person.dialogue.get(GONE)
    if gone and str(gone["id"]) == asked:
        return await _returned(turn, press, gone)
    kept = turn.person.dialogue.get("people_before")
    if not kept or str(kept["id"]) != asked:
        return OLD
    now = {known_as(c.name): c for c in turn.person.profile.contacts}
    names = [now[at].name if at in now else was["name"] for at, was in kept["contacts"].items() if at in now or was]
    for at, was in kept["contacts"].items():
        if was is None:
            now.pop(at, None)
        else:
            now[at] = Contact.of(was)
    await turn.tell(contacts=tuple(now.values()))
    inside = turn.step.startswith(STEP) and not turn.step.endswith(PLAIN)
    await turn.remember(people_before=None, **({"step": TELL if inside else None} if leads(turn) else {}))
    await takeback.note(turn, takeback.OLDER)
    lines = [Line("people-undone", {"names": short(names)})]
    return Reply((*lines, Line("contact-next")) if inside else tuple(lines), replaces=press)


async def dropped(turn: Turn, contact: Contact, press: Press | None = None) -> Reply:
    """Removes somebody with everything that they are told to have done. For the rest of the day it can be undone."""
    known = turn.person.profile.contacts
    at = next((place for place, c in enumerate(known) if known_as(c.name) == known_as(contact.name)), len(known))
    await turn.tell(contacts=(*known[:at], *known[at + 1 :]))
    gone = await turn.notebook.forget(contact.name)
    absent = turn.person.dialogue.get(ABSENT)
    left = [name for name in absent if name != known_as(contact.name)] if absent is not None else None
    number, day = turn.heard.update_id, turn.today.isoformat()
    kept = {"id": number, "on": day, "at": at, "contact": contact.plain(), "gone": list(gone)}
    state: dict[str, Any] = {GONE: kept, ABSENT: left, **{name: _unnamed(turn, name, contact) for name in IN_WORDS}}
    await turn.remember(people_before=None, people_again=None, review=None, **state)
    if turn.step.startswith(STEP):
        await turn.remember(step=TELL)
    await takeback.note(turn, TOLD)
    back = Button(Line("button-undo"), f"people:undo:{number}")
    return Reply((Line("contact-removed", {"name": contact.name}),), ((back, LIST),), replaces=press)


def several_gone(turn: Turn, names: Sequence[str]) -> Reply:
    """Several are to be removed: each has a button, and of whom nothing is known that is said."""
    known = [contact for name in names if (contact := named(turn, name)) is not None]
    unknown = [name for name in names if named(turn, name) is None]
    lines = [Line("people-unknown", {"names": short(unknown)})] if unknown else []
    lines += [Line("people-which")] if known else []
    made = tuple((Button(Line("plain", {"text": c.name}), f"people:drop:{key(c.name)}"),) for c in known)
    return Reply(tuple(lines), (*made, (LIST,)))


def _unnamed(turn: Turn, name: str, contact: Contact) -> dict[str, Any] | None:
    """What was offered or chosen last, without somebody's name in its words."""
    kept = turn.person.dialogue.get(name)
    if not isinstance(kept, dict) or "arguments" not in kept:
        return kept
    return {**kept, "arguments": without_name(kept["arguments"], contact.name)}


async def _returned(turn: Turn, press: Press | None, kept: Mapping[str, Any]) -> Reply:
    """Somebody who was removed is back, with what they did."""
    contact, known = Contact.of(kept["contact"]), list(turn.person.profile.contacts)
    if named(turn, contact.name) is None:
        known.insert(int(kept["at"]), contact)
        await turn.tell(contacts=tuple(known))
    await turn.notebook.recall(kept["gone"])
    await turn.remember(**{GONE: None})
    await takeback.note(turn, takeback.OLDER)
    return Reply((Line("people-undone", {"names": contact.name}),), ((LIST,),), replaces=press)


def fresh(dialogue: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Where a conversation stands, without whoever was removed on an earlier day: then they are gone for good."""
    gone = dialogue.get(GONE)
    if gone is None or gone["on"] == today.isoformat():
        return dict(dialogue)
    undoable = dialogue.get(takeback.PLACE) or {}
    stale = {GONE, takeback.PLACE} if undoable.get("id") == gone["id"] else {GONE}
    return {name: value for name, value in dialogue.items() if name not in stale}


# ---------------------------------------------------------------- where the conversation stands

ABSENT: Final = "acts_absent"
"""Where it stands in person.dialogue that they are in no thread: whoever answered others when they said so. It is asked
again only where somebody else does."""
PLAIN: Final = ":plain"
"""Behind a step that a plain message opened: when it is over, nobody waits for more names."""


def leads(turn: Turn) -> bool:
    """Whether the conversation is ours to lead: the open question of a round, or a correction, is not taken away."""
    return not turn.step or turn.step.startswith(STEP)


def short(names: Sequence[str], most: int = 5) -> str:
    """Names in a line; more are left out."""
    return ", ".join(names[:most]) + ("…" if len(names) > most else "")
