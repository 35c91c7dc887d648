"""What a message wants of many people at once: all unfollowed, followed back, bought or listed; and their totals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from coaching.languages.follow import Phrases, folded, phrases
from coaching.languages.hearing import clean
from coaching.languages.orders import Said, grammar
from coaching.model import LANGUAGES
from coaching.reading.following import HANDLE, LONGEST_QUESTION, MOST_ASKED
from coaching.reading.relations import relation

Bulk = Literal["followers", "following", "back", "buy", "gone"]
PROTECTS: Final = ("client", "mentor", "family", "supplier")
_PARTS: Final = re.compile(r"[,;]|\.\s|\s(?=(?:y|e|and|&)\s+\d)")
_COUNT: Final = re.compile(r"\d{1,5}(?!\d)")


@dataclass(frozen=True, slots=True)
class Totals:
    """How many accounts one follows, how many of them are silent, and how many are near, by what they are."""

    followed: int
    silent: int
    near: Mapping[str, int]


def totals(text: str) -> Totals | None:
    """The totals of whom one follows: "sigo a 40 cuentas, 14 no dicen nada, 3 son clientes y 2 mentores"; else None."""
    text = clean(text[:LONGEST_QUESTION])
    if "?" in text or HANDLE.search(text) or not phrases("says").at(folded(text)):
        return None
    first, *rest = _PARTS.split(text)
    counted = [(int(n.group()), part) for part in rest if (n := _COUNT.search(part))]
    followed = _COUNT.search(first)
    silent = [n for n, part in counted if phrases("silent").within(folded(part))]
    near = {said: n for n, part in counted if (said := relation(part)) in PROTECTS}
    if followed is None or len(silent) != 1 or silent[0] > int(followed.group()):
        return None
    return Totals(int(followed.group()), silent[0], {name: n for name, n in near.items() if name})


def one_away(text: str) -> bool:
    """Whether a message orders somebody unfollowed, one alone: "stop following @brendan, he's a pain"."""
    words = folded(clean(HANDLE.sub(" x ", text[:LONGEST_QUESTION])))
    start, asks = _after_leads(words)
    n = phrases("bulk.away").at(words, start)
    return n > 0 and len(words) > start + n and (asks or "?" not in text)


def of_their_size(text: str) -> bool:
    """Whether a message plays with how many followers somebody else has: "moltiplica i follower di Luca per 100"."""
    return len(text) <= LONGEST_QUESTION and phrases("sizes").at(folded(text)) > 0


def of_blocking(text: str, words: str, begun: str) -> bool:
    """Whether what begins as an order to block names anybody: an account, a name, those who hate."""
    rest = text.split()[len(begun.split()) :]
    named = HANDLE.search(text) or any(word[:1].isupper() for word in rest)
    crowd = phrases("bulk.crowd").within(folded(words)) or phrases("bulk.everyone").within(folded(words))
    return bool(named or crowd or not rest) and not phrases("bulk.ghosts").within(folded(words))


_VERBS: Final = ("unfollow", "remove", "whole", "buy", "back", "away")


def in_bulk(text: str) -> Bulk | None:
    """Whether a message orders, or wants, something of everybody: those one follows or those who follow away, all
    followed back, people bought, or a list of who left. One alone may be left, and a question is a question: None.
    """  # noqa: D205  # what is not is part of what is
    text = clean(text[:LONGEST_QUESTION])
    words = folded(text)
    if not words or HANDLE.search(text):
        return None
    start, asks = _after_leads(words)
    if "?" in text and not asks:
        return None
    rest = words[start:]
    if phrases("bulk.gone").within(rest):
        return "gone"
    if phrases("bulk.buy").at(rest):
        return "buy"
    if (n := phrases("bulk.back").at(rest)) and phrases("bulk.everyone").within(rest[n : n + 3]):
        return "back"
    if phrases("bulk.whole").at(rest):
        ghosts = phrases("bulk.ghosts").within(rest)
        return "followers" if ghosts or "follower" in rest or "seguidores" in rest else "following"
    if (n := phrases("bulk.unfollow").at(rest)) and phrases("bulk.everyone").within(rest[n:]):
        return "following"
    if n and _crowd(rest[n:]):
        return "following"
    if n := phrases("bulk.remove").at(rest):
        if phrases("bulk.mine").within(rest[n:]):
            return "following"
        return "followers" if phrases("bulk.ghosts").within(rest[n:]) else None
    return None


def _crowd(words: Sequence[str]) -> bool:
    """Many: "300 cuentas", or the silent ones; a single account is not."""
    several = any(word.isdecimal() and int(word) > MOST_ASKED for word in words[:4])
    return several or phrases("bulk.ghosts").within(words)


def _after_leads(words: Sequence[str]) -> tuple[int, bool]:
    """Where the verb stands after "por favor", "¿puedes …?", and whether it is asked for so."""
    said = [Said(word, word) for word in words]
    at, asks = 0, False
    while at < len(words):
        own = phrases("bulk.leads").at(words, at)
        lead = max(grammar(language).leads.at(said, at) for language in LANGUAGES)
        wish = max(grammar(language).asks.at(said, at) for language in LANGUAGES)
        step = max(own, lead, wish)
        if not step or _verb(words, at):
            break
        asks = asks or (wish == step and wish > 0)
        at += step
    return at, asks


def _verb(words: Sequence[str], at: int) -> bool:
    lists: tuple[Phrases, ...] = tuple(phrases(f"bulk.{name}") for name in _VERBS)
    return any(listed.at(words, at) for listed in lists)
