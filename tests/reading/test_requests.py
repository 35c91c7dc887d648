"""What the audience asks for, as owners tell it: heard where it is told, and nowhere else."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from coaching.model import Language
from coaching.reading.requests import MOST, Asked, listed, requests_in

CASES: dict[Language, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "reading" / "requests.yaml").read_text(encoding="utf-8")
)


def _said(asked: Asked) -> str:
    return asked.text if asked.n is None else f"{asked.text} × {asked.n}"


@pytest.mark.parametrize(
    ("language", "words", "asked"),
    [(name, words, asked) for name, cases in CASES.items() for words, asked in cases["asked"].items()],
)
def test_a_request_is_heard(language: Language, words: str, asked: list[str]) -> None:
    """The same with and without knowing whose language it is."""
    for presumed in (language, None):
        found = requests_in(words, language=presumed)
        assert found is not None
        assert [_said(one) for one in found.asked] == asked
        assert not found.rest


@pytest.mark.parametrize(
    ("words", "rest"), [(words, rest) for cases in CASES.values() for words, rest in cases["besides"].items()]
)
def test_what_a_message_says_besides_is_left(words: str, rest: str) -> None:
    """A figure beside a request is still a figure."""
    found = requests_in(words)
    assert found is not None
    assert found.rest == rest


@pytest.mark.parametrize("words", [words for cases in CASES.values() for words in cases["none"]])
def test_nothing_else_is_one(words: str) -> None:
    """One's own questions, questions to Faro, what family and banks ask for."""
    assert requests_in(words) is None


def test_a_list_is_a_list() -> None:
    """Where it was the question, bare words are enough; a sentence among them is understood."""
    assert listed("tallas, dos clientas me pidieron los precios; ¿hacéis envíos?") == (
        Asked("tallas"), Asked("precios", 2), Asked("¿hacéis envíos?"),
    )  # fmt: skip
    assert listed(" , ;") == ()


@given(st.one_of(st.text(max_size=500), st.lists(st.sampled_from(
    ["me", "piden", "pidieron", "tres", "personas", "tallas", "por", ",", "?", "¿", "y", "siempre", "people", "asked",
     "mi", "chiedono", "in", "3", "nada", "pero", ".", "\n"]), max_size=30).map(" ".join)))  # fmt: skip
def test_anything_may_be_written(words: str) -> None:
    """No failure, no empty request, no more than there is room for."""
    found = requests_in(words)
    told = (*(found.asked if found else ()), *listed(words))
    assert all(one.text.strip() and (one.n is None or one.n > 0) for one in told)
    assert found is None or 0 < len(found.asked) <= MOST
