"""What coaching needs from outside, as Protocols: storage and bot satisfy them, bot/app.py joins them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from coaching.model import Entry, History, Person, Plan


class Notebook(Protocol):
    """One person's own pages; there is no way from here to anybody else's."""

    async def person(self) -> Person | None:
        """The person, or None when they have never been met (or have erased themselves)."""

    async def keep(self, person: Person) -> None:
        """Writes what is known of the person, and puts the next summary where it belongs."""

    async def history(self) -> History:
        """The figures, posts and events of the last 400 days that stand, oldest first: what a week is judged by."""

    async def everything(self) -> History:
        """The same from the first day, however long ago: for looking back, not for judging a week."""

    async def plans(self) -> tuple[Plan, ...]:
        """The actions that the person chose, oldest first, dropped ones left out."""

    async def keep_plan(self, plan: Plan) -> int:
        """Writes an action down, or what became of it; returns its id."""

    async def add(self, entry: Entry, *, said: datetime) -> int:
        """Adds what one message said; returns the entry's id."""

    async def entry(self, entry_id: int) -> Entry | None:
        """One entry of this person's, struck or not."""

    async def entries(self) -> tuple[Entry, ...]:
        """The entries of the last year that stand, the newest first."""

    async def latest_entry(self) -> Entry | None:
        """The newest entry that stands."""

    async def strike(self, entry_id: int, *, struck: bool) -> None:
        """Undoes an entry, or puts it back."""

    async def place(self, entry_id: int, platform: str) -> None:
        """Says which network the figures of an entry belong to, where that was not said."""

    async def forget(self, who: str) -> tuple[Mapping[str, Any], ...]:
        """Forgets what somebody around the account did, and their name where others did something toward them.

        In plans their name goes, too. Returns plain values, from which `recall` puts it all back.
        """

    async def recall(self, gone: Iterable[Mapping[str, Any]]) -> None:
        """Puts back what was forgotten."""

    async def judge(self, post_id: int, *, fit: str | None = None, kind: str | None = None) -> None:
        """Writes what the person says of one of their posts."""

    async def erase(self) -> None:
        """Forgets everything about this person."""


@dataclass(frozen=True, slots=True)
class Place:
    """A town, its country's two letters, and its time zone's name."""

    name: str
    country: str
    zone: str


class Places(Protocol):
    """Where towns are."""

    async def named(self, name: str) -> tuple[Place, ...]:
        """The towns of a name, in any language, the largest first; one for each time zone."""
