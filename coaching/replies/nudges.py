"""What comes by itself between two summaries: a word, never a verdict, and always the way to stop it (M30, M33)."""

from datetime import date
from typing import Final

from coaching.model import Button, Line, Metrics, Person, Reply, Row, Value
from coaching.replies.interpretation import where
from coaching.rhythm import CHECK_AFTER
from coaching.thresholds import WEEK

ONLY_SUMMARY: Final = "nudges:off"
ALL: Final = "nudges:on"


def again(metrics: Metrics, loss: Row, *, named: bool) -> Reply:
    """Some days after a loss beyond chance: a new count says whether it lasts."""
    known: dict[str, Value] = {"lost": abs(loss.net or 0), "where": where(metrics.platform) if named else ""}
    return Reply((Line("nudge-again", known),), (_off(),))


def check(told: date, today: date, unanswered: int) -> Reply:
    """Somebody has told no figure for a while; `unanswered` is how many words of ours they left without an answer."""
    days = max((today - told).days, CHECK_AFTER)
    # The first one says how long it is; a number that only grows would be a counter of what was left undone.
    turn = 1 + unanswered % 2 if days >= CHECK_AFTER + WEEK // 2 else 0
    return Reply((Line("nudge-check", {"days": days, "turn": turn}),), (_off(),))


def stop() -> Reply:
    """The last word: no more of these until the person writes."""
    return Reply((Line("nudge-stop"),))


def with_off(reply: Reply) -> Reply:
    """The same, with the way to have nothing but the summary."""
    return Reply(reply.lines, (*reply.buttons, _off()), reply.chart, reply.attachment, reply.replaces)


def only_summary() -> Button:
    """The way to have nothing but the summary."""
    return Button(Line("button-only-summary"), ONLY_SUMMARY)


def button(person: Person) -> Button:
    """From all of it to only the summary, or back."""
    return only_summary() if person.nudges and person.summaries else Button(Line("button-nudges"), ALL)


def _off() -> tuple[Button, ...]:
    return (only_summary(),)
