"""A person who talks to the bot: what a hand on a phone can do, for the page and for tests."""

from __future__ import annotations

import json
import mimetypes
import secrets
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.playground.images import look
from bot.playground.markup import tidy, units
from bot.playground.photos import recompressed

if TYPE_CHECKING:
    import sqlite3

    from bot.playground.telegram import World

Json = dict[str, Any]

TEXT_UNITS = 4096


class Sent(NamedTuple):
    """What a person sent: the update that the bot gets, and the message that the chat shows."""

    update_id: int
    message_id: int


class Person:
    """One person and their private chat with the bot."""

    def __init__(self, world: World, person_id: int) -> None:
        self.world = world
        self.id = person_id

    @property
    def _row(self) -> sqlite3.Row:
        row = self.world.store.row("select * from people where id = ?", self.id)
        if row is None:
            raise KeyError(self.id)
        return row

    @property
    def name(self) -> str:
        """The first name."""
        return str(self._row["first_name"])

    @property
    def language(self) -> str | None:
        """The language of their app; Telegram does not always tell it."""
        language: str | None = self._row["language"]
        return language

    @property
    def started(self) -> bool:
        """Whether they ever wrote to the bot."""
        return bool(self._row["started"])

    @property
    def blocked(self) -> bool:
        """Whether they have blocked the bot."""
        return bool(self._row["blocked"])

    @property
    def keyboard(self) -> Json | None:
        """The reply keyboard that the bot last gave them."""
        kept = self._row["keyboard"]
        return json.loads(kept) if kept else None

    @property
    def user(self) -> Json:
        """The person as the Bot API shows a user."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        return {**user, "language_code": self.language} if self.language else user

    @property
    def chat(self) -> Json:
        """The private chat as the Bot API shows it."""
        return {"id": self.id, "first_name": self.name, "type": "private"}

    def set_keyboard(self, markup: Json) -> None:
        """Show a reply keyboard, or take it away."""
        kept = None if "keyboard" not in markup else json.dumps(markup)
        self.world.store.run("update people set keyboard = ? where id = ?", kept, self.id)
        self.world.bell.tell({"kind": "people"})

    def speaks(self, language: str | None) -> None:
        """Switch the language of their app."""
        self.world.store.run("update people set language = ? where id = ?", language, self.id)
        self.world.bell.tell({"kind": "people"})

    def says(self, text: str, reply_to: int | None = None) -> Sent:
        """Write; a text over the limit goes out in pieces, as apps do it. Returns the first piece."""
        pieces = [tidy(piece, []) for piece in _pieces(text)]
        sent = [self._send(_text(*piece), reply_to) for piece in pieces if piece[0]]
        if not sent:
            raise ValueError(text)
        return sent[0]

    def edits(self, message_id: int, text: str) -> Sent:
        """Edit a text or a caption of their own."""
        message = self.world.message(self.id, message_id)
        if message is None or message["from"]["is_bot"]:
            raise ValueError(message_id)
        words, entities = tidy(text, [])
        key = "text" if "text" in message else "caption"
        for stale in (key, "entities", "caption_entities"):
            message.pop(stale, None)
        message |= {key: words, "edit_date": int(time.time())}
        if entities:
            message["entities" if key == "text" else "caption_entities"] = entities
        with self.world.store.together():
            self.world.rewrite(message)
            update = self.world.updates.add("edited_message", message)
        self.world.bell.ring()
        return Sent(update, message_id)

    def presses(self, message_id: int, callback_data: str, *, even_if_gone: bool = False) -> str:
        """Press a button under a message; returns the query id, by which the bot answers.

        With `even_if_gone` the press was on its way when the button went, as in a double tap.
        """
        message = self.world.message(self.id, message_id)
        shown = [button["callback_data"] for button in _buttons(message) if "callback_data" in button]
        if not even_if_gone and callback_data not in shown:
            raise ValueError(callback_data, shown)
        # A message that is gone arrives as an inaccessible one, recognised by its date of 0.
        about = message or {"chat": self.chat, "message_id": message_id, "date": 0}
        query_id = str(secrets.randbits(62))
        query = {"id": query_id, "from": self.user, "message": about, "chat_instance": str(-self.id)}
        with self.world.store.together():
            self.world.store.run("insert into presses (id, made) values (?, ?)", query_id, time.time())
            self.world.updates.add("callback_query", {**query, "data": callback_data})
        self.world.bell.ring()
        return query_id

    def sends_photo(self, photo: bytes | list[bytes], caption: str = "", album: str | None = None) -> Sent:
        """Send a picture as a photo, which makes it smaller; or its copies from small to large, where they are made."""
        sizes = []
        for data in recompressed(photo) if isinstance(photo, bytes) else photo:
            picture = look(data)
            if picture is None:
                raise ValueError(data[:16])
            stored = self.world.keep_file("photo", "photo.jpg", picture.mime, data)
            file = {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
            sizes.append({**file, "width": picture.width, "height": picture.height})
        if not sizes:
            raise ValueError(photo)
        content: Json = {"photo": sizes, **_caption(caption)}
        return self._send({**content, "media_group_id": album} if album else content)

    def sends_document(self, name: str, data: bytes, caption: str = "", album: str | None = None) -> Sent:
        """Send a file as it is, byte by byte."""
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        stored = self.world.keep_file("document", name, mime, data)
        document = {
            "file_name": name,
            "mime_type": mime,
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_size": stored.size,
        }
        content: Json = {"document": document, **_caption(caption)}
        return self._send({**content, "media_group_id": album} if album else content)

    def sends(self, kind: str) -> Sent:
        """Send something that is neither text, photo nor document: sticker, voice, video, location."""
        if kind == "location":
            return self._send({"location": {"latitude": 41.390205, "longitude": 2.154007}})
        file: Json = {"file_id": secrets.token_urlsafe(36), "file_unique_id": secrets.token_hex(8)}
        square = {**file, "width": 512, "height": 512}
        contents: dict[str, Json] = {
            "sticker": {**square, "type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"},
            "voice": {**file, "duration": 3, "mime_type": "audio/ogg"},
            "video": {**square, "duration": 3, "mime_type": "video/mp4"},
        }
        return self._send({kind: contents[kind]})

    def blocks(self) -> Sent:
        """Block the bot."""
        return self._becomes(blocked=True)

    def unblocks(self) -> Sent:
        """Unblock the bot."""
        return self._becomes(blocked=False)

    def _becomes(self, *, blocked: bool) -> Sent:
        if blocked == self.blocked:
            raise ValueError(blocked)
        kicked = {"user": self.world.bot, "status": "kicked", "until_date": 0}
        member = {"user": self.world.bot, "status": "member"}
        change = {
            "chat": self.chat,
            "from": self.user,
            "date": int(time.time()),
            "old_chat_member": member if blocked else kicked,
            "new_chat_member": kicked if blocked else member,
        }
        with self.world.store.together():
            self.world.store.run("update people set blocked = ? where id = ?", blocked, self.id)
            update = self.world.updates.add("my_chat_member", change)
        self.world.bell.tell({"kind": "people"})
        return Sent(update, 0)

    def _send(self, content: Json, reply_to: int | None = None) -> Sent:
        if self.blocked:
            reason = "blocked"
            raise ValueError(reason)
        if reply_to is not None and (replied := self.world.message(self.id, reply_to)):
            content = {
                **content,
                "reply_to_message": {k: v for k, v in replied.items() if k != "reply_to_message"},
            }
        with self.world.store.together():
            self.world.store.run("update people set started = 1 where id = ?", self.id)
            message = self.world.write(self, self.user, content)
            update = self.world.updates.add("message", message)
        self.world.bell.ring()
        return Sent(update, message["message_id"])


def _text(text: str, entities: list[Json]) -> Json:
    return {"text": text, "entities": entities} if entities else {"text": text}


def _caption(text: str) -> Json:
    words, entities = tidy(text, [])
    if not words:
        return {}
    return {"caption": words, "caption_entities": entities} if entities else {"caption": words}


def _buttons(message: Json | None) -> list[Json]:
    rows = ((message or {}).get("reply_markup") or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def _pieces(text: str) -> list[str]:
    pieces = []
    while units(text) > TEXT_UNITS:
        fitting = text[:TEXT_UNITS]
        while units(fitting) > TEXT_UNITS:
            fitting = fitting[:-1]
        # Apps prefer to cut where a line ends, or at least a word.
        ends = [cut for cut in (text[: len(fitting) + 1].rfind(mark) for mark in "\n ") if cut > TEXT_UNITS // 4]
        cut = ends[0] if ends else len(fitting)
        pieces.append(text[:cut])
        text = text[cut:].lstrip(" \n")
    return [*pieces, text]
