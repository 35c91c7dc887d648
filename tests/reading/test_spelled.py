"""Names of figures that were mistyped are heard beside a number; other words are not taken for them."""

from datetime import date

import pytest

from coaching.reading.chat import read

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("1200 seguiodres", [("followers", 1200)]),
        ("850 segudores y 12 comenatrios", [("followers", 850), ("comments", 12)]),
        ("1441 seg, 30 likes", [("followers", 1441), ("likes", 30)]),
        ("30 commneti", [("comments", 30)]),
        ("850 follwer e 30 comenti", [("followers", 850), ("comments", 30)]),
        ("1200 followrs, 30 commets", [("followers", 1200), ("comments", 30)]),
        ("el video dura 90 seg", []),
        ("sold 30 flowers", [("sales", 30)]),
        ("gave 30 massages", []),
        ("ho fatto 30 massaggi", []),
    ],
)
def test_a_slip_of_the_finger(text: str, seen: list[tuple[str, int]]) -> None:
    """One letter is wrong, missing, too many, or two are swapped."""
    assert [(o.metric, o.value) for o in read(text, today=TODAY).observations] == seen


@pytest.mark.parametrize("text", ["400 me gusta (30 días)", "400 mi piace (30 giorni)", "400 likes (30 days)"])
def test_the_days_in_brackets_are_kept(text: str) -> None:
    """They say which days a figure covers."""
    (seen,) = read(text, today=TODAY).observations
    assert seen.since == date(2026, 10, 24)
