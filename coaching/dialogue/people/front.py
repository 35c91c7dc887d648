"""The people around an account: who they are, told by name; from here to whom to thank, to follow, to look at.

Kept of anybody: the name or handle that the person wrote and what they told. Nothing else is asked or looked up.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from coaching.advice.interpret import interpret
from coaching.dialogue.figures.record import CANCEL, record
from coaching.dialogue.people import contacts, follow, review
from coaching.dialogue.people.contacts import LIST, REMOVE, STEP, TELL, by_key, key
from coaching.dialogue.samples import audience
from coaching.dialogue.turn import Turn, advice_given, button_id
from coaching.languages import talk
from coaching.languages.hearing import lexicon
from coaching.metrics.acts import WRITTEN
from coaching.metrics.circles import communities
from coaching.metrics.people import around, follow_back
from coaching.model import Button, Contact, Line, Press, Reading, Reply, Value, known_as
from coaching.questions.feelings import declines
from coaching.reading import crowd, following
from coaching.reading.acts import begins_with_deed
from coaching.reading.people import Told, read_people, sounds_said, told_of_whom, told_plainly
from coaching.replies import lights
from coaching.replies.acts import names as listed_names
from coaching.replies.interpretation import interpretation
from coaching.replies.lines import OLD
from coaching.replies.people import groups_lines, told_line
from coaching.thresholds import CONTACTS

LISTED: Final = 5
"""People that /people shows: the rest of the screen says what one can do."""
FIRST: Final = ("keep", "yes")
"""Verdicts that stand first on it: there is something to do."""
ECHOED: Final = 4
"""People of one message that are said back one by one; the others are counted."""
THEIRS: Final = frozenset({"comments", "shares"})
"""Figures that, told with the question whether to follow somebody, are theirs."""
PAGE: Final = 8
"""People on a page among whom one is removed by a button."""

# ---------------------------------------------------------------- /people


async def people(turn: Turn, words: str) -> tuple[Reply, ...]:
    """The people told so far, with what to do about following them; and how to tell of more."""
    await turn.remember(step=TELL)
    if words:
        return await _heard_names(turn, words) or await _told(turn, _read(turn, words))
    return (await _listed(turn),)


async def spoken(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What a plain message says of whom one follows, anywhere; None for every other message.

    An open question of a round is not taken away: what is asked here is asked on buttons.
    """
    if (kind := _never(turn, words)) is not None:
        return kind
    if (counted := crowd.totals(words)) is not None:
        counts = tuple(o for o in reading.observations if o.metric == "following" and o.value == counted.followed)
        noted = await record(turn, replace(reading, observations=counts, doubts=())) if counts else ()
        return (review.in_all(counted), *noted)
    if not turn.step.startswith(STEP):
        met = frozenset(known_as(contact.name) for contact in turn.person.profile.contacts)
        if plainly := told_plainly(words, language=turn.person.language, known=met):
            # What /people itself gives as an example is about people wherever it is said.
            return await _told(turn, plainly) if contacts.leads(turn) else await _told_besides(turn, plainly)
        if whose := told_of_whom(words, language=turn.person.language):
            return (Reply((Line("contact-whose", {"name": whose[0]}),)),)
    if _tells_figures(words, reading):
        return None
    known = {contact.name: contact for contact in turn.person.profile.contacts}
    if (unwanted := following.removed(words, known)) is not None:
        return (await contacts.dropped(turn, known[unwanted]),)
    if gone := following.removals(words):
        return (contacts.several_gone(turn, gone),)
    if not turn.step.startswith(review.LOOKING) and (left := following.unfollowed(words, known)):
        return await review.unfollowed(turn, left)
    inside = turn.step.startswith(STEP) and not turn.step.endswith(contacts.PLAIN)
    names = following.asked(words, [contact.name for contact in turn.person.profile.contacts])
    if names:
        facts = following.told_with(words, names, language=turn.person.language)
        return await follow.asked(turn, names, facts, plain=not inside)
    listed = following.followed(words, language=turn.person.language)
    if listed is None or not (contacts.leads(turn) or listed.plain):
        return None  # "sigo a Marta" may answer what a round has asked
    return await review.told(turn, listed, plain=not inside)


def _never(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to what Faro does to nobody's account: to block, to unfollow, to do anything to all; else None."""
    said = talk.spoken(words.lstrip("¿¡ "))
    begun = [each.parts[0] for each in talk.phrases("people")["blocks"] if said.startswith(each.parts[0])]
    if begun and crowd.of_blocking(words, said, max(begun, key=len)):
        return (Reply((Line("people-block"),)),)
    if crowd.of_their_size(words):
        return (Reply((Line("people-size"),), ((LIST,),)),)
    bulk = crowd.in_bulk(words)
    if bulk is not None:
        return review.refused(bulk)
    if not turn.step.startswith(review.LOOKING) and crowd.one_away(words):
        return (Reply((Line("people-away"),), ((review.START,),)),)
    return None


def _tells_figures(words: str, reading: Reading) -> bool:
    """Whether a message tells figures of one's own, or what happened.

    The comments of "¿sigo a @ana? 5 comentarios útiles" are those of whoever is asked about.
    """
    if reading.posts or reading.events or not reading.observations:
        return bool(reading.posts or reading.events)
    handle = following.HANDLE.search(words)
    first = next((at for at, letter in enumerate(words) if letter.isdigit()), len(words))
    theirs = {o.metric for o in reading.observations} <= THEIRS and handle is not None and handle.start() < first
    return not (theirs and following.asked(words))


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What an open question of ours makes of a message; None when it is about something else."""
    if not turn.step.startswith(STEP):
        return None
    what, _, rest = turn.step.removeprefix(STEP).partition(":")
    how = declines(words)
    if turn.step.startswith(review.LOOKING) and (looked := await review.answered(turn, words)) is not None:
        return looked  # "ya no" says what becomes of an account, before it leaves anything
    if how == "stop":
        return await _left(turn)
    if turn.step.startswith(review.LOOKING):
        return None
    contact = by_key(turn, rest.removesuffix(contacts.PLAIN))
    if what in follow.QUESTIONS and contact is not None:
        said = "unknown" if how == "skip" else follow.answer_in(what, words)
        if said is not None:
            return (await follow.take(turn, contact, what, said),)
    elif how is not None or lexicon().meant_alone(words) == "off":
        return await _left(turn)
    told = _read(turn, words)
    if _is_other(words, reading, told):
        return None
    if turn.step.endswith(contacts.PLAIN) and not any(one.facts for one in told):
        return None  # it was asked in passing: whoever talks on is not held
    if what in follow.QUESTIONS and contact is not None and not any(one.facts for one in told):
        # "Quizás" is no name: while something is asked, only a line that tells something begins with another person.
        return (await follow.ask(turn, contact, what, before=(Line("contact-choose"),)),)
    return await _named(turn, words, told)


async def _named(turn: Turn, words: str, told: Sequence[Told]) -> tuple[Reply, ...]:
    """Who is named where names are awaited; the beginning of a sentence is nobody's name."""
    known = [contact.name for contact in turn.person.profile.contacts]
    if doubtful := [one.name for one in told if sounds_said(one, words, known)]:
        await turn.remember(people_doubt={"id": turn.heard.update_id, "words": words})
        sure = Button(Line("button-people-named"), f"people:named:{turn.heard.update_id}")
        return (Reply((Line("contact-doubt", {"name": doubtful[0]}),), ((sure, *CANCEL[0]),)),)
    if turn.step == follow.WHOM and told:
        return await follow.asked(turn, [one.name for one in told][: following.MOST_ASKED], plain=False)
    return await _heard_names(turn, words) or await _told(turn, told)


async def _sure(turn: Turn, number: str) -> tuple[Reply, ...]:
    """What was doubted is somebody's name, after all."""
    kept = turn.person.dialogue.get("people_doubt")
    if not kept or str(kept["id"]) != number:
        return (OLD,)
    await turn.remember(people_doubt=None)
    return await _told(turn, _read(turn, kept["words"]))


async def _heard_names(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """A list of accounts that the person follows: said so, or sent where that was asked."""
    sure = turn.step == review.FOLLOWS
    listed = following.followed(words, language=turn.person.language, sure=sure)
    return await review.told(turn, listed, plain=False) if listed is not None else None


async def _told_besides(turn: Turn, told: Sequence[Told]) -> tuple[Reply, ...]:
    """The same in the middle of a round, whose question is not taken away: nothing is asked."""
    taken, _ = await contacts.tell(turn, ((one.name, one.facts) for one in told))
    said = {known_as(one.name): one for one in told}
    lines = [told_line(contact.name, said[known_as(contact.name)].facts) for contact in taken[:ECHOED]]
    undo = contacts.undo(turn)
    return (Reply(tuple(lines) or (Line("contact-full", {"n": CONTACTS}),), (undo,) if undo else ()),)


def _read(turn: Turn, words: str) -> list[Told]:
    told = [one for one in read_people(words, language=turn.person.language) if one is not None]
    return [one for one in told if not begins_with_deed(one.name)]


def _is_other(words: str, reading: Reading, told: Sequence[Told]) -> bool:
    """True when a message is no line about people: a question, an order, figures of one's own."""
    if "?" in words and ":" not in words and "@" not in words:
        return True  # "¿debería seguir a mi hermana?" is nobody's name
    if any(one.facts.keys() - {"followers"} or (one.facts and one.name.startswith("@")) for one in told):
        return False
    if "?" in words or reading.intent in {"question", "mixed", "command_like", "smalltalk"}:
        return True
    return bool(reading.observations or reading.posts or reading.events or reading.doubts)


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button of these conversations."""
    action, _, rest = value.partition(":")
    at, _, said = rest.partition(":")
    contact = by_key(turn, at)
    match action:
        case "list":
            return await people(turn, "")
        case "hub":
            return (await hubs(turn),)
        case "groups":
            return (await groups(turn),)
        case "whom":
            return await follow.open_it(turn)
        case "review":
            return await review.open_it(turn)
        case "look":
            return await review.pressed(turn, press, rest)
        case "audience":
            return await audience.count(turn, "")
        case "named":
            return await _sure(turn, at)
        case "undo":
            return (await contacts.undone(turn, at, press),)
        case "drop" | "which" if turn.person.profile.contacts and (action == "which" or not at):
            return (_which(turn, press, button_id(at) or 0),)
        case "drop" | "again" | "follows" if contact is None:
            return (OLD,)
    return await _about_one(turn, press, contact, action, said) if contact else (OLD,)


async def _about_one(turn: Turn, press: Press, contact: Contact, action: str, said: str) -> tuple[Reply, ...]:
    match action:
        case "drop":
            return (await contacts.dropped(turn, contact, press),)
        case "follows":
            return await follow.followed_now(turn, press, contact)
        case "again":
            await turn.remember(people_again=key(contact.name))
            return (await follow.ask(turn, contact, follow.QUESTIONS[0], replaces=press),)
        case _ if action in follow.QUESTIONS and follow.fits(action, said):
            return (await follow.take(turn, contact, action, said, replaces=press),)
        case _:
            return (OLD,)


async def _listed(turn: Turn) -> Reply:
    """One screen: who is known, and what can be done next."""
    await turn.remember(review=review.kept(turn))
    follows = sum(bool(contact.followed) for contact in turn.person.profile.contacts)
    known = [c for c in turn.person.profile.contacts if not (contacts.only_followed(c) or _is_settled(c))]
    lines = [Line("people-what"), Line("people-how")]
    if known:
        acts = await contacts.acts(turn)
        whole = around(known, acts, turn.today)[: len(known)]
        verdicts = [(c.name, follow_back(c).verdict) for c in reversed(whole)]
        verdicts.sort(key=lambda pair: FIRST.index(pair[1]) if pair[1] in FIRST else len(FIRST))
        lines.append(Line("people-list"))
        lines += [Line("people-row", {"name": n, "verdict": Line(f"verdict-{v}")}) for n, v in verdicts[:LISTED]]
    if len(known) > LISTED:
        lines.append(Line("people-more", {"n": len(known) - LISTED}))
    if follows:
        lines.append(Line("people-follows", {"n": follows}))
    remove = (REMOVE,) if turn.person.profile.contacts else ()
    return Reply(tuple(lines), (*_ways_on(), (*remove, *CANCEL[0])))


def _is_settled(contact: Contact) -> bool:
    """Whether nothing is open about following somebody: they are followed, or were let go, and no complaint waits."""
    return contact.followed is not None and follow_back(contact).verdict != "keep"


def _ways_on() -> tuple[tuple[Button, ...], ...]:
    hub, whom = Button(Line("button-people-hub"), "people:hub"), Button(Line("button-people-whom"), "people:whom")
    return ((hub, whom), (review.START, lights.SIGNS))


async def _left(turn: Turn) -> tuple[Reply, ...]:
    await turn.remember(step=None)
    return (Reply((Line("cancelled"),)),)


# ---------------------------------------------------------------- telling of somebody


async def _told(turn: Turn, told: Sequence[Told]) -> tuple[Reply, ...]:
    """Writes down who was told, says it back, and asks what is missing where it is about one person."""
    if not told:
        return (Reply((Line("contact-unread"),), CANCEL),)
    before = {known_as(c.name) for c in turn.person.profile.contacts}
    taken, whole = await contacts.tell(turn, ((one.name, one.facts) for one in told))
    full = [] if whole else [Line("contact-full", {"n": CONTACTS})]
    unclear = contacts.short([words for one in told for words in one.unclear], ECHOED)
    notes = [*full, *([Line("contact-unclear", {"words": unclear})] if unclear else [])]
    if not taken:
        return (Reply((*full,), ((REMOVE,), *CANCEL)),)
    said = {known_as(one.name): one for one in told}
    if len(taken) == 1:
        contact = taken[0]
        return (
            await _one(turn, contact, said[known_as(contact.name)], notes, new=known_as(contact.name) not in before),
        )
    lines = [told_line(contact.name, said[known_as(contact.name)].facts) for contact in taken[:ECHOED]]
    if len(taken) > ECHOED:
        lines.append(Line("contact-told-more", {"n": len(taken) - ECHOED}))
    undo = contacts.undo(turn)
    return (Reply((*lines, *notes, Line("contact-next")), (*((undo,) if undo else ()), *_ways_on())),)


async def _one(turn: Turn, contact: Contact, told: Told, notes: list[Line], *, new: bool) -> Reply:
    """One person: said back; then what is missing is asked, or else the verdict is said at once."""
    lines = [told_line(contact.name, told.facts), *notes] if new or told.facts else notes
    return await follow.goes_on(turn, contact, before=tuple(lines))


# ---------------------------------------------------------------- removing


def _which(turn: Turn, press: Press, page: int) -> Reply:
    """Whom to remove, the newest first, a page at a time."""
    known = turn.person.profile.contacts[::-1]
    page = min(page, (len(known) - 1) // PAGE)
    shown = known[page * PAGE : (page + 1) * PAGE]
    made = [Button(Line("plain", {"text": c.name}), f"people:drop:{key(c.name)}") for c in shown]
    rows = tuple(tuple(made[i : i + 2]) for i in range(0, len(made), 2))
    before = (Button(Line("button-people-before"), f"people:which:{page - 1}"),) if page else ()
    more = len(known) > (page + 1) * PAGE
    further = (Button(Line("button-people-further"), f"people:which:{page + 1}"),) if more else ()
    ways = (*before, *further)
    return Reply((Line("people-which"),), (*rows, *((ways,) if ways else ()), (LIST,)), replaces=press)


# ---------------------------------------------------------------- who helps most, who belongs together


async def hubs(turn: Turn) -> Reply:
    """Who carries the account on, with one step; a clear word where there is nothing to judge yet."""
    history = await turn.notebook.history()
    judged = interpret(
        history, turn.person.profile, turn.today, said=advice_given(turn.person), asked="ambassadors"
    )  # fmt: skip
    rows = ((Button(Line("button-people-groups"), "people:groups"), LIST),)
    if judged.findings[0].id != "hub_found":
        doers = list(dict.fromkeys(act.who for act in history.acts if act.kind in WRITTEN))
        if not doers:
            return Reply((Line("people-hub-none"),), ((LIST,),))
        comment: dict[str, Value] = {"n": len(doers), "names": listed_names(doers), "first": doers[0]}
        return Reply((Line("people-hub-comments", comment),), ((LIST,),))
    await turn.advised(judged)
    return Reply(tuple(interpretation(judged.metrics, judged.findings, judged.advice, echoed=True, named=False)), rows)


async def groups(turn: Turn) -> Reply:
    """The small communities, or what is missing to see any."""
    found = communities(turn.person.profile.contacts, await contacts.acts(turn))
    return Reply(tuple(groups_lines(found)), ((LIST,),))
