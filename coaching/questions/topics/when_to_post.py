"""When and how often? Their own network shows when their people are there; steady beats daily."""

from coaching.advice.interpret import Interpretation
from coaching.model import Line
from coaching.questions.topic import Answered, topic


@topic("when_to_post")
def when_to_post(_judged: Interpretation) -> Answered:
    """Honest: Faro knows no figures by the hour. One hour, held for three weeks, shows more than any list."""
    return Answered((Line("general-when_to_post"), Line("when_to_post-pace")), week=False, step="when_to_post")
