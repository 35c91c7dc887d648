"""The local Telegram's world: who is there, what was said, and what the bot has not seen yet."""

from __future__ import annotations

import hashlib
import json
import secrets
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.playground.bell import Bell
from bot.playground.faults import Call, Fault, Faults, Kind
from bot.playground.keyboards import is_inline
from bot.playground.person import Person
from bot.playground.refusals import Why, bad, blocked, never_met
from bot.playground.store import FIRST_PERSON, Store
from bot.playground.updates import Updates

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Json = dict[str, Any]

CALLS_KEPT = 5000
QUERY_SECONDS = 15 * 60
FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "video": "videos",
    "sticker": "stickers",
}


class Stored(NamedTuple):
    """A file with its bytes."""

    file_id: str
    name: str
    mime: str
    size: int
    data: bytes

    @property
    def unique_id(self) -> str:
        """The same bytes have the same unique id, whoever sends them."""
        return "AQAD" + hashlib.sha256(self.data).hexdigest()[:12]


class World:
    """People, chats, messages, files and waiting updates; everything survives a restart."""

    def __init__(self, token: str, data: Path | None = None) -> None:
        self.token = token
        self.store = Store(data)
        self.updates = Updates(self.store)
        self.faults = Faults()
        self.calls: list[Call] = []
        self.bell = Bell()
        self.polls = 0
        self.closing = False
        self.sends_per_second: int | None = None

    @property
    def bot(self) -> Json:
        """The bot as the Bot API shows a user; its id is the number in its token."""
        number = self.token.split(":", maxsplit=1)[0]
        return {
            "id": int(number) if number.isdigit() else 1,
            "is_bot": True,
            "first_name": self.store.fact("name ") or "Faro",
            "username": "faro_local_bot",
        }

    def close(self) -> None:
        """Let every waiting request go, then close the file."""
        self.closing = True
        self.bell.tell({"kind": "closing"})

    # People

    def open_person(self, name: str, language: str | None = "es") -> Person:
        """Let somebody join; the bot hears of them when they write."""
        row = self.store.row("select max(id) as id from people")
        person_id = max((row["id"] or 0) + 1 if row else 0, FIRST_PERSON)
        self.store.run("insert into people (id, first_name, language) values (?, ?, ?)", person_id, name, language)
        self.bell.tell({"kind": "people"})
        return Person(self, person_id)

    def people(self) -> list[Person]:
        """Return everybody, in the order in which they joined."""
        return [Person(self, row["id"]) for row in self.store.rows("select id from people order by id")]

    def person(self, person_id: int) -> Person:
        """Return one person; a KeyError when there is none with this id."""
        if self.store.row("select id from people where id = ?", person_id) is None:
            raise KeyError(person_id)
        return Person(self, person_id)

    # Messages

    def messages(self, chat_id: int) -> list[Json]:
        """Return a chat as it stands now, oldest first, as the Bot API shows messages."""
        rows = self.store.rows("select body from messages where chat = ? order by id", chat_id)
        return [json.loads(row["body"]) for row in rows]

    def bot_messages(self, chat_id: int) -> list[Json]:
        """Return what the bot said in a chat and did not delete."""
        return [message for message in self.messages(chat_id) if message["from"]["is_bot"]]

    def message(self, chat_id: int, message_id: int) -> Json | None:
        """Return one message, or None when it does not exist (any more)."""
        row = self.store.row("select body from messages where chat = ? and id = ?", chat_id, message_id)
        return None if row is None else json.loads(row["body"])

    def reaction(self, chat_id: int, message_id: int) -> str | None:
        """Return the emoji that the bot put on a message."""
        row = self.store.row("select reaction from messages where chat = ? and id = ?", chat_id, message_id)
        return None if row is None else row["reaction"]

    def write(self, person: Person, sender: Json, content: Json) -> Json:
        """Put a new message into a person's chat."""
        with self.store.together():
            self.store.run("update people set last_message = last_message + 1 where id = ?", person.id)
            row = self.store.row("select last_message from people where id = ?", person.id)
            message: Json = {
                "message_id": row["last_message"] if row else 1,
                "from": sender,
                "chat": person.chat,
                "date": int(time.time()),
                **content,
            }
            self.store.run(
                "insert into messages (chat, id, sender, body) values (?, ?, ?, ?)",
                person.id,
                message["message_id"],
                "bot" if sender["is_bot"] else "person",
                json.dumps(message),
            )
        self.bell.tell({"kind": "message", "person": person.id, "message": message})
        return message

    def rewrite(self, message: Json) -> None:
        """Keep a message that was edited."""
        chat, number = message["chat"]["id"], message["message_id"]
        statement = "update messages set body = ? where chat = ? and id = ?"
        self.store.run(statement, json.dumps(message), chat, number)
        view = {**message, "reaction": self.reaction(chat, number)}
        self.bell.tell({"kind": "edited", "person": chat, "message": view})

    def delete(self, chat_id: int, message_id: int) -> bool:
        """Take a message out of a chat."""
        gone = self.store.run("delete from messages where chat = ? and id = ?", chat_id, message_id) > 0
        if gone:
            self.bell.tell({"kind": "deleted", "person": chat_id, "message_id": message_id})
        return gone

    def react(self, chat_id: int, message_id: int, emoji: str | None) -> None:
        """Put the bot's reaction on a message, or take it off."""
        statement = "update messages set reaction = ? where chat = ? and id = ?"
        self.store.run(statement, emoji, chat_id, message_id)
        self.bell.tell({"kind": "reaction", "person": chat_id, "message_id": message_id, "emoji": emoji})

    def bot_says(self, chat_id: object, content: Json, markup: Json | None, reply_to: int | None) -> Json:
        """Let the bot say something, where Telegram lets it."""
        person = self.reachable(chat_id)
        if reply_to is not None and (replied := self.message(person.id, reply_to)):
            content = {
                **content,
                "reply_to_message": {k: v for k, v in replied.items() if k != "reply_to_message"},
            }
        if is_inline(markup):
            content = {**content, "reply_markup": markup}
        elif markup is not None:
            person.set_keyboard(markup)
        return self.write(person, self.bot, content)

    def chat(self, chat_id: object) -> Person:
        """Find the person whose chat this is, or refuse as Telegram does."""
        if chat_id in (None, ""):
            raise bad(Why.CHAT_EMPTY)
        try:
            return self.person(int(str(chat_id)))
        except (KeyError, ValueError):
            raise bad(Why.CHAT_UNKNOWN) from None

    def reachable(self, chat_id: object) -> Person:
        """Find the person to whom the bot may write now."""
        person = self.chat(chat_id)
        if not person.started:
            raise never_met()
        if person.blocked:
            raise blocked()
        return person

    # Files

    def keep_file(self, kind: str, name: str, mime: str, data: bytes) -> Stored:
        """Keep the bytes of a file and give it an id."""
        file_id = {"photo": "AgACAgQAAxk", "document": "BQACAgQAAxk"}.get(kind, "AwACAgQAAxk") + secrets.token_urlsafe(
            36
        )
        stored = Stored(file_id, name, mime, len(data), data)
        self.store.run(
            "insert into files (id, name, mime, data, size) values (?, ?, ?, ?, ?)",
            file_id,
            f"{FOLDERS.get(kind, 'documents')}/{name}",
            mime,
            data,
            len(data),
        )
        return stored

    def file(self, file_id: str) -> Stored | None:
        """Return a kept file."""
        row = self.store.row("select * from files where id = ?", file_id)
        if row is None:
            return None
        return Stored(row["id"], row["name"].split("/", 1)[1], row["mime"], row["size"], row["data"])

    def open_path(self, file_id: str) -> str:
        """Return the path for downloading a file; there is none before the bot asks for it."""
        row = self.store.row("select rowid, name, path from files where id = ?", file_id)
        if row is None:
            raise KeyError(file_id)
        if row["path"]:
            return str(row["path"])
        folder, name = row["name"].split("/", 1)
        ending = name.rpartition(".")[2] if "." in name else "bin"
        path = f"{folder}/file_{row['rowid']}.{ending}"
        self.store.run("update files set path = ? where id = ?", path, file_id)
        return path

    def file_at(self, path: str) -> Stored | None:
        """Return the file at a download path."""
        row = self.store.row("select id from files where path = ?", path)
        return None if row is None else self.file(row["id"])

    # Buttons

    def answer(self, query_id: str, answer: Json) -> None:
        """Answer a press, once and in time."""
        oldest = time.time() - QUERY_SECONDS
        statement = "update presses set answered = 1, answer = ? where id = ? and answered = 0 and made > ?"
        if not self.store.run(statement, json.dumps(answer), query_id, oldest):
            raise bad(Why.QUERY_OLD)
        self.bell.tell({"kind": "answer", "query": query_id, **answer})

    def answer_to(self, query_id: str) -> Json | None:
        """Return how the bot answered a press; None while it has not."""
        row = self.store.row("select answer from presses where id = ?", query_id)
        return None if row is None or row["answer"] is None else json.loads(row["answer"])

    # For tests

    def redeliver(self, update_id: int) -> None:
        """Queue the same update again, with the same id."""
        self.updates.again(update_id)
        self.bell.ring()

    def fault(self, method: str, kind: Kind, times: int = 1, **options: Any) -> None:
        """Order a fault for the next calls of a method ("*" for any, "file" for downloads)."""
        self.faults.order(Fault(method, kind, times, **options))

    def note(self, method: str, params: Json) -> None:
        """Note a request that arrived."""
        self.calls.append(Call(time.time(), method, params))
        del self.calls[:-CALLS_KEPT]

    async def wait_for(
        self,
        chat_id: int,
        wanted: int | Callable[[Json], bool],
        timeout: float = 5.0,  # noqa: ASYNC109 - the waiting is by events, and the name is what testers expect
    ) -> list[Json]:
        """Wait until the bot has said that many messages in a chat, or one that fits; return those."""
        deadline = time.monotonic() + timeout
        while True:
            said = self.bot_messages(chat_id)
            fitting = said if isinstance(wanted, int) else [message for message in said if wanted(message)]
            if len(fitting) >= (wanted if isinstance(wanted, int) else 1):
                return fitting
            if not await self.bell.until(deadline):
                texts = [message.get("text") or message.get("caption") for message in said]
                raise TimeoutError(texts)
