"""What Faro listens for: the words of every language, loaded once, and the cutting of a message into words.

The words themselves are data (`<language>/hears.toml`). All languages are heard at once, because people mix
them; the language of the message only breaks ties.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, get_args

from coaching.languages.listened import REQUIRED
from coaching.model import LANGUAGES, Language

Script = Literal["word", "number", "mark", "line", "link"]
_SCRIPTS: Final[Mapping[str, Script]] = {name: name for name in get_args(Script)}

_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
)
# A digit in a box is decoration ("1️⃣ 2️⃣ 3️⃣"), not a figure.
_KEYCAP = re.compile("[0-9#*]\ufe0f?\u20e3")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")
_TOKEN = re.compile(
    r"(?P<line>\n)"
    r"|(?P<link>(?:https?://|www\.)\S+|[@#]\w+)"
    r"|(?P<number>(?<![0-9][/\-])[0-9]{1,3}(?:[\u00a0\u202f\u2009 ][0-9]{3})+(?![0-9.,'’])|[0-9]+(?:[.,'’][0-9]+)*)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>[^\s])"
)
_SHORTEST_STEM = 4
_LONGEST_STEM = 18
_RUN = re.compile(r"(.)\1{2,}")


class WordsMissingError(LookupError):
    """A language lacks a list that the others have; the message names language, file and key."""

    def __init__(self, language: str, file: str, key: str) -> None:
        super().__init__(f"{language}/{file}: {key}")


class Token(NamedTuple):
    """A word, a number as written, a sign or a line end. `text` is folded; `start:end` is where it stands."""

    text: str
    start: int
    end: int
    script: Script


class Mark(NamedTuple):
    """Tokens `start:end` are something that Faro listens for, such as "metrics.likes" or "cues.loss"."""

    start: int
    end: int
    senses: frozenset[str]


class Match(NamedTuple):
    """Tokens `start:end` are a phrase that Faro knows, and what it means in each language that knows it."""

    start: int
    end: int
    senses: Mapping[Language, frozenset[str]]


class _Entry(NamedTuple):
    words: tuple[str, ...]
    senses: Mapping[Language, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of all languages, folded. Of a stem only the beginning is given ("seguidor*")."""

    phrases: Mapping[str, tuple[_Entry, ...]]
    stems: Mapping[str, _Entry]
    tells: Mapping[str, frozenset[Language]]
    letters: Mapping[str, frozenset[Language]]
    values: Mapping[Language, Mapping[str, int]]
    faint: frozenset[str]
    glued: Mapping[Language, bool]
    alone: Mapping[str, str]

    def match(self, tokens: Sequence[Token]) -> list[Match]:
        """The known phrases, longest first, none overlapping another, in order."""
        texts = tuple(token.text for token in tokens)
        matches = []
        at = 0
        while at < len(texts):
            found = self._longest(texts, at, tokens[at].script)
            if found is None:
                at += 1
                continue
            matches.append(Match(at, at + found[1], found[0].senses))
            at += found[1]
        return matches

    def hear(self, tokens: Sequence[Token], language: Language | None) -> list[Mark]:
        """The known phrases with what they mean in the language of the message."""
        return settled(self.match(tokens), language)

    def senses_of(self, words: tuple[str, ...]) -> frozenset[str]:
        """What a phrase means in any language, given as folded words."""
        entry = self._known(words)
        return _settle(entry.senses, None) if entry else frozenset()

    def meant_alone(self, answer: str) -> str | None:
        """What an answer means when it is all that was said: "high", "partial", "off", "nothing"."""
        return self.alone.get(_answer(answer))

    def _known(self, words: tuple[str, ...]) -> _Entry | None:
        for entry in self.phrases.get(words[0], ()):
            if entry.words == words:
                return entry
        return self._stem(words[0]) if len(words) == 1 else None

    def _stem(self, word: str) -> _Entry | None:
        for cut in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
            stem = self.stems.get(word[:cut])
            if stem is not None:
                return stem
        return None

    def _longest(self, texts: tuple[str, ...], at: int, script: Script) -> tuple[_Entry, int] | None:
        for entry in self.phrases.get(texts[at], ()):
            length = len(entry.words)
            if length == 1 or entry.words == texts[at : at + length]:
                return entry, length
        stem = self._stem(texts[at]) if script == "word" else None
        return (stem, 1) if stem else None


def settled(matches: Iterable[Match], language: Language | None) -> list[Mark]:
    """What phrases mean in the language of the message.

    A mark without senses is a plain word of that language, which silences what another language makes of it.
    """
    return [Mark(match.start, match.end, _settle(match.senses, language)) for match in matches]


def _settle(senses: Mapping[Language, frozenset[str]], language: Language | None) -> frozenset[str]:
    """The senses in the language of the message, if it knows the phrase; otherwise those of all languages."""
    if language is not None and language in senses:
        return senses[language] - {"plain"}
    return frozenset[str]().union(*senses.values()) - {"plain"}


def clean(text: str) -> str:
    """The text composed (NFC), with one kind of line end and without characters that cannot be seen."""
    visible = _LINE_ENDS.sub("\n", _KEYCAP.sub(" ", text))
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", visible))


@cache
def _fold_letter(letter: str) -> str:
    lowered = letter.lower()[:1]
    base = unicodedata.normalize("NFKD", lowered)[:1]
    return base if base.isalpha() or base in "0123456789" else lowered


def fold(text: str) -> str:
    """Lower case and no accents; every character keeps its place, so that spans hold in the text itself."""
    return text.lower() if text.isascii() else "".join(map(_fold_letter, text))


def tokenize(text: str) -> list[Token]:
    """The words, numbers and signs of a cleaned text. Letters held down ("holaaaa") count once."""
    folded = fold(text)
    tokens = []
    for found in _TOKEN.finditer(folded):
        script = _SCRIPTS.get(found.lastgroup or "", "mark")
        word = found.group()
        if script == "mark" and word in "'’`´":
            continue
        tokens.append(Token(_RUN.sub(r"\1", word) if script == "word" else word, *found.span(), script))
    return tokens


def _answer(text: str) -> str:
    """The words of an answer, without signs."""
    return " ".join(token.text for token in tokenize(clean(text)) if token.script == "word")


# ---------------------------------------------------------------- loading


# Sections that are no words of a message: their entries stand for a whole answer.
_WHOLE = frozenset({"alone"})


@cache
def lexicon() -> Lexicon:
    """Everything Faro listens for. Raises WordsMissingError if a language lacks a list."""
    senses: dict[tuple[str, ...], dict[Language, set[str]]] = {}
    stems: dict[str, dict[Language, set[str]]] = {}
    tells: dict[str, set[Language]] = {}
    letters: dict[str, set[Language]] = {}
    values: dict[Language, dict[str, int]] = {}
    faint: set[str] = set()
    glued: dict[Language, bool] = {}
    alone: dict[str, str] = {}
    for language in LANGUAGES:
        words = load(language, "hears.toml", ("tells", "letters", "plain", "glued"), REQUIRED)
        values[language] = _values(words["numbers"])
        glued[language] = bool(words["glued"])
        faint.update(map(fold, words["numbers"]["faint"]))
        for word in words["tells"]:
            tells.setdefault(fold(word), set()).add(language)
        for letter in words["letters"]:
            letters.setdefault(letter, set()).add(language)
        alone.update((_answer(said), meant) for meant in REQUIRED["alone"] for said in words["alone"][meant])
        for sense, phrase in _phrases(words):
            if phrase.endswith("*"):
                stems.setdefault(fold(phrase[:-1]), {}).setdefault(language, set()).add(sense)
            else:
                key = tuple(token.text for token in tokenize(phrase))
                senses.setdefault(key, {}).setdefault(language, set()).add(sense)
    _take_stems(senses, stems)
    by_first: dict[str, list[_Entry]] = {}
    for key, heard in senses.items():
        by_first.setdefault(key[0], []).append(_Entry(key, _freeze(heard)))
    return Lexicon(
        phrases={first: tuple(sorted(entries, key=lambda e: -len(e.words))) for first, entries in by_first.items()},
        stems={stem: _Entry((stem,), _freeze(heard)) for stem, heard in stems.items()},
        tells={word: frozenset(languages) for word, languages in tells.items()},
        letters={letter: frozenset(languages) for letter, languages in letters.items()},
        values=values,
        faint=frozenset(faint),
        glued=glued,
        alone=alone,
    )


def _take_stems(
    senses: Mapping[tuple[str, ...], Mapping[Language, set[str]]],
    stems: Mapping[str, Mapping[Language, set[str]]],
) -> None:
    """Gives a listed word what its stem means too: "vendita" is a kind of post, and "vendit*" is a sale."""
    for key, heard in senses.items():
        for language, meant in heard.items() if len(key) == 1 else ():
            for stem, stemmed in stems.items():
                if key[0].startswith(stem) and meant != {"plain"}:
                    meant.update(stemmed.get(language, ()))


def _freeze(heard: Mapping[Language, set[str]]) -> Mapping[Language, frozenset[str]]:
    return {language: frozenset(found) for language, found in heard.items()}


def load(language: Language, file: str, lists: Iterable[str], sections: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """The words of a file, checked. Raises WordsMissingError if the language lacks a list, or a list of a section."""
    words = tomllib.loads((Path(__file__).parent / language / file).read_text(encoding="utf-8"))
    for key in lists:
        if key not in words:
            raise WordsMissingError(language, file, key)
    for section, keys in sections.items():
        for key in keys:
            if key not in words.get(section, {}):
                raise WordsMissingError(language, file, f"{section}.{key}")
    return words


def _values(numbers: Mapping[str, Sequence[str]]) -> dict[str, int]:
    return {fold(word): int(key) for key, words in numbers.items() if key.isdigit() for word in words}


def _phrases(words: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for phrase in words["plain"]:
        yield "plain", phrase
    for section, keys in REQUIRED.items():
        for key in keys:
            if section not in _WHOLE and (section != "numbers" or not key.isdigit()):
                for phrase in words[section][key]:
                    yield f"{section}.{key}", phrase
