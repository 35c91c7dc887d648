"""The week at a glance, the card to keep, columns and long spans: legible, tidy, told apart without colour, small."""

import json
import struct
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.drawing import Drawer, png
from bot.svg import card, paper, svg, week
from bot.svg.letters import REGULAR, SEMIBOLD, balanced, drawable, text_width, wrapped
from bot.svg.paper import LARGEST, WIDTH
from coaching.languages.words import words
from coaching.model import Card, CardPicture, Chart, Drawn, Language, Line, Picture, WeekPicture
from handlers.outgoing import Message
from handlers.pictures import worded
from tests.sheets import SVG, Box, assert_tidy, boxes, height, parsed, shapes, texts

LAST = date(2026, 11, 15)
SMALL = 40_000
"""Bytes: what a picture may weigh that people really get."""
LANGUAGES: tuple[Language, ...] = ("es", "it", "en")


def ago(weeks: int) -> date:
    """The day of a week before the last one."""
    return LAST - timedelta(days=7 * weeks)


def weekly(nets: tuple[int, ...]) -> tuple[tuple[date, int], ...]:
    """One net change a week, the last one on the last day."""
    return tuple((ago(len(nets) - 1 - index), net) for index, net in enumerate(nets))


def days_of(weeks: tuple[tuple[date, int], ...]) -> tuple[str, ...]:
    """Their last days, written as long as any language does."""
    return tuple(f"{day.day} sett" for day, _ in weeks)


WEEKS = weekly((4, -6, 7, 1, -4, 5, 12, -7))
PLAIN = WeekPicture(
    title="Tu semana en Instagram · 9–15 nov",
    net=-7,
    net_text="−7",
    verdict="dentro de lo normal",
    usual=(-13, 16),
    usual_text=("−13", "+16"),
    usual_label="Lo habitual en una semana",
    weeks=WEEKS,
    ticks=days_of(WEEKS),
    weeks_label="Las semanas de antes",
    tiles=(
        ("Guardados", "28", "24", "dentro de lo normal"),
        ("Visualizzazioni del profilo", "1.328", "2.124", "molto meno del solito"),
        ("Comentarios", "31", "", "aún sin comparación"),
    ),
)
FIRST_WEEK = replace(
    PLAIN,
    net=None,
    net_text="",
    verdict="Semana de base: con la siguiente ya hay con qué comparar",
    usual=None,
    usual_text=("", ""),
    usual_label="Lo habitual: aún no lo sé",
    weeks=(),
    ticks=(),
    tiles=(("Seguidores", "430", "", ""),),
)
TARGET = CardPicture(
    "Tu público",
    (
        ("Quién", "Mujeres de 30 a 45 años que empiezan con su primera huerta en el balcón"),
        ("Qué le preocupa un martes", "Que se le mueran las plantas otra vez, y que los consejos sean para jardines"),
        ("Intereses en común", "El café, los mercados de barrio, cocinar con lo que hay"),
        ("Dónde está", "Instagram y el grupo de WhatsApp del barrio"),
        ("Qué te preguntaría", "¿Cada cuánto se riega?"),
        ("Para quién no es", "Viveros y profesionales"),
    ),
    "15 de noviembre de 2026",
)
PURPOSE = CardPicture("Lo scopo della mia comunità", (("In una frase", "Che prenotino la lezione di prova"),), "")
RAIN = "Palabras que alguien escribió una tarde de lluvia con ganas de contar todo lo que hace, sin dejar nada fuera "
FULL = CardPicture(f"{RAIN}{RAIN}", tuple((f"Etiqueta {number}", RAIN * 3) for number in range(7)), RAIN * 2)


def columns(values: tuple[int, ...], *, days: int = 7, **change: Any) -> Picture:
    """Amounts, one for each so many days."""
    at = tuple(LAST - timedelta(days=days * (len(values) - 1 - index)) for index in range(len(values)))
    plain = Picture("Guardados", at, values, (), (), tuple((day, "30 sett") for day in at), "lo normal", ".", bars=True)
    return replace(plain, **change)


MONTHLY = columns(tuple(100 + index % 12 * 9 + index for index in range(48)), days=30)
REAL: dict[str, Drawn] = {
    "week": PLAIN,
    "first week": FIRST_WEEK,
    "far above": replace(PLAIN, net=60_000, net_text="+60.000", weeks=(*WEEKS[:-1], (LAST, 60_000))),
    "target": TARGET,
    "purpose": PURPOSE,
    "columns": columns((24, 18, 30, 22, 27, 19, 25, 28)),
    "months": MONTHLY,
}

# ---------------------------------------------------------------- what any of them must keep

WORDS = st.text(max_size=60) | st.sampled_from(["dentro de lo normal", "🎉 bien", "<b>&\"'", "a\x00\n\u202eb", ""])
LONG_WORDS = WORDS | st.sampled_from(["x" * 300, "Un título larguísimo " * 15, "¡" + "ñandú, " * 40])
NUMBERS = st.integers(-20, 20) | st.integers(-LARGEST, LARGEST)


@st.composite
def week_pictures(draw: st.DrawFn) -> WeekPicture:
    """Anything that can be asked for: no change, no range, gaps, one week or many, wild numbers and words."""
    gaps = draw(st.lists(st.integers(0, 40), max_size=60))
    nets = draw(st.lists(NUMBERS, min_size=len(gaps), max_size=len(gaps)))
    days = [LAST]
    for gap in gaps[1:]:
        days.append(days[-1] + timedelta(days=gap))
    weeks = tuple(zip(days, nets, strict=False))
    net = draw(st.none() | NUMBERS)
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    usual = draw(st.none() | st.just((low, high)))
    tile = st.tuples(LONG_WORDS, st.sampled_from(["28", f"{LARGEST:,}", ""]), st.sampled_from(["24", "", "−1"]), WORDS)
    return WeekPicture(
        title=draw(LONG_WORDS),
        net=net,
        net_text="" if net is None else f"{net:+,}",
        verdict=draw(LONG_WORDS),
        usual=usual,
        usual_text=(f"{low:+,}", f"{high:+,}") if usual else ("", ""),
        usual_label=draw(LONG_WORDS),
        weeks=weeks,
        ticks=tuple(draw(st.sampled_from(["30 sett", "1 nov", ""])) for _ in weeks),
        weeks_label=draw(LONG_WORDS),
        tiles=tuple(draw(st.lists(tile, max_size=3))),
    )


CARDS = st.builds(
    CardPicture,
    LONG_WORDS,
    st.lists(st.tuples(LONG_WORDS, LONG_WORDS), max_size=card.ROWS).map(tuple),
    LONG_WORDS,
)


@given(week_pictures() | CARDS)
@example(PLAIN)
@example(FIRST_WEEK)
@example(FULL)
@settings(max_examples=200, deadline=None)
def test_any_picture_is_tidy(picture: WeekPicture | CardPicture) -> None:
    """It is XML, no words over others, none off the sheet; Telegram takes its shape."""
    root = parsed(picture)
    assert_tidy(root)
    assert 200 < height(root) < 1300


@given(week_pictures() | CARDS)
@settings(max_examples=10, deadline=None)
def test_any_picture_is_drawn(picture: WeekPicture | CardPicture) -> None:
    """The library takes all of it, and as high as it was meant to be."""
    drawn = png(picture)
    assert struct.unpack(">II", drawn[16:24]) == (WIDTH, height(parsed(picture)))


@given(week_pictures() | CARDS)
@settings(max_examples=50, deadline=None)
def test_a_picture_survives_the_queue(picture: WeekPicture | CardPicture) -> None:
    """As JSON, in the outbox, with the message that carries it."""
    assert Message.from_json(json.loads(json.dumps(Message("", picture=picture).to_json()))).picture == picture


@given(LONG_WORDS.map(drawable), st.floats(100, 900), st.integers(1, 4))
def test_lines_are_few_and_fit(text: str, width: float, lines: int) -> None:
    """And nothing is lost but behind a "…"."""
    found = wrapped(text, 30, width, lines)
    assert len(found) <= lines
    assert all(text_width(line, 30) <= width for line in found)
    if not any(line.endswith("…") for line in found):
        assert "".join(found).replace(" ", "") == text.replace(" ", "")


@given(LONG_WORDS.map(drawable), st.floats(100, 900), st.integers(1, 4))
def test_balanced_lines_say_the_same(text: str, width: float, lines: int) -> None:
    """On as many lines, none wider."""
    plain, even = wrapped(text, 30, width, lines), balanced(text, 30, width, lines)
    assert " ".join(even) == " ".join(plain)
    assert len(even) == len(plain)
    assert all(text_width(line, 30) <= width for line in even)


def test_no_word_stands_alone() -> None:
    """At the end of a title there is room for two."""
    assert balanced("What I want this community for", 50, 660, 2, SEMIBOLD) == ["What I want this", "community for"]


@pytest.mark.parametrize("name", REAL)
def test_what_people_get_is_light_and_large(name: str) -> None:
    """960 px become some 320: under 30 px a label would be under 10. And the sheet is opaque to its edges."""
    root = parsed(REAL[name])
    assert all(float(text.attrib["font-size"]) >= 30 for text in root.iter(f"{SVG}text"))
    assert len(png(REAL[name])) < SMALL
    ground = next(root.iter(f"{SVG}rect"), None)
    behind = [rect for rect in root.iter(f"{SVG}rect") if rect.get("fill") == paper.PAPER and not rect.get("class")]
    assert ground is not None
    assert (behind[0].attrib["width"], float(behind[0].attrib["height"])) == (str(WIDTH), height(root))


def test_the_fullest_card_is_still_light() -> None:
    """Seven rows of long words, all of them on it."""
    assert len(png(FULL)) < 2 * SMALL
    assert len(texts(parsed(FULL), "label")) == 7


# ---------------------------------------------------------------- inks


def contrast(one: str, other: str) -> float:
    """By WCAG 2: from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(ink: str) -> float:
    parts = [int(ink[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_that_of_wcag() -> None:
    """Two that are known."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", REAL)
def test_words_stand_out(name: str) -> None:
    """At least 4.5 to 1 from what is behind them: the paper, or the night over a card and the light that crosses it."""
    for text in parsed(REAL[name]).iter(f"{SVG}text"):
        behind = (paper.NIGHT, paper.DUSK) if text.get("class") == "heading" else (paper.PAPER,)
        assert all(contrast(text.attrib["fill"], ground) >= 4.5 for ground in behind), text.attrib


@pytest.mark.parametrize("name", [*REAL, "marks"])
def test_every_ink_is_on_the_palette(name: str) -> None:
    """Another would be drawn as the nearest of them."""
    marked = columns((1, 2), marks=((LAST, "Reel"),), band=((LAST, 0.5, 1.5),))
    for element in parsed(REAL.get(name, marked)).iter():
        for ink in (element.get("fill"), element.get("stroke")):
            assert ink in {None, "none", "url(#hatch)", *paper.INKS}


def test_shapes_stand_out() -> None:
    """At least 3 to 1: what carries a meaning, from the paper and from the band."""
    for ink in (paper.LINE, paper.PAST, paper.STEM, paper.SOFT):
        assert contrast(ink, paper.PAPER) >= 3
    for ink in (paper.LINE, paper.SOFT, paper.STEM):
        assert contrast(ink, paper.BAND) >= 3
    assert contrast(paper.LAMP, paper.NIGHT) >= 3


# ---------------------------------------------------------------- the week


def corners(root: ET.Element, kind: str) -> list[tuple[float, float]]:
    """Of the only shape of a kind."""
    (shape,) = shapes(root, kind)
    return [(float(x), float(y)) for x, y in (point.split(",") for point in shape.attrib["points"].split())]


def middle(root: ET.Element, kind: str) -> float:
    """Where the only shape of a kind stands, from left to right."""
    across = [x for x, _ in corners(root, kind)]
    return (min(across) + max(across)) / 2


def usual(root: ET.Element) -> tuple[float, float]:
    """Where the range begins and ends."""
    (bar,) = shapes(root, "range")
    left = float(bar.attrib["x"])
    return left, left + float(bar.attrib["width"])


def test_a_week_is_said_whole() -> None:
    """The change, its verdict, the range, the days and the tiles."""
    root = parsed(PLAIN)
    assert texts(root, "net") == texts(root, "here") == ["−7"]
    assert texts(root, "verdict") == ["dentro de lo normal"]
    assert texts(root, "end") == ["−13", "+16"]
    assert texts(root, "before") == ["24", "2.124"]
    assert texts(root, "now") == ["28", "1.328", "31"]
    assert len(shapes(root, "arrow")) == 2  # one was not known before
    assert " ".join(texts(root, "word")).count("normal") == 1
    assert texts(root, "x")[0] == "15 sett"  # the newest keeps its date


@pytest.mark.parametrize(("net", "share"), [(-13, 0.0), (16, 1.0), (1, 14 / 29)])
def test_within_the_range_a_pin_stands_to_scale(net: int, share: float) -> None:
    """Its ends belong to it."""
    root = parsed(replace(PLAIN, net=net))
    left, right = usual(root)
    assert middle(root, "pin") == pytest.approx(left + share * (right - left), abs=0.2)
    assert not shapes(root, "outside")


@pytest.mark.parametrize("net", [-14, -20, -900, 17, 25, LARGEST])
def test_outside_of_the_range_a_diamond_stands_beside_it(net: int) -> None:
    """On its side, clear of the edge; a break says that the scale ends before it does."""
    root = parsed(replace(PLAIN, net=net))
    left, right = usual(root)
    across = [x for x, _ in corners(root, "outside")]
    assert (max(across) <= left) if net < 0 else (min(across) >= right)
    assert bool(shapes(root, "break")) == (abs(net) > 25)
    assert not shapes(root, "pin")


def test_further_out_stands_further_out() -> None:
    """As far as the picture goes."""
    places = [middle(parsed(replace(PLAIN, net=net)), "outside") for net in (18, 20, 22, 24)]
    assert all(later > earlier for earlier, later in pairwise(places))


def test_without_a_range_its_place_is_empty() -> None:
    """And said to be; with nothing to say there is nothing to see."""
    root = parsed(FIRST_WEEK)
    assert shapes(root, "track")
    assert not shapes(root, "range")
    assert not shapes(parsed(replace(FIRST_WEEK, usual_label="")), "track")


def test_a_first_week_is_short() -> None:
    """No change, no weeks, one number in its tile."""
    root = parsed(FIRST_WEEK)
    assert texts(root, "net") == texts(root, "here") == texts(root, "before") == texts(root, "x") == []
    assert texts(root, "now") == ["430"]
    assert height(root) < height(parsed(PLAIN)) / 2 + 60


def test_this_week_has_another_shape_than_those_before() -> None:
    """Colour alone tells nothing."""
    root = parsed(PLAIN)
    assert len(shapes(root, "week")) == len(WEEKS) - 1
    assert {shape.tag for shape in shapes(root, "week")} == {f"{SVG}circle"}
    (this,) = shapes(root, "this")
    assert this.tag == f"{SVG}polygon"


def test_a_week_without_figures_leaves_a_gap() -> None:
    """Absent is not zero: the others stay where their days are."""
    weeks = (*WEEKS[:3], *WEEKS[5:])
    root = parsed(replace(PLAIN, weeks=weeks, ticks=days_of(weeks)))
    at = [float(shape.attrib["cx"]) for shape in shapes(root, "week")]
    steps = [round(later - earlier) for earlier, later in pairwise(at)]
    assert steps[2] == pytest.approx(3 * steps[0], abs=2)


def test_a_week_is_higher_or_lower_than_zero() -> None:
    """And one of none is on it."""
    weeks = weekly((5, 0, -5, 2))
    root = parsed(replace(PLAIN, weeks=weeks, ticks=days_of(weeks)))
    over, on, under = (float(shape.attrib["cy"]) for shape in shapes(root, "week"))
    assert over < on < under
    assert on - over == pytest.approx(under - on, abs=0.2)


@pytest.mark.parametrize("usual_range", [(0, 0), (-5, -5), (LARGEST, LARGEST), (-LARGEST, LARGEST)])
def test_a_range_may_be_narrow_or_wide(usual_range: tuple[int, int]) -> None:
    """With this week on it, beside it, or far away."""
    for net in (0, -5, LARGEST, -LARGEST):
        assert_tidy(parsed(replace(PLAIN, usual=usual_range, net=net)))


def test_large_figures_stand_one_below_the_other() -> None:
    """Cut short they would be wrong, and made small nobody could read them."""
    tiles = (("Followers", "1,234,567", "1,174,567", "more"), ("Views", "12,345,678", "345,678", ""), PLAIN.tiles[0])
    root = parsed(replace(PLAIN, tiles=tiles))
    sizes = [float(text.attrib["font-size"]) for text in root.iter(f"{SVG}text")]
    assert min(sizes) >= 30
    assert texts(root, "now") == ["1,234,567", "12,345,678", "28"]
    now, before = (next(box for box in boxes(root) if box.kind == kind) for kind in ("now", "before"))
    assert before.bottom < now.top


@pytest.mark.parametrize("tiles", [1, 2, 3])
def test_words_stay_in_their_tile(tiles: int) -> None:
    """However many stand in the row."""
    root = parsed(replace(PLAIN, tiles=PLAIN.tiles[:tiles]))
    frames = [Box("tile", "", *_edges(frame)) for frame in shapes(root, "tile")]
    assert len(frames) == tiles
    for box in boxes(root):
        if box.kind in {"label", "word", "now", "before"}:
            assert any(_inside(box, frame) for frame in frames), box


def _edges(rect: ET.Element) -> tuple[float, float, float, float]:
    x, y, width, tall = (float(rect.attrib[name]) for name in ("x", "y", "width", "height"))
    return x, y, x + width, y + tall


def _inside(box: Box, frame: Box) -> bool:
    across = frame.left < box.left and box.right < frame.right
    return across and frame.top < box.top and box.bottom < frame.bottom


@pytest.mark.parametrize(
    "change",
    [
        {"ticks": ()},
        {"weeks": tuple(reversed(WEEKS))},
        {"net": LARGEST + 1},
        {"weeks": ((LAST, -LARGEST - 1),), "ticks": ("x",)},
        {"usual": (1, 0)},
        {"tiles": (PLAIN.tiles[0],) * 4},
    ],
    ids=["ticks missing", "backwards", "too large", "a week too large", "upside down", "four tiles"],
)
def test_what_cannot_be_drawn_is_refused(change: dict[str, Any]) -> None:
    """By a ValueError that says why."""
    with pytest.raises(ValueError, match=r"\w"):
        week.svg(replace(PLAIN, **change))


# ---------------------------------------------------------------- cards


def test_a_card_keeps_the_persons_words() -> None:
    """All of them where there is room, without what would be a box."""
    root = parsed(replace(TARGET, rows=(("Quién", "Ana 🌱, mi vecina"), *TARGET.rows[1:])))
    assert texts(root, "heading") == ["Tu público"]
    assert texts(root, "label") == [label for label, _ in TARGET.rows]
    own = " ".join(texts(root, "own"))
    assert own.startswith("Ana, mi vecina ")
    assert all(said in own for _, said in TARGET.rows[1:])
    assert texts(root, "foot") == ["15 de noviembre de 2026"]
    assert texts(root, "brand") == ["Faro"]


def test_few_words_are_large() -> None:
    """A sentence fills its card as a page of them does."""
    sizes = {
        name: [
            float(text.attrib["font-size"]) for text in parsed(picture).iter(f"{SVG}text") if text.get("class") == "own"
        ]
        for name, picture in (("one", PURPOSE), ("six", TARGET))
    }
    assert min(sizes["one"]) > max(sizes["six"])
    assert height(parsed(PURPOSE)) == card.LEAST_HEIGHT


def test_long_words_are_cut_and_say_so() -> None:
    """After three lines, or after two where all seven rows are long."""
    one = parsed(CardPicture("", (("Quién", RAIN * 3), ("Dónde", "aquí"), ("Qué", "nada")), ""))
    assert texts(one, "own")[2].endswith("…")
    assert len(texts(one, "own")) == 5
    assert height(parsed(FULL)) <= card.TALLEST


def test_a_card_without_rows_is_a_card() -> None:
    """And rows of nothing are no rows."""
    empty = parsed(CardPicture("Purpose", (("", "🎉"), ("", "")), ""))
    assert texts(empty, "own") == texts(empty, "label") == []
    assert height(empty) == card.LEAST_HEIGHT


def test_eight_rows_are_refused() -> None:
    """Nobody's words are left out in silence."""
    with pytest.raises(ValueError, match="seven"):
        svg(CardPicture("", (("a", "b"),) * 8, ""))


# ---------------------------------------------------------------- columns, and long spans


def test_columns_stand_on_zero() -> None:
    """Amounts are compared from there: half the amount, half the height."""
    root = parsed(columns((10, 20, 40)))
    heights = [float(bar.attrib["height"]) for bar in shapes(root, "bar")]
    assert heights[0] * 2 == pytest.approx(heights[1], abs=0.2)
    assert heights[1] * 2 == pytest.approx(heights[2], abs=0.2)
    assert "0" in texts(root, "y")


def test_the_last_column_is_solid_and_the_others_are_not() -> None:
    """Where they are thin it has a diamond on top."""
    *before, last = shapes(parsed(columns((5, 8, 3, 9))), "bar")
    assert last.get("stroke") is None
    assert all(bar.get("stroke") for bar in before)
    assert not shapes(parsed(columns((5, 8, 3, 9))), "last")
    assert shapes(parsed(MONTHLY), "last")


def test_columns_leave_gaps_and_none_is_seen_too() -> None:
    """No column over its neighbour, none of height nothing."""
    for picture in (columns((0, 0, 3, 0)), MONTHLY, columns(tuple(range(104))), columns((-5, 3, 0, -12))):
        edges = [_edges(bar) for bar in shapes(parsed(picture), "bar")]
        assert all(later[0] > earlier[2] for earlier, later in pairwise(edges))
        assert all(bottom - top >= 8 for _, top, _, bottom in edges)


def test_labels_under_an_axis_keep_an_even_pace() -> None:
    """Those that just fit would look like a scale that jumps."""
    at = [float(text.attrib["x"]) for text in parsed(MONTHLY).iter(f"{SVG}text") if text.get("class") == "x"]
    steps = [earlier - later for earlier, later in pairwise(at)]
    assert len(at) >= 4
    assert max(steps[1:]) - min(steps[1:]) <= 2  # the newest may be shifted to stay on the sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_span_says_which_year(language: Language) -> None:
    """Its first and its last day may have the same name; half a year is told by its days."""

    def ticks(weeks: int) -> list[str]:
        chart = Chart(Line("chart-followers"), tuple((ago(number), 1) for number in range(weeks, -1, -1)))
        picture = worded(chart, words(), language, LAST)
        assert isinstance(picture, Picture)
        return [said for _, said in picture.ticks]

    assert all(said.endswith(("2025", "2026")) for said in ticks(52))
    assert ticks(52)[0] != ticks(52)[-1]
    assert not any("2026" in said for said in ticks(26))


# ---------------------------------------------------------------- in a person's words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_in_every_language(language: Language) -> None:
    """Titles come from the words, rows from the person, on one line each until they are drawn."""
    drawing = Card(Line("chart-followers"), ((Line("chart-usual"), "una\n\nfrase  larga"),))
    picture = worded(drawing, words(), language, LAST)
    assert isinstance(picture, CardPicture)
    assert picture.rows[0][1] == "una frase larga"
    assert_tidy(parsed(picture))


async def test_the_worker_draws_every_kind() -> None:
    """In its own process, as the same bytes."""
    drawer = Drawer(seconds=30)
    await drawer.start()
    try:
        for picture in (PLAIN, TARGET, MONTHLY):
            assert await drawer.draw(picture) == png(picture)
    finally:
        await drawer.close()


def test_letters_are_measured_in_both_weights() -> None:
    """Else bold words would run over their neighbours."""
    assert text_width("Seguidores", 30, SEMIBOLD) > text_width("Seguidores", 30, REGULAR)
