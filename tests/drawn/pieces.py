"""What the drawn screens are made of: tags, figures as an app writes them, glyphs, charts, the bars of a telephone."""

from __future__ import annotations

import html
import math
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from tests.drawn.draw import PAGES

PHONES = {
    "iphone": '"Inter", "Source Sans Pro", "Liberation Sans", sans-serif',
    "android": '"Roboto", "DejaVu Sans Condensed", sans-serif',
    "plain": '"Liberation Sans", sans-serif',
    "wide": '"DejaVu Sans", sans-serif',
}
"""The letters of a kind of device; a machine without the first draws with the next."""


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def h(what: str, *inside: object, style: str = "") -> Markup:
    """Make a tag with its classes: `h("div.card", "text")`. Plain text is escaped; a list is put in item by item."""
    tag, *names = what.split(".")
    classes = f' class="{" ".join(names)}"' if names else ""
    styled = f' style="{html.escape(style)}"' if style else ""
    return Markup(f"<{tag or 'div'}{classes}{styled}>{''.join(_flat(inside))}</{tag or 'div'}>")


def lines(text: str) -> Markup:
    """Give text its line breaks."""
    return Markup("<br>".join(html.escape(line) for line in text.split("\n")))


def _flat(inside: Iterable[object]) -> Iterable[str]:
    for thing in inside:
        if isinstance(thing, Markup):
            yield thing
        elif isinstance(thing, list | tuple) and not isinstance(thing, Said):
            yield from _flat(thing)
        elif thing is not None:
            yield html.escape(str(thing))


# ---------------------------------------------------------------- figures


class Said(NamedTuple):
    """A figure as the screen shows it, with what it amounts to and how roughly."""

    text: str
    value: int
    step: int = 1

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Numerals:
    """How an app writes numbers: what parts the thousands, the decimals, and the words for thousand and million."""

    group: str = ","
    point: str = "."
    thousand: str = "K"
    million: str = "M"

    def full(self, value: int, sign: str = "") -> Said:
        """Write it to the unit."""
        return Said(sign + f"{abs(value):,}".replace(",", self.group), value)

    def short(self, value: int, digits: int = 1, sign: str = "") -> Said:
        """Write it rounded, from a thousand on: 12345 → "12.3K"."""
        unit, word = (1_000_000, self.million) if abs(value) >= 1_000_000 else (1_000, self.thousand)
        if abs(value) < unit:
            return self.full(value, sign)
        step = unit // 10**digits
        rounded = round(value / step) * step
        shown = f"{abs(rounded) / unit:.{digits}f}".replace(".", self.point)
        return Said(f"{sign}{shown}{word}", rounded, step)


EN = Numerals()
BARE = Numerals(group="")
ES = Numerals(".", ",", " mil", " M")
ES_K = Numerals(".", ",", " K", " M")
LATIN = Numerals(",", ".", " k", " M")
IT = Numerals(".", ",", " mila", " Mln")
IT_K = Numerals(".", ",", "K", "M")
PT = Numerals(".", ",", " mil", " mi")
THIN = Numerals("\N{NO-BREAK SPACE}", ",", " mil", " M")


def total(metric: str, said: Said) -> dict[str, Any]:
    """Say in the truth that this level or amount stands on the screen."""
    return {"metric": metric, "kind": "total", "value": said.value, "step": said.step}


def delta(metric: str, said: Said) -> dict[str, Any]:
    """Say in the truth that this change stands on the screen."""
    return {"metric": metric, "kind": "delta", "value": said.value, "step": said.step}


# ---------------------------------------------------------------- glyphs

_STROKES: dict[str, str] = yaml.safe_load((PAGES / "glyphs.yaml").read_text(encoding="utf-8"))


def icon(name: str, size: float = 22, colour: str = "currentColor", weight: float = 2, fill: str = "none") -> Markup:
    """Draw a glyph: a path, never a letter."""
    return Markup(
        f'<svg class="icon" width="{size}" height="{size}" viewBox="0 0 24 24" fill="{fill}" stroke="{colour}" '
        f'stroke-width="{weight}" stroke-linecap="round" stroke-linejoin="round"><path d="{_STROKES[name]}"/></svg>'
    )


def disc(name: str, size: float, ground: str, ink: str = "#fff") -> Markup:
    """Draw a small round badge with a glyph in it, as YouTube's trend arrows are."""
    return h(
        "span.disc",
        icon(name, size * 0.72, ink, 3),
        style=f"width:{size}px;height:{size}px;background:{ground}",
    )


def wedge(*, up: bool, colour: str, size: float = 8) -> Markup:
    """Draw a filled triangle, as LinkedIn's trend marks are."""
    path = "M0 9L5 1L10 9Z" if up else "M0 1L10 1L5 9Z"
    return Markup(
        f'<svg class="icon" width="{size}" height="{size}" viewBox="0 0 10 10"><path d="{path}" fill="{colour}"/></svg>'
    )


# ---------------------------------------------------------------- pictures and charts


def wave(seed: str, count: int, low: float = 0.1, high: float = 1.0) -> list[float]:
    """Make a curve that looks like daily figures, the same for the same seed."""
    values: list[float] = []
    for place in range(count):
        chance = zlib.crc32(f"{seed}{place}".encode()) / 2**32
        slow = 0.5 + 0.5 * math.sin(place / max(count, 1) * 7 + zlib.crc32(seed.encode()) % 7)
        values.append(low + (high - low) * (0.55 * slow + 0.45 * chance))
    return values


def curve(seed: str, width: float, height: float, colour: str, *, count: int = 28, area: bool = True) -> Markup:
    """Draw a line chart without its axes."""
    values = wave(seed, count)
    points = [(i * width / (count - 1), height - v * height * 0.95) for i, v in enumerate(values)]
    path = " ".join(f"{'M' if i == 0 else 'L'}{x:.1f} {y:.1f}" for i, (x, y) in enumerate(points))
    under = f'<path d="{path} L{width} {height} L0 {height}Z" fill="{colour}" opacity=".15"/>' if area else ""
    return Markup(
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="display:block">{under}'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/></svg>'
    )


def columns(seed: str, width: float, height: float, colour: str, *, count: int = 24) -> Markup:
    """Draw a bar chart without its axes."""
    each = width / count
    drawn = "".join(
        f'<rect x="{i * each:.1f}" y="{height - v * height:.1f}" width="{each * 0.66:.1f}" height="{v * height:.1f}" '
        f'fill="{colour}" rx="1"/>'
        for i, v in enumerate(wave(seed, count, 0.05))
    )
    return Markup(f'<svg width="{width}" height="{height}" style="display:block">{drawn}</svg>')


def plot(seed: str, size: tuple[float, float], colour: str, ticks: Sequence[str], days: Sequence[str]) -> Markup:
    """Draw a line chart with its grid, the ticks at the right from top to bottom, the days below."""
    width, height = size
    rows = [
        h("i", h("u", tick), style=f"top:{i * height / max(len(ticks) - 1, 1):.0f}px") for i, tick in enumerate(ticks)
    ]
    return h(
        "div.plot",
        h("div.grid", rows, style=f"width:{width}px;height:{height}px"),
        h("div.drawn", curve(seed, width, height, colour), style=f"width:{width}px"),
        h("div.days", [h("span", day) for day in days], style=f"width:{width}px"),
        style=f"height:{height + 26}px",
    )


def donut(shares: Sequence[tuple[float, str]], size: float, hole: float = 0.62, middle: object = None) -> Markup:
    """Draw a ring of shares in their colours."""
    stops, at = [], 0.0
    for share, colour in shares:
        stops.append(f"{colour} {at}% {at + share}%")
        at += share
    inner = size * hole
    return h(
        "div.donut",
        h("div.hole", middle, style=f"width:{inner}px;height:{inner}px"),
        style=f"width:{size}px;height:{size}px;background:conic-gradient({','.join(stops)})",
    )


def photo(seed: str, width: float, height: float, *over: object, round_: float = 0) -> Markup:
    """Draw what might be a photograph: soft colours, no words but those laid over it."""
    number = zlib.crc32(seed.encode())
    first, second, third = number % 360, (number >> 9) % 360, (number >> 18) % 360
    at = number % 60 + 20
    return h(
        "div.photo",
        *over,
        style=(
            f"width:{width}px;height:{height}px;border-radius:{round_}px;"
            f"background:radial-gradient(circle at {at}% {100 - at}%,hsl({first} 45% 62%),transparent 55%),"
            f"radial-gradient(circle at {100 - at}% {at}%,hsl({second} 50% 40%),transparent 60%),"
            f"linear-gradient({third}deg,hsl({third} 35% 35%),hsl({first} 40% 55%))"
        ),
    )


# ---------------------------------------------------------------- telephones


def ios_top(clock: str, battery: int, *, net: str = "5G", muted: bool = False) -> Markup:
    """Draw the status bar of an iPhone."""
    bars = "".join(f'<rect x="{i * 5}" y="{9 - i * 3}" width="3.2" height="{3 + i * 3}" rx="1"/>' for i in range(4))
    signal = Markup(f'<svg width="19" height="12" fill="currentColor">{bars}</svg>')
    return h(
        "div.ios",
        h("b", clock, " " if muted else None, icon("mute", 13) if muted else None),
        h("span", signal, h("em", net), h("s", str(battery), style=f"--full:{battery}%")),
    )


def android_top(clock: str, battery: int, *, net: str = "4G", notes: int = 2) -> Markup:
    """Draw the status bar of an Android telephone."""
    small = [icon(name, 13) for name in ("mail", "comment", "bell")[:notes]]
    bars = Markup('<svg width="13" height="12" fill="currentColor"><path d="M0 12L13 0V12Z"/></svg>')
    return h("div.droid", h("span", clock, small), h("span", h("em", net), bars, h("em", f"{battery}%")))


def handle() -> Markup:
    """Draw the bar at the foot of an iPhone."""
    return h("div.handle", h("i"))


def three_keys() -> Markup:
    """Draw the three keys of an Android telephone."""
    return h("div.keys", icon("back", 17), h("i"), h("b"))


def page(style: str, *body: object, names: str = "", device: str = "iphone", width: int = 390) -> Markup:
    """Make a whole document out of a sheet of style and what stands on the screen."""
    return Markup(
        f"<!doctype html><meta charset=utf-8><style>{style}\n"
        f"body{{font-family:{PHONES[device]};width:{width}px}}</style>"
        f'<body class="{names} {device}">{"".join(_flat(body))}</body>'
    )
