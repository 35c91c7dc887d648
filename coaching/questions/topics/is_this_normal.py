"""Is this normal? The usual range is the answer; without figures, what is generally true."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic, unknown


@topic("is_this_normal")
def is_this_normal(judged: Interpretation, _point: str) -> Answered:
    """Speaks only where there is nothing of the person's own to answer with."""
    if unknown(judged):
        return Answered((Line("general-is_this_normal"),))
    return Answered()
