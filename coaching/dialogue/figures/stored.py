"""Questions about figures that are kept besides followers: "how much reach do I have?", "how did the reel do?"."""

from dataclasses import replace
from typing import Final, get_args

from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken
from coaching.model import Entry, History, Line, Metric, Observation, Reading, Reply
from coaching.reading.heard import hear, hear_words
from coaching.reading.networks import platform_named
from coaching.replies import kept

SHORT: Final = 8
"""Words of a question that is about a figure as such; who writes more asks for something else."""
NOTHING_OWN: Final = "general-"
"""How the names of lines begin that are said where nothing of the person's own is known."""
NO_OTHER: Final = frozenset({"followers", "following"})


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """A figure that is asked for, or how a post did: from what is kept; None when something else is asked."""
    told = reading.observations or reading.posts or reading.events or reading.doubts
    if told or reading.intent != "question" or len(words.split()) > SHORT:
        return None
    history = await turn.notebook.history()
    if _asks(words, "went"):
        posts = kept.measured(history)
        return (Reply((kept.post_line(posts[0]),) if posts else (Line("kept-no-post"),)),)
    metrics = _named(words)
    if metrics and _asks(words, "how_many"):
        return (Reply(await _beside(turn, history, words) or (Line("kept-a-lot"),)),)
    if not metrics or not _asks(words, "how_much"):
        return None
    figures = kept.newest(_of_days(turn, history, words), metrics, platform_named(words))
    figures = figures or kept.newest(history, metrics, platform_named(words))
    if not figures:
        return (Reply((Line("kept-none"),)),)
    return (Reply(tuple(kept.group(said) for said in kept.groups(figures))),)


def _of_days(turn: Turn, history: History, words: str) -> History:
    """What is known of the days that are named, "last week"; everything where none are."""
    days = [(when.since or when.day, when.day) for when in hear(words, turn.today, turn.person.language).dates]
    spans = [(first, last) for first, last in days if first is not None and last is not None]
    told = (o for o in history.observations if any(first <= o.day <= last for first, last in spans))
    return replace(history, observations=tuple(told)) if spans else history


async def instead(turn: Turn, words: str, reply: Reply) -> Reply:
    """The same reply, or one from what is kept where the reply could only speak in general."""
    history = await turn.notebook.history()
    general = any(line.id.startswith(NOTHING_OWN) for line in reply.lines)
    about_followers = bool(_senses(words) & {f"metrics.{metric}" for metric in NO_OTHER})
    if general and not about_followers and _asks(words, "a_lot") and (lines := await _beside(turn, history, words)):
        return Reply(lines)
    return kept.counted(reply, history)


async def _beside(turn: Turn, history: History, words: str) -> tuple[Line, ...]:
    """The figures that a "is that a lot?" is about, beside those of the time before."""
    metrics = _named(words)
    if metrics:
        figures = kept.newest(history, metrics, platform_named(words))
    else:
        latest = await turn.notebook.latest_entry() or Entry()
        figures = [o for o in latest.observations if o.metric not in NO_OTHER and o.kind == "total"]
        if not figures and len(latest.posts) == 1 and latest.posts[0].amounts:
            post = next((post for post in kept.measured(history) if post.id == latest.posts[0].id), latest.posts[0])
            return (kept.post_line(post), Line("kept-post-alone"))
    if not figures:
        return ()
    earlier = [before for told in figures if (before := kept.before(history, told)) is not None]
    said = tuple(map(kept.group, kept.groups(figures)))
    if not earlier:
        return (*said, Line("kept-first"))
    then = kept.groups(sorted(earlier, key=_day, reverse=True))[0]
    return (*said, Line("kept-before", {"figures": kept.group(then)}))


def _day(told: Observation) -> int:
    return told.day.toordinal()


def _named(words: str) -> tuple[Metric, ...]:
    """The figures that are named, but followers: those have answers of their own."""
    senses = _senses(words)
    metrics: tuple[Metric, ...] = get_args(Metric)
    return tuple(metric for metric in metrics if f"metrics.{metric}" in senses and metric not in NO_OTHER)


def _senses(words: str) -> frozenset[str]:
    heard = hear_words(words)
    return frozenset(sense for mark in heard.phrases(0, len(heard.tokens)) for sense in mark.senses)


def _asks(words: str, what: str) -> bool:
    said = spoken(words)
    return any(phrase.within(said) for phrase in phrases("asks")[what])
