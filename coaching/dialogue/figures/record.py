"""Storing what was said, saying it back with its meaning, and taking it back."""

from dataclasses import replace
from datetime import date
from typing import Final

from coaching.dialogue import takeback
from coaching.dialogue.figures import as_before, doubts, leap, near, pending, published, same_day
from coaching.dialogue.figures.echoed import networks, said_back, take_back
from coaching.dialogue.figures.entries import begun, parted, recounted, what
from coaching.dialogue.figures.pending import Question
from coaching.dialogue.interviews import interview
from coaching.dialogue.people import met
from coaching.dialogue.samples.requests import MORE
from coaching.dialogue.turn import DOUBT_FIRST, Turn, button_id
from coaching.model import (
    PLATFORMS,
    Button,
    Entry,
    History,
    Line,
    Measured,
    Observation,
    Platform,
    Press,
    Reading,
    Reply,
)
from coaching.questions.feelings import declines
from coaching.reading.networks import platform_named
from coaching.reading.numbers import parse
from coaching.replies.echo import echo, figure
from coaching.replies.lines import OLD
from coaching.thresholds import LARGEST_COUNT

CANCEL: Final = ((Button(Line("button-cancel"), "cancel"),),)
STAYS: Final = (
    "interview:",
    "goal",
    "target",
    "tell:",
    *(f"people:{what}" for what in ("value:", "target:", "tone:", "close:", "whom", "looking:")),
)
"""Steps of questions that are put again once a figure is dealt with."""
FEW: Final = 4
"""Words in an answer that names a network; who writes more is telling something."""
MOVED: Final = "moved"
"""Where the entry stands in person.dialogue that was told as a change from one count to another."""


async def record(turn: Turn, reading: Reading) -> tuple[Reply, ...]:
    """Stores the figures, posts and events of a message and answers with what they mean.

    What is without doubt is stored at once. A figure with two readings, and a count that is too far from the last one,
    is asked about first, and what was asked in the same message is answered once that is settled.
    """
    if turn.fixing is not None:
        return await _recorded(turn, reading)
    history = await turn.notebook.history()
    if (first := await near.asks_first(turn, reading, history)) is not None:
        return first
    replies = await _recorded(turn, near.shared(turn, reading, history))
    silent = not (reading.observations or reading.posts or reading.doubts)
    beside = near.beside(turn, history) if silent else ()
    return (*replies, await pending.ask(turn, beside)) if beside else replies


async def _recorded(turn: Turn, reading: Reading) -> tuple[Reply, ...]:
    entry, replaced, leapt = await _told(turn, reading)
    history = await _before(turn, replaced)
    if leapt is not None and leapt.topic and reading.topic is None:
        reading = replace(reading, intent="mixed", topic=leapt.topic)
    seen = [replace(d, seen=_kept(turn, d.seen, replaced)) if d.seen else d for d in reading.doubts]
    weighed = doubts.weigh(turn, seen, history, entry.observations)
    entry = replace(entry, observations=(*entry.observations, *weighed.figures))
    sure, clashing = doubts.clashes(turn, entry.observations, history)
    entry = replace(entry, observations=sure)
    asks = [*clashing, *weighed.questions]
    waited = leap.waited(leapt, entry) if leapt is not None else Entry()
    if not entry.observations:
        entry, waited = replace(entry, observations=waited.observations), Entry()
    far = leap.leaps(entry, history, replaced) if leapt is None else ()
    entry, leapt_now = doubts.leaping(turn, entry, far, replaced)
    again = doubts.repeated(turn, entry.observations, history) if replaced is None else ()
    known = same_day.weighed(turn, entry.observations, history if replaced is None else History())
    entry = replace(entry, observations=known.kept)
    entry = replace(entry, observations=tuple(o for o in entry.observations if o not in {q.readings[0] for q in again}))
    inside = doubts.counted_in(turn, entry.observations, history) if replaced is None else ()
    if inside:
        rest = tuple(o for o in entry.observations if (o.metric, o.kind) != ("followers", "delta"))
        entry = replace(entry, observations=rest)
    asks = [*leapt_now, *again, *known.questions, *inside, *asks]
    waits = bool(asks) and asks[0].why != "which_metric"
    strikes = replaced.id if replaced is not None else None
    if strikes is not None and entry and (entry.observations or not asks):
        await turn.notebook.strike(strikes, struck=True)
        strikes = None
    replies: list[Reply] = []
    if waited:
        entry_id = await turn.notebook.add(waited, said=turn.heard.when)
        replies.append(Reply(tuple(echo(waited, {}, turn.today)), (take_back(entry_id),)))
    stored = 0
    if entry:
        told = replace(reading, intent="report", topic=None) if waits else reading
        stored, reply = await store(turn, entry, told)
        replies.append(reply)
    replies += [Reply((line,)) for line in weighed.lines[:2]]
    replies = same_day.beside(replies, (*known.lines, *same_day.unlike_people(entry.observations, history)))
    if asks:
        asks[0] = replace(asks[0], topic=reading.topic if waits else None, strikes=strikes)
        await turn.remember(step=_goes_on(turn))
        replies.append(await pending.ask(turn, asks))
    elif entry.posts and (kept := await turn.notebook.entry(stored)) is not None:
        replies += await published.request_after(turn, kept)
    return tuple(replies)


async def near_one(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """Counts in a message that was not read as any: "503/201/82", "985, is that bad?", "same as yesterday"."""
    history = await turn.notebook.history()
    if near.shared_out(turn, history) is not None:
        return await record(turn, reading)
    if asks := near.beside(turn, history):
        topic = reading.topic if reading.intent in {"question", "mixed"} else None
        return (await pending.ask(turn, [replace(asks[0], topic=topic)]),)
    return await as_before.asked(turn, words)


async def store(turn: Turn, entry: Entry, reading: Reading | None = None) -> tuple[int, Reply]:
    """Stores an entry that is not in doubt, and says it back with its meaning; with the number that it is kept by."""
    for platform in {o.platform for o in entry.observations} - {None}:
        if platform not in turn.person.profile.platforms:
            await turn.tell(platforms=(*turn.person.profile.platforms, platform))
            if turn.person.profile.platform is None:
                await turn.tell(platform=platform)
    await turn.remember(step=_goes_on(turn))
    # A newer figure withdraws what was asked about an older one.
    await pending.outdated(turn, entry.observations)
    entry_id = await turn.notebook.add(entry, said=turn.heard.when)
    if _both_ends_told(turn, entry):
        await turn.remember(**{MOVED: entry_id})
    return entry_id, await said_back(turn, await turn.notebook.entry(entry_id) or entry, entry_id, reading)


def _goes_on(turn: Turn) -> str | None:
    """The question that stays open beside a figure; any other is over."""
    return turn.step if turn.step.startswith(STAYS) else None


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What an open question about a figure makes of typed words; None when they are something else."""
    first_talk = turn.step.startswith("interview:") and turn.step.count(":") == 1
    free = first_talk or turn.step in {"", MORE}
    if not free and turn.fixing is None and DOUBT_FIRST not in turn.person.dialogue:
        return None  # something else has been asked since
    if (network := await _network_named(turn, words)) is not None:
        return network
    question = pending.current(turn)
    if question is not None and (count := doubts.instead(question, words, reading, turn.today)) is not None:
        await pending.over(turn, [question])
        if question.strikes is not None:
            await turn.remember(step=f"fix:{question.strikes}")  # it is the right figure that was awaited
        return await record(turn, Reading(reading.language, "report", question.topic, observations=(count,)))
    if (
        question is None
        and turn.fixing is None
        and (said := await published.answered(turn, words, reading)) is not None
    ):
        return said
    if question is None and (unplaced := await _network_unknown(turn, words)) is not None:
        return unplaced
    choice = doubts.meant(turn, question, words, reading) if question is not None else None
    if question is None or choice is None:
        return None
    if choice == doubts.AGAIN:
        return (pending.said(question),)
    return await _settle(turn, doubts.placed(question, words), choice, reading=reading)


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """Undo, put back, fix, a network for an entry, or the answer to a leap."""
    first, _, rest = value.partition(":")
    if action == "pending":
        question = next((q for q in pending.waiting(turn) if q.id == rest), None)
        return await _settle(turn, question, first, press=press) if question else (OLD,)
    entry_id = button_id(first)
    entry = await turn.notebook.entry(entry_id) if entry_id is not None else None
    if entry is None or entry_id is None:
        return (OLD,)
    match action:
        case "undo" | "redo":
            struck = action == "undo"
            await turn.notebook.strike(entry_id, struck=struck)
            await met.follow(turn)
            await takeback.pressed(turn, entry_id, struck=struck)
            other = Button(Line("button-redo" if struck else "button-undo"), f"{'redo' if struck else 'undo'}:{first}")
            line = Line("undone" if struck else "redone", {"what": _what(entry)})
            return (Reply((line,), ((other,),), replaces=press),)
        case "fix" if not entry.struck:
            await turn.remember(step=f"fix:{entry_id}")
            return (Reply((Line("ask-fix", {"what": _what(entry)}),), CANCEL),)
        case "net" if rest == "more" and not entry.struck:
            rows = networks(entry_id, turn.person.profile.platforms, rest=True)
            return (Reply((), (take_back(entry_id), *rows), replaces=press),)
        case "net" if rest == "skip" and not entry.struck:
            await turn.remember(network_of=None)
            return (Reply((), (take_back(entry_id),), replaces=press),)
        case "net" if rest in PLATFORMS and not entry.struck:
            return await _placed(turn, entry, entry_id, rest, press=press)
        case _:
            return (OLD,)


async def _network_named(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """A network as the whole answer to "which network is it?"."""
    entry_id = turn.person.dialogue.get("network_of")
    network = platform_named(words) if entry_id is not None else None
    if network is None or len(words.split()) > FEW or "?" in words or any(c.isdigit() for c in words):
        return None
    entry = await turn.notebook.entry(int(entry_id or 0))
    if entry is None or entry.struck or all(o.platform for o in entry.observations):
        return None
    return await _placed(turn, entry, int(entry_id or 0), network)


async def _network_unknown(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """A "no sé" to "which network is it?": the figures stand without one, as the button to skip leaves them."""
    asked = turn.person.dialogue
    if "network_of" not in asked or asked.get("network_asked") != turn.today.isoformat() or turn.step:
        return None
    if declines(words) != "skip":
        return None
    await turn.remember(network_of=None)
    return (Reply((Line("network-unknown"),)),)


async def _placed(
    turn: Turn, entry: Entry, entry_id: int, network: str, *, press: Press | None = None
) -> tuple[Reply, ...]:
    """Says which network an entry is about. The answer above stays as it is; only its question goes."""
    settled = (Reply((), (take_back(entry_id),), replaces=press),) if press else ()
    await turn.remember(network_of=None)
    first_of_all = not turn.person.profile.platforms
    platform = next(name for name in PLATFORMS if name == network)
    there = replace(entry, observations=tuple(replace(o, platform=o.platform or platform) for o in entry.observations))
    found = leap.leap(there, await turn.notebook.history()) if not first_of_all else None
    if found is not None:
        await turn.notebook.strike(entry_id, struck=True)
        question = Question(f"{turn.heard.update_id}-leap", "leap", there.observations, (found.before, found.now))
        over = (Reply((), (), replaces=press),) if press else ()
        return (*over, await pending.ask(turn, [question]))
    await interview.use_platform(turn, network)
    await turn.notebook.place(entry_id, network)
    if first_of_all:
        return (*settled, Reply((Line("platform-set", {"platform": Line(f"platform-{network}")}),)))
    return (*settled, await said_back(turn, await turn.notebook.entry(entry_id) or there, entry_id))


async def _settle(
    turn: Turn, question: Question, choice: str, *, reading: Reading | None = None, press: Press | None = None
) -> tuple[Reply, ...]:
    """The answer to a question about a figure: it is stored, or let go; then the next question is put."""
    kept = doubts.chosen(question, choice)
    known = {"leap": {"yes", "no"}}.get(question.why, {pending.NONE, pending.NEITHER})
    if not kept and choice not in known:
        return (OLD,)
    await pending.over(turn, [question])
    replies: list[Reply] = []
    if question.why in doubts.LAST and (more := same_day.weighed(turn, kept, await turn.notebook.history())).questions:
        settled = (Reply((), (), replaces=press),) if press is not None else ()
        return (*settled, await pending.ask(turn, more.questions))
    if kept:
        if question.strikes is not None:
            await turn.notebook.strike(question.strikes, struck=True)
        if press is not None:
            replies.append(Reply((Line("noted"),), replaces=press))
        # "Sí, se me hizo viral": what happened is stored with it.
        entry = Entry(kept, reading.posts, reading.events) if reading is not None else Entry(kept)
        topic = question.topic
        asked = Reading(turn.person.language, "mixed" if topic else "report", topic)
        replies += (await store(turn, entry, asked))[1:]
    else:
        if question.strikes is not None:
            await turn.remember(step=f"fix:{question.strikes}")  # the right figure is still awaited
        same = {"leap": "jump-dropped", "again": "again-same", "inside": "inside-same"}
        dropped = Line("inside-neither" if choice == pending.NEITHER else same.get(question.why, "doubt-dropped"))
        replies.append(Reply((dropped,), replaces=press))
    following = await pending.following(turn)
    return (*replies, following) if following is not None else tuple(replies)


async def _replaced(turn: Turn, reading: Reading) -> Entry | None:
    """The entry that a message corrects: the one being fixed, or for "it was 995, not 955" the newest like it."""
    if turn.fixing is not None:
        return await turn.notebook.entry(turn.fixing)
    told = {(o.metric, o.day) for o in (*reading.observations, *(d.seen for d in reading.doubts if d.seen))}
    if reading.intent != "command_like" or not told:
        return None
    for question in pending.waiting(turn):
        if any((o.metric, o.day) in told for o in question.readings):  # it corrects what was not stored yet
            return await turn.notebook.entry(question.strikes) if question.strikes is not None else None
    return await _like(turn, told, {o.platform for o in reading.observations} - {None})


async def _like(turn: Turn, told: set[tuple[Measured, date]], named: set[Platform | None]) -> Entry | None:
    """The newest entry if it is of the same days; one of another network only where none of the named one is there."""
    entries = [e for e in await turn.notebook.entries() if told <= {(o.metric, o.day) for o in e.observations}]
    there = next((e for e in entries if named and named <= {o.platform for o in e.observations}), None)
    latest = await turn.notebook.latest_entry()
    return there or next((e for e in entries if latest is not None and e.id == latest.id), None)


async def _before(turn: Turn, replaced: Entry | None) -> History:
    """What was known before a message: without the entry that it corrects."""
    if replaced is None or replaced.id is None or replaced.struck:
        return await turn.notebook.history()
    await turn.notebook.strike(replaced.id, struck=True)
    history = await turn.notebook.history()
    await turn.notebook.strike(replaced.id, struck=False)
    return history


async def _told(turn: Turn, reading: Reading) -> tuple[Entry, Entry | None, Question | None]:
    """The message as an entry, the entry that it corrects, and the question about a leap that it confirms.

    A leap that it contradicts is let go.
    """
    replaced = await _replaced(turn, reading)
    if replaced is not None:
        replaced = await parted(turn, reading, replaced)
    entry = _entry(turn, reading, replaced)
    asked = [q for q in pending.waiting(turn) if q.why == "leap"]
    question, found = next(((q, said) for q in asked if (said := leap.weighed(q, entry))), (None, None))
    if question is None:
        return entry, replaced, None
    await pending.over(turn, [question])
    if replaced is None and question.strikes is not None:
        replaced = await turn.notebook.entry(question.strikes)
        entry = _entry(turn, reading, replaced)
    return entry, replaced, question if found == "confirmed" else None


def _entry(turn: Turn, reading: Reading, replaced: Entry | None) -> Entry:
    """The message as an entry, with the usual network where only one is in use."""
    kept = tuple(
        _kept(turn, o, replaced) for o in reading.observations if abs(o.value) <= LARGEST_COUNT and _is_told(o, reading)
    )
    usual = _usual(turn, replaced)
    posts = tuple(replace(p, day=p.day or turn.today, platform=p.platform or usual) for p in reading.posts)
    return Entry(recounted(kept, replaced) if replaced is not None else kept, posts, reading.events)


def _kept(turn: Turn, told: Observation, replaced: Entry | None) -> Observation:
    """A figure on its day and its network. What is corrected stays where it was, unless another is named."""
    days = {o.day for o in replaced.observations} if replaced is not None else set()
    day = days.pop() if len(days) == 1 and told.day == turn.today else told.day
    since = told.since or _stretch(told, replaced) if day != told.day or told.day == turn.today else told.since
    return replace(told, platform=told.platform or _usual(turn, replaced), day=day, since=since)


def _stretch(told: Observation, replaced: Entry | None) -> date | None:
    """The first day of the stretch that a corrected figure was about."""
    like = [o for o in (replaced.observations if replaced else ()) if (o.metric, o.kind) == (told.metric, told.kind)]
    return like[0].since if len(like) == 1 else None


def _usual(turn: Turn, replaced: Entry | None) -> Platform | None:
    """The network of a figure that names none, where there is only one that it can be."""
    profile = turn.person.profile
    networks = {o.platform for o in replaced.observations} if replaced is not None else set()
    if len(networks) == 1:
        return networks.pop()
    return None if profile.several else profile.platform


def _is_told(observation: Observation, reading: Reading) -> bool:
    """A question such as "why did I lose 12?" speaks of a change that may be in the count already: not added."""
    return reading.intent != "question" or observation.kind == "total"


def _both_ends_told(turn: Turn, entry: Entry) -> bool:
    """Whether the words say where a change began and where it ended, and not the change itself: "de 1000 a 995"."""
    told = {n.value for n in parse(turn.words, turn.person.language)}
    return any(
        {change[1], total.value} <= told and abs(change[0].value) not in told
        for total in entry.observations
        if total.metric == "followers" and (change := begun(total, entry)) is not None
    )


def _what(entry: Entry) -> Line:
    if len(entry.observations) == 2 and begun(entry.observations[0], entry) and not entry.posts and not entry.events:  # noqa: PLR2004  # where it began, and what it came to
        return figure(entry.observations[0])  # "from 1,000 to 995" is one thing to whoever said it
    return what(entry)
