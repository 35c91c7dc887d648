"""A count that is told without a number: "same as yesterday", "i soliti". What it would be is asked, never guessed."""

from collections.abc import Iterator
from dataclasses import replace

from coaching.dialogue.figures import leap, pending
from coaching.dialogue.figures.pending import Question
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import History, Line, Observation, Reply
from coaching.reading.heard import hear_words
from coaching.reading.networks import platform_named
from coaching.replies.interpretation import where


async def asked(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Asks whether the last count of each account is today's, too; None when a message says nothing such.

    Without a count there is nothing that it could be as before.
    """
    said = phrases.said(words)
    compares = phrases.holds(said, "as_before") and phrases.only(said, "as_before", "beside_as_before", "agrees")
    if turn.step or "?" in words or not compares:
        return None
    return await _asks(turn, words)


async def unmoved(turn: Turn) -> tuple[Reply, ...] | None:
    """The same for "todo igual", "no change": what did not move is each account, and no count of its own."""
    heard = hear_words(turn.words)
    said_so = heard.any(0, len(heard.tokens), "cues.unchanged") is not None
    return await _asks(turn, turn.words) if said_so else None


async def _asks(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    named = platform_named(words)
    last = [one for one in _last(await turn.notebook.history()) if named in {None, one.platform}]
    if not last:
        return None
    older = [one for one in last if one.day < turn.today]
    if not older:
        return (Reply((Line("as-before-today", {"n": last[0].value, "where": where(last[0].platform)}),)),)
    number = turn.heard.update_id
    asks = [Question(f"{number}-b{at}", "as_before", (replace(one, day=turn.today),)) for at, one in enumerate(older)]
    return (await pending.ask(turn, asks),)


def _last(history: History) -> Iterator[Observation]:
    """Where each account stands: its newest count with what came and went since, on the day of either."""
    told = [o for o in history.observations if o.metric == "followers"]
    for platform in dict.fromkeys(o.platform for o in told if o.kind == "total"):
        if (level := leap.last_count(history, platform)) is not None:
            day = max(o.day for o in told if o.platform == platform)
            yield Observation("followers", "total", level, day, platform)
