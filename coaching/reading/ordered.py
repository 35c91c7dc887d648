"""An order as it was understood: what is wanted, and of what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Literal

from coaching.model import EventKind, Language, Metric, Platform

Wanted = Literal[
    "undo", "redo", "wrong", "delete", "move", "correct", "summary", "rhythm", "pause", "resume", "goal", "goal_drop",
    "language", "network", "zone", "export", "erase", "history", "help", "privacy", "settings", "cancel", "cannot",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class About:
    """What an order is about. Everything that is named has to fit; nothing named fits everything.

    `days` are stretches, each with its first and last day; `words` are looked for in posts and notes. `last` is the
    newest that fits, `every` all of them; `spoken` goes by the day on which it was said.
    """

    days: tuple[tuple[date, date], ...] = ()
    metrics: frozenset[Metric] = frozenset()
    events: frozenset[EventKind] = frozenset()
    posts: bool = False
    platform: Platform | None = None
    numbers: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    last: bool = False
    every: bool = False
    spoken: bool = False

    def plain(self) -> dict[str, Any]:
        """The same in plain values, to be kept while something is asked about it."""
        return {
            "days": [[first.isoformat(), last.isoformat()] for first, last in self.days],
            "metrics": sorted(self.metrics),
            "events": sorted(self.events),
            "posts": self.posts,
            "platform": self.platform,
            "numbers": list(self.numbers),
            "words": list(self.words),
            "spoken": self.spoken,
        }

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "About":
        """What was kept in plain values."""
        return cls(
            days=tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in kept["days"]),
            metrics=frozenset(kept["metrics"]),
            events=frozenset(kept["events"]),
            posts=kept["posts"],
            platform=kept["platform"],
            numbers=tuple(kept["numbers"]),
            words=tuple(kept["words"]),
            spoken=kept["spoken"],
        )

    @property
    def named(self) -> bool:
        """Whether anything is named by which to look."""
        return bool(
            self.days or self.metrics or self.events or self.posts or self.platform or self.numbers or self.words
        )


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants done.

    `weak`: a word that may as well answer what Faro has just asked, or tell something. `dated`: an end was named, even
    where `until` could not be told from it. `words` are a goal or a town. `right` and `wrong` are the two values of a
    correction, with the `step` of what is right and the `sign` of a change; `origin` is where a change began that is
    told anew, `exact` settles a rounded value. `halves` are the two hours that "at 5" may be, `part` the half of the
    day where no hour is told. `rest` is what the message says besides.
    """

    wanted: Wanted
    about: About = field(default_factory=About)
    day: date | None = None
    until: date | None = None
    dated: bool = False
    weekday: int | None = None
    at: time | None = None
    platform: Platform | None = None
    language: Language | None = None
    metric: Metric | None = None
    right: int | None = None
    wrong: int | None = None
    origin: int | None = None
    exact: bool = False
    step: int = 1
    sign: int = 0
    halves: tuple[time, time] | None = None
    part: str | None = None
    words: str = ""
    rest: str = ""
    weak: bool = False
    asks: Literal["hour", "day"] | None = None
