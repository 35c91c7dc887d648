"""The chat page in a real browser, with a tiny bot on the other side."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import re
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import FilePayload, expect
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from playwright.async_api import Browser, Page
    from telegram import Bot, Update

    from bot.playground import Playground

pytestmark = [pytest.mark.enable_socket, pytest.mark.timeout(30)]

PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
WIDE = "document.documentElement.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth"


@pytest.fixture
async def echo(bot: Bot, png: Callable[..., bytes]) -> AsyncIterator[None]:
    """Run a bot that answers everything in its own way."""
    task = asyncio.create_task(answer_all(bot, png()))
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def answer_all(bot: Bot, picture: bytes) -> None:
    """Poll and answer until cancelled."""
    await bot.set_my_commands([BotCommand("help", "What I can do"), BotCommand("chart", "A picture")])
    await bot.set_my_commands([BotCommand("help", "Cosa so fare")], language_code="it")
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=1):
            offset = update.update_id + 1
            await answer_one(update, picture)


async def answer_one(update: Update, picture: bytes) -> None:
    """Answer one update."""
    if query := update.callback_query:
        await query.answer("Kept")
        await query.edit_message_text("Kept <b>it</b>", parse_mode="HTML")
    elif update.edited_message:
        await update.edited_message.reply_text(f"edited: {update.edited_message.text}")
    elif message := update.message:
        if message.photo:
            sizes = " ".join(f"{size.width}x{size.height}" for size in message.photo)
            await message.reply_text(f"photo {sizes} {message.caption}")
        elif message.document:
            await message.reply_text(f"document {message.document.file_name} {message.document.file_size}")
        elif message.text == "/chart":
            await message.reply_photo(picture, caption="Likes")
            await message.reply_document(b"a;b", filename="all.csv")
        elif message.text == "slow":
            await message.reply_chat_action("typing")
        else:
            keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Right", callback_data="ok")]])
            html = f"<b>You</b> said <i>{len(message.text or '')}</i> <code>&lt;img&gt;</code>"
            await message.reply_html(html, reply_markup=keyboard)


async def opened(browser: Browser, playground: Playground, size: dict[str, int]) -> Page:
    """Open the page as an English-speaking person, and fail on any error in it."""
    context = await browser.new_context(viewport={"width": size["width"], "height": size["height"]}, locale="en-GB")
    page = await context.new_page()
    page.set_default_timeout(5000)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    await page.goto(playground.page_url)
    await expect(page.get_by_test_id("status")).to_have_text("online")
    return page


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.usefixtures("echo")
async def test_a_conversation(browser: Browser, playground: Playground, size: dict[str, int]) -> None:
    """Start, write, press, see a picture, react to edits and deletions; never scroll sideways."""
    page = await opened(browser, playground, size)
    said = page.locator("[data-testid=message][data-from=bot]")
    await page.get_by_test_id("start").click()
    await expect(said).to_have_count(1)
    await expect(said.last.locator("strong")).to_have_text("You")
    await expect(said.last.locator("code")).to_have_text("<img>")

    composer = page.get_by_test_id("composer")
    await composer.fill("one")
    await composer.press("Shift+Enter")
    await composer.press_sequentially("two <b>" + "w" * 60)
    await composer.press("Enter")
    await expect(composer).to_have_value("")
    await expect(page.locator("[data-from=person]").last).to_contain_text("two <b>www")
    await expect(said).to_have_count(2)

    await said.last.get_by_test_id("inline-button").click()
    await expect(page.get_by_test_id("toast")).to_have_text("Kept")
    await expect(said.last).to_contain_text("Kept it")
    await expect(said.last.get_by_test_id("inline-button")).to_have_count(0)

    await composer.fill("/")
    await expect(page.get_by_test_id("command")).to_have_count(2)
    await composer.press_sequentially("ch")
    await composer.press("ArrowDown")
    await composer.press("Enter")
    picture = page.get_by_test_id("picture")
    await expect(picture).to_be_visible()
    await expect(picture).to_have_js_property("naturalWidth", 60)
    await picture.click()
    await expect(page.get_by_test_id("viewer")).to_be_visible()
    await page.keyboard.press("Escape")
    async with page.expect_download() as download:
        await page.get_by_test_id("document").click()
    assert (await download.value).suggested_filename == "all.csv"

    await composer.fill("slow")
    await page.get_by_test_id("send").click()
    await expect(page.get_by_test_id("typing")).to_be_visible()
    number = int(await said.last.get_attribute("data-message-id") or 0)
    ann = playground.world.people()[0]
    playground.world.delete(ann.id, number)
    await expect(page.locator(f"[data-message-id='{number}']")).to_have_count(0)
    await composer.press("ArrowUp")
    await expect(composer).to_have_value("slow")
    await composer.fill("fast")
    await composer.press("Enter")
    await expect(said.last).to_contain_text("edited: fast")
    assert not await page.evaluate(WIDE)


DROP = """async ([target, width, height, type]) => {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  canvas.getContext("2d").fillRect(0, 0, width, height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  const data = new DataTransfer();
  data.items.add(new File([blob], "shot.png", { type: "image/png" }));
  const event = type === "paste" ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true })
    : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
  document.querySelector(target).dispatchEvent(event);
  return blob.size;
}"""


@pytest.mark.usefixtures("echo")
async def test_pictures_and_files(browser: Browser, playground: Playground) -> None:
    """A photo becomes smaller, as Telegram makes it; a file keeps every byte."""
    page = await opened(browser, playground, PHONE)
    said = page.locator("[data-testid=message][data-from=bot]")
    await page.evaluate(DROP, ["#messages", 1080, 2340, "drop"])
    await page.get_by_test_id("caption").fill("my week")
    await page.get_by_test_id("send-files").click()
    await expect(said.last).to_contain_text("photo 42x90 148x320 369x800 591x1280 my week")
    await expect(page.get_by_test_id("own-picture")).to_have_js_property("naturalHeight", 1280)

    size = await page.evaluate(DROP, ["#composer", 300, 200, "paste"])
    await page.get_by_test_id("as-file").check()
    await page.get_by_test_id("send-files").click()
    await expect(said.last).to_contain_text(f"document shot.png {size}")
    await expect(page.get_by_test_id("own-file")).to_have_js_property("naturalWidth", 300)

    pixel = base64.b64decode("R0lGODlhAQABAAAAACwAAAAAAQABAAA=")
    dot = FilePayload(name="dot.gif", mimeType="image/gif", buffer=pixel)
    csv = FilePayload(name="week.csv", mimeType="text/csv", buffer=b"likes;12")
    await page.get_by_test_id("attach").set_input_files([dot, csv])
    await expect(page.get_by_test_id("as-photo")).to_be_disabled()
    await page.get_by_test_id("send-files").click()
    await expect(said.last).to_contain_text("document week.csv 8")
    await expect(said.nth(-2)).to_contain_text(f"document dot.gif {len(pixel)}")
    assert not await page.evaluate(WIDE)


@pytest.mark.parametrize("how", ["as-photo", "as-file"])
@pytest.mark.usefixtures("echo")
async def test_an_album(browser: Browser, playground: Playground, png: Callable[..., bytes], how: str) -> None:
    """Several pictures go together, at most ten, as apps send them; the person sees their own."""
    page = await opened(browser, playground, PHONE)
    files = [FilePayload(name=f"{n}.png", mimeType="image/png", buffer=png(100 + n, 200)) for n in range(11)]
    await page.get_by_test_id("attach").set_input_files(files)
    await page.get_by_test_id(how).check()
    await page.get_by_test_id("caption").fill("my week")
    await page.get_by_test_id("send-files").click()
    await expect(page.get_by_test_id("own-picture" if how == "as-photo" else "own-file")).to_have_count(11)
    await expect(page.locator("[data-testid=message][data-from=bot]")).to_have_count(11)
    ann = playground.world.people()[0]
    mine = [m for m in playground.world.messages(ann.id) if not m["from"]["is_bot"]]
    assert [m.get("caption") for m in mine] == ["my week", *[None] * 10]
    albums = [m.get("media_group_id") for m in mine]
    assert len(set(albums[:10])) == 1
    assert (albums[0] is None, albums[10]) == (False, None)
    assert not await page.evaluate(WIDE)


async def test_what_is_no_picture_is_not_sent_as_one(browser: Browser, playground: Playground) -> None:
    """Its name says that it is one; the page says that it did not work."""
    page = await opened(browser, playground, PHONE)
    await page.get_by_test_id("attach").set_input_files(
        [FilePayload(name="shot.png", mimeType="image/png", buffer=b"\x89PNG\r\n\x1a\nno more than that")]
    )
    await page.get_by_test_id("send-files").click()
    await expect(page.get_by_test_id("toast")).to_be_visible()
    await expect(page.get_by_test_id("message")).to_have_count(0)


@pytest.mark.usefixtures("echo")
async def test_people_languages_and_blocking(browser: Browser, playground: Playground) -> None:
    """A second person, the page in their language, unread marks, and the bot blocked."""
    page = await opened(browser, playground, DESK)
    await page.get_by_test_id("start").click()
    await expect(page.get_by_test_id("message")).to_have_count(2)
    await page.get_by_test_id("new-person").click()
    await page.get_by_test_id("person-name").fill("Bruno")
    await page.get_by_test_id("person-language").select_option("it")
    await page.get_by_test_id("person-create").click()
    await expect(page.get_by_test_id("start")).to_have_text("Inizia")
    await expect(page.get_by_test_id("person")).to_have_count(2)
    await page.get_by_test_id("commands").click()
    await expect(page.get_by_test_id("command")).to_have_text("/helpCosa so fare")
    await page.get_by_test_id("command").click()
    await expect(page.get_by_test_id("message")).to_have_count(2)

    ann = playground.world.people()[0]
    playground.world.bot_says(ann.id, {"text": "summary"}, None, None)
    await expect(page.get_by_test_id("unread")).to_have_text("1")
    await page.get_by_test_id("person").first.click()
    await expect(page.get_by_test_id("message")).to_have_count(3)
    await expect(page.get_by_test_id("unread")).to_have_count(0)

    await page.get_by_test_id("language").select_option("es")
    await expect(page.get_by_test_id("composer")).to_have_attribute("placeholder", "Escribe un mensaje")
    assert ann.language == "es"
    await page.get_by_test_id("block").click()
    await expect(page.get_by_test_id("composer")).to_be_hidden()
    assert ann.blocked
    await page.get_by_test_id("block").click()
    await expect(page.get_by_test_id("composer")).to_be_visible()
    await page.reload()
    await expect(page.get_by_test_id("message")).to_have_count(3)


@pytest.mark.usefixtures("echo")
async def test_the_example_and_the_last_message_again(browser: Browser, playground: Playground) -> None:
    """The example opens a person of its own; an update can be delivered twice."""
    page = await opened(browser, playground, PHONE)
    await page.get_by_test_id("example").click()
    await expect(page.locator("[data-from=person]").first).to_contain_text("/start")
    await expect(page.locator("[data-from=bot]")).to_have_count(1)
    assert len(playground.world.people()) == 2
    await page.get_by_test_id("person").first.click()
    await page.get_by_test_id("start").click()
    said = page.locator("[data-from=bot]")
    await expect(said).to_have_count(1)
    await page.get_by_test_id("more").click()
    await page.get_by_test_id("redeliver").click()
    await expect(page.get_by_test_id("toast")).to_have_text(re.compile("again"))
