"""A number of followers that lies ahead: "10.000 seguidores en navidad" is what somebody hopes for, and no count."""

from typing import Final

from coaching.languages import phrases
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number

_TOLD: Final = frozenset(
    f"cues.{cue}" for cue in ("have", "now", "past", "gain", "loss", "rise", "fall", "done", "new", "more")
)
"""Senses of words that tell what is or was, or so many on top."""
_GONE: Final = frozenset(
    f"dates.{day}" for day in ("today", "yesterday", "before_yesterday", "last_week", "last_month", "this_week")
)


def hoped(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether a number of followers stands beside a moment to come, in a sentence that reports nothing else."""
    places = range(*sentence)
    senses = frozenset[str]().union(*(heard.senses(at) for at in places))
    others = [n for n in heard.numbers if n.start in places and n is not number and n.start not in heard.dated]
    if number.sign or others or "metrics.followers" not in senses or senses & (_TOLD | _GONE):
        return False
    said = [at for at in places if heard.tokens[at].script in ("word", "number")]
    return any(_ahead(heard, said[at:]) for at in range(len(said)))


def _ahead(heard: Heard, places: list[int]) -> bool:
    """Whether a moment to come begins there: "antes de verano", "by March", "año que viene"."""
    words = f" {' '.join(heard.word(at) for at in places)} "
    if phrases.begins(words, "coming") or _behind(words, "at_when", "feasts") or _behind(words, "ahead", "seasons"):
        return True
    begun = max((p for p in phrases.phrases("ahead") if words.startswith(p)), key=len, default="")
    after = places[len(begun.split()) :] if begun else []
    return bool(after) and any(sense.startswith("months.") for sense in heard.senses(after[0]))


def _behind(words: str, before: phrases.Section, moment: phrases.Section) -> bool:
    return any(words.startswith(p) and phrases.begins(words[len(p) - 1 :], moment) for p in phrases.phrases(before))
