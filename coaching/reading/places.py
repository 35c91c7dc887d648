"""Which network and which day a figure goes with."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from coaching.model import Platform
from coaching.reading.dates import When
from coaching.reading.figure import COUNTED_ACCOUNTS, Figure, joint
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number


def network_of(
    figure: Figure, networks: Sequence[tuple[int, int, Platform]], bounding: Sequence[Number]
) -> Platform | None:
    """The network that a figure goes with."""
    at = _nearest(figure, [start for start, _, _ in networks], bounding)
    return networks[at][2]


def moment_of(heard: Heard, figure: Figure, moments: Sequence[When], bounding: Sequence[Number]) -> When | None:
    """The date that a figure goes with; None is today."""
    if len(moments) == 1:
        now = heard.any(figure.left, figure.number.start, "cues.now")
        passed = moments[0].end <= figure.left and figure.left > figure.sentence[0]
        parted = joint(heard, figure.number.end, moments[0].start) is not None
        ahead = parted and any(number.start >= moments[0].end for number in bounding)  # "tengo 12, ayer 15"
        return None if (now is not None and passed) or ahead else moments[0]
    return moments[_nearest(figure, [when.start for when in moments], bounding)]


def of_its_own_day(heard: Heard, figure: Figure, happened: AbstractSet[int]) -> Figure:
    """A count without the day of what is told behind it: "690, ran a giveaway on Thursday" is 690 today."""
    when, end = figure.when, figure.number.end
    if when is None or when.start < end or figure.kind != "total" or figure.metric not in COUNTED_ACCOUNTS:
        return figure
    parted = joint(heard, end, when.start) is not None
    told = any(end <= at < when.start for at in happened) or (
        parted and any(when.end <= at and joint(heard, when.end, at) is None for at in happened)
    )
    return replace(figure, when=None) if told else figure


def _nearest(figure: Figure, places: Sequence[int], bounding: Sequence[Number]) -> int:
    """Which of several dates or networks a number goes with: they come before their numbers, or after."""
    start = figure.number.start
    ahead = next((i for i, place in enumerate(places) if place > start), None)
    behind = next((i for i in reversed(range(len(places))) if places[i] < start), None)
    if ahead is None or behind is None:
        return behind if ahead is None and behind is not None else (ahead or 0)
    leading = not bounding or places[0] < bounding[0].start
    return behind if leading else ahead
