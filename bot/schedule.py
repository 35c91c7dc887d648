"""One APScheduler tick: who is due now, in their own time? → outbox. People are rows, not jobs."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from sqlalchemy.ext.asyncio import AsyncSession

from coaching.coach import Coach
from coaching.languages.words import Words
from coaching.model import Person
from coaching.rhythm import LATE_LIMIT, next_summary, today, week
from handlers.outgoing import messages
from storage import inbox, outbox
from storage.notebook import SqlNotebook
from storage.outbox import Parcel
from storage.people import due, schedule
from storage.store import Store

log = logging.getLogger(__name__)

TICK: Final = 15
"""Seconds. A weekly message may be that late; a tick with nothing due costs about a millisecond."""
BATCH: Final = 50
"""People in one transaction: small enough that an answer never waits long for SQLite's one writer."""


class Schedule:
    """The weekly rhythm of everybody."""

    def __init__(self, store: Store, coach: Coach, words: Words, *, queued: Callable[[], None]) -> None:
        self._store, self._coach, self._words, self._queued = store, coach, words, queued
        self._clock = AsyncIOScheduler(timezone=UTC)

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

    def stop(self) -> None:
        """No more ticks."""
        if self._clock.running:
            self._clock.shutdown(wait=False)

    async def tick(self, now: datetime) -> int:
        """Queues the summary of everybody who is due, a batch in a transaction; returns how many."""
        queued = 0
        while True:
            async with self._store.writing() as session:
                people = await due(session, now=now, most=BATCH)
                for person, at in people:
                    queued += await self._summarise(session, person, at, now)
            if len(people) < BATCH:
                break
        async with self._store.writing() as session:
            # Only where several processes share the work: a lease that ran out belongs to one that died.
            await outbox.recover(session, now=now, everything=False)
            await outbox.forget_old(session, now=now)
            await inbox.forget_old(session, now=now)
        if queued:
            self._queued()
        return queued

    async def _ticked(self) -> None:
        try:
            await self.tick(datetime.now(UTC))
        except Exception as error:
            log.exception("tick failed: %s", type(error).__name__)

    async def _summarise(self, session: AsyncSession, person: Person, at: datetime, now: datetime) -> int:
        await schedule(session, person.id, next_summary(person, now))
        if now - at > LATE_LIMIT:
            log.info("a summary was due over a day ago and is skipped")
            return 0
        key = f"summary:{person.id}:{week(person, at)}"
        if await outbox.has(session, f"{key}:0"):
            return 0
        answer = await self._coach.weekly(person, SqlNotebook(session, person.id, now=now), now)
        new = False
        for number, message in enumerate(messages(answer, self._words, today=today(person, now))):
            parcel = Parcel(f"{key}:{number}", person.chat_id, person.id, "summary", message.to_json())
            new = await outbox.post(session, parcel, now=now) or new
        return int(new)
