"""Outbox → Telegram: limits, retries, 429, people who left; the only sender of answers and summaries."""

import asyncio
import contextlib
import io
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Final, Protocol

import httpx
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.patience import seconds
from coaching.model import Drawn
from handlers.outgoing import Message
from handlers.pictures import in_words
from storage import outbox
from storage.outbox import Parcel
from storage.people import goes_away
from storage.store import Store, passing

log = logging.getLogger(__name__)

IN_FLIGHT: Final = 8
"""Messages under way at once. httpx gets slower with a larger pool, and each one in flight is in doubt at a kill."""
LOOK: Final = 1.0
"""Seconds between looks when nobody knocks: another process may have queued something."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 300.0
LONGEST_TRY: Final = timedelta(hours=24)
"""An answer that could not be brought for a day answers nothing any more."""
MOST_TRIES: Final = 10
"""Of a message that breaks something of ours: a network may be away for hours, a bug stays a bug."""
NOT_AN_ERROR: Final = ("message is not modified", "query is too old")
GONE: Final = ("message to edit not found", "message can't be edited", "there is no text in the message to edit",
               "message to be replied not found", "message_id_invalid")  # fmt: skip
# The connection was never made: whatever it was, Telegram has not seen it.
NEVER_LEFT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# PTB has no type of its own for these, only the words: what was too large (413) is as large the next time.
HOPELESS: Final = ("request entity too large", *(
    code.phrase.casefold() for code in HTTPStatus
    if HTTPStatus.BAD_REQUEST <= code < HTTPStatus.INTERNAL_SERVER_ERROR
    and code not in {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS}
))  # fmt: skip


class Draws(Protocol):
    """Turns a picture into PNG."""

    async def draw(self, picture: Drawn) -> bytes:
        """The picture as PNG; raises when it cannot be drawn."""


Archive = Callable[[int], Awaitable[tuple[str, bytes]]]


class Deliverer:
    """Sends what waits, until it is told to stop."""

    def __init__(
        self,
        store: Store,
        bot: Bot,
        drawer: Draws,
        archive: Archive,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._bot, self._drawer, self._archive = store, bot, drawer, archive
        self._clock = clock
        self._knock = asyncio.Event()
        self._paused_until = 0.0
        self._sending: set[asyncio.Task[None]] = set()
        self._refused: InvalidToken | None = None

    def knock(self) -> None:
        """There is something to send."""
        self._knock.set()

    async def run(self) -> None:
        """Claims as many messages as there are hands free, each sent at once: no claimed message ever queues.

        Raises InvalidToken when Telegram no longer takes the token: a process that only sends learns it here.
        """
        while True:
            if self._refused:
                raise self._refused
            self._knock.clear()
            free = IN_FLIGHT - len(self._sending)
            if not self.paused() and free > 0:
                try:
                    await self._claim(free)
                except Exception as error:  # noqa: BLE001  # a database that is away comes back
                    log.warning("outbox: %s", type(error).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._knock.wait(), self._patience())

    async def drain(self, seconds: float) -> None:
        """Waits for what is under way, as long as a stop may take."""
        if self._sending:
            await asyncio.wait(self._sending, timeout=seconds)

    def paused(self) -> bool:
        """True while Telegram has asked for silence."""
        return asyncio.get_running_loop().time() < self._paused_until

    async def _claim(self, free: int) -> None:
        async with self._store.writing() as session:
            parcels = await outbox.claim(session, now=self._clock(), most=free)
        for parcel in parcels:
            task = asyncio.create_task(self._deliver(parcel))
            self._sending.add(task)
            task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._sending.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # The row stays `sending` until its lease runs out, or the next start: better late than lost.
            log.error("delivery broke: %s", type(error).__name__, exc_info=error)
        self.knock()

    def _patience(self) -> float:
        pause = self._paused_until - asyncio.get_running_loop().time()
        return min(max(pause, 0.05), LOOK) if pause > 0 else LOOK

    async def _deliver(self, parcel: Parcel) -> None:
        try:
            message_id = await self._send(parcel.chat_id, parcel.person_id, Message.from_json(parcel.body))
        except Exception as caught:  # noqa: BLE001  # whatever it is, the row must not stay `sending`
            error = caught
            await self._noted(lambda session: self._failed(session, parcel, error))
        else:
            now = self._clock()
            await self._noted(lambda session: outbox.sent(session, parcel.id, message_id=message_id, now=now))

    async def _noted(self, note: Callable[[AsyncSession], Awaitable[None]]) -> None:
        """Writes down what became of a message, however long the database is away: unwritten, it would go twice."""
        while True:
            try:
                async with self._store.writing() as session:
                    await note(session)
            except Exception as error:
                if not (passing(error) or isinstance(error, OSError)):  # a server whose name or socket is gone
                    raise
                log.warning("outbox: %s; again in %.0f s", type(error).__name__, LOOK)
                await asyncio.sleep(LOOK)
            else:
                return

    async def _send(self, chat_id: int, person_id: int, message: Message) -> int | None:
        keyboard = _keyboard(message)
        if message.deletes is not None:
            # First: if it fails, the whole is tried again, and nothing has come twice.
            await self._delete(chat_id, message.deletes)
        if message.attachment:
            name, content = await self._archive(person_id)
            document = InputFile(io.BytesIO(content), filename=name)
            done = await self._bot.send_document(
                chat_id,
                document,
                caption=message.text or None,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard,
            )
            return done.message_id
        if message.edits is not None:
            edited = await self._edit(chat_id, message, keyboard)
            if edited:
                return message.edits
        if message.picture is not None and (png := await self._drawn(message.picture)) is not None:
            with contextlib.suppress(BadRequest):  # a refused picture has words; a refused chat says so again
                done = await self._bot.send_photo(
                    chat_id, png, caption=message.text or None, parse_mode=ParseMode.HTML, reply_markup=keyboard
                )
                return done.message_id
        text = "\n".join(filter(None, (message.text, in_words(message.picture))))
        if not text:
            return None
        done = await self._bot.send_message(
            chat_id,
            text,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard,
            disable_web_page_preview=True,
        )
        return done.message_id

    async def _edit(self, chat_id: int, message: Message, keyboard: InlineKeyboardMarkup | None) -> bool:
        """False when the old message cannot be edited: then the words go out as a new one."""
        try:
            if message.picture is not None:
                # Its words would be false above the picture that is there: without a new one, it is a new message.
                if (png := await self._drawn(message.picture)) is None:
                    return False
                media = InputMediaPhoto(png, caption=message.text or None, parse_mode=ParseMode.HTML)
                await self._bot.edit_message_media(media, chat_id, message.edits, reply_markup=keyboard)
            elif not message.text:
                await self._bot.edit_message_reply_markup(chat_id, message.edits, reply_markup=keyboard)
            elif message.edits_caption:
                await self._bot.edit_message_caption(
                    chat_id,
                    message.edits,
                    caption=message.text,
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard,
                )
            else:
                await self._bot.edit_message_text(
                    message.text, chat_id, message.edits, parse_mode=ParseMode.HTML, reply_markup=keyboard
                )
        except BadRequest as error:
            if any(words in error.message.casefold() for words in NOT_AN_ERROR):
                return True
            if any(words in error.message.casefold() for words in GONE):
                return False
            raise
        return True

    async def _delete(self, chat_id: int, message_id: int) -> None:
        # Gone already, or too old for it: then it stays.
        with contextlib.suppress(BadRequest):
            await self._bot.delete_message(chat_id, message_id)

    async def _drawn(self, picture: Drawn) -> bytes | None:
        try:
            return await self._drawer.draw(picture)
        except Exception as error:  # noqa: BLE001  # words without a picture are an answer, silence is none
            log.warning("no picture: %s", type(error).__name__)
            return None

    async def _failed(self, session: AsyncSession, parcel: Parcel, error: Exception) -> None:
        now, problem = self._clock(), type(error).__name__
        too_old = parcel.queued_at is not None and now - parcel.queued_at > LONGEST_TRY
        wait = min(FIRST_PAUSE * 2 ** min(parcel.attempts - 1, 9), LONGEST_PAUSE)
        match error:
            case Forbidden():
                await outbox.give_up(session, parcel.id, "dead", problem=problem)
                await goes_away(session, parcel.chat_id)
                return
            case BadRequest():
                log.error("message %d refused by Telegram: %s", parcel.id, _reason(error))
                await outbox.give_up(session, parcel.id, "failed", problem=problem)
                return
            case RetryAfter():
                wait = seconds(error)
                until = asyncio.get_running_loop().time() + wait
                # Several sends may be refused together, and the last to be told need not be told the longest.
                self._paused_until = max(self._paused_until, until)
            case InvalidToken():
                self._refused = error
            case _ if parcel.kind != "answer" and _may_have_arrived(error):
                log.warning("message %d: %s; it may have arrived", parcel.id, problem)
                await outbox.give_up(session, parcel.id, "uncertain", problem=problem)
                return
            case NetworkError() if _hopeless(error):
                too_old = True
            case NetworkError():
                pass
            case _:
                log.error("message %d broke", parcel.id, exc_info=error)
                too_old = too_old or parcel.attempts >= MOST_TRIES
        if too_old:
            log.error("message %d given up after %d attempts: %s", parcel.id, parcel.attempts, problem)
            await outbox.give_up(session, parcel.id, "failed", problem=problem)
        else:
            log.warning("message %d: %s; again in %.0f s", parcel.id, problem, wait)
            await outbox.again(session, parcel.id, at=now + timedelta(seconds=wait), problem=problem)


def _may_have_arrived(error: Exception) -> bool:
    """Anything but a connection that was never made, or a refusal of Telegram's own.

    A timeout or a lost connection after the body left, an answer that cannot be read, and a 5xx: it is a gateway that
    says so, and it does not know what Telegram had already done.
    """
    return not isinstance(error.__cause__, NEVER_LEFT) and not _hopeless(error)


def _hopeless(error: Exception) -> bool:
    return isinstance(error, NetworkError) and error.message.casefold().startswith(HOPELESS)


def _reason(error: BadRequest) -> str:
    """Telegram's reason up to where it may quote the message."""
    return error.message.split(":")[0][:80]


def _keyboard(message: Message) -> InlineKeyboardMarkup | None:
    if not message.keyboard:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in message.keyboard]
    )
