"""One APScheduler tick: who is due now, in their own time? → outbox. People are rows, not jobs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from sqlalchemy.ext.asyncio import AsyncSession

from coaching.coach import Coach
from coaching.languages.words import Words
from coaching.model import Answer, Person
from coaching.rhythm import ON_TIME, next_nudge, next_summary, nudge_window, summary_window, today
from handlers.outgoing import messages
from storage import inbox, outbox
from storage.notebook import SqlNotebook
from storage.outbox import Kind, Parcel, Window
from storage.people import due, nudges_due, schedule, schedule_nudge, summed
from storage.store import Store, passing

log = logging.getLogger(__name__)

Each = Callable[[AsyncSession, int, datetime, datetime], Awaitable[int]]


class Who(Protocol):
    """Whose clock has struck."""

    async def __call__(
        self, session: AsyncSession, *, now: datetime, most: int, among: frozenset[int]
    ) -> list[tuple[int, datetime]]:
        """People and since when, held until the transaction ends."""


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
        """Queues the summary, or the word, of everybody who is due, a few in a transaction; returns how many."""
        total = await self._all(due, self._summary_of, now)
        total += await self._all(nudges_due, self._nudge_of, now)
        await self._late(now)
        await self._tidy(now)
        return total

    async def _all(self, who: Who, each: Each, now: datetime) -> int:
        total = 0
        while True:
            queued = 0
            async with self._store.writing() as session:
                people = await who(session, now=now, most=BATCH, among=self._allowed)
                for number, at in people:
                    queued += await each(session, number, at, now)
            if queued:
                self._queued()
            total += queued
            if len(people) < BATCH:
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

    async def _summary_of(self, session: AsyncSession, number: int, at: datetime, now: datetime) -> int:
        """One person's summary. What goes wrong with it is theirs alone: they are due again in a week."""
        async with _alone(session, "a summary"):
            return await self._summarise(session, number, at, now)
        await schedule(session, number, await self._next_week(session, number, at, now))
        return 0

    async def _next_week(self, session: AsyncSession, number: int, at: datetime, now: datetime) -> datetime | None:
        """When a person whose summary failed is due again: by their clock, or a week on where they cannot be read."""
        async with _alone(session):
            person = await SqlNotebook(session, number, now=now).person()
            return next_summary(person, now) if person is not None else None
        weeks = (now - at) // timedelta(weeks=1) + 1
        return at + weeks * timedelta(weeks=1)

    async def _summarise(self, session: AsyncSession, number: int, at: datetime, now: datetime) -> int:
        notebook = SqlNotebook(session, number, now=now)
        person = await notebook.person()
        if person is None:
            return 0
        await schedule(session, number, next_summary(person, now))
        window = summary_window(person, at, now)
        if window is None:
            log.info("a summary was due over a day ago and is skipped")
            return 0
        key = f"summary:{number}:{today(person, at)}"
        if await outbox.has(session, f"{key}:0"):
            return 0
        answer = await self._coach.weekly(person, notebook, now)
        queued = await self._post(session, answer, person, "summary", key, now, Window(*window))
        await summed(session, number, now, following=next_summary(replace(person, summed_at=now), now))
        return queued

    async def _nudge_of(self, session: AsyncSession, number: int, at: datetime, now: datetime) -> int:
        """One person's word between two summaries; what goes wrong with it is theirs alone, and tried no more."""
        async with _alone(session, "a nudge"):
            notebook = SqlNotebook(session, number, now=now)
            person = await notebook.person()
            answer = None
            if person is not None and now - at <= ON_TIME:
                answer = await self._coach.nudge(person, notebook, now)
                person = await notebook.person()
            queued = 0
            if person is not None:
                await schedule_nudge(session, number, next_nudge(person, now))
                key = f"nudge:{number}:{today(person, now)}"
                window = Window(*nudge_window(person, now))
                queued = await self._post(session, answer, person, "nudge", key, now, window) if answer else 0
            return queued
        await schedule_nudge(session, number, None)  # until they write again
        return 0

    async def _post(
        self, session: AsyncSession, answer: Answer, person: Person, kind: Kind, key: str, now: datetime, window: Window
    ) -> int:
        new = False
        for part, message in enumerate(messages(answer, self._words, today=today(person, now))):
            parcel = Parcel(f"{key}:{part}", person.chat_id, person.id, kind, message.to_json())
            new = await outbox.post(session, parcel, now=now, window=window) or new
        return int(new)

    async def _late(self, now: datetime) -> None:
        """What was queued and could not be sent in its time (the network, or Faro, was down) is moved, or dropped."""
        while True:
            async with self._store.writing() as session:
                parcels = await outbox.late(session, now=now, most=BATCH)
                for parcel in parcels:
                    window = await self._again(session, parcel, now) if parcel.kind == "summary" else None
                    if window is not None:
                        await outbox.move(session, parcel.id, Window(*window))
                    else:
                        log.warning("message %d: its time has gone", parcel.id)
                        await outbox.give_up(session, parcel.id, "failed", problem="late")
            if len(parcels) < BATCH:
                return

    async def _again(self, session: AsyncSession, parcel: Parcel, now: datetime) -> tuple[datetime, datetime] | None:
        """When a summary that missed its time may still come."""
        async with _alone(session):
            person = await SqlNotebook(session, parcel.person_id, now=now).person()
            if person is not None and parcel.queued_at is not None:
                return summary_window(person, parcel.queued_at, now)
        return None  # whoever cannot be read keeps nobody else waiting

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


@asynccontextmanager
async def _alone(session: AsyncSession, what: str = "") -> AsyncIterator[None]:
    """What goes wrong inside is one person's trouble: it is undone, and logged if it has a name.

    Trouble that passes by itself is everybody's, and raised.
    """
    try:
        async with session.begin_nested():
            yield
    except Exception as error:
        if passing(error):
            raise
        if what:
            log.exception("%s failed: %s", what, type(error).__name__)
