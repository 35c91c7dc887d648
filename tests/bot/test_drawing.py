"""Is the chart right, whatever it is asked to show, and is there always a worker to draw it?"""

import asyncio
import json
import multiprocessing
import os
import signal
import struct
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET  # what is parsed here was written here

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.drawing import Drawer, DrawingFailed, png
from bot.svg import svg
from bot.svg.chart import HEIGHT, y_ticks
from bot.svg.letters import drawable, fitted, text_width
from bot.svg.paper import LARGEST, WIDTH
from coaching.model import Picture
from handlers.outgoing import Message
from tests.sheets import SVG, assert_tidy, boxes, parsed, points, shapes, texts

FIRST = date(2025, 8, 4)
# How long to wait for a fresh interpreter while the other tests keep the machine busy.
PATIENCE = 30.0


def weeks(
    values: tuple[int, ...], marks: tuple[tuple[int, str], ...] = (), *, band: float = 0, every: int = 7
) -> Picture:
    """A picture of one value per `every` days; a mark stands at the week of its number."""
    days = tuple(FIRST + timedelta(days=every * index) for index in range(len(values)))
    return Picture(
        title="Seguidores en Instagram",
        days=days,
        values=values,
        band=tuple((day, value - band, value + band) for day, value in zip(days, values, strict=True) if band),
        marks=tuple((days[index], text) for index, text in marks),
        ticks=tuple((day, f"{day.day} sept") for day in days),
        band_label="lo habitual",
        grouping=".",
    )


PLAIN = weeks((1200, 1210, 1204, 1230, 1241, 1239, 1250, 1258), ((2, "Reel"), (4, "Sorteo"), (7, "Colab")), band=12.5)


def assert_chips_have_stems(root: ET.Element) -> None:
    """Each chip over a dotted line that begins under it."""
    stems = [
        (float(x), float(y))
        for path in root.iter(f"{SVG}path")
        if path.get("class") == "stem"
        for x, y in [path.attrib["d"][1:].split("V")[0].split()]
    ]
    for chip in boxes(root):
        if chip.kind == "chip":
            assert any(chip.left + 9 < x < chip.right - 9 and abs(y - chip.bottom) < 1 for x, y in stems), chip


def plot_height(root: ET.Element) -> tuple[float, float]:
    """Where the top and the bottom grid lines are."""
    rules = [
        float(element.attrib["d"].split()[1].split("H")[0])
        for element in root.iter(f"{SVG}path")
        if "H" in element.attrib["d"]
    ]
    return min(rules), max(rules)


def numbers(labels: list[str], grouping: str = ".", minus: str = "−") -> list[int]:
    """What number labels mean."""
    return [int(label.replace(grouping, "").replace(minus, "-")) for label in labels]


# ---------------------------------------------------------------- what any picture must keep

WORDS = st.text(max_size=60) | st.sampled_from(["Sorteo", "Reel del taller", "<b>&\"'", "🎉🎉", "a\x00\n\u202eb", ""])


@st.composite
def pictures(draw: st.DrawFn) -> Picture:
    """Anything that can be asked for: gaps, repeated days, flat or wild values, marks before and after."""
    gaps = draw(st.lists(st.integers(0, 40), max_size=60))
    days = [FIRST]
    for gap in gaps:
        days.append(days[-1] + timedelta(days=gap))
    scale = draw(st.sampled_from([3, 500, 10**6, 10**10, LARGEST]))
    low = draw(st.sampled_from([0, 0, -scale]))
    values = draw(st.lists(st.integers(low, scale), min_size=len(days), max_size=len(days)))
    edge = st.floats(-scale, scale)
    around = st.integers(-30, (days[-1] - FIRST).days + 30).map(lambda n: FIRST + timedelta(days=n))
    band = []
    for day in sorted(draw(st.lists(around, max_size=8))):
        lower, upper = sorted((draw(edge), draw(edge)))
        band.append((day, lower, upper))
    return Picture(
        title=draw(WORDS | st.just("Un título larguísimo " * 15) | st.just("x" * 300)),
        days=tuple(days),
        values=tuple(values),
        band=tuple(band),
        marks=tuple(draw(st.lists(st.tuples(around, WORDS), max_size=40))),
        ticks=tuple((day, draw(st.sampled_from([f"{day.day} oct", "12 oct", ""]))) for day in days),
        band_label=draw(WORDS),
        grouping=draw(st.sampled_from([".", ","])),
        bars=draw(st.booleans()),
    )


@given(pictures())
@settings(max_examples=150, deadline=None)
def test_any_picture_is_tidy_and_whole(picture: Picture) -> None:
    """It is XML, nothing lies on anything else, and the line and the band are inside the grid."""
    root = parsed(picture)
    assert_tidy(root)
    assert_chips_have_stems(root)
    top, bottom = plot_height(root)
    for x, y in [*points(root, "polyline", "line"), *points(root, "polygon", "band")]:
        assert 0 < x < WIDTH
        assert top - 0.1 <= y <= bottom + 0.1
    assert bottom - top > 150  # a plot one can still read
    assert len(points(root, "polyline", "line")) == (0 if picture.bars else len(picture.days))
    assert len(shapes(root, "bar")) == (len(picture.days) if picture.bars else 0)
    ticks = numbers(texts(root, "y"), picture.grouping)
    assert min(ticks) <= min(picture.values)
    assert max(ticks) >= max(picture.values)


@given(pictures())
@settings(max_examples=50, deadline=None)
def test_a_picture_survives_the_queue(picture: Picture) -> None:
    """As JSON, in the outbox, with the message that carries it."""
    assert Message.from_json(json.loads(json.dumps(Message("", picture=picture).to_json()))).picture == picture


BOUNDED = st.floats(-LARGEST, LARGEST)


@given(BOUNDED, BOUNDED)
def test_ticks_are_few_even_whole_and_cover(one: float, other: float) -> None:
    """3 to 5 of them, 1, 2 or 5 times a power of ten apart, below zero only if the numbers are."""
    low, high = sorted((one, other))
    ticks = y_ticks(low, high)
    steps = {later - earlier for earlier, later in pairwise(ticks)}
    assert 3 <= len(ticks) <= 5
    assert ticks[0] <= low <= high <= ticks[-1]
    assert len(steps) == 1
    assert str(steps.pop()).rstrip("0") in {"1", "2", "5"}
    assert low < 0 or ticks[0] >= 0


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (980, 1230, (900, 1000, 1100, 1200, 1300)),
        (0, 0, (0, 1, 2, 3, 4)),
        (430, 430, (428, 429, 430, 431, 432)),
        (-3.2, 1, (-4, -2, 0, 2)),
        (10_000, 10_001, (9_960, 9_980, 10_000, 10_020, 10_040)),  # one follower more is no mountain
    ],
)
def test_ticks(low: float, high: float, expected: tuple[int, ...]) -> None:
    """Some that one can check by eye."""
    assert y_ticks(low, high) == expected


# ---------------------------------------------------------------- particular pictures

MANY = weeks(tuple(range(1000, 1060)), tuple((index, f"acción {index}") for index in range(10, 50)))


@pytest.mark.parametrize(
    "picture",
    [
        weeks((430,)),
        weeks((430, 431)),
        weeks((430, 440), every=0),
        weeks((430,) * 9),
        weeks(tuple(1000 + index % 17 for index in range(1000)), every=1),
        weeks((10**10, 10**10 + 5 * 10**8, 10**10 + 10**9), band=10**9),
        weeks((-5, -20, 13)),
        weeks((1000, 1400), ((0, "Reel"), (1, "Colaboración con la panadería"))),
        weeks((1400, 1000)),
        MANY,
        replace(PLAIN, title="Un título larguísimo " * 15),
        replace(PLAIN, title="", band_label="", ticks=(), marks=()),
        replace(PLAIN, marks=tuple((PLAIN.days[-1], word) for word in ("uno", "dos", "tres", "dos"))),
    ],
    ids=[
        "one",
        "two",
        "same day",
        "flat",
        "1000",
        "huge",
        "negative",
        "last on top",
        "last below",
        "40 marks",
        "long title",
        "empty",
        "shared day",
    ],
)
def test_hard_pictures_are_drawn_small_and_tidy(picture: Picture) -> None:
    """Each of them really drawn, and light enough for a phone."""
    assert_tidy(parsed(picture))
    drawn = png(picture)
    assert drawn.startswith(b"\x89PNG")
    assert struct.unpack(">II", drawn[16:24]) == (WIDTH, HEIGHT)
    assert len(drawn) < 60_000


def test_what_a_phone_must_show_is_large() -> None:
    """960 px become some 320: under 30 px a label would be under 10."""
    assert all(float(text.attrib["font-size"]) >= 30 for text in parsed(PLAIN).iter(f"{SVG}text"))


def test_everything_is_said() -> None:
    """Title, legend, last value, marks, dates and dots."""
    root = parsed(PLAIN)
    assert texts(root, "title") == ["Seguidores en Instagram"]
    assert texts(root, "legend") == ["lo habitual"]
    assert texts(root, "value") == ["1.258"]
    assert sorted(texts(root, "chip")) == ["Colab", "Reel", "Sorteo"]
    assert texts(root, "x")[0] == "22 sept"  # the newest keeps its date
    assert len(list(root.iter(f"{SVG}circle"))) == 8


def test_numbers_are_written_as_the_person_writes_them() -> None:
    """With their grouping, and a true minus."""
    root = parsed(replace(weeks((-1500, -2500)), grouping=","))
    assert texts(root, "value") == ["−2,500"]
    assert "−1,500" in texts(root, "y")


def test_no_band_no_legend() -> None:
    """Words alone would explain nothing."""
    assert texts(parsed(replace(PLAIN, band=())), "legend") == []


def test_words_are_escaped_cleaned_and_stripped_of_emoji() -> None:
    """People's words can neither break the SVG nor show as boxes."""
    picture = replace(PLAIN, title='<script>&"\x00\x07', marks=((PLAIN.days[1], "Sor\nteo 🎉 ñandú\u202e"),))
    root = parsed(picture)
    assert texts(root, "title") == ['<script>&"']
    assert texts(root, "chip") == ["Sor teo ñandú"]
    assert root.find(f".//{SVG}script") is None


def test_a_decomposed_accent_is_kept() -> None:
    """As some phones type it."""
    assert drawable("cafe\u0301") == "café"


def test_marks_of_one_day_share_a_chip_and_those_outside_are_left_out() -> None:
    """And the same words are not said twice."""
    day = PLAIN.days[3]
    marks = ((day, "Reel"), (day, "Sorteo"), (day, "Reel"), (FIRST - timedelta(days=1), "antes"))
    assert texts(parsed(replace(PLAIN, marks=marks)), "chip") == ["Reel · Sorteo"]


def test_a_mark_without_room_still_leaves_a_sign() -> None:
    """A chip or a diamond, for each of forty."""
    root = parsed(MANY)
    signs = [path for path in root.iter(f"{SVG}path") if path.get("class") == "mark"]
    assert len(signs) + len(texts(root, "chip")) == 40
    assert signs


def test_every_chip_stands_over_its_stem() -> None:
    """Else one could not tell whose words they are."""
    for picture in (PLAIN, MANY, replace(PLAIN, marks=((PLAIN.days[-1], "Colaboración con la panadería"),))):
        assert_chips_have_stems(parsed(picture))


@pytest.mark.parametrize("width", [5.0, 20.0, 60.0, 200.0])
def test_a_cut_text_fits(width: float) -> None:
    """And shows that it was cut."""
    cut = fitted("Colaboración con la panadería", 30, width)
    assert text_width(cut, 30) <= width
    assert not cut or cut.endswith("…")


@pytest.mark.parametrize(
    "change",
    [
        {"days": (), "values": ()},
        {"values": (1,)},
        {"days": tuple(reversed(PLAIN.days))},
        {"values": (LARGEST + 1,) * 8},
        {"band": ((FIRST, float("nan"), 1.0),)},
        {"band": ((FIRST, 1.0, float("inf")),)},
        {"band": ((FIRST, 2.0, 1.0),)},
    ],
    ids=["no point", "a value missing", "backwards", "too large", "not a number", "infinite", "upside down"],
)
def test_what_cannot_be_drawn_is_refused(change: dict[str, Any]) -> None:
    """By a ValueError that says why."""
    with pytest.raises(ValueError, match=r"\w"):
        svg(replace(PLAIN, **change))


# ---------------------------------------------------------------- the worker


@pytest.fixture
async def drawer() -> AsyncIterator[Drawer]:
    """A started one, whose worker is gone afterwards."""
    started = Drawer(seconds=PATIENCE)
    await started.start()
    yield started
    await started.close()
    assert not started._workers


def worker(drawer: Drawer) -> int:
    """The process id of the drawer's only worker."""
    (process,) = drawer._workers
    assert process.pid is not None
    return process.pid


async def test_the_worker_draws_what_png_draws(drawer: Drawer) -> None:
    """Several at once, in another process."""
    several = await asyncio.gather(*(drawer.draw(PLAIN) for _ in range(3)))
    assert several == [png(PLAIN)] * 3
    assert worker(drawer) != os.getpid()


async def test_a_killed_worker_is_replaced(drawer: Drawer) -> None:
    """The one who asks next does not notice."""
    first = worker(drawer)
    os.kill(first, signal.SIGKILL)
    assert (await drawer.draw(PLAIN)).startswith(b"\x89PNG")
    assert worker(drawer) != first


async def test_a_worker_killed_amid_drawing_is_replaced_for_all_who_waited(drawer: Drawer) -> None:
    """Each of them is tried once more."""
    first = worker(drawer)
    os.kill(first, signal.SIGSTOP)
    waiting = [asyncio.create_task(drawer.draw(PLAIN)) for _ in range(4)]
    await asyncio.sleep(0.05)
    os.kill(first, signal.SIGKILL)
    assert await asyncio.gather(*waiting) == [png(PLAIN)] * 4
    assert worker(drawer) != first


async def test_a_stuck_worker_costs_one_picture(drawer: Drawer) -> None:
    """Time runs out for the one; the worker is replaced, and the next is drawn."""
    first = worker(drawer)
    os.kill(first, signal.SIGSTOP)
    drawer._seconds = 0.2
    with pytest.raises(DrawingFailed, match=r"within 0\.2 s"):
        await drawer.draw(PLAIN)
    drawer._seconds = PATIENCE
    assert (await drawer.draw(PLAIN)).startswith(b"\x89PNG")
    assert worker(drawer) != first


async def test_a_worker_that_is_still_starting_is_left_to_it(drawer: Drawer) -> None:
    """Else a limit shorter than a start would replace workers for ever and draw nothing."""
    os.kill(worker(drawer), signal.SIGKILL)
    drawer._seconds = 0.05
    with pytest.raises(DrawingFailed):
        await drawer.draw(PLAIN)
    starting = worker(drawer)
    with pytest.raises(DrawingFailed):
        await drawer.draw(PLAIN)
    assert worker(drawer) == starting


async def test_a_worker_ignores_the_interrupt_of_its_parent(drawer: Drawer) -> None:
    """Ctrl-C is the parent's to answer."""
    first = worker(drawer)
    os.kill(first, signal.SIGINT)
    assert (await drawer.draw(PLAIN)).startswith(b"\x89PNG")
    assert worker(drawer) == first


async def test_a_refused_picture_fails_alone(drawer: Drawer) -> None:
    """The worker lives on."""
    with pytest.raises(DrawingFailed, match="refused"):
        await drawer.draw(replace(PLAIN, values=(1,)))
    assert (await drawer.draw(PLAIN)).startswith(b"\x89PNG")


async def test_a_drawer_that_is_not_open_says_so() -> None:
    """Before start and after close, each of which may be said twice."""
    drawer = Drawer()
    with pytest.raises(DrawingFailed, match="not started"):
        await drawer.draw(PLAIN)
    await drawer.close()
    await drawer.start()
    await drawer.start()
    (process,) = drawer._workers
    await drawer.close()
    await drawer.close()
    assert process not in multiprocessing.active_children()
    with pytest.raises(DrawingFailed, match="not started"):
        await drawer.draw(PLAIN)
