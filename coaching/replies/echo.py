"""What was just stored, said back with its meaning: "995 followers, −5 net since yesterday"."""

from datetime import date, timedelta
from typing import Final

from coaching.metrics import timeline
from coaching.model import Entry, Event, Line, Metrics, Observation, Platform, Post, Row, Signed, Value
from coaching.replies.interpretation import where
from coaching.replies.lines import joined
from coaching.thresholds import A_WEEKS_SPAN, WEEK

NAMED: Final = 5
"""Posts that are named one by one; of more, their number is said."""
LONGEST: Final = 60
"""Letters of a topic in a list."""


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
            earlier = _counted_before(accounts.get(platform), day)
            lines += _count(counted, row, platform, day, counted_before=earlier)
        if others := [o for o in said if o.metric != "followers"]:
            lines += _figures(others, day, today)
    return [*lines, *_posts(entry.posts), *_events(entry.events, today)]


def _row(metrics: Metrics | None, day: date) -> Row | None:
    return next((row for row in metrics.rows if row.day == day), None) if metrics else None


def _counted_before(metrics: Metrics | None, day: date) -> bool:
    return metrics is not None and any(row.day < day and row.followers is not None for row in metrics.rows)


def _count(
    said: list[Observation], row: Row | None, platform: Platform | None, day: date, *, counted_before: bool
) -> list[Line]:
    place: dict[str, Value] = {"where": where(platform), "day": day}
    total = next((o for o in said if o.kind == "total"), None)
    deltas = [o for o in said if o.kind == "delta"]
    # Beside a count, or without one, a change of several days is not of the day on which it was told.
    goes_on = total is None and row is not None and row.followers is not None
    most = max(A_WEEKS_SPAN) if goes_on else 1
    by_days: dict[int | None, list[int]] = {None: []}
    for delta in deltas:
        by_days.setdefault(_many(delta, most), []).append(delta.value)
    changes = by_days.pop(None)
    long = {days: values for days, values in by_days.items() if days is not None}
    if total is None:
        over = [_over(values, {**place, "days": days}) for days, values in long.items()]
        return [*([_change(changes, row, place, counted_before=counted_before)] if changes else []), *over]
    known: dict[str, Value] = {
        **place, "followers": total.value, "rounded": Line("rounded") if total.step > 1 else "",
    }  # fmt: skip
    lines = [Line("echo-count", known)]
    # Without a count before it, the change is one that was told, and is said by its own line.
    net = None if row is None or row.step > 1 or not (counted_before or deltas) else row.net
    if row is not None and net is not None and row.timed:
        since = date.fromordinal(day.toordinal() - row.days)
        lines = [Line("echo-count-net", {**known, "net": Signed(net), "day": since})]
    if len(changes) == 1 and net not in {None, changes[0]}:
        # What was told beside the count, where the counts do not say the same: it is never added to them.
        told: dict[str, Value] = {"net": Signed(changes[0]), "counted": Signed(net or 0)}
        lines.append(Line("echo-change-beside", told))
    elif len(changes) > 1 or (changes and changes[0] != net):
        lines.append(_change(changes, None, place))
    return [*lines, *(_over(values, {**place, "days": days}) for days, values in long.items() if values != [net])]


def _over(changes: list[int], place: dict[str, Value]) -> Line:
    """Changes of more than a week: they are no change since the last count."""
    told: dict[str, Value] = {**place, "net": Signed(sum(changes))}
    if len(changes) > 1:
        gained, lost = sum(c for c in changes if c > 0), -sum(c for c in changes if c < 0)
        return Line("echo-both-over", {**told, "gained": gained, "lost": lost})
    return Line("echo-change-over", told)


def _change(changes: list[int], row: Row | None, place: dict[str, Value], *, counted_before: bool = False) -> Line:
    change = sum(changes)
    if len(changes) > 1:
        gained, lost = sum(c for c in changes if c > 0), -sum(c for c in changes if c < 0)
        return Line("echo-both", {**place, "gained": gained, "lost": lost, "net": Signed(change)})
    told: dict[str, Value] = {**place, "net": Signed(change)}
    if row is None or row.followers is None:
        return Line("echo-change", told)
    if row.counted:
        # Without a count before it, nothing is there that the change could fit.
        fits = row.net == change and counted_before
        return Line("echo-change-same" if fits else "echo-change-counted", {**told, "followers": row.followers})
    if row.net != change:
        return Line("echo-change-sum", {**told, "sum": Signed(row.net or 0), "followers": row.followers})
    return Line("echo-change-level", {**told, "followers": row.followers})


def _figures(said: list[Observation], day: date, today: date) -> list[Line]:
    """The figures of a day in one line, and in one more for each stretch those that cover several days."""
    lines = []
    spans = [_span(o, today) for o in said]
    for days in dict.fromkeys(spans):
        figures = joined(figure(o) for o, span in zip(said, spans, strict=True) if span == days)
        if days is not None:
            lines.append(Line("figures-over", {"figures": figures, "days": days, "day": day}))
        else:
            lines.append(figures if day == today else Line("figures-on", {"figures": figures, "day": day}))
    return lines


def _span(said: Observation, today: date) -> int | None:
    """The days of a figure that must not look like a day's: those of a week, or of several days that are over."""
    days = timeline.covers(said)
    return days if days is not None and (days >= min(A_WEEKS_SPAN) or (days > 1 and said.day != today)) else None


def _many(said: Observation, most: int = max(A_WEEKS_SPAN)) -> int | None:
    """The days of a figure that covers more than so many, by default more than a week; None for any other."""
    days = timeline.covers(said)
    return days if days is not None and days > most else None


def figure(observation: Observation) -> Line:
    """A figure with its name: "1,234 followers", "−12 followers"."""
    name = f"amount-{observation.metric}"
    if observation.kind == "delta":
        return Line(f"{name}-change", {"n": Signed(observation.value)})
    return Line(name, {"n": observation.value})


def _posts(posts: tuple[Post, ...]) -> list[Line]:
    if not posts:
        return []
    if len(posts) == 1:
        return [_post(posts[0]), *_amounts(posts[0])]
    all_of_them = Line("echo-posts", {"n": len(posts), "judged": sum(p.fit is not None for p in posts)})
    shown = posts if len(posts) <= NAMED else ()
    each = (Line("echo-posts-one", {"topic": shorter(post.topic), "day": post.day or date.min}) for post in shown)
    return [all_of_them, *each]


def _post(post: Post) -> Line:
    day: dict[str, Value] = {"day": post.day or date.min}
    return Line("echo-post", {**day, "topic": post.topic}) if post.topic else Line("echo-post-untitled", day)


def _amounts(post: Post) -> list[Line]:
    """The post's own figures, which are none of the account's week."""
    figures = [figure(Observation(metric, "total", n, post.day or date.min)) for metric, n in post.amounts.items()]
    return [Line("echo-post-figures", {"figures": joined(figures)})] if figures else []


def shorter(topic: str) -> str:
    """A topic with as many letters as a line of a list has room for."""
    return topic if len(topic) <= LONGEST else f"{topic[: LONGEST - 1].rstrip()}…"


def _events(events: tuple[Event, ...], today: date) -> list[Line]:
    return [_pause(event, today) if event.kind == "pause" else _event(event, today) for event in events]


def _event(event: Event, today: date) -> Line:
    """An event with its day, or its stretch as it was said: "last week" is no Monday."""
    noted = event.kind == "note" and bool(event.note)
    name = "echo-note" if noted else "echo-event"
    what: dict[str, Value] = {"note": event.note} if noted else {"event": Line(f"event-{event.kind}")}
    if event.until is None or event.until == event.day:
        return Line(name, {**what, "day": event.day})
    monday = today - timedelta(days=today.weekday())
    if event.day == monday:
        return Line(f"{name}-this-week", what)
    if event.until < monday and (monday - event.day).days == WEEK:
        return Line(f"{name}-last-week", what)
    if (event.day.month, event.day.day) == (1, 1) and event.until >= min(date(event.day.year, 12, 31), today):
        return Line(f"{name}-year", {**what, "year": str(event.day.year)})
    return Line(f"{name}-span", {**what, "first": event.day, "last": event.until})


def _pause(event: Event, today: date) -> Line:
    """A pause since a day, from one to another, or over."""
    if event.until == event.day:
        return Line("echo-pause-over", {"day": event.day})
    if event.until is not None and event.until < today:
        return Line("echo-pause-span", {"first": event.day, "last": event.until})
    undated = event.day == today and event.until is None
    return Line("echo-pause-today" if undated else "echo-pause", {"day": event.day})
