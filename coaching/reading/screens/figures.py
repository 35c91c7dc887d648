"""Labelled numbers → figures: what counts here, the exact before the rounded, and a doubt for what does not agree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, get_args

from coaching.languages.screens import Key, screens, squeeze
from coaching.model import Doubt, Kind, Metric, Observation, Platform, Sighted
from coaching.reading.platform import platforms
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.period import Stretch, last_days

STATED: Final = 0.8
"""How sure a reading has to be to be stated; below, the figure is asked about."""
LARGER: Final = 1.25
"""How much larger the headline of a screen is written than its details."""
POSTS: Final = frozenset({"likes", "comments", "shares", "saves", "reposts"})
SEVERAL: Final = 3
"""Figures of one post in a line from which it is a post's own page."""
TWO_DAYS: Final = 2
"""What YouTube calls real time: 48 hours."""
LEVELS: Final = frozenset({"followers", "following"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    figure: Observation
    sure: float
    found: Found


def figures(
    found: Sequence[Found], platform: Platform | None, period: Stretch | None, today: date, *, post: bool
) -> tuple[tuple[Sighted, ...], tuple[Doubt, ...]]:
    """The figures of a screen that can be stated, and those that have to be asked about; `post`: it is about one."""
    candidates = list(_candidates(found, platform, period, today, post=post))
    groups: dict[tuple[str, str, int], list[_Candidate]] = {}
    for one in candidates:
        # "57 came, 42 left" are two changes.
        way = (one.figure.value > 0) - (one.figure.value < 0) if one.found.key in {"gained", "lost"} else 0
        groups.setdefault((one.figure.metric, one.figure.kind, way), []).append(one)
    stated: list[Sighted] = []
    doubts: list[Doubt] = []
    for group in groups.values():
        own = _own(group)
        if _is_breakdown(own):
            continue
        best, rivals = _best(own)
        if rivals:
            options = tuple(dict.fromkeys((best.figure.value, *(r.figure.value for r in rivals))))
            doubts.append(Doubt(best.figure.metric, "two readings", options, best.figure))
        elif best.sure < STATED:
            doubts.append(Doubt(best.figure.metric, "faint", (best.figure.value,), best.figure))
        else:
            stated.append(Sighted(best.figure, round(best.sure, 3)))
    return tuple(stated), (*doubts, *_viewers(found, period, platform, today))


def _candidates(
    found: Sequence[Found], platform: Platform | None, period: Stretch | None, today: date, *, post: bool
) -> Iterator[_Candidate]:
    habits = platforms()[platform].means if platform is not None else {}
    means: Mapping[Key, Key] = {"replies": "comments", **habits}
    keys = {f.key for f in found}
    split, gross = "non_followers" in keys, {"gained", "lost"} <= keys
    # "51 comments · 9 reposts" under something that somebody published: whose it is, and what, the line does not say.
    headed = {f.label for f in found if f.place == "inline" and f.key in {"followers", "following"}}
    inline = {f.key for f in found if f.place == "inline" and f.label not in headed}
    stray = not post and "following" not in keys and 0 < len(inline & POSTS) < SEVERAL
    for one in found:
        meant = means.get(one.key, one.key)
        key = one.key if meant in keys else meant  # X counts reposts and shares side by side
        if key == "views_48" and "views" not in keys:
            key, one = "views", replace(one, days=TWO_DAYS)  # noqa: PLW2901  # the last two days are all that it says
        if one.amount.value is None or (key == "followers_change" and gross):
            continue
        if key == "followers" and split and len(squeeze(one.words)) <= len("followers") + 1:
            continue  # a share of the reach, not the count
        metric, kind, value = _named(key, one)
        if metric is None:
            continue
        stretch = last_days(one.days, today) if one.days else period
        sure = one.sure if not one.coloured or one.amount.sign else min(one.sure, 0.6)
        if stray and one.place == "inline" and key in POSTS | {"followers"}:
            sure = min(sure, 0.6)
        yield _Candidate(_observation(metric, kind, value, one.amount.step, stretch, today, platform), sure, one)
        if metric == "followers" and kind == "total" and (change := _change(one)) is not None:
            rounded = one.change.step if one.change else 1
            yield _Candidate(_observation("followers", "delta", change, rounded, stretch, today, platform),
                             min(sure, 0.9), one)  # fmt: skip


def _named(key: Key, one: Found) -> tuple[Metric | None, Kind, int]:
    value, sign = one.amount.value or 0, one.amount.sign
    match key:
        case "followers_change" | "gained":
            return "followers", "delta", -value if sign < 0 else value
        case "lost":
            return "followers", "delta", -value
        case "followers" if sign:
            return "followers", "delta", sign * value
        case _:
            return next((m for m in get_args(Metric) if m == key), None), "total", value


def _change(one: Found) -> int | None:
    """The change that stands beside a count, where it is a number of people and not a share."""
    change = one.change
    if change is None or change.percent or change.value is None or not change.sign:
        return None
    return change.sign * change.value


def _observation(
    metric: Metric, kind: Kind, value: int, step: int, period: Stretch | None, today: date, platform: Platform | None
) -> Observation:
    """A count stands on the day on which it was seen; amounts and changes have the period of their screen."""
    if period is None or (metric in LEVELS and kind == "total"):
        return Observation(metric, kind, value, today, platform, step)
    return Observation(metric, kind, value, period[1], platform, step, period[0])


def _own(group: Sequence[_Candidate]) -> Sequence[_Candidate]:
    """The candidates but for several in lines of words, where one stands by itself: a list of other people's counts."""
    inline = {c.figure.value for c in group if c.found.place == "inline"}
    alone = [c for c in group if c.found.place != "inline"]
    return alone if len(inline) > 1 and alone else group


def _is_breakdown(group: Sequence[_Candidate]) -> bool:
    """Whether one label stands in several rows with different numbers: what each kind of post got, without a total."""
    rows = {c.figure.value for c in group if c.found.place == "row"}
    return (
        len(rows) > 1
        and len({squeeze(c.found.words) for c in group}) == 1
        and all(c.found.place == "row" for c in group)
    )


def _whole(group: Sequence[_Candidate]) -> _Candidate | None:
    """The one that the others add up to."""
    for one in group:
        parts = {c.figure.value for c in group if c is not one and c.figure.value != one.figure.value}
        if len(parts) > 1 and abs(sum(parts) - one.figure.value) < one.figure.step * len(parts):
            return one
    return None


def _called_total(group: Sequence[_Candidate]) -> _Candidate | None:
    """The only one whose label says that it is the total."""
    total = screens().total
    called = [c for c in group if any(squeeze(word) in total for word in c.found.words.split())]
    return called[0] if len(called) == 1 else None


def _best(group: Sequence[_Candidate]) -> tuple[_Candidate, tuple[_Candidate, ...]]:
    """The reading of a figure, and those that contradict it.

    A rounded one that the exact one agrees with says nothing new; a sentence and the headline, written larger than
    all else, go before the details of a screen, which are parts of it or cover other days.
    """
    order = sorted(group, key=lambda c: (c.found.place != "sentence", c.figure.step, -c.found.box.height))
    best = order[0]
    others = [c for c in order[1:] if not _agree(best, c)]
    if others and (whole := _whole(group) or _called_total(group)) is not None:
        return whole, ()
    if not others:
        agreed = max(c.sure for c in order if c.figure.value == best.figure.value)
        return replace(best, sure=agreed), ()
    largest = max(order, key=lambda c: c.found.box.height)
    smaller = [c for c in order if not _agree(largest, c)]
    if all(largest.found.box.height >= LARGER * c.found.box.height for c in smaller):
        exact = min((c for c in order if _agree(largest, c)), key=lambda c: c.figure.step)
        return exact, ()
    if best.found.place == "sentence":
        return best, ()
    return best, tuple(others)


def _agree(one: _Candidate, other: _Candidate) -> bool:
    """Whether two readings may be the same number, each within its rounding."""
    coarse = max(one.figure.step, other.figure.step)
    return abs(one.figure.value - other.figure.value) < coarse or one.figure.value == other.figure.value


def _viewers(found: Iterable[Found], period: Stretch | None, platform: Platform | None, today: date) -> Iterator[Doubt]:
    """Meta's "viewers" are people who saw something, as its reach was; that they are the same, it does not say."""
    for one in found:
        if one.key == "viewers" and one.amount.value:
            seen = _observation("reach", "total", one.amount.value, one.amount.step, period, today, platform)
            yield Doubt("reach", "viewers", (one.amount.value,), seen)
            return
