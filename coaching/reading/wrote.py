"""Who wrote a comment: what looks like an account's name, and a comment with its words while it is being read."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from coaching.languages.acts import act_words

LONGEST_NAME: Final = 40
LONGEST_LINE: Final = 80
"""Signs of a line that can be a name, with what stands around it."""
MOST_WORDS: Final = 5
"""Words of a name: "María José de la Cruz" has five; more is a sentence."""
_HANDLE: Final = re.compile(r"@?\w(?:[\w.]{0,28}\w)?|@\w(?:[\w.-]{0,38}\w)?")
_LIKE_A_HANDLE: Final = re.compile(r"@\w(?:[\w.-]*\w)?|\w*[_0-9]\w*|\w+(?:\.\w+)+")
EMOJI: Final = re.compile(r"[^\w\s.,@·'’&\-]+")
INDENT: Final = re.compile(r"^(?:\s{2,}|\t+|\s*[↳>└]+\s*)")
ADDRESSED: Final = re.compile(r"^\W{0,2}(@\w(?:[\w.-]*\w)?)")


@dataclass(slots=True)
class Written:
    """A comment with its words, while it is being read."""

    who: str
    text: str
    day: date
    indented: bool = False
    marked: bool = False


def plain(name: str) -> str:
    """A name without pictures and signs around it."""
    return " ".join(EMOJI.sub(" ", name).split()).strip(" ·•|-.,:")[:LONGEST_NAME]


def is_handle(name: str) -> bool:
    """Whether a word looks like an account's: "@ana", "ana_garcia", "marta92"."""
    return len(name) <= LONGEST_NAME and any(c.isalpha() for c in name) and bool(_LIKE_A_HANDLE.fullmatch(name))


def is_name(line: str, *, strictly: bool = False) -> bool:
    """Whether a line can be the name of an account: one word, or a few with capitals.

    `strictly`: a single word has to look like a handle, or begin with a capital.
    """
    if len(line) > LONGEST_LINE or line.strip()[-1:] in {"?", "!", ":", ","}:
        return False
    name = plain(line)
    if _HANDLE.fullmatch(name) and any(c.isalpha() for c in name):
        return not strictly or is_handle(name) or name[0].isupper()
    words = re.findall(r"[^\W\d_]+", name)
    if not 1 < len(words) <= MOST_WORDS or re.search(r"\d", name):
        return False
    particles = act_words().lists["particles"]
    return all(word[0].isupper() or word.casefold() in particles for word in words) and words[0][0].isupper()


def sounds_named(line: str) -> bool:
    """Whether a line that stands where names stand can be a shop's: "La tua Attività", "J&J <shop>", "Bar 73"."""
    name = plain(line)
    words = name.split()
    if len(line) > LONGEST_NAME or line.strip()[-1:] in {"?", "!", ":", ",", "."} or not 0 < len(words) <= MOST_WORDS:
        return False
    return words[0][0].isupper() and (words[-1][0].isupper() or any(c == "&" or c.isdecimal() for c in name))
