"""Why did I lose followers? The verdict on the loss is the answer; without figures, what is generally true."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic, unknown


@topic("follower_drop")
def follower_drop(judged: Interpretation, point: str) -> Answered:
    """Speaks only where there is nothing of the person's own to answer with, or who it was is asked."""
    if point == "who_left":
        return Answered((Line("point-who_left"),))
    if unknown(judged):
        return Answered((Line(f"point-{point}" if point in {"one_day", "rise"} else "general-follower_drop"),))
    week = judged.metrics.latest
    if week is not None and week.net is not None and week.net >= 0:
        return Answered(() if point == "rise" else (Line("no-drop-seen"),))
    return Answered()
