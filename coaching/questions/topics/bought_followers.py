"""Buying followers: better not; and those who are there already go slowly, only the plainly false ones (A3, M05)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, holds, meant, topic


@topic("bought_followers")
def bought_followers(judged: Interpretation, point: str) -> Answered:
    """Where followers came all at once, that is said too: as a question, or as the person told it."""
    if point == "buy_likes":
        return Answered((Line("point-buy_likes"),), week=False, step="bought_followers")
    clean = Line("point-bought_before" if point == "bought_before" else "bought_followers-clean")
    if not holds(judged, "bought_followers"):
        lines = (clean,) if point else (Line("general-bought_followers"), clean)
        return Answered(lines, week=False, step="bought_followers")
    if judged.findings[0].aspect == "told":
        told = meant(judged)
        return Answered((clean, *told) if point else (*told, clean), week=False, step="bought_followers")
    return Answered((clean if point else Line("general-bought_followers"),))
