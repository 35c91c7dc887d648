"""The webhook's door, and which chat an update belongs to."""

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.receive import SECRET_HEADER, chat_of
from handlers.incoming import album_of, carries_picture
from tests.stage import Stage

UPDATE = {"update_id": 5, "message": {"message_id": 1, "chat": {"id": 9, "type": "private"}, "text": "hoy 995"}}


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, UPDATE, 403),
        ({SECRET_HEADER: "wrong"}, UPDATE, 403),
        ({SECRET_HEADER: "ñ"}, UPDATE, 403),
        ({SECRET_HEADER: "right"}, "not json", 400),
        ({SECRET_HEADER: "right"}, ["not", "an", "update"], 400),
        ({SECRET_HEADER: "right"}, {"update_id": "5"}, 400),
        ({SECRET_HEADER: "right"}, UPDATE, 200),
    ],
)
async def test_the_door(stage: Stage, headers: dict[str, str], body: object, status: int) -> None:
    """Only with the secret, only an update, and 200 only when it is on disk."""
    app = stage.receiver.webhook("right", "/telegram")
    async with TestClient(TestServer(app)) as client:
        data = {"data": body} if isinstance(body, str) else {"json": body}
        answer = await client.post("/telegram", headers=headers, **data)
        assert answer.status == status
    async with stage.store.reading() as session:
        from storage.inbox import oldest_waiting  # noqa: PLC0415

        assert (await oldest_waiting(session) is not None) is (status == 200)


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        (UPDATE, 9),
        ({"update_id": 1, "callback_query": {"id": "1", "from": {"id": 7}, "message": {"chat": {"id": 9}}}}, 9),
        ({"update_id": 1, "callback_query": {"id": "1", "from": {"id": 7}}}, 7),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 9}, "from": {"id": 7}}}, 9),
        ({"update_id": 1, "something_new": {}}, 0),
        ({"update_id": 1, "message": {}}, 0),
        ({"update_id": 1, "message": {"chat": 9}}, 0),
        ({"update_id": 1, "message": {"chat": {"id": "nine"}}}, 0),
    ],
)
def test_the_chat_whose_order_an_update_belongs_to(update: dict[str, object], chat: int) -> None:
    """Also for what this version does not know yet."""
    assert chat_of(update) == chat


@pytest.mark.parametrize(
    ("message", "picture"),
    [
        ({"photo": [{"file_id": "a"}]}, True),
        ({"photo": []}, False),
        ({"document": {"file_id": "a", "mime_type": "image/png"}}, True),
        ({"document": {"file_id": "a", "file_name": "captura.JPG"}}, True),
        ({"document": {"file_id": "a", "mime_type": "text/csv", "file_name": "a.csv"}}, False),
        ({"document": 5}, False),
        ({"document": {"mime_type": 5, "file_name": 7}}, False),
        ({"text": "hoy 995"}, False),
        (7, False),
    ],
)
def test_a_picture_is_known_before_anything_is_parsed(message: object, *, picture: bool) -> None:
    """Whatever shape an update has; one that was edited is no new picture."""
    assert carries_picture({"update_id": 1, "message": message}) is picture
    assert not carries_picture({"update_id": 1, "edited_message": message})


@pytest.mark.parametrize(
    ("update", "album"),
    [
        ({"message": {"media_group_id": "7"}}, "7"),
        ({"message": {"media_group_id": 7}}, None),
        ({"message": {}}, None),
        ({"message": 7}, None),
        ({"edited_message": {"media_group_id": "7"}}, None),
    ],
)
def test_the_album_that_an_update_is_part_of(update: dict[str, object], album: str | None) -> None:
    """Only a new message is."""
    assert album_of(update) == album
