"""How well labelled messages are read. The floors catch a reader that broke, not one that could be better."""

import pytest

from benchmarks.labelled import FOLDER, SHARED, messages, table

# What the messages reached when they were first read, less two or three points of leeway.
FLOORS = {
    "plain": {"F1": 0.96, "clean": 0.97, "intent": 0.96, "topic": 0.93, "language": 0.96},
    "various": {"F1": 0.89, "clean": 0.95, "intent": 0.87, "topic": 0.82, "language": 0.94},
    "traps": {"F1": 0.82, "clean": 0.83, "intent": 0.84, "topic": 0.75, "language": 0.95},
    "shared": {"F1": 0.96, "clean": 0.98, "intent": 0.96, "topic": 0.92, "language": 0.96},
}


@pytest.mark.parametrize("name", ["plain", "various", "traps"])
def test_messages_that_nothing_was_taught_from(name: str) -> None:
    """People wrote them who had not seen the reader."""
    _holds(name, table(messages(FOLDER / f"{name}.jsonl")))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled messages are not here")
def test_messages_beside_the_project() -> None:
    """They lie outside the project and are skipped where they are absent."""
    _holds("shared", table([message for file in sorted(SHARED.glob("*.jsonl")) for message in messages(file)]))


def _holds(name: str, reached: dict[str, dict[str, float]]) -> None:
    for what, floor in FLOORS[name].items():
        assert reached["all"][what] >= floor, what
