"""How people speak of what they meant to do: that they will, that they did, half of it or not, and when.

The phrases are data (`<language>/plans.toml`), heard in every language at once, because people mix them.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, get_args

from coaching.languages.hearing import Token, WordsMissingError, clean, lexicon, tokenize
from coaching.languages.talk import spoken
from coaching.model import LANGUAGES

FILE: Final = "plans.toml"
Section = Literal[
    "shows", "lists", "listing", "drops", "smaller", "mine", "mine_is", "rather",
    "rather_do", "no_deed", "verb_ends", "each", "future", "future_ends", "no_future", "because",
    "remind", "remind_it", "unreminds",
    "shifts", "shape", "day_leads", "will_do", "done", "partly", "no", "yes", "nope", "when", "this_day",
    "today", "tomorrow", "day_after", "next_week", "far", "leads", "trails", "ready", "again", "moves", "habit",
    "inside", "o_clock", "links", "capitals",
]  # fmt: skip
DAYS: Final[tuple[Section, ...]] = ("day_after", "tomorrow", "this_day")
PARTS: Final = "parts"
"""Where the parts of today stand in the file, each with what is said of them after another day's name."""
HOURS: Final = "hours"
"""Where the words stand after which a reminder comes at an hour."""
WEEKDAY: Final = "weekdays."
_BREAK: Final = re.compile(r"[.,;:!\n–—]+\s*|\s-\s")
LONGEST: Final = 240
"""Letters of a short answer; whoever writes more is telling something else."""


def whole(text: str, names: Sequence[Section]) -> Section | None:
    """The first section of which a phrase is all that is said, but for "well," before it and "thanks" behind it."""
    said = spoken(text[:LONGEST]) if len(text) <= LONGEST else ""
    bare = set(_bared(said))
    return next((name for name in names if bare & set(phrases(name))), None)


def holds(text: str, name: Section) -> bool:
    """Whether a phrase of a section stands in a text."""
    said = spoken(text)
    return any(phrase in said for phrase in phrases(name))


def begins(text: str, name: Section) -> bool:
    """Whether a text begins with a phrase of a section."""
    said = spoken(text)
    return any(said.startswith(phrase) for phrase in phrases(name))


def after_the_day(text: str) -> str | None:
    """What follows "tomorrow" or "Tuesday" at the beginning of a moment; None where it begins otherwise.

    On another day "tomorrow" is not that day any more, and neither is "this evening" this one.
    """
    for name in DAYS:
        if (rest := behind(text, name)) is not None:
            return rest
    cleaned, tokens = words = _words(text)
    for phrase, part in day_parts():
        if (rest := _behind(words, phrase)) is not None:
            return f" {part}{rest}"
    first = tokens[0] if tokens else None
    if first is not None and any(sense.startswith(WEEKDAY) for sense in lexicon().senses_of((first.text,))):
        return cleaned[first.end :]
    return None


def behind(text: str, name: Section) -> str | None:
    """What follows a phrase of a section at the beginning of a text, as written; None where it begins otherwise."""
    words = _words(text)
    return next((rest for phrase in phrases(name) if (rest := _behind(words, phrase)) is not None), None)


def _behind(words: tuple[str, list[Token]], phrase: str) -> str | None:
    cleaned, tokens = words
    said = phrase.split()
    begins_so = [token.text for token in tokens[: len(said)]] == said
    return cleaned[tokens[len(said) - 1].end :] if begins_so else None


def _words(text: str) -> tuple[str, list[Token]]:
    cleaned = clean(text)
    return cleaned, [token for token in tokenize(cleaned) if token.script in ("word", "number")]


def of_a_moment(texts: Sequence[str]) -> int:
    """How many of the words to come surely belong to a moment: "mañana", "al cerrar", "tarde"; 0 where none do."""
    said = f" {' '.join(texts)} "
    begun = max((phrase for phrase in _moments() if said.startswith(phrase)), key=len, default="")
    return len(begun.split())


def inside(word: str) -> bool:
    """Whether a word may stand between those of a moment: "a", "las", "el"."""
    return any(f" {word} " in phrases(name) for name in ("inside", "day_leads", "o_clock"))


def capitals(text: str) -> str:
    """The same with capital letters where the language of a word wants them: "every tuesday"."""
    for phrase in phrases("capitals"):
        day = phrase.strip()
        text = re.sub(rf"\b{day}(?=s?\b)", day.capitalize(), text)
    return text


@cache
def _moments() -> tuple[str, ...]:
    sections: tuple[Section, ...] = ("this_day", "today", "tomorrow", "day_after", "next_week", "o_clock")
    told = {phrase for name in sections for phrase in phrases(name)} | {phrase for phrase, _ in _hours()}
    parts_of = {f" {word} " for phrase, part in day_parts() for word in (phrase + spoken(part)).split()}
    return tuple(told | {word for word in parts_of if not inside(word.strip())})


def will_be(text: str) -> bool:
    """Whether a text begins with what somebody will do: "grabaré un vídeo", "I'll film it"."""
    if behind(text, "future") is not None:
        return True
    first = next(iter(clean(text).casefold().split()), "").strip(",.;:")
    ends = first.endswith(tuple(_written("future_ends")))
    return ends and first not in _written("no_future")


def instead(text: str) -> str | None:
    """What somebody would rather do: "prefiero grabar el horno", "I'd rather film the oven"; None where it is nothing.

    Some languages tell a verb by how it ends.
    """
    rest = behind(text, "rather_do")
    named = rest if rest is not None else behind(text, "rather")
    if named is None or not named.strip() or begins(named, "no_deed"):
        return None
    first = next(iter(clean(named).casefold().split()), "").strip(",.;:")
    return named if rest is not None or first.endswith(tuple(_written("verb_ends"))) else None


@cache
def _written(name: Section) -> frozenset[str]:
    """The words of a section as they are written: an accent tells "haré" from "hare"."""
    return frozenset(word for _, file in _files() for word in file[name])


@cache
def day_parts() -> tuple[tuple[str, str], ...]:
    """Parts of today, folded, each with what is said of it after another day's name."""
    found = {spoken(phrase).strip(): part for _, file in _files() for phrase, part in file[PARTS].items()}
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


def hour(text: str) -> int | None:
    """The hour before a moment that is told by its part of the day, "al cerrar"; None where it names none."""
    said = spoken(text)
    return next((at for phrase, at in _hours() if phrase in said), None)


@cache
def _hours() -> tuple[tuple[str, int], ...]:
    found = {spoken(phrase): int(at) for _, file in _files() for at, said in file[HOURS].items() for phrase in said}
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


def parts(text: str) -> tuple[str, str]:
    """A message's first few words and the rest: "hecho, y hoy tengo 995"; the rest is empty where it is all one."""
    found = _BREAK.search(text)
    return (text[: found.start()], text[found.end() :]) if found is not None else (text, "")


def _bared(said: str) -> Iterator[str]:
    """The words as they are, then without what leads up to them and what trails behind."""
    yield said
    while (lead := next((x for x in phrases("leads") if said.startswith(x) and said != x), None)) is not None:
        said = said[len(lead) - 1 :]
        yield said
    while (trail := next((x for x in phrases("trails") if said.endswith(x) and said != x), None)) is not None:
        said = said[: -len(trail) + 1]
        yield said


@cache
def phrases(name: Section) -> tuple[str, ...]:
    """The phrases of a section in all languages, folded, the longest first. Raises WordsMissingError without them."""
    found = {spoken(phrase) for _, file in _files() for phrase in file[name]}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@cache
def _files() -> tuple[tuple[str, dict[str, Any]], ...]:
    """The file of every language. Raises WordsMissingError where a section is missing."""
    found = []
    for language in LANGUAGES:
        written = tomllib.loads((Path(__file__).parent / language / FILE).read_text(encoding="utf-8"))
        missing = [section for section in (*get_args(Section), PARTS, HOURS) if section not in written]
        if missing:
            raise WordsMissingError(language, FILE, missing[0])
        found.append((language, written))
    return tuple(found)
