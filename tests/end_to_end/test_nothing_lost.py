"""Whatever happens to the process or the network, every message is stored once and answered."""

import asyncio
import io
import json
import re
import zipfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Bot

from bot.playground import Person, Playground
from tests import LOCAL_TOKEN
from tests.end_to_end.conftest import Process


def _texts(playground: Playground, person: Person) -> list[str]:
    return [m.get("text") or m.get("caption") or "" for m in playground.world.bot_messages(person.id)]


async def _answers(playground: Playground, person: Person, count: int, *, seconds: float = 20) -> list[str]:
    await playground.world.wait_for(person.id, count, timeout=seconds)
    return _texts(playground, person)


def _stored(faro: Process) -> list[tuple[object, ...]]:
    return faro.ask("SELECT value FROM observation ORDER BY id")


async def test_a_newcomer_is_told_what_it_means(faro: Process, playground: Playground, ana: Person) -> None:
    """Start, skip the interview, numbers and the question: a kind answer that says net, a range, and one action."""
    ana.says("/start")
    await playground.world.wait_for(ana.id, 2, timeout=15)
    question = playground.world.bot_messages(ana.id)[-1]
    ana.presses(question["message_id"], "interview:stop")
    ana.says("ayer tenía 1.000 seguidores y hoy 995, ¿qué estoy haciendo mal?")
    await playground.world.wait_for(ana.id, lambda m: "photo" in m, timeout=15)
    answer = next(m for m in playground.world.bot_messages(ana.id) if m.get("photo"))["caption"]
    for words in ("995", "−5 netos", "desde ayer", "entre −6 y +6", "Tu paso"):
        assert words in answer
    assert answer.count("👉") == 1
    assert len(answer.splitlines()) <= 8
    assert [value for (value,) in _stored(faro)] == [1000, 995]


async def test_killed_between_message_and_answer(faro: Process, playground: Playground, ana: Person) -> None:
    """The message is stored once and answered after the restart."""
    playground.world.fault("sendMessage", "hang", times=1, seconds=30, acts=False)
    ana.says("hoy 995 seguidores")
    for _ in range(100):
        if _stored(faro):
            break
        await asyncio.sleep(0.05)
    await faro.kill()
    assert _texts(playground, ana) == []
    playground.world.faults.clear()
    await faro.start()
    (answer,) = await _answers(playground, ana, 1)
    assert "995" in answer
    await asyncio.sleep(1)
    assert len(_texts(playground, ana)) == 1
    assert len(_stored(faro)) == 1


async def test_killed_again_and_again(faro: Process, playground: Playground, ana: Person) -> None:
    """Twenty messages, five kills at any moment: each stored once, each answered, at most one answer twice a kill."""
    kills = 5
    for number in range(20):
        ana.says(f"hoy {number + 2} me gusta y {100 + number} comentarios")
        if number % 4 == 3:
            await asyncio.sleep(0.05 * (number % 3))
            await faro.kill()
            await faro.start()
    await playground.world.wait_for(ana.id, 20, timeout=40)
    for _ in range(100):
        if not faro.ask("SELECT 1 FROM outbox WHERE status IN ('waiting', 'sending')"):
            break
        await asyncio.sleep(0.1)
    heard = Counter(int(m[1]) for text in _texts(playground, ana) if (m := re.search(r"(\d+) comentarios", text)))
    assert set(heard) == {100 + number for number in range(20)}
    assert sum(heard.values()) <= 20 + kills
    entries = faro.ask("SELECT count(*) FROM entry")
    assert entries == [(20,)]


async def test_a_redelivered_update_changes_nothing(faro: Process, playground: Playground, ana: Person) -> None:
    """Telegram may hand an update over twice."""
    sent = ana.says("hoy 995 seguidores")
    await _answers(playground, ana, 1)
    playground.world.redeliver(sent.update_id)
    ana.says("hoy 45 me gusta")
    await _answers(playground, ana, 2)
    await asyncio.sleep(0.5)
    assert len(_texts(playground, ana)) == 2
    assert [value for (value,) in _stored(faro)] == [995, 45]


async def test_a_429_is_waited_out(faro: Process, playground: Playground, ana: Person) -> None:
    """As long as Telegram says, and then the answer comes."""
    playground.world.fault("sendMessage", "429", retry_after=2)
    ana.says("hoy 995 seguidores")
    await _answers(playground, ana, 1)
    calls = [call.time for call in playground.world.calls if call.method.casefold() == "sendmessage"]
    assert len(calls) == 2
    assert calls[1] - calls[0] >= 2
    assert _stored(faro)


@pytest.mark.parametrize("kind", ["500", "502", "drop_before"])
async def test_a_passing_fault_is_retried(faro: Process, playground: Playground, ana: Person, kind: Any) -> None:
    """5xx and a dropped connection: with a pause, until it arrives."""
    playground.world.fault("sendMessage", kind, times=2)
    ana.says("hoy 995 seguidores")
    await _answers(playground, ana, 1)
    assert _stored(faro)


async def test_someone_who_blocks_faro_is_left_alone_until_they_write(
    faro: Process, playground: Playground, ana: Person
) -> None:
    """No summaries to someone who left; the next message brings them back."""
    ana.says("hoy 995 seguidores")
    await _answers(playground, ana, 1)
    ana.blocks()
    for _ in range(100):
        if faro.ask("SELECT away, next_summary_at FROM person") == [(1, None)]:
            break
        await asyncio.sleep(0.05)
    assert faro.ask("SELECT away, next_summary_at FROM person") == [(1, None)]
    ana.unblocks()
    ana.says("hoy 996 seguidores")
    await _answers(playground, ana, 2)
    ((away, due),) = faro.ask("SELECT away, next_summary_at FROM person")
    assert away == 0
    assert due is not None


async def test_a_403_on_an_answer_marks_the_person_away(faro: Process, playground: Playground, ana: Person) -> None:
    """Blocked between the question and the answer."""
    playground.world.fault("sendMessage", "500", times=1)
    ana.says("hoy 995 seguidores")
    for _ in range(100):
        if _stored(faro):
            break
        await asyncio.sleep(0.02)
    ana.blocks()
    unsent = "SELECT away, (SELECT count(*) FROM outbox WHERE status IN ('waiting', 'sending')) FROM person"
    for _ in range(200):
        if faro.ask(unsent) == [(1, 0)]:
            break
        await asyncio.sleep(0.05)
    assert faro.ask(unsent) == [(1, 0)]


def _due(faro: Process, ago: timedelta) -> None:
    """A summary was due then, and it is about noon where the person lives: the tests run at night, too."""
    now = datetime.now(UTC)
    west = now.hour - 12
    faro.ask(
        "UPDATE person SET next_summary_at = ?, timezone = ?",
        (now - ago).strftime("%Y-%m-%d %H:%M:%S.%f"),
        f"Etc/GMT{west:+d}",
    )


@pytest.mark.parametrize(("hours", "comes"), [(3, True), (30, False)])
async def test_a_summary_that_fell_due_while_faro_was_down(
    faro: Process, playground: Playground, ana: Person, *, hours: int, comes: bool
) -> None:
    """Sent once, late, if less than a day; otherwise the next one is closer to the truth."""
    ana.says("ayer tenía 1.000 seguidores y hoy 995")
    await playground.world.wait_for(ana.id, 1, timeout=15)
    await faro.stop()
    _due(faro, timedelta(hours=hours))
    await faro.start()
    if comes:
        found = await playground.world.wait_for(ana.id, 2, timeout=20)
        assert "Tu semana" in found[-1]["caption"]
    await faro.kill()
    await faro.start()
    await asyncio.sleep(2)
    summaries = [text for text in _texts(playground, ana) if "Tu semana" in text]
    assert len(summaries) == int(comes)
    ((due,),) = faro.ask("SELECT next_summary_at FROM person")
    assert str(due) > datetime.now(UTC).strftime("%Y-%m-%d")


async def test_a_summary_in_flight_at_a_kill_is_offered_not_repeated(
    faro: Process, playground: Playground, ana: Person
) -> None:
    """It may have arrived: only the person can say. One button brings it, once."""
    ana.says("ayer tenía 1.000 seguidores y hoy 995")
    await playground.world.wait_for(ana.id, 1, timeout=15)
    await faro.stop()
    playground.world.fault("sendPhoto", "hang", times=1, seconds=30, acts=False)
    _due(faro, timedelta(minutes=1))
    await faro.start()
    for _ in range(200):
        if faro.ask("SELECT 1 FROM outbox WHERE kind = 'summary' AND status = 'sending'"):
            break
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)
    await faro.kill()
    playground.world.faults.clear()
    await faro.start()
    await asyncio.sleep(1.5)
    assert not [text for text in _texts(playground, ana) if "Tu semana" in text]
    ana.says("hoy 996 seguidores")
    (offer,) = await playground.world.wait_for(ana.id, lambda m: _offer(m) is not None, timeout=15)
    ana.presses(offer["message_id"], _offer(offer) or "")
    await playground.world.wait_for(ana.id, lambda m: "Tu semana" in (m.get("caption") or ""), timeout=15)
    ana.presses(offer["message_id"], _offer(offer) or "", even_if_gone=True)
    await asyncio.sleep(1)
    assert len([text for text in _texts(playground, ana) if "Tu semana" in text]) == 1


def _offer(message: dict[str, Any]) -> str | None:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return next((b["callback_data"] for row in rows for b in row if b["callback_data"].startswith("summary:")), None)


async def test_sigterm_ends_it_within_ten_seconds(faro: Process, playground: Playground, ana: Person) -> None:
    """Even while a send hangs; the answer comes after the restart."""
    playground.world.fault("sendMessage", "hang", times=1, seconds=60, acts=False)
    ana.says("hoy 995 seguidores")
    await asyncio.sleep(1)
    started = asyncio.get_running_loop().time()
    assert await faro.stop() == 0
    assert asyncio.get_running_loop().time() - started < 10
    playground.world.faults.clear()
    await faro.start()
    assert len(await _answers(playground, ana, 1)) == 1


async def test_their_data_is_theirs(faro: Process, playground: Playground, ana: Person) -> None:
    """/export is a ZIP of CSV and JSON with everything; /delete leaves nothing, and nobody else's goes with it."""
    luis = playground.world.open_person("Luis", "es")
    for person in (ana, luis):
        person.says("ayer tenía 1.000 seguidores en instagram y hoy 995")
        await playground.world.wait_for(person.id, 1, timeout=15)
    ana.says("/post hoy: =cmd|' /C calc'!A0 | encaja")
    await playground.world.wait_for(ana.id, 2, timeout=15)
    ana.says("/export")
    (sent,) = await playground.world.wait_for(ana.id, lambda m: "document" in m, timeout=15)
    async with Bot(LOCAL_TOKEN, base_url=f"{playground.url}/bot", base_file_url=f"{playground.url}/file/bot") as bot:
        file = await bot.get_file(sent["document"]["file_id"])
        packed = zipfile.ZipFile(io.BytesIO(bytes(await file.download_as_bytearray())))
    assert set(packed.namelist()) >= {"person.json", "observations.csv", "observations.json", "posts.csv", "events.csv"}
    observations = json.loads(packed.read("observations.json"))
    assert [row["value"] for row in observations] == [1000, 995]
    assert "'=cmd" in packed.read("posts.csv").decode("utf-8-sig")  # a spreadsheet must not run it
    assert str(luis.id) not in "".join(packed.read(name).decode() for name in packed.namelist())
    ana.says("/delete")
    (asked,) = await playground.world.wait_for(
        ana.id, lambda m: "No se puede deshacer" in m.get("text", ""), timeout=15
    )
    ana.presses(asked["message_id"], "delete:yes")
    await playground.world.wait_for(ana.id, lambda m: "Borrado todo" in m.get("text", ""), timeout=15)
    await asyncio.sleep(0.5)
    for table in ("person", "entry", "observation", "post"):
        column = "id" if table == "person" else "person_id"
        assert faro.ask(f"SELECT count(*) FROM {table} WHERE {column} = ?", ana.id) == [(0,)]  # noqa: S608  # our tables
    left = "SELECT key, status, person_id, body FROM outbox WHERE person_id = ? OR chat_id = ?"
    assert faro.ask(left, ana.id, ana.id) == []
    assert faro.ask("SELECT count(*) FROM inbox WHERE chat_id = ?", ana.id) == [(0,)]
    assert len(_stored(faro)) == 2  # Luis's


async def test_a_wrong_setting_stops_the_start_with_one_line(playground: Playground) -> None:
    """It names the variable and what it wants, and shows no secret."""
    del playground
    import sys  # noqa: PLC0415

    for name, value in (("FARO_DATABASE_URL", "mysql://x"), ("FARO_TELEGRAM_TOKEN", "not-a-token")):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", env={"PATH": "/usr/bin", name: value},
            stderr=asyncio.subprocess.PIPE, cwd=Process.__module__ and ".",
        )  # fmt: skip
        _, said = await process.communicate()
        assert process.returncode == 2
        assert said.decode().count("\n") == 1
        assert said.decode().startswith(name)
        assert value not in said.decode()
