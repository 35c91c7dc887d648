"""Replies that stand by themselves, and how an interpretation becomes one."""

from dataclasses import replace
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.metrics.growth import since
from coaching.model import Button, Line, Metrics, Reply, Value
from coaching.replies import charts
from coaching.replies.interpretation import LONGEST, interpretation
from coaching.replies.why import why_button
from coaching.thresholds import BASELINE_WEEKS

CAN_WAIT: Final = (
    "depth-flat", "depth-up", "unknown-gross", "unknown-own-range", "unknown-own-range-missed", "also", "content-fit",
    "content-fit-proposed", "retention",
)  # fmt: skip
"""What yields where an answer would grow too long, the first first."""
NOT_EXPLAINED: Final = frozenset(
    {"not_enough_data", "not_enough_data/second", "hub_found", "hub_found/tie", "hub_found/spread",
     "hub_found/replies", "followback_review"}
)  # fmt: skip
"""Answers under which "why?" has nothing to show that was not just said."""
CHANGED: Final = frozenset({"echo-change-over", "echo-both-over"})
"""Lines that say a change of several days: under them it is not true that there is none yet."""
WIDER: Final = range(BASELINE_WEEKS, 2, -1)
"""Weeks of the longer view: a season, or as far as there are counts; a few weeks are no longer view."""
SOMEBODY: Final = "talk-to-somebody"
SUMMARY_AGAIN: Final = "summary:again:"


def meaning(
    judged: Interpretation,
    *,
    before: tuple[Line, ...] = (),
    after: tuple[Line, ...] = (),
    buttons: tuple[tuple[Button, ...], ...] = (),
    echoed: bool = False,
    named: bool = False,
) -> Reply:
    """An interpretation between what was echoed and what is asked, never longer than eight lines."""
    middle = interpretation(judged.metrics, judged.findings, judged.advice, echoed=echoed, named=named)
    if any(line.id in CHANGED for line in before):
        middle = [Line(f"{line.id}-week", line.arguments) if line.id == "missing-second" else line for line in middle]
    lines = _shortened([*before, *middle, *after])
    why = () if judged.findings[0].name in NOT_EXPLAINED else ((why_button(judged.metrics),),)
    return Reply(tuple(lines), (*buttons, *why), chart=charts.followers(judged.metrics))


def _shortened(lines: list[Line]) -> list[Line]:
    """At most eight lines; what can wait goes first, the meaning and the step never."""
    for spare in CAN_WAIT:
        while len(lines) > LONGEST and any(line.id == spare for line in lines):
            lines.remove(next(line for line in lines if line.id == spare))
    while len(lines) > LONGEST:
        step = next((i for i, line in enumerate(lines) if line.id.startswith("your-step")), len(lines) - 1)
        lines.pop(max(step - 1, 0))
    return lines


def after(first: Line, reply: Reply) -> Reply:
    """The same reply behind one more line; what is not known yields where it would grow too long."""
    return replace(reply, lines=tuple(_shortened([first, *reply.lines])))


def before_step(reply: Reply, line: Line) -> Reply:
    """The same reply with one more line above its step."""
    place = next((i for i, one in enumerate(reply.lines) if one.id.startswith("your-step")), len(reply.lines))
    return replace(reply, lines=tuple(_shortened([*reply.lines[:place], line, *reply.lines[place:]])))


def hurt(reply: Reply, metrics: Metrics) -> Reply:
    """The person first, then a longer view than the week's, then the rest (M22)."""
    grown = next((found for ago in WIDER if (found := since(metrics.weeks, ago)) is not None), None)
    if grown is not None:
        figures: dict[str, Value] = {"weeks": grown.weeks, "before": grown.before, "now": grown.now}
        reply = after(Line("feel-wider", figures), reply)
    return after(Line("feel-hurt"), reply)


def despair() -> Reply:
    """Signs of real distress: no figure, and one step, which is a person (§1.4)."""
    return Reply((Line("feel-despair"), Line("your-step", {"step": Line(f"action-{SOMEBODY}")})))


def sorry(number: str) -> Reply:
    """A bug of ours."""
    return Reply((Line("sorry", {"number": number}),))


def not_invited() -> Reply:
    """This Faro is for certain people only."""
    return Reply((Line("not-invited"),))


def offer_summary(parcel_id: int) -> Reply:
    """A summary that may have been lost on its way."""
    button = Button(Line("button-show-summary"), f"{SUMMARY_AGAIN}{parcel_id}")
    return Reply((Line("summary-in-doubt"),), ((button,),))
