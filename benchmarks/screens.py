"""Screens, read by Faro's reader and by Tesseract, on the same pictures in the same run; and what waits meanwhile."""

import asyncio
import csv
import io
import json
import multiprocessing
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps, ImageStat

from benchmarks import answering
from benchmarks.marking import REAL, Truth, blind, drawn, marks, real, said
from bot.drawing import Drawer
from bot.ocr import Eye
from bot.seeing.engine import Rapid
from bot.seeing.page import page_of
from bot.seeing.pictures import opened
from coaching.model import Page, Unreadable, Word
from coaching.reading.screen import read_screen
from storage.shots import seen_read

LONG: Final = 1280
"""The longer side of a picture as a chat sends it."""
QUALITY: Final = 85
SAMPLE: Final = 20
"""Drawn screens that both readers see; reading all of them twice takes a quarter of an hour."""
LANGUAGES: Final = "spa+ita+eng"
SCALE: Final = 2
DARK: Final = 110
APART: Final = 1.5
"""Line heights between two words of Tesseract's from which they are two pieces of text."""
MESSAGES: Final = 40
AT_ONCE: Final = 4
TURN: Final = 15
LIMIT: Final = 1.5

Look = Callable[[bytes], Page | Unreadable]


def report() -> None:
    """Prints what each reader gets right and wrong, its seconds and its peak memory."""
    print("Screens -> figures")
    print("  drawn, as they were seen once      " + said(_marked(drawn(), _seen_once)))
    print("  blind, as they were seen once      " + said(_marked(blind(), _seen_once)))
    pictures = [*real()]
    if not pictures:
        print("  (the real screens do not lie beside this checkout)")
    chosen = drawn()[:: max(len(drawn()) // SAMPLE, 1)]
    for name, some in (("real", pictures), ("drawn", chosen)):
        for reader, begin in (("RapidOCR", _rapid), ("Tesseract", _tesseract)):
            if some and (reader != "Tesseract" or shutil.which("tesseract")):
                print(f"  {name:6}{reader:10}" + _apart(begin, some))
            elif some:
                print(f"  {name:6}{reader:10} is not on this machine (Debian: tesseract-ocr with spa and ita)")


async def waiting() -> None:
    """Prints how long another person's text message takes while four screenshots are being read."""
    eye, drawer = Eye(), Drawer()
    await asyncio.gather(eye.start(), drawer.start())
    picture = next(truth.picture.read_bytes() for truth in drawn() if truth.figures)
    alone: list[float] = []
    beside: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        stage = await answering.stage_at(Path(folder) / "waits.db")
        stage.deliverer._drawer = drawer  # noqa: SLF001  # the stage comes without
        # In turns: whatever else this machine does falls on both.
        while len(beside) < MESSAGES:
            alone += [await answering.answered(stage, number) for number in range(TURN)]
            reading = asyncio.gather(*(eye.look(picture) for _ in range(AT_ONCE)))
            while not reading.done():
                beside.append(await answering.answered(stage, len(beside)))
            await reading
        await stage.close()
    await asyncio.gather(eye.close(), drawer.close())
    first, second = statistics.median(alone), statistics.median(beside)
    print(f"Text message -> answer, alone {first:.1f} ms; while {AT_ONCE} screenshots are being read {second:.1f} ms")
    print(f"  ratio {second / first:.2f} (has to stay under {LIMIT})")


def _marked(truths: Sequence[Truth], look: Callable[[Truth], Page | Unreadable]) -> Counter[str]:
    found = Counter[str]()
    for truth in truths:
        seen = look(truth)
        found += marks(read_screen(seen, today=truth.today) if isinstance(seen, Page) else seen, truth)
    return found


def _seen_once(truth: Truth) -> Page | Unreadable:
    return seen_read(json.loads(truth.picture.with_suffix(".page.json").read_text("utf-8")))


def _apart(begin: Callable[[], Look], truths: Sequence[Truth]) -> str:
    """One reader in a process of its own, so that its peak memory is its own."""
    context = multiprocessing.get_context("spawn")
    there, here = context.Pipe()
    process = context.Process(target=_measure, args=(begin, truths, there))
    process.start()
    line: str = here.recv()
    process.join()
    return line


def _measure(
    begin: Callable[[], Look], truths: Sequence[Truth], answer: "multiprocessing.connection.Connection"
) -> None:
    look = begin()
    look(_as_sent(truths[0].picture))
    found, took, cpu = Counter[str](), 0.0, _cpu()
    for truth in truths:
        picture = _as_sent(truth.picture)
        started = time.perf_counter()
        seen = look(picture)
        took += time.perf_counter() - started
        found += marks(read_screen(seen, today=truth.today) if isinstance(seen, Page) else seen, truth)
    own, children = (
        resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    each = (
        f"{took / len(truths):.2f} s ({(_cpu() - cpu) / len(truths):.2f} s of CPU) each, peak {max(own, children)} MB"
    )
    answer.send(f"{said(found)}  {each}")


def _cpu() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def _as_sent(picture: Path) -> bytes:
    """The picture as a chat sends it: drawn ones are that already."""
    if REAL not in picture.parents:
        return picture.read_bytes()
    image = Image.open(picture).convert("RGB")
    image.thumbnail((LONG, LONG))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _rapid() -> Look:
    """Faro's own way, without the process around it."""
    engine = Rapid()

    def look(picture: bytes) -> Page | Unreadable:
        pixels = opened(picture)
        return pixels if isinstance(pixels, Unreadable) else page_of(pixels, engine)

    return look


def _tesseract() -> Look:
    """Tesseract in its best setting here: dark ones inverted, twice as large, sparse text, three languages."""

    def look(picture: bytes) -> Page | Unreadable:
        image = Image.open(io.BytesIO(picture)).convert("RGB")
        grey = image.convert("L")
        grey = ImageOps.invert(grey) if ImageStat.Stat(grey).median[0] < DARK else grey
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            grey.resize((grey.width * SCALE, grey.height * SCALE), Image.Resampling.LANCZOS).save(file.name)
            command = ["tesseract", file.name, "-", "--psm", "11", "-l", LANGUAGES, "tsv"]
            table = subprocess.run(command, capture_output=True, check=True, text=True).stdout  # noqa: S603  # as above
        return Page(image.width, image.height, tuple(_pieces(table)))

    return look


def _pieces(table: str) -> list[Word]:
    """Tesseract's words put together to pieces of lines, as Faro's reader sees them."""
    pieces: list[tuple[tuple[str, ...], Word]] = []
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row["level"] != "5" or not row["text"].strip():
            continue
        left, top, wide, high = (float(row[name]) / SCALE for name in ("left", "top", "width", "height"))
        word = Word(row["text"], left, top, left + wide, top + high, max(float(row["conf"]), 0) / 100)
        place = tuple(row[name] for name in ("block_num", "par_num", "line_num"))
        if pieces and pieces[-1][0] == place and left - pieces[-1][1].right < APART * high:
            word = _with(pieces.pop()[1], word)
        pieces.append((place, word))
    return [word for _, word in pieces]


def _with(one: Word, other: Word) -> Word:
    return Word(f"{one.text} {other.text}", one.left, min(one.top, other.top), other.right,
                max(one.bottom, other.bottom), min(one.sure, other.sure))  # fmt: skip


if __name__ == "__main__":
    print(datetime.now(UTC).isoformat())
    report()
    asyncio.run(waiting())
