"""The migrations make exactly the tables that the code works with, on both databases."""

from datetime import UTC, date, datetime

from sqlalchemy import Connection

from coaching.model import Entry, Observation, Person
from storage import inbox, schema
from storage.inbox import Arrival
from storage.notebook import SqlNotebook
from storage.store import Store

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)


async def test_migrations_and_tables_agree(store: Store) -> None:
    """Alembic finds nothing to change after an upgrade."""

    def differences(connection: Connection) -> None:
        from alembic import command  # noqa: PLC0415

        command.check(schema.configuration(connection))

    async with store.engine.connect() as connection:
        await connection.run_sync(differences)


async def test_migrating_twice_changes_nothing(store: Store) -> None:
    """`make run` does it at every start."""
    assert await schema.migrate(store) == (schema.newest(), schema.newest())


async def test_an_older_database_keeps_its_people(store: Store) -> None:
    """A step back and forward again: people and what they said are there, nobody is paused, no picture is lost."""

    def step(connection: Connection, to: str) -> None:
        from alembic import command  # noqa: PLC0415

        move = command.downgrade if to == "0002" else command.upgrade
        move(schema.configuration(connection), to)

    async with store.writing() as session:
        notebook = SqlNotebook(session, 7, now=NOW)
        await notebook.keep(Person(7, 7, "es", paused_until=date(2027, 3, 1), since=NOW))
        await notebook.add(Entry((Observation("followers", "total", 995, NOW.date()),)), said=NOW)
        await inbox.receive(session, [Arrival(1, 7, "{}", looking=True)], now=NOW)
    async with store.engine.begin() as connection:
        await connection.run_sync(step, "0002")
    async with store.engine.begin() as connection:
        await connection.run_sync(step, "head")
    async with store.reading() as session:
        notebook = SqlNotebook(session, 7, now=NOW)
        person = await notebook.person()
        assert person is not None
        assert person.paused_until is None
        assert [o.value for o in (await notebook.history()).observations] == [995]
    async with store.writing() as session:
        assert await inbox.oldest_waiting(session) == Arrival(1, 7, "{}")
