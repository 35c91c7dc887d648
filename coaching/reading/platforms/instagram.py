"""Instagram: a profile counts posts, followers, following; insights come in rows; a reel has its icons in a row."""

from collections.abc import Sequence

from coaching.reading.platform import Habits, in_order, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene


def _profile(_scene: Scene, found: Sequence[Found]) -> float:
    return 1.0 if in_order(found, "followers", "following") and not any(f.key == "likes" for f in found) else 0.0


INSTAGRAM = register(
    Habits(
        "instagram",
        icons={
            4: ("likes", "comments", "shares", "saves"),
            5: ("likes", "comments", "reposts", "shares", "saves"),  # since 2025
        },
        alike=_profile,
    )
)
