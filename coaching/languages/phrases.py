"""Phrases that decide by themselves: what a goal, a resignation or "all of them" sounds like.

They are data (`<language>/rounds.toml`), heard in every language at once, because people mix them. "word*" is any
word that begins so.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from coaching.languages.hearing import WordsMissingError, clean, fold, tokenize
from coaching.model import LANGUAGES, LONGEST_TEXT

Section = Literal[
    "reach", "aims", "wants", "no_level", "supposes", "resigned", "not_resigned", "every", "none", "chatter",
    "agrees", "denies", "neither", "first", "second", "bare_wish", "by_when", "seasons", "ahead", "at_when", "feasts",
    "coming", "shot_fine", "shot_discard", "shot_mend",
    "shot_mine", "shot_not_mine", "shot_absent", "shot_new", "shot_is", "shot_wrong", "shot_missing", "shot_drop",
    "shot_that", "shot_unsure", "shot_thanks", "as_example", "back", "unclear", "wonders", "only_summary", "nudge_me",
    "courtesy", "empties", "goes_on", "why_ask", "why_bare", "how_many_left", "drops", "recalls",
    "its_target", "its_brand", "its_purpose", "i_am", "lives", "no_town", "town_in", "hopes", "as_before",
    "beside_as_before",
]  # fmt: skip


def said(text: str) -> str:
    """The words and numbers of a text, folded, with a blank at both ends."""
    words = (token.text for token in tokenize(clean(text[:LONGEST_TEXT])) if token.script in ("word", "number"))
    return f" {' '.join(words)} "


def holds(words: str, section: Section) -> bool:
    """Whether one of the phrases stands in words as `said` gives them."""
    return any(phrase in words for phrase in phrases(section))


def begins(words: str, section: Section) -> bool:
    """Whether the words begin with one of the phrases."""
    return words.startswith(phrases(section))


def whole(words: str, section: Section) -> bool:
    """Whether the words are one of the phrases and nothing else."""
    return words in phrases(section)


def behind(text: str, section: Section) -> str | None:
    """What stands behind the longest phrase that begins a text, as it was written; None where none begins it."""
    words = said(text)
    longest = max((len(p.split()) for p in phrases(section) if words.startswith(p)), default=0)
    written = clean(text)
    ends = [token.end for token in tokenize(written) if token.script in ("word", "number")]
    return written[ends[longest - 1] :].strip(" .,;:!¡\n") if longest and longest <= len(ends) else None


def only(words: str, *sections: Section) -> bool:
    """Whether the words are nothing but phrases, perhaps one after the other: "sí, correcto", "no, typo"."""
    known = tuple(phrase for section in sections for phrase in phrases(section))
    rest = words
    while rest.strip():
        begun = max((p for p in known if rest.startswith(p)), key=len, default=None)
        if begun is None:
            return False
        rest = rest[len(begun) - 1 :]
    return True


def end_of_last(words: str, section: Section) -> tuple[int, int]:
    """Where the last phrase ends, and its length; of two that end together the longer. (-1, 0) without any."""
    found = ((words.rfind(phrase) + len(phrase), len(phrase)) for phrase in phrases(section) if phrase in words)
    return max(found, default=(-1, 0))


def without(words: str, section: Section) -> str:
    """The words with the phrases taken out."""
    for phrase in phrases(section):
        words = words.replace(phrase, " | ")
    return words


@cache
def phrases(section: Section) -> tuple[str, ...]:
    """The phrases of a section in all languages. Raises WordsMissingError if a language lacks one."""
    found: dict[str, None] = {}
    for language in LANGUAGES:
        written = tomllib.loads((Path(__file__).parent / language / "rounds.toml").read_text(encoding="utf-8"))
        for name in get_args(Section):
            if name not in written:
                raise WordsMissingError(language, "rounds.toml", name)
        found.update((_phrase(phrase), None) for phrase in written[section])
    return tuple(found)


def _phrase(written: str) -> str:
    looked_for = said(fold(written.rstrip("*")))
    return looked_for.rstrip() if written.endswith("*") else looked_for
