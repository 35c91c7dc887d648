"""python -m bot read: what was understood of a message or a file, as contract.md prints it; nothing is stored."""

import json
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any, Final, get_args

from coaching.model import Language, Reading
from coaching.questions.understand import understand
from coaching.reading.chat import read as read_text

FIRST: Final[Language] = "es"
"""The language of a message that does not tell, from somebody whose language is not known."""


def read(files: Iterable[str], *, jsonl: bool, today: date) -> int:
    """One line out for each line of standard input, or for each file. 0 also where something is unreadable."""
    if jsonl:
        for line in sys.stdin:
            if line.strip():
                _print(_message(line, today))
    for name in files:
        _print({"file": name, "source": "unreadable", "reason": "this version of Faro reads messages, not files"})
    return 0


def _message(line: str, today: date) -> dict[str, Any]:
    try:
        given = json.loads(line)
        text, hint = given["text"], given.get("lang")
    except (ValueError, TypeError, KeyError):
        return {"source": "unreadable", "reason": 'not {"text": …} in JSON'}
    if not isinstance(text, str):
        return {"source": "unreadable", "reason": "text is not a string"}
    language: Language | None = next((name for name in get_args(Language) if name == hint), None)
    return _plain(understand(text, read_text(text, today=today, language=language)), language)


def _plain(reading: Reading, hint: Language | None) -> dict[str, Any]:
    return {
        "lang": reading.language or hint or FIRST,
        "intent": reading.intent,
        "topic": reading.topic,
        "observations": [
            {"metric": o.metric, "kind": o.kind, "value": o.value, "platform": o.platform, "date": o.day.isoformat(),
             "step": o.step}
            for o in reading.observations
        ],
        "doubts": [{"about": d.about, "why": d.why, "options": list(d.options)} for d in reading.doubts],
    }  # fmt: skip


def _print(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
