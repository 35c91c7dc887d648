"""The screens of Instagram, drawn with figures and words that tests/drawn/instagram.py gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.meta import (
    Line,
    Look,
    arrow,
    axes,
    bar,
    cards,
    foot,
    head,
    legend,
    letters,
    line,
    lines,
    marks,
    meter,
    pills,
    ring,
    stated,
    strip,
    tabs,
)
from tests.drawn.pieces import Markup, Said, h, icon, page, photo, total
from tests.drawn.pieces import lines as broken
from tests.drawn.truths import truth

WORDS = vocabulary("instagram")


@dataclass(frozen=True, slots=True)
class Person:
    """An invented account: its name, what is shown, what it says of itself (some lines), and what others say."""

    at: str
    shown: str
    trade: str
    bio: str
    extra: str = ""
    thumbs: Sequence[str] = ()


def profile(
    name: str,
    lang: str,
    look: Look,
    person: Person,
    counts: tuple[Said | str, Said, Said],
    *,
    own: bool = True,
    lately: Said | None = None,
    centred: bool = False,
) -> Drawing:
    """Draw a profile: three figures over their words, a bio, photographs with their own counts."""
    words = WORDS[lang]
    keys = ("posts", "followers", "following")
    tri = [h("div", h("b", c), words[k]) for c, k in zip(counts, keys, strict=True)]
    panel = h("div.panel", h("b", words["dashboard"]), arrow("up", 12), " ", words["lately"].format(lately))
    buttons = (
        (h("span", words["edit"]), h("span", words["share"]))
        if own
        else (h("span.blue", words["follow"]), h("span", words["message"]), h("span.slim", icon("user", 16)))
    )
    known = h("div.known", photo(name, 18, 18, round_=9), person.extra) if person.extra else None
    body = (
        bar(person.at, left="plus" if own else "back", right="menu" if own else "upright", names="plain"),
        h(
            "div.me",
            photo(person.at, 82, 82, round_=41),
            h(
                "div",
                None if centred else h("b", person.shown),
                h("div.tri.mid" if centred else "div.tri", tri),
                style="flex:1",
            ),
        ),
        h(
            "div.bio",
            h("b", person.shown) if centred else None,
            h("em", person.trade),
            broken(person.bio),
        ),
        known,
        panel if own and lately else None,
        h("div.acts", buttons),
        h("div.lights", [h("div", photo(name + t, 56, 56, round_=30), t) for t in ("2025", "FAQ", "menu 24", "★")]),
        h("div.pager", [icon(g, 22) for g in ("grid", "play", "repost", "user")]),
        h(
            "div.grid3",
            [
                photo(f"{name}{i}", look.width / 3 - 1.4, 158, icon("play", 12), " ", t)
                for i, t in enumerate(person.thumbs)
            ],
        ),
        foot(person.at, "3" if own else "9+"),
    )
    figures = [total(m, c) for m, c in zip(("followers", "following"), counts[1:], strict=True)]
    # What a sentence on a profile says of the last 30 days may be taken, or left.
    may = [total("views", lately)] if lately else []
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "profile", lang, handle=person.at, theirs=own, figures=figures, may=may),
        look.size,
    )


def dashboard(
    name: str,
    lang: str,
    look: Look,
    rows: Sequence[Line],
    shared: str,
    dates: tuple[str, tuple[str, str]],
    cheer: tuple[str, str],
) -> Drawing:
    """Draw the professional dashboard: four lines with their arrows before the figures, then the tools."""
    words = WORDS[lang]
    body = (
        bar(words["dashboard"], right="gear", names="" if look.device == "iphone" else "left"),
        h("div.head", words["insights"], h("em", dates[0])),
        h(
            "div.lead",
            photo(name, 52, 52, round_=5),
            h("div", h("b", cheer[0]), h("small", cheer[1])),
            icon("chevron", 18),
        ),
        lines(rows, before=True, names="glued" if look.device == "android" else ""),
        line(Line(words["shared"], shared)),
        h("div.line"),
        head(words["tools"], h("a", words["see"])),
        lines(
            Line(t, "", glyph=g)
            for t, g in zip(words["tools_list"].split("|"), ("clock", "case", "star", "bars", "people"), strict=True)
        ),
    )
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "overview", lang, theirs=True, period=dates[1], figures=stated(rows)),
        look.size,
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """Figures in cards and whose they are; `legible`: the card at the edge is cut, its figure is not."""

    items: Sequence[Line]
    halves: tuple[str, str]
    viewers: Said
    width: int = 148
    legible: bool = False


@dataclass(frozen=True, slots=True)
class Kinds:
    """A breakdown by kinds of content: each with its shares of followers and others, and what stands beside it."""

    rows: Sequence[tuple[str, tuple[float, float], str]]
    ticks: Sequence[str] = ()
    days: Sequence[str] = ()


def overview(
    name: str, lang: str, look: Look, said: Shown, kinds: Kinds, period: tuple[str, str], *, whole: bool = False
) -> Drawing:
    """Draw the insights with cards, the last of them cut at the edge, and a chart with its axes."""
    words = WORDS[lang]
    body = (
        bar(words["insights"], names="plain.round"),
        tabs([words["overview"], words["content"], words["audience"]]),
        h("div.head", words["everything"], h("em", words["days30"], icon("down", 13))),
        cards(said.items, width=said.width),
        h(
            "div.note",
            h("b", said.halves[0]),
            " ",
            words["Followers"].lower(),
            h("br"),
            h("b", said.halves[1]),
            " ",
            words["non"].lower(),
        ),
        axes(name, (look.width - 32, 150), kinds.ticks, kinds.days),
        h("div.slab"),
        head(words["by_views"], info=True),
        line(Line(words["viewers"], said.viewers), chevron=False, names="strong"),
        legend(words["Followers"], words["non"]),
        [meter(*row) for row in kinds.rows],
    )
    # Those that fit count; what people saw is no figure of the contract's, but one may take it for the reach.
    seen = [item for i, item in enumerate(said.items) if (i + 1) * (said.width + 11) + 4 <= look.width]
    may = stated(said.items[len(seen) : len(seen) + 1]) if said.legible else []
    may.append(total("reach", said.viewers))
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "overview", lang, theirs=True, period=period, figures=stated(seen), may=may),
        look.size,
        whole=whole,
    )


@dataclass(frozen=True, slots=True)
class Ring:
    """What a screen with a ring says: the figure in its middle, its shares, how they are written, the lines below."""

    title: str
    whole: Said
    metric: str
    shares: tuple[float, float]
    texts: tuple[str, str]
    rows: Sequence[Line] = ()
    under: str = ""
    change: tuple[str, str] = ("", "")
    intro: str = ""
    label: str = ""


def rounds(
    name: str, lang: str, look: Look, said: Ring, kinds: Kinds, dates: tuple[str, str, tuple[str, str]]
) -> Drawing:
    """Draw the screen of views, reach or interactions: a total, a ring of shares, the kinds of content."""
    words = WORDS[lang]
    pill, shown, period = dates
    body = (
        bar(said.title, names="" if look.device == "iphone" else "left"),
        strip(pill, shown),
        h("div.line"),
        h(
            "div.big",
            h("b", said.whole),
            h("span", said.label or said.title),
            h(f"div.chg.{said.change[1]}", said.change[0]) if said.change[0] else None,
            h("strong", said.under) if said.under else None,
            h("p", said.intro) if said.intro else None,
        ),
        ring(said.shares, said.texts, (words["Followers"], words["non"])),
        lines(said.rows, chevron=False),
        h("div.line"),
        head(words["by_type"]),
        pills([words["all"], words["Followers"], words["non"]]),
        [meter(*row) for row in kinds.rows],
        legend(words["Followers"], words["non"], names="mid"),
        head(words["top"], h("a", words["see"])),
        h("div.cards", [photo(f"{name}{i}", 92, 120, round_=8) for i in range(5)]),
    )
    main = [total(said.metric, said.whole)]
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "overview", lang, theirs=True, period=period, figures=main + stated(said.rows)),
        look.size,
    )


def actions(
    name: str,
    lang: str,
    look: Look,
    main: Said,
    groups: Sequence[tuple[str, Sequence[Line]]],
    engaged: Line,
    dates: tuple[str, str, tuple[str, str]],
    kinds: Kinds,
) -> Drawing:
    """Draw the interactions: their total, who interacted, groups of lines; the figures of the first group count."""
    words = WORDS[lang]
    pill, shown, period = dates
    body = (
        bar(words["interactions"]),
        strip(pill, shown),
        h("div.big", h("b", main), h("span", words["interactions"])),
        ring(
            (41.2, 58.8), ("41,2%", "58,8%") if lang != "en" else ("41.2%", "58.8%"), (words["Followers"], words["non"])
        ),
        line(engaged, chevron=False),
        [(h("div.line"), head(title), lines(rows, chevron=False, names="tight")) for title, rows in groups],
        h("div.slab"),
        head(words["by_type"], info=True),
        [meter(*row) for row in kinds.rows],
    )
    figures = [total("interactions", main), *stated([engaged])]
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "overview", lang, theirs=True, period=period, figures=figures + stated(groups[0][1])),
        look.size,
    )


def followers(
    name: str,
    lang: str,
    look: Look,
    count: tuple[str, Said],
    growth: Sequence[Line],
    shares: tuple[Sequence[tuple[str, float, str]], Sequence[tuple[str, float, str]]],
    dates: tuple[str, str, tuple[str, str]],
) -> Drawing:
    """Draw the followers: how many, who came and went, and from which cities and of what age."""
    words = WORDS[lang]
    pill, shown, period = dates
    body = (
        bar(words["Followers"]),
        strip(pill, shown),
        h("div.big", h("b", count[1]), h("span", words["Followers"]), h("p", count[0])),
        head(words["growth"], info=True),
        lines(growth, chevron=False, names="tight"),
        axes(
            name,
            (look.width - 32, 96),
            ("40", "0", "-20"),
            (shown.split(" - ")[0], shown.split(" - ")[-1]),
            "var(--two)",
        ),
        h("div.line"),
        head(words["cities"], info=True),
        pills([words["cities"], words["countries"]]),
        [meter(city, (share,), text) for city, share, text in shares[0]],
        head(words["ages"]),
        [meter(age, (share,), text) for age, share, text in shares[1]],
    )
    main = total("followers", count[1])
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "audience", lang, theirs=True, period=period, figures=[main, *stated(growth)]),
        look.size,
    )


@dataclass(frozen=True, slots=True)
class Post:
    """One post: how it is headed, the row of glyphs above, and the sections of lines below."""

    title: str
    caption: str
    when: str
    row: Sequence[tuple[str, Said | str, str]]
    sections: Sequence[tuple[str, Sequence[Line]]] = field(default_factory=tuple)
    centre: tuple[str, Said] | None = None
    shares: tuple[str, str] | None = None
    may: Sequence[dict[str, Any]] = ()


def post(name: str, lang: str, look: Look, said: Post, *, side: bool = False, tall: bool = False) -> Drawing:
    """Draw what one post, reel or story got."""
    words = WORDS[lang]
    middle: list[Markup] = []
    if said.centre:
        middle = [
            h("div.slab"),
            head(words["views"], info=True),
            h("div.big", h("b", said.centre[1]), h("span", said.centre[0])),
        ]
        if said.shares:
            first = float(said.shares[0].rstrip("%").replace(",", "."))
            middle.append(ring((first, 100 - first), said.shares, (words["Followers"], words["non"])))
    wide, high = (98, 150) if tall else (120, 120)
    body = (
        bar(said.title, right="bars", names="" if look.device == "iphone" else "left"),
        h("div.cover", photo(name, wide, high, round_=4), h("b", said.caption), h("em", said.when)),
        marks([(g, v) for g, v, _ in said.row], names="side" if side else "", size=20 if side else 23)
        if said.row
        else None,
        [(h("div.line"), head(title, info=True), lines(rows, chevron=False)) for title, rows in said.sections[:1]],
        middle,
        [(h("div.slab"), head(title, info=True), lines(rows, chevron=False)) for title, rows in said.sections[1:]],
    )
    seen = [Line("", v, m) for _, v, m in said.row] + [r for _, rows in said.sections for r in rows]
    if said.centre:
        seen.append(Line("", said.centre[1], "views"))
    figures: list[dict[str, Any]] = []
    for figure in stated(seen):
        if figure not in figures:
            figures.append(figure)
    return Drawing(
        name,
        look.show(*body),
        truth("instagram", "post", lang, theirs=True, figures=figures, may=said.may),
        look.size,
    )


def audience(
    name: str,
    lang: str,
    look: Look,
    parts: Sequence[tuple[str, Sequence[tuple[str, float, str]]]],
    hours: Sequence[str],
) -> Drawing:
    """Draw who follows, without any total: cities, ages, and when they are there."""
    words = WORDS[lang]
    body = (
        bar(words["insights"], names="plain.round"),
        tabs([words["overview"], words["content"], words["audience"]], 2),
        [
            (head(title, info=True), [meter(label, (share,), text) for label, share, text in rows])
            for title, rows in parts
        ],
        head(words["active"], info=True),
        pills(hours),
        axes(name, (look.width - 32, 90), ("100", "50", "0"), ("12a", "6a", "12p", "6p", "9p")),
    )
    return Drawing(name, look.show(*body), truth("instagram", "audience", lang, theirs=True), look.size)


def web(
    name: str,
    lang: str,
    person: Person,
    counts: tuple[str, Said, Said],
    *,
    own: bool,
    dark: bool = False,
    scale: float = 1,
) -> Drawing:
    """Draw a profile in a browser: the three figures in one line."""
    words = WORDS[lang]
    look = Look("plain", "dark black" if dark else "", width=1280, height=760)
    keys = ("posts", "followers", "following")
    said = [h("span", h("b", c), " ", words[k], style="margin-right:38px") for c, k in zip(counts, keys, strict=True)]
    button = (
        h("span.chip", words["edit"]) if own else h("span.chip", words["follow"], style="background:#4150f7;color:#fff")
    )
    rail = [icon(g, 24) for g in ("home", "search", "play", "plane", "heart", "plus", "bars", "user")]
    body = (
        h("div", rail, style="position:absolute;left:22px;top:70px;display:flex;flex-direction:column;gap:30px"),
        h(
            "div",
            h("b", person.at),
            style="position:absolute;right:24px;bottom:18px;font-size:13px",
        ),
        h(
            "div",
            photo(person.at, 150, 150, round_=75),
            h(
                "div",
                h(
                    "div",
                    h("b", person.at, style="font-size:20px;margin-right:20px;font-weight:400"),
                    button,
                    " ",
                    h("span.chip", words["message"]) if not own else h("span.chip", words["share"]),
                ),
                h("div", said, style="padding:22px 0 18px;font-size:16px"),
                h("b", person.shown),
                h("div.soft", person.trade),
                h("div", broken(person.bio)),
            ),
            style="display:flex;gap:90px;align-items:center;margin:44px 0 0 250px",
        ),
        h("div.grid3", [photo(f"{name}{i}", 300, 300) for i in range(3)], style="margin:46px 0 0 190px;gap:4px"),
    )
    figures = [total(m, c) for m, c in zip(("followers", "following"), counts[1:], strict=True)]
    html = page(letters() + sheet("pieces", "meta"), *body, names=look.names, device="iphone", width=1280)
    return Drawing(
        name,
        html,
        truth("instagram", "profile", lang, handle=person.at, theirs=own, figures=figures),
        look.size,
        scale=scale,
    )
