"""What is known of somebody around an account goes with them; for as long as it is kept elsewhere, it can come back."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from coaching.model import known_as, without_name
from storage.tables import ActRow, EntryRow, PlanRow

KEPT: Final = ("id", "entry_id", "who", "kind", "day", "n", "toward", "platform")
"""What an act is put back from."""


async def forget(session: AsyncSession, person_id: int, who: str) -> tuple[Mapping[str, Any], ...]:
    """Forgets what somebody did, struck or not; where others did something toward them, and in plans, the name goes.

    What is returned are plain values from which `recall` puts it all back.
    """
    gone: list[Mapping[str, Any]] = []
    # Names are compared as the domain does: a database lowers the letters of its own alphabet only.
    rows = await session.execute(
        select(*(getattr(ActRow, name) for name in KEPT)).where(col(ActRow.person_id) == person_id)
    )
    acts = [dict(zip(KEPT, row, strict=True)) for row in rows]
    theirs = [act for act in acts if known_as(act["who"]) == known_as(who)]
    toward = [act for act in acts if act["toward"] and known_as(act["toward"]) == known_as(who) and act not in theirs]
    gone += ({**act, "day": act["day"].isoformat()} for act in theirs)
    gone += ({"id": act["id"], "toward": act["toward"]} for act in toward)
    await session.execute(delete(ActRow).where(col(ActRow.id).in_([act["id"] for act in theirs])))
    await session.execute(update(ActRow).where(col(ActRow.id).in_([a["id"] for a in toward])).values(toward=""))
    for plan in (await session.execute(select(PlanRow).where(col(PlanRow.person_id) == person_id))).scalars():
        left = without_name(plan.arguments, who)
        if left != plan.arguments:
            gone.append({"plan": plan.id, "arguments": dict(plan.arguments)})
            plan.arguments = left
            session.add(plan)
    await session.flush()
    return tuple(gone)


async def recall(session: AsyncSession, person_id: int, gone: Iterable[Mapping[str, Any]]) -> None:
    """Puts back what `forget` returned, as far as what it belonged to is still there."""
    for one in gone:
        if "plan" in one:
            mine = col(PlanRow.id) == one["plan"], col(PlanRow.person_id) == person_id
            await session.execute(update(PlanRow).where(*mine).values(arguments=one["arguments"]))
        elif "who" not in one:
            mine = col(ActRow.id) == one["id"], col(ActRow.person_id) == person_id
            await session.execute(update(ActRow).where(*mine).values(toward=one["toward"]))
        elif (entry := await session.get(EntryRow, one["entry_id"])) is not None and entry.person_id == person_id:
            session.add(ActRow(**{**one, "day": date.fromisoformat(one["day"]), "person_id": person_id, "id": None}))
    await session.flush()
