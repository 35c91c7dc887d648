"""What the people around an account do, week by week: who comes back (M11), signs of life (M12), replies owed (M14).

A week in which nobody told of anybody is unknown, and never a week of silence.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import sqrt
from statistics import median
from typing import Final, Literal

from coaching.model import Act, ActKind, History, NotEnough, Platform, known_as
from coaching.thresholds import (
    CHECKS,
    COMMENTS,
    DEPTH_BAND,
    FOUR_WEEKS,
    HUB_WINDOW,
    RETURN_WEEKS,
    RETURNING_IN,
    ROOT_DIFFERENCE,
    SIGN_WEEKS,
    WEEK,
)

MONTH: Final = FOUR_WEEKS // WEEK
WRITTEN: Final[frozenset[ActKind]] = frozenset({"comment", "question", "complaint"})
"""What somebody writes to the owner, and what is owed an answer."""
COMMENTED: Final[frozenset[ActKind]] = WRITTEN | {"reply"}
"""Every comment under a post, whoever it was for."""


# ---------------------------------------------------------------- who did what


@dataclass(frozen=True, slots=True)
class PersonActs:
    """What one of the people did in some weeks, by the names of Contact's fields.

    `weeks_active` counts calendar weeks with an act of theirs, `by_week` their acts by the Monday of each. `comments`
    is what they wrote to the owner; `constructive` are all acts but complaints, `critical` the complaints. `answered`
    is how often the owner answered them, `links` how often they replied to whom. `since` and `last` are days of acts.
    """

    name: str
    weeks_active: int = 0
    comments: int = 0
    shares: int = 0
    mentions: int = 0
    replies_to_others: int = 0
    people_brought: int = 0
    constructive: int = 0
    critical: int = 0
    interactions: int = 0
    answered: int = 0
    since: date | None = None
    last: date | None = None
    by_week: Mapping[date, int] = field(default_factory=dict, hash=False)
    links: Mapping[str, int] = field(default_factory=dict, hash=False)


def by_person(history: History, today: date, weeks: int = HUB_WINDOW) -> Mapping[str, PersonActs]:
    """Everybody with an act in this calendar week and those before it, by `model.known_as` of their name."""
    return {key: total(acts) for key, acts in acts_of(history.acts, today, weeks).items()}


def acts_of(acts: Iterable[Act], today: date, weeks: int = HUB_WINDOW) -> Mapping[str, Sequence[Act]]:
    """The acts themselves of each of them, the oldest first."""
    first = monday(today) - timedelta(days=WEEK * (weeks - 1))
    told: dict[str, list[Act]] = {}
    keys: dict[str, str] = {}
    for act in sorted((act for act in acts if first <= act.day <= today), key=_day):
        key = keys.get(act.who)
        if key is None:
            key = keys[act.who] = known_as(act.who)
        told.setdefault(key, []).append(act)
    return told


def _day(act: Act) -> date:
    return act.day


def monday(day: date) -> date:
    """The first day of a day's calendar week."""
    return day - timedelta(days=day.weekday())


def total(acts: Sequence[Act]) -> PersonActs:
    """What acts of one of them come to; there is at least one."""
    own = [act for act in acts if act.kind != "answered"]
    count: defaultdict[ActKind, int] = defaultdict(int)
    by_week: defaultdict[date, int] = defaultdict(int)
    links: defaultdict[str, int] = defaultdict(int)
    for act in acts:
        count[act.kind] += act.n
    for act in own:
        by_week[monday(act.day)] += _times(act)
        if act.kind == "reply" and act.toward:
            links[act.toward] += act.n
    done = sum(by_week.values())
    return PersonActs(
        acts[-1].who,
        weeks_active=len(by_week),
        comments=sum(count[kind] for kind in WRITTEN),
        shares=count["share"],
        mentions=count["mention"],
        replies_to_others=count["reply"],
        people_brought=count["brings"],
        constructive=done - count["complaint"],
        critical=count["complaint"],
        interactions=done,
        answered=count["answered"],
        since=own[0].day if own else None,
        last=own[-1].day if own else None,
        by_week=dict(by_week),
        links=dict(links),
    )


def _times(act: Act) -> int:
    """How often something was done: whoever brings five friends does one thing."""
    return 1 if act.kind == "brings" else act.n


# ---------------------------------------------------------------- weeks that end today


def _back(act: Act, today: date) -> int:
    """How many whole weeks ago an act was, counted in sevens of days that end today: this week is as long as others."""
    return (today - act.day).days // WEEK


def _mine(history: History, today: date, platform: Platform | None) -> list[Act]:
    return [act for act in history.acts if act.day <= today and (platform is None or act.platform in {platform, None})]


def _known(acts: Iterable[Act], today: date) -> frozenset[int]:
    """The weeks of which anything was told."""
    return frozenset(_back(act, today) for act in acts)


# ---------------------------------------------------------------- M11: who comes back


@dataclass(frozen=True, slots=True)
class Repeaters:
    """People with acts in at least two of four weeks: lately, and in the four weeks before those."""

    now: tuple[str, ...]
    before: tuple[str, ...]


def repeaters(history: History, today: date, platform: Platform | None = None) -> Repeaters | NotEnough:
    """Who came back in the last four weeks and in the four before (M11).

    NotEnough unless three weeks of each four were told, and no fewer lately: what nobody told is no absence.
    """
    acts = _mine(history, today, platform)
    known = _known(acts, today)
    lately, earlier = set(range(MONTH)) & known, set(range(MONTH, 2 * MONTH)) & known
    if min(len(lately), len(earlier)) < RETURN_WEEKS or len(lately) < len(earlier):
        return NotEnough("weeks", RETURN_WEEKS, min(len(lately), len(earlier)))
    return Repeaters(_returned(acts, today, lately), _returned(acts, today, earlier))


def returned(history: History, today: date) -> tuple[str, ...]:
    """Whoever came back in the last four weeks, as far as it was told."""
    return _returned(_mine(history, today, None), today, range(MONTH))


def gone_quiet(history: History, today: date) -> tuple[str, ...] | NotEnough:
    """Whoever came back in the four weeks before the last four and was not told of since.

    NotEnough as above: what nobody told is no silence.
    """
    found = repeaters(history, today)
    if isinstance(found, NotEnough):
        return found
    lately = {known_as(act.who) for act in _mine(history, today, None) if _back(act, today) < MONTH}
    return tuple(name for name in found.before if known_as(name) not in lately)


def _returned(acts: Iterable[Act], today: date, weeks: Iterable[int]) -> tuple[str, ...]:
    wanted = frozenset(weeks)
    came: dict[str, set[int]] = {}
    names: dict[str, str] = {}
    for act in acts:
        back = _back(act, today)
        if back in wanted and act.kind != "answered":
            came.setdefault(known_as(act.who), set()).add(back)
            names[known_as(act.who)] = act.who
    return tuple(names[key] for key, in_weeks in came.items() if len(in_weeks) >= RETURNING_IN)


# ---------------------------------------------------------------- M12: signs of life

SignName = Literal["value", "talk", "among", "ask", "complain"]
Light = Literal["on", "dim", "out"]
SIGNS: Final[Mapping[SignName, frozenset[ActKind]]] = {
    "value": frozenset({"share", "mention", "brings"}),
    "talk": frozenset({"comment"}),
    "among": frozenset({"reply"}),
    "ask": frozenset({"question"}),
    "complain": frozenset({"complaint"}),
}
"""The acts of a community that lives (A1): it gives value, talks to us, talks among itself, asks, and objects."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of life in the last seven days against the median of the weeks told before.

    `light`: on from the usual up, dim below it, out where there was none. `chance`: counts this small differ that much
    by themselves.
    """

    name: SignName
    now: int
    usual: float
    light: Light
    chance: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """How much of the comments members write to each other: `replies` of `comments` in `weeks` weeks, and the usual.

    `light` is None where too few weeks stand before them.
    """

    replies: int
    comments: int
    weeks: int
    usual: float | None = None
    light: Light | None = None
    chance: bool = False

    @property
    def share(self) -> float:
        """Among members over all, 0…1."""
        return self.replies / self.comments


@dataclass(frozen=True, slots=True)
class Signs:
    """The five lights, the share of talk among members, how many earlier weeks were told, and how many were not."""

    lights: tuple[Sign, ...]
    talk: Talk
    weeks: int
    untold: int

    def of(self, name: SignName) -> Sign:
        """One of the five."""
        return next(sign for sign in self.lights if sign.name == name)


def signs(history: History, today: date, platform: Platform | None = None) -> Signs | NotEnough:
    """The five signs of the last seven days (M12).

    NotEnough without anything told of these days ("week"), below ten comments in four weeks ("comments"), or with fewer
    than three earlier weeks of which something was told ("weeks").
    """
    acts = [act for act in _mine(history, today, platform) if _back(act, today) < SIGN_WEEKS]
    known = _known(acts, today)
    if 0 not in known:
        return NotEnough("week", 1, 0)
    comments = sum(act.n for act in acts if act.kind in COMMENTED and _back(act, today) < MONTH)
    if comments < COMMENTS:
        return NotEnough("comments", COMMENTS, comments)
    earlier = sorted(known - {0})
    if len(earlier) < CHECKS:
        return NotEnough("weeks", CHECKS, len(earlier))
    counts = {name: _weekly(acts, today, kinds) for name, kinds in SIGNS.items()}
    talk = _talk(acts, today, earlier)
    lights = tuple(
        _sign("among", counts["among"][0], [counts["among"][back] for back in earlier], talk=talk)
        if name == "among"
        else _sign(name, weekly[0], [weekly[back] for back in earlier])
        for name, weekly in counts.items()
    )
    return Signs(lights, talk, len(earlier), max(earlier) + 1 - len(known))


def _weekly(acts: Iterable[Act], today: date, kinds: frozenset[ActKind]) -> Counter[int]:
    """How often things were done, by how many weeks ago."""
    found = Counter[int]()
    for act in acts:
        if act.kind in kinds:
            found[_back(act, today)] += act.n
    return found


def _sign(name: SignName, now: int, before: Sequence[int], *, talk: Talk | None = None) -> Sign:
    usual = float(median(before))
    if talk is not None and talk.light is not None:
        return Sign(name, now, usual, talk.light, talk.chance)  # a share, not a count: more comments bring more replies
    return Sign(name, now, usual, _light(now, usual), _by_chance(now, usual))


def _light(now: float, usual: float) -> Light:
    if not now:
        return "out"
    return "on" if now >= usual * (1 - DEPTH_BAND) else "dim"


def _by_chance(now: float, usual: float) -> bool:
    return abs(sqrt(now) - sqrt(usual)) < ROOT_DIFFERENCE


def _talk(acts: Sequence[Act], today: date, earlier: Sequence[int]) -> Talk:
    """This week, or the last four together where this one has too few comments; against the weeks before those."""
    replied, commented = _weekly(acts, today, SIGNS["among"]), _weekly(acts, today, COMMENTED)
    weeks = 1 if commented[0] >= COMMENTS else MONTH
    now = sum(replied[back] for back in range(weeks)), sum(commented[back] for back in range(weeks))
    before = [replied[back] / commented[back] for back in earlier if back >= weeks and commented[back]]
    if len(before) < CHECKS:
        return Talk(*now, weeks)
    usual = median(before)
    return Talk(*now, weeks, usual, _light(now[0] / now[1], usual), _by_chance(now[0], usual * now[1]))


# ---------------------------------------------------------------- M14: replies given and owed


@dataclass(frozen=True, slots=True)
class Owed:
    """What was written to the owner in seven days: `comments` of which `replied` were answered; `people` still wait.

    Whoever asks or complains stands first, then whoever has waited longest. `told`: the owner does tell of answers;
    where they never did, a comment without one is unknown rather than unanswered. `left` is how many comments of each
    of the people have none.
    """

    comments: int
    replied: int
    people: tuple[str, ...]
    told: bool
    left: tuple[int, ...] = ()

    @property
    def share(self) -> float:
        """Answered over received, 0…1."""
        return self.replied / self.comments if self.comments else 1.0


def owed(history: History, today: date) -> Owed | None:
    """Who wrote in the last seven days and has no answer since; None where nobody is told to have written.

    An answer is told of a person, not of a comment: it stands for whatever they wrote up to that day, one for one.
    """
    people: dict[str, list[Act]] = {}
    for act in sorted(history.acts, key=lambda act: act.day):
        if act.day <= today and _back(act, today) == 0:
            people.setdefault(known_as(act.who), []).append(act)
    written = {key: [a for a in acts if a.kind in WRITTEN] for key, acts in people.items()}
    comments = sum(act.n for acts in written.values() for act in acts)
    if not comments:
        return None
    replied = sum(min(_answers(people[key]), sum(act.n for act in acts)) for key, acts in written.items())
    waiting = [acts for key, acts in written.items() if acts and not _answered_since(people[key], acts[-1].day)]
    kinds: list[set[ActKind]] = [{"complaint"}, {"complaint", "question"}]
    # Whoever is annoyed is owed an answer first, then whoever asks.
    waiting.sort(key=lambda acts: (*(not any(a.kind in first for a in acts) for first in kinds), acts[0].day))
    told = any(act.kind == "answered" and _back(act, today) < MONTH for act in history.acts)
    left = (sum(act.n for act in acts) - _answers(people[known_as(acts[-1].who)]) for acts in waiting)
    return Owed(comments, replied, tuple(acts[-1].who for acts in waiting), told, tuple(max(n, 1) for n in left))


def _answers(acts: Iterable[Act]) -> int:
    return sum(act.n for act in acts if act.kind == "answered")


def _answered_since(acts: Iterable[Act], day: date) -> bool:
    return any(act.kind == "answered" and act.day >= day for act in acts)
