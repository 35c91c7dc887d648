"""What people tell or paste of what others did: read where it is sure, and left alone where it is not."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.languages.hearing import clean
from coaching.model import Act
from coaching.reading.acts import read_acts
from coaching.reading.comment_thread import acts_of, names_in, read_thread

FOLDER = Path(__file__).parents[1] / "cases" / "reading"
TODAY = date(2026, 11, 22)
TOLD = yaml.safe_load((FOLDER / "acts.yaml").read_text(encoding="utf-8"))
THREADS = yaml.safe_load((FOLDER / "threads.yaml").read_text(encoding="utf-8"))
MINE = frozenset({"florpasteles", "flor"})


def _acts(rows: list[list[Any]]) -> list[Act]:
    return [Act(who, kind, TODAY - timedelta(days=days), n, to) for who, kind, n, to, days in rows]


@pytest.mark.parametrize(("text", "acts"), TOLD["told"], ids=lambda case: case if isinstance(case, str) else "")
def test_it_is_told(text: str, acts: list[list[Any]]) -> None:
    """Who did what, to whom, how often and when."""
    assert list(read_acts(text, today=TODAY).acts) == _acts(acts)


@pytest.mark.parametrize("text", TOLD["nothing"])
def test_it_tells_nothing(text: str) -> None:
    """What is not sure is nothing, and stays whole for whoever reads it next."""
    told = read_acts(text, today=TODAY)
    assert not told.acts
    assert told.rest == text


@pytest.mark.parametrize(("text", "rest"), TOLD["rest"])
def test_what_else_is_said_is_left(text: str, rest: str) -> None:
    """Figures and questions beside it are not lost."""
    told = read_acts(text, today=TODAY)
    assert told.acts
    assert told.rest == rest


def test_somebody_known_needs_no_capital() -> None:
    """A name that is known is one in any language."""
    assert not read_acts("ann replied to luke", today=TODAY).acts
    known = frozenset({"ann", "luke"})
    assert read_acts("ann replied to luke", today=TODAY, known=known).acts == (
        Act("ann", "reply", TODAY, toward="luke"),
    )


@pytest.mark.parametrize("case", THREADS["threads"], ids=lambda case: case["name"])
def test_a_thread(case: dict[str, Any]) -> None:
    """Who wrote, to whom and of what kind; the owner's own comments are answers."""
    comments = read_thread(case["text"], today=TODAY)
    assert list(acts_of(comments, MINE)) == _acts(case["acts"])


@pytest.mark.parametrize("text", THREADS["none"])
def test_no_thread(text: str) -> None:
    """Figures, totals, plans and lists are none."""
    assert not read_thread(text, today=TODAY)


def test_whoever_answers_others_is_offered_first() -> None:
    """The owner is likelier among those who answer."""
    comments = read_thread(THREADS["threads"][0]["text"], today=TODAY)
    assert set(names_in(comments)[:2]) == {"luis.m", "florpasteles"}


LINES = [line for case in THREADS["threads"] for line in case["text"].splitlines()] + THREADS["none"] + TOLD["nothing"]


@settings(deadline=None)  # the first reading loads the words
@given(st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=40)), max_size=30))
def test_lines_in_any_order(lines: list[str]) -> None:
    """Whatever is pasted in whatever order: no failure, and nobody who is not a name somewhere in it."""
    text = "\n".join(lines)
    comments = read_thread(text, today=TODAY)
    seen = clean(text)
    for act in acts_of(comments, frozenset()):
        assert act.who.split()[0] in seen
        assert 0 < len(act.who) <= 40
        assert act.day <= TODAY
    assert all(act.day <= TODAY for act in read_acts(text, today=TODAY).acts)


@settings(deadline=None)  # the first reading loads the words
@given(st.permutations(TOLD["nothing"]))
def test_sentences_that_tell_nothing_tell_nothing_together(sentences: list[str]) -> None:
    """No doer of one sentence does what another says."""
    assert not read_acts("\n".join(sentences), today=TODAY).acts
