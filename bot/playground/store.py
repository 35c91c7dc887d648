"""The playground's own SQLite file: people, messages, files, and the updates that wait for the bot."""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Json = dict[str, Any]

FIRST_PERSON = 7_000_000_001  # beyond 32 bits, as the ids of new accounts are
FIRST_UPDATE = 100_000_001
SCHEMA = """
create table if not exists people (
    id integer primary key, first_name text not null, language text, started integer not null default 0,
    blocked integer not null default 0, last_message integer not null default 0, keyboard text);
create table if not exists messages (
    chat integer not null, id integer not null, sender text not null, body text not null, reaction text,
    primary key (chat, id)) without rowid;
create table if not exists files (
    id text primary key, name text not null, mime text not null, data blob not null, size integer not null,
    path text unique);
create table if not exists updates (
    seq integer primary key autoincrement, id integer not null, body text not null, made real not null,
    again integer not null default 0, handed integer not null default 0, done integer not null default 0);
create index if not exists waiting on updates (done, id);
create table if not exists presses (
    id text primary key, made real not null, answered integer not null default 0, answer text);
create table if not exists facts (key text primary key, value text not null);
"""


class Store:
    """Small synchronous statements; the file is only ever used by one event loop."""

    def __init__(self, path: Path | None) -> None:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path or ":memory:", isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.execute("pragma journal_mode=wal")
        self._db.execute("pragma synchronous=normal")
        self._db.executescript(SCHEMA)
        self.run("insert or ignore into facts values ('last_update', ?)", str(FIRST_UPDATE - 1))
        self._depth = 0

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Run the statements inside as one transaction; an inner block belongs to the outer one."""
        if self._depth == 0:
            self._db.execute("begin immediate")
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            if self._depth == 0:
                self._db.execute("rollback")
            raise
        self._depth -= 1
        if self._depth == 0:
            self._db.execute("commit")

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """Run a query and return its rows."""
        return self._db.execute(query, values).fetchall()

    def row(self, query: str, *values: object) -> sqlite3.Row | None:
        """Run a query and return its first row."""
        found: sqlite3.Row | None = self._db.execute(query, values).fetchone()
        return found

    def run(self, statement: str, *values: object) -> int:
        """Run a statement and return how many rows it touched."""
        return self._db.execute(statement, values).rowcount

    def fact(self, key: str) -> Any:
        """Return what was kept under this key, or None."""
        row = self.row("select value from facts where key = ?", key)
        return None if row is None else json.loads(row["value"])

    def keep(self, key: str, value: object) -> None:
        """Keep something under this key; None forgets it."""
        if value is None:
            self.run("delete from facts where key = ?", key)
        else:
            self.run("insert or replace into facts values (?, ?)", key, json.dumps(value))
