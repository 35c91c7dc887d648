"""What the audience asks for (M23): told at any time, kept with its day, and put beside the posts that come after."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.dialogue import takeback
from coaching.dialogue.interviews.rounds import Round, short
from coaching.dialogue.turn import Turn, button_id
from coaching.languages import phrases
from coaching.languages.content import word, words_of
from coaching.languages.hearing import lexicon
from coaching.metrics.listening import Request
from coaching.model import Act, Button, History, Line, Person, Post, Press, Reply, Value
from coaching.reading.requests import Asked, Heard, requests_by, requests_in
from coaching.replies.lines import OLD, joined
from coaching.thresholds import REQUEST_DAYS, REQUESTED

MORE: Final = "post:more"
"""The step in which the next line may be one more post."""
NAME: Final = "asked"
"""The word on the buttons, and where it stands in person.dialogue which answer is awaited."""
KEPT: Final = 20
"""Requests that are remembered; whoever has more to answer begins with these."""
LONGEST_SAID: Final = 60
LISTED: Final = 5
"""Requests that are listed where somebody wants to see them."""


def known(turn: Turn) -> list[Request]:
    """Everything that is remembered, oldest first."""
    return remembered(turn.person)


def remembered(person: Person) -> list[Request]:
    """What is remembered of a person."""
    return [_request(kept) for kept in person.dialogue.get(takeback.REQUESTS, ())]


async def standing(turn: Turn) -> list[Request]:
    """The same, as far as the posts still stand that answered it."""
    return stood(turn.person, await turn.notebook.history(), turn.today)


def stood(person: Person, history: History, day: date) -> list[Request]:
    """The same; what a post answered that has been taken back since is open again, unless that is long ago."""
    posts = {post.id for post in history.posts}  # of a year, and no older ones
    since, known = day - timedelta(days=REQUEST_DAYS), remembered(person)
    gone = [r for r in known if r.post not in {None, *posts} and (r.answered is None or r.answered >= since)]
    return [replace(r, answered=None, post=None) if r in gone else r for r in known]


async def tidy(turn: Turn) -> None:
    """Forgets the answers whose posts have been taken back."""
    now = await standing(turn)
    if now != known(turn):
        await _keep(turn, now)


def heard(turn: Turn, words: str, asked: tuple[Round, str] | None) -> Heard | None:
    """What a message tells that people asked for; None where it tells of nothing such.

    `asked` is the open question of a round: to one that a number answers, this is none.
    """
    free = turn.step in {"", MORE} or turn.step.startswith("people:")
    free = free or (asked is not None and asked[1] in asked[0].counted)
    return requests_in(words, language=turn.person.language) if free else None


async def asked_by(turn: Turn, words: str, acts: Sequence[Act]) -> tuple[Reply, ...]:
    """What somebody asked for of whom a message tells that they asked: it waits for a post, whoever they are."""
    one = acts[0] if len(acts) == 1 and acts[0].kind == "question" and not acts[0].toward else None
    asked = requests_by(words, one.who, language=turn.person.language) if one is not None else ()
    return await noted(turn, asked) if asked else ()


async def noted(turn: Turn, asked: Sequence[Asked]) -> tuple[Reply, ...]:
    """Keeps what was asked for, says it back, and proposes it as a post where many asked."""
    was = turn.person
    before = {_same(request.text): request.on for request in await standing(turn) if request.open}
    kept = await _with(turn, asked)
    await _keep(turn, kept)
    undo = await takeback.note(turn, "requests", was=was)
    told = {_same(one.text) for one in asked}
    mine = [request for request in kept if _same(request.text) in told]
    lines = [Line("requests-noted", {"text": listed(mine)})]
    if told <= before.keys():
        lines = [Line("requests-noted-again", {"text": listed(mine), "day": min(before[text] for text in told)})]
    many = max(mine, key=lambda r: r.n or 0)
    if (many.n or 0) >= REQUESTED:
        lines.append(Line("your-step", {"step": Line("community-step-request", {"text": many.text})}))
    else:
        lines.append(Line("requests-next"))
    return (Reply(tuple(lines), ((undo,),)),)


async def shown(turn: Turn) -> Reply:
    """What people ask for: what still waits for a post, the most wanted first, and what has one."""
    kept = await standing(turn)
    still = sorted((r for r in kept if r.open), key=lambda r: (-(r.n or 1), r.on))[:LISTED]
    done = [replace(r, n=1) for r in kept if not r.open][-LISTED:]
    lines = [Line("requests-list", {"text": listed(still)})] if still else []
    lines += [Line("requests-list-done", {"text": listed(done)})] if done else []
    return Reply(tuple(lines) or (Line("requests-none"),))


async def keep_all(turn: Turn, asked: Sequence[Asked], answered: Iterable[str]) -> Button:
    """Keeps requests, and which ones a post has answered; returns the button that takes both back."""
    was, done = turn.person, set(answered)
    kept = await _with(turn, asked)
    await _keep(turn, [replace(r, answered=turn.today) if r.id in done else r for r in kept])
    return await takeback.note(turn, "requests", was=was)


def listed(requests: Sequence[Request]) -> Line:
    """«tallas» (3 personas), «precios»."""
    return joined(map(_named, requests), "round-listed")


def _named(request: Request) -> Line:
    told: dict[str, Value] = {"text": short(request.text, LONGEST_SAID), "n": request.n or 1}
    return Line("requests-some" if request.n is None else "requests-one" if request.n > 1 else "round-quoted", told)


# ---------------------------------------------------------------- beside a post


async def proposed(turn: Turn, posts: Sequence[Post]) -> tuple[Reply, ...]:
    """Asks whether a post that was just logged answers what somebody asked for, where both speak of the same."""
    still = [request for request in await standing(turn) if request.open]
    pairs = [(_shared(request.text, post.topic), request, post) for request in still for post in posts
             if post.id is not None and _follows(request, post)]  # fmt: skip
    best = max(pairs, key=lambda pair: (pair[0], pair[1].n or 1), default=None)
    if best is None or not best[0]:
        return ()
    _, request, post = best
    await turn.remember(**{NAME: {"id": request.id, "post": post.id, "day": turn.today.isoformat()}})
    data = f"{request.id}:{post.id}"
    yes, no = Button(Line("contact-yes"), f"{NAME}:yes:{data}"), Button(Line("contact-no"), f"{NAME}:no:{data}")
    told = {"text": listed([replace(request, n=request.n or 1)])}
    named = Line("requests-answers-which", {**told, "post": short(post.topic, LONGEST_SAID)})
    return (Reply((named if len(posts) > 1 else Line("requests-answers", told),), ((yes, no),)),)


def _follows(request: Request, post: Post) -> bool:
    day = post.day or request.on
    return timedelta(0) <= day - request.on <= timedelta(days=REQUEST_DAYS)


def _shared(asked: str, topic: str) -> int:
    """Stems that both have, of words that say what something is about: "guide" only where nothing else is asked for."""
    wanted = _stems(asked) or _stems(asked, generic=True)
    return len(wanted & _stems(topic, generic=True))


def _stems(text: str, *, generic: bool = False) -> frozenset[str]:
    words = (word(said) for said in words_of(text))
    return frozenset(
        key
        for said in words
        if not (said.stop or said.people) and (generic or not said.generic)
        for key in said.keys[:1]
    )


async def answered(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """A "yes" or "no" to that question in words; None when a message is something else."""
    asked: Mapping[str, Any] | None = turn.person.dialogue.get(NAME)
    if not asked:
        return None
    await turn.remember(**{NAME: None})
    said, alone = phrases.said(words), lexicon().meant_alone(words)
    if asked["day"] != turn.today.isoformat() or turn.step not in {"", MORE}:
        return None
    if alone == "high" or phrases.whole(said, "agrees"):
        return await _settle(turn, asked["id"], int(asked["post"]))
    return (Reply((Line("requests-still"),)),) if alone == "off" or phrases.whole(said, "denies") else None


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """The same by button."""
    action, _, rest = value.partition(":")
    request, _, post = rest.partition(":")
    number = button_id(post)
    there = any(r.id == request and r.open for r in await standing(turn))
    if action not in {"yes", "no"} or number is None or not there:
        return (OLD,)
    await turn.remember(**{NAME: None})
    if action == "no":
        return (Reply((Line("requests-still"),), replaces=press),)
    return await _settle(turn, request, number, press=press)


async def _settle(turn: Turn, number: str, post_id: int, *, press: Press | None = None) -> tuple[Reply, ...]:
    """The post answers it: that is kept with the post's day."""
    post = next((post for post in (await turn.notebook.history()).posts if post.id == post_id), None)
    kept = await standing(turn)
    if post is None or not any(request.id == number for request in kept):
        return (OLD,)
    was, day = turn.person, post.day or turn.today
    kept = [replace(r, answered=day, post=post_id) if r.id == number else r for r in kept]
    await _keep(turn, kept)
    undo = await takeback.note(turn, "requests", was=was)
    done = listed([replace(request, n=1) for request in kept if request.id == number])
    return (Reply((Line("community-requests-done", {"text": done}),), ((undo,),), replaces=press),)


# ---------------------------------------------------------------- what is kept


async def _with(turn: Turn, asked: Sequence[Asked]) -> list[Request]:
    """What is remembered with what was told now: who asks for the same again is added to those who did."""
    kept = await standing(turn)
    for i, one in enumerate(asked):
        same = next((r for r in kept if r.open and _same(r.text) == _same(one.text)), None)
        if same is None:
            kept.append(Request(f"{turn.heard.update_id}.{i}", one.text, turn.today, one.n))
            continue
        n = same.n + one.n if same.n and one.n else same.n or one.n  # of those whom nobody counted nothing is made up
        kept[kept.index(same)] = replace(same, on=turn.today, n=n)
    # What has been answered makes room first, then what is oldest.
    while len(kept) > KEPT:
        kept.remove(min(kept, key=lambda r: (r.open, r.on)))
    return kept


def _same(text: str) -> str:
    return phrases.said(text)


async def _keep(turn: Turn, requests: Sequence[Request]) -> None:
    await turn.remember(**{takeback.REQUESTS: [_json(request) for request in requests] or None})


def _json(request: Request) -> dict[str, Any]:
    day = request.answered.isoformat() if request.answered else None
    kept = {"id": request.id, "text": request.text, "on": request.on.isoformat(), "n": request.n}
    return {**kept, "answered": day, "post": request.post}


def _request(kept: Mapping[str, Any]) -> Request:
    on = date.fromisoformat(kept["on"])
    day = kept.get("answered")
    answered_on = date.fromisoformat(day) if day else on if kept.get("done") else None
    return Request(kept["id"], kept["text"], on, kept.get("n"), answered_on, kept.get("post"))
