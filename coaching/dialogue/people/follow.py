"""Shall I follow somebody back? Three taps on one message: value, target, only criticism (M27).

What is known already is not asked, and nobody is asked for more than the answer needs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.people import contacts
from coaching.dialogue.people.contacts import LIST, PLAIN, STEP, TELL, key
from coaching.dialogue.turn import Turn
from coaching.languages.hearing import lexicon
from coaching.metrics.people import adds_value, follow_back, one, only_critic
from coaching.model import Button, Contact, Line, Press, Reply, Value
from coaching.reading.people import TONES, flags, tone_of
from coaching.reading.relations import OTHER, relation
from coaching.replies.people import follow_line
from coaching.thresholds import CONTACTS, FOLLOWED

WHOM: Final = "people:whom"
"""The step in which a name is awaited."""
QUESTIONS: Final = ("value", "target", "tone", "close")
"""What is asked of somebody, in this order; the last only where it decides what a criticism means."""
CLOSE: Final = ("client", "family", "supplier", "mentor")
YES_NO: Final[Mapping[str, bool | None]] = {"yes": True, "no": False, "unknown": None}


async def open_it(turn: Turn, press: Press | None = None) -> tuple[Reply, ...]:
    """Asks about whom."""
    await turn.remember(step=WHOM)
    return (Reply((Line("follow-whom"),), ((LIST, *CANCEL[0]),), replaces=press),)


async def asked(turn: Turn, names: Sequence[str], *, plain: bool = True) -> tuple[Reply, ...]:
    """Somebody asks whether to follow one of them: the missing answers first, then the verdict.

    `plain`: the question came in the middle of something else, which nothing takes away.
    """
    name, *others = names
    known = contacts.named(turn, name)
    fresh = known is None
    if known is None:
        taken, _ = await contacts.tell(turn, ((name, {}),))
        if not taken:
            return (Reply((Line("contact-full", {"n": CONTACTS}),), ((contacts.REMOVE,),)),)
        known = taken[0]
    lines = (Line("contact-added", {"name": known.name}),) if fresh else ()
    if others:
        lines = (*lines, Line("follow-one-by-one", {"names": ", ".join(others)}))
    if known.followed:
        lines = (*lines, Line("follow-already", {"name": known.name}))
    return (await goes_on(turn, known, before=lines, plain=plain),)


async def goes_on(
    turn: Turn, contact: Contact, *, before: tuple[Line, ...] = (), plain: bool = False, replaces: Press | None = None
) -> Reply:
    """The first question without an answer, else the verdict."""
    question = missing(await _whole(turn, contact))
    if question is not None:
        return await ask(turn, contact, question, before=before, plain=plain, replaces=replaces)
    return await verdict(turn, contact, before=before, plain=plain, replaces=replaces)


def missing(contact: Contact, after: str | None = None, *, anew: bool = False) -> str | None:
    """The first question of which the answer is not known, after a given one. `anew`: known answers are asked too."""
    # Somebody who does nothing but criticise gets the same answer whatever they are: only whether they are near counts.
    hostile = only_critic(contact) and not anew
    unknown = {
        "value": adds_value(contact) is None and not hostile,
        "target": contact.target is None and not hostile,
        "tone": contact.interactions is None and contact.constructive is None and contact.critical is None,
        # A complaint of a customer is not what an only-critic does: it has to be known before a "no" is said.
        "close": bool(contact.critical) and contact.relation is None,
    }
    rest = QUESTIONS[QUESTIONS.index(after) + 1 :] if after else QUESTIONS
    return next((name for name in rest if unknown[name] or (anew and name != "close")), None)


async def ask(
    turn: Turn,
    contact: Contact,
    question: str,
    *,
    before: tuple[Line, ...] = (),
    plain: bool = False,
    replaces: Press | None = None,
) -> Reply:
    """Puts one of the questions, with its buttons."""
    at = key(contact.name)
    if contacts.leads(turn):
        plain = plain or not turn.step or turn.step.endswith(PLAIN)
        await turn.remember(step=f"{STEP}{question}:{at}" + (PLAIN if plain else ""))
    known: dict[str, Value] = {"name": contact.name}
    line = Line(f"ask-contact-{question}", known)
    if question == "target" and turn.person.profile.target:
        line = Line("ask-contact-target-known", {**known, "target": turn.person.profile.target})
    rows = tuple(
        tuple(Button(Line(label), f"{STEP}{question}:{at}:{said}") for said, label in row) for row in _answers(question)
    )
    return Reply((*before, line), (*rows, contacts.take_back(turn, contact)), replaces=replaces)


async def verdict(
    turn: Turn,
    contact: Contact,
    *,
    before: tuple[Line, ...] = (),
    plain: bool = False,
    replaces: Press | None = None,
) -> Reply:
    """Yes, no, wait or keep, and why."""
    inside = False
    if contacts.leads(turn):
        inside = turn.step.startswith(STEP) and not (plain or turn.step.endswith(PLAIN))
        await turn.remember(step=TELL if inside else None)
    await turn.remember(people_again=None)
    known = await _whole(turn, contact)
    answer = follow_back(known)
    at = key(contact.name)
    done = (Button(Line("button-follow-done"), f"people:follows:{at}"),)
    again = Button(Line("button-people-again"), f"people:again:{at}")
    rows = (*((done,) if answer.verdict == "yes" and not contact.followed else ()),
            (again, *contacts.take_back(turn, contact)), (LIST,))  # fmt: skip
    after = (Line("contact-next"),) if inside else ()
    return Reply((*before, follow_line(known, answer), *after), rows, replaces=replaces)


# ---------------------------------------------------------------- the answers


def fits(question: str, said: str) -> bool:
    """Whether a button's data is an answer to a question."""
    return any(said == value for row in _answers(question) for value, _ in row)


def answer_in(question: str, words: str) -> str | None:
    """An answer in words, as its button would give it; None when it is none."""
    heard, alone = flags(words), lexicon().meant_alone(words)
    match question:
        case "tone":
            return "nothing" if alone in {"nothing", "off"} else tone_of(heard)
        case "close":
            said = relation(words)
            return OTHER if alone in {"nothing", "off"} else said if said in CLOSE else None
        case _:
            no, yes = {"target": ("off_target", "target"), "value": ("no_value", "value")}[question]
            if alone == "off" or no in heard:
                return "no"
            return "yes" if alone == "high" or yes in heard else None


async def take(turn: Turn, contact: Contact, question: str, said: str, *, replaces: Press | None = None) -> Reply:
    """Writes down an answer, and asks on or says the verdict."""
    changed = _changed(contact, question, said)
    if changed != contact:
        await contacts.change(turn, changed)
    anew = turn.person.dialogue.get("people_again") == key(contact.name)
    following = missing(await _whole(turn, changed), question, anew=anew)
    if following is not None:
        return await ask(turn, changed, following, replaces=replaces)
    return await verdict(turn, changed, replaces=replaces)


async def followed_now(turn: Turn, press: Press, contact: Contact) -> tuple[Reply, ...]:
    """The person did follow somebody: from then on their account is one of those that a review looks at."""
    if not contact.followed and not contacts.has_room(turn.person.profile.contacts, followed=True):
        return (Reply((Line("follows-full", {"n": FOLLOWED}),), ((contacts.REMOVE,),)),)
    await contacts.tell(turn, ((contact.name, {"followed": True}),))
    return (Reply((Line("follow-noted", {"name": contact.name}),), ((*contacts.undo(turn), LIST),), replaces=press),)


async def _whole(turn: Turn, contact: Contact) -> Contact:
    """What was told of somebody, with what they are told to have done."""
    return one(contact, await contacts.acts(turn), turn.today)


def _answers(question: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The buttons of a question, row by row: what comes back, and the id of its words."""
    match question:
        case "tone":
            shown = [(tone, f"tone-{tone}") for tone in ("constructive", "mixed", "only_critic", "nothing")]
            return (tuple(shown[:2]), tuple(shown[2:3]), (*shown[3:], ("unknown", "contact-unknown")))
        case "close":
            near = [(name, f"relation-{name}") for name in CLOSE]
            return (tuple(near[:2]), tuple(near[2:]), ((OTHER, "contact-none"),))
        case _:
            return ((("yes", "contact-yes"), ("no", "contact-no")), (("unknown", "contact-unknown"),))


def _changed(contact: Contact, question: str, said: str) -> Contact:
    match question:
        case "target":
            return replace(contact, target=YES_NO[said])
        case "value":
            return replace(contact, adds_value=YES_NO[said])
        case "close":
            return replace(contact, relation=said if said != "unknown" else contact.relation)
        case _:
            return replace(contact, **TONES[said]) if said in TONES else contact
