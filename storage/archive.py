"""Everything about one person as a ZIP of CSV and JSON: it is theirs."""

import asyncio
import io
import json
import zipfile
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from coaching.model import Entry, History, Person, Plan
from storage.notebook import SqlNotebook


async def archive(notebook: SqlNotebook) -> bytes:
    """The ZIP: person.json, what was undone, and each table as CSV and JSON. Empty tables keep their headings."""
    history, person, plans = await notebook.everything(), await notebook.person(), await notebook.plans(dropped=True)
    undone = await notebook.undone()
    # Years of figures take a good second to pack, and nobody else is to wait for it.
    return await asyncio.to_thread(_packed, history, person, plans, undone)


def _packed(history: History, person: Person | None, plans: tuple[Plan, ...], undone: tuple[Entry, ...]) -> bytes:
    import pandas as pd  # noqa: PLC0415  # half a second and 60 MB, for the few who export

    measured = tuple(dict.fromkeys(metric for post in history.posts for metric in post.amounts))
    tables: dict[str, tuple[tuple[str, ...], list[dict[str, Any]]]] = {
        "observations": (
            ("day", "platform", "metric", "kind", "value", "step", "since"),
            [asdict(o) for o in history.observations],
        ),
        "posts": (
            ("day", "platform", "topic", "fit", "kind", *measured),
            [asdict(p) | dict(p.amounts) for p in history.posts],
        ),
        "events": (("day", "until", "kind", "note"), [asdict(e) for e in history.events]),
        "people": (("day", "platform", "who", "kind", "toward", "n"), [asdict(a) for a in history.acts]),
        "actions": (
            ("chosen", "advice", "words", "moment", "day", "smaller", "outcome", "told", "dropped", "platform"),
            [asdict(p) | {"words": ", ".join(map(str, p.arguments.values()))} for p in plans],
        ),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("person.json", _json(asdict(person) if person else {}))
        packed.writestr("undone.json", _json([asdict(entry) for entry in undone]))
        for name, (columns, rows) in tables.items():
            frame = pd.DataFrame(rows, columns=list(columns))
            frame = frame.map(_safe)
            # utf-8-sig: without the mark, Excel reads "categoría" as "categorÃ­a".
            packed.writestr(f"{name}.csv", frame.to_csv(index=False).encode("utf-8-sig"))
            packed.writestr(f"{name}.json", _json([{c: row.get(c) for c in columns} for row in rows]))
    return buffer.getvalue()


def _safe(cell: Any) -> Any:
    """A cell that begins like a formula would be run by a spreadsheet: it is kept as text."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t"} else cell


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=_day)


def _day(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    message = f"no JSON for {type(value).__name__}"
    raise TypeError(message)
