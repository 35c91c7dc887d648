"""A question that Faro has no answer of its own for: it says so, and what it does see, with a step."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic


@topic("other")
def other(judged: Interpretation) -> Answered:
    """No recipe is made up; where there are figures, they are read all the same."""
    first = judged.findings[0]
    if first.id == "not_enough_data" and "t" not in first.evidence:
        return Answered((Line("general-other"),))
    return Answered((Line("other-figures"),))
