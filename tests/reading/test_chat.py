"""Chat messages are read as a coach would read them; the cases are data."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from coaching.model import LANGUAGES, Doubt, Observation
from coaching.reading.chat import read

TODAY = date(2026, 11, 18)
CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "reading" / "chat.yaml").read_text(encoding="utf-8")
)


def _figure(seen: Observation) -> str:
    """An observation as the cases write it."""
    words = [seen.metric, f"{seen.value:+d}" if seen.kind == "delta" else str(seen.value)]
    if seen.platform:
        words.append(seen.platform)
    if seen.day != TODAY:
        words.append(seen.day.isoformat())
    if seen.since:
        words += ["since", seen.since.isoformat()]
    if seen.step != 1:
        words += ["step", str(seen.step)]
    return " ".join(words)


def _in_order(written: str) -> str:
    """A figure of a case with its parts in the order in which the figures are written out here."""
    words = written.split()
    head, rest = words[:2], words[2:]
    marked = {rest[i]: rest[i + 1] for i in range(len(rest) - 1) if rest[i] in ("since", "step")}
    plain = [word for i, word in enumerate(rest) if word not in marked and (i == 0 or rest[i - 1] not in marked)]
    plain.sort(key=lambda word: word[0].isdigit())
    tail = [part for key in ("since", "step") if key in marked for part in (key, marked[key])]
    return " ".join([*head, *plain, *tail])


def _doubt(doubt: Doubt) -> str:
    return " ".join([doubt.about, doubt.why, *map(str, doubt.options)])


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_a_message_is_read(case: dict[str, Any]) -> None:
    """Figures, posts, events and doubts are those of the case, and nothing else."""
    reading = read(case["text"], today=TODAY, language=case["lang"])
    assert sorted(map(_figure, reading.observations)) == sorted(map(_in_order, case.get("reads", [])))
    assert [f"{post.topic} @ {post.day}" for post in reading.posts] == case.get("posts", [])
    assert [f"{event.kind} @ {event.day}" for event in reading.events] == case.get("events", [])
    assert list(map(_doubt, reading.doubts)) == case.get("doubts", [])


def test_every_language_has_cases() -> None:
    """Each language is tried on figures and on traps."""
    for language in LANGUAGES:
        spoken = [case for case in CASES if case["lang"] == language]
        assert len([case for case in spoken if case.get("reads")]) >= 20
        assert len([case for case in spoken if len(case) == 2]) >= 10
