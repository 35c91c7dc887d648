"""What a message says that somebody is, was not, or did not do: "Ana es clienta", "fue Luis, no Ana", "Ana no comentó".

Strict: the whole message says it, of somebody by name, or of whoever was spoken of last.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from coaching.languages.acts import act_words, cut
from coaching.languages.hearing import clean, tokenize
from coaching.model import ActKind, known_as
from coaching.reading.deeds import Deeds
from coaching.reading.people import facts_in, is_name
from coaching.reading.relations import OTHER, relation, said

LONGEST: Final = 120
MOST_LEADING: Final = 5
MOST_SAID: Final = 6
"""Words that say what somebody is: "es una clienta de toda la vida"."""
KEPT: Final = ("relation", "target", "adds_value")
PROTECTS: Final = ("client", "family", "supplier", "mentor", "friend")
_STRIPPED: Final = " .,;:!¡…"
_SMALL: Final = ("soft", "kin_of_mine", "mine", "a_person", "not_so", "is_a")
_BRACKETS: Final = re.compile(r"\(([^()]*)\)")


class Described(NamedTuple):
    """What somebody is said to be, by the names of Contact's fields; "" is whoever was spoken of last."""

    name: str
    facts: Mapping[str, Any]


class Mistaken(NamedTuple):
    """Who was named, and who it was."""

    wrong: str
    right: str


def described(text: str, known: Sequence[str]) -> Described | None:
    """What a message says that somebody is, and nothing else; None for any other message."""
    words = " ".join(_worth(text)).replace("’", "'").replace("'s ", " 's ").split()
    for at in range(min(len(words), MOST_LEADING)):
        no, yes = _begins("is_no", words[at:]), _begins("is_a", words[at:])
        if not no and not yes:
            continue
        name = _named(words[:at], known)
        facts = _facts(words[at:], max(no, yes), denied=no > 0)
        new = name not in {"", *known}  # "Madrid es mi público" makes nobody of Madrid
        return Described(name, facts) if name is not None and (facts and (not new or "relation" in facts)) else None
    return None


def mistaken(text: str, known: frozenset[str], today: date) -> Mistaken | None:
    """Who did it instead of whom: "fue Luis, no Ana", "it wasn't Mary, it was Tom"; None for any other message.

    `wrong` is "" where a correction names only who it was, somebody known or by a handle: "perdón, fue Luis". Anything
    else may be a day, a town or a feeling: "sorry, it was Monday".
    """
    spoken = _spoken(_worth(text), known, today)
    if (at := spoken.heard_at("was_not", 0)) and (wrong := spoken.name(at)):
        then = spoken.past_joins(wrong[1])
        then += spoken.heard_at("rather", then)
        right = spoken.name(then + spoken.heard_at("it_was", then))
        return Mistaken(wrong[0], right[0]) if right and right[1] == spoken.length else None
    if (at := spoken.heard_at("it_was", 0)) and (right := spoken.name(at)):
        if right[1] == spoken.length and len(_worth(text)) < len(text.split()):
            somebody = known_as(right[0]) in known or right[0].startswith("@")
            return Mistaken("", right[0]) if somebody else None
        then = spoken.past_joins(right[1])
        no = spoken.heard_at("not_so", then)
        meant = spoken.name(then + no) if no else None
        return Mistaken(meant[0], right[0]) if meant and meant[1] == spoken.length else None
    return None


def denied(text: str, known: frozenset[str], today: date) -> tuple[str, ActKind | None] | None:
    """Who did not do it after all, and what where that is told; None for any other message."""
    spoken = _spoken(_worth(text), known, today)
    who = spoken.name(0)
    no = spoken.heard_at("did_not", who[1]) if who else 0
    if who is None or not no or spoken.length - who[1] > MOST_SAID or known_as(who[0]) not in known:
        return None
    begun, _ = spoken.past_fillers(who[1] + no)
    verb = spoken.verb(begun)
    if verb is None and not spoken.heard_at("bare_deeds", begun):
        return None
    return who[0], verb[0].kind if verb is not None else None


def named_alone(text: str, today: date) -> str | None:
    """The name that a message is: "Lucía", "fue Lucía", "it was @ana"; None for any other."""
    words = _worth(text)
    words = words[_begins("it_was", words) :]
    name = " ".join(words).strip(_STRIPPED)
    found = _spoken(words, frozenset(), today).name(0)
    return name if found is not None and found[0] == name and is_name(name) else None


def close_to(text: str, name: str) -> str | None:
    """What words right beside a name say that somebody is: "mi prima Carmela", "Giulia (cliente)"; else None."""
    before, found, after = clean(text).partition(name)
    bracket = _BRACKETS.match(after.lstrip())
    if not found:
        return None
    if bracket is not None and (near := relation(bracket[1])) in PROTECTS:
        return near
    leading = before.split()[-2:]
    mine = len(leading) > 1 and bool(act_words().begins("kin_of_mine", cut(leading[0])))
    near = relation(leading[-1]) if mine else None
    return near if near in PROTECTS else None


def _worth(text: str) -> list[str]:
    """The words of a message as written, without what leads up to a correction; none of a question or a long one."""
    plain = len(text) <= LONGEST and not {"?", "\n"} & set(text)
    words = clean(text).strip(_STRIPPED).split() if plain else []
    while words and (n := _begins("correcting", words) or _denies(words[0])):
        words = words[n:]
    return words


def _denies(word: str) -> int:
    """1 for the "no," of "no, fue Luis"; "no fue Luis" denies something else."""
    return int(word.endswith(",") and bool(act_words().begins("not_so", cut(word))))


def _begins(name: str, words: Sequence[str]) -> int:
    """How many words as written the phrase of a list takes that stands at their beginning: "isn't" is one."""
    for end in range(min(len(words), MOST_LEADING), 0, -1):
        phrase = cut(" ".join(words[:end]))
        if phrase and act_words().begins(name, phrase) == len(phrase):
            return end
    return 0


def _spoken(words: Sequence[str], known: frozenset[str], today: date) -> Deeds:
    text = " ".join(words)
    return Deeds(text, 0, len(text), (), known, today)


def _named(words: Sequence[str], known: Sequence[str]) -> str | None:
    """Somebody by name, "" for whoever was spoken of last; None where words are no name."""
    name = " ".join(words).strip(_STRIPPED)
    if not name or _begins("that_one", words) == len(words):
        return ""
    folded = cut(name)
    beside = (one for one in known if (called := cut(one)) and _holds(folded, called))
    if (one := next(beside, None)) is not None:
        return one
    capitals = all(word[0].isupper() or word[0] == "@" for word in words)
    heard = any(act_words().begins("not_names", cut(word)) for word in words)
    return name if capitals and not heard and is_name(name) else None


def _holds(words: Sequence[str], phrase: Sequence[str]) -> bool:
    return any(tuple(words[at : at + len(phrase)]) == tuple(phrase) for at in range(len(words)))


def _facts(words: Sequence[str], begin: int, *, denied: bool) -> Mapping[str, Any]:
    """What words say that somebody is, where from `begin` on they say nothing else; {} for any others."""
    text = " ".join(words)
    tokens = tokenize(" ".join(words[begin:]))
    told = {at for part in said(tokens) for at in range(part.start, part.end)}
    free = [token.text for at, token in enumerate(tokens) if token.script == "word" and at not in told]
    plain = all(any(act_words().begins(name, [one]) for name in _SMALL) for one in free)
    if len(words) > MOST_SAID or not plain:
        return {}
    facts = {name: value for name, value in facts_in(text).items() if name in KEPT}
    return {"relation": OTHER} if denied and "relation" in facts else facts
