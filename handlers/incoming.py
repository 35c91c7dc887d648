"""Update → Incoming: what one person did, or None where there is nothing to answer."""

from datetime import UTC, datetime
from typing import Final

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.ext import filters

from coaching.model import Incoming, Other, Press, Text

# Attributes of a message that Faro cannot read, in the order in which they are looked for.
UNREADABLE: Final = (
    "photo", "document", "voice", "audio", "video", "video_note", "sticker", "animation", "location", "venue",
    "contact", "poll", "dice", "story",
)  # fmt: skip


def incoming(update: Update, *, now: datetime) -> Incoming | None:
    """What happened, or None: other people's groups, service messages, and Faro being blocked are no messages."""
    person, chat = update.effective_user, update.effective_chat
    if person is None or chat is None or chat.type != ChatType.PRIVATE or person.is_bot:
        return None
    content: Press | Text | Other | None = None
    when = now
    if update.callback_query is not None:
        content = _press(update.callback_query)
    elif (message := update.message or update.edited_message) is not None:
        content = Other("edited") if update.edited_message else _said(message)
        if content is None and not filters.StatusUpdate.ALL.check_update(update):
            content = Other("other")  # a game, paid media, and whatever Telegram thinks of next
        when = message.date.astimezone(UTC)
    if content is None:
        return None
    return Incoming(update.update_id, person.id, chat.id, when, content, person.language_code)


def album_of(update: Update) -> str | None:
    """Which album a picture or file belongs to: Telegram hands over each of its up to ten parts as a message."""
    return update.message.media_group_id if update.message else None


def left(update: Update) -> bool:
    """True when the update says that the person blocked Faro."""
    change = update.my_chat_member
    return change is not None and change.new_chat_member.status in {"kicked", "left"}


def _press(query: CallbackQuery) -> Press | None:
    if query.data is None or query.message is None:
        return None
    picture = isinstance(query.message, Message) and bool(query.message.photo)
    return Press(query.data, query.message.message_id, has_picture=picture)


def _said(message: Message) -> Text | Other | None:
    if message.text is not None:
        return _command(message.text) or Text(message.text)
    for what in UNREADABLE:
        content = getattr(message, what, None)
        if content:
            return Other(what, getattr(content, "file_size", None), message.caption or "")
    return None


def _command(text: str) -> Text | None:
    """'/post@FaroBot hoy subí…' → the command and the words after it."""
    if not text.startswith("/"):
        return None
    head, _, rest = text.partition("\n") if "\n" in text.split(" ", 1)[0] else text.partition(" ")
    name = head[1:].split("@")[0].casefold()
    return Text(rest.strip(), command=name) if name.isidentifier() else None
