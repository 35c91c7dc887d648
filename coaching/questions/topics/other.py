"""A question outside the topics: about Faro, about the field, or one that Faro honestly has no answer to."""

from datetime import date
from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.model import Line, Metrics, Signed, Value
from coaching.questions.points import UNKNOWN, terms
from coaching.questions.topic import ORDINARY, PRESSING, Answered, topic, unknown

WEEK: Final = frozenset({"", "doing"})
"""Questions that the week itself answers: "how am I doing?", "so what do I do?"."""
DATED: Final = "have:"
"""Before the day of "how many did I have on Monday?"."""
BEST_OF: Final = 2
"""Weeks below which none is the best."""


@topic("other")
def other(judged: Interpretation, point: str) -> Answered:
    """What is known is said in a line or two; else a short no, and what Faro can do. No recipe is made up."""
    if meant := terms(point):
        return Answered(tuple(Line(f"term-{name}") for name in meant), alone=True)
    if point in WEEK:
        # What is special can well be what was asked about, and then it needs no leading up to.
        special = unknown(judged) or judged.findings[0].id not in ORDINARY
        return Answered(() if special else (Line("other-figures"),))
    if point == UNKNOWN:
        if judged.findings[0].name in PRESSING:
            return Answered()  # whatever is asked in such days is about that
        return Answered((Line("general-other"),), alone=True)
    if point == "have" or point.startswith(DATED):
        return Answered((_have(judged.metrics, point.removeprefix(DATED)),), alone=True)
    if point == "best":
        return Answered((_best(judged.metrics),), alone=True)
    return Answered((Line(f"about-{point}"),), alone=True)


def _have(metrics: Metrics, on: str) -> Line:
    """The last count; or, of a day that is named, that of the day or of the last one before it."""
    day = None if on == "have" else date.fromisoformat(on)
    counted = [row for row in metrics.rows if row.followers is not None and (day is None or row.day <= day)]
    if not counted:
        return Line("about-have-none" if day is None else "about-had-none")
    told: dict[str, Value] = {"followers": counted[-1].followers or 0, "day": counted[-1].day}
    return Line("about-have" if day is None else "about-had", told)


def _best(metrics: Metrics) -> Line:
    weeks = [week for week in metrics.weeks if week.net is not None]
    if len(weeks) < BEST_OF:
        return Line("extreme-none-week")
    best = max(weeks, key=lambda week: week.net or 0)
    return Line("extreme-best_week", {"day": best.day, "net": Signed(best.net or 0), "where": ""})
