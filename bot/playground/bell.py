"""Waking those who wait: pollers, tests, and the pages that are open."""

from __future__ import annotations

import asyncio
import time
from typing import Any

Json = dict[str, Any]


class Bell:
    """Everyone who waits wakes at every change and looks for themselves."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()
        self._pages: set[asyncio.Queue[Json]] = set()

    def ring(self) -> None:
        """Something changed."""
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)
        self._waiting.clear()

    async def until(self, deadline: float) -> bool:
        """Wait for the next change; False when the monotonic deadline comes first."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        done, _ = await asyncio.wait([future], timeout=max(0.0, deadline - time.monotonic()))
        self._waiting.discard(future)
        future.cancel()
        return bool(done)

    def tell(self, event: Json) -> None:
        """Tell every open page what changed, and wake those who wait."""
        for page in self._pages:
            page.put_nowait(event)
        self.ring()

    def listen(self) -> asyncio.Queue[Json]:
        """Open the line to a page."""
        page: asyncio.Queue[Json] = asyncio.Queue()
        self._pages.add(page)
        return page

    def leave(self, page: asyncio.Queue[Json]) -> None:
        """Close the line to a page."""
        self._pages.discard(page)
