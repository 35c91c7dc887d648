"""A person's pages hold what was said last, belong to one person, and can be erased."""

import asyncio
import io
import threading
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from coaching.model import Act, Entry, Event, Nudging, Observation, Person, Plan, Post, Profile, Rhythm
from storage.archive import archive
from storage.notebook import SqlNotebook
from storage.store import Store
from storage.tables import ObservationRow, PersonRow

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)
TODAY = NOW.date()
ANA, LUIS = 7_000_000_001, 7_000_000_002


def _person(number: int) -> Person:
    return Person(
        number,
        number,
        "es",
        timezone="Europe/Madrid",
        profile=Profile(target="autónomos"),
        since=NOW - timedelta(days=21),
    )


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
        assert await notebook.person() == replace(person, figures_on=TODAY)
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


async def test_a_posts_figures_are_its_own(store: Store) -> None:
    """They come back with it; told later, they are those of the same post, and Undo takes only them away."""
    told = Post("3 errores", TODAY, "high", "teaches", "instagram")
    figures = Post("3 errores", TODAY, platform="instagram", amounts={"likes": 80, "saves": 9})
    newer = replace(figures, amounts={"likes": 120})
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.add(Entry((), (told,)), said=NOW)
        await notebook.add(Entry((), (figures, Post("", TODAY, amounts={"likes": 1}))), said=NOW)
        number = await notebook.add(Entry((), (newer, Post("", TODAY, amounts={"likes": 2}))), said=NOW)
        posts = (await notebook.history()).posts
        first = next(post for post in posts if post.topic)
        assert len(posts) == 3
        assert (first.fit, first.kind, dict(first.amounts)) == ("high", "teaches", {"likes": 120, "saves": 9})
        await notebook.strike(number, struck=True)
        first = next(post for post in (await notebook.history()).posts if post.topic)
        assert dict(first.amounts) == {"likes": 80, "saves": 9}


async def test_a_months_figures_are_no_weeks(store: Store) -> None:
    """Of one day, those of a month and those of a week stand beside each other; each is corrected by its like."""
    week = Observation("views", "total", 900, TODAY, "instagram", since=TODAY - timedelta(days=6))
    month = replace(week, value=4000, since=TODAY - timedelta(days=29))
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.add(Entry((week,)), said=NOW)
        await notebook.add(Entry((month,)), said=NOW)
        await notebook.add(Entry((replace(month, value=4100),)), said=NOW)
        found = {o.value for o in (await notebook.history()).observations}
    assert found == {900, 4100}


async def test_what_was_sold_today_does_not_replace_what_was_sold_this_week(store: Store) -> None:
    """The week's sales and the day's stand beside each other; the week's are said anew by the week's."""
    today = Observation("sales", "total", 25, TODAY)
    week = replace(today, value=20, since=TODAY - timedelta(days=6))
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.add(Entry((week,)), said=NOW)
        await notebook.add(Entry((today,)), said=NOW)
        await notebook.add(Entry((replace(week, value=30),)), said=NOW)
        found = {o.value for o in (await notebook.history()).observations}
    assert found == {25, 30}


async def test_what_was_said_last_about_a_day_stands(store: Store) -> None:
    """Two counts of one day are one count; changes of a day add up, those of a named period are said anew."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.add(Entry((_count(995),)), said=NOW)
        await notebook.add(Entry((_count(996),)), said=NOW)
        await notebook.add(Entry((_count(20, kind="delta"), _count(-5, kind="delta"))), said=NOW)
        await notebook.add(Entry((_count(-2, kind="delta"),)), said=NOW)
        week = replace(_count(-9, kind="delta"), metric="likes", since=TODAY - timedelta(days=6))
        await notebook.add(Entry((week,)), said=NOW)
        await notebook.add(Entry((replace(week, value=-12),)), said=NOW)
        found = [(o.kind, o.value) for o in (await notebook.history()).observations]
    assert found == [("total", 996), ("delta", 20), ("delta", -5), ("delta", -2), ("delta", -12)]


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
        paused = replace(_person(ANA), summaries=False)
        await SqlNotebook(session, ANA, now=later).keep(paused)
        assert (await session.execute(text(due))).scalar() is None


SUNDAY = datetime(2026, 11, 15, 18, tzinfo=UTC)  # 19:00 in Madrid, when nothing was chosen
MONDAY = datetime(2026, 11, 16, 8, tzinfo=UTC)  # 9:00 in Madrid
WEDNESDAY = datetime(2026, 11, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "wish", "due"),
    [
        (WEDNESDAY, {"rhythm": Rhythm(0, 9, 0)}, MONDAY),  # Mondays from now on: no other one the evening before
        (WEDNESDAY, {"rhythm": Rhythm(4, 9, 0)}, datetime(2026, 11, 13, 8, tzinfo=UTC)),  # this Friday
        (WEDNESDAY, {"rhythm": Rhythm(6, 8, 0)}, datetime(2026, 11, 15, 7, tzinfo=UTC)),  # earlier on Sunday
        (SUNDAY - timedelta(hours=1), {"rhythm": Rhythm(6, 8, 0)}, SUNDAY),  # that hour is over today
        (SUNDAY + timedelta(seconds=5), {"rhythm": Rhythm(6, 8, 0)}, SUNDAY),  # due right now, and not yet sent
        (WEDNESDAY, {"summaries": False}, None),
        # In Tokyo it is Sunday evening already, and 19:00 in Madrid is Monday there: at once, as this week's.
        (SUNDAY - timedelta(hours=6), {"timezone": "Asia/Tokyo"}, SUNDAY - timedelta(hours=6)),
        (WEDNESDAY, {"timezone": "Asia/Tokyo"}, datetime(2026, 11, 15, 10, tzinfo=UTC)),
    ],
)
async def test_a_change_of_the_wish_takes_no_weeks_summary_away(
    store: Store, now: datetime, wish: dict[str, Any], due: datetime | None
) -> None:
    """The old moment stays if the new one would come much later."""
    async with store.writing() as session:
        await SqlNotebook(session, ANA, now=WEDNESDAY).keep(_person(ANA))
        await SqlNotebook(session, ANA, now=now).keep(replace(_person(ANA), **wish))
        row = await session.get(PersonRow, ANA)
        assert row is not None
        assert row.next_summary_at == due


async def test_a_language_that_was_only_presumed_takes_no_summary_away(store: Store) -> None:
    """English was a guess; in Spanish it is an hour later, and the hour has just passed."""
    english = replace(_person(ANA), language="en", timezone=None)
    nineteen = datetime(2026, 11, 15, 19, tzinfo=UTC)  # in London; in Madrid that was an hour ago
    async with store.writing() as session:
        await SqlNotebook(session, ANA, now=WEDNESDAY).keep(english)
        spanish = replace(english, language="es")
        await SqlNotebook(session, ANA, now=nineteen - timedelta(minutes=20)).keep(spanish)
        row = await session.get(PersonRow, ANA)
        assert row is not None
        assert row.next_summary_at == nineteen


async def test_whoever_resumes_begins_anew(store: Store) -> None:
    """After a pause there is no old moment to keep."""
    async with store.writing() as session:
        await SqlNotebook(session, ANA, now=WEDNESDAY).keep(_person(ANA))
        await SqlNotebook(session, ANA, now=WEDNESDAY).keep(replace(_person(ANA), summaries=False))
        mondays = replace(_person(ANA), rhythm=Rhythm(0, 9, 0))
        await SqlNotebook(session, ANA, now=WEDNESDAY).keep(mondays)
        row = await session.get(PersonRow, ANA)
        assert row is not None
        assert row.next_summary_at == MONDAY


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


async def test_packing_an_archive_is_not_done_on_the_loop(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Years of figures take a good second, and nobody else is to wait for it."""
    where: list[bool] = []

    def packed(*_: object) -> bytes:
        where.append(threading.current_thread() is threading.main_thread())
        return b""

    monkeypatch.setattr("storage.archive._packed", packed)
    async with store.reading() as session:
        await archive(SqlNotebook(session, ANA, now=NOW))
    assert where == [False]


async def test_entries_are_listed_newest_first(store: Store) -> None:
    """Those that stand, with what they say and when it was said; a pause until a day comes back too."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        paused = replace(_person(ANA), paused_until=date(2027, 3, 1))
        await notebook.keep(paused)
        first = await notebook.add(Entry((_count(995),)), said=NOW - timedelta(days=1))
        struck = await notebook.add(Entry((_count(1),)), said=NOW)
        last = await notebook.add(Entry((), (Post("3 errores", TODAY),), (Event("giveaway", TODAY),)), said=NOW)
        await notebook.strike(struck, struck=True)
        other = SqlNotebook(session, LUIS, now=NOW)
        await other.keep(_person(LUIS))
        await other.add(Entry((_count(7),)), said=NOW)
    async with store.reading() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        entries = await notebook.entries()
        assert await notebook.person() == replace(paused, figures_on=TODAY - timedelta(days=1))
    assert [(entry.id, entry.said) for entry in entries] == [(last, NOW), (first, NOW - timedelta(days=1))]
    assert (entries[0].posts[0].topic, entries[0].events[0].kind) == ("3 errores", "giveaway")
    assert [o.value for o in entries[1].observations] == [995]


async def test_acts_and_actions_come_back(store: Store) -> None:
    """What people did goes with its entry, undone or not; what was chosen stays, whatever became of it."""
    acts = (Act("@ana", "comment", TODAY, 2), Act("Luis", "reply", TODAY, toward="@ana", platform="instagram"))
    plan = Plan("reply-first", "el jueves, al cerrar", TODAY, TODAY, {"name": "<b>Ana"}, own_words=True)
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        entry_id = await notebook.add(Entry(acts=acts), said=NOW)
        number = await notebook.keep_plan(plan)
        await notebook.keep_plan(replace(plan, id=number, outcome="partly", told=TODAY))
        gone = await notebook.keep_plan(plan)
        await notebook.keep_plan(replace(plan, id=gone, dropped=True))
        other = SqlNotebook(session, LUIS, now=NOW)
        await other.keep(_person(LUIS))
        with pytest.raises(ValueError, match="one person"):
            await other.keep_plan(replace(plan, id=number))
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        assert (await notebook.history()).acts == acts
        assert await notebook.plans() == (replace(plan, id=number, outcome="partly", told=TODAY),)
        assert (await notebook.person()) == _person(ANA)  # acts are no figures of one's own
        assert [entry.acts for entry in await notebook.entries()] == [acts]
        await notebook.strike(entry_id, struck=True)
        assert (await notebook.history()).acts == ()
        await notebook.erase()
        assert (await notebook.plans(), (await notebook.everything()).acts) == ((), ())


async def test_what_is_remembered_of_nudges_comes_back(store: Store) -> None:
    """Days and counts; and the clock of the next word moves with a figure that is told, not with other words."""
    nudging = Nudging((TODAY,), 2, silent=False, remind=TODAY + timedelta(days=2), again=TODAY + timedelta(days=3))
    person = replace(_person(ANA), nudging=nudging, nudges=True)
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(person)
        assert await notebook.person() == person
        row = await session.get(PersonRow, ANA)
        assert row is not None
        first = row.next_nudge_at
        await notebook.add(Entry((_count(995),)), said=NOW)
        assert (await notebook.person()) == replace(person, figures_on=TODAY)
        await session.refresh(row)
        assert row.next_nudge_at is not None
        assert row.next_nudge_at != first
        await notebook.keep(replace(person, nudges=False))  # figures are not this one's to take back
        await session.refresh(row)
        clocks: tuple[datetime | None, date | None] = (row.next_nudge_at, row.figures_on)
        assert clocks == (None, TODAY)


async def test_somebody_can_be_forgotten(store: Store) -> None:
    """What they did goes, struck or not; where others did something toward them the name goes; other people's stay."""
    day = date(2026, 11, 2)
    acts = (Act("@Éva", "comment", day), Act("Luis", "reply", day, 2, "éva"), Act("Luis", "share", day))
    async with store.writing() as session:
        for number in (1, 2):
            notebook = SqlNotebook(session, number, now=NOW)
            await notebook.keep(Person(number, number, "es"))
            kept = await notebook.add(Entry(acts=acts), said=NOW)
            struck = await notebook.add(Entry(acts=(Act("ÉVA", "share", day),)), said=NOW)
            await notebook.strike(struck, struck=True)
        await SqlNotebook(session, 2, now=NOW).forget("Éva ")
    async with store.reading() as session:
        mine, others = SqlNotebook(session, 2, now=NOW), SqlNotebook(session, 1, now=NOW)
        assert (await mine.history()).acts == (Act("Luis", "reply", day, 2), Act("Luis", "share", day))
        assert not ((await mine.entry(struck)) or Entry()).acts
        assert len((await mine.entry(kept) or Entry()).acts) == 2
        assert (await others.history()).acts == acts


async def test_two_at_once_lose_nothing(store: Store) -> None:
    """A message is dealt with while the weekly tick writes: what each remembers is there afterwards."""

    async def remembers(name: str) -> None:
        async with store.writing() as session:
            notebook = SqlNotebook(session, ANA, now=NOW)
            person = await notebook.person()
            assert person is not None
            await asyncio.sleep(0.05)
            await notebook.keep(replace(person, dialogue={**person.dialogue, name: True}))

    async with store.writing() as session:
        await SqlNotebook(session, ANA, now=NOW).keep(_person(ANA))
    await asyncio.gather(remembers("step"), remembers("week"))
    async with store.reading() as session:
        person = await SqlNotebook(session, ANA, now=NOW).person()
    assert person is not None
    assert person.dialogue == {"step": True, "week": True}


async def test_an_undone_figure_was_never_told(store: Store) -> None:
    """Whoever took back their only figure is not asked for another; put back, it counts from when it was told."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        first = await notebook.add(Entry((_count(900),)), said=NOW - timedelta(days=9))
        second = await notebook.add(Entry((_count(905),)), said=NOW)
        days = []
        for number, struck in ((second, True), (first, True), (first, False)):
            await notebook.strike(number, struck=struck)
            person = await notebook.person()
            assert person is not None
            days.append(person.figures_on)
    assert days == [TODAY - timedelta(days=9), None, TODAY - timedelta(days=9)]


async def test_an_archive_holds_what_was_dropped_too(store: Store) -> None:
    """All that is kept of somebody is theirs: undone entries, dropped actions, and the words of their own ones."""
    async with store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=NOW)
        await notebook.keep(_person(ANA))
        await notebook.strike(await notebook.add(Entry((_count(4242),)), said=NOW), struck=True)
        plan = Plan("own", "hoy", TODAY, TODAY, {"deed": "grabar el horno"}, dropped=True)
        await notebook.keep_plan(plan)
        packed = await archive(notebook)
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        assert "4242" in opened.read("undone.json").decode()
        assert "grabar el horno" in opened.read("actions.csv").decode()
        assert "4242" not in opened.read("observations.csv").decode()
