"""Counts that stand near one that is known: which account each is, and whether a number in a question is one."""

import re
from dataclasses import replace
from datetime import date
from itertools import permutations
from math import log
from typing import Final

from coaching.dialogue.figures import as_before, leap, pending
from coaching.dialogue.figures.pending import Question
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import History, Line, Observation, Platform, Reading, Reply
from coaching.reading import traps
from coaching.reading.heard import Heard, hear, hear_words
from coaching.reading.networks import platform_named
from coaching.reading.numbers import Number, parse
from coaching.thresholds import JUMP, NEAR_COUNT

LONGEST: Final = 14
"""Words of a message in which a count may stand beside a question; a longer one tells a story."""
_PIECES: Final = re.compile(r"[\s/;|]+|,\s+|:")
_NOT_OURS: Final = frozenset({"cues.people", "cues.money", "cues.percent", "cues.times", "cues.to", "cues.distance"})
"""What beside a number makes it something else than where an account stands."""


def sizes(history: History) -> dict[Platform | None, int]:
    """Where each account stands; those with a name only, where there are such."""
    counted = dict.fromkeys(o.platform for o in history.observations if (o.metric, o.kind) == ("followers", "total"))
    known = {platform: leap.last_count(history, platform) for platform in counted}
    several = any(platform is not None for platform in known)
    return {p: n for p, n in known.items() if n and (p is not None or not several)}


# ---------------------------------------------------------------- several counts, and whose each is


def shared_out(turn: Turn, history: History) -> tuple[Observation, ...] | None:
    """The counts of a message that is nothing but counts, each with its account; () where that is not sure.

    None where a message is none such: "503 201 82", "504 y 99", "826, fb 1498", "815 e fb uguale".
    """
    known = {platform: size for platform, size in sizes(history).items() if platform is not None}
    if len(known) < 2 or (told := _counts(turn.words, known)) is None:  # noqa: PLR2004  # nothing to tell apart
        return None
    named = {platform: value for platform, value in told if platform is not None}
    bare = [value for platform, value in told if platform is None]
    if not bare or len(told) < 2 or len(named) + len(bare) != len(told):  # noqa: PLR2004  # one count is none of several
        return None
    if any(at in known and not _alike(value, known[at]) for at, value in named.items()):
        return None
    free = [platform for platform in known if platform not in named]
    fits = [
        dict(zip(those, bare, strict=True))
        for those in permutations(free, len(bare))
        if all(_alike(value, known[at]) for at, value in zip(those, bare, strict=True))
    ]
    if len(fits) != 1:
        return ()
    placed = {**fits[0], **named}
    return tuple(_count(value, turn.today, at) for at, value in placed.items())


def _counts(words: str, known: dict[Platform, int]) -> list[tuple[Platform | None, int]] | None:
    """The counts of a message with the networks that stand before them; None where it says anything else."""
    told: list[tuple[Platform | None, int]] = []
    network: Platform | None = None
    for piece in filter(None, _PIECES.split(words.strip(" .!\n"))):
        value = _value(piece)
        if value is None and network is not None and phrases.only(phrases.said(piece), "as_before"):
            value = known.get(network)
        if value:
            told.append((network, value))
            network = None
        elif (named := platform_named(piece)) is not None and network is None:
            network = named
        elif not _joins(piece):
            return None
    return told if network is None else None


def _alike(value: int, size: int) -> bool:
    return abs(log(value / size)) < log(1 + JUMP)


def _value(piece: str) -> int | None:
    numbers = parse(piece)
    plain = len(numbers) == 1 and piece[0].isdigit() and not (numbers[0].sign or numbers[0].other or numbers[0].faint)
    return numbers[0].value if plain else None


def _joins(piece: str) -> bool:
    return hear_words(piece).has(0, "cues.and")


# ---------------------------------------------------------------- a count beside a question, or a greeting


def beside(turn: Turn, history: History) -> tuple[Question, ...]:
    """The one number of a short message that is near an account's last count, as a question; () where there is none.

    "985, is that bad?" tells a count: without it the old one would be explained. That it is one is not sure.
    """
    heard = hear(turn.words, turn.today, turn.person.language)
    numbers = [n for n in heard.numbers if n.start not in heard.dated]
    other_day = any(when.day != turn.today for when in heard.dates)
    if len(numbers) != 1 or other_day or len(turn.words.split()) > LONGEST or not _may_count(heard, numbers[0]):
        return ()
    value = numbers[0].value or 0
    close = [at for at, size in sizes(history).items() if abs(value - size) <= size * NEAR_COUNT]
    if len(close) != 1:
        return ()
    return (Question(f"{turn.heard.update_id}-n", "near", (_count(value, turn.today, close[0]),)),)


def _may_count(heard: Heard, number: Number) -> bool:
    sentence = next((s for s in heard.sentences if s[0] <= number.start < s[1]), (number.start, number.end))
    plain = not (number.sign or number.other or number.faint or number.spelled)
    if not plain or number.value is None or traps.trapped(heard, number, sentence):
        return False
    around = heard.senses(number.start - 1) | heard.senses(number.end)
    if around & _NOT_OURS or any(sense.startswith(("metrics.", "posts.", "events.")) for sense in around):
        return False
    known = heard.senses(number.end) or number.end + 1 >= sentence[1]  # "1,003 right?"
    return bool(known) or heard.tokens[number.end].script != "word"


# ---------------------------------------------------------------- what is asked before anything is stored


async def asks_first(turn: Turn, reading: Reading, history: History) -> tuple[Reply, ...] | None:
    """What is asked, where the figures of a message are not what they look like; None where they may be stored."""
    if shared_out(turn, history) == ():
        turn.asked = True
        return (Reply((Line("which-accounts"),)),)
    if len(reading.observations) != 1 or reading.posts or reading.events or reading.doubts:
        return None
    (told,) = reading.observations
    if (told.metric, told.kind) != ("followers", "delta") or told.since is not None:
        return None
    if not told.value:
        return await as_before.unmoved(turn) if told.day == turn.today else None
    asked = _told_of_then(turn, told, history)
    return (await pending.ask(turn, [asked]),) if asked is not None else None


def shared(turn: Turn, reading: Reading, history: History) -> Reading:
    """The same reading, with each count of a bare list at its account."""
    counts = shared_out(turn, history)
    return replace(reading, observations=counts, doubts=()) if counts else reading


def _told_of_then(turn: Turn, told: Observation, history: History) -> Question | None:
    """What an account had on another day, told against now: "yesterday I had 20 more"; None for a plain change."""
    heard = hear(turn.words, turn.today, turn.person.language)
    everywhere = (0, len(heard.tokens))
    more = heard.any(*everywhere, "cues.more", "cues.less")
    moved = heard.any(*everywhere, "cues.gain", "cues.loss", "cues.rise", "cues.fall", "cues.new")
    platform = told.platform or (None if turn.person.profile.several else turn.person.profile.platform)
    known = leap.last_count(history, platform)
    if told.day >= turn.today or more is None or moved is not None or any(when.compared for when in heard.dates):
        return None
    if known is None or known + told.value <= 0 or any(n.sign for n in heard.numbers):
        return None
    then = _count(known + told.value, told.day, platform)
    number = f"{turn.heard.update_id}-t"
    if heard.any(*everywhere, "cues.past") is not None:
        return Question(number, "near", (then,))
    return Question(number, "two_readings", (replace(told, platform=platform), then))


def _count(value: int, day: date, platform: Platform | None) -> Observation:
    return Observation("followers", "total", value, day, platform)
