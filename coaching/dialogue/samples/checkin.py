"""The weekly look at the community: replies (M14), talk among members (M12), who comes back (M11), requests (M23)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import Ending, Round, Rows, short
from coaching.dialogue.samples import clients, requests
from coaching.dialogue.samples.counted import count
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.metrics import community
from coaching.metrics.community import AmongMembers, Replies, Returning
from coaching.metrics.listening import Request, listened, waiting
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
from coaching.reading.requests import Asked, listed
from coaching.replies import lights
from coaching.replies.interpretation import LONGEST, where
from coaching.replies.lines import OLD, joined
from coaching.thresholds import REPLY_HIGH, REPLY_LOW, WEEK

NUMBERS: Final[tuple[Measured, ...]] = ("comments", "own_replies", "repeat_commenters", "member_replies")
QUESTIONS: Final = (*NUMBERS, "answered", "requests")
COUNTED: Final[dict[str, frozenset[Metric]]] = dict.fromkeys(NUMBERS, frozenset({"comments"}))
ASKED: Final = 5
"""Requests that are asked about at once."""


async def start(turn: Turn, *, anew: bool = False) -> tuple[Reply, ...]:
    """Four numbers and what people asked for; what is known of this week is shown, and asked for only to change it."""
    await requests.tidy(turn)
    history, platform = await turn.notebook.history(), turn.person.profile.platform
    found = {} if anew else {m: community.this_week(history, platform, m, turn.today) for m in NUMBERS}
    known: dict[str, Any] = {metric: n for metric, n in found.items() if n is not None}
    if not known:
        return await rounds.begin(turn, CHECKIN, (Line("community-start"),))
    shown = Line("community-known", {"figures": joined(_figures(known))})
    change = (Button(Line("button-community-change"), f"community:start:{rounds.ANEW}"),)
    half = halves.of(turn, CHECKIN.name)
    if len(known) == len(NUMBERS) and half is None:
        return (Reply((shown, Line("community-known-all")), (change,)),)
    first, *rest = await rounds.begin(turn, CHECKIN, (shown,), **known)
    if half is not None and half.begun:
        return (first, *rest)  # it has its own way to begin anew
    return (replace(first, buttons=(*first.buttons, change)), *rest)


def _figures(told: Mapping[str, Any]) -> list[Line]:
    return [Line(f"amount-{metric}", {"n": told[metric]}) for metric in NUMBERS if metric in told]


def _open(turn: Turn) -> list[Request]:
    """What no post has answered yet, oldest first."""
    return [request for request in requests.known(turn) if request.open]


def _known(turn: Turn, question: str) -> bool:
    noted = halves.noted(turn)
    if question == "answered":
        return question in noted or not _open(turn)
    # Where nobody commented, nobody was answered and nobody came back.
    return question in noted or (question in NUMBERS and noted.get("comments") == 0)


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    comments = halves.noted(turn).get("comments")
    if question == "answered":
        listed = [Line("community-request", {"text": request.text}) for request in _unanswered(turn)]
        return (Line("community-ask-answered"), *listed)
    if question == "own_replies" and comments is not None:
        return (Line("community-ask-own_replies-of", {"comments": comments}),)
    return (Line(f"community-ask-{question}"),)


def _rows(turn: Turn, question: str) -> Rows:
    if question != "answered":
        return ()
    return tuple(
        (Button(Line("community-did", {"text": short(r.text, 30)}), f"community:did:{r.id}"),)
        for r in _unanswered(turn)
    )


def _unanswered(turn: Turn) -> list[Request]:
    marked = halves.noted(turn).get("marked", ())
    return [request for request in _open(turn) if request.id not in marked][:ASKED]


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    if question == "answered":
        if lexicon().meant_alone(words) != "high" and not phrases.whole(phrases.said(words), "every"):
            return Line("community-answered-unread")
        await halves.note(turn, answered=True, marked=[request.id for request in _unanswered(turn)])
        return None
    if question == "requests":
        await halves.note(turn, requests=[list(one) for one in listed(words, language=turn.person.language)])
        return None
    said = count(turn, words, of=None if question == "comments" else halves.noted(turn).get("comments"))
    if isinstance(said, Line):
        return said
    await halves.note(turn, **{question: said})
    return None


def _echo(turn: Turn, question: str) -> tuple[Line, ...]:
    """A number is said back; comments are by the question that follows."""
    noted = halves.noted(turn)
    if question not in NUMBERS or (question == "comments" and noted.get(question)):
        return ()
    return (Line("round-noted", {"figures": joined(_figures({question: noted[question]}))}),)


def so_far(turn: Turn) -> tuple[Observation, ...]:
    """The numbers of the week that were answered in the open round: stored at its end, and known before."""
    told, since = halves.told(turn), turn.today - timedelta(days=WEEK - 1)
    platform = turn.person.profile.platform
    return tuple(
        Observation(metric, "total", told[metric], turn.today, platform, since=since)
        for metric in NUMBERS
        if metric in told
    )


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """Stores what was told, all at once, and says what it means. Whoever leaves before the end has told nothing."""
    noted, platform, told_now = halves.noted(turn), turn.person.profile.platform, halves.told(turn)
    said = so_far(turn)
    if ending == "left":
        return (Reply((rounds.left(turn, "community-left", _figures(told_now)),)),)
    buttons: Rows = ()
    if said:
        entry_id = await turn.notebook.add(Entry(said), said=turn.heard.when)
        buttons = ((Button(Line("button-undo"), f"undo:{entry_id}"),),)
    told = await _told(turn)
    if not said and not told:
        return (Reply((Line("community-nothing"),)),)
    history = await turn.notebook.history()
    if clients.due(history, turn.today):
        buttons = (*buttons, (clients.button(),))
    lines = [*_meaning(turn, history, noted)]
    if said:
        place = where(platform) if turn.person.profile.several else ""
        lines.insert(0, Line("community-week", {"figures": joined(_figures(noted)), "where": place}))
    answer = (Reply(tuple(lines), buttons),) if lines else ()
    return (*answer, *told)


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
        *_listened(turn),
    ]
    step = [Line("your-step", {"step": told})] if (told := _step(turn, noted, replied, among, back)) else []
    # What is known from acts that were told, where the numbers of this week do not say it already.
    said = [line for line in lights.brief(history, today) if not _doubled(line, noted)]
    room = LONGEST - 1 - len(lines) - len(step)  # the figures stand first
    return [*lines, *said[: max(room, 0)], *step]


def _doubled(line: Line, noted: Mapping[str, Any]) -> bool:
    """Whether a line about acts says what the numbers of this week have just said."""
    about = {"lights-returned": "repeat_commenters", "lights-replied": "own_replies"}
    return about.get(line.id) in noted


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


def _listened(turn: Turn) -> list[Line]:
    """How much of what people asked for in three weeks a post has answered, and what still waits (M23).

    What was told just now nobody can have answered yet.
    """
    earlier = [request for request in requests.known(turn) if request.on != turn.today]
    found = listened(earlier, turn.today)
    if isinstance(found, NotEnough):
        return []
    lines = []
    if found.answered or found.asked > 1:
        lines.append(Line("community-heard", {"done": found.answered, "of": found.asked}))
    if found.waiting is not None:
        some = "" if (found.waiting.n or 0) > 1 else "-some"
        told: dict[str, Value] = {"text": short(found.waiting.text), "n": found.waiting.n or 1}
        lines.append(Line(f"community-waiting{some}", told))
    return lines


def _step(
    turn: Turn,
    noted: Mapping[str, Any],
    replied: Replies | NotEnough,
    among: AmongMembers | NotEnough,
    back: Returning | NotEnough,
) -> Line | None:
    """One thing to do: answer people, answer what they asked for, or get them to talk."""
    asked_for = waiting(requests.known(turn))
    if isinstance(replied, Replies) and replied.share < REPLY_LOW and "own_replies" in noted:
        return Line("community-step-reply")
    if asked_for is not None:
        return Line("community-step-request", {"text": asked_for.text})
    if noted.get("comments") == 0 or (isinstance(back, Returning) and back.audience_only):
        return Line("community-step-ask")
    if isinstance(among, AmongMembers) and "member_replies" in noted and _silent(among):
        return Line("community-step-between")
    return Line("community-step-thank") if noted.get("repeat_commenters") else None


def _silent(among: AmongMembers) -> bool:
    """Whether members talk to each other not at all, or less than they use to."""
    return not among.replies or among.direction == "down"


# ---------------------------------------------------------------- what people asked for


async def _told(turn: Turn) -> tuple[Reply, ...]:
    """Remembers what people asked for and what was answered; says so, with a way back."""
    noted = halves.noted(turn)
    asked, marked = [Asked(text, n) for text, n in noted.get("requests", ())], set(noted.get("marked", ()))
    if not asked and not marked:
        return ()
    done = [request for request in requests.known(turn) if request.id in marked]
    undo = await requests.keep_all(turn, asked, marked)
    lines = []
    if done:
        lines.append(Line("community-requests-done", {"text": requests.listed(done)}))
    if asked:
        kept = [Request("", one.text, turn.today, one.n) for one in asked]
        lines.append(Line("requests-noted", {"text": requests.listed(kept)}))
    return (Reply(tuple(lines), ((undo,),)),)


async def _pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...] | None:
    match action:
        case "start":
            return await start(turn, anew=value == rounds.ANEW)
        case "did" if rounds.standing(turn, CHECKIN) == "answered":
            still = [request.id for request in _unanswered(turn)]
            if value not in still:
                return (OLD,)
            await halves.note(turn, marked=[*halves.noted(turn).get("marked", ()), value])
            if len(still) > 1:
                return await rounds.put(turn, CHECKIN, "answered", replaces=press)
            await halves.note(turn, answered=True)
            return await rounds.put(turn, CHECKIN, rounds.next_question(turn, CHECKIN, "answered"), replaces=press)
        case _:
            return None


CHECKIN: Final = Round(
    "community", QUESTIONS, _known, _ask, _take, _close, _rows, _pressed, COUNTED,
    quoted=frozenset({"requests"}), open_no=frozenset(QUESTIONS[1:]),
    echo=_echo,
)  # fmt: skip
