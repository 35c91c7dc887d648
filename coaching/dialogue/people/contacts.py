"""The people of a profile: found by the key on a button, written down, taken back, forgotten."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any, Final
from zlib import crc32

from coaching.dialogue import takeback
from coaching.dialogue.turn import Turn
from coaching.model import Act, Button, Contact, Line, Press, Reply, known_as
from coaching.thresholds import CONTACTS, FOLLOWED

STEP: Final = "people:"
TELL: Final = "people:tell"
TOLD: Final = "people"
"""What takeback knows a telling by."""
REMOVE: Final = Button(Line("button-people-remove"), "people:drop")
LIST: Final = Button(Line("button-people-list"), "people:list")
_DAYS: Final = ("since", "last", "looked")
_NAMES: Final = frozenset(field.name for field in fields(Contact))


def key(name: str) -> str:
    """A short name for a button: 64 bytes are all that Telegram carries back."""
    return f"{crc32(known_as(name).encode()):08x}"


def by_key(turn: Turn, wanted: str) -> Contact | None:
    """The person a button is about; None where they were removed since."""
    return next((c for c in turn.person.profile.contacts if wanted and key(c.name) == wanted), None)


def named(turn: Turn, name: str) -> Contact | None:
    """The person of that name, written with or without "@"."""
    return by_key(turn, key(name))


def has_room(contacts: Iterable[Contact], *, followed: bool) -> bool:
    """Whether one more may be kept: people of whom something is told, and accounts that are only followed."""
    kept = sum(bool(contact.followed) is followed for contact in contacts)
    return kept < (FOLLOWED if followed else CONTACTS)


def only_followed(contact: Contact) -> bool:
    """Whether nothing is known of somebody but that their account is, or was, followed."""
    known = {name: value for name, value in asdict(contact).items() if value not in (None, (), "")}
    return not known.keys() - {"name", "followed", "looked", "since"}


async def acts(turn: Turn) -> Sequence[Act]:
    """What is told that people did."""
    return (await turn.notebook.history()).acts


async def change(turn: Turn, contact: Contact) -> None:
    """Writes down what is now known of somebody."""
    contacts = (contact if key(c.name) == key(contact.name) else c for c in turn.person.profile.contacts)
    await turn.tell(contacts=tuple(contacts))


async def tell(turn: Turn, told: Iterable[tuple[str, Mapping[str, Any]]]) -> tuple[list[Contact], bool]:
    """Writes down who was told, with the way back; those who found room, and whether all did."""
    before = {key(c.name): c for c in turn.person.profile.contacts}
    after = dict(before)
    taken: list[str] = []
    whole = True
    for name, facts in told:
        at = key(name)
        followed = bool(facts.get("followed", at in after and after[at].followed))
        moves = at not in after or bool(after[at].followed) is not followed
        if moves and not has_room(after.values(), followed=followed):
            whole = False
            continue
        after[at] = replace(after.get(at) or Contact(name, since=turn.today), **facts)
        taken.append(at)
    changed = {at: before.get(at) for at in taken if after[at] != before.get(at)}
    kept = {at: plain(contact) if contact else None for at, contact in changed.items()}
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
    if key(contact.name) in turn.person.dialogue.get("people_before", {}).get("contacts", {}):
        return undo(turn)
    return (Button(Line("button-people-drop", {"name": contact.name}), f"people:drop:{key(contact.name)}"),)


async def undone(turn: Turn, press: Press | None, asked: str) -> Reply:
    """Puts back what was known before the last telling. What is undone is forgotten, not kept for later."""
    kept = turn.person.dialogue.get("people_before")
    if not kept or str(kept["id"]) != asked:
        return Reply((Line("button-old"),))
    now = {key(c.name): c for c in turn.person.profile.contacts}
    names = [now[at].name if at in now else was["name"] for at, was in kept["contacts"].items() if at in now or was]
    for at, was in kept["contacts"].items():
        if was is None:
            now.pop(at, None)
        else:
            now[at] = contact_of(was)
    await turn.tell(contacts=tuple(now.values()))
    inside = turn.step.startswith(STEP) and not turn.step.endswith(PLAIN)
    await turn.remember(people_before=None, **({"step": TELL if inside else None} if leads(turn) else {}))
    if (done := takeback.kept(turn)) is not None and done.kind == TOLD:
        await turn.remember(**{takeback.PLACE: None})
    lines = [Line("people-undone", {"names": short(names)})]
    return Reply((*lines, Line("contact-next")) if inside else tuple(lines), replaces=press)


async def dropped(turn: Turn, press: Press, contact: Contact) -> Reply:
    """Removes somebody with everything that they are told to have done, and with what an undo would bring back."""
    await turn.tell(contacts=tuple(c for c in turn.person.profile.contacts if key(c.name) != key(contact.name)))
    await turn.notebook.forget(contact.name)
    absent = turn.person.dialogue.get(ABSENT)
    left = [name for name in absent if name != known_as(contact.name)] if absent is not None else None
    await turn.remember(people_before=None, people_again=None, review=None, **{ABSENT: left})
    if leads(turn):
        await turn.remember(step=TELL)
    return Reply((Line("contact-removed", {"name": contact.name}),), ((LIST,),), replaces=press)


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


def contact_of(kept: Mapping[str, Any]) -> Contact:
    """Somebody out of plain values."""
    days = {name: date.fromisoformat(kept[name]) for name in _DAYS if kept.get(name)}
    known = {name: value for name, value in kept.items() if name in _NAMES and name not in _DAYS}
    return Contact(**{**known, **days, "topics": tuple(known.get("topics", ()))})


def plain(contact: Contact) -> dict[str, Any]:
    """Somebody in plain values, to be kept while something may be taken back."""
    known = {name: value for name, value in asdict(contact).items() if value not in (None, (), "")}
    return {**known, **{name: known[name].isoformat() for name in _DAYS if name in known}}
