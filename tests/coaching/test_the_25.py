"""The questions that are asked most, through the whole bot: in general, and from the person's own weeks."""

import re
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.stage import Stage

ASKED: Final = yaml.safe_load((Path(__file__).parents[1] / "cases" / "the_25.yaml").read_text(encoding="utf-8"))
WEEK: Final = {
    "es": "instagram {f} seguidores, {l} likes, {c} comentarios, {s} guardados, {r} de alcance",
    "it": "instagram {f} follower, {l} mi piace, {c} commenti, {s} salvataggi, {r} di copertura",
    "en": "instagram {f} followers, {l} likes, {c} comments, {s} saves, reach {r}",
}
COUNTS: Final = (1000, 1003, 1001, 1006, 1004, 1008, 1002)
NEVER: Final = re.compile("receta|ricetta|recipe|venderás|venderai|will sell|garant|guarantee|tu culpa|your fault")
"""Words that no answer may have."""


def _cases() -> list[Any]:
    return [pytest.param(name, case, id=f"{name}-{case['asks']}") for name in ASKED for case in ASKED[name]]


@pytest.mark.parametrize(("language", "case"), _cases())
async def test_without_figures(stage: Stage, language: str, case: dict[str, Any]) -> None:
    """Nothing is known: what is true in general, and a step."""
    shown = await stage.says(case["asks"], language=language)
    _has("\n".join(message.text for message in shown), case.get("both") or case["general"])


@pytest.mark.parametrize("language", ASKED)
async def test_from_their_own_weeks(stage: Stage, language: str) -> None:
    """Seven calm weeks are known, and what they can say is said."""
    for i, count in enumerate(COUNTS):
        stage.passes(days=7 if i else 0)
        separator = "," if language == "en" else "."
        followers, reach = (f"{n:,}".replace(",", separator) for n in (count, 1200 + 10 * (i % 3)))
        week = WEEK[language].format(f=followers, l=120 + i % 3, c=14 + i % 2, s=23 - i % 3, r=reach)
        await stage.says(week, language=language)
    for case in ASKED[language]:
        shown = await stage.says(case["asks"], language=language)
        _has("\n".join(message.text for message in shown), case.get("both") or case["known"])
        for message in shown:
            if "↩️" in "".join(message.buttons):  # what a question told is taken back: it is no part of these weeks
                await stage.presses(message, "↩️", language=language)


def _has(told: str, words: list[str]) -> None:
    assert told.count("👉") == 1, told
    assert not NEVER.search(told), told
    for expected in words:
        assert expected in told, f"{expected}\n--- was answered ---\n{told}"
