"""What is said of somebody besides what they did: that she is a customer, that it was somebody else, or nobody."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from coaching.dialogue import takeback, unread
from coaching.dialogue.figures import amend
from coaching.dialogue.figures.entries import what
from coaching.dialogue.interviews.halves import FIRST
from coaching.dialogue.people import contacts, met
from coaching.dialogue.people.contacts import LIST, STEP
from coaching.dialogue.turn import Turn
from coaching.model import Act, Button, Entry, Line, Reply, known_as
from coaching.reading.described import Described, denied, described, mistaken
from coaching.replies.people import told_line
from coaching.thresholds import CONTACTS

IN_WORDS: Final = frozenset({"target", "tell", "goal"})
"""Questions that such a sentence may answer, as one of a round may …"""
COUNTED: Final = frozenset({"community", "audience", "mirror", "clients"})
"""… unless the round counts."""
OWN: Final = frozenset({"looking", "close", "follows"})
"""Questions of ours to which "es clienta" is the answer."""


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Writes such a thing down, and says it back; None for any other message."""
    kind, _, rest = turn.step.partition(":")
    in_words = kind in IN_WORDS or (kind == FIRST and rest.partition(":")[0] not in COUNTED)
    if in_words or turn.fixing is not None:
        return None
    done = await contacts.acts(turn)
    known = {known_as(name): name for name in (*(act.who for act in done), *_names(turn))}
    if (wrong := mistaken(words, frozenset(known), turn.today)) is not None:
        return await _by_another(turn, wrong.wrong, wrong.right)
    if (not_done := denied(words, frozenset(known), turn.today)) is not None:
        return await _not_done(turn, *not_done)
    told = described(words, tuple(known.values()))
    if told is None or (not told.name and turn.step.startswith(STEP) and rest.partition(":")[0] in OWN):
        return None
    return await _described(turn, told)


def _names(turn: Turn) -> tuple[str, ...]:
    return tuple(contact.name for contact in turn.person.profile.contacts)


async def _described(turn: Turn, told: Described) -> tuple[Reply, ...] | None:
    """What somebody is; of whom, where nobody is named, is whoever was spoken of last."""
    last = await _last(turn)
    if not told.name and not last:
        return None
    if not told.name and (len(last) > 1 or _between(turn)):
        return (Reply((Line("contact-of-whom", {"name": last[0]}),)),)
    name = told.name or last[0]
    taken, _ = await contacts.tell(turn, ((name, told.facts),))
    if not taken:
        return (Reply((Line("contact-full", {"n": CONTACTS}),), ((contacts.REMOVE,),)),)
    return (Reply((told_line(taken[0].name, told.facts),), ((*contacts.undo(turn), LIST),)),)


def _between(turn: Turn) -> bool:
    """Whether the message before was not understood: it may have named whom this one is about."""
    return str(turn.person.dialogue.get(unread.LAST) or "").startswith(unread.UNREAD)


async def _last(turn: Turn) -> Sequence[str]:
    """Who was spoken of last: whoever a question is open about, or who was told of, or did something."""
    asked = contacts.by_key(turn, turn.step.removesuffix(contacts.PLAIN).rpartition(":")[2])
    if asked is not None:
        return (asked.name,)
    done = await takeback.standing(turn)
    before = (turn.person.dialogue.get("people_before") or {}).get("contacts", {})
    if done is not None and done.kind == contacts.TOLD and before:
        return tuple(c.name for c in turn.person.profile.contacts if known_as(c.name) in before)
    entry = next((entry for entry in await _fresh(turn) if entry.acts), None)
    return tuple(dict.fromkeys(act.who for act in entry.acts)) if entry is not None else ()


async def _by_another(turn: Turn, wrong: str, right: str) -> tuple[Reply, ...] | None:
    """What was told last of one is put down to the other; of whom, where it is not said, is the only one told of."""
    entry = await _of(turn, wrong) if wrong else next((e for e in await _fresh(turn) if e.acts), None)
    people = {known_as(act.who): act.who for act in entry.acts} if entry is not None else {}
    if entry is None or (not wrong and len(people) != 1):
        return None
    wrong = wrong or next(iter(people.values()))
    acts = tuple(replace(act, who=right) if known_as(act.who) == known_as(wrong) else act for act in entry.acts)
    replies = await amend.put(turn, entry, replace(entry, acts=acts), Entry())
    await met.follow(turn)
    done = takeback.kept(turn)
    if done is not None and done.added:
        await met.meet(turn, acts, done.added[-1])
    return replies


async def _not_done(turn: Turn, name: str, kind: str | None) -> tuple[Reply, ...] | None:
    """What was told last of somebody is taken out; the rest of that message stays."""
    entry = await _of(turn, name)
    if entry is None or entry.id is None:
        return None

    def gone(act: Act) -> bool:
        return known_as(act.who) == known_as(name) and kind in {None, act.kind}

    struck = tuple(act for act in entry.acts if gone(act))
    left = replace(entry, id=None, acts=tuple(act for act in entry.acts if not gone(act)))
    if not struck:
        return None
    await turn.notebook.strike(entry.id, struck=True)
    added = (await turn.notebook.add(left, said=entry.said or turn.heard.when),) if left else ()
    await met.follow(turn)
    undo = await takeback.note(turn, "delete", struck=(entry.id,), added=added)
    back = Button(Line("button-redo"), undo.data)
    return (Reply((Line("order-deleted", {"what": what(Entry(acts=struck), dated=True)}),), ((back,),)),)


async def _of(turn: Turn, name: str) -> Entry | None:
    """The newest message that told what somebody did, if that was lately."""
    of_them = (e for e in await _fresh(turn) if any(known_as(act.who) == known_as(name) for act in e.acts))
    return next(of_them, None)


async def _fresh(turn: Turn) -> Sequence[Entry]:
    """What was told lately, the newest first."""
    entries = await turn.notebook.entries()
    return [entry for entry in entries if entry.said is not None and turn.heard.when - entry.said <= amend.FRESH]
