"""One stretch of an account's time, and how it compares with the person's own weeks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from coaching.model.names import Measured, PostKind
from coaching.model.told import Event, Post


@dataclass(frozen=True, slots=True)
class Row:
    """One stretch of an account's time, ending on `day`, since the count before it.

    `net` is the change of followers over `days`, None where either end is unknown; `step` is how far rounding
    can put it off (1: exact), `level_step` the rounding of the count itself. `counted`: the followers were given
    as a total, not worked out from a change. `timed` is False where nobody said which days a change covers.
    Amounts nobody gave are absent; `steps` holds the rounding of those that were rounded. `spanned` are the
    amounts of which it was said how many days they cover, each with those days; where they are not the row's they are
    none of `amounts`, and compared with nothing. `conflict`: two sources say different things of the same day.
    """

    day: date
    days: int
    followers: int | None
    net: int | None
    step: int = 1
    level_step: int = 1
    timed: bool = True
    gained: int | None = None
    lost: int | None = None
    counted: bool = False
    amounts: Mapping[Measured, int] = field(default_factory=dict)
    spanned: Mapping[Measured, tuple[int, int]] = field(default_factory=dict)
    steps: Mapping[Measured, int] = field(default_factory=dict)
    conflict: bool = False
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()

    def deep(self, kinds: Sequence[str]) -> int | None:
        """Comments, shares and saves together (coaching-model §1.2), of the kinds asked for; None if one is unknown."""
        values = [value for kind, value in self.amounts.items() if kind in kinds]
        return sum(values) if values and len(values) == len(kinds) else None


@dataclass(frozen=True, slots=True)
class Usual:
    """What a stretch like the last one does when nothing happens: `low`…`high` holds 95 of 100.

    `weeks` is how many clean weeks stand behind it; with fewer than four, `own` is False and the range is the
    floor that chance alone gives to an account of this size.
    """

    low: int
    high: int
    mean: float
    sd: float
    weeks: int
    own: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """How surprising a change is, against the usual range: chance, perhaps, or a signal."""

    level: Literal["noise", "possible", "signal"]
    t: float
    probability: float


@dataclass(frozen=True, slots=True)
class FitShare:
    """How much of the recent content fits the target: Σ fit / n, high = 1, partial = 0.5, off = 0."""

    share: float
    judged: int
    posts: int
    proposed: int = 0
    off: int = 0


Unit = Literal["week", "post", "reach", "likes"]


@dataclass(frozen=True, slots=True)
class Shift:
    """One figure lately against its own clean weeks.

    `now` and `before` are per week, per post, per thousand reached, or per like (`per`).
    `over` is how many weeks "lately" is, `weeks` how many stand behind "before". `t` and `probability` (two-sided) say
    how surprising the change is; a direction other than flat is past 95 % and past the band. `parts` are the kinds of
    depth that were compared.
    """

    metric: str
    now: float
    before: float
    per: Unit
    over: int
    weeks: int
    t: float
    probability: float
    direction: Literal["down", "flat", "up"]
    parts: tuple[str, ...] = ()

    @property
    def ratio(self) -> float:
        """Lately over before; 1 where there was nothing before."""
        return self.now / self.before if self.before else 1.0


@dataclass(frozen=True, slots=True)
class Mix:
    """What the recent posts were: how many of which kind, of `posts` whose kind is known."""

    posts: int
    kinds: Mapping[PostKind, int]
    proposed: int = 0

    def share(self, kind: PostKind) -> float:
        """Share of a kind, 0…1."""
        return self.kinds.get(kind, 0) / self.posts if self.posts else 0.0
