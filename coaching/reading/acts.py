"""What a sentence tells of what others did: "Ana comentó y respondió a Luis", "Marta shared my reel".

Strict: a sentence is taken as a whole or not at all. It needs a doer by name or handle, and a verb of the past that
Faro knows in a form that Faro knows; whatever else stands in it has to fit. Everything else is left to others.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from coaching.languages.acts import act_words, cut
from coaching.languages.hearing import clean, fold
from coaching.model import LONGEST_TEXT, Act, ActKind, Language, known_as
from coaching.reading.deeds import Clause, Deeds
from coaching.reading.doers import MOST_TIMES, Day
from coaching.reading.heard import hear
from coaching.reading.relations import OTHER, relation

LONGEST_SENTENCE: Final = 60
"""Words of a sentence; a longer one tells a story."""

_SENTENCES: Final = re.compile(r"[\n;!?¡¿…]+|(?<![^\W\d_])(?<=[^\s])\.(?=\s|$)|(?<=[^\W\d_]{2})\.(?=\s|$|[^\W\d_a-z])")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = re.compile(r"«[^»\n]*»|“[^”\n]*”|\"[^\"\n]*\"")
"""What somebody wrote is theirs, and tells nothing."""
_BESIDE: Final = re.compile(r"\(([^()\n]*)\)")
_FREE: Final[frozenset[ActKind]] = frozenset({"comment", "question", "complaint", "share"})
"""What takes nobody as its object, so that a name right behind the verb did it: "comentaron Ana y Luis"."""


@dataclass(frozen=True, slots=True)
class ToldActs:
    """What a message tells of others, in the order told, and the rest of its words.

    `unsure` are people who did something in a sentence that does not fit: what exactly, nobody can tell. `unkept` did
    something that is not kept of anybody, a like or a message; `unnamed` is what somebody without a name did, `lost`
    what stands beside acts and cannot be read.
    """

    acts: tuple[Act, ...]
    rest: str
    unsure: tuple[str, ...] = ()
    unkept: tuple[str, ...] = ()
    unnamed: tuple[Act, ...] = ()
    lost: tuple[str, ...] = ()


def read_acts(
    text: str, *, today: date, language: Language | None = None, known: frozenset[str] = frozenset()
) -> ToldActs:
    """The acts of a message, and its other sentences. `known` are names by `known_as`, for those in lower case."""
    written = clean(text[:LONGEST_TEXT])
    text = _BESIDE.sub(_unless_near, _QUOTED.sub(lambda found: " " * len(found.group()), written))
    if not _worth_reading(text):
        return ToldActs((), written)
    told: list[Act] = []
    rest: list[str] = []
    unsure: list[str] = []
    unkept: list[str] = []
    lost: list[str] = []
    unnamed: list[Act] = []
    heard = hear(text, today, language)
    days = [
        Day(heard.tokens[when.start].start, heard.tokens[when.end - 1].end, None if when.future else when.day)
        for when in heard.dates
    ]
    for start, end, asked in _sentences(text):
        sentence = _Sentence(text, start, end, days, known, today)
        found = () if asked else sentence.acts()
        if found and all(act.who for act in found):
            told += found
            lost += sentence.lost
            continue
        unnamed += found
        if not asked and not found:
            theirs = sentence.unkept()
            unkept += theirs
            unsure += () if theirs else sentence.doers()
        rest.append(text[start:end].strip() + ("?" if asked else ""))
    left = "\n".join(filter(None, rest)) if told else written
    return ToldActs(joined(told), left, tuple(unsure), tuple(unkept), tuple(unnamed), tuple(lost))


def _unless_near(found: re.Match[str]) -> str:
    """Brackets behind a name that only say what somebody is, blanked: "Giulia (cliente) si è lamentata"."""
    return " " * len(found.group()) if relation(found[1]) not in {None, OTHER} else found.group()


def joined(acts: Iterable[Act]) -> tuple[Act, ...]:
    """The same thing told twice is one act of two."""
    found: dict[tuple[object, ...], Act] = {}
    for act in acts:
        key = (known_as(act.who), act.kind, act.day, known_as(act.toward), act.platform)
        before = found.get(key)
        n = min(act.n + (before.n if before else 0), MOST_TIMES)
        found[key] = Act(before.who if before else act.who, act.kind, act.day, n, act.toward, act.platform)
    return tuple(found.values())


def begins_with_deed(text: str) -> bool:
    """Whether words begin with a verb of ours, and so with nobody's name: "respondí 12 comentarios"."""
    said = cut(text)
    return any(said[: len(phrase)] == phrase for phrase, _ in act_words().verbs.get(said[0] if said else "", ()))


def _worth_reading(text: str) -> bool:
    """Cheap: whether any verb of ours can begin in the text at all."""
    spoken = act_words()
    return any(word in spoken.verbs or word in spoken.lists["unkept"] for word in _WORDS.findall(fold(text)))


def _sentences(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where sentences lie, and whether they ask."""
    start = 0
    for end in [*_SENTENCES.finditer(text), None]:
        stop, after = (end.start(), end.end()) if end else (len(text), len(text))
        asked = "?" in text[stop:after] or "¿" in text[max(start - 1, 0) : start]
        if text[start:stop].strip():
            yield start, stop, asked
        start = after


class _Sentence(Deeds):
    """One sentence, read from left to right. `lost` is what stands behind an act, and cannot be read."""

    lost: tuple[str, ...] = ()

    def acts(self) -> tuple[Act, ...]:
        """Everything that the sentence tells; empty where it is not of this kind, or not as a whole."""
        if not 1 < self.length <= LONGEST_SENTENCE:
            return ()
        found: list[Act] = []
        who: tuple[str, ...] = ()
        at = self._opened()
        while at < self.length:
            clause = self._clause(at, who) or self._likewise(at, found)
            end = clause.end if clause is not None else self._lose(at, found)
            if end is None:
                return ()
            if clause is not None:
                found += clause.acts
                who = clause.who
            at = self.past_joins(end)
        return tuple(found)

    def _lose(self, at: int, found: Sequence[Act]) -> int | None:
        """Past a clause that cannot be read, behind acts that can; None where it holds a number, or nothing was read.

        A number may be a figure of the writer's own, and is not lost.
        """
        end = self.until(at)
        if not found or any(self.number(place) is not None for place in range(at, end)):
            return None
        self._note_lost(at, end)
        return end

    def _note_lost(self, start: int, end: int) -> None:
        self.lost = (*self.lost, " ".join(token.raw for token in self.tokens[start:end]))

    def doers(self) -> tuple[str, ...]:
        """Whoever did something by the beginning of the sentence, whatever comes of the rest of it."""
        at = self.past_kin(self._opened())
        names, end = self.names(at)
        begun, _ = self.past_fillers(end)
        verb = self.verb(begun)
        sure = names and verb is not None and verb[0].form != "again" and verb[0].kind != "answered"
        fits = verb is not None and (verb[0].form != "many" or len(names) > 1)
        return names if sure and fits and self._sure(at, end, begun) else ()

    def unkept(self) -> tuple[str, ...]:
        """Whoever did something by the beginning of the sentence that is not kept: "Ana me dio 12 likes"."""
        at = self.past_kin(self._opened())
        names, end = self.names(at)
        while end < self.length and not self.heard_at("unkept", end) and self.heard_at("soft", end):
            end += self.heard_at("soft", end)
        done = self.heard_at("unkept", end) if names else 0
        return names if done and all(self._is_sure(place) for place in range(at, end)) else ()

    # ------------------------------------------------------------ clauses

    def _opened(self) -> int:
        """The first place that says something."""
        at = 0
        while at < self.length:
            skipped = self.spoken.begins("opening", self.texts[at:])
            if not skipped and not self.dated[at] and not (at and self.texts[at] in {",", ":"}):
                break
            if skipped and self.name(at) is not None and not self.dated[at]:
                break  # "Luego" is a word, and so is "Sí"; a name that looks like one is a name where it is known
            at += max(skipped, 1)
        return at

    def _clause(self, at: int, who: tuple[str, ...]) -> Clause | None:
        """One doer's act, or a further act of those before; what follows it begins a new clause."""
        begun, me = self.past_fillers(at)
        verb = self.verb(begun)
        if verb is not None and verb[0].kind == "answered":
            return self.answered(at, verb[1], who, bare=verb[0].bare)
        if verb is not None and who and (self.name(verb[1]) is None or verb[0].kind not in _FREE):
            return self.done(at, verb[0], verb[1], who, me=me)
        if verb is not None and verb[0].form in {"one", "many"}:
            soft, again = self.past_fillers(verb[1])
            names, end = self._names_behind(soft)
            if not names and (nameless := self.somebody(soft)):
                names, end = ("",), nameless
            if not names and me and verb[0].form == "many" and verb[0].kind == "mention":
                names, end = ("", ""), verb[1]  # "me etiquetaron"
            more = self._past_nameless(names, end)
            fits = bool(names) and (verb[0].form == "one" or len(names) > 1 or more > end)
            end = more
            if fits and end < self.length and self.heard_at("joins", end) and not self.starts(self.past_joins(end)):
                self._note_lost(end, self.length)  # "… y el de la ferretería"
            return self.done(at, verb[0], end, names, me=me or again) if fits else None
        at = self.past_kin(at)
        names, end = self.names(at)
        if not names and (nameless := self.somebody(at)):
            names, end = ("",), nameless
        more = self._past_nameless(names, end)
        begun, me = self.past_fillers(more)
        verb = self.verb(begun)
        if len(names) > 1 and (said := self.heard_at("each_other", more)):
            return self._one_another(at, names, more + said)
        if not names or verb is None or verb[0].form == "again" or verb[0].kind == "answered":
            return None
        if verb[0].form == "many" and len(names) == 1 and more == end:
            return None  # "clientas comentaron" names nobody
        if not self._sure(at, end, begun):
            return None
        return self.done(at, verb[0], verb[1], names, me=me)

    def _names_behind(self, at: int) -> tuple[tuple[str, ...], int]:
        """The names of a list behind a verb; one behind which another verb stands begins something else."""
        _, last = self.names(at)
        found: list[str] = []
        end = at
        while at < last and (one := self.name(at)) is not None:
            begun, _ = self.past_fillers(one[1])
            if found and self.verb(begun) is not None:
                break
            found.append(one[0])
            end, at = one[1], self.past_joins(one[1])
        return tuple(found), end

    def _past_nameless(self, names: Sequence[str], end: int) -> int:
        """Past those who did the same and are only counted: "Ana y 3 personas más"; that they are lost is noted."""
        more = self.nameless(end) if any(names) else end
        if more > end:
            self._note_lost(end, more)
        return more

    def _one_another(self, start: int, names: Sequence[str], end: int) -> Clause | None:
        """Each answered the others: "Anna e Luca si sono risposti"."""
        told = [self.made(start, end, [one], "reply", 1, [o for o in names if o != one]) for one in names]
        acts = tuple(act for clause in told if clause is not None for act in clause.acts)
        return Clause(tuple(names), acts, self.until(end)) if all(told) else None

    def _likewise(self, at: int, told: Sequence[Act]) -> Clause | None:
        """Others who did the same: "Ana comentó 3 veces, Beto 2", "Meli también", "and Tom to Mary"."""
        first = at + self.heard_at("alike", at)
        names, end = self.names(first)
        if not told or not names or not told[-1].who:
            return None
        last = told[-1]
        alike = self.heard_at("alike", end)
        if alike or first > at:
            after = end + alike
            acts = tuple(Act(name, last.kind, last.day, 1, last.toward) for name in names)
        elif last.kind == "reply" and self.heard_at("to", end):
            others, after = self.names(end + self.heard_at("to", end))
            acts = tuple(Act(name, last.kind, last.day, 1, other) for name in names for other in others)
        else:
            n = self.number(end)
            if len(names) != 1 or n is None or last.toward or not 1 <= n <= MOST_TIMES or not self.proper(at):
                return None
            after = end + 1 + self.heard_at("times", end + 1)
            acts = (Act(names[0], last.kind, last.day, n),)
        ends = after >= self.length or self.texts[after] == "," or self.heard_at("joins", after)
        return Clause(names, acts, after) if ends and acts else None

    def _sure(self, at: int, end: int, verb: int) -> bool:
        """Whether words in lower case before a verb can be names in its language."""
        found = self.verb(verb)
        if (found is not None and found[0].bare) or self.kin(at) == end or self.somebody(at) == end:
            return True
        return all(self._is_sure(place) for place in range(at, end))

    def _is_sure(self, at: int) -> bool:
        """Whether a word is part of a name whatever its language: in capitals, or of somebody known."""
        token = self.tokens[at]
        lower = token.script == "word" and token.raw.islower()
        inside = any(begin <= at < self.kin(begin) for begin in range(max(at - 2, 0), at + 1))
        return not lower or inside or known_as(token.raw) in self.known or self.is_link(token.text)
