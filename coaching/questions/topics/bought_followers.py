"""Buying followers: better not; and those who are there already go slowly, only the plainly false ones (A3, M05)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, holds, meant, topic


@topic("bought_followers")
def bought_followers(judged: Interpretation) -> Answered:
    """Where followers came all at once, that is said too: as a question, or as the person told it."""
    clean = Line("bought_followers-clean")
    if not holds(judged, "bought_followers"):
        return Answered((Line("general-bought_followers"), clean), week=False, step="bought_followers")
    if judged.findings[0].aspect == "told":
        return Answered((*meant(judged), clean), week=False, step="bought_followers")
    return Answered((Line("general-bought_followers"),))
