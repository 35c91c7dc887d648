"""Are the words on a picture seen, without the arrows, and does whatever strangers send leave the worker standing?"""

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image, ImageDraw, ImageFont

from bot import ocr
from bot.ocr import Eye, NotLooking
from coaching.model import Page, Unreadable, Word
from tests.drawing import Ink, arrow, chevron
from tests.hostile import all_of_them, written

pytestmark = pytest.mark.asyncio(loop_scope="module")

WHITE, BLACK, NIGHT, SNOW = (255, 255, 255), (20, 22, 26), (11, 16, 20), (240, 242, 245)
GREEN, RED, GRAY = (31, 143, 78), (217, 48, 37), (115, 118, 122)
PATIENCE = 60.0
"""Seconds: the other tests keep the machine busy."""
MOST = 1000
"""Megabytes that a worker may ever have taken."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def eye() -> AsyncIterator[Eye]:
    """A started one, whose worker is gone afterwards."""
    started = Eye(seconds=PATIENCE)
    await started.start()
    yield started
    workers = started._workers
    await started.close()
    assert not workers & set(multiprocessing.active_children())


class Screen:
    """A picture of a phone's screen, drawn a row at a time."""

    def __init__(self, *, dark: bool = False, width: int = 591, height: int = 480, size: int = 24) -> None:
        self.ground, self.ink = (NIGHT, SNOW) if dark else (WHITE, BLACK)
        self.image = Image.new("RGB", (width, height), self.ground)
        self.draw, self.size, self._font = ImageDraw.Draw(self.image), size, ImageFont.load_default(size)

    def text(self, x: float, y: float, text: str, ink: Ink | None = None, size: int | None = None) -> float:
        """Writes it, and says where it ends."""
        font = ImageFont.load_default(size) if size else self._font
        self.draw.text((x, y), text, ink or self.ink, font)
        return x + self.draw.textlength(text, font)

    def row(self, y: float, label: str, value: str, kind: str = "", ink: Ink = GREEN) -> None:
        """A label on the left, an arrow, a value and a chevron on the right."""
        side = 0.62 * self.size
        self.text(24, y, label)
        end = self.text(400, y, value)
        if kind:
            arrow(self.draw, kind, (400 - 1.9 * side, y + 0.32 * self.size), side, ink)
        chevron(self.draw, (end + 0.6 * self.size, y + 0.2 * self.size), 0.7 * self.size, GRAY)

    def sent(self) -> bytes:
        """As a chat delivers it."""
        return written(self.image, "jpeg", quality=85)


async def _seen(eye: Eye, data: bytes) -> dict[str, Word]:
    page = await eye.look(data)
    assert isinstance(page, Page), page
    return {word.text: word for word in page.words}


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("dark", [False, True])
async def test_the_arrow_before_a_value_is_no_digit(eye: Eye, *, dark: bool) -> None:
    """The worst mistake: 710,6 million."""
    screen = Screen(dark=dark)
    rows = (
        ("Visualizaciones", "10,6 mi", "ne", GREEN), ("Interacciones", "86,0 mil", "ne", GREEN),
        ("Seguidores nuevos", "4,5 mil", "se", RED), ("Cuentas alcanzadas", "1.234", "filled up", GREEN),
        ("Contenido", "7", "", GREEN), ("Clics", "194", "up", GRAY),
    )  # fmt: skip
    for i, (label, value, kind, ink) in enumerate(rows):
        screen.row(30 + 70 * i, label, value, kind, ink)
    seen = await _seen(eye, screen.sent())
    values = {text for text, word in seen.items() if word.left > 300}
    assert values == {"10,6 mi", "86,0 mil", "4,5 mil", "1.234", "7", "194"}
    assert min(word.sure for word in seen.values()) > 0.8
    assert {label for label, *_ in rows} <= set(seen)


@pytest.mark.parametrize("dark", [False, True])
async def test_words_of_two_colours_are_two(eye: Eye, *, dark: bool) -> None:
    """A value and its change, glued; each has its own ink, and the change its direction."""
    screen = Screen(dark=dark, size=30)
    screen.text(screen.text(60, 40, "7.862") + 3, 40, "+318,4%", GREEN)
    screen.text(screen.text(60, 140, "1,2 M") + 8, 148, "-4,7%", RED, 22)
    end = screen.text(60, 240, "728") + 12
    arrow(screen.draw, "up", (end, 252), 16, GREEN)
    screen.text(end + 24, 246, "10", GREEN, 24)
    screen.text(screen.text(60, 340, "196") + 3, 348, "21,8%", screen.ink, 20)  # one ink, two sizes
    seen = await _seen(eye, screen.sent())
    assert set(seen) == {"7.862", "+318,4%", "1,2 M", "-4,7%", "728", "↑10", "196", "21,8%"}
    red, green, _ = seen["+318,4%"].ink
    assert green > red + 30
    red, green, _ = seen["-4,7%"].ink
    assert red > green + 30
    assert max(seen["7.862"].ink) - min(seen["7.862"].ink) < 20
    assert seen["7.862"].right <= seen["+318,4%"].left + 6
    assert sum(seen["7.862"].ground) == pytest.approx(sum(screen.ground), abs=12)


async def test_a_badge_behind_a_label_is_no_zero(eye: Eye) -> None:
    """The "i" in a ring would say "Viewers 0"."""
    screen = Screen(height=200, size=26)
    end = screen.text(40, 60, "Espectadores") + 12
    screen.draw.ellipse((end, 64, end + 24, 88), outline=GRAY, width=2)
    screen.draw.line((end + 12, 74, end + 12, 82), fill=GRAY, width=3)
    assert set(await _seen(eye, screen.sent())) == {"Espectadores"}


# ---------------------------------------------------------------- opening


@pytest.mark.parametrize("turned", [3, 6, 8])
async def test_a_picture_that_lies_is_set_upright(eye: Eye, turned: int) -> None:
    """A camera writes down how it was held."""
    screen = Screen(height=300)
    screen.text(60, 80, "8.208 seguidores")
    lying = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}[turned]
    exif = Image.Exif()
    exif[0x0112] = turned
    page = await eye.look(written(screen.image.transpose(lying), "jpeg", exif=exif))
    assert isinstance(page, Page)
    assert (page.width, page.height) == (591, 300)
    assert [word.text for word in page.words] == ["8.208 seguidores"]


@pytest.mark.parametrize("ink", [BLACK, SNOW])
async def test_letters_on_glass_can_be_read(eye: Eye, ink: Ink) -> None:
    """On white, or on black where the letters are white."""
    glass = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    ImageDraw.Draw(glass).text((60, 60), "12.345", (*ink, 255), ImageFont.load_default(40))
    assert set(await _seen(eye, written(glass, "png"))) == {"12.345"}


async def test_a_scrolled_screenshot_is_read_once_and_whole(eye: Eye) -> None:
    """In pieces that overlap: each line once, where it is."""
    screen = Screen(width=400, height=2600)
    lines = {f"{1000 + 37 * i}": 20 + 65 * i for i in range(39)}
    for text, y in lines.items():
        screen.text(120, y, text)
    page = await eye.look(written(screen.image, "png"))
    assert isinstance(page, Page)
    assert (page.width, page.height) == (400, 2600)
    assert sorted(word.text for word in page.words) == sorted(lines)
    for word in page.words:
        assert word.top - 10 < lines[word.text] + 14 < word.bottom + 10


async def test_whatever_strangers_send_is_answered(eye: Eye) -> None:
    """Broken files, bombs, files that are no pictures: one worker sees them all, and never takes a gigabyte."""
    (worker,) = eye._workers
    wrong = []
    for hostile in all_of_them():
        seen = await eye.look(hostile.data)
        if hostile.reasons and not (isinstance(seen, Unreadable) and seen.reason in hostile.reasons):
            wrong.append((hostile.name, seen))
    assert not wrong
    assert eye._workers == {worker}
    assert _most_megabytes(worker.pid) < MOST


def _most_megabytes(process: int | None) -> int:
    """What a process has taken at its worst; 0 where the system does not say."""
    status = Path(f"/proc/{process}/status")
    return int(status.read_text().partition("VmHWM:")[2].split()[0]) // 1024 if status.exists() else 0


# ---------------------------------------------------------------- the worker

SMALL = Screen(width=320, height=160)
SMALL.text(60, 60, "12.345")
PLAIN = SMALL.sent()


def _worker(eye: Eye) -> int:
    (process,) = eye._workers
    assert process.pid is not None
    return process.pid


async def test_a_worker_that_dies_is_replaced(eye: Eye) -> None:
    """The one whose picture it was does not notice."""
    first = _worker(eye)
    looking = asyncio.create_task(eye.look(PLAIN))
    await asyncio.sleep(0.01)
    os.kill(first, signal.SIGKILL)
    assert isinstance(await looking, Page)
    assert _worker(eye) != first


async def test_a_stuck_worker_costs_one_picture(eye: Eye, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its time runs out; who waited behind it has all of theirs."""
    await eye.look(PLAIN)
    os.kill(_worker(eye), signal.SIGSTOP)
    monkeypatch.setattr(eye, "_seconds", 5.0)
    answers = await asyncio.gather(*(eye.look(PLAIN) for _ in range(3)))
    assert answers[0] == Unreadable("too_slow")
    assert all(isinstance(answer, Page) for answer in answers[1:])


async def test_nobody_waits_for_a_look_that_was_given_up(eye: Eye) -> None:
    """Its worker is ended, whatever it is at."""
    await eye.look(PLAIN)
    os.kill(_worker(eye), signal.SIGSTOP)
    given_up = asyncio.create_task(eye.look(PLAIN))
    await asyncio.sleep(0.05)
    given_up.cancel()
    assert isinstance(await eye.look(PLAIN), Page)


async def test_a_worker_is_replaced_before_it_grows_old(eye: Eye, monkeypatch: pytest.MonkeyPatch) -> None:
    """Native code forgets to give memory back."""
    await eye.look(PLAIN)
    first = _worker(eye)
    monkeypatch.setattr(ocr, "MOST_PICTURES", 1)
    await eye.look(b"not a picture")
    monkeypatch.undo()
    assert isinstance(await eye.look(PLAIN), Page)
    assert _worker(eye) != first


async def test_an_eye_that_is_not_open_says_so() -> None:
    """Before start and after close, which may be said twice; what it was looking at is left."""
    shut = Eye()
    with pytest.raises(NotLooking):
        await shut.look(PLAIN)
    await shut.close()
    await shut.start()
    await shut.start()
    (process,) = shut._workers
    os.kill(_worker(shut), signal.SIGSTOP)
    left = asyncio.create_task(shut.look(PLAIN))
    await asyncio.sleep(0.05)
    await shut.close()
    await shut.close()
    with pytest.raises(NotLooking):
        await left
    assert process not in multiprocessing.active_children()


async def test_the_talking_process_loads_none_of_it() -> None:
    """A hundred megabytes, and code that may crash: the worker's alone."""
    check = "import sys, bot.ocr; sys.exit(bool({'PIL', 'cv2', 'onnxruntime', 'rapidocr'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0  # noqa: S603, ASYNC221
