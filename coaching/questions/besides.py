"""Two questions in one message: the more pressing is answered, and the other is not lost."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from coaching.languages.hearing import Token, clean, lexicon, tokenize
from coaching.languages.learned import learned
from coaching.languages.talk import phrases, spoken
from coaching.model import Button, Line, Reading, Reply
from coaching.questions.asks import Asks, heard_in, padded
from coaching.questions.clauses import cut
from coaching.questions.points import split
from coaching.questions.signs import signs
from coaching.thresholds import PART_SURE

PRESSING: Final = (
    "follower_drop", "reach_drop", "giveaway_aftermath", "like_drop", "comment_drop", "sales_vs_likes",
    "bought_followers", "low_engagement", "ghost_followers", "follow_back", "growth_goal",
    "who_is_my_audience", "ambassadors", "what_to_post", "when_to_post",
)  # fmt: skip
"""Topics, the most pressing first. "Is it normal?" is none beside another: it asks about that one."""
SHORTEST: Final = 2  # words


def both(text: str, reading: Reading) -> tuple[str, str] | None:
    """Two topics that a message asks about, the more pressing first; None where it asks about one."""
    if reading.topic is None or reading.posts:
        return None
    name, point = split(reading.topic)
    if point and name == "other":
        return None
    parts = [part for at, part in enumerate(_parts(text, reading)) if not at or not _reason(part)]
    found = [topic for part in parts if (topic := _topic(part, reading)) is not None]
    topics = list(dict.fromkeys(found))
    if len(topics) < 2 or name not in topics:  # noqa: PLR2004  # two of them
        return None
    first, second = sorted(topics, key=PRESSING.index)[:2]
    return first, second


def pressing(reading: Reading, first: str) -> Reading:
    """The same reading with the more pressing topic; what it is after stays where it belongs to that topic."""
    return reading if split(reading.topic)[0] == first else replace(reading, topic=first)


def offered(reply: Reply, second: str) -> Reply:
    """The same reply with the other question on a button."""
    button = Button(Line("button-and-then", {"topic": Line(f"topic-{second}")}), f"topic:{second}")
    return replace(reply, buttons=(*reply.buttons, (button,)))


def _parts(text: str, reading: Reading) -> Iterator[str]:
    """What is asked, cut where a clause ends and where "and" leads on to another question word."""
    text = clean(text)
    tokens = tokenize(text)
    cues = heard_in(reading.language)
    for clause in cut(tokens, cues):
        if not clause.asked:
            continue
        start = clause.start
        for at in range(clause.start + 1, clause.end):
            if _joins(tokens[at - 1]) and _opens(tokens[at : clause.end], cues):
                yield text[tokens[start].start : tokens[at - 2].end] if at - 2 >= start else ""
                start = at
        yield text[tokens[start].start : tokens[clause.end - 1].end]


def _topic(part: str, reading: Reading) -> str | None:
    if len(part.split()) < SHORTEST:
        return None
    empty = replace(reading, observations=(), events=(), doubts=(), posts=(), topic=None)
    likely = learned()["topic"].guess(signs(f"{part}?", empty))
    best = max(likely, key=lambda topic: likely[topic])
    return best if best in PRESSING and likely[best] >= PART_SURE else None


def _reason(part: str) -> bool:
    """Whether a part only gives the reason for asking: "do likes still count? because mine are going"."""
    return any(spoken(part).startswith(phrase.parts[0]) for phrase in phrases("asks")["because"])


def _joins(token: Token) -> bool:
    return "cues.and" in lexicon().senses_of((token.text,))


def _opens(tokens: list[Token], cues: list[Asks]) -> bool:
    said = padded(tokens)
    return any(said.startswith(opener) for a in cues for opener in a.openers)
