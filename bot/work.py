"""Inbox → Coach → outbox, one transaction for each update: what was learned, what is answered, and that it is done."""

import asyncio
import contextlib
import json
import logging
import secrets
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Bot, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError

from coaching.coach import Coach
from coaching.dialogue.turn import button_id
from coaching.languages.words import Words
from coaching.model import Answer, Incoming, Press, Reply, Text
from coaching.replies import compose
from coaching.rhythm import today
from handlers.incoming import incoming, left
from handlers.outgoing import Message, instead_of, messages
from storage import inbox, outbox, shots
from storage.inbox import Arrival
from storage.notebook import SqlNotebook
from storage.outbox import Parcel
from storage.people import goes_away
from storage.store import Store, passing

log = logging.getLogger(__name__)

HANDS: Final = 8
"""Chats worked on side by side. On SQLite their transactions take turns; on PostgreSQL they overlap."""
LOOK: Final = 1.0
"""Seconds between looks when nobody knocks."""
TYPING: Final = 4
"""Typing signs under way at once: they go through the same 30 a second as answers, and answers are what is wanted."""
CLOCKS: Final = 8
"""The same for the clocks on pressed buttons."""
FRESH: Final = timedelta(seconds=5)
"""After that, the typing sign would come when the answer is already there, or for a backlog of thousands."""
# What somebody may still do whom this Faro no longer serves, if it knows them.
FAREWELLS: Final = frozenset({"delete", "pause"})


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
        paused: Callable[[], bool] = lambda: False,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._bot, self._coach, self._words = store, bot, coach, words
        self._allowed, self._queued, self._paused = allowed, queued, paused
        self._clock = clock  # a pressed button carries no time of its own
        self._knock = asyncio.Condition()
        self._typing: set[asyncio.Task[None]] = set()
        self._clocks: set[asyncio.Task[None]] = set()

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
        except Exception as error:
            if arrival is None or passing(error):
                raise  # the database's trouble is not this update's: it stays waiting
            await self._apologise(arrival, error)
        self._queued()
        return True

    async def _deal_with(self, arrival: Arrival, session: AsyncSession) -> None:
        now = self._clock()
        parts = await inbox.with_its_album(session, arrival)
        update, *beside = (Update.de_json(json.loads(part.raw), self._bot) for part in parts)
        seen = {part.update_id: shots.read(part.shot) for part in parts if part.shot is not None}
        if update.callback_query is not None:
            self._sign(self._clocks, CLOCKS, update.callback_query.answer)
        if left(update):
            await goes_away(session, arrival.chat_id)
        elif (heard := incoming(update, *beside, now=now, seen=seen)) is not None:
            if isinstance(heard.content, Text) and arrival.received_at and now - arrival.received_at < FRESH:
                self._sign(self._typing, TYPING, lambda: self._bot.send_chat_action(heard.chat_id, ChatAction.TYPING))
            progress = next((part.progress_id for part in parts if part.progress_id is not None), None)
            await self._reply(session, heard, now=now, progress=progress)
        await inbox.finish(session, *(part.update_id for part in parts))

    async def _reply(self, session: AsyncSession, heard: Incoming, *, now: datetime, progress: int | None) -> None:
        notebook = SqlNotebook(session, heard.person_id, now=now)
        invited = not self._allowed or heard.person_id in self._allowed
        if not invited and not (_farewell(heard) and await notebook.person()):
            answer = Answer((compose.not_invited(),), self._coach.language_of(heard))
            await self._post(session, answer, heard, now=now, progress=progress)
            return
        answer = await self._coach.answer(heard, notebook)
        if invited:
            answer = await self._with_doubtful_summary(session, answer, heard)
        known = await notebook.person() is not None  # not if they have erased themselves, with this very update
        person_id = heard.person_id if known else 0
        await self._post(session, answer, heard, now=now, person_id=person_id, progress=progress)

    async def _post(
        self, session: AsyncSession, answer: Answer, heard: Incoming, *,
        now: datetime, person_id: int = 0, progress: int | None = None,
    ) -> None:  # fmt: skip
        notebook = SqlNotebook(session, heard.person_id, now=now)
        person = await notebook.person()
        # "Today" is the day on which they wrote, also when the answer had to wait past midnight.
        day = today(person, heard.when) if person else heard.when.date()
        made = instead_of(progress, messages(answer, self._words, today=day))
        for number, message in enumerate(made):
            parcel = Parcel(f"answer:{heard.update_id}:{number}", heard.chat_id, person_id, "answer", message.to_json())
            await outbox.post(session, parcel, now=now)

    async def _with_doubtful_summary(self, session: AsyncSession, answer: Answer, heard: Incoming) -> Answer:
        """Shows a summary that was asked for again, or offers one that may have been lost on its way."""
        if isinstance(heard.content, Press) and heard.content.data.startswith(compose.SUMMARY_AGAIN):
            wanted = heard.content.data.removeprefix(compose.SUMMARY_AGAIN)
            asked = button_id(wanted)
            body = await outbox.offered_summary(session, heard.person_id, asked) if asked is not None else None
            if body is not None:
                key = f"answer:{heard.update_id}:again"
                parcel = Parcel(key, heard.chat_id, heard.person_id, "answer", Message.from_json(body).to_json())
                await outbox.post(session, parcel, now=self._clock())
            return answer
        doubtful = await outbox.uncertain_summary(session, heard.person_id)
        extra: tuple[Reply, ...] = (compose.offer_summary(doubtful),) if doubtful is not None else ()
        return Answer((*answer.replies, *extra), answer.language)

    async def _apologise(self, arrival: Arrival, error: Exception) -> None:
        """A bug of ours: nothing half-learned stays, the person hears of it, and the update does not come back."""
        number = secrets.token_hex(3)
        log.error("update %d failed, error %s", arrival.update_id, number, exc_info=error)
        async with self._store.writing() as session:
            # By itself: what cannot even be apologised for must not come back and stop everybody who waits behind it.
            parts = await inbox.with_its_album(session, arrival)
            await inbox.finish(session, *(part.update_id for part in parts), failed=True)
        now = self._clock()
        try:
            heard = incoming(Update.de_json(json.loads(arrival.raw), self._bot), now=now)
            if heard is None:
                return
            async with self._store.writing() as session:
                person = await SqlNotebook(session, heard.person_id, now=now).person()
                language = person.language if person else self._coach.language_of(heard)
                sorry = Answer((compose.sorry(number),), language)
                person_id = heard.person_id if person else 0
                await self._post(session, sorry, heard, now=now, person_id=person_id, progress=arrival.progress_id)
        except Exception as worse:
            log.exception("update %d: no apology: %s", arrival.update_id, type(worse).__name__)

    def _sign(self, under_way: set[asyncio.Task[None]], most: int, send: Callable[[], Awaitable[object]]) -> None:
        """A passing sign: sent at once and never waited for; dropped where it would hold up answers."""
        if len(under_way) >= most or self._paused():
            return

        async def show() -> None:
            with contextlib.suppress(TelegramError):
                await send()

        task = asyncio.create_task(show())
        under_way.add(task)
        task.add_done_callback(under_way.discard)


def _farewell(heard: Incoming) -> bool:
    match heard.content:
        case Text(command=str(name)):
            return name in FAREWELLS
        case Press(data=data):
            return data.partition(":")[0] in FAREWELLS
        case _:
            return False
