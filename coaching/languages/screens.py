"""What statistics screens say, in every language whose screens are read: labels, signs of a platform, sentences."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, get_args

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from coaching.languages.hearing import WordsMissingError, fold, load
from coaching.model import Language, Platform

SCREENS: Final = (*get_args(Language), "pt")
"""Languages of screens. Faro does not speak Portuguese, but its screens are sent, and a figure is a figure."""
SECTIONS: Final = ("figures", "words", "owned", "audience", "sentences", "period", "kinds", "sections", "own", "signs")
NUMBER: Final = r"[+-]?\d[\d.,]*(?:mila|mil|mln|mio|mi|mm|k|m)?"
LONG: Final = 8
"""Letters from which a label may differ by one from what was read; shorter ones would become other words."""
VERY_LONG: Final = 16
"""Letters from which two may differ."""

Key = Literal[
    "followers", "followers_change", "gained", "lost", "following", "likes", "comments", "shares", "saves", "reach",
    "impressions", "views", "profile_visits", "link_clicks", "messages", "interactions", "accounts_engaged", "viewers",
    "non_followers", "reposts", "favourites", "views_48", "replies", "owned", "audience",
]  # fmt: skip
"""What a label names: a figure, the number of something else ("owned"), or the head of an audience section."""
FIGURES: Final[tuple[str, ...]] = tuple(key for key in get_args(Key) if key not in {"owned", "audience"})


class Meaning(NamedTuple):
    """What a label means: for each language that says it, the key."""

    keys: Mapping[str, Key]
    sure: float

    @property
    def key(self) -> Key:
        """The first meaning; languages hardly ever differ."""
        return next(iter(self.keys.values()))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A whole line with a figure in it. `key` names the figure, `pattern` finds it in a squeezed line."""

    key: Key
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Screens:
    """The words of all languages."""

    labels: Mapping[str, Meaning]
    sentences: tuple[Sentence, ...]
    last_days: tuple[re.Pattern[str], ...]
    weeks: frozenset[str]
    ago: tuple[re.Pattern[str], ...]
    joins: frozenset[str]
    until: frozenset[str]
    months: Mapping[str, int]
    posts: frozenset[str]
    begun: tuple[str, ...]
    story: frozenset[str]
    tails: tuple[re.Pattern[str], ...]
    typed: frozenset[str]
    profiles: frozenset[str]
    one_post: frozenset[str]
    ends: frozenset[str]
    changed: tuple[str, ...]
    subscribers: frozenset[str]
    total: frozenset[str]
    in_total: tuple[str, ...]
    own: frozenset[str]
    others: frozenset[str]
    signs: Mapping[str, frozenset[Platform]]
    inside: Mapping[str, frozenset[Platform]]
    spoken: Mapping[str, frozenset[str]]

    def meaning(self, text: str) -> Meaning | None:
        """What a label means, allowing for a letter read wrong; None for any other text."""
        word = squeeze(text)
        exact = self.labels.get(word)
        if exact is not None or len(word) < LONG or any(letter.isdigit() for letter in word):
            return exact
        most = 2 if len(word) >= VERY_LONG else 1
        near = process.extractOne(word, self.labels.keys(), scorer=Levenshtein.distance, score_cutoff=most)
        if near is None or len(near[0]) < LONG:
            return None
        return Meaning(self.labels[near[0]].keys, 1 - 0.05 * near[1])

    def stretched(self, text: str) -> Meaning | None:
        """What a label means that names its stretch: "New followers in the last 30 days"."""
        said = line(text)
        for pattern in self.last_days:
            for match in pattern.finditer(said):
                if match.end() == len(said) and match.start() > 0 and (found := self.meaning(said[: match.start()])):
                    return found
        return None


def squeeze(text: str) -> str:
    """Letters and digits only, folded: what the reader makes of spaces and signs does not count, nor an i read as l."""
    return "".join(letter for letter in fold(text) if letter.isalnum() and letter.isascii()).replace("i", "l")


def line(text: str) -> str:
    """A line folded and without spaces, its figures left as they are written."""
    return "".join(
        letter
        for letter in fold(text).replace("−", "-")
        if letter.isascii() and (letter.isalnum() or letter in ".,+-%")
    )


@cache
def screens() -> Screens:
    """The words, loaded once; raises WordsMissingError where a language lacks a list."""
    read = {name: _read(name) for name in SCREENS}
    return Screens(
        labels=_labels(read),
        sentences=(*(_sentence(s) for words in read.values() for s in words["sentences"]["whole"]), _leads(read)),
        last_days=tuple(_days(s) for words in read.values() for s in words["period"]["days"]),
        weeks=_squeezed(w for words in read.values() for w in words["period"]["week"]),
        ago=tuple(_ago(w) for words in read.values() for w in words["period"]["ago"]),
        joins=frozenset(fold(w) for words in read.values() for w in words["period"]["of"]),
        until=frozenset(fold(w) for words in read.values() for w in words["period"]["to"]),
        months={fold(m): int(n) for words in read.values() for n, said in words["months"].items() for m in said},
        posts=_squeezed(w for words in read.values() for w in words["kinds"]["post"]),
        begun=tuple(_squeezed(w for words in read.values() for w in words["kinds"]["begun"])),
        story=_squeezed(w for words in read.values() for w in words["kinds"]["story"]),
        tails=tuple(_tail(s) for words in read.values() for s in words["period"]["days"] if s[0].islower()),
        typed=_squeezed(w for words in read.values() for w in words["kinds"]["typed"]),
        profiles=_squeezed(w for words in read.values() for w in words["kinds"]["profile"]),
        one_post=_squeezed(w for words in read.values() for w in words["sections"]["one_post"]),
        ends=_squeezed(w for words in read.values() for w in words["sections"]["ends"]),
        changed=tuple(fold(w) for words in read.values() for w in words["owned"]["changed"]),
        total=_squeezed(w for words in read.values() for w in words["words"]["total"]),
        in_total=tuple(fold(w) for words in read.values() for w in words["words"]["in_total"]),
        subscribers=_squeezed(w for words in read.values() for w in words["words"]["subscribers"]),
        own=_squeezed(w for words in read.values() for w in words["own"]["signs"]),
        others=_squeezed(w for words in read.values() for w in words["own"]["others"]),
        signs=_signs(read),
        inside=_signs(read, several=True),
        spoken=_spoken(read),
    )


def _read(name: str) -> dict[str, Any]:
    path = Path(__file__).parent / name / "screens.toml"
    words: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    for section in SECTIONS:
        if section not in words:
            raise WordsMissingError(name, "screens.toml", section)
    for key in FIGURES:
        if key not in words["figures"]:
            raise WordsMissingError(name, "screens.toml", f"figures.{key}")
    months = next(
        (load(known, "hears.toml", ["months"], {})["months"] for known in get_args(Language) if known == name), None
    )
    return {**words, "months": {**(months or {}), **words.get("months", {})}}


def _labels(read: Mapping[str, Any]) -> dict[str, Meaning]:
    found: dict[str, dict[str, Key]] = {}
    for name, words in read.items():
        said = [(phrase, key) for key in FIGURES for phrase in words["figures"][key]]
        said += [(phrase, "owned") for phrase in words["owned"]["labels"]]
        said += [(phrase, "audience") for phrase in words["audience"]["headings"]]
        for phrase, key in said:
            known = next(k for k in get_args(Key) if k == key)
            found.setdefault(squeeze(phrase), {}).setdefault(name, known)
    return {phrase: Meaning(keys, 1.0) for phrase, keys in found.items()}


def _sentence(said: str) -> Sentence:
    places = re.findall(r"\{(\w+)\}", said)
    key = next(k for k in get_args(Key) if k in places)
    pattern = re.escape(line(re.sub(r"\{(\w+)\}", r"zz\1zz", said)))
    pattern = pattern.replace(f"zz{key.replace('_', '')}zz", f"(?P<figure>{NUMBER})").replace(
        "zzdayszz", r"(?P<days>\d{1,3})"
    )
    pattern = pattern.replace("zzrestzz", ".*")
    return Sentence(key, re.compile(pattern))


def _leads(read: Mapping[str, Any]) -> Sentence:
    """How a sentence about views begins, the figure, and how it goes on: "this video has 8,412 views since …"."""
    begun = "|".join(re.escape(line(lead)) for words in read.values() for lead in words["sentences"]["leads"])
    views = "|".join(
        sorted({line(p) for words in read.values() for p in words["figures"]["views"]}, key=len, reverse=True)
    )
    return Sentence("views", re.compile(rf"(?:{begun})[a-z,]*?(?P<figure>{NUMBER})(?:de|di)?(?:{views})(?P<rest>.*)"))


def _days(said: str) -> re.Pattern[str]:
    return re.compile(re.escape(line(said.replace("{days}", "zzdayszz"))).replace("zzdayszz", r"(?P<days>\d{1,3})"))


def _tail(said: str) -> re.Pattern[str]:
    """A stretch at the end of a folded line: "… in the last 7 days"."""
    return re.compile(
        r"\s*"
        + r"\s*".join(map(re.escape, fold(said.replace("{days}", "{0}")).split())).replace(
            r"\{0\}", r"(?P<days>\d{1,3})"
        )
        + r"\.?\s*$"
    )


def _ago(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(fold(word))}\b")


def _squeezed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(squeeze, words))


def _signs(read: Mapping[str, Any], *, several: bool = False) -> dict[str, frozenset[Platform]]:
    """Which platforms use a phrase; with `several`, only phrases of several words, known also inside a longer line."""
    found: dict[str, set[Platform]] = {}
    for words in read.values():
        for platform in get_args(Platform):
            for phrase in (p for p in words["signs"][platform] if " " in p or not several):
                found.setdefault(squeeze(phrase), set()).add(platform)
    return {phrase: frozenset(platforms) for phrase, platforms in found.items()}


def _spoken(read: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Whole texts by which a language is known."""
    found: dict[str, set[str]] = {}
    for name, words in read.items():
        lists = [*words["figures"].values(), *words["signs"].values(), *words["own"].values(),
                 words["owned"]["labels"], words["audience"]["headings"], words["period"]["week"]]  # fmt: skip
        for phrase in (p for said in lists for p in said):
            found.setdefault(squeeze(phrase), set()).add(name)
    return {phrase: frozenset(names) for phrase, names in found.items()}
