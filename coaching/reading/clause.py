"""One clause as an order: its verb, what it is about, and when."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

from coaching.languages.orders import Said
from coaching.model import Language
from coaching.reading.clock import weekday
from coaching.reading.dates import When
from coaching.reading.ordered import About, Order
from coaching.reading.spoken import Seen, Spoken
from coaching.reading.until import until

_COURTESIES: Final = 4
_WORDS: Final = 3  # by which a post is looked for; more are a sentence of their own
_LEAST: Final = 50  # a goal of so many followers; less is an hour or a day
_DAY: Final = timedelta(days=1)


class Clause(Spoken):
    """Some words as an order, heard with one language's grammar."""

    def order(self) -> Order | None:
        """The order that the clause is; "cannot" where its verb orders something that Faro does not do."""
        refused = None
        for start in self._openings():
            for verb, length in self.verbs(start):
                found = self._does(verb, start, start + length)
                if found is not None and found.wanted != "cannot":
                    return found
                refused = refused or found
        return self._verb_behind() or self._summary_when() or refused

    def behind(self) -> Order | None:
        """The order whose verb comes after what it is about."""
        return self._verb_behind()

    def bare(self) -> Iterator[list[Said]]:
        """The words without the courtesies before and after them; the shortest last."""
        for start in dict.fromkeys((0, *self._openings())):
            rest = self.said[start:]
            yield rest
            for cut in range(1, min(_COURTESIES, len(rest))):
                if self.grammar.fillers.at(rest, len(rest) - cut) == cut:
                    yield rest[:-cut]

    def asked_of_us(self) -> bool:
        """Whether somebody is asked to do it ("could you …"), and does not ask whether they may do it themselves."""
        at = 0
        while step := self.grammar.leads.at(self.said, at):
            at += step
        return self.grammar.asks.at(self.said, at) > 0 and not self.grammar.may.at(self.said, at)

    def asks_leave(self) -> bool:
        """Whether somebody asks whether they may do it: "can I drop them all at once"."""
        return any(self.grammar.may.at(self.said, at) for at in (0, self.grammar.leads.at(self.said, 0)))

    def is_when(self) -> bool:
        """Whether the clause says when, and nothing else: it belongs to the order before it."""
        seen = self.seen(0, len(self.said), dates_first=False)
        ends = any(listed.at(self.said, at) for listed in self.grammar.until.values() for at in range(len(self.said)))
        return (seen.timed or ends or seen.empty) and seen.only() and bool(self.said)

    def only_language(self) -> tuple[Language | None, bool]:
        """The language that the clause names, if that is all it says, and whether "in" or "please" makes it a wish."""
        seen = self.seen(0, len(self.said), dates_first=False)
        if len(seen.languages) != 1 or len(seen.things) or seen.unknown or seen.numbers or seen.dates or seen.metrics:
            return None, False
        return seen.languages[0], len(self.said) > 1

    def again(self, kind: str) -> Order | None:
        """What the clause changes of the order before it, a `kind` of setting: "no, mejor los martes"."""
        start = self._beginning()
        seen = self.seen(start, len(self.said), dates_first=False)
        if seen.events or seen.platforms or any(token.text == "?" for token in self.heard.tokens):
            return None
        if start == len(self.said):
            cues = {name for name in ("no", "sorry") if any(self._fix(name, at) for at in range(start))}
            return Order("undo", weak=True) if len(cues) > 1 else None
        if seen.things & {"zone", "language"} and not seen.metrics:
            found = self._change("set", seen, start)
            return replace(found, weak=True) if found is not None and found.wanted != "cannot" else None
        if seen.unknown:
            return None
        if kind == "goal":
            many = len(seen.numbers) == 1 and seen.numbers[0] >= _LEAST and not (seen.dates or seen.things - {"that"})
            fits = many and start > 0 and seen.metrics <= {"followers"}
            return Order("goal", words=self.text(start, len(self.said)), weak=True) if fits else None
        if kind not in {"rhythm", "pause", "resume"}:
            return None
        at, day = self.when(seen)
        fits = seen.only("summary", "hour", "weekday", "that", "every", "sending")
        if not fits or not self._tells_time(seen, at) or any(self._fix("past", i) for i in range(len(self.said))):
            return None
        return replace(self._rhythm(seen, at, day), weak=True) if at is not None or day is not None else None

    # -- where the verb stands

    def _beginning(self) -> int:
        """Where what is said begins, behind "no", "sorry", "rather" and a verb that sets."""
        at = 0
        while at < len(self.said):
            step = max(
                self._fix("no", at), self._fix("sorry", at), self.grammar.leads.at(self.said, at),
                self.grammar.asks.at(self.said, at),
            )  # fmt: skip
            if not step:
                break
            at += step
        verbs = [length for verb, length in self.verbs(at) if verb in {"set", "change", "send", "remind", "show"}]
        return at + max(verbs, default=0)

    def _fix(self, name: str, at: int) -> int:
        return self.grammar.fix[name].at(self.said, at)

    def _tells_time(self, seen: Seen, at: time | None) -> bool:
        """Whether every day is a weekday to come and every number an hour: a bare number is a figure."""
        for when in seen.dates:
            senses = [self.heard.senses(place) for place in range(when.start, when.end)]
            if not all(any(s.startswith(("weekdays.", "short_weekdays.")) for s in sense) for sense in senses):
                return False
        clocked = any(s.startswith("clock.") for place in self.places for s in self.heard.senses(place))
        written = any(token.text == ":" or ":" in token.text for token in self.heard.tokens)
        return not seen.numbers or (at is not None and (clocked or written))

    def _openings(self) -> list[int]:
        """Where the verb may begin: after every courtesy, and before those that are verbs themselves ("quiero")."""
        places, at = [0], 0
        for _ in range(_COURTESIES):
            step = max(self.grammar.leads.at(self.said, at), self.grammar.asks.at(self.said, at))
            if not step:
                break
            at += step
            places.append(at)
        return list(reversed(places))

    def _verb_behind(self) -> Order | None:
        """What it is about comes first, and has to be named: "lo de ayer bórralo"."""
        for at in range(1, len(self.said)):
            if self.grammar.behind.at(self.said, at) == len(self.said) - at:
                seen = self.seen(0, at, dates_first=True)
                named = seen.dates or seen.events or "last" in seen.things or seen.platforms
                return self._delete(seen) if named and not seen.unknown else None
        return None

    def _summary_when(self) -> Order | None:
        """The summary and when it is wanted, without a verb: "summary at 6pm on Fridays"."""
        seen = self.seen(0, len(self.said), dates_first=False)
        at, day = self.when(seen)
        fits = seen.only("summary", "every", "weekday", "hour", "week") and "summary" in seen.things
        when = (at is not None or day is not None) and self._tells_time(seen, at)
        asked = any(token.text in "?¿" for token in self.heard.tokens)
        return self._rhythm(seen, at, day) if fits and when and not asked else None

    # -- what each verb does

    def _does(self, verb: str, start: int, end: int) -> Order | None:
        match verb:
            case "delete":
                return self._delete(self.seen(end, len(self.said), dates_first=True))
            case "pause" | "stop":
                return self._pause(end, bare=verb == "pause")
            case "away":
                return self._away(end)
            case "cannot":
                return Order("cannot")
        seen = self.seen(end, len(self.said), dates_first=False)
        match verb:
            case "show" | "send" | "remind":
                return self._show(verb, seen)
            case "change" | "set":
                return self._change(verb, seen, start)
            case "resume":
                told = seen.only("summary", "sending", "that", "week", "every") and not seen.numbers and not seen.timed
                needs = seen.things & {"summary", "sending"} or seen.empty
                return Order("resume") if told and needs else None
            case "speak":
                fits = len(seen.languages) == 1 and not seen.unknown and not seen.metrics and not seen.numbers
                return Order("language", language=seen.languages[0]) if fits else None
            case _:
                known = seen.only("data", "all", "history", "entry", "every", "that", "summary", "account")
                wanted = seen.things & {"data", "all", "history", "entry", "every"} or seen.empty
                return Order("export") if known and wanted else None

    def _delete(self, seen: Seen) -> Order | None:
        names_entry = bool(seen.things & {"entry", "spoken", "data", "history", "last", "post"})
        about = About(
            days=tuple(_stretch(when) for when in seen.dates) or self._weekdays(seen),
            metrics=frozenset(seen.metrics),
            events=frozenset(seen.events),
            posts="post" in seen.things,
            platform=seen.platforms[0] if seen.platforms else None,
            numbers=tuple(seen.numbers),
            words=tuple(seen.unknown),
            last="last" in seen.things
            or (bool(seen.things) and seen.things <= {"that", "entry"} and "that" in seen.things),
            every=bool(seen.things & {"every", "all"}),
            spoken="spoken" in seen.things,
        )
        if seen.things & {"goal"}:
            return Order("goal_drop") if seen.only("goal", "that", "every", "network") else Order("cannot")
        if "summary" in seen.things and not seen.dates:
            return Order("pause") if seen.only("summary", "that", "every", "weekday") else Order("cannot")
        if seen.things & {"account"} and (seen.platforms or seen.metrics):
            return Order("cannot")
        if (
            seen.things & {"all"}
            and seen.only("all", "every", "data", "history", "account", "entry")
            and not (seen.dates or seen.numbers)
        ):
            return Order("erase")
        if seen.things & {"settings", "language", "zone", "hour", "weekday", "account"}:
            return Order("cannot")
        if any(when.future or when.day is None for when in seen.dates):
            return Order("cannot")
        judged = seen.metrics and not (about.posts or about.events)
        if seen.unknown and (judged or not names_entry or (len(seen.unknown) > _WORDS and not self._themed())):
            return Order("cannot")
        if not about.named and not names_entry:
            return Order("undo") if "that" in seen.things and seen.things <= {"that", "every"} else None
        return Order("delete", about)

    def _themed(self) -> bool:
        """Whether it is said what a post was about."""
        return any("posts.about" in self.heard.senses(place) for place in self.places)

    def _weekdays(self, seen: Seen) -> tuple[tuple[date, date], ...]:
        """The last day of that name, where it is not heard as a date: "il dato di lunedì"."""
        named = weekday(" ".join(word.text for word in self.said)) if seen.timed else None
        if named is None:
            return ()
        day = self.today - _DAY * ((self.today.weekday() - named - 1) % 7 + 1)
        return ((day, day),)

    def _show(self, verb: str, seen: Seen) -> Order | None:
        at, day = self.when(seen)
        if "often" in seen.things:
            return Order("cannot")
        told_when = seen.timed and (at is not None or day is not None)
        if seen.unknown or seen.metrics - {"followers"} or seen.events:
            return Order("cannot") if verb == "remind" else None
        if told_when and verb in {"send", "remind"}:
            known = seen.only(
                "summary", "sending", "that", "week", "hour", "weekday", "every", "history", "data", "all"
            )
            return self._rhythm(seen, at, day) if known else Order("cannot")
        if any(when.future for when in seen.dates) or seen.numbers:
            return Order("cannot")
        if verb == "remind":
            needs = seen.things & {"summary", "sending"}
            return (
                Order("rhythm", asks="hour") if needs and seen.only("summary", "sending", "week") else Order("cannot")
            )
        for thing, wanted in (
            ("summary", "summary"), ("settings", "settings"), ("goal", "goal"), ("history", "history"),
            ("data", "export"), ("week", "summary"), ("all", "export"),
        ):  # fmt: skip
            if thing in seen.things:
                if thing == "all" and (seen.timed or seen.dates or "account" in seen.things):
                    return None
                sends = verb == "send" and "data" in seen.things
                return Order("export" if wanted == "history" and sends else wanted)  # type: ignore[arg-type]  # one of the names above
        return None

    def _change(self, verb: str, seen: Seen, start: int) -> Order | None:
        things = seen.things
        if "goal" in things:
            return Order("goal", words=self.around("goal", start, seen))
        if "language" in things or (seen.languages and things <= {"that"}):
            return self._tongue(seen)
        if "zone" in things:
            return Order("zone", words=self.after("zone", seen))
        at, day = self.when(seen)
        if "often" in things or seen.metrics or seen.events or seen.unknown:
            return Order("cannot")
        if "network" in things:
            return Order("network", platform=seen.platforms[0] if seen.platforms else None)
        if "settings" in things:
            return Order("settings")
        if seen.platforms:
            fits = things <= {"that", "entry", "last"} and (things or verb == "change")
            return Order("move", platform=seen.platforms[0]) if fits else Order("cannot")
        if things & {"summary", "hour", "weekday"} or (
            at is not None and things <= {"that"} and self._tells_time(seen, at)
        ):
            if at is None and day is None:
                return Order("rhythm", asks="day" if "weekday" in things and "hour" not in things else "hour")
            return self._rhythm(seen, at, day)
        if seen.dates and things <= {"that", "entry", "last"} and verb == "change":
            when = seen.dates[0]
            late = when.future or when.day is None
            return Order("move", day=None if late else when.day, dated=late)
        return Order("cannot")

    def _rhythm(self, seen: Seen, at: time | None, day: int | None) -> Order:
        if at is None:
            return Order("rhythm", weekday=day, part=seen.part)
        return Order("rhythm", at=at, weekday=day, halves=self.halves(seen))

    def _tongue(self, seen: Seen) -> Order | None:
        if seen.unknown or seen.metrics or seen.events:
            return Order("cannot")
        return Order("language", language=seen.languages[-1] if seen.languages else None)

    def _pause(self, end: int, *, bare: bool) -> Order | None:
        """A pause of the summaries, perhaps until a day; of anything else it is none, of an account least of all."""
        if any(token.text.startswith("@") for token in self.heard.tokens[self.places[0] :]):
            return Order("cannot")  # "silencia a @pepe"
        said, places = self.said[end:], self.places[end:]
        cut = self._until_at(said, places)
        seen = self.seen(end, end + cut, dates_first=False)
        if seen.timed and self.when(seen)[1] is not None and not (seen.unknown or seen.numbers):
            return Order("rhythm", asks="day")  # "don't message me on Sundays"
        known = {"summary", "sending", "that", "week", "every", "often"}
        known |= {"entry"} if "sending" in seen.things else set()  # "messages" are both
        if not seen.only(*known) or seen.numbers or seen.dates:
            return None
        told = said[cut:]
        day = until(self.heard, self.grammar, places[cut:], told, self.today) if told else None
        named = self.grammar.until["until"].at(told, 0) > 0
        if not (seen.things & {"summary", "sending", "week"}):
            # "Stop until January" can be about nothing else; "stop that" can.
            bare = bare or (named and day is not None and self._is_day(told, cut + end))
            if not bare or not seen.things <= {"that", "every"}:
                return None
        if not told:
            return Order("pause")
        open_end = any(self.grammar.until["ever"].at(told, at) for at in range(len(told)))
        if day is None and not named:
            return None
        return Order("pause", until=day, dated=not open_end)

    def _away(self, end: int) -> Order | None:
        """A pause for who is away until a day, or for so long; "me voy de vacaciones el mes que viene" is news."""
        lists, said = self.grammar.until, self.said[end:]
        coming = any(
            lists[name].at(said, at)
            for name in ("tomorrow", "next_week", "next_month", "next_year")
            for at in range(len(said))
        )
        if coming and not any(lists["until"].at(said, at) for at in range(len(said))):
            return None
        found = self._pause(end, bare=True)
        return found if found is not None and found.until is not None else None

    def _is_day(self, told: list[Said], start: int) -> bool:
        """Whether nothing but a day follows "until"."""
        at = start + self.grammar.until["until"].at(told, 0)
        seen = self.seen(at, len(self.said), dates_first=True)
        listed = [self.grammar.until[name] for name in ("tomorrow", "next_week", "next_month", "next_year")]
        months = all(self._is_month(i) for i in range(at, len(self.said)))
        return months or seen.only("week", "that") or any(one.whole(self.said[at:]) for one in listed)

    def _is_month(self, at: int) -> bool:
        return any(sense.startswith("months.") for sense in self.heard.senses(self.places[at]))

    def _until_at(self, said: list[Said], places: list[int]) -> int:
        """Where the words begin that say how long a pause is."""
        lists = self.grammar.until
        for at in range(len(said)):
            if lists["until"].at(said, at):
                return at
            for name in ("tomorrow", "next_week", "next_month", "next_year"):
                if lists[name].at(said, at) and until(self.heard, self.grammar, places[at:], said[at:], self.today):
                    return at
            length = lists["lasting"].at(said, at)
            number = next((n for n in self.heard.numbers if n.start == places[at]), None)
            after = at + (length or (number.end - number.start if number else 0))
            if after > at and until(self.heard, self.grammar, places[at : after + 2], said[at : after + 2], self.today):
                return at
        return len(said)


def _stretch(when: When) -> tuple[date, date]:
    day = when.day or date.min
    return when.since or day, day
