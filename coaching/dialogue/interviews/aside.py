"""Whether a message that comes where an answer in words is awaited is something else: a question, or figures.

People answer "who is it for?" with "Rosa, 42, tiene un taller" and "what for?" with "que reserven clase"; neither is a
count of followers nor a question. So a question has its mark or asks as questions of one's own do, and figures name
what they count, or stand in words that do nothing else.
"""

import re
from datetime import date
from typing import Final

from coaching.languages import phrases
from coaching.languages.content import word
from coaching.model import Language, Reading
from coaching.reading.heard import Heard, hear, hear_words
from coaching.reading.networks import platform_named

REPORTS: Final = frozenset(f"cues.{cue}" for cue in ("have", "now", "past", "gain", "loss", "rise", "fall", "done"))
"""Senses of words that report."""
RATE: Final = "dates.rate"
"""So much a week, a month: what one hopes for, and no report."""
MOVES: Final = frozenset({"cues.loss", "cues.gain"})
_FEW: Final = 2
_MORE: Final = 4
"""Words of their own that a report has at most: of a change, "perdí 12 hoy, qué rabia"; of a figure that is named and
has its day or its verb. Whoever says more describes somebody."""
_QUOTED: Final = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"|‘[^’]*’")


def asks(words: str) -> bool:
    """Whether a message asks something of Faro; what others ask, between quotation marks, is no question of theirs."""
    own = _QUOTED.sub(" ", words)
    return "?" in own or phrases.begins(phrases.said(own), "wonders")


def asks_how_many(words: str) -> bool:
    """Whether a message asks for one of the account's figures, as no customer does: "how many comments last week?"."""
    heard = hear_words(words)
    many = (at + 1 for at in range(len(heard.tokens)) if heard.has(at, "cues.hypothetical"))
    return any(sense.startswith("metrics.") for at in many for sense in heard.senses(at))


def reports(words: str, reading: Reading, language: Language, *, stated: bool = False) -> bool:
    """Whether a message tells figures, a post or an event.

    `stated`: the answer may be of figures that are to come ("3 ventas al mes").
    """
    if not (reading.observations or reading.doubts or reading.posts or reading.events):
        return False
    told = hear(words, date(2000, 1, 1), language)
    senses = {sense for at in range(len(told.tokens)) for sense in told.senses(at)}
    own = _own_words(told)
    reported = bool(senses & REPORTS) or bool(told.dates)
    if reading.posts or (reading.events and reported):
        return True
    followers = any(seen.metric == "followers" for seen in reading.observations)
    named = any(sense.startswith(("metrics.", "acts.")) for sense in senses)
    if stated and (RATE in senses or (named and own > _FEW)):
        return False
    if named:
        return followers or (own <= _MORE if reported else own <= _FEW and not stated)
    if own == 0:
        return reported or all(token.script != "word" or platform_named(token.text) for token in told.tokens)
    return own <= _FEW and bool(senses & MOVES)


def _own_words(told: Heard) -> int:
    """How many words say something that is neither a figure nor how figures are told."""
    counting = {at for number in told.numbers for at in range(number.start, number.end)} | told.dated
    return sum(
        token.script == "word"
        and not (at in counting or told.senses(at) or word(token.text).stop or platform_named(token.text))
        for at, token in enumerate(told.tokens)
    )
