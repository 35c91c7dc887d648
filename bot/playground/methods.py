"""The Bot API's methods about messages, with Telegram's limits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from telegram.constants import ChatAction, ReactionEmoji

from bot.playground import keyboards
from bot.playground.images import look
from bot.playground.markup import parse_html, tidy, units
from bot.playground.params import ATTACHED, Params
from bot.playground.refusals import Why, bad

if TYPE_CHECKING:
    from bot.playground.params import Upload
    from bot.playground.telegram import Stored, World

Json = dict[str, Any]

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
ANSWER_UNITS = 200
PHOTO_BYTES = 10 * 1024 * 1024
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
DOWNLOAD_BYTES = 20 * 1024 * 1024
DELETE_SECONDS = 48 * 3600
CONTENT = ("photo", "document", "text", "entities", "caption", "caption_entities")
REACTIONS = {emoji.value for emoji in ReactionEmoji}
ACTIONS = {action.value for action in ChatAction}


def get_me(world: World, _: Params) -> Json:
    """Say who the bot is."""
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
    return {
        **world.bot,
        **dict.fromkeys(abilities, False),
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def send_message(world: World, params: Params) -> Json:
    """Send text."""
    person = world.reachable(params.raw("chat_id"))
    content = _words(params, "text", "entities")
    return world.bot_says(person.id, content, _markup(params), _replied(world, params))


def send_photo(world: World, params: Params) -> Json:
    """Send a picture: new, or one that Telegram has already."""
    person = world.reachable(params.raw("chat_id"))
    words = _words(params, "caption", "caption_entities")
    markup, replied = _markup(params), _replied(world, params)
    shown = _photo(world, params.upload("photo"), params.text("photo"), Why.PHOTO_MISSING)
    return world.bot_says(person.id, {"photo": [shown], **words}, markup, replied)


def send_document(world: World, params: Params) -> Json:
    """Send a file as it is."""
    person = world.reachable(params.raw("chat_id"))
    words = _words(params, "caption", "caption_entities")
    markup, replied = _markup(params), _replied(world, params)
    upload = params.upload("document")
    if upload is None:
        stored = _stored(world, params.text("document"), Why.DOCUMENT_MISSING)
    else:
        mime = _filled(upload).mime or "application/octet-stream"
        stored = world.keep_file("document", upload.name, mime, upload.data)
    document = {"file_name": stored.name, "mime_type": stored.mime, **_file(stored)}
    return world.bot_says(person.id, {"document": document, **words}, markup, replied)


def edit_message_text(world: World, params: Params) -> Json:
    """Change the text of a message of the bot."""
    message = _own(world, params)
    if "text" not in message:
        raise bad(Why.EDIT_NO_TEXT)
    return _edit(world, message, _words(params, "text", "entities", edit=True), params)


def edit_message_caption(world: World, params: Params) -> Json:
    """Change the words under a picture or file of the bot."""
    message = _own(world, params)
    if "text" in message:
        raise bad(Why.EDIT_NO_CAPTION)
    return _edit(world, message, _words(params, "caption", "caption_entities", edit=True), params)


def edit_message_media(world: World, params: Params) -> Json:
    """Put another picture in the place of one, or above a text; its words come with it."""
    media = params.data("media")
    if not isinstance(media, dict) or not media.get("media"):
        raise bad(Why.MEDIA)
    if media.get("type") != "photo":
        raise bad(Why.MEDIA_KIND)  # the playground shows no other
    inside = Params({**media, "media": str(media["media"])}, {})
    source = inside.text("media")
    upload = params.upload(source.removeprefix(ATTACHED)) if source.startswith(ATTACHED) else None
    shown = _photo(world, upload, source, Why.FILE_SEND)
    content = {"photo": [shown], **_words(inside, "caption", "caption_entities")}
    return _edit(world, _own(world, params), content, params, replaced=CONTENT)


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Change only the buttons of a message of the bot."""
    message = _own(world, params)
    words = {key: message[key] for key in _word_keys(message) if key in message}
    return _edit(world, message, words, params)


def delete_message(world: World, params: Params) -> bool:
    """Delete a message; in a private chat a bot may also delete what the person sent."""
    person = world.chat(params.raw("chat_id"))
    message = world.message(person.id, _message_id(params))
    if message is None:
        raise bad(Why.DELETE_UNKNOWN)
    if message["date"] < time.time() - DELETE_SECONDS:
        raise bad(Why.DELETE_OLD)
    return world.delete(person.id, message["message_id"])


def answer_callback_query(world: World, params: Params) -> bool:
    """Answer the press of a button."""
    text = params.text("text")
    if units(text) > ANSWER_UNITS:
        raise bad(Why.LONG_EDIT)
    world.answer(params.text("callback_query_id"), {"text": text, "show_alert": params.flag("show_alert")})
    return True


def send_chat_action(world: World, params: Params) -> bool:
    """Show for some seconds what the bot is doing."""
    person = world.reachable(params.raw("chat_id"))
    if params.text("action") not in ACTIONS:
        raise bad(Why.PARAMETER_ACTION)
    world.bell.tell({"kind": "typing", "person": person.id, "action": params.text("action")})
    return True


def get_file(world: World, params: Params) -> Json:
    """Prepare a file for downloading."""
    file_id = params.text("file_id")
    if not file_id:
        raise bad(Why.FILE_ID_MISSING)
    stored = world.file(file_id)
    if stored is None:
        # Real ids have a shape; what does not even look like one is refused in other words.
        raise bad(Why.FILE_UNKNOWN if file_id[:2] in ("Ag", "BQ", "Aw") else Why.FILE_ID)
    if stored.size > DOWNLOAD_BYTES:
        raise bad(Why.FILE_BIG)
    return {**_file(stored), "file_path": world.open_path(file_id)}


def set_message_reaction(world: World, params: Params) -> bool:
    """Put an emoji on a message, or take it off."""
    person = world.reachable(params.raw("chat_id"))
    if world.message(person.id, _message_id(params)) is None:
        raise bad(Why.REACTION_UNKNOWN)
    reactions = params.data("reaction") or []
    if len(reactions) > 1:
        raise bad(Why.REACTIONS_MANY)
    emoji = reactions[0].get("emoji") if reactions else None
    if reactions and emoji not in REACTIONS:
        raise bad(Why.EMOJI)
    world.react(person.id, _message_id(params), emoji)
    return True


def _words(params: Params, key: str, entities_key: str, *, edit: bool = False) -> Json:
    """Read a text or caption with its entities, within Telegram's limits."""
    source, mode = params.text(key), params.text("parse_mode")
    caption = key == "caption"
    if not source:
        if caption:
            return {}
        raise bad(Why.TEXT_EMPTY)
    if mode and mode.lower() != "html":
        raise bad(Why.PARSE_MODE)  # the playground reads HTML only
    text, entities = parse_html(source) if mode else tidy(source, params.data(entities_key) or [])
    if not text and not caption:
        raise bad(Why.TEXT_BLANK)
    if units(text) > (CAPTION_UNITS if caption else TEXT_UNITS):
        raise bad(Why.CAPTION_LONG if caption else Why.LONG_EDIT if edit else Why.LONG)
    return {key: text, entities_key: entities} if entities else {key: text}


def _photo(world: World, upload: Upload | None, file_id: str, missing: Why) -> Json:
    """Keep a picture that was sent, or find one that Telegram has already; refuse what is none."""
    if upload is None:
        stored = _stored(world, file_id, missing)
        picture = look(stored.data)
        if picture is None:
            raise bad(Why.FILE_SEND)
    else:
        picture = look(_filled(upload).data)
        if len(upload.data) > PHOTO_BYTES:
            size = f"file of size {len(upload.data)} bytes is too big for a photo"
            why = f"{size}; the maximum size is {PHOTO_BYTES} bytes"
            raise bad(why)
        if picture is None:
            raise bad(Why.PHOTO_BROKEN)
        short, long = sorted((picture.width, picture.height))
        if short + long > PHOTO_SIDES or short == 0 or long / short > PHOTO_RATIO:
            raise bad(Why.PHOTO_DIMENSIONS)
        stored = world.keep_file("photo", upload.name, picture.mime, upload.data)
    return {**_file(stored), "width": picture.width, "height": picture.height}


def _word_keys(message: Json) -> tuple[str, str]:
    return ("text", "entities") if "text" in message else ("caption", "caption_entities")


def _edit(world: World, message: Json, content: Json, params: Params, *, replaced: tuple[str, ...] = ()) -> Json:
    markup = _markup(params)
    keys = replaced or _word_keys(message)
    edited = {key: value for key, value in message.items() if key not in (*keys, "reply_markup")} | content
    if keyboards.is_inline(markup):
        edited["reply_markup"] = markup
    if edited == message:
        raise bad(Why.EDIT_SAME)
    edited["edit_date"] = int(time.time())
    world.rewrite(edited)
    return edited


def _own(world: World, params: Params) -> Json:
    person = world.chat(params.raw("chat_id"))
    message = world.message(person.id, _message_id(params))
    if message is None:
        raise bad(Why.EDIT_UNKNOWN)
    if not message["from"]["is_bot"]:
        raise bad(Why.EDIT_FORBIDDEN)
    return message


def _message_id(params: Params) -> int:
    number = params.number("message_id")
    if not number:
        raise bad(Why.MESSAGE_ID_MISSING)
    return number


def _replied(world: World, params: Params) -> int | None:
    number, lenient = params.reply_to()
    if number is None or world.message(params.number("chat_id"), number) is not None:
        return number
    if lenient:
        return None
    raise bad(Why.REPLY_UNKNOWN)


def _markup(params: Params) -> Json | None:
    return keyboards.check(params.data("reply_markup"))


def _stored(world: World, file_id: str, missing: Why) -> Stored:
    if not file_id:
        raise bad(missing)
    stored = world.file(file_id)
    if stored is None:
        raise bad(Why.FILE_SEND)
    return stored


def _filled(upload: Upload) -> Upload:
    if not upload.data:
        raise bad(Why.FILE_EMPTY)
    return upload


def _file(stored: Stored) -> Json:
    return {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
