"""What an order did, and the way back: it is remembered until something newer is told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from coaching.dialogue.people import met
from coaching.dialogue.turn import Turn
from coaching.model import Button, Line, Person, Platform, Reply, Rhythm

PLACE: Final = "ordered"
"""Where it stands in person.dialogue."""
SAMPLED: Final = "sampled"
REQUESTS: Final = "requests"
"""Where the day of the last hand count stands there, and what people asked for: both can be taken back."""
SAYS: Final[Mapping[str, str]] = {"sample": "audience-undone", "requests": "requests-undone"}
"""What is said where more than "undone" helps."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: `struck` entries, `added` ones, and the settings as they `was`.

    `newest` was the last entry then: once there is another, a word such as "undo" means that one. `day` is when.
    """

    id: int
    kind: str
    struck: tuple[int, ...]
    added: tuple[int, ...]
    was: Mapping[str, Any] | None
    newest: int | None
    day: date | None = None


async def note(
    turn: Turn, kind: str, *, struck: tuple[int, ...] = (), added: tuple[int, ...] = (), was: Person | None = None
) -> Button:
    """Remembers what was done; returns the button that takes it back."""
    latest = await turn.notebook.latest_entry()
    done = {
        "id": turn.heard.update_id, "kind": kind, "struck": struck, "added": added,
        "was": _settings(was, kind) if was is not None else None, "newest": latest.id if latest is not None else None,
        "day": turn.today.isoformat(),
    }  # fmt: skip
    await turn.remember(**{PLACE: {name: list(v) if isinstance(v, tuple) else v for name, v in done.items()}})
    label = Line("button-redo" if struck and not added else "button-undo")
    return Button(label, f"order:undo:{turn.heard.update_id}")


async def standing(turn: Turn) -> Done | None:
    """What was done last, if nothing has been told since."""
    done = kept(turn)
    latest = await turn.notebook.latest_entry()
    return done if done is not None and done.newest == (latest.id if latest is not None else None) else None


def kept(turn: Turn) -> Done | None:
    """What an order did last, however long ago."""
    done = turn.person.dialogue.get(PLACE)
    if not done:
        return None
    day = date.fromisoformat(done["day"]) if done.get("day") else None
    struck, added = tuple(done["struck"]), tuple(done["added"])
    return Done(int(done["id"]), str(done["kind"]), struck, added, done["was"], done["newest"], day)


async def take_back(turn: Turn, done: Done) -> Reply:
    """Puts everything as it was before; the answer says so."""
    for number in done.added:
        await turn.notebook.strike(number, struck=True)
    for number in done.struck:
        await turn.notebook.strike(number, struck=False)
    await met.follow(turn)
    if done.was is not None:
        await turn.keep(_restored(turn.person, done.was))
    await turn.remember(**{PLACE: None})
    return Reply((Line(SAYS.get(done.kind, "order-taken-back")),))


def _settings(person: Person, kind: str) -> dict[str, Any]:
    """What an order of that kind changes; anything else may change by other ways, and stays."""
    rhythm, until = person.rhythm, person.paused_until
    match kind:
        case "rhythm":
            return {"rhythm": [rhythm.weekday, rhythm.hour, rhythm.minute]}
        case "pause" | "resume":
            return {"summaries": person.summaries, "paused_until": until.isoformat() if until else None}
        case "language":
            return {"language": person.language, "language_chosen": person.language_chosen}
        case "zone":
            return {"timezone": person.timezone}
        case "sample":
            sample = person.profile.sample
            return {"sample": list(sample) if sample else None, SAMPLED: person.dialogue.get(SAMPLED)}
        case "requests":
            return {REQUESTS: person.dialogue.get(REQUESTS)}
        case _:
            return {"profile": {"platform": person.profile.platform, "platforms": list(person.profile.platforms)}}


def _restored(person: Person, was: Mapping[str, Any]) -> Person:
    plain = {name: was[name] for name in ("summaries", "language", "language_chosen", "timezone") if name in was}
    person = replace(person, **plain)
    if "rhythm" in was:
        person = replace(person, rhythm=Rhythm(*was["rhythm"]))
    if "paused_until" in was:
        until = was["paused_until"]
        person = replace(person, paused_until=date.fromisoformat(until) if until else None)
    if "sample" in was:
        person = person.told(sample=tuple(was["sample"]) if was["sample"] else None)
    for name in (SAMPLED, REQUESTS):
        if name in was:
            dialogue = {k: v for k, v in {**person.dialogue, name: was[name]}.items() if v is not None}
            person = replace(person, dialogue=dialogue)
    if "profile" in was:
        platforms: tuple[Platform, ...] = tuple(was["profile"]["platforms"])
        person = person.told(platform=was["profile"]["platform"], platforms=platforms)
    return person
