"""What a confirmed screenshot leaves behind: the account's figures as one entry, each post with its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile
from typing import Final, get_args

from coaching.dialogue.figures import record
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.turn import Turn
from coaching.languages.hearing import fold
from coaching.model import Entry, Line, Metric, Post, Press, Reading, Reply
from coaching.questions import topic as questions
from coaching.questions.points import UNKNOWN, split
from coaching.replies import kept, shots
from coaching.replies.screenshot import Screenshot, Seen

OFFERED: Final = 3
RECENT: Final = timedelta(days=28)
"""How old a post may be to be offered as the one on a picture: figures are looked up in its first weeks."""
NO_ANSWER: Final = frozenset({"other", f"other/{UNKNOWN}"})
"""Questions of which Faro knows no answer, or that the figures answer: "what a mess, is it my fault?"."""
SPARED: Final = ("missing-first", "missing-count", "your-step")
"""Lines that ask for figures, by how their names begin."""
OF_AMOUNTS: Final = frozenset({"like_drop", "comment_drop", "reach_drop", "low_engagement", "is_this_normal"})
"""Questions that a screen's figures are about."""
ECHOES: Final = ("echo-", "figures-", "both", "amount-", "ask-which")
"""What was stored, said back, by how the lines' names begin."""
LEVELS: Final = frozenset({"followers", "following"})


async def confirmed(turn: Turn, shot: Screenshot, press: Press | None) -> tuple[Screenshot, list[Reply]]:
    """Stores what is sure of the account; what is in doubt, and what belongs to a post, is still to be asked about."""
    await shot_waits.know_handle(turn, shot)
    shot = replace(shot, confirmed=True)
    own = [seen for seen in shot.seen if seen.sure and seen.post is None]
    days = shots.stretch(own)
    lines = (Line("shot-done", shots.head(shot)), *((Line("shot-weeks", {"days": days}),) if days else ()))
    replies = []
    if press is not None or days:
        replies.append(Reply(lines if own else lines[:1], replaces=press))
    if own:
        shot, reply = await _stored(turn, shot, own)
        replies.append(reply)
    return await _stashed(turn, shot), replies


async def settled(turn: Turn, shot: Screenshot, at: int) -> tuple[Screenshot, list[Reply]]:
    """Stores a figure of the account that was in doubt and is settled now; a post's waits for its post."""
    if shot.seen[at].post is not None:
        return await _stashed(turn, shot), []
    shot, reply = await _stored(turn, shot, [shot.seen[at]])
    return shot, [reply]


async def _stored(turn: Turn, shot: Screenshot, own: list[Seen]) -> tuple[Screenshot, Reply]:
    counts = any(seen.open and seen.figure.metric == "followers" for seen in shot.seen)
    topic = None if counts else shot.topic  # what was asked is answered once the followers are known
    if topic in NO_ANSWER and any(seen.figure.metric == "followers" for seen in own):
        topic, shot = None, replace(shot, topic=None)  # what the figures mean says more than that it is not known
    reading = Reading(turn.person.language, "mixed" if topic else "report", topic)
    entry = Entry(tuple(seen.figure for seen in own))
    _, reply = await record.store(turn, entry, reading)
    if topic is None and _of_months(own):
        reply = replace(reply, lines=tuple(takewhile(_echoes, reply.lines)), buttons=reply.buttons[:1], chart=None)
    elif topic is not None:
        reply = await _spared(turn, reply, topic, own)
    await _noted(turn, shot)
    seen = tuple(replace(one, aside="stored") if one in own else one for one in shot.seen)
    return replace(shot, seen=seen, topic=None if topic else shot.topic), reply


def _of_months(own: Sequence[Seen]) -> bool:
    """Whether all that is told of followers is a change of more than a week: it was said that it is not compared."""
    told = [seen for seen in own if seen.figure.metric == "followers"]
    return bool(told) and all(seen.figure.kind == "delta" and shots.stretch([seen]) for seen in told)


def _echoes(line: Line) -> bool:
    return line.id.startswith(ECHOES)


async def _spared(turn: Turn, reply: Reply, topic: str, own: Sequence[Seen]) -> Reply:
    """The answer to what was asked, not asking again for the figures that have just been confirmed."""
    history = await turn.notebook.history()
    reply = kept.counted(reply, history)
    about = split(topic)[0] in OF_AMOUNTS and any(line.id.startswith("general-") for line in reply.lines)
    figures = all(seen.figure.metric not in LEVELS for seen in own)
    if not about or not figures or any(kept.before(history, seen.figure) for seen in own):
        return reply
    lines = [line for line in reply.lines if not line.id.startswith(SPARED) and not line.id.endswith("-unknown")]
    return replace(reply, lines=(*lines, Line("kept-first")))


async def _noted(turn: Turn, shot: Screenshot) -> None:
    latest = await turn.notebook.latest_entry()
    if latest is not None and latest.id is not None:
        await shot_waits.note(turn, shot, latest.id)


async def unanswered(turn: Turn, shot: Screenshot) -> list[Reply]:
    """The answer to what was asked beside a picture of which nothing was stored in the end."""
    if shot.topic is None:
        return []
    judged = turn.judge(await turn.notebook.history(), asked=shot.topic)
    reply, judged = questions.answer(shot.topic, judged, named=turn.person.profile.several)
    await turn.advised(judged)
    return [kept.counted(reply, await turn.notebook.history())]


# ---------------------------------------------------------------- posts


def open_post(shot: Screenshot) -> int | None:
    """The place of the first post that has figures to store."""
    return next((place for place in range(len(shot.titles)) if amounts(shot, place)), None)


def amounts(shot: Screenshot, place: int) -> dict[Metric, int]:
    """The figures of a post: what it got, and no counts of the account."""
    metrics: tuple[Metric, ...] = get_args(Metric)
    kept = [seen.figure for seen in shot.seen if seen.post == place and seen.sure and seen.figure.kind == "total"]
    return {m: o.value for m in metrics for o in kept if o.metric == m and m not in LEVELS}


async def _stashed(turn: Turn, shot: Screenshot) -> Screenshot:
    """Stores the posts' figures at once, on the day they were seen: what is asked next may never be answered."""
    for place in range(len(shot.titles)):
        if not amounts(shot, place) or await titled(turn, shot, place) is not None:
            continue
        shot = await _unstashed(turn, shot, place)
        post = Post(shot.titles[place], shot.day, platform=shot.platform, amounts=amounts(shot, place))
        number = await turn.notebook.add(Entry((), (post,)), said=turn.heard.when)
        shot = replace(shot, stashed=(*_stash(shot)[:place], number, *_stash(shot)[place + 1 :]))
        await shot_waits.note(turn, shot, number)
    return shot


async def take_back(turn: Turn, shot: Screenshot) -> None:
    """Takes back the figures of posts that were stored before their day was known."""
    for place in range(len(shot.titles)):
        shot = await _unstashed(turn, shot, place)


async def _unstashed(turn: Turn, shot: Screenshot, place: int) -> Screenshot:
    """Takes back what was stored of a post before its day was known."""
    number = _stash(shot)[place]
    if number is None:
        return shot
    await turn.notebook.strike(number, struck=True)
    return replace(shot, stashed=(*shot.stashed[:place], None, *shot.stashed[place + 1 :]))


def _stash(shot: Screenshot) -> tuple[int | None, ...]:
    return shot.stashed or (None,) * len(shot.titles)


async def known_posts(turn: Turn, shot: Screenshot) -> tuple[Post, ...]:
    """Posts of the last weeks that have no figures yet, the newest first: one of them may be on the picture."""
    since = shot.day - RECENT
    told = [
        post for post in (await turn.notebook.history()).posts
        if post.topic and not post.amounts and post.platform in {None, shot.platform} and post.day
        and since <= post.day <= shot.day
    ]  # fmt: skip
    return tuple(sorted(told, key=lambda post: (post.day or date.min, post.id or 0), reverse=True)[:OFFERED])


async def titled(turn: Turn, shot: Screenshot, place: int) -> Post | None:
    """The post that was told with the words on the picture."""
    title = fold(shot.titles[place]).strip(" …")
    for post in await known_posts(turn, shot):
        if shot.told is not None and post.id == shot.told and len(shot.titles) == 1:
            return post
        topic = fold(post.topic).strip(" …")
        if title and (topic.startswith(title) or title.startswith(topic)):
            return post
    return None


async def store_post(turn: Turn, shot: Screenshot, place: int, post: Post) -> tuple[Screenshot, Reply]:
    """Stores a post with its figures. One that was told before stays one: it gets the figures."""
    shot = await _unstashed(turn, shot, place)
    platform = post.platform or shot.platform
    told = replace(post, id=None, proposed=frozenset(), platform=platform, amounts=amounts(shot, place))
    last = open_post(_without(shot, place)) is None
    topic = shot.topic if last and shot.topic not in NO_ANSWER else None  # "how did this do?": its figures say it
    reading = Reading(turn.person.language, "mixed" if topic else "report", topic)
    _, reply = await record.store(turn, Entry((), (told,)), reading)
    await _noted(turn, shot)
    return replace(_without(shot, place), topic=None if topic or last else shot.topic), reply


def _without(shot: Screenshot, place: int) -> Screenshot:
    seen = tuple(replace(one, aside="stored") if one.post == place and one.sure else one for one in shot.seen)
    return replace(shot, seen=seen)
