"""What Telegram says to a send, and what becomes of the message."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update
from telegram.error import InvalidToken, NetworkError, TimedOut

from bot.deliver import MOST_TRIES
from coaching.model import Drawn
from storage import outbox
from storage.tables import OutboxRow, PersonRow
from tests.stage import Shown, Stage

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
        person.next_summary_at = stage.now - timedelta(minutes=1)
    await stage.schedule.tick(stage.now)


@pytest.mark.parametrize(
    ("fault", "answer", "summary"),
    [
        (
            (429, {"description": "Too Many Requests: retry after 3", "parameters": {"retry_after": 3}}),
            "waiting",
            "waiting",
        ),
        ((500, {"description": "Internal Server Error"}), "waiting", "uncertain"),
        ((502, {"description": "Bad Gateway"}), "waiting", "uncertain"),
        ((413, {"description": "Request Entity Too Large"}), "failed", "failed"),
        ((404, {"description": "Not Found"}), "waiting", "waiting"),
        (ZeroDivisionError(), "waiting", "uncertain"),
        (_network(httpx.ConnectError("no")), "waiting", "waiting"),
        (_network(httpx.ConnectTimeout("no")), "waiting", "waiting"),
        (_network(httpx.ReadTimeout("late")), "waiting", "uncertain"),
        (_network(httpx.RemoteProtocolError("gone")), "waiting", "uncertain"),
        ((403, {"description": "Forbidden: bot was blocked by the user"}), "dead", "dead"),
        ((400, {"description": "Bad Request: chat not found"}), "failed", "failed"),
    ],
    ids=[
        "429",
        "500",
        "502",
        "413",
        "404",
        "bug",
        "refused",
        "connect-timeout",
        "read-timeout",
        "dropped",
        "403",
        "400",
    ],
)
async def test_what_becomes_of_a_message(stage: Stage, fault: Any, answer: str, summary: str) -> None:
    """An answer is worth sending twice; a summary that may have arrived is not sent again by itself."""
    await _due(stage)
    refused = isinstance(fault, tuple) and fault[0] == 400
    stage.network.faults = [fault, fault] if refused else [fault]  # the words go out where the picture may not
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
        await stage.deliver(at=stage.now + timedelta(minutes=minutes))
    assert await _rows(stage) == [("answer", "sent", 4)]


async def test_a_bug_is_not_tried_for_ever(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither does it leave the message `sending`, where it would hold up the whole chat."""

    async def breaks(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(stage.deliverer, "_send", breaks)
    await stage.says("hola")
    assert await _rows(stage) == [("answer", "waiting", 1)]
    await stage.deliver(at=stage.now + timedelta(hours=12))
    assert await _rows(stage) == [("answer", "failed", MOST_TRIES)]


async def _tried(stage: Stage) -> None:
    async with stage.store.writing() as session:
        parcels = await outbox.claim(session, now=stage.now + timedelta(hours=1), most=1)
    for parcel in parcels:
        await stage.deliverer._deliver(parcel)


async def test_an_outage_is_waited_out_for_a_day(stage: Stage) -> None:
    """Longer than any bug is tried; after that, nobody waits for the answer any more."""
    stage.network.faults = [_network(httpx.ConnectError("no"))] * 20
    await stage.says("hola")
    for _ in range(13):
        await _tried(stage)
    assert await _rows(stage) == [("answer", "waiting", 14)]
    async with stage.store.writing() as session:
        await session.execute(update(OutboxRow).values(created_at=stage.now - timedelta(hours=25)))
    await _tried(stage)
    assert await _rows(stage) == [("answer", "failed", 15)]


async def test_a_database_that_is_away_forgets_no_send(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent is written down as soon as that is possible, and not sent again."""
    real, refused = outbox.sent, iter([ConnectionResetError()])

    async def sent(*given: Any, **more: Any) -> None:
        if (error := next(refused, None)) is not None:
            raise error
        await real(*given, **more)

    monkeypatch.setattr("bot.deliver.outbox.sent", sent)
    monkeypatch.setattr("bot.deliver.LOOK", 0.01)
    assert len(await stage.says("hola")) == 1
    assert await _rows(stage) == [("answer", "sent", 1)]


async def test_the_longest_pause_that_was_asked_for_is_kept(stage: Stage) -> None:
    """Two sends are refused together: the one that hears of it last may be told the shorter time."""
    assert not stage.deliverer.paused()
    for wait in (30, 1):
        told = {"description": f"Too Many Requests: retry after {wait}", "parameters": {"retry_after": wait}}
        stage.network.faults = [(429, told)]
        await stage.says("hola", person=ANA + wait)
    left = stage.deliverer._paused_until - asyncio.get_running_loop().time()
    assert stage.deliverer.paused()
    assert left > 20


async def test_a_refused_token_ends_the_sending(stage: Stage) -> None:
    """A process that only sends learns it from nowhere else; the message waits for the right token."""
    stage.network.faults = [(401, {"description": "Unauthorized"})]
    await stage.says("hola")
    with pytest.raises(InvalidToken):
        await stage.deliverer.run()
    assert await _rows(stage) == [("answer", "waiting", 1)]


async def test_a_chart_that_cannot_be_drawn_leaves_the_words(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words without a picture are an answer."""

    async def fails(*_: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(stage.pictures, "draw", fails)
    shown = await stage.says("ayer tenía 1.000 seguidores y hoy 995")
    assert [m.method for m in shown] == ["sendMessage"]
    assert "−5 netos" in shown[0].text


async def test_a_picture_that_telegram_refuses_leaves_the_words(stage: Stage) -> None:
    """Silence would be worse."""
    await _due(stage)
    stage.network.faults = [(400, {"description": "Bad Request: PHOTO_INVALID_DIMENSIONS"})]
    await stage.deliver()
    assert stage.network.shown[-1].method == "sendMessage"
    assert "Tu semana" in stage.network.shown[-1].text


async def test_a_card_that_cannot_be_drawn_is_said(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the person told stands on the picture alone, so that it would be lost with it."""

    async def fails(*_: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(stage.pictures, "draw", fails)
    for words in ("/purpose", "que reserven <clase>", "dos llamadas al mes"):
        shown = await stage.says(words)
    assert [m.method for m in shown] == ["sendMessage"]
    assert "<b>Para qué:</b> que reserven &lt;clase&gt;\n<b>En qué se nota:</b> dos llamadas al mes" in shown[0].text


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


async def _year(stage: Stage) -> Shown:
    """A message with a picture, and a button that puts another in its place."""
    for count in (1000, 1010):
        await stage.says(f"{count} seguidores en instagram")
        stage.passes(days=7)
    return (await stage.says("/history"))[0]


async def test_another_picture_takes_the_place_of_one(stage: Stage) -> None:
    """One picture that changes, its words and its buttons with it; the file goes along."""
    shown = await _year(stage)
    (edited,) = await stage.presses(shown, "12 sem")
    assert (edited.method, edited.message_id) == ("editMessageMedia", shown.message_id)
    assert "12 semanas" in edited.text
    assert any(label.startswith("✓ 12") for label in edited.buttons)
    assert edited.files


async def test_words_never_stand_under_the_wrong_picture(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the new picture cannot be drawn, or the old one is gone, the words are a message of their own."""
    shown = await _year(stage)
    stage.network.faults = [(400, {"description": "Bad Request: message to edit not found"})]
    (sent,) = await stage.presses(shown, "12 sem")
    assert (sent.method, sent.message_id != shown.message_id) == ("sendPhoto", True)

    async def breaks(_picture: Drawn) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(stage.pictures, "draw", breaks)
    (sent,) = await stage.presses(shown, "12 sem")
    assert (sent.method, sent.message_id != shown.message_id) == ("sendMessage", True)
    assert "12 semanas" in sent.text
