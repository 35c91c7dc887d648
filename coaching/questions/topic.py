"""How a question topic joins the house, and how a question is answered from what is known of the account."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from coaching import leaves
from coaching.advice.interpret import Interpretation
from coaching.findings.rule import ASKED
from coaching.model import Button, Line, Reply
from coaching.questions.points import split
from coaching.replies import compose
from coaching.replies.interpretation import action
from coaching.replies.meaning import LOSSES, meaning
from coaching.replies.why import why_button

MIRROR: Final = Button(Line("button-mirror"), "mirror:start")
"""Leads on to one's own likes of the last weeks, and what came of them (M21)."""
WEIGHTY: Final = frozenset(
    {"platform_cleanup", "possible_inauthentic", "contest_aftermath", "viral_aftermath", "dilution", "confounded",
     "posting_gap", "oversell", "off_target_loss", "unexplained_loss", "like_chasing", "value_up"}
)  # fmt: skip
"""Findings that whoever asks about likes, comments or reach has to hear too: something did happen."""


HAPPENED: Final = frozenset({"contest_aftermath", "viral_aftermath", "posting_gap", "confounded"})
"""Findings that get a line in any answer: "my reel went viral and now it all drops, what is it?" is about that."""
ORDINARY: Final = frozenset(
    {"steady", "normal_churn_good_fit", "normal_churn_fit_unknown", "normal_churn_off_target", "measurement_precision",
     "not_enough_data"}
)  # fmt: skip
"""Findings of a week in which nothing is special."""
PRESSING: Final = frozenset({"possible_inauthentic", "platform_cleanup"})
"""Findings that whoever asks about anything else has to hear first: they ask for a word, or for patience."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a topic makes of a question.

    `lines` are said before the account's own week, which is left out where it has nothing to do with the question
    (`week`). `step` is the playbook's situation whose action replaces the week's. `figures`: the answer leans on
    figures that “Why?” can show. `buttons` lead on. `alone`: the lines are the whole answer, without a step.
    """

    lines: tuple[Line, ...] = ()
    week: bool = True
    step: str | None = None
    figures: bool = False
    buttons: tuple[Button, ...] = ()
    alone: bool = False


Topic: TypeAlias = Callable[[Interpretation, str], Answered]
"""Answers from a judgement and the point of the question, which is '' where it has none of its own."""

_topics: dict[str, Topic] = {}


def topic(name: str) -> Callable[[Topic], Topic]:
    """Registers the answer to a topic; the name is one of contract.md's."""

    def register(function: Topic) -> Topic:
        _topics[name] = function
        return function

    return register


def topics() -> dict[str, Topic]:
    """Every topic in the folder."""
    from coaching.questions import topics as folder  # noqa: PLC0415  # the leaves import this module

    leaves.load(folder)
    return dict(_topics)


def answer(
    asked: str, judged: Interpretation, *, before: tuple[Line, ...] = (), after: tuple[Line, ...] = (),
    buttons: tuple[tuple[Button, ...], ...] = (), echoed: bool = False,
    named: bool = False,
) -> tuple[Reply, Interpretation]:  # fmt: skip
    """The answer to a question, and the judgement with the advice that the answer gives: that is what was advised.

    `asked` is a topic, perhaps with its point: "bought_followers/buy_likes".
    """
    name, point = split(asked)
    said = topics()[name](judged, point)
    if said.alone:
        rest = tuple(line for line in (*before, *said.lines, *after))
        rows = (*buttons, *((button,) for button in said.buttons))
        return Reply(rest, rows), replace(judged, asked=asked, leans=False, advises=False)
    if not said.week and judged.findings[0].name in PRESSING:
        # "I gained 1,200 in three days! What do I do?" is about the 1,200.
        said = Answered(said.lines[:1] if point else ())
    if said.step is not None:
        judged = judged.instead(said.step)
    judged = replace(judged, asked=asked, leans=said.week or said.figures)
    rows = (*buttons, *((button,) for button in said.buttons))
    if said.week:
        opening = (*before, *said.lines)
        return compose.meaning(judged, before=opening, after=after, buttons=rows, echoed=echoed, named=named), judged
    # A change that was just said back is not left without its meaning, whatever else is asked.
    verdict = next((finding for finding in judged.findings if finding.id in LOSSES), None)
    change = meaning(verdict, judged.metrics)[:1] if echoed and verdict else []
    if not change and judged.findings[0].id in HAPPENED and not holds(judged, name):
        change = meaning(judged.findings[0], judged.metrics)[:1]
    network = judged.metrics.platform if named and said.figures else None
    where = (Line("on-network", {"platform": Line(f"platform-{network}")}),) if network else ()
    lines = (*before, *change, *where, *said.lines, action(judged.advice, judged.metrics), *after)
    why = ((why_button(judged.metrics),),) if said.figures else ()
    return compose.after(lines[0], Reply(lines[1:], (*rows, *why))), judged


# ---------------------------------------------------------------- what several topics ask of a judgement


def holds(judged: Interpretation, name: str) -> bool:
    """True where the finding that a question is about holds: then it is the answer."""
    return judged.findings[0].id in ASKED.get(name, ())


def meant(judged: Interpretation) -> tuple[Line, ...]:
    """What the headline means, without the week's followers."""
    return tuple(meaning(judged.findings[0], judged.metrics))


def weighs(judged: Interpretation) -> bool:
    """True where something happened to the account that belongs in any answer about its figures."""
    headline = judged.findings[0]
    return headline.id in WEIGHTY or headline.aspect == "posts"


def unknown(judged: Interpretation) -> bool:
    """True where there is nothing of the person's own to answer with."""
    return judged.findings[0].id == "not_enough_data" and "t" not in judged.findings[0].evidence
