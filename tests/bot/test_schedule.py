"""A summary for each person and week, once, and only to those who want one."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.schedule import Schedule
from bot.work import Workers
from coaching.languages.words import words
from coaching.model import Answer, Person
from coaching.ports import Notebook
from storage.people import due
from storage.tables import OutboxRow, PersonRow
from tests.stage import Stage

ANA = 7_000_000_001
SUNDAY = datetime(2026, 11, 15, 18, 0, tzinfo=UTC)  # 19:00 in Madrid


@pytest.fixture(autouse=True)
def _earlier(stage: Stage) -> None:
    """People come a few days before: nobody is summed up on their first day."""
    stage.now = SUNDAY - timedelta(days=5)


async def _due_at(stage: Stage, at: datetime | None) -> None:
    async with stage.store.writing() as session:
        await session.execute(update(PersonRow).values(next_summary_at=at))


async def _summaries(stage: Stage) -> list[str]:
    async with stage.store.reading() as session:
        query = select(OutboxRow).where(OutboxRow.kind == "summary")  # type: ignore[arg-type]  # a column at run time
        return [row.key for row in (await session.execute(query)).scalars()]


async def test_once_a_week_whatever_happens(stage: Stage) -> None:
    """Ticks that overlap, a clock that is set back, a row that is due again: one summary."""
    await stage.says("ayer tenía 1.000 seguidores en instagram y hoy 995")
    await _due_at(stage, SUNDAY)
    assert await stage.schedule.tick(SUNDAY + timedelta(seconds=5)) == 1
    assert await stage.schedule.tick(SUNDAY + timedelta(seconds=20)) == 0
    await _due_at(stage, SUNDAY)
    assert await stage.schedule.tick(SUNDAY + timedelta(seconds=35)) == 0
    assert await _summaries(stage) == ["summary:7000000001:2026-11-15:0"]
    await _due_at(stage, SUNDAY + timedelta(days=7))
    assert await stage.schedule.tick(SUNDAY + timedelta(days=7, seconds=1)) == 1


@pytest.mark.parametrize(("late", "comes"), [(timedelta(hours=23), 1), (timedelta(hours=25), 0)])
async def test_late_by_less_than_a_day(stage: Stage, late: timedelta, comes: int) -> None:
    """After that the next one is closer to the truth, and it is the next one that is due."""
    await stage.says("hoy 995 seguidores en instagram")
    await _due_at(stage, SUNDAY)
    assert await stage.schedule.tick(SUNDAY + late) == comes
    async with stage.store.reading() as session:
        due = (await session.execute(select(PersonRow.next_summary_at))).scalar()  # type: ignore[call-overload]
    assert due == SUNDAY + timedelta(days=7)


async def test_paused_people_get_none(stage: Stage) -> None:
    """/pause is kept until they resume."""
    await stage.says("hoy 995 seguidores en instagram")
    await stage.says("/pause")
    assert await stage.schedule.tick(stage.now + timedelta(days=8)) == 0


async def test_a_pause_until_a_day_ends_by_itself(stage: Stage) -> None:
    """None come while "pausa dos semanas" lasts, then they come back without a word."""
    await stage.says("hoy 995 seguidores en instagram")
    await stage.says("pausa dos semanas")
    now = stage.now
    assert await stage.schedule.tick(now + timedelta(days=13)) == 0
    (due,) = (await _due_people(stage)).values()
    assert now + timedelta(days=13) < due <= now + timedelta(days=22)
    assert await stage.schedule.tick(due + timedelta(seconds=1)) == 1
    (following,) = (await _due_people(stage)).values()
    assert timedelta(days=6) < following - due < timedelta(days=8)


async def test_someone_who_wrote_nothing_this_week_gets_no_verdict(stage: Stage) -> None:
    """Old figures are not judged as if they were this week's."""
    await stage.says("ayer tenía 1.000 seguidores en instagram y hoy 995")
    later = stage.now + timedelta(days=15)
    await _due_at(stage, later)
    await stage.schedule.tick(later)
    before = len(stage.network.shown)
    await stage.deliver(at=later)
    (summary,) = stage.network.shown[before:]
    assert "sin datos nuevos" in summary.text
    assert "Es lo normal" not in summary.text


async def _due_people(stage: Stage) -> dict[int, datetime]:
    async with stage.store.reading() as session:
        rows = await session.execute(select(PersonRow.id, PersonRow.next_summary_at))  # type: ignore[call-overload]
        return {row.id: row.next_summary_at for row in rows}


async def test_one_persons_trouble_is_theirs_alone(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others get their summary, and whoever broke it is due again in a week, with nothing of it kept."""
    people = [ANA + n for n in range(7)]
    for person in people:
        await stage.says("hoy 995 seguidores en instagram", person=person)
    await _due_at(stage, SUNDAY)
    real = stage.coach.weekly

    async def weekly(person: Person, notebook: Notebook, now: datetime) -> Answer:
        answer = await real(person, notebook, now)
        if person.id == people[2]:
            raise ZeroDivisionError
        return answer

    monkeypatch.setattr(stage.coach, "weekly", weekly)
    async with stage.store.writing() as session:
        broken = update(PersonRow).where(PersonRow.id == people[4])  # type: ignore[arg-type]
        await session.execute(broken.values(timezone="Mars/Olympus"))
    now = SUNDAY + timedelta(seconds=5)
    assert await stage.schedule.tick(now) == 5
    assert {key.split(":")[1] for key in await _summaries(stage)} == {
        str(p) for p in people if p not in {people[2], people[4]}
    }
    assert set((await _due_people(stage)).values()) == {SUNDAY + timedelta(days=7)}


async def test_a_tick_never_holds_the_writer_for_long(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few people in a transaction: answers come in between."""
    for person in range(12):
        await stage.says("hoy 995 seguidores en instagram", person=ANA + person)
    await _due_at(stage, SUNDAY)
    sizes: list[int] = []

    async def counted(*given: Any, **asked: Any) -> list[tuple[int, datetime]]:
        found = await due(*given, **asked)
        sizes.append(len(found))
        return found

    monkeypatch.setattr("bot.schedule.due", counted)
    assert await stage.schedule.tick(SUNDAY) == 12
    assert sizes == [5, 5, 2]


async def test_housekeeping_fails_by_itself_and_once_an_hour(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """It never keeps a summary from going out."""
    times: list[datetime] = []

    async def breaks(_session: object, *, now: datetime) -> None:
        times.append(now)
        raise ZeroDivisionError

    monkeypatch.setattr("bot.schedule.outbox.forget_old", breaks)
    for minutes in (0, 1, 59, 61):
        await stage.schedule.tick(SUNDAY + timedelta(minutes=minutes))
    assert times == [SUNDAY, SUNDAY + timedelta(minutes=61)]


async def test_only_those_who_are_allowed_get_summaries(stage: Stage) -> None:
    """FARO_ALLOWED_USERS was narrowed: the others stay due, and are served when they are let in again."""
    for person in (ANA, ANA + 1):
        await stage.says("hoy 995 seguidores en instagram", person=person)
    await _due_at(stage, SUNDAY)
    narrow = Schedule(stage.store, stage.coach, words(), queued=lambda: None, allowed=frozenset({ANA + 1}))
    assert await narrow.tick(SUNDAY) == 1
    assert await _summaries(stage) == [f"summary:{ANA + 1}:2026-11-15:0"]


async def test_a_stop_cuts_a_tick_short_without_a_complaint(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What the tick did not reach is still due."""
    started = asyncio.Event()

    async def slow(_now: datetime) -> int:
        started.set()
        await asyncio.sleep(30)
        return 0

    monkeypatch.setattr(stage.schedule, "tick", slow)
    stage.schedule.start()
    await started.wait()
    await asyncio.wait_for(stage.schedule.stop(), 2)
    await asyncio.sleep(0)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_those_who_are_no_longer_allowed_may_leave(stage: Stage) -> None:
    """Stopping and erasing are open to whoever Faro knows; nothing else is, and nothing is to a stranger."""
    await stage.says("hoy 995 seguidores en instagram")
    stage.workers = Workers(
        stage.store, stage.bot, stage.coach, words(),
        allowed=frozenset({1}), queued=lambda: None, clock=lambda: stage.now,
    )  # fmt: skip
    assert "es privado" in (await stage.says("/history"))[0].text
    assert "es privado" in (await stage.says("/delete", person=ANA + 1))[0].text
    assert "es privado" not in (await stage.says("/pause"))[0].text
    asked = await stage.says("/delete")
    await stage.presses(asked[0], "delete:yes")
    assert await _due_people(stage) == {}


async def test_only_those_who_are_allowed_are_answered(stage: Stage) -> None:
    """FARO_ALLOWED_USERS: others get one polite line, and nothing of theirs is kept."""
    stage.workers = Workers(
        stage.store, stage.bot, stage.coach, words(),
        allowed=frozenset({1}), queued=lambda: None, clock=lambda: stage.now,
    )  # fmt: skip
    shown = await stage.says("hoy 995 seguidores")
    assert [m.text for m in shown] == ["Este Faro es privado: quien lo lleva tiene que invitarte."]
    async with stage.store.reading() as session:
        assert (await session.execute(select(PersonRow.id))).first() is None  # type: ignore[call-overload]


async def test_a_bug_of_ours_is_an_apology_and_stores_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person hears of it, the update does not come back, and nothing half-learned stays."""

    async def breaks(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("coaching.dialogue.figures.record.said_back", breaks)
    shown = await stage.says("hoy 995 seguidores")
    assert len(shown) == 1
    assert "Error" in shown[0].text
    monkeypatch.undo()
    shown = await stage.says("/history")
    assert "Aún no tengo números" in shown[0].text


async def test_what_is_late_by_hours_wakes_nobody(stage: Stage) -> None:
    """Faro was down at nineteen, and is back at half past two in the night: the summary comes at nine."""
    await stage.says("hoy 995 seguidores en instagram")
    await _due_at(stage, SUNDAY)
    assert await stage.schedule.tick(SUNDAY + timedelta(hours=7, minutes=30)) == 1
    async with stage.store.reading() as session:
        query = select(OutboxRow.not_before).where(OutboxRow.kind == "summary")  # type: ignore[call-overload]
        (at,) = (await session.execute(query)).scalars()
    assert at == datetime(2026, 11, 16, 8, 0, tzinfo=UTC)  # nine in Madrid
    assert list((await _due_people(stage)).values()) == [SUNDAY + timedelta(days=7)]


async def test_a_nudge_is_for_its_hour(stage: Stage) -> None:
    """Due while Faro was down, it is not said later; the clock goes on to the next moment."""
    await stage.says("hoy 995 seguidores en instagram")
    nudged = select(PersonRow.next_nudge_at)  # type: ignore[call-overload]
    async with stage.store.reading() as session:
        due_at = (await session.execute(nudged)).scalar()
    assert due_at is not None
    async with stage.store.writing() as session:
        await session.execute(update(PersonRow).values(next_summary_at=None))
    assert await stage.schedule.tick(due_at + timedelta(hours=2)) == 0
    async with stage.store.reading() as session:
        following = (await session.execute(nudged)).scalar()
    assert following is not None
    assert following > due_at + timedelta(hours=2)
    assert await stage.schedule.tick(following + timedelta(seconds=3)) == 1
    assert await stage.schedule.tick(following + timedelta(seconds=20)) == 0


async def test_trouble_with_a_nudge_is_not_tried_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug in one person's word stops nobody else's, and is not met at every tick."""
    await stage.says("hoy 995 seguidores en instagram")
    await stage.says("hoy 995 seguidores en instagram", person=ANA + 1)
    real = stage.coach.nudge

    async def nudge(person: Person, notebook: Notebook, now: datetime) -> Answer | None:
        if person.id == ANA:
            raise ZeroDivisionError
        return await real(person, notebook, now)

    monkeypatch.setattr(stage.coach, "nudge", nudge)
    async with stage.store.writing() as session:
        due_at = (await session.execute(select(PersonRow.next_nudge_at))).scalars().first() or SUNDAY  # type: ignore[call-overload]
        await session.execute(update(PersonRow).values(next_summary_at=None))
    assert await stage.schedule.tick(due_at + timedelta(seconds=3)) == 1
    async with stage.store.reading() as session:
        rows = await session.execute(select(PersonRow.id, PersonRow.next_nudge_at))  # type: ignore[call-overload]
        clocks = {row.id: row.next_nudge_at for row in rows}
    assert clocks[ANA] is None
    assert clocks[ANA + 1] > due_at


async def _kinds(stage: Stage) -> list[tuple[str, str]]:
    async with stage.store.reading() as session:
        rows = (await session.execute(select(OutboxRow).where(OutboxRow.kind != "answer"))).scalars()  # type: ignore[arg-type]
        return [(row.kind, row.status) for row in rows]


async def test_what_was_queued_comes_at_no_other_hour(stage: Stage) -> None:
    """Faro goes down between the tick and the sending: a summary waits for the morning, a nudge is dropped."""
    await stage.says("hoy 995 seguidores en instagram")
    ten_days_on = SUNDAY + timedelta(days=8)
    async with stage.store.writing() as session:
        await session.execute(update(PersonRow).values(next_nudge_at=ten_days_on, next_summary_at=None))
    assert await stage.schedule.tick(ten_days_on) == 1
    night = ten_days_on + timedelta(hours=8)
    assert await stage.schedule.tick(night) == 0
    before = len(stage.network.shown)
    await stage.deliver(at=night)
    assert await _kinds(stage) == [("nudge", "failed")]
    sunday = SUNDAY + timedelta(days=14)
    await _due_at(stage, sunday)
    assert await stage.schedule.tick(sunday) == 1
    night = sunday + timedelta(hours=8)
    await stage.schedule.tick(night)
    await stage.deliver(at=night)
    assert len(stage.network.shown) == before
    await stage.deliver(at=night + timedelta(hours=7))
    assert len(stage.network.shown) == before + 1
    assert ("summary", "sent") in await _kinds(stage)


async def test_whoever_cannot_be_read_keeps_nobody_waiting(stage: Stage) -> None:
    """Two summaries are late; one of the people has a zone that is none: the other's still comes in the morning."""
    for person in (ANA, ANA + 1):
        await stage.says("hoy 995 seguidores en instagram", person=person)
    await _due_at(stage, SUNDAY)
    assert await stage.schedule.tick(SUNDAY) == 2
    async with stage.store.writing() as session:
        broken = update(PersonRow).where(PersonRow.id == ANA)  # type: ignore[arg-type]
        await session.execute(broken.values(timezone="Mars/Olympus"))
    await stage.schedule.tick(SUNDAY + timedelta(hours=8))
    assert sorted(await _kinds(stage)) == [("summary", "failed"), ("summary", "waiting")]


async def test_a_pause_holds_back_what_waits_for_the_morning(stage: Stage) -> None:
    """That summaries are paused is true from that moment on."""
    await stage.says("hoy 995 seguidores en instagram")
    await _due_at(stage, SUNDAY)
    assert await stage.schedule.tick(SUNDAY + timedelta(hours=4)) == 1
    stage.now = SUNDAY + timedelta(hours=5)
    await stage.says("/pause")
    assert await _kinds(stage) == [("summary", "dead")]
