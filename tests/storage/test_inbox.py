"""An update is kept once, worked on once, and in the order of its chat."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from storage import inbox
from storage.inbox import Arrival
from storage.store import PRAGMAS, Store

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)
BIG = 7_000_000_001  # Telegram's numbers do not fit 32 bits


async def _arrive(store: Store, *updates: tuple[int, int]) -> int:
    async with store.writing() as session:
        return await inbox.receive(session, [Arrival(u, c, f"{u}") for u, c in updates], now=NOW)


async def test_the_same_update_is_kept_once(store: Store) -> None:
    """Telegram may hand an update over twice, in one batch or in two."""
    assert await _arrive(store, (1, BIG), (1, BIG), (2, BIG)) == 2
    assert await _arrive(store, (2, BIG), (3, BIG)) == 1


async def test_an_update_is_not_taken_again_once_done(store: Store) -> None:
    """Not even when it is delivered once more."""
    await _arrive(store, (1, BIG))
    async with store.writing() as session:
        assert await inbox.oldest_waiting(session) == Arrival(1, BIG, "1")
        await inbox.finish(session, 1)
    await _arrive(store, (1, BIG))
    async with store.writing() as session:
        assert await inbox.oldest_waiting(session) is None


async def test_work_that_fails_stays_waiting(store: Store) -> None:
    """A rolled-back transaction takes nothing with it."""
    await _arrive(store, (1, BIG))

    async def broken() -> None:
        async with store.writing() as session:
            await inbox.oldest_waiting(session)
            await inbox.finish(session, 1)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await broken()
    async with store.writing() as session:
        assert await inbox.oldest_waiting(session) == Arrival(1, BIG, "1")


async def test_one_chat_in_order_chats_side_by_side(store: Store) -> None:
    """While a chat's oldest update is being worked on, its next one waits and another chat's does not."""
    if store.sqlite:
        return await _in_turn(store)
    await _arrive(store, (1, 10), (2, 10), (3, 20))
    async with store.writing() as one, store.writing() as two, store.writing() as three:
        first, second = await inbox.oldest_waiting(one), await inbox.oldest_waiting(two)
        assert first is not None
        assert second is not None
        assert (first.update_id, second.update_id) == (1, 3)
        assert await inbox.oldest_waiting(three) is None
    return None


async def _in_turn(store: Store) -> None:
    """On SQLite there is one writer: whoever comes second waits its turn."""
    await _arrive(store, (1, 10), (2, 10), (3, 20))
    order: list[int] = []

    async def work() -> None:
        async with store.writing() as session:
            arrival = await inbox.oldest_waiting(session)
            assert arrival is not None
            order.append(arrival.update_id)
            await inbox.finish(session, arrival.update_id)

    await asyncio.gather(*(work() for _ in range(3)))
    assert order == [1, 2, 3]


async def test_old_numbers_are_forgotten_and_waiting_ones_are_not(store: Store) -> None:
    """A week later an update cannot come again; one that nobody answered still waits."""
    await _arrive(store, (1, 10), (2, 10))
    async with store.writing() as session:
        await inbox.finish(session, 1)
    async with store.writing() as session:
        await inbox.forget_old(session, now=NOW + timedelta(days=8))
    assert await _arrive(store, (1, 10), (2, 10)) == 1


def test_what_is_confirmed_is_on_the_disk() -> None:
    """Telegram forgets an update that was confirmed: a commit has to survive a power cut."""
    assert "synchronous=FULL" in PRAGMAS
