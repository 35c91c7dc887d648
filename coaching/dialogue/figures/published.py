"""What was published: does it fit the target, and which kind of value is it?

Faro shows what it makes of the words and asks only whether that is right; where it makes nothing of them, it asks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final, get_args

from coaching.dialogue.samples import requests
from coaching.dialogue.turn import Turn, button_id
from coaching.languages import phrases
from coaching.model import Button, Entry, Fit, Line, Post, PostKind, Press, Reading, Reply, Value
from coaching.questions.feelings import declines
from coaching.reading.content import propose
from coaching.reading.orders import order
from coaching.reading.post_line import field
from coaching.replies.echo import shorter
from coaching.replies.lines import OLD
from coaching.thresholds import JUDGED

FITS: Final[tuple[Fit, ...]] = get_args(Fit)
KINDS: Final[tuple[PostKind, ...]] = get_args(PostKind)
LISTED: Final = 6
"""Proposals in one message, which has eight lines with its first and its last."""
CODED: Final = 16
"""Posts of which a button's 64 bytes can carry the proposals, two letters each."""
UNKNOWN: Final = "-"
ASKED: Final = "post_asked"
"""Where it stands in person.dialogue which buttons may be answered in words …"""
SHORT: Final = 6
"""… of which an answer has no more than these."""


def undo(entry_id: int) -> tuple[Button, ...]:
    """Undo and fix: posts and events are taken back whole, or set right in a few words."""
    return (Button(Line("button-undo"), f"undo:{entry_id}"), Button(Line("button-fix"), f"fix:{entry_id}"))


async def logged(turn: Turn, entry: Entry, entry_id: int, echoed: list[Line]) -> Reply:
    """Says back what was logged, and how Faro sees it; or asks, where it sees nothing in the words."""
    if not any(post.topic for post in entry.posts):
        return Reply(tuple(echoed), (undo(entry_id),))  # of a post without words nobody can say whether it fits
    seen = await _seen(turn, entry)
    listed = _list(entry, entry_id, seen, turn.today)
    if listed is not None:
        lines = (*(line for line in echoed if not line.id.startswith("echo-posts")), *listed.lines)
        (reply,) = await asks(turn, entry_id, (replace(listed, lines=lines),))
        return reply
    open_post = _next(seen)
    if open_post is None:
        return Reply(tuple(echoed), (undo(entry_id),))
    asked = _ask(turn, open_post, entry_id, named=len(seen) > 1)
    (reply,) = await asks(turn, entry_id, (replace(asked, lines=(*echoed, *asked.lines)),))
    return reply


async def asks(turn: Turn, entry_id: int, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """Remembers which buttons hang under a question about posts: they may be answered in words."""
    rows = (row for reply in replies for row in reply.buttons)
    offered = [button.data for row in rows for button in row if button.data.startswith("post:")]
    # "By its words I'd say: teaches" is agreed with, too.
    hints = [line.arguments["kind"] for reply in replies for line in reply.lines if line.id == "proposed-kind"]
    hint = hints[0].id.rpartition("-")[2] if hints and isinstance(hints[0], Line) else None
    known = {"entry": entry_id, "day": turn.today.isoformat(), "data": offered, "hint": hint} if offered else None
    await turn.remember(**{ASKED: known})
    return replies


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """An answer in words to what was just asked about a post: "sí", "a medias", "it teaches"; else None."""
    asked = turn.person.dialogue.get(ASKED)
    if not asked:
        return None
    latest = await turn.notebook.latest_entry()
    data = _meant(asked, words, turn) if len(words.split()) <= SHORT and not _tells(reading, words) else None
    if data is None or latest is None or latest.id != asked["entry"] or asked["day"] != turn.today.isoformat():
        await turn.remember(**{ASKED: None})  # something else has been said: a "yes" is about that from now on
        return None
    replies = await pressed(turn, Press(data, 0), data.removeprefix("post:"))
    return tuple(replace(reply, replaces=None) for reply in replies)


def _tells(reading: Reading, words: str) -> bool:
    return bool(reading.observations or reading.posts or reading.events or reading.doubts or "?" in words)


def _meant(asked: Mapping[str, Any], words: str, turn: Turn) -> str | None:
    """The button that the words press."""
    offered: list[str] = asked["data"]
    if order(words, today=turn.today, language=turn.person.language) is not None:
        return None
    fit, kind, *_ = field(words, turn.today, turn.person.language)
    said = phrases.said(words)
    right = next((data for data in offered if ":ok:" in data), None)
    last = {data.split(":")[3]: data for data in offered if data.count(":") == 3}  # noqa: PLR2004  # post, its number, entry, answer
    if right is not None and (fit == "high" or phrases.begins(said, "agrees")):
        agreed = "high" not in last or right.split(":")[1] == "all"
        return right if agreed or phrases.begins(said, "agrees") else last["high"]
    if asked["hint"] in last and phrases.begins(said, "agrees") and kind is None:
        return last[asked["hint"]]
    if fit is not None or kind is not None:
        return last.get(fit or "") or last.get(kind or "") or (right if fit and f":ok:{fit}:" in str(right) else None)
    if phrases.begins(said, "denies"):
        return next((data for data in offered if data.endswith(":each")), None) or last.get("off")
    return last.get("skip") if declines(words) is not None else None


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """An answer about one post, or about a list of them; then its kind, if that is not known, then the next post."""
    number = button_id((*value.split(":"), "", "")[1])
    replies = await asks(turn, number or 0, await _answer(turn, press, value))
    entry = await turn.notebook.entry(number) if number is not None else None
    return (*replies, *(await request_after(turn, entry) if entry is not None else ()))


async def request_after(turn: Turn, entry: Entry) -> tuple[Reply, ...]:
    """Whether a post answers what people asked for; once what it is has been said, as one thing is asked at a time."""
    return () if turn.person.dialogue.get(ASKED) else await requests.proposed(turn, entry.posts)


async def _answer(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    post_id, entry_id, said, *more = (*value.split(":"), "", "", "")
    known = button_id(entry_id)
    entry = await turn.notebook.entry(known) if known is not None else None
    if known is None or entry is None:
        return (OLD,)
    if post_id == "all":
        return await _all(turn, press, entry, said, more)
    post = next((p for p in entry.posts if str(p.id) == post_id), None)
    number = post.id if post is not None else None
    if post is None or number is None:
        return (OLD,)
    if said == "ok":
        await _keep(turn, post, fit=more[0], kind=more[1])
        post = replace(post, fit=post.fit or _fit(more[0]), kind=post.kind or _kind(more[1]))
        if post.kind is None and post.fit is not None:
            return (await _ask_kind(turn, post, entry, press),)
    elif said == "kind":
        await _keep(turn, post, fit=more[0])
        return (await _ask_kind(turn, post, entry, press, hint=False),)
    elif said in FITS:
        await turn.notebook.judge(number, fit=said)
        if post.kind is None:
            return (await _ask_kind(turn, post, entry, press),)
    elif said in KINDS:
        await turn.notebook.judge(number, kind=said)
    return (await _following(turn, press, known, post),)


async def _all(turn: Turn, press: Press, entry: Entry, said: str, more: Sequence[str]) -> tuple[Reply, ...]:
    """The answer to a list: it is right, or it is gone through post by post."""
    entry_id = entry.id if entry.id is not None else 0
    if said == "each":
        return (await _following(turn, press, entry_id, None),)
    start, codes = button_id(more[0]), more[1]
    told = [_decoded(codes[at : at + 2]) for at in range(0, len(codes), 2)]
    if said != "ok" or start is None or None in told or not told:
        return (OLD,)
    for post, proposed in zip(entry.posts[start:], told, strict=False):
        if proposed is not None:
            await _keep(turn, post, fit=proposed[0], kind=proposed[1])
    return (await _following(turn, press, entry_id, None, start + len(told)),)


async def _following(turn: Turn, press: Press, entry_id: int, post: Post | None, start: int | None = None) -> Reply:
    """What comes after an answer: the rest of a list, the next post, or that all is known."""
    entry = await turn.notebook.entry(entry_id) or Entry()
    seen = await _seen(turn, entry)
    listed = _list(entry, entry_id, seen, turn.today, start) if start is not None else None
    if listed is not None:
        return replace(listed, replaces=press)
    following = _next(seen)
    if following is not None:
        return replace(_ask(turn, following, entry_id, named=True), replaces=press)
    judged = sum(p.fit is not None for p in (await turn.notebook.history()).posts)
    enough = "" if judged < JUDGED else "-enough"
    figures: dict[str, Value] = {"judged": judged}
    if post is not None:
        done = Line("post-done-enough" if enough else "post-done", {**figures, "topic": post.topic})
    else:
        done = Line("posts-done-enough" if enough else "posts-done", figures)
    return Reply((done,), (undo(entry_id),), replaces=press)


async def _keep(turn: Turn, post: Post, *, fit: str, kind: str = UNKNOWN) -> None:
    """Writes what the person agreed to, where they had said nothing before."""
    agreed_fit, agreed_kind = (None if post.fit else _fit(fit)), (None if post.kind else _kind(kind))
    if post.id is not None and (agreed_fit or agreed_kind):
        await turn.notebook.judge(post.id, fit=agreed_fit, kind=agreed_kind)


def _fit(said: str) -> Fit | None:
    return next((fit for fit in FITS if fit == said), None)


def _kind(said: str) -> PostKind | None:
    return next((kind for kind in KINDS if kind == said), None)


# ---------------------------------------------------------------- what Faro sees


async def _seen(turn: Turn, entry: Entry) -> tuple[Post, ...]:
    """The posts of an entry with what Faro proposes, from all that it was told of other posts."""
    own = {post.id for post in entry.posts}
    others = [post for post in (await turn.notebook.history()).posts if post.id not in own]
    return propose([*others, *entry.posts], turn.person.profile)[len(others) :]


def _open(post: Post) -> bool:
    """Whether the person has not said yet whether a post fits."""
    return post.id is not None and (post.fit is None or "fit" in post.proposed)


def _next(seen: Sequence[Post]) -> Post | None:
    return next((post for post in seen if _open(post)), None)


def _ask(turn: Turn, post: Post, entry_id: int, *, named: bool) -> Reply:
    """One post: what Faro makes of it, or the question."""
    if post.fit is None:
        return Reply((_question(turn, post),), (_fits(post, entry_id), undo(entry_id)))
    what = Line(f"proposed-fit-{post.fit}")
    if post.kind is not None:
        what = Line("proposed-both", {"fit": what, "kind": Line(f"proposed-kind-{post.kind}")})
    data = f"post:{post.id}:{entry_id}"
    line = Line("proposed-topic", {"topic": post.topic, "what": what}) if named else Line("proposed", {"what": what})
    right = Button(Line("button-right"), f"{data}:ok:{post.fit}:{post.kind or UNKNOWN}")
    others = [Button(Line(f"button-fit-{fit}"), f"{data}:{fit}") for fit in FITS if fit != post.fit]
    if "kind" in post.proposed:
        others.append(Button(Line("button-kind"), f"{data}:kind:{post.fit}"))
    return Reply((line,), ((right,), tuple(others), undo(entry_id)))


def _list(entry: Entry, entry_id: int, seen: Sequence[Post], today: date, start: int = 0) -> Reply | None:
    """Several posts at once, from a place in the entry on; None where there are no two, or nothing is seen in them."""
    part = seen[start : start + CODED]
    places = [at for at, post in enumerate(part) if _open(post)][:LISTED]
    shown = [part[at] for at in places]
    if len(shown) < 2 or not any(post.fit for post in shown):  # noqa: PLR2004  # one is shown by itself
        return None
    codes = "".join(_coded(post) for post in part[: places[-1] + 1])
    rest = sum(map(_open, seen[start:])) - len(shown)
    first: list[Line] = []
    if start == 0:
        told = sum(not _open(post) for post in seen)
        first = [Line("proposals", {"n": len(entry.posts), "told": told})]
    last = Line("proposals-more", {"n": rest}) if rest else Line("proposals-right")
    right = Button(Line("button-all-right"), f"post:all:{entry_id}:ok:{start}:{codes}")
    each = Button(Line("button-each"), f"post:all:{entry_id}:each")
    return Reply((*first, *(_listed(post, today) for post in shown), last), ((right, each), undo(entry_id)))


def _listed(post: Post, today: date) -> Line:
    """«Topic» → fits · teaches."""
    topic = shorter(post.topic)
    fit = Line(f"listed-fit-{post.fit}") if post.fit else None
    kind = Line(f"proposed-kind-{post.kind}") if post.kind else None
    both = Line("proposed-both", {"fit": fit or Line("listed-unclear"), "kind": kind}) if kind else None
    what = both or fit or Line("listed-unclear")
    if post.day is None or post.day == today:
        return Line("listed", {"topic": topic, "what": what})
    return Line("listed-on", {"topic": topic, "what": what, "day": post.day})


def _coded(post: Post) -> str:
    """Two letters for what is proposed of a post; a button has room for few."""
    fit = str(FITS.index(post.fit)) if post.fit and _open(post) else UNKNOWN
    kind = str(KINDS.index(post.kind)) if post.kind and "kind" in post.proposed and _open(post) else UNKNOWN
    return fit + kind


def _decoded(code: str) -> tuple[str, str] | None:
    """The fit and the kind of two letters; None for letters that Faro never put there."""
    known_fits = dict(zip("012", FITS, strict=True)) | {UNKNOWN: UNKNOWN}
    known_kinds = dict(zip("0123456", KINDS, strict=True)) | {UNKNOWN: UNKNOWN}
    fit, kind = known_fits.get(code[:1]), known_kinds.get(code[1:])
    return (fit, kind) if fit and kind else None


# ---------------------------------------------------------------- what Faro asks


def _question(turn: Turn, post: Post) -> Line:
    topic: dict[str, Value] = {"topic": post.topic}
    target = turn.person.profile.target
    return Line("ask-fit-target", {**topic, "target": target}) if target else Line("ask-fit", topic)


def _fits(post: Post, entry_id: int) -> tuple[Button, ...]:
    return tuple(Button(Line(f"fit-{fit}"), f"post:{post.id}:{entry_id}:{fit}") for fit in FITS)


async def _ask_kind(turn: Turn, post: Post, entry: Entry, press: Press, *, hint: bool = True) -> Reply:
    """The kind of a post, with what Faro would say unless that was just said to be wrong."""
    kinds = [Button(Line(f"kind-{kind}"), f"post:{post.id}:{entry.id}:{kind}") for kind in KINDS]
    skip = Button(Line("button-skip"), f"post:{post.id}:{entry.id}:skip")
    pairs = (*(tuple(kinds[i : i + 2]) for i in range(0, len(kinds), 2)), (skip,))
    lines = [Line("ask-kind", {"topic": post.topic})]
    seen = next((p for p in await _seen(turn, entry) if p.id == post.id), None) if hint else None
    if seen is not None and seen.kind is not None:
        lines.append(Line("proposed-kind", {"kind": Line(f"proposed-kind-{seen.kind}")}))
    return Reply(tuple(lines), pairs, replaces=press)
