"""Buying followers: better not; and those who are there already go slowly, only the plainly false ones (A3, M05)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, holds, topic


@topic("bought_followers")
def bought_followers(judged: Interpretation) -> Answered:
    """Where followers came all at once, that is said too: as a question, or as the person told it."""
    if holds(judged, "bought_followers"):
        told = judged.findings[0].aspect == "told"
        return Answered((Line("bought_followers-clean" if told else "general-bought_followers"),))
    lines = (Line("general-bought_followers"), Line("bought_followers-clean"))
    return Answered(lines, week=False, step="bought_followers")
