"""Pictures that came in: which is looked at next and by whom, and what was seen on it.

Looking takes seconds, and a transaction would hold up everybody: so an update is held by a lease, and each step is
a small transaction of its own. Whatever happens in between, what was not written is done again.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from storage.inbox import Arrival, arrival_of, columns, oldest_open
from storage.tables import LOOKING, InboxRow

LEASE: Final = timedelta(minutes=1)
"""How long an update is somebody's who does not say that they are still at it."""
GATHERING: Final = timedelta(seconds=1.5)
"""How long an album waits for another part: each comes by itself, and nothing says which is the last."""

Job = tuple[Arrival, ...]
"""What is looked at, and answered, as one: a picture, or the parts of an album in order."""


async def claim(session: AsyncSession, *, now: datetime, after: int = 0) -> Job:
    """Takes the next pictures to look at; empty when there are none.

    Only the oldest open update of a chat: a chat stays in order, and has one job at a time. Chats take turns: the one
    whose number follows `after` comes first, so that nobody with a hundred pictures keeps others waiting.
    """
    row, part = InboxRow.__table__.alias("row"), InboxRow.__table__.alias("part")  # type: ignore[attr-defined]  # SQLModel makes it
    still_coming = select(part.c.update_id).where(
        part.c.status == LOOKING, part.c.chat_id == row.c.chat_id, part.c.album == row.c.album,
        part.c.received_at > now - GATHERING,
    )  # fmt: skip
    free = or_(row.c.lease_until.is_(None), row.c.lease_until < now)
    query = (
        select(*columns(row))
        .where(row.c.status == LOOKING, row.c.update_id == oldest_open(row), free, ~still_coming.exists())
        .order_by(row.c.chat_id <= after, row.c.chat_id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = (await session.execute(query)).first()
    if found is None:
        return ()
    job = await _parts(session, arrival_of(found))
    await hold(session, job, now=now)
    return job


async def hold(session: AsyncSession, job: Sequence[Arrival], *, now: datetime) -> None:
    """Somebody is still looking."""
    await _mark(session, job, lease_until=now + LEASE)


async def let_go(session: AsyncSession, job: Sequence[Arrival]) -> None:
    """Nobody looks any more: somebody else may at once."""
    await _mark(session, job, lease_until=None)


async def recover(session: AsyncSession) -> None:
    """For a database that only one process uses, at its start: whoever was looking is gone."""
    held = col(InboxRow.status) == LOOKING, col(InboxRow.lease_until).is_not(None)
    await session.execute(update(InboxRow).where(*held).values(lease_until=None))


async def announced(session: AsyncSession, part: Arrival, message_id: int) -> None:
    """The person was told, by this message, that somebody looks."""
    await _mark(session, (part,), progress_id=message_id)


async def begun(session: AsyncSession, part: Arrival) -> None:
    """A look at this picture begins. One that takes the whole process down is not begun for ever."""
    await _mark(session, (part,), looks=InboxRow.looks + 1)


async def seen(session: AsyncSession, part: Arrival, shot: Mapping[str, Any]) -> None:
    """What was seen on one picture."""
    await _mark(session, (part,), shot=shot)


async def hand_over(session: AsyncSession, job: Job, *, now: datetime) -> Job:
    """Everything was looked at: it may be answered. Unless parts have come meanwhile: these are returned, and held."""
    looked = {part.update_id for part in job}
    new = tuple(part for part in await _parts(session, job[0]) if part.update_id not in looked)
    if new:
        await hold(session, new, now=now)
    else:
        await _mark(session, job, status="waiting", lease_until=None)
    return new


async def _parts(session: AsyncSession, first: Arrival) -> Job:
    """The update, or all parts of its album that are not looked at yet."""
    row = InboxRow.__table__  # type: ignore[attr-defined]  # SQLModel makes it
    same = (
        row.c.update_id == first.update_id
        if first.album is None
        else (row.c.chat_id == first.chat_id) & (row.c.album == first.album)
    )
    found = await session.execute(select(*columns(row)).where(row.c.status == LOOKING, same).order_by(row.c.update_id))
    return tuple(arrival_of(one) for one in found)


async def _mark(session: AsyncSession, job: Sequence[Arrival], **values: Any) -> None:
    """Changes updates that are still being looked at: another process may have taken over and be done with them."""
    mine = col(InboxRow.update_id).in_([part.update_id for part in job]), col(InboxRow.status) == LOOKING
    await session.execute(update(InboxRow).where(*mine).values(**values))
