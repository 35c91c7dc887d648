"""Instagram: a profile counts posts, followers, following; insights come in rows; a reel has its icons in a row."""

from collections.abc import Sequence

from coaching.reading.platform import Habits, in_order, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene


def _alike(_scene: Scene, found: Sequence[Found]) -> float:
    keys = {f.key for f in found}
    profile = in_order(found, "followers", "following") and "likes" not in keys
    return 1.0 * profile + 0.5 * ({"likes", "comments", "shares", "saves"} <= keys)


INSTAGRAM = register(
    Habits(
        "instagram",
        icons={
            3: ("likes", "comments", "saves"),  # until 2019
            4: ("likes", "comments", "shares", "saves"),
            5: ("likes", "comments", "reposts", "shares", "saves"),  # since 2025
        },
        alike=_alike,
    )
)
