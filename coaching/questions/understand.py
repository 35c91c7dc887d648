"""What somebody wants: whether a message reports, asks or orders, and what the question is about."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.languages.hearing import clean, tokenize
from coaching.languages.learned import learned
from coaching.model import LONGEST_TEXT, Intent, Reading
from coaching.questions.asks import Asks, any_of, heard_in, padded, without_lead
from coaching.questions.signs import REPORTS, signs
from coaching.reading.goal import resigned

TOPICS = (
    "follower_drop",
    "like_drop",
    "comment_drop",
    "reach_drop",
    "giveaway_aftermath",
    "bought_followers",
    "follow_back",
    "ghost_followers",
    "what_to_post",
    "when_to_post",
    "who_is_my_audience",
    "ambassadors",
    "sales_vs_likes",
    "growth_goal",
    "is_this_normal",
    "low_engagement",
    "other",
)
INTENTS: tuple[Intent, ...] = ("report", "question", "mixed", "command_like", "smalltalk", "off_topic")
# The signs by which somebody who is being asked plainly does something else than answer.
_LED_BY = 2
"""Words that may lead to what is told: "it's because I removed fake followers"."""
_AFTERMATH = {"giveaway": "giveaway_aftermath", "bought_followers": "bought_followers"}
"""Events that whoever tells them wants to hear about."""
_PLAIN: dict[Intent, frozenset[str]] = {
    "question": frozenset({"asks", "?"}),
    "mixed": frozenset({"asks", "?"}),
    "command_like": frozenset({"orders", "order"}),
    "smalltalk": frozenset({"says:chats"}),
}


def understand(text: str, reading: Reading, *, answering: bool = False) -> Reading:
    """The same reading with its intent, and its topic where something is asked.

    `answering` says that Faro has asked something: then what is not plainly a question, an order or a greeting is taken
    for an answer ("report"), whatever it sounds like.
    """
    text = _untitled(text[:LONGEST_TEXT], reading)
    tokens = tokenize(clean(text))
    if not any(token.script in ("word", "number", "link") for token in tokens):
        return replace(reading, intent="smalltalk", topic=None)
    bare = bare_topic(text, reading)
    if bare is not None:
        return replace(reading, intent="question", topic=bare)
    if _tells_alone(text, reading):
        return replace(reading, intent="report", topic=None)
    shown = signs(text, reading)
    intent = _intent(shown, reading)
    if answering and intent in _PLAIN and not _PLAIN[intent] & {sign.partition(" ")[0] for sign in shown}:
        intent = "report"
    if intent not in ("question", "mixed"):
        return replace(reading, intent=intent, topic=None)
    topics = learned()["topic"].guess(shown)
    topic = max(TOPICS, key=lambda topic: topics[topic])
    if intent == "question" and _only_tells(shown, reading, topic):
        return replace(reading, intent="report", topic=None)
    return replace(reading, intent=intent, topic=topic)


def bare_topic(text: str, reading: Reading) -> str | None:
    """The topic of a whole message that only goes on from what was said before: "¿y por qué?"; None for any other."""
    told = bool(reading.observations or reading.posts or reading.events or reading.doubts)
    return None if told else _bare(padded(tokenize(clean(text[:LONGEST_TEXT]))), heard_in(reading.language))


def about_accounts(text: str, reading: Reading) -> bool:
    """Whether a message speaks of accounts and what belongs to them: "am I bad at this?" does not."""
    said = padded(tokenize(clean(text[:LONGEST_TEXT])))
    return any_of(said, *(cues.domain for cues in heard_in(reading.language)))


def _untitled(text: str, reading: Reading) -> str:
    """The text without the titles of the posts it tells of: "how to fold a shirt" asks nothing."""
    for post in reading.posts:
        text = text.replace(post.topic, " ", 1)
    return text


def _tells_alone(text: str, reading: Reading) -> bool:
    """Whether a message tells what happened and hardly a word more: "è perché ho tolto i follower finti"."""
    noted = max((len(event.note.split()) for event in reading.events), default=0)
    return "?" not in text and noted > 0 and len(text.split()) - noted <= _LED_BY


def _only_tells(shown: Sequence[str], reading: Reading, topic: str) -> bool:
    """Whether what happened is told, and nothing is asked about it: "I stopped posting for two weeks"."""
    asked = _PLAIN["question"] & set(shown) or any(_AFTERMATH.get(event.kind) == topic for event in reading.events)
    return bool(reading.events) and not asked


def topic_of(reading: Reading, text: str) -> str | None:
    """What a message is to be answered about: who lets go of growing asks nothing, and is answered (M09)."""
    about = reading.topic in {None, "growth_goal"} or (reading.topic == "growth_goal/settle" and "?" not in text)
    return "growth_goal/resigned" if about and resigned(text) else reading.topic


def _intent(shown: Sequence[str], reading: Reading) -> Intent:
    likely = learned()["intent"].guess(shown)
    best = max(INTENTS, key=lambda intent: likely[intent])
    if best in ("off_topic", "smalltalk") and reading.observations and "asks" in shown:
        best = "question"  # who tells a figure of their own and asks, asks about it
    if best not in ("question", "mixed"):
        return best
    levels = reading.observations and all(seen.kind == "total" for seen in reading.observations)
    # Totals are stated even inside a question ("¿y hoy 980?"); a change in one may be in the count already.
    return "mixed" if levels or (reading.observations and REPORTS in shown) else "question"


def _bare(said: str, cues: Sequence[Asks]) -> str | None:
    """The topic of a whole message such as "¿y por qué?", which goes on from what was said before."""
    rest: str | None = said
    while rest is not None:
        for a in cues:
            for topic, whole in a.bare.items():
                if rest in whole:
                    return topic
        rest = without_lead(rest, cues)
    return None
