"""What was just stored, said back with its meaning: "995 followers, −5 net since yesterday"."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from coaching.model import Entry, Event, Line, Metrics, Observation, Platform, Post, Row, Signed, Value


def echo(entry: Entry, accounts: dict[Platform | None, Metrics], today: date) -> list[Line]:
    """One line for each network and day that got a count, one for the other figures, one for posts and events."""
    lines: list[Line] = []
    groups: dict[tuple[Platform | None, date], list[Observation]] = {}
    for observation in entry.observations:
        groups.setdefault((observation.platform, observation.day), []).append(observation)
    newest = {platform: max(day for p, day in groups if p == platform) for platform, _ in groups}
    # A pasted list of weeks is said back as a list's length and its newest line, not line by line.
    if len(groups) > len(newest) + 1:
        lines.append(Line("echo-list", {"days": len(groups)}))
        groups = {key: said for key, said in groups.items() if key[1] == newest[key[0]]}
    for (platform, day), said in sorted(groups.items(), key=lambda item: (item[0][1], item[0][0] or "")):
        row = _row(accounts.get(platform), day)
        counted = [o for o in said if o.metric == "followers"]
        if counted:
            lines.append(_count(counted, row, platform, day))
        if others := [o for o in said if o.metric != "followers"]:
            lines.append(_figures(others, day, today))
    return [*lines, *_posts(entry.posts), *_events(entry.events)]


def where(platform: Platform | None) -> Value:
    """' on Instagram', or nothing."""
    return Line("where", {"platform": Line(f"platform-{platform}")}) if platform else ""


def _row(metrics: Metrics | None, day: date) -> Row | None:
    return next((row for row in metrics.rows if row.day == day), None) if metrics else None


def _count(said: list[Observation], row: Row | None, platform: Platform | None, day: date) -> Line:
    place: dict[str, Value] = {"where": where(platform), "day": day}
    total = next((o for o in said if o.kind == "total"), None)
    if total is None:
        both = {o.value > 0: o.value for o in said}
        if len(both) == 2:  # noqa: PLR2004  # gained and lost
            net = sum(o.value for o in said)
            return Line("echo-both", {**place, "gained": both[True], "lost": -both[False], "net": Signed(net)})
        change = Signed(sum(o.value for o in said))
        if row is not None and row.counted and row.net != change.value:
            return Line("echo-change-counted", {**place, "net": change, "followers": row.followers or 0})
        if row is not None and row.followers is not None:
            return Line("echo-change-level", {**place, "net": change, "followers": row.followers})
        return Line("echo-change", {**place, "net": change})
    rounded = Line("rounded") if total.step > 1 else ""
    known: dict[str, Value] = {**place, "followers": total.value, "rounded": rounded}
    if row is None or row.net is None or row.step > 1:
        return Line("echo-count", known)
    since = date.fromordinal(day.toordinal() - row.days)
    return Line("echo-count-net", {**known, "net": Signed(row.net), "since": since, "day": since, "on": day})


def _figures(said: list[Observation], day: date, today: date) -> Line:
    parts = [Line(f"amount-{o.metric}" + ("-change" if o.kind == "delta" else ""), _figure(o)) for o in said]
    joined = _joined(parts)
    return joined if day == today else Line("figures-on", {"figures": joined, "day": day})


def _figure(observation: Observation) -> dict[str, Value]:
    return {"n": Signed(observation.value) if observation.kind == "delta" else observation.value}


def _joined(parts: Iterable[Line]) -> Line:
    return reduce(lambda a, b: Line("both", {"a": a, "b": b}), parts)


def _posts(posts: tuple[Post, ...]) -> list[Line]:
    if not posts:
        return []
    if len(posts) == 1:
        return [Line("echo-post", {"topic": posts[0].topic, "day": posts[0].day or date.min})]
    return [Line("echo-posts", {"n": len(posts), "judged": sum(p.fit is not None for p in posts)})]


def _events(events: tuple[Event, ...]) -> list[Line]:
    return [Line("echo-event", {"event": Line(f"event-{e.kind}"), "day": e.day}) for e in events]
