"""A giveaway: should I, and what of those who left? Only with a prize that just the target wants (A0, M04)."""

from coaching.advice.interpret import Interpretation
from coaching.findings.statistics import happened
from coaching.model import Line
from coaching.questions.topic import Answered, holds, meant, topic


@topic("giveaway_aftermath")
def giveaway_aftermath(judged: Interpretation, point: str) -> Answered:
    """The account's own aftermath where there is one; while it is recent, when it can be read; else the rule."""
    should = (Line("point-giveaway_should"),) if point == "giveaway_should" else ()
    if point == "stayed":
        return _stayed(judged)
    if holds(judged, "giveaway_aftermath"):
        return Answered(should)
    told = happened(judged.metrics, "giveaway")
    if told:
        recent = Line("giveaway_aftermath-recent", {"day": told[-1].day})
        lines = (*(should or (Line("general-giveaway_aftermath"),)), recent)
        return Answered(lines, step="giveaway_aftermath/recent")
    if judged.findings[0].evidence.get("needs") == "followers":
        return Answered((*should, Line("general-giveaway_aftermath")))
    general = Line("general-giveaway_aftermath")
    lines = (*should, general) if should else (general, Line("giveaway_aftermath-let_go"))
    return Answered(lines, week=False, step="giveaway_aftermath")


def _stayed(judged: Interpretation) -> Answered:
    """How many stayed, which is a figure: where it is known it comes first, and else it is said that it is not."""
    figures = judged.findings[0].evidence
    if holds(judged, "giveaway_aftermath"):
        brought, left, share = figures["brought"], max(figures["left"], 0), figures["retention"]
        kept = max(brought - left, 0) if share is None else round(brought * min(share, 1))
        first = Line("point-stayed", {"brought": brought, "kept": kept})
        return Answered((first, *meant(judged)), week=False, figures=True)
    told = happened(judged.metrics, "giveaway")
    if told:
        return Answered((Line("giveaway_aftermath-recent", {"day": told[-1].day}),))
    return Answered((Line("point-stayed-unknown"),))
