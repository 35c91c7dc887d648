"""How well labelled messages are read: figures, intent, topic, language, each also for every language."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from coaching.model import LANGUAGES, Reading
from coaching.questions.understand import understand
from coaching.reading.chat import read

TODAY: Final = date(2026, 11, 18)
FOLDER: Final = Path(__file__).parents[1] / "tests" / "cases" / "messages"
"""Messages that were written by people who had not seen the reader, and that nothing was taught from."""
SHARED: Final = Path(__file__).parents[2] / "shared" / "messages"
"""Messages that lie beside the project, where they are at hand."""
ALL: Final = "all"


def report() -> None:
    """Prints a table for each set of messages."""
    print("Labelled messages, read without knowing whose they are")
    for name, file in _sets():
        print(f"  {name}")
        for language, share in table(messages(file)).items():
            print(f"    {language:4}" + "  ".join(f"{what} {value:.3f}" for what, value in share.items()))


def messages(file: Path) -> list[dict[str, Any]]:
    """The labelled messages of a file."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def table(labelled: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, float]]:
    """For all and for each language: F1 of the figures, and the shares that are right.

    A figure is right if its metric, kind, value and network are. "clean" is the share of messages without one wrong
    figure; derived changes and changes of nothing may be left out, as the labelling rules say.
    """
    counts = {language: Counter[str]() for language in (ALL, *LANGUAGES)}
    for message in labelled:
        scored = _score(message, understand(message["text"], read(message["text"], today=TODAY)))
        counts[ALL] += scored
        counts[message["lang"]] += scored
    return {language: _shares(counted) for language, counted in counts.items() if counted["messages"]}


def _sets() -> Iterable[tuple[str, Path]]:
    for file in sorted(FOLDER.glob("*.jsonl")):
        yield f"{file.stem} ({len(messages(file))}, unseen by the reader)", file
    for file in sorted(SHARED.glob("*.jsonl")):
        yield f"shared ({len(messages(file))}, at hand while the words were collected)", file


def _score(message: Mapping[str, Any], reading: Reading) -> Counter[str]:
    needed = Counter(_key(label) for label in message["metrics"] if not _optional(label))
    allowed = Counter(_key(label) for label in message["metrics"] if _optional(label))
    read_keys: list[tuple[str, str, int, str | None]] = [
        (seen.metric, seen.kind, seen.value, seen.platform) for seen in reading.observations
    ]
    seen = Counter(read_keys) - allowed
    asked = message["question_topic"] is not None
    return Counter(
        messages=1,
        hits=(seen & needed).total(),
        wrong=(seen - needed).total(),
        missed=(needed - seen).total(),
        clean=int(not seen - needed),
        intent=int(reading.intent == message["intent"]),
        asked=int(asked),
        topic=int(asked and reading.topic == message["question_topic"]),
        language=int((reading.language or "es") == message["lang"]),
    )


def _optional(label: Mapping[str, Any]) -> bool:
    """Derived changes and changes of nothing may be left out."""
    unmoved = label["metric"] == "followers" and label["kind"] == "delta" and label["value"] == 0
    return bool(label.get("derived")) or unmoved


def _key(label: Mapping[str, Any]) -> tuple[str, str, int, str | None]:
    return label["metric"], label["kind"], label["value"], label.get("platform")


def _shares(counted: Counter[str]) -> dict[str, float]:
    every, asked = counted["messages"], max(counted["asked"], 1)
    return {
        "F1": 2 * counted["hits"] / max(2 * counted["hits"] + counted["wrong"] + counted["missed"], 1),
        "clean": counted["clean"] / every,
        "intent": counted["intent"] / every,
        "topic": counted["topic"] / asked,
        "language": counted["language"] / every,
    }
