"""What came in: an update is on disk before Telegram is told that it arrived."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from storage.store import insert_new
from storage.tables import WAITING, InboxRow, PersonRow

# Telegram keeps an update for a day and may hand it over again until then; a week leaves room for a stopped clock.
REMEMBERED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came: its number, the chat whose order it belongs to, and its JSON."""

    update_id: int
    chat_id: int
    raw: str
    received_at: datetime | None = field(default=None, compare=False)


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
            "status": "waiting",
        }
        for a in arrivals
    ]
    return await insert_new(session, InboxRow, rows, returning=col(InboxRow.update_id))


async def oldest_waiting(session: AsyncSession) -> Arrival | None:
    """Takes the next update to work on: the oldest of its chat, of a chat that nobody else is working for.

    The row stays locked until the transaction ends, and a later update of the same chat is never the oldest while
    this one is waiting: one chat in order, different chats side by side, with nothing to clean up after a crash.
    """
    row, older = InboxRow.__table__.alias("row"), InboxRow.__table__.alias("older")  # type: ignore[attr-defined]
    first = select(func.min(older.c.update_id)).where(older.c.chat_id == row.c.chat_id, older.c.status == WAITING)
    query = (
        select(row.c.update_id, row.c.chat_id, row.c.raw, row.c.received_at)
        .where(row.c.status == WAITING, row.c.update_id == first.scalar_subquery())
        .order_by(row.c.update_id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = (await session.execute(query)).first()
    return Arrival(found.update_id, found.chat_id, found.raw, found.received_at) if found else None


async def finish(session: AsyncSession, update_id: int, *, failed: bool = False) -> None:
    """Marks an update as dealt with and forgets its content, and whose it was unless Faro knows them.

    Somebody who erased themselves, and then blocks Faro, sends one more update: it must not bring their number back.
    """
    known = select(col(PersonRow.id)).where(col(PersonRow.id) == col(InboxRow.chat_id)).exists()
    values: dict[str, Any] = {
        "status": "failed" if failed else "done", "raw": None, "chat_id": case((known, col(InboxRow.chat_id)), else_=0),
    }  # fmt: skip
    await session.execute(update(InboxRow).where(col(InboxRow.update_id) == update_id).values(**values))


async def forget_old(session: AsyncSession, *, now: datetime) -> None:
    """Drops the numbers of updates that cannot come again."""
    gone = col(InboxRow.status) != WAITING, col(InboxRow.received_at) < now - REMEMBERED
    await session.execute(delete(InboxRow).where(*gone))


async def forget_chat(session: AsyncSession, chat_id: int) -> None:
    """Takes a chat's number off the updates already dealt with: they stay known, but no longer as anybody's."""
    done = col(InboxRow.chat_id) == chat_id, col(InboxRow.status) != WAITING
    await session.execute(update(InboxRow).where(*done).values(chat_id=0))
