"""Who it was: what somebody without a name did waits for the name, which is asked and may be all that is answered."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.model import Act, Line, Reply
from coaching.reading.described import named_alone

PLACE: Final = "acts_unnamed"
"""Where it stands in person.dialogue what waits for a name."""
LASTS: Final = timedelta(hours=1)
"""How long a bare name is the answer; later it may be anything."""


async def ask(turn: Turn, acts: Sequence[Act]) -> tuple[Reply, ...]:
    """Asks who did something, and keeps it until then."""
    told = [[act.kind, act.day.isoformat(), act.n, act.toward] for act in acts if not act.who]
    await turn.remember(**{PLACE: {"at": turn.heard.when.isoformat(), "acts": told}})
    return (Reply((Line("acts-unnamed"),)),)


def _is_courtesy(words: str) -> bool:
    """Whether a message is a yes, a no or a courtesy, which a name never is."""
    said = phrases.said(words)
    polite = phrases.only(said, "chatter", "courtesy", "agrees", "denies", "none", "unclear")
    return polite or lexicon().meant_alone(words) is not None


def named(turn: Turn, words: str) -> tuple[Act, ...]:
    """What waits, done by whoever a message names and does nothing else; none where nothing waits."""
    kept = turn.person.dialogue.get(PLACE)
    if not kept or turn.heard.when - datetime.fromisoformat(kept["at"]) > LASTS or _is_courtesy(words):
        return ()
    name = named_alone(words, turn.today)
    if name is None:
        return ()
    return tuple(Act(name, kind, date.fromisoformat(on), n, toward) for kind, on, n, toward in kept["acts"])
