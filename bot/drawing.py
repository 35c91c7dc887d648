"""Picture → PNG: the only importer of the drawing library, and it draws in a process of its own.

Drawing is native code that holds the CPU for milliseconds and, on a bad day, takes its process down; neither
may happen to the process that talks to people.
"""

import asyncio
import io
import logging
import multiprocessing
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from functools import cache
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Final

import resvg_py

from bot.svg import svg
from bot.svg.letters import FONT_FAMILY, FONT_FILES
from bot.svg.paper import INKS, SHADED
from bot.workers import kill, one_worker, settle
from coaching.model import Drawn, Picture

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Drawer", "DrawingFailed", "Picture", "png"]

_SHADES: Final = 3
"""Between an ink and its ground: fewer would show as stairs, more only cost bytes."""

_log = logging.getLogger(__name__)


class DrawingFailed(Exception):  # noqa: N818 - named for what happened, as the callers read it
    """No picture came of it: too slow, the worker died twice, the library refused, or the Drawer is closed."""


def png(picture: Drawn) -> bytes:
    """`picture` as a PNG 960 px wide, opaque, in the inks of the paper.

    Raises ValueError if it is no drawable picture (see the `check` of its kind) or the library refuses the SVG.

    Takes some milliseconds of CPU: from a coroutine, use a Drawer.
    """
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg(picture),
        # Only our own fonts: the same picture on every machine, and no scan of the system's.
        skip_system_fonts=True,
        font_files=list(FONT_FILES),
        font_family=FONT_FAMILY,
    )
    from PIL import Image  # noqa: PLC0415  # only the worker process needs it

    small = io.BytesIO()
    with Image.open(io.BytesIO(drawn)) as full:
        # Colours that are known beforehand: a third of the bytes, and no time spent on finding out which are in it.
        few = full.convert("RGB").quantize(palette=_palette(), dither=Image.Dither.NONE)
    few.save(small, "PNG")
    return small.getvalue()


@cache
def _palette() -> "Image.Image":
    """The inks, and the shades at the edges of words."""
    from PIL import Image, ImageColor  # noqa: PLC0415  # as above

    colours = [ImageColor.getrgb(ink)[:3] for ink in INKS]
    for ground, ink in SHADED:
        ends = tuple(zip(ImageColor.getrgb(ground)[:3], ImageColor.getrgb(ink)[:3], strict=True))
        for shade in range(1, _SHADES + 1):
            share = shade / (_SHADES + 1)
            red, green, blue = (round(start + share * (end - start)) for start, end in ends)
            colours.append((red, green, blue))
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in colours for part in colour])
    return palette


class Drawer:
    """Draws pictures one after another in a worker process of its own, for the coroutines of one event loop.

    A worker that dies is replaced, and what it was drawing is tried once more. One that is still drawing when
    somebody's time is up is killed and replaced, because native code that is stuck cannot be asked to stop;
    others who were waiting behind it are tried once more too.
    """

    _START_SECONDS = 30.0  # a fresh interpreter, on a busy machine
    _CLOSE_SECONDS = 3.0

    def __init__(self, seconds: float = 10.0) -> None:
        """`seconds` (above 0) bounds each `draw`, the wait for its turn and a second try included."""
        self._seconds = seconds
        self._pool: ProcessPoolExecutor | None = None
        self._workers: frozenset[BaseProcess] = frozenset()
        self._opened = 0.0
        self._warm: Future[bytes] = Future()

    async def start(self) -> None:
        """Bring up the worker and have it draw once, so that the first person does not wait for that.

        Raises DrawingFailed if it cannot within 30 s. Starting twice does nothing.
        """
        if self._pool is not None:
            return
        try:
            self._open()
            async with asyncio.timeout(self._START_SECONDS):
                await asyncio.wrap_future(self._warm)
        except (BrokenProcessPool, OSError, ValueError) as error:  # OSError is also what TimeoutError is
            await self.close()
            message = "the drawing process did not start"
            raise DrawingFailed(message) from error

    async def draw(self, picture: Drawn) -> bytes:
        """`picture` as the bytes of a PNG.

        Raises DrawingFailed when time is up, when the library refuses the picture, when the worker died on it
        twice or cannot be replaced, and before `start` or after `close`.
        """
        deadline = asyncio.get_running_loop().time() + self._seconds
        try:
            try:
                return await self._attempt(picture, deadline)
            except BrokenProcessPool:
                return await self._attempt(picture, deadline)
        except BrokenProcessPool as error:
            message = "the drawing process died twice"
            raise DrawingFailed(message) from error
        except TimeoutError as error:
            message = f"no picture within {self._seconds:g} s"
            raise DrawingFailed(message) from error
        except ValueError as error:
            message = "the drawing library refused the picture"
            raise DrawingFailed(message) from error
        except OSError as error:
            message = "the drawing process could not be replaced"
            raise DrawingFailed(message) from error

    async def close(self) -> None:
        """Let what was asked for be drawn, for 3 s at most, and end the worker. Closing twice is fine."""
        pool, workers = self._pool, self._workers
        self._pool, self._workers = None, frozenset()
        if pool is None:
            return
        ending = asyncio.create_task(asyncio.to_thread(pool.shutdown))
        await asyncio.wait([ending], timeout=self._CLOSE_SECONDS)
        if not ending.done():
            kill(workers)
        await ending

    async def _attempt(self, picture: Drawn, deadline: float) -> bytes:
        pool = self._pool
        if pool is None:
            message = "the drawer is not started"
            raise DrawingFailed(message)
        try:
            async with asyncio.timeout_at(deadline):
                return await asyncio.wrap_future(pool.submit(png, picture))
        except TimeoutError:
            # A worker that is still coming up is slow, not stuck: killing it would only begin that again.
            starting = asyncio.get_running_loop().time() - self._opened < self._START_SECONDS
            if self._warm.done() or not starting:
                self._replace(pool)
            raise
        except BrokenProcessPool:
            self._replace(pool)
            raise

    def _open(self) -> None:
        """Start a worker; `_warm` is done once it has drawn its first picture. Raises OSError."""
        pool = one_worker(settle)
        # The pool starts its only worker within submit, and offers no other way to learn which it is.
        others = frozenset(multiprocessing.active_children())
        self._warm = pool.submit(png, _SAMPLE)
        self._workers = frozenset(multiprocessing.active_children()) - others
        self._opened = asyncio.get_running_loop().time()
        self._pool = pool

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        """Put a new worker in place of `broken`, unless another draw already has. Raises OSError."""
        if self._pool is not broken:
            return
        _log.warning("drawing worker replaced")
        kill(self._workers)
        broken.shutdown(wait=False)
        self._open()


_SAMPLE = Picture(
    title="0",
    days=(date(2024, 1, 1), date(2024, 1, 8)),
    values=(1, 2),
    band=((date(2024, 1, 1), 1.0, 2.0),),
    marks=((date(2024, 1, 1), "0"),),
    ticks=((date(2024, 1, 1), "0"),),
    band_label="0",
    grouping=".",
)
