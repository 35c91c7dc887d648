"""How updates reach the bot, what goes wrong on the way, and what survives a restart."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import aiohttp
import pytest
from aiohttp import web
from telegram.error import BadRequest, Conflict, NetworkError, RetryAfter, TimedOut

from bot.playground import Playground, serve
from tests import LOCAL_TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from telegram import Bot

    Connect = Callable[..., Bot]

pytestmark = pytest.mark.enable_socket


async def test_an_update_waits_until_it_is_confirmed(bot: Bot, playground: Playground) -> None:
    """Asking again without an offset gives the same again."""
    ann = playground.world.open_person("Ann")
    sent = [ann.says(word).update_id for word in ("one", "two", "three")]
    assert [u.update_id for u in await bot.get_updates()] == sent
    assert [u.update_id for u in await bot.get_updates(limit=2)] == sent[:2]
    assert [u.update_id for u in await bot.get_updates(offset=sent[1])] == sent[1:]
    assert [u.update_id for u in await bot.get_updates(offset=-1)] == sent[2:]
    assert await bot.get_updates(offset=sent[2] + 1) == ()


async def test_an_update_can_come_twice(bot: Bot, playground: Playground) -> None:
    """A lost confirmation: the same id comes again, once, although it was confirmed."""
    ann = playground.world.open_person("Ann")
    first = ann.says("one").update_id
    assert await bot.get_updates(offset=first + 1) == ()
    playground.world.redeliver(first)
    second = ann.says("two").update_id
    assert [u.update_id for u in await bot.get_updates(offset=first + 1)] == [first, second]
    assert await bot.get_updates(offset=second + 1) == ()
    with pytest.raises(KeyError):
        playground.world.redeliver(1)


async def test_long_polling(bot: Bot, playground: Playground) -> None:
    """A poll waits for the first update, and comes back empty in time."""
    begun = time.monotonic()
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await asyncio.sleep(0.05)
    playground.world.open_person("Ann").says("now")
    assert len(await poll) == 1
    assert time.monotonic() - begun < 2


async def test_the_older_poller_is_told(bot: Bot, playground: Playground, connect: Connect) -> None:
    """Two pollers: the newer one stays."""
    older = asyncio.create_task(bot.get_updates(timeout=10))
    async with connect(playground) as other:
        await asyncio.sleep(0.05)
        newer = asyncio.create_task(other.get_updates(timeout=10))
        with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot"):
            await older
        playground.world.open_person("Ann").says("hi")
        assert len(await newer) == 1


async def test_only_the_kinds_that_were_asked_for(bot: Bot, playground: Playground) -> None:
    """What the bot does not want does not wait for it."""
    await bot.get_updates(allowed_updates=["my_chat_member"])
    ann = playground.world.open_person("Ann")
    ann.says("not this")
    ann.blocks()
    (update,) = await bot.get_updates()
    assert update.my_chat_member


async def test_webhook(bot: Bot, playground: Playground) -> None:
    """Posted in order with the secret, again when not taken, and no polling meanwhile."""
    seen: list[tuple[str | None, int]] = []
    taken = asyncio.Event()

    async def hook(request: web.Request) -> web.Response:
        body = await request.json()
        seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), body["update_id"]))
        if len(seen) == 1:
            return web.Response(status=500)
        if len(seen) == 3:
            taken.set()
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    try:
        ann = playground.world.open_person("Ann")
        one = ann.says("one").update_id
        await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="s3cret_-")
        two = ann.says("two").update_id
        await asyncio.wait_for(taken.wait(), 5)
        assert seen == [("s3cret_-", one), ("s3cret_-", one), ("s3cret_-", two)]
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        info = await bot.get_webhook_info()
        assert info.url.endswith("/hook")
        assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
        with pytest.raises(BadRequest, match=r"(?i)secret token contains unallowed characters"):
            await bot.set_webhook("http://127.0.0.1/", secret_token="no spaces")
        with pytest.raises(BadRequest, match=r"(?i)bad webhook: this local telegram"):
            await bot.set_webhook("https://8.8.8.8/")
        await bot.delete_webhook()
        assert (await bot.get_webhook_info()).url == ""
        await bot.get_updates()
    finally:
        await runner.cleanup()


async def test_faults(bot: Bot, playground: Playground) -> None:
    """Each kind of fault happens as often as ordered, and says truly whether the message arrived."""
    world = playground.world
    ann = world.open_person("Ann")
    ann.says("/start")
    world.fault("sendMessage", "429", retry_after=7)
    with pytest.raises(RetryAfter) as slow:
        await bot.send_message(ann.id, "x")
    assert slow.value._retry_after.total_seconds() == 7
    for kind, error, arrives in (
        ("500", NetworkError, False),
        ("502", NetworkError, False),
        ("drop_before", NetworkError, False),
        ("drop_after", NetworkError, True),
    ):
        before = len(world.bot_messages(ann.id))
        world.fault("sendMessage", kind)  # type: ignore[arg-type]  # the table is not literal
        with pytest.raises(error):
            await bot.send_message(ann.id, kind)
        assert (len(world.bot_messages(ann.id)) > before) is arrives
    for acts in (True, False):
        before = len(world.bot_messages(ann.id))
        world.fault("*", "hang", seconds=5, acts=acts)
        with pytest.raises(TimedOut):
            await bot.send_message(ann.id, "x", read_timeout=0.1)
        assert (len(world.bot_messages(ann.id)) > before) is acts
    await bot.send_message(ann.id, "fine")
    with pytest.raises(ValueError, match="earthquake"):
        world.fault("sendMessage", "earthquake")  # type: ignore[arg-type]  # on purpose
    ann.sends_document("a.txt", b"a")
    message = (await bot.get_updates())[-1].message
    assert message
    assert message.document
    file = await bot.get_file(message.document)
    world.fault("file", "502")
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()


async def test_sending_too_fast(bot: Bot, playground: Playground) -> None:
    """The limit for bulk sending is there when asked for."""
    playground.world.sends_per_second = 2
    ann = playground.world.open_person("Ann")
    ann.says("/start")
    await bot.send_message(ann.id, "x")
    await bot.send_message(ann.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(ann.id, "x")


async def test_a_restart_keeps_everything(tmp_path: Path, connect: Connect) -> None:
    """The chat, the queue, the webhook and the counters are as they were."""
    data = tmp_path / "deep" / "local.sqlite"
    before = await serve(token=LOCAL_TOKEN, data=data)
    ann = before.world.open_person("Ann", "it")
    first = ann.says("/start")
    ann.sends_document("a.csv", b"1;2")
    async with connect(before) as bot:
        await bot.send_message(ann.id, "hi")
        await bot.delete_message(ann.id, 3)
        await bot.get_updates(offset=first.update_id + 1)
    await before.close()

    after = await serve(token=LOCAL_TOKEN, data=data)
    try:
        person = after.world.person(ann.id)
        assert (person.name, person.language, person.started) == ("Ann", "it", True)
        assert [message["message_id"] for message in after.world.messages(ann.id)] == [1, 2]
        async with connect(after) as bot:
            (update,) = await bot.get_updates()
            assert update.message
            assert update.message.document
            file = await bot.get_file(update.message.document)
            assert bytes(await file.download_as_bytearray()) == b"1;2"
            assert (await bot.send_message(ann.id, "again")).message_id == 4
        assert person.says("more").update_id == update.update_id + 1
    finally:
        await after.close()


async def test_only_this_machine(playground: Playground) -> None:
    """No other address to listen on, and no other site that acts through the browser."""
    for host in ("0.0.0.0", "192.168.1.4", "example.org", "::"):  # noqa: S104 - on purpose
        with pytest.raises(ValueError, match=host):
            await serve(host=host, token=LOCAL_TOKEN)
    async with aiohttp.ClientSession() as session:
        for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}):
            answer = await session.get(f"{playground.url}/play/state", headers=headers)
            assert answer.status == 403
        page = await session.get(playground.page_url)
        assert page.status == 200
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]


async def test_what_another_file_pretends_to_be(playground: Playground) -> None:
    """A document is only ever downloaded; it cannot act as part of the page."""
    ann = playground.world.open_person("Ann")
    sent = ann.sends_document("x.html", b"<script>1</script>")
    message = playground.world.message(ann.id, sent.message_id)
    assert message
    async with aiohttp.ClientSession() as session:
        answer = await session.get(f"{playground.url}/play/files/{message['document']['file_id']}")
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.content_type == "application/octet-stream"
