"""An account measured on one day: what its weeks show together, and which causes compete."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from coaching.model.contacts import Act
from coaching.model.names import Platform
from coaching.model.person import Profile
from coaching.model.told import Event
from coaching.model.weeks import FitShare, Mix, Row, Shift, Usual, Verdict


@dataclass(frozen=True, slots=True)
class Burst:
    """Followers came all at once: `gain` of them between `start` and `day`, in `days` days, from `before` to `peak`.

    `organic` is the usual net of a week, `left` how many fewer there are now than at the peak, `bled` whether that is
    more than chance; `told` is the event that
    explains it. The ratios compare the burst's week with the weeks before it, None where a figure is unknown;
    `…_rose` is beyond its own swings. `home`: the largest country, its share before and after. `retention` (0…1) is
    None until two weeks have gone by (§1.2).
    """

    start: date
    day: date
    days: int
    before: int
    peak: int
    organic: float
    left: int
    told: Event | None
    bled: bool = False
    reach: float | None = None
    reach_rose: bool | None = None
    depth_rose: bool | None = None
    comments: float | None = None
    home: tuple[str, float, float] | None = None
    retention: float | None = None

    @property
    def gain(self) -> int:
        """Followers at the peak over those before."""
        return self.peak - self.before


@dataclass(frozen=True, slots=True)
class Cliff:
    """Followers went all at once, within `days` days up to `day`: `lost` of `before`, `share` of that week's loss."""

    day: date
    days: int
    before: int
    lost: int
    share: float
    t: float


@dataclass(frozen=True, slots=True)
class Loop:
    """Chasing likes (M17): how much likelier an off-line post is after one with few likes (−1…1), and deleted posts."""

    difference: float
    after_low: tuple[int, int]
    after_high: tuple[int, int]
    deleted: int


@dataclass(frozen=True, slots=True)
class Dilution:
    """Engagement rates before and after growth, 0…1: by followers, what growth alone explains, and by reach (M35)."""

    before: int
    after: int
    by_followers: tuple[float, float]
    expected: float
    by_reach: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Flow:
    """Who came and who went in the last stretch, gross, over the followers at its beginning."""

    gained: int
    lost: int
    share: float


@dataclass(frozen=True, slots=True)
class Growth:
    """Followers over `weeks` weeks, from `before` to `now`."""

    weeks: int
    before: int
    now: int

    @property
    def share(self) -> float:
        """Growth over what there was."""
        return (self.now - self.before) / self.before if self.before else 0.0


@dataclass(frozen=True, slots=True)
class Slow:
    """A change too small for any one week: the CUSUM in spreads, and since when it runs (§1.3-6).

    `split` is the one likeliest break of depth (§1.3-7).
    """

    down: float
    since: date | None = None
    split: date | None = None


CauseName = Literal["noise", "content", "exposure", "measurement", "platform", "contest", "inauthentic"]


@dataclass(frozen=True, slots=True)
class Cause:
    """One of the causes that compete: its weight of evidence in bits, the share it gets, and what spoke for it."""

    name: CauseName
    bits: float
    probability: float
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotEnough:
    """A measure that cannot be given yet: what it needs, what there is, and when it could be there."""

    what: str
    needed: int
    have: int
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Metrics:
    """One account, measured on one day.

    `latest` is the stretch that is judged: the last week, or the last two or four where only together they say
    something; `usual` and `verdict` are about it. `acts` are those of the people around the account, in all networks.
    `disturbed` are the days after which weeks say nothing about usual ones for a while.
    """

    platform: Platform | None
    today: date
    rows: tuple[Row, ...]
    weeks: tuple[Row, ...]
    latest: Row | None
    usual: Usual | NotEnough
    verdict: Verdict | NotEnough
    fit: FitShare | NotEnough
    lately: FitShare | NotEnough
    mix: Mix
    mix_lately: Mix
    shifts: Mapping[str, Shift]
    events: tuple[Event, ...] = ()
    burst: Burst | None = None
    cliff: Cliff | None = None
    dilution: Dilution | None = None
    flow: Flow | None = None
    growth: Growth | None = None
    slow: Slow | None = None
    loop: Loop | None = None
    silent_days: int | None = None
    causes: tuple[Cause, ...] = ()
    profile: Profile = field(default_factory=Profile)
    acts: tuple[Act, ...] = ()
    disturbed: tuple[date, ...] = ()

    @property
    def depth(self) -> Shift | None:
        """Depth per post (or per week, when posts are not logged) against its own clean weeks."""
        return self.shifts.get("depth")
