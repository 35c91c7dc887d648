"""What was seen on a picture comes back from its JSON as it was."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.model import Page, Shot, Unreadable, Unseen, Word
from storage import shots

tenths = st.integers(-50, 50_000).map(lambda n: n / 10)
colours = st.tuples(*[st.integers(0, 255)] * 3)
words = st.builds(
    Word, st.text(), tenths, tenths, tenths, tenths, st.integers(0, 1000).map(lambda n: n / 1000), colours, colours
)
pages = st.builds(Page, st.integers(1, 20_000), st.integers(1, 20_000), st.lists(words, max_size=4).map(tuple))
reasons = st.sampled_from(get_args(Unseen)).map(Unreadable)


@given(st.builds(Shot, pages | reasons, st.booleans()))
def test_a_shot_comes_back(shot: Shot) -> None:
    """Through real JSON, which knows no tuples."""
    assert shots.read(json.loads(json.dumps(shots.written(shot)))) == shot


def test_a_page_is_written_as_a_case_is_kept() -> None:
    """The form that other tests' files have."""
    word = Word("8.208", 12.34, 1, 56.78, 9, 0.98765, (26, 26, 26), (255, 255, 255))
    written = shots.page_written(Page(591, 1280, (word,)))
    assert written == {
        "width": 591,
        "height": 1280,
        "words": [["8.208", 12.3, 1.0, 56.8, 9.0, 0.988, "1a1a1a", "ffffff"]],
    }


@pytest.mark.parametrize("reason", get_args(Unseen))
def test_why_there_is_nothing_comes_back(reason: Unseen) -> None:
    """Every reason."""
    assert shots.seen_read(shots.seen_written(Unreadable(reason))) == Unreadable(reason)
