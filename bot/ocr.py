"""Picture → Page: a worker process looks at what strangers send, and keeps nothing of it.

Opening and reading pictures is native code that holds the CPU for seconds, takes hundreds of megabytes and, given
something made to break it, breaks. None of that may happen to the process that talks to people; nor does that process
ever load the libraries.
"""

import asyncio
import contextlib
import logging
import multiprocessing
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache, partial
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Final

from bot.workers import kill, one_worker, settle
from coaching.model import Page, Unreadable

if TYPE_CHECKING:  # else the process that talks to people would load what only the worker needs
    from bot.seeing.engine import Engine

__all__ = ["Eye", "NotLooking"]

_log = logging.getLogger(__name__)

MOST_MEGABYTES: Final = 640
"""A worker that holds more than this after a picture is replaced by a fresh one; a usual one holds 350."""
MOST_PICTURES: Final = 500
"""So many pictures a worker sees at most: what native code forgets to give back, it gives back by ending."""
_ROOM: Final = 700 * 1024 * 1024
"""How much more memory a worker may ask for than it has when it is ready."""


class NotLooking(Exception):  # noqa: N818 - named for what happened, as the callers read it
    """There is no worker: it did not start, or the Eye was not started or is closed."""


class Eye:
    """Looks at pictures one after another in a worker process of its own, for the coroutines of one event loop.

    A worker that dies is replaced, and what it was looking at is tried once more. One that is still looking when a
    picture's time is up is killed: native code that is stuck cannot be asked to stop. Waiting for one's turn, and for
    a worker to start, does not count.
    """

    _START_SECONDS = 90.0  # a fresh interpreter and two models, on a busy machine

    def __init__(self, seconds: float = 30.0) -> None:
        """`seconds` (above 0) bounds the look at one picture, from its turn on."""
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._open = False
        self._pool: ProcessPoolExecutor | None = None
        self._workers: frozenset[BaseProcess] = frozenset()
        self._warm: Future[None] = Future()
        self._seen = 0

    async def start(self) -> None:
        """Bring up the worker and have it read a picture, so that the first person does not wait for that.

        Raises NotLooking if it cannot. Starting twice does nothing.
        """
        self._open = True
        async with self._turn:
            try:
                await self._ready()
            except NotLooking:
                self._open = False
                raise

    async def look(self, data: bytes) -> Page | Unreadable:
        """The words on the picture that `data` is, or why there are none. No picture makes this raise.

        Raises NotLooking before `start`, after `close`, and where no worker can be started.
        """
        return await self._ask(partial(_look, data))

    async def close(self) -> None:
        """End the worker, and whatever it is looking at. Closing twice is fine."""
        self._open = False
        await self._end()

    async def _ask(self, work: Callable[[], tuple[Page | Unreadable, int]]) -> Page | Unreadable:
        async with self._turn:
            for _attempt in range(2):
                pool = await self._ready()
                try:
                    async with asyncio.timeout(self._seconds):
                        seen, megabytes = await asyncio.wrap_future(pool.submit(work))
                except TimeoutError:
                    _log.warning("a picture took longer than %g s", self._seconds)
                    await self._end()
                    return Unreadable("too_slow")
                except BrokenProcessPool:
                    _log.warning("the looking process died")
                    await self._end()
                except asyncio.CancelledError:
                    await self._end()  # nobody waits for what it is looking at
                    raise
                else:
                    self._seen += 1
                    if megabytes > MOST_MEGABYTES or self._seen >= MOST_PICTURES:
                        _log.info("looking process replaced after %d pictures, %d MB", self._seen, megabytes)
                        await self._end()
                    return seen
        return Unreadable("broken")

    async def _ready(self) -> ProcessPoolExecutor:
        """A worker that waits for a picture, a new one if there is none. Raises NotLooking."""
        if not self._open:
            message = "the eye is not started"
            raise NotLooking(message)
        try:
            pool = self._pool or self._begin()
            async with asyncio.timeout(self._START_SECONDS):
                warm = asyncio.wrap_future(self._warm)
                warm.add_done_callback(_noticed)
                await asyncio.shield(warm)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            await self._end()
            message = f"the looking process did not start: {error!r}"
            raise NotLooking(message) from error
        return pool

    def _begin(self) -> ProcessPoolExecutor:
        """Start a worker; `_warm` is done once it has read its first picture. Raises OSError."""
        pool = one_worker(_settle)
        # The pool starts its only worker within submit, and offers no other way to learn which it is.
        others = frozenset(multiprocessing.active_children())
        self._warm = pool.submit(_warm)
        self._workers = frozenset(multiprocessing.active_children()) - others
        self._pool, self._seen = pool, 0
        return pool

    async def _end(self) -> None:
        """Kill the worker; whoever looks next starts another."""
        pool, workers = self._pool, self._workers
        self._pool, self._workers = None, frozenset()
        if pool is not None:
            kill(workers)
            await asyncio.to_thread(pool.shutdown)


def _noticed(warm: "asyncio.Future[None]") -> None:
    """Where nobody waits for it any more, as at a stop, its failure is no news."""
    if not warm.cancelled():
        warm.exception()


# ---------------------------------------------------------------- in the worker


def _settle() -> None:
    settle()
    os.nice(10)  # people who wait for an answer come first


@cache
def _engine() -> "Engine":
    from bot.seeing.engine import Rapid  # noqa: PLC0415  # see above

    return Rapid()


def _warm() -> None:
    """Read a picture whose words are known, and bound the memory from here on. Raises ValueError."""
    from bot.seeing.page import page_of  # noqa: PLC0415  # only the worker loads it
    from bot.seeing.pictures import SAMPLE_WORDS, sample  # noqa: PLC0415  # only the worker loads it

    seen = tuple(word.text for word in page_of(sample(), _engine()).words)
    if seen != SAMPLE_WORDS:
        message = f"read {seen} instead of {SAMPLE_WORDS}"
        raise ValueError(message)
    _bound_memory()


def _look(data: bytes) -> tuple[Page | Unreadable, int]:
    from bot.seeing.page import page_of  # noqa: PLC0415  # only the worker loads it
    from bot.seeing.pictures import opened  # noqa: PLC0415  # only the worker loads it

    picture = opened(data)
    if isinstance(picture, Unreadable):
        return picture, _megabytes()
    try:
        page = page_of(picture, _engine())
    except MemoryError:
        return Unreadable("too_large"), _megabytes()
    except Exception:  # noqa: BLE001  # whatever it was, it was the picture
        _log.exception("a picture of %d bytes could not be read", len(data))
        return Unreadable("broken"), _megabytes()
    return page if page.words else Unreadable("no_words"), _megabytes()


def _bound_memory() -> None:
    """A picture that wants far more than any screenshot gets a MemoryError instead of the machine's last page."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415  # not everywhere

        taken = _pages(0)
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        with contextlib.suppress(ValueError, OSError):  # a lower limit is set from outside
            resource.setrlimit(resource.RLIMIT_AS, (taken + _ROOM, hard))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _megabytes() -> int:
    """What this process holds in memory; 0 where that cannot be known."""
    return _pages(1) // 2**20 if sys.platform == "linux" else 0


def _pages(column: int) -> int:
    with open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123  # the shortest way to the kernel
        return int(sizes.read().split()[column]) * os.sysconf("SC_PAGE_SIZE")
