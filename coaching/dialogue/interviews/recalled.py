"""What the person told of themselves, asked back: "whom do I want to reach?", "what was my purpose?"."""

from typing import Final

from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Line, Profile, Reply

COMMANDS: Final[dict[phrases.Section, str]] = {"its_target": "target", "its_purpose": "purpose", "its_brand": "brand"}
"""What goes by which name, and the command that asks for it."""


async def asked(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Says it in their own words, or that it is not known yet; None for any other message."""
    said = phrases.said(words)
    led = next((said[len(lead) - 1 :] for lead in phrases.phrases("recalls") if said.startswith(lead)), None)
    if turn.step or (led is None and "?" not in words):
        return None
    name = next((name for name in COMMANDS if phrases.whole(led or said, name)), None)
    if name is None:
        return None
    told = _told(turn.person.profile)[COMMANDS[name]]
    if told:
        return (Reply((Line("recalled", {"told": told, "command": COMMANDS[name]}),)),)
    if led is not None and name == "its_target":
        return None  # "what is my audience?" asks who they are, and not what was said of them
    return (Reply((Line("recalled-none", {"command": COMMANDS[name]}),)),)


def _told(profile: Profile) -> dict[str, str | None]:
    return {"target": profile.target, "purpose": profile.purpose, "brand": profile.line}
