"""What a sentence tells of what others did: "Ana comentó y respondió a Luis", "Marta shared my reel".

Strict: a sentence is taken as a whole or not at all. It needs a doer by name or handle, and a verb of the past that
Faro knows in a form that Faro knows; whatever else stands in it has to fit. Everything else is left to others.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from coaching.languages.acts import Verb, act_words
from coaching.languages.hearing import clean, fold
from coaching.model import Act, ActKind, Language, known_as
from coaching.reading.doers import MOST_TIMES, Day, Words
from coaching.reading.heard import hear

LONGEST: Final = 4096
LONGEST_SENTENCE: Final = 60
"""Words of a sentence; a longer one tells a story."""
TRAILING: Final = 12
"""Words that may follow what was told: "respondió a Luis sobre los precios"."""

_SENTENCES: Final = re.compile(r"[\n;!?¡¿…]+|(?<![^\W\d_])(?<=[^\s])\.(?=\s|$)|(?<=[^\W\d_]{2})\.(?=\s|$|[^\W\d_a-z])")
_QUOTED: Final = re.compile(r"«[^»\n]*»|“[^”\n]*”|\"[^\"\n]*\"")
"""What somebody wrote is theirs, and tells nothing."""
_FREE: Final[frozenset[ActKind]] = frozenset({"comment", "question", "complaint", "share"})
"""What takes nobody as its object, so that a name right behind the verb did it: "comentaron Ana y Luis"."""
_COUNTABLE: Final[frozenset[ActKind]] = frozenset({"comment", "share", "mention"})
"""What figures of one's own are made of, too."""


@dataclass(frozen=True, slots=True)
class ToldActs:
    """What a message tells of others, in the order told, and the rest of its words.

    `unsure` are people who did something in a sentence that does not fit: what exactly, nobody can tell.
    """

    acts: tuple[Act, ...]
    rest: str
    unsure: tuple[str, ...] = ()


def read_acts(
    text: str, *, today: date, language: Language | None = None, known: frozenset[str] = frozenset()
) -> ToldActs:
    """The acts of a message, and its other sentences. `known` are names by `known_as`, for those in lower case."""
    written = clean(text[:LONGEST])
    text = _QUOTED.sub(lambda found: " " * len(found.group()), written)
    if not _worth_reading(text):
        return ToldActs((), written)
    told: list[Act] = []
    rest: list[str] = []
    unsure: list[str] = []
    heard = hear(text, today, language)
    days = [
        Day(heard.tokens[when.start].start, heard.tokens[when.end - 1].end, None if when.future else when.day)
        for when in heard.dates
    ]
    for start, end, asked in _sentences(text):
        sentence = _Sentence(text, start, end, days, known, today)
        found = () if asked else sentence.acts()
        if found:
            told += found
        else:
            unsure += () if asked else sentence.doers()
            rest.append(text[start:end].strip() + ("?" if asked else ""))
    return ToldActs(joined(told), "\n".join(filter(None, rest)) if told else written, tuple(unsure))


def joined(acts: Iterable[Act]) -> tuple[Act, ...]:
    """The same thing told twice is one act of two."""
    found: dict[tuple[object, ...], Act] = {}
    for act in acts:
        key = (known_as(act.who), act.kind, act.day, known_as(act.toward), act.platform)
        before = found.get(key)
        n = min(act.n + (before.n if before else 0), MOST_TIMES)
        found[key] = Act(before.who if before else act.who, act.kind, act.day, n, act.toward, act.platform)
    return tuple(found.values())


class _Clause(NamedTuple):
    who: tuple[str, ...]
    acts: tuple[Act, ...]
    end: int


def _worth_reading(text: str) -> bool:
    """Cheap: whether any verb of ours can begin in the text at all."""
    verbs = act_words().verbs
    return any(word in verbs for word in re.findall(r"[^\W\d_]+", fold(text)))


def _sentences(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where sentences lie, and whether they ask."""
    start = 0
    for end in [*_SENTENCES.finditer(text), None]:
        stop, after = (end.start(), end.end()) if end else (len(text), len(text))
        asked = "?" in text[stop:after] or "¿" in text[max(start - 1, 0) : start]
        if text[start:stop].strip():
            yield start, stop, asked
        start = after


class _Sentence(Words):
    """One sentence, read from left to right."""

    def acts(self) -> tuple[Act, ...]:
        """Everything that the sentence tells; empty where it is not of this kind, or not as a whole."""
        if not 1 < self.length <= LONGEST_SENTENCE:
            return ()
        found: list[Act] = []
        who: tuple[str, ...] = ()
        at = self._opened()
        while at < self.length:
            clause = self._clause(at, who)
            if clause is None:
                return ()
            found += clause.acts
            at, who = self._past_joins(clause.end), clause.who
        return tuple(found)

    def doers(self) -> tuple[str, ...]:
        """Whoever did something by the beginning of the sentence, whatever comes of the rest of it."""
        at = self.past_kin(self._opened())
        names, end = self.names(at)
        begun, _ = self.past_fillers(end)
        verb = self.verb(begun)
        sure = names and verb is not None and verb[0].form != "again" and verb[0].kind != "answered"
        fits = verb is not None and (verb[0].form != "many" or len(names) > 1)
        return names if sure and fits and self._sure(at, end, begun) else ()

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

    def _past_joins(self, at: int) -> int:
        while at < self.length and (self.dated[at] or self.texts[at] == "," or self.heard_at("joins", at)):
            at += max(self.heard_at("joins", at), 1)
        return at

    def _clause(self, at: int, who: tuple[str, ...]) -> _Clause | None:
        """One doer's act, or a further act of those before; what follows it begins a new clause."""
        begun, me = self.past_fillers(at)
        verb = self.verb(begun)
        if verb is not None and verb[0].kind == "answered":
            return self._answered(at, verb[1], who, bare=verb[0].bare)
        if verb is not None and who and (self.name(verb[1]) is None or verb[0].kind not in _FREE):
            return self._done(at, verb[0], verb[1], who, me=me)
        if verb is not None and verb[0].form in {"one", "many"}:
            soft, again = self.past_fillers(verb[1])
            names, end = self.names(soft)
            fits = bool(names) and (verb[0].form == "one" or len(names) > 1)
            return self._done(at, verb[0], end, names, me=me or again) if fits else None
        at = self.past_kin(at)
        names, end = self.names(at)
        begun, me = self.past_fillers(end)
        verb = self.verb(begun)
        if not names or verb is None or verb[0].form == "again" or verb[0].kind == "answered":
            return None
        if verb[0].form == "many" and len(names) == 1:
            return None  # "clientas comentaron" names nobody
        if not self._sure(at, end, begun):
            return None
        return self._done(at, verb[0], verb[1], names, me=me)

    def _sure(self, at: int, end: int, verb: int) -> bool:
        """Whether words in lower case before a verb can be names in its language."""
        lower = [t for t in self.tokens[at:end] if t.script == "word" and t.raw.islower()]
        unknown = [t for t in lower if known_as(t.raw) not in self.known and not self.is_link(t.text)]
        found = self.verb(verb)
        return not unknown or (found is not None and found[0].bare)

    def _starts(self, at: int) -> bool:
        """Whether a new clause begins here."""
        begun, _ = self.past_fillers(at)
        if self.verb(begun) is not None:
            return True
        names, end = self.names(self.past_kin(at))
        begun, _ = self.past_fillers(end)
        return bool(names) and self.verb(begun) is not None

    def _until(self, at: int) -> int:
        """Where a clause ends: before an "and" or a comma behind which another one begins."""
        for place in range(at, self.length):
            if self.texts[place] == "," or self.heard_at("joins", place):
                following = self._past_joins(place)
                if following < self.length and self._starts(following):
                    return place
        return self.length

    # ------------------------------------------------------------ what was done

    def _day(self, start: int, end: int) -> date | None:
        """The day of a clause: the one named in it, else the only one of the sentence, else today."""
        if not self.days:
            return self.today
        first = self.tokens[start].start if start else 0
        last = self.tokens[end - 1].end
        inside = [day for day in self.days if first <= day.start < last]
        if not inside and len({day.day for day in self.days}) == 1:
            return self.days[0].day
        return inside[-1].day if inside else self.today

    def _made(
        self, start: int, end: int, who: Iterable[str], kind: ActKind, n: int = 1, toward: Sequence[str] = ("",)
    ) -> _Clause | None:
        day = self._day(start, end)
        who = tuple(who)
        if day is None or not 1 <= n <= MOST_TIMES:
            return None
        acts = tuple(Act(name, kind, day, n, other) for name in who for other in toward)
        return _Clause(who, acts, end)

    def _answered(self, start: int, at: int, who: tuple[str, ...], *, bare: bool) -> _Clause | None:
        """What the writer answered: "le respondí a Ana", or after what she did, "y le respondí"."""
        end = self._until(at)
        begun, _ = self.past_fillers(at)
        if begun >= end and who:
            return self._made(start, end, who, "answered")
        names, after = self._object(begun, end, bare=bare)
        n, _ = self._counted(after, end)
        if not names or n is None or not self._trails(after, end):
            return None
        return self._made(start, end, names, "answered", n)

    def _object(self, at: int, end: int, *, bare: bool) -> tuple[tuple[str, ...], int]:
        """The people to whom something was said: "a Luis y a Marta", "to Luis's comment", "al comentario de Luis"."""
        names: list[str] = []
        while at < end:
            place = at + (self.heard_at("comment_of", at) or self.heard_at("to", at))
            found, after = self.names(place, end)
            if not found or not self.may_be_object(at, after, bare=bare):
                break
            names += found
            at = after
            if at < end and self.texts[at] == "s":
                at += 1
            following = self._past_joins(at)
            if (
                following == at
                or following >= end
                or not (self.heard_at("to", following) or self.heard_at("comment_of", following))
            ):
                break
            at = following
        return tuple(names), at

    def _done(self, start: int, verb: Verb, at: int, who: tuple[str, ...], *, me: bool) -> _Clause | None:
        """The act of a verb with what follows it; None where that does not fit."""
        end = self._until(at)
        n, said = self._counted(at, end)
        if n is None or n * self.number_in_verb(at) > MOST_TIMES:
            return None
        n *= self.number_in_verb(at)
        begin = said[0] if said else end
        to_me = me or bool(said and self.heard_at("me", begin))
        match verb.kind:
            case "reply":
                return self._replied(start, end, who, said, n, me=to_me, bare=verb.bare)
            case "brings":
                return self._brought(start, end, who, at, bare=verb.bare)
            case "mention":
                fits = to_me or bool(said and self.is_mine(begin))
            case "share":
                fits = not said or to_me or self.is_mine(begin)
            case _:
                fits = not (said and self.name(begin + (self.heard_at("to", begin) or 0)) and self.proper(begin))
        if not fits or (verb.kind != "question" and any(self.proper(place) for place in said[1:])):
            return None
        if verb.kind in _COUNTABLE and any(self.tokens[place].script == "number" for place in said):
            return None  # "comentó 3 fotos", "compartió mi reel y 12": whose number that is, nobody knows
        return self._made(start, end, who, verb.kind, n)

    def _trails(self, at: int, end: int) -> bool:
        """Whether what is left may be left unread: few words, and nobody among them."""
        return end - at <= TRAILING and not any(self.proper(place) for place in range(at, end))

    def _counted(self, at: int, end: int) -> tuple[int | None, list[int]]:
        """How often, and the places that say something else. None where the number is none of ours."""
        n, said = 1, []
        place = at
        while place < end:
            if self.dated[place] or self.texts[place] in {",", ":", "(", ")"}:
                place += 1
                continue
            few = next((len(p) for p in self.spoken.few if tuple(self.texts[place : place + len(p)]) == p), 0)
            if few:
                n = self.spoken.few[tuple(self.texts[place : place + few])]
                place += few
                continue
            value = self.number(place)
            if value is not None and (
                self.heard_at("times", place + 1) or (place == at and self._ends_count(place + 1, end))
            ):
                n = value
                place += 1 + self.heard_at("times", place + 1)
                continue
            if self.texts[place] in {"%", "/", "+", "="}:
                return None, []
            said.append(place)
            place += 1
        return (n if n <= MOST_TIMES else None), said

    def _ends_count(self, at: int, end: int) -> bool:
        """Whether a bare number behind the verb counts it: "comentó 3"."""
        return at >= end or self.dated[at] or self.texts[at] == ","

    def _replied(
        self, start: int, end: int, who: tuple[str, ...], said: Sequence[int], n: int, *, me: bool, bare: bool
    ) -> _Clause | None:
        """To whom somebody replied: the owner (a comment), somebody by name, others without a name."""
        if me:
            return self._made(start, end, who, "comment", n)
        if not said:
            return None
        begin = said[0]
        names, after = self._object(begin, end, bare=bare)
        if names:
            return self._made(start, end, who, "reply", n, names) if self._trails(after, end) else None
        if others := self.heard_at("others", begin):
            return self._made(start, end, who, "reply", n) if self._trails(begin + others, end) else None
        place = begin + (self.heard_at("to", begin) or 0)
        count = self.number(place)
        if count is not None and (self.heard_at("people", place + 1) or place + 1 >= end):
            return self._made(start, end, who, "reply", count) if self._trails(place + 1, end) else None
        if self.is_mine(begin) and not any(self.heard_at("people", at) for at in range(begin, end)):
            return self._made(start, end, who, "comment", n) if self._trails(begin, end) else None
        return None

    def _brought(self, start: int, end: int, who: tuple[str, ...], at: int, *, bare: bool) -> _Clause | None:
        """Whom somebody brought: names, "2 amigas", "a su prima"; things are nobody."""
        acts: list[Act] = []
        at = self.past_fillers(at)[0]
        while at < end:
            place = at + (self.heard_at("to", at) or 0)
            names, after = self.names(place, end)
            anybody = self.heard_at("a_person", at) or self.heard_at("a_person", place)
            count = self.number(place)
            one = self._a_person(at, place) if anybody else None
            if count is not None and one is None:
                alone = self._ends_count(place + 1, end)
                beside = next((k for k in (1, 2) if place + k < end and self.heard_at("people", place + k)), 0)
                if not alone and not beside:
                    return None
                made, after = self._made(start, end, who, "brings", count), place + 1 + beside
            elif one is not None:
                made, after = self._made(start, end, who, "brings"), one
            elif names and self.may_be_object(at, after, bare=bare):
                made = self._made(start, end, who, "brings", 1, names)
            else:
                break
            if made is None:
                return None
            acts += made.acts
            at = self._past_joins(after)
            if at == after:
                break
        fits = bool(acts) and self._trails(at, end)
        return _Clause(who, tuple(acts), end) if fits else None

    def _a_person(self, at: int, place: int) -> int | None:
        """Past "a su prima"; None for things, and for "sus amigas", of whom nobody knows how many they are."""
        anybody = self.heard_at("a_person", at)
        begin = at + anybody if anybody else place + self.heard_at("a_person", place)
        person = next((k for k in (0, 1) if begin + k < self.length and self.heard_at("people", begin + k)), None)
        if person is None or self.heard_at("several", begin + person):
            return None
        return begin + person + 1
