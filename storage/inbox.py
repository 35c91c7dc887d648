"""What came in: an update is on disk before Telegram is told that it arrived.

looking -> waiting -> done
                   -> failed     a bug of ours; the person was told
An update that carries a picture begins as `looking`, which storage/looking.py is about; all others as `waiting`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from storage.store import insert_new
from storage.tables import LOOKING, WAITING, InboxRow, PersonRow

# Telegram keeps an update for a day and may hand it over again until then; a week leaves room for a stopped clock.
REMEMBERED = timedelta(days=7)

OPEN: Final = col(InboxRow.status).in_((WAITING, LOOKING))
"""Word for word the condition of the index, by which SQLite knows that it may use it."""
DEALT_WITH: Final = col(InboxRow.status).notin_((WAITING, LOOKING))


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came: its number, the chat whose order it belongs to, and its JSON.

    `album` is what it is part of; `looking` that it has to be looked at before it can be answered. The rest is what
    came of that: `shot` what was seen, `progress_id` the message that says that somebody looks, `looks` how often
    that began.
    """

    update_id: int
    chat_id: int
    raw: str
    received_at: datetime | None = field(default=None, compare=False)
    album: str | None = None
    looking: bool = field(default=False, compare=False)
    looks: int = field(default=0, compare=False)
    progress_id: int | None = field(default=None, compare=False)
    shot: Mapping[str, Any] | None = field(default=None, compare=False)


async def receive(session: AsyncSession, arrivals: Sequence[Arrival], *, now: datetime) -> int:
    """Writes updates down; those that are there already change nothing. Returns how many were new."""
    if not arrivals:
        return 0
    rows = [
        {
            "update_id": a.update_id,
            "chat_id": a.chat_id,
            "raw": a.raw,
            "received_at": now,
            "status": "looking" if a.looking else "waiting",
            "album": a.album,
            "looks": 0,
        }
        for a in arrivals
    ]
    return await insert_new(session, InboxRow, rows, returning=col(InboxRow.update_id))


async def oldest_waiting(session: AsyncSession) -> Arrival | None:
    """Takes the next update to work on: the oldest of its chat, of a chat that nobody else is working for.

    The row stays locked until the transaction ends, and a later update of the same chat is never the oldest while
    this one is waiting, or still being looked at: one chat in order, different chats side by side, with nothing to
    clean up after a crash.
    """
    row = InboxRow.__table__.alias("row")  # type: ignore[attr-defined]  # SQLModel makes it
    query = (
        select(*columns(row))
        .where(row.c.status == WAITING, row.c.update_id == oldest_open(row))
        .order_by(row.c.update_id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = (await session.execute(query)).first()
    return arrival_of(found) if found else None


async def with_its_album(session: AsyncSession, arrival: Arrival) -> tuple[Arrival, ...]:
    """The update and, in order, what came with it in one album and waits with it: one thing to say one thing about."""
    if arrival.album is None:
        return (arrival,)
    row = InboxRow.__table__  # type: ignore[attr-defined]  # SQLModel makes it
    together = OPEN, row.c.status == WAITING, row.c.chat_id == arrival.chat_id, row.c.album == arrival.album
    found = await session.execute(select(*columns(row)).where(*together).order_by(row.c.update_id))
    return tuple(arrival_of(one) for one in found)


async def finish(session: AsyncSession, *update_ids: int, failed: bool = False) -> None:
    """Marks updates as dealt with and forgets their content, and whose they were unless Faro knows them.

    Somebody who erased themselves, and then blocks Faro, sends one more update: it must not bring their number back.
    """
    known = select(col(PersonRow.id)).where(col(PersonRow.id) == col(InboxRow.chat_id)).exists()
    values: dict[str, Any] = {
        "status": "failed" if failed else "done", "raw": None, "chat_id": case((known, col(InboxRow.chat_id)), else_=0),
        "album": None, "lease_until": None, "looks": 0, "progress_id": None, "shot": None,
    }  # fmt: skip
    await session.execute(update(InboxRow).where(col(InboxRow.update_id).in_(update_ids)).values(**values))


async def forget_old(session: AsyncSession, *, now: datetime) -> None:
    """Drops the numbers of updates that cannot come again."""
    gone = DEALT_WITH, col(InboxRow.received_at) < now - REMEMBERED
    await session.execute(delete(InboxRow).where(*gone))


async def forget_chat(session: AsyncSession, chat_id: int) -> None:
    """Takes a chat's number off the updates already dealt with: they stay known, but no longer as anybody's."""
    done = col(InboxRow.chat_id) == chat_id, DEALT_WITH
    await session.execute(update(InboxRow).where(*done).values(chat_id=0))


def oldest_open(row: Any) -> Any:
    """The number of the oldest update in the row's chat that is not dealt with yet."""
    older = InboxRow.__table__.alias("older")  # type: ignore[attr-defined]  # SQLModel makes it
    first = select(func.min(older.c.update_id))
    return first.where(older.c.chat_id == row.c.chat_id, older.c.status.in_((WAITING, LOOKING))).scalar_subquery()


def columns(row: Any) -> tuple[Any, ...]:
    """What an arrival is made of."""
    names = ("update_id", "chat_id", "raw", "received_at", "album", "status", "looks", "progress_id", "shot")
    return tuple(row.c[name] for name in names)


def arrival_of(found: Any) -> Arrival:
    """An arrival from its row."""
    return Arrival(
        found.update_id, found.chat_id, found.raw, found.received_at, album=found.album,
        looking=found.status == "looking", looks=found.looks, progress_id=found.progress_id, shot=found.shot,
    )  # fmt: skip
