"""What was learned: from what stands in the repository, small, the same everywhere, and not forgotten."""

import numpy as np
import pytest

from benchmarks.teaching import Taught, fingerprint, labelled, sentences
from coaching.languages.learned import FILE, Model, hashed, learned, taught_from
from coaching.model import LANGUAGES
from coaching.questions.understand import INTENTS, TOPICS, understand
from coaching.reading.chat import read
from coaching.reading.second import NOTHING
from tests.reading.test_understanding import TODAY

EVERY = 7  # one taught sentence in so many is asked again


def test_it_was_learned_from_what_is_taught() -> None:
    """Whoever changes the sentences runs `make learn` and commits both."""
    assert taught_from() == fingerprint()


def test_it_is_small() -> None:
    """It travels with every copy of Faro."""
    assert FILE.stat().st_size < 5_000_000


def test_it_knows_every_answer() -> None:
    """The labels are those that the house knows."""
    models = learned()
    assert set(models["language"].labels) == set(LANGUAGES)
    assert set(models["intent"].labels) == set(INTENTS)
    assert set(models["topic"].labels) == set(TOPICS)
    assert NOTHING in models["number"].labels


def test_what_was_taught_is_known() -> None:
    """Nearly all of it: two sentences may contradict each other, and a figure may be read otherwise."""
    asked = [taught for taught in list(sentences())[::EVERY] if taught.topic]
    assert sum(map(_known, asked)) >= 0.97 * len(asked)


def _known(taught: Taught) -> bool:
    return understand(taught.text, read(taught.text, today=TODAY, language=taught.language)).topic == taught.topic


def test_every_topic_is_taught_in_every_language() -> None:
    """A topic without sentences is one that nobody reaches."""
    taught = {(sentence.language, sentence.topic) for sentence in sentences()}
    assert {(language, topic) for language in LANGUAGES for topic in TOPICS} <= taught
    assert {message["lang"] for message in labelled()} == set(LANGUAGES)


def test_unknown_signs_say_nothing() -> None:
    """A message of signs that nobody taught is answered by the bias alone, and probabilities add up."""
    model = learned()["intent"]
    guessed = model.guess(["never:seen"])
    assert sum(guessed.values()) == pytest.approx(1)
    assert guessed == model.guess([])


def test_a_sign_counts_once() -> None:
    """Saying it twice does not make it truer."""
    known = np.array([hashed("a")], dtype=np.uint32)
    scale, bias = np.full(2, 0.01, dtype=np.float32), np.zeros(2, dtype=np.float32)
    model = Model(("x", "y"), known, np.array([[100, -100]], dtype=np.int8), scale, bias)
    assert model.guess(["a", "a"]) == model.guess(["a"])
    assert model.guess(["a"])["x"] > model.guess(["b"])["x"] == pytest.approx(0.5)
