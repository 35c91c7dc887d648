"""How a platform joins the house: its habits on screens, registered by its leaf."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, TypeAlias

from coaching import leaves
from coaching.languages.screens import Key
from coaching.model import Platform
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Scene

Alike: TypeAlias = Callable[[Scene, Sequence[Found]], float]


def _never(_scene: Scene, _found: Sequence[Found]) -> float:
    return 0.0


@dataclass(frozen=True, slots=True)
class Habits:
    """What one platform does on its screens.

    `means`: labels that mean something else here than elsewhere. `icons`: what the figures under a row of icons count,
    left to right, by how many there are. `alike` says how much a page looks like this platform besides its words, in
    signs (a word that only this platform uses is one).
    """

    platform: Platform
    means: Mapping[Key, Key] = field(default_factory=dict)
    icons: Mapping[int, tuple[Key, ...]] = field(default_factory=dict)
    alike: Alike = _never


_KNOWN: Final[dict[Platform, Habits]] = {}


def register(habits: Habits) -> Habits:
    """Adds a platform; raises ValueError when it is there already."""
    if habits.platform in _KNOWN:
        raise ValueError(habits.platform)
    _KNOWN[habits.platform] = habits
    return habits


def platforms() -> Mapping[Platform, Habits]:
    """The habits of every platform that has a leaf."""
    from coaching.reading import platforms as folder  # noqa: PLC0415  # its leaves import this module

    leaves.load(folder)
    return _KNOWN


def in_order(found: Sequence[Found], *keys: Key) -> bool:
    """Whether these figures stand side by side in this order."""
    first = {key: next((f for f in found if f.key == key), None) for key in keys}
    there = [f for f in first.values() if f is not None]
    if len(there) < len(keys):
        return False
    level = all(abs(f.box.middle - there[0].box.middle) < there[0].box.height for f in there)
    return level and all(a.box.left < b.box.left for a, b in pairwise(there))
