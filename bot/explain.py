"""python -m bot explain: a history given as JSON, interpreted as in the chat; nothing is stored."""

import datetime as dt
import html
import json
import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coaching.advice.interpret import interpret
from coaching.languages.words import words
from coaching.model import (
    Answer,
    Contact,
    Event,
    EventKind,
    Extra,
    Fit,
    History,
    Language,
    Line,
    Measured,
    Metric,
    Observation,
    Origins,
    Platform,
    Post,
    PostKind,
    Profile,
    Reading,
)  # fmt: skip
from coaching.questions import topic as questions
from coaching.questions.understand import feeling, understand
from coaching.reading.chat import read
from coaching.reading.content import propose
from coaching.reading.goal import followers_goal, resigned
from coaching.reading.language import detect
from coaching.reading.relations import relation
from coaching.replies import compose
from coaching.thresholds import AFTERMATH
from handlers.outgoing import messages

METRICS: Final[tuple[Measured, ...]] = (*get_args(Metric), *get_args(Extra))


class _Given(BaseModel):
    model_config = ConfigDict(extra="allow")


class GivenContact(_Given):
    """Somebody around the account. What is missing or null is unknown; without a name they are nobody."""

    name: str | None = None
    relation: str | None = None
    followers: int | None = None
    weeks_active: int | None = None
    interactions: int | None = None
    constructive: int | None = None
    critical: int | None = None
    comments: int | None = None
    shares: int | None = None
    mentions: int | None = None
    replies_to_others: int | None = None
    people_brought: int | None = None
    topics: list[str | None] | str | None = None
    target: bool | None = None
    adds_value: bool | None = None
    note: str | None = None


class GivenSample(_Given):
    """How many of how many recent followers are the target (M24)."""

    n: int | None = None
    in_target: int | None = None


class GivenBrand(_Given):
    """The line, and what is never posted (M08)."""

    line: str | None = None
    traits: list[str] | None = None
    never: list[str] | None = None


class GivenProfile(_Given):
    """What is told of the person."""

    language: Language | None = None
    platform: Platform | None = None
    business: str | None = None
    target: str | None = None
    pillars: list[str] = Field(default_factory=list)
    purpose: str | None = None
    goal: str | float | None = None
    target_card: dict[str, str | None] | None = None
    brand: GivenBrand | None = None
    audience_sample: GivenSample | None = None
    contacts: list[GivenContact] | None = None


class GivenPost(_Given):
    """A post; without a date it belongs to its row. It may carry its own likes, comments, … by name."""

    date: dt.date | None = None
    topic: str | None = ""
    fit: Fit | None = None
    kind: PostKind | None = None
    deleted: bool | None = None


class GivenEvent(_Given):
    """An event; without a date it belongs to its row."""

    date: dt.date | None = None
    kind: EventKind
    note: str | None = None


class GivenRow(_Given):
    """One count of an account. What is missing or null is unknown."""

    date: dt.date
    platform: Platform | None = None
    gained: int | None = None
    lost: int | None = None
    posts: list[GivenPost] = Field(default_factory=list)
    events: list[GivenEvent] = Field(default_factory=list)
    steps: dict[str, int] = Field(default_factory=dict)
    countries: dict[str, float] | None = None


class GivenCase(_Given):
    """One case of `explain`."""

    id: str | int | None = None
    profile: GivenProfile = Field(default_factory=GivenProfile)
    history: list[GivenRow] = Field(default_factory=list)
    user_message: str | None = None


def explain(file: str | None, *, jsonl: bool) -> int:
    """Prints one answer for each case. 1 when a case cannot be read; the others are answered all the same."""
    failed = 0
    for line in _cases(file, jsonl=jsonl):
        try:
            answer = explained(GivenCase.model_validate_json(line))
        except ValidationError as error:
            problem = error.errors(include_url=False)[0]
            where = ".".join(str(part) for part in problem["loc"])
            answer, failed = {"id": _id(line), "error": f"{where}: {problem['msg']}"}, 1
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, default=str) + "\n")
    return failed


def explained(case: GivenCase) -> dict[str, Any]:
    """The answer to one case, on the same road as a chat's."""
    asked = case.user_message or ""
    language = case.profile.language or detect(asked) or "en"
    day = max((row.date for row in case.history), default=dt.date(1970, 1, 1))
    reading = understand(asked, read(asked, today=day, language=language)) if asked.strip() else None
    profile = _profile(case.profile)
    history = heard_of(_history(case.history, language), reading)
    history = replace(history, posts=propose(history.posts, profile))
    newest = [row.platform for row in case.history if row.date == day]
    platform = case.profile.platform if case.profile.platform in newest else newest[0] if newest else None
    topic = reading.topic if reading else None
    if topic is None and resigned(asked):
        topic = "growth_goal"  # who lets go of growing is answered about growing (M09)
    judged = interpret(history, profile, day, platform=platform, asked=topic)
    named = len({row.platform for row in case.history}) > 1
    if topic:
        reply, judged = questions.answer(topic, judged, named=named)
    else:
        reply = compose.meaning(judged, named=named)
    if asked and (felt := feeling(asked)) is not None:
        reply = compose.after(Line(f"feel-{felt}"), reply)
    said = messages(Answer((reply,), language), words(), today=day)
    step = words().say(Line(f"action-{judged.advice.id}", judged.advice.arguments), language, today=day)
    return {
        "id": case.id,
        "headline": judged.findings[0].id,
        "findings": [{"id": f.id, "strength": f.strength, "evidence": dict(f.evidence)} for f in judged.findings],
        "action": {"id": judged.advice.id, "text": html.unescape(step)},
        "reply": "\n".join(message.text for message in said),
    }


def heard_of(history: History, reading: Reading | None) -> History:
    """The history with what a message tells besides: events, posts, a dated loss; words weigh as much as rows."""
    if reading is None:
        return history
    known = {(e.kind, e.day) for e in history.events}
    # "I ran a giveaway", said on the day of the question, is the one that the rows know of.
    events = [e for e in reading.events
              if not any(kind == e.kind and abs((day - e.day).days) <= AFTERMATH for kind, day in known)]  # fmt: skip
    dated = [o for o in reading.observations
             if o.metric == "followers" and o.kind == "delta" and o.since and (o.day - o.since).days <= 1]  # fmt: skip
    return replace(
        history,
        observations=(*history.observations, *dated),
        posts=(*history.posts, *reading.posts),
        events=(*history.events, *events),
    )


def _id(line: str) -> Any:
    """The id of a case that is wrong elsewhere, so that its answer can be matched."""
    try:
        case = json.loads(line)
    except ValueError:
        return None
    return case.get("id") if isinstance(case, dict) else None


def _cases(file: str | None, *, jsonl: bool) -> Iterator[str]:
    text = sys.stdin.read() if file in {None, "-"} else Path(str(file)).read_text(encoding="utf-8")
    if not jsonl:
        yield text
        return
    yield from (line for line in text.splitlines() if line.strip())


def _profile(given: GivenProfile) -> Profile:
    card, brand = given.target_card, given.brand or GivenBrand()
    return Profile(
        business=given.business,
        target=given.target,
        pillars=tuple(given.pillars),
        purpose=given.purpose,
        goal=None if given.goal is None else str(given.goal),
        followers_goal=None if given.goal is None else followers_goal(given.goal, given.language),
        platform=given.platform,
        target_answers=None if card is None else sum(bool(answer) for answer in card.values()),
        card={name: answer for name, answer in (card or {}).items() if answer},
        line=brand.line,
        traits=tuple(brand.traits or ()),
        never=tuple(brand.never or ()),
        sample=_sample(given.audience_sample),
        contacts=tuple(_contact(contact, contact.name) for contact in given.contacts or () if contact.name),
    )


def _sample(given: GivenSample | None) -> tuple[int, int] | None:
    if given is None or given.n is None or given.in_target is None or not 0 <= given.in_target <= given.n:
        return None
    return given.in_target, given.n


def _contact(given: GivenContact, name: str) -> Contact:
    known = given.model_dump(include={field.name for field in fields(Contact)} - {"name", "topics", "relation", "note"})
    topics = [given.topics] if isinstance(given.topics, str) else given.topics or []
    named = tuple(topic for topic in topics if topic)
    return Contact(name, relation=relation(given.relation), topics=named, note=given.note or "", **known)


def _history(given: list[GivenRow], language: Language) -> History:
    # The same row twice, or rows in another order, are the same history.
    rows = {(row.date, row.platform, row.model_dump_json()): row for row in given}
    ordered = [rows[key] for key in sorted(rows, key=lambda key: (key[0], str(key[1]), key[2]))]
    return History(
        tuple(o for row in ordered for o in _observations(row)),
        tuple(_post(p, row) for row in ordered for p in row.posts),
        tuple(e for row in ordered for given_event in row.events for e in _events(given_event, row, language)),
        tuple(Origins(row.date, row.countries, row.platform) for row in ordered if row.countries),
    )


def _post(given: GivenPost, row: GivenRow) -> Post:
    extra = given.model_extra or {}
    amounts = {m: int(v) for m in get_args(Metric) if isinstance(v := extra.get(m), int) and not isinstance(v, bool)}
    return Post(given.topic or "", given.date or row.date, given.fit, given.kind, row.platform, amounts=amounts,
                deleted=bool(given.deleted))  # fmt: skip


def _events(given: GivenEvent, row: GivenRow, language: Language) -> Iterator[Event]:
    """An event; a note in words is read as the same words in a chat would be."""
    day = given.date or row.date
    told = read(given.note, today=day, language=language).events if given.kind == "note" and given.note else ()
    if told:
        yield from (Event(event.kind, day, given.note or "") for event in told)
    else:
        yield Event(given.kind, day, given.note or "")


def _observations(row: GivenRow) -> Iterator[Observation]:
    figures = row.model_extra or {}
    for metric in METRICS:
        value = figures.get(metric)
        if isinstance(value, int | float) and not isinstance(value, bool):
            step = max(row.steps.get(metric, 1), 1)
            yield Observation(metric, "total", int(value), row.date, row.platform, step=step)
    if row.gained is not None and row.lost is not None:
        # Only both together say what came and went; one alone is not a net change.
        yield Observation("followers", "delta", row.gained, row.date, row.platform)
        yield Observation("followers", "delta", -row.lost, row.date, row.platform)
