"""Facebook, and Meta Business Suite where it shows a Page: interactions beside clicks on links and messages."""

from collections.abc import Sequence
from typing import Final

from coaching.reading.platform import Habits, register
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene

BESIDE: Final = frozenset({"link_clicks", "messages"})


def _alike(_scene: Scene, found: Sequence[Found]) -> float:
    keys = {f.key for f in found}
    return 0.6 if "interactions" in keys and keys & BESIDE and "impressions" not in keys else 0.0


FACEBOOK = register(Habits("facebook", alike=_alike))
