"""Conversations, through the whole bot but for the network: what a person sends, and what they get."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.stage import PICTURED, Shown, Stage

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

    begins: the moment at which the story starts, where a Sunday's noon does not serve. says / presses / sends / days:
    what happens; lives: days that go by with what comes by itself in them. picture: the name of a page in tests/cases,
    sent as a photo, album: several of them, broken: a reason why a picture says nothing; with caption, and file: true
    for a document. then: words that the answer has; never: words that it has not; buttons: labels that hang under it;
    messages: how many come; picture: true or false, whether one does; drawn: words that stand on the pictures.
    """
    for step in steps:
        drawn = len(stage.pictures.drawn)
        shown = _left(stage, await _happens(stage, step, language))
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
        if isinstance(step.get("picture"), bool):
            assert any(m.method in PICTURED for m in shown) is step["picture"]
        on_pictures = json.dumps([asdict(p) for p in stage.pictures.drawn[drawn:]], default=str, ensure_ascii=False)
        for words in step.get("drawn", []):
            assert words in on_pictures, f"{step}\n--- was drawn ---\n{on_pictures}"
        for message in shown:
            assert len(message.text.splitlines()) <= 12
            assert message.text.count("👉") <= 1


async def _happens(stage: Stage, step: dict[str, Any], language: str) -> list[Shown]:
    if "begins" in step:
        stage.now = datetime.fromisoformat(step["begins"])
    stage.passes(days=step.get("days", 0))
    if "lives" in step:
        return await stage.lives(days=step["lives"])
    if "says" in step:
        return await stage.says(step["says"], language=language)
    if "presses" in step:
        label = str(step["presses"])
        hung = next(m for m in reversed(stage.network.shown) if any(_fits(label, b) for b in m.buttons.items()))
        return await stage.presses(hung, label, language=language)
    if "sends" in step:
        return await stage.sends(language=language, **step["sends"])
    sent = [step["picture"]] if isinstance(step.get("picture"), str) else step.get("album", [])
    sent = [step["broken"]] if "broken" in step else sent
    if sent:
        return await stage.shows(
            *sent, caption=step.get("caption", ""), file=step.get("file", False), language=language
        )
    return []


def _left(stage: Stage, shown: list[Shown]) -> list[Shown]:
    """What stands there in the end: that a picture is being looked at gives way to what was seen on it."""
    last = {message.message_id: message for message in shown}
    return [message for number, message in last.items() if number not in stage.network.deleted]


def _fits(label: str, button: tuple[str, str]) -> bool:
    return button[0].startswith(label) or button[1] == label


MADE_UP = (
    "undo:1", "fix:1", "net:1:tiktok", "post:1:2:off", "summary:again:1", "undo:", "undo:x", "post:::", "day:9",
    "post:all:2:ok:0:00", "post:all:2:each", "post:1:2:ok:off:filler", "post:1:2:kind:off", "zone:Mars", "lang:xx",
    "interview:platform:myspace", "ask:id", "", "🙂" * 16, "season:v:12:myspace:likes", "season:v:5:tiktok:likes",
    "season:month:2026-13", "season:year:0001", "season:new:", "season:", "season:v",
)  # fmt: skip


async def test_nobody_presses_anothers_buttons(stage: Stage) -> None:
    """A button's data can be made up: what it names has to be one's own."""
    ana, luis = 7_000_000_001, 7_000_000_002
    await stage.says("ayer tenía 1.000 seguidores en instagram y hoy 995", person=ana)
    await stage.says("/post hoy: 3 errores", person=ana)
    await stage.says("hoy 300 seguidores en tiktok", person=luis)
    for data in MADE_UP:
        shown = await stage.happens(stage.press(1001, data, person=luis))
        assert all("Error" not in message.text for message in shown), data
    shown = await stage.says("/history", person=ana)
    assert "995 (−5)" in shown[0].text
    assert "TikTok" not in shown[0].text


async def test_a_loan_word_does_not_change_the_language(stage: Stage) -> None:
    """Everybody says likes; a whole sentence in another language is another matter."""
    shown = await stage.says("+15 followers, 120 likes", language="es")
    assert "me gusta" in shown[0].text
    shown = await stage.says("oggi 1.230 follower, 45 mi piace e 6 commenti", language="es")
    assert "commenti" in shown[0].text


NOISE = ("a" * 4096, "7 " * 2048, "ñ\u202e\u200b🙂" * 800, "1.2.3.4.5 " * 400, "\n" * 4000 + "x", "<b>&" * 1000)


@pytest.mark.parametrize("text", NOISE)
async def test_noise_is_answered(stage: Stage, text: str) -> None:
    """4,096 characters of anything: an answer, and nothing stored."""
    shown = await stage.says(text[:4096])
    assert shown
    assert all("Error" not in message.text for message in shown)
    assert all(len(message.text) <= 4096 for message in shown)


async def test_the_mirror_is_offered_once(stage: Stage) -> None:
    """Whoever has looked into their own likes is not sent there again (M21: once, never a lecture)."""
    asked = "tengo muchos likes y no vendo nada, ¿por qué?"
    shown = await stage.says(asked)
    offer = next(m for m in shown if "mirror:start" in m.buttons.values())
    await stage.presses(offer, "mirror:start")
    for number in ("40", "1", "3"):
        await stage.says(number)
    shown = await stage.says(asked)
    assert shown
    assert not any("mirror:start" in message.buttons.values() for message in shown)
