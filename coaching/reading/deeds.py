"""What a clause about others tells: how often, to whom, whom they brought, on which day."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from coaching.languages.acts import Verb
from coaching.model import Act, ActKind
from coaching.reading.doers import MOST_TIMES, Words
from coaching.reading.heard import hear_words

TRAILING: Final = 12
"""Words that may follow what was told: "respondió a Luis sobre los precios"."""
OWN: Final = frozenset({"acts.sales", "cues.gain", "cues.loss"})
"""What verbs tell of the writer's own account."""
MOST_VERB: Final = 3
"""Words of such a verb: "me han comprado"."""
OWN_FIGURE: Final = 5
"""Words from there to the number: "he vendido hoy dos tartas"."""
_COUNTABLE: Final[frozenset[ActKind]] = frozenset({"comment", "share", "mention"})
"""What figures of one's own are made of, too."""


class Clause(NamedTuple):
    """Who did what, and where the clause ends."""

    who: tuple[str, ...]
    acts: tuple[Act, ...]
    end: int


class Deeds(Words):
    """The clauses of one sentence, and what each tells."""

    def past_joins(self, at: int) -> int:
        """The first place past commas, days and words that join."""
        while at < self.length and (self.dated[at] or self.texts[at] == "," or self.heard_at("joins", at)):
            at += max(self.heard_at("joins", at), 1)
        return at

    def starts(self, at: int) -> bool:
        """Whether a new clause begins here."""
        begun, _ = self.past_fillers(at)
        if self.verb(begun) is not None:
            return True
        names, end = self.names(self.past_kin(at + self.heard_at("alike", at)))
        if not names and (nameless := self.somebody(at)):
            names, end = ("",), nameless
        begun, _ = self.past_fillers(end)
        counts = len(names) == 1 and self.proper(at) and self.number(end) is not None
        return bool(names) and (counts or self.verb(begun) is not None or self._goes_along(at, end))

    def _goes_along(self, at: int, end: int) -> bool:
        """Whether names do what was done before them: "Meli también", "anche Luca", "and Tom to Mary", to one another.

        `end` is where the names end.
        """
        toward = self.heard_at("to", end)
        alike = self.heard_at("alike", at) or self.heard_at("alike", end) or self.heard_at("each_other", end)
        return bool(alike) or (toward > 0 and self.proper(at) and self.proper(end + toward))

    def until(self, at: int) -> int:
        """Where a clause ends: before an "and" or a comma behind which another one begins."""
        for place in range(at, self.length):
            if self.texts[place] == "," or self.heard_at("joins", place):
                following = self.past_joins(place)
                if following < self.length and (self.starts(following) or self._tells_figure(following)):
                    return place
        return self.length

    def _tells_figure(self, at: int) -> bool:
        """Whether a figure of the writer's own begins here: the "vendí 3" of "agradecí a Luis y vendí 3"."""
        own = hear_words(" ".join(token.raw for token in self.tokens[at : at + MOST_VERB])).marks[:1]
        near = range(at + 1, min(at + OWN_FIGURE, self.length))
        told = bool(own) and own[0] is not None and bool(own[0].senses & OWN)
        return told and any(self.number(place) is not None for place in near)

    def _both_days(self, start: int, end: int) -> tuple[date, ...]:
        """The days of a clause that names several one after the other, "ayer y el lunes"; else none."""
        first, last = (self.tokens[start].start if start else 0), self.tokens[end - 1].end
        inside = [day for day in self.days if first <= day.start < last]
        between = [[t.text for t in self.tokens if one.end <= t.start < other.start] for one, other in pairwise(inside)]
        joined_up = all(self.spoken.begins("joins", texts) or texts[:1] == [","] for texts in between)
        days = {day.day for day in inside if day.day is not None}
        return tuple(sorted(days)) if between and joined_up and len(days) == len(inside) else ()

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

    def made(
        self, start: int, end: int, who: Iterable[str], kind: ActKind, n: int = 1, toward: Sequence[str] = ("",)
    ) -> Clause | None:
        """What some did, to each of some; None where the day or the number cannot be."""
        day = self._day(start, end)
        who = tuple(who)
        if day is None or not 1 <= n <= MOST_TIMES:
            return None
        days = (self._both_days(start, end) if n == 1 else ()) or (day,)
        acts = tuple(Act(name, kind, when, n, other) for when in days for name in who for other in toward)
        return Clause(who, acts, end)

    def answered(self, start: int, at: int, who: tuple[str, ...], *, bare: bool) -> Clause | None:
        """What the writer answered: "le respondí a Ana", or after what she did, "y le respondí"."""
        end = self.until(at)
        begun, _ = self.past_fillers(at)
        if begun >= end and who:
            return self.made(start, end, who, "answered")
        names, after = self._object(begun, end, bare=bare)
        n, _ = self._counted(after, end)
        if not names or n is None or not self._trails(after, end):
            return None
        return self.made(start, end, names, "answered", n)

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
            following = self.past_joins(at)
            if (
                following == at
                or following >= end
                or not (self.heard_at("to", following) or self.heard_at("comment_of", following))
            ):
                break
            at = following
        return tuple(names), at

    def done(self, start: int, verb: Verb, at: int, who: tuple[str, ...], *, me: bool) -> Clause | None:
        """The act of a verb with what follows it; None where that does not fit."""
        end = self.until(at)
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
            case "comment" if who == ("",):
                fits = not said or self.is_mine(begin)  # "una clienta me comentó que…" has said something
            case _:
                fits = not (said and self.name(begin + (self.heard_at("to", begin) or 0)) and self.proper(begin))
        if not fits or (verb.kind != "question" and any(self.proper(place) for place in said[1:])):
            return None
        if verb.kind in _COUNTABLE and any(self.tokens[place].script == "number" for place in said):
            return None  # "comentó 3 fotos", "compartió mi reel y 12": whose number that is, nobody knows
        return self.made(start, end, who, verb.kind, n)

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
    ) -> Clause | None:
        """To whom somebody replied: the owner (a comment), somebody by name, others without a name."""
        if me:
            return self.made(start, end, who, "comment", n)
        if not said:
            return None
        begin = said[0]
        names, after = self._object(begin, end, bare=bare)
        if names:
            return self.made(start, end, who, "reply", n, names) if self._trails(after, end) else None
        if others := self.heard_at("others", begin):
            return self.made(start, end, who, "reply", n) if self._trails(begin + others, end) else None
        place = begin + (self.heard_at("to", begin) or 0)
        count = self.number(place)
        if count is not None and (self.heard_at("people", place + 1) or place + 1 >= end):
            return self.made(start, end, who, "reply", count) if self._trails(place + 1, end) else None
        if self.is_mine(begin) and not any(self.heard_at("people", at) for at in range(begin, end)):
            return self.made(start, end, who, "comment", n) if self._trails(begin, end) else None
        return None

    def _brought(self, start: int, end: int, who: tuple[str, ...], at: int, *, bare: bool) -> Clause | None:
        """Whom somebody brought: names, "2 amigas", "a su prima"; things are nobody."""
        acts: list[Act] = []
        begun = self.past_fillers(at)[0]
        hers = begun > at and self.heard_at("a_person", begun - 1) == 1 and self.heard_at("people", begun)
        at = begun - 1 if hers else begun  # "mi ha portato la sorella": an article that elsewhere says nothing
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
                made, after = self.made(start, end, who, "brings", count), place + 1 + beside
            elif one is not None:
                made, after = self.made(start, end, who, "brings"), one
            elif names and self.may_be_object(at, after, bare=bare):
                made = self.made(start, end, who, "brings", 1, names)
            else:
                break
            if made is None:
                return None
            acts += made.acts
            at = self.past_joins(after)
            if at == after:
                break
        fits = bool(acts) and self._trails(at, end)
        return Clause(who, tuple(acts), end) if fits else None

    def _a_person(self, at: int, place: int) -> int | None:
        """Past "a su prima"; None for things, and for "sus amigas", of whom nobody knows how many they are."""
        anybody = self.heard_at("a_person", at)
        begin = at + anybody if anybody else place + self.heard_at("a_person", place)
        person = next((k for k in (0, 1) if begin + k < self.length and self.heard_at("people", begin + k)), None)
        if person is None or self.heard_at("several", begin + person):
            return None
        return begin + person + 1
