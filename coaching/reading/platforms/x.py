"""X, and Twitter on older screens: reposts are how posts are shared."""

from collections.abc import Sequence

from coaching.reading.platform import Habits, in_order, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene


def _alike(_scene: Scene, found: Sequence[Found]) -> float:
    """Following before followers, each with its number before it, on one line; comments are replies."""
    replies = any(f.key == "replies" for f in found)
    before = [f for f in found if f.place == "inline" or f.label.left >= f.box.right - f.box.height]
    return 0.8 * in_order(before, "following", "followers") + 0.6 * replies


X = register(
    Habits("x", means={"reposts": "shares"}, icons={3: ("likes", "reposts", "comments")}, alike=_alike),
)
