"""Intents and topics, from sentences that a coach could write and correct."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from coaching.model import LANGUAGES, Reading
from coaching.questions.feelings import declines, feeling
from coaching.questions.understand import TOPICS, understand
from coaching.reading.chat import read

TODAY = date(2026, 11, 18)
CASES = Path(__file__).parents[1] / "cases"
INTENTS: dict[str, dict[str, list[str]]] = yaml.safe_load((CASES / "reading" / "intents.yaml").read_text("utf-8"))

FEELINGS: dict[str, dict[str, list[str]]] = yaml.safe_load((CASES / "reading" / "feelings.yaml").read_text("utf-8"))
DECLINES: dict[str, list[str]] = yaml.safe_load((CASES / "reading" / "declines.yaml").read_text("utf-8"))


def _topics() -> dict[str, dict[str, Any]]:
    files = {path.stem: path for path in sorted((CASES / "questions").glob("*.yaml"))}
    return {topic: yaml.safe_load(files[topic].read_text("utf-8")) for topic in TOPICS if topic in files}


def _sentences(key: str) -> Iterator[tuple[str, str, str]]:
    for topic, cases in _topics().items():
        for language, sentences in cases.get(key, {}).items():
            for sentence in sentences:
                yield topic, language, sentence


def _understood(text: str, language: str) -> Reading:
    known = next(known for known in LANGUAGES if known == language)
    return understand(text, read(text, today=TODAY, language=known))


@pytest.mark.parametrize(("topic", "language", "sentence"), list(_sentences("reach")))
def test_a_question_reaches_its_topic(topic: str, language: str, sentence: str) -> None:
    """The sentence asks, and about this."""
    reading = _understood(sentence, language)
    assert reading.intent in ("question", "mixed")
    assert reading.topic == topic


@pytest.mark.parametrize(("topic", "language", "sentence"), list(_sentences("miss")))
def test_a_near_miss_does_not(topic: str, language: str, sentence: str) -> None:
    """The sentence sounds like the topic and is about something else."""
    assert _understood(sentence, language).topic != topic


@pytest.mark.parametrize(
    ("intent", "language", "sentence"),
    [(i, la, s) for i, languages in INTENTS.items() for la, sentences in languages.items() for s in sentences],
)
def test_an_intent_is_told(intent: str, language: str, sentence: str) -> None:
    """The intent is that of the case, and only questions have a topic."""
    reading = _understood(sentence, language)
    assert reading.intent == intent
    assert (reading.topic is None) == (intent not in ("question", "mixed"))


def test_every_topic_has_sentences() -> None:
    """No topic goes untried."""
    assert set(_topics()) == set(TOPICS)


@pytest.mark.parametrize(
    ("felt", "sentence"),
    [(felt, s) for felt, languages in FEELINGS.items() for sentences in languages.values() for s in sentences],
)
def test_a_feeling_is_heard(felt: str, sentence: str) -> None:
    """What hurts, what is despair, and what only sounds so."""
    assert feeling(sentence) == (None if felt == "none" else felt)


@pytest.mark.parametrize(("answer", "words"), [(answer, w) for answer, said in DECLINES.items() for w in said])
def test_a_question_of_ours_is_declined(answer: str, words: str) -> None:
    """Skipped, stopped, or answered after all."""
    assert declines(words) == (None if answer == "none" else answer)
