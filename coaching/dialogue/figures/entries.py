"""Which entries somebody means: "lo de ayer", "the giveaway", "l'ultimo numero"."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from coaching.dialogue.interviews.rounds import short
from coaching.dialogue.turn import Turn
from coaching.languages.hearing import fold
from coaching.model import Act, Entry, Event, Line, Observation, Post, Reading
from coaching.reading.ordered import About
from coaching.replies import acts
from coaching.replies.echo import figure
from coaching.rhythm import today

NAMED: Final = 4
"""Things that are said one by one; more are counted."""
LONGEST: Final = 60
"""Letters of a post's words among others."""
LONGEST_MONTH: Final = 31
SHORTEST: Final = 4
"""Letters of a word by which a post is looked for; shorter ones stand everywhere."""


async def fitting(turn: Turn, about: About) -> list[tuple[Entry, Entry]]:
    """The entries that are meant, the newest first, each with the part of it that is.

    A day is the day of a figure first; where nothing is of that day, it is the day on which it was said.
    """
    entries = await turn.notebook.entries()
    by_day = [(entry, part) for entry in entries if (part := _part(entry, about))]
    if about.days and (about.spoken or not by_day):
        anywhere = replace(about, days=())
        said = [(e, part) for e in entries if _in(_said_on(turn, e), about) and (part := _part(e, anywhere))]
        by_day = said or by_day
    if not by_day and len(about.numbers) == 1 and not about.days and (day := _last_such(turn, about.numbers[0])):
        # "Todo lo del 10": no figure is ten, so it is the tenth.
        return await fitting(turn, replace(about, numbers=(), days=((day, day),)))
    return by_day[:1] if about.last and not about.every else by_day


def _last_such(turn: Turn, number: int) -> date | None:
    """The last day with that number in its month."""
    for back in range(LONGEST_MONTH * 2):
        day = turn.today - timedelta(days=back)
        if day.day == number:
            return day
    return None


def without(entry: Entry, part: Entry) -> Entry:
    """What is left of an entry."""
    return Entry(
        tuple(o for o in entry.observations if o not in part.observations),
        tuple(p for p in entry.posts if p not in part.posts),
        tuple(e for e in entry.events if e not in part.events),
        acts=tuple(a for a in entry.acts if a not in part.acts),
    )


def joined(parts: list[Entry]) -> Entry:
    """Several entries as one, to be named."""
    return Entry(
        tuple(o for part in parts for o in part.observations),
        tuple(p for part in parts for p in part.posts),
        tuple(e for part in parts for e in part.events),
        acts=tuple(a for part in parts for a in part.acts),
    )


def what(entry: Entry, *, dated: bool = False) -> Line:
    """An entry in a few words: "995 followers · 48 likes", with its day if it is wanted and there is only one."""
    names = [
        *(figure(o) for o in entry.observations),
        *(
            Line("plain", {"text": short(post.topic, LONGEST)}) if post.topic else Line("post-untitled")
            for post in entry.posts
        ),
        *(_event(event) for event in entry.events),
        *([acts.what(entry.acts)] if entry.acts else []),
    ]
    if not names or len(names) > NAMED:
        return Line("things", {"n": len(names)})
    said = names[0]
    for name in names[1:]:
        said = Line("both", {"a": said, "b": name})
    days = {o.day for o in entry.observations} | {e.day for e in entry.events}
    days |= {post.day for post in entry.posts if post.day is not None} | {act.day for act in entry.acts}
    stretch = any(event.until not in {None, event.day} for event in entry.events)  # "last year" was no first of January
    return (
        Line("figures-on", {"figures": said, "day": days.pop()}) if dated and len(days) == 1 and not stretch else said
    )


def _event(event: Event) -> Line:
    """An event by its kind; a note by its words."""
    if event.kind == "note" and event.note:
        return Line("plain", {"text": short(event.note, LONGEST)})
    return Line(f"event-{event.kind}")


def on(entry: Entry, day: date) -> Entry:
    """The same on another day; a stretch keeps its length."""
    return replace(
        entry,
        observations=tuple(
            replace(o, day=day, since=day - (o.day - o.since) if o.since else None) for o in entry.observations
        ),
        posts=tuple(replace(p, day=day) for p in entry.posts),
        events=tuple(e.on(day) for e in entry.events),
        acts=tuple(replace(a, day=day) for a in entry.acts),
    )


def begun(total: Observation, entry: Entry) -> tuple[Observation, int] | None:
    """The change of "from 1,000 to 995" beside its total, and where it began; None where a total stands by itself.

    A change that was told before its total ("up 40, 905 now") was told for its own sake.
    """
    place = entry.observations.index(total)
    for other in entry.observations[place + 1 :]:
        same = (other.metric, other.platform, other.day) == (total.metric, total.platform, total.day)
        if same and other.kind == "delta" and total.kind == "total" and total.value - other.value >= 0:
            return other, total.value - other.value
    return None


def recounted(told: tuple[Observation, ...], replaced: Entry) -> tuple[Observation, ...]:
    """What replaces "from 1,000 to 995": where only the new count is said, it still began at 1,000."""
    if len(told) != 1 or told[0].kind != "total":
        return told
    for old in replaced.observations:
        change = begun(old, replaced)
        if change is not None and (old.metric, old.platform, old.day) == (
            told[0].metric,
            told[0].platform,
            told[0].day,
        ):
            return (told[0], replace(change[0], value=told[0].value - change[1]))
    return told


async def parted(turn: Turn, reading: Reading, replaced: Entry) -> Entry:
    """What a sentence sets right, as an entry of its own: what else was told with it stands."""
    told = [*reading.observations, *(d.seen for d in reading.doubts if d.seen)]
    fixing = turn.fixing is not None  # then the day is that of the entry, whatever day it is now
    alike = [o for o in replaced.observations if any(o.metric == t.metric and (fixing or o.day == t.day) for t in told)]
    there = [o for o in alike if any(t.platform in {None, o.platform} for t in told)]
    part = Entry(tuple(there or alike))
    rest = without(replaced, part)
    if not rest or not part or replaced.id is None:
        return replaced
    said = replaced.said or turn.heard.when
    await turn.notebook.strike(replaced.id, struck=True)
    await turn.notebook.add(rest, said=said)
    return await turn.notebook.entry(await turn.notebook.add(part, said=said)) or replaced


def _part(entry: Entry, about: About) -> Entry:
    some = about.metrics or about.numbers or about.events or about.posts or about.words
    return Entry(
        tuple(o for o in entry.observations if _figure_fits(o, about))
        if _wants_figures(about, some=bool(some))
        else (),
        tuple(p for p in entry.posts if _post_fits(p, about)) if not some or about.posts or about.words else (),
        tuple(e for e in entry.events if _event_fits(e, about)) if not some or about.events or about.words else (),
        acts=tuple(a for a in entry.acts if _act_fits(a, about)) if not some or about.words else (),
    )


def _wants_figures(about: About, *, some: bool) -> bool:
    return not some or bool(about.metrics or about.numbers)


def _figure_fits(figure: Observation, about: About) -> bool:
    return (
        _in(figure.day, about)
        and (not about.metrics or figure.metric in about.metrics)
        and (not about.numbers or abs(figure.value) in about.numbers)
        and about.platform in {None, figure.platform}
    )


def _post_fits(post: Post, about: About) -> bool:
    return _in(post.day, about) and _worded(post.topic, about) and about.platform in {None, post.platform}


def _event_fits(event: Event, about: About) -> bool:
    named = not about.events or event.kind in about.events
    return _in(event.day, about) and named and (bool(about.events) or _worded(event.note, about)) and not about.platform


def _act_fits(act: Act, about: About) -> bool:
    return _in(act.day, about) and _worded(act.who, about) and about.platform in {None, act.platform}


def _worded(text: str, about: About) -> bool:
    """Whether the words that were named stand in a text."""
    looked_for = [word for word in about.words if len(word) >= SHORTEST] or about.words
    return all(word in fold(text) for word in looked_for)


def _in(day: date | None, about: About) -> bool:
    return not about.days or (day is not None and any(first <= day <= last for first, last in about.days))


def _said_on(turn: Turn, entry: Entry) -> date | None:
    return today(turn.person, entry.said) if entry.said is not None else None
