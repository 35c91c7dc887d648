"""One person: when they are written to, what they told of their business, which actions they chose."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any, Literal

from coaching.model.contacts import Contact
from coaching.model.names import Language, Platform


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the weekly summary comes, in the person's own time. Monday is 0."""

    weekday: int = 6
    hour: int = 19
    minute: int = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """What the person told about their business. None is "not said yet".

    `card` are the answers that draw the target (M07), by question; `target_answers` how many of the six there are.
    `sign` is by what they will notice that their purpose is served (M29). `line`, `traits` and `never` are the brand
    (M08); `sample` is how many of how many recent followers are the target (M24).
    """

    business: str | None = None
    target: str | None = None
    pillars: tuple[str, ...] = ()
    purpose: str | None = None
    sign: str | None = None
    goal: str | None = None
    platform: Platform | None = None
    platforms: tuple[Platform, ...] = ()
    target_answers: int | None = None
    card: Mapping[str, str] = field(default_factory=dict)
    line: str | None = None
    traits: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    sample: tuple[int, int] | None = None
    followers_goal: int | None = None
    contacts: tuple[Contact, ...] = ()

    @property
    def several(self) -> bool:
        """True when the person counts more than one network, so that each has to be named."""
        return len(self.platforms) > 1


Outcome = Literal["done", "partly", "no"]


@dataclass(frozen=True, slots=True)
class Plan:
    """An action that the person chose: when they meant to do it, and what became of it.

    `advice` is its id in the playbook, `arguments` what its words need. `moment` is the id of a moment, or the person's
    own words where `own_words`; `day` the day on which that moment comes. `smaller`: it is the small form of the
    action. `outcome` is None until it was told (on `told`); `dropped` means that the person took it off their list.
    """

    advice: str
    moment: str
    day: date
    chosen: date
    arguments: Mapping[str, str] = field(default_factory=dict, hash=False)
    own_words: bool = False
    smaller: bool = False
    outcome: Outcome | None = None
    told: date | None = None
    dropped: bool = False
    platform: Platform | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Nudging:
    """What is remembered of the messages that come by themselves between two summaries (M33, §1.4).

    `sent` are the days of the last ones, `unanswered` how many since the person's last word; `silent`: Faro has said
    that it stops. `remind` is the day of the plan's moment, `remind_at` the hour of the word before it where it is not
    the morning; `again` the day on which a new count would say more about
    a loss; each is None where there is no such day.
    """

    sent: tuple[date, ...] = ()
    unanswered: int = 0
    silent: bool = False
    remind: date | None = None
    again: date | None = None
    remind_at: time | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One person as Faro knows them. `dialogue` is where a conversation stands, so that a restart resumes it.

    `paused_until` is the first day on which summaries may come again; a day that has come means nothing any more.
    `nudges`: the person wants a word between two summaries. `summed_at` is when the last summary was made.
    `figures_on` is the day on which they last told a figure; storage writes it with the figure.
    """

    id: int
    chat_id: int
    language: Language
    language_chosen: bool = False
    timezone: str | None = None
    rhythm: Rhythm = field(default_factory=Rhythm)
    summaries: bool = True
    paused_until: date | None = None
    away: bool = False
    profile: Profile = field(default_factory=Profile)
    dialogue: Mapping[str, Any] = field(default_factory=dict)
    since: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    nudges: bool = True
    nudging: Nudging = field(default_factory=Nudging)
    figures_on: date | None = None
    summed_at: datetime | None = None

    def told(self, **answers: Any) -> "Person":
        """The same person with answers added to their profile."""
        return replace(self, profile=replace(self.profile, **answers))
