"""What was published lately: how much of it fits, sells or fills, and what came after few likes (M03, M17-M19)."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Final

from coaching.model import Fit, FitShare, Loop, Mix, NotEnough, Post
from coaching.thresholds import JUDGED, LATELY_DAYS, MIX_POSTS, RECENT_DAYS, RECENT_POSTS, SILENT_DAYS

WORTH: Final[dict[Fit, float]] = {"high": 1.0, "partial": 0.5, "off": 0.0}


def recent(posts: Sequence[Post], today: date, *, days: int = RECENT_DAYS) -> list[Post]:
    """The posts that people who leave now have seen: the last ten of eight weeks."""
    seen = [p for p in posts if p.day and today - timedelta(days=days) < p.day <= today]
    return sorted(seen, key=lambda p: (p.day or date.min, p.topic))[-RECENT_POSTS:]


def lately(posts: Sequence[Post], today: date) -> list[Post]:
    """The posts since something may have changed: of two weeks, or of three where two hold too few."""
    for days in LATELY_DAYS:
        found = recent(posts, today, days=days)
        if len(found) >= JUDGED:
            return found
    return []


def fit_share(posts: Sequence[Post]) -> FitShare | NotEnough:
    """Σ fit / n over the judged posts (§1.2), from 0 to 1; `proposed` counts those that Faro judged by their words.

    NotEnough below five judged posts, or when most of them are not judged: an unknown fit is no fit of zero.
    """
    known = [p for p in posts if p.fit is not None]
    if len(known) < JUDGED or 2 * len(known) < len(posts):
        return NotEnough("judged posts", JUDGED, len(known))
    share = sum(WORTH[p.fit] for p in known if p.fit) / len(known)
    off = sum(p.fit == "off" for p in known)
    return FitShare(share, len(known), len(posts), sum("fit" in p.proposed for p in known), off)


def mix(posts: Sequence[Post]) -> Mix:
    """How many of the posts were of which kind, as far as it is known."""
    known = [p for p in posts if p.kind is not None]
    return Mix(len(known), Counter(p.kind for p in known if p.kind), sum("kind" in p.proposed for p in known))


def loop(posts: Sequence[Post]) -> Loop | None:
    """P(off-line next | few likes) − P(off-line next | not) over posts in order (M17); None below eight with likes."""
    known = sorted((p for p in posts if p.day and "likes" in p.amounts and p.fit), key=lambda p: p.day or date.min)
    if len(known) < MIX_POSTS:
        return None
    usual = median(p.amounts["likes"] for p in known)
    low = [b.fit == "off" for a, b in pairwise(known) if a.amounts["likes"] < usual]
    high = [b.fit == "off" for a, b in pairwise(known) if a.amounts["likes"] >= usual]
    if not low or not high:
        return None
    difference = sum(low) / len(low) - sum(high) / len(high)
    return Loop(difference, (sum(low), len(low)), (sum(high), len(high)), sum(p.deleted for p in posts))


def silent_days(posts: Sequence[Post], first: date, today: date) -> int | None:
    """Days without a post, for somebody who logged theirs before; None where posts were never logged regularly."""
    days = sorted({p.day for p in posts if p.day and p.day <= today})
    if len(days) < JUDGED or (days[-1] - first).days < SILENT_DAYS:
        return None
    return (today - days[-1]).days
