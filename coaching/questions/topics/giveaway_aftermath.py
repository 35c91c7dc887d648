"""A giveaway: should I, and what of those who left? Only with a prize that just the target wants (A0, M04)."""

from coaching.advice.interpret import Interpretation
from coaching.findings.statistics import happened
from coaching.model import Line
from coaching.questions.topic import Answered, holds, topic


@topic("giveaway_aftermath")
def giveaway_aftermath(judged: Interpretation) -> Answered:
    """The account's own aftermath where there is one; while it is recent, when it can be read; else the rule."""
    if holds(judged, "giveaway_aftermath"):
        return Answered()
    told = happened(judged.metrics, "giveaway")
    if told:
        lines = (Line("general-giveaway_aftermath"), Line("giveaway_aftermath-recent", {"day": told[-1].day}))
        return Answered(lines, step="giveaway_aftermath/recent")
    if judged.findings[0].evidence.get("needs") == "followers":
        return Answered((Line("general-giveaway_aftermath"),))
    lines = (Line("general-giveaway_aftermath"), Line("giveaway_aftermath-plan"))
    return Answered(lines, week=False, step="giveaway_aftermath")
