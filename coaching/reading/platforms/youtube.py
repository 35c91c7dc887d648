"""YouTube and YouTube Studio: followers are subscribers, and the headline has the exact count of views."""

from collections.abc import Sequence

from coaching.languages.screens import screens, squeeze
from coaching.reading.platform import Habits, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene


def _subscribers(_scene: Scene, found: Sequence[Found]) -> float:
    called = screens().subscribers
    said = any(f.key.startswith("followers") and any(word in squeeze(f.words) for word in called) for f in found)
    return 0.7 if said else 0.0


YOUTUBE = register(Habits("youtube", alike=_subscribers))
