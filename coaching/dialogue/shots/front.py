"""Pictures: what was seen on them is said back, and stored only once the person says that it is right."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from coaching.dialogue.figures import echoed, published
from coaching.dialogue.shots import fix as shot_fix
from coaching.dialogue.shots import posts as shot_posts
from coaching.dialogue.shots import read as shot_read
from coaching.dialogue.shots import store as shot_store
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.shots import weigh as shot_weigh
from coaching.dialogue.shots.read import Refused
from coaching.dialogue.shots.typed import typed
from coaching.dialogue.shots.view import fits, meaning, other_networks, typing, view
from coaching.dialogue.turn import BEHIND, DIGITS, Turn
from coaching.model import PLATFORMS, Line, Press, Reading, Reply, Shots
from coaching.replies import shots
from coaching.replies.lines import OLD
from coaching.replies.screenshot import Screenshot

LONGEST_DAYS: Final = 400
Does = Callable[[Turn, Screenshot, str, Press | None], Awaitable[tuple[Reply, ...]]]


def read(turn: Turn, content: Shots, *, dated: bool) -> tuple[tuple[Screenshot, ...], tuple[Refused, ...]]:
    """What pictures show, and which of them show nothing. `dated`: a day in the caption is theirs."""
    return shot_read.read(turn, content, dated=dated)


async def of_told_post(turn: Turn, found: Sequence[Screenshot], reading: Reading) -> tuple[Screenshot, ...]:
    """The same, the only post on them being the one that the caption has just told of: "I posted this yesterday"."""
    latest = await turn.notebook.latest_entry()
    posts = latest.posts if latest is not None and len(reading.posts) == 1 else ()
    if len(posts) != 1 or len(found) != 1 or len(found[0].titles) != 1:
        return tuple(found)
    return (replace(found[0], told=posts[0].id),)


async def shown(
    turn: Turn, found: Sequence[Screenshot], refused: Sequence[Refused], *, topic: str | None = None
) -> tuple[Reply, ...]:
    """Says what was seen, account by account, and asks whether it is right. `topic` is what was asked beside it."""
    replies = [Reply(tuple(shots.refused((one.why, one.exact) for one in refused)))] if refused else []
    for at, shot in enumerate(found):
        replies += await _met(turn, replace(shot, topic=topic if at == 0 else None))
    return tuple(replies)


async def _met(turn: Turn, shot: Screenshot) -> tuple[Reply, ...]:
    """A screenshot that has just come: it may wait already, or have been read before."""
    waits = shot_waits.same_waiting(turn, shot.prints)
    if waits is not None:
        return await ask(turn, replace(waits, topic=shot.topic or waits.topic), before=(Line("shot-waits"),))
    day = await shot_waits.read_on(turn, shot.prints)
    if day is not None:
        return await ask(turn, replace(shot, asks="again", read=day))
    full = len(shot_waits.waiting(turn)) >= shot_waits.MOST
    return await ask(turn, shot, before=(Line("shot-oldest", {"n": shot_waits.MOST}),) if full else ())


async def ask(
    turn: Turn, shot: Screenshot, *, before: Sequence[Line] = (), press: Press | None = None
) -> tuple[Reply, ...]:
    """Puts what has to be known next: the network, whose account it is, which days; then whether all of it is right."""
    if shot.asks != "again" and not shot.confirmed:
        shot = await _staged(turn, shot)
        if shot.asks == "list" and not any(seen.sure or seen.open for seen in shot.seen):
            await shot_waits.gone(turn, shot)
            lines = (*before, *shots.listed(shot, turn.today), Line("shot-nothing"))
            return (Reply(lines, replaces=press), *await shot_store.unanswered(turn, shot))
    shot = await shot_waits.put(turn, shot)
    return (await view(turn, shot, before=before, replaces=press),)


async def _staged(turn: Turn, shot: Screenshot) -> Screenshot:
    """The same, asking for what is not known of it yet."""
    if shot.platform is None:
        return replace(shot, asks="network")
    if not shot.own and _whose_is_it(turn, shot):
        return replace(shot, asks="whose")
    if not shot.weighed and any(seen.aside == "undated" and seen.post is None for seen in shot.seen):
        return replace(shot, asks="days")
    shot = await shot_weigh.weighed(turn, shot)
    return shot if shot.asks in {"value", "which"} else replace(shot, asks="list")


def _whose_is_it(turn: Turn, shot: Screenshot) -> bool:
    known = shot_waits.handle_of(turn, shot.platform)
    if known and shot.handle:
        return not shot_waits.same_handle(known, shot.handle)
    return shot.theirs is False


# ---------------------------------------------------------------- answers


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button about a screenshot; one that waits no more, or has gone on, says so."""
    action, number, what = (*value.split(":", 2), "", "")[:3]
    shot = next((one for one in shot_waits.waiting(turn) if one.id == number), None)
    if shot is None or action not in DOES or not fits(shot, action, what):
        return (OLD,)
    return await DOES[action](turn, shot, what, press)


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What the screenshot that was asked about last makes of typed words; None when they are something else.

    Where something else was asked since, only a plain yes or no to a list is still about it.
    """
    shot = shot_waits.current(turn)
    late = shot is not None and shot_waits.behind(turn) and (bool(turn.step) or shot.asks != "list")
    answer = typed(turn, shot, words, reading) if shot is not None and not late else None
    if shot is None or answer is None:
        return None
    if answer.problem is not None:
        return (Reply((answer.problem,)),)
    if answer.action == "sets":
        for one in answer.what.split(","):
            at, value, step = map(int, one.split(":"))
            shot = await shot_fix.typed(turn, shot, at, value, step)
        replies = await ask(turn, shot_fix.following(replace(shot, walks=False)))
    elif answer.action == "set":
        at, value = map(int, answer.what.split(":"))
        shot = replace(shot, walks=shot.walks and at == shot.at)
        replies = await _settled(turn, await shot_fix.typed(turn, shot, at, value, answer.step), at, None)
    else:
        replies = await DOES[answer.action](turn, shot, answer.what, None)
    left = shot_waits.waiting(turn)
    asked = shot_waits.current(turn) is not None or turn.person.dialogue.get(published.ASKED)
    if left and all(other.id != shot.id for other in left) and not asked:
        # Whoever types sees no button of the one before it: it is put again.
        return (*replies, *await ask(turn, left[0], before=(Line("shot-next"),)))
    return replies


async def passed_over(turn: Turn) -> None:
    """A message was about something else than the screenshot that waits: an "ok" may be about that from now on."""
    if shot_waits.current(turn) is not None and shot_waits.last(turn):
        await turn.remember(**{BEHIND: "talked"})


def asking(turn: Turn) -> bool:
    """Whether the last thing that was asked is about a screenshot."""
    return shot_waits.current(turn) is not None and not shot_waits.behind(turn)


async def drop_unanswered(turn: Turn) -> tuple[Reply, ...] | None:
    """Lets go of the screenshot that was asked about last, where nothing was told since; None where there is none."""
    shot = shot_waits.current(turn)
    latest = await turn.notebook.latest_entry() if shot is not None else None
    if shot is None or shot.confirmed or shot.newest != (latest.id if latest is not None else None):
        return None
    return await _discard(turn, shot, "", None)


def _place(what: str) -> int:
    """The place of a figure that a button names; `fits` has looked at it."""
    return int(what.partition(":")[0])


async def _right(turn: Turn, shot: Screenshot, _what: str, press: Press | None) -> tuple[Reply, ...]:
    shot, replies = await shot_store.confirmed(turn, shot, press)
    return (*replies, *await go_on(turn, shot, press=press if not replies else None))


async def go_on(turn: Turn, shot: Screenshot, *, press: Press | None = None) -> tuple[Reply, ...]:
    """After its word was given: what is in doubt, one by one, then its posts; then it is done with."""
    at = shot.first_open()
    if at is not None:
        return await ask(turn, replace(shot, asks="value", at=at), press=press)
    place = shot_store.open_post(shot)
    if place is not None:
        return await _of_post(turn, shot, place, press)
    await shot_waits.gone(turn, shot)
    return tuple(await shot_store.unanswered(turn, shot))


async def _of_post(turn: Turn, shot: Screenshot, place: int, press: Press | None) -> tuple[Reply, ...]:
    known = await shot_store.titled(turn, shot, place)
    if known is None:
        kept = (Line("shot-post-kept"),) if any(shot.stashed) else ()
        return await ask(turn, replace(shot, asks="post", at=place), before=kept, press=press)
    shot, reply = await shot_store.store_post(turn, shot, place, known)
    over = (Reply((Line("shot-done", shots.head(shot)),), replaces=press),) if press is not None else ()
    return (*over, reply, *await go_on(turn, shot))


async def _post(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    answer = what.partition(":")[2]
    post = await shot_posts.answered(turn, shot, answer)
    if post is None:
        return (OLD,)
    shot, reply = await shot_store.store_post(turn, shot, shot.at, post)
    if shot_posts.undated(turn, answer):
        reply = shot_posts.as_seen(reply)
    over = (Reply((Line("noted"),), replaces=press),) if press is not None else ()
    return (*over, reply, *await go_on(turn, shot))


async def _fix(turn: Turn, shot: Screenshot, _what: str, press: Press | None) -> tuple[Reply, ...]:
    at = shot.first_open()
    if at is None:
        return await ask(turn, replace(shot, asks="which", walks=False), press=press)
    return await ask(turn, replace(shot, asks="value", at=at, walks=True), press=press)


async def _pick(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    return await ask(turn, replace(shot, asks="value", at=_place(what), walks=False), press=press)


async def _back(turn: Turn, shot: Screenshot, _what: str, press: Press | None) -> tuple[Reply, ...]:
    return await ask(turn, replace(shot, asks="list", walks=False), press=press)


async def _discard(turn: Turn, shot: Screenshot, _what: str, press: Press | None) -> tuple[Reply, ...]:
    await shot_waits.gone(turn, shot)
    await shot_store.take_back(turn, shot)
    said = Reply((Line("shot-discarded"),), replaces=press)
    if any(seen.aside == "stored" and seen.post is None for seen in shot.seen):
        latest = await turn.notebook.latest_entry()
        last = [n for n in shot_waits.entries_of(turn, shot) if latest is not None and n == latest.id]
        rows = tuple(echoed.take_back(number)[:1] for number in last)  # what stays can still be undone
        said = Reply((Line("shot-rest-discarded"),), rows, replaces=press)
    return (said, *await shot_store.unanswered(turn, shot))


async def _network(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    if what == "more":
        return (other_networks(turn, shot, press),)
    platform = next((name for name in PLATFORMS if name == what), None)
    if platform is None:
        return (OLD,)
    shot = shot_weigh.anew(shot_read.placed(shot, platform))
    return await ask(turn, replace(shot, own=False, asks="list", walks=False), press=press)


async def _where(turn: Turn, shot: Screenshot, _what: str, press: Press | None) -> tuple[Reply, ...]:
    return await ask(turn, replace(shot, platform=None, walks=False), press=press)


async def _whose(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    if what == "mine":
        return await ask(turn, replace(shot, own=True, asks="list"), press=press)
    if what not in {"second", "other"}:
        return (OLD,)
    await shot_waits.gone(turn, shot)
    gone = Reply((Line("shot-second" if what == "second" else "shot-not_mine"),), replaces=press)
    return (gone, *await shot_store.unanswered(turn, shot))


async def _days(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    days = int(what) if what.isdecimal() and len(what) < len("1000") else 0
    if what != "none" and not 0 < days < LONGEST_DAYS:
        return (OLD,)
    shot = await shot_weigh.weighed(turn, shot)
    if days:
        first = shot.day - timedelta(days=days - 1)
        seen = tuple(
            replace(one, aside="", figure=replace(one.figure, day=shot.day, since=first))
            if one.aside == "undated" and one.post is None else one
            for one in shot.seen
        )  # fmt: skip
        shot = replace(shot, seen=seen)
    return await ask(turn, replace(shot, asks="list"), press=press)


async def _again(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    if what == "new":
        return await ask(turn, replace(shot, asks="list", read=None), press=press)
    await shot_waits.gone(turn, shot)
    return (Reply((Line("shot-as-before"),), replaces=press), *await shot_store.unanswered(turn, shot))


async def _value(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    at, number = _place(what), what.partition(":")[2]
    value = int(number) if number.removeprefix("-").isdecimal() and len(number) <= DIGITS else None
    changed = shot_fix.chosen(shot, at, value) if value is not None else None
    return (OLD,) if changed is None else await _settled(turn, changed, at, press)


async def _type(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    shot = await shot_waits.put(turn, replace(shot, asks="value", at=_place(what)))
    return (typing(shot, press),)


async def _absent(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    at = _place(what)
    return await _settled(turn, shot_fix.absent(shot, at), at, press)


async def _settled(turn: Turn, shot: Screenshot, at: int, press: Press | None) -> tuple[Reply, ...]:
    """After a value is known: it is stored where the rest was confirmed, else the way through the others goes on."""
    if not shot.confirmed:
        return await ask(turn, shot_fix.following(shot), press=press)
    if not shot.seen[at].sure:
        gone = shot.seen[at].aside == "dropped"
        before = (Reply((Line("shot-left-out"),), replaces=press),) if gone else ()
        return (*before, *await go_on(turn, shot, press=None if gone else press))
    shot, replies = await shot_store.settled(turn, shot, at)
    over = (Reply((Line("noted"),), replaces=press),) if press is not None and replies else ()
    return (*over, *replies, *await go_on(turn, shot, press=None if over else press))


async def _meant(turn: Turn, shot: Screenshot, what: str, _press: Press | None) -> tuple[Reply, ...]:
    """A number that was typed without a name: which of the figures is it?"""
    value, step, places = what.split(":")
    shot = await shot_waits.put(turn, replace(shot, asks="which", walks=False))
    return (meaning(shot, int(value), int(step), [int(at) for at in places.split(".")]),)


async def _put(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    """The figure that a typed number is."""
    at, value, step = (int(part) for part in what.split(":"))
    value = -value if shot.seen[at].figure.kind == "delta" and shot.seen[at].figure.value < 0 else value
    return await _settled(turn, await shot_fix.typed(turn, shot, at, value, step), at, press)


async def _add(turn: Turn, shot: Screenshot, what: str, press: Press | None) -> tuple[Reply, ...]:
    return await ask(turn, replace(shot_fix.added(shot, what), asks="list", walks=False), press=press)


DOES: Final[Mapping[str, Does]] = {
    "right": _right, "fix": _fix, "pick": _pick, "back": _back, "discard": _discard, "network": _network,
    "whose": _whose, "days": _days, "again": _again, "value": _value, "type": _type, "absent": _absent, "post": _post,
    "add": _add, "where": _where, "meant": _meant, "put": _put,
}  # fmt: skip
