"""YouTube and YouTube Studio: followers are subscribers, and the headline has the exact count of views."""

from collections.abc import Sequence
from typing import Final

from coaching.languages.screens import squeeze
from coaching.reading.platform import Habits, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.scene import Scene

SUBSCRIBERS: Final = ("subscr", "suscr", "iscritt", "inscrit")


def _subscribers(_scene: Scene, found: Sequence[Found]) -> float:
    said = any(f.key.startswith("followers") and any(w in squeeze(f.words) for w in SUBSCRIBERS) for f in found)
    return 0.7 if said else 0.0


YOUTUBE = register(Habits("youtube", alike=_subscribers))
