"""python -m bot doctor: one line for each thing that has to be right."""

import os
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import aiohttp
from sqlalchemy.engine import make_url
from telegram.error import TelegramError

from bot.app import bot_for
from bot.ocr import Eye, NotLooking
from bot.settings import BadSetting, Settings, load
from storage import schema
from storage.store import Store

CLOCK_OFF: Final = 60
"""Seconds by which the clock may be wrong: a minute late is still the hour that a person chose."""


class Wrong(Exception):  # noqa: N818  # a finding, said to a person
    """What is wrong, in one line."""


async def doctor() -> int:
    """Prints the lines; 1 if something is wrong."""
    try:
        settings = load()
    except BadSetting as error:
        _say("settings", f"wrong: {error}")
        return 1
    _say("settings", "ok")
    failed = 0
    checks: tuple[tuple[str, Callable[[Settings], Awaitable[str]]], ...] = (
        ("database", _database), ("token", _token), ("screenshots", _screenshots), ("clock", _clock),
    )  # fmt: skip
    for name, check in checks:
        try:
            _say(name, await check(settings))
        except Exception as error:  # noqa: BLE001  # whatever it is, it is a line
            detail = str(error) if isinstance(error, Wrong) else type(error).__name__
            _say(name, f"wrong: {detail}")
            failed = 1
    return failed


async def _database(settings: Settings) -> str:
    if (missing := _missing(settings.database_url)) is not None:
        return missing
    store = Store(settings.database_url)
    try:
        found, wanted = await schema.current(store), schema.newest()
    finally:
        await store.close()
    if found == wanted:
        return f"ok, schema {found}"
    if store.sqlite:
        return f"ok, schema {found or 'empty'}, becomes {wanted} at the next start"
    message = f"schema {found or 'empty'} instead of {wanted}; run: python -m bot migrate"
    raise Wrong(message)


def _missing(url: str) -> str | None:
    """What there is to say of a SQLite file that is not there yet: to look is not to make one."""
    database = make_url(url)
    file = Path(database.database or "").expanduser()
    if database.get_backend_name() != "sqlite" or database.database in (None, "", ":memory:") or file.exists():
        return None
    folder = next(folder for folder in file.absolute().parents if folder.exists())
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        message = f"{file} is not there, and cannot be made in {folder}"
        raise Wrong(message)
    return "ok, none yet: the first start makes it"


async def _token(settings: Settings) -> str:
    if settings.telegram_token is None:
        return "none: Faro will run with its local chat page"
    bot = bot_for(settings)
    try:
        await bot.initialize()
    except TelegramError as error:
        message = f"Telegram says {type(error).__name__}"
        raise Wrong(message) from None
    finally:
        await bot.shutdown()
    return f"ok, @{bot.username}"


async def _screenshots(_settings: Settings) -> str:
    eye, begun = Eye(), time.monotonic()
    try:
        await eye.start()
    except NotLooking as error:
        raise Wrong(str(error)) from None
    finally:
        await eye.close()
    return f"ok, read on this machine, ready in {time.monotonic() - begun:.1f} s"


async def _clock(settings: Settings) -> str:
    ZoneInfo("Europe/Madrid")  # raises where the zone data is missing
    if settings.telegram_token is None:
        return f"ok, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC (compared with nothing: no Telegram)"
    timeout = aiohttp.ClientTimeout(total=10)
    async with aiohttp.ClientSession(timeout=timeout) as client, client.get(settings.telegram_api) as answer:
        there = parsedate_to_datetime(answer.headers["Date"]).timestamp()
    off = time.time() - there
    if abs(off) > CLOCK_OFF:
        message = f"{off:+.0f} s off Telegram's"
        raise Wrong(message)
    return f"ok, {off:+.0f} s off Telegram's"


def _say(name: str, finding: str) -> None:
    sys.stdout.write(f"{name + ':':<13}{finding}\n")
