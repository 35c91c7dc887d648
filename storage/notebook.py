"""One person's own pages: every query here carries the person's id, so that nobody can reach another's."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from coaching.model import Entry, History, Person, Plan
from coaching.rhythm import PRESUMED_ZONE, moved, next_nudge, next_summary, resting, today
from storage import forgotten, inbox, outbox
from storage.rows import act_of, event_of, observation_of, person_of, plan_of, post_of, post_values, write_person
from storage.settled import one_each, settled
from storage.store import READS
from storage.tables import ActRow, EntryRow, EventRow, ObservationRow, PersonRow, PlanRow, PostRow

HORIZON: Final = timedelta(days=400)
"""How far back an interpretation looks: a year of weeks and some room. /export gives everything."""
STANDS: Final = col(EntryRow.struck).is_(False)
PARTS: Final[Mapping[str, tuple[Any, Callable[[Any], Any]]]] = {
    "observations": (ObservationRow, observation_of),
    "posts": (PostRow, post_of),
    "events": (EventRow, event_of),
    "acts": (ActRow, act_of),
}
"""What an entry is made of: the table of each part, and what its rows are to the domain."""


class SqlNotebook:
    """The pages of one person, inside one transaction."""

    def __init__(self, session: AsyncSession, person_id: int, *, now: datetime) -> None:
        self._session = session
        self._id = person_id
        self._now = now
        self._row: PersonRow | None = None  # held on to: a session reads again what nobody holds
        self._held = False
        self._read: History | None = None  # what this transaction has read of the last year, until it writes
        self._newest: tuple[Entry, ...] | None = None  # the same of the newest entry: one, or none

    async def person(self) -> Person | None:
        """The person, or None when Faro does not know them."""
        row = await self._own()
        return person_of(row) if row else None

    async def _own(self) -> PersonRow | None:
        """The person's row, held until the transaction ends: messages and the weekly tick both write to it."""
        reads = self._held or self._session.get_bind().get_execution_options().get(READS)
        self._held = self._held or not reads
        self._row = await self._session.get(PersonRow, self._id, with_for_update=None if reads else True)
        return self._row

    async def keep(self, person: Person) -> None:
        """Writes the person, and when their next summary is due."""
        if person.id != self._id:
            message = "a notebook belongs to one person"
            raise ValueError(message)
        row = await self._own()
        before = person_of(row) if row else None
        if row is None:
            row = PersonRow(id=person.id, chat_id=person.chat_id, language=person.language, created_at=person.since)
        write_person(row, person)
        if before is None:
            row.next_summary_at = next_summary(person, self._now)
        elif _clockwork(before) != _clockwork(person):
            # Only when the wish changed: recomputing at every message could jump over one that is due right now.
            row.next_summary_at = moved(person_of(row), row.next_summary_at, self._now)
        if before is None or _nudged(before) != _nudged(person):
            row.next_nudge_at = next_nudge(person_of(row), self._now)
        self._session.add(row)
        await self._session.flush()
        if before is not None and (unwanted := _unwanted(before, person, today(person, self._now))):
            await outbox.withdraw(self._session, self._id, unwanted)

    async def history(self) -> History:
        """What stands of the last year, oldest first."""
        if self._read is None:
            self._read = await self._history(since=self._now.date() - HORIZON)
        return self._read

    async def everything(self) -> History:
        """What stands, from the first day."""
        return await self._history(since=date.min)

    async def add(self, entry: Entry, *, said: datetime) -> int:
        """Adds what one message said."""
        self._writes()
        row = EntryRow(person_id=self._id, said_at=said)
        self._session.add(row)
        await self._session.flush()
        if row.id is None:
            message = "the database gave no id"
            raise RuntimeError(message)
        mine: dict[str, Any] = {"entry_id": row.id, "person_id": self._id}
        self._session.add_all([ObservationRow(**mine, **asdict(o)) for o in entry.observations])
        self._session.add_all([PostRow(**mine, **post_values(p)) for p in entry.posts])
        self._session.add_all([EventRow(**mine, **asdict(e)) for e in entry.events])
        self._session.add_all([ActRow(**mine, **asdict(a)) for a in entry.acts])
        await self._session.flush()
        if entry.observations:
            await self._told_figures()
        return row.id

    async def _told_figures(self) -> None:
        """Whoever tells a figure is not silent, and has counted again: nothing has to ask them for it."""
        row = await self._own()
        if row is not None:
            figures = select(col(ObservationRow.id)).where(col(ObservationRow.entry_id) == col(EntryRow.id)).exists()
            mine = col(EntryRow.person_id) == self._id, STANDS, figures
            newest = select(col(EntryRow.said_at)).where(*mine).order_by(col(EntryRow.id).desc()).limit(1)
            said: datetime | None = (await self._session.execute(newest)).scalar()
            row.figures_on = today(person_of(row), said) if said is not None else None
            row.next_nudge_at = next_nudge(person_of(row), self._now)
            self._session.add(row)
            await self._session.flush()

    async def plans(self, *, dropped: bool = False) -> tuple[Plan, ...]:
        """The actions that the person chose, oldest first; those they dropped only if asked for."""
        mine = [col(PlanRow.person_id) == self._id]
        if not dropped:
            mine.append(col(PlanRow.dropped).is_(False))
        rows = await self._session.execute(select(PlanRow).where(*mine).order_by(col(PlanRow.id)))
        return tuple(plan_of(row) for row in rows.scalars())

    async def keep_plan(self, plan: Plan) -> int:
        """Writes an action down, or what became of it; an id that is nobody's or another's is a mistake of ours."""
        values = {name: value for name, value in asdict(plan).items() if name != "id"}
        row = PlanRow(person_id=self._id, **values)
        if plan.id is not None:
            known = await self._session.get(PlanRow, plan.id)
            if known is None or known.person_id != self._id:
                message = "a plan belongs to one person"
                raise ValueError(message)
            for name, value in values.items():
                setattr(known, name, value)
            row = known
        self._session.add(row)
        await self._session.flush()
        if row.id is None:
            message = "the database gave no id"
            raise RuntimeError(message)
        return row.id

    async def entry(self, entry_id: int) -> Entry | None:
        """One entry of this person's, struck or not."""
        return next(iter(await self._entries(col(EntryRow.id) == entry_id)), None)

    async def entries(self) -> tuple[Entry, ...]:
        """The entries that stand and say something of the last year, the newest first."""
        found = await self._entries(STANDS, since=self._now.date() - HORIZON)
        return tuple(entry for entry in reversed(found) if entry)

    async def undone(self) -> tuple[Entry, ...]:
        """The entries that the person took back, oldest first: they can be put back, so they are still there."""
        return await self._entries(col(EntryRow.struck).is_(True))

    async def latest_entry(self) -> Entry | None:
        """The newest entry that stands."""
        if self._newest is None:
            newest = select(func.max(col(EntryRow.id))).where(col(EntryRow.person_id) == self._id, STANDS)
            self._newest = await self._entries(col(EntryRow.id) == newest.scalar_subquery())
        return next(iter(self._newest), None)

    async def strike(self, entry_id: int, *, struck: bool) -> None:
        """Undoes an entry, or puts it back."""
        self._writes()
        mine = col(EntryRow.id) == entry_id, col(EntryRow.person_id) == self._id
        await self._session.execute(update(EntryRow).where(*mine).values(struck=struck))
        await self._told_figures()

    async def place(self, entry_id: int, platform: str) -> None:
        """Says which network the figures of an entry belong to, where that was not said."""
        self._writes()
        for table in (ObservationRow, PostRow):
            mine = (
                col(table.entry_id) == entry_id,
                col(table.person_id) == self._id,
                col(table.platform).is_(None),
            )
            await self._session.execute(update(table).where(*mine).values(platform=platform))

    async def forget(self, who: str) -> tuple[Mapping[str, Any], ...]:
        """Forgets what somebody did; returns what `recall` puts it back from."""
        self._writes()
        return await forgotten.forget(self._session, self._id, who)

    async def recall(self, gone: Iterable[Mapping[str, Any]]) -> None:
        """Puts back what was forgotten."""
        self._writes()
        await forgotten.recall(self._session, self._id, gone)

    async def judge(self, post_id: int, *, fit: str | None = None, kind: str | None = None) -> None:
        """Writes what the person says of one of their posts."""
        self._writes()
        values = {k: v for k, v in (("fit", fit), ("kind", kind)) if v is not None}
        mine = col(PostRow.id) == post_id, col(PostRow.person_id) == self._id
        await self._session.execute(update(PostRow).where(*mine).values(**values))

    async def erase(self) -> None:
        """Forgets everything about this person: rows go, they are not hidden."""
        self._writes()
        for table in (ObservationRow, PostRow, EventRow, ActRow, EntryRow, PlanRow):
            await self._session.execute(delete(table).where(col(table.person_id) == self._id))
        await self._session.execute(delete(PersonRow).where(col(PersonRow.id) == self._id))
        await outbox.forget_person(self._session, self._id)
        await inbox.forget_chat(self._session, self._id)

    def _writes(self) -> None:
        """What was read of the figures is no longer what stands."""
        self._read = self._newest = None

    async def _history(self, *, since: date) -> History:
        return History(
            settled(await self._rows(ObservationRow, STANDS, since=since)),
            one_each(post_of(r) for r in await self._rows(PostRow, STANDS, since=since)),
            # What happened years ago may still echo: bought followers bleed slowly.
            tuple(event_of(r) for r in await self._rows(EventRow, STANDS)),
            acts=tuple(act_of(r) for r in await self._rows(ActRow, STANDS, since=since)),
        )

    async def _entries(self, which: ColumnElement[bool], *, since: date = date.min) -> tuple[Entry, ...]:
        """The entries asked for, oldest first, each with what it says of the days since."""
        query = select(col(EntryRow.id), col(EntryRow.struck), col(EntryRow.said_at))
        query = query.where(col(EntryRow.person_id) == self._id, which).order_by(col(EntryRow.id))
        rows = await self._session.execute(query)
        found = [Entry(id=number, struck=struck, said=said) for number, struck, said in rows]
        told: dict[int | None, dict[str, Any]] = {entry.id: {} for entry in found}
        for part, (table, noun) in PARTS.items():
            for row in await self._rows(table, which, since=since):
                told[row.entry_id][part] = (*told[row.entry_id].get(part, ()), noun(row))
        return tuple(replace(entry, **told[entry.id]) for entry in found)

    async def _rows(self, table: Any, which: ColumnElement[bool], *, since: date = date.min) -> list[Any]:
        """What stands in a table of the entries asked for, from a day on."""
        entries = select(col(EntryRow.id)).where(col(EntryRow.person_id) == self._id, which)
        # Plain columns, not mapped objects: a year of figures is read at every message.
        query = select(*table.__table__.columns).where(table.person_id == self._id, table.entry_id.in_(entries))
        return list((await self._session.execute(query.where(table.day >= since).order_by(table.day, table.id))).all())


def _unwanted(before: Person, person: Person, day: date) -> tuple[outbox.Kind, ...]:
    """What the person wants none of from now on."""
    if (person.summaries, resting(person, day)) != (before.summaries, resting(before, day)) and not (
        person.summaries and not resting(person, day)
    ):
        return ("summary", "nudge")
    return ("nudge",) if before.nudges and not person.nudges else ()


def _clockwork(person: Person) -> tuple[object, ...]:
    zone = person.timezone or PRESUMED_ZONE[person.language]
    return (person.rhythm, zone, person.summaries, person.paused_until, person.away)


def _nudged(person: Person) -> tuple[object, ...]:
    return (*_clockwork(person), person.nudges, person.nudging)
