"""The people as a whole: who is due, who left. Everything else about a person is in their notebook."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from storage import outbox
from storage.tables import PersonRow


async def due(
    session: AsyncSession, *, now: datetime, most: int, among: frozenset[int] = frozenset()
) -> list[tuple[int, datetime]]:
    """Who has a summary due, and since when; only `among` these, if any are named.

    Each is held until the transaction ends. Their numbers, not the people: a row that cannot be read must not hide
    the others.
    """
    return await _due(session, col(PersonRow.next_summary_at), now=now, most=most, among=among)


async def nudges_due(
    session: AsyncSession, *, now: datetime, most: int, among: frozenset[int] = frozenset()
) -> list[tuple[int, datetime]]:
    """The same for a word between two summaries."""
    return await _due(session, col(PersonRow.next_nudge_at), now=now, most=most, among=among)


async def schedule(session: AsyncSession, person_id: int, at: datetime | None) -> None:
    """Puts a person's next summary where it belongs."""
    await session.execute(update(PersonRow).where(col(PersonRow.id) == person_id).values(next_summary_at=at))


async def summed(session: AsyncSession, person_id: int, now: datetime, *, following: datetime | None) -> None:
    """Writes down that a summary was made, and when the following one is due."""
    values = {"summed_at": now, "next_summary_at": following}
    await session.execute(update(PersonRow).where(col(PersonRow.id) == person_id).values(**values))


async def schedule_nudge(session: AsyncSession, person_id: int, at: datetime | None) -> None:
    """Puts the next word between two summaries where it belongs."""
    await session.execute(update(PersonRow).where(col(PersonRow.id) == person_id).values(next_nudge_at=at))


async def goes_away(session: AsyncSession, chat_id: int) -> None:
    """Someone blocked Faro: nothing more is sent until they write again."""
    mine = col(PersonRow.id) == chat_id  # a private chat has its person's number, and the key is indexed
    await session.execute(update(PersonRow).where(mine).values(away=True, next_summary_at=None, next_nudge_at=None))
    await outbox.bury(session, chat_id)


async def _due(
    session: AsyncSession, clock: Any, *, now: datetime, most: int, among: frozenset[int]
) -> list[tuple[int, datetime]]:
    query = select(col(PersonRow.id), clock).where(clock <= now)
    if among:
        query = query.where(col(PersonRow.id).in_(among))
    query = query.order_by(clock).limit(most).with_for_update(skip_locked=True)
    return [(number, at) for number, at in await session.execute(query) if at is not None]
