"""How people speak of whom they follow: asking about one, telling of several, ordering all of them away.

The words are data (`<language>/follow.toml`), heard in every language at once, because people mix them. "word*" is any
word that begins so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, get_args

from coaching.languages.hearing import fold, load, tokenize
from coaching.model import LANGUAGES

FILE: Final = "follow.toml"
List = Literal[
    "asks",
    "asks_not",
    "theirs",
    "asks_to",
    "back",
    "says",
    "everybody",
    "silent",
    "left",
    "removes",
    "off_list",
    "sizes",
]
LISTS: Final[tuple[List, ...]] = get_args(List)
SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "bulk": (
        "unfollow", "remove", "everyone", "ghosts", "mine", "whole", "leads", "away", "back", "buy", "gone", "crowd",
    ),
    "answers": ("keep", "drop", "later", "teaches", "back"),
    "pasted": ("markers", "noise"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases in folded words, the longest first; the last word of one may be only a beginning."""

    known: tuple[tuple[str, ...], ...]

    def at(self, words: Sequence[str], at: int = 0) -> int:
        """How many words the longest phrase has that stands there; 0 without any."""
        return next((len(phrase) for phrase in self.known if _stands(phrase, words, at)), 0)

    def within(self, words: Sequence[str]) -> bool:
        """Whether one of them stands anywhere."""
        return any(self.at(words, at) for at in range(len(words)))

    def without(self, words: Sequence[str]) -> tuple[str, ...]:
        """The words but for the phrases."""
        left, at = [], 0
        while at < len(words):
            if n := self.at(words, at):
                at += n
            else:
                left.append(words[at])
                at += 1
        return tuple(left)

    def whole(self, words: Sequence[str]) -> bool:
        """Whether the words are one of them and nothing else."""
        return bool(words) and self.at(words) == len(words)


@cache
def phrases(name: str) -> Phrases:
    """A list ("asks"), or one of a section ("bulk.ghosts"), in all languages. Raises WordsMissingError."""
    section, _, key = name.rpartition(".")
    found: set[tuple[str, ...]] = set()
    for language in LANGUAGES:
        written = load(language, FILE, LISTS, SECTIONS)
        found.update(_words(phrase) for phrase in (written[section] if section else written)[key])
    return Phrases(tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase))))


def folded(text: str) -> tuple[str, ...]:
    """The words of a text as phrases are compared with them; "don't" is one word, as people write it or not."""
    return tuple(t.text for t in tokenize(_joined(text)) if t.script in ("word", "number", "link"))


def _joined(text: str) -> str:
    return text.replace("’", "'").replace("'", "")


def _words(phrase: str) -> tuple[str, ...]:
    starred = phrase.endswith("*")
    words = folded(fold(phrase.removesuffix("*")))
    return (*words[:-1], f"{words[-1]}*") if starred else words


def _stands(phrase: Sequence[str], words: Sequence[str], at: int) -> bool:
    here = words[at : at + len(phrase)]
    if len(here) < len(phrase):
        return False
    return all(w.startswith(p[:-1]) if p.endswith("*") else w == p for p, w in zip(phrase, here, strict=True))
