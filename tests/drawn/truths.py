"""What a drawn screen says: the shape of the file that lies beside each picture."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

TODAY = date(2026, 11, 22)


def truth(
    platform: str | None,
    kind: str,
    language: str,
    *,
    figures: Sequence[dict[str, Any]] = (),
    may: Sequence[dict[str, Any]] = (),
    theirs: bool | None = None,
    handle: str | None = None,
    period: tuple[str, str] | None = None,
) -> dict[str, Any]:
    """Write down what the screen says."""
    return {
        "today": TODAY,
        "platform": platform,
        "kind": kind,
        "language": language,
        "handle": handle,
        "theirs": theirs,
        "period": [date.fromisoformat(day) for day in period] if period else None,
        "figures": list(figures),
        "may": list(may),
    }


def days(count: int) -> tuple[str, str]:
    """Give the first and the last of so many days that end today."""
    return (TODAY - timedelta(days=count - 1)).isoformat(), TODAY.isoformat()
