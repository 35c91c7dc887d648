"""What is said about people as a whole message: a button in words, or an account to block."""

from typing import Final

from coaching.dialogue.people import acts, contacts, front, review
from coaching.dialogue.samples import mirror, requests
from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken, whole
from coaching.metrics.people import one
from coaching.model import Contact, Reply
from coaching.replies import lights
from coaching.replies.people import known_line

SHOWN: Final = ("requests", "signs", "groups")
"""What is only shown, whatever is open; the others begin something."""
BEGUN: Final = ("review", "mirror", "answered_all")
FACTS: Final = (
    "relation", "target", "adds_value", "people_brought", "shares", "mentions", "replies_to_others", "comments",
    "critical", "weeks_active", "topics",
)  # fmt: skip
"""What is said of somebody who is asked about."""


async def asked(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to such a message; None for any other."""
    if (about := await _about(turn, words)) is not None:
        return about
    if any(phrase.within(spoken(words)) for phrase in phrases("people")["same"]):
        return (await turn.with_step(lights.reply(await turn.notebook.history(), turn.today)),)
    match whole(spoken(words), "people", (*SHOWN, "helps", *(BEGUN if contacts.leads(turn) else ()))):
        case "requests":
            return (await requests.shown(turn),)
        case "signs":
            return (await turn.with_step(lights.reply(await turn.notebook.history(), turn.today)),)
        case "groups":
            return (await front.groups(turn),)
        case "review":
            return await review.open_it(turn)
        case "mirror":
            return await mirror.start(turn)
        case "answered_all":
            return await acts.all_answered(turn)
        case "helps" if turn.person.profile.contacts or await contacts.acts(turn):
            return (await front.hubs(turn),)
        case _:
            return None


async def _about(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What was told of somebody who is asked about by name: "¿quién es Ana?", "why Ana?"; None for anything else."""
    said, done = spoken(words), await contacts.acts(turn)
    leads = (phrase.parts[0] for phrase in phrases("people")["who_is"])
    rest = next((said[len(lead) - 1 :] for lead in sorted(leads, key=len, reverse=True) if said.startswith(lead)), None)
    if rest is None:
        return None
    known = {act.who: Contact(act.who) for act in done} | {c.name: c for c in turn.person.profile.contacts}
    contact = next((c for name, c in known.items() if spoken(name.replace("@", " ")) == rest), None)
    if contact is None:
        return None
    whole_one = one(contact, done, turn.today)
    facts = {name: value for name in FACTS if (value := getattr(whole_one, name)) not in (None, (), 0)}
    return (Reply((known_line(contact.name, facts),), ((contacts.LIST,),)),)
