"""What a goal asks for: a number of followers, or none; and whether somebody lets go of growing."""

import re
from datetime import date
from typing import Final

from coaching.languages import phrases
from coaching.languages.hearing import clean, lexicon, tokenize
from coaching.model import LONGEST_TEXT, Language
from coaching.reading import traps
from coaching.reading.ahead import hoped
from coaching.reading.heard import Heard, hear
from coaching.reading.numbers import Number

LARGEST: Final = 10**10
ANY_DAY: Final = date(2000, 1, 1)
"""Dates have to be known as dates; which day it is does not matter to a goal."""
# A number as another program writes it: 1000.0. "1.000" is a thousand and stands no such way.
_PLAIN: Final = re.compile(r"(?P<whole>[0-9]+)\.0{1,2}")
_PASSES: Final = frozenset(
    {"cues.filler", "cues.trail", "cues.to", "cues.be", "cues.own", "cues.total", "cues.now", "cues.before", "cues.and",
     "cues.but", "cues.goal", "cues.aim", "cues.after_event"}
)  # fmt: skip
_COUNTED: Final = frozenset({"cues.people", "cues.money", "cues.percent", "cues.times", "dates.rate", "cues.ordinal"})
_PAST: Final = frozenset(
    {
        "dates.today",
        "dates.yesterday",
        "dates.before_yesterday",
        "dates.last_week",
        "dates.last_month",
        "dates.this_week",
    }
)
_YEARS: Final = range(2020, 2100)
_NEAR: Final = 4  # words after a number in which "a month" makes it a pace


def followers_goal(words: str | float, language: Language | None = None) -> int | None:
    """How many followers a goal asks for; None where it sets no such number, or leaves it open which."""
    readings = goals(words, language)
    return readings[0] if len(readings) == 1 else None


def goals(words: str | float, language: Language | None = None) -> tuple[int, ...]:
    """The readings of the number of followers that a goal asks for: none, one, or two ("1.234" in English).

    What stands behind "llegar a" goes first, then followers that are named, then a number that can mean nothing else.
    """
    text = str(words).strip()
    if plain := _PLAIN.fullmatch(text):
        text = plain["whole"]
    heard = hear(text[:LONGEST_TEXT], ANY_DAY, language)
    if not heard.numbers:
        return _after_reach(heard, language)
    found: dict[tuple[bool, bool], dict[int, int | None]] = {}
    for sentence in heard.sentences:
        inside = [n for n in heard.numbers if sentence[0] <= n.start < sentence[1]]
        for at, number in enumerate(inside):
            later = inside[at + 1] if at + 1 < len(inside) else None
            if later is not None and _either(heard, number, later):
                return ()
            leads = later is not None and _leads_to(heard, number, later)
            if not _may_count(heard, number) or leads or (at > 0 and _by(heard, number.start - 1)):
                continue
            reached = at > 0 and _leads_to(heard, inside[at - 1], number)
            named = _counts(heard, number, sentence)
            if named is False or (named is None and not reached and not _alone(heard, number, sentence)):
                continue
            led = _led(heard, number, sentence, reached=reached)
            if led is None:
                continue
            found.setdefault((led, named is True), {})[number.value or 0] = number.other
    best = found[max(found)] if found else {}
    if len(best) != 1:
        return ()
    ((value, other),) = best.items()
    return (value,) if other is None else (value, other)


def with_number(words: str, count: int, language: Language | None = None) -> str:
    """The goal with its doubtful number written out, so that it is read one way from now on."""
    heard = hear(words[:LONGEST_TEXT], ANY_DAY, language)
    doubtful = next((n for n in heard.numbers if n.other is not None and count in {n.value, n.other}), None)
    if doubtful is None:
        return words
    start, end = heard.tokens[doubtful.start].start, heard.tokens[doubtful.end - 1].end
    return f"{heard.text[:start]}{count}{heard.text[end:]}"


def _after_reach(heard: Heard, language: Language | None) -> tuple[int, ...]:
    """The goal behind "llegar a", where "a mil" alone would be heard as a saying."""
    said = phrases.said(heard.text)
    end = phrases.end_of_last(said, "reach")[0]
    if end < 0 or any(heard.has(at, "cues.negation") for at in range(len(heard.tokens))):
        return ()
    return goals(said[end:], language)


def wished(words: str, language: Language | None = None) -> tuple[int, ...]:
    """The same for a message that tells its goal by itself: "mi meta es llegar a 5.000 seguidores"."""
    said = phrases.said(words)
    tells = phrases.holds(said, "aims") or phrases.holds(said, "wants") or _wished_by(words, language)
    tells = tells or _lies_ahead(words, language)
    return goals(words, language) if tells and "?" not in words and not phrases.holds(said, "supposes") else ()


def _wished_by(words: str, language: Language | None) -> bool:
    """Whether a number is wanted by a time to come: "I want 10k by summer"."""
    heard = hear(words[:LONGEST_TEXT], ANY_DAY, language)
    said = phrases.said(words)
    if not phrases.begins(said, "bare_wish") or len(heard.numbers) not in {1, 2}:
        return False
    number = heard.numbers[0]
    before = _before(heard, number, (0, len(heard.tokens)))
    return phrases.whole(before, "bare_wish") and any(_by(heard, at) for at in range(number.end, len(heard.tokens)))


def _lies_ahead(words: str, language: Language | None) -> bool:
    """Whether a number of followers stands beside a moment to come: "10.000 seguidores en navidad"."""
    heard = hear(words[:LONGEST_TEXT], ANY_DAY, language)
    return any(hoped(heard, n, part) for part in heard.sentences for n in heard.numbers if part[0] <= n.start < part[1])


def _by(heard: Heard, at: int) -> bool:
    """Whether "by summer" or "para marzo" begins there."""
    rest = phrases.said(heard.text[heard.tokens[at].start :]) if at < len(heard.tokens) else ""
    begun = max((p for p in phrases.phrases("by_when") if rest.startswith(p)), key=len, default="")
    if not begun:
        return False
    after = rest[len(begun) - 1 :]
    place = at + len(begun.split())
    year = next((n.value for n in heard.numbers if n.start == place), None)
    month = any(sense.startswith("months.") for i in (place, place + 1) for sense in heard.senses(i))
    return month or (year or 0) in _YEARS or phrases.begins(after, "seasons")


def without_aim(words: str) -> str:
    """The goal without the words that announce it: "mi meta es llegar a 1.000" is "llegar a 1.000"."""
    said = phrases.said(words)
    end = phrases.end_of_last(said, "aims")[0]
    heard = [token for token in tokenize(clean(words)) if token.script in ("word", "number")]
    left = heard[len(said[:end].split()) :] if end > 0 else heard
    return clean(words)[left[0].start :].strip() if left else words


def is_bare(words: str, language: Language | None = None) -> bool:
    """Whether a message is a number, perhaps of followers, and nothing that makes it a report: "10k", "los 5.000"."""
    heard = hear(words[:LONGEST_TEXT], ANY_DAY, language)
    if len(heard.numbers) != 1 or heard.numbers[0].sign or heard.dated:
        return False
    numbers = range(heard.numbers[0].start, heard.numbers[0].end)
    rest = [at for at in range(len(heard.tokens)) if at not in numbers and heard.tokens[at].script == "word"]
    known = all(_passes(heard, at) or _followers(heard, at) or _is_platform(heard, at) for at in rest)
    return known and not phrases.holds(phrases.said(words), "no_level")


def is_past(words: str, language: Language | None = None) -> bool:
    """Whether a message names a day that has come: a goal lies ahead."""
    heard = hear(words[:LONGEST_TEXT], ANY_DAY, language)
    return any(heard.senses(at) & _PAST for at in range(len(heard.tokens)))


def resigned(words: str) -> bool:
    """Whether somebody lets go of growing: "pocos y buenos", "mi bastano questi", "happy staying small" (M09)."""
    return phrases.holds(phrases.without(phrases.said(words), "not_resigned"), "resigned")


def _may_count(heard: Heard, number: Number) -> bool:
    value = number.value or 0
    return 0 < value <= LARGEST and not number.sign and not number.faint and not traps.transparent(heard, number)


def _leads_to(heard: Heard, first: Number, second: Number) -> bool:
    """Whether two numbers are the ends of a change: "de 300 a 1.000"."""
    at = first.start - 1
    while heard.senses(at) & {"cues.own", "cues.filler"} and not heard.has(at, "cues.from"):
        at -= 1
    # By itself, so that the end of "pasar de" counts too.
    begins = "cues.from" in lexicon().senses_of((heard.word(at),))
    joined = any(heard.has(i, "cues.and") or heard.word(i) == "," for i in range(first.end, second.start))
    return begins and heard.has(second.start - 1, "cues.to") and not joined


def _either(heard: Heard, first: Number, second: Number) -> bool:
    """Whether one of two numbers is meant, and nobody knows which: "300 o 400", "300-400"."""
    if second.start - first.end != 1 or _by(heard, first.end) or heard.dated & {first.start, second.start}:
        return False
    between = heard.tokens[first.end]
    joins = heard.senses(first.end) & {"cues.and", "cues.to"}
    return between.text in {"-", "–", "/"} or (
        between.script == "word" and not joins and "cues.trail" in heard.senses(first.end)
    )


def _counts(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool | None:
    """True: followers, by name. None: nothing is named. False: something else, a pace, or what comes on top."""
    end = sentence[1]
    at = heard.past(number.end, "cues.filler")
    if _by(heard, number.end):
        return None
    if _at_a_pace(heard, number.end, end) or heard.has(number.end, "cues.distance"):
        return False
    if _followers(heard, at):
        more = range(number.end, at + 2)
        return not any(heard.senses(i) & {"cues.new", "cues.more"} for i in more)
    if any(heard.senses(i) & _COUNTED or _is_metric(heard, i) for i in range(number.end, min(at + 1, end))):
        return False
    if _followers_before(heard, number, sentence):
        return True
    at = number.end
    if at >= end or at in heard.dated:
        return None
    token = heard.tokens[at]
    if token.script != "word":
        return None if token.text in ",.:;)!»”\"'" else False
    if heard.has(at, "dates.of"):
        return None if at + 1 in heard.dated or at + 1 >= end else False
    return None if _passes(heard, at) or _is_platform(heard, at) else False


def _at_a_pace(heard: Heard, start: int, end: int) -> bool:
    """Whether a number is a pace: "100 al mes", "100 seguidores por semana"."""
    for at in range(start, min(start + _NEAR, end)):
        if heard.has(at, "dates.rate"):
            return True
        if heard.senses(at) & {"cues.and", "cues.but"} or heard.tokens[at].script in ("mark", "number"):
            return False
    return False


def _followers_before(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether followers are named just before: "seguidores: 5.000", "tener de seguidores 5.000"."""
    at = number.start - 1
    while at >= sentence[0] and (heard.word(at) in (":", "=") or heard.has(at, "cues.be")):
        at -= 1
    return at >= sentence[0] and _followers(heard, at)


def _led(heard: Heard, number: Number, sentence: tuple[int, int], *, reached: bool) -> bool | None:
    """Whether a number is what is to be reached; None where the words before it say that it is no level at all."""
    if any(heard.has(at, "cues.other") for at in range(*sentence)) or _denied(heard, number, sentence):
        return None
    before = _before(heard, number, sentence)
    good, bad = phrases.end_of_last(before, "reach"), phrases.end_of_last(before, "no_level")
    if not reached and bad > good:
        return None
    return reached or good[0] >= 0


def _alone(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether a bare number follows "llegar a", or nothing: between them is no word that could be what is counted."""
    before = _before(heard, number, sentence)
    rest = before[max(phrases.end_of_last(before, "reach")[0] - 1, 0) :]
    words = [at for at in range(sentence[0], number.start) if heard.tokens[at].script in ("word", "number")]
    return all(_passes(heard, at) for at in words[len(words) - len(rest.split()) :])


def _before(heard: Heard, number: Number, sentence: tuple[int, int]) -> str:
    """The words of a sentence before a number."""
    return phrases.said(heard.text[heard.tokens[sentence[0]].start : heard.tokens[number.start].start])


def _denied(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    at = number.start - 1
    while at >= sentence[0] and heard.word(at) != "," and not heard.has(at, "cues.but"):
        if heard.has(at, "cues.negation"):
            return True
        at -= 1
    return False


def _passes(heard: Heard, at: int) -> bool:
    return bool(heard.senses(at) & _PASSES) and not heard.senses(at) & _COUNTED and not _is_metric(heard, at)


def _followers(heard: Heard, at: int) -> bool:
    return heard.has(at, "metrics.followers")


def _is_metric(heard: Heard, at: int) -> bool:
    return any(sense.startswith(("metrics.", "acts.")) for sense in heard.senses(at))


def _is_platform(heard: Heard, at: int) -> bool:
    return any(sense.startswith("platforms.") for sense in heard.senses(at))
