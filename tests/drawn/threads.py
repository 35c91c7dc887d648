"""Threads: profiles, the insights of an account and of one post."""

from __future__ import annotations

from collections.abc import Iterator

from tests.drawn.draw import Drawing, vocabulary
from tests.drawn.meta import Line, Look, arrow, axes, bar, head, line, lines, meter, stated, tabs
from tests.drawn.pieces import EN, ES, IT, Said, h, icon, photo, total
from tests.drawn.pieces import lines as broken
from tests.drawn.truths import days, truth

WORDS = vocabulary("threads")


def profile(
    name: str, lang: str, look: Look, who: tuple[str, str, str], count: Said, posts: tuple[str, ...], *, own: bool
) -> Drawing:
    """Draw a profile: the followers stand in one small line, posts with their own counts below."""
    words = WORDS[lang]
    at, shown, bio = who
    buttons = [h("span", words[k]) for k in (("edit", "share") if own else ("follow", "mention"))]
    body = (
        bar("", left="lock" if own else "back", right="menu" if own else "dots", names="plain"),
        h(
            "div.me",
            h("div", h("b", shown, style="font-size:23px;font-weight:700"), h("div", at), style="flex:1"),
            photo(at, 64, 64, round_=32),
        ),
        h("div.bio", broken(bio)),
        h(
            "div.known",
            photo(at + "a", 16, 16, round_=8),
            photo(at + "b", 16, 16, round_=8),
            h("span", count, " ", words["followers"], " · ", f"{at.split('.')[0]}.example"),
            icon("bars", 17) if own else None,
        ),
        h("div.acts", buttons),
        tabs(words["tabs"].split("|")),
        [
            h(
                "div.th",
                photo(at, 36, 36, round_=18),
                h(
                    "div",
                    h("b", at),
                    " ",
                    h("span.soft", f"{3 * i + 2} h"),
                    h("div", text),
                    h(
                        "div.t",
                        [
                            h("span", icon(g, 17), n)
                            for g, n in zip(
                                ("heart", "comment", "repost", "plane"),
                                (str(41 * i + 12), str(i + 3), "2", "1"),
                                strict=True,
                            )
                        ],
                    ),
                ),
            )
            for i, text in enumerate(posts)
        ],
        h("div.foot", [h("div", icon(g, 25)) for g in ("home", "search", "plus", "heart", "user")]),
    )
    return Drawing(
        name,
        look.show(*body),
        truth("threads", "profile", lang, handle=at, theirs=own, figures=[total("followers", count)]),
        look.size,
    )


def insights(
    name: str,
    lang: str,
    look: Look,
    main: Line,
    rows: tuple[Line, ...],
    count: Line,
    period: tuple[str, str],
    ticks: tuple[str, ...],
) -> Drawing:
    """Draw the account's insights: views with a chart, what people did, the followers."""
    words = WORDS[lang]
    pill, dates = words["last"].split("|")
    body = (
        bar(words["insights"], right=""),
        h("div.strip", h("u", pill, icon("down", 12)), h("em", dates)),
        h("div.head", words["views"]),
        h(
            "div.lead",
            h("b", main.value, style="font-size:30px"),
            h("span.trend", arrow(main.way, 14), h(f"span.chg.{main.way}", main.change)),
        ),
        axes(name, (look.width - 32, 130), ticks, (dates.split(" - ")[0], dates.split(" - ")[1]), "var(--ink)"),
        h("div.line"),
        head(words["interactions"]),
        lines(rows, names="tight", chevron=False),
        h("div.line"),
        head(words["Followers"], h("em", words["total"])),
        line(count, names="strong", chevron=True),
    )
    return Drawing(
        name,
        look.show(*body),
        truth("threads", "overview", lang, theirs=True, period=period, figures=stated([main, *rows, count])),
        look.size,
    )


def post(
    name: str, lang: str, look: Look, text: str, rows: tuple[Line, ...], sources: tuple[tuple[str, float, str], ...]
) -> Drawing:
    """Draw what one post got."""
    words = WORDS[lang]
    body = (
        bar(words["post"], left="close", right=""),
        h("div.th", photo(name, 36, 36, round_=18), h("div", h("b", "tu.hilo"), h("div", text))),
        lines(rows, chevron=False),
        h("div.line"),
        head(words["from"]),
        [meter(label, (share,), shown, ("--ink",)) for label, share, shown in sources],
    )
    return Drawing(name, look.show(*body), truth("threads", "post", lang, theirs=True, figures=stated(rows)), look.size)


def _rows(lang: str, figures: tuple[Said, ...]) -> tuple[Line, ...]:
    words = WORDS[lang]
    keys = (("likes", "likes"), ("replies", "comments"), ("reposts", "shares"), ("quotes", ""))
    return tuple(Line(words[k], f, m) for (k, m), f in zip(keys, figures, strict=True))


def drawings() -> Iterator[Drawing]:
    """Give all the screens of Threads."""
    light, dark = Look(), Look("android", "dark black", "20:31", 54, "5G", 384, 832)
    yield profile(
        "threads_profile_es",
        "es",
        light,
        ("panaderia.clara", "Panadería Clara", "Masa madre desde 1987\nPedidos 612 345 678"),
        ES.full(1_204),
        ("Hoy hay 24 hogazas y ni una más.", "¿Cuántos días dura vuestro pan?", "Receta n.º 7 en el enlace"),
        own=True,
    )
    yield profile(
        "threads_stranger_en_dark",
        "en",
        dark,
        ("pulse.gymwear", "Pulse Gymwear", "Up to 50% off until 11/30"),
        EN.short(87_600),
        ("Leg day or rest day?", "New drop at 6 PM."),
        own=False,
    )
    yield insights(
        "threads_insights_es_dark",
        "es",
        Look(names="dark black", clock="22:10", battery=33),
        Line("", ES.short(12_400), "views", "+18,3%", "up"),
        _rows("es", (ES.full(312), ES.full(47), ES.full(18), ES.full(3))),
        Line("1,1% más que la semana pasada", ES.full(1_204), "followers"),
        days(7),
        ("4 mil", "2 mil", "0"),
    )
    yield insights(
        "threads_insights_it",
        "it",
        Look("android", "", "9:58", 71, "4G", 384, 832),
        Line("", IT.full(7_411), "views", "-7,1%", "down"),
        _rows("it", (IT.full(177), IT.full(21), IT.full(7), IT.full(0))),
        Line("", IT.full(938), "followers"),
        days(30),
        ("500", "250", "0"),
    )
    en = WORDS["en"]
    yield post(
        "threads_post_en",
        "en",
        light,
        "We tested 9 ovens in 4 days. The cheap one won.",
        (
            Line(en["views"], EN.full(48_117), "views"),
            *_rows("en", (EN.full(1_071), EN.full(214), EN.full(77), EN.full(12))),
        ),
        (("Home feed", 71, "71%"), ("Profile", 9, "9%"), ("Instagram", 20, "20%")),
    )
