"""The people around an account: told by name, asked about in three questions; and a hand count of the followers.

Kept of anybody: the name or handle that the person wrote and what they told. Nothing else is asked or looked up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, Final
from zlib import crc32

from coaching.advice.interpret import interpret
from coaching.dialogue.record import CANCEL
from coaching.dialogue.turn import Turn, advice_given
from coaching.languages.hearing import lexicon
from coaching.metrics.people import adds_value, audience, follow_back
from coaching.model import Button, Contact, Line, NotEnough, Press, Reading, Reply, Value
from coaching.questions.feelings import declines
from coaching.reading.people import TONES, HandCount, Told, flags, hand_count, read_people, tone_of
from coaching.reading.relations import OTHER, relation
from coaching.replies.interpretation import interpretation
from coaching.replies.people import audience_lines, audience_step, follow_line, sample_lines
from coaching.thresholds import AUDIENCE_LEAST, AUDIENCE_MOST, CONTACTS

STEP: Final = "people:"
TELL: Final = "people:tell"
COUNT: Final = "people:audience"
QUESTIONS: Final = ("target", "value", "tone", "close")
"""What is asked of somebody, in this order; the last only where it decides what a criticism means."""
LISTED: Final = 8
ECHOED: Final = 4
"""People of one message that are said back one by one; the others are counted."""
CLOSE: Final = ("client", "family", "supplier")
YES_NO: Final[Mapping[str, bool | None]] = {"yes": True, "no": False, "unknown": None}

# ---------------------------------------------------------------- /people


async def people(turn: Turn, words: str) -> tuple[Reply, ...]:
    """The people told so far, with what to do about following them; and how to tell of more."""
    await turn.remember(step=TELL)
    if words:
        return await _told(turn, [told for told in read_people(words, language=turn.person.language) if told])
    return (_listed(turn),)


async def answered(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """What an open question of ours makes of a message; None when it is about something else."""
    what, _, key = turn.step.removeprefix(STEP).partition(":")
    how = declines(words)
    if how == "stop":
        return await _left(turn)
    if what == "audience":
        return await _counted(turn, words, reading, left=how is not None)
    contact = _contact(turn, key)
    if what in QUESTIONS and contact is not None:
        said = "unknown" if how == "skip" else _answer(what, words)
        if said is not None:
            return (await _take(turn, contact, what, said),)
    elif how is not None or lexicon().meant_alone(words) == "off":
        return await _left(turn)
    found = read_people(words, language=turn.person.language)
    told = [one for one in found if one is not None]
    if _is_other(words, reading, told):
        return None
    if what in QUESTIONS and contact is not None and not any(one.facts for one in told):
        # "Quizás" is no name: while something is asked, only a line that tells something begins with another person.
        return (await _ask(turn, contact, what, before=(Line("contact-choose"),)),)
    return await _told(turn, told)


def _is_other(words: str, reading: Reading, told: Sequence[Told]) -> bool:
    """True when a message is no line about people: a question, an order, figures of one's own."""
    if any(one.facts.keys() - {"followers"} for one in told):
        return False
    if "?" in words or reading.intent in {"question", "mixed", "command_like", "smalltalk"}:
        return True
    return bool(reading.observations or reading.posts or reading.events or reading.doubts)


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button of these conversations."""
    action, _, rest = value.partition(":")
    key, _, said = rest.partition(":")
    contact = _contact(turn, key)
    match action:
        case "list":
            return await people(turn, "")
        case "hub" | "review":
            return (await _judged(turn, action),)
        case "audience":
            return await count(turn, "")
        case "undo":
            return (await _undone(turn, press, key),)
        case "unsample":
            return (await _uncounted(turn, press, key),)
        case "drop" if contact is None and not key and turn.person.profile.contacts:
            return (_which(turn, press),)
        case "drop" if contact is not None:
            return (await _dropped(turn, press, contact),)
        case "again" if contact is not None:
            await turn.remember(people_again=key)
            return (await _ask(turn, contact, QUESTIONS[0], replaces=press),)
        case _ if contact is not None and action in QUESTIONS and _fits(action, said):
            return (await _take(turn, contact, action, said, replaces=press),)
        case _:
            return (Reply((Line("button-old"),)),)


def _listed(turn: Turn) -> Reply:
    known = turn.person.profile.contacts
    lines = [Line("people-what"), Line("people-how")]
    if not known:
        return Reply(tuple(lines), CANCEL)
    newest = known[: -LISTED - 1 : -1]
    verdicts = [(contact.name, follow_back(contact).verdict) for contact in newest]
    rows = [Line("people-row", {"name": name, "verdict": Line(f"verdict-{verdict}")}) for name, verdict in verdicts]
    if len(known) > LISTED:
        rows.append(Line("people-more", {"n": len(known) - LISTED}))
    remove = Button(Line("button-people-remove"), "people:drop")
    return Reply((*lines, Line("people-list"), *rows), (*_ways_on(), (remove, *CANCEL[0])))


def _ways_on() -> tuple[tuple[Button, ...], ...]:
    hub = Button(Line("button-people-hub"), "people:hub")
    return ((hub,), (Button(Line("button-people-review"), "people:review"),))


async def _left(turn: Turn) -> tuple[Reply, ...]:
    await turn.remember(step=None)
    return (Reply((Line("cancelled"),)),)


# ---------------------------------------------------------------- telling of somebody


async def _told(turn: Turn, told: Sequence[Told]) -> tuple[Reply, ...]:
    """Writes down who was told, says it back, and asks what is missing where it is about one person."""
    if not told:
        return (Reply((Line("contact-unread"),), CANCEL),)
    before = {_key(c.name): c for c in turn.person.profile.contacts}
    after = dict(before)
    taken: list[tuple[Contact, Told]] = []
    for one in told:
        key = _key(one.name)
        if key not in after and len(after) >= CONTACTS:
            continue
        after[key] = replace(after.get(key) or Contact(one.name), **one.facts)
        taken.append((after[key], one))
    full = [Line("contact-full", {"n": CONTACTS})] if len(taken) < len(told) else []
    unclear = ", ".join([words for one in told for words in one.unclear][:ECHOED])
    notes = [*full, *([Line("contact-unclear", {"words": unclear})] if unclear else [])]
    if not taken:
        return (Reply((*full,), ((Button(Line("button-people-remove"), "people:drop"),), *CANCEL)),)
    changed = {_key(one.name): before.get(_key(one.name)) for _, one in taken}
    kept = {key: asdict(contact) if contact else None for key, contact in changed.items()}
    undoable = {"id": turn.heard.update_id, "contacts": kept} if after != before else None
    await turn.remember(people_again=None, people_before=undoable)
    await turn.tell(contacts=tuple(after.values()))
    if len(taken) == 1:
        return (await _one(turn, *taken[0], notes, new=before.get(_key(taken[0][1].name)) is None),)
    lines = [_echo(contact, one) for contact, one in taken[:ECHOED]]
    if len(taken) > ECHOED:
        lines.append(Line("contact-told-more", {"n": len(taken) - ECHOED}))
    undo = (_undo(turn),) if undoable else ()
    return (Reply((*lines, *notes, Line("contact-next")), (*undo, *_ways_on())),)


async def _one(turn: Turn, contact: Contact, told: Told, notes: list[Line], *, new: bool) -> Reply:
    """One person: said back; then what is missing is asked, or else the verdict is said at once."""
    lines = [_echo(contact, told), *notes] if new or told.facts else notes
    question = _missing(contact)
    if question is not None:
        return await _ask(turn, contact, question, before=tuple(lines))
    return await _verdict(turn, contact, before=tuple(lines))


def _echo(contact: Contact, told: Told) -> Line:
    parts = list(_parts(told.facts))
    if not parts:
        return Line("contact-added", {"name": contact.name})
    joined = parts[0]
    for part in parts[1:]:
        joined = Line("both", {"a": joined, "b": part})
    return Line("contact-told", {"name": contact.name, "facts": joined})


def _parts(facts: Mapping[str, Any]) -> list[Line]:
    """What was told of somebody, thing by thing."""
    tone = next((name for name, counts in TONES.items() if counts.items() <= facts.items()), None)
    parts = [Line(f"relation-{facts['relation']}")] if "relation" in facts else []
    judged = [name for name in ("target", "adds_value") if facts.get(name) is not None]
    parts += [Line(f"told-{name}" + ("" if facts[name] else "-no")) for name in judged]
    parts += [Line(f"tone-{tone}")] if tone else []
    by_tone = TONES[tone] if tone else {}
    parts += [
        Line(f"told-{name}", {"n": n})
        for name, n in facts.items()
        if isinstance(n, int) and not isinstance(n, bool) and name not in by_tone
    ]
    if facts.get("topics"):
        parts.append(Line("told-topics", {"topics": ", ".join(facts["topics"])}))
    return parts


# ---------------------------------------------------------------- the three questions


def _missing(contact: Contact, after: str | None = None, *, anew: bool = False) -> str | None:
    """The first question of which the answer is not known, after a given one. `anew`: known answers are asked too."""
    unknown = {
        "target": contact.target is None,
        "value": adds_value(contact) is None,
        "tone": contact.interactions is None and contact.constructive is None and contact.critical is None,
        # A complaint of a customer is not what an only-critic does: it has to be known before a "no" is said.
        "close": bool(contact.critical) and contact.relation is None,
    }
    rest = QUESTIONS[QUESTIONS.index(after) + 1 :] if after else QUESTIONS
    return next((name for name in rest if unknown[name] or (anew and name != "close")), None)


async def _ask(
    turn: Turn, contact: Contact, question: str, *, before: tuple[Line, ...] = (), replaces: Press | None = None
) -> Reply:
    key = _key(contact.name)
    await turn.remember(step=f"{STEP}{question}:{key}")
    known: dict[str, Value] = {"name": contact.name}
    line = Line(f"ask-contact-{question}", known)
    if question == "target" and turn.person.profile.target:
        line = Line("ask-contact-target-known", {**known, "target": turn.person.profile.target})
    rows = tuple(
        tuple(Button(Line(label), f"{STEP}{question}:{key}:{said}") for said, label in row)
        for row in _answers(question)
    )
    return Reply((*before, line), (*rows, _take_back(turn, contact)), replaces=replaces)


def _answers(question: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The buttons of a question, row by row: what comes back, and the id of its words."""
    match question:
        case "tone":
            shown = [(tone, f"tone-{tone}") for tone in ("constructive", "mixed", "only_critic", "nothing")]
            return (tuple(shown[:2]), tuple(shown[2:3]), (*shown[3:], ("unknown", "contact-unknown")))
        case "close":
            named = [(name, f"relation-{name}") for name in CLOSE]
            return (tuple(named), ((OTHER, "contact-none"),))
        case _:
            return ((("yes", "contact-yes"), ("no", "contact-no")), (("unknown", "contact-unknown"),))


def _fits(question: str, said: str) -> bool:
    return any(said == value for row in _answers(question) for value, _ in row)


def _answer(question: str, words: str) -> str | None:
    """An answer in words, as its button would give it; None when it is none."""
    named, alone = flags(words), lexicon().meant_alone(words)
    match question:
        case "tone":
            return "nothing" if alone in {"nothing", "off"} else tone_of(named)
        case "close":
            said = relation(words)
            return OTHER if alone in {"nothing", "off"} else said if said in CLOSE else None
        case _:
            no, yes = {"target": ("off_target", "target"), "value": ("no_value", "value")}[question]
            if alone == "off" or no in named:
                return "no"
            return "yes" if alone == "high" or yes in named else None


async def _take(turn: Turn, contact: Contact, question: str, said: str, *, replaces: Press | None = None) -> Reply:
    """Writes down an answer, and asks on or says the verdict."""
    changed = _changed(contact, question, said)
    if changed != contact:
        contacts = (changed if c is contact else c for c in turn.person.profile.contacts)
        await turn.tell(contacts=tuple(contacts))
    anew = turn.person.dialogue.get("people_again") == _key(contact.name)
    following = _missing(changed, question, anew=anew)
    if following is not None:
        return await _ask(turn, changed, following, replaces=replaces)
    return await _verdict(turn, changed, replaces=replaces)


def _changed(contact: Contact, question: str, said: str) -> Contact:
    match question:
        case "target":
            return replace(contact, target=YES_NO[said])
        case "value":
            return replace(contact, adds_value=YES_NO[said])
        case "close":
            return replace(contact, relation=said if said != "unknown" else contact.relation)
        case _:
            return replace(contact, **TONES[said]) if said in TONES else contact


async def _verdict(
    turn: Turn, contact: Contact, *, before: tuple[Line, ...] = (), replaces: Press | None = None
) -> Reply:
    await turn.remember(step=TELL, people_again=None)
    again = Button(Line("button-people-again"), f"people:again:{_key(contact.name)}")
    lines = (*before, follow_line(contact, follow_back(contact)), Line("contact-next"))
    return Reply(lines, ((again, *_take_back(turn, contact)), *_ways_on()), replaces=replaces)


# ---------------------------------------------------------------- taking back


def _undo(turn: Turn) -> tuple[Button, ...]:
    return (Button(Line("button-undo"), f"people:undo:{turn.person.dialogue['people_before']['id']}"),)


def _take_back(turn: Turn, contact: Contact) -> tuple[Button, ...]:
    """Undo for what was told last, else a way to remove the person."""
    if _key(contact.name) in turn.person.dialogue.get("people_before", {}).get("contacts", {}):
        return _undo(turn)
    return (Button(Line("button-people-drop", {"name": contact.name}), f"people:drop:{_key(contact.name)}"),)


async def _undone(turn: Turn, press: Press, asked: str) -> Reply:
    """Puts back what was known before the last telling. What is undone is forgotten, not kept for later."""
    kept = turn.person.dialogue.get("people_before")
    if not kept or str(kept["id"]) != asked:
        return Reply((Line("button-old"),))
    now = {_key(c.name): c for c in turn.person.profile.contacts}
    names = [now[key].name if key in now else was["name"] for key, was in kept["contacts"].items() if key in now or was]
    for key, was in kept["contacts"].items():
        if was is None:
            now.pop(key, None)
        else:
            now[key] = Contact(**{**was, "topics": tuple(was["topics"])})
    await turn.tell(contacts=tuple(now.values()))
    await turn.remember(people_before=None, step=TELL)
    return Reply((Line("people-undone", {"names": ", ".join(names)}), Line("contact-next")), replaces=press)


async def _dropped(turn: Turn, press: Press, contact: Contact) -> Reply:
    """Removes somebody, and with them what an undo would bring back."""
    await turn.tell(contacts=tuple(c for c in turn.person.profile.contacts if c is not contact))
    await turn.remember(people_before=None, people_again=None, step=TELL)
    back = (Button(Line("button-people-list"), "people:list"),)
    return Reply((Line("contact-removed", {"name": contact.name}),), (back,), replaces=press)


def _which(turn: Turn, press: Press) -> Reply:
    known = turn.person.profile.contacts
    made = [Button(Line("plain", {"text": c.name}), f"people:drop:{_key(c.name)}") for c in reversed(known)]
    rows = tuple(tuple(made[i : i + 2]) for i in range(0, len(made), 2))
    back = (Button(Line("button-people-list"), "people:list"),)
    return Reply((Line("people-which"),), (*rows, back), replaces=press)


# ---------------------------------------------------------------- who helps most, whom one follows


async def _judged(turn: Turn, about: str) -> Reply:
    """The finding about these people, with its step; a clear word where there is nothing to judge yet."""
    topic, finding = ("ambassadors", "hub_found") if about == "hub" else ("follow_back", "followback_review")
    history = await turn.notebook.history()
    judged = interpret(history, turn.person.profile, turn.today, said=advice_given(turn.person), asked=topic)
    back = (Button(Line("button-people-list"), "people:list"),)
    if judged.findings[0].id != finding:
        await turn.remember(step=TELL)
        return Reply((Line(f"people-{about}-none"),), (back,))
    await turn.advised(judged)
    lines = interpretation(judged.metrics, judged.findings, judged.advice, echoed=True, named=False)
    return Reply(tuple(lines), (back,))


# ---------------------------------------------------------------- /audience


async def count(turn: Turn, words: str) -> tuple[Reply, ...]:
    """How many of twenty recent followers are the target: asked, answered, and asked anew whenever one wants."""
    await turn.remember(step=COUNT)
    if words and (read := await _counted(turn, words, None, left=False)) is not None:
        return read
    profile = turn.person.profile
    before = sample_lines(profile)
    if before and profile.sample is not None:
        before.insert(0, Line("audience-now", {"hits": profile.sample[0], "of": profile.sample[1]}))
    ask = Line("audience-what-known", {"target": profile.target}) if profile.target else Line("audience-what")
    return (Reply((*before, ask, Line("audience-how")), CANCEL),)


async def _counted(turn: Turn, words: str, reading: Reading | None, *, left: bool) -> tuple[Reply, ...] | None:
    """The answer to a hand count; None when the message is about something else."""
    if left or lexicon().meant_alone(words) == "off":
        return await _left(turn)
    told = hand_count(words, language=turn.person.language)
    if reading is not None and _is_report(told, words, reading):
        return None
    problem = _problem(told)
    if problem is not None:
        return (Reply((problem,), CANCEL),)
    if told is None or told.of is None:
        return (Reply((Line("audience-unread"),), CANCEL),)
    found = audience(told.hits, told.of)
    if isinstance(found, NotEnough):
        missing: dict[str, Value] = {"of": told.of, "missing": AUDIENCE_LEAST - told.of}
        return (Reply((Line("audience-short", missing),), CANCEL),)
    number = turn.heard.update_id
    await turn.remember(step=None, sample_before={"id": number, "sample": turn.person.profile.sample})
    await turn.tell(sample=(told.hits, told.of))
    undo = Button(Line("button-undo"), f"people:unsample:{number}")
    again = Button(Line("button-audience-again"), "people:audience")
    return (Reply((*audience_lines(told.hits, told.of, found), audience_step(found)), ((undo, again),)),)


def _is_report(told: HandCount | None, words: str, reading: Reading) -> bool:
    """True when a message reports or asks something else: "ayer 1000 y hoy 995" is no hand count."""
    if "?" in words or reading.intent in {"question", "smalltalk", "command_like"}:
        return True
    if told is not None and told.joined and (told.of or 0) <= AUDIENCE_MOST:
        return any(o.kind == "delta" for o in reading.observations)
    figures = bool(reading.observations or reading.posts or reading.events or reading.doubts)
    return figures and not words.strip().isdecimal()


def _problem(told: HandCount | None) -> Line | None:
    """What is wrong with a hand count; None when nothing is."""
    if told is None or told.of == 0:
        return Line("audience-unread")
    if told.of is None:
        return Line("audience-of-what", {"hits": told.hits})
    if told.hits > told.of:
        return Line("audience-impossible", {"hits": told.hits, "of": told.of})
    return Line("audience-too-many", {"of": told.of}) if told.of > AUDIENCE_MOST else None


async def _uncounted(turn: Turn, press: Press, asked: str) -> Reply:
    """Puts back the count before the last one."""
    kept = turn.person.dialogue.get("sample_before")
    sample = turn.person.profile.sample
    if not kept or str(kept["id"]) != asked or sample is None:
        return Reply((Line("button-old"),))
    earlier = tuple(kept["sample"]) if kept["sample"] else None
    await turn.tell(sample=earlier)
    await turn.remember(sample_before=None)
    again = (Button(Line("button-audience-again"), "people:audience"),)
    return Reply((Line("audience-undone", {"hits": sample[0], "of": sample[1]}),), (again,), replaces=press)


# ---------------------------------------------------------------- keys


def _key(name: str) -> str:
    """A short name for a button: 64 bytes are all that Telegram carries back."""
    return f"{crc32(name.casefold().encode()):08x}"


def _contact(turn: Turn, key: str) -> Contact | None:
    return next((c for c in turn.person.profile.contacts if key and _key(c.name) == key), None)
