"""What the screens of Instagram, Threads and Facebook have in common: lines of figures, cards, rings, axes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.drawn.draw import sheet
from tests.drawn.pieces import (
    Markup,
    Said,
    android_top,
    curve,
    delta,
    donut,
    h,
    handle,
    icon,
    ios_top,
    page,
    photo,
    three_keys,
    total,
)

LETTERS = {
    "Inter": ("fontpkg_inter", "files/Inter[opsz,wght].ttf"),
    "Roboto": ("fontpkg_roboto", "files/Roboto[wdth,wght].ttf"),
    "Source Sans Pro": ("font_source_sans_pro", "files/SourceSansPro-Regular.ttf"),
}
"""Letters like those of telephones, where their package is installed."""


@cache
def letters() -> str:
    """Name the letters that this machine has, for a sheet of style."""
    faces = []
    for family, (package, inside) in LETTERS.items():
        found = find_spec(package)
        if found and found.origin and (path := Path(found.origin).parent / inside).exists():
            data = b64encode(path.read_bytes()).decode()
            faces.append(
                f"@font-face{{font-family:'{family}';font-weight:100 900;src:url(data:font/ttf;base64,{data})}}"
            )
    return "\n".join(faces)


@dataclass(frozen=True, slots=True)
class Look:
    """The telephone that shows a screen: its kind, its colours, what stands in its status bar, how large it is."""

    device: str = "iphone"
    names: str = ""
    clock: str = "9:41"
    battery: int = 76
    net: str = "5G"
    width: int = 390
    height: int = 844

    def top(self) -> Markup:
        """Draw the status bar."""
        ios = self.device == "iphone"
        return ios_top(self.clock, self.battery, net=self.net) if ios else android_top(self.clock, self.battery)

    def bottom(self) -> Markup:
        """Draw what the system has at the foot."""
        return handle() if self.device == "iphone" else three_keys()

    def show(self, *body: object, sheets: Sequence[str] = ("pieces", "meta")) -> Markup:
        """Put a whole screen together."""
        style = letters() + sheet(*sheets)
        return page(style, self.top(), *body, self.bottom(), names=self.names, device=self.device, width=self.width)

    @property
    def size(self) -> tuple[int, int]:
        """How wide and how high it is."""
        return self.width, self.height


IPHONE = Look()
NIGHT = Look(names="dark", clock="23:07", battery=46, net="LTE")
DROID = Look("android", "", "16:42", 61, "4G", 384, 832)
DROID_NIGHT = Look("android", "dark black", "21:15", 22, "5G", 384, 832)
TALL = Look("iphone", "", "7:22", 100, "5G", 393, 852)
SLIM = Look("plain", "", "11:05", 38, "LTE", 375, 812)


@dataclass(frozen=True, slots=True)
class Line:
    """A figure with its label. `metric` is what it counts in the contract's words, empty where it is none of them."""

    label: str
    value: Said | str
    metric: str = ""
    change: str = ""
    way: str = ""
    kind: str = "total"
    glyph: str = ""
    small: str = ""


def stated(lines: Iterable[Line]) -> list[dict[str, Any]]:
    """List the figures that lines state."""
    return [
        (total if line.kind == "total" else delta)(line.metric, line.value)
        for line in lines
        if line.metric and isinstance(line.value, Said)
    ]


def arrow(way: str, size: float = 15) -> Markup | None:
    """Draw a diagonal trend arrow in its colour."""
    if not way:
        return None
    return icon("up" if way == "up" else "fall", size, f"var(--{way})", 2.2)


def bar(title: str, *, left: str = "back", right: str = "info", names: str = "") -> Markup:
    """Draw the bar with the title of a screen."""
    style = f"div.bar.{names}" if names else "div.bar"
    return h(style, h("span", icon(left, 24)), h("b", title), h("span", icon(right, 23) if right else None))


def strip(pill: str, dates: str) -> Markup:
    """Draw the choice of a period, with its days beside it."""
    return h("div.strip", h("u", pill, icon("down", 12)), h("b", dates))


def head(title: str, after: object = None, *, info: bool = False) -> Markup:
    """Draw the heading of a section."""
    return h("div.head", h("span", title, icon("info", 16) if info else None), after)


def line(item: Line, *, names: str = "", chevron: bool = True, before: bool = False) -> Markup:
    """Draw a label at the left and its figure at the right; the change below, or its arrow before."""
    changed = h(f"span.chg.{item.way or 'flat'}", item.change) if item.change else None
    name = h("div", item.label, h("small", item.small) if item.small else None)
    return h(
        "div.row" + (f".{names}" if names else ""),
        h("div.name", icon(item.glyph, 20) if item.glyph else None, name),
        h(
            "div.val",
            arrow(item.way) if before else None,
            h("div", h("b", item.value), changed),
            icon("chevron", 16, "var(--soft)") if chevron else None,
        ),
    )


def lines(items: Iterable[Line], *, names: str = "", chevron: bool = True, before: bool = False) -> list[Markup]:
    """Draw lines one below the other."""
    return [line(item, names=names, chevron=chevron, before=before) for item in items]


def ring(shares: tuple[float, float], texts: tuple[str, str], labels: tuple[str, str], middle: object = None) -> Markup:
    """Draw a ring with what its two parts are at its sides."""
    colours = ("var(--one)", "var(--two)")
    dots = [h("i", style=f"background:{colour}") for colour in colours]
    return h(
        "div.ring",
        h("div.side", h("b", texts[0]), labels[0], dots[0]),
        donut(list(zip(shares, colours, strict=True)), 92, 0.74, middle),
        h("div.side", h("b", texts[1]), dots[1], labels[1]),
    )


def meter(label: str, shares: Sequence[float], text: str, colours: Sequence[str] = ("--one", "--two")) -> Markup:
    """Draw a bar of a breakdown with its share."""
    parts = [h("i", style=f"width:{s}%;background:var({c})") for s, c in zip(shares, colours, strict=False)]
    return h("div.meter", label, h("div", h("div.rail", parts), h("em", text)))


def legend(*labels: str, names: str = "") -> Markup:
    """Draw what the colours stand for."""
    dots = [
        h("span", h("i", style=f"background:var({c})"), t) for t, c in zip(labels, ("--one", "--two"), strict=False)
    ]
    return h("div.legend" + (f".{names}" if names else ""), dots)


def cards(items: Sequence[Line], *, chosen: int = 0, width: int = 134) -> Markup:
    """Draw figures in cards side by side; those that do not fit are cut."""
    return h(
        "div.cards",
        [
            h(
                "div.card.on" if i == chosen else "div.card",
                h("span", item.label),
                h("b", item.value),
                h(f"div.chg.{item.way or 'flat'}", item.change) if item.change else None,
                style=f"width:{width}px",
            )
            for i, item in enumerate(items)
        ],
    )


def axes(
    seed: str, size: tuple[int, int], ticks: Sequence[str], days: Sequence[str], colour: str = "var(--one)"
) -> Markup:
    """Draw a chart with its ticks at the left and its days below."""
    width, height = size
    gap = height / max(len(ticks) - 1, 1)
    return h(
        "div.axes",
        [
            (h("s", t, style=f"top:{i * gap - 3:.0f}px"), h("i", style=f"top:{i * gap + 4:.0f}px"))
            for i, t in enumerate(ticks)
        ],
        h("div.ink", curve(seed, width - 54, height, colour, area=False)),
        h("div.below", [h("span", day) for day in days]),
        style=f"width:{width}px;height:{height + 30}px",
    )


def tabs(words: Sequence[str], chosen: int = 0) -> Markup:
    """Draw tabs."""
    return h("div.tabs", [h("span.on" if i == chosen else "span", word) for i, word in enumerate(words)])


def pills(words: Sequence[str], chosen: int = 0) -> Markup:
    """Draw a row of choices."""
    return h("div.pills", [h("span.on" if i == chosen else "span", word) for i, word in enumerate(words)])


def foot(seed: str, badge: str = "") -> Markup:
    """Draw Instagram's bar of places, a badge on its messages."""
    places = [
        h("div", icon(g, 25), h("u", badge) if badge and g == "plane" else None)
        for g in ("home", "play", "plane", "search")
    ]
    return h("div.foot", places, h("div", photo(seed, 26, 26, round_=13)))


def marks(items: Sequence[tuple[str, object]], *, names: str = "", size: int = 23) -> Markup:
    """Draw glyphs with a figure each and no words."""
    return h("div.marks" + (f".{names}" if names else ""), [h("div", icon(g, size), h("span", v)) for g, v in items])
