"""How well labelled messages are read; they lie outside the project and are skipped where they are absent."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coaching.model import Reading
from coaching.questions.understand import understand
from coaching.reading.chat import read

FOLDER = Path(__file__).parents[2].parent / "shared" / "messages"
TODAY = date(2026, 11, 18)


def _messages() -> list[dict[str, Any]]:
    files = sorted(FOLDER.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def _optional(label: dict[str, Any]) -> bool:
    """Derived changes and changes of nothing may be left out."""
    unmoved = label["metric"] == "followers" and label["kind"] == "delta" and label["value"] == 0
    return bool(label.get("derived")) or unmoved


def _key(label: dict[str, Any]) -> tuple[str, str, int, str | None]:
    return label["metric"], label["kind"], label["value"], label.get("platform")


def _score(message: dict[str, Any], reading: Reading) -> Counter[str]:
    needed = Counter(_key(label) for label in message["metrics"] if not _optional(label))
    allowed = Counter(_key(label) for label in message["metrics"] if _optional(label))
    read_keys: list[tuple[str, str, int, str | None]] = [
        (seen.metric, seen.kind, seen.value, seen.platform) for seen in reading.observations
    ]
    seen = Counter(read_keys) - allowed
    return Counter(
        messages=1,
        hits=(seen & needed).total(),
        wrong=(seen - needed).total(),
        missed=(needed - seen).total(),
        clean=int(not seen - needed),
        intent=int(reading.intent == message["intent"]),
        asked=int(message["question_topic"] is not None),
        topic=int(message["question_topic"] is not None and reading.topic == message["question_topic"]),
        language=int(reading.language in (message["lang"], None)),
    )


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the labelled messages are not here")
def test_labelled_messages() -> None:
    """The floors are modest: they catch a reader that broke, not one that could be better."""
    total: Counter[str] = Counter()
    for message in _messages():
        total += _score(message, understand(message["text"], read(message["text"], today=TODAY)))
    f1 = 2 * total["hits"] / (2 * total["hits"] + total["wrong"] + total["missed"])
    shares = {name: total[name] / total["messages"] for name in ("clean", "intent", "language")}
    assert f1 >= 0.93
    assert shares["clean"] >= 0.95
    assert shares["intent"] >= 0.9
    assert total["topic"] / total["asked"] >= 0.85
    assert shares["language"] >= 0.97
