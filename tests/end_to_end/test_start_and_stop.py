"""What keeps Faro from starting is one line, and what ends it leaves nothing behind."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from bot.playground import Person, Playground
from tests import LOCAL_TOKEN
from tests.end_to_end.conftest import ROOT, Process


async def _bot(folder: Path, **settings: str) -> asyncio.subprocess.Process:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=folder, env=environment, stdout=pipe, stderr=pipe
    )


async def test_two_processes_over_one_file(faro: Process, playground: Playground, tmp_path: Path) -> None:
    """The second would send again what the first is sending: it is told what to change."""
    url = f"sqlite+aiosqlite:///{faro.database}"
    other = await _bot(
        tmp_path, FARO_TELEGRAM_TOKEN=LOCAL_TOKEN, FARO_TELEGRAM_API=playground.url, FARO_DATABASE_URL=url
    )  # fmt: skip
    _, said = await asyncio.wait_for(other.communicate(), 20)
    assert other.returncode == 2
    assert said.decode().startswith("FARO_DATABASE_URL: wants ")
    assert said.decode().count("\n") == 1


async def test_a_token_that_is_revoked_ends_it(faro: Process, playground: Playground) -> None:
    """One line, and an exit code that says that waiting will not help."""
    assert "Faro is running" in faro.log.read_text()
    playground.world.token = "4242:another"
    assert faro._running is not None
    assert await asyncio.wait_for(faro._running.wait(), 40) == 2
    last = faro.log.read_text().splitlines()[-1]
    assert last.startswith("FARO_TELEGRAM_TOKEN: wants ")
    assert "Traceback" not in faro.log.read_text()


async def test_without_a_token_nobody_touches_the_real_database(tmp_path: Path) -> None:
    """Made-up people stay apart from those who will come with a token."""
    process = await _bot(tmp_path, FARO_LISTEN="127.0.0.1:0")
    assert process.stdout is not None
    assert process.stderr is not None
    async with asyncio.timeout(30):
        while b"Faro is on this page" not in await process.stdout.readline():
            pass
        said = b""
        while b"Faro is running" not in said:
            said = await process.stderr.readline()
    assert (tmp_path / "data" / "playground-faro.db").exists()
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.communicate(), 15)
    assert process.returncode == 0
    assert not (tmp_path / "data" / "faro.db").exists()


async def test_a_stop_waits_for_no_visitor(faro: Process, playground: Playground, ana: Person) -> None:
    """An open connection to the webhook's door, a send that hangs, a tick: still less than ten seconds."""
    await faro.stop()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    door = f"http://127.0.0.1:{port}/telegram"
    settings = {"FARO_WEBHOOK_URL": door, "FARO_WEBHOOK_SECRET": "s3cret", "FARO_LISTEN": f"127.0.0.1:{port}"}
    starting = asyncio.create_task(faro.start(**settings))  # it waits for a poll that never comes
    for _ in range(200):
        if faro.log.read_text().count("Faro is running") == 2:
            break
        await asyncio.sleep(0.1)
    else:
        pytest.fail(faro.log.read_text())
    playground.world.fault("sendMessage", "hang", times=1, seconds=60, acts=False)
    ana.says("hoy 995 seguidores")
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
    await writer.drain()
    await asyncio.sleep(1)
    starting.cancel()
    before = asyncio.get_running_loop().time()
    assert await faro.stop() == 0
    assert asyncio.get_running_loop().time() - before < 10
    writer.close()
    assert "Traceback" not in faro.log.read_text()
    assert " ERROR " not in faro.log.read_text()
