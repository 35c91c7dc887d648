"""What is drawn, in a person's words: a worker process turns it into a PNG."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart in a person's words: what is drawn, and the same thing that waits in the outbox as JSON."""

    title: str
    days: tuple[date, ...]
    values: tuple[int, ...]
    band: tuple[tuple[date, float, float], ...]
    marks: tuple[tuple[date, str], ...]
    ticks: tuple[tuple[date, str], ...]
    band_label: str
    grouping: str
    minus: str = "−"
    bars: bool = False


@dataclass(frozen=True, slots=True)
class WeekPicture:
    """A WeekChart in a person's words; numbers come written, but for those that are drawn to scale.

    `tiles` are label, figure now, figure before ("" where unknown) and its word; `ticks` the days of `weeks`, written.
    """

    title: str
    net: int | None
    net_text: str
    verdict: str
    usual: tuple[int, int] | None
    usual_text: tuple[str, str]
    usual_label: str
    weeks: tuple[tuple[date, int], ...]
    ticks: tuple[str, ...]
    weeks_label: str
    tiles: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class CardPicture:
    """A Card in a person's words."""

    title: str
    rows: tuple[tuple[str, str], ...]
    foot: str


Drawn: TypeAlias = Picture | WeekPicture | CardPicture
"""What a worker process turns into a PNG."""
