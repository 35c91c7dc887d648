"""Two sides of one chat: what a person does reaches the bot, and what the bot does shows in the chat."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, InvalidToken

from bot.playground import Playground, example
from bot.playground.images import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram import Bot

    Pen = Callable[..., bytes]

pytestmark = pytest.mark.enable_socket


async def test_text_and_commands(bot: Bot, playground: Playground) -> None:
    """A command is marked, ids are big, and each chat counts its own messages."""
    ann = playground.world.open_person("Ann", "en")
    ben = playground.world.open_person("Ben", None)
    first, second = ann.says("/start now"), ben.says("hello 😀 #tag")
    one, two = await bot.get_updates()
    assert (one.update_id, two.update_id) == (first.update_id, second.update_id)
    assert first.update_id < second.update_id
    assert one.message
    assert two.message
    assert one.message.from_user
    assert two.message.from_user
    assert one.message.chat.id == ann.id > 2**31
    assert one.message.parse_entities(["bot_command"]) == {one.message.entities[0]: "/start"}
    assert (one.message.message_id, two.message.message_id) == (1, 1)
    assert (one.message.from_user.language_code, two.message.from_user.language_code) == ("en", None)
    assert (two.message.entities[0].offset, two.message.entities[0].length) == (9, 4)


async def test_long_text_goes_out_in_pieces(bot: Bot, playground: Playground) -> None:
    """As apps do it: at the end of a line or a word."""
    ann = playground.world.open_person("Ann")
    ann.says("\n".join(f"line {n} 😀" for n in range(600)))
    pieces = [update.message.text or "" for update in await bot.get_updates() if update.message]
    assert len(pieces) > 1
    assert "\n".join(pieces).split("\n") == [f"line {n} 😀" for n in range(600)]
    with pytest.raises(ValueError, match="  "):
        ann.says("  ")


async def test_edited_by_the_person(bot: Bot, playground: Playground) -> None:
    """An edit is another kind of update, about the same message."""
    ann = playground.world.open_person("Ann")
    said = ann.says("likes 12")
    ann.edits(said.message_id, "likes 120")
    edited = (await bot.get_updates())[1].edited_message
    assert edited
    assert (edited.message_id, edited.text) == (said.message_id, "likes 120")
    assert edited.edit_date


async def test_buttons(bot: Bot, playground: Playground) -> None:
    """A press is answered once; a double tap may still arrive after the button went."""
    world = playground.world
    ann = world.open_person("Ann")
    ann.says("/start")
    sent = await bot.send_message(
        ann.id,
        "Right?",
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="v1:ok")]]),
    )
    query_id = ann.presses(sent.message_id, "v1:ok")
    query = (await bot.get_updates())[-1].callback_query
    assert query
    assert (query.id, query.data, query.from_user.id) == (query_id, "v1:ok", ann.id)
    assert query.message
    assert query.message.message_id == sent.message_id
    assert world.answer_to(query_id) is None
    await query.answer("Kept", show_alert=True)
    assert world.answer_to(query_id) == {"text": "Kept", "show_alert": True}
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()
    await query.edit_message_text("Kept.")
    with pytest.raises(ValueError, match="v1:ok"):
        ann.presses(sent.message_id, "v1:ok")
    ann.presses(sent.message_id, "v1:ok", even_if_gone=True)
    await sent.delete()
    assert world.bot_messages(ann.id) == []
    ann.presses(sent.message_id, "v1:ok", even_if_gone=True)
    gone = (await bot.get_updates())[-1].callback_query
    assert gone
    assert gone.message
    assert not gone.message.is_accessible


async def test_photos_and_documents(bot: Bot, playground: Playground, png: Pen) -> None:
    """Bytes arrive as they were sent, and only through the path that getFile gave."""
    ann = playground.world.open_person("Ann")
    small, large = png(90, 60), png(300, 200)
    ann.sends_photo([small, large], caption="/week likes")
    ann.sends_document("números.csv", b"a;b\n1;2\n", caption="here")
    photo, document = [update.message for update in await bot.get_updates()]
    assert photo
    assert document
    assert [(size.width, size.height) for size in photo.photo] == [(90, 60), (300, 200)]
    assert photo.caption == "/week likes"
    assert photo.caption_entities[0].type == "bot_command"
    file = await bot.get_file(photo.photo[-1])
    assert bytes(await file.download_as_bytearray()) == large
    assert document.document
    assert (document.document.file_name, document.document.mime_type) == ("números.csv", "text/csv")
    assert bytes(await (await bot.get_file(document.document)).download_as_bytearray()) == b"a;b\n1;2\n"
    playground.world.store.run("update files set path = null")
    with pytest.raises(InvalidToken):  # what the real client makes of a 404
        await file.download_as_bytearray()


async def test_too_big_to_download(bot: Bot, playground: Playground) -> None:
    """20 MB is the most that a bot may fetch."""
    playground.world.open_person("Ann").sends_document("big.bin", bytes(20 * 1024 * 1024 + 1))
    message = (await bot.get_updates())[0].message
    assert message
    assert message.document
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(message.document)


async def test_albums_and_other_kinds(bot: Bot, playground: Playground, png: Pen) -> None:
    """An album is several updates; everything that is not text arrives as what it is."""
    ann = playground.world.open_person("Ann")
    ann.sends_photo(png(), caption="both", album="7")
    ann.sends_photo(png(), album="7")
    for kind in ("sticker", "voice", "video", "location"):
        ann.sends(kind)
    messages = [update.message for update in await bot.get_updates() if update.message]
    assert [message.media_group_id for message in messages[:2]] == ["7", "7"]
    kinds = (messages[2].sticker, messages[3].voice, messages[4].video, messages[5].location)
    assert all(kinds)


async def test_what_the_bot_sends(bot: Bot, playground: Playground, png: Pen) -> None:
    """Pictures and files of the bot keep their bytes, and can be sent again by id."""
    world = playground.world
    ann = world.open_person("Ann")
    asked = ann.says("chart")
    sent = await bot.send_photo(
        ann.id, png(), caption="<b>Up</b>", parse_mode="HTML", reply_to_message_id=asked.message_id
    )
    assert (sent.photo[-1].width, sent.photo[-1].height, sent.caption) == (60, 40, "Up")
    assert sent.reply_to_message
    again = await bot.send_photo(ann.id, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    kept = world.file(sent.photo[-1].file_id)
    assert kept
    assert kept.data == png()
    document = await bot.send_document(ann.id, b"{}", filename="faro.json", caption="all")
    assert document.document
    assert document.document.file_name == "faro.json"
    edited = await document.edit_caption("all of it")
    assert isinstance(edited, Message)
    assert edited.caption == "all of it"
    await bot.set_message_reaction(ann.id, asked.message_id, "👍")
    assert world.reaction(ann.id, asked.message_id) == "👍"
    assert await bot.send_chat_action(ann.id, "typing")
    assert [call.method for call in world.calls][-2:] == ["setMessageReaction", "sendChatAction"]
    assert world.calls[1].params["photo"].endswith(f" {len(png())} bytes>")


async def test_reply_keyboards(bot: Bot, playground: Playground) -> None:
    """A keyboard of the chat stays until it is taken away, and is not part of the message."""
    ann = playground.world.open_person("Ann")
    ann.says("/start")
    sent = await bot.send_message(ann.id, "x", reply_markup=ReplyKeyboardMarkup([["Yes", "No"]]))
    assert sent.reply_markup is None
    assert ann.keyboard
    assert ann.keyboard["keyboard"] == [[{"text": "Yes"}, {"text": "No"}]]
    await bot.send_message(ann.id, "y")
    assert ann.keyboard
    await bot.send_message(ann.id, "z", reply_markup=ReplyKeyboardRemove())
    assert ann.keyboard is None


async def test_blocking_is_an_update(bot: Bot, playground: Playground) -> None:
    """The bot learns that somebody blocked or unblocked it."""
    ann = playground.world.open_person("Ann")
    ann.says("/start")
    ann.blocks()
    ann.unblocks()
    changes = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_waiting(bot: Bot, playground: Playground) -> None:
    """A test waits for an amount or for something that fits, and learns what came instead."""
    world = playground.world
    ann = world.open_person("Ann")
    ann.says("x")
    waiting = asyncio.create_task(world.wait_for(ann.id, lambda message: "two" in message["text"]))
    await bot.send_message(ann.id, "one")
    sent = await bot.send_message(ann.id, "tw")
    await sent.edit_text("two")
    assert [message["text"] for message in await waiting] == ["two"]
    assert len(await world.wait_for(ann.id, 2)) == 2
    with pytest.raises(TimeoutError, match="two"):
        await world.wait_for(ann.id, 3, timeout=0.05)


async def test_the_examples_can_be_played(bot: Bot, playground: Playground, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every language has the same steps, and the days in it are real ones."""
    today = datetime(2026, 11, 22, tzinfo=UTC).date()
    scripts = {code: example.load(code) for code in example.languages()}
    assert set(scripts) == {"en", "es", "it"}
    assert len({tuple(tuple(step) for step in script["steps"]) for script in scripts.values()}) == 1
    assert example.dated("{d-49} {d}", scripts["es"], today) == "04/10 22/11"
    assert example.dated("{d-49} {d}", scripts["en"], today) == "4 October 22 November"
    ann = playground.world.open_person("Ann", "it")
    monkeypatch.setattr(example, "QUIET_SECONDS", 0.05)
    playing = asyncio.create_task(example.play(ann, scripts["it"], today))
    stop = InlineKeyboardButton("Stop", callback_data="interview:stop:1")
    keyboard = InlineKeyboardMarkup([[stop, InlineKeyboardButton("Net", callback_data="net:1:x")]])
    heard: list[str] = []
    offset = 0
    while len(heard) < 7:
        for update in await bot.get_updates(offset=offset, timeout=5):
            offset = update.update_id + 1
            heard.append((update.message and update.message.text) or update.callback_query.data)  # type: ignore[arg-type,union-attr]
            await bot.send_message(ann.id, "ok", reply_markup=keyboard)
    await playing
    assert heard[:2] == ["/start", "interview:stop:1"]
    assert heard[2].startswith("/target ")
    assert len(heard[3].split("\n")) == 8
    assert heard[4] == "net:1:x"
    assert heard[5].startswith("/post\n05/10 ")
    assert "{" not in "".join(heard)


def test_headers_of_pictures(png: Pen) -> None:
    """The size is read from the first bytes; nonsense is not a picture."""
    assert look(png(12, 34)) == ("image/png", 12, 34)
    assert look(b"GIF89a\x0c\x00\x22\x00") == ("image/gif", 12, 34)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x22\x00\x0c\x01\x11\x00"
    assert look(jpeg) == ("image/jpeg", 12, 34)
    webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0b\0\0\x21\0\0"
    assert look(webp) == ("image/webp", 12, 34)
    for nonsense in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF1234WEBPVP8 ", b"BM", b"hello"):
        assert look(nonsense) is None
