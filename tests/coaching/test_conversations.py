"""Conversations, through the whole bot but for the network: what a person sends, and what they get."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.stage import Shown, Stage

FOLDER = Path(__file__).parents[1] / "cases" / "conversations"


def _stories() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        story = yaml.safe_load(path.read_text(encoding="utf-8"))
        found += [pytest.param(steps, language, id=f"{path.stem}-{language}") for language, steps in story.items()]
    return found


@pytest.mark.parametrize(("steps", "language"), _stories())
async def test_story(stage: Stage, steps: list[dict[str, Any]], language: str) -> None:
    """Each step is answered as the story tells.

    says / presses / sends / days: what happens. then: words that the answer has; never: words that it has not;
    buttons: labels that hang under it; messages: how many come; picture: whether one does.
    """
    for step in steps:
        shown = await _happens(stage, step, language)
        told = "\n".join(message.text for message in shown)
        for words in step.get("then", []):
            assert words in told, f"{step}\n--- was answered ---\n{told}"
        for words in step.get("never", []):
            assert words not in told, f"{step}\n--- was answered ---\n{told}"
        labels = [label for message in shown for label in message.buttons]
        for label in step.get("buttons", []):
            assert any(label in known for known in labels), f"{step}: {labels}"
        if "messages" in step:
            assert len(shown) == step["messages"], told
        if "picture" in step:
            assert any(m.method == "sendPhoto" for m in shown) is step["picture"]
        for message in shown:
            assert len(message.text.splitlines()) <= 12
            assert message.text.count("👉") <= 1


async def _happens(stage: Stage, step: dict[str, Any], language: str) -> list[Shown]:
    stage.passes(days=step.get("days", 0))
    if "says" in step:
        return await stage.says(step["says"], language=language)
    if "presses" in step:
        label = str(step["presses"])
        hung = next(m for m in reversed(stage.network.shown) if any(_fits(label, b) for b in m.buttons.items()))
        return await stage.presses(hung, label, language=language)
    if "sends" in step:
        return await stage.sends(language=language, **step["sends"])
    return []


def _fits(label: str, button: tuple[str, str]) -> bool:
    return button[0].startswith(label) or button[1] == label
