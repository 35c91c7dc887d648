"""When something was: the day that a figure belongs to, and the first day that it covers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import MINYEAR, date, timedelta
from functools import cached_property
from typing import NamedTuple

from coaching.languages.hearing import Mark, Token, clean, lexicon, tokenize
from coaching.model import Language
from coaching.reading import numbers
from coaching.reading.day_order import month_first, slashed
from coaching.reading.stretches import DAY, STRETCHES, THIS_AFTER, WEEK, month_of

_MONTHS = 12
_LONGEST = 3660  # days; nobody counts back further than ten years
_CENTURY = 100
_SOON = 28  # days
_SOME = 3  # "some weeks ago": one to three
_FIRST_NETWORKS = 2004  # nobody had followers before
_NEAR = 5  # words between a difference and what it is told against: "menos seguidores que la semana pasada"


class When(NamedTuple):
    """A date phrase in tokens. `day` is None when there is no such day (31/02)."""

    start: int
    end: int
    since: date | None
    day: date | None
    future: bool = False
    compared: bool = False  # what a difference is told against: "5 menos que ayer"


def parse(text: str, *, today: date, language: Language | None = None) -> tuple[When, ...]:
    """The date phrases of a text, in order."""
    tokens = tokenize(clean(text))
    heard = lexicon().hear(tokens, language)
    covering: list[Mark | None] = [None] * len(tokens)
    for mark in heard:
        covering[mark.start : mark.end] = [mark] * (mark.end - mark.start)
    counts = numbers.find(tokens, heard, language)
    return tuple(find(tokens, covering, counts, today=today, language=language))


def find(
    tokens: Sequence[Token],
    marks: Sequence[Mark | None],
    counts: Sequence[numbers.Number],
    *,
    today: date,
    language: Language | None,
) -> list[When]:
    """The date phrases among the tokens, in order, none overlapping another."""
    finder = _Finder(tokens, marks, {number.start: number for number in counts}, today, language)
    found: list[When] = []
    at = 0
    while at < len(tokens):
        when = finder.at(at) or (finder.like_the_last(at, found[-1]) if found else None)
        if when is None:
            at += 1
        else:
            found.append(when._replace(compared=finder.compares(when)))
            at = max(when.end, at + 1)
    return found


# What may follow "this one" when it stands for a period.
_TOLD = frozenset(
    {"cues.have", "cues.level", "cues.gain", "cues.loss", "cues.rise", "cues.fall", "cues.and", "cues.be"}
)


@dataclass(frozen=True)
class _Finder:
    """Looks for a date phrase at one token at a time."""

    tokens: Sequence[Token]
    marks: Sequence[Mark | None]
    counts: Mapping[int, numbers.Number]
    today: date
    language: Language | None

    def at(self, at: int) -> When | None:
        """The date phrase that begins at a token."""
        mark = self.marks[at]
        if mark is not None and (mark.start < at or "cues.idiom" in mark.senses):
            return None
        return (
            self._since(at) or self._stretch(at) or self._counted(at) or self._long_ago(at) or self._named(at)
            or self._monthday(at) or self._year(at) or self._weekday(at) or self._figures(at)
        )  # fmt: skip

    def like_the_last(self, at: int, last: When) -> When | None:
        """This week after last week, this month after last month: "la semana pasada 1.180, esta 1.200"."""
        mark = self.marks[at]
        if mark is None or mark.start < at or "cues.this_one" not in mark.senses:
            return None
        named = next(
            (sense for at in range(last.start, last.end) for sense in THIS_AFTER if self._has(at, sense)), None
        )
        after = self.tokens[mark.end] if mark.end < len(self.tokens) else None
        follower = self.marks[mark.end] if after is not None else None
        told = follower is not None and bool(follower.senses & _TOLD)
        if named is None or not (after is None or after.script != "word" or told or mark.end in self.counts):
            return None
        since, day = STRETCHES[THIS_AFTER[named]](self.today)
        return When(at, mark.end, since, day)

    def compares(self, when: When) -> bool:
        """Whether a date is what a difference is told against: "5 menos que ayer", "-3 vs ayer"."""
        before = when.start - 1
        while self._has(before, "cues.filler") and not self._has(before, "cues.than"):
            before -= 1  # "que el lunes", "than on Monday"
        if self._has(before, "cues.baseline"):
            return True
        known = lexicon().senses_of((self.tokens[when.start].text,))
        inside = when.end - when.start > 1 and "cues.than" in known
        if not inside and not self._has(before, "cues.than"):
            return False
        return any(
            self._has(at, "cues.less") or self._has(at, "cues.more") or self.tokens[at].text in ("+", "-")
            for at in range(max(0, when.start - _NEAR), when.start)
        )

    def _has(self, at: int, sense: str) -> bool:
        mark = self.marks[at] if 0 <= at < len(self.marks) else None
        return mark is not None and sense in mark.senses

    def _end(self, at: int) -> int:
        mark = self.marks[at]
        return mark.end if mark else at + 1

    def _key(self, at: int, section: str) -> int | None:
        """The number of the month or weekday at a token."""
        mark = self.marks[at] if 0 <= at < len(self.marks) else None
        for sense in mark.senses if mark else ():
            if sense.startswith(section):
                return int(sense.rpartition(".")[2])
        return None

    def _since(self, at: int) -> When | None:
        if not self._has(at, "dates.since"):
            return None
        inner = self.at(self._end(at)) if self._end(at) < len(self.tokens) else None
        if inner is None or inner.day is None or inner.future:
            return None
        return When(at, inner.end, inner.since or inner.day, self.today)

    def _stretch(self, at: int) -> When | None:
        if self._has(at, "dates.future") and not self._has(at, "dates.today"):
            return When(at, self._end(at), None, self.today, future=True)
        mark = self.marks[at]
        for sense in mark.senses if mark else ():
            if sense in STRETCHES:
                since, day = STRETCHES[sense](self.today)
                return When(at, self._end(at), since, day)
        return None

    # -- "hace 3 días", "3 giorni fa", "últimos 30 días"

    def _unit(self, at: int) -> int | None:
        """The days in the unit at a token."""
        for sense, days in (
            ("dates.day", 1),
            ("dates.week", WEEK),
            ("dates.month", 30),
            ("dates.year", 365),
        ):
            if self._has(at, sense):
                return days
        return None

    def _counted(self, at: int) -> When | None:
        lead = next((s for s in ("last_some", "ago_before", "within", "ahead") if self._has(at, f"dates.{s}")), None)
        start = self._end(at) if lead else at
        number = self.counts.get(start)
        if number is None or number.value is None or number.end >= len(self.tokens):
            return None
        unit = self._unit(number.end)
        if unit is None or not 0 < number.value * unit <= _LONGEST:
            return None
        end = self._end(number.end)
        back = timedelta(days=number.value * unit)
        if end < len(self.tokens) and self._has(end, "dates.ago_after"):
            return When(start, self._end(end), None, self.today - back)
        if lead == "ago_before":
            return When(at, end, None, self.today - back)
        if lead == "ahead":
            return When(at, end, None, self.today, future=True)
        bracketed = not lead and at and self.tokens[at - 1].text == "(" and self._closes(end)
        if lead in ("last_some", "within") or bracketed:
            return When(at, end, self.today - back + DAY, self.today)
        return None

    def _closes(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].text == ")"

    def _long_ago(self, at: int) -> When | None:
        """Some units ago, nobody says how many: "hace años", "qualche anno fa", "months ago"."""
        unit_at = self._end(at) if self._has(at, "dates.ago_before") else at
        unit = self._unit(unit_at) if unit_at < len(self.tokens) else None
        end = self._end(unit_at) if unit else at
        after = unit is not None and self._has(end, "dates.ago_after")
        if unit is None or unit == 1 or not (unit_at > at or after):
            return None
        end = self._end(end) if after else end
        return When(at, end, self.today - timedelta(days=_SOME * unit), self.today - timedelta(days=unit))

    # -- "el 4 de octubre", "October 4th", "in October", "back in 2019"

    def _year(self, at: int) -> When | None:
        """A year by itself; "de 2010 a 2030" and "2019 seguidores" are counts."""
        number = self.counts.get(at)
        after = self._end(at)
        led = self._has(at - 1, "dates.in_year") or self._has(at - 1, "dates.since")
        if number is None or not led or not self._is_year(number) or (number.value or 0) > self.today.year:
            return None
        follower = self.marks[after] if after < len(self.marks) else None
        counted = follower is not None and any(s.startswith("metrics.") or s == "cues.to" for s in follower.senses)
        if counted or (number.value or 0) < _FIRST_NETWORKS:
            return None
        last = date(number.value or MINYEAR, 12, 31)
        return When(at, number.end, date(number.value or MINYEAR, 1, 1), min(last, self.today))

    def _named(self, at: int) -> When | None:
        month = self._key(at, "months.")
        if month is not None:
            after = self._end(at)
            number = self.counts.get(after)
            listed = after + 1 < len(self.tokens) and self.tokens[after + 1].text == ":"  # "Ott 5: 1430"
            if self._is_day(number) and (listed or self.language in ("en", None)):
                return self._dated(at, self._ordinal(after + 1), month, number)
            if self._has(at - 1, "dates.in") or self._has(at - 1, "dates.since"):
                return self._whole_month(at, after, month)
            return None
        number = self.counts.get(at)
        if not self._is_day(number):
            return None
        after = self._ordinal(at + 1)
        if self._has(after, "dates.of"):
            after += 1
        month = self._key(after, "months.") if after < len(self.tokens) else None
        return self._dated(at, self._end(after), month, number) if month else None

    def _monthday(self, at: int) -> When | None:
        """A day without its month, where what follows is told of it: "el 10 1.215", "the 8th it was 990"."""
        if not self._has(at, "dates.monthday"):
            return None
        start = self._end(at)
        number = self.counts.get(start)
        if number is None or not self._is_day(number) or number.end != start + 1:
            return None
        end = self._ordinal(number.end)
        if end == number.end and self.language == "en":
            return None
        after = end
        while after < len(self.tokens) and (self.tokens[after].text == ":" or self._told_of(after)):
            after = self._end(after)
        asked = after < len(self.tokens) and self.tokens[after].text == "?"  # "¿cuántos tenía el 8?"
        told = after in self.counts and (after > end or (self.counts[after].value or 0) > 31)  # noqa: PLR2004  # days of the longest month
        if not (asked or told):
            return None
        month, year = self.today.month, self.today.year
        for _ in range(3):  # the 31st was two months ago at the most
            day = _day(year, month, number.value or 1)
            if day is not None and day <= self.today:
                return When(at, end, None, day)
            month, year = (month - 1, year) if month > 1 else (12, year - 1)
        return None

    def _told_of(self, at: int) -> bool:
        return any(self._has(at, sense) for sense in ("cues.past", "cues.have", "cues.be", "cues.trail", "cues.own"))

    def _is_day(self, number: numbers.Number | None) -> bool:
        return number is not None and not number.sign and number.value is not None and 1 <= number.value <= 31  # noqa: PLR2004  # days of the longest month

    def _ordinal(self, at: int) -> int:
        """The place after "rd" in "3rd"."""
        touching = 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end
        return at + 1 if touching and self._has(at, "cues.ordinal") else at

    def _dated(self, at: int, end: int, month: int, number: numbers.Number | None) -> When | None:
        if number is None or number.value is None:
            return None
        year_at = end
        if self._has(end, "dates.of") or (end < len(self.tokens) and self.tokens[end].text == ","):
            year_at = end + 1
        year = self.counts.get(year_at)
        if year is not None and self._is_year(year):
            return self._on(at, year.end, number.value, month, year.value)
        return self._on(at, end, number.value, month, None)

    def _is_year(self, number: numbers.Number) -> bool:
        written = self.tokens[number.start].text
        close = self.today.year - 30 <= (number.value or 0) <= self.today.year + 30
        return close and number.end == number.start + 1 and written.isdigit() and len(written) == len("2026")

    def _whole_month(self, at: int, end: int, month: int) -> When:
        year = self.today.year - (month > self.today.month)
        since, day = month_of(year, month, self.today)
        return When(at, end, since, day)

    def _on(self, at: int, end: int, day: int, month: int, year: int | None) -> When:
        """A day with its month; without a year, the most recent such day."""
        if year is not None:
            found = _day(year, month, day)
            return When(at, end, None, found, future=found is not None and found > self.today)
        soon = _day(self.today.year, month, day)
        if soon is not None and DAY <= soon - self.today <= _SOON * DAY:
            return When(at, end, None, soon, future=True)  # rather a day to come than eleven months ago
        for back in range(9):  # a 29th of February can be eight years away
            found = _day(self.today.year - back, month, day)
            if found is not None and found <= self.today:
                return When(at, end, None, found)
        return When(at, end, None, None)

    # -- weekdays

    def _weekday(self, at: int) -> When | None:
        weekday = self._key(at, "weekdays.")
        if weekday is None:
            weekday = self._key(at, "short_weekdays.")
            if weekday is None or not self._stands_alone(at):
                return None
        end = self._end(at)
        if self._has(at - 1, "dates.every") and not (self._has(at - 1, "dates.of") and self._thing(at - 2)):
            return None
        if self._has(at - 1, "dates.next") or (end < len(self.tokens) and self._has(end, "dates.next")):
            return When(at, end, None, self.today, future=True)
        back = (self.today.weekday() - weekday - 1) % WEEK + 1
        return When(at, end, None, self.today - back * DAY)

    def _thing(self, at: int) -> bool:
        """Whether a day is that of a thing: "il giveaway di lunedì" was on Monday, "di lunedì" is every one."""
        mark = self.marks[at] if 0 <= at < len(self.marks) else None
        return mark is not None and any(s.startswith(("events.", "posts.nouns", "posts.videos")) for s in mark.senses)

    def _stands_alone(self, at: int) -> bool:
        """Whether a short weekday ("mar", "sun") opens an item and has a figure or a colon after it."""
        opens = at == 0 or self.tokens[at - 1].script in ("line", "mark")
        after = at + 1
        followed = after in self.counts or (after < len(self.tokens) and self.tokens[after].text in ":,.")
        return opens and followed

    # -- 04/10, 2026-10-04

    def _figures(self, at: int) -> When | None:
        parts, end = slashed(self.tokens, at)
        if not parts:
            return None
        if len(parts[0]) == len("2026"):
            return self._on(at, end, int(parts[2]), int(parts[1]), int(parts[0])) if len(parts) > 2 else None  # noqa: PLR2004  # day, month and year, or without the year
        first, second = int(parts[0]), int(parts[1])
        day, month = (second, first) if self._month_first and first <= _MONTHS else (first, second)
        if month > _MONTHS or not day:
            return When(at, end, None, None)
        year = None
        if len(parts) > 2:  # noqa: PLR2004  # day, month and year, or without the year
            year = int(parts[2]) + (self.today.year // _CENTURY * _CENTURY if int(parts[2]) < _CENTURY else 0)
        return self._on(at, end, day, month, year)

    @cached_property
    def _month_first(self) -> bool:
        """Whether the dates of this message put the month first, as English ones may."""
        if self.language != "en":
            return False
        written = [slashed(self.tokens, at)[0] for at, token in enumerate(self.tokens) if token.script == "number"]
        return month_first([parts for parts in written if parts and len(parts[0]) <= len("10")], self.today)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
