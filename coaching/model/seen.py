"""What was seen on a picture: its words, and what its screen says."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from coaching.model.names import Platform
from coaching.model.told import Doubt, Observation

Colour: TypeAlias = tuple[int, int, int]
Unseen = Literal[
    "not_an_image", "broken", "too_large", "too_small", "animated", "too_slow", "not_fetched", "no_words",
    "no_statistics",
]  # fmt: skip
"""Why a picture says nothing."""


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a line as it was seen, in letters of one colour.

    The box is in pixels from the picture's upper left corner; `sure` is 0…1. `ink` is the colour of the letters,
    `ground` what they stand on, red, green and blue, 0…255 each.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float
    ink: Colour = (0, 0, 0)
    ground: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Page:
    """The words on a picture of `width` by `height` pixels, in no particular order."""

    width: int
    height: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A picture that says nothing, and why."""

    reason: Unseen


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture that was sent: what was seen on it. `exact`: it came as a file, not recompressed."""

    seen: Page | Unreadable
    exact: bool = False


ScreenKind = Literal["profile", "overview", "post", "audience", "other"]
"""Figures of an account as it stands, of an account over a period, of one post, of who follows; or none of these."""


@dataclass(frozen=True, slots=True)
class Sighted:
    """A figure on a screen, and how sure the reading of it is, 0…1."""

    figure: Observation
    sure: float


@dataclass(frozen=True, slots=True)
class Screen:
    """What a picture of a statistics screen says.

    `language` is that of the app (Portuguese screens are read too); `handle` the account's name as the screen shows
    it, without @. `theirs` is True where the screen can only be seen by the account's owner, False where it shows
    somebody else's account (a button to follow it), None where nothing tells. `period` is what its figures cover, as
    dates where the screen says so; a doubt's `about` is the metric. `title` is the first words of a post's caption;
    `also` is the platform that it may be as well.
    """

    platform: Platform | None
    kind: ScreenKind
    language: str | None = None
    handle: str | None = None
    theirs: bool | None = None
    period: tuple[date, date] | None = None
    figures: tuple[Sighted, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    title: str = ""
    also: Platform | None = None
