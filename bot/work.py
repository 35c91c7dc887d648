"""Inbox → Coach → outbox, one transaction for each update: what was learned, what is answered, and that it is done."""

import asyncio
import contextlib
import json
import logging
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Bot, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError

from coaching.coach import Coach
from coaching.languages.words import Words
from coaching.model import Answer, Incoming, Press, Reply, Text
from coaching.replies import compose
from coaching.rhythm import today
from handlers.incoming import incoming, left
from handlers.outgoing import Message, messages
from storage import inbox, outbox
from storage.inbox import Arrival
from storage.notebook import SqlNotebook
from storage.outbox import Parcel
from storage.people import goes_away
from storage.store import Store

log = logging.getLogger(__name__)

HANDS: Final = 8
"""Chats worked on side by side. On SQLite their transactions take turns; on PostgreSQL they overlap."""
LOOK: Final = 1.0
"""Seconds between looks when nobody knocks."""


class Workers:
    """Take waiting updates, one chat in order, chats side by side."""

    def __init__(
        self,
        store: Store,
        bot: Bot,
        coach: Coach,
        words: Words,
        *,
        allowed: frozenset[int],
        queued: Callable[[], None],
    ) -> None:
        self._store, self._bot, self._coach, self._words = store, bot, coach, words
        self._allowed, self._queued = allowed, queued
        self._knock = asyncio.Condition()
        self._signs: set[asyncio.Task[None]] = set()
        self._busy = 0

    async def knock(self) -> None:
        """Updates have arrived."""
        async with self._knock:
            self._knock.notify_all()

    async def run(self) -> None:
        """Works until cancelled; a cancelled transaction is rolled back and done again after the next start."""
        async with asyncio.TaskGroup() as group:
            for _ in range(HANDS if not self._store.sqlite else 2):
                group.create_task(self._work())

    async def _work(self) -> None:
        while True:
            try:
                while await self.step():
                    pass
            except Exception as error:  # noqa: BLE001  # a database that is away comes back
                log.warning("inbox: %s; again in %.0f s", type(error).__name__, LOOK)
                await asyncio.sleep(LOOK)
            async with self._knock:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._knock.wait(), LOOK)

    async def step(self) -> bool:
        """Deals with one update, if one waits."""
        arrival: Arrival | None = None
        try:
            async with self._store.writing() as session:
                arrival = await inbox.oldest_waiting(session)
                if arrival is None:
                    return False
                await self._deal_with(arrival, session)
        except (DBAPIError, OSError):
            raise  # the database's trouble is not this update's: it stays waiting
        except Exception as error:
            if arrival is None:
                raise
            await self._apologise(arrival, error)
        self._queued()
        return True

    async def _deal_with(self, arrival: Arrival, session: AsyncSession) -> None:
        now = datetime.now(UTC)
        update = Update.de_json(json.loads(arrival.raw), self._bot)
        if left(update):
            await goes_away(session, arrival.chat_id)
        elif (heard := incoming(update, now=now)) is not None:
            self._sign_of_life(update, heard)
            notebook = SqlNotebook(session, heard.person_id, now=now)
            if self._allowed and heard.person_id not in self._allowed:
                answer = Answer((compose.not_invited(),), self._coach.language_of(heard))
                await self._post(session, answer, heard, now=now)
            else:
                answer = await self._coach.answer(heard, notebook)
                answer = await self._with_doubtful_summary(session, answer, heard)
                person = await notebook.person()
                await self._post(session, answer, heard, now=now, person_id=heard.person_id if person else 0)
                if person is None:  # they erased themselves, with this very update
                    await inbox.finish(session, arrival.update_id)
                    await inbox.forget_chat(session, heard.chat_id)
        await inbox.finish(session, arrival.update_id)

    async def _post(
        self, session: AsyncSession, answer: Answer, heard: Incoming, *, now: datetime, person_id: int = 0
    ) -> None:
        notebook = SqlNotebook(session, heard.person_id, now=now)
        person = await notebook.person()
        # "Today" is the day on which they wrote, also when the answer had to wait past midnight.
        day = today(person, heard.when) if person else heard.when.date()
        for number, message in enumerate(messages(answer, self._words, today=day)):
            key = f"answer:{heard.update_id}:{number}"
            parcel = Parcel(key, heard.chat_id, person_id, "answer", message.to_json())
            await outbox.post(session, parcel, now=now)

    async def _with_doubtful_summary(self, session: AsyncSession, answer: Answer, heard: Incoming) -> Answer:
        """Shows a summary that was asked for again, or offers one that may have been lost on its way."""
        if isinstance(heard.content, Press) and heard.content.data.startswith(compose.SUMMARY_AGAIN):
            wanted = heard.content.data.removeprefix(compose.SUMMARY_AGAIN)
            body = None
            if wanted.isdecimal():
                body = await outbox.offered_summary(session, heard.person_id, int(wanted))
            if body is not None:
                key = f"answer:{heard.update_id}:again"
                parcel = Parcel(key, heard.chat_id, heard.person_id, "answer", Message.from_json(body).to_json())
                await outbox.post(session, parcel, now=datetime.now(UTC))
            return answer
        doubtful = await outbox.uncertain_summary(session, heard.person_id)
        extra: tuple[Reply, ...] = (compose.offer_summary(doubtful),) if doubtful is not None else ()
        return Answer((*answer.replies, *extra), answer.language)

    async def _apologise(self, arrival: Arrival, error: Exception) -> None:
        """A bug of ours: nothing half-learned stays, the person hears of it, and the update does not come back."""
        number = secrets.token_hex(3)
        log.error("update %d failed, error %s", arrival.update_id, number, exc_info=error)
        now = datetime.now(UTC)
        async with self._store.writing() as session:
            await inbox.finish(session, arrival.update_id, failed=True)
            update = Update.de_json(json.loads(arrival.raw), self._bot)
            heard = incoming(update, now=now)
            if heard is not None:
                person = await SqlNotebook(session, heard.person_id, now=now).person()
                language = person.language if person else self._coach.language_of(heard)
                await self._post(
                    session, Answer((compose.sorry(number),), language), heard, now=now,
                    person_id=heard.person_id if person else 0,
                )  # fmt: skip

    def _sign_of_life(self, update: Update, heard: Incoming) -> None:
        """The typing sign and the end of a button's clock: passing signs, sent at once and never waited for."""

        async def show() -> None:
            with contextlib.suppress(TelegramError):
                if update.callback_query is not None:
                    await update.callback_query.answer()
                elif isinstance(heard.content, Text):
                    await self._bot.send_chat_action(heard.chat_id, ChatAction.TYPING)

        task = asyncio.create_task(show())
        self._signs.add(task)
        task.add_done_callback(self._signs.discard)
