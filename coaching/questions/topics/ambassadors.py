"""How do I get people to spread the word? With those who do already, however few follow them (A3, M25)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Button, Line
from coaching.questions.topic import Answered, holds, topic


@topic("ambassadors")
def ambassadors(judged: Interpretation, point: str) -> Answered:
    """Who helps most where that was told; else where to look; before paying anybody, one question."""
    if point in {"influencer", "ads"}:
        return Answered((Line(f"point-{point}"),), week=False, step=f"ambassadors/{point}")
    if holds(judged, "ambassadors"):
        return Answered()
    tell = Button(Line("button-tell-people"), "people:list")
    lines = (Line("general-ambassadors"), Line("ambassadors-tell"))
    return Answered(lines, week=False, step="ambassadors", buttons=(tell,))
