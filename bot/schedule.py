"""One APScheduler tick: who is due now, in their own time? → outbox. People are rows, not jobs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from sqlalchemy.ext.asyncio import AsyncSession

from coaching.coach import Coach
from coaching.languages.words import Words
from coaching.rhythm import LATE_LIMIT, next_summary, today, week
from handlers.outgoing import messages
from storage import inbox, outbox
from storage.notebook import SqlNotebook
from storage.outbox import Parcel
from storage.people import due, schedule
from storage.store import Store, passing

log = logging.getLogger(__name__)

TICK: Final = 15
"""Seconds. A weekly message may be that late; a tick with nothing due costs about a millisecond."""
BATCH: Final = 5
"""People in one transaction: a summary takes up to 40 ms to write, and SQLite's one writer is needed for answers."""
TIDY: Final = timedelta(hours=1)


class Schedule:
    """The weekly rhythm of everybody."""

    def __init__(
        self, store: Store, coach: Coach, words: Words, *,
        queued: Callable[[], None], allowed: frozenset[int] = frozenset(),
    ) -> None:  # fmt: skip
        self._store, self._coach, self._words, self._queued = store, coach, words, queued
        self._allowed = allowed
        self._clock = AsyncIOScheduler(timezone=UTC)
        self._resting = asyncio.Event()
        self._resting.set()
        self._tidied: datetime | None = None

    def start(self) -> None:
        """Ticks from now on. A tick that was missed or is still running is simply the next one."""
        every = IntervalTrigger(seconds=TICK, timezone=UTC)
        self._clock.add_job(
            self._ticked,
            every,
            next_run_time=datetime.now(UTC),
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
        self._clock.start()

    async def stop(self) -> None:
        """No more ticks. One that is running is cut short; whom it did not reach is still due after the next start."""
        if self._clock.running:
            self._clock.shutdown(wait=False)
        await self._resting.wait()

    async def tick(self, now: datetime) -> int:
        """Queues the summary of everybody who is due, a few in a transaction; returns how many."""
        total = 0
        while True:
            queued = 0
            async with self._store.writing() as session:
                people = await due(session, now=now, most=BATCH, among=self._allowed)
                for number, at in people:
                    queued += await self._one(session, number, at, now)
            if queued:
                self._queued()
            total += queued
            if len(people) < BATCH:
                break
        await self._tidy(now)
        return total

    async def _ticked(self) -> None:
        self._resting.clear()
        try:
            await self.tick(datetime.now(UTC))
        except asyncio.CancelledError:
            log.info("tick cut short by the stop")  # and not passed on: APScheduler would report it as an error
        except Exception as error:
            log.exception("tick failed: %s", type(error).__name__)
        finally:
            self._resting.set()

    async def _one(self, session: AsyncSession, number: int, at: datetime, now: datetime) -> int:
        """One person's summary. What goes wrong with it is theirs alone: they are due again in a week."""
        try:
            async with session.begin_nested():
                return await self._summarise(session, number, at, now)
        except Exception as error:
            if passing(error):
                raise
            log.exception("a summary failed: %s", type(error).__name__)
        weeks = (now - at) // timedelta(weeks=1) + 1
        await schedule(session, number, at + weeks * timedelta(weeks=1))
        return 0

    async def _summarise(self, session: AsyncSession, number: int, at: datetime, now: datetime) -> int:
        notebook = SqlNotebook(session, number, now=now)
        person = await notebook.person()
        if person is None:
            return 0
        await schedule(session, number, next_summary(person, now))
        if now - at > LATE_LIMIT:
            log.info("a summary was due over a day ago and is skipped")
            return 0
        key = f"summary:{number}:{week(person, at)}"
        if await outbox.has(session, f"{key}:0"):
            return 0
        answer = await self._coach.weekly(person, notebook, now)
        new = False
        for part, message in enumerate(messages(answer, self._words, today=today(person, now))):
            parcel = Parcel(f"{key}:{part}", person.chat_id, number, "summary", message.to_json())
            new = await outbox.post(session, parcel, now=now) or new
        return int(new)

    async def _tidy(self, now: datetime) -> None:
        """Housekeeping: it fails by itself, and never keeps a summary from going out."""
        if not self._store.sqlite:
            # Where several processes share the work: a lease that ran out belongs to one that died.
            await self._try(lambda session: outbox.recover(session, now=now, everything=False))
        if self._tidied is None or now - self._tidied >= TIDY:
            self._tidied = now
            await self._try(lambda session: outbox.forget_old(session, now=now))
            await self._try(lambda session: inbox.forget_old(session, now=now))

    async def _try(self, work: Callable[[AsyncSession], Awaitable[object]]) -> None:
        try:
            async with self._store.writing() as session:
                await work(session)
        except Exception as error:
            log.exception("housekeeping failed: %s", type(error).__name__)
