"""What is said about people as a whole message: a button in words, or an account to block."""

from dataclasses import replace
from typing import Final

from coaching.dialogue.people import acts, contacts, front, review, thanks
from coaching.dialogue.samples import checkin, mirror, requests
from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken, whole
from coaching.metrics.people import one
from coaching.model import Contact, Line, Reply
from coaching.reading.people import is_name
from coaching.replies import lights
from coaching.replies.people import known_line

SHOWN: Final = ("requests", "signs", "groups")
"""What is only shown, whatever is open; the others begin something."""
ASKED: Final = ("owes", "regulars", "stopped")
"""Who waits for an answer, who comes back, who came back and does so no more."""
BEGUN: Final = ("review", "mirror", "answered_all")
FACTS: Final = (
    "relation", "target", "adds_value", "people_brought", "shares", "mentions", "replies_to_others", "comments",
    "critical", "weeks_active", "topics",
)  # fmt: skip
"""What is said of somebody who is asked about."""


async def asked(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to such a message; None for any other."""
    for reader in (review.undone, _about, _waits, _same, _whole, thanks.of_nobody):
        if (answer := await reader(turn, words)) is not None:
            return answer
    return None


async def _whole(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What is asked for with a whole message."""
    what = whole(spoken(words), "people", (*SHOWN, *ASKED, "helps", *(BEGUN if contacts.leads(turn) else ())))
    if what in ASKED:
        return (lights.who(str(what), await turn.notebook.history(), turn.today),)
    match what:
        case "requests":
            return (await requests.shown(turn),)
        case "signs":
            return (await _signs(turn),)
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


async def _signs(turn: Turn) -> Reply:
    """The signs of life, with the numbers of a weekly look that is still going on."""
    history = await turn.notebook.history()
    history = replace(history, observations=(*history.observations, *checkin.so_far(turn)))
    return await turn.with_step(lights.reply(history, turn.today))


async def _waits(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What is said of answers that are still owed: "a todos menos a Ana", "no le respondí a Paco"; else None."""
    said = spoken(words)
    for name in ("all_but", "not_yet"):
        begun = next((p.parts[0] for p in phrases("people")[name] if said.startswith(p.parts[0])), None)
        if begun is not None and "?" not in words:
            if name == "all_but":
                return await acts.all_answered(turn, said[len(begun) - 1 :])
            return (lights.who("owes", await turn.notebook.history(), turn.today),)
    return None


async def _same(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Why it is always the same people (M11): how the audience grew beside those who come back, then the signs."""
    if not any(phrase.within(spoken(words)) for phrase in phrases("people")["same"]):
        return None
    reply, grown = await _signs(turn), lights.grown(await turn.notebook.history(), turn.today)
    return (replace(reply, lines=(*grown, *reply.lines)),)


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
        name = " ".join(words.strip(" ?¿!.").split()[-len(rest.split()) :]) if rest.split() else ""
        told = any(said.startswith(phrase.parts[0]) for phrase in phrases("people")["known_of"])
        unknown = told and is_name(name) and all(word[:1].isupper() for word in name.split())
        return (Reply((Line("people-unknown", {"names": name}),), ((contacts.LIST,),)),) if unknown else None
    whole_one = one(contact, done, turn.today)
    facts = {name: value for name in FACTS if (value := getattr(whole_one, name)) not in (None, (), 0)}
    return (Reply((known_line(contact.name, facts),), ((contacts.LIST,),)),)
