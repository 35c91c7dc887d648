"""A count that is too far from the last one is asked about before it is stored: silence stores nothing."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from coaching.dialogue.turn import Turn
from coaching.metrics import timeline
from coaching.model import Button, Entry, Event, History, Line, Observation, Post, Reply
from coaching.thresholds import JUMP, JUMP_FLOOR


def leap(entry: Entry, history: History) -> tuple[int, int] | None:
    """A count that is more than half away from the one before it: (before, now). A hundred more or less is none."""
    counts = [o for o in entry.observations if o.metric == "followers" and o.kind == "total"]
    for said in counts:
        rows = timeline.rows(history, said.platform)
        known = [(row.day, row.followers) for row in rows if row.followers is not None and row.day <= said.day]
        known += [(o.day, o.value) for o in counts if o.platform == said.platform and o.day < said.day]
        if not known:
            continue
        before = max(known)[1]
        if abs(said.value - before) > max(JUMP_FLOOR, JUMP * before):
            return before, said.value
    return None


async def ask(turn: Turn, entry: Entry, found: tuple[int, int], *, strikes: int | None = None) -> Reply:
    """Keeps the entry aside and asks. `strikes` is the entry that it replaces, if it is stored."""
    number = turn.heard.update_id
    step = turn.step if turn.step.startswith("interview:") else None
    await turn.remember(pending={"id": number, "strikes": strikes, **_to_json(entry)}, step=step)
    yes = Button(Line("button-yes"), f"pending:yes:{number}")
    no = Button(Line("button-no"), f"pending:no:{number}")
    return Reply((Line("jump", {"before": found[0], "now": found[1]}),), ((yes, no),))


async def settled(turn: Turn, asked: str) -> tuple[Entry, int | None] | None:
    """What was kept aside under that question, and what it strikes; None for a question that is over."""
    pending = turn.person.dialogue.get("pending")
    if not pending or str(pending["id"]) != asked:
        return None
    await turn.remember(pending=None)
    return _from_json(pending), pending["strikes"]


def _to_json(entry: Entry) -> dict[str, Any]:
    def plain(thing: Any) -> dict[str, Any]:
        return {k: v.isoformat() if isinstance(v, date) else v for k, v in asdict(thing).items()}

    return {
        "observations": [plain(o) for o in entry.observations],
        "posts": [plain(p) for p in entry.posts],
        "events": [plain(e) for e in entry.events],
    }


def _from_json(body: Mapping[str, Any]) -> Entry:
    def dated(kept: Mapping[str, Any]) -> dict[str, Any]:
        days = {k: date.fromisoformat(kept[k]) for k in ("day", "since") if kept.get(k)}
        return {**kept, **days}

    return Entry(
        tuple(Observation(**dated(o)) for o in body["observations"]),
        tuple(Post(**dated(p)) for p in body["posts"]),
        tuple(Event(**dated(e)) for e in body["events"]),
    )
