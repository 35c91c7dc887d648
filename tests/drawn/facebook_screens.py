"""The screens of Facebook and Meta Business Suite, drawn with figures that tests/drawn/facebook.py gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.meta import Line, Look, arrow, axes, bar, head, letters, lines, stated, tabs
from tests.drawn.pieces import Markup, Said, h, icon, page, photo
from tests.drawn.pieces import lines as broken
from tests.drawn.truths import truth

WORDS = vocabulary("facebook")
PHONE = Look("android", "", "13:20", 64, "4G", 384, 832)
NIGHT = Look(names="dark navy", clock="22:48", battery=31)


def pages(
    name: str,
    lang: str,
    look: Look,
    who: tuple[str, str, str],
    counts: Markup | str,
    *,
    own: bool,
    figures: Sequence[dict[str, Any]],
    may: Sequence[dict[str, Any]] = (),
) -> Drawing:
    """Draw a page as it stands: who follows it in one line under its name."""
    words = WORDS[lang]
    at, shown, bio = who
    buttons = (
        (h("span.blue", words["tools"]), h("span", words["manage"]), h("span", words["edit"]))
        if own
        else (h("span.blue", words["follow"]), h("span", words["message"]))
    )
    body = (
        photo(at + "cover", look.width, 150),
        h(
            "div.me",
            photo(at, 92, 92, round_=46),
            h("div", h("b", shown, style="font-size:21px"), h("div.soft", counts)),
        ),
        h("div.bio", broken(bio)),
        h("div.acts", buttons),
        tabs(words["tabs"].split("|")),
        h("div.note", "4,7 ★ (112) · 8:00-14:30"),
        h(
            "div.th",
            photo(at, 36, 36, round_=18),
            h(
                "div",
                h("b", shown),
                h("div", bio.split("\n")[0]),
                h("div.t", [h("span", icon(g, 17), n) for g, n in (("like", "87"), ("comment", "14"), ("share", "6"))]),
            ),
        ),
        photo(name, look.width, 260),
    )
    return Drawing(
        name,
        look.show(*body),
        truth("facebook", "profile", lang, handle=None, theirs=own, figures=figures, may=may),
        look.size,
    )


def board(
    name: str,
    lang: str,
    look: Look,
    items: Sequence[Line],
    dates: str,
    period: tuple[str, str],
    ticks: Sequence[str],
    may: Sequence[dict[str, Any]] = (),
) -> Drawing:
    """Draw the professional dashboard of a telephone: figures in boxes two by two, a chart below."""
    words = WORDS[lang]
    first, more = words["cards"].split("|")
    body = (
        bar(words["dashboard"], right="gear", names="left" if look.device == "android" else ""),
        head(first, h("a", more)),
        h("div.strip", h("u", words["last28"], icon("down", 12)), h("em", dates)),
        h(
            "div.two",
            [
                h(
                    "div.box",
                    h("span", i.label),
                    h("b", i.value),
                    h("div.trend", arrow(i.way, 12), h(f"span.chg.{i.way or 'flat'}", i.change)) if i.change else None,
                )
                for i in items
            ],
        ),
        h("div.note", words["versus"]),
        axes(name, (look.width - 32, 120), ticks, tuple(dates.split(" – ")), "#1877f2"),
        h("div.slab"),
        h(
            "div.lead",
            photo(name, 54, 54, round_=6),
            h("div", h("b", "Reel · 0:31"), h("small", "1.204 · 87 · 12")),
            icon("chevron", 16),
        ),
        h(
            "div.lead",
            photo(name + "2", 54, 54, round_=6),
            h("div", h("b", "Post"), h("small", "733 · 41 · 5")),
            icon("chevron", 16),
        ),
    )
    return Drawing(
        name,
        look.show(*body),
        truth("facebook", "overview", lang, theirs=True, period=period, figures=stated(items), may=may),
        look.size,
    )


def phone_list(
    name: str,
    lang: str,
    look: Look,
    items: Sequence[Line],
    dates: str,
    period: tuple[str, str],
    may: Sequence[dict[str, Any]] = (),
) -> Drawing:
    """Draw the overview of a page on a telephone: lines with the change under each figure."""
    words = WORDS[lang]
    body = (
        bar(words["insights"]),
        h("div.strip", h("u", words["last28"], icon("down", 12)), h("em", dates)),
        head(words["performance"], info=True),
        lines(items),
        h("div.slab"),
        head(words["content"]),
        [
            h(
                "div.lead",
                photo(f"{name}{i}", 50, 50, round_=6),
                h("div", h("b", "Post"), h("small", f"{910 - 133 * i} · {40 - 7 * i}")),
                icon("chevron", 16),
            )
            for i in range(3)
        ],
    )
    return Drawing(
        name,
        look.show(*body),
        truth("facebook", "overview", lang, theirs=True, period=period, figures=stated(items), may=may),
        look.size,
    )


@dataclass(frozen=True, slots=True)
class Desk:
    """What a page at a desk belongs to: the account, the days as they are written and as dates, how it looks."""

    account: str
    dates: str
    period: tuple[str, str]
    names: str = ""
    platform: str = "facebook"
    size: tuple[int, int] = (1320, 720)


def desk(lang: str, title: str, at: Desk, *inside: object) -> Markup:
    """Put a page of Meta Business Suite together: rail, menu, title, the days at the right."""
    words = WORDS[lang]
    menu = [
        h("div.on" if i == 5 else "div", w, " ", h("span.soft", "3") if i == 1 else None)
        for i, w in enumerate(words["menu"].split("|"))
    ]
    body = h(
        "div.desk",
        h("div.rail", [icon(g, 22) for g in ("home", "bell", "star", "mail", "grid", "bars", "gear", "help")]),
        h("div.menu", h("div", h("b", at.account)), menu),
        h(
            "div.main",
            h("div.line1", h("b", title), h("span.chip", icon("calendar", 14), at.dates, icon("down", 11))),
            *inside,
        ),
    )
    return page(letters() + sheet("pieces", "meta"), body, names=at.names, device="iphone", width=at.size[0])


def tile(item: Line, *, on: bool = False, under: str = "", glyph: bool = True) -> Markup:
    """Draw a figure under its label, its change glued to it."""
    changed = h(
        f"span.chg.{item.way or 'flat'}",
        icon("rise" if item.way == "up" else "sink", 11, f"var(--{item.way or 'soft'})") if item.way else None,
        " ",
        item.change,
    )
    return h(
        "div.tile.on" if on else "div.tile",
        h("span", item.label, icon("info", 12) if glyph else None),
        h("b", item.value),
        changed if item.change else None,
        h("em", under) if under else None,
    )


def content(
    name: str,
    lang: str,
    at: Desk,
    items: Sequence[Line],
    aside: Sequence[tuple[str, str]],
    ticks: Sequence[str],
    figures: Sequence[dict[str, Any]],
    may: Sequence[dict[str, Any]],
) -> Drawing:
    """Draw the overview of the content at a desk: rounded figures in a row, the exact one at the side."""
    words = WORDS[lang]
    box = h(
        "div.white",
        h("h3", words["content"]),
        h("p", words["content_note"]),
        h("div.pills", [h("span.on" if i == 0 else "span", k) for i, k in enumerate(words["kinds"].split("|"))]),
        h("div.cols", [tile(item, on=i == 0) for i, item in enumerate(items)]),
        h(
            "div.cols",
            axes(name, (880, 190), ticks, tuple(at.dates.split(" – ")), "#1877f2"),
            h("div.aside", h("span", words["breakdown"]), [(h("div.soft", k), h("b", v)) for k, v in aside]),
        ),
    )
    html = desk(lang, words["insights"], at, box)
    return Drawing(
        name,
        html,
        truth("facebook", "overview", lang, theirs=True, period=at.period, figures=figures, may=may),
        at.size,
        scale=1,
    )


def results(name: str, lang: str, at: Desk, items: Sequence[Line], ticks: Sequence[Sequence[str]]) -> Drawing:
    """Draw the results at a desk: cards with a figure, its change and a chart each."""
    words = WORDS[lang]
    wide = (at.size[0] - 330) // 2 - 60
    boxes = [
        h(
            "div.white",
            h("div.line1", h("span"), h("span.chip", words["export"], icon("down", 10)), style="padding:0"),
            tile(item),
            axes(name + item.label, (wide, 120), ticks[i], tuple(at.dates.split(" – ")), "#2d88ff"),
        )
        for i, item in enumerate(items)
    ]
    rows = [h("div.cols", boxes[i : i + 2]) for i in range(0, len(boxes), 2)]
    html = desk(lang, words["results"], at, rows)
    return Drawing(
        name,
        html,
        truth(at.platform, "overview", lang, theirs=True, period=at.period, figures=stated(items)),
        at.size,
        scale=1,
    )


def post(
    name: str,
    lang: str,
    look: Look,
    caption: tuple[str, str],
    rows: Sequence[Line],
    acts: tuple[Said, Said, Said],
    faces: Sequence[str],
    may: Sequence[dict[str, Any]] = (),
) -> Drawing:
    """Draw what one post got: lines above, reactions, comments and shares, each face with its count."""
    words = WORDS[lang]
    named = [
        Line(words[k], v, m)
        for k, v, m in zip(("reactions", "comments", "shares"), acts, ("likes", "comments", "shares"), strict=True)
    ]
    body = (
        bar(words["post"], left="close", right="dots"),
        h("div.lead", photo(name, 60, 60, round_=6), h("div", h("b", caption[0]), h("small", caption[1]))),
        head(words["performance_post"]),
        lines(rows, chevron=False),
        h("div.slab"),
        head(words["interactions"], info=True),
        h("div.three", [h("div", i.label, " ", icon("info", 12), h("b", i.value)) for i in named]),
        head(words["by_reaction"]),
        h(
            "div.faces",
            [h("div", h("span", f), n) for f, n in zip(("👍", "❤️", "😆", "😮", "😢", "😡"), faces, strict=True)],
        ),
    )
    return Drawing(
        name,
        look.show(*body),
        truth("facebook", "post", lang, theirs=True, figures=[*stated(rows), *stated(named)], may=may),
        look.size,
    )
