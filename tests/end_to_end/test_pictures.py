"""The road of a picture through the real process, with the real reader: whatever happens, one answer."""

import asyncio
from datetime import date
from typing import Any

import pytest

from bot.drawing import Picture, png
from bot.playground import Person, Playground
from tests.end_to_end.conftest import Process

pytestmark = pytest.mark.timeout(180)
CHART = png(Picture("Seguidores", (date(2026, 11, 8), date(2026, 11, 15)), (990, 995), (), (), (), "", "."))
SIGN = "Estoy leyendo"
READER = 90.0
"""Seconds that the reader may take to start and to see one picture, on a machine with much else to do."""


def _said(playground: Playground, person: Person) -> list[str]:
    return [m.get("text") or m.get("caption") or "" for m in playground.world.bot_messages(person.id)]


def _answered(message: dict[str, Any]) -> bool:
    return SIGN not in message.get("text", "")


async def _until(faro: Process, query: str, wanted: list[tuple[object, ...]], *, seconds: float = READER) -> None:
    for _ in range(int(seconds * 20)):
        if faro.ask(query) == wanted:
            return
        await asyncio.sleep(0.05)
    pytest.fail(f"{faro.ask(query)} instead of {wanted}\n{faro.log.read_text()}")


async def _settled(faro: Process) -> None:
    """Nothing waits to be looked at, worked on or sent."""
    await _until(faro, "SELECT 1 FROM inbox WHERE status IN ('looking', 'waiting')", [])
    await _until(faro, "SELECT 1 FROM outbox WHERE status IN ('sending', 'waiting')", [])


async def test_killed_in_the_middle_of_a_look(faro: Process, playground: Playground, ana: Person) -> None:
    """Looked at again after the restart, and answered once, in place of the sign that the killed process had sent."""
    ana.sends_photo(CHART)
    await _until(faro, "SELECT looks, progress_id IS NOT NULL FROM inbox", [(1, 1)])
    await faro.kill()
    assert [text.startswith(SIGN) for text in _said(playground, ana)] == [True]
    assert faro.ask("SELECT status FROM inbox") == [("looking",)]
    await faro.start()
    await playground.world.wait_for(ana.id, _answered, timeout=READER)
    await _settled(faro)
    await asyncio.sleep(1)
    assert len(_said(playground, ana)) == 1
    assert faro.ask("SELECT status, raw, shot, progress_id, lease_until FROM inbox") == [("done", *[None] * 4)]
    assert faro.ask("SELECT count(*), min(status) FROM outbox") == [(1, "sent")]
    assert faro.ask("SELECT count(*) FROM observation") == [(0,)]


async def test_stopped_in_the_middle_of_a_look(faro: Process, playground: Playground, ana: Person) -> None:
    """Within the time that a container has; the next start goes on."""
    ana.sends_photo(CHART)
    await _until(faro, "SELECT looks FROM inbox", [(1,)])
    before = asyncio.get_running_loop().time()
    assert await faro.stop() == 0
    assert asyncio.get_running_loop().time() - before < 10
    assert faro.ask("SELECT status, lease_until FROM inbox") == [("looking", None)]
    assert "Traceback" not in faro.log.read_text()
    await faro.start()
    await playground.world.wait_for(ana.id, _answered, timeout=READER)
    await _settled(faro)
    assert len(_said(playground, ana)) == 1


async def test_others_are_answered_while_a_picture_does_not_come(
    faro: Process, playground: Playground, ana: Person
) -> None:
    """A file server that hangs, and then a network that fails: text of others is answered at once, the picture too."""
    luis = playground.world.open_person("Luis", "es")
    playground.world.fault("file", "hang", times=1, seconds=4, acts=False)
    playground.world.fault("file", "502", times=1)
    ana.sends_photo(CHART)
    await playground.world.wait_for(ana.id, 1, timeout=15)
    ana.says("hoy 995 seguidores")
    luis.says("hoy 300 seguidores")
    await playground.world.wait_for(luis.id, 1, timeout=3)
    assert len(_said(playground, ana)) == 1
    await playground.world.wait_for(ana.id, 2, timeout=READER)
    await _settled(faro)
    picture, text = _said(playground, ana)
    assert SIGN not in picture
    assert "995" in text


async def test_an_album_has_one_answer(faro: Process, playground: Playground, ana: Person) -> None:
    """Also when one of its parts is delivered twice."""
    sent = [ana.sends_photo(CHART, album="7") for _ in range(2)]
    ana.sends_document("captura.png", CHART, album="7")
    playground.world.redeliver(sent[1].update_id)
    await playground.world.wait_for(ana.id, _answered, timeout=READER)
    await _settled(faro)
    await asyncio.sleep(0.5)
    assert len(_said(playground, ana)) == 1
    assert faro.ask("SELECT status, count(*) FROM inbox GROUP BY status") == [("done", 3)]
