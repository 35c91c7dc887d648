"""Numbers as people write them; a doubtful one keeps both readings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.model import Language
from coaching.reading.numbers import parse


@pytest.mark.parametrize(
    ("text", "language", "value", "step"),
    [
        ("1.000", "es", 1000, 1),
        ("1,000", "en", 1000, 1),
        ("1,000", "es", 1000, 1),
        ("1 200", "es", 1200, 1),
        ("1'200", "it", 1200, 1),
        ("995", "en", 995, 1),
        ("12k", "en", 12_000, 1000),
        ("1,2 mil", "es", 1200, 100),
        ("8,7 mil", "es", 8700, 100),
        ("1.2k", "en", 1200, 100),
        ("5mila", "it", 5000, 1000),
        ("2,5M", "it", 2_500_000, 100_000),
        ("2 millones", "es", 2_000_000, 1_000_000),
        ("1.234.567", "en", 1_234_567, 1),
        ("mil doscientos", "es", 1200, 1),
        ("treinta y dos", "es", 32, 1),
        ("mille e due", "it", 1002, 1),
        ("duemilatrecentoventuno", "it", 2321, 1),
        ("two hundred and five", "en", 205, 1),
        ("twenty-five", "en", 25, 1),
        ("one thousand three hundred and ten", "en", 1310, 1),
        ("-5", "es", -5, 1),
        ("−5", "es", -5, 1),
        ("+15", "es", 15, 1),
        ("menos 5", "es", -5, 1),
        ("meno 5", "it", -5, 1),
        ("minus 5", "en", -5, 1),
    ],
)
def test_a_number_is_read(text: str, language: Language, value: int, step: int) -> None:
    """One number, its sign and its rounding."""
    (number,) = parse(text, language)
    assert (number.signed, number.step, number.other) == (value, step, None)


@pytest.mark.parametrize("text", ["12.5", "1,5", "0.123", "1.23.4", "1.234.56", "9" * 5000])
def test_what_is_not_a_count(text: str) -> None:
    """Decimals and broken groups count nothing."""
    assert all(number.value is None for number in parse(text, "es"))


def test_english_point_is_doubtful() -> None:
    """Both readings are kept until the message itself decides."""
    assert [(number.value, number.other) for number in parse("1.234", "en")] == [(1234, 1)]
    assert [(number.value, number.other) for number in parse("1.234 1.234.567", "en")] == [
        (1234, None),
        (1_234_567, None),
    ]
    assert [number.value for number in parse("1.234 and 12,500", "en")] == [None, 12_500]


@pytest.mark.parametrize(("text", "language"), [("medio millón", "es"), ("once", "en")])
def test_words_that_are_no_figures(text: str, language: Language) -> None:
    """Halves and the English "once" are not exact counts."""
    assert all(number.faint for number in parse(text, language))


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=0, max_value=99_999_999))
def test_any_count_is_read_back(value: int) -> None:
    """In the three ways of grouping thousands."""
    english = f"{value:,}"
    for text, language in (
        (english, "en"),
        (english.replace(",", "."), "es"),
        (english.replace(",", " "), "it"),
    ):
        known: Language = "en" if language == "en" else "es" if language == "es" else "it"
        assert [number.value for number in parse(text, known)] == [value]
