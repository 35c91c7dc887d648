"""The people around an account: what is known of them, who carries it on, whom to follow back (M25, M27; M24)."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from math import log2
from typing import Any, Final, Literal

from scipy.special import betaincinv

from coaching.metrics.acts import PersonActs, acts_of, by_person, monday, total
from coaching.model import Act, Contact, History, NotEnough, known_as
from coaching.thresholds import (
    AUDIENCE_LEAST,
    AUDIENCE_SURE,
    CRITIC,
    HUB_PEOPLE,
    HUB_STABLE,
    HUB_WEEKS,
    HUB_WINDOW,
    HUBS,
    OFF_TARGET_WEIGHT,
    USEFUL,
    WEEK,
)

CLIENT: Final = "client"
CLOSE: Final = frozenset({CLIENT, "family", "supplier"})
"""Relations in which a complaint may have a reason of its own: it has to be known before a "no" is said (M27)."""
PROTECTED: Final = CLOSE | {"mentor"}
"""Whom nobody is told to leave: not for criticising, not for being another public, not for being silent (M27, M28)."""
FOLLOWER: Final = "follower"
"""Somebody told as a silent follower: they follow the person, so there is nothing to stop following (§2.1)."""
FAMOUS: Final = "famous"


# ---------------------------------------------------------------- what was told, and what they did


def around(contacts: Sequence[Contact], acts: Sequence[Act] = (), today: date | None = None) -> tuple[Contact, ...]:
    """The people told, with what they did in the last eight weeks, and whoever did something and was not told.

    Of what was told as a total and what acts say the larger stands, never their sum: the total may count the same acts.
    """
    if today is None or not acts:
        return tuple(contacts)
    did = dict(by_person(History(acts=tuple(acts)), today))
    known = tuple(_with(contact, did.pop(known_as(contact.name), None)) for contact in contacts)
    return (*known, *(_with(Contact(done.name), done) for done in did.values() if done.interactions))


def one(contact: Contact, acts: Sequence[Act], today: date) -> Contact:
    """The same of one of them."""
    theirs = [act for act in acts if known_as(act.who) == known_as(contact.name)]
    return around((contact,), theirs, today)[0]


def _with(contact: Contact, done: PersonActs | None) -> Contact:
    if done is None or not done.interactions:
        return contact
    counts = {
        "weeks_active": done.weeks_active,
        "interactions": done.interactions,
        # A comment that was only counted may say anything: useful is what was done for the account.
        "constructive": done.interactions - done.comments,
        "critical": done.critical,
        "comments": done.comments,
        "shares": done.shares,
        "mentions": done.mentions,
        "replies_to_others": done.replies_to_others,
        "people_brought": done.people_brought,
    }
    # Acts that nobody told of are not none: a zero of theirs says nothing.
    more: dict[str, Any] = {name: n for name, n in counts.items() if n > (getattr(contact, name) or 0)}
    days = [day for day in (contact.last, done.last) if day]
    return replace(contact, **more, last=max(days) if days else None)


# ---------------------------------------------------------------- M25: who carries it on

ACTS: Final = ("brought", "spread", "replies")
"""What carries an account on: people brought, shares and mentions, replies to others."""


@dataclass(frozen=True, slots=True)
class Ambassador:
    """Somebody whose acts carry an account on. `score` is without a unit: only the order means something.

    `spread` is shares + mentions; a count that nobody told is None and named in `unknown`. `rough`: a first guide only.
    `tied`: not to be told from the first. `gesture` is the act to thank for, another one for each where their acts
    allow it. `held` is in how many of how many runs, each without one week, they stand among the three; None where the
    acts of single weeks are not known. `shaky`: in too few.
    """

    name: str
    score: float
    brought: int | None
    spread: int | None
    replies: int | None
    weeks: int | None
    unknown: tuple[str, ...]
    rough: bool
    tied: bool
    gesture: str = "brought"
    held: tuple[int, int] | None = None

    @property
    def shaky(self) -> bool:
        """Whether somebody else would take the place in more than one of five runs: then nobody can tell."""
        return self.held is not None and self.held[0] < HUB_STABLE * self.held[1]


Ranked = list[tuple[float, Contact]]


def ambassadors(
    contacts: Sequence[Contact], acts: Sequence[Act] = (), today: date | None = None
) -> tuple[Ambassador, ...] | NotEnough:
    """The people worth thanking, at most three, the first one first. NotEnough where no act of anybody is known.

    How many followers they have is no input (M25; Cha 2010: followers are not influence). Only-critics are not
    proposed, nor is anybody without a known act.
    """
    if today is not None:  # a year of acts is not gone through for each week that is left out
        acts = [act for act in acts if today - timedelta(days=WEEK * (HUB_WINDOW + 1)) < act.day <= today]
    everybody = around(contacts, acts, today)
    ranked = _ranked(everybody)
    if not ranked:
        return NotEnough("acts", 1, 0)
    did = {known_as(act.who) for act in acts if act.kind != "answered"}  # of them it is known what they do
    few = sum(_acts_told(c) or known_as(c.name) in did for c in everybody) < HUB_PEOPLE
    runs = _runs(contacts, acts, today, ranked)
    first = _first_of(ranked, runs) if runs else _close(ranked)
    gestures = _gestures([contact for _, contact in ranked[:HUBS]])
    return tuple(
        _ambassador(
            contact, points, few=few, tied=len(first) > 1 and contact.name in first, gesture=gesture,
            held=(sum(_among(contact, run) for run in runs), len(runs)) if runs else None,
        )
        for (points, contact), gesture in zip(ranked[:HUBS], gestures, strict=True)
    )  # fmt: skip


def _ranked(contacts: Iterable[Contact]) -> Ranked:
    scored = ((score(c), c) for c in contacts if not only_critic(c))
    return _in_order(pair for pair in scored if pair[0] > 0)


def _in_order(scored: Iterable[tuple[float, Contact]]) -> Ranked:
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].name.casefold()))


def _runs(contacts: Sequence[Contact], acts: Sequence[Act], today: date | None, ranked: Ranked) -> list[Ranked]:
    """The ranking without each of the weeks, as far as its first places go; none where fewer than four have acts."""
    theirs = acts_of(acts, today) if today is not None else {}
    weeks: dict[date, set[str]] = {}
    rising: dict[date, set[str]] = {}
    for key, of_one in theirs.items():
        active = {monday(act.day) for act in of_one if act.kind != "answered"}
        objected = {monday(act.day) for act in of_one if act.kind == "complaint"}
        for week in active:
            weeks.setdefault(week, set()).add(key)
            if week in objected or len(active) == 1:
                rising.setdefault(week, set()).add(key)
    if len(weeks) < HUB_WEEKS:
        return []
    told = {known_as(contact.name): contact for contact in contacts}

    def without(week: date, keys: Iterable[str]) -> Ranked:
        left = {key: [act for act in theirs[key] if monday(act.day) != week] for key in keys}
        people = ((told.get(key) or Contact(theirs[key][-1].who), rest) for key, rest in left.items())
        return _ranked(_with(contact, total(rest) if rest else None) for contact, rest in people)

    return [_run(ranked, weeks[week], rising.get(week, set()), partial(without, week)) for week in sorted(weeks)]


def _run(
    ranked: Ranked, active: Collection[str], rising: Collection[str], without: Callable[[Iterable[str]], Ranked]
) -> Ranked:
    """One of them: gone through from the first on, until nobody who follows can still reach the three.

    Nobody does more for having a week less, but for those who are `rising`: whoever complained in it, and whoever did
    nothing in any other, since what is told of them stands alone then.
    """
    run = without(sorted(rising))
    for points, contact in ranked:
        key = known_as(contact.name)
        if len(run) >= HUBS and points < run[HUBS - 1][0]:
            break
        if key not in rising:
            run = _in_order([*run, *(without([key]) if key in active else [(points, contact)])])
    return run


def _first_of(ranked: Ranked, runs: Sequence[Ranked]) -> frozenset[str]:
    """Who stands first: one, where they do in four of five runs; else everybody who does in any."""
    firsts = [frozenset(contact.name for points, contact in run if points == run[0][0]) for run in runs]
    name = ranked[0][1].name
    if sum(first == {name} for first in firsts) >= HUB_STABLE * len(runs):
        return frozenset({name})
    return frozenset({name}).union(*firsts)


def _close(ranked: Ranked) -> frozenset[str]:
    """The same where only totals are known: a first place that one act or one week less would lose is none.

    Where the weeks of some are known and those of others are not, whoever's are not may have been there in any number.
    """
    first = ranked[0][1]
    mixed = len({contact.weeks_active is None for _, contact in ranked[:HUBS]}) > 1
    unsure = mixed and first.weeks_active is None
    reach = _least(replace(first, weeks_active=1) if unsure else first)
    reached = ((score(replace(c, weeks_active=c.weeks_active or HUB_WINDOW)) if mixed else p, c) for p, c in ranked)
    return frozenset(contact.name for points, contact in reached if points >= reach)


def _among(contact: Contact, run: Ranked) -> bool:
    """Whether somebody stands among the three; several may share the third place."""
    least = run[:HUBS][-1][0] if run else 0
    return any(other.name == contact.name and points >= least for points, other in run)


def _gestures(hubs: Sequence[Contact]) -> list[str]:
    """What to thank each for: what they do most, and something else than the one before where they do that too."""
    given: list[str] = []
    for hub in hubs:
        counts = {"brought": hub.people_brought or 0, "spread": spread(hub) or 0, "replies": hub.replies_to_others or 0}
        # Who brings people does the rarest thing; once may be by chance.
        brings = counts["brought"] > 1
        most = sorted((name for name in ACTS if counts[name]), key=lambda n: -counts[n])
        most = ["brought", *(name for name in most if name != "brought")] if brings else most
        given.append(next((name for name in most if name not in given), most[0]))
    return given


def score(contact: Contact) -> float:
    """[log₂(1+brought) + log₂(1+shares+mentions) + log₂(1+replies to others)] · weeks/8 · affinity · tone (M25).

    Counts that nobody told add nothing. The factors are 1 where nothing is told against somebody, except the weeks:
    constancy that nobody told is taken for half of the eight, so that it never outdoes one that was counted.
    """
    acts = (contact.people_brought, spread(contact), contact.replies_to_others)
    depth = sum(log2(1 + max(n, 0)) for n in acts if n is not None)
    weeks = HUB_WINDOW / 2 if contact.weeks_active is None else min(max(contact.weeks_active, 0), HUB_WINDOW)
    affinity = OFF_TARGET_WEIGHT if contact.target is False else 1.0
    return depth * weeks / HUB_WINDOW * affinity * _tone(contact)


def spread(contact: Contact) -> int | None:
    """Shares + mentions; None when neither is known."""
    known = [n for n in (contact.shares, contact.mentions) if n is not None]
    return sum(known) if known else None


def _tone(contact: Contact) -> float:
    """How constructive somebody is, 0…1: (constructive + 1) / (constructive + critical + 1); unknown is 1.

    The one that is added is the goodwill with which everybody begins: a single complaint halves, and erases nothing.
    Of acts whose tone nobody told, each is read as constructive.
    """
    if not contact.critical:
        return 1.0
    constructive = contact.constructive
    if constructive is None:
        if contact.interactions is None:
            return 1.0
        constructive = max(contact.interactions - contact.critical, 0)
    return (constructive + 1) / (constructive + contact.critical + 1)


def _least(contact: Contact) -> float:
    """The score with one act or one week less, where that is lowest (leave one out, §1.3-9)."""
    weeks = HUB_WINDOW // 2 if contact.weeks_active is None else min(contact.weeks_active, HUB_WINDOW)
    fewer = [replace(contact, weeks_active=weeks - 1)]
    if contact.people_brought:
        fewer.append(replace(contact, people_brought=contact.people_brought - 1))
    if contact.shares:
        fewer.append(replace(contact, shares=contact.shares - 1))
    if contact.mentions:
        fewer.append(replace(contact, mentions=contact.mentions - 1))
    if contact.replies_to_others:
        fewer.append(replace(contact, replies_to_others=contact.replies_to_others - 1))
    return min(map(score, fewer))


def _acts_told(contact: Contact) -> bool:
    return contact.interactions == 0 or any(
        n is not None for n in (contact.people_brought, spread(contact), contact.replies_to_others)
    )


def _ambassador(
    contact: Contact, points: float, *, few: bool, tied: bool, gesture: str, held: tuple[int, int] | None
) -> Ambassador:
    told = {
        "brought": contact.people_brought,
        "spread": spread(contact),
        "replies": contact.replies_to_others,
        "weeks": contact.weeks_active,
    }
    weeks = contact.weeks_active
    return Ambassador(
        name=contact.name,
        score=points,
        brought=contact.people_brought,
        spread=spread(contact),
        replies=contact.replies_to_others,
        weeks=weeks,
        unknown=tuple(name for name, n in told.items() if n is None),
        rough=few or weeks is None or weeks < HUB_WEEKS,
        tied=tied,
        gesture=gesture,
        held=held,
    )


# ---------------------------------------------------------------- M27: whom to follow back

FollowVerdict = Literal["yes", "no", "wait", "keep"]
FollowReason = Literal[
    "fits", "not_target", "only_critic", "new", "target_unknown", "value_unknown", "no_value", "complaint", "close",
    "learns",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class FollowBack:
    """Whether to follow somebody back, and why."""

    verdict: FollowVerdict
    why: FollowReason


def follow_back(contact: Contact) -> FollowBack:
    """Three criteria, value, target and only-critic (M27): yes = target ∧ value ∧ ¬only-critic; no = ¬target ∨
    only-critic; else wait. Somebody of whom nothing is known waits, and a client who complains is answered and kept.
    Whoever is near, or teaches, is no stranger to be sifted: that they are another public is nothing against them.
    """  # noqa: D205  # the formula is the summary
    if contact.relation == CLIENT and contact.critical:
        return FollowBack("keep", "complaint")
    worth = adds_value(contact)
    if contact.interactions == 0 and worth is None:
        return FollowBack("wait", "new")
    if only_critic(contact):
        return FollowBack("no", "only_critic")
    if contact.target is False and contact.relation in PROTECTED:
        return FollowBack("yes", "learns") if worth else FollowBack("wait", "close")
    if contact.target is False:
        return FollowBack("no", "not_target")
    if contact.target is None:
        return FollowBack("wait", "target_unknown")
    if worth is None:
        return FollowBack("wait", "value_unknown")
    return FollowBack("yes", "fits") if worth else FollowBack("wait", "no_value")


def only_critic(contact: Contact) -> bool:
    """Three times or more, all of them critical, none constructive; no client, relative, supplier or mentor (§2.1)."""
    if contact.relation in PROTECTED or contact.critical is None or contact.critical < CRITIC or contact.constructive:
        return False
    if contact.interactions is None:
        return contact.constructive == 0
    return contact.interactions <= contact.critical


def adds_value(contact: Contact) -> bool | None:
    """Whether somebody adds value: as told, else from a habit of useful acts; else unknown, and never a no."""
    if contact.adds_value is not None:
        return contact.adds_value
    acts = (contact.constructive, spread(contact), contact.replies_to_others)
    return True if contact.people_brought or any((n or 0) >= USEFUL for n in acts) else None


# ---------------------------------------------------------------- M24: who follows


@dataclass(frozen=True, slots=True)
class Audience:
    """How much of the followers are the target, 0…1: the best guess, and the range that holds 90 of 100 chances."""

    share: float
    low: float
    high: float


def audience(in_target: int, n: int) -> Audience | NotEnough:
    """The share behind a hand count of `n` recent followers, `in_target` of them the target (M24, §1.3-8).

    Beta(1 + in_target, 1 + n − in_target): mean and central 90 %. NotEnough below ten.
    """
    if n < AUDIENCE_LEAST:
        return NotEnough("sample", AUDIENCE_LEAST, n)
    a, b = 1 + in_target, 1 + n - in_target
    tail = (1 - AUDIENCE_SURE) / 2
    return Audience(a / (a + b), float(betaincinv(a, b, tail)), float(betaincinv(a, b, 1 - tail)))
