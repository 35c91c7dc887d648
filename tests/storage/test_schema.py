"""The migrations make exactly the tables that the code works with, on both databases."""

from sqlalchemy import Connection

from storage import schema
from storage.store import Store


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
