"""Pictures → screenshots: those of one account together, a figure on two of them once, a contradiction as a doubt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Final, get_args

from coaching.dialogue.shots.waits import same_handle
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.metrics import timeline
from coaching.model import LONGEST_TEXT, Doubt, Metric, Observation, Page, Platform, Screen, Shots, Unreadable
from coaching.reading.heard import hear
from coaching.reading.networks import platform_named
from coaching.reading.post_line import LONGEST_TOPIC
from coaching.reading.screen import read_screen
from coaching.replies.screenshot import Doubtful, Screenshot, Seen
from coaching.thresholds import BLURRED, BLURRED_LEAST, LARGEST_COUNT

LONGEST_HANDLE: Final = 60
LEVELS: Final[frozenset[str]] = frozenset({"followers", "following"})
WHY: Final[dict[str, Doubtful]] = {"viewers": "viewers", "faint": "faint"}
"""What the reader of screens says of a doubt with a single reading."""
NOTHING: Final[dict[str, str]] = {"audience": "audience", "other": "no_statistics"}
"""What is said of a screen without figures, by its kind."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A picture of which nothing can be taken: why, or of which kind it is; `exact`: it came as a file."""

    why: str
    exact: bool


def read(turn: Turn, content: Shots, *, dated: bool = True) -> tuple[tuple[Screenshot, ...], tuple[Refused, ...]]:
    """What the pictures of a message show, account by account, and which of them show nothing.

    `dated`: a day in the caption is that of the pictures, and of nothing else that the caption tells.
    """
    found: list[Screenshot] = []
    refused: list[Refused] = []
    prints: set[str] = set()
    for shot in content.shots:
        if isinstance(shot.seen, Unreadable):
            refused.append(Refused(shot.seen.reason, shot.exact))
            continue
        mark = print_of(shot.seen)
        if mark in prints:
            continue  # the same picture twice in an album
        prints.add(mark)
        screen = read_screen(shot.seen, today=turn.today, language=turn.person.language)
        if isinstance(screen, Unreadable):
            refused.append(Refused(screen.reason, shot.exact))
            continue
        taken = _taken(turn, screen, mark, exact=shot.exact)
        if taken.seen:
            found.append(taken)
        else:
            refused.append(Refused(NOTHING.get(screen.kind, "no_figures"), shot.exact))
    joined = _together(found)
    day = _named_day(turn, content.caption) if dated else None
    network = platform_named(content.caption) if content.caption else None
    if phrases.holds(phrases.said(content.caption), "shot_not_mine"):
        joined = [replace(shot, theirs=False) for shot in joined]
    number = turn.heard.update_id
    return tuple(
        replace(_on(shot, day, network), id=f"{number}-{at}" if at else f"{number}") for at, shot in enumerate(joined)
    ), tuple(refused)


def print_of(page: Page) -> str:
    """By what a picture is known again: every word with a figure in it, the clock included."""
    words = sorted(word.text for word in page.words if any(letter.isdigit() for letter in word.text))
    return sha256(" ".join(words).encode()).hexdigest()[:16]


# ---------------------------------------------------------------- one picture


def _taken(turn: Turn, screen: Screen, mark: str, *, exact: bool) -> Screenshot:
    """A screen as it waits: each figure with what may be stored of it."""
    network = _network(turn, screen)
    either = (screen.platform, screen.also) if network is None and screen.also is not None else ()
    screen = replace(screen, platform=network)
    post = 0 if screen.kind == "post" else None
    shown = [sighted.figure for sighted in screen.figures if not (post == 0 and sighted.figure.metric in LEVELS)]
    seen = [_seen(turn, screen, figure) for figure in shown]
    seen += [one for doubt in screen.doubts if (one := _doubtful(turn, screen, doubt)) is not None]
    doubtful = sum(one.open for one in seen)
    return Screenshot(
        id="",
        day=turn.today,
        platform=screen.platform,
        handle=(screen.handle or "").removeprefix("@")[:LONGEST_HANDLE] or None,
        kinds=(screen.kind,),
        seen=tuple(replace(one, post=post) for one in seen),
        prints=(mark,),
        theirs=screen.theirs,
        titles=(screen.title.strip()[:LONGEST_TOPIC],) if post is not None else (),
        either=tuple(name for name in either if name is not None),
        blurred=not exact and doubtful >= BLURRED_LEAST and doubtful > BLURRED * len(seen),
    )


def _network(turn: Turn, screen: Screen) -> Platform | None:
    """The network of a screen; of two that it may be, the only one that the person counts, else it is asked."""
    if screen.also is None:
        return screen.platform
    known = {screen.platform, screen.also} & set(turn.person.profile.platforms)
    return known.pop() if len(known) == 1 else None


def _seen(turn: Turn, screen: Screen, told: Observation) -> Seen:
    """A stated figure on its days."""
    figure = _dated(turn, screen, told)
    if (figure.kind == "total" and figure.value < 0) or abs(figure.value) > LARGEST_COUNT:
        return Seen(replace(figure, value=0), "unread")
    level = figure.kind == "total" and figure.metric in LEVELS
    if level or figure.since is not None:
        return Seen(figure)
    match screen.kind:
        case "post" if figure.kind == "total":
            return Seen(figure)
        case "profile" if figure.kind == "total":
            return Seen(figure, aside="always")  # all the likes that a profile ever got are no week's
        case _:
            return Seen(figure, aside="undated")


def _doubtful(turn: Turn, screen: Screen, doubt: Doubt) -> Seen | None:
    """A doubt of the reader's; None where it is about nothing that is stored."""
    metric = next((name for name in get_args(Metric) if name == doubt.about), None)
    if metric is None:
        return None
    readings = tuple(value for value in doubt.options if abs(value) <= LARGEST_COUNT)
    told = doubt.seen or Observation(metric, "total", readings[0] if readings else 0, turn.today)
    seen = _seen(turn, screen, told)
    if seen.aside == "always":
        return seen
    why = WHY.get(doubt.why, "faint") if len(readings) == 1 else "readings" if readings else "unread"
    return replace(seen, doubt=why, readings=readings)


def _dated(turn: Turn, screen: Screen, told: Observation) -> Observation:
    """A figure with the screen's period where it has none of its own; nothing is of a day that has not come."""
    figure = replace(told, platform=screen.platform)
    level = figure.kind == "total" and figure.metric in LEVELS
    if screen.kind == "post":
        return replace(figure, since=None, day=turn.today)
    if figure.since is None and screen.period is not None and not level:
        figure = replace(figure, since=screen.period[0], day=screen.period[1])
    day = min(figure.day, turn.today)
    since = min(figure.since, day) if figure.since is not None and not level else None
    return replace(figure, day=turn.today if level else day, since=since)


# ---------------------------------------------------------------- an album


def _together(found: Sequence[Screenshot]) -> list[Screenshot]:
    """The pictures of one account as one."""
    named = {shot.platform for shot in found} - {None}
    only = named.pop() if len(named) == 1 else None
    joined: list[Screenshot] = []
    for shot in sorted(found, key=lambda shot: shot.handle is None):
        own = placed(shot, only) if shot.platform is None and only is not None else shot
        place = next((at for at, other in enumerate(joined) if _one_account(other, own)), None)
        if place is None:
            joined.append(own)
        else:
            joined[place] = _merged(joined[place], own)
    return [replace(shot, seen=tuple(_sorted(shot.seen))) for shot in joined]


def _one_account(one: Screenshot, other: Screenshot) -> bool:
    if one.platform != other.platform or (one.theirs is False) != (other.theirs is False):
        return False
    return one.handle is None or other.handle is None or same_handle(one.handle, other.handle)


def _merged(one: Screenshot, other: Screenshot) -> Screenshot:
    titles, place = one.titles, None
    seen = list(one.seen)
    if other.titles:
        place = _same_post(one, other)
        place = len(titles) if place is None else place
        titles = (*titles, other.titles[0]) if place == len(titles) else titles
        titles = tuple(other.titles[0] if at == place and not title else title for at, title in enumerate(titles))
    for shown in other.seen:
        figure = shown if shown.post is None else replace(shown, post=place)
        at = next((at for at, known in enumerate(seen) if _same_figure(known, figure)), None)
        if at is None:
            seen.append(figure)
        else:
            seen[at] = _agreed(seen[at], figure)
    return replace(
        one,
        handle=one.handle or other.handle,
        theirs=one.theirs if one.theirs is not None else other.theirs,
        kinds=tuple(dict.fromkeys((*one.kinds, *other.kinds))),
        seen=tuple(seen),
        titles=titles,
        prints=(*one.prints, *other.prints),
        blurred=one.blurred or other.blurred,
    )


def _same_post(one: Screenshot, other: Screenshot) -> int | None:
    """The post that a picture shows more of: no other title, and no figure that says something else."""
    (title,) = other.titles
    for place, known in enumerate(one.titles):
        if known and title and known != title:
            continue
        mine = [seen for seen in one.seen if seen.post == place]
        pairs = [(a, b) for a in mine for b in other.seen if a.figure.metric == b.figure.metric]
        if all(_near(a.figure, b.figure) for a, b in pairs):
            return place
    return None


def _same_figure(one: Seen, other: Seen) -> bool:
    a, b = one.figure, other.figure
    # "Follows +300" and "unfollows −120" are two changes.
    same_way = a.kind == "total" or (a.value < 0) == (b.value < 0)
    same = (a.metric, a.kind, a.day, a.since) == (b.metric, b.kind, b.day, b.since)
    return one.post == other.post and same_way and same


def _agreed(one: Seen, other: Seen) -> Seen:
    """One figure of two pictures: the exact one where they agree, else a doubt with every reading."""
    if one.doubt and not other.doubt:
        return other if other.figure.value in one.readings or not one.readings else _doubt(one, other)
    if other.doubt and not one.doubt:
        return _agreed(other, one)
    if _near(one.figure, other.figure):
        return min((one, other), key=lambda seen: seen.figure.step)
    return _doubt(one, other)


def _doubt(one: Seen, other: Seen) -> Seen:
    readings = (*(one.readings or (one.figure.value,)), *(other.readings or (other.figure.value,)))
    return replace(one, doubt="readings", readings=tuple(dict.fromkeys(readings)))


def _near(one: Observation, other: Observation) -> bool:
    """Whether two figures may be the same, each within its rounding."""
    return one.value == other.value or abs(one.value - other.value) < max(one.step, other.step)


def _sorted(seen: Iterable[Seen]) -> list[Seen]:
    """Of today first, then each stretch, then each post; what is in doubt comes last in each."""
    order: list[str] = list(get_args(Metric))

    def place(one: Seen) -> tuple[int, int, bool, int]:
        span = timeline.covers(one.figure) or 0
        return (-1 if one.post is None else one.post, span, one.open, order.index(one.figure.metric))

    return sorted(seen, key=place)


# ---------------------------------------------------------------- what the caption says of it


def _named_day(turn: Turn, caption: str) -> date | None:
    """The one day that a caption names: "esto es de ayer"; a stretch is none."""
    if not caption:
        return None
    dates = hear(caption[:LONGEST_TEXT], turn.today, turn.person.language).dates
    days = {when.day for when in dates if when.day is not None and when.since is None and not when.future}
    return days.pop() if len(days) == 1 and len(dates) == 1 else None


def _on(shot: Screenshot, day: date | None, network: Platform | None) -> Screenshot:
    """The counts on the day that the caption names, on its network where the picture shows none."""
    if shot.platform is None and network is not None:
        shot = placed(shot, network)
    if day is None:
        return shot
    seen = tuple(
        replace(one, figure=replace(one.figure, day=day)) if one.figure.since is None and one.post is None else one
        for one in shot.seen
    )
    return replace(shot, seen=seen)


def placed(shot: Screenshot, platform: Platform) -> Screenshot:
    """The same on a network."""
    seen = tuple(replace(one, figure=replace(one.figure, platform=platform)) for one in shot.seen)
    return replace(shot, platform=platform, seen=seen)
