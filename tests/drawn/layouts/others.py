"""What people send by mistake: pictures that hold numbers and words, and no statistics of an account."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn.draw import Drawing, sheet
from tests.drawn.pieces import android_top, donut, h, handle, icon, ios_top, lines, page, photo, three_keys
from tests.drawn.truths import truth

STYLE = ("pieces", "others")


def other(
    name: str,
    lang: str,
    body: Sequence[object],
    *,
    dark: bool = False,
    device: str = "iphone",
    size: tuple[int, int] = (390, 844),
    scale: float = 3,
) -> Drawing:
    """Make a picture that says nothing of an account."""
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device, width=size[0]),
        truth(None, "other", lang),
        size,
        scale=scale,
    )


def chat(name: str, lang: str, who: str, said: Sequence[tuple[str, str, bool]], *, dark: bool, day: str) -> Drawing:
    """Draw a conversation in which somebody speaks of numbers."""
    head = h(
        "div.top",
        icon("back", 22),
        photo(who, 38, 38, round_=19),
        h("div", who, h("small", "online")),
        h("div.end", icon("camera", 21), icon("phone", 21)),
    )
    bubbles = [h("div.say.me" if me else "div.say", text, h("small", clock)) for text, clock, me in said]
    return other(
        name,
        lang,
        (android_top("21:14", 37), head, h("div.chat", h("div.day", day), bubbles), three_keys()),
        dark=dark,
        device="android",
        size=(392, 820),
    )


def receipt(
    name: str, lang: str, head: str, rows: Sequence[tuple[str, str]], end: Sequence[tuple[str, str]], foot: str
) -> Drawing:
    """Draw a slip of a shop's till."""
    slip = h(
        "div.slip",
        h("div.c", lines(head)),
        h("hr"),
        [h("div.l", h("span", a), h("span", b)) for a, b in rows],
        h("hr"),
        [h("div.l.t", h("span", a), h("span", b)) for a, b in end[:1]],
        [h("div.l", h("span", a), h("span", b)) for a, b in end[1:]],
        h("hr"),
        h("div.c", lines(foot)),
    )
    return other(
        name, lang, (h("div", slip, style="background:#8d7f70;padding:1px 0 40px;min-height:760px"),), size=(390, 760)
    )


def calculator(name: str, lang: str, was: str, out: str) -> Drawing:
    """Draw a calculator."""
    keys = ["AC", "±", "%", "÷", "7", "8", "9", "×", "4", "5", "6", "−", "1", "2", "3", "+", "0", "00", ",", "="]
    pad = [h("span.o" if (i + 1) % 4 == 0 else "span.g" if i < 3 else "span", k) for i, k in enumerate(keys)]
    inside = h("div.calc", h("div.was", was), h("div.out", out), h("div.pad", pad), style="min-height:798px")
    return other(
        name, lang, (h("div", ios_top("16:02", 71), style="background:#000;color:#fff"), inside, handle()), dark=True
    )


def weather(
    name: str,
    lang: str,
    place: str,
    now: tuple[str, str, str],
    hours: Sequence[tuple[str, str]],
    coming: Sequence[tuple[str, str, str]],
    title: str,
) -> Drawing:
    """Draw the weather of a place."""
    inside = h(
        "div.sky",
        ios_top("8:15", 90),
        h("h1", place, style="font-weight:400;margin-top:26px"),
        h("div.deg", now[0]),
        h("div", now[1]),
        h("div", now[2]),
        h("div.glass", h("div.hours", [h("div", h("div", a), h("b", b)) for a, b in hours])),
        h("div.glass", h("small", title), [h("div.l", h("span", a), h("span", b), h("b", c)) for a, b, c in coming]),
    )
    return other(name, lang, (inside,))


def bank(
    name: str, lang: str, head: tuple[str, str, str, str], rows: Sequence[tuple[str, str, str]], *, dark: bool
) -> Drawing:
    """Draw a bank's app with what came in and went out."""
    card = h("div.sum", head[1], h("b", head[2]), h("small", head[3]))
    moves = [
        h("div.line", icon("case", 22), h("div", a, h("small", b)), h("b.in" if c.startswith("+") else "b", c))
        for a, b, c in rows
    ]
    return other(
        name,
        lang,
        (
            android_top("12:44", 63),
            h("div.top", icon("menu", 22), head[0], h("div.end", icon("bell", 21))),
            h("div.money", card, moves),
            three_keys(),
        ),
        dark=dark,
        device="android",
        size=(392, 800),
    )


def home(name: str, lang: str, tile: str, apps: Sequence[tuple[str, str, str]]) -> Drawing:
    """Draw the first screen of a telephone, with its badges."""
    glyphs = ("mail", "camera", "comment", "calendar", "phone", "play", "heart", "bars", "pin", "gear", "star", "clock")
    colours = ("#0a84ff", "#636366", "#30d158", "#ff453a", "#34c759", "#ff2d55", "#bf5af2", "#ff9f0a")
    grid = [
        h(
            "div.a",
            h("i", icon(glyphs[i % 12], 28, "#fff"), style=f"background:{colours[i % 8]}"),
            app,
            h("u", badge) if badge else None,
        )
        for i, (app, badge, _) in enumerate(apps)
    ]
    return other(
        name, lang, (h("div.apps", ios_top("9:41", 54), h("div.tile", lines(tile)), h("div.grid", grid)), handle())
    )


def scene(name: str, lang: str, words: Sequence[tuple[str, int, int, int]], size: tuple[int, int]) -> Drawing:
    """Draw what might be a photograph, with a few words in it."""
    spans = [h("span", text, style=f"left:{x}px;top:{y}px;font-size:{big}px") for text, x, y, big in words]
    return other(name, lang, (h("div.scene", photo(name, *size), spans),), size=size, scale=2)


def menu(name: str, lang: str, title: str, parts: Sequence[tuple[str, Sequence[tuple[str, str, str]]]]) -> Drawing:
    """Draw the card of a restaurant."""
    inside = [
        (h("h3", part), [h("div.l", h("div", dish, h("small", what)), h("b", price)) for dish, what, price in dishes])
        for part, dishes in parts
    ]
    return other(name, lang, (h("div.carte", h("h1", title), inside),), size=(430, 820))


def spreadsheet(
    name: str, lang: str, ribbon: str, bar: str, head: Sequence[str], rows: Sequence[Sequence[str]]
) -> Drawing:
    """Draw a sheet of orders on a desktop."""
    letters = [h("th", "")] + [h("th", "ABCDEFGHIJ"[i]) for i in range(len(head))]
    table = h(
        "table",
        h("tr", letters),
        h("tr", h("th", "1"), [h("th", x) for x in head]),
        [
            h("tr", h("th", str(i + 2)), [h("td.n" if x[:1].isdigit() else "td", x) for x in row])
            for i, row in enumerate(rows)
        ],
    )
    return other(
        name,
        lang,
        (
            h("div.ribbon", [h("span", x) for x in ribbon.split("|")]),
            h("div.cellbar", [h("span", x) for x in bar.split("|")]),
            table,
        ),
        device="plain",
        size=(1100, 620),
        scale=1,
    )


def calendar(name: str, lang: str, title: str, week: str, rows: Sequence[tuple[str, str]], *, dark: bool) -> Drawing:
    """Draw a month, and what there is to do."""
    cells = [h("small", d) for d in week.split("|")] + [h("span", "")] * 6
    cells += [h("span.on" if d == 22 else "span", str(d)) for d in range(1, 31)]
    todo = [h("div.line", icon("clock", 20), h("div", a, h("small", b))) for a, b in rows]
    return other(
        name,
        lang,
        (
            ios_top("17:05", 44),
            h("div.top", icon("back", 22), title, h("div.end", icon("search", 21), icon("plus", 22))),
            h("div.month", cells),
            h("div.money", todo),
            handle(),
        ),
        dark=dark,
    )


def news(name: str, lang: str, paper: str, title: str, by: str, text: Sequence[str], *, dark: bool = False) -> Drawing:
    """Draw an article that is full of numbers."""
    inside = h("div.paper", h("h1", title), h("div.by", by), photo(title, 350, 150), [h("p", p) for p in text])
    return other(
        name,
        lang,
        (ios_top("7:20", 68), h("div.top", icon("menu", 22), paper, h("div.end", icon("search", 21))), inside),
        dark=dark,
    )


def fitness(
    name: str, lang: str, title: str, ring: Sequence[tuple[str, str]], cards: Sequence[tuple[str, str, str]]
) -> Drawing:
    """Draw an app that counts steps."""
    around = donut(((72, "#fa114f"), (28, "#3a0612")), 104, 0.7)
    inside = h(
        "div.fit",
        h("div.ringbox", around, h("div", [(h("small", a), h("b", b)) for a, b in ring])),
        h("div.g", [h("div", a, h("b", b, " ", h("em", c))) for a, b, c in cards]),
    )
    return other(
        name,
        lang,
        (ios_top("22:18", 35), h("div.top", title, h("div.end", icon("user", 23))), inside, handle()),
        dark=True,
    )
