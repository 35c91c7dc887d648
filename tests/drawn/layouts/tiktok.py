"""TikTok: profiles, the analytics overview, one video's analysis, the followers tab."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.pieces import (
    BARE,
    Markup,
    Numerals,
    Said,
    android_top,
    delta,
    donut,
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
    wedge,
)
from tests.drawn.truths import truth

STYLE = ("pieces", "tiktok")
GREEN, RED, BLUE = "#0aa35c", "#e0334f", "#0088ff"

WORDS = vocabulary("tiktok")


def top_bar(device: str, clock: str, battery: int) -> Markup:
    """Draw the status bar that goes with the device."""
    return ios_top(clock, battery, muted=battery % 2 == 0) if device == "iphone" else android_top(clock, battery)


def shelf(seed: str, counts: Sequence[str], pinned: str = "", *, tall: float = 172) -> Markup:
    """Draw the thumbnails of a profile, each with its own count of plays."""
    return h(
        "div.shelf",
        [
            photo(
                f"{seed}{i}",
                130,
                tall,
                h("span.seen", icon("play", 13, "#fff", 2), count),
                h("span.fixed", pinned) if pinned and i < 2 else None,
            )
            for i, count in enumerate(counts)
        ],
    )


def foot(words: str, badge: str = "") -> Markup:
    """Draw TikTok's bar at the foot."""
    names = words.split("|")
    return h(
        "div.foot",
        [
            h("div", icon(glyph, 23), name, h("span.badge", badge) if badge and glyph == "tray" else None)
            for glyph, name in zip(("home", "people", "tray", "user"), names, strict=True)
        ],
    )


def profile(
    name: str,
    lang: str,
    person: tuple[str, str, str],
    counts: tuple[Said, Said, Said],
    look: tuple[str, bool, str, int],
    plays: Sequence[str],
    *,
    own: bool = True,
    badge: str = "9",
) -> Drawing:
    """Draw a profile: whom it follows, who follows it, the likes of all its videos."""
    device, dark, clock, battery = look
    shown, at, bio = person
    words = WORDS[lang]
    keys = ("following", "followers", "likes")
    buttons = (
        [h("div", words["edit"]), h("div", words["pass"]), h("div", icon("people", 17))]
        if own
        else [h("div.red", words["follow"]), h("div", words["message"]), h("div", icon("down", 17))]
    )
    left = [icon("people", 25), h("span.coin", "P")] if own else [icon("back", 25)]
    right = (
        [icon("calendar", 24), icon("share", 24), icon("menu", 25)] if own else [icon("bell", 24), icon("share", 24)]
    )
    body = (
        top_bar(device, clock, battery),
        h("div.top", h("div.side", left), h("div.side", right)),
        h(
            "div.who",
            photo(at, 94, 94, round_=47),
            h("div.name", shown, icon("down", 15) if own else None),
            h("div.at", "@" + at),
        ),
        h("div.counts", [h("div", h("b", c), h("span", words[k])) for k, c in zip(keys, counts, strict=True)]),
        h("div.buttons", buttons),
        h("div.bio", lines(bio)),
        h(
            "div.tabs",
            h("div.on", icon("grid", 21)),
            icon("lock", 21) if own else icon("repost", 21),
            icon("bookmark", 21),
            icon("heart", 21),
        ),
        shelf(at, plays, words["pinned"]),
        foot(words["foot"], badge),
        handle() if device == "iphone" else three_keys(),
    )
    return Drawing(
        name,
        page(
            sheet(*STYLE), *body, names="dark" if dark else "", device=device, width=390 if device == "iphone" else 392
        ),
        truth(
            "tiktok",
            "profile",
            lang,
            theirs=own,
            handle=at,
            figures=[total(k, c) for k, c in zip(keys, counts, strict=True)],
        ),
        (390, 844) if device == "iphone" else (392, 830),
    )


def box(label: str, value: Said, change: str, sign: int, *, on: bool = False, mark: str = "wedge") -> Markup:
    """Draw one of the four key metrics."""
    colour = {1: GREEN, -1: RED}.get(sign, "")
    arrow = None
    if sign:
        arrow = (
            wedge(up=sign > 0, colour=colour) if mark == "wedge" else icon("up" if sign > 0 else "fall", 11, colour, 3)
        )
    return h(
        "div.box.on" if on else "div.box",
        h("div.label", label),
        h("div.value", value),
        h("div.change" + {1: ".up", -1: ".down"}.get(sign, ""), arrow, change),
    )


Key = tuple[str, str, Said, str, int]
"""Metric, its word's key, the figure, the change as it is shown, and whether that is up or down."""


def overview(
    name: str,
    lang: str,
    when: tuple[str, str, tuple[str, str]],
    keys: Sequence[Key],
    look: tuple[str, bool, str, int],
    axes: tuple[Sequence[str], Sequence[str]],
    *,
    mark: str = "wedge",
) -> Drawing:
    """Draw the overview of the analytics with its four key metrics and the chart of the chosen one."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    pill, span, period = when
    tabs = words["tabs"].split("|")
    body = (
        top_bar(device, clock, battery),
        h("div.top", icon("back", 24), h("span.title", words["title"]), icon("info", 22)),
        h("div.words", h("span.on", tabs[0]), [h("span", tab) for tab in tabs[1:]]),
        h("div.when", h("span.pill", pill, icon("down", 13)), h("small", span)),
        h("h2", words["key"], icon("help", 15, "#999")),
        h("div.four", [box(words[w], v, c, s, on=i == 0, mark=mark) for i, (_, w, v, c, s) in enumerate(keys)]),
        h("div.canvas", plot(name, (310, 130), BLUE, *axes)),
        h("h2", words["source"]),
        [
            h("div.row", label, h("b", share))
            for label, share in zip(words["sources"].split("|"), ("71,2%", "18,4%", "6,1%", "4,3%"), strict=True)
        ],
        handle() if device == "iphone" else three_keys(),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth("tiktok", "overview", lang, theirs=True, period=period, figures=[total(m, v) for m, _, v, _, _ in keys]),
        (390, 844),
    )


def video(
    name: str,
    lang: str,
    clip: tuple[str, str],
    five: Sequence[tuple[str, str, Said]],
    rows: tuple[str, str, str],
    new: Said,
    look: tuple[str, bool, str, int],
) -> Drawing:
    """Draw one video's analysis: a row of glyphs without words, then what was watched of it."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    times = zip(("time", "mean", "whole"), rows, strict=True)
    body = (
        top_bar(device, clock, battery),
        h("div.top", icon("back", 24), h("span.title", words["one"]), icon("share", 22)),
        h("div.clip", photo(name, 66, 88, round_=6), h("div.text", clip[0], h("small", clip[1]))),
        h("div.five", [h("div", icon(glyph, 20), said) for glyph, _, said in five]),
        h("h2", words["key"]),
        h(
            "div.four",
            box(words["views"], five[0][2], "", 0, on=True),
            [h("div.box", h("div.label", words[k]), h("div.value", v)) for k, v in times],
        ),
        h("div.row", words["new"], h("b", new)),
        h("div.canvas", plot(name, (310, 110), BLUE, ("100%", "50%", "0%"), ("0:00", "0:11", "0:23"))),
        h("h2", words["source"]),
        [
            h("div.row", label, h("b", share))
            for label, share in zip(words["sources"].split("|"), ("82.1%", "9.7%", "5.2%", "3%"), strict=True)
        ],
        handle() if device == "iphone" else three_keys(),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth(
            "tiktok",
            "post",
            lang,
            theirs=True,
            figures=[total(metric, said) for _, metric, said in five],
            may=[delta("followers", new)],
        ),
        (390, 844),
    )


def followers(
    name: str,
    lang: str,
    when: tuple[str, str, tuple[str, str]],
    counts: tuple[Said, Said, str],
    look: tuple[str, bool, str, int],
    shares: tuple[float, float, float],
) -> Drawing:
    """Draw the tab about the followers: all of them, the new ones, and who they are."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    pill, span, period = when
    everyone, new, rate = counts
    tabs = words["tabs"].split("|")
    tints = ("#0088ff", "#7cc4ff", "#c9c9ce")
    body = (
        top_bar(device, clock, battery),
        h("div.top", icon("back", 24), h("span.title", words["title"]), icon("info", 22)),
        h("div.words", [h("span", tab) for tab in tabs[:-1]], h("span.on", tabs[-1])),
        h("div.when", h("span.pill", pill, icon("down", 13)), h("small", span)),
        h("h2", words["key"]),
        h(
            "div.four",
            h("div.box.on", h("div.label", words["all"]), h("div.value", everyone)),
            h(
                "div.box",
                h("div.label", words["new"]),
                h("div.value", new),
                h("div.change", words["growth"], " ", rate),
            ),
        ),
        h("div.canvas", plot(name, (310, 110), BLUE, ("30", "15", "0"), span.replace("–", "-").split(" - "))),
        h(
            "div.card",
            h("h3", words["sex"], icon("help", 14, "#999")),
            h(
                "div",
                donut(tuple(zip(shares, tints, strict=True)), 96),
                h(
                    "div.legend",
                    [
                        h("div", h("i", style=f"background:{tint}"), words[k], " ", h("b", f"{share:g}%"))
                        for k, share, tint in zip(("women", "men", "other"), shares, tints, strict=True)
                    ],
                ),
                style="display:flex;gap:26px;align-items:center",
            ),
        ),
        h("h2", words["age"]),
        [
            (h("div.row", band, h("b", f"{part}%")), h("div.track", h("i", style=f"width:{part}%")))
            for band, part in (("18-24", 21), ("25-34", 44), ("35-44", 22), ("45-54", 9))
        ],
        handle() if device == "iphone" else three_keys(),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth(
            "tiktok",
            "audience",
            lang,
            theirs=True,
            period=period,
            figures=[total("followers", everyone), delta("followers", new)],
        ),
        (390, 844),
    )


def five(numerals: Numerals, *amounts: int) -> list[tuple[str, str, Said]]:
    """Write the row of glyphs: plays, likes, comments, shares, saves."""
    glyphs = (
        ("play", "views"),
        ("heart", "likes"),
        ("comment", "comments"),
        ("share", "shares"),
        ("bookmark", "saves"),
    )
    return [(glyph, metric, from_ten_thousand(numerals, n)) for (glyph, metric), n in zip(glyphs, amounts, strict=True)]


def from_ten_thousand(numerals: Numerals, value: int) -> Said:
    """Write a count as TikTok does: in full and ungrouped below ten thousand."""
    return numerals.short(value) if abs(value) >= 10_000 else BARE.full(value)


def three(numerals: Numerals, following: int, fans: int, likes: int) -> tuple[Said, Said, Said]:
    """Write the three counts of a profile."""
    return (
        from_ten_thousand(numerals, following),
        from_ten_thousand(numerals, fans),
        from_ten_thousand(numerals, likes),
    )


US = Numerals()
GROUPED = Numerals(".", ",", "K", "M")


def keys(numerals: Numerals, *amounts: tuple[int, str, int]) -> list[Key]:
    """Write four key metrics: views, profile views, likes, comments or shares, each with its change."""
    metrics = (("views", "views"), ("profile_visits", "profile"), ("likes", "likes"), ("comments", "comments"))
    return [
        (m, w, numerals.short(n) if n >= 10_000 else numerals.full(n), c, s)
        for (m, w), (n, c, s) in zip(metrics, amounts, strict=True)
    ]
