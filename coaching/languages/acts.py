"""The words by which people tell what others did around their account, and those of a pasted thread of comments.

They are data (`<language>/acts.toml`), heard in every language at once, because people mix them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, NamedTuple

from coaching.languages.hearing import fold, load
from coaching.model import LANGUAGES, ActKind

LISTS: Final = (
    "opening", "soft", "me", "joins", "to", "comment_of", "others", "mine", "a_person", "people", "several", "times",
    "particles", "not_names", "kin_of_mine", "somebody", "further", "unkept", "alike",
    "each_other", "once_more", "it_was", "thanked", "is_a", "is_no", "that_one", "correcting", "not_so", "was_not",
    "rather", "did_not", "bare_deeds",
)  # fmt: skip
Form = Literal["one", "many", "any", "again"]
"""A verb of one person, of several, of either, or one that only goes on from another verb."""
FORMS: Final[tuple[Form, ...]] = ("one", "many", "any", "again")
TOLD: Final[tuple[ActKind, ...]] = ("comment", "question", "complaint", "reply", "share", "mention", "brings")
AGES: Final = ("day", "week", "month", "year", "hour")
THREAD: Final = ("reply", "author", "oneself", "chrome", "picture", *AGES, "ago", "now", "yesterday", "complaints")
_WORD: Final = re.compile(r"[#*]|[0-9]+|[^\W\d_]+(?:-[^\W\d_]+)*")
"""In a phrase "#" is a number and "*" any one word."""


class Verb(NamedTuple):
    """What somebody did, and whether the verb is of one person or several.

    `bare`: in its language a word in lower case without an article can be a name; a noun would have one.
    """

    kind: ActKind
    form: Form
    bare: bool


@dataclass(frozen=True, slots=True)
class ActWords:
    """The words of all languages, folded and cut into words; phrases by their first word, the longest first."""

    lists: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
    verbs: Mapping[str, tuple[tuple[tuple[str, ...], tuple[Verb, ...]], ...]]
    few: Mapping[tuple[str, ...], int]
    thread: Mapping[str, frozenset[tuple[str, ...]]]

    def begins(self, name: str, words: Sequence[str]) -> int:
        """How many of the words the longest phrase of a list takes at their beginning; 0 where there is none."""
        known = self.lists[name].get(words[0], ()) if words else ()
        return next((len(phrase) for phrase in known if tuple(words[: len(phrase)]) == phrase), 0)


def cut(phrase: str) -> tuple[str, ...]:
    """A phrase as its folded words."""
    return tuple(_WORD.findall(fold(phrase)))


@cache
def act_words() -> ActWords:
    """Everything that is listened for. Raises WordsMissingError if a language lacks a list."""
    lists: dict[str, list[str]] = {name: [] for name in LISTS}
    verbs: dict[tuple[str, ...], list[Verb]] = {}
    few: dict[tuple[str, ...], int] = {}
    thread: dict[str, set[tuple[str, ...]]] = {name: set() for name in THREAD}
    sections: dict[str, Iterable[str]] = {**dict.fromkeys(FORMS, TOLD), "own": ("answered",), "thread": THREAD}
    for language in LANGUAGES:
        words = load(language, "acts.toml", (*LISTS, "few", "bare"), sections)
        for name in LISTS:
            lists[name] += words[name]
        for phrase, verb in _verbs(words):
            verbs.setdefault(phrase, []).append(verb)
        few |= {cut(phrase): int(n) for n, phrases in words["few"].items() for phrase in phrases}
        for name in THREAD:
            thread[name] |= set(map(cut, words["thread"][name]))
    return ActWords(
        lists={name: _by_first(map(cut, phrases)) for name, phrases in lists.items()},
        verbs={
            first: tuple((phrase, tuple(verbs[phrase])) for phrase in known)
            for first, known in _by_first(verbs).items()
        },
        few=few,
        thread={name: frozenset(phrases) - {()} for name, phrases in thread.items()},
    )


def _verbs(words: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Verb]]:
    for form in FORMS:
        for kind in TOLD:
            yield from ((cut(phrase), Verb(kind, form, words["bare"])) for phrase in words[form][kind])
    yield from ((cut(phrase), Verb("answered", "any", words["bare"])) for phrase in words["own"]["answered"])


def _by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases:
        if phrase:
            found.setdefault(phrase[0], set()).add(phrase)
    return {first: tuple(sorted(known, key=lambda p: (-len(p), "*" in p, p))) for first, known in found.items()}
