"""What the person published lately: how much of it fits the target, sells or fills (M01, M03, M19)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from coaching.model import Fit, FitShare, NotEnough, Post, PostKind
from coaching.thresholds import JUDGED, MIX_POSTS, RECENT_DAYS, RECENT_POSTS

WORTH: Final[dict[Fit, float]] = {"high": 1.0, "partial": 0.5, "off": 0.0}


def recent(posts: Sequence[Post], today: date) -> list[Post]:
    """The posts that people who leave now have seen: the last ten of eight weeks."""
    seen = [p for p in posts if p.day and today - timedelta(days=RECENT_DAYS) < p.day <= today]
    return sorted(seen, key=lambda p: (p.day or date.min, p.topic))[-RECENT_POSTS:]


def fit_share(posts: Sequence[Post], today: date) -> FitShare | NotEnough:
    """Σ fit / n over the judged recent posts (§1.2), from 0 to 1.

    NotEnough below five judged posts, or when most of them are not judged: an unknown fit is no fit of zero.
    """
    known = recent(posts, today)
    worths = [WORTH[p.fit] for p in known if p.fit is not None]
    if len(worths) < JUDGED or 2 * len(worths) < len(known):
        return NotEnough("judged posts", JUDGED, len(worths))
    return FitShare(sum(worths) / len(worths), len(worths), len(known))


def kind_share(posts: Sequence[Post], today: date, kind: PostKind) -> float | None:
    """Share of the recent posts of a kind, from 0 to 1; None below eight posts whose kind is known."""
    kinds = [p.kind for p in recent(posts, today) if p.kind is not None]
    return kinds.count(kind) / len(kinds) if len(kinds) >= MIX_POSTS else None
