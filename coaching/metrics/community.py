"""What a weekly check says of a community: replies (M14), talk among its members (M12), people who come back (M11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from statistics import median
from typing import Literal

from coaching.metrics import timeline
from coaching.model import History, Measured, NotEnough, Observation, Platform
from coaching.thresholds import (
    AUDIENCE_GREW,
    CHECK_SLACK,
    CHECKS,
    COMMENTS,
    DEPTH_BAND,
    FOUR_WEEKS,
    ROOT_DIFFERENCE,
    WEEK,
)


@dataclass(frozen=True, slots=True)
class Replies:
    """How many of a week's comments were answered."""

    replied: int
    comments: int

    @property
    def share(self) -> float:
        """Answered over received, 0…1."""
        return self.replied / self.comments


@dataclass(frozen=True, slots=True)
class AmongMembers:
    """How many comments of `weeks` weeks answer another member. `usual` is the median share of `checks` earlier weeks.

    `direction` is against it; `chance` says that counts this small differ that much by themselves.
    """

    replies: int
    comments: int
    weeks: int
    usual: float | None = None
    checks: int = 0
    direction: Literal["down", "flat", "up"] | None = None
    chance: bool = False

    @property
    def share(self) -> float:
        """Among members over all, 0…1."""
        return self.replies / self.comments


@dataclass(frozen=True, slots=True)
class Returning:
    """People who comment week after week, now and about four weeks ago, with the growth of the audience since then."""

    now: int
    before: int
    since: date
    growth: float | None = None

    @property
    def audience_only(self) -> bool:
        """True where the audience grew and the people who come back did not become more (M11)."""
        return self.growth is not None and self.growth >= AUDIENCE_GREW and self.now <= self.before


def replies(history: History, platform: Platform | None, today: date) -> Replies | NotEnough:
    """Own replies / comments of the last seven days. Needs both figures and ten comments (M14)."""
    comments = this_week(history, platform, "comments", today)
    replied = this_week(history, platform, "own_replies", today)
    if comments is None or replied is None or comments < COMMENTS:
        return NotEnough("comments" if replied is not None else "own_replies", COMMENTS, comments or 0)
    return Replies(replied, comments)


def among_members(history: History, platform: Platform | None, today: date) -> AmongMembers | NotEnough:
    """Member-to-member replies / comments of this week, against the median of the weeks checked before (M12).

    A week with fewer than ten comments is taken together with the three before it; then it is only the fact.
    """
    days = _checked(history, platform, "member_replies", today)
    weeks = [(day, *_pair(history, platform, day)) for day in days]
    known = [(day, said, of) for day, said, of in weeks if said is not None and of is not None]
    now = [(said, of) for day, said, of in known if day > today - timedelta(days=WEEK)][-1:]
    if now and now[0][1] >= COMMENTS:
        ((said, of),) = now
        before = [a / b for day, a, b in known if day <= today - timedelta(days=WEEK) and b >= COMMENTS]
        return _against(said, of, before)
    month = _spaced((day, said, of) for day, said, of in known if day > today - timedelta(days=FOUR_WEEKS))
    all_said, all_of = sum(said for said, _ in month), sum(of for _, of in month)
    if not now or all_of < COMMENTS:
        return NotEnough("comments", COMMENTS, all_of)
    return AmongMembers(all_said, all_of, len(month))


def returning(history: History, platform: Platform | None, today: date) -> Returning | NotEnough:
    """People who commented in several weeks, against the check about four weeks earlier (M11). Needs both checks."""
    days = _checked(history, platform, "repeat_commenters", today)
    now = next((day for day in reversed(days) if day > today - timedelta(days=WEEK)), None)
    then = today - timedelta(days=FOUR_WEEKS)
    earlier = [day for day in days if abs((day - then).days) <= CHECK_SLACK]
    if now is None or not earlier:
        first = min((day for day in days if day > then + timedelta(days=CHECK_SLACK)), default=today)
        return NotEnough("repeat_commenters", 2, int(now is not None), first + timedelta(days=FOUR_WEEKS))
    since = min(earlier, key=lambda day: abs((day - then).days))
    people = {o.day: o.value for o in _told(history, platform, "repeat_commenters")}
    return Returning(people[now], people[since], since, _growth(history, platform, since, today))


def this_week(history: History, platform: Platform | None, metric: Measured, day: date) -> int | None:
    """An amount of the seven days up to a day: what was told for a week that is mostly this one, else the sum of days.

    What was told for last week, or for a month, says nothing about this week.
    """
    first = day - timedelta(days=WEEK - 1)
    told = [o for o in _told(history, platform, metric) if first <= o.day <= day]
    weeks = [o for o in told if o.since is not None and (o.day - o.since).days == WEEK - 1]
    if weeks and (day - weeks[-1].day).days <= WEEK // 2:
        return weeks[-1].value
    days = [o.value for o in told if o.since is None or o.since >= first]
    return sum(days) if days else None


def _told(history: History, platform: Platform | None, metric: Measured) -> list[Observation]:
    mine = (o for o in history.observations if o.metric == metric and o.kind == "total")
    return sorted((o for o in mine if o.platform in {platform, None}), key=lambda o: o.day)


def _checked(history: History, platform: Platform | None, metric: Measured, today: date) -> list[date]:
    return sorted({o.day for o in _told(history, platform, metric) if o.day <= today})


def _pair(history: History, platform: Platform | None, day: date) -> tuple[int | None, int | None]:
    return this_week(history, platform, "member_replies", day), this_week(history, platform, "comments", day)


def _spaced(weeks: Iterable[tuple[date, int, int]]) -> list[tuple[int, int]]:
    """Checks of which no two cover the same days, the newest kept."""
    kept: list[tuple[date, int, int]] = []
    for week in sorted(weeks, reverse=True):
        if not kept or (kept[-1][0] - week[0]).days >= WEEK:
            kept.append(week)
    return [(said, of) for _, said, of in kept]


def _against(said: int, of: int, before: list[float]) -> AmongMembers:
    if len(before) < CHECKS:
        return AmongMembers(said, of, 1)
    usual = median(before)
    now = said / of
    direction: Literal["down", "flat", "up"] = "flat"
    if abs(now - usual) > usual * DEPTH_BAND:
        direction = "up" if now > usual else "down"
    chance = abs(sqrt(said) - sqrt(usual * of)) < ROOT_DIFFERENCE
    return AmongMembers(said, of, 1, usual, len(before), direction, chance)


def _growth(history: History, platform: Platform | None, since: date, today: date) -> float | None:
    """Growth of the followers between two days, each counted within a week before it."""
    counted = [(row.day, row.followers) for row in timeline.rows(history, platform) if row.followers is not None]
    ends = [_last(counted, day) for day in (since, today)]
    before, now = ends
    return (now - before) / before if before and now is not None else None


def _last(counted: list[tuple[date, int]], day: date) -> int | None:
    return next((n for at, n in reversed(counted) if day - timedelta(days=WEEK) < at <= day), None)
