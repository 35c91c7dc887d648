"""The words of a clause by what they are: things, days, hours, numbers, names, and what nobody knows."""

import re
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final, get_args

from coaching.languages.hearing import lexicon
from coaching.languages.orders import Grammar, Said
from coaching.model import EventKind, Language, Metric, Platform
from coaching.reading.clock import clock, halves, weekday
from coaching.reading.dates import When
from coaching.reading.figure import METRICS, PLATFORMS
from coaching.reading.heard import Heard

EVENTS: Final[dict[str, EventKind]] = {
    f"{section}.{kind}": kind for kind in get_args(EventKind) for section in ("events", "happenings")
}
_CLOCK: Final = re.compile(r"(?:[01]?[0-9]|2[0-3])[.:h][0-5][0-9]")  # "8.30", which is no number
_TIMES: Final = ("clock.", "weekdays.", "short_weekdays.")


@dataclass
class Seen:
    """What the words after a verb are about."""

    things: set[str] = field(default_factory=set)
    dates: list[When] = field(default_factory=list)
    metrics: set[Metric] = field(default_factory=set)
    events: set[EventKind] = field(default_factory=set)
    platforms: list[Platform] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    timed: bool = False
    part: str | None = None
    unknown: list[str] = field(default_factory=list)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Nothing but courtesy."""
        return not (
            self.things or self.dates or self.metrics or self.events or self.platforms or self.numbers
            or self.languages or self.timed or self.unknown
        )  # fmt: skip

    def only(self, *things: str) -> bool:
        """Whether nothing else than these is named."""
        named = self.metrics or self.events or self.platforms or self.languages or self.unknown
        return not named and self.things <= set(things)


class Spoken:
    """The words and numbers of some tokens, heard with one language's grammar."""

    def __init__(self, heard: Heard, grammar: Grammar, start: int, end: int, today: date) -> None:
        self.heard, self.grammar, self.today = heard, grammar, today
        self.places = [at for at in range(start, end) if heard.tokens[at].script in ("word", "number")]
        self.said = [
            Said(heard.tokens[at].text, heard.text[heard.tokens[at].start : heard.tokens[at].end].lower())
            for at in self.places
        ]

    def verbs(self, start: int) -> list[tuple[str, int]]:
        """The verbs that begin there, the longest first."""
        found = [(verb, listed.at(self.said, start)) for verb, listed in self.grammar.verbs.items()]
        return sorted(((verb, length) for verb, length in found if length), key=lambda f: -f[1])

    def seen(self, start: int, end: int, *, dates_first: bool) -> Seen:
        """Every word from `start` to `end` by what it is."""
        seen, at = Seen(), start
        said = self.said[:end]
        while at < end:
            step = 0
            if dates_first:
                step = self._dated(seen, said, at)
            step = step or self._thing(seen, said, at, dates_first=dates_first)
            step = (
                step or self._dated(seen, said, at) or self._told(seen, said, at) or self.grammar.fillers.at(said, at)
            )
            if not step:
                seen.unknown.append(said[at].text)
            at += step or 1
        return seen

    def _thing(self, seen: Seen, said: list[Said], at: int, *, dates_first: bool) -> int:
        starts = {when.start for when in self.heard.dates} if dates_first else set()
        # "lo de la semana pasada": what is said of a day ends where the day begins.
        stop = next((i for i in range(at + 1, len(said)) if self.places[i] in starts), len(said))
        lengths = {name: listed.at(said[:stop], at) for name, listed in self.grammar.things.items()}
        longest = max(lengths.values())
        filler = self.grammar.fillers.at(said, at)
        if not longest or filler > longest:
            return 0
        found = {name for name, length in lengths.items() if length == longest}
        if filler == longest and found <= {"that"} and at + 1 < len(said):
            return 0  # "lo" and "the" before something else
        seen.things |= found
        for name in found:
            seen.spans.setdefault(name, (at, at + longest))
        return longest

    def _dated(self, seen: Seen, said: list[Said], at: int) -> int:
        when = next((when for when in self.heard.dates if when.start == self.places[at]), None)
        if when is None:
            return 0
        seen.dates.append(when)
        seen.timed = seen.timed or self._is_time(self.places[at])
        return max(1, sum(when.start <= place < when.end for place in self.places[at : len(said)]))

    def _told(self, seen: Seen, said: list[Said], at: int) -> int:
        place = self.places[at]
        for name, listed in self.grammar.names.items():
            if (length := listed.at(said, at)) > 0:
                seen.languages.append(name)
                return length
        for part, listed in self.grammar.parts.items():
            if (length := listed.at(said, at)) > 0:
                seen.timed, seen.part = True, part
                return length
        if self._is_time(place) or _CLOCK.fullmatch(self.heard.word(place)):
            seen.timed = True
            return 1
        number = next((n for n in self.heard.numbers if n.start == place and n.value is not None), None)
        if number is not None and not (number.faint and self.grammar.fillers.at(said, at)):
            seen.numbers.append(number.value or 0)
            seen.timed = seen.timed or (number.value or 0) <= 24  # noqa: PLR2004  # perhaps an hour
            return max(1, sum(number.start <= p < number.end for p in self.places[at : len(said)]))
        if any(n.start < place < n.end for n in self.heard.numbers):
            return 1
        mark = self.heard.marks[place]
        length = sum(mark.start <= p < mark.end for p in self.places[at : len(said)]) if mark else 0
        for sense in sorted(self.heard.senses(place)):
            if sense in PLATFORMS:
                seen.platforms.append(PLATFORMS[sense])
                return max(1, length)
        senses = self.heard.senses(place)
        # "The sales" may be the figure or the season: whichever was told is meant.
        events = {EVENTS[sense] for sense in senses if sense in EVENTS}
        own = {
            sense for p in self.places[at : at + max(1, length)] for sense in lexicon().senses_of((self.heard.word(p),))
        }
        named = senses | own if events else senses
        metrics = {METRICS[sense] for sense in named if sense in METRICS and sense.startswith("metrics.")}
        seen.events |= events
        seen.metrics |= metrics
        return max(1, length) if events or metrics else 0

    def _is_time(self, place: int) -> bool:
        return any(
            sense.startswith(_TIMES) and sense not in {"clock.to", "clock.past", "clock.at"}
            for sense in self.heard.senses(place)
        ) or self.heard.word(place) in {"h", "hs", "hrs", "am", "pm"}

    def when(self, seen: Seen) -> tuple[time | None, int | None]:
        """The hour and the weekday that the clause names beside its things."""
        if not seen.timed:
            return None, None
        words = self._beside(seen)
        return clock(words, self.heard.language), weekday(words)

    def halves(self, seen: Seen) -> tuple[time, time] | None:
        """The two hours that the named one may be."""
        return halves(self._beside(seen), self.heard.language)

    def _beside(self, seen: Seen) -> str:
        """The words without those of the things: an hour is not looked for in "the sunday one"."""
        taken = {place for start, end in seen.spans.values() for place in self.places[start:end]}
        kept = [at for at in range(self.places[0], self.places[-1] + 1) if at not in taken]
        return "".join((" " if self._parted(at) else "") + self._written(at) for at in kept)

    def _written(self, at: int) -> str:
        return self.heard.text[self.heard.tokens[at].start : self.heard.tokens[at].end]

    def _parted(self, at: int) -> bool:
        """Whether a blank stands before a token: "9:30" stays together."""
        return at > 0 and self.heard.tokens[at - 1].end < self.heard.tokens[at].start

    def after(self, thing: str, seen: Seen) -> str:
        """The words after a thing, without what ties them to it: a town."""
        _, at = seen.spans[thing]
        end = len(self.said)
        while at < end and (cut := next((n for n in (2, 1) if self.grammar.leads.at(self.said, end - n) == n), 0)):
            end -= cut
        if at >= end:
            return ""
        first, last = self.heard.tokens[self.places[at]], self.heard.tokens[self.places[end - 1]]
        return self.heard.text[first.start : last.end]

    def around(self, thing: str, start: int, seen: Seen) -> str:
        """The words before and after a thing, between the verb and the end: a goal."""
        begin, end = seen.spans[thing]
        verb = max((length for _, length in self.verbs(start)), default=1)
        return " ".join(part for part in (self.text(start + verb, begin), self.text(end, len(self.said))) if part)

    def text(self, start: int, end: int) -> str:
        """The words as they were written, without those that say nothing before and after them."""
        while start < end and self.grammar.fillers.at(self.said, start):
            start += 1
        while start < end and self.grammar.fillers.at(self.said, end - 1) == 1:
            end -= 1
        if start >= end:
            return ""
        first, last = self.heard.tokens[self.places[start]], self.heard.tokens[self.places[end - 1]]
        return self.heard.text[first.start : last.end]
