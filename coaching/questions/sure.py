"""How sure it is what a question is about: where it is not, the person is asked, and no lecture is held."""

from typing import Final

from coaching.languages.learned import learned
from coaching.model import Reading
from coaching.questions.points import split
from coaching.questions.signs import signs
from coaching.questions.understand import bare_topic, topic_of
from coaching.thresholds import TOPIC_LIKELY, TOPIC_SURE, TOPIC_SURER

MOST: Final = 2
OTHER: Final = "other"


def orders(text: str, reading: Reading) -> bool:
    """Whether a message has the words of an order, whatever it was taken for."""
    return bool({"orders", "order"} & set(signs(text, reading)))


def likeliest(text: str, reading: Reading) -> tuple[str, ...] | None:
    """The topics that a question may be about, none where none is likely; None where it is sure.

    What was found by its very words is sure. Whoever does not plainly ask may well not ask at all.
    """
    name, point = split(reading.topic)
    if point or name == OTHER or topic_of(reading, text) != reading.topic or bare_topic(text, reading) is not None:
        return None
    shown = signs(text, reading)
    topics = learned()["topic"].guess(shown)
    asked, enough = 1.0, TOPIC_SURE
    if not {"asks", "?"} & set(shown):
        wanted = learned()["intent"].guess(shown)
        asked, enough = wanted["question"] + wanted["mixed"], TOPIC_SURER
    best = sorted(topics, key=lambda topic: topics[topic], reverse=True)
    if topics[best[0]] * asked >= enough:
        return None
    if topics[best[0]] * asked < TOPIC_LIKELY:
        return ()
    return tuple(topic for topic in best[:MOST] if topic != OTHER)
