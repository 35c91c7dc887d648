"""A number that nobody named is asked about where it stands as free as a figure, and nowhere else."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from coaching.model import LANGUAGES, Doubt, Language
from coaching.reading.chat import read

TODAY = date(2026, 11, 18)
CASES: dict[Language, dict[str, list[Any]]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "reading" / "loose.yaml").read_text(encoding="utf-8")
)


def _cases(kind: str) -> list[Any]:
    return [pytest.param(case, lang, id=f"{lang}-{case}") for lang in LANGUAGES for case in CASES[lang][kind]]


def _asked(text: str, language: Language) -> list[Doubt]:
    return [d for d in read(text, today=TODAY, language=language).doubts if d.why == "which_metric"]


@pytest.mark.parametrize(("case", "language"), _cases("asks"))
def test_a_loose_number_is_asked_about(case: dict[str, Any], language: Language) -> None:
    """One doubt for each such number, and no figure takes it for something else."""
    asked = _asked(case["text"], language)
    assert [doubt.options for doubt in asked] == [(n,) for n in (case["n"], *case.get("then", ()))]
    assert asked[0].seen is not None
    assert asked[0].seen.value == case["n"]
    assert case["n"] not in {o.value for o in read(case["text"], today=TODAY, language=language).observations}


@pytest.mark.parametrize(("text", "language"), _cases("silent"))
def test_any_other_number_is_not(text: str, language: Language) -> None:
    """Nobody is asked what the numbers of a story count."""
    assert not _asked(text, language)


def test_there_are_enough_cases() -> None:
    """Silence is tried more than asking."""
    for language in LANGUAGES:
        assert len(CASES[language]["silent"]) >= 25


@pytest.mark.parametrize("text", ["tngo 1,5k en insta y 20 likes x foto", "tengo 1,5k en insta y 20 likes"])
def test_a_number_at_its_network_counts_followers(text: str) -> None:
    """A network alone names followers, also after a word that nobody knows."""
    reading = read(text, today=TODAY, language="es")
    assert {(o.metric, o.value, o.platform) for o in reading.observations} == {
        ("followers", 1500, "instagram"), ("likes", 20, "instagram")
    }  # fmt: skip
    assert not reading.doubts
