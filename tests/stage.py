"""A stage for conversations: the real bot over a real database file; only the network is replaced."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Self, get_args

from sqlalchemy import func, select
from sqlmodel import col
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData

from bot.deliver import Deliverer
from bot.look import Looker
from bot.places import Gazetteer
from bot.receive import Receiver
from bot.schedule import Schedule
from bot.svg import svg
from bot.work import Workers
from coaching.coach import Coach
from coaching.languages.words import words
from coaching.model import Drawn, Page, Unreadable, Unseen
from storage import outbox, schema, shots
from storage.archive import archive
from storage.notebook import SqlNotebook
from storage.store import Store
from storage.tables import OutboxRow, PersonRow

TOKEN = "123456:test-token"
CASES = Path(__file__).parent / "cases"
PICTURED = frozenset({"sendPhoto", "editMessageMedia"})
"""Calls that bring a picture."""
SHOWS = PICTURED | {"sendMessage", "sendDocument", "editMessageText", "editMessageCaption"}


@dataclass
class Shown:
    """A message that Telegram was asked to show."""

    method: str
    text: str
    buttons: dict[str, str] = field(default_factory=dict)
    message_id: int = 0
    chat_id: int = 0
    files: tuple[str, ...] = ()


BEGINS = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""When every stage begins, a Sunday's noon: what a test says of a day holds on the day on which it is run."""

Fault = tuple[int, dict[str, Any]] | Exception


class Network(BaseRequest):
    """Answers as Telegram would and remembers what was asked.

    `faults` of what is sent, and `file_faults` of what is fetched, are raised or returned first. A file's bytes are
    its own id, so that FakeEye knows what it is shown.
    """

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.calls: list[str] = []
        self.faults: list[Fault] = []
        self.file_faults: list[Fault] = []
        self.deleted: list[int] = []
        self._ids = count(1000)

    @property
    def read_timeout(self) -> float | None:
        """As PTB wants it."""
        return 5

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """One call of the Bot API."""
        del method
        fetched = "/file/bot" in url
        name = "file" if fetched else url.rsplit("/", 1)[1]
        self.calls.append(name)
        asked = request_data.parameters if request_data else {}
        faults: list[Fault] = []
        if fetched or name == "getFile":
            faults = self.file_faults
        elif name.startswith(("send", "edit")) and name != "sendChatAction":
            faults = self.faults
        if faults:
            fault = faults.pop(0)
            if isinstance(fault, Exception):
                raise fault
            return fault[0], json.dumps({"ok": False, "error_code": fault[0], **fault[1]}).encode()
        if fetched:
            return 200, url.rsplit("/", 1)[1].encode()
        return 200, json.dumps({"ok": True, "result": self._result(name, asked, request_data)}).encode()

    def _result(self, name: str, asked: dict[str, Any], data: RequestData | None) -> Any:
        if name == "getMe":
            return {"id": 123456, "is_bot": True, "first_name": "Faro", "username": "faro_test_bot"}
        if name == "getFile":
            file = str(asked["file_id"])
            return {"file_id": file, "file_unique_id": file, "file_path": f"photos/{file}"}
        if name == "deleteMessage":
            self.deleted.append(int(asked["message_id"]))
        if name in SHOWS:
            number = int(asked.get("message_id") or next(self._ids))
            markup = asked.get("reply_markup") or {}
            markup = json.loads(markup) if isinstance(markup, str) else markup
            rows = markup.get("inline_keyboard", [])
            buttons = {b["text"]: b["callback_data"] for row in rows for b in row}
            media = asked.get("media") or {}
            media = json.loads(media) if isinstance(media, str) else media
            text = str(asked.get("text") or asked.get("caption") or media.get("caption") or "")
            files = tuple((data.multipart_data or {}) if data and data.contains_files else ())
            self.shown.append(Shown(name, text, buttons, number, int(asked["chat_id"]), files))
            chat = {"id": asked["chat_id"], "type": "private"}
            return {"message_id": number, "date": 1_700_000_000, "chat": chat, "text": text or "-"}
        return True


class NoPictures:
    """Pictures cost a worker process: conversations look at what would be drawn, one test draws it."""

    def __init__(self) -> None:
        self.drawn: list[Drawn] = []

    async def draw(self, picture: Drawn) -> bytes:
        """Remembers it. One that cannot be drawn fails here too."""
        svg(picture)
        self.drawn.append(picture)
        return b"\x89PNG\r\n"


class FakeEye:
    """Sees what a case says that is to be seen: reading real pictures takes seconds, and a test of its own.

    A picture's bytes are the name of a page in tests/cases, or the reason why there is none.
    """

    def __init__(self) -> None:
        self.looked: list[str] = []

    async def look(self, data: bytes) -> Page | Unreadable:
        """The page of that name."""
        name = data.decode()
        self.looked.append(name)
        return seen(name) if name in pages() or name in get_args(Unseen) else Unreadable("broken")


def seen(name: str) -> Page | Unreadable:
    """The page of a name, or a picture that says nothing, where the name is a reason for that."""
    reason = next((reason for reason in get_args(Unseen) if reason == name), None)
    if reason is not None:
        return Unreadable(reason)
    return shots.page_read(json.loads(pages()[name].read_text(encoding="utf-8")))


@cache
def pages() -> dict[str, Path]:
    """Every page that is kept as a case, by name."""
    found = (*(CASES / "pages").glob("*.page.json"), *(CASES / "screens").rglob("*.page.json"))
    return {path.name.removesuffix(".page.json"): path for path in found}


def picture(name: str, *, file: bool = False) -> dict[str, Any]:
    """What a message says of a picture that was sent, as a photo or as a file."""
    if file:
        document = {"file_id": name, "file_unique_id": name, "file_name": f"{name}.png", "mime_type": "image/png"}
        return {"document": document}
    sizes = ((f"{name}-s", 90, 200), (name, 576, 1280))
    return {"photo": [{"file_id": i, "file_unique_id": i, "width": w, "height": h} for i, w, h in sizes]}


class Stage:
    """The bot, a clock, and people."""

    def __init__(self, store: Store) -> None:
        self.store, self.network, self.pictures, self.eye = store, Network(), NoPictures(), FakeEye()
        self.now = BEGINS
        self.bot: ExtBot[None] = ExtBot(TOKEN, request=self.network, get_updates_request=Network())
        self.coach = Coach(Gazetteer())
        self.deliverer = Deliverer(store, self.bot, self.pictures, self._archive, clock=lambda: self.now)
        self.workers = Workers(
            store, self.bot, self.coach, words(), allowed=frozenset(), queued=lambda: None, clock=lambda: self.now
        )
        self.looker = Looker(
            store, self.bot, self.eye, words(), allowed=frozenset(), looked=lambda: None, clock=lambda: self.now
        )
        self.schedule = Schedule(store, self.coach, words(), queued=lambda: None)
        self.receiver = Receiver(store, arrived=lambda: None, clock=lambda: self.now)
        self._updates, self._messages = count(1), count(1)

    @classmethod
    async def open(cls, url: str) -> Self:
        """A stage with an empty database."""
        store = Store(url)
        await schema.migrate(store)
        made = cls(store)
        await made.bot.initialize()
        return made

    async def close(self) -> None:
        """Closes the database."""
        await self.store.close()

    async def says(self, text: str, *, person: int = 7_000_000_001, language: str = "es", **extra: Any) -> list[Shown]:
        """A person writes; what is shown to them because of it."""
        message = {**self._message(person, language), "text": text, **extra}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        return await self.happens({"message": message})

    async def sends(self, *, person: int = 7_000_000_001, language: str = "es", **content: Any) -> list[Shown]:
        """A person sends something that is not text."""
        return await self.happens({"message": {**self._message(person, language), **content}})

    async def shows(
        self, *names: str, caption: str = "", file: bool = False, person: int = 7_000_000_001, language: str = "es"
    ) -> list[Shown]:
        """A person sends a picture, or several as an album; the caption stands under the first."""
        assert all(seen(name) for name in names)  # each is there
        number = next(self._updates)
        album = {"media_group_id": str(number)} if len(names) > 1 else {}
        words = [{"caption": caption} if caption else {}, *[{}] * (len(names) - 1)]
        said = [{**self._message(person, language), **picture(n, file=file), **album, **w}
                for n, w in zip(names, words, strict=True)]  # fmt: skip
        before = len(self.network.shown)
        await self.arrive([{"message": message} for message in said], first=number)
        self.passes(seconds=2)  # an album waits for more of it
        await self.settle()
        return self.network.shown[before:]

    async def presses(
        self, shown: Shown, label: str, *, person: int = 7_000_000_001, language: str = "es"
    ) -> list[Shown]:
        """A person presses a button of a message; the label may be the beginning of one."""
        data = next(data for text, data in shown.buttons.items() if text.startswith(label) or data == label)
        return await self.happens(self.press(shown.message_id, data, person=person, language=language))

    def press(self, message_id: int, data: str, *, person: int = 7_000_000_001, language: str = "es") -> dict[str, Any]:
        """The update of a pressed button."""
        message = {**self._message(person, language), "message_id": message_id, "text": "-"}
        who = {"id": person, "is_bot": False, "first_name": "Ana", "language_code": language}
        query = {"id": "1", "from": who, "chat_instance": "1", "message": message, "data": data}
        return {"callback_query": query}

    async def happens(self, update: dict[str, Any], *, update_id: int | None = None) -> list[Shown]:
        """An update arrives, is worked on and answered."""
        before = len(self.network.shown)
        await self.arrive([update], first=update_id)
        await self.settle()
        return self.network.shown[before:]

    async def arrive(self, updates: Sequence[dict[str, Any]], *, first: int | None = None) -> None:
        """Updates come in, and nobody works yet."""
        numbers = [next(self._updates) if first is None or n else first for n, _ in enumerate(updates)]
        await self.receiver.keep([{"update_id": n, **update} for n, update in zip(numbers, updates, strict=True)])

    async def settle(self) -> None:
        """Looks, works and sends until nothing is left that is due."""
        while await self.looker.step() or await self.workers.step():
            pass
        await self.deliver()

    async def deliver(self, *, at: datetime | None = None) -> None:
        """Sends everything that is due."""
        while True:
            async with self.store.writing() as session:
                now = at or self.now
                parcels = await outbox.claim(session, now=now, most=8)
            if not parcels:
                return
            for parcel in parcels:
                await self.deliverer._deliver(parcel)

    def notebook(self, session: Any, person: int = 7_000_000_001) -> SqlNotebook:
        """A person's pages."""
        return SqlNotebook(session, person, now=self.now)

    async def _archive(self, person: int) -> tuple[str, bytes]:
        async with self.store.reading() as session:
            return "faro.zip", await archive(self.notebook(session, person))

    def _message(self, person: int, language: str) -> dict[str, Any]:
        who = {"id": person, "is_bot": False, "first_name": "Ana", "language_code": language}
        chat = {"id": person, "type": "private", "first_name": "Ana"}
        return {"message_id": next(self._messages), "date": int(self.now.timestamp()), "chat": chat, "from": who}

    def passes(self, **time: float) -> None:
        """Time goes by."""
        self.now += timedelta(**time)

    async def lives(self, **time: float) -> list[Shown]:
        """Time goes by hour by hour, and what is due comes by itself; what was shown.

        Hours in which nothing is due are gone through at once: all that happens in them is housekeeping.
        """
        before, end = len(self.network.shown), self.now + timedelta(**time)
        while self.now < end:
            due = await self._next_due() or end
            hours = max(-(-(due - self.now) // timedelta(hours=1)), 1)
            self.now = min(self.now + timedelta(hours=hours), end)
            await self.schedule.tick(self.now)
            await self.deliver(at=self.now)
        return self.network.shown[before:]

    async def _next_due(self) -> datetime | None:
        """When something comes by itself next, or came and was not taken."""
        waiting = select(func.min(OutboxRow.not_before)).where(col(OutboxRow.status) == "waiting")
        person = func.min(PersonRow.next_summary_at), func.min(PersonRow.next_nudge_at)
        async with self.store.reading() as session:
            known = (await session.execute(select(*person, waiting.scalar_subquery()))).one()
        return min((moment for moment in known if moment is not None), default=None)
