"""A picture of each kind, beside Matplotlib's plain Figure with the same data and size: `python -m benchmarks.drawing`.

The reference is what one would write first: a Figure on the Agg canvas, with its default look and `savefig`. It wraps
no words, keeps no labels apart and measures nothing against the width of a phone.
"""

import io
import statistics
import struct
import time
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Final

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.drawing import png
from coaching.model import CardPicture, Drawn, Picture, WeekPicture

ROUNDS: Final = 25
WARM_UP: Final = 3
DPI: Final = 100
LAST: Final = date(2026, 11, 15)
EIGHT: Final = tuple(LAST - timedelta(days=7 * (7 - week)) for week in range(8))
YEAR: Final = tuple(LAST - timedelta(days=7 * (51 - week)) for week in range(52))


def report() -> None:
    """Prints milliseconds and bytes of each kind, both drawn in turns in one run."""
    print(f"Drawing a picture, to the bytes of its PNG (median of {ROUNDS}; reference: Matplotlib's plain Figure)")
    for name, picture in PICTURES.items():
        ours, drawn = _warm(partial(png, picture))
        size = struct.unpack(">II", drawn[16:24])
        theirs, plain = _warm(partial(figure, picture, *size))
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):  # in turns: whatever else this machine does falls on both
            times[0].append(_timed(ours))
            times[1].append(_timed(theirs))
        mine, other = (statistics.median(taken) * 1e3 for taken in times)
        print(
            f"  {name:22} {size[0]}x{size[1]:<5} {mine:6.1f} ms {len(drawn) / 1e3:5.1f} kB   "
            f"reference {other:6.1f} ms {len(plain) / 1e3:5.1f} kB   ratio {mine / other:.2f}, "
            f"bytes {len(drawn) / len(plain):.2f}"
        )


def figure(picture: Drawn, width: int, height: int) -> bytes:
    """The same data, drawn plainly."""
    sheet = Figure(figsize=(width / DPI, height / DPI), dpi=DPI)
    FigureCanvasAgg(sheet)
    match picture:
        case Picture():
            _chart(sheet, picture)
        case WeekPicture():
            _week(sheet, picture)
        case CardPicture():
            _card(sheet, picture)
    drawn = io.BytesIO()
    sheet.savefig(drawn, format="png", dpi=DPI)
    return drawn.getvalue()


def _chart(sheet: Figure, picture: Picture) -> None:
    axes = sheet.subplots()
    axes.set_title(picture.title)
    at = [day.toordinal() for day in picture.days]
    if picture.bars:
        axes.bar(at, picture.values, width=5)
    else:
        axes.plot(at, picture.values, marker="o")
    band = [day.toordinal() for day, _, _ in picture.band]
    lows, highs = [low for _, low, _ in picture.band], [high for _, _, high in picture.band]
    axes.fill_between(band, lows, highs, alpha=0.3, hatch="/", label=picture.band_label)
    for day, said in picture.marks:
        axes.axvline(day.toordinal(), linestyle=":")
        axes.text(day.toordinal(), max(picture.values), said)
    labelled = picture.ticks[:: max(len(picture.ticks) // 8, 1)]
    axes.set_xticks([day.toordinal() for day, _ in labelled], [said for _, said in labelled])
    axes.legend()


def _week(sheet: Figure, picture: WeekPicture) -> None:
    top, gauge, weeks, tiles = sheet.subplots(4)
    top.axis("off")
    top.set_title(picture.title)
    top.text(0, 0.5, picture.net_text, fontsize=60)
    top.text(0.4, 0.5, picture.verdict, fontsize=20)
    low, high = picture.usual or (0, 0)
    gauge.barh(0, high - low, left=low, hatch="/")
    gauge.plot([picture.net or 0], [0], marker="D")
    gauge.set_xticks([low, high], picture.usual_text)
    at = [day.toordinal() for day, _ in picture.weeks]
    weeks.stem(at, [net for _, net in picture.weeks])
    weeks.axhspan(low, high, alpha=0.3, hatch="/")
    weeks.set_xticks(at, picture.ticks)
    tiles.axis("off")
    for index, (label, now, before, word) in enumerate(picture.tiles):
        tiles.text(index / 3, 0.2, f"{label}\n{before} → {now}\n{word}")


def _card(sheet: Figure, picture: CardPicture) -> None:
    sheet.suptitle(picture.title)
    for index, (label, said) in enumerate(picture.rows):
        sheet.text(0.05, 0.85 - index * 0.13, label, fontsize=14)
        sheet.text(0.05, 0.80 - index * 0.13, said, fontsize=18, wrap=True)
    sheet.text(0.05, 0.03, picture.foot)


def _warm(draw: Callable[[], bytes]) -> tuple[Callable[[], bytes], bytes]:
    for _ in range(WARM_UP):
        drawn = draw()
    return draw, drawn


def _timed(draw: Callable[[], bytes]) -> float:
    started = time.perf_counter()
    draw()
    return time.perf_counter() - started


def _over(days: tuple[date, ...], values: tuple[int, ...], *, bars: bool) -> Picture:
    return Picture(
        title="Guardados por semana" if bars else "Seguidores en Instagram",
        days=days,
        values=values,
        band=tuple((day, min(values) + 2.0, max(values) - 2.0) for day in days),
        marks=((days[2], "Reel"), (days[5], "Sorteo")),
        ticks=tuple((day, f"{day.day}/{day.month}") for day in days),
        band_label="lo habitual",
        grouping=".",
        bars=bars,
    )


NETS: Final = (4, -6, 7, 1, -4, 5, 12, -7)
PICTURES: Final[Mapping[str, Drawn]] = {
    "a line, 8 weeks": _over(EIGHT, (1200, 1210, 1204, 1230, 1241, 1239, 1250, 1258), bars=False),
    "a line, 52 weeks": _over(YEAR, tuple(1000 + 3 * week + week * 7 % 11 for week in range(52)), bars=False),
    "columns, 8 weeks": _over(EIGHT, (24, 18, 30, 22, 27, 19, 25, 28), bars=True),
    "columns, 52 weeks": _over(YEAR, tuple(20 + week * 7 % 13 for week in range(52)), bars=True),
    "the week, three tiles": WeekPicture(
        title="Tu semana en Instagram · 9–15 nov",
        net=-7,
        net_text="−7",
        verdict="dentro de lo normal",
        usual=(-13, 16),
        usual_text=("−13", "+16"),
        usual_label="Lo habitual en una semana",
        weeks=tuple(zip(EIGHT, NETS, strict=True)),
        ticks=tuple(f"{day.day}/{day.month}" for day in EIGHT),
        weeks_label="Las semanas de antes",
        tiles=(
            ("Guardados", "28", "24", "dentro de lo normal"),
            ("Compartidos", "9", "12", "dentro de lo normal"),
            ("Comentarios", "31", "14", "más que de costumbre"),
        ),
    ),
    "a card, six rows": CardPicture(
        "Tu público",
        (
            ("Quién", "Mujeres de 30 a 45 años que empiezan con su primera huerta"),
            ("Qué le preocupa", "Que se le mueran las plantas otra vez"),
            ("En común", "El café, los mercados de barrio"),
            ("Dónde está", "Instagram y el grupo del barrio"),
            ("Qué preguntaría", "¿Cada cuánto se riega?"),
            ("Para quién no es", "Viveros y profesionales"),
        ),
        "15 de noviembre de 2026",
    ),
}


if __name__ == "__main__":
    report()
