"""Shall I follow somebody back? Three taps on one message: value, target, only criticism (M27).

What is known already is not asked, and nobody is asked for more than the answer needs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.people import contacts
from coaching.dialogue.people.contacts import LIST, PLAIN, STEP, TELL, key
from coaching.dialogue.turn import Turn
from coaching.languages.hearing import lexicon
from coaching.metrics.people import CLIENT, adds_value, follow_back, one, only_critic
from coaching.model import Button, Contact, Line, Press, Reply, Value
from coaching.reading.people import TONES, flags, tone_of
from coaching.reading.relations import OTHER, relation
from coaching.replies.people import follow_line, told_line
from coaching.thresholds import CONTACTS, FOLLOWED

WHOM: Final = "people:whom"
"""The step in which a name is awaited."""
QUESTIONS: Final = ("value", "target", "tone", "close")
"""What is asked of somebody, in this order; the last only where it decides what a criticism means."""
CLOSE: Final = ("client", "family", "supplier", "mentor")
YES_NO: Final[Mapping[str, bool | None]] = {"yes": True, "no": False, "unknown": None}


async def open_it(turn: Turn) -> tuple[Reply, ...]:
    """Asks about whom."""
    await turn.remember(step=WHOM)
    return (Reply((Line("follow-whom"),), ((LIST, *CANCEL[0]),)),)


async def asked(
    turn: Turn, names: Sequence[str], facts: Mapping[str, Any] | None = None, *, plain: bool = True
) -> tuple[Reply, ...]:
    """Somebody asks whether to follow one of them: the missing answers first, then the verdict.

    `facts` were told of the first one with the question. `plain`: it came in the middle of something else, which
    nothing takes away.
    """
    name, *others = names
    known = contacts.named(turn, name)
    fresh = known is None
    if not fresh:
        await turn.remember(people_before=None)  # what was told of them before is not what this undoes
    if known is None or facts:
        taken, _ = await contacts.tell(turn, ((known.name if known else name, facts or {}),))
        if not taken:
            return (Reply((Line("contact-full", {"n": CONTACTS}),), ((contacts.REMOVE,),)),)
        known = taken[0]
    lines = (told_line(known.name, facts or {}),) if fresh or facts else ()
    if others:
        lines = (*lines, Line("follow-one-by-one", {"names": ", ".join(others)}))
    if known.followed:
        lines = (*lines, Line("follow-already", {"name": known.name}))
    return (await goes_on(turn, known, before=lines, plain=plain),)


def waits(turn: Turn) -> bool:
    """Whether one of the questions is open, or whom it is about."""
    what, _, _ = turn.step.removeprefix(STEP).partition(":")
    return turn.step == WHOM or (turn.step.startswith(STEP) and what in QUESTIONS)


def decided(turn: Turn) -> Turn:
    """The same turn without whoever a question is open about: no verdict is said before it is answered."""
    contact = contacts.by_key(turn, turn.step.removesuffix(PLAIN).rpartition(":")[2]) if waits(turn) else None
    if contact is None:
        return turn
    rest = tuple(c for c in turn.person.profile.contacts if c is not contact)
    return Turn(turn.heard, turn.person.told(contacts=rest), turn.notebook)


async def put_again(turn: Turn) -> tuple[Reply, ...]:
    """The open question once more, after something else came up."""
    what, _, rest = turn.step.removeprefix(STEP).partition(":")
    contact = contacts.by_key(turn, rest.removesuffix(PLAIN))
    if turn.step == WHOM:
        return await open_it(turn)
    return (await ask(turn, contact, what),) if contact is not None else ()


def behind(turn: Turn, step: str) -> tuple[Reply, ...]:
    """That what was asked about somebody waits behind a command, and how it goes on; nothing for another step."""
    what, _, at = step.removeprefix(STEP).partition(":")
    contact = contacts.by_key(turn, at.removesuffix(PLAIN)) if what in QUESTIONS else None
    if contact is None:
        return ()
    line = Line("round-behind", {"what": Line("round-name-follow", {"name": contact.name})})
    return (Reply((line,), ((Button(Line("button-round-on"), f"people:again:{key(contact.name)}"),),)),)


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
    settled = not anew and _settled(contact)
    unknown = {
        "value": adds_value(contact) is None and not settled,
        "target": contact.target is None and not settled,
        "tone": contact.interactions is None and contact.constructive is None and contact.critical is None,
        # A complaint of a customer is not what an only-critic does: it has to be known before a "no" is said.
        "close": bool(contact.critical) and contact.relation is None,
    }
    rest = QUESTIONS[QUESTIONS.index(after) + 1 :] if after else QUESTIONS
    return next((name for name in rest if unknown[name] or (anew and name != "close")), None)


def _settled(contact: Contact) -> bool:
    """Whether value and target change nothing: of an only-critic, a customer who complains, whoever did nothing yet.

    Of an only-critic it still counts whether they are near.
    """
    complains = contact.relation == CLIENT and bool(contact.critical)
    return only_critic(contact) or complains or (contact.interactions == 0 and adds_value(contact) is None)


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
        turn.asked = True
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
            return "nothing" if alone == "nothing" else tone_of(heard)  # a bare "no" says nothing of a tone
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
        await contacts.answered(turn, contact, changed)
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
