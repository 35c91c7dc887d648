"""What is said about people as a whole message: a button in words, or an account to block."""

from typing import Final

from coaching.dialogue.people import contacts, front, review
from coaching.dialogue.samples import mirror, requests
from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken, whole
from coaching.model import Line, Reply
from coaching.reading.following import HANDLE
from coaching.replies import lights

SHOWN: Final = ("requests", "signs", "groups")
"""What is only shown, whatever is open; the others begin something."""
BEGUN: Final = ("review", "mirror")


async def asked(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to such a message; None for any other."""
    if HANDLE.search(words) and any(spoken(words).startswith(each.parts[0]) for each in phrases("people")["blocks"]):
        return (Reply((Line("people-block"),)),)
    match whole(spoken(words), "people", (*SHOWN, *(BEGUN if contacts.leads(turn) else ()))):
        case "requests":
            return (await requests.shown(turn),)
        case "signs":
            return (lights.reply(await turn.notebook.history(), turn.today),)
        case "groups":
            return (await front.groups(turn),)
        case "review":
            return await review.open_it(turn)
        case "mirror":
            return await mirror.start(turn)
        case _:
            return None
