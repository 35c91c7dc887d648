"""Opening and closing the local Telegram; it only ever listens on this machine."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

from bot.playground.api import Api
from bot.playground.delivery import is_loopback, post_updates
from bot.playground.page import Page
from bot.playground.telegram import World

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

BODY_BYTES = 56 * 1024 * 1024  # a little above Telegram's own limit, which answers in its own words
GOODBYE_SECONDS = 1.0


@dataclass
class Playground:
    """A running local Telegram."""

    url: str
    world: World
    _runner: web.AppRunner = field(repr=False)
    _tasks: list[asyncio.Task[None]] = field(repr=False)

    @property
    def page_url(self) -> str:
        """The address of the chat page."""
        return f"{self.url}/"

    async def close(self) -> None:
        """Stop listening; what was said stays in the file."""
        self.world.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._runner.cleanup()
        self.world.store.close()


async def serve(*, host: str = "127.0.0.1", port: int = 0, token: str, data: Path | None = None) -> Playground:
    """Open a local Telegram for the bot with this token; port 0 takes a free one."""
    if not is_loopback(host):
        raise ValueError(host)
    world = World(token, data)
    page = Page(world)
    app = web.Application(client_max_size=BODY_BYTES, middlewares=[_only_this_machine])
    app.add_routes([*Api(world).routes(), *page.routes()])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE_SECONDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        await runner.cleanup()
        world.store.close()
        raise
    taken = runner.addresses[0][1]
    name = f"[{host}]" if ":" in host else host
    return Playground(f"http://{name}:{taken}", world, runner, [asyncio.create_task(post_updates(world))])


@web.middleware
async def _only_this_machine(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests that another site makes through the browser, by a name that points here."""
    host = request.host.rsplit(":", 1)[0]
    origin = request.headers.get("Origin")
    if not is_loopback(host) or origin not in (None, f"http://{request.host}"):
        raise web.HTTPForbidden
    return await handler(request)
