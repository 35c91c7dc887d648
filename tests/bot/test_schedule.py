"""A summary for each person and week, once, and only to those who want one."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.work import Workers
from coaching.languages.words import words
from storage.tables import OutboxRow, PersonRow
from tests.stage import Stage

SUNDAY = datetime(2026, 11, 15, 18, 0, tzinfo=UTC)  # 19:00 in Madrid


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
    assert await _summaries(stage) == ["summary:7000000001:2026-W46:0"]
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
    assert await stage.schedule.tick(datetime.now(UTC) + timedelta(days=8)) == 0


async def test_someone_who_wrote_nothing_this_week_gets_no_verdict(stage: Stage) -> None:
    """Old figures are not judged as if they were this week's."""
    await stage.says("ayer tenía 1.000 seguidores en instagram y hoy 995")
    later = datetime.now(UTC) + timedelta(days=15)
    await _due_at(stage, later)
    await stage.schedule.tick(later)
    before = len(stage.network.shown)
    await stage.deliver(at=later)
    (summary,) = stage.network.shown[before:]
    assert "sin datos nuevos" in summary.text
    assert "Es lo normal" not in summary.text


async def test_only_those_who_are_allowed_are_answered(stage: Stage) -> None:
    """FARO_ALLOWED_USERS: others get one polite line, and nothing of theirs is kept."""
    stage.workers = Workers(stage.store, stage.bot, stage.coach, words(), allowed=frozenset({1}), queued=lambda: None)
    shown = await stage.says("hoy 995 seguidores")
    assert [m.text for m in shown] == ["Este Faro es privado: quien lo lleva tiene que invitarte."]
    async with stage.store.reading() as session:
        assert (await session.execute(select(PersonRow.id))).first() is None  # type: ignore[call-overload]


async def test_a_bug_of_ours_is_an_apology_and_stores_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person hears of it, the update does not come back, and nothing half-learned stays."""

    async def breaks(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("coaching.dialogue.record.said_back", breaks)
    shown = await stage.says("hoy 995 seguidores")
    assert len(shown) == 1
    assert "Error" in shown[0].text
    monkeypatch.undo()
    shown = await stage.says("/history")
    assert "Aún no tengo números" in shown[0].text
