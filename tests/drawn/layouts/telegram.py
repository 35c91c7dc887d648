"""Telegram: a channel's page, as its owner sees it and as a reader does, and the channel's statistics."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.pieces import (
    Said,
    android_top,
    delta,
    h,
    handle,
    icon,
    ios_top,
    lines,
    page,
    photo,
    plot,
    three_keys,
    total,
)
from tests.drawn.truths import truth

STYLE = ("pieces", "telegram")

WORDS = vocabulary("telegram")


def info(
    name: str,
    lang: str,
    who: tuple[str, str, str],
    many: Said,
    staff: tuple[str, str] | None,
    look: tuple[str, bool, str, int],
) -> Drawing:
    """Draw a channel's page: with `staff` (administrators, removed users) its owner's, else with a button to join."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    ios = device == "iphone"
    title, at, about = who
    own = staff is not None
    glyphs = ("bell", "search", "camera", "dots")
    rows = (
        (
            ("star", "#34c759", "admins", staff[0]),
            ("people", "#007aff", "subs", many.text),
            ("close", "#ff3b30", "removed", staff[1]),
            ("clock", "#ff9500", "recent", ""),
        )
        if staff
        else ()
    )
    body = (
        ios_top(clock, battery) if ios else android_top(clock, battery),
        h(
            "div.top",
            h("span", icon("back", 22), words["back"] if ios else None),
            h("span", words["edit"] if own else icon("upright", 20)),
        ),
        h("div.who", photo(at, 96, 96, round_=48), h("div.name", title), h("div.many", f"{many} {words['many']}")),
        h("div.acts", [h("div", icon(g, 22), w) for g, w in zip(glyphs, words["acts"].split("|"), strict=True)]),
        h(
            "div.box",
            h("div.in", h("small", words["link"]), h("a", f"t.me/{at}")),
            h("div.in", h("small", words["about"]), lines(about)),
        ),
        h(
            "div.box",
            [
                h(
                    "div.row",
                    h("i", icon(g, 17, "#fff"), style=f"background:{c}"),
                    words[k],
                    h("em", n, icon("chevron", 15)),
                )
                for g, c, k, n in rows
            ],
        )
        if rows
        else None,
        None if own else h("div.join", words["join"]),
        handle() if ios else (three_keys() if own else None),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth("telegram", "profile", lang, theirs=own, handle=at, figures=[total("followers", many)]),
        (390, 800),
    )


def statistics(
    name: str,
    lang: str,
    when: tuple[str, tuple[str, str]],
    cells: Sequence[tuple[str, str, str]],
    fans: tuple[Said, Said],
    axes: tuple[Sequence[str], Sequence[str]],
    look: tuple[str, bool, str, int],
    posts: Sequence[tuple[str, str, str, str]] = (),
) -> Drawing:
    """Draw a channel's statistics: averages per post beside the followers, each with its change."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    ios = device == "iphone"
    grid = [
        h(
            "div",
            h("b", value),
            h("em.down" if change.startswith(("-", "−")) else "em", change) if change else None,
            h("small", words[k]),
        )
        for k, value, change in cells
    ]
    body = (
        ios_top(clock, battery) if ios else android_top(clock, battery),
        h(
            "div.top",
            h("span", icon("back", 22), words["back"] if ios else None),
            h("b", words["stats"]),
            h("span", "    "),
        ),
        None
        if ios
        else h(
            "div.tabs",
            [h("span.on" if i == 0 else "span", t) for i, t in enumerate(words["tabs"].split("|"))],
            style="margin-bottom:14px",
        ),
        h("div.cap", h("span", words["over"]), h("span", when[0])),
        h("div.box", h("div.grid2", grid)),
        h("div.cap", h("span", words["growth"])),
        h("div.box", h("div.chart", plot(name, (285, 110), "#3497ed", *axes))),
        h("div.cap", h("span", words["recentposts"] if posts else words["flow"])),
        h(
            "div.box",
            [
                h(
                    "div.post",
                    photo(t, 40, 40, round_=6),
                    h("span", t, h("small", d)),
                    h("em", f"{v} {words['seen']}", h("small", s)),
                )
                for t, d, v, s in posts
            ],
        )
        if posts
        else h(
            "div.box",
            h("div.chart", plot(name + "f", (285, 80), "#4bb34b", ("40", "20", "0"), axes[1])),
            h("div.legend", h("span", words["in"]), h("span", words["out"])),
        ),
        handle() if ios else three_keys(),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth(
            "telegram",
            "overview",
            lang,
            theirs=True,
            period=when[1],
            figures=[total("followers", fans[0]), delta("followers", fans[1])],
        ),
        (390, 800),
    )
