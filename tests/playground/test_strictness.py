"""What Telegram refuses is refused here too, in the same words, seen through the real client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, Message
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram import Bot

    from bot.playground import Person, Playground

    Pen = Callable[..., bytes]

pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.filterwarnings("ignore:Please use:telegram.warnings.PTBUserWarning"),
]

ENTITIES = "Can't parse entities: "
HTML = {
    "5 < 6": 'unsupported start tag "" at byte offset 2',
    "a<br>b": 'unsupported start tag "br" at byte offset 1',
    "é<p>b</p>": 'unsupported start tag "p" at byte offset 2',
    "<b>open": 'can\'t find end tag corresponding to start tag "b"',
    "<b><i>x</b></i>": 'unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    "x</b>": "unexpected end tag at byte offset 1",
    "<b": "unclosed start tag at byte offset 0",
    "<b>x</b": "unclosed end tag at byte offset 4",
    '<a href="x>y': "unclosed start tag at byte offset 0",
    "<a href>y</a>": 'expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
    "<span>y</span>": 'tag "span" must have class "tg-spoiler" at byte offset 0',
    "<b x=1;>y</b>": "unexpected end of name token at byte offset 5",
    "<b =1>y</b>": 'empty attribute name in the tag "b" at byte offset 0',
    '<tg-emoji emoji-id="x">y</tg-emoji>': "invalid custom emoji identifier specified",
}


@pytest.mark.parametrize("html", HTML)
async def test_bad_html_is_refused(bot: Bot, playground: Playground, html: str) -> None:
    """The place of the mistake is named in bytes, as the real server names it."""
    ann = begun(playground)
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(ann.id, html, parse_mode="HTML")
    assert refused.value.message.lower() == (ENTITIES + HTML[html]).lower()
    assert playground.world.bot_messages(ann.id) == []


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>a</b> &lt;&amp;&#33;&nbsp;", "a <&!&nbsp;", [("bold", 0, 1)]),
        ("😀 <i>é</i>", "😀 é", [("italic", 3, 1)]),
        ("<b>x<i>y</i></b>", "xy", [("bold", 0, 2), ("italic", 1, 1)]),
        ("  <u>x</u>\n ", "x", [("underline", 0, 1)]),
        ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del><strike>e</strike><s>f</s>",
         "abcdef",
         [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1), ("strikethrough", 4, 1),
          ("strikethrough", 5, 1)]),
        ('<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>',
         "ab", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<code>/a https://a.b</code> /go", "/a https://a.b /go", [("code", 0, 14), ("bot_command", 15, 3)]),
        ("<b></b>x", "x", []),
    ],
)  # fmt: skip
async def test_good_html(
    bot: Bot, playground: Playground, html: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    """Entities count UTF-16 units of the trimmed text."""
    sent = await bot.send_message(begun(playground).id, html, parse_mode="HTML")
    assert sent.text == text
    assert [(str(e.type), e.offset, e.length) for e in sent.entities] == entities


async def test_links_and_languages(bot: Bot, playground: Playground) -> None:
    """Addresses and the language of code survive."""
    html = '<a href="https://a.b/?x=1&amp;y=2">a</a><pre><code class="language-python">x</code></pre>'
    link, code = (await bot.send_message(begun(playground).id, html, parse_mode="HTML")).entities
    assert link.url == "https://a.b/?x=1&y=2"
    assert (str(code.type), code.language) == ("pre", "python")


def begun(playground: Playground) -> Person:
    """Let somebody join and start the bot."""
    ann = playground.world.open_person("Ann", "en")
    ann.says("/start")
    return ann


def button(data: str) -> InlineKeyboardMarkup:
    """Make a keyboard of one button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data=data)]])


REFUSED: dict[str, tuple[str, dict[str, Any], str]] = {
    "empty": ("sendMessage", {"text": ""}, "Message text is empty"),
    "blank": ("sendMessage", {"text": " \n "}, "Text must be non-empty"),
    "empty tag": ("sendMessage", {"text": "<b></b>", "parse_mode": "HTML"}, "Text must be non-empty"),
    "long": ("sendMessage", {"text": "x" * 4097}, "Message is too long"),
    "long in units": ("sendMessage", {"text": "😀" * 2049}, "Message is too long"),
    "markdown": ("sendMessage", {"text": "x", "parse_mode": "MarkdownV3"}, "Unsupported parse_mode"),
    "no chat": ("sendMessage", {"text": "x", "chat_id": ""}, "Chat_id is empty"),
    "unknown chat": ("sendMessage", {"text": "x", "chat_id": 99}, "Chat not found"),
    "reply": (
        "sendMessage",
        {"text": "x", "reply_parameters": {"message_id": 99}},
        "Message to be replied not found",
    ),
    "button data": ("sendMessage", {"text": "x", "reply_markup": button("é" * 33)}, "Button_data_invalid"),
    "button text": (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
        "Can't parse inline keyboard button: text buttons are unallowed in the inline keyboard",
    ),
    "button url": (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "javascript:x"}]]}},
        "Button_url_invalid",
    ),
    "buttons": (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]] * 101}},
        "Reply_markup_too_long",
    ),
    "action": ("sendChatAction", {"action": "dance"}, "Wrong parameter action in request"),
    "no message id": ("editMessageText", {"text": "x"}, "Message identifier is not specified"),
    "edit unknown": ("editMessageText", {"text": "x", "message_id": 99}, "Message to edit not found"),
    "edit of a person's": ("editMessageText", {"text": "x", "message_id": 1}, "Message can't be edited"),
    "delete": ("deleteMessage", {"message_id": 99}, "Message to delete not found"),
    "no photo": ("sendPhoto", {}, "There is no photo in the request"),
    "no media": (
        "editMessageMedia",
        {"message_id": 2, "media": {"type": "photo"}},
        "Can't parse inputmedia: media not found",
    ),
    "media kind": (
        "editMessageMedia",
        {"message_id": 2, "media": {"type": "video", "media": "AgACx"}},
        "Can't parse inputmedia: type must be one of photo",
    ),
    "media not sent": (
        "editMessageMedia",
        {"message_id": 2, "media": {"type": "photo", "media": "attach://x"}},
        "Wrong file identifier/http url specified",
    ),
    "photo id": ("sendPhoto", {"photo": "AgACx"}, "Wrong file identifier/http url specified"),
    "file id": ("getFile", {"file_id": "x"}, "Invalid file_id"),
    "file gone": ("getFile", {"file_id": "AgACx"}, "Wrong file_id or the file is temporarily unavailable"),
    "query": (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "Query is too old and response timeout expired or query id is invalid",
    ),
    "answer": ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "Message_too_long"),
    "reaction": (
        "setMessageReaction",
        {"message_id": 1, "reaction": [{"type": "emoji", "emoji": "🧮"}]},
        "Reaction_invalid",
    ),
    "webhook": (
        "setWebhook",
        {"url": "ftp://127.0.0.1/"},
        "Bad webhook: an https url must be provided for webhook",
    ),
    "command": (
        "setMyCommands",
        {"commands": [{"command": "Aa", "description": "x"}]},
        "Bot_command_invalid",
    ),
    "command length": (
        "setMyCommands",
        {"commands": [{"command": "a" * 33, "description": "x"}]},
        "Bot_command_invalid",
    ),
    "command words": (
        "setMyCommands",
        {"commands": [{"command": "a", "description": "x" * 257}]},
        "Bot_command_description_invalid",
    ),
    "commands": (
        "setMyCommands",
        {"commands": [{"command": f"c{n}", "description": "x"} for n in range(101)]},
        "Bot_commands_too_much",
    ),
    "description": ("setMyDescription", {"description": "x" * 513}, "Description_too_long"),
    "short description": ("setMyShortDescription", {"short_description": "x" * 121}, "About_too_long"),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_refusals(bot: Bot, playground: Playground, case: str) -> None:
    """Each limit, by the name of the method and its parameters."""
    method, params, words = REFUSED[case]
    about = {} if method.startswith(("setMy", "setWebhook", "answer", "getFile")) else {"chat_id": begun(playground).id}
    with pytest.raises(BadRequest) as refused:
        await bot.do_api_request(method, api_kwargs={**about, **params})
    assert refused.value.message == words


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no picture", "Image_process_failed"),
        ((9990, 20), "Photo_invalid_dimensions"),
        ((210, 10), "Photo_invalid_dimensions"),
        (
            bytes(10 * 1024 * 1024 + 1),
            "File of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
    ids=["broken", "sides", "ratio", "bytes"],
)
async def test_photos_out_of_bounds(
    bot: Bot, playground: Playground, png: Pen, data: bytes | tuple[int, int], words: str
) -> None:
    """A picture has limits of its own."""
    with pytest.raises(BadRequest) as refused:
        await bot.send_photo(begun(playground).id, data if isinstance(data, bytes) else png(*data))
    assert refused.value.message == words


async def test_an_edit_that_changes_nothing(bot: Bot, playground: Playground) -> None:
    """The same text and buttons are refused, other buttons are a change."""
    sent = await bot.send_message(begun(playground).id, "<b>x</b>", parse_mode="HTML", reply_markup=button("a"))
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content and reply markup"):
        await sent.edit_text("<b>x</b>", parse_mode="HTML", reply_markup=button("a"))
    await sent.edit_reply_markup(button("b"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(button("b"))
    edited = await sent.edit_text("x")
    assert isinstance(edited, Message)
    assert edited.reply_markup is None
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await sent.edit_caption("x")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await sent.edit_text("x" * 4097)


async def test_another_picture(bot: Bot, playground: Playground, png: Pen) -> None:
    """A picture takes a picture's place, or a text's; its words come with it, and the same once more is refused."""
    ann = begun(playground)
    for sent in (await bot.send_photo(ann.id, png(), caption="old"), await bot.send_message(ann.id, "old")):
        media = InputMediaPhoto(png(), caption="<b>new</b>", parse_mode="HTML")
        edited = await bot.edit_message_media(media, ann.id, sent.message_id, reply_markup=button("a"))
        assert isinstance(edited, Message)
        assert (edited.caption, edited.text, edited.reply_markup) == ("new", None, button("a"))
        assert edited.photo[-1].file_id not in [size.file_id for size in sent.photo]
        same = InputMediaPhoto(edited.photo[-1].file_id, caption="<b>new</b>", parse_mode="HTML")
        with pytest.raises(BadRequest, match="Message is not modified"):
            await bot.edit_message_media(same, ann.id, sent.message_id, reply_markup=button("a"))
        with pytest.raises(BadRequest, match="Image_process_failed"):
            await bot.edit_message_media(InputMediaPhoto(b"no picture"), ann.id, sent.message_id)
        with pytest.raises(BadRequest, match="Message caption is too long"):
            await bot.edit_message_media(InputMediaPhoto(png(), caption="x" * 1025), ann.id, sent.message_id)
    for number, words in ((1, "Message can't be edited"), (99, "Message to edit not found")):
        with pytest.raises(BadRequest, match=words):
            await bot.edit_message_media(InputMediaPhoto(png()), ann.id, number)


async def test_limits_count_after_parsing(bot: Bot, playground: Playground, png: Pen) -> None:
    """Tags are free; a caption is shorter than a text."""
    ann = begun(playground)
    await bot.send_message(ann.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    sent = await bot.send_photo(ann.id, png(), caption="x" * 1024)
    for attempt in (bot.send_photo(ann.id, png(), caption="x" * 1025), sent.edit_caption("x" * 1025)):
        with pytest.raises(TelegramError, match=r"(?i)message.*too.long"):
            await attempt
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await sent.edit_text("x")


async def test_who_may_be_written_to(bot: Bot, playground: Playground) -> None:
    """A bot never writes first, and not to those who blocked it."""
    ann = playground.world.open_person("Ann")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(ann.id, "x")
    ann.says("/start")
    await bot.send_message(ann.id, "x")
    ann.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ann.id, "x")
    with pytest.raises(ValueError, match="blocked"):
        ann.says("hello?")
    ann.unblocks()
    await bot.send_message(ann.id, "x")


async def test_wrong_token_and_unknown_method(playground: Playground, connect: Callable[..., Bot]) -> None:
    """The two answers that come before any method."""
    async with aiohttp.ClientSession() as session:
        for path, code, words in (
            ("/botwrong/getMe", 401, "Unauthorized"),
            (f"/bot{playground.world.token}/getMoon", 404, "Not Found"),
            (f"/file/bot{playground.world.token}/photos/file_1.jpg", 404, "Not Found"),
        ):
            answer = await session.get(playground.url + path)
            assert (answer.status, await answer.json()) == (
                code,
                {"ok": False, "error_code": code, "description": words},
            )
        broken = await session.post(
            f"{playground.url}/bot{playground.world.token}/sendMessage",
            data="{",
            headers={"Content-Type": "application/json"},
        )
        assert broken.status == 400
    with pytest.raises(InvalidToken):
        await connect(playground, "4242:wrong").initialize()


async def test_commands_by_scope_and_language(bot: Bot) -> None:
    """Commands, descriptions and the menu button are kept apart by language."""
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("help", "Ayuda")], language_code="es")
    assert [c.description for c in await bot.get_my_commands()] == ["Help"]
    assert [c.description for c in await bot.get_my_commands(language_code="es")] == ["Ayuda"]
    await bot.delete_my_commands(language_code="es")
    assert await bot.get_my_commands(language_code="es") == ()
    await bot.set_my_description("Hola", language_code="es")
    assert (await bot.get_my_description("es")).description == "Hola"
    await bot.set_my_short_description("Corta")
    assert (await bot.get_my_short_description()).short_description == "Corta"
    await bot.set_my_name("Lighthouse")
    assert (await bot.get_me()).first_name == (await bot.get_my_name()).name == "Lighthouse"
    await bot.set_chat_menu_button()
    assert (await bot.get_chat_menu_button()).type == "default"
