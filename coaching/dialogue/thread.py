"""The thread of a conversation: what was answered last, for as long as "why?" and "so what do I do?" are about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from coaching.advice.interpret import Interpretation
from coaching.model import PLATFORMS, Person, Platform

LASTS: Final = timedelta(hours=6)
"""After a night nobody remembers what was said last."""


@dataclass(frozen=True, slots=True)
class Thread:
    """The last answer.

    `topic` is what was asked, '' after a report. `situation` is where in the playbook its step stands, `advice` that
    step with its `arguments`, and `given` every step said since. `leans`: the answer leans on figures. `deep`: those
    were shown.
    """

    topic: str
    platform: Platform | None
    situation: str
    advice: str
    arguments: Mapping[str, str]
    given: tuple[str, ...]
    leans: bool
    deep: bool = False


def begun(judged: Interpretation, when: datetime, *, stepped: bool = True) -> dict[str, Any]:
    """An answer as it is kept; `stepped`: its step was said, and is no other one."""
    advice = judged.advice
    return {
        "at": when.isoformat(),
        "topic": judged.asked,
        "platform": judged.metrics.platform,
        "situation": judged.situation,
        "advice": advice.id,
        "arguments": {name: value for name, value in advice.arguments.items() if isinstance(value, str)},
        "given": [advice.id] if stepped else [],
        "leans": judged.leans,
    }


def current(person: Person, now: datetime) -> Thread | None:
    """What was answered last; None where nothing was, or it is too long ago."""
    kept = person.dialogue.get("thread")
    if not isinstance(kept, dict) or now - datetime.fromisoformat(kept["at"]) > LASTS:
        return None
    return Thread(
        kept["topic"],
        next((name for name in PLATFORMS if name == kept["platform"]), None),
        kept["situation"],
        kept["advice"],
        kept["arguments"],
        tuple(kept["given"]),
        kept["leans"],
        bool(kept.get("deep")),
    )
