"""TikTok: a profile counts following, followers and all likes ever; what others save are favourites."""

from collections.abc import Sequence

from coaching.reading.platform import Habits, in_order, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene


def _profile(_scene: Scene, found: Sequence[Found]) -> float:
    return 1.5 if in_order(found, "following", "followers", "likes") else 0.0


TIKTOK = register(
    Habits(
        "tiktok",
        means={"favourites": "saves"},
        icons={4: ("views", "likes", "comments", "shares"), 5: ("views", "likes", "comments", "shares", "saves")},
        alike=_profile,
    )
)
