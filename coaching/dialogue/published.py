"""What was published: does it fit the target, and which kind of value is it? Asked post by post."""

from typing import Final, get_args

from coaching.dialogue.turn import Turn, button_id
from coaching.model import Button, Entry, Fit, Line, Post, PostKind, Press, Reply, Value
from coaching.thresholds import JUDGED

FITS: Final[tuple[Fit, ...]] = get_args(Fit)
KINDS: Final[tuple[PostKind, ...]] = get_args(PostKind)


def undo(entry_id: int) -> tuple[Button, ...]:
    """Posts and events are taken back whole, and told again."""
    return (Button(Line("button-undo"), f"undo:{entry_id}"),)


def logged(turn: Turn, entry: Entry, entry_id: int, echoed: list[Line]) -> Reply:
    """Says back what was logged, and asks about the first post of which the fit is not known."""
    open_post = _next(entry)
    if open_post is None:
        return Reply(tuple(echoed), (undo(entry_id),))
    return Reply((*echoed, _question(turn, open_post)), (_fits(open_post, entry_id), undo(entry_id)))


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """An answer about one post; then its kind, if that is not known, then the next post."""
    post_id, entry_id, said = (*value.split(":"), "", "")[:3]
    known = button_id(entry_id)
    entry = await turn.notebook.entry(known) if known is not None else None
    post = next((p for p in entry.posts if str(p.id) == post_id), None) if entry else None
    if known is None or entry is None or post is None or post.id is None:
        return (Reply((Line("button-old"),)),)
    if said in FITS:
        await turn.notebook.judge(post.id, fit=said)
        if post.kind is None:
            return (_ask_kind(post, known, press),)
    elif said in KINDS:
        await turn.notebook.judge(post.id, kind=said)
    entry = await turn.notebook.entry(known) or entry
    following = _next(entry)
    if following is not None:
        return (Reply((_question(turn, following),), (_fits(following, known), undo(known)), replaces=press),)
    judged = sum(p.fit is not None for p in (await turn.notebook.history()).posts)
    done = Line("post-done" if judged < JUDGED else "post-done-enough", {"topic": post.topic, "judged": judged})
    return (Reply((done,), (undo(known),), replaces=press),)


def _next(entry: Entry) -> Post | None:
    return next((p for p in entry.posts if p.fit is None and p.id is not None), None)


def _question(turn: Turn, post: Post) -> Line:
    topic: dict[str, Value] = {"topic": post.topic}
    target = turn.person.profile.target
    return Line("ask-fit-target", {**topic, "target": target}) if target else Line("ask-fit", topic)


def _fits(post: Post, entry_id: int) -> tuple[Button, ...]:
    return tuple(Button(Line(f"fit-{fit}"), f"post:{post.id}:{entry_id}:{fit}") for fit in FITS)


def _ask_kind(post: Post, entry_id: int, press: Press) -> Reply:
    kinds = [Button(Line(f"kind-{kind}"), f"post:{post.id}:{entry_id}:{kind}") for kind in KINDS]
    skip = Button(Line("button-skip"), f"post:{post.id}:{entry_id}:skip")
    pairs = (*(tuple(kinds[i : i + 2]) for i in range(0, len(kinds), 2)), (skip,))
    return Reply((Line("ask-kind", {"topic": post.topic}),), pairs, replaces=press)
