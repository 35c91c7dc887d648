"""Numbers as screens write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.screens.amounts import amounts, value_of

READ = {
    "10,854,301": (10_854_301, 1, 0), "80.453": (80_453, 1, 0), "1 073": (1_073, 1, 0), "2,019": (2_019, 1, 0),
    "10,6 mi": (10_600_000, 100_000, 0), "86,0 mil": (86_000, 100, 0), "8,7 mila": (8_700, 100, 0),
    "473.5 k": (473_500, 100, 0), "104.5M": (104_500_000, 100_000, 0), "12,4 MIn": (12_400_000, 100_000, 0),
    "1,2 Mln": (1_200_000, 100_000, 0), "378K": (378_000, 1_000, 0), "2.02 M": (2_020_000, 10_000, 0),
    "+254": (254, 1, 1), "+6.7K": (6_700, 100, 1), "−12": (12, 1, -1), "0": (0, 1, 0), "46": (46, 1, 0),
    "741>": (741, 1, 0), "λ10,6 mi >": (10_600_000, 100_000, 0), "3.4 K 0": (3_400, 100, 0),
    "7↑16.7%": (7, 1, 0), "30.9M↑1.6M%": (30_900_000, 100_000, 0), "118.34975,7%": (118_349, 1, 0),
}  # fmt: skip

NOT_READ = [
    "6h17m 22s", "8573d 16h", "11:25", "13-17", "18/8", "(73)99123-9778", "+4.211,6%", "100%", "4.5", "12.34.567",
    "R$150", "€ 12,50", "12 €", "$3.20", "5G", "48h", "--", "seguidores", "", "007", "19621,8%", "Jun 10", "1441 h",
    "3 de 10",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_a_number_is_read_by_the_evidence_of_its_own_marks(text: str, expected: tuple[int, int, int]) -> None:
    """Separators are not fixed by the language of the app, so each number tells by itself."""
    read = value_of(text)
    assert read is not None
    assert (read.amount.value, read.amount.step, read.amount.sign) == expected


@pytest.mark.parametrize("text", NOT_READ)
def test_what_counts_nothing_is_no_value(text: str) -> None:
    """Times, dates, ages, prices, shares, telephone numbers and fractions are left alone."""
    assert value_of(text) is None


def test_an_arrow_that_was_read_as_a_seven_is_not_certain() -> None:
    """A leading 7 may be an arrow before 194, or seven thousand written with a space."""
    read = value_of("7 194")
    assert read is not None
    assert not read.amount.certain


@given(st.integers(0, 10**9), st.sampled_from(",. '"))
def test_a_grouped_number_reads_back(value: int, mark: str) -> None:
    """Whatever stands between the thousands."""
    read = value_of(f"{value:,}".replace(",", mark))
    assert read is not None
    assert read.amount.value == value


@given(st.integers(1, 9_999), st.sampled_from(["K", "k", " mil", " mila", "M", " Mln", " mi"]), st.sampled_from(",."))
def test_a_rounded_number_reads_back(tenths: int, unit: str, mark: str) -> None:
    """One place behind the mark: its step is a tenth of the unit."""
    size = 1_000 if unit.strip().casefold() in {"k", "mil", "mila"} else 1_000_000
    read = value_of(f"{tenths // 10}{mark}{tenths % 10}{unit}")
    assert read is not None
    assert (read.amount.value, read.amount.step) == (tenths * size // 10, size // 10)


@given(st.text(alphabet="0123456789.,' %+-−↑kKMmil:/h()$€ abc", max_size=24))
def test_no_text_breaks_the_reader_of_numbers(text: str) -> None:
    """Any run of characters gives numbers within the text, or none."""
    value_of(text)
    for amount in amounts(text):
        assert 0 <= amount.start < amount.end <= len(text)
