"""How people give orders: the verbs, what they are about, and what may stand around them.

The words are data (`<language>/orders.toml`), one grammar for each language: "resume" asks for a summary in Spanish and
for summaries to go on in English. "word*" is any word that begins so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple, get_args

from coaching.languages.hearing import fold, load, tokenize
from coaching.model import LANGUAGES, Language

FILE: Final = "orders.toml"
LISTS: Final = ("leads", "asks", "may", "fillers", "joins", "behind")
VERBS: Final = (
    "delete", "show", "send", "remind", "change", "set", "pause", "stop", "away", "resume", "speak", "export", "cannot",
)  # fmt: skip
THINGS: Final = (
    "last", "that", "every", "entry", "spoken", "all", "account", "summary", "sending", "week", "hour", "weekday",
    "often", "goal", "language", "network", "zone", "data", "history", "settings", "post",
)  # fmt: skip
WHOLE: Final = (
    "undo", "redo", "wrong", "summary", "pause", "resume", "goal_drop", "erase", "export", "history", "help", "privacy",
    "settings", "cancel",
)  # fmt: skip
UNTIL: Final = ("until", "lasting", "day", "week", "month", "tomorrow", "next_week", "next_month", "next_year", "ever")
FIX: Final = (
    "no", "sorry", "not_it", "was", "not", "that", "on", "put", "exact", "hedge", "went", "another", "on_top", "same",
    "past",
)  # fmt: skip
PARTS: Final = ("am", "pm")
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "verbs": VERBS,
    "things": THINGS,
    "whole": WHOLE,
    "until": UNTIL,
    "fix": FIX,
    "parts": PARTS,
    "names": get_args(Language),
}


class Said(NamedTuple):
    """A word of a message: folded, and as it was written (lower case, with its accents)."""

    text: str
    written: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of phrases, the longest first, by their first words; those that end in a star by themselves."""

    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    stems: tuple[str, ...]
    strict: frozenset[tuple[str, ...]] = frozenset()

    def at(self, said: Sequence[Said], at: int) -> int:
        """How many words the longest phrase has that stands there; 0 without any."""
        if at >= len(said):
            return 0
        for phrase in self.phrases.get(said[at].text, ()):
            here = said[at : at + len(phrase)]
            if tuple(word.text for word in here) == phrase and self._as_written(here):
                return len(phrase)
        return 1 if said[at].text.startswith(self.stems) else 0

    def whole(self, said: Sequence[Said]) -> bool:
        """Whether the words are one of the phrases, and nothing else."""
        return bool(said) and self.at(said, 0) == len(said)

    def _as_written(self, here: Sequence[Said]) -> bool:
        """Accents may be left out and never added: "borré lo de ayer" is no order, though "borre" would be one."""
        if not self.strict:
            return True
        return all(word.written == word.text for word in here) or tuple(word.written for word in here) in self.strict


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's orders."""

    leads: Listed
    asks: Listed
    may: Listed
    fillers: Listed
    joins: Listed
    behind: Listed
    verbs: Mapping[str, Listed]
    things: Mapping[str, Listed]
    whole: Mapping[str, Listed]
    until: Mapping[str, Listed]
    fix: Mapping[str, Listed]
    parts: Mapping[str, Listed]
    names: Mapping[Language, Listed]


@cache
def grammar(language: Language) -> Grammar:
    """The orders of a language. Raises WordsMissingError if it lacks a list."""
    words = load(language, FILE, LISTS, REQUIRED)
    return Grammar(
        leads=_listed(words["leads"]),
        asks=_listed(words["asks"]),
        may=_listed(words["may"]),
        fillers=_listed(words["fillers"]),
        joins=_listed(words["joins"]),
        behind=_listed(words["behind"], strict=True),
        verbs=_section(words, "verbs", strict=True),
        things=_section(words, "things"),
        whole=_section(words, "whole", strict=True),
        until=_section(words, "until"),
        fix=_section(words, "fix"),
        parts=_section(words, "parts"),
        names={name: _listed(words["names"][name]) for name in LANGUAGES},
    )


def _section(words: Mapping[str, Any], section: str, *, strict: bool = False) -> dict[str, Listed]:
    return {key: _listed(words[section][key], strict=strict) for key in REQUIRED[section]}


def _listed(written: Iterable[str], *, strict: bool = False) -> Listed:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    stems, kept = [], set()
    for phrase in written:
        if phrase.endswith("*"):
            stems.append(fold(phrase[:-1]))
            continue
        tokens = [token for token in tokenize(phrase) if token.script in ("word", "number")]
        folded = tuple(token.text for token in tokens)
        kept.add(tuple(phrase[token.start : token.end].lower() for token in tokens))
        by_first.setdefault(folded[0], []).append(folded)
    return Listed(
        {first: tuple(sorted(set(found), key=lambda p: (-len(p), p))) for first, found in by_first.items()},
        tuple(stems),
        frozenset(kept) if strict else frozenset(),
    )
