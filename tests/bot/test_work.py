"""What one update may and may not do to everybody else's."""

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.work import TYPING, Workers
from coaching.languages.words import words
from storage import inbox
from storage.inbox import Arrival
from storage.notebook import SqlNotebook
from storage.store import Store
from storage.tables import InboxRow, PersonRow
from tests.stage import Stage

ANA = 7_000_000_001
PHOTO = [{"file_id": "a", "file_unique_id": "a", "width": 9, "height": 9}]


@pytest.fixture
async def either(store: Store) -> Stage:
    """The whole bot, once over SQLite and once over PostgreSQL."""
    stage = Stage(store)
    await stage.bot.initialize()
    return stage


async def _statuses(stage: Stage) -> list[str]:
    async with stage.store.reading() as session:
        query = select(InboxRow.status).order_by("update_id")  # type: ignore[call-overload]
        return list((await session.execute(query)).scalars())


@pytest.mark.parametrize("data", ["undo:", "fix:", "net:", "summary:again:", "post:1:", "day:", "redo:"])
async def test_a_number_that_fits_nowhere_stops_nobody(either: Stage, data: str) -> None:
    """A button's data can be made up; the database's complaint about it is no trouble of the database's."""
    shown = await either.says("hoy 995 seguidores")
    await either.happens(either.press(shown[0].message_id, f"{data}{'9' * 40}"))
    assert len(await either.says("hoy 996 seguidores")) == 1
    assert "waiting" not in await _statuses(either)


async def test_what_the_database_refuses_stops_nobody(either: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else may carry such a number one day: an apology, and the next update is dealt with."""

    async def too_large(notebook: SqlNotebook, *_: object, **__: object) -> None:
        await notebook.entry(int("9" * 40))

    with monkeypatch.context() as patch:
        patch.setattr("coaching.dialogue.figures.record.said_back", too_large)
        (sorry,) = await either.says("hoy 9413 seguidores")
    assert "Error" in sorry.text
    assert await _statuses(either) == ["failed"]
    assert "9.413" not in (await either.says("/history"))[0].text


async def test_trouble_of_the_database_leaves_an_update_waiting(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is lost says nothing about the message: it is worked on again."""

    async def lost(*_: object, **__: object) -> None:
        raise ConnectionResetError

    with monkeypatch.context() as patch:
        patch.setattr("coaching.dialogue.figures.record.said_back", lost)
        with pytest.raises(ConnectionResetError):
            await stage.says("hoy 995 seguidores")
        assert await _statuses(stage) == ["waiting"]
    await stage.settle()
    assert "995" in stage.network.shown[-1].text


@pytest.mark.parametrize("broken", [{"message": {}}, {"message": {"chat": 9}}, {"callback_query": {"id": "1"}}])
async def test_an_update_that_cannot_be_built_stops_nobody(either: Stage, broken: dict[str, Any]) -> None:
    """Nobody can be told, so it is only logged."""
    await either.happens(broken)
    assert len(await either.says("hoy 995 seguidores")) == 1
    assert await _statuses(either) == ["failed", "done"]


async def test_what_another_version_knew_of_a_person_harms_nothing(either: Stage) -> None:
    """A Faro that is set back to an older version still answers."""
    await either.says("hoy 995 seguidores")
    async with either.store.writing() as session:
        await session.execute(update(PersonRow).values(profile={"target": "autónomos", "star_sign": "leo"}))
    assert "Error" not in (await either.says("hoy 996 seguidores"))[0].text


async def test_who_blocks_faro_after_erasing_leaves_no_number(either: Stage) -> None:
    """The update that says so would bring it back."""
    await either.says("hoy 995 seguidores")
    asked = await either.says("/delete")
    await either.presses(asked[0], "delete:yes")
    who = {"id": ANA, "is_bot": False, "first_name": "Ana"}
    bot = {"id": 1, "is_bot": True, "first_name": "Faro"}
    gone = {"chat": {"id": ANA, "type": "private"}, "from": who, "date": 1_800_000_000,
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0}}  # fmt: skip
    await either.happens({"my_chat_member": gone})
    async with either.store.reading() as session:
        assert (await session.execute(text("SELECT DISTINCT chat_id FROM inbox"))).scalars().all() == [0]


@pytest.mark.parametrize(
    "content",
    [
        {"game": {"title": "g", "description": "d", "photo": PHOTO}},
        {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
        {"of_next_year": {"a": 1}},
    ],
    ids=["game", "paid media", "unknown"],
)
async def test_what_nobody_thought_of_gets_a_word(stage: Stage, content: dict[str, Any]) -> None:
    """Silence would look like a bot that died."""
    assert len(await stage.sends(**content)) == 1


@pytest.mark.parametrize(
    "content", [{"message_auto_delete_timer_changed": {"message_auto_delete_time": 5}}, {"group_chat_created": True}]
)
async def test_a_note_by_telegram_is_not_answered(stage: Stage, content: dict[str, Any]) -> None:
    """Nobody said anything."""
    assert await stage.sends(**content) == []


@pytest.fixture
def slow(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A network where passing signs hang; which ones were asked for."""
    asked: list[str] = []

    def hangs(name: str) -> Any:
        async def hang(*_: object, **__: object) -> None:
            asked.append(name)
            await asyncio.sleep(30)

        return hang

    for name in ("send_chat_action", "answer_callback_query"):
        monkeypatch.setattr(type(stage.bot), name, hangs(name))
    yield asked
    for task in (*stage.workers._typing, *stage.workers._clocks):
        task.cancel()


async def test_signs_never_starve_answers(stage: Stage, slow: list[str]) -> None:
    """They share Telegram's thirty a second with answers: few are under way, the others are dropped."""
    for person in range(20):
        await stage.says("hola", person=ANA + person)
    await asyncio.sleep(0)
    assert slow == ["send_chat_action"] * TYPING
    assert len(stage.network.shown) == 20


async def test_no_typing_for_a_backlog(stage: Stage, slow: list[str]) -> None:
    """The person has long stopped looking; the clock of a button is still ended."""
    async with stage.store.writing() as session:
        said = {"message": {**stage._message(ANA, "es"), "text": "hola"}}
        waited = enumerate((said, stage.press(1, "undo:1")), start=500)
        old = [Arrival(number, ANA, json.dumps({"update_id": number, **update})) for number, update in waited]
        await inbox.receive(session, old, now=stage.now - timedelta(seconds=30))
    await stage.settle()
    await asyncio.sleep(0)
    assert slow == ["answer_callback_query"]


async def test_no_signs_while_telegram_wants_silence(stage: Stage, slow: list[str]) -> None:
    """A 429 is about everything that is sent."""
    stage.workers = Workers(
        stage.store, stage.bot, stage.coach, words(),
        allowed=frozenset(), queued=lambda: None, clock=lambda: stage.now, paused=lambda: True,
    )  # fmt: skip
    await stage.says("hola")
    await asyncio.sleep(0)
    assert slow == []


async def test_a_button_in_a_group_is_let_go(stage: Stage) -> None:
    """Faro has nothing to say there, but the clock on the button must end."""
    pressed = stage.press(1, "undo:1")
    pressed["callback_query"]["message"]["chat"] = {"id": -100, "type": "group", "title": "g"}
    assert await stage.happens(pressed) == []
    await asyncio.sleep(0)
    assert "answerCallbackQuery" in stage.network.calls
