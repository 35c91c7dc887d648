"""Whatever stands on a picture, in whatever order it was seen: the reader neither breaks nor changes its mind."""

import random
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.model import Page, Screen, Word
from coaching.reading.screen import read_screen

TODAY = date(2026, 11, 22)
SAID = [
    "Seguidores", "Follower", "Views", "Cuentas alcanzadas", "Net followers", "Non-followers", "Interacciones", "1.234",
    "8,7 mil", "+254", "12%", "+4.211,6%", "0", "7 194", "11:25", "Last 30 days", "24 oct - 22 nov", "@ana.luz",
    "Editar perfil", "1,403 followers", "12 posts 411 followers 13 following", "Reel insights", "Edad", "13-17", "λ",
    "",
]  # fmt: skip

PROFILE = Page(
    400,
    860,
    (
        Word("9:41", 20, 10, 60, 26, 1.0), Word("ana.luz", 150, 50, 230, 72, 0.99),
        Word("128", 40, 120, 80, 142, 1.0), Word("1.234", 160, 120, 220, 142, 1.0),
        Word("310", 300, 120, 340, 142, 1.0),
        Word("publicaciones", 20, 146, 110, 164, 1.0), Word("seguidores", 150, 146, 230, 164, 1.0),
        Word("seguidos", 290, 146, 350, 164, 1.0), Word("Editar perfil", 40, 300, 140, 320, 1.0),
    ),
)  # fmt: skip


@st.composite
def _words(draw: st.DrawFn) -> Word:
    left, top = draw(st.floats(-50, 1000)), draw(st.floats(-50, 1900))
    text = draw(st.sampled_from(SAID) | st.text(max_size=12))
    ink = draw(st.tuples(*[st.integers(0, 255)] * 3))
    return Word(
        text, left, top, left + draw(st.floats(0, 400)), top + draw(st.floats(0, 60)), draw(st.floats(0, 1)), ink
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(_words(), max_size=30))
def test_no_page_breaks_the_reader(words: list[Word]) -> None:
    """Any words anywhere: a screen, or a word that it is none."""
    read_screen(Page(1000, 1900, tuple(words)), today=TODAY)


def test_the_order_in_which_words_were_seen_does_not_count() -> None:
    """Boxes come in no particular order."""
    expected = read_screen(PROFILE, today=TODAY)
    assert isinstance(expected, Screen)
    for seed in range(10):
        words = list(PROFILE.words)
        random.Random(seed).shuffle(words)  # noqa: S311  # a fixed order to try
        assert read_screen(replace(PROFILE, words=tuple(words)), today=TODAY) == expected


def test_neither_does_the_size_of_the_picture() -> None:
    """The same screen on a small phone, a large one, and a screen of another density."""
    expected = read_screen(PROFILE, today=TODAY)
    for factor in (0.6, 1.5, 3.0):
        words = tuple(
            replace(w, left=w.left * factor, right=w.right * factor, top=w.top * factor, bottom=w.bottom * factor)
            for w in PROFILE.words
        )
        page = Page(round(PROFILE.width * factor), round(PROFILE.height * factor), words)
        assert read_screen(page, today=TODAY) == expected


def test_a_profile_is_a_profile() -> None:
    """What the two above compare is right in itself."""
    read = read_screen(PROFILE, today=TODAY)
    assert isinstance(read, Screen)
    assert (read.platform, read.kind, read.handle, read.theirs) == ("instagram", "profile", "ana.luz", True)
    assert {(f.figure.metric, f.figure.value) for f in read.figures} == {("followers", 1234), ("following", 310)}
