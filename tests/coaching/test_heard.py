"""What tired people write in their fourth week: how much is understood; nothing sounds taken in that was not."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from coaching.languages.talk import HARD
from coaching.model import LANGUAGES, Answer, Incoming, Text
from coaching.questions.points import split
from tests.stage import Stage

FOLDER: Final = Path(__file__).parents[1] / "cases" / "heard"
ANA: Final = 7_000_000_001
WEEKS: Final = ("ig 900", "ig 904", "ig 901", "ig 905")
ENOUGH: Final = 0.9
"""The share of sentences that get what they are for, or are not to be understood and are answered so …"""
WRONG: Final = 0.03
"""… and of those that get small talk, or a lecture on what they did not ask."""
WARM: Final = ("feel-", *(f"chat-{name}" for name in HARD))
HONEST: Final = ("said-", "general-other", "general-which")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_people_write_is_heard(stage: Stage, language: str) -> None:
    """Small talk gets small talk, hard days a warm sentence, questions their topic, all else an honest word."""
    for week in WEEKS:
        await stage.says(week, language=language)
        stage.passes(days=7)
    went: dict[str, list[str]] = {"right": [], "honest": [], "wrong": []}
    for number, (group, topic, sentence) in enumerate(_sentences(language)):
        got = await _got(stage, sentence, language, number)
        right = got == group or (group == "cannot" and got == "about") or (group == "does" and got == "about")
        right = right or (group == "asks" and got == topic) or (group == "unclear" and got in {"honest", "cannot"})
        told = "right" if right else "honest" if got in {"honest", "cannot", "does"} else "wrong"
        went[told].append(f"{group} {topic}: {sentence} → {got}")
    shares = Counter({told: len(found) / sum(map(len, went.values())) for told, found in went.items()})
    assert shares["right"] >= ENOUGH, went["honest"] + went["wrong"]
    assert shares["wrong"] <= WRONG, went["wrong"]


def _sentences(language: str) -> Iterator[tuple[str, str, str]]:
    groups: dict[str, Any] = yaml.safe_load((FOLDER / f"{language}.yaml").read_text("utf-8"))
    for group, listed in groups.items():
        topics = listed if isinstance(listed, dict) else {"": listed}
        yield from ((group, topic, sentence) for topic, told in topics.items() for sentence in told)


async def _got(stage: Stage, sentence: str, language: str, number: int) -> str:
    """What kind of answer a sentence gets; nothing of it is kept for the next one."""
    async with stage.store.writing() as session:
        notebook = stage.notebook(session)
        heard = Incoming(10_000 + number, ANA, ANA, stage.now, Text(sentence), language)
        answer = await stage.coach.answer(heard, notebook)
        person = await notebook.person()
        assert person is not None
        await session.rollback()
        return _kind(answer, split((person.dialogue.get("thread") or {}).get("topic"))[0])


def _kind(answer: Answer, topic: str) -> str:
    said = [line.id for reply in answer.replies for line in reply.lines]
    kinds = {WARM: "hard", ("chat-",): "chats", ("beyond-",): "cannot", HONEST: "honest", ("about-", "term-"): "about"}
    found = next((kind for begins, kind in kinds.items() if said[0].startswith(begins)), None)
    assert found != "hard" or not any(line.startswith(("your-step", "finding-")) for line in said)
    return found or topic or "does"
