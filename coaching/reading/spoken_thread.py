"""Comments as lines with a name and a colon: "ana_garcia: ¡qué bonito!", or a chat as it is exported."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from coaching.languages.acts import act_words, cut
from coaching.languages.hearing import clean, lexicon
from coaching.model import known_as
from coaching.reading.people import read_people
from coaching.reading.wrote import ADDRESSED, INDENT, LONGEST_NAME, Written, is_handle, is_name, plain

AT_LEAST: Final = 2
MOST_LINES: Final = 0.8
"""Share of the lines that have to be of this kind."""
_STAMP: Final = (
    r"\[?(?P<a>\d{1,4})[/.\-](?P<b>\d{1,2})[/.\-](?P<c>\d{1,4}),?\s+\d{1,2}[:.]\d{2}(?::\d{2})?"
    r"(?:\s?[aApP]\.?\s?[mM]\.?)?\]?(?:\s?[-–])?\s*"
)
"""The day and the hour that a chat writes before a name."""
_SPOKEN: Final = re.compile(rf"^(?:{_STAMP})?(?:~\s?)?(?P<who>[^:\n]{{1,{LONGEST_NAME}}}?)\s?:\s+(?P<text>.*\S.*)$")
_NO_NAME: Final = ("metrics.", "platforms.", "dates.", "kinds.", "fits.", "posts.", "events.", "weekdays.", "months.")


def spoken(lines: Sequence[str], today: date, known: frozenset[str]) -> list[Written]:
    """Comments as "ana_garcia: ¡qué bonito!", or as a chat exports them; empty where anything else is likelier."""
    found = [_SPOKEN.match(line.strip()) for line in lines]
    said = [match for match in found if match is not None and any(c.isalpha() for c in match["text"])]
    if len(said) < AT_LEAST or len(said) < len(lines) * MOST_LINES:
        return []
    names = {known_as(match["who"]) for match in said}
    if any(told is not None and told.facts for match in said for told in read_people(match.group())):
        return []
    mentioned = any((to := ADDRESSED.match(match["text"])) and known_as(to[1]) in names for match in said)
    if not all(_speaks(match, known, sure=mentioned) for match in said):
        return []
    return [
        Written(
            plain(match["who"]), match["text"], _stamped(match, today), bool(INDENT.match(line)), _is_oneself(match)
        )
        for line, match in zip(lines, found, strict=True)
        if match is not None and match in said
    ]


def is_private(text: str) -> bool:
    """Whether a text is a chat as it is exported, with its hours, between no more than two people."""
    said = [match for line in clean(text).split("\n") if (match := _SPOKEN.match(line.strip())) and match["a"]]
    return len(said) >= AT_LEAST and len({known_as(match["who"]) for match in said}) <= AT_LEAST


def _speaks(match: re.Match[str], known: frozenset[str], *, sure: bool) -> bool:
    """Whether what stands before a colon is somebody, and no title of something."""
    who = match["who"].strip()
    if match["a"] or known_as(who) in known or is_handle(who):
        return any(c.isalpha() for c in who)
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", who)]
    heard = {sense for word in words for sense in lexicon().senses_of((word,))}
    plain = not any(sense.startswith(_NO_NAME) for sense in heard)
    return sure and plain and is_name(who) and not act_words().begins("not_names", words)


def _is_oneself(match: re.Match[str]) -> bool:
    """Whether a chat calls whoever copied it "Me"."""
    return cut(match["who"]) in act_words().thread["oneself"]


def _stamped(match: re.Match[str], today: date) -> date:
    """The day that a chat writes before a name: the year stands where it has four figures, else last; else today."""
    if not match["a"]:
        return today
    first, second, third = (int(match[name]) for name in "abc")
    year, month, day = (first, second, third) if first > 31 else (third, second, first)  # noqa: PLR2004  # no such day
    if month > 12:  # noqa: PLR2004  # then it is the day, and the month stands first
        month, day = day, month
    try:
        found = date(year + 2000 if year < 100 else year, month, day)  # noqa: PLR2004  # two figures of a year
    except ValueError:
        return today
    return min(found, today)
