"""When and how often? Their own network shows when their people are there; steady beats daily."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic


@topic("when_to_post")
def when_to_post(judged: Interpretation, point: str) -> Answered:
    """Honest: Faro knows no figures by the hour. One hour, held for three weeks, shows more than any list."""
    if point == "comeback":
        return Answered((_still_there(judged),), week=False, step="posting_gap")
    general = Line("general-when_to_post")
    lines = (Line("point-how_often"), general) if point == "how_often" else (general, Line("when_to_post-pace"))
    return Answered(lines, week=False, step="when_to_post")


def _still_there(judged: Interpretation) -> Line:
    """Who asks whether the account is dead hears first how many are still there."""
    counted = [row.followers for row in judged.metrics.rows if row.followers is not None]
    return Line("point-comeback-known", {"followers": counted[-1]}) if counted else Line("point-comeback")
