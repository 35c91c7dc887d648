"""Replies that stand by themselves, and how an interpretation becomes one."""

from dataclasses import replace
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.model import Button, Line, Reply
from coaching.replies import charts
from coaching.replies.interpretation import LONGEST, interpretation

CAN_WAIT: Final = frozenset({"unknown-own-range", "unknown-gross", "content-fit", "depth-flat", "depth-up"})
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
    room = LONGEST - len(before) - len(after)
    while len(middle) > room and len(middle) > 2:  # noqa: PLR2004  # the meaning and the step always stay
        middle.pop(-2)  # what stands just before the step is what can wait
    return Reply((*before, *middle, *after), buttons, chart=charts.followers(judged.metrics))


def weekly(judged: Interpretation, *, named: bool = False) -> Reply:
    """The summary of a week: the same reading of the same figures, under its own title."""
    missing = judged.findings[0].evidence
    stale = missing.get("needs") == "fresh" or (missing.get("needs"), missing.get("have")) == ("counts", 0)
    title = Line("summary-title" if not stale else "summary-title-empty", {"day": judged.metrics.today})
    return meaning(judged, before=(title,), after=(Line("summary-foot"),), named=named)


def after(first: Line, reply: Reply) -> Reply:
    """The same reply behind one more line; what is not known yields where it would grow too long."""
    lines = [first, *reply.lines]
    while len(lines) > LONGEST and (spare := next((i for i, line in enumerate(lines) if line.id in CAN_WAIT), None)):
        lines.pop(spare)
    return replace(reply, lines=tuple(lines))


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
