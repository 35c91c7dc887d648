"""X: profiles, the account's analytics, what one post got, and the 28-day page that it had before."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.pieces import (
    Markup,
    Said,
    android_top,
    curve,
    delta,
    h,
    handle,
    icon,
    ios_top,
    page,
    photo,
    plot,
    three_keys,
    total,
)
from tests.drawn.truths import days, truth

STYLE = ("pieces", "x")
GREEN, RED, BLUE = "#00ba7c", "#f4212e", "#1d9bf0"

WORDS = vocabulary("x")

METRICS = {
    "impressions": "impressions",
    "interactions": "interactions",
    "profile": "profile_visits",
    "replies": "comments",
    "likes": "likes",
    "shares": "shares",
    "bookmarks": "saves",
    "links": "link_clicks",
}


def profile(
    name: str,
    lang: str,
    person: tuple[str, str, str, str, str],
    counts: tuple[Said, Said],
    post: tuple[str, str, tuple[str, str, str, str]],
    look: tuple[str, bool, str, int],
    *,
    own: bool = True,
    extra: tuple[str, str] = ("", ""),
) -> Drawing:
    """Draw a profile: whom it follows and who follows it on one line, posts with their own counts below."""
    device, dark, clock, battery = look
    shown, at, bio, place, since = person
    badge, known = extra
    words = WORDS[lang]
    ios = device == "iphone"
    acts = zip(("comment", "repost", "heart", "bars"), post[2], strict=True)
    body = (
        ios_top(clock, battery, net="LTE") if ios else android_top(clock, battery),
        h(
            "div.banner",
            photo(at + "b", 392, 104),
            h(
                "div.over",
                h("div", h("span", icon("back", 19))),
                h("div", h("span", icon("search", 17)), h("span", icon("upright", 17))),
            ),
        ),
        h(
            "div.face",
            photo(at, 68, 68, round_=38),
            h("span.btn" if own else "span.btn.ink", words["edit" if own else "follow"]),
        ),
        h(
            "div.who",
            h("div.name", shown, None if own else icon("star", 17, BLUE, 2, BLUE)),
            h("div.at", "@" + at),
            h("div.bio", bio),
            h(
                "div.facts",
                h("span", icon("pin", 15), place),
                h("span.a", icon("link", 15), f"{at.lower()}.com"),
                h("span", icon("calendar", 15), words["joined"], " ", since),
            ),
            h(
                "div.counts",
                [h("span", h("b", c), " ", words[k]) for k, c in zip(("following", "followers"), counts, strict=True)],
            ),
            h("div.known", photo(at + "1", 20, 20, round_=10), photo(at + "2", 20, 20, round_=10), known)
            if known
            else None,
        ),
        h("div.tabs", [h("span.on" if i == 0 else "span", t) for i, t in enumerate(words["tabs"].split("|"))]),
        [
            h(
                "div.post",
                photo(at, 40, 40, round_=20),
                h(
                    "div.text",
                    h("div.top", shown, " ", h("em", f"@{at} · {post[0]}")),
                    post[1],
                    photo(name + str(i), 290, 130, round_=14) if i else None,
                    h(
                        "div.acts",
                        [h("span", icon(g, 16), n) for g, n in acts]
                        if i == 0
                        else [
                            h("span", icon(g, 16), n)
                            for g, n in (("comment", "2"), ("repost", ""), ("heart", "17"), ("bars", "831"))
                        ],
                    ),
                ),
            )
            for i in range(2)
        ],
        h(
            "div.foot",
            [
                h("div", icon(g, 24), h("u", badge) if badge and g == "bell" else None)
                for g in ("home", "search", "people", "bell", "mail")
            ],
        ),
        handle() if ios else three_keys(),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device, width=392),
        truth(
            "x",
            "profile",
            lang,
            theirs=own,
            handle=at,
            figures=[total("following", counts[0]), total("followers", counts[1])],
        ),
        (392, 840),
    )


Cell = tuple[str, Said, str, int]
"""A word's key, the figure, the change, and whether that is up or down."""


def cell(words: dict[str, str], key: str, value: object, change: str, sign: int) -> Markup:
    """Draw one box of the grid, the arrow and the change glued to the figure."""
    colour = GREEN if sign > 0 else RED
    mark = h("em", icon("up" if sign > 0 else "fall", 12, colour, 3), change, style=f"color:{colour}") if sign else None
    return h("div.box", h("div.label", words[key], icon("info", 13)), h("div.value", value, mark))


def analytics(
    name: str,
    lang: str,
    when: tuple[int, str, tuple[str, str]],
    fans: tuple[str, Said],
    rate: str,
    cells: Sequence[Cell],
    axes: tuple[Sequence[str], Sequence[str]],
    look: tuple[bool, bool],
) -> Drawing:
    """Draw the account's analytics: ten boxes in two rows of five, or in two columns on a telephone."""
    chip, span, period = when
    dark, narrow = look
    words = WORDS[lang]
    chips = words["chips"].split("|")
    tabs = words["views"].split("|")
    boxes = [cell(words, *c) for c in cells]
    first = h(
        "div.box", h("div.label", words["verified"], icon("info", 13)), h("div.value", fans[0], h("s", f"/ {fans[1]}"))
    )
    grid = [
        first,
        boxes[0],
        h("div.box", h("div.label", words["rate"], icon("info", 13)), h("div.value", rate)),
        *boxes[1:],
    ]
    # X counts shares beside reposts here: both pass a post on, and the label says which is called so.
    reposts = [total("shares", c[1]) for c in cells if c[0] == "reposts"]
    body = (
        ios_top("15:20", 58) if narrow else None,
        h(
            "div.desk",
            h(
                "div.line",
                h("h1", icon("back", 22), words["title"]),
                None
                if narrow
                else h("div.chips", [h("span.on" if i == chip else "span", c) for i, c in enumerate(chips)]),
            ),
            h("div.tabs2", [h("span.on" if i == 0 else "span", t) for i, t in enumerate(tabs)]),
            h(
                "div.chips",
                [h("span.on" if i == chip else "span", c) for i, c in enumerate(chips)],
                style="width:fit-content",
            )
            if narrow
            else None,
            h("div.span", span),
            h("div.ten.two" if narrow else "div.ten", grid),
            h("div.big", h("h3", words["impressions"]), plot(name, (250, 90) if narrow else (1080, 170), BLUE, *axes)),
            style="padding:8px 16px" if narrow else "",
        ),
        handle() if narrow else None,
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device="iphone", width=390 if narrow else 1280),
        truth(
            "x",
            "overview",
            lang,
            theirs=True,
            period=period,
            figures=[total(METRICS[k], v) for k, v, _, _ in cells if k in METRICS],
            may=[total("followers", fans[1]), *reposts],
        ),
        (390, 844) if narrow else (1280, 700),
        scale=3 if narrow else 1,
    )


def activity(
    name: str,
    lang: str,
    post: tuple[str, str, str, str],
    row: tuple[Said, Said, Said],
    counts: Sequence[tuple[str, Said]],
    look: tuple[str, bool, str, int],
    *,
    as_list: bool = False,
) -> Drawing:
    """Draw what one post got: likes, reposts and replies beside their glyphs, the rest with words."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    ios = device == "iphone"
    shown, at, when, text = post
    rest = (
        h("div.list", [h("div.row", words[k], h("b", v)) for k, v in counts])
        if as_list
        else h("div.pairs", [h("div", h("small", words[k], icon("info", 13)), h("b", v)) for k, v in counts])
    )
    body = (
        ios_top(clock, battery) if ios else android_top(clock, battery),
        h(
            "div.sheet",
            h("h2", words["post"], icon("close", 20)),
            h("div.quote", h("div.top", shown, " ", h("em", f"@{at} · {when}")), text),
            h(
                "div.acts4",
                [h("span", icon(g, 20), v) for g, v in zip(("heart", "repost", "comment"), row, strict=True)],
            ),
            rest,
        ),
        handle() if ios else three_keys(),
    )
    said = [total(m, v) for m, v in zip(("likes", "shares", "comments"), row, strict=True)]
    may = [delta("followers", v) for k, v in counts if k == "new"]
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth(
            "x",
            "post",
            lang,
            theirs=True,
            handle=at,
            figures=[*said, *(total(METRICS[k], v) for k, v in counts if k in METRICS)],
            may=may,
        ),
        (390, 700),
    )


def summary(
    name: str, lang: str, person: tuple[str, str], counts: Sequence[tuple[str, Said, str, bool]], grown: Said
) -> Drawing:
    """Draw the page of before: five figures over sparks, the change beside each."""
    words = WORDS[lang]
    order = ("posts", "tweets", "profile", "mentions", "oldfans")
    spark = [
        h(
            "div",
            h("small", words[k]),
            h("b", v),
            h("em" if up else "em.down", icon("rise" if up else "sink", 14, "#19cf86" if up else "#e0245e", 3), change),
            curve(name + k, 104, 26, "#ccd6dd", area=False),
        )
        for k, (_, v, change, up) in zip(order, counts, strict=True)
    ]
    body = (
        h("div.bar", h("b", icon("bars", 18), " Analytics"), [h("span", w) for w in words["bar"].split("|")]),
        h("div.hat", photo(name, 54, 54, round_=6), words["old"]),
        h("div.name", h("span", person[0], " ", h("em", "@" + person[1]))),
        h("h2", words["summary"], " ", h("em", words["against"])),
        h("div.five", spark),
        h("div.month", words["month"]),
        h(
            "div.cols",
            h(
                "div.c",
                h("small", "TWEET HIGHLIGHTS"),
                h("h4", words["best"], " ", h("em", words["earned"])),
                "36 h · 12 kg · 4.90 € #ceramics pic.x.com/a91Kd",
            ),
            h(
                "div.c",
                h("small", words["month"].upper()),
                h("h4", words["tweets"]),
                style="max-width:260px;border-color:#ffcc4d",
            ),
        ),
    )
    kinds = (None, "impressions", "profile_visits", None, "followers")
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="old", device="plain", width=1100),
        truth(
            "x",
            "overview",
            lang,
            theirs=True,
            handle=person[1],
            period=days(28),
            figures=[total(m, v) for m, (_, v, _, _) in zip(kinds, counts, strict=True) if m],
            may=[delta("followers", grown)],
        ),
        (1100, 560),
        scale=1,
    )
