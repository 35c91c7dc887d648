"""Calling Telegram at a start, when it may not be there yet."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from telegram.error import BadRequest, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

log = logging.getLogger(__name__)

LONGEST_PAUSE: Final = 30.0
# A method that is surely there and is not found is how PTB reports a token that was good and is refused now.
REFUSALS: Final = (InvalidToken, EndPointNotFound)


async def patiently(call: Callable[[], Awaitable[object]]) -> None:
    """Calls until it succeeds. What no waiting mends is raised: a refused token, a bad request."""
    pause = 1.0
    while True:
        try:
            await call()
        except (*REFUSALS, BadRequest):
            raise
        except TelegramError as error:
            wait = seconds(error) if isinstance(error, RetryAfter) else pause
            log.warning("Telegram is not there yet: %s; again in %.0f s", type(error).__name__, wait)
            await asyncio.sleep(wait)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            return


def seconds(error: RetryAfter) -> float:
    """What Telegram asks for. PTB is between two types here and warns about the public name."""
    return float(error._retry_after.total_seconds())  # noqa: SLF001  # the library says it nowhere else
