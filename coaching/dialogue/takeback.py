"""What an order did, and the way back: it is remembered until something newer is told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from coaching.dialogue.people import met
from coaching.dialogue.turn import Turn
from coaching.model import Button, Line, Person, Platform, Profile, Reply, Rhythm
from coaching.replies import settings

PLACE: Final = "ordered"
"""Where it stands in person.dialogue."""
SAMPLED: Final = "sampled"
REQUESTS: Final = "requests"
"""Where the day of the last hand count stands there, and what people asked for: both can be taken back."""
ANSWER: Final = "answer"
"""The kind of an answer about oneself: whom one wants to reach, what for, what one is like."""
ANSWERS: Final[Mapping[str, str]] = {
    "target": "answer-name-target", "business": "answer-name-business", "pillars": "answer-name-pillars",
    "purpose": "purpose-name-purpose", "sign": "purpose-name-sign", "line": "brand-name-line",
    "traits": "brand-name-traits", "never": "brand-name-never",
}  # fmt: skip
"""Where such answers stand in the profile, beside the card, and what they are called."""
OLDER: Final = "older"
"""What remains once something was taken back: what is older does not go before it was named …"""
NAMED: Final = "named"
"""… and this, once it was."""
OVER: Final = frozenset({OLDER, NAMED})
UNDONE: Final = "undo"
REDONE: Final = "redo"
"""The kinds of an entry that was taken out, or put back, by a button or by a word."""
CARD: Final = "card"
SHOWN: Final = 160
"""Letters of an answer that is back, as it is said."""
PLAIN: Final = ("summaries", "nudges", "language", "language_chosen", "timezone")
"""Settings that are kept as they are."""
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
        "was": _settings(was, kind, turn.person) if was is not None else None,
        "newest": latest.id if latest is not None else None,
        "day": turn.today.isoformat(),
    }  # fmt: skip
    await turn.remember(**{PLACE: {name: list(v) if isinstance(v, tuple) else v for name, v in done.items()}})
    return _button(turn.heard.update_id, puts_back=bool(struck and not added))


def button(turn: Turn) -> tuple[Button, ...]:
    """The button that takes back what was done last; none where nothing can be."""
    done = kept(turn)
    if done is None or done.kind in OVER:
        return ()
    return (_button(done.id, puts_back=bool(done.struck and not done.added)),)


def _button(number: int, *, puts_back: bool) -> Button:
    return Button(Line("button-redo" if puts_back else "button-undo"), f"order:undo:{number}")


async def pressed(turn: Turn, entry_id: int, *, struck: bool) -> None:
    """Remembers that a button took an entry out, or put it back: a word such as "undo" is about that next."""
    if struck:
        await note(turn, UNDONE, struck=(entry_id,))
    else:
        await note(turn, REDONE, added=(entry_id,))


async def answered(turn: Turn, was: Person) -> Button | None:
    """Remembers an answer as what was said last; the button that brings back what was there. None: nothing changed."""
    changed = _changed(was.profile, turn.person.profile)
    return await note(turn, ANSWER, was=was) if changed else None


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
    """Puts everything as it was before; the answer says so, and what is so again."""
    for number in done.added:
        await turn.notebook.strike(number, struck=True)
    for number in done.struck:
        await turn.notebook.strike(number, struck=False)
    await met.follow(turn)
    told = turn.person
    if done.was is not None:
        await turn.keep(_restored(told, done.was))
    await note(turn, OLDER)
    if done.kind == ANSWER:
        return Reply((_back(told.profile, turn.person.profile),))
    again = settings.of_kind(done.kind, turn.person, turn.today)
    return Reply((Line(SAYS.get(done.kind, "order-taken-back")), *again))


def _changed(was: Profile, now: Profile) -> dict[str, Any]:
    """The answers that are others now, as they were."""
    names = [name for name in (*ANSWERS, CARD) if getattr(was, name) != getattr(now, name)]
    plain = {name: getattr(was, name) for name in names}
    return {name: dict(value) if name == CARD else value for name, value in plain.items()}


def _back(told: Profile, now: Profile) -> Line:
    """Which answer is what it was, and what that is; of several at once it is said of all."""
    names = _changed(told, now)
    of_card = [name for name in (*told.card, *now.card) if told.card.get(name) != now.card.get(name)]
    labels = dict.fromkeys([f"card-name-{name}" for name in of_card] or [ANSWERS[name] for name in names])
    if len(labels) != 1:
        return Line("order-taken-back")
    label = Line(next(iter(labels)))
    value = now.card.get(of_card[0], "") if of_card else getattr(now, next(iter(names)))
    text = ", ".join(value) if isinstance(value, tuple) else value or ""
    if not text:
        return Line("answer-undone-none", {"what": label})
    return Line("answer-undone", {"what": label, "text": text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"})


def _settings(person: Person, kind: str, now: Person) -> dict[str, Any]:
    """What an order of that kind changes; anything else may change by other ways, and stays."""
    rhythm, until = person.rhythm, person.paused_until
    match kind:
        case "rhythm":
            return {"rhythm": [rhythm.weekday, rhythm.hour, rhythm.minute]}
        case "pause" | "resume":
            return {"summaries": person.summaries, "paused_until": until.isoformat() if until else None}
        case "nudges":
            return {"nudges": person.nudges, "summaries": person.summaries}
        case "language":
            return {"language": person.language, "language_chosen": person.language_chosen}
        case "zone":
            return {"timezone": person.timezone}
        case "answer":
            return {"answers": _changed(person.profile, now.profile)}
        case "sample":
            sample = person.profile.sample
            return {"sample": list(sample) if sample else None, SAMPLED: person.dialogue.get(SAMPLED)}
        case "requests":
            return {REQUESTS: person.dialogue.get(REQUESTS)}
        case _:
            return {"profile": {"platform": person.profile.platform, "platforms": list(person.profile.platforms)}}


def _restored(person: Person, was: Mapping[str, Any]) -> Person:
    plain = {name: was[name] for name in PLAIN if name in was}
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
    if "answers" in was:
        told = {name: tuple(v) if isinstance(v, list) else v for name, v in was["answers"].items()}
        person = person.told(**told)
        if CARD in told and person.profile.target_answers is not None:
            person = person.told(target_answers=len(told[CARD]) or None)
    if "profile" in was:
        platforms: tuple[Platform, ...] = tuple(was["profile"]["platforms"])
        person = person.told(platform=was["profile"]["platform"], platforms=platforms)
    return person
