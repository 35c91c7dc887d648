"""The weekly look at the community: replies (M14), talk among members (M12), who comes back (M11), requests (M23)."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import reduce
from typing import Any, Final

from coaching.dialogue import rounds
from coaching.dialogue.rounds import Ending, Round, Rows, short
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.metrics import community
from coaching.metrics.community import AmongMembers, Replies, Returning
from coaching.model import (
    Button,
    Entry,
    History,
    Line,
    Measured,
    Metric,
    NotEnough,
    Observation,
    Press,
    Reply,
    Value,
)
from coaching.replies.interpretation import where
from coaching.thresholds import REPLY_HIGH, REPLY_LOW, REQUEST_DAYS, WEEK

NUMBERS: Final[tuple[Measured, ...]] = ("comments", "own_replies", "repeat_commenters", "member_replies")
QUESTIONS: Final = (*NUMBERS, "answered", "requests")
COUNTED: Final[dict[str, frozenset[Metric]]] = dict.fromkeys(NUMBERS, frozenset({"comments"}))
KEPT: Final = 10
"""Requests that are remembered; whoever has more to answer begins with these."""
ASKED: Final = 5
LONGEST_REQUEST: Final = 80
LISTED: Final = re.compile(r"[,;\n•]+")
"""What stands between requests. An "and" does not: "blanco y negro" is one thing."""


async def start(turn: Turn) -> tuple[Reply, ...]:
    """Four numbers and what people asked for; comments that are known are not asked for."""
    known = community.this_week(await turn.notebook.history(), turn.person.profile.platform, "comments", turn.today)
    told = {} if known is None else {"comments": known, "known": True}
    return await rounds.begin(turn, CHECKIN, (Line("community-start"),), **told)


def open_requests(requests: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What no post has answered yet, oldest first."""
    return [request for request in requests if not request["done"]]


def _requests(turn: Turn) -> list[Mapping[str, Any]]:
    return list(turn.person.dialogue.get("requests", ()))


def _known(turn: Turn, question: str) -> bool:
    noted = rounds.noted(turn)
    if question == "answered":
        return question in noted or not open_requests(_requests(turn))
    # Where nobody commented, nobody was answered and nobody came back.
    return question in noted or (question in NUMBERS and noted.get("comments") == 0)


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    comments = rounds.noted(turn).get("comments")
    if question == "answered":
        listed = [Line("community-request", {"text": request["text"]}) for request in _unanswered(turn)]
        return (Line("community-ask-answered"), *listed)
    if question == "own_replies" and comments is not None:
        known = "-known" if rounds.noted(turn).get("known") else "-of"
        return (Line(f"community-ask-own_replies{known}", {"comments": comments}),)
    return (Line(f"community-ask-{question}"),)


def _rows(turn: Turn, question: str) -> Rows:
    if question != "answered":
        return ()
    return tuple(
        (Button(Line("community-did", {"text": short(r["text"], 30)}), f"community:did:{r['id']}"),)
        for r in _unanswered(turn)
    )


def _unanswered(turn: Turn) -> list[Mapping[str, Any]]:
    marked = rounds.noted(turn).get("marked", ())
    return [request for request in open_requests(_requests(turn)) if request["id"] not in marked][:ASKED]


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    if question == "answered":
        if lexicon().meant_alone(words) != "high" and not phrases.whole(phrases.said(words), "every"):
            return Line("community-answered-unread")
        await rounds.note(turn, answered=True, marked=[request["id"] for request in _unanswered(turn)])
        return None
    if question == "requests":
        texts = [short(" ".join(part.split()).strip(" .-•"), LONGEST_REQUEST) for part in LISTED.split(words)]
        await rounds.note(turn, requests=[text for text in texts if text][:ASKED])
        return None
    said = rounds.count(turn, words, of=None if question == "comments" else rounds.noted(turn).get("comments"))
    if isinstance(said, Line):
        return said
    await rounds.note(turn, **{question: said})
    return None


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """Stores what was told, all at once, and says what it means. Whoever leaves before the end has told nothing."""
    if ending == "left":
        return (Reply((Line("community-left"),)),)
    noted, platform = rounds.noted(turn), turn.person.profile.platform
    since = turn.today - timedelta(days=WEEK - 1)
    said = tuple(
        Observation(metric, "total", noted[metric], turn.today, platform, since=since)
        for metric in NUMBERS
        if metric in noted and not (metric == "comments" and noted.get("known"))
    )
    buttons: Rows = ()
    if said:
        entry_id = await turn.notebook.add(Entry(said), said=turn.heard.when)
        buttons = ((Button(Line("button-undo"), f"undo:{entry_id}"),),)
    listened = await _listened(turn)
    if not said and not listened:
        return (Reply((Line("community-nothing"),)),)
    figures = [Line(f"amount-{metric}", {"n": noted[metric]}) for metric in NUMBERS if metric in noted]
    lines = [*_meaning(turn, await turn.notebook.history(), noted)]
    if said:
        place = where(platform) if turn.person.profile.several else ""
        joined = reduce(lambda a, b: Line("both", {"a": a, "b": b}), figures)
        lines.insert(0, Line("community-week", {"figures": joined, "where": place}))
    answer = (Reply(tuple(lines), buttons),) if lines else ()
    return (*answer, *listened)


# ---------------------------------------------------------------- what it means


def _meaning(turn: Turn, history: History, noted: Mapping[str, Any]) -> list[Line]:
    platform, today = turn.person.profile.platform, turn.today
    replied = community.replies(history, platform, today)
    among = community.among_members(history, platform, today)
    back = community.returning(history, platform, today)
    lines = [
        *(_replied(replied, noted) if "own_replies" in noted or noted.get("comments") == 0 else ()),
        *(_among(among) if "member_replies" in noted else ()),
        *(_returning(back) if "repeat_commenters" in noted else ()),
        *_shared(turn),
    ]
    step = _step(turn, noted, replied, among, back)
    return [*lines, Line("your-step", {"step": step})] if step else lines


def _replied(replied: Replies | NotEnough, noted: Mapping[str, Any]) -> list[Line]:
    if isinstance(replied, NotEnough):
        comments = noted.get("comments")
        if comments is None:
            return []
        return [Line("community-quiet")] if comments == 0 else [Line("community-few", {"needed": replied.needed})]
    share: dict[str, Value] = {
        "replied": replied.replied, "comments": replied.comments, "percent": round(replied.share * 100),
    }  # fmt: skip
    return [Line("community-replied-high" if replied.share >= REPLY_HIGH else "community-replied", share)]


def _among(among: AmongMembers | NotEnough) -> list[Line]:
    if isinstance(among, NotEnough):
        return []
    share: dict[str, Value] = {"n": among.replies, "of": among.comments, "percent": round(among.share * 100)}
    if among.weeks > 1:
        return [Line("community-among-weeks", {**share, "weeks": among.weeks})]
    if among.usual is None or among.direction is None:
        return [Line("community-among" if among.replies else "community-among-none", share)]
    against: dict[str, Value] = {**share, "usual": round(among.usual * 100), "checks": among.checks}
    chance = Line("community-chance") if among.chance and among.direction != "flat" else ""
    return [Line(f"community-among-{among.direction}", {**against, "chance": chance})]


def _returning(back: Returning | NotEnough) -> list[Line]:
    if isinstance(back, NotEnough):
        return [Line("community-returning-first", {"day": back.by})] if back.by else []
    people: dict[str, Value] = {"now": back.now, "before": back.before}
    if back.audience_only and back.growth is not None:
        return [Line("community-returning-audience", {**people, "percent": round(back.growth * 100)})]
    return [Line("community-returning", people)]


def _shared(turn: Turn) -> list[Line]:
    """How much of what people asked for in three weeks has been answered in a post (M23)."""
    lately = [r for r in _requests(turn) if date.fromisoformat(r["on"]) > turn.today - timedelta(days=REQUEST_DAYS)]
    earlier = [r for r in lately if r["on"] != turn.today.isoformat()]
    if not earlier:
        return []
    return [Line("community-heard", {"done": sum(r["done"] for r in earlier), "of": len(earlier)})]


def _step(
    turn: Turn,
    noted: Mapping[str, Any],
    replied: Replies | NotEnough,
    among: AmongMembers | NotEnough,
    back: Returning | NotEnough,
) -> Line | None:
    """One thing to do: answer people, answer what they asked for, or get them to talk."""
    waiting = open_requests(_requests(turn))
    if isinstance(replied, Replies) and replied.share < REPLY_LOW and "own_replies" in noted:
        return Line("community-step-reply")
    if waiting:
        return Line("community-step-request", {"text": waiting[0]["text"]})
    if noted.get("comments") == 0 or (isinstance(back, Returning) and back.audience_only):
        return Line("community-step-ask")
    if isinstance(among, AmongMembers) and "member_replies" in noted and _silent(among):
        return Line("community-step-between")
    return Line("community-step-thank") if noted.get("repeat_commenters") else None


def _silent(among: AmongMembers) -> bool:
    """Whether members talk to each other not at all, or less than they use to."""
    return not among.replies or among.direction == "down"


# ---------------------------------------------------------------- what people asked for


async def _listened(turn: Turn) -> tuple[Reply, ...]:
    """Remembers what people asked for and what was answered; says so, with a way back."""
    noted, before, number = rounds.noted(turn), _requests(turn), turn.heard.update_id
    texts, marked = list(noted.get("requests", ())), set(noted.get("marked", ()))
    if not texts and not marked:
        return ()
    day = turn.today.isoformat()
    kept = [{**request, "done": request["done"] or request["id"] in marked} for request in before]
    kept += [{"id": f"{number}.{i}", "text": text, "on": day, "done": False} for i, text in enumerate(texts)]
    # What has been answered makes room first.
    while len(kept) > KEPT:
        kept.remove(next((request for request in kept if request["done"]), kept[0]))
    await turn.remember(requests=kept, requests_before={"id": number, "was": before})
    lines = []
    if marked:
        done = [request["text"] for request in before if request["id"] in marked]
        lines.append(Line("community-requests-done", {"text": _quoted(done)}))
    if texts:
        lines.append(Line("community-requests-noted", {"text": _quoted(texts)}))
    return (Reply(tuple(lines), ((Button(Line("button-undo"), f"community:undo:{number}"),),)),)


def _quoted(texts: list[str]) -> Line:
    first, *rest = (Line("round-quoted", {"text": text}) for text in texts)
    return reduce(lambda a, b: Line("round-listed", {"a": a, "b": b}), rest, first)


async def _undone(turn: Turn, press: Press, number: str) -> tuple[Reply, ...]:
    kept = turn.person.dialogue.get("requests_before")
    if not kept or str(kept["id"]) != number:
        return (Reply((Line("button-old"),)),)
    await turn.remember(requests=kept["was"] or None, requests_before=None)
    return (Reply((Line("community-requests-undone"),), replaces=press),)


async def _pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...] | None:
    match action:
        case "start":
            return await start(turn)
        case "undo":
            return await _undone(turn, press, value)
        case "did" if rounds.standing(turn, CHECKIN) == "answered":
            waiting = [request["id"] for request in _unanswered(turn)]
            if value not in waiting:
                return (Reply((Line("button-old"),)),)
            await rounds.note(turn, marked=[*rounds.noted(turn).get("marked", ()), value])
            if len(waiting) > 1:
                return await rounds.put(turn, CHECKIN, "answered", replaces=press)
            await rounds.note(turn, answered=True)
            return await rounds.put(turn, CHECKIN, rounds.next_question(turn, CHECKIN, "answered"), replaces=press)
        case _:
            return None


CHECKIN: Final = Round(
    "community", QUESTIONS, _known, _ask, _take, _close, _rows, _pressed, COUNTED,
    quoted=frozenset({"requests"}), open_no=frozenset({"answered", "requests"}),
)  # fmt: skip
