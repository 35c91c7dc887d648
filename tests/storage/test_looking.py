"""A picture is looked at before it is answered, in the order of its chat, and held by one at a time."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from storage import inbox, looking
from storage.inbox import Arrival
from storage.looking import Job
from storage.store import Store
from storage.tables import InboxRow

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)
LATER = NOW + timedelta(seconds=2)
SEEN = {"width": 10, "height": 10, "words": [["8.208", 1.0, 1.0, 9.0, 9.0, 0.9, "000000", "ffffff"]], "exact": False}


def _text(number: int, chat: int) -> Arrival:
    return Arrival(number, chat, f"{number}")


def _picture(number: int, chat: int, album: str | None = None) -> Arrival:
    return Arrival(number, chat, f"{number}", album=album, looking=True)


async def _arrive(store: Store, *arrivals: Arrival, now: datetime = NOW) -> None:
    async with store.writing() as session:
        await inbox.receive(session, arrivals, now=now)


async def _claim(store: Store, *, now: datetime = LATER, after: int = 0) -> Job:
    async with store.writing() as session:
        return await looking.claim(session, now=now, after=after)


async def _hand_over(store: Store, job: Job, *, now: datetime = LATER) -> Job:
    async with store.writing() as session:
        return await looking.hand_over(session, job, now=now)


async def _answer(store: Store) -> list[int]:
    """What a worker would take next, and be done with."""
    async with store.writing() as session:
        arrival = await inbox.oldest_waiting(session)
        if arrival is None:
            return []
        numbers = [part.update_id for part in await inbox.with_its_album(session, arrival)]
        await inbox.finish(session, *numbers)
        return numbers


def _numbers(job: Sequence[Arrival]) -> list[int]:
    return [part.update_id for part in job]


async def _row(store: Store, number: int) -> dict[str, Any]:
    async with store.reading() as session:
        found = await session.execute(select(InboxRow.__table__).where(InboxRow.update_id == number))  # type: ignore[attr-defined, arg-type]
        return dict(found.one()._mapping)


async def test_what_comes_after_a_picture_waits_for_it(store: Store) -> None:
    """In its own chat; other chats are answered meanwhile."""
    await _arrive(store, _picture(1, 10), _text(2, 10), _text(3, 20))
    assert await _answer(store) == [3]
    assert await _answer(store) == []
    job = await _claim(store)
    assert _numbers(job) == [1]
    assert await _answer(store) == []
    await _hand_over(store, job)
    assert await _answer(store) == [1]
    assert await _answer(store) == [2]


async def test_a_picture_waits_for_what_came_before_it(store: Store) -> None:
    """So that the answers come in the order in which they are read."""
    await _arrive(store, _text(1, 10), _picture(2, 10))
    assert await _claim(store) == ()
    assert await _answer(store) == [1]
    assert _numbers(await _claim(store)) == [2]


async def test_a_job_is_held_by_one(store: Store) -> None:
    """Until it is let go, or the one who held it is silent for too long."""
    await _arrive(store, _picture(1, 10))
    job = await _claim(store)
    assert await _claim(store) == ()
    async with store.writing() as session:
        await looking.let_go(session, job)
    assert _numbers(await _claim(store)) == [1]
    late = LATER + looking.LEASE
    assert await _claim(store, now=late) == ()
    async with store.writing() as session:
        await looking.hold(session, job, now=late)
    assert await _claim(store, now=late + timedelta(seconds=1)) == ()
    assert _numbers(await _claim(store, now=late + looking.LEASE + timedelta(seconds=1))) == [1]


async def test_a_new_start_takes_what_was_held(store: Store) -> None:
    """Where one process has the database to itself, whoever held it is dead."""
    await _arrive(store, _picture(1, 10))
    await _claim(store)
    async with store.writing() as session:
        await looking.recover(session)
    assert _numbers(await _claim(store)) == [1]


async def test_what_was_seen_stays_until_it_is_answered_and_no_longer(store: Store) -> None:
    """Also the message that tells of it, and how often a look began."""
    await _arrive(store, _picture(1, 10))
    (part,) = await _claim(store)
    async with store.writing() as session:
        await looking.announced(session, part, 77)
        await looking.begun(session, part)
        await looking.begun(session, part)
        await looking.seen(session, part, SEEN)
        await looking.let_go(session, (part,))
    (again,) = await _claim(store)
    assert (again.shot, again.progress_id, again.looks) == (SEEN, 77, 2)
    await _hand_over(store, (again,))
    async with store.writing() as session:
        arrival = await inbox.oldest_waiting(session)
    assert arrival is not None
    assert (arrival.shot, arrival.progress_id) == (SEEN, 77)
    await _answer(store)
    row = await _row(store, 1)
    gone = ("raw", "album", "lease_until", "progress_id", "shot")
    assert all(row[name] is None for name in gone)
    assert (row["looks"], row["status"], row["chat_id"]) == (0, "done", 0)


@pytest.mark.parametrize("letters", ["\x00", "\ud800", "ñ\u202e🙂", "a" * 5000])
async def test_any_letters_can_be_kept(store: Store, letters: str) -> None:
    """A reader may see anything."""
    await _arrive(store, _picture(1, 10))
    (part,) = await _claim(store)
    strange = {**SEEN, "words": [[letters, 1.0, 1.0, 9.0, 9.0, 0.9, "000000", "ffffff"]]}
    async with store.writing() as session:
        await looking.seen(session, part, strange)
    assert (await _row(store, 1))["shot"] == strange


async def test_an_album_is_one_job_once_nothing_more_of_it_comes(store: Store) -> None:
    """Each part puts it off a little."""
    await _arrive(store, _picture(1, 10, "a"), _picture(2, 10, "a"))
    assert await _claim(store, now=NOW + timedelta(seconds=1)) == ()
    await _arrive(store, _picture(3, 10, "a"), now=NOW + timedelta(seconds=1))
    assert await _claim(store, now=NOW + timedelta(seconds=2)) == ()
    job = await _claim(store, now=NOW + timedelta(seconds=3))
    assert _numbers(job) == [1, 2, 3]
    await _hand_over(store, job)
    assert await _answer(store) == [1, 2, 3]
    assert await _answer(store) == []


async def test_albums_of_one_name_in_two_chats_are_two(store: Store) -> None:
    """Telegram's numbers are its own business."""
    await _arrive(store, _picture(1, 10, "a"), _picture(2, 20, "a"))
    assert _numbers(await _claim(store)) == [1]
    assert _numbers(await _claim(store)) == [2]


async def test_what_stands_between_the_parts_of_an_album_comes_after_it(store: Store) -> None:
    """A word that was written while it was sent."""
    await _arrive(store, _picture(1, 10, "a"), _text(2, 10), _picture(3, 10, "a"))
    job = await _claim(store)
    assert _numbers(job) == [1, 3]
    await _hand_over(store, job)
    assert await _answer(store) == [1, 3]
    assert await _answer(store) == [2]


async def test_a_part_that_comes_during_the_look_belongs_to_it(store: Store) -> None:
    """It is returned instead of handing over, and then all is handed over."""
    await _arrive(store, _picture(1, 10, "a"))
    job = await _claim(store)
    await _arrive(store, _picture(2, 10, "a"), now=LATER)
    new = await _hand_over(store, job)
    assert _numbers(new) == [2]
    assert await _answer(store) == []
    assert await _hand_over(store, (*job, *new)) == ()
    assert await _answer(store) == [1, 2]


async def test_a_part_that_comes_after_it_is_a_job_of_its_own(store: Store) -> None:
    """Whether the album was answered by then or not."""
    await _arrive(store, _picture(1, 10, "a"))
    await _hand_over(store, await _claim(store))
    await _arrive(store, _picture(2, 10, "a"))
    assert await _answer(store) == [1]
    late = await _claim(store)
    assert _numbers(late) == [2]
    await _hand_over(store, late)
    assert await _answer(store) == [2]


async def test_chats_take_turns(store: Store) -> None:
    """Somebody with many pictures keeps nobody waiting: each chat has one at a time, and its turn."""
    await _arrive(store, *(_picture(n, 10) for n in range(1, 6)), _picture(6, 20), _picture(7, 30))
    seen, last = [], 0
    for _ in range(5):
        job = await _claim(store, after=last)
        last = job[0].chat_id
        seen += _numbers(job)
        await _hand_over(store, job)
        await _answer(store)
    assert seen == [1, 6, 7, 2, 3]


async def test_who_was_overtaken_changes_nothing_any_more(store: Store) -> None:
    """A process that slept through its lease wakes up when another has answered."""
    await _arrive(store, _picture(1, 10))
    sleeper = await _claim(store)
    other = await _claim(store, now=LATER + looking.LEASE * 2)
    await _hand_over(store, other)
    await _answer(store)
    async with store.writing() as session:
        await looking.seen(session, sleeper[0], SEEN)
        await looking.announced(session, sleeper[0], 5)
        await looking.hold(session, sleeper, now=LATER)
    assert await _hand_over(store, sleeper) == ()
    row = await _row(store, 1)
    assert (row["status"], row["shot"], row["progress_id"], row["lease_until"]) == ("done", None, None, None)


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)  # a SQLite file belongs to one process
async def test_two_processes_take_different_jobs(store: Store) -> None:
    """At the same moment."""
    await _arrive(store, _picture(1, 10), _picture(2, 20))
    async with store.writing() as one, store.writing() as two, store.writing() as three:
        first = await looking.claim(one, now=LATER)
        second = await looking.claim(two, now=LATER)
        assert (_numbers(first), _numbers(second)) == ([1], [2])
        assert await looking.claim(three, now=LATER) == ()


async def test_pictures_nobody_looked_at_are_not_forgotten(store: Store) -> None:
    """Neither by the housekeeping, nor when their person erases themselves while they wait."""
    await _arrive(store, _picture(1, 10))
    async with store.writing() as session:
        await inbox.forget_old(session, now=NOW + timedelta(days=8))
        await inbox.forget_chat(session, 10)
    (part,) = await _claim(store)
    assert part.chat_id == 10
