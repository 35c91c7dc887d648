"""What small communities there are among the people: by who talks to whom, else by what they care about (M26)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from coaching.model import Act, Contact, NotEnough, known_as
from coaching.thresholds import MAP_GROUP, MAP_LINKS, MAP_PEOPLE, MAP_SHARED

Links = Mapping[str, frozenset[str]]
"""Who talks to whom, both ways, by what names are compared by."""


@dataclass(frozen=True, slots=True)
class Circle:
    """People who belong together, and their themes, the most shared first; nobody may have told of any."""

    topics: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Communities:
    """The circles, the largest first; who belongs to several; and how densely linked they are, 0…1.

    `talk`: the links are replies that were told, not themes that people share.
    """

    circles: tuple[Circle, ...]
    bridges: tuple[str, ...]
    density: float
    people: int
    links: int
    talk: bool = False


def communities(contacts: Sequence[Contact], acts: Sequence[Act] = ()) -> Communities | NotEnough:
    """Circles of people (M26). NotEnough below fifteen people, or thirty links.

    Where enough replies to one another are told, they are the links; else two people are linked by a shared theme.
    """
    by_talk = _by_talk(contacts, acts)
    if isinstance(by_talk, Communities):
        return by_talk
    by_theme = _by_theme(contacts)
    if isinstance(by_theme, Communities) or by_theme.have >= by_talk.have:
        return by_theme
    return by_talk


# ---------------------------------------------------------------- who talks to whom


def _by_talk(contacts: Sequence[Contact], acts: Sequence[Act]) -> Communities | NotEnough:
    """The people who hang together by replies once the bridges are taken out; a bridge is who alone joins two circles.

    Two circles that share one person are one piece, so that the pieces alone would hide both (Granovetter 1973).
    """
    names = {known_as(name): name for act in acts for name in (act.who, act.toward) if name}
    linked: dict[str, set[str]] = {}
    for act in acts:
        one, other = known_as(act.who), known_as(act.toward)
        if act.kind == "reply" and other and one != other:
            linked.setdefault(one, set()).add(other)
            linked.setdefault(other, set()).add(one)
    links: Links = {who: frozenset(others) for who, others in linked.items()}
    if len(links) < MAP_PEOPLE:
        return NotEnough("people", MAP_PEOPLE, len(links))
    count = sum(map(len, links.values())) // 2
    if count < MAP_LINKS:
        return NotEnough("links", MAP_LINKS, count)
    bridges = _bridges(links)
    themes = {known_as(c.name): c.topics for c in contacts}
    groups = [group for group in _pieces(links, frozenset(bridges)) if len(group) >= MAP_GROUP]
    circles = [
        Circle(_shared(group, themes), tuple(names[who] for who in links if who in group))
        for group in sorted(groups, key=lambda group: (-len(group), min(group)))
    ]
    density = 2 * count / (len(links) * (len(links) - 1))
    return Communities(
        tuple(circles), tuple(names[who] for who in bridges), density, len(links), count, talk=True
    )  # fmt: skip


def _bridges(links: Links) -> list[str]:
    """Whoever alone joins what would be two circles without them, the evenest split first.

    Of a chain between two circles every link is such a person: one of them, the one in the middle, is enough.
    """
    found: list[str] = []
    while True:
        split = {who: _smaller(links, frozenset({*found, who})) for who in _joints(links, frozenset(found))}
        now = _smaller(links, frozenset(found))
        best = max(split, key=lambda who: (len(split[who]), split[who], who), default=None)
        if best is None or len(split[best]) <= len(now):
            return found
        found.append(best)


def _joints(links: Links, without: frozenset[str]) -> set[str]:
    """Whoever holds a piece together: without anybody else it stays whole (Tarjan 1972: cut vertices)."""
    found: set[str] = set()
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    for root in links:
        if root in order or root in without:
            continue
        order[root] = low[root] = len(order)
        path = [(root, iter(links[root] - without))]
        branches = 0
        while path:
            who, others = path[-1]
            other = next((other for other in others if not path[1:] or other != path[-2][0]), None)
            if other is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    low[above] = min(low[above], low[who])
                    branches += above == root
                    if above != root and low[who] >= order[above]:
                        found.add(above)
            elif other in order:
                low[who] = min(low[who], order[other])
            else:
                order[other] = low[other] = len(order)
                path.append((other, iter(links[other] - without)))
        if branches > 1:
            found.add(root)
    return found


def _smaller(links: Links, without: frozenset[str]) -> list[int]:
    """The sizes of the circles there are without some people, the smallest first."""
    return sorted(size for piece in _pieces(links, without) if (size := len(piece)) >= MAP_GROUP)


def _pieces(links: Links, without: frozenset[str]) -> Iterator[frozenset[str]]:
    """Everybody who can be reached from one another."""
    seen = set(without)
    for start in links:
        if start in seen:
            continue
        piece, waiting = {start}, [start]
        while waiting:
            for other in links[waiting.pop()] - piece - without:
                piece.add(other)
                waiting.append(other)
        seen |= piece
        yield frozenset(piece)


def _shared(group: frozenset[str], themes: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What most of a circle care about, as far as it was told: of one person alone it is no theme of the circle's."""
    told = Counter(topic.strip().casefold() for who in sorted(group) for topic in set(themes.get(who, ())))
    return tuple(topic for topic, n in sorted(told.items(), key=lambda item: (-item[1], item[0])) if n > 1)


# ---------------------------------------------------------------- what they care about


def _by_theme(contacts: Sequence[Contact]) -> Communities | NotEnough:
    """Two themes are one circle where at least half of the people of the smaller one share both; circles are the
    components of that. Whoever has themes of several circles is a bridge.
    """  # noqa: D205  # the rule is the summary
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
    density = 2 * links / (len(themes) * (len(themes) - 1))
    return Communities(circles, bridges, density, len(themes), links)


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
