"""What others did around the account, told in a sentence or pasted as a thread: heard, said back, kept, taken back.

Of a thread only who and what kind is kept, and of nobody more than the name as it was written.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.dialogue.interviews.rounds import Round, short
from coaching.dialogue.people import deeds, met
from coaching.dialogue.people.contacts import ABSENT
from coaching.dialogue.shots.waits import HANDLES
from coaching.dialogue.turn import Turn, button_id
from coaching.languages.talk import phrases, spoken, whole
from coaching.metrics.acts import owed
from coaching.model import Act, Button, Entry, Line, Press, Reading, Reply, known_as
from coaching.questions.understand import understand
from coaching.reading.acts import ToldActs, joined, read_acts
from coaching.reading.chat import read
from coaching.reading.comment_thread import Comment, acts_of, names_in, read_thread
from coaching.reading.mixed import read_mixed
from coaching.reading.spoken_thread import is_private
from coaching.replies import acts as replies
from coaching.replies import lights
from coaching.replies.lines import OLD
from coaching.thresholds import WEEK

NAME: Final = "acts"
"""The word on the buttons."""
WAITING: Final = "acts_waiting"
MINE: Final = "acts_mine"
"""Where it stands in person.dialogue what waits for an answer, and which names in threads are the person's own."""
OPEN: Final = frozenset({"", "post:more"})
"""Steps in which a sentence about others is no answer to anything."""
OFFERED: Final = 6
"""Names among which the person finds their own."""
LONGEST_LABEL: Final = 30
LONGEST_UNREAD: Final = 60
KEPT: Final = 8
WEEKLY: Final = timedelta(days=WEEK)
"""How far the day of an old comment is off: networks round its age to weeks."""
NOBODY: Final = "none"
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
    if told is not None and not told.acts and not told.unsure:
        told = read_mixed(words, today=turn.today, language=turn.person.language, known=_known(turn))
    return Heard(told.acts, rest=told.rest, lost=told.lost) if told is not None and told.acts else None


def left_out(turn: Turn, did: Heard, *, dealt_with: bool) -> tuple[Line, ...]:
    """A word on what stands beside acts and could not be read; a courtesy is nothing that is lost."""
    rest = [] if dealt_with else did.rest.splitlines()
    told = [line for line in rest if len(line.split()) > 1 and "?" not in line and not _is_courtesy(turn, line)]
    unread = [line.strip(" .!") for line in (*did.lost, *told)]
    return (Line("contact-unclear", {"words": short(unread[0], LONGEST_UNREAD)}),) if unread else ()


def _is_courtesy(turn: Turn, line: str) -> bool:
    reading = understand(line, read(line, today=turn.today, language=turn.person.language))
    return reading.intent == "smalltalk"


def unsure(turn: Turn, words: str, reading: Reading, asked: tuple[Round, str] | None) -> tuple[Reply, ...] | None:
    """A word where somebody did something that does not fit, or nobody says who; all else has its own answer.

    The number of "Ana comentó 3 fotos" would be taken for one of the account's.
    """
    figures = {o.metric for o in reading.observations} | {doubt.about for doubt in reading.doubts}
    told = _told(turn, words, asked) if "?" not in words and not (reading.posts or reading.events) else None
    if told is None or figures - (UNKEPT if told.unkept else OF_OTHERS):
        return None
    if told.unnamed:
        return (Reply((Line("acts-unnamed"),)),)
    if reading.intent in {"question", "mixed"} or not (told.unsure or told.unkept):
        return None
    names = replies.names(dict.fromkeys(told.unsure or told.unkept))
    return (Reply((Line("acts-unsure" if told.unsure else "acts-unkept", {"names": names}),)),)


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
    mine = _mine(turn)
    wrote = names_in(found.comments)
    if found.private:
        others = [name for name in wrote if known_as(name) not in mine]
        others = [name for name in others if not any(c.marked and c.who == name for c in found.comments)]
        return (Reply((Line("acts-private", {"names": replies.names(others)} if others else {"names": ""}),)),)
    own = any(comment.marked for comment in found.comments) or any(known_as(name) in mine for name in wrote)
    absent = turn.person.dialogue.get(ABSENT)
    answers = any(comment.toward and known_as(comment.who) not in (absent or ()) for comment in found.comments)
    unread = _unread(found.comments)
    if own or (len(wrote) == 1 and not unread) or ((mine or absent is not None) and not answers):
        reply = await _weighed(turn, acts_of(found.comments, mine), thread=True)
        return (replace(reply, lines=(*unread, *reply.lines)),)
    await _wait(turn, comments=[_plain_comment(comment) for comment in found.comments])
    return (_whose(turn, found.comments, wrote),)


async def answered(turn: Turn, words: str, _reading: Reading) -> tuple[Reply, ...] | None:
    """The person's own name in a thread, typed instead of pressed; None for anything else."""
    kept = turn.person.dialogue.get(WAITING)
    if not kept or "comments" not in kept or kept["on"] != turn.today.isoformat():
        return None
    comments = [_comment(plain) for plain in kept["comments"]]
    if whole(spoken(words), "people", ("not_me",)):
        await _absent(turn, comments)
        return (await _weighed(turn, acts_of(comments, _mine(turn)), thread=True),)
    said = {known_as(words), *(known_as(name) for name in _after_i_am(words))}
    own = next((name for name in names_in(comments) if known_as(name) in said), None)
    if own is None:
        return None
    return (await _as_me(turn, own, comments),)


def _after_i_am(words: str) -> Iterator[str]:
    """What follows "I am" where a message begins so."""
    said, written = spoken(words), words.strip(" .!").split()
    for phrase in phrases("people")["i_am"]:
        if said.startswith(phrase.parts[0]):
            yield " ".join(written[len(phrase.parts[0].split()) :])
            yield " ".join(written[len(phrase.parts[0].split()) - 1 :])  # "I'm ana" is two words, and heard as three


async def _as_me(turn: Turn, name: str, comments: Sequence[Comment], press: Press | None = None) -> Reply:
    """The thread with the person's own name known, which is said: a wrong tap has its way back."""
    await _know(turn, name)
    reply = await _weighed(turn, acts_of(comments, _mine(turn)), thread=True, press=press)
    wrong = Button(Line("button-acts-not-me", {"name": short(name, LONGEST_LABEL)}), f"{NAME}:unmine")
    return replace(reply, lines=(Line("acts-mine", {"name": name}), *reply.lines), buttons=(*reply.buttons, (wrong,)))


async def _not_me(turn: Turn) -> Reply:
    """Forgets the name that was told last; what was noted with it has its own undo."""
    known = list(turn.person.dialogue.get(MINE, ()))
    if not known:
        return OLD
    await turn.remember(**{MINE: known[:-1] or None})
    return Reply((Line("acts-mine-forgot", {"name": known[-1]}),))


async def all_answered(turn: Turn) -> tuple[Reply, ...]:
    """Everybody who waited has their answer: "he respondido a todos"."""
    waits = owed(await turn.notebook.history(), turn.today)
    if waits is None or not waits.people:
        return (Reply((Line("acts-none-waits"),)),)
    done = tuple(Act(who, "answered", turn.today, n) for who, n in zip(waits.people, waits.left, strict=True))
    return (await _stored(turn, done, thread=False),)


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
            comments = [_comment(plain) for plain in kept["comments"]]
            wrote = names_in(comments)
            at = button_id(which)
            if which != NOBODY and (at is None or at >= len(wrote)):
                return (OLD,)
            if at is not None and which != NOBODY:
                return (await _as_me(turn, wrote[at], comments, press),)
            await _absent(turn, comments)
            return (await _weighed(turn, acts_of(comments, _mine(turn)), thread=True, press=press),)
        case "new" | "all" if "acts" in kept:
            told = [_act(plain) for plain in kept["acts"]]
            chosen = tuple(told) if action == "all" else await _unknown(turn, told)
            return (await _stored(turn, chosen, thread=bool(kept["thread"]), press=press),)
        case "drop":
            await turn.remember(**{WAITING: None})
            return (Reply((Line("acts-dropped"),), replaces=press),)
        case _:
            return (OLD,)


# ---------------------------------------------------------------- whose name


def _whose(turn: Turn, comments: Sequence[Comment], wrote: Sequence[str]) -> Reply:
    number = turn.heard.update_id
    made = [
        Button(Line("plain", {"text": short(name, LONGEST_LABEL)}), f"{NAME}:mine:{number}:{at}")
        for at, name in enumerate(wrote[:OFFERED])
    ]
    rows = [tuple(made[at : at + 2]) for at in range(0, len(made), 2)]
    nobody = Button(Line("button-acts-nobody"), f"{NAME}:mine:{number}:{NOBODY}")
    read = Line("acts-thread", {"n": len(comments), "people": len(wrote)})
    lines = (read, *_unread(comments), Line("acts-whose"))
    return Reply(lines, (*rows, (nobody, Button(Line("button-acts-drop"), f"{NAME}:drop:{number}"))))


def _unread(comments: Sequence[Comment]) -> tuple[Line, ...]:
    """What is said of comments whose writer could not be told: nobody is lost without a word."""
    n = sum(not comment.who for comment in comments)
    return (Line("acts-unread", {"n": n}),) if n else ()


def _mine(turn: Turn) -> frozenset[str]:
    """The person's own names: of accounts that were confirmed on screenshots, and told of threads."""
    handles: Mapping[str, str] = turn.person.dialogue.get(HANDLES) or {}
    return frozenset(map(known_as, (*handles.values(), *turn.person.dialogue.get(MINE, ()))))


async def _know(turn: Turn, name: str) -> None:
    known = [one for one in turn.person.dialogue.get(MINE, ()) if known_as(one) != known_as(name)]
    await turn.remember(**{MINE: [*known, name][-KEPT:], ABSENT: None})


async def _absent(turn: Turn, comments: Sequence[Comment]) -> None:
    """They are in no thread, and whoever answers others in this one is somebody else. Nobody else is remembered."""
    answer = [known_as(comment.who) for comment in comments if comment.toward]
    known = [name for name in turn.person.dialogue.get(ABSENT) or () if name not in answer]
    await turn.remember(**{ABSENT: [*known, *dict.fromkeys(answer)][-KEPT:]})


# ---------------------------------------------------------------- told before


async def _weighed(turn: Turn, acts: Sequence[Act], *, thread: bool, press: Press | None = None) -> Reply:
    """Keeps acts, unless they were told before, as far as one can see: then the person says."""
    if not acts:
        await turn.remember(**{WAITING: None})
        return Reply((Line("acts-nothing"),), replaces=press)
    new = await _unknown(turn, acts)
    total, fresh = sum(act.n for act in acts), sum(act.n for act in new)
    before = total - fresh
    others = not thread and deeds.are_others(turn, acts)
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
    line = Line("acts-again-some", {"n": before, "of": total}) if fresh else Line("acts-again")
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
    await turn.remember(**{WAITING: None})
    acts = joined(acts)
    if not thread:
        await deeds.keep(turn, acts)
    entry_id = await turn.notebook.add(Entry(acts=acts), said=turn.heard.when)
    new = await met.meet(turn, acts, entry_id)
    lines = replies.told(acts)
    if new:
        lines.append(Line("acts-met", {"n": len(new), "names": replies.names(new)}))
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


def _plain_comment(comment: Comment) -> list[Any]:
    return [comment.who, comment.kind, comment.day.isoformat(), comment.toward, comment.under, comment.marked]


def _comment(plain: Sequence[Any]) -> Comment:
    who, kind, day, *rest = plain
    return Comment(who, kind, date.fromisoformat(day), *rest)
