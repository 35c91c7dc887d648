"""Anything may be typed: it never raises, it stays fast, and any figure is read back in a sentence."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.languages import hearing
from coaching.languages.listened import REQUIRED
from coaching.model import LANGUAGES, Language
from coaching.questions.understand import understand
from coaching.reading.chat import read, read_posts
from coaching.reading.clock import clock, weekday
from coaching.reading.language import detect

TODAY = date(2026, 11, 18)
WORDS = [
    "12",
    "-5",
    "1.234",
    "seguidores",
    "de",
    "a",
    "ayer",
    "04/10",
    "perdí",
    "un",
    "likes",
    "?",
    "\n",
    "|",
    "y",
    "from",
    "to",
    "mil",
    "quiero",
    "insta",
    "no",
    "hace",
    "días",
    "pm",
    ":",
    "(",
    "por",
    "9999999999999",
]
NOISE = [
    "1",
    "1 ",
    "1.",
    "1,000 ",
    "9" * 9 + " ",
    "a",
    "á",
    "ab ",
    "?",
    "-",
    "- 5 ",
    "mil ",
    "hace 3 días ",
    "perdí 5 ",
    "de 5 a 4 ",
    "\u202e",
    "🙂",
    "seguidores ",
    "un ",
    "04/10: 5 likes\n",
    "@a ",
    "no ",
    ", ",
    "+1 (",
    "mille",
    "quiero 5 ",
    "sei",
    "31/02 ",
    "1/",
    "and ",
    "http://a ",
]


def _all(text: str) -> None:
    for language in (None, *LANGUAGES):
        understand(text, read(text, today=TODAY, language=language))
    read_posts(text, today=TODAY, language="es")
    clock(text)
    weekday(text)
    detect(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_survived(text: str) -> None:
    """Whatever Unicode holds."""
    _all(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_words_in_any_order_are_survived(words: list[str]) -> None:
    """The words that the reader knows, in orders that nobody foresaw."""
    _all(" ".join(words))


@pytest.mark.parametrize("piece", NOISE)
def test_long_noise_is_survived(piece: str) -> None:
    """4,096 characters of anything, as long as a message can be; how the time grows is for `make bench`."""
    _all((piece * 4096)[:4096])


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=1, max_value=9_999_999))
def test_any_figure_is_read_back_in_a_sentence(value: int) -> None:
    """In each language, with its own way of grouping thousands."""
    grouped = f"{value:,}"
    said: list[tuple[Language, str]] = [
        ("es", f"hoy tengo {grouped.replace(',', '.')} seguidores"),
        ("it", f"oggi ho {grouped.replace(',', '.')} follower"),
        ("en", f"I have {grouped} followers today"),
    ]
    for language, text in said:
        reading = read(text, today=TODAY, language=language)
        assert [(seen.metric, seen.kind, seen.value) for seen in reading.observations] == [
            ("followers", "total", value)
        ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hoy perdí 7 seguidores", "es"),
        ("oggi ho perso 7 follower", "it"),
        ("lost 7 followers today", "en"),
        ("-5", None),
        ("ok", None),
        ("", None),
        ("👍", None),
        ("12k", None),
    ],
)
def test_the_language_is_told(text: str, language: Language | None) -> None:
    """None when the message does not say."""
    assert detect(text) == language


def test_a_missing_list_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that lacks a list stops the start, and says which."""
    monkeypatch.setitem(REQUIRED, "cues", (*REQUIRED["cues"], "never_listed"))
    hearing.lexicon.cache_clear()
    with pytest.raises(hearing.WordsMissingError, match=r"es/hears.toml: cues.never_listed"):
        hearing.lexicon()
    monkeypatch.undo()
    hearing.lexicon.cache_clear()
