"""The people around an account: who carries it on, whom to follow back, what circles there are (M24 to M28)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import log2
from typing import Final, Literal

from scipy.special import betaincinv

from coaching.model import Contact, NotEnough
from coaching.thresholds import (
    AUDIENCE_LEAST,
    AUDIENCE_SURE,
    CRITIC,
    HUB_PEOPLE,
    HUB_WEEKS,
    HUB_WINDOW,
    HUBS,
    MAP_GROUP,
    MAP_LINKS,
    MAP_PEOPLE,
    MAP_SHARED,
    OFF_TARGET_WEIGHT,
    PRUNED,
    USEFUL,
)

CLIENT: Final = "client"
CLOSE: Final = frozenset({CLIENT, "family", "supplier"})
"""Relations in which criticism has a reason of its own, so that nobody is written off for it (M27)."""
PROTECTED: Final = CLOSE | {"mentor"}
"""Whom a review never proposes (M28)."""
FOLLOWER: Final = "follower"
"""Somebody told as a silent follower: they follow the person, so there is nothing to stop following (§2.1)."""
FAMOUS: Final = "famous"


# ---------------------------------------------------------------- M25: who carries it on


@dataclass(frozen=True, slots=True)
class Ambassador:
    """Somebody whose acts carry an account on. `score` is without a unit: only the order means something.

    `spread` is shares + mentions; a count that nobody told is None and named in `unknown`. `rough`: a first guide only.
    `tied`: one act or one week less of the first would put them first.
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


def ambassadors(contacts: Sequence[Contact]) -> tuple[Ambassador, ...] | NotEnough:
    """The people worth thanking, at most three, the first one first. NotEnough where no act of anybody is known.

    How many followers they have is no input (M25; Cha 2010: followers are not influence). Only-critics are not
    proposed, nor is anybody without a known act.
    """
    ranked = sorted(
        ((score(c), c) for c in contacts if not only_critic(c)), key=lambda pair: (-pair[0], pair[1].name.casefold())
    )
    ranked = [(points, contact) for points, contact in ranked if points > 0]
    if not ranked:
        return NotEnough("acts", 1, 0)
    few = sum(_acts_told(c) for c in contacts) < HUB_PEOPLE
    reach = _least(ranked[0][1])
    # A first place that one act or one week less would lose is no first place.
    tied = [points >= reach for points, _ in ranked]
    alone = sum(tied) == 1
    return tuple(
        _ambassador(contact, points, few=few, tied=close and not alone)
        for (points, contact), close in list(zip(ranked, tied, strict=True))[:HUBS]
    )


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


def _ambassador(contact: Contact, points: float, *, few: bool, tied: bool) -> Ambassador:
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
    )


# ---------------------------------------------------------------- M27: whom to follow back

FollowVerdict = Literal["yes", "no", "wait", "keep"]
FollowReason = Literal[
    "fits", "not_target", "only_critic", "new", "target_unknown", "value_unknown", "no_value", "complaint"
]


@dataclass(frozen=True, slots=True)
class FollowBack:
    """Whether to follow somebody back, and why."""

    verdict: FollowVerdict
    why: FollowReason


def follow_back(contact: Contact) -> FollowBack:
    """Three criteria, value, target and only-critic (M27): yes = target ∧ value ∧ ¬only-critic; no = ¬target ∨
    only-critic; else wait. Somebody of whom nothing is known waits, and a client who complains is answered and kept.
    """  # noqa: D205  # the formula is the summary
    if contact.relation == CLIENT and contact.critical:
        return FollowBack("keep", "complaint")
    worth = adds_value(contact)
    if contact.interactions == 0 and worth is None:
        return FollowBack("wait", "new")
    if only_critic(contact):
        return FollowBack("no", "only_critic")
    if contact.target is False:
        return FollowBack("no", "not_target")
    if contact.target is None:
        return FollowBack("wait", "target_unknown")
    if worth is None:
        return FollowBack("wait", "value_unknown")
    return FollowBack("yes", "fits") if worth else FollowBack("wait", "no_value")


def only_critic(contact: Contact) -> bool:
    """Three times or more, all of them critical, none constructive, and no client, relative or supplier (§2.1)."""
    if contact.relation in CLOSE or contact.critical is None or contact.critical < CRITIC or contact.constructive:
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


# ---------------------------------------------------------------- M28: whom to stop following


def pruning(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """Accounts to look at by hand, at most ten: silent, of no value to the person, not protected (M28).

    Silent means that they are told to have done nothing, ever or in the eight weeks that are told: Faro sees no dates
    of theirs. Nobody is proposed who may be a member to come: the target, and whoever is told as a silent follower.
    """
    return tuple(filter(_is_spare, contacts))[:PRUNED]


def _is_spare(contact: Contact) -> bool:
    if contact.relation in PROTECTED | {FOLLOWER} or contact.target:
        return False
    worth = adds_value(contact)
    # Somebody famous is followed to learn from: where nothing was learned that anybody told, it is worth a look.
    useless = worth is False or (worth is None and contact.relation == FAMOUS)
    return useless and _is_silent(contact)


def _is_silent(contact: Contact) -> bool:
    acts = (contact.people_brought, spread(contact), contact.replies_to_others, contact.comments, contact.constructive,
            contact.critical)  # fmt: skip
    if any(acts):
        return False
    return contact.interactions == 0 or (contact.interactions is None and contact.weeks_active == 0)


# ---------------------------------------------------------------- M26: small communities


@dataclass(frozen=True, slots=True)
class Circle:
    """People with the same themes; the theme that most of them share comes first."""

    topics: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Communities:
    """The circles among the contacts, the largest first; who belongs to several; and how densely linked, 0…1."""

    circles: tuple[Circle, ...]
    bridges: tuple[str, ...]
    density: float


def communities(contacts: Sequence[Contact]) -> Communities | NotEnough:
    """Circles of people by the themes they share (M26). NotEnough below fifteen people with themes, or thirty links.

    Two themes are one circle where at least half of the people of the smaller one share both; circles are the
    components of that. Whoever has themes of several circles is a bridge (Granovetter 1973).
    """
    themes = {c.name: frozenset(t.strip().casefold() for t in c.topics if t.strip()) for c in contacts}
    themes = {name: told for name, told in themes.items() if told}
    if len(themes) < MAP_PEOPLE:
        return NotEnough("people", MAP_PEOPLE, len(themes))
    links = sum(bool(a & b) for a, b in combinations(themes.values(), 2))
    if links < MAP_LINKS:
        return NotEnough("links", MAP_LINKS, links)
    groups = [(group, _members(group, themes)) for group in _joined_topics(themes)]
    groups.sort(key=lambda pair: (-len(pair[1]), pair[0]))
    circles = tuple(Circle(*pair) for pair in groups if len(pair[1]) >= MAP_GROUP)
    bridges = tuple(name for name in themes if sum(name in circle.people for circle in circles) > 1)
    return Communities(circles, bridges, 2 * links / (len(themes) * (len(themes) - 1)))


def _joined_topics(themes: dict[str, frozenset[str]]) -> list[tuple[str, ...]]:
    """The themes of each circle, the most shared first. A theme of one or two people joins nothing."""
    who: dict[str, set[str]] = {}
    for name, told in themes.items():
        for topic in told:
            who.setdefault(topic, set()).add(name)
    circle = {topic: topic for topic, people in who.items() if len(people) >= MAP_GROUP}
    for one, other in combinations(sorted(circle), 2):
        shared = len(who[one] & who[other]) / min(len(who[one]), len(who[other]))
        if shared >= MAP_SHARED:
            kept, gone = circle[one], circle[other]
            circle = {topic: kept if root == gone else root for topic, root in circle.items()}
    joined: dict[str, list[str]] = {}
    for topic in sorted(circle, key=lambda topic: (-len(who[topic]), topic)):
        joined.setdefault(circle[topic], []).append(topic)
    return [tuple(topics) for topics in joined.values()]


def _members(group: tuple[str, ...], themes: dict[str, frozenset[str]]) -> tuple[str, ...]:
    return tuple(name for name, told in themes.items() if told & set(group))


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
