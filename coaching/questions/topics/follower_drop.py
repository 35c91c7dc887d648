"""Why did I lose followers? The verdict on the loss is the answer; without figures, what is generally true."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic


@topic("follower_drop")
def follower_drop(judged: Interpretation) -> Answered:
    """Speaks only where there is nothing of the person's own to answer with."""
    if judged.findings[0].id == "not_enough_data" and "t" not in judged.findings[0].evidence:
        return Answered((Line("general-follower_drop"),))
    week = judged.metrics.latest
    if week is not None and week.net is not None and week.net >= 0:
        return Answered((Line("no-drop-seen"),))
    return Answered()
