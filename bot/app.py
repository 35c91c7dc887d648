"""The only place where the parts are joined, started and stopped."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web
from pydantic import SecretStr
from telegram.error import BadRequest, TelegramError
from telegram.ext import AIORateLimiter, BaseRateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.deliver import IN_FLIGHT, Deliverer
from bot.drawing import Drawer
from bot.look import Looker
from bot.ocr import Eye, NotLooking
from bot.patience import REFUSALS, patiently
from bot.places import Gazetteer
from bot.receive import ALLOWED, Receiver
from bot.schedule import Schedule
from bot.settings import BadSetting, Role, Settings
from bot.work import Workers
from coaching.coach import Coach
from coaching.languages.words import words
from handlers.commands import publish
from storage import looking, outbox, schema
from storage.archive import archive
from storage.notebook import SqlNotebook
from storage.store import Store

log = logging.getLogger(__name__)

REFUSED: Final = "FARO_TELEGRAM_TOKEN: wants a token that Telegram accepts; it refused this one"
GRACE: Final = 5.0
"""Seconds for what is under way at a stop. A container is killed after ten, and the drawing process may take three."""
BLIND: Final = 60.0
"""Seconds until the reader of pictures is started again where it could not be."""
GOODBYE: Final = 1.0
"""Seconds for requests at the webhook's door at a stop."""


class Faro:
    """One process of Faro: the parts its role asks for, over one database and one bot."""

    def __init__(self, settings: Settings) -> None:
        if settings.telegram_token is None:
            message = "FARO_TELEGRAM_TOKEN: wants the token that BotFather gave"
            raise BadSetting(message)
        self.settings = settings
        self.store = Store(settings.database_url)
        self.bot = bot_for(settings)
        self.words = words()
        self.coach = Coach(Gazetteer())
        self.drawer = Drawer()
        self.eye = Eye()
        self.deliverer = Deliverer(self.store, self.bot, self.drawer, self._archive)
        self.workers = Workers(
            self.store, self.bot, self.coach, self.words,
            allowed=settings.allowed_users, queued=self._answered, paused=self.deliverer.paused,
        )  # fmt: skip
        self.looker = Looker(
            self.store, self.bot, self.eye, self.words,
            allowed=settings.allowed_users, looked=self._looked, paused=self.deliverer.paused,
        )  # fmt: skip
        self.schedule = Schedule(
            self.store, self.coach, self.words, queued=self.deliverer.knock, allowed=settings.allowed_users
        )
        self.receiver = Receiver(self.store, arrived=self._arrived)
        self._tasks: list[asyncio.Task[None]] = []
        self._later: set[asyncio.Task[Any]] = set()
        self._web: web.AppRunner | None = None
        self._running = False

    async def start(self) -> None:
        """Opens the database, finishes what a killed process left, and starts the parts of this role."""
        if not self.store.alone():
            message = "FARO_DATABASE_URL: wants a file of its own; another Faro is running on this one"
            raise BadSetting(message)
        await self._schema()
        async with self.store.writing() as session:
            left = await outbox.recover(session, now=datetime.now(UTC), everything=self.store.sqlite)
            if self.store.sqlite:
                await looking.recover(session)
        if left:
            log.info("%d messages were being sent when the last process ended", left)
        try:
            await patiently(self.bot.initialize)
        except REFUSALS:
            raise BadSetting(REFUSED) from None
        if self.settings.role in {Role.ALL, Role.WORK}:
            await self.drawer.start()
            self._go(self.workers.run(), self.deliverer.run(), self.looker.run())
            self.schedule.start()
            self._aside(self._open_eye())
            self._aside(self._publish())
        if self.settings.role in {Role.ALL, Role.RECEIVE}:
            if self.settings.webhook_url:
                await self._open_webhook(self.settings.webhook_url)
            else:
                self._go(self.receiver.poll(self.bot))
        self._running = True
        log.info("Faro is running")

    async def wait(self) -> None:
        """Until a part ends, which only a bug or a refused token can make it do; raises what ended it."""
        done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        try:
            for task in done:
                task.result()
        except REFUSALS:
            raise BadSetting(REFUSED) from None

    async def stop(self) -> None:
        """No more comes in; what is under way is finished as far as the grace allows. The rest is on disk."""
        if self._web:  # first: what comes in now is Telegram's to repeat
            await self._web.cleanup()
        await self.schedule.stop()
        # A transaction that is cut short here is done again after the next start: that is no error to report.
        logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
        for task in (*self._tasks, *self._later):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._later, return_exceptions=True)
        await self.deliverer.drain(GRACE)
        await asyncio.gather(self.drawer.close(), self.eye.close())
        with contextlib.suppress(TelegramError, RuntimeError):
            await self.bot.shutdown()
        await self.store.close()
        if self._running:  # otherwise one line says what was in the way, and this would be a second
            log.info("Faro has stopped")

    async def _schema(self) -> None:
        if self.store.sqlite:
            await schema.migrate(self.store)
        elif await schema.current(self.store) != schema.newest():
            message = "FARO_DATABASE_URL: wants a database with the current schema; run: python -m bot migrate"
            raise BadSetting(message)

    async def _open_webhook(self, url: str) -> None:
        secret = self.settings.webhook_secret.get_secret_value() if self.settings.webhook_secret else ""
        app = self.receiver.webhook(secret, urlsplit(url).path)
        self._web = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE)
        await self._web.setup()
        host, port = self.settings.address
        await web.TCPSite(self._web, host, port).start()
        try:
            await patiently(lambda: self.bot.set_webhook(url, secret_token=secret, allowed_updates=list(ALLOWED)))
        except BadRequest as error:
            message = f"FARO_WEBHOOK_URL: wants an address that Telegram can reach; it says: {error.message}"
            raise BadSetting(message) from None
        except REFUSALS:
            raise BadSetting(REFUSED) from None
        self._go(asyncio.Event().wait())

    def _arrived(self) -> None:
        self.looker.knock()
        self._looked()

    def _looked(self) -> None:
        self._aside(self.workers.knock())

    def _answered(self) -> None:
        self.deliverer.knock()
        self.looker.knock()  # a picture may have waited for what was answered now

    def _go(self, *parts: Coroutine[Any, Any, Any]) -> None:
        self._tasks += [asyncio.create_task(part) for part in parts]

    def _aside(self, part: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(part)
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    async def _open_eye(self) -> None:
        """Its models take seconds to load: text is answered meanwhile, and pictures wait for it."""
        while True:
            try:
                await self.eye.start()
            except NotLooking as error:
                log.error("no picture can be read: %s; again in %.0f s", error, BLIND)  # noqa: TRY400  # the error is said in one line; its way there is no news
                await asyncio.sleep(BLIND)
            else:
                return

    async def _publish(self) -> None:
        for problem in await publish(self.bot, self.words):
            log.warning("commands not registered: %s", type(problem).__name__)

    async def _archive(self, person_id: int) -> tuple[str, bytes]:
        async with self.store.reading() as session:
            notebook = SqlNotebook(session, person_id, now=datetime.now(UTC))
            return f"faro-{datetime.now(UTC):%Y-%m-%d}.zip", await archive(notebook)


def bot_for(settings: Settings) -> ExtBot[None]:
    """The real python-telegram-bot, at the address that the settings name."""
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    # A 429 has to reach the outbox, which outlives this process: the limiter only paces.
    limiter: BaseRateLimiter[Any] = AIORateLimiter(max_retries=0)
    return ExtBot(
        token,
        base_url=f"{settings.telegram_api}/bot",
        base_file_url=f"{settings.telegram_api}/file/bot",
        request=HTTPXRequest(connection_pool_size=IN_FLIGHT * 2, read_timeout=20, connect_timeout=10, pool_timeout=20),
        get_updates_request=HTTPXRequest(connection_pool_size=1, connect_timeout=10),
        rate_limiter=limiter,
    )


@asynccontextmanager
async def until_told() -> AsyncIterator[asyncio.Event]:
    """An event that SIGTERM and SIGINT set."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, told.set)
    try:
        yield told
    finally:
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(name)


async def run(settings: Settings) -> None:
    """Runs until SIGTERM, or until a part fails."""
    async with until_told() as told:
        faro = Faro(settings)
        try:
            starting = asyncio.create_task(faro.start())
            stopping = asyncio.create_task(told.wait())
            await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not starting.done():
                starting.cancel()
                await asyncio.gather(starting, return_exceptions=True)
                return
            starting.result()
            working = asyncio.create_task(faro.wait())
            await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
            working.cancel()
        finally:
            await faro.stop()


async def run_local(settings: Settings, *, data: Path = Path("data")) -> None:
    """Without a token: a local Telegram on loopback with a chat page, and the same Faro talking to it over HTTP."""
    from bot.playground.server import serve  # noqa: PLC0415  # not part of a Faro with a token

    await asyncio.to_thread(data.mkdir, parents=True, exist_ok=True)
    token = "1000000001:playground-on-this-machine"  # noqa: S105  # opens nothing but the loopback server below
    host, port = settings.address
    # People who are made up, and their numbers, stay out of the database that a token will use one day.
    mine = "database_url" in settings.model_fields_set
    kept = {} if mine else {"database_url": f"sqlite+aiosqlite:///{data / 'playground-faro.db'}"}
    try:
        local = await serve(host=host, port=port, token=token, data=data / "playground.db")
    except OSError:
        local = await serve(host=host, port=0, token=token, data=data / "playground.db")
    print(f"\n  Faro is on this page: {local.page_url}\n", flush=True)  # noqa: T201  # the one line that make run owes
    try:
        here = {"telegram_api": local.url, "telegram_token": SecretStr(token)}
        await run(settings.model_copy(update={**kept, **here}))
    finally:
        await local.close()
