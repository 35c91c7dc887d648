"""From a text message to its answer, inside Faro: alone in its database, and beside a million figures of others."""

import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import insert
from sqlmodel import col

from bot.drawing import Drawer
from coaching.model import Entry, Observation, Person, Profile
from storage.notebook import SqlNotebook
from storage.store import Store
from storage.tables import EntryRow, ObservationRow, PersonRow
from tests.stage import Stage

MESSAGES: Final = 150
WARM_UP: Final = 15
OTHERS: Final = 5_000
WEEKS: Final = 50
METRICS: Final = ("followers", "likes", "comments", "saves")
ANA: Final = 7_000_000_001
LIMIT: Final = 1.5
USUAL: Final = Profile(platform="instagram", platforms=("instagram",))


async def report() -> None:
    """Prints median and p99 in milliseconds, and the ratio that has to stay under 1.5."""
    print("Text message -> answer, inside Faro (SQLite file; Telegram's network replaced by a stub)")
    print(f"  {MESSAGES} messages of one person with 8 weeks of history; the answer carries a chart, really drawn")
    with tempfile.TemporaryDirectory() as folder:
        empty = await stage_at(Path(folder) / "empty.db")
        full = await stage_at(Path(folder) / "full.db")
        started = time.perf_counter()
        await _fill(full.store)
        took = time.perf_counter() - started
        print(f"  ({OTHERS * WEEKS * len(METRICS):,} observations of {OTHERS:,} others stored in {took:.0f} s)")
        drawer = Drawer()
        await drawer.start()
        # One after the other, message by message: whatever else this machine does falls on both.
        times: dict[str, list[float]] = {"empty": [], "full": []}
        for number in range(MESSAGES + WARM_UP):
            for name, stage in (("empty", empty), ("full", full)):
                stage.deliverer._drawer = drawer  # noqa: SLF001  # the stage comes without
                times[name].append(await answered(stage, number))
        await drawer.close()
        await empty.close()
        await full.close()
    alone, beside = _figures(times["empty"][WARM_UP:]), _figures(times["full"][WARM_UP:])
    print(f"  0 stored observations          median {alone[0]:6.1f} ms   p99 {alone[1]:6.1f} ms   (the reference)")
    print(f"  1,000,000 stored observations  median {beside[0]:6.1f} ms   p99 {beside[1]:6.1f} ms")
    ratio = beside[0] / alone[0]
    print(f"  ratio of the medians {ratio:.2f} (has to stay under {LIMIT}), of the p99 {beside[1] / alone[1]:.2f}")


async def stage_at(path: Path) -> Stage:
    """A bot of one person with eight weeks of history."""
    stage = await Stage.open(f"sqlite+aiosqlite:///{path}")
    today = datetime.now(UTC).date()
    counts = [Observation("followers", "total", 1000 + week % 3, today - timedelta(days=7 * (8 - week)), "instagram")
              for week in range(8)]  # fmt: skip
    async with stage.store.writing() as session:
        notebook = SqlNotebook(session, ANA, now=datetime.now(UTC))
        await notebook.keep(Person(ANA, ANA, "es", timezone="Europe/Madrid", profile=USUAL))
        await notebook.add(Entry(tuple(counts)), said=datetime.now(UTC))
    return stage


async def answered(stage: Stage, number: int) -> float:
    """Milliseconds from a count of followers to its answer with a chart; raises RuntimeError where there is none."""
    started = time.perf_counter()
    shown = await stage.says(f"hoy {1000 + number % 7} seguidores")
    took = time.perf_counter() - started
    if not shown or shown[-1].method != "sendPhoto":
        message = f"no answer with a chart: {shown}"
        raise RuntimeError(message)
    return took * 1000


async def _fill(store: Store) -> None:
    """Other people's figures, as the chat would have stored them."""
    dice = random.Random(7)
    now = datetime.now(UTC)
    async with store.writing() as session:
        for person in range(1, OTHERS + 1):
            row = {"id": person, "chat_id": person, "language": "es", "created_at": now, "profile": {}, "dialogue": {}}
            await session.execute(insert(PersonRow).values(**row))
            entry = insert(EntryRow).values(person_id=person, said_at=now).returning(col(EntryRow.id))
            number = (await session.execute(entry)).scalar_one()
            mine = {"person_id": person, "entry_id": number, "kind": "total", "step": 1}
            rows = [
                {**mine, "metric": metric, "value": dice.randrange(5000), "platform": "instagram",
                 "day": now.date() - timedelta(days=7 * week), "since": None}
                for week in range(WEEKS)
                for metric in METRICS
            ]  # fmt: skip
            await session.execute(insert(ObservationRow), rows)


def _figures(times: Sequence[float]) -> tuple[float, float]:
    return statistics.median(times), statistics.quantiles(times, n=100)[98]
