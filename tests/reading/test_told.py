"""What people tell happened, and what they tell they published: the cases are data."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.model import LANGUAGES, Event, Post
from coaching.reading import events, posts
from coaching.reading.chat import read
from coaching.reading.heard import hear

TODAY = date(2026, 11, 18)
FOLDER = Path(__file__).parents[1] / "cases" / "reading"
EVENTS, POSTS = (yaml.safe_load((FOLDER / name).read_text(encoding="utf-8")) for name in ("events.yaml", "posts.yaml"))
WORDS = [
    "hice", "un sorteo", "dejé de", "publicar", "los anuncios", "desde", "octubre", "hace", "años", "semanas", "no",
    "subí", "un reel", ":", "sobre", "cómo", "lunes", "y", ",", "\n", "…", "-", "instagram", "borré", "100", "bots",
    "ho finito", "gli annunci", "da", "un mese", "posted", "a photo", "since", "in", "2019", "went viral", "?", "¿",
    "last week", "vuelto a", "again", "“", "»", "con", "hoy", "1.", "|", "mi amiga", "cambié", "la bio",
]  # fmt: skip


def _event(event: Event) -> str:
    """An event as the cases write it."""
    until = f"..{event.until}" if event.until else ""
    return f"{event.kind} @ {event.day}{until}" + (f" | {event.note}" if event.note else "")


def _post(post: Post) -> str:
    """A post as the cases write it."""
    return f"{post.topic} @ {post.day}" + (f" | {post.platform}" if post.platform else "")


@pytest.mark.parametrize("case", EVENTS, ids=[case["text"] for case in EVENTS])
def test_what_happened_is_read(case: dict[str, Any]) -> None:
    """Events with their days are those of the case, and nothing else."""
    reading = read(case["text"], today=TODAY, language=case["lang"])
    assert list(map(_event, reading.events)) == case.get("events", [])


@pytest.mark.parametrize("case", POSTS, ids=[case["text"] for case in POSTS])
def test_what_was_published_is_read(case: dict[str, Any]) -> None:
    """Posts with their days and networks are those of the case, and nothing else."""
    reading = read(case["text"], today=TODAY, language=case["lang"])
    assert list(map(_post, reading.posts)) == case.get("posts", [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_cases(language: str) -> None:
    """Sixty things told in each language, and thirty that are none."""
    spoken = [case for case in (*EVENTS, *POSTS) if case["lang"] == language]
    assert sum("events" in case or "posts" in case for case in spoken) >= 60
    assert sum("events" not in case and "posts" not in case for case in spoken) >= 30


@given(st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_any_words_are_read(text: str) -> None:
    """Any words in any order: nothing is raised, nothing lies in the future, no stretch ends before it begins."""
    heard = hear(text, TODAY)
    for event in events.find(heard, TODAY):
        assert event.day <= TODAY
        assert event.until is None or event.day <= event.until <= TODAY
    for post in posts.mentioned(heard, TODAY):
        assert post.topic.strip()
        assert post.day is not None
        assert post.day <= TODAY
    for start, end in posts.titles(heard, TODAY):
        assert 0 <= start < end <= len(heard.tokens)
    assert events.numbers_of(heard, TODAY) <= {number.start for number in heard.numbers}


def test_a_pause_is_ended_by_its_end() -> None:
    """Whoever posts again ends the last pause that was told; without one, only the end is known."""
    begun = Event("pause", date(2026, 10, 1), "", date(2026, 11, 10))
    back = Event("pause", TODAY, "", TODAY)
    assert events.ended((back,), (begun,)) == (Event("pause", begun.day, "", date(2026, 11, 17)),)
    assert events.ended((back,), ()) == (back,)
    assert events.unheard((back,), (begun,)) == (back,)


def test_numbers_of_an_event_count_nothing() -> None:
    """How many fake accounts were removed is no figure of the account."""
    for text, count in (("borré 100 seguidores falsos", "100"), ("ho tolto 50 bot", "50"), ("I ran 1 raffle", "1")):
        heard = hear(text, TODAY)
        assert [heard.word(at) for at in events.numbers_of(heard, TODAY)] == [count]
