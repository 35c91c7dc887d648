"""Which shape the database has, and how it gets the current one."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from storage.store import Store

MIGRATIONS = Path(__file__).parent / "migrations"


def newest() -> str:
    """The revision that this code works with: the last file name says it, without loading Alembic."""
    return max(path.stem for path in (MIGRATIONS / "versions").glob("[0-9]*.py")).split("_")[0]


async def current(store: Store) -> str | None:
    """The revision that the database has; None when it is empty."""
    async with store.reading() as session:
        connection = await session.connection()
        if not await connection.run_sync(lambda c: inspect(c).has_table("alembic_version")):
            return None
        revision: str | None = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
        return revision


async def migrate(store: Store) -> tuple[str | None, str]:
    """Brings the database to the current schema, in one transaction; returns what it was and what it is."""
    before = await current(store)
    if before != newest():
        async with store.engine.begin() as connection:
            await connection.run_sync(_upgrade)
    return before, newest()


def configuration(connection: Connection) -> Any:
    """Alembic's configuration over an open connection."""
    # Half a second of imports that a start on a current database does without.
    from alembic.config import Config  # noqa: PLC0415  # half a second that a start on a current database does without

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  # half a second that a start on a current database does without

    command.upgrade(configuration(connection), "head")
