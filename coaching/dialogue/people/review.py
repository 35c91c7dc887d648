"""A look at the silent accounts that one follows: ten at a time, one after another, the person decides (M28).

Faro touches no account, proposes nobody who is near, and drops nobody in bulk. Where a review stands is kept in
person.dialogue, so that figures in the middle, a restart or a night change nothing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.people import contacts
from coaching.dialogue.people.contacts import LIST, by_key, key
from coaching.dialogue.turn import Turn
from coaching.metrics.people import around
from coaching.metrics.review import Review, review, silent_since
from coaching.model import Button, Contact, Line, Press, Reply, Value, known_as
from coaching.questions.feelings import declines
from coaching.reading.crowd import Bulk, Totals
from coaching.reading.following import Listed, chosen
from coaching.reading.relations import relation
from coaching.replies.acts import names as listed_names
from coaching.replies.lines import OLD, joined
from coaching.thresholds import FOLLOWED, PRUNED, REVIEW_STANDS

FOLLOWS: Final = "people:follows"
"""The step in which a list of accounts is awaited."""
LOOKING: Final = "people:looking"
"""The step in which one account is looked at."""
PLACE: Final = "review"
"""Where it stands in person.dialogue."""
START: Final = Button(Line("button-people-review"), "people:review")
NEAR: Final = ("client", "mentor", "family", "supplier")
TOLD: Final = ("keep", "drop", "near", "teaches", "later")
"""What can come of an account, in the order in which it is counted."""
ECHOED: Final = 5


# ---------------------------------------------------------------- whom I follow


async def told(turn: Turn, listed: Listed, *, plain: bool) -> tuple[Reply, ...]:
    """Writes down accounts that the person follows, and says them back with the way back."""
    before = {known_as(c.name) for c in turn.person.profile.contacts if c.followed}
    taken, whole = await contacts.tell(turn, ((one.name, {**one.facts, "followed": True}) for one in listed.accounts))
    if contacts.leads(turn):
        await turn.remember(step=None if plain else FOLLOWS)
    if not taken:
        return (Reply((Line("follows-full", {"n": FOLLOWED}),), ((contacts.REMOVE,), (LIST,))),)
    new = sum(known_as(contact.name) not in before for contact in taken)
    everyone = sum(bool(c.followed) for c in turn.person.profile.contacts)
    names = listed_names([contact.name for contact in taken])
    lines = [Line("follows-told", {"n": len(taken), "names": names, "new": new, "all": everyone})]
    lines += _known_of(listed)
    if listed.unread:
        lines.append(Line("contact-unclear", {"words": contacts.short(listed.unread, ECHOED)}))
    if not whole:
        lines.append(Line("follows-full", {"n": FOLLOWED}))
    return (Reply(tuple(lines), ((*contacts.undo(turn), START), (LIST,))),)


async def unfollowed(turn: Turn, names: Sequence[str]) -> tuple[Reply, ...]:
    """Whom they stopped following is none of those that a review looks at; nobody else changes."""
    known = [contact for name in names if (contact := contacts.named(turn, name)) is not None and contact.followed]
    if not known:
        return (Reply((Line("people-left-unknown", {"names": contacts.short(names)}),), ((LIST,),)),)
    await contacts.tell(turn, ((contact.name, {"followed": False}) for contact in known))
    said = Line("people-left", {"names": contacts.short([contact.name for contact in known])})
    return (Reply((said,), ((*contacts.undo(turn), LIST),)),)


def _known_of(listed: Listed) -> list[Line]:
    """What was told of them besides, counted: so that nobody has to read forty lines to see that it was understood."""
    relations = Counter(str(one.facts["relation"]) for one in listed.accounts if "relation" in one.facts)
    parts = [Line(f"follows-{name}", {"n": n}) for name, n in relations.most_common()]
    silent = sum(one.facts.get("interactions") == 0 for one in listed.accounts)
    teach = sum(one.facts.get("adds_value") is True for one in listed.accounts)
    parts += [Line("follows-silent", {"n": silent})] if silent else []
    parts += [Line("follows-teaches", {"n": teach})] if teach else []
    return [Line("follows-of-them", {"parts": joined(parts)})] if parts else []


def kept(turn: Turn) -> dict[str, Any] | None:
    """A review that goes on, as it stands; what is over, or too old, is forgotten."""
    state = _standing(turn)
    return state if state is not None and _waiting(turn, state) else None


# ---------------------------------------------------------------- the review


async def open_it(turn: Turn) -> tuple[Reply, ...]:
    """Begins a review, goes on with the one that was left, or says why there is nothing to look at."""
    if (left := _standing(turn)) is not None and _waiting(turn, left):
        return (await _shown(turn, left, before=(Line("review-again"),)),)
    found = await _found(turn)
    if not found.spare:
        return (await _nothing(turn, found),)
    ten = found.spare[:PRUNED]
    state = {
        "on": turn.today.isoformat(),
        "keys": [key(contact.name) for contact in ten],
        "done": {},
        "left": len(found.spare) - len(ten),
    }
    spared = len(found.spared)
    counts = {"all": found.followed, "silent": found.silent, "n": len(ten)}
    opening = [Line("review-found", counts)]
    if spared:
        opening.append(Line("review-spared", {"n": spared}))
    return (await _shown(turn, state, before=(*opening, Line("review-yours"))),)


async def _found(turn: Turn) -> Review:
    return review(turn.person.profile.contacts, await contacts.acts(turn), turn.today)


async def _nothing(turn: Turn, found: Review) -> Reply:
    """Why there is nothing to look at, and from which day on there may be."""
    await turn.remember(step=FOLLOWS, **{PLACE: None})
    if not found.followed:
        return Reply((Line("review-whom"), Line("review-how")), ((LIST, *CANCEL[0]),))
    lines = [Line("review-none", {"all": found.followed})]
    if found.spared:
        lines.append(Line("review-spared", {"n": len(found.spared)}))
    if found.kept:
        lines.append(Line("review-kept", {"n": found.kept}))
    if found.by is not None:
        lines.append(Line("review-by", {"day": found.by}))
    return Reply((*lines, Line("review-silent-how")), ((LIST, *CANCEL[0]),))


def _standing(turn: Turn) -> dict[str, Any] | None:
    """The review that is under way, for a week; later it begins anew."""
    state = turn.person.dialogue.get(PLACE)
    if not state or turn.today - date.fromisoformat(state["on"]) > timedelta(days=REVIEW_STANDS):
        return None
    return dict(state)


def left(turn: Turn) -> int:
    """How many accounts a review has not come to yet."""
    state = _standing(turn)
    return len(_waiting(turn, state)) if state is not None else 0


def _waiting(turn: Turn, state: Mapping[str, Any]) -> list[str]:
    """Whom the review has not come to yet; who was removed meanwhile is none of its business."""
    return [at for at in state["keys"] if at not in state["done"] and (c := by_key(turn, at)) and c.followed]


async def _shown(
    turn: Turn, state: Mapping[str, Any], *, before: tuple[Line, ...] = (), replaces: Press | None = None
) -> Reply:
    """The next account, or what came of them all."""
    waiting = _waiting(turn, state)
    contact = by_key(turn, waiting[0]) if waiting else None
    if contact is None:
        return await _over(turn, state, replaces)
    turn.asked = True
    if contacts.leads(turn):
        await turn.remember(step=f"{LOOKING}:{waiting[0]}")
    await turn.remember(**{PLACE: dict(state)})
    whole = around((contact,), await contacts.acts(turn), turn.today)[0]
    done = len(state["done"])
    place: dict[str, Value] = {"at": done + 1, "of": done + len(waiting), "name": contact.name}
    lines = (*before, Line("review-one", place), _why(whole, turn.today))
    return Reply(lines, _rows(waiting[0], back="was" in state), replaces=replaces)


def _why(contact: Contact, today: date) -> Line:
    """What is known of an account's silence, without a judgement."""
    if contact.interactions == 0 and contact.last is None:
        return Line("review-told-silent")
    since = silent_since(contact) or today
    return Line("review-since-last" if contact.last else "review-since-told", {"day": since})


def _rows(at: str, *, back: bool) -> tuple[tuple[Button, ...], ...]:
    def button(what: str) -> Button:
        return Button(Line(f"button-review-{what}"), f"people:look:{at}:{what}")

    last = (button("later"), *((button("back"),) if back else ()))
    return ((button("keep"), button("drop")), (button("near"), button("teaches")), last, (button("stop"),))


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button of a review. Of one that is over, or pressed twice, nothing changes."""
    at, _, what = value.partition(":")
    state = _standing(turn)
    if state is None or at not in state["keys"]:
        return (Reply((Line("button-old"),), ((START,),)),)
    if what == "stop":
        return (await _left(turn, state, press),)
    if what == "back":
        return (await _shown(turn, await _back(turn, state), replaces=press),)
    if at in state["done"] or by_key(turn, at) is None:
        return (await _shown(turn, state, replaces=press),)
    if what == "near":
        near = tuple(Button(Line(f"relation-{name}"), f"people:look:{at}:{name}") for name in NEAR)
        back = Button(Line("button-review-return"), f"people:look:{at}:return")
        return (replace(await _shown(turn, state, replaces=press), buttons=(near[:2], near[2:], (back,))),)
    if what == "return":
        return (await _shown(turn, state, replaces=press),)
    if what not in {*TOLD, *NEAR}:
        return (OLD,)
    return (await _shown(turn, await _decided(turn, state, at, what), replaces=press),)


async def answered(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """An answer in words to the account that is looked at; None when it is something else."""
    state = _standing(turn)
    at = turn.step.removeprefix(f"{LOOKING}:")
    if state is None or at not in _waiting(turn, state):
        return None
    what = chosen(words)
    if what == "back":
        return (await _shown(turn, await _back(turn, state)),) if "was" in state else None
    near = relation(words) if what is None else None
    said = what or (near if near in NEAR else None)
    if said is None and declines(words) == "skip":
        said = "later"
    return (await _shown(turn, await _decided(turn, state, at, said)),) if said else None


async def undone(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Takes the last answer of a review back, before an "undo" is about anything else; None for any other message."""
    return await answered(turn, words) if turn.step.startswith(LOOKING) and chosen(words) == "back" else None


async def put_again(turn: Turn) -> tuple[Reply, ...]:
    """The account that is looked at once more, after something else came up."""
    state = _standing(turn)
    return (await _shown(turn, state),) if state is not None and _waiting(turn, state) else ()


async def _decided(turn: Turn, state: Mapping[str, Any], at: str, what: str) -> dict[str, Any]:
    """Writes down what the person decided, and how it was before. Whose account is left, and nothing else is known of,
    is forgotten.
    """  # noqa: D205  # one thing
    contact = by_key(turn, at)
    if contact is None:
        return dict(state)
    was = contact.plain()
    match what:
        case "keep":
            await contacts.change(turn, replace(contact, looked=turn.today))
        case "teaches":
            await contacts.change(turn, replace(contact, adds_value=True))
        case "drop" if contacts.only_followed(contact):
            await turn.tell(contacts=tuple(c for c in turn.person.profile.contacts if c is not contact))
        case "drop":
            await contacts.change(turn, replace(contact, followed=False))
        case "later":
            pass
        case _:
            await contacts.change(turn, replace(contact, relation=what))
    done = {**state["done"], at: "near" if what in NEAR else what}
    return {**state, "done": done, "was": {"key": at, "contact": was}}


async def _back(turn: Turn, state: Mapping[str, Any]) -> dict[str, Any]:
    """Takes back the last decision; those before it stay."""
    was = state.get("was")
    if not was or was["key"] not in state["done"]:
        return dict(state)
    contact = Contact.of(was["contact"])
    if contacts.named(turn, contact.name) is not None:
        await contacts.change(turn, contact)
    else:
        await turn.tell(contacts=(*turn.person.profile.contacts, contact))
    done = {at: what for at, what in state["done"].items() if at != was["key"]}
    rest = {name: value for name, value in state.items() if name != "was"}
    return {**rest, "done": done}


async def _left(turn: Turn, state: Mapping[str, Any], press: Press | None) -> Reply:
    """Leaves a review where it is: it is taken up with its button."""
    if contacts.leads(turn):
        await turn.remember(step=None)
    await turn.remember(**{PLACE: {name: value for name, value in state.items() if name != "was"}})
    waiting = len(_waiting(turn, state))
    lines = (*_counts(state), Line("review-left", {"n": waiting}))
    return Reply(lines, ((Button(Line("button-review-resume"), "people:review"), LIST),), replaces=press)


async def _over(turn: Turn, state: Mapping[str, Any], replaces: Press | None) -> Reply:
    """What came of the review; more wait for another day."""
    if contacts.leads(turn):
        await turn.remember(step=None)
    await turn.remember(**{PLACE: dict(state)})  # until the next one, so that the last decision can be taken back
    dropped = sum(what == "drop" for what in state["done"].values())
    lines = [Line("review-over"), *_counts(state)]
    if dropped:
        lines.append(Line("review-by-hand", {"n": dropped}))
    if state["left"]:
        lines.append(Line("review-more-left", {"n": state["left"]}))
    back = (Button(Line("button-review-back"), f"people:look:{state['was']['key']}:back"),) if "was" in state else ()
    return Reply(tuple(lines), ((*back, LIST),), replaces=replaces)


def _counts(state: Mapping[str, Any]) -> list[Line]:
    tally = Counter(str(what) for what in state["done"].values())
    parts = [Line(f"review-count-{what}", {"n": tally[what]}) for what in TOLD if tally[what]]
    return [Line("review-counts", {"parts": joined(parts)})] if parts else []


# ---------------------------------------------------------------- all of them at once


def refused(bulk: Bulk) -> tuple[Reply, ...]:
    """Everybody away in one go: not done, not advised, and why; what can be done instead."""
    more = (Button(Line("button-bulk-why"), "topic:ghost_followers"),) if bulk == "followers" else ()
    rows = ((START,), more) if more else ((START,),) if bulk == "following" else ()
    return (Reply((Line(f"bulk-{bulk}"), Line(f"bulk-{bulk}-instead")), rows),)


def in_all(told: Totals) -> Reply:
    """What totals come to: those who are near are nobody's to drop, and the others can be named, ten at a time."""
    near = sum(told.near.values())
    left = max(told.silent - near, 0)
    counts: dict[str, Value] = {"all": told.followed, "silent": told.silent}
    lines = [Line("follows-totals", counts)]
    if near:
        parts = joined([Line(f"follows-{name}", {"n": n}) for name, n in told.near.items()])
        lines.append(Line("follows-totals-near", {"n": near, "parts": parts}))
    lines.append(Line("follows-totals-left", {"n": left, "most": PRUNED}) if left else Line("follows-totals-none"))
    return Reply(tuple(lines), ((START,),))
