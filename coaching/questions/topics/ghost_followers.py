"""Do I delete ghost followers? Nine of ten are silent everywhere; who reads is never removed (A1, M13)."""

from coaching.advice.interpret import Interpretation
from coaching.model import Button, Line
from coaching.questions.topic import Answered, holds, meant, topic


@topic("ghost_followers")
def ghost_followers(judged: Interpretation, _point: str) -> Answered:
    """The account's own silent share where it is known, and that only the plainly false may go."""
    only_false, silent = Line("ghost_followers-false"), Button(Line("button-clients"), "clients:start")
    if holds(judged, "ghost_followers"):
        return Answered((*meant(judged), only_false), week=False, figures=True, buttons=(silent,))
    lines = (Line("general-ghost_followers"), only_false)
    return Answered(lines, week=False, step="ghost_followers", buttons=(silent,))
