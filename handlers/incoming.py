"""Update → Incoming: what one person did, or None where there is nothing to answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any, Final

from telegram import CallbackQuery, Document, Message, PhotoSize, Update
from telegram.constants import ChatType
from telegram.ext import filters

from coaching.model import Incoming, Other, Press, Shot, Shots, Text, Unreadable

# Attributes of a message that Faro cannot read, in the order in which they are looked for.
UNREADABLE: Final = (
    "document", "voice", "audio", "video", "video_note", "sticker", "animation", "location", "venue", "contact",
    "poll", "dice", "story",
)  # fmt: skip
IMAGES: Final = frozenset({".png", ".jpg", ".jpeg", ".jfif", ".webp", ".heic", ".heif", ".avif", ".bmp", ".gif", ".tif",
                           ".tiff"})  # fmt: skip
"""Endings of files that are pictures, or mean to be: some apps send them as a heap of bytes of no kind."""


def incoming(update: Update, *beside: Update, now: datetime, seen: Mapping[int, Shot] | None = None) -> Incoming | None:
    """What happened, or None: other people's groups, service messages, and Faro being blocked are no messages.

    `beside` are the other parts of its album, `seen` what was seen on their pictures, by update.
    """
    person, chat = update.effective_user, update.effective_chat
    if person is None or chat is None or chat.type != ChatType.PRIVATE or person.is_bot:
        return None
    content: Press | Text | Other | Shots | None = None
    when = now
    if update.callback_query is not None:
        content = _press(update.callback_query)
    elif (message := update.message or update.edited_message) is not None:
        content = Other("edited") if update.edited_message else _sent((update, *beside), seen or {})
        if content is None and not filters.StatusUpdate.ALL.check_update(update):
            content = Other("other")  # a game, paid media, and whatever Telegram thinks of next
        when = message.date.astimezone(UTC)
    if content is None:
        return None
    return Incoming(update.update_id, person.id, chat.id, when, content, person.language_code)


def picture_of(update: Update) -> PhotoSize | Document | None:
    """The picture that a message carries: a photo in its largest size, or a file that is an image."""
    message = update.message
    if message is None:
        return None
    if message.photo:
        return max(message.photo, key=lambda size: size.width * size.height)
    document = message.document
    return document if document and _is_image(document.mime_type, document.file_name) else None


def carries_picture(update: Mapping[str, Any]) -> bool:
    """The same of an update as it came, which nobody has parsed yet."""
    message = update.get("message")
    if not isinstance(message, dict):
        return False
    document = message.get("document")
    return bool(message.get("photo")) or (
        isinstance(document, dict) and _is_image(document.get("mime_type"), document.get("file_name"))
    )


def album_of(update: Mapping[str, Any]) -> str | None:
    """Which album an update is part of: Telegram hands over each of up to ten pictures or files as a message."""
    message = update.get("message")
    album = message.get("media_group_id") if isinstance(message, dict) else None
    return album if isinstance(album, str) else None


def left(update: Update) -> bool:
    """True when the update says that the person blocked Faro."""
    change = update.my_chat_member
    return change is not None and change.new_chat_member.status in {"kicked", "left"}


def _press(query: CallbackQuery) -> Press | None:
    if query.data is None or query.message is None:
        return None
    picture = isinstance(query.message, Message) and bool(query.message.photo)
    return Press(query.data, query.message.message_id, has_picture=picture)


def _sent(updates: tuple[Update, ...], seen: Mapping[int, Shot]) -> Text | Other | Shots | None:
    """A message, or an album as one: its pictures, with the words that stand under any of its parts."""
    caption = next((u.message.caption for u in updates if u.message and u.message.caption), "")
    pictures = [(u.update_id, picture) for u in updates if (picture := picture_of(u)) is not None]
    if pictures:
        shots = tuple(seen.get(number) or _unfetched(picture) for number, picture in pictures)
        return Shots(shots, caption)
    said = _said(updates[0].message) if updates[0].message else None
    return replace(said, caption=caption) if isinstance(said, Other) else said


def _unfetched(picture: PhotoSize | Document) -> Shot:
    """A picture that nobody has looked at, whatever the reason was."""
    return Shot(Unreadable("not_fetched"), exact=isinstance(picture, Document))


def _said(message: Message) -> Text | Other | None:
    if message.text is not None:
        return _command(message.text) or Text(message.text)
    for what in UNREADABLE:
        content = getattr(message, what, None)
        if content:
            return Other(what, getattr(content, "file_size", None))
    return None


def _is_image(mime: object, name: object) -> bool:
    """By its type, else by its name; a file with neither is worth a look."""
    kind, ending = str(mime or ""), PurePath(str(name or "")).suffix.casefold()
    return kind.startswith("image/") or ending in IMAGES or not (kind or ending)


def _command(text: str) -> Text | None:
    """'/post@FaroBot hoy subí…' → the command and the words after it."""
    if not text.startswith("/"):
        return None
    head, _, rest = text.partition("\n") if "\n" in text.split(" ", 1)[0] else text.partition(" ")
    name = head[1:].split("@")[0].casefold()
    return Text(rest.strip(), command=name) if name.isidentifier() else None
