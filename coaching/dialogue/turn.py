"""One turn of a conversation: who speaks, what was known before, and what is to be remembered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from coaching.advice.interpret import Interpretation, interpret
from coaching.model import History, Incoming, Person, Platform
from coaching.ports import Notebook
from coaching.rhythm import today


class Turn:
    """The message at hand, with the person as they are after everything that was done so far."""

    def __init__(self, heard: Incoming, person: Person, notebook: Notebook) -> None:
        self.heard, self.person, self.notebook = heard, person, notebook

    @property
    def today(self) -> date:
        """The date on the person's calendar when they wrote; a message that waited is about that day."""
        return today(self.person, self.heard.when)

    @property
    def step(self) -> str | None:
        """Which question of ours is open."""
        found = self.person.dialogue.get("step")
        return str(found) if found else None

    async def keep(self, person: Person) -> None:
        """Remembers the person as given."""
        self.person = person
        await self.notebook.keep(person)

    async def tell(self, **answers: Any) -> None:
        """Adds answers to the profile."""
        await self.keep(self.person.told(**answers))

    async def remember(self, **state: Any) -> None:
        """Changes where the conversation stands; None forgets."""
        dialogue = {k: v for k, v in {**self.person.dialogue, **state}.items() if v is not None}
        await self.keep(replace(self.person, dialogue=dialogue))

    async def interpret(self, history: History, *, platform: Platform | None = None) -> Interpretation:
        """Interprets the account, and remembers which advice was given."""
        said = advice_given(self.person)
        judged = interpret(history, self.person.profile, self.today, platform=platform, said=said)
        given = {**{k: v.isoformat() for k, v in said.items()}, judged.advice.id: self.today.isoformat()}
        await self.remember(said=given)
        return judged


def advice_given(person: Person) -> Mapping[str, date]:
    """When each advice was last given to this person."""
    return {k: date.fromisoformat(v) for k, v in person.dialogue.get("said", {}).items()}
