"""A screenshot that waits for its person's word: what was read on it, and what is being asked about it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from coaching.model import Observation, Platform, ScreenKind

Doubtful = Literal["", "readings", "faint", "viewers", "unread", "leap", "exact"]
"""Why a figure is not settled: two readings, one that is hardly legible, another name for something like it, none at
all, a count far from the last one, a rounded count beside another exact one of that day."""
Aside = Literal["", "always", "exact", "undated", "dropped", "stored"]
"""Why a figure is not stored (any more): it is of all time, the exact one is known, nobody knows which days it covers,
the person took it out, it is stored already."""
Asks = Literal["again", "network", "whose", "days", "list", "value", "which", "post"]
"""What is being asked: was it not sent before, its network, its account, its days, is all of it right, one value,
which value is wrong, what a post was about."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A figure that was seen.

    `readings` are what a doubtful one may be, `known` is the earlier figure that it is held against. `post` is the
    place of the post that it belongs to; None where it is the account's.
    """

    figure: Observation
    doubt: Doubtful = ""
    readings: tuple[int, ...] = ()
    aside: Aside = ""
    known: int | None = None
    post: int | None = None

    @property
    def open(self) -> bool:
        """Whether it is in doubt, and would be stored if it was not."""
        return bool(self.doubt) and not self.aside

    @property
    def sure(self) -> bool:
        """Whether it can be stored as it is."""
        return not self.doubt and not self.aside

    def settled(self, value: int, step: int | None = None) -> "Seen":
        """The same with a value that the person has chosen or typed."""
        kept = self.figure.step if step is None and value == self.figure.value else step or 1
        known = (
            self.known if not self.doubt and self.figure.step == 1 and kept == 1 else None
        )  # what it takes the place of
        return replace(self, figure=replace(self.figure, value=value, step=kept), doubt="", readings=(), known=known)


@dataclass(frozen=True, slots=True)
class Screenshot:
    """Pictures of one account that came together; nothing of them is stored before they are `confirmed`.

    `day` is when they were sent. `own` is True once the person said that the account is theirs; `theirs` is what the
    screens tell. `titles` are the first words of the posts that they show, '' where there are none. `prints` know the
    pictures again. `topic` is what was asked beside them. `asks` is the open question and `at` the figure, or the post,
    that it is about; `walks`: the doubtful figures are gone through, one after the other. `read` is when the same
    pictures were read before, `blurred` that much of them is hard to read. `asked` is the day of the question, and
    `newest` what had been told last by then. `either` are the networks that the screens may be of; `told` is the post
    that the caption tells of, and `stashed` the entries that hold the figures of posts whose day is not known yet.
    """

    id: str
    day: date
    platform: Platform | None
    handle: str | None
    kinds: tuple[ScreenKind, ...]
    seen: tuple[Seen, ...]
    prints: tuple[str, ...]
    theirs: bool | None = None
    own: bool = False
    titles: tuple[str, ...] = ()
    topic: str | None = None
    asks: Asks = "list"
    at: int = 0
    walks: bool = False
    confirmed: bool = False
    weighed: bool = False
    blurred: bool = False
    read: date | None = None
    asked: date | None = None
    newest: int | None = None
    either: tuple[Platform, ...] = ()
    told: int | None = None
    stashed: tuple[int | None, ...] = ()

    def with_figure(self, at: int, seen: Seen) -> "Screenshot":
        """The same with one figure replaced."""
        return replace(self, seen=(*self.seen[:at], seen, *self.seen[at + 1 :]))

    def first_open(self) -> int | None:
        """The place of the first figure that is in doubt."""
        return next((at for at, seen in enumerate(self.seen) if seen.open), None)
