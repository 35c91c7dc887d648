"""Polling or webhook → inbox: an update is on disk before Telegram is told that it arrived."""

import asyncio
import hmac
import json
import logging
import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from aiohttp import web
from telegram import Bot
from telegram.error import Conflict, RetryAfter
from telegram.warnings import PTBUserWarning

from bot.patience import LONGEST_PAUSE, REFUSALS, patiently, seconds
from handlers.incoming import album_of, carries_picture
from storage import inbox
from storage.inbox import Arrival
from storage.store import Store

# The raw update is what has to be on disk: parsing comes later, and what this PTB does not know yet is kept too.
warnings.filterwarnings("ignore", message=".*Bot.getUpdates.*", category=PTBUserWarning)

log = logging.getLogger(__name__)

ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
POLL: Final = 25
"""Seconds that Telegram may hold a poll open; below the 30 after which many networks cut a silent connection."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a header's name
LARGEST_UPDATE: Final = 1 << 20


class Receiver:
    """Takes updates in, whichever way they come."""

    def __init__(
        self, store: Store, *, arrived: Callable[[], None], clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._arrived = arrived
        self._clock = clock

    async def keep(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Writes updates down in one transaction and wakes the workers."""
        arrivals = [_arrival(update) for update in updates]
        async with self._store.writing() as session:
            new = await inbox.receive(session, arrivals, now=self._clock())
        if new:
            self._arrived()

    async def poll(self, bot: Bot) -> None:
        """Long polling until cancelled. The next poll confirms an update, and it starts after the commit."""
        await patiently(lambda: bot.delete_webhook(drop_pending_updates=False))
        offset, pause = 0, 1.0
        while True:
            wanted = {"offset": offset, "timeout": POLL, "allowed_updates": list(ALLOWED)}
            try:
                updates = await bot.do_api_request("getUpdates", api_kwargs=wanted, read_timeout=POLL + 10)
                if updates:
                    await self.keep(updates)
                    offset = updates[-1]["update_id"] + 1
                pause = 1.0
            except REFUSALS:
                raise
            except Exception as error:  # noqa: BLE001  # nothing may end the only door: neither Telegram nor the disk
                if isinstance(error, Conflict):
                    log.warning("another process is polling with this token; only one can")
                wait = seconds(error) if isinstance(error, RetryAfter) else pause
                log.warning("poll failed: %s; again in %.0f s", type(error).__name__, wait)
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)

    def webhook(self, secret: str, path: str) -> web.Application:
        """The webhook's door: 200 only after the update is on disk, so that Telegram repeats what was not."""

        async def receive(request: web.Request) -> web.Response:
            given = request.headers.get(SECRET_HEADER, "")
            if not hmac.compare_digest(given.encode(), secret.encode()):
                raise web.HTTPForbidden
            try:
                update = await request.json()
                known = isinstance(update, dict) and isinstance(update.get("update_id"), int)
            except ValueError:
                known = False
            if not known:
                raise web.HTTPBadRequest
            await self.keep([update])
            return web.Response()

        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.router.add_post(path or "/", receive)
        return app


def _arrival(update: Mapping[str, Any]) -> Arrival:
    # An album is gathered whatever it is made of: a video between two pictures is part of what was said with them.
    album = album_of(update)
    looking = album is not None or carries_picture(update)
    return Arrival(update["update_id"], chat_of(update), json.dumps(update), album=album, looking=looking)


def chat_of(update: Mapping[str, Any]) -> int:
    """The chat whose order an update belongs to; for a button without a message, the person who pressed it."""
    for kind in ALLOWED:
        content = update.get(kind)
        if isinstance(content, dict):
            message = content.get("message")
            holder = message if isinstance(message, dict) else content
            chat = holder.get("chat") or content.get("from")
            number = chat.get("id") if isinstance(chat, dict) else None
            return number if isinstance(number, int) else 0
    return 0
