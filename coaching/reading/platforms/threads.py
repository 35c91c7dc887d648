"""Threads: reposts are how posts are shared; it counts views where X counts impressions."""

from collections.abc import Sequence

from coaching.reading.platform import Habits, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene


def _alike(scene: Scene, found: Sequence[Found]) -> float:
    """Replies and reposts are spoken of, as figures or as the tabs of a profile, and impressions are not."""
    said = {t.meaning.key for t in scene.texts if t.meaning is not None} | {f.key for f in found}
    return 1.0 if {"replies", "reposts"} <= said and not said & {"impressions", "profile_visits"} else 0.0


THREADS = register(Habits("threads", means={"reposts": "shares"}, alike=_alike))
