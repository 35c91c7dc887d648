"""Storing what was said, asking about what is doubtful, and taking it back."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any, Final, get_args

from coaching.advice.interpret import Interpretation
from coaching.dialogue import interview
from coaching.dialogue.turn import Turn
from coaching.metrics import timeline
from coaching.model import (
    Button,
    Doubt,
    Entry,
    Event,
    Fit,
    History,
    Line,
    Observation,
    Post,
    PostKind,
    Press,
    Reading,
    Reply,
    Value,
)  # fmt: skip
from coaching.questions import topic as questions
from coaching.replies import compose
from coaching.replies.echo import echo
from coaching.thresholds import JUMP, JUMP_FLOOR, LARGEST_COUNT

FITS: Final[tuple[Fit, ...]] = get_args(Fit)
KINDS: Final[tuple[PostKind, ...]] = get_args(PostKind)
CANCEL: Final = ((Button(Line("button-cancel"), "cancel"),),)


async def record(turn: Turn, reading: Reading) -> tuple[Reply, ...]:
    """Stores the figures, posts and events of a message and answers with what they mean.

    Doubts are said and nothing of them is stored. A figure that is too far from the last one is asked about first.
    """
    entry = _entry(turn, reading)
    if not entry:
        return doubts(reading)
    history = await turn.notebook.history()
    leap = _leap(entry, history)
    if leap is not None:
        await turn.remember(pending=_to_json(entry))
        yes, no = Button(Line("button-yes"), "pending:yes"), Button(Line("button-no"), "pending:no")
        return (Reply((Line("jump", {"before": leap[0], "now": leap[1]}),), ((yes, no),)),)
    if turn.step and turn.step.startswith("fix:"):
        await turn.notebook.strike(int(turn.step.removeprefix("fix:")), struck=True)
        await turn.remember(step=None)
    return (await store(turn, entry, reading), *doubts(reading))


async def store(turn: Turn, entry: Entry, reading: Reading | None = None) -> Reply:
    """Stores an entry that is not in doubt, and says it back with its meaning."""
    for platform in {o.platform for o in entry.observations} - {None}:
        if platform not in turn.person.profile.platforms:
            await turn.tell(platforms=(*turn.person.profile.platforms, platform))
            if turn.person.profile.platform is None:
                await turn.tell(platform=platform)
    number = await turn.notebook.add(entry, said=turn.heard.when)
    stored = await turn.notebook.entry(number) or entry
    return await said_back(turn, stored, number, reading)


async def said_back(turn: Turn, entry: Entry, number: int, reading: Reading | None = None) -> Reply:
    """The echo of an entry, what it means now, and the buttons to take it back."""
    history = await turn.notebook.history()
    platforms = {o.platform for o in entry.observations}
    unplaced = None in platforms and bool(entry.observations)
    accounts = {p: (await turn.interpret(history, platform=p)) for p in sorted(platforms, key=str)}
    echoed = echo(entry, {p: judged.metrics for p, judged in accounts.items()}, turn.today)
    asked = reading is not None and reading.intent in {"question", "mixed"}
    if not entry.observations:
        return await _published(turn, entry, number, echoed, asked=asked, history=history, reading=reading)
    after: tuple[Line, ...] = ()
    buttons: list[tuple[Button, ...]] = [take_back(number)]
    if unplaced:
        after = (Line("ask-which-platform"),)
        known = turn.person.profile.platforms
        buttons += interview.platform_buttons(f"net:{number}", known or interview.PLATFORMS)
    if not any(o.metric == "followers" for o in entry.observations) and not asked:
        return Reply((*echoed, *after), tuple(buttons))
    # Several networks in one message: each is said back, the one that moved most is interpreted.
    judged = max(accounts.values(), key=lambda j: (j.findings[0].id != "not_enough_data", j.findings[0].strength))
    if asked and reading is not None and reading.topic:
        return questions.answer(
            reading.topic, judged, before=tuple(echoed), after=after, buttons=tuple(buttons), echoed=True
        )
    return compose.meaning(judged, before=tuple(echoed), after=after, buttons=tuple(buttons), echoed=_short(judged))


def take_back(number: int) -> tuple[Button, ...]:
    """Undo and fix, for an entry."""
    return (Button(Line("button-undo"), f"undo:{number}"), Button(Line("button-fix"), f"fix:{number}"))


def doubts(reading: Reading) -> tuple[Reply, ...]:
    """What was understood but not stored, and why."""
    return tuple(Reply((_doubt(doubt),)) for doubt in reading.doubts[:2])


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """Undo, put back, fix, a network for an entry, or the answer to a leap."""
    if action == "pending":
        return await _settle(turn, press, yes=value == "yes")
    number, _, network = value.partition(":")
    entry = await turn.notebook.entry(int(number)) if number.isdecimal() else None
    if entry is None:
        return (Reply((Line("button-old"),)),)
    match action:
        case "undo":
            await turn.notebook.strike(int(number), struck=True)
            redo = Button(Line("button-redo"), f"redo:{number}")
            return (Reply((Line("undone", {"what": _what(entry)}),), ((redo,),), replaces=press),)
        case "redo":
            await turn.notebook.strike(int(number), struck=False)
            undo = Button(Line("button-undo"), f"undo:{number}")
            return (Reply((Line("redone", {"what": _what(entry)}),), ((undo,),), replaces=press),)
        case "fix":
            await turn.remember(step=f"fix:{number}")
            return (Reply((Line("ask-fix", {"what": _what(entry)}),), CANCEL),)
        case "net" if network in interview.PLATFORMS:
            several = bool(turn.person.profile.platforms)
            await interview.use_platform(turn, network)
            await turn.notebook.place(int(number), network)
            placed = await turn.notebook.entry(int(number)) or entry
            # The answer above stays as it is; only its question goes.
            settled = Reply((), (take_back(int(number)),), replaces=press)
            if several:
                return (settled, await said_back(turn, placed, int(number)))
            name = Line(f"platform-{network}")
            return (settled, Reply((Line("platform-set", {"platform": name}),)))
        case _:
            return (Reply((Line("button-old"),)),)


async def judged_post(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """What the person says of a post: does it fit, and which kind of value is it."""
    post_id, _, rest = value.partition(":")
    entry_id, _, said = rest.partition(":")
    entry = await turn.notebook.entry(int(entry_id)) if entry_id.isdecimal() else None
    post = next((p for p in entry.posts if str(p.id) == post_id), None) if entry else None
    if post is None or post.id is None:
        return (Reply((Line("button-old"),)),)
    topic: dict[str, Value] = {"topic": post.topic}
    if said in FITS:
        await turn.notebook.judge(post.id, fit=said)
        kinds = [Button(Line(f"kind-{kind}"), f"post:{post_id}:{entry_id}:{kind}") for kind in KINDS]
        skip = Button(Line("button-skip"), f"post:{post_id}:{entry_id}:skip")
        pairs = (*(tuple(kinds[i : i + 2]) for i in range(0, len(kinds), 2)), (skip,))
        return (Reply((Line("ask-kind", topic),), pairs, replaces=press),)
    if said in KINDS:
        await turn.notebook.judge(post.id, kind=said)
    history = await turn.notebook.history()
    judged = sum(p.fit is not None for p in history.posts)
    done = Line("post-done", {**topic, "judged": judged})
    return (Reply((done,), (take_back(int(entry_id)),), replaces=press),)


async def _published(
    turn: Turn, entry: Entry, number: int, echoed: list[Line], *,
    asked: bool, history: History, reading: Reading | None,
) -> Reply:  # fmt: skip
    if asked and reading is not None and reading.topic:
        judged = await turn.interpret(history)
        return questions.answer(reading.topic, judged, before=tuple(echoed), buttons=(take_back(number),))
    if len(entry.posts) == 1 and entry.posts[0].fit is None and entry.posts[0].id is not None:
        fits = tuple(Button(Line(f"fit-{fit}"), f"post:{entry.posts[0].id}:{number}:{fit}") for fit in FITS)
        who = turn.person.profile.target
        question = Line("ask-fit-target", {"target": who}) if who else Line("ask-fit")
        return Reply((*echoed, question), (fits, take_back(number)))
    return Reply(tuple(echoed), (take_back(number),))


async def _settle(turn: Turn, press: Press, *, yes: bool) -> tuple[Reply, ...]:
    pending = turn.person.dialogue.get("pending")
    await turn.remember(pending=None)
    if not pending:
        return (Reply((Line("button-old"),)),)
    if not yes:
        return (Reply((Line("jump-dropped"),), replaces=press),)
    if turn.step and turn.step.startswith("fix:"):
        await turn.notebook.strike(int(turn.step.removeprefix("fix:")), struck=True)
        await turn.remember(step=None)
    return (Reply((Line("noted"),), replaces=press), await store(turn, _from_json(pending)))


def _entry(turn: Turn, reading: Reading) -> Entry:
    """The message as an entry, with the usual network where only one is in use."""
    profile = turn.person.profile
    usual = profile.platform if len(profile.platforms) <= 1 else None
    asked = reading.intent == "question"
    kept = tuple(
        replace(o, platform=o.platform or usual)
        for o in reading.observations
        # "Why did I lose 12?" speaks of a change that may be in the count already: it is answered, not added.
        if abs(o.value) <= LARGEST_COUNT and not (asked and o.kind == "delta")
    )
    posts = tuple(replace(p, day=p.day or turn.today, platform=p.platform or usual) for p in reading.posts)
    return Entry(kept, posts, reading.events)


def _leap(entry: Entry, history: History) -> tuple[int, int] | None:
    """A count that is more than half away from the last one: (before, now). A hundred more or less is no leap."""
    counts = [o for o in entry.observations if o.metric == "followers" and o.kind == "total"]
    for said in counts:
        rows = timeline.rows(history, said.platform)
        known = [(row.day, row.followers) for row in rows if row.followers is not None and row.day <= said.day]
        known += [(o.day, o.value) for o in counts if o.platform == said.platform and o.day < said.day]
        if not known:
            continue
        before = max(known)[1]
        if abs(said.value - before) > max(JUMP_FLOOR, JUMP * before):
            return before, said.value
    return None


def _short(judged: Interpretation) -> bool:
    """True when the echo has already said the very change that is judged."""
    week, rows = judged.metrics.latest, judged.metrics.rows
    return bool(week and rows and rows[-1].day == week.day and rows[-1].days == week.days)


def _what(entry: Entry) -> Line:
    count = next((o for o in entry.observations if o.metric == "followers"), None)
    if count is not None and count.kind == "total":
        return Line("amount-followers", {"n": count.value})
    things = len(entry.observations) + len(entry.posts) + len(entry.events)
    return Line("things", {"n": things})


def _doubt(doubt: Doubt) -> Line:
    known = {"future", "impossible", "negative_total", "too_large", "two_readings"}
    options: dict[str, Any] = {}
    if doubt.why == "two_readings" and len(doubt.options) > 1:
        options = {"first": doubt.options[0], "second": doubt.options[1]}
    elif doubt.why == "two_readings":
        return Line("doubt-other")
    return Line(f"doubt-{doubt.why}" if doubt.why in known else "doubt-other", options)


def _to_json(entry: Entry) -> dict[str, Any]:
    def plain(thing: Any) -> dict[str, Any]:
        return {k: v.isoformat() if isinstance(v, date) else v for k, v in asdict(thing).items()}

    return {
        "observations": [plain(o) for o in entry.observations],
        "posts": [plain(p) for p in entry.posts],
        "events": [plain(e) for e in entry.events],
    }


def _from_json(body: Mapping[str, Any]) -> Entry:
    def dated(kept: Mapping[str, Any]) -> dict[str, Any]:
        days = {k: date.fromisoformat(kept[k]) for k in ("day", "since") if kept.get(k)}
        return {**kept, **days}

    return Entry(
        tuple(Observation(**dated(o)) for o in body["observations"]),
        tuple(Post(**dated(p)) for p in body["posts"]),
        tuple(Event(**dated(e)) for e in body["events"]),
    )
