"""Customers who were silent (M13), in two taps: how many came in four weeks, and how many had never said a word."""

from datetime import date, timedelta
from typing import Final

from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import Ending, Round, Rows
from coaching.dialogue.samples.counted import count
from coaching.dialogue.turn import Turn, button_id
from coaching.metrics import silence, timeline
from coaching.metrics.silence import Active
from coaching.model import Button, Entry, History, Line, Measured, Metric, Observation, Press, Reply, Value
from coaching.replies.lines import OLD
from coaching.replies.meaning import silent_clients
from coaching.thresholds import FOUR_WEEKS

NEW: Final[Measured] = "new_clients"
SILENT: Final[Measured] = "silent_clients"
QUESTIONS: Final[tuple[Measured, ...]] = (NEW, SILENT)
COUNTED: Final[dict[str, frozenset[Metric]]] = dict.fromkeys(QUESTIONS, frozenset({"sales", "comments", "likes"}))
KEYS: Final = 10
"""Counts that have a key, from none on; more are typed."""
ROW: Final = 5


async def start(turn: Turn) -> tuple[Reply, ...]:
    """Two numbers, each a tap."""
    return await rounds.begin(turn, CLIENTS, (Line("clients-start"),))


def button() -> Button:
    """The way here."""
    return Button(Line("button-clients"), "clients:start")


def due(history: History, today: date) -> bool:
    """Whether nobody counted new customers in the last four weeks."""
    told = (o.day for o in history.observations if o.metric == NEW)
    return all(today - day >= timedelta(days=FOUR_WEEKS) for day in told)


def _known(turn: Turn, question: str) -> bool:
    noted = halves.noted(turn)
    return question in noted or (question == SILENT and not noted.get(NEW))


def _ask(turn: Turn, question: str) -> tuple[Line, ...]:
    new = halves.noted(turn).get(NEW)
    return (Line(f"clients-ask-{question}", {"clients": new} if new is not None else {}),)


def _rows(turn: Turn, question: str) -> Rows:
    new = halves.noted(turn).get(NEW, KEYS)
    most = min(new, KEYS - 1) if question == SILENT else KEYS - 1
    if question == SILENT and new >= KEYS:
        return ()
    keys = [Button(Line("plain", {"text": str(n)}), f"clients:n:{question}:{n}") for n in range(most + 1)]
    return tuple(tuple(keys[at : at + ROW]) for at in range(0, len(keys), ROW))


async def _take(turn: Turn, question: str, words: str) -> Line | None:
    said = count(turn, words, of=halves.noted(turn).get(NEW) if question == SILENT else None)
    if isinstance(said, Line):
        return said
    await halves.note(turn, **{question: said})
    return None


async def _pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...] | None:
    if action == "start":
        return await start(turn)
    if action != "n":
        return None
    question, _, said = value.partition(":")
    n, most = button_id(said), halves.noted(turn).get(NEW)
    if rounds.standing(turn, CLIENTS) != question or n is None or (question == SILENT and n > (most or 0)):
        return (OLD,)
    await halves.note(turn, **{question: n})
    return await rounds.put(turn, CLIENTS, rounds.next_question(turn, CLIENTS, question), replaces=press)


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """Keeps both, and says what silence is. Whoever leaves before the end has told nothing."""
    noted = halves.noted(turn)
    if ending == "left" or NEW not in noted:
        told = [Line(f"amount-{name}", {"n": noted[name]}) for name in QUESTIONS if name in noted]
        return (Reply((rounds.left(turn, "clients-left", told),)),)
    platform, since = turn.person.profile.platform, turn.today - timedelta(days=FOUR_WEEKS - 1)
    said = tuple(
        Observation(name, "total", noted[name], turn.today, platform, since=since)
        for name in QUESTIONS
        if name in noted
    )
    entry_id = await turn.notebook.add(Entry(said), said=turn.heard.when)
    undo = Button(Line("button-undo"), f"undo:{entry_id}")
    return (Reply(tuple(_meaning(turn, await turn.notebook.history())), ((undo,),)),)


def _meaning(turn: Turn, history: History) -> list[Line]:
    noted = halves.noted(turn)
    new, silent = noted[NEW], noted.get(SILENT)
    if not new:
        return [Line("clients-none")]
    lines = [Line("clients-noted", {"clients": new})]
    if silent is not None:
        lines = [silent_clients(silent, new) if silent else Line("clients-all-spoke", {"clients": new})]
    found = silence.active(timeline.rows(history, turn.person.profile.platform), turn.today)
    if isinstance(found, Active):
        told: dict[str, Value] = {"active": found.active, "followers": found.followers, "days": found.days}
        share = round((1 - found.silent) * 100, 1)
        lines.append(Line("clients-active" if found.usual else "clients-active-lively", {**told, "percent": share}))
    step = Line("clients-step-invite") if silent else Line("clients-step-ask")
    return [*lines, Line("your-step", {"step": step})]


CLIENTS: Final = Round(
    "clients", QUESTIONS, _known, _ask, _take, _close, _rows, _pressed, COUNTED, open_no=frozenset({SILENT}),
    echo=rounds.silent,
)  # fmt: skip
