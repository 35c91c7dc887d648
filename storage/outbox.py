"""What is to be sent: written in the transaction that decided it, sent afterwards, marked when it arrived.

waiting -> sending -> sent
        -> waiting    what comes by itself was late: at the next hour that suits the person
        -> failed     … or not at all, when it is for a moment that has gone
        -> dead       the person wants none of it any more
                   -> waiting    Telegram said later, or the network failed: again after `not_before`
                   -> uncertain  a summary or a nudge that may or may not have arrived: never sent again by itself
                   -> failed     Telegram refuses this message; dead: it refuses this person
uncertain -> offered             the person was told, with a button to see it
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal, get_args

from sqlalchemy import and_, case, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from storage.store import insert_new
from storage.tables import SENDING, WAITING, OutboxRow

Kind = Literal["answer", "nudge", "summary"]

LEASE: Final = timedelta(minutes=2)
"""Longer than any single send may take: a row still `sending` after that belongs to a process that is gone."""
REMEMBERED: Final = timedelta(days=30)
"""How long the record of a sent message (never its words) is kept: four weeks of summaries and their keys."""

OPEN: Final = col(OutboxRow.status).in_((WAITING, SENDING))
"""Word for word the condition of the index, by which SQLite knows that it may use it."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message to send. `key` says what it answers, so that it cannot be queued twice."""

    key: str
    chat_id: int
    person_id: int
    kind: Kind
    body: Mapping[str, Any]
    id: int = 0
    attempts: int = 0
    queued_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which something that comes by itself may go out (UTC)."""

    first: datetime
    last: datetime


async def post(session: AsyncSession, parcel: Parcel, *, now: datetime, window: Window | None = None) -> bool:
    """Queues a message, to go out now or in its window; False when its key is there already."""
    row = {
        "key": parcel.key, "chat_id": parcel.chat_id, "person_id": parcel.person_id, "kind": parcel.kind,
        "body": dict(parcel.body), "not_before": window.first if window else now,
        "not_after": window.last if window else None, "created_at": now, "status": "waiting", "attempts": 0,
    }  # fmt: skip
    return bool(await insert_new(session, OutboxRow, [row], returning=col(OutboxRow.id)))


async def claim(session: AsyncSession, *, now: datetime, most: int) -> list[Parcel]:
    """Takes up to `most` messages to send now: answers before summaries, one at a time for each chat.

    What comes by itself and waits for the morning stands in no answer's way, and what is past its window is not taken.
    """
    row, older = OutboxRow.__table__.alias("row"), OutboxRow.__table__.alias("older")  # type: ignore[attr-defined]  # SQLModel makes it
    in_the_way = or_(older.c.kind == "answer", and_(older.c.not_before <= now, ~_late(older.c.not_after, now)))
    before = select(older.c.id).where(
        older.c.chat_id == row.c.chat_id,
        older.c.status.in_((WAITING, SENDING)),
        or_(older.c.status == SENDING, (older.c.id < row.c.id) & in_the_way),
    )
    due = (
        select(row.c.id)
        .where(row.c.status == WAITING, row.c.not_before <= now, ~_late(row.c.not_after, now), ~before.exists())
        # "answer" before "nudge" and "summary", as the index has them: no sorting of all that waits.
        .order_by(row.c.kind, row.c.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    ids = list((await session.execute(due)).scalars())
    if not ids:
        return []
    taken = (
        update(OutboxRow)
        .where(col(OutboxRow.id).in_(ids))
        .values(status="sending", lease_until=now + LEASE, attempts=col(OutboxRow.attempts) + 1)
    )
    await session.execute(taken)
    columns = (OutboxRow.id, OutboxRow.key, OutboxRow.chat_id, OutboxRow.person_id, OutboxRow.kind, OutboxRow.body,
               OutboxRow.attempts, OutboxRow.created_at)  # fmt: skip
    rows = await session.execute(select(*columns).where(col(OutboxRow.id).in_(ids)).order_by(col(OutboxRow.id)))  # type: ignore[call-overload]  # its overloads end at four
    return [
        Parcel(r.key, r.chat_id, r.person_id, r.kind, r.body, id=r.id, attempts=r.attempts, queued_at=r.created_at)
        for r in rows
    ]


async def sent(session: AsyncSession, parcel_id: int, *, message_id: int | None, now: datetime) -> None:
    """It arrived. The words are forgotten; that it was sent is remembered."""
    await _mark(session, parcel_id, status="sent", message_id=message_id, sent_at=now, body={}, lease_until=None)


async def again(session: AsyncSession, parcel_id: int, *, at: datetime, problem: str) -> None:
    """It did not arrive: once more, not before `at`."""
    await _mark(session, parcel_id, status="waiting", not_before=at, problem=problem, lease_until=None)


async def give_up(
    session: AsyncSession, parcel_id: int, status: Literal["failed", "dead", "uncertain"], *, problem: str
) -> None:
    """It will not be sent again by itself. An uncertain summary keeps its words, to be offered."""
    kept: dict[str, Any] = {} if status == "uncertain" else {"body": {}}
    await _mark(session, parcel_id, status=status, problem=problem, lease_until=None, **kept)


async def late(session: AsyncSession, *, now: datetime, most: int) -> list[Parcel]:
    """What comes by itself, still waits, and is past its window, oldest first; held until the transaction ends."""
    waits = col(OutboxRow.kind).in_(("nudge", "summary")), col(OutboxRow.status) == WAITING
    query = select(OutboxRow).where(*waits, _late(col(OutboxRow.not_after), now)).order_by(col(OutboxRow.id))
    rows = (await session.execute(query.limit(most).with_for_update(skip_locked=True))).scalars()
    return [
        Parcel(r.key, r.chat_id, r.person_id, _kind(r.kind), {}, id=r.id or 0, queued_at=r.created_at) for r in rows
    ]


async def move(session: AsyncSession, parcel_id: int, window: Window) -> None:
    """Lets a message that missed its window go out in another one."""
    await _mark(session, parcel_id, not_before=window.first, not_after=window.last)


async def withdraw(session: AsyncSession, person_id: int, kinds: Sequence[Kind]) -> None:
    """Drops what still waits of what a person does not want any more."""
    waiting = col(OutboxRow.person_id) == person_id, col(OutboxRow.kind).in_(kinds), col(OutboxRow.status) == WAITING
    await session.execute(update(OutboxRow).where(*waiting).values(status="dead", body={}))


async def bury(session: AsyncSession, chat_id: int) -> None:
    """Drops what still waits for someone who blocked Faro."""
    waiting = col(OutboxRow.chat_id) == chat_id, OPEN, col(OutboxRow.status) == WAITING
    await session.execute(update(OutboxRow).where(*waiting).values(status="dead", body={}))


async def recover(session: AsyncSession, *, now: datetime, everything: bool) -> int:
    """Deals with messages that a process was sending when it died.

    An answer is sent again: twice is harmless. What came by itself becomes `uncertain`. `everything` is for a database
    that only one process uses: at its start, whatever is `sending` is orphaned. Otherwise a lease has to run out first.
    """
    orphaned = [OPEN, col(OutboxRow.status) == SENDING]
    if not everything:
        orphaned.append(col(OutboxRow.lease_until) < now)
    status = case((col(OutboxRow.kind) == "answer", "waiting"), else_="uncertain")
    result = await session.execute(update(OutboxRow).where(*orphaned).values(status=status, lease_until=None))
    return int(getattr(result, "rowcount", 0))


async def uncertain_summary(session: AsyncSession, person_id: int) -> int | None:
    """A summary of this person's that may not have arrived and was not offered yet: its id, now marked as offered."""
    mine = col(OutboxRow.person_id) == person_id, col(OutboxRow.kind) == "summary"
    query = select(col(OutboxRow.id)).where(*mine, col(OutboxRow.status) == "uncertain")
    found: int | None = (await session.execute(query.order_by(col(OutboxRow.id).desc()).limit(1))).scalar()
    if found is not None:
        await session.execute(
            update(OutboxRow).where(*mine, col(OutboxRow.status) == "uncertain").values(status="offered")
        )
    return found


async def offered_summary(session: AsyncSession, person_id: int, parcel_id: int) -> Mapping[str, Any] | None:
    """The words of a summary that was offered to this very person; None when it is not theirs, or already shown."""
    row = await session.get(OutboxRow, parcel_id, with_for_update=True)
    if row is None or row.person_id != person_id or row.status != "offered":
        return None
    body, row.body, row.status = row.body, {}, "sent"
    return body


async def has(session: AsyncSession, key: str) -> bool:
    """True when a message with this key was ever queued."""
    return (await session.execute(select(col(OutboxRow.id)).where(col(OutboxRow.key) == key))).first() is not None


async def forget_person(session: AsyncSession, person_id: int) -> None:
    """Drops every message to a person who erases themselves, sent or not."""
    await session.execute(delete(OutboxRow).where(col(OutboxRow.person_id) == person_id))


async def forget_old(session: AsyncSession, *, now: datetime) -> None:
    """Drops the record of messages that were dealt with long ago."""
    gone = col(OutboxRow.status).notin_((WAITING, SENDING)), col(OutboxRow.created_at) < now - REMEMBERED
    await session.execute(delete(OutboxRow).where(*gone))


def _late(not_after: Any, now: datetime) -> Any:
    return and_(not_after.is_not(None), not_after < now)


def _kind(name: str) -> Kind:
    return next(kind for kind in get_args(Kind) if kind == name)


async def _mark(session: AsyncSession, parcel_id: int, **values: Any) -> None:
    await session.execute(update(OutboxRow).where(col(OutboxRow.id) == parcel_id).values(**values))
    # The farewell to someone who erased themselves carries no person; once it is out, nothing of it stays either.
    over = col(OutboxRow.id) == parcel_id, col(OutboxRow.person_id) == 0, col(OutboxRow.status) != "waiting"
    await session.execute(delete(OutboxRow).where(*over))
