"""In which words somebody's deeds were told today: "me recomendó" and then "me etiquetó" are two, though one kind."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from coaching.dialogue.people.contacts import key
from coaching.dialogue.turn import Turn
from coaching.languages.acts import act_words, cut
from coaching.model import Act

PLACE: Final = "acts_deeds"
"""Where it stands in person.dialogue, for the rest of the day."""
STEM: Final = 5
"""Letters by which two forms of a verb are the same: "comentó" and "ha comentado"."""


def are_others(turn: Turn, acts: Sequence[Act]) -> bool:
    """Whether a message tells of deeds that nobody told of these people today, by its verbs."""
    known = _today(turn)
    now = set(_stems(turn.words))
    told = [set(known.get(key(act.who), ())) for act in acts]
    return bool(now) and all(stems and now.isdisjoint(stems) for stems in told)


def says_again(words: str) -> bool:
    """Whether a message says that it was another time: "Ana comentó otra vez"."""
    said = cut(words)
    return any(act_words().begins("once_more", said[at:]) for at in range(len(said)))


async def keep(turn: Turn, acts: Sequence[Act]) -> None:
    """Remembers the verbs of a message for the people in it."""
    now = list(dict.fromkeys(_stems(turn.words)))
    if now:
        known = _today(turn)
        told = {key(act.who): list(dict.fromkeys([*known.get(key(act.who), ()), *now])) for act in acts}
        await turn.remember(**{PLACE: {"on": turn.today.isoformat(), "told": {**known, **told}}})


def _today(turn: Turn) -> dict[str, Any]:
    kept = turn.person.dialogue.get(PLACE)
    return dict(kept["told"]) if kept and kept["on"] == turn.today.isoformat() else {}


def _stems(words: str) -> Iterator[str]:
    said = cut(re.sub(r"«[^»]*»|“[^”]*”|\"[^\"]*\"", " ", words))
    at = 0
    while at < len(said):
        phrases = act_words().verbs.get(said[at], ())
        found = next((phrase for phrase, _ in phrases if said[at : at + len(phrase)] == phrase), None)
        if found is not None:
            yield max(found, key=len)[:STEM]
        at += len(found) if found is not None else 1
