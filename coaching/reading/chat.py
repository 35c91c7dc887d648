"""What a typed message says: figures, posts, events, and what Faro will not decide alone."""

from datetime import date

from coaching.languages.hearing import clean
from coaching.model import LONGEST_TEXT, Doubt, Language, Observation, Post, Reading
from coaching.reading import changes, counted, events, figures, loose, posts, second, zeros
from coaching.reading.figure import Figure, change, observation, stated
from coaching.reading.heard import Heard, hear

# Telegram's longest message; what is beyond it came from elsewhere and is not read.
_LARGEST = 10**10
# More figures than this in one message are a dump, not a report.
_MOST = 200


def read(text: str, *, today: date, language: Language | None = None) -> Reading:
    """Everything that one message says. `language` is the person's own, for messages that do not tell.

    The intent is a neutral "report" or "smalltalk"; coaching.questions finds out what is being asked.
    """
    by_hand, heard = counted.apart(hear(text[:LONGEST_TEXT], today, language), today)
    published = posts.mentioned(heard, today)
    happened = events.find(heard, today)
    observed, doubts = _observed(heard, today, told=bool(published or happened))
    observed = [*by_hand, *observed]
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
    lines = clean(text[:LONGEST_TEXT]).split("\n")
    read_lines = (posts.told(line, today=today, language=language) for line in lines)
    return tuple(post for post in read_lines if post is not None)


def _observed(heard: Heard, today: date, *, told: bool) -> tuple[list[Observation], list[Doubt]]:
    observed: list[Observation] = []
    doubts: list[Doubt] = []
    happened = events.places(heard, today) | {start for start, _ in posts.titles(heard, today)}
    read_so_far = figures.find(heard, _told_of(heard, today), happened)[:_MOST]
    found, unnamed = loose.unnamed(heard, read_so_far, today)
    for figure, origin in changes.joined(heard, figures.added_up(heard, found)):
        doubt = _doubt(heard, figure, today)
        if doubt is not None:
            if doubt not in doubts:
                doubts.append(doubt)
            continue
        seen = observation(figure, today)
        observed.append(seen)
        if origin is not None and figure.value != (origin.number.value or 0):
            observed.append(change(seen, figure, origin))
    observed.extend(loose.at_network(heard, found, today))
    observed.extend(zeros.find(heard, found, today))
    doubts.extend(unnamed or loose.find(heard, found, today, told=told) or loose.shortened(heard, today))
    unique = dict.fromkeys(observed)
    return list(unique), doubts


def _told_of(heard: Heard, today: date) -> frozenset[int]:
    """The tokens that tell of an event or a post, whose numbers are none of the account's."""
    titles = {at for start, end in posts.titles(heard, today) for at in range(start, end)}
    return frozenset(events.numbers_of(heard, today)) | titles


def _doubt(heard: Heard, figure: Figure, today: date) -> Doubt | None:
    about = figure.metric or "followers"
    number = figure.number
    if abs(figure.value) > _LARGEST:
        return Doubt(about, "too_large")
    if figure.when is not None and figure.when.future:
        return Doubt("date", "future")
    if figure.when is not None and figure.when.day is None:
        return Doubt("date", "impossible")
    if number.other is not None:
        return Doubt(about, "two_readings", (number.value or 0, number.other), observation(figure, today))
    if number.sign < 0 and figure.metric == "followers" and stated(heard, figure):
        return Doubt(about, "negative_total", (number.value or 0,), observation(figure, today))
    if figure.value and second.doubts(heard, figure):
        return Doubt(about, "unsure", (figure.value,), observation(figure, today))
    return None
