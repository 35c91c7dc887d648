"""The screenshots that wait, those that were read before, and whose accounts they are: all in person.dialogue."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any, Final

from coaching.dialogue.turn import BEHIND, SHOT, Turn
from coaching.languages.hearing import fold
from coaching.model import Observation, Platform
from coaching.replies.screenshot import Screenshot, Seen
from coaching.thresholds import ANSWER_DAYS

PLACE: Final = "shots"
READ: Final = "shots_read"
HANDLES: Final = "handles"
MOST: Final = 5
"""Screenshots that wait at the same time; whoever leaves that many open will not come back to the oldest."""
REMEMBERED: Final = 50
"""Pictures that are known again: a year of weekly ones."""
SEEMS: Final = str.maketrans({"1": "l", "i": "l", "|": "l", "0": "o"})
"""Letters that look alike on a screen: a name read wrong is no other account."""
CUT: Final = ("…", "..")
SHORTEST: Final = 4
"""Letters of a name that was cut off, from which it is compared."""


def waiting(turn: Turn) -> tuple[Screenshot, ...]:
    """Those that wait, the newest first."""
    return tuple(map(_screenshot, turn.person.dialogue.get(PLACE) or ()))


def current(turn: Turn) -> Screenshot | None:
    """The one that a typed answer is about: it was asked about last, not too long ago."""
    number = turn.person.dialogue.get(SHOT)
    found = next((shot for shot in waiting(turn) if shot.id == number), None)
    if found is None or found.asked is None or (turn.today - found.asked).days > ANSWER_DAYS:
        return None
    return found


def behind(turn: Turn) -> bool:
    """Whether something else was asked since: that is what an answer is about first."""
    return turn.person.dialogue.get(BEHIND) == "asked"


def last(turn: Turn) -> bool:
    """Whether nothing else was even talked about since."""
    return BEHIND not in turn.person.dialogue


async def put(turn: Turn, shot: Screenshot) -> Screenshot:
    """Keeps a screenshot aside with what is asked about it, so that a typed answer is about it."""
    latest = await turn.notebook.latest_entry()
    shot = replace(shot, asked=turn.today, newest=latest.id if latest is not None else None)
    known = waiting(turn)
    if any(other.id == shot.id for other in known):
        kept = [shot if other.id == shot.id else other for other in known]
    else:
        kept = [shot, *known][:MOST]
    state: dict[str, Any] = {PLACE: [_plain(each) for each in kept], SHOT: shot.id, BEHIND: None}
    # A round of questions that was open waits; anything else that was asked is over.
    over = {} if turn.step.startswith("interview:") else {"step": None}
    await turn.remember(**state, **over)
    return shot


async def gone(turn: Turn, shot: Screenshot) -> None:
    """Forgets a screenshot that is done with."""
    kept = [_plain(other) for other in waiting(turn) if other.id != shot.id]
    state: dict[str, Any] = {PLACE: kept or None}
    if turn.person.dialogue.get(SHOT) == shot.id:
        state[SHOT] = None
    await turn.remember(**state)


async def drop_all(turn: Turn) -> bool:
    """Forgets all that wait; False where there were none."""
    had = bool(waiting(turn))
    if had:
        await turn.remember(**{PLACE: None, SHOT: None})
    return had


# ---------------------------------------------------------------- read before


async def note(turn: Turn, shot: Screenshot, entry_id: int) -> None:
    """Remembers that something of these pictures was stored, in which entry."""
    known: list[dict[str, Any]] = list(turn.person.dialogue.get(READ) or ())
    for mark in shot.prints:
        old = next((one for one in known if one["print"] == mark), None)
        entries = [*(old["entries"] if old else ()), entry_id]
        day = old["day"] if old else shot.day.isoformat()
        known = [one for one in known if one is not old]
        known.append({"print": mark, "day": day, "entries": entries})
    await turn.remember(**{READ: known[-REMEMBERED:]})


async def follows(turn: Turn, old: int, new: Sequence[int]) -> None:
    """What was stored of pictures stands in other entries now: it was set right."""
    known: list[dict[str, Any]] = list(turn.person.dialogue.get(READ) or ())
    if any(old in one["entries"] for one in known):
        moved = [{**one, "entries": [*one["entries"], *new]} if old in one["entries"] else one for one in known]
        await turn.remember(**{READ: moved})


def entries_of(turn: Turn, shot: Screenshot) -> list[int]:
    """The entries in which something of these pictures was stored, the oldest first."""
    known = turn.person.dialogue.get(READ) or ()
    return sorted({number for one in known if one["print"] in shot.prints for number in one["entries"]})


async def read_on(turn: Turn, prints: Sequence[str]) -> date | None:
    """The day on which all of these pictures were read before, if anything of them still stands."""
    known = {one["print"]: one for one in turn.person.dialogue.get(READ) or ()}
    if not prints or not all(mark in known for mark in prints):
        return None
    for mark in prints:
        entries = [await turn.notebook.entry(number) for number in known[mark]["entries"]]
        if all(entry is None or entry.struck for entry in entries):
            return None
    return max(date.fromisoformat(known[mark]["day"]) for mark in prints)


def same_waiting(turn: Turn, prints: Sequence[str]) -> Screenshot | None:
    """The screenshot that waits already and shows the same."""
    return next((s for s in waiting(turn) if not s.confirmed and set(prints) <= set(s.prints)), None)


# ---------------------------------------------------------------- whose


def handle_of(turn: Turn, platform: Platform | None) -> str | None:
    """The name of the person's account on a network, once a screenshot of it was confirmed."""
    known: Mapping[str, str] = turn.person.dialogue.get(HANDLES) or {}
    return known.get(str(platform))


async def know_handle(turn: Turn, shot: Screenshot) -> None:
    """Remembers the name of an account that is the person's."""
    if shot.handle and shot.platform:
        known: Mapping[str, str] = turn.person.dialogue.get(HANDLES) or {}
        await turn.remember(**{HANDLES: {**known, shot.platform: shot.handle}})


def same_handle(one: str, other: str) -> bool:
    """Whether two names are those of one account, as far as a picture shows them."""
    first, second = _seeming(one), _seeming(other)
    for short, long in ((first, second), (second, first)):
        if short.endswith(CUT) and len(short.rstrip("….")) >= SHORTEST and long.startswith(short.rstrip("….")):
            return True
    return first == second


def _seeming(handle: str) -> str:
    return fold(handle).strip().removeprefix("@").translate(SEEMS)


# ---------------------------------------------------------------- as it is kept


def _plain(shot: Screenshot) -> dict[str, Any]:
    return {**_dated(asdict(shot)), "seen": [_seen_plain(seen) for seen in shot.seen]}


def _seen_plain(seen: Seen) -> dict[str, Any]:
    return {**asdict(seen), "figure": _dated(asdict(seen.figure))}


def _dated(thing: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in thing.items()}


def _screenshot(kept: Mapping[str, Any]) -> Screenshot:
    lists = {name: tuple(kept.get(name) or ()) for name in ("kinds", "prints", "titles", "either", "stashed")}
    return Screenshot(**{**_days(kept, "day", "read", "asked"), **lists, "seen": tuple(map(_seen, kept["seen"]))})


def _seen(kept: Mapping[str, Any]) -> Seen:
    figure = Observation(**_days(kept["figure"], "day", "since"))
    return Seen(**{**kept, "figure": figure, "readings": tuple(kept["readings"])})


def _days(kept: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**kept, **{name: date.fromisoformat(kept[name]) for name in names if kept.get(name)}}
