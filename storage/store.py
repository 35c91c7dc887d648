"""The database: how it is opened, and how a piece of work gets its one transaction."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine


class Store:
    """One database. `writing()` is a transaction; what it holds is kept whole or not at all."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = _open(url)
        self._writers = async_sessionmaker(self.engine, expire_on_commit=False)
        readers = self.engine.execution_options(faro_read_only=True)
        self._readers = async_sessionmaker(readers, expire_on_commit=False)
        # SQLite lets one writer in at a time and its own queue is unfair (a writer may wait seconds): ours is fair.
        self._turn: asyncio.Lock | None = asyncio.Lock() if self.sqlite else None

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """A read-write transaction: committed at the end, rolled back if anything is raised inside."""
        turn: AbstractAsyncContextManager[Any] = self._turn or nullcontext()
        async with turn, self._writers() as session, session.begin():
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A transaction that only reads; on SQLite it waits for no writer."""
        async with self._readers() as session, session.begin():
            yield session

    async def close(self) -> None:
        """Closes every connection."""
        await self.engine.dispose()


def _open(url: str) -> AsyncEngine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).expanduser().parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(url)

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        # The driver would begin transactions by its own rules; we say BEGIN ourselves, below.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=15000"):
            # FULL: an update is confirmed to Telegram right after this commit, so it has to survive a power cut.
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _began(connection: Any) -> None:
        # IMMEDIATE: a transaction that reads first and writes later would be refused when another came between.
        read_only = connection.get_execution_options().get("faro_read_only")
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine
