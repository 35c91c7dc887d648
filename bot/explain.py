"""python -m bot explain: a history given as JSON, interpreted as in the chat; nothing is stored."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coaching.advice.interpret import interpret
from coaching.languages.words import words
from coaching.model import (
    Answer,
    Event,
    EventKind,
    Fit,
    History,
    Language,
    Line,
    Metric,
    Observation,
    Platform,
    Post,
    PostKind,
    Profile,
)  # fmt: skip
from coaching.questions import topic as questions
from coaching.questions.understand import understand
from coaching.reading.chat import read
from coaching.reading.language import detect
from coaching.replies import compose
from handlers.outgoing import messages

METRICS: Final[tuple[Metric, ...]] = get_args(Metric)


class _Given(BaseModel):
    model_config = ConfigDict(extra="allow")


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


class GivenPost(_Given):
    """A post; without a date it belongs to its row."""

    date: dt.date | None = None
    topic: str = ""
    fit: Fit | None = None
    kind: PostKind | None = None


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
    language = case.profile.language or detect(case.user_message or "") or "en"
    profile = _profile(case.profile)
    history = _history(case.history)
    day = max((row.date for row in case.history), default=dt.date(1970, 1, 1))
    newest = [row.platform for row in case.history if row.date == day]
    asked = case.profile.platform if case.profile.platform in newest else newest[0] if newest else None
    judged = interpret(history, profile, day, platform=asked)
    topic = None
    if case.user_message:
        topic = understand(case.user_message, read(case.user_message, today=day, language=language)).topic
    named = len({row.platform for row in case.history}) > 1
    reply = questions.answer(topic, judged, named=named) if topic else compose.meaning(judged, named=named)
    said = messages(Answer((reply,), language), words(), today=day)
    step = words().say(Line(f"action-{judged.advice.id}", judged.advice.arguments), language, today=day)
    return {
        "id": case.id,
        "headline": judged.findings[0].id,
        "findings": [{"id": f.id, "strength": f.strength, "evidence": dict(f.evidence)} for f in judged.findings],
        "action": {"id": judged.advice.id, "text": step},
        "reply": "\n".join(message.text for message in said),
    }


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
    card = given.target_card
    return Profile(
        business=given.business,
        target=given.target,
        pillars=tuple(given.pillars),
        purpose=given.purpose,
        goal=None if given.goal is None else str(given.goal),
        platform=given.platform,
        target_answers=None if card is None else sum(bool(answer) for answer in card.values()),
    )


def _history(given: list[GivenRow]) -> History:
    # The same row twice, or rows in another order, are the same history.
    rows = {(row.date, row.platform, row.model_dump_json()): row for row in given}
    ordered = [rows[key] for key in sorted(rows, key=lambda key: (key[0], str(key[1]), key[2]))]
    return History(
        tuple(o for row in ordered for o in _observations(row)),
        tuple(Post(p.topic, p.date or row.date, p.fit, p.kind, row.platform) for row in ordered for p in row.posts),
        tuple(Event(e.kind, e.date or row.date, e.note or "") for row in ordered for e in row.events),
    )


def _observations(row: GivenRow) -> Iterator[Observation]:
    figures = row.model_extra or {}
    for metric in METRICS:
        value = figures.get(metric)
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield Observation(metric, "total", int(value), row.date, row.platform, step=row.steps.get(metric, 1))
    if row.gained is not None and row.lost is not None:
        # Only both together say what came and went; one alone is not a net change.
        yield Observation("followers", "delta", row.gained, row.date, row.platform)
        yield Observation("followers", "delta", -row.lost, row.date, row.platform)
