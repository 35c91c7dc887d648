"""Storing what was said, saying it back with its meaning, and taking it back."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.dialogue import interview, leap, published
from coaching.dialogue.turn import Turn, button_id, gravity
from coaching.model import Button, Doubt, Entry, Line, Observation, Press, Reading, Reply, Signed, Value
from coaching.questions import topic as questions
from coaching.replies import compose
from coaching.replies.echo import echo
from coaching.thresholds import LARGEST_COUNT, WEEK

CANCEL: Final = ((Button(Line("button-cancel"), "cancel"),),)
SAYS_NET: Final = frozenset({"echo-count-net", "echo-both", "echo-change-level", "echo-change-same"})


async def record(turn: Turn, reading: Reading) -> tuple[Reply, ...]:
    """Stores the figures, posts and events of a message and answers with what they mean.

    Doubts are said and nothing of them is stored. A figure that is too far from the last one is asked about first.
    """
    replaced = await _replaced(turn, reading)
    entry = _entry(turn, reading, replaced)
    if not entry:
        return doubts(reading)
    found = leap.leap(entry, await turn.notebook.history())
    if found is not None:
        return (await leap.ask(turn, entry, found, strikes=replaced.id if replaced else None),)
    if replaced is not None and replaced.id is not None:
        await turn.notebook.strike(replaced.id, struck=True)
    return (await store(turn, entry, reading), *doubts(reading))


async def store(turn: Turn, entry: Entry, reading: Reading | None = None) -> Reply:
    """Stores an entry that is not in doubt, and says it back with its meaning."""
    for platform in {o.platform for o in entry.observations} - {None}:
        if platform not in turn.person.profile.platforms:
            await turn.tell(platforms=(*turn.person.profile.platforms, platform))
            if turn.person.profile.platform is None:
                await turn.tell(platform=platform)
    # A newer figure withdraws what was asked about an older one.
    open_step = turn.step if turn.step.startswith("interview:") else None
    await turn.remember(pending=None, step=open_step)
    entry_id = await turn.notebook.add(entry, said=turn.heard.when)
    return await said_back(turn, await turn.notebook.entry(entry_id) or entry, entry_id, reading)


async def said_back(turn: Turn, entry: Entry, entry_id: int, reading: Reading | None = None) -> Reply:
    """The echo of an entry, what it means now, and the buttons to take it back."""
    history = await turn.notebook.history()
    asked = reading.topic if reading is not None and reading.intent in {"question", "mixed"} else None
    if not entry.observations:
        echoed = echo(entry, {}, turn.today)
        if asked is None:
            return await published.logged(turn, entry, entry_id, echoed)
        reply, judged = questions.answer(
            asked, turn.judge(history, asked=asked), before=tuple(echoed), buttons=(published.undo(entry_id),),
            named=turn.person.profile.several,
        )  # fmt: skip
        await turn.advised(judged)
        return reply
    buttons: tuple[tuple[Button, ...], ...] = (take_back(entry_id),)
    unplaced = any(o.platform is None for o in entry.observations)
    known = turn.person.profile.platforms
    ask_network = unplaced and (bool(known) or await _not_asked_lately(turn))
    if ask_network:
        buttons = (*buttons, *interview.platform_buttons(f"net:{entry_id}", known or interview.PLATFORMS))
        if known:
            # Of which of their networks this is, only they know: until then it is kept and compared with nothing.
            return Reply((*echo(entry, {}, turn.today), Line("ask-which-platform")), buttons)
    accounts = {p: turn.judge(history, platform=p, asked=asked) for p in {o.platform for o in entry.observations}}
    echoed = echo(entry, {p: judged.metrics for p, judged in accounts.items()}, turn.today)
    after = (Line("ask-which-platform"),) if ask_network else ()
    if not any(o.metric == "followers" for o in entry.observations) and asked is None:
        return Reply((*echoed, *after), buttons)
    judged = max(accounts.values(), key=gravity)
    said = len(accounts) == 1 and _said(echoed, judged)
    before = tuple(echoed)
    if asked is not None:
        reply, judged = questions.answer(
            asked, judged, before=before, after=after, buttons=buttons, echoed=said, named=len(accounts) > 1
        )
        await turn.advised(judged)
        return reply
    await turn.advised(judged)
    return compose.meaning(judged, before=before, after=after, buttons=buttons, echoed=said, named=len(accounts) > 1)


async def _not_asked_lately(turn: Turn) -> bool:
    """Someone who does not say which network it is need not be asked at every figure: once a week is enough."""
    asked = turn.person.dialogue.get("network_asked")
    if asked and turn.today - date.fromisoformat(asked) < timedelta(days=WEEK):
        return False
    await turn.remember(network_asked=turn.today.isoformat())
    return True


def take_back(entry_id: int) -> tuple[Button, ...]:
    """Undo and fix, for figures."""
    return (Button(Line("button-undo"), f"undo:{entry_id}"), Button(Line("button-fix"), f"fix:{entry_id}"))


def doubts(reading: Reading) -> tuple[Reply, ...]:
    """What was understood but not stored, and why."""
    return tuple(Reply((_doubt(doubt),)) for doubt in reading.doubts[:2])


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """Undo, put back, fix, a network for an entry, or the answer to a leap."""
    first, _, rest = value.partition(":")
    if action == "pending":
        return await _settle(turn, press, rest, yes=first == "yes")
    entry_id = button_id(first)
    entry = await turn.notebook.entry(entry_id) if entry_id is not None else None
    if entry is None or entry_id is None:
        return (Reply((Line("button-old"),)),)
    match action:
        case "undo" | "redo":
            struck = action == "undo"
            await turn.notebook.strike(entry_id, struck=struck)
            other = Button(Line("button-redo" if struck else "button-undo"), f"{'redo' if struck else 'undo'}:{first}")
            line = Line("undone" if struck else "redone", {"what": _what(entry)})
            return (Reply((line,), ((other,),), replaces=press),)
        case "fix" if not entry.struck:
            await turn.remember(step=f"fix:{entry_id}")
            return (Reply((Line("ask-fix", {"what": _what(entry)}),), CANCEL),)
        case "net" if rest in interview.PLATFORMS and not entry.struck:
            return await _placed(turn, press, entry, entry_id, rest)
        case _:
            return (Reply((Line("button-old"),)),)


async def _placed(turn: Turn, press: Press, entry: Entry, entry_id: int, network: str) -> tuple[Reply, ...]:
    """Says which network an entry is about. The answer above stays as it is; only its question goes."""
    settled = Reply((), (take_back(entry_id),), replaces=press)
    first_of_all = not turn.person.profile.platforms
    platform = next(name for name in interview.PLATFORMS if name == network)
    there = replace(entry, observations=tuple(replace(o, platform=o.platform or platform) for o in entry.observations))
    found = leap.leap(there, await turn.notebook.history()) if not first_of_all else None
    if found is not None:
        await turn.notebook.strike(entry_id, struck=True)
        return (Reply((), (), replaces=press), await leap.ask(turn, there, found))
    await interview.use_platform(turn, network)
    await turn.notebook.place(entry_id, network)
    if first_of_all:
        return (settled, Reply((Line("platform-set", {"platform": Line(f"platform-{network}")}),)))
    return (settled, await said_back(turn, await turn.notebook.entry(entry_id) or there, entry_id))


async def _settle(turn: Turn, press: Press, asked: str, *, yes: bool) -> tuple[Reply, ...]:
    kept = await leap.settled(turn, asked)
    if kept is None:
        return (Reply((Line("button-old"),)),)
    if not yes:
        return (Reply((Line("jump-dropped"),), replaces=press),)
    entry, strikes = kept
    if strikes is not None:
        await turn.notebook.strike(strikes, struck=True)
    return (Reply((Line("noted"),), replaces=press), await store(turn, entry))


async def _replaced(turn: Turn, reading: Reading) -> Entry | None:
    """The entry that a message corrects: the one being fixed, or for "it was 995, not 955" the newest like it."""
    if turn.fixing is not None:
        return await turn.notebook.entry(turn.fixing)
    if reading.intent != "command_like" or not reading.observations:
        return None
    latest = await turn.notebook.latest_entry()
    told = {(o.metric, o.day) for o in reading.observations}
    return latest if latest is not None and told <= {(o.metric, o.day) for o in latest.observations} else None


def _entry(turn: Turn, reading: Reading, replaced: Entry | None) -> Entry:
    """The message as an entry, with the usual network where only one is in use."""
    profile = turn.person.profile
    usual = None if profile.several else profile.platform
    day = turn.today
    if replaced is not None:
        # A figure that is corrected stays on its day and its network, unless another is named.
        days = {o.day for o in replaced.observations}
        networks = {o.platform for o in replaced.observations}
        day = days.pop() if len(days) == 1 else day
        usual = networks.pop() if len(networks) == 1 else usual
    kept = tuple(
        replace(o, platform=o.platform or usual, day=day if o.day == turn.today else o.day)
        for o in reading.observations
        if abs(o.value) <= LARGEST_COUNT and _is_told(o, reading)
    )
    posts = tuple(replace(p, day=p.day or turn.today, platform=p.platform or usual) for p in reading.posts)
    return Entry(kept, posts, reading.events)


def _is_told(observation: Observation, reading: Reading) -> bool:
    """A question such as "why did I lose 12?" speaks of a change that may be in the count already: not added."""
    return reading.intent != "question" or observation.kind == "total"


def _said(echoed: list[Line], judged: Interpretation) -> bool:
    """True when the echo has already said the very change that is judged."""
    week, rows = judged.metrics.latest, judged.metrics.rows
    same = bool(week and rows and rows[-1].day == week.day and rows[-1].net == week.net)
    return same and any(line.id in SAYS_NET for line in echoed)


def _what(entry: Entry) -> Line:
    if len(entry.observations) == 1 and not entry.posts and not entry.events:
        (told,) = entry.observations
        change = told.kind == "delta"
        figure: dict[str, Value] = {"n": Signed(told.value) if change else told.value}
        return Line(f"amount-{told.metric}" + ("-change" if change else ""), figure)
    if len(entry.posts) == 1 and not entry.observations and not entry.events:
        return Line("plain", {"text": entry.posts[0].topic})
    return Line("things", {"n": len(entry.observations) + len(entry.posts) + len(entry.events)})


def _doubt(doubt: Doubt) -> Line:
    known = {"future", "impossible", "negative_total", "too_large", "two_readings"}
    options: dict[str, Value] = {}
    if doubt.why == "two_readings" and len(doubt.options) > 1:
        options = {"first": doubt.options[0], "second": doubt.options[1]}
    elif doubt.why == "two_readings":
        return Line("doubt-other")
    return Line(f"doubt-{doubt.why}" if doubt.why in known else "doubt-other", options)
