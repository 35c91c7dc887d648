"""python -m bot read: what was understood of a message or a file, as contract.md prints it; nothing is stored."""

import asyncio
import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final, get_args

from bot.ocr import Eye
from coaching.model import Language, Reading, Screen, Unreadable, Unseen
from coaching.questions.understand import understand
from coaching.reading.chat import read as read_text
from coaching.reading.screen import read_screen

FIRST: Final[Language] = "es"
"""The language of a message that does not tell, from somebody whose language is not known."""
REASONS: Final[dict[Unseen, str]] = {
    "not_an_image": "not an image, a table or an archive",
    "broken": "the picture is broken or cut off",
    "too_large": "the picture is too large",
    "too_small": "the picture is too small to be read",
    "animated": "an animation, not a picture",
    "too_slow": "reading it took too long",
    "not_fetched": "it could not be fetched",
    "no_words": "no words on it",
    "no_statistics": "no statistics screen",
}


def read(files: Iterable[str], *, jsonl: bool, today: date) -> int:
    """One line out for each line of standard input, or for each file. 0 also where something is unreadable."""
    if jsonl:
        for line in sys.stdin:
            if line.strip():
                _print(_message(line, today))
    names = list(files)
    if names:
        asyncio.run(_look(names, today))
    return 0


async def _look(names: list[str], today: date) -> None:
    """One line for each picture; the reader is started once for all of them."""
    eye = Eye()
    await eye.start()
    try:
        for name in names:
            _print({"file": name, **await _picture(Path(name), eye, today)})
    finally:
        await eye.close()


async def _picture(path: Path, eye: Eye, today: date) -> dict[str, Any]:
    try:
        content = await asyncio.to_thread(path.read_bytes)
    except IsADirectoryError:
        return _unreadable("a folder: exports are not read yet")
    except OSError as error:
        return _unreadable(error.strerror or "it cannot be opened")
    seen = await eye.look(content)
    screen = seen if isinstance(seen, Unreadable) else read_screen(seen, today=today)
    return _unreadable(REASONS[screen.reason]) if isinstance(screen, Unreadable) else _screen(screen)


def _unreadable(reason: str) -> dict[str, Any]:
    return {"source": "unreadable", "reason": reason}


def _screen(screen: Screen) -> dict[str, Any]:
    return {
        "source": "screenshot",
        "platform": screen.platform,
        "lang": screen.language,
        "period": [day.isoformat() for day in screen.period] if screen.period else None,
        "observations": [
            {"metric": f.figure.metric, "kind": f.figure.kind, "value": f.figure.value, "step": f.figure.step,
             "confidence": f.sure}
            for f in screen.figures
        ],
        "doubts": [{"about": d.about, "why": d.why, "options": list(d.options)} for d in screen.doubts],
    }  # fmt: skip


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
