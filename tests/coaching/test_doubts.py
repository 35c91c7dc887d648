"""A doubt is settled by its answer and by nothing else: what is chosen is stored, and silence stores nothing."""

from random import Random
from typing import Final

import pytest

from coaching.dialogue.figures.pending import NONE
from coaching.model import Language
from tests.stage import Shown, Stage

TOTAL: Final = {"es": "{} seguidores", "it": "{} follower", "en": "{} followers"}


async def _figures(stage: Stage, person: int) -> set[tuple[str, str, int, str | None]]:
    async with stage.store.reading() as session:
        history = await stage.notebook(session, person).history()
    return {(o.metric, o.kind, o.value, o.platform) for o in history.observations}


def _asked(shown: list[Shown]) -> Shown:
    return next(m for m in shown if any(data.startswith("pending:") for data in m.buttons.values()))


def _doubtful(draw: Random, language: Language) -> tuple[str, list[tuple[str, str, int]] | None, int]:
    """A message, its readings in the order of their buttons (None: any metric may be offered), and its number."""
    n = draw.randint(100, 999)
    match draw.choice(["negative", "unnamed", "point"]):
        case "point":
            whole = draw.randint(2, 9)
            size = whole * 1000 + n
            return f"I have {whole}.{n} followers", [("followers", "total", size), ("followers", "total", whole)], size
        case "negative":
            have = {"es": "tengo", "it": "ho", "en": "I have"}[language]
            said = f"{have} -{n} " + TOTAL[language].format("").strip()
            return said, [("followers", "delta", -n), ("followers", "total", n)], n
        case _:
            likes = {"es": "12 likes", "it": "12 mi piace", "en": "12 likes"}[language]
            return f"{likes}, {n}", None, n


@pytest.mark.parametrize("seed", range(12))
async def test_an_answer_stores_exactly_the_chosen_reading(stage: Stage, seed: int) -> None:
    """Before it nothing of the doubt is stored, after it that reading alone, and Undo takes it back."""
    draw = Random(seed)  # noqa: S311  # cases, not secrets
    for person in range(7_000_000_001, 7_000_000_004):
        language: Language = draw.choice(["es", "it", "en"])
        text, readings, n = _doubtful(draw, language)
        language = "en" if text.startswith("I have") else language
        shown = await stage.says(text, person=person, language=language)
        question = _asked(shown)
        before = await _figures(stage, person)
        assert all(value != n for _, _, value, _ in before), text
        answers = [data for data in question.buttons.values() if data.startswith("pending:")]
        answer = draw.choice(answers)
        label = next(label for label, data in question.buttons.items() if data == answer)
        shown = await stage.presses(question, answer, person=person, language=language)
        added = await _figures(stage, person) - before
        chosen = answer.split(":")[1]
        if chosen == NONE:
            assert not added, (text, label)
            continue
        assert len(added) == 1, (text, label)
        ((metric, kind, value, _),) = added
        if readings is not None:
            assert (metric, kind, value) == readings[int(chosen)], (text, label)
        assert value in {n, -n} or readings is not None
        undo = next(m for m in shown if any(data.startswith("undo:") for data in m.buttons.values()))
        await stage.presses(undo, "↩️", person=person, language=language)
        assert await _figures(stage, person) == before
        # The same button a second time says that it is over, and stores nothing.
        await stage.happens(stage.press(question.message_id, answer, person=person, language=language))
        assert await _figures(stage, person) == before


@pytest.mark.parametrize(
    "words", ["gracias", "¿qué publico?", "hola", "jaja", "12 comentarios", "quizá", "mañana te digo"]
)
async def test_silence_stores_nothing(stage: Stage, words: str) -> None:
    """Whatever else is said is dealt with, and the question stays open."""
    question = _asked(await stage.says("tengo -200 seguidores en instagram"))
    await stage.says(words)
    assert not any(value in {200, -200} for _, _, value, _ in await _figures(stage, 7_000_000_001))
    await stage.presses(question, "−200")
    assert ("followers", "delta", -200, "instagram") in await _figures(stage, 7_000_000_001)


async def test_the_day_and_the_network_survive(stage: Stage) -> None:
    """What was said of the figure beside its value is not lost while it waits."""
    await stage.says("yesterday I had 1.234 followers on tiktok", language="en")
    stage.passes(days=2)
    await stage.says("the first", language="en")
    async with stage.store.reading() as session:
        (told,) = (await stage.notebook(session).history()).observations
    assert (told.metric, told.value, told.platform) == ("followers", 1234, "tiktok")
    assert (stage.now.date() - told.day).days == 3


async def test_the_other_networks_are_one_button_away(stage: Stage) -> None:
    """Four networks, then the rest; passing takes the question away for good."""
    (asked,) = await stage.says("hoy 995 seguidores")
    entry = next(data for data in asked.buttons.values() if data.endswith(":more")).split(":")[1]
    await stage.happens(stage.press(asked.message_id, f"net:{entry}:more"))
    assert stage.network.calls[-1] == "editMessageReplyMarkup"
    await stage.happens(stage.press(asked.message_id, f"net:{entry}:skip"))
    stage.passes(days=30)
    assert all(f"{m.text}".find("¿De qué red es?") < 0 for m in await stage.says("hoy 996 seguidores"))
    await stage.happens(stage.press(asked.message_id, f"net:{entry}:youtube"))
    assert any(platform == "youtube" for _, _, _, platform in await _figures(stage, 7_000_000_001))


async def test_a_button_of_an_older_faro_is_old(stage: Stage) -> None:
    """A question as it was once kept, and data that nobody made, are answered and store nothing."""
    await stage.says("hoy 995 seguidores")
    for data in ("pending:yes:12", "pending::", "pending:9:1-0", "pending:none:"):
        (shown,) = await stage.happens(stage.press(1001, data))
        assert "ya no sirve" in shown.text
    question = _asked(await stage.says("tengo -200 seguidores"))
    number = next(data for data in question.buttons.values() if data.startswith("pending:0")).split(":")[2]
    (shown,) = await stage.happens(stage.press(question.message_id, f"pending:7:{number}"))
    assert "ya no sirve" in shown.text
    kept = await _figures(stage, 7_000_000_001)
    assert kept == {("followers", "total", 995, None)}
