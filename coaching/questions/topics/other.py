"""A question that Faro has no answer of its own for: it says so, and what it does see, with a step."""

from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic

ORDINARY: Final = frozenset(
    {"steady", "normal_churn_good_fit", "normal_churn_fit_unknown", "normal_churn_off_target", "measurement_precision",
     "not_enough_data"}
)  # fmt: skip
"""Findings of a week in which nothing is special: they can hardly be what was asked about."""


@topic("other")
def other(judged: Interpretation) -> Answered:
    """No recipe is made up; where there are figures, they are read all the same, and something special says enough."""
    first = judged.findings[0]
    if first.id == "not_enough_data" and "t" not in first.evidence:
        return Answered((Line("general-other"),))
    return Answered((Line("other-figures"),) if first.id in ORDINARY else ())
