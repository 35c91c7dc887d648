"""What Telegram says to a send, and what becomes of the message."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select
from telegram.error import NetworkError, TimedOut

from storage.tables import OutboxRow, PersonRow
from tests.stage import Stage

ANA = 7_000_000_001


def _network(cause: Exception) -> NetworkError:
    error = TimedOut() if isinstance(cause, httpx.TimeoutException) else NetworkError("httpx")
    error.__cause__ = cause
    return error


async def _rows(stage: Stage) -> list[tuple[str, str, int]]:
    async with stage.store.reading() as session:
        rows = (await session.execute(select(OutboxRow).order_by("id"))).scalars()
        return [(row.kind, row.status, row.attempts) for row in rows]


async def _due(stage: Stage) -> None:
    await stage.says("ayer tenía 1.000 seguidores en instagram y hoy 995")
    async with stage.store.writing() as session:
        person = await session.get(PersonRow, ANA)
        assert person is not None
        person.next_summary_at = datetime.now(UTC) - timedelta(minutes=1)
    await stage.schedule.tick(datetime.now(UTC))


@pytest.mark.parametrize(
    ("fault", "answer", "summary"),
    [
        (
            (429, {"description": "Too Many Requests: retry after 3", "parameters": {"retry_after": 3}}),
            "waiting",
            "waiting",
        ),
        ((500, {"description": "Internal Server Error"}), "waiting", "waiting"),
        ((502, {"description": "Bad Gateway"}), "waiting", "waiting"),
        (_network(httpx.ConnectError("no")), "waiting", "waiting"),
        (_network(httpx.ConnectTimeout("no")), "waiting", "waiting"),
        (_network(httpx.ReadTimeout("late")), "waiting", "uncertain"),
        (_network(httpx.RemoteProtocolError("gone")), "waiting", "uncertain"),
        ((403, {"description": "Forbidden: bot was blocked by the user"}), "dead", "dead"),
        ((400, {"description": "Bad Request: chat not found"}), "failed", "failed"),
    ],
    ids=["429", "500", "502", "refused", "connect-timeout", "read-timeout", "dropped", "403", "400"],
)
async def test_what_becomes_of_a_message(stage: Stage, fault: Any, answer: str, summary: str) -> None:
    """An answer is worth sending twice; a summary that may have arrived is not sent again by itself."""
    await _due(stage)
    stage.network.faults = [fault]
    await stage.deliver()
    assert [row for row in await _rows(stage) if row[0] == "summary"] == [("summary", summary, 1)]
    stage.network.faults = [fault]
    await stage.says("hola", person=7_000_000_002)
    assert (await _rows(stage))[-1] == ("answer", answer, 1)


async def test_a_message_is_tried_again_until_it_arrives(stage: Stage) -> None:
    """With a pause that grows."""
    stage.network.faults = [(500, {"description": "Internal Server Error"})] * 3
    await stage.says("hola")
    for minutes in (5, 10, 15, 20):
        await stage.deliver(at=datetime.now(UTC) + timedelta(minutes=minutes))
    assert await _rows(stage) == [("answer", "sent", 4)]


async def test_a_chart_that_cannot_be_drawn_leaves_the_words(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words without a picture are an answer."""

    async def fails(*_: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(stage.pictures, "draw", fails)
    shown = await stage.says("ayer tenía 1.000 seguidores y hoy 995")
    assert [m.method for m in shown] == ["sendMessage"]
    assert "−5 netos" in shown[0].text


async def test_an_edit_of_a_message_that_is_gone_becomes_a_new_one(stage: Stage) -> None:
    """Somebody deletes the message and presses its button from another device."""
    shown = await stage.says("hoy 995 seguidores")
    stage.network.faults = [(400, {"description": "Bad Request: message to edit not found"})]
    answer = await stage.presses(shown[0], "↩️")
    assert [m.method for m in answer] == ["sendMessage"]


async def test_a_double_tap_is_no_error(stage: Stage) -> None:
    """Telegram refuses an edit that changes nothing; that is what was wanted."""
    shown = await stage.says("hoy 995 seguidores")
    stage.network.faults = [(400, {"description": "Bad Request: message is not modified"})]
    await stage.presses(shown[0], "↩️")
    assert (await _rows(stage))[-1][1] == "sent"
