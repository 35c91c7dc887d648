"""The real process, over HTTP, against the local Telegram: started, killed and started again."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Person, Playground
from tests import LOCAL_TOKEN

ROOT = Path(__file__).parents[2]


class Process:
    """`python -m bot` over a database file."""

    def __init__(self, playground: Playground, folder: Path) -> None:
        self.playground, self.database, self.log = playground, folder / "faro.db", folder / "faro.log"
        self._running: asyncio.subprocess.Process | None = None

    async def start(self, **settings: str) -> None:
        """Starts it; returns when it asks Telegram for updates."""
        polls = self._polls()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "FARO_TELEGRAM_TOKEN": LOCAL_TOKEN,
            "FARO_TELEGRAM_API": self.playground.url,
            "FARO_DATABASE_URL": f"sqlite+aiosqlite:///{self.database}",
            **settings,
        }
        with self.log.open("ab") as log:
            self._running = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", cwd=ROOT, env=environment, stdout=log, stderr=log
            )
        for _ in range(300):
            if self._polls() > polls:
                return
            if self._running.returncode is not None:
                break
            await asyncio.sleep(0.1)
        pytest.fail(f"Faro did not start:\n{self.log.read_text()}")

    async def kill(self) -> None:
        """Kill -9."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, sign: signal.Signals) -> int:
        if self._running is None or self._running.returncode is not None:
            return 0
        self._running.send_signal(sign)
        return await asyncio.wait_for(self._running.wait(), 15)

    def ask(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """Looks into the database, or changes it, beside the process."""
        connection = sqlite3.connect(self.database, timeout=10)
        try:
            with connection:
                return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def _polls(self) -> int:
        return sum(call.method.casefold() == "getupdates" for call in self.playground.world.calls)


@pytest.fixture
async def faro(playground: Playground, tmp_path: Path) -> AsyncIterator[Process]:
    """A running Faro."""
    process = Process(playground, tmp_path)
    await process.start()
    yield process
    await process.kill()
    assert "a-token-that-must-not-be-logged" not in process.log.read_text()


@pytest.fixture
def ana(playground: Playground) -> Person:
    """Somebody who writes Spanish."""
    return playground.world.open_person("Ana", "es")
