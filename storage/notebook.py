"""One person's own pages: every query here carries the person's id, so that nobody can reach another's."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from coaching.model import (
    Act,
    Contact,
    Entry,
    Event,
    History,
    Nudging,
    Observation,
    Person,
    Plan,
    Post,
    Profile,
    Rhythm,
)
from coaching.rhythm import PRESUMED_ZONE, moved, next_nudge, next_summary, resting, today
from coaching.thresholds import WEEK
from storage import forgotten, inbox, outbox
from storage.store import READS
from storage.tables import ActRow, EntryRow, EventRow, ObservationRow, PersonRow, PlanRow, PostRow

HORIZON: Final = timedelta(days=400)
"""How far back an interpretation looks: a year of weeks and some room. /export gives everything."""

KEPT_OF_POSTS: Final = ("topic", "day", "fit", "kind", "platform")
"""These, and its own figures. What Faro proposes of a post is worked out again each time, from all that it was told by
then: never stored."""

PLAN: Final = tuple(field.name for field in fields(Plan))
PROFILE: Final = frozenset(field.name for field in fields(Profile))


class SqlNotebook:
    """The pages of one person, inside one transaction."""

    def __init__(self, session: AsyncSession, person_id: int, *, now: datetime) -> None:
        self._session = session
        self._id = person_id
        self._now = now
        self._held = False
        self._read: History | None = None  # what this transaction has read of the last year, until it writes

    async def person(self) -> Person | None:
        """The person, or None when Faro does not know them."""
        row = await self._own()
        return person_of(row) if row else None

    async def _own(self) -> PersonRow | None:
        """The person's row, held until the transaction ends: messages and the weekly tick both write to it."""
        if self._held or self._session.get_bind().get_execution_options().get(READS):
            return await self._session.get(PersonRow, self._id)
        self._held = True
        return await self._session.get(PersonRow, self._id, with_for_update=True)

    async def keep(self, person: Person) -> None:
        """Writes the person, and when their next summary is due."""
        if person.id != self._id:
            message = "a notebook belongs to one person"
            raise ValueError(message)
        row = await self._own()
        before = person_of(row) if row else None
        if row is None:
            row = PersonRow(id=person.id, chat_id=person.chat_id, language=person.language, created_at=person.since)
        row.chat_id, row.language, row.language_chosen = (
            person.chat_id,
            person.language,
            person.language_chosen,
        )
        row.timezone, row.summaries, row.away = person.timezone, person.summaries, person.away
        row.paused_until = person.paused_until
        row.weekday, row.hour, row.minute = person.rhythm.weekday, person.rhythm.hour, person.rhythm.minute
        row.profile, row.dialogue = _profile_json(person.profile), dict(person.dialogue)
        row.nudges, row.nudging = person.nudges, _nudging_json(person.nudging)
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
        self._read = None
        row = EntryRow(person_id=self._id, said_at=said)
        self._session.add(row)
        await self._session.flush()
        if row.id is None:
            message = "the database gave no id"
            raise RuntimeError(message)
        mine: dict[str, Any] = {"entry_id": row.id, "person_id": self._id}
        self._session.add_all([ObservationRow(**mine, **asdict(o)) for o in entry.observations])
        posts = [
            {**{name: getattr(p, name) for name in KEPT_OF_POSTS}, "amounts": dict(p.amounts) or None}
            for p in entry.posts
        ]
        self._session.add_all([PostRow(**mine, **p) for p in posts])
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
            mine = col(EntryRow.person_id) == self._id, col(EntryRow.struck).is_(False), figures
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
        return tuple(_plan(row) for row in rows.scalars())

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
        row = await self._session.get(EntryRow, entry_id)
        if row is None or row.person_id != self._id:
            return None
        return Entry(
            tuple(_observation(r) for r in await self._rows(ObservationRow, entry_id=entry_id)),
            tuple(_post(r) for r in await self._rows(PostRow, entry_id=entry_id)),
            tuple(_event(r) for r in await self._rows(EventRow, entry_id=entry_id)),
            id=entry_id,
            struck=row.struck,
            said=row.said_at,
            acts=tuple(_act(r) for r in await self._rows(ActRow, entry_id=entry_id)),
        )

    async def entries(self) -> tuple[Entry, ...]:
        """The entries that stand and say something of the last year, the newest first."""
        since = self._now.date() - HORIZON
        told: dict[int, Entry] = {}
        for row in await self._rows(ObservationRow, since=since):
            entry = told.get(row.entry_id, Entry())
            told[row.entry_id] = replace(entry, observations=(*entry.observations, _observation(row)))
        for row in await self._rows(PostRow, since=since):
            entry = told.get(row.entry_id, Entry())
            told[row.entry_id] = replace(entry, posts=(*entry.posts, _post(row)))
        for row in await self._rows(EventRow, since=since):
            entry = told.get(row.entry_id, Entry())
            told[row.entry_id] = replace(entry, events=(*entry.events, _event(row)))
        for row in await self._rows(ActRow, since=since):
            entry = told.get(row.entry_id, Entry())
            told[row.entry_id] = replace(entry, acts=(*entry.acts, _act(row)))
        query = select(col(EntryRow.id), col(EntryRow.said_at)).where(
            col(EntryRow.person_id) == self._id, col(EntryRow.struck).is_(False)
        )
        said = {number: at for number, at in await self._session.execute(query) if number in told}
        return tuple(replace(told[number], id=number, said=said[number]) for number in sorted(said, reverse=True))

    async def undone(self) -> tuple[Entry, ...]:
        """The entries that the person took back, oldest first: they can be put back, so they are still there."""
        mine = col(EntryRow.person_id) == self._id, col(EntryRow.struck).is_(True)
        numbers = (
            await self._session.execute(select(col(EntryRow.id)).where(*mine).order_by(col(EntryRow.id)))
        ).scalars()
        found = [await self.entry(number or 0) for number in list(numbers)]
        return tuple(entry for entry in found if entry is not None)

    async def latest_entry(self) -> Entry | None:
        """The newest entry that stands."""
        query = select(col(EntryRow.id)).where(col(EntryRow.person_id) == self._id, col(EntryRow.struck).is_(False))
        found: int | None = (await self._session.execute(query.order_by(col(EntryRow.id).desc()).limit(1))).scalar()
        return await self.entry(found) if found is not None else None

    async def strike(self, entry_id: int, *, struck: bool) -> None:
        """Undoes an entry, or puts it back."""
        self._read = None
        mine = col(EntryRow.id) == entry_id, col(EntryRow.person_id) == self._id
        await self._session.execute(update(EntryRow).where(*mine).values(struck=struck))
        await self._told_figures()

    async def place(self, entry_id: int, platform: str) -> None:
        """Says which network the figures of an entry belong to, where that was not said."""
        self._read = None
        for table in (ObservationRow, PostRow):
            mine = (
                col(table.entry_id) == entry_id,
                col(table.person_id) == self._id,
                col(table.platform).is_(None),
            )
            await self._session.execute(update(table).where(*mine).values(platform=platform))

    async def forget(self, who: str) -> tuple[Mapping[str, Any], ...]:
        """Forgets what somebody did; returns what `recall` puts it back from."""
        self._read = None
        return await forgotten.forget(self._session, self._id, who)

    async def recall(self, gone: Iterable[Mapping[str, Any]]) -> None:
        """Puts back what was forgotten."""
        self._read = None
        await forgotten.recall(self._session, self._id, gone)

    async def judge(self, post_id: int, *, fit: str | None = None, kind: str | None = None) -> None:
        """Writes what the person says of one of their posts."""
        self._read = None
        values = {k: v for k, v in (("fit", fit), ("kind", kind)) if v is not None}
        mine = col(PostRow.id) == post_id, col(PostRow.person_id) == self._id
        await self._session.execute(update(PostRow).where(*mine).values(**values))

    async def erase(self) -> None:
        """Forgets everything about this person: rows go, they are not hidden."""
        self._read = None
        for table in (ObservationRow, PostRow, EventRow, ActRow, EntryRow, PlanRow):
            await self._session.execute(delete(table).where(col(table.person_id) == self._id))
        await self._session.execute(delete(PersonRow).where(col(PersonRow.id) == self._id))
        await outbox.forget_person(self._session, self._id)
        await inbox.forget_chat(self._session, self._id)

    async def _history(self, *, since: date) -> History:
        return History(
            _settled(await self._rows(ObservationRow, since=since)),
            _one_each(_post(r) for r in await self._rows(PostRow, since=since)),
            # What happened years ago may still echo: bought followers bleed slowly.
            tuple(_event(r) for r in await self._rows(EventRow, since=date.min)),
            acts=tuple(_act(r) for r in await self._rows(ActRow, since=since)),
        )

    async def _rows(self, table: Any, *, since: date | None = None, entry_id: int | None = None) -> list[Any]:
        # Plain columns, not mapped objects: a year of figures is read at every message.
        query = select(*table.__table__.columns).where(table.person_id == self._id)
        if entry_id is not None:
            query = query.where(table.entry_id == entry_id)
        else:
            standing = select(col(EntryRow.id)).where(
                col(EntryRow.person_id) == self._id, col(EntryRow.struck).is_(False)
            )
            query = query.where(table.day >= since, table.entry_id.in_(standing))
        return list((await self._session.execute(query.order_by(table.day, table.id))).all())


def person_of(row: PersonRow) -> Person:
    """A row as the domain knows it; what another version kept in the profile and this one does not know is left out."""
    profile = {name: value for name, value in row.profile.items() if name in PROFILE}
    for name in ("pillars", "platforms", "traits", "never"):
        profile[name] = tuple(profile.get(name, ()))
    if profile.get("sample") is not None:
        profile["sample"] = tuple(profile["sample"])
    people = profile.get("contacts", ())
    profile["contacts"] = tuple(Contact.of(known) for known in people)
    return Person(
        id=row.id,
        chat_id=row.chat_id,
        language=row.language,  # type: ignore[arg-type]  # written only from a Person
        language_chosen=row.language_chosen,
        timezone=row.timezone,
        rhythm=Rhythm(row.weekday, row.hour, row.minute),
        summaries=row.summaries,
        paused_until=row.paused_until,
        away=row.away,
        profile=Profile(**profile),
        dialogue=dict(row.dialogue),
        since=row.created_at,
        nudges=row.nudges,
        nudging=_nudging(row.nudging),
        figures_on=row.figures_on,
        summed_at=row.summed_at,
    )


def _profile_json(profile: Profile) -> dict[str, Any]:
    kept = {name: value for name, value in asdict(profile).items() if value not in (None, (), {})}
    if profile.contacts:
        kept["contacts"] = [contact.plain() for contact in profile.contacts]
    return kept


def _nudging_json(nudging: Nudging) -> dict[str, Any]:
    days = {name: _written(getattr(nudging, name)) for name in ("remind", "again")}
    return {
        "sent": [day.isoformat() for day in nudging.sent],
        "unanswered": nudging.unanswered,
        "silent": nudging.silent,
        "remind_at": nudging.remind_at.isoformat() if nudging.remind_at else None,
        **days,
    }


def _nudging(kept: dict[str, Any]) -> Nudging:
    return Nudging(
        tuple(date.fromisoformat(day) for day in kept.get("sent", ())),
        kept.get("unanswered", 0),
        kept.get("silent", False),
        _read_day(kept.get("remind")),
        _read_day(kept.get("again")),
        time.fromisoformat(kept["remind_at"]) if kept.get("remind_at") else None,
    )


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


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


def _settled(rows: list[Any]) -> tuple[Observation, ...]:
    """What was said last about a figure of a day stands.

    "20 gained, 5 lost" in one message are two figures, and so are "-4" and, hours later, "+6": changes of a day add
    up. A change that names its period ("-12 this week") is said anew when it is said again.
    """
    told = [(row, _figure(row), row.entry_id) for row in rows]
    last: dict[tuple[object, ...], int] = {}
    for _, figure, entry in told:
        if entry > last.get(figure, 0):
            last[figure] = entry
    return tuple(_observation(row) for row, figure, entry in told if last[figure] == entry or _adds_up(row))


def _figure(row: Any) -> tuple[object, ...]:
    """What a figure is told again of. Those of a month are no correction of those of a week."""
    long = row.since if row.since is not None and (row.day - row.since).days > WEEK else None
    return (row.platform, row.metric, row.kind, row.day, long)


def _adds_up(row: Any) -> bool:
    return row.metric == "followers" and row.kind == "delta" and row.since is None


def _observation(row: Any) -> Observation:
    return Observation(row.metric, row.kind, row.value, row.day, row.platform, row.step, row.since)


def _post(row: Any) -> Post:
    return Post(row.topic, row.day, row.fit, row.kind, row.platform, id=row.id, amounts=row.amounts or {})


def _one_each(told: Iterable[Post]) -> tuple[Post, ...]:
    """A post whose figures were told later is one post: the newest figures, and what was said of it before."""
    found: list[Post] = []
    called: dict[tuple[str, date | None], list[int]] = {}  # where the posts of a name and a day stand: years are many
    for post in told:
        same = called.setdefault((post.topic, post.day), [])
        place = next((at for at in same if post.amounts and _same_post(found[at], post)), None)
        if place is None:
            same.append(len(found))
            found.append(post)
            continue
        known = found[place]
        amounts = {**known.amounts, **post.amounts}
        found[place] = replace(post, fit=post.fit or known.fit, kind=post.kind or known.kind, amounts=amounts)
    return tuple(found)


def _same_post(known: Post, post: Post) -> bool:
    return bool(post.topic) and (known.platform == post.platform or None in {known.platform, post.platform})


def _event(row: Any) -> Event:
    return Event(row.kind, row.day, row.note, row.until)


def _act(row: Any) -> Act:
    return Act(row.who, row.kind, row.day, row.n, row.toward, row.platform)


def _plan(row: Any) -> Plan:
    return Plan(**{name: getattr(row, name) for name in PLAN})
