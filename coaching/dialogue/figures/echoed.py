"""What is said back of an entry: its echo, what it means now, and the buttons to take it back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.dialogue.figures import published
from coaching.dialogue.interviews import interview
from coaching.dialogue.turn import Turn, gravity
from coaching.dialogue.weeks import often
from coaching.model import PLATFORMS, Button, Entry, History, Line, Measured, Platform, Reading, Reply
from coaching.questions import topic as questions
from coaching.replies import compose
from coaching.replies.echo import echo
from coaching.replies.interpretation import coincidence
from coaching.replies.plans import beside

SAYS_NET: Final = frozenset({"echo-count-net", "echo-both", "echo-change-level", "echo-change-same"})
SHOPS: Final[frozenset[Measured]] = frozenset({"sales", "new_clients", "silent_clients"})
"""Customers come to a shop, and are of no network unless it is said; neither is what they buy."""
LIKELY: Final[tuple[Platform, ...]] = ("instagram", "facebook", "tiktok", "linkedin")
"""The networks that are offered first; the others are one button away."""


async def said_back(turn: Turn, entry: Entry, entry_id: int, reading: Reading | None = None) -> Reply:
    """The echo of an entry, what it means now, and the buttons to take it back."""
    history = await turn.notebook.history()
    asked = reading.topic if reading is not None and reading.intent in {"question", "mixed"} else None
    if not entry.observations:
        return await _happened(turn, entry, entry_id, history, asked)
    buttons: tuple[tuple[Button, ...], ...] = (take_back(entry_id),)
    known = turn.person.profile.platforms
    ask_network = await _asks_network(turn, entry)
    if ask_network:
        await turn.remember(network_asked=turn.today.isoformat(), network_of=entry_id)
        buttons = (*buttons, *networks(entry_id, known))
        if known:
            # Of which of their networks this is, only they know: until then it is kept and compared with nothing.
            return Reply((*echo(entry, {}, turn.today), Line("ask-which-platform")), buttons)
    accounts = {p: turn.judge(history, platform=p, asked=asked) for p in {o.platform for o in entry.observations}}
    echoed = echo(entry, {p: judged.metrics for p, judged in accounts.items()}, turn.today)
    before = (*echoed, *await _along(turn, entry, history))
    after = (Line("ask-which-platform"),) if ask_network else ()
    if not any(o.metric == "followers" for o in entry.observations) and asked is None:
        return Reply((*before, *after), buttons)
    judged, several = max(accounts.values(), key=gravity), len(accounts) > 1
    said = not several and _says_change(echoed, judged)
    if asked is not None:
        reply, judged = questions.answer(
            asked, judged, before=before, after=after, buttons=buttons, echoed=said, named=several
        )
        await turn.advised(judged)
        return reply
    await turn.advised(judged)
    reply = compose.meaning(judged, before=before, after=after, buttons=buttons, echoed=said, named=several)
    return await often.calmed(turn, judged, reply)


async def _happened(turn: Turn, entry: Entry, entry_id: int, history: History, asked: str | None) -> Reply:
    """The same of posts and events alone, with the answer to what was asked beside them."""
    echoed = echo(entry, {}, turn.today)
    if asked is None and entry.events:
        echoed += coincidence(turn.judge(history).findings[0], of=entry.events)
    if asked is None:
        return await published.logged(turn, entry, entry_id, echoed)
    reply, judged = questions.answer(
        asked, turn.judge(history, asked=asked), before=tuple(echoed), buttons=(published.undo(entry_id),),
        named=turn.person.profile.several,
    )  # fmt: skip
    await turn.advised(judged)
    return reply


async def _along(turn: Turn, entry: Entry, history: History) -> tuple[Line, ...]:
    """A word on the action that the figures are the first ones after."""
    unheard = replace(history, observations=tuple(o for o in history.observations if o not in entry.observations))
    followed = beside(await turn.notebook.plans(), unheard, history, turn.today)
    return (followed,) if followed is not None else ()


# ---------------------------------------------------------------- the network


async def _asks_network(turn: Turn, entry: Entry) -> bool:
    """Whether it is asked which network figures are of.

    Whoever does not say it is not asked again; only where there are several it has to be known, or where the figures
    that it was asked about have been set right since.
    """
    if all(o.platform is not None or o.metric in SHOPS for o in entry.observations):
        return False
    return (
        bool(turn.person.profile.platforms) or "network_asked" not in turn.person.dialogue or await _asked_of_gone(turn)
    )


async def _asked_of_gone(turn: Turn) -> bool:
    """Whether the figures whose network is still asked about no longer stand."""
    number = turn.person.dialogue.get("network_of")
    entry = await turn.notebook.entry(int(number)) if number is not None else None
    return entry is not None and entry.struck


def networks(entry_id: int, known: tuple[Platform, ...], *, rest: bool = False) -> tuple[tuple[Button, ...], ...]:
    """A button for each of the few networks that are likely, or for the rest of them."""
    first = known[: len(LIKELY)] or LIKELY
    shown = tuple(name for name in PLATFORMS if name not in first) if rest else first
    skip = Button(Line("button-skip"), f"net:{entry_id}:skip")
    other = Button(Line("button-other-network"), f"net:{entry_id}:more")
    return (*interview.platform_buttons(f"net:{entry_id}", shown), (skip,) if rest else (other, skip))


def take_back(entry_id: int) -> tuple[Button, ...]:
    """Undo and fix, for figures."""
    return (Button(Line("button-undo"), f"undo:{entry_id}"), Button(Line("button-fix"), f"fix:{entry_id}"))


def _says_change(echoed: Sequence[Line], judged: Interpretation) -> bool:
    """True when the echo has already said the very change that is judged."""
    week, rows = judged.metrics.latest, judged.metrics.rows
    same = bool(week and rows and rows[-1].day == week.day and rows[-1].net == week.net)
    return same and any(line.id in SAYS_NET for line in echoed)
