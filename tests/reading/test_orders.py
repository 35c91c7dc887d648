"""Orders in plain words: what is ordered is understood, and what only sounds like an order is none."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from coaching.languages import orders as words
from coaching.languages.hearing import WordsMissingError
from coaching.model import LANGUAGES, Language
from coaching.reading.ordered import About, Order
from coaching.reading.orders import order

TODAY = date(2026, 11, 18)
CASES: dict[Language, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "reading" / "orders.yaml").read_text(encoding="utf-8")
)
PLAIN = ("day", "until", "weekday", "at", "platform", "language", "metric", "right", "wrong", "words", "rest", "asks")
GIVEN = [(la, text, gives) for la, cases in CASES.items() for text, gives in cases["orders"].items()]
NONE = [(language, text) for language, cases in CASES.items() for text in cases["none"]]


def _told(found: Order | None) -> str:
    """An order in one line: what is wanted, and whatever else was understood."""
    if found is None:
        return "none"
    said = [found.wanted, *(f"{name} {value}" for name in PLAIN if (value := getattr(found, name)) not in (None, ""))]
    about = found.about
    said += [f"on {first}" if first == last else f"from {first} to {last}" for first, last in about.days]
    named = (*about.metrics, *about.events, *about.numbers, *about.words, *([about.platform] if about.platform else []))
    said += [f"of {thing}" for thing in sorted(map(str, named))]
    said += [name for name in ("posts", "last", "every", "spoken") if getattr(about, name)]
    return " · ".join(said)


@pytest.mark.parametrize(("language", "text", "gives"), GIVEN)
def test_an_order_is_understood(language: Language, text: str, gives: str) -> None:
    """What is wanted, of what, and when."""
    assert _told(order(text, today=TODAY, language=language)) == gives


@pytest.mark.parametrize(("language", "text"), GIVEN_TEXTS := [(la, text) for la, text, _ in GIVEN])
def test_without_accents_it_is_the_same_order(language: Language, text: str) -> None:
    """Nobody has time for accents, or for capitals."""
    bare = text.translate(str.maketrans("áéíóúàèìòù¿¡", "aeiouaeiou  ")).lower()
    found, other = order(text, today=TODAY, language=language), order(bare, today=TODAY, language=language)
    assert found is not None
    assert other is not None
    assert found.wanted == other.wanted


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_asked_or_told_is_no_order(language: Language, text: str) -> None:
    """A question about deleting deletes nothing, and what somebody did is done. What Faro cannot do, it does not do."""
    assert _told(order(text, today=TODAY, language=language)) in {"none", "cannot"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_cases(language: Language) -> None:
    """Forty orders at least, and fifteen sentences that are none."""
    assert len(CASES[language]["orders"]) >= 40
    assert len(CASES[language]["none"]) >= 15


@pytest.mark.parametrize("text", ["", " ", "¿?", "7 " * 900, "a" * 4096, "borra " * 500, "y " * 400, "\n,.\n"])
def test_noise_is_no_order(text: str) -> None:
    """Anything at all can come."""
    assert order(text, today=TODAY) is None


def test_what_is_kept_of_an_order_comes_back() -> None:
    """A list of entries is chosen from later: what they had to fit is kept in plain values."""
    found = order("borra los likes de ayer en tiktok", today=TODAY, language="es")
    assert found is not None
    assert About.of(found.about.plain()) == found.about


def test_a_language_without_a_list_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing list is named, with its language and file."""
    monkeypatch.setattr(words, "LISTS", (*words.LISTS, "hugs"))
    words.grammar.cache_clear()
    with pytest.raises(WordsMissingError, match=r"es/orders\.toml: hugs"):
        words.grammar("es")
    words.grammar.cache_clear()
