"""Must I follow back? Only for value and target, never out of courtesy; and nobody is unfollowed in bulk (A4, M27)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Button, Line
from coaching.questions.topic import Answered, holds, meant, topic


@topic("follow_back")
def follow_back(judged: Interpretation, point: str) -> Answered:
    """Person by person where people were told; the same number coming and going where it shows; else the criteria."""
    if point == "hunters":
        here = judged.findings[0].id == "follow_hunters"
        lines = (Line("point-hunters"), *(meant(judged) if here else ()))
        return Answered(lines, week=False, step="follow_back", figures=here)
    if not holds(judged, "follow_back"):
        lines = (Line("general-follow_back"), Line("follow_back-leave"))
        tell = Button(Line("button-tell-people"), "people:list")
        return Answered(lines, week=False, step="follow_back", buttons=(tell,))
    if judged.findings[0].id == "follow_hunters":
        return Answered((*meant(judged), Line("general-follow_back")), week=False, figures=True)
    return Answered()
