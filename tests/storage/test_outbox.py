"""What is to be sent is queued once, sent in order, and in doubt only where it truly is."""

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from storage import outbox
from storage.outbox import Kind, Parcel, Window
from storage.store import Store
from storage.tables import OutboxRow

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)
ANA, LUIS = 7_000_000_001, 7_000_000_002


async def _post(store: Store, key: str, chat: int = ANA, kind: Kind = "answer") -> bool:
    async with store.writing() as session:
        return await outbox.post(session, Parcel(key, chat, chat, kind, {"text": key}), now=NOW)


async def _claim(store: Store, *, later: float = 0, most: int = 8) -> list[Parcel]:
    async with store.writing() as session:
        return await outbox.claim(session, now=NOW + timedelta(seconds=later), most=most)


async def test_a_key_is_queued_once(store: Store) -> None:
    """The same answer, or the same week's summary, cannot be there twice."""
    assert await _post(store, "summary:1:2026-W46:0")
    assert not await _post(store, "summary:1:2026-W46:0")


async def test_a_chat_gets_its_messages_in_order_one_at_a_time(store: Store) -> None:
    """The second message of a chat is not claimed before the first arrived; another chat's is."""
    for key, chat in (("a1", ANA), ("a2", ANA), ("b1", LUIS)):
        await _post(store, key, chat)
    claimed = await _claim(store)
    assert [parcel.key for parcel in claimed] == ["a1", "b1"]
    assert await _claim(store) == []
    async with store.writing() as session:
        await outbox.sent(session, claimed[0].id, message_id=5, now=NOW)
    assert [parcel.key for parcel in await _claim(store)] == ["a2"]


async def test_answers_go_before_summaries(store: Store) -> None:
    """Someone who asks does not wait behind ten thousand summaries."""
    await _post(store, "s", ANA, "summary")
    await _post(store, "a", LUIS)
    assert [parcel.key for parcel in await _claim(store, most=1)] == ["a"]


async def test_a_message_that_waits_is_not_sent_before_its_time(store: Store) -> None:
    """What Telegram asked to be sent later, and what comes after it in the same chat, waits."""
    await _post(store, "a1")
    await _post(store, "a2")
    (parcel,) = await _claim(store)
    async with store.writing() as session:
        await outbox.again(session, parcel.id, at=NOW + timedelta(seconds=30), problem="RetryAfter")
    assert await _claim(store, later=29) == []
    again = await _claim(store, later=31)
    assert [(p.key, p.attempts) for p in again] == [("a1", 2)]


@pytest.mark.parametrize("everything", [True, False])
async def test_a_dead_process_leaves_answers_to_resend_and_summaries_in_doubt(
    store: Store, *, everything: bool
) -> None:
    """At once where only one process uses the database; elsewhere when the lease has run out."""
    await _post(store, "a", ANA)
    await _post(store, "s", LUIS, "summary")
    assert len(await _claim(store)) == 2
    async with store.writing() as session:
        too_early = await outbox.recover(session, now=NOW, everything=False)
    assert too_early == 0
    async with store.writing() as session:
        when = NOW if everything else NOW + outbox.LEASE + timedelta(seconds=1)
        assert await outbox.recover(session, now=when, everything=everything) == 2
    assert [parcel.key for parcel in await _claim(store)] == ["a"]
    async with store.writing() as session:
        number = await outbox.uncertain_summary(session, LUIS)
        assert number is not None
        assert await outbox.uncertain_summary(session, LUIS) is None  # offered once
        assert await outbox.offered_summary(session, ANA, number) is None  # nobody else's
        assert await outbox.offered_summary(session, LUIS, number) == {"text": "s"}
        assert await outbox.offered_summary(session, LUIS, number) is None  # shown once


async def test_words_are_forgotten_once_sent(store: Store) -> None:
    """That a message was sent is kept, what it said is not."""
    await _post(store, "a")
    (parcel,) = await _claim(store)
    async with store.writing() as session:
        await outbox.sent(session, parcel.id, message_id=5, now=NOW)
    async with store.reading() as session:
        row = await session.get(OutboxRow, parcel.id)
        assert row is not None
        assert (row.status, row.body) == ("sent", {})


async def test_nothing_more_goes_to_someone_who_left(store: Store) -> None:
    """What waits for a person who blocked Faro is dropped; other people's messages are not."""
    await _post(store, "a", ANA)
    await _post(store, "b", LUIS)
    async with store.writing() as session:
        await outbox.bury(session, ANA)
    assert [parcel.key for parcel in await _claim(store)] == ["b"]


async def test_what_waits_for_the_morning_stands_in_no_answers_way(store: Store) -> None:
    """A late summary is queued at night for nine o'clock; whoever writes before is answered, and then it comes."""
    async with store.writing() as session:
        late = Parcel("summary:1:2026-W46:0", ANA, ANA, "summary", {"text": "s"})
        await outbox.post(session, late, now=NOW, window=Window(NOW + timedelta(hours=9), NOW + timedelta(hours=20)))
    await _post(store, "a1")
    (answer,) = await _claim(store, later=1)
    assert answer.key == "a1"
    assert await _claim(store, later=9 * 3600) == []  # one at a time for each chat
    async with store.writing() as session:
        await outbox.sent(session, answer.id, message_id=5, now=NOW)
    assert [parcel.key for parcel in await _claim(store, later=9 * 3600)] == [late.key]


async def test_a_nudge_that_may_have_arrived_is_never_offered(store: Store) -> None:
    """It was for its moment: after a kill it is neither sent again nor offered, as a summary is."""
    await _post(store, "nudge:1:2026-11-15:0", ANA, "nudge")
    await _claim(store)
    async with store.writing() as session:
        assert await outbox.recover(session, now=NOW, everything=True) == 1
    assert await _claim(store, later=3600) == []
    async with store.writing() as session:
        assert await outbox.uncertain_summary(session, ANA) is None


async def test_what_comes_by_itself_keeps_to_its_hours(store: Store) -> None:
    """Past its window it is taken by nobody, stands in no answer's way, and waits to be moved or dropped."""
    window = Window(NOW, NOW + timedelta(hours=1))
    for key, kind in (("summary:1:2026-W46:0", "summary"), ("nudge:2:2026-11-15:0", "nudge")):
        async with store.writing() as session:
            chat = ANA if kind == "summary" else LUIS
            parcel = Parcel(key, chat, chat, "summary" if kind == "summary" else "nudge", {"text": key})
            await outbox.post(session, parcel, now=NOW, window=window)
    await _post(store, "a1")
    assert [parcel.key for parcel in await _claim(store, later=8 * 3600)] == ["a1"]
    async with store.writing() as session:
        assert await outbox.late(session, now=NOW + timedelta(minutes=30), most=8) == []
        summary, nudge = await outbox.late(session, now=NOW + timedelta(hours=8), most=8)
        await outbox.move(session, summary.id, Window(NOW + timedelta(hours=20), NOW + timedelta(hours=30)))
        await outbox.give_up(session, nudge.id, "failed", problem="late")
        await outbox.withdraw(session, LUIS, ("nudge",))
    async with store.writing() as session:
        await outbox.sent(session, 3, message_id=5, now=NOW)
    assert await _claim(store, later=19 * 3600) == []
    assert [parcel.key for parcel in await _claim(store, later=21 * 3600)] == [summary.key]


async def test_what_is_no_longer_wanted_is_withdrawn(store: Store) -> None:
    """Only theirs, only of those kinds, and only what waits."""
    for key, chat, kind in (("s", ANA, "summary"), ("n", ANA, "nudge"), ("a", ANA, "answer"), ("l", LUIS, "summary")):
        await _post(store, key, chat, next(k for k in get_args(Kind) if k == kind))
    async with store.writing() as session:
        await outbox.withdraw(session, ANA, ("summary", "nudge"))
    assert {parcel.key for parcel in await _claim(store)} == {"a", "l"}
