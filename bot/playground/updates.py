"""The updates that wait for the bot: in order, confirmed by offset, kept for a day."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from bot.playground.store import Store

Json = dict[str, Any]

KEPT_SECONDS = 24 * 3600
# Telegram sends these only to bots that ask for them by name.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """Telegram hands an update over until the bot confirms it, by asking for a later one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def allowed(self) -> list[str]:
        """The kinds that the bot asked for; empty means the usual ones."""
        return list(self._store.fact("allowed_updates") or [])

    def allow(self, kinds: list[str]) -> None:
        """Remember which kinds the bot wants from now on."""
        self._store.keep("allowed_updates", kinds)

    def add(self, kind: str, content: Json) -> int:
        """Queue an update, unless the bot does not want its kind; return its id either way."""
        last: int = self._store.fact("last_update") + 1
        self._store.keep("last_update", last)
        wanted = kind in self.allowed if self.allowed else kind not in ON_REQUEST
        if wanted:
            body = json.dumps({"update_id": last, kind: content})
            self._store.run("insert into updates (id, body, made) values (?, ?, ?)", last, body, time.time())
        return last

    def again(self, update_id: int) -> None:
        """Queue an update once more, as happens when a confirmation was lost."""
        row = self._store.row("select body from updates where id = ? order by seq limit 1", update_id)
        if row is None:
            raise KeyError(update_id)
        statement = "insert into updates (id, body, made, again) values (?, ?, ?, 1)"
        self._store.run(statement, update_id, row["body"], time.time())

    def last_of(self, person_id: int) -> int | None:
        """Return the id of the newest update that came from a person, if it is still kept."""
        rows = self._store.rows("select id, body from updates where again = 0 order by id desc")
        for row in rows:
            for content in json.loads(row["body"]).values():
                if isinstance(content, dict) and content["from"]["id"] == person_id:
                    found: int = row["id"]
                    return found
        return None

    def confirm(self, offset: int) -> None:
        """Forget what comes before the offset; a negative offset keeps only that many of the newest."""
        if offset < 0:
            rows = self._store.rows("select id from updates where done = 0 order by id desc limit ?", -offset)
            offset = min((row["id"] for row in rows), default=0)
        # A repeated update is older than the offset by its nature: it counts as confirmed once handed over.
        statement = "update updates set done = 1 where done = 0 and id < ? and (again = 0 or handed > 0)"
        self._store.run(statement, offset)

    def waiting(self, limit: int) -> list[Json]:
        """Return the oldest waiting updates, and note that they were handed over."""
        rows = self._rows(limit)
        for row in rows:
            self._store.run("update updates set handed = handed + 1 where seq = ?", row["seq"])
        return [json.loads(row["body"]) for row in rows]

    def first(self) -> tuple[int, Json] | None:
        """Return the oldest waiting update with its place in the queue, for a webhook."""
        rows = self._rows(1)
        return (rows[0]["seq"], json.loads(rows[0]["body"])) if rows else None

    def delivered(self, seq: int) -> None:
        """Note that a webhook took the update at this place."""
        self._store.run("update updates set done = 1, handed = handed + 1 where seq = ?", seq)

    def count(self) -> int:
        """Count the waiting updates."""
        row = self._store.row("select count(*) as n from updates where done = 0")
        return row["n"] if row else 0

    def drop(self) -> None:
        """Forget all waiting updates."""
        self._store.run("update updates set done = 1 where done = 0")

    def _rows(self, limit: int) -> list[sqlite3.Row]:
        self._store.run("delete from updates where made < ?", time.time() - KEPT_SECONDS)
        return self._store.rows("select * from updates where done = 0 order by id, seq limit ?", limit)
