"""What was seen on screenshots, said back: the figures by their days, the doubtful ones last, and the questions."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from coaching.metrics import timeline
from coaching.model import Line, Observation, Signed, Value
from coaching.replies import echo
from coaching.replies.echo import shorter
from coaching.replies.lines import joined
from coaching.replies.screenshot import Screenshot, Seen
from coaching.thresholds import A_WEEKS_SPAN

ONE_A_LINE: Final = 4
TWO_A_LINE: Final = 9
"""Figures that get a line each, or half of one; of more, three share a line."""
AS_FILE: Final = frozenset({"no_words", "too_small", "no_figures"})
"""What may be read after all when it comes as a file: Telegram makes photos smaller and blurs small print."""


def refused(reasons: Iterable[tuple[str, bool]]) -> list[Line]:
    """Why pictures say nothing, each reason once; the second of a pair: it came as a file."""
    told = list(reasons)
    lines = [Line(f"shot-unseen-{reason}") for reason in dict.fromkeys(reason for reason, _ in told)]
    if any(reason in AS_FILE and not exact for reason, exact in told):
        lines.append(Line("shot-as-file"))
    return lines


def head(shot: Screenshot) -> dict[str, Value]:
    """What the pictures are of: the network, the account, the kind of screen."""
    kinds = [Line(f"shot-kind-{kind}") for kind in shot.kinds]
    return {
        "network": Line(f"platform-{shot.platform}") if shot.platform else Line("shot-network-unknown"),
        "handle": Line("shot-handle", {"handle": shot.handle}) if shot.handle else "",
        "kinds": joined(kinds),
    }


def listed(shot: Screenshot, today: date) -> list[Line]:
    """Every figure that was seen, by the days that it is about."""
    shown = [seen for seen in shot.seen if not seen.aside]
    step = 1 if len(shown) <= ONE_A_LINE else 2 if len(shown) <= TWO_A_LINE else 3
    lines = [Line("shot-head", head(shot))]
    for (post, since, day), group in groupby(sorted(shown, key=_place), key=_about):
        lines += _heading(shot, post, since, day, today)
        figures = list(group)
        sure = [_said(seen) for seen in figures if not seen.doubt]
        lines += [Line("shot-figure", {"figure": joined(sure[at : at + step])}) for at in range(0, len(sure), step)]
    lines += [doubt_line(seen) for seen in shown if seen.doubt]
    return [*lines, *_asides(shot.seen)]


def doubt_line(seen: Seen) -> Line:
    """A figure that is not settled, with what it may be."""
    told: dict[str, Value] = {"name": name(seen), "figure": figure(seen.figure)}
    match seen.doubt:
        case "readings":
            return Line("shot-doubt-readings", {**told, "readings": _either(seen)})
        case "leap" | "exact":
            return Line(f"shot-doubt-{seen.doubt}", {**told, "known": seen.known or 0})
        case _:
            return Line(f"shot-doubt-{seen.doubt}", told)


def question(seen: Seen) -> Line:
    """Which value is it?"""
    told: dict[str, Value] = {"name": name(seen), "figure": figure(seen.figure)}
    match seen.doubt:
        case "leap" | "exact":
            return Line(f"shot-value-{seen.doubt}", {**told, "known": seen.known or 0})
        case "viewers" | "faint":
            return Line(f"shot-value-{seen.doubt}", told)
        case "readings":
            return Line("shot-value-readings", {**told, "readings": _either(seen)})
        case _:
            return Line("shot-value", told)


def figure(observation: Observation) -> Line:
    """A figure with its name; a change of followers says that it is one, as "0 followers" would be a count."""
    if (observation.metric, observation.kind) != ("followers", "delta"):
        return echo.figure(observation)
    return Line("shot-button", {"name": Line("shot-name-followers-change"), "n": Signed(observation.value)})


def name(seen: Seen) -> Line:
    """What a figure counts, without the number."""
    metric = seen.figure.metric
    change = metric == "followers" and seen.figure.kind == "delta"
    return Line(f"shot-name-{metric}" + ("-change" if change else ""))


def valued(seen: Seen, value: int | None = None) -> Line:
    """A figure on a button, in one of its readings."""
    number = seen.figure.value if value is None else value
    told: Value = Signed(number) if seen.figure.kind == "delta" else number
    if seen.doubt and value is None:
        return Line("shot-button-doubt", {"name": name(seen)})
    return Line("shot-button", {"name": name(seen), "n": told})


def undated(shot: Screenshot) -> Line:
    """The figures of which nobody knows yet which days they cover."""
    return joined(figure(seen.figure) for seen in shot.seen if seen.aside == "undated")


def stretch(figures: Sequence[Seen]) -> int | None:
    """The days of the first figure that covers more than a week: weeks are compared with weeks only."""
    spans = [timeline.covers(seen.figure) for seen in figures if seen.post is None]
    return next((span for span in spans if span is not None and span > max(A_WEEKS_SPAN)), None)


def _heading(shot: Screenshot, post: int | None, since: date | None, day: date, today: date) -> list[Line]:
    if post is not None:
        if len(shot.titles) == 1 and not shot.titles[0]:
            return []
        title = shot.titles[post]
        return [Line("shot-post", {"topic": shorter(title)}) if title else Line("shot-post-untitled", {"n": post + 1})]
    if since is not None:
        return [Line("shot-days", {"days": (day - since).days + 1, "first": since, "last": day})]
    return [Line("shot-on", {"day": day})] if day != today else []


def _about(seen: Seen) -> tuple[int | None, date | None, date]:
    return seen.post, seen.figure.since, seen.figure.day


def _place(seen: Seen) -> tuple[int, int, int]:
    span = timeline.covers(seen.figure) or 0
    return (-1 if seen.post is None else seen.post, span, -seen.figure.day.toordinal())


def _said(seen: Seen) -> Line:
    if seen.figure.step == 1 and seen.known in {None, seen.figure.value}:
        return figure(seen.figure)
    if seen.figure.step == 1:
        known = Signed(seen.known or 0) if seen.figure.kind == "delta" else seen.known or 0
        return Line("shot-replaces", {"figure": figure(seen.figure), "known": known})
    if seen.known is not None:
        return Line("shot-rounded-known", {"figure": figure(seen.figure), "known": seen.known})
    return Line("shot-rounded", {"figure": figure(seen.figure)})


def _asides(seen: Sequence[Seen]) -> list[Line]:
    """What is shown and not stored, and why."""
    lines = []
    for why in ("always", "undated"):
        figures = [figure(one.figure) for one in seen if one.aside == why]
        if figures:
            lines.append(Line(f"shot-aside-{why}", {"figures": joined(figures)}))
    exact = (one for one in seen if one.aside == "exact")
    return [*lines, *(_exact(one.figure, one.known or 0) for one in exact)]


def _exact(rounded: Observation, known: int) -> Line:
    return Line("shot-aside-exact", {"figure": figure(rounded), "known": known})


def _either(seen: Seen) -> Line:
    numbers = [
        Line("shot-number", {"n": Signed(value) if seen.figure.kind == "delta" else value}) for value in seen.readings
    ]
    return joined(numbers, "shot-or")
