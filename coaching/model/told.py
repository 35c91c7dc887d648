"""What a person told about their account, as read from one message and as kept: figures, posts, events."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from coaching.model.contacts import Act
from coaching.model.names import EventKind, Fit, Intent, Kind, Language, Measured, Metric, Platform, PostKind


@dataclass(frozen=True, slots=True)
class Observation:
    """A figure that the person gave. Absent is not zero: what was not said has no observation.

    `total` is a level (followers) or an amount (likes); `delta` is a signed change. `step` is the rounding of
    the source: "8,7 mil" is 8700 with step 100. `since` is the first day that a change or an amount covers,
    None when it was not said.
    """

    metric: Measured
    kind: Kind
    value: int
    day: date
    platform: Platform | None = None
    step: int = 1
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What Faro will not decide alone: `about` a metric (or the date, the network), `why`, the readings.

    `seen` is the figure as it would be in its first reading, with its day and its network, which no doubt changes.
    """

    about: str
    why: str
    options: tuple[int, ...] = ()
    seen: Observation | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Something that the person published. An unknown fit or kind is None.

    `proposed` names what Faro proposed from the words ("fit", "kind") where the person said nothing: such a judgement
    is never stored. `amounts` are the post's own figures, `deleted` that it was taken down.
    """

    topic: str
    day: date | None = None
    fit: Fit | None = None
    kind: PostKind | None = None
    platform: Platform | None = None
    id: int | None = None
    proposed: frozenset[str] = frozenset()
    amounts: Mapping[Metric, int] = field(default_factory=dict, hash=False)
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened around the account and that explains figures.

    `until` is the last day of a stretch: "last week", "in 2019", or how long a pause is known to have lasted.
    """

    kind: EventKind
    day: date
    note: str = ""
    until: date | None = None

    def on(self, day: date) -> "Event":
        """The same on another day; a pause that goes on still does."""
        goes_on = self.kind == "pause" and self.until is not None and self.until > day
        return Event(self.kind, day, self.note, self.until if goes_on else None)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says."""

    language: Language | None
    intent: Intent
    topic: str | None = None
    observations: tuple[Observation, ...] = ()
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the followers were on a day: country → share of them, 0…1."""

    day: date
    shares: Mapping[str, float]
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What one message added to a history; it is undone and put back as a whole. `said` is when, where it is stored."""

    observations: tuple[Observation, ...] = ()
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()
    id: int | None = None
    struck: bool = False
    said: datetime | None = None
    acts: tuple[Act, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.observations or self.posts or self.events or self.acts)


@dataclass(frozen=True, slots=True)
class History:
    """One person's figures, posts and events, oldest first, corrections already applied."""

    observations: tuple[Observation, ...] = ()
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()
    origins: tuple[Origins, ...] = ()
    acts: tuple[Act, ...] = ()
