"""What others did around the account, told in a sentence or pasted as a thread: heard, said back, kept, taken back.

Of a thread only who and what kind is kept, and of nobody more than the name as it was written.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.dialogue.interviews.rounds import Round, short
from coaching.dialogue.people import deeds, met, unnamed, whose
from coaching.dialogue.people.contacts import ABSENT
from coaching.dialogue.turn import Turn, button_id
from coaching.languages.talk import spoken, whole
from coaching.metrics.acts import owed
from coaching.model import Act, Button, Entry, Line, Press, Reading, Reply, Value, known_as
from coaching.questions.understand import understand
from coaching.reading.acts import ToldActs, joined, read_acts
from coaching.reading.chat import read
from coaching.reading.comment_thread import Comment, acts_of, names_in, read_thread
from coaching.reading.mixed import read_mixed
from coaching.reading.spoken_thread import is_private
from coaching.replies import acts as replies
from coaching.replies import lights
from coaching.replies.lines import OLD
from coaching.replies.people import known_line
from coaching.thresholds import WEEK

NAME: Final = "acts"
"""The word on the buttons."""
WAITING: Final = "acts_waiting"
"""Where it stands in person.dialogue what waits for an answer."""
OPEN: Final = frozenset({"", "post:more"})
"""Steps in which a sentence about others is no answer to anything."""
LONGEST_UNREAD: Final = 60
NEAR_TOLD: Final = 2
"""New people of whom it is said back what they are."""
WEEKLY: Final = timedelta(days=WEEK)
"""How far the day of an old comment is off: networks round its age to weeks."""
OF_OTHERS: Final = frozenset({"comments", "shares"})
"""Figures that are made of what people do: "Ana comentó 3 fotos" is none of them."""
UNKEPT: Final = OF_OTHERS | {"likes", "saves", "messages"}
"""The same, of what is not kept of anybody: "Ana me dio 12 likes"."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message tells of others: acts, or a thread's comments; what else it says, and what nobody can read."""

    acts: tuple[Act, ...] = ()
    comments: tuple[Comment, ...] = ()
    rest: str = ""
    lost: tuple[str, ...] = ()
    private: bool = False


def pasted(turn: Turn, words: str) -> Heard | None:
    """The thread of comments that a message is, whatever was asked; None where it is none."""
    comments = read_thread(words, today=turn.today, known=_known(turn)) if turn.fixing is None else ()
    return Heard(comments=comments, private=is_private(words)) if comments else None


def heard(turn: Turn, words: str, asked: tuple[Round, str] | None) -> Heard | None:
    """What a message tells of others; None where it tells nothing such for sure, or answers what was asked.

    `asked` is the open question of a round: one that wants a number is not answered by a sentence.
    """
    told = _told(turn, words, asked)
    if told is not None and not told.acts:
        told = read_mixed(words, today=turn.today, language=turn.person.language, known=_known(turn))
    return Heard(whose.meant(turn, told.acts), rest=told.rest, lost=told.lost) if told and told.acts else None


def left_out(turn: Turn, did: Heard, *, dealt_with: bool) -> tuple[Line, ...]:
    """A word on what stands beside acts and could not be read; a courtesy is nothing that is lost."""
    rest = [] if dealt_with else did.rest.splitlines()
    told = [line for line in rest if len(line.split()) > 1 and "?" not in line and not _is_courtesy(turn, line)]
    unread = [line.strip(" .!") for line in (*did.lost, *told)]
    return (Line("contact-unclear", {"words": short(", ".join(unread), LONGEST_UNREAD)}),) if unread else ()


def _is_courtesy(turn: Turn, line: str) -> bool:
    reading = understand(line, read(line, today=turn.today, language=turn.person.language))
    return reading.intent == "smalltalk"


async def unsure(turn: Turn, words: str, reading: Reading, asked: tuple[Round, str] | None) -> tuple[Reply, ...] | None:
    """A word where somebody did something that does not fit, or nobody says who; all else has its own answer.

    The number of "Ana comentó 3 fotos" would be taken for one of the account's.
    """
    figures = {o.metric for o in reading.observations} | {doubt.about for doubt in reading.doubts}
    told = _told(turn, words, asked) if "?" not in words and not (reading.posts or reading.events) else None
    if told is None or figures - (UNKEPT if told.unkept else OF_OTHERS):
        return None
    if told.unnamed:
        return await unnamed.ask(turn, told.unnamed)
    if reading.intent in {"question", "mixed"} or not (told.unsure or told.unkept):
        return None
    people = tuple(dict.fromkeys(told.unsure or told.unkept))
    said: dict[str, Value] = {"names": replies.names(people), "n": len(people)}
    return (Reply((Line("acts-unsure" if told.unsure else "acts-unkept", said),)),)


def _told(turn: Turn, words: str, asked: tuple[Round, str] | None) -> ToldActs | None:
    """What sentences tell, where a sentence about others is no answer to what was asked."""
    free = turn.step in OPEN or turn.step.startswith("people:") or (asked is not None and asked[1] in asked[0].counted)
    if not free:
        return None
    return read_acts(words, today=turn.today, language=turn.person.language, known=_known(turn))


def _known(turn: Turn) -> frozenset[str]:
    return frozenset(known_as(contact.name) for contact in turn.person.profile.contacts)


async def noted(turn: Turn, found: Heard) -> tuple[Reply, ...]:
    """Keeps what was heard and says it back; asks first which name in a thread is the person's own."""
    if not found.comments:
        return (await _weighed(turn, found.acts, thread=False),)
    wrote = names_in(found.comments)
    mine = whose.mine(turn, wrote)
    if found.private:
        others = [name for name in wrote if known_as(name) not in mine]
        others = [name for name in others if not any(c.marked and c.who == name for c in found.comments)]
        return (Reply((Line("acts-private", {"names": replies.names(others)} if others else {"names": ""}),)),)
    comments = (*_waiting(turn), *found.comments)
    wrote = names_in(comments)
    own = any(comment.marked for comment in comments) or any(known_as(name) in mine for name in wrote)
    absent = turn.person.dialogue.get(ABSENT)
    answers = any(comment.toward and known_as(comment.who) not in (absent or ()) for comment in comments)
    unread = whose.unread(comments)
    if own or (len(wrote) == 1 and not unread) or ((mine or absent is not None) and not answers):
        reply = await _weighed(turn, acts_of(comments, mine), thread=True)
        return (replace(reply, lines=(*unread, *reply.lines)),)
    await _wait(turn, comments=[whose.plain(comment) for comment in comments])
    return (whose.asked(turn, comments, wrote),)


def _waiting(turn: Turn) -> tuple[Comment, ...]:
    """The comments of today of which it is not known yet which are the person's own."""
    kept = turn.person.dialogue.get(WAITING)
    if not kept or "comments" not in kept or kept["on"] != turn.today.isoformat():
        return ()
    return tuple(map(whose.comment_of, kept["comments"]))


async def answered(turn: Turn, words: str, _reading: Reading) -> tuple[Reply, ...] | None:
    """A name that was asked for: the person's own in a thread, or who it was; None for anything else."""
    comments = _waiting(turn)
    if not comments:
        did = unnamed.named(turn, words) if turn.step in OPEN or turn.step.startswith("people:") else ()
        return (await _weighed(turn, did, thread=False),) if did else None
    if whole(spoken(words), "people", ("not_me",)):
        await whose.absent(turn, comments)
        return (await _of_others(turn, comments),)
    said = {known_as(words), *(known_as(name) for name in whose.after_i_am(words))}
    own = next((name for name in names_in(comments) if known_as(name) in said), None)
    if own is None:
        return None
    return (await _as_me(turn, own, comments),)


async def _as_me(turn: Turn, name: str, comments: Sequence[Comment], press: Press | None = None) -> Reply:
    """The thread with the person's own name known, which is said: a wrong tap has its way back."""
    await whose.know(turn, name)
    reply = await _of_others(turn, comments, press)
    wrong = Button(Line("button-acts-not-me", {"name": short(name, whose.LONGEST_LABEL)}), f"{NAME}:unmine")
    return replace(reply, lines=(Line("acts-mine", {"name": name}), *reply.lines), buttons=(*reply.buttons, (wrong,)))


async def _of_others(turn: Turn, comments: Sequence[Comment], press: Press | None = None) -> Reply:
    """What the others did in a thread of which it is known which comments are the person's own."""
    mine = whose.mine(turn, names_in(comments))
    return await _weighed(turn, acts_of(comments, mine), thread=True, press=press)


async def _not_me(turn: Turn) -> Reply:
    """Forgets the name that was told last; what was noted with it has its own undo."""
    known = list(turn.person.dialogue.get(whose.MINE, ()))
    if not known:
        return OLD
    await turn.remember(**{whose.MINE: known[:-1] or None})
    return Reply((Line("acts-mine-forgot", {"name": known[-1]}),))


async def all_answered(turn: Turn, but: str = "") -> tuple[Reply, ...]:
    """Everybody who waited has their answer: "he respondido a todos"; whoever is named in `but` still waits."""
    waits = owed(await turn.notebook.history(), turn.today)
    if waits is None or not waits.people:
        return (Reply((Line("acts-none-waits"),)),)
    left_out = [who for who in waits.people if f" {spoken(who).strip()} " in spoken(but)]
    done = tuple(
        Act(who, "answered", turn.today, n)
        for who, n in zip(waits.people, waits.left, strict=True)
        if who not in left_out
    )
    still = (Line("acts-still-wait", {"names": replies.names(left_out)}),) if left_out else ()
    if not done:
        return (Reply(still),)
    reply = await _stored(turn, done, thread=False)
    return (replace(reply, lines=(*reply.lines, *still)),)


async def dropped(turn: Turn) -> tuple[Reply, ...] | None:
    """What waits for an answer is let go by an "undo"; None where nothing does, or something was told since."""
    kept = turn.person.dialogue.get(WAITING)
    newest = await turn.notebook.latest_entry()
    if not kept or kept["on"] != turn.today.isoformat() or kept["newest"] != (newest.id if newest else None):
        return None
    await turn.remember(**{WAITING: None})
    return (Reply((Line("acts-dropped"),)),)


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button under one of these questions, or the one to the signs of life."""
    action, _, rest = value.partition(":")
    if action == "signs":
        return (await turn.with_step(lights.reply(await turn.notebook.history(), turn.today)),)
    if action == "unmine":
        return (await _not_me(turn),)
    number, _, which = rest.partition(":")
    kept = turn.person.dialogue.get(WAITING)
    if not kept or kept["id"] != button_id(number):
        return (OLD,)
    match action:
        case "mine" if "comments" in kept:
            comments = [whose.comment_of(plain) for plain in kept["comments"]]
            wrote = names_in(comments)
            at = button_id(which)
            if which != whose.NOBODY and (at is None or at >= len(wrote)):
                return (OLD,)
            if at is not None and which != whose.NOBODY:
                return (await _as_me(turn, wrote[at], comments, press),)
            await whose.absent(turn, comments)
            return (await _of_others(turn, comments, press),)
        case "new" | "all" if "acts" in kept:
            told = [_act(plain) for plain in kept["acts"]]
            chosen = tuple(told) if action == "all" else await _unknown(turn, told)
            return (await _stored(turn, chosen, thread=bool(kept["thread"]), press=press),)
        case "drop":
            await turn.remember(**{WAITING: None})
            return (Reply((Line("acts-dropped"),), replaces=press),)
        case _:
            return (OLD,)


# ---------------------------------------------------------------- told before


async def _weighed(turn: Turn, acts: Sequence[Act], *, thread: bool, press: Press | None = None) -> Reply:
    """Keeps acts, unless they were told before, as far as one can see: then the person says."""
    if not acts:
        await turn.remember(**{WAITING: None})
        return Reply((Line("acts-nothing"),), replaces=press)
    new = await _unknown(turn, acts)
    total, fresh = sum(act.n for act in acts), sum(act.n for act in new)
    before = total - fresh
    others = not thread and (deeds.are_others(turn, acts) or deeds.says_again(turn.words))
    if not before or others or (fresh and (not thread or before * 2 < total)):
        return await _stored(turn, tuple(acts), thread=thread, press=press)
    await _wait(turn, acts=[_plain(act) for act in acts], thread=thread)
    number = turn.heard.update_id
    buttons = [
        Button(Line("button-acts-all"), f"{NAME}:all:{number}"),
        Button(Line("button-acts-drop"), f"{NAME}:drop:{number}"),
    ]
    if fresh:
        buttons.insert(0, Button(Line("button-acts-new", {"n": fresh}), f"{NAME}:new:{number}"))
    people = replies.names(tuple(dict.fromkeys(act.who for act in acts)))
    line = Line("acts-again-some", {"n": before, "of": total}) if fresh else Line("acts-again", {"names": people})
    return Reply((line,), tuple((button,) for button in buttons), replaces=press)


async def _unknown(turn: Turn, acts: Sequence[Act]) -> tuple[Act, ...]:
    """What of these acts does not stand yet, one for one. The age of an old comment is rounded to weeks."""
    standing = Counter[tuple[object, ...]]()
    days: dict[tuple[object, ...], list[date]] = {}
    for act in (await turn.notebook.history()).acts:
        standing[(*_key(act), act.day)] += act.n
        days.setdefault(_key(act), []).append(act.day)
    new: list[Act] = []
    for act in acts:
        old = (turn.today - act.day).days >= WEEK
        near = [day for day in days.get(_key(act), ()) if day == act.day or (old and abs(day - act.day) < WEEKLY)]
        left = act.n
        for day in dict.fromkeys([act.day, *near]):
            taken = min(left, standing[(*_key(act), day)])
            standing[(*_key(act), day)] -= taken
            left -= taken
        if left:
            new.append(Act(act.who, act.kind, act.day, left, act.toward, act.platform))
    return tuple(new)


def _key(act: Act) -> tuple[object, ...]:
    return known_as(act.who), act.kind, known_as(act.toward)


# ---------------------------------------------------------------- keeping


async def _stored(turn: Turn, acts: tuple[Act, ...], *, thread: bool, press: Press | None = None) -> Reply:
    """Stores acts as one entry, and says back who did what, who is new, and who still waits for an answer."""
    await turn.remember(**{WAITING: None, unnamed.PLACE: None})
    acts = joined(acts)
    if not thread:
        await deeds.keep(turn, acts)
    entry_id = await turn.notebook.add(Entry(acts=acts), said=turn.heard.when)
    new = await met.meet(turn, acts, entry_id)
    lines = replies.told(acts)
    if new:
        lines.append(Line("acts-met", {"n": len(new), "names": replies.names(new)}))
        near = [c for c in turn.person.profile.contacts if c.name in new and c.relation]
        lines += [known_line(c.name, {"relation": c.relation}) for c in near[:NEAR_TOLD]]
    if thread and (waits := owed(await turn.notebook.history(), turn.today)) is not None and waits.people:
        step = Line("acts-step-owed", {"names": replies.names(waits.people[: replies.NAMED])})
        lines.append(Line("your-step", {"step": step}))
    undo = Button(Line("button-undo"), f"undo:{entry_id}")
    return Reply(tuple(lines), ((undo, lights.SIGNS),), replaces=press)


async def _wait(turn: Turn, **kept: Any) -> None:
    newest = await turn.notebook.latest_entry()
    told = {"id": turn.heard.update_id, "on": turn.today.isoformat(), "newest": newest.id if newest else None}
    await turn.remember(**{WAITING: {**told, **kept}})


def _plain(act: Act) -> list[Any]:
    return [act.who, act.kind, act.day.isoformat(), act.n, act.toward]


def _act(plain: Sequence[Any]) -> Act:
    who, kind, day, n, toward = plain
    return Act(who, kind, date.fromisoformat(day), n, toward)
