"""Why something is asked, and how much is still to come: wherever a question of ours is open, it is answered so."""

from collections.abc import Sequence

from coaching.dialogue import put_again
from coaching.dialogue.commands import ROUNDS
from coaching.dialogue.figures import pending, published
from coaching.dialogue.interviews import goals, rounds
from coaching.dialogue.people import follow, review
from coaching.dialogue.plans import told as plan_told
from coaching.dialogue.samples import audience, requests
from coaching.dialogue.thread import current
from coaching.dialogue.turn import DOUBT_FIRST, Turn
from coaching.languages import phrases, talk
from coaching.model import Line, Reply

STEPS = {goals.STEP: "goal", "set:zone": "zone", "target": "card", "tell": "interview"}
"""What a step outside of any round is for."""
FIGURE = "figure"


async def heard(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What the open question is for, or how many are left; None for a message that asks neither."""
    said = phrases.said(words)
    asked = [rest for rest in talk.bared(said) if phrases.whole(rest, "why_ask")]
    bare = phrases.whole(said, "why_bare") and current(turn.person, turn.heard.when) is None
    if phrases.whole(said, "how_many_left") and (left := _left(turn)):
        return _said(turn, Line("round-remaining", {"n": left}))
    if not asked and not bare:
        return None
    about = _about(turn)
    if about is None:
        return None
    made = _said(turn, Line(f"why-ask-{about}"))
    question = pending.current(turn) if about == FIGURE else None
    return made if question is None else (*made, pending.said(question))


def told(replies: Sequence[Reply]) -> bool:
    """Whether that is what was answered: "what's the point?" is no sigh then."""
    return any(line.id.startswith(put_again.ABOUT) for reply in replies for line in reply.lines)


def _said(turn: Turn, line: Line) -> tuple[Reply, ...]:
    turn.asked = False  # the question is put again below
    return (Reply((line,)),)


def _about(turn: Turn) -> str | None:
    """What is open, as the lines are called that say what it is for."""
    doubt = pending.current(turn) is not None
    if doubt and (DOUBT_FIRST in turn.person.dialogue or not turn.step):
        return FIGURE
    if (asked := rounds.opened(turn, ROUNDS)) is not None:
        return asked[0].name
    if turn.step.startswith(review.LOOKING):
        return "review"
    if follow.waits(turn):
        return "follow"
    return STEPS.get(turn.step) or STEPS.get(turn.step.partition(":")[0]) or _asked_today(turn)


def _asked_today(turn: Turn) -> str | None:
    """What was asked on buttons, with no step of its own."""
    known, today = turn.person.dialogue, turn.today.isoformat()
    if (known.get(requests.NAME) or {}).get("day") == today:
        return "request"
    if (known.get(published.ASKED) or {}).get("day") == today:
        return "post"
    if "network_of" in known and known.get("network_asked") == today:
        return "network"
    return "outcome" if known.get(plan_told.ASKED) == today else None


def _left(turn: Turn) -> int:
    """How many are still to come, with the open one; 0 where nothing is counted."""
    if turn.step.startswith(review.LOOKING):
        return review.left(turn)
    asked = rounds.opened(turn, ROUNDS)
    if asked is None:
        return 0
    round_, question = asked
    if round_ is audience.AUDIENCE:
        return audience.left(turn)
    rest = round_.questions[round_.questions.index(question) + 1 :]
    return 1 + sum(not round_.known(turn, name) for name in rest)
