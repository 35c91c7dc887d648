"""What is asked all the time is answered from an index, however much was dealt with before."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

from storage import inbox, looking, outbox, people, schema
from storage.inbox import Arrival
from storage.outbox import Parcel
from storage.store import Store

NOW = datetime(2026, 11, 15, 12, tzinfo=UTC)
Ask = Callable[[AsyncSession], Awaitable[object]]

PART = Arrival(7, 7, "-", album="a", looking=True)

ASKED: dict[str, Ask] = {
    "oldest waiting": inbox.oldest_waiting,
    "album": lambda s: inbox.with_its_album(s, PART),
    "finish": lambda s: inbox.finish(s, 7),
    "look": lambda s: looking.claim(s, now=NOW),
    "hold": lambda s: looking.hold(s, [PART], now=NOW),
    "seen": lambda s: looking.seen(s, PART, {}),
    "hand over": lambda s: looking.hand_over(s, (PART,), now=NOW),
    "recover looks": looking.recover,
    "claim": lambda s: outbox.claim(s, now=NOW, most=8),
    "bury": lambda s: outbox.bury(s, 7),
    "recover": lambda s: outbox.recover(s, now=NOW, everything=True),
    "recover by lease": lambda s: outbox.recover(s, now=NOW, everything=False),
    "due": lambda s: people.due(s, now=NOW, most=5),
    "nudges due": lambda s: people.nudges_due(s, now=NOW, most=5),
    "away": lambda s: people.goes_away(s, 7),
    "queued before": lambda s: outbox.has(s, "summary:7:2026-W46:0"),
    "uncertain": lambda s: outbox.uncertain_summary(s, 7),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED.keys())
async def test_sqlite_scans_no_table(tmp_path: Path, ask: Ask) -> None:
    """Its planner uses an index on some rows only if the query names those rows in so many words."""
    store = Store(f"sqlite+aiosqlite:///{tmp_path}/faro.db")
    await schema.migrate(store)
    async with store.writing() as session:
        await outbox.post(session, Parcel("answer:1:0", 7, 7, "answer", {"text": "-"}), now=NOW)
    said: list[tuple[str, Any]] = []

    def listen(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        said.append((statement, parameters))

    event.listen(store.engine.sync_engine, "before_cursor_execute", listen)
    async with store.writing() as session:
        await ask(session)
    event.remove(store.engine.sync_engine, "before_cursor_execute", listen)
    asked = [(statement, values) for statement, values in said if statement.startswith(("SELECT", "UPDATE"))]
    assert asked
    async with store.engine.connect() as connection:
        for statement, values in asked:
            plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            for *_, step in plan.all():
                assert not step.startswith("SCAN") or " USING " in step, (statement, step)
    await store.close()
