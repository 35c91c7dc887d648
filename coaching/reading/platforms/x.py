"""X, and Twitter on older screens: reposts are how posts are shared."""

from collections.abc import Sequence

from coaching.reading.platform import Habits, in_order, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.scene import Scene


def _profile(_scene: Scene, found: Sequence[Found]) -> float:
    """Following before followers, each with its number before it, on one line."""
    inline = [f for f in found if f.place == "inline"]
    return 0.8 if in_order(inline, "following", "followers") else 0.0


X = register(Habits("x", means={"reposts": "shares"}, alike=_profile))
