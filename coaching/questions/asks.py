"""The cues by which one hears that something is asked, ordered or felt; one file for each language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import yaml

import coaching.languages
from coaching.languages.hearing import Token, WordsMissingError, fold, tokenize
from coaching.model import LANGUAGES, Language

Decline = Literal["skip", "stop"]

_SECTIONS = (
    "openers",
    "exclaims",
    "leads",
    "commands",
    "smalltalk",
    "activity",
    "domain",
    "mine",
    "bare",
    "declines",
    "feelings",
)
# Cues are words even where YAML knows better: "no" and "y" are no booleans. libyaml is ten times as fast.
_LOADER: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Asks:
    """One language's cues, each a folded phrase padded with blanks."""

    openers: tuple[str, ...]
    exclaims: tuple[str, ...]
    leads: tuple[str, ...]
    first: tuple[str, ...]
    anywhere: tuple[tuple[str, ...], ...]
    smalltalk: tuple[str, ...]
    activity: tuple[str, ...]
    domain: tuple[str, ...]
    mine: tuple[str, ...]
    bare: Mapping[str, frozenset[str]]
    declines: Mapping[Decline, frozenset[str]]
    feelings: Mapping[str, tuple[str, ...]]
    intense: frozenset[str]


def heard_in(language: Language | None) -> list[Asks]:
    """The cues of a language, or of all where nobody knows which it is."""
    return [asks(known) for known in ([language] if language else LANGUAGES)]


@cache
def asks(language: Language) -> Asks:
    """The cues of a language. Raises WordsMissingError if it lacks a list."""
    path = Path(coaching.languages.__file__).parent / language / "asks.yaml"
    written = path.read_text(encoding="utf-8")
    said: dict[str, Any] = yaml.load(written, Loader=_LOADER)  # noqa: S506  (BaseLoader only makes strings)
    for section in _SECTIONS:
        if section not in said:
            raise WordsMissingError(language, "asks.yaml", section)
    intense = frozenset(map(fold, said["feelings"]["intense"]))
    return Asks(
        openers=_phrases(said["openers"]),
        exclaims=_phrases(said["exclaims"]),
        leads=_phrases(said["leads"]),
        first=_phrases(said["commands"]["first"]),
        anywhere=tuple(_pieces(cue) for cue in said["commands"]["anywhere"]),
        smalltalk=_phrases(said["smalltalk"]),
        activity=_phrases(said["activity"]),
        domain=_phrases(said["domain"]),
        mine=_phrases(said["mine"]),
        bare={topic: frozenset(_phrases(said["bare"][topic])) for topic in ("follower_drop", "other")},
        declines={answer: frozenset(_phrases(said["declines"][answer])) for answer in get_args(Decline)},
        feelings={
            felt: tuple(calm(phrase, intense) for phrase in _phrases(said["feelings"][felt]))
            for felt in ("hurt", "despair", "aside", "laughs")
        },
        intense=intense,
    )


def padded(tokens: Sequence[Token]) -> str:
    """The words and numbers of a stretch, folded, with blanks around each."""
    return f" {' '.join(token.text for token in tokens if token.script in ('word', 'number'))} "


def without_lead(said: str, cues: Sequence[Asks]) -> str | None:
    """The words after "y" or "so"; None when there is no such word, or nothing after it."""
    lead = next((lead for a in cues for lead in a.leads if said.startswith(lead)), None)
    return said[len(lead) - 1 :] if lead is not None and len(said) > len(lead) else None


def any_of(said: str, *cues: Sequence[str]) -> bool:
    """Whether one of the cues is said."""
    return any(phrase in said for phrases in cues for phrase in phrases)


def calm(said: str, intense: frozenset[str]) -> str:
    """The words without "so" and "very", a blank at either end where there was one."""
    words = " ".join(word for word in said.split() if word not in intense)
    return f" {words} " if said.endswith(" ") else f" {words}"


def _phrases(cues: Sequence[str]) -> tuple[str, ...]:
    return tuple(_phrase(cue) for cue in cues)


def _phrase(cue: str) -> str:
    """A cue as it is looked for: folded and cut like a message, a blank at both ends unless it has a star."""
    words = " ".join(token.text for token in tokenize(fold(cue.rstrip("*"))) if token.script in ("word", "number"))
    return f" {words}" if cue.endswith("*") else f" {words} "


def _pieces(cue: str) -> tuple[str, ...]:
    return tuple(_phrase(piece.strip()) for piece in cue.split(" * ") if piece.strip(" *"))
