"""How updates reach the bot: long polling, or a webhook; never both at once."""

from __future__ import annotations

import asyncio
import ipaddress
import re
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp

from bot.playground.refusals import Why, bad, other_poller, webhook_active, webhook_set_meanwhile

if TYPE_CHECKING:
    from bot.playground.params import Params
    from bot.playground.telegram import World

Json = dict[str, Any]

MOST_AT_ONCE = 100
LONGEST_POLL = 50
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
PATIENCE_SECONDS = 60
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0


async def get_updates(world: World, params: Params) -> list[Json]:
    """Hand waiting updates over; with a timeout, wait for the first one."""
    if world.store.fact("webhook"):
        raise webhook_active()
    world.polls += 1
    mine = world.polls
    world.bell.ring()  # an older poller wakes and finds that it is no longer the one
    if params.raw("allowed_updates") is not None:
        world.updates.allow(params.data("allowed_updates") or [])
    if offset := params.number("offset"):
        world.updates.confirm(offset)
    limit = min(max(params.number("limit", MOST_AT_ONCE), 1), MOST_AT_ONCE)
    deadline = time.monotonic() + min(params.number("timeout"), LONGEST_POLL)
    while not world.closing:
        found = world.updates.waiting(limit)
        if found or not await world.bell.until(deadline):
            return found
        if world.polls != mine:
            raise other_poller()
        if world.store.fact("webhook"):
            raise webhook_set_meanwhile()
    return []


def set_webhook(world: World, params: Params) -> bool:
    """Have updates posted to an address; here it has to be on this machine."""
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad(Why.WEBHOOK_URL)
    if not is_loopback(parts.hostname):
        raise bad(Why.WEBHOOK_LOCAL)
    secret = params.text("secret_token")
    if not SECRET.fullmatch(secret):
        raise bad(Why.SECRET)
    if params.raw("allowed_updates") is not None:
        world.updates.allow(params.data("allowed_updates") or [])
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    world.store.keep("webhook", {"url": url, "secret": secret})
    world.store.keep("webhook error", None)
    world.bell.ring()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """Stop posting updates."""
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    world.store.keep("webhook", None)
    world.store.keep("webhook error", None)
    world.bell.ring()
    return True


def get_webhook_info(world: World, _: Params) -> Json:
    """Say where updates are posted, and what went wrong last."""
    hook = world.store.fact("webhook")
    info: Json = {
        "url": hook["url"] if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": world.updates.count(),
    }
    if hook:
        info |= {"max_connections": 40, "ip_address": "127.0.0.1"}
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info | (world.store.fact("webhook error") or {})


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine and nothing else."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


async def post_updates(world: World) -> None:
    """Post waiting updates to the webhook, in order; one that is not taken is posted again."""
    pause = FIRST_PAUSE
    patience = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
    async with aiohttp.ClientSession(timeout=patience) as session:
        while not world.closing:
            hook, waiting = world.store.fact("webhook"), world.updates.first()
            if not hook or waiting is None:
                await world.bell.until(time.monotonic() + PATIENCE_SECONDS)
                continue
            seq, update = waiting
            problem = await _post(session, hook, update)
            if problem is None:
                world.updates.delivered(seq)
                pause = FIRST_PAUSE
            else:
                error = {"last_error_date": int(time.time()), "last_error_message": problem}
                world.store.keep("webhook error", error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)


async def _post(session: aiohttp.ClientSession, hook: Json, update: Json) -> str | None:
    headers = {SECRET_HEADER: hook["secret"]} if hook["secret"] else {}
    try:
        async with session.post(hook["url"], json=update, headers=headers, allow_redirects=False) as answer:
            return None if answer.ok else f"Wrong response from the webhook: {answer.status} {answer.reason}"
    except TimeoutError:
        return "Read timeout expired"
    except aiohttp.ClientError:
        return "Connection refused"
