"""The people as a whole: who is due, who left. Everything else about a person is in their notebook."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from coaching.model import Person
from storage import outbox
from storage.notebook import person_of
from storage.tables import PersonRow


async def due(session: AsyncSession, *, now: datetime, most: int) -> list[tuple[Person, datetime]]:
    """People whose summary is due, with the moment it was due at; each is held until the transaction ends."""
    query = select(PersonRow).where(col(PersonRow.next_summary_at) <= now).order_by(col(PersonRow.next_summary_at))
    rows = (await session.execute(query.limit(most).with_for_update(skip_locked=True))).scalars()
    return [(person_of(row), row.next_summary_at) for row in rows if row.next_summary_at is not None]


async def schedule(session: AsyncSession, person_id: int, at: datetime | None) -> None:
    """Puts a person's next summary where it belongs."""
    await session.execute(update(PersonRow).where(col(PersonRow.id) == person_id).values(next_summary_at=at))


async def goes_away(session: AsyncSession, chat_id: int) -> None:
    """Someone blocked Faro: nothing more is sent until they write again."""
    mine = col(PersonRow.chat_id) == chat_id
    await session.execute(update(PersonRow).where(mine).values(away=True, next_summary_at=None))
    await outbox.bury(session, chat_id)
