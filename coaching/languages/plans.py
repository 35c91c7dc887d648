"""How people speak of what they meant to do: that they will, that they did, half of it or not, and when.

The phrases are data (`<language>/plans.toml`), heard in every language at once, because people mix them.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, Literal, get_args

from coaching.languages.hearing import LANGUAGES, WordsMissingError, clean, tokenize
from coaching.languages.talk import spoken

FILE: Final = "plans.toml"
Section = Literal[
    "shows", "will_do", "done", "partly", "no", "yes", "nope", "when", "this_day", "today", "tomorrow", "day_after",
    "next_week", "far", "leads", "trails",
]  # fmt: skip
DAYS: Final[tuple[Section, ...]] = ("day_after", "tomorrow", "this_day")
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
    """What follows "tomorrow" at the beginning of a moment; None where it begins otherwise.

    On another day "tomorrow" is not that day any more.
    """
    cleaned = clean(text)
    tokens = [token for token in tokenize(cleaned) if token.script in ("word", "number")]
    for name in DAYS:
        for phrase in phrases(name):
            length = len(phrase.split())
            if [token.text for token in tokens[:length]] == phrase.split():
                return cleaned[tokens[length - 1].end :]
    return None


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
    found: set[str] = set()
    for language in LANGUAGES:
        written = tomllib.loads((Path(__file__).parent / language / FILE).read_text(encoding="utf-8"))
        missing = [section for section in get_args(Section) if section not in written]
        if missing:
            raise WordsMissingError(language, FILE, missing[0])
        found.update(spoken(phrase) for phrase in written[name])
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))
