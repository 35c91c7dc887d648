"""How a question topic joins the house, and how a question is answered from what is known of the account."""

from collections.abc import Callable
from typing import TypeAlias

from coaching import leaves
from coaching.advice.interpret import Interpretation
from coaching.model import Button, Line, Reply
from coaching.replies import compose

# What a topic adds: lines said before the account's own interpretation.
Topic: TypeAlias = Callable[[Interpretation], tuple[Line, ...]]

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
    name: str, judged: Interpretation, *, before: tuple[Line, ...] = (), after: tuple[Line, ...] = (),
    buttons: tuple[tuple[Button, ...], ...] = (), echoed: bool = False,
    named: bool = False,
) -> Reply:  # fmt: skip
    """Answers from the findings; a topic that has no answer yet says so, and still says what is known."""
    said = topics().get(name)
    opening = said(judged) if said else (Line("topic-not-yet"),)
    return compose.meaning(judged, before=(*before, *opening), after=after, buttons=buttons, echoed=echoed, named=named)
