"""A person's pages hold what was said last, belong to one person, and can be erased."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from coaching.model import Entry, Event, Observation, Person, Post, Profile, Rhythm
from storage.notebook import SqlNotebook
from storage.store import Store
from storage.tables import ObservationRow

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)
TODAY = NOW.date()
ANA, LUIS = 7_000_000_001, 7_000_000_002


def _person(number: int) -> Person:
    return Person(number, number, "es", timezone="Europe/Madrid", profile=Profile(target="autónomos"), since=NOW)


def _count(value: int, day: date = TODAY, kind: str = "total") -> Observation:
    return Observation("followers", "delta" if kind == "delta" else "total", value, day, "instagram")


async def test_what_is_kept_comes_back(store: Store) -> None:
    """A person, figures, posts and events survive the database as they were."""
    entry = Entry(
        (_count(8700, kind="total"), Observation("likes", "total", 45, TODAY, "instagram", step=1)),
        (Post("3 errores al declarar", TODAY, "high", "teaches", "instagram"),),
        (Event("giveaway", TODAY, "entradas de cine"),),
    )
    person = _person(ANA)
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(person)
        number = await notebook.add(entry, said=NOW)
    async with store.reading() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        assert await notebook.person() == person
        history = await notebook.history()
        assert history.observations == entry.observations
        assert history.events == entry.events
        assert [(p.topic, p.fit, p.kind) for p in history.posts] == [("3 errores al declarar", "high", "teaches")]
        assert (await notebook.entry(number) or Entry()).observations == entry.observations


async def test_undo_hides_and_redo_brings_back(store: Store) -> None:
    """Nothing is thrown away by Undo."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        number = await notebook.add(Entry((_count(995),)), said=NOW)
        await notebook.strike(number, struck=True)
        assert (await notebook.history()).observations == ()
        await notebook.strike(number, struck=False)
        assert len((await notebook.history()).observations) == 1


async def test_what_was_said_last_about_a_day_stands(store: Store) -> None:
    """Two counts of one day are one count; gained and lost in one message stay two figures."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.add(Entry((_count(995),)), said=NOW)
        await notebook.add(Entry((_count(996),)), said=NOW)
        await notebook.add(Entry((_count(20, kind="delta"), _count(-5, kind="delta"))), said=NOW)
        found = [(o.kind, o.value) for o in (await notebook.history()).observations]
    assert found == [("total", 996), ("delta", 20), ("delta", -5)]


async def test_nobody_reaches_anothers_pages(store: Store) -> None:
    """Not by reading, undoing, placing or judging what is not theirs, and not by erasing."""
    async with store.writing() as session:
        ana, luis = SqlNotebook(session, ANA, now=NOW), SqlNotebook(session, LUIS, now=NOW)
        await ana.keep(_person(ANA))
        await luis.keep(_person(LUIS))
        number = await ana.add(Entry((_count(995),), (Post("IVA", TODAY),)), said=NOW)
        post = (await ana.history()).posts[0].id or 0
        assert await luis.entry(number) is None
        assert await luis.history() == type(await luis.history())()
        await luis.strike(number, struck=True)
        await luis.place(number, "tiktok")
        await luis.judge(post, fit="off")
        await luis.erase()
        history = await ana.history()
        assert history.observations == (_count(995),)
        assert history.posts[0].fit is None
        with pytest.raises(ValueError, match="one person"):
            await luis.keep(_person(ANA))


async def test_erasing_leaves_no_row_with_the_person(store: Store) -> None:
    """Every table that names people is looked at, so that a new one cannot be forgotten."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.add(Entry((_count(995),), (Post("IVA", TODAY),), (Event("press", TODAY),)), said=NOW)
        await notebook.erase()
    async with store.reading() as session:
        for table in SQLModel.metadata.sorted_tables:
            for column in {"person_id", "chat_id"} & set(table.columns.keys()):
                query = text(f"SELECT count(*) FROM {table.name} WHERE {column} = :ana")  # noqa: S608  # our own names
                assert (await session.execute(query, {"ana": ANA})).scalar() == 0, table.name
        assert (await session.execute(text("SELECT count(*) FROM person"))).scalar() == 0


async def test_the_next_summary_moves_only_when_the_wish_does(store: Store) -> None:
    """A message that arrives when a summary is due must not push it a week away."""
    due = "SELECT next_summary_at FROM person"
    later = datetime(2026, 11, 15, 18, 30, tzinfo=UTC)  # half an hour past 19:00 in Madrid
    async with store.writing() as session:
        await SqlNotebook(session, ANA, now=NOW).keep(_person(ANA))
        first = (await session.execute(text(due))).scalar()
        await SqlNotebook(session, ANA, now=later).keep(_person(ANA))
        assert (await session.execute(text(due))).scalar() == first
        moved = Person(ANA, ANA, "es", timezone="Europe/Madrid", rhythm=Rhythm(0, 9, 0), since=NOW)
        await SqlNotebook(session, ANA, now=later).keep(moved)
        assert (await session.execute(text(due))).scalar() != first


@pytest.mark.parametrize("wrong", [{"value": -1}, {"step": 0}])
async def test_the_database_refuses_what_cannot_be(store: Store, wrong: dict[str, int]) -> None:
    """The last line of defence: a total below zero, a rounding step of nothing."""

    async def store_it() -> None:
        async with store.writing() as session:
            notebook = SqlNotebook(session, ANA, now=NOW)
            await notebook.keep(_person(ANA))
            number = await notebook.add(Entry(), said=NOW)
            row: dict[str, Any] = {"metric": "followers", "kind": "total", "value": 5, "step": 1, "day": TODAY, **wrong}
            session.add(ObservationRow(entry_id=number, person_id=ANA, **row))

    with pytest.raises(IntegrityError):
        await store_it()
