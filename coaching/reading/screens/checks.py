"""What cannot be: a part larger than its whole, more people than times they looked. Such figures are asked about."""

from collections.abc import Iterator, Sequence
from typing import Final

from coaching.model import Doubt, Metric, Observation, Platform, Sighted

WHOLE: Final[tuple[tuple[Metric, Metric, frozenset[Platform]], ...]] = (
    # Not on Instagram, which once called visits and taps interactions, without likes.
    ("likes", "interactions", frozenset({"facebook", "linkedin", "x", "threads"})),
    ("comments", "interactions", frozenset({"facebook", "linkedin", "x", "threads"})),
    ("reach", "impressions", frozenset({"instagram", "facebook", "linkedin"})),
    ("reach", "views", frozenset({"instagram"})),
    ("accounts_engaged", "reach", frozenset({"instagram"})),
)
"""A figure, the one that it cannot exceed, and where both are counted that way (the platforms' own definitions)."""


FEW, MANY = 200, 100
"""Followers below which a count is doubted that is seen more than so many times as often: it may be those of a week."""


def checked(figures: Sequence[Sighted], platform: Platform | None) -> tuple[tuple[Sighted, ...], tuple[Doubt, ...]]:
    """The figures that go together, and a doubt for each of two that do not: one was misread, and which is unknown."""
    doubtful = set(_impossible(figures, platform))
    return (
        tuple(f for f in figures if f.figure not in doubtful),
        tuple(Doubt(o.metric, "does not fit", (o.value,), o) for o in (f.figure for f in figures) if o in doubtful),
    )


def _impossible(figures: Sequence[Sighted], platform: Platform | None) -> Iterator[Observation]:
    totals = {f.figure.metric: f.figure for f in figures if f.figure.kind == "total"}
    count = totals.get("followers")
    seen = max((o.value for m, o in totals.items() if m in {"views", "reach", "impressions"} and o.since), default=0)
    if count is not None and count.value < FEW and seen > MANY * max(count.value, 1):
        yield count
    for part, whole, counted in WHOLE:
        one, other = totals.get(part), totals.get(whole)
        if one is None or other is None or platform not in counted or (one.since, one.day) != (other.since, other.day):
            continue
        if one.value - one.step // 2 > other.value + other.step // 2:
            yield one
            yield other
