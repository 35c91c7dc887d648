"""What somebody orders in plain words: "borra lo de ayer", "spostami il promemoria alle 19", "pause until March".

An order begins a clause with its verb (after "please", "could you"), or is a whole phrase ("put it back"), or sets
right what was said ("no, it was 1,011"). What people ask ("should I delete ghost followers?") or tell ("borré cien")
is none.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from coaching.languages.orders import Grammar, Said, grammar
from coaching.model import LANGUAGES, Language
from coaching.reading.clause import Clause
from coaching.reading.figure import METRICS
from coaching.reading.heard import Heard, hear
from coaching.reading.ordered import Order, Wanted
from coaching.reading.restated import restated
from coaching.reading.until import length

_LONGEST: Final = 2048
_SHORT: Final = 14  # words and signs of a message that goes on from an order
_FAR: Final = 60  # words; what is longer is a text, and what stands in it is no order
_HARD: Final = frozenset(".!?¡¿;…\n")
_STOPS: Final = _HARD - {"¿", "¡"}
_WHOLE: Final[tuple[Wanted, ...]] = (
    "undo", "redo", "wrong", "goal_drop", "erase", "summary", "pause", "resume", "export", "history", "help", "privacy",
    "settings", "cancel",
)  # fmt: skip
_HARMLESS: Final = frozenset({"summary", "history", "help", "privacy", "settings"})
_TAG: Final = 2  # words of a question that asks nothing: "ok?", "va bene?"
# These speak of nothing but the whole message.
_ALONE: Final = frozenset({"wrong", "help", "privacy", "cancel"})
# One word of these may be an answer to what Faro has just asked.
_WEAK: Final = frozenset({"wrong", "summary", "export", "history", "privacy", "settings", "cancel"})


def order(text: str, *, today: date, language: Language | None = None, fresh: bool = False) -> Order | None:
    """The order of a message; None where it gives none. `language` is the person's own.

    `fresh` says that a figure was told just before, which "it was 25" then sets right.
    """
    heard = hear(text[:_LONGEST], today, language)
    if not heard.tokens or len(heard.tokens) > _FAR * 2:
        return None
    # A word or two tell no language of their own: "resume" is what it means in the person's.
    grammars = [
        grammar(known) for known in sorted(LANGUAGES, key=lambda known: (known != language, known != heard.language))
    ]
    for known in grammars:
        found = restated(heard, known, today, fresh=fresh) or _named_alone(heard, known)
        if found is not None:
            return found
    given = [found for known in grammars if (found := _given(heard, known, today)) is not None]
    if given:
        # Languages share verbs ("elimina"): the one that knows all the words is the one that is spoken.
        return next((found for found in given if not found.about.words), given[0])
    return next((refused for known in grammars if (refused := _refused(heard, known, today)) is not None), None)


def again(text: str, kind: str, *, today: date, language: Language | None = None) -> Order | None:
    """What a whole message changes of the order that was given just before it, a `kind` of setting; else None."""
    heard = hear(text[:_LONGEST], today, language)
    if not heard.tokens or len(heard.tokens) > _SHORT:
        return None
    for known in sorted(LANGUAGES, key=lambda known: (known != language, known != heard.language)):
        found = Clause(heard, grammar(known), 0, len(heard.tokens), today).again(kind)
        if found is not None:
            return found
    return None


def _given(heard: Heard, known: Grammar, today: date) -> Order | None:
    """The first clause that is an order, with what the rest of the message says."""
    parts = list(_parts(heard, known))
    for at, (start, end) in enumerate(parts):
        if end - start > _FAR:
            continue
        clause = Clause(heard, known, start, end, today)
        if at and not _apart(heard, parts[at - 1], parts[at]):
            behind = Clause(heard, known, parts[at - 1][0], end, today).behind()
            if behind is not None:
                return replace(behind, rest=_without(heard, known, parts[at - 1][0], end))
        only = len(_spoken(heard, parts)) == 1
        found = _whole(clause, only=only) or clause.order()
        if found is None or found.wanted == "cannot":
            continue
        if not only and min(map(len, clause.bare())) == 1 and found.wanted not in {"undo", "redo"}:
            continue  # "warm, clear, funny": one word among others is a word
        if not only and _asked_about(heard, parts, at, clause, found):
            continue
        instead = _instead(heard, known, parts, at, found, today)
        if instead is not None:
            return replace(instead, rest=_without(heard, known, start, parts[at + 1][1]))
        if found.wanted == "pause" and found.until is None and not found.dated:
            # "Off to Lisbon for two weeks, don't message me": how long it is stands beside it.
            ends = length(heard, known, _said(heard), today)
            return replace(found, until=ends, rest=_besides(heard, known, parts, at, today))
        last = _extended(heard, known, parts, at, found, today)
        if last != end:
            found = Clause(heard, known, start, last, today).order() or found
        if found.wanted == "pause" and last == end:
            return replace(found, rest=_besides(heard, known, parts, at, today))
        return replace(found, rest=_without(heard, known, start, last))
    return None


def _besides(heard: Heard, known: Grammar, parts: list[tuple[int, int]], at: int, today: date) -> str:
    """What a message says beside a pause: "I'm away until Friday, don't message me" orders it twice."""
    texts = []
    for number, part in enumerate(parts):
        clause = Clause(heard, known, *part, today)
        said = _whole(clause, only=False) or clause.order()
        if number == at or (said is not None and said.wanted == "pause"):
            continue
        until = heard.tokens[parts[number + 1][0]].start if number + 1 < len(parts) else len(heard.text)
        texts.append(heard.text[heard.tokens[part[0]].start : until].strip(" ,;:\n"))
    return ", ".join(text for text in texts if any(letter.isalnum() for letter in text))


def _asked_about(heard: Heard, parts: list[tuple[int, int]], at: int, clause: Clause, found: Order) -> bool:
    """Whether it is rather asked whether to do it: "half of them are asleep, delete them?", "borrar, ¿me hunde?"."""
    if found.wanted in _HARMLESS:
        return False
    first = not _spoken(heard, parts[:at])
    if not first:
        return clause.asks_leave() or (_asked(heard, parts[at][1]) and not clause.asked_of_us())
    behind = _spoken(heard, [part for part in parts[at + 1 :] if not _apart(heard, parts[at], part, _STOPS)])
    return any(_asked(heard, end) and end - start > _TAG for start, end in behind)


def _asked(heard: Heard, end: int) -> bool:
    """Whether the next sign that ends a sentence is a question mark."""
    return next((token.text for token in heard.tokens[end:] if token.text in _STOPS), "") == "?"


def _refused(heard: Heard, known: Grammar, today: date) -> Order | None:
    """An order that Faro cannot carry out: the verb opens the message, and nothing is asked."""
    first = next(iter(_spoken(heard, list(_parts(heard, known)))), None)
    if first is None or any(token.text in "?¿" for token in heard.tokens):
        return None
    found = Clause(heard, known, *first, today).order()
    return found if found is not None and found.wanted == "cannot" else None


def _whole(clause: Clause, *, only: bool) -> Order | None:
    """A phrase that is an order by itself, with nothing but courtesy around it."""
    for said in clause.bare():
        for wanted in _WHOLE:
            if clause.grammar.whole[wanted].whole(said) and (only or wanted not in _ALONE):
                return Order(wanted, weak=wanted in _WEAK and len(said) == 1)
    return None


def _named_alone(heard: Heard, known: Grammar) -> Order | None:
    """A language and nothing else; without "in" or "please" it may be an answer."""
    language, polite = Clause(heard, known, 0, len(heard.tokens), date.min).only_language()
    return Order("language", language=language, weak=not polite) if language is not None else None


# ---------------------------------------------------------------- clauses


def _parts(heard: Heard, known: Grammar) -> Iterator[tuple[int, int]]:
    """The clauses of a message: cut at signs, and at "and" where another order or a figure comes after it."""
    start = 0
    for at in range(len(heard.tokens) + 1):
        if at < len(heard.tokens) and not _ends(heard, at):
            continue
        if at > start:
            yield from _joined(heard, known, start, at)
        start = at + 1


def _ends(heard: Heard, at: int) -> bool:
    token = heard.tokens[at]
    if token.script == "line":
        return True
    if token.text == ".":
        return at + 1 == len(heard.tokens) or heard.tokens[at + 1].start > token.end
    return token.text in _HARD or token.text == ","


def _joined(heard: Heard, known: Grammar, start: int, end: int) -> Iterator[tuple[int, int]]:
    said = _said(heard)
    begin = start
    for at in range(start + 1, end - 1):
        if known.joins.at(said, at) and (_begins(said, at + 1, known) or _reports(heard, at + 1, end)):
            yield begin, at
            begin = at + 1
    yield begin, end


def _begins(said: list[Said], at: int, known: Grammar) -> bool:
    """Whether a verb that orders stands there, perhaps after "please"."""
    for _ in range(3):
        if any(verbs.at(said, at) for name, verbs in known.verbs.items() if name != "cannot"):
            return True
        step = known.leads.at(said, at) or known.asks.at(said, at)
        if not step:
            return False
        at += step
    return False


def _reports(heard: Heard, start: int, end: int) -> bool:
    """Whether a figure is told: a number with its name, its verb or its day."""
    numbers = [n for n in heard.numbers if start <= n.start < end and not n.faint]
    if not numbers:
        return False
    telling = {"cues.have", "cues.past", "cues.gain", "cues.loss", "cues.get", "dates.today", *METRICS}
    return any(heard.senses(at) & telling for at in range(start, end))


def _spoken(heard: Heard, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts that have words in them."""
    return [part for part in parts if any(heard.tokens[at].script in ("word", "number") for at in range(*part))]


def _extended(heard: Heard, known: Grammar, parts: list[tuple[int, int]], at: int, found: Order, today: date) -> int:
    """Where an order ends that goes on after a comma: "mándame el resumen, los lunes a las 9"."""
    end = parts[at][1]
    if found.wanted == "goal" and at + 1 < len(parts):
        start, stop = parts[at + 1]
        said = _said(heard)
        if start - end == 1 and known.joins.at(said, end) and not _begins(said, start, known):
            return stop  # "llegar a 5.000 y tener 100 likes"
        return end
    while at + 1 < len(parts) and not _apart(heard, parts[at], parts[at + 1]):
        at += 1
        if not Clause(heard, known, *parts[at], today).is_when():
            break
        end = parts[at][1]
    return end


def _instead(
    heard: Heard, known: Grammar, parts: list[tuple[int, int]], at: int, found: Order, today: date
) -> Order | None:
    """Another time in the place of the summary that is not wanted: "not the sunday one, do wednesdays at noon"."""
    if found.wanted != "pause" or found.dated or at + 1 == len(parts):
        return None
    changed = Clause(heard, known, *parts[at + 1], today).again("rhythm")
    return replace(changed, weak=False) if changed is not None and changed.wanted == "rhythm" else None


def _said(heard: Heard) -> list[Said]:
    return [Said(token.text, heard.text[token.start : token.end].lower()) for token in heard.tokens]


def _apart(heard: Heard, one: tuple[int, int], other: tuple[int, int], signs: frozenset[str] = _HARD) -> bool:
    """Whether a full stop or a question mark stands between two parts."""
    return any(heard.tokens[at].text in signs for at in range(one[1], other[0]))


def _without(heard: Heard, known: Grammar, start: int, end: int) -> str:
    """What a message says beside its order, without the "and" between them."""
    said = _said(heard)
    if start and known.joins.at(said, start - 1):
        start -= 1
    if end < len(said) and known.joins.at(said, end):
        end += 1
    before = heard.text[: heard.tokens[start].start]
    after = heard.text[heard.tokens[end - 1].end :]
    rest = f"{before} {after}".strip(" ,.;:!¡\n")
    return rest if any(letter.isalnum() for letter in rest) else ""
