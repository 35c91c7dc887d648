"""python -m bot explain: a history given as JSON, interpreted as in the chat; nothing is stored."""

import datetime as dt
import html
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.given import GivenCase, history_of, profile_of
from coaching.advice.interpret import interpret
from coaching.languages.words import words
from coaching.model import Answer, History, Line, Reading
from coaching.questions import topic as questions
from coaching.questions.feelings import feeling
from coaching.questions.points import pointed
from coaching.questions.understand import topic_of, understand
from coaching.reading.chat import read
from coaching.reading.content import propose
from coaching.reading.events import unheard
from coaching.reading.language import detect
from coaching.replies import compose
from handlers.outgoing import messages


def explain(file: str | None, *, jsonl: bool) -> int:
    """Prints one answer for each case. 1 when a case cannot be read; the others are answered all the same."""
    failed = 0
    for line in _cases(file, jsonl=jsonl):
        try:
            answer = explained(GivenCase.model_validate_json(line))
        except ValidationError as error:
            problem = error.errors(include_url=False)[0]
            where = ".".join(map(str, problem["loc"])) or "the case"
            answer, failed = {"id": _id(line), "error": f"{where}: {problem['msg']}"}, 1
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, default=str) + "\n")
    return failed


def explained(case: GivenCase) -> dict[str, Any]:
    """The answer to one case, on the same road as a chat's."""
    asked = case.user_message or ""
    language = case.profile.language or detect(asked) or "en"
    day = max((row.date for row in case.history), default=dt.date(1970, 1, 1))
    reading = understand(asked, read(asked, today=day, language=language)) if asked.strip() else None
    profile = profile_of(case.profile)
    history = heard_of(history_of(case.history, language), reading)
    history = replace(history, posts=propose(history.posts, profile))
    newest = [row.platform for row in case.history if row.date == day]
    platform = case.profile.platform if case.profile.platform in newest else None
    topic = topic_of(pointed(asked, reading), asked) if reading else None
    if topic and topic.startswith("other/"):
        topic = "other"  # a history is given: it is what can be said, whatever else is asked
    judged = interpret(history, profile, day, platform=platform, asked=topic)
    named = len({row.platform for row in case.history}) > 1
    if topic:
        reply, judged = questions.answer(topic, judged, named=named)
    else:
        reply = compose.meaning(judged, named=named)
    felt = feeling(asked) if asked else None
    if felt == "despair":
        reply, judged = compose.despair(), judged.instead("despair")
    elif felt == "hurt":
        reply = compose.hurt(reply, judged.metrics)
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
    dated = [o for o in reading.observations
             if o.metric == "followers" and o.kind == "delta" and o.since and (o.day - o.since).days <= 1]  # fmt: skip
    return replace(
        history,
        observations=(*history.observations, *dated),
        posts=(*history.posts, *reading.posts),
        events=(*history.events, *unheard(reading.events, history.events)),
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
