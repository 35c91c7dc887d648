"""What stands of what was told more than once: a figure of a day, the figures of a post."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from coaching.model import Observation, Post
from coaching.thresholds import WEEK
from storage.rows import observation_of


def settled(rows: list[Any]) -> tuple[Observation, ...]:
    """What was said last about a figure of a day stands.

    "20 gained, 5 lost" in one message are two figures, and so are "-4" and, hours later, "+6": changes of a day add
    up. A change that names its period ("-12 this week") is said anew when it is said again.
    """
    told = [(row, _figure(row), row.entry_id) for row in rows]
    last: dict[tuple[object, ...], int] = {}
    for _, figure, entry in told:
        if entry > last.get(figure, 0):
            last[figure] = entry
    return tuple(observation_of(row) for row, figure, entry in told if last[figure] == entry or _adds_up(row))


def _figure(row: Any) -> tuple[object, ...]:
    """What a figure is told again of. Those of a month are no correction of those of a week, nor a day's of a week's.

    Of sales, that is: "141 likes", and then "141 likes this week", is the same figure said again.
    """
    apart = row.metric == "sales" or (row.since is not None and (row.day - row.since).days > WEEK)
    long = row.since if apart else None
    return (row.platform, row.metric, row.kind, row.day, long)


def _adds_up(row: Any) -> bool:
    return row.metric == "followers" and row.kind == "delta" and row.since is None


def one_each(told: Iterable[Post]) -> tuple[Post, ...]:
    """A post whose figures were told later is one post: the newest figures, and what was said of it before."""
    found: list[Post] = []
    called: dict[tuple[str, date | None], list[int]] = {}  # where the posts of a name and a day stand: years are many
    for post in told:
        same = called.setdefault((post.topic, post.day), [])
        place = next((at for at in same if post.amounts and _same_post(found[at], post)), None)
        if place is None:
            same.append(len(found))
            found.append(post)
            continue
        known = found[place]
        amounts = {**known.amounts, **post.amounts}
        found[place] = replace(post, fit=post.fit or known.fit, kind=post.kind or known.kind, amounts=amounts)
    return tuple(found)


def _same_post(known: Post, post: Post) -> bool:
    return bool(post.topic) and (known.platform == post.platform or None in {known.platform, post.platform})
