"""The database: how it is opened, and how a piece of work gets its one transaction."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import IO, Any, Final

from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

if sys.platform != "win32":
    import fcntl

READS: Final = "faro_read_only"
"""The execution option of a transaction that only reads."""
PRAGMAS: Final = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=15000")
"""How SQLite works. FULL: an update is confirmed to Telegram right after a commit, so it has to survive a power cut."""
# What PostgreSQL calls: connection lost, rolled back for another's sake, out of resources, being shut down.
PASSING: Final = ("08", "40", "53", "57")


def passing(error: BaseException) -> bool:
    """True for trouble that the database has and the work at hand does not: the same work succeeds later."""
    if isinstance(error, ConnectionError | TimeoutError | NoConnection):
        return True
    if not isinstance(error, DBAPIError) or error.orig is None:
        return False
    if error.connection_invalidated or str(getattr(error.orig, "sqlstate", None) or "")[:2] in PASSING:
        return True
    # asyncpg counts a value that fits no column among its interface errors; it will not fit later either.
    misfit = isinstance(error.orig.__cause__, ValueError)
    return isinstance(error, OperationalError | InterfaceError) and not misfit


async def insert_new(session: AsyncSession, table: Any, rows: Sequence[Mapping[str, Any]], *, returning: Any) -> int:
    """Inserts the rows whose unique key is not there yet; what is there stays as it is. Returns how many were new."""
    insert: Any = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    new = insert(table).values(list(rows)).on_conflict_do_nothing().returning(returning)
    return len((await session.execute(new)).all())


class Store:
    """One database. `writing()` is a transaction; what it holds is kept whole or not at all."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = _open(url)
        self._writers = async_sessionmaker(self.engine, expire_on_commit=False)
        readers = self.engine.execution_options(**{READS: True})
        self._readers = async_sessionmaker(readers, expire_on_commit=False)
        # SQLite lets one writer in at a time and its own queue is unfair (a writer may wait seconds): ours is fair.
        self._turn: asyncio.Lock | None = asyncio.Lock() if self.sqlite else None
        self._held: IO[bytes] | None = None

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

    def alone(self) -> bool:
        """Keeps other processes off a SQLite file until the close; False when another one has it.

        A second Faro over the same file would take what the first is sending for orphaned, and send it again.
        The system lets go of the lock when the process ends, however it ends.
        """
        name = make_url(self.url).database if self.sqlite else None
        if not name or name == ":memory:" or sys.platform == "win32":
            return True
        with contextlib.ExitStack() as undo:
            held = undo.enter_context(Path(f"{Path(name).expanduser()}.lock").open("ab"))
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            undo.pop_all()
        self._held = held
        return True

    async def close(self) -> None:
        """Closes every connection."""
        await self.engine.dispose()
        if self._held:
            self._held.close()


def _open(url: str) -> AsyncEngine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_pre_ping=True, hide_parameters=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).expanduser().parent.mkdir(parents=True, exist_ok=True)
    # The parameters are people's words: an error's text must not carry them to a log.
    engine = create_async_engine(url, hide_parameters=True)

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        # The driver would begin transactions by its own rules; we say BEGIN ourselves, below.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _began(connection: Any) -> None:
        # IMMEDIATE: a transaction that reads first and writes later would be refused when another came between.
        read_only = connection.get_execution_options().get(READS)
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine
