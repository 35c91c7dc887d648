"""What a typed message says: figures, posts, events, and what Faro will not decide alone."""

from datetime import date

from coaching.languages.hearing import clean
from coaching.model import Doubt, Language, Observation, Post, Reading
from coaching.reading import changes, events, figures, posts, zeros
from coaching.reading.figure import Figure, change, observation, stated
from coaching.reading.heard import Heard, hear

# Telegram's longest message; what is beyond it came from elsewhere and is not read.
_LONGEST = 4096
_LARGEST = 10**10
# More figures than this in one message are a dump, not a report.
_MOST = 200


def read(text: str, *, today: date, language: Language | None = None) -> Reading:
    """Everything that one message says. `language` is the person's own, for messages that do not tell.

    The intent is a neutral "report" or "smalltalk"; coaching.questions finds out what is being asked.
    """
    heard = hear(text[:_LONGEST], today, language)
    observed, doubts = _observed(heard, today)
    published = posts.mentioned(heard, today)
    happened = events.find(heard, today)
    says = bool(observed or published or happened or doubts)
    return Reading(
        language=heard.language,
        intent="report" if says else "smalltalk",
        observations=tuple(observed),
        posts=published,
        events=happened,
        doubts=tuple(doubts),
    )


def read_posts(text: str, *, today: date, language: Language | None = None) -> tuple[Post, ...]:
    """The posts after the post command, one a line: "date topic | fit | kind"; all but the topic optional."""
    lines = clean(text[:_LONGEST]).split("\n")
    read_lines = (posts.told(line, today=today, language=language) for line in lines)
    return tuple(post for post in read_lines if post is not None)


def _observed(heard: Heard, today: date) -> tuple[list[Observation], list[Doubt]]:
    observed: list[Observation] = []
    doubts: list[Doubt] = []
    found = figures.find(heard)[:_MOST]
    for figure, origin in changes.joined(heard, found):
        doubt = _doubt(heard, figure)
        if doubt is not None:
            if doubt not in doubts:
                doubts.append(doubt)
            continue
        seen = observation(figure, today)
        observed.append(seen)
        if origin is not None and figure.value != (origin.number.value or 0):
            observed.append(change(seen, figure, origin))
    observed.extend(zeros.find(heard, found, today))
    unique = dict.fromkeys(observed)
    return list(unique), doubts


def _doubt(heard: Heard, figure: Figure) -> Doubt | None:
    about = figure.metric or "followers"
    number = figure.number
    if abs(figure.value) > _LARGEST:
        return Doubt(about, "too_large")
    if figure.when is not None and figure.when.future:
        return Doubt("date", "future")
    if figure.when is not None and figure.when.day is None:
        return Doubt("date", "impossible")
    if number.other is not None:
        return Doubt(about, "two_readings", (number.value or 0, number.other))
    if number.sign < 0 and figure.metric == "followers" and stated(heard, figure):
        return Doubt(about, "negative_total", (number.value or 0,))
    return None
