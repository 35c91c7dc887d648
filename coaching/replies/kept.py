"""What is kept besides the counts of followers, said in a line or two: the newest figures, and those of posts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from coaching.metrics import timeline
from coaching.model import History, Line, Measured, Observation, Platform, Post, Reply, Value
from coaching.replies.echo import figure, shorter
from coaching.replies.lines import joined
from coaching.thresholds import A_WEEKS_SPAN, SAME_SPAN

GROUPS: Final = 3
"""Stretches of which a network's figures are listed, the newest first."""
POSTS: Final = 3
"""Posts that are listed with their figures."""


def any_of(history: History) -> bool:
    """Whether there is anything to say besides followers."""
    return bool(beside(history)) or bool(measured(history))


def beside(history: History) -> list[Observation]:
    """Every figure that is no count of followers, nor a week's change that the counts show anyway; newest first."""
    counts = {o.platform for o in history.observations if o.metric == "followers" and o.kind == "total"}
    kept = [
        o for o in history.observations
        if o.metric != "followers" or _of_months(o) or (o.kind == "delta" and o.platform not in counts)
    ]  # fmt: skip
    return sorted(kept, key=lambda o: o.day, reverse=True)


def measured(history: History) -> list[Post]:
    """The posts with figures of their own, the newest first."""
    posts = [post for post in history.posts if post.amounts]
    return sorted(posts, key=lambda post: (post.day or date.min, post.id or 0), reverse=True)


def listed(history: History) -> list[Line]:
    """The newest figures, network by network, then the posts'."""
    lines: list[Line] = []
    figures = beside(history)
    for network in dict.fromkeys(o.platform for o in figures):
        mine = groups(o for o in figures if o.platform == network)
        name = Line(f"platform-{network}") if network else Line("platform-none")
        lines += [Line("kept-title", {"platform": name}), *(group(said) for said in mine[:GROUPS])]
    return [*lines, *(post_line(post) for post in measured(history)[:POSTS])]


def groups(figures: Iterable[Observation]) -> list[list[Observation]]:
    """Figures by their days; one that a newer one of as many days has taken the place of is left out."""
    found: dict[tuple[date | None, date], list[Observation]] = {}
    seen: dict[tuple[Measured, int | None, bool], tuple[date | None, date]] = {}
    for told in figures:
        days = (told.since, told.day)
        if seen.setdefault((told.metric, timeline.covers(told), told.value < 0), days) == days:
            said = found.setdefault(days, [])
            if told not in said:
                said.append(told)
    return list(found.values())


def group(said: Sequence[Observation]) -> Line:
    """The figures of the same days in one line, with those days."""
    days = timeline.covers(said[0])
    figures: dict[str, Value] = {"figures": joined(map(figure, said)), "day": said[0].day}
    if days is not None and days > 1:
        return Line("figures-over", {**figures, "days": days})
    return Line("figures-on", figures)


def post_line(post: Post) -> Line:
    """A post with its figures."""
    own = [figure(Observation(metric, "total", n, post.day or date.min)) for metric, n in post.amounts.items()]
    told: dict[str, Value] = {"figures": joined(own), "day": post.day or date.min}
    return Line("kept-post", {**told, "topic": shorter(post.topic)}) if post.topic else Line("kept-post-untitled", told)


def newest(history: History, metrics: Iterable[Measured], platform: Platform | None) -> list[Observation]:
    """The newest figure of each of these, of the shortest stretch where several end on one day."""
    found: list[Observation] = []
    for metric in metrics:
        told = [o for o in history.observations if o.metric == metric and o.kind == "total"]
        told = [o for o in told if platform is None or o.platform in {platform, None}]
        if told:
            found.append(max(told, key=lambda o: (o.day, -(timeline.covers(o) or 0))))
    return found


def before(history: History, told: Observation) -> Observation | None:
    """The same figure of the stretch before: as long, and over when this one began."""
    span = timeline.covers(told)
    like = [
        o for o in history.observations
        if (o.metric, o.kind, o.platform) == (told.metric, told.kind, told.platform)
        and o.day < (told.since or told.day) and _alike(timeline.covers(o), span)
    ]  # fmt: skip
    return max(like, key=lambda o: o.day, default=None)


def counted(reply: Reply, history: History) -> Reply:
    """The same reply, not saying that there are no figures at all where only followers are missing."""
    if not any_of(history):
        return reply
    lines = tuple(Line("missing-count") if line.id == "missing-first" else line for line in reply.lines)
    return replace(reply, lines=lines)


def _of_months(told: Observation) -> bool:
    return told.kind == "delta" and (timeline.covers(told) or 0) > max(A_WEEKS_SPAN)


def _alike(one: int | None, other: int | None) -> bool:
    return one == other or (one is not None and other is not None and abs(one - other) <= SAME_SPAN)
