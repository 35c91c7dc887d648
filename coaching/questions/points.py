"""What exactly a question is after: more than its topic says, and what newcomers ask outside the topics.

What is found stands behind the topic ("bought_followers/buy_likes", "other/free"), so that an answer can begin with
what was asked. "other/unknown" is what Faro has no answer for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from coaching.languages.talk import ABOUT, CHATS, FOLLOWS, POINTS, TERMS, heard, phrases, spoken, whole
from coaching.model import Reading

STRONG: Final = frozenset(
    {"cadence", "summaries", "where_stats", "post_for_me", "screenshots", "privacy", "maker", "robot", "account",
     "languages", "trust", "leaving"}
)  # fmt: skip
"""Questions about Faro that are no question of any topic, however they were understood."""
OF_FARO: Final = STRONG | {"free", "voice", "what_to_send", "networks", "purpose", "have", "best"}
"""Questions about Faro itself: they are heard where a message was taken for chatter, too."""
TERM: Final = "term-"
UNKNOWN: Final = "unknown"
ANYWHERE: Final = frozenset({"buy_likes", "settle", "my_goal"})
"""Points that no other topic has the words of."""
SAID_OF_OTHERS: Final = frozenset({"influencer", "ads", "one_day"})
"""Points whose words are said of anybody: in chatter they ask nothing."""
NEARBY: Final[Mapping[str, tuple[str, ...]]] = {
    "comeback": ("low_engagement", "ghost_followers", "growth_goal", "is_this_normal", "reach_drop"),
    "stuck": ("low_engagement", "like_drop", "is_this_normal"),
    "format": ("when_to_post", "reach_drop"),
    "who_left": ("is_this_normal", "ghost_followers"),
    "more_followers": ("what_to_post",),
}
"""Topics that a point is easily taken for."""
_SHORT: Final = 12  # words; who asks what a word means, or what Faro is, says little else
_BETWEEN: Final = 3  # words between "what is" and the word
_BEHIND: Final = 6  # words that may follow it
_CHATTER: Final = frozenset({"off_topic", "smalltalk"})
_ON: Final = ("what",)
"""How somebody asks what to do, whatever was said before: "and now?"."""


def pointed(text: str, reading: Reading, *, answering: bool = False) -> Reading:
    """The same reading with what exactly is asked behind its topic.

    What was taken for chatter, and plainly asks something that Faro knows, becomes a question. `answering` says that a
    question of Faro's is open: then only what ends in a question mark does.
    """
    told = bool(reading.observations or reading.posts or reading.events or reading.doubts)
    if reading.intent in _CHATTER and not told and (not answering or "?" in text):
        if whole(spoken(text), "follow", _ON) is not None:
            return replace(reading, intent="question", topic="other")
        found = _found(spoken(text), reading.topic)
        topic = found if found is not None and _is_plain(found) else None
        return replace(reading, intent="question", topic=topic) if topic is not None else reading
    if reading.topic is None or reading.intent not in {"question", "mixed"}:
        return reading
    said = spoken(text)
    goes_on = whole(said, "follow", FOLLOWS) is not None
    if not told and not goes_on and whole(said, "chat", CHATS) is not None:
        return replace(reading, intent="smalltalk", topic=None)  # "how are you?" is a question by its looks only
    found = _found(said, reading.topic, told=told)
    if found is None and reading.topic == "other" and not told and not goes_on:
        found = f"other/{UNKNOWN}"
    return replace(reading, topic=found) if found is not None else reading


def split(topic: str | None) -> tuple[str, str]:
    """A topic and what it is after: ("bought_followers", "buy_likes")."""
    name, _, point = (topic or "").partition("/")
    return name, point


def terms(point: str) -> tuple[str, ...]:
    """The words whose meaning is asked: "term-reach+views" has two."""
    return tuple(point.removeprefix(TERM).split("+")) if point.startswith(TERM) else ()


def _is_plain(found: str) -> bool:
    """Whether what was found needs no more to be a question: a word's meaning, Faro itself, or a point of a topic."""
    topic, point = split(found)
    return topic != "other" or point in OF_FARO or point.startswith(TERM)


def _found(said: str, topic: str | None, *, told: bool = False) -> str | None:
    short = len(said.split()) <= _SHORT
    if short and (meant := _meanings(said)):
        return f"other/{TERM}{'+'.join(meant)}"
    about = [name for name in heard(said, "about", ABOUT) if short or topic == "other"]
    strong = next((name for name in about if name in STRONG), None)
    if strong is not None:
        return f"other/{strong}"
    point = next((name for name in heard(said, "points", tuple(POINTS)) if _fits(name, topic, told=told)), None)
    if point is not None:
        return f"{POINTS[point]}/{point}"
    if topic in {"other", None} and about:
        return f"other/{about[0]}"
    return None


def _fits(point: str, topic: str | None, *, told: bool) -> bool:
    """Whether a point can be what a question of this topic is after; some words say it whatever the topic seems to be.

    Figures told with "is it dead?" are better read than consoled.
    """
    home = POINTS[point]
    if topic in {home, "other"} or point in ANYWHERE:
        return not (told and point == "comeback" and topic != home)
    if topic is None:
        return point not in SAID_OF_OTHERS
    return topic in NEARBY.get(point, ()) and not told


def _meanings(said: str) -> list[str]:
    """The words of the field whose meaning is asked, at most two: "what's the difference between reach and views?"."""
    found = list(heard(said, "terms", TERMS))
    if not found or any(own in said for own in _parts("own")):
        return []
    longer = [name for name in found if not any(_covers(other, name, said) for other in found if other != name)]
    if any(cue in said for cue in _parts("difference")):
        return longer[:2]
    return [name for name in longer if any(map(_asked, _around(said, name)))][:1]


def _covers(longer: str, shorter: str, said: str) -> bool:
    """Whether a word stands only inside another one: "views" in "story views"."""
    inside = [p for p in _words(longer) if p in said and any(q in p and q != p for q in _words(shorter) if q in said)]
    return bool(inside)


def _around(said: str, name: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind each place where the word is said."""
    for word in _words(name):
        at = said.find(word)
        if at >= 0:
            yield said[: at + 1], said[at + len(word) - 1 :]


def _asked(around: tuple[str, str]) -> bool:
    """Whether a word's meaning is asked by what stands around it."""
    before, behind = around
    if len(behind.split()) > _BEHIND:
        return False
    fillers = {word.strip() for word in _parts("between")}
    for cue in _parts("meaning"):
        at = before.rfind(cue)
        if at >= 0:
            between = before[at + len(cue) :].split()
            if len(between) <= _BETWEEN and all(word in fillers for word in between):
                return True
    after = any(behind.startswith(cue) or behind.endswith(cue) for cue in _parts("meaning_after"))
    return after and all(word in fillers for word in before.split())


def _words(name: str) -> tuple[str, ...]:
    return tuple(phrase.parts[0] for phrase in phrases("terms")[name])


def _parts(name: str) -> tuple[str, ...]:
    return tuple(phrase.parts[0] for phrase in phrases("asks")[name])
