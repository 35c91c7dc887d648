"""An answer before it has a language: lines, buttons, and what is drawn above them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from coaching.model.incoming import Press
from coaching.model.names import Language


@dataclass(frozen=True, slots=True)
class Signed:
    """A number that is always said with its sign: +15, −5."""

    value: int


@dataclass(frozen=True, slots=True)
class Line:
    """A message id and what goes into it; no language yet."""

    id: str
    arguments: "Mapping[str, Value]" = field(default_factory=dict)


# What may stand in a line: a count, a mean, a signed change, a day, a line of Faro's own, or words from a person.
Value: TypeAlias = int | float | Signed | date | Line | str


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its words, and at most 64 bytes that come back when it is pressed."""

    label: Line
    data: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure over time, the usual range around it, and what happened when. `bars`: amounts of weeks, not a level."""

    title: Line
    points: tuple[tuple[date, int], ...]
    band: tuple[tuple[date, float, float], ...] = ()
    marks: tuple[tuple[date, Line], ...] = ()
    usual_label: Line | None = None
    bars: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure of a week beside the one before it (None where unknown), and in a word what that is."""

    label: Line
    now: int
    before: int | None
    word: Line


@dataclass(frozen=True, slots=True)
class WeekChart:
    """The week at a glance: the change, where it stands in the usual range, and the weeks before it.

    `net` is None where it is not known. `usual` is the range that holds 95 of 100 weeks. `weeks` are the last weeks'
    changes by their last day, the one that is judged last; `verdict` says in a few words what the change is.
    """

    title: Line
    net: int | None
    verdict: Line
    usual: tuple[int, int] | None = None
    usual_label: Line | None = None
    weeks: tuple[tuple[date, int], ...] = ()
    weeks_label: Line | None = None
    tiles: tuple[Tile, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A picture to keep: a title, and under a label each the person's own words, or a line; at most seven rows."""

    title: Line
    rows: tuple[tuple[Line, Line | str], ...]
    foot: Line | None = None


Drawing: TypeAlias = Chart | WeekChart | Card
"""What may stand above an answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `replaces` turns the message on which a button was pressed into this one.

    Without lines it only changes that message's buttons.
    """

    lines: tuple[Line, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    chart: Drawing | None = None
    attachment: Literal["export"] | None = None
    replaces: Press | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What one message gets back, and in which language."""

    replies: tuple[Reply, ...]
    language: Language
