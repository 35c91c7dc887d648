"""A local Telegram for each test, and the real python-telegram-bot client that talks to it."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.playground import Playground

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


def draw(width: int = 60, height: int = 40) -> bytes:
    """Draw a small real picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((13, 97, 117)) * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def client(playground: Playground, token: str | None = None) -> Bot:
    """Make the client that Faro uses, pointed at this machine."""
    patient = HTTPXRequest(read_timeout=2, connect_timeout=2, write_timeout=2, media_write_timeout=4)
    url = playground.url
    return Bot(
        token or playground.world.token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=patient,
        get_updates_request=HTTPXRequest(read_timeout=2),
    )


@pytest.fixture
def png() -> Callable[..., bytes]:
    """Give the tests a pen: width and height make a picture."""
    return draw


@pytest.fixture
def connect() -> Callable[..., Bot]:
    """Give the tests more clients than one."""
    return client


@pytest.fixture
async def bot(playground: Playground) -> AsyncIterator[Bot]:
    """Connect the real client."""
    async with client(playground) as connected:
        yield connected
