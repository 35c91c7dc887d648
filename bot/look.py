"""Pictures in the inbox → what is seen on them: fetched and looked at outside any transaction, then handed to a worker.

Each step is written down by itself (storage/looking.py). A process that is killed loses at most the picture that it
was looking at, which is fetched and looked at again; the answer is made once, by the worker that takes it from there.
"""

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from typing import Final, Protocol

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Bot, Document, PhotoSize, Update
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.ocr import NotLooking
from bot.patience import REFUSALS, seconds
from coaching.coach import Coach
from coaching.languages.words import Words
from coaching.model import Incoming, Line, Page, Shot, Unreadable
from handlers.incoming import incoming, picture_of
from storage import looking, shots
from storage.inbox import Arrival
from storage.looking import Job
from storage.notebook import SqlNotebook
from storage.store import Store, passing

log = logging.getLogger(__name__)

HANDS: Final = 6
"""Chats whose pictures are fetched side by side; a picture has up to 20 MB, and so many are in memory at once."""
EYES: Final = 1
"""Pictures looked at side by side: it takes a second or two of a whole processor, and answers need one too."""
LOOK: Final = 0.5
"""Seconds between looks into the inbox when nobody knocks: another process may have received something."""
SIGN: Final = 4.5
"""Seconds after which the typing sign is shown again; it lasts five."""
RENEWED: Final = 4
"""With every so-many-eth sign the lease is renewed, three times before it would run out."""
LARGEST: Final = 20 * 1024 * 1024
"""What Telegram lets a bot fetch."""
PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds between tries, a minute in all: then the person is asked to send it once more."""
LONGEST_FETCH: Final = 90.0
"""Seconds after which a picture is given up whatever is under way: some networks deliver a byte now and then."""
MOST_LOOKS: Final = 3
"""A picture with which the process ended so often is not looked at again."""
LEAVING: Final = 1.0
"""Seconds for putting back, at a stop, what was being looked at."""


class Eye(Protocol):
    """Sees the words on a picture."""

    async def look(self, data: bytes) -> Page | Unreadable:
        """The words on it, or why there are none. Raises NotLooking where nothing can be looked at for now."""


class Looker:
    """Takes the pictures that came in, one job of a chat at a time, chats side by side."""

    def __init__(
        self,
        store: Store,
        bot: Bot,
        eye: Eye,
        words: Words,
        *,
        allowed: frozenset[int],
        looked: Callable[[], None],
        paused: Callable[[], bool] = lambda: False,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._bot, self._eye, self._words = store, bot, eye, words
        self._allowed, self._looked, self._paused, self._clock = allowed, looked, paused, clock
        self._eyes = asyncio.Semaphore(EYES)
        self._knock = asyncio.Event()
        self._under_way: dict[asyncio.Task[None], Job] = {}
        self._last_chat = 0

    def knock(self) -> None:
        """Something has arrived, or has been answered so that what came after it is next."""
        self._knock.set()

    async def run(self) -> None:
        """Looks until cancelled; what is under way then is put back, for the next start or another process."""
        try:
            while True:
                self._knock.clear()
                try:
                    while len(self._under_way) < HANDS and (job := await self._claim()):
                        task = asyncio.create_task(self._look_at(job))
                        self._under_way[task] = job
                        task.add_done_callback(self._done)
                except Exception as error:  # noqa: BLE001  # a database that is away comes back
                    log.warning("pictures: %s", type(error).__name__)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._knock.wait(), LOOK)
        finally:
            await self._leave()

    async def step(self) -> bool:
        """Deals with one job, if one is due."""
        job = await self._claim()
        if job:
            await self._look_at(job)
        return bool(job)

    async def _claim(self) -> Job:
        async with self._store.writing() as session:
            job = await looking.claim(session, now=self._clock(), after=self._last_chat)
        if job:
            self._last_chat = job[0].chat_id
        return job

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._under_way.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            # The row stays as it is until its lease runs out: better late than lost.
            log.error("a look broke: %s", type(error).__name__, exc_info=error)
        self.knock()

    async def _leave(self) -> None:
        jobs = tuple(self._under_way.values())
        for task in tuple(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        # Without it the leases would run out, which costs the people of another process a minute.
        with contextlib.suppress(Exception):
            async with asyncio.timeout(LEAVING), self._store.writing() as session:
                for job in jobs:
                    await looking.let_go(session, job)

    async def _look_at(self, job: Job) -> None:
        """One job, up to its handing over. Whatever goes wrong with it, its person gets an answer."""
        try:
            heard = incoming(self._update(job[0]), now=self._clock())
            if heard is not None and (not self._allowed or heard.person_id in self._allowed):
                await self._look_through(job, heard)
            else:
                await self._hand_over(job)  # nothing is fetched for groups, nor for people who are not invited
        except Exception as error:
            if passing(error):
                log.warning("update %d: %s; looked at again", job[0].update_id, type(error).__name__)
                await self._give_back(job)
                return
            log.exception("update %d could not be looked at", job[0].update_id)
            await self._hand_over(job)
        self._looked()

    async def _look_through(self, job: Job, heard: Incoming) -> None:
        pictures = sum(self._picture(part) is not None for part in job)
        if pictures:
            await self._announce(job[0], heard, pictures)
        async with self._at_it(job, heard.chat_id if pictures else None):
            new = job
            while new:
                for part in new:
                    await self._see(part)
                new = await self._hand_over(job)
                job = (*job, *new)

    async def _announce(self, first: Arrival, heard: Incoming, pictures: int) -> None:
        """Tells the person that somebody looks, once; the answer takes the place of this message."""
        if first.progress_id is not None or self._paused():
            return
        async with self._store.reading() as session:
            person = await SqlNotebook(session, heard.person_id, now=heard.when).person()
        language = person.language if person else Coach.language_of(heard)
        text = self._words.say(Line("looking", {"n": pictures}), language, today=heard.when.date())
        try:
            told = await self._bot.send_message(heard.chat_id, text, parse_mode=ParseMode.HTML)
        except TelegramError as error:
            log.info("no word that a picture is looked at: %s", type(error).__name__)
            return
        await self._write(lambda session: looking.announced(session, first, told.message_id))

    @contextlib.asynccontextmanager
    async def _at_it(self, job: Job, chat_id: int | None) -> AsyncIterator[None]:
        """While somebody looks: the typing sign, and the lease."""
        beating = asyncio.create_task(self._beat(job, chat_id))
        try:
            yield
        finally:
            beating.cancel()
            await asyncio.gather(beating, return_exceptions=True)

    async def _beat(self, job: Job, chat_id: int | None) -> None:
        for beat in count(1):
            if chat_id is not None and not self._paused():
                with contextlib.suppress(TelegramError):
                    await self._bot.send_chat_action(chat_id, ChatAction.TYPING)
            if beat % RENEWED == 0:
                with contextlib.suppress(Exception):  # the next one may succeed, and else the job is done twice
                    await self._write(lambda session: looking.hold(session, job, now=self._clock()))
            await asyncio.sleep(SIGN)

    async def _see(self, part: Arrival) -> None:
        """Looks at one picture and writes down what was seen; what was seen before a restart stays."""
        picture = self._picture(part)
        if picture is None or part.shot is not None:
            return
        shot = shots.written(Shot(await self._seen(part, picture), exact=isinstance(picture, Document)))
        await self._write(lambda session: looking.seen(session, part, shot))

    async def _seen(self, part: Arrival, picture: PhotoSize | Document) -> Page | Unreadable:
        if part.looks >= MOST_LOOKS:
            log.error("update %d: given up after %d looks", part.update_id, part.looks)
            return Unreadable("broken")
        fetched = await self._fetched(picture)
        if isinstance(fetched, Unreadable):
            return fetched
        await self._write(lambda session: looking.begun(session, part))
        for pause in (*PAUSES, None):
            try:
                async with self._eyes:
                    return await self._eye.look(fetched)
            except NotLooking as error:  # the machine's trouble, not the picture's
                log.warning("update %d: %s", part.update_id, error)
                if pause is not None:
                    await asyncio.sleep(pause)
            except Exception as error:
                log.exception("update %d: %s at a look", part.update_id, type(error).__name__)
                return Unreadable("broken")
        return Unreadable("too_slow")

    async def _fetched(self, picture: PhotoSize | Document) -> bytes | Unreadable:
        """The picture's bytes, or why there are none; a network that is away is tried for about a minute."""
        if (picture.file_size or 0) > LARGEST:
            return Unreadable("too_large")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_FETCH):
                for pause in (*PAUSES, None):
                    try:
                        file = await self._bot.get_file(picture.file_id)
                        return bytes(await file.download_as_bytearray())
                    except (Forbidden, *REFUSALS):  # what is not there any more is reported as a refused token
                        break
                    except BadRequest as error:
                        return Unreadable("too_large" if "too big" in error.message.casefold() else "not_fetched")
                    except TelegramError as error:
                        log.warning("picture not fetched: %s", type(error).__name__)
                        asked = seconds(error) if isinstance(error, RetryAfter) else 0
                        if pause is not None:
                            await asyncio.sleep(max(pause, asked))
        return Unreadable("not_fetched")

    async def _hand_over(self, job: Job) -> Job:
        async with self._store.writing() as session:
            return await looking.hand_over(session, job, now=self._clock())

    async def _give_back(self, job: Job) -> None:
        with contextlib.suppress(Exception):  # its lease runs out
            await asyncio.sleep(LOOK)
            await self._write(lambda session: looking.let_go(session, job))

    async def _write(self, note: Callable[[AsyncSession], Awaitable[None]]) -> None:
        async with self._store.writing() as session:
            await note(session)

    def _picture(self, part: Arrival) -> PhotoSize | Document | None:
        return picture_of(self._update(part))

    def _update(self, part: Arrival) -> Update:
        return Update.de_json(json.loads(part.raw), self._bot)
