"""YouTube: the Studio on a telephone, the analytics on a desktop, the realtime card, one video, a channel's page."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.pieces import (
    Markup,
    Said,
    android_top,
    columns,
    delta,
    disc,
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
from tests.drawn.truths import days, truth

STYLE = ("pieces", "youtube")
GREEN, GREY, BLUE = "#2ba640", "#909090", "#41b4d9"

WORDS = vocabulary("youtube")

Clip = tuple[str, str, str, tuple[str, str, str]]
"""A title, a length, when it came out, and its own views, likes and comments."""


def tongue(words: str) -> str:
    """Name the language that a set of words belongs to."""
    return "es" if words == "la" else words


def phone(device: str, clock: str, battery: int) -> tuple[Markup, Markup]:
    """Draw the bars at the head and the foot of a telephone."""
    return (ios_top(clock, battery), handle()) if device == "iphone" else (android_top(clock, battery), three_keys())


def clip_row(seed: str, clip: Clip) -> Markup:
    """Draw one of the latest videos, with counts that are only its own."""
    title, length, when, own = clip
    small = zip(("bars", "like", "comment"), own, strict=True)
    return h(
        "div.clip",
        photo(seed + title, 120, 68, h("span", length), round_=8),
        h("div.text", title, h("small", when), h("div.icons", [h("span", icon(g, 14), n) for g, n in small])),
        icon("upright", 18),
    )


def studio(
    name: str,
    words: str,
    channel: tuple[str, Said],
    amounts: tuple[Said, str, Said],
    trends: tuple[str, str, str],
    clips: Sequence[Clip],
    look: tuple[str, bool, str, int],
    *,
    cut: bool = False,
) -> Drawing:
    """Draw the Studio's dashboard on a telephone: the subscribers, three cards, the last perhaps cut at the edge."""
    device, dark, clock, battery = look
    said = WORDS[words]
    head, tail = phone(device, clock, battery)
    views, time, fans = amounts
    arrows = [disc("rise" if up == "+" else "sink", 16, GREEN if up == "+" else GREY) if up else None for up in trends]
    shown = zip(("views", "time", "fans"), (views, time, fans), arrows, strict=True)
    glyphs = ("grid", "play", "bars", "comment", "star")
    body = (
        head,
        h(
            "div.top",
            h("div.logo", h("i", icon("play", 13, "#fff", 1, "#fff")), "Studio"),
            h("div.side", icon("plus", 24), icon("bell", 23), photo(name, 28, 28, round_=14)),
        ),
        h(
            "div.me",
            photo(name, 66, 66, round_=33),
            h("div", h("b", channel[0]), h("span.many", channel[1]), h("small", said["current"])),
        ),
        h("div.head", h("b", said["numbers"]), h("small", said["span"])),
        h(
            "div.trio" if cut else "div.trio.fits",
            [h("div.box", h("div.label", said[k]), h("div.value", v, arrow)) for k, v, arrow in shown],
            style="gap:6px",
        ),
        h("div.head", h("b", said["latest"]), icon("chevron", 18)),
        [clip_row(name, clip) for clip in clips],
        h("div.foot", [h("div", icon(g, 22), w) for g, w in zip(glyphs, said["foot"].split("|"), strict=True)]),
        tail,
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark phone" if dark else "phone", device=device, width=412),
        truth(
            "youtube",
            "overview",
            tongue(words),
            theirs=True,
            period=days(28),
            figures=[
                total("followers", channel[1]),
                total("views", views),
                *([] if cut else [delta("followers", fans)]),
            ],
            may=[delta("followers", fans)] if cut else [],
        ),
        (412, 800),
    )


def realtime(name: str, words: str, counts: tuple[Said, Said], best: Sequence[tuple[str, str]]) -> Markup:
    """Draw the card that is live: the subscribers, the views of two days, the videos that were most watched."""
    said = WORDS[words]
    return h(
        "div.live",
        h("h3", said["live"]),
        h("div.dot", h("i"), said["updating"]),
        h("div.big", counts[0], h("small", said["fans"], style="font-weight:400")),
        h("span.go", said["count"]),
        h("div.big", counts[1], h("small", said["hours"], style="font-weight:400")),
        columns(name, 270, 44, BLUE, count=48),
        h("div.ends", h("span", said["ago"]), h("span", said["now"])),
        h("div.ends", h("span", said["best"]), h("span", said["views"])),
        [h("div.best", photo(title, 48, 27, round_=4), h("span", title), seen) for title, seen in best],
        h("span.go", said["more"]),
    )


def desktop(
    name: str,
    words: str,
    says: tuple[str, Said],
    when: tuple[str, str, tuple[str, str]],
    cards: tuple[tuple[Said, str], tuple[str, str], tuple[Said, str]],
    live: tuple[Said, Said, Sequence[tuple[str, str]]],
    axes: tuple[Sequence[str], Sequence[str]],
    *,
    dark: bool,
) -> Drawing:
    """Draw the analytics on a desktop: a sentence with the exact views, the rounded cards, the live card beside."""
    said = WORDS[words]
    span, dates, period = when
    tabs = said["tabs"].split("|")
    sentence, exact = says
    shown = [(key, *card) for key, card in zip(("views", "time", "fans"), cards, strict=True)]
    body = (
        h(
            "div.bar",
            h("div.logo", icon("menu", 24), h("i", icon("play", 13, "#fff", 1, "#fff")), "Studio"),
            h("div.find", icon("search", 18), said["find"]),
            h("div.side", icon("help", 24), icon("bell", 24), photo(name, 34, 34, round_=17)),
        ),
        h("div.title", said["analytics"], h("span.go", said["advanced"], style="margin:0")),
        h(
            "div.under",
            h("div.tabs", h("span.on", tabs[0]), [h("span", t) for t in tabs[1:]]),
            h("div.when", h("div", h("small", dates), span), icon("down", 18)),
        ),
        h(
            "div.desk",
            h(
                "div.main",
                h("div.say", sentence, style="font-size:26px;margin:4px 0 26px"),
                h(
                    "div.cards",
                    h(
                        "div.strip",
                        [
                            h(
                                "div.box",
                                h("div.label", said[k]),
                                h("div.value", v, disc("rise" if n else "sink", 17, GREEN if n else GREY)),
                                h("div.note", n) if n else None,
                            )
                            for k, v, n in shown
                        ],
                    ),
                    h("div.canvas", plot(name, (730, 150), BLUE, *axes)),
                    h("span.go", said["more"], style="margin:0 0 18px 24px"),
                ),
            ),
            realtime(name, words, live[:2], live[2]),
        ),
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device="android", width=1280),
        truth(
            "youtube",
            "overview",
            tongue(words),
            theirs=True,
            period=period,
            figures=[total("views", exact), delta("followers", cards[2][0]), total("followers", live[0])],
            may=[total("views", live[1])],
        ),
        (1280, 720),
        scale=1,
    )


def card_alone(
    name: str, words: str, counts: tuple[Said, Said], best: Sequence[tuple[str, str]], look: tuple[str, bool, str, int]
) -> Drawing:
    """Draw a telephone's screen with nothing but the live card."""
    device, dark, clock, battery = look
    head, tail = phone(device, clock, battery)
    card = realtime(name, words, counts, best)
    body = (
        head,
        h(
            "div.top",
            icon("back", 24),
            h("b", "Analytics" if words == "it" else WORDS[words]["live"]),
            icon("info", 22),
        ),
        h("div", card, style="padding:10px 20px;zoom:1.12"),
        tail,
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark phone" if dark else "phone", device=device),
        truth(
            "youtube",
            "overview",
            tongue(words),
            theirs=True,
            period=days(2),
            figures=[total("followers", counts[0]), total("views", counts[1])],
        ),
        (390, 760),
    )


def one_video(
    name: str,
    words: str,
    clip: tuple[str, str, str],
    sentence: str,
    exact: Said,
    rows: tuple[Said, str, Said],
    look: tuple[str, bool, str, int],
    axes: tuple[Sequence[str], Sequence[str]],
) -> Drawing:
    """Draw one video's analytics on a telephone: what it got since it came out."""
    device, dark, clock, battery = look
    said = WORDS[words]
    head, tail = phone(device, clock, battery)
    tabs = said["tabs"].split("|")
    body = (
        head,
        h("div.top", icon("back", 24), h("div.side", icon("search", 22), icon("upright", 22))),
        h("div.clip", photo(name, 120, 68, h("span", clip[1]), round_=8), h("div.text", clip[0], h("small", clip[2]))),
        h("div.tabs", h("span.on", tabs[0]), [h("span", t) for t in tabs[1:]]),
        h("div.say", lines(sentence), style="font-size:20px;padding:22px 26px 16px"),
        h(
            "div.trio",
            [
                h("div.box", h("div.label", said[k]), h("div.value", v, disc("rise", 16, GREEN)))
                for k, v in zip(("views", "time", "fans"), rows, strict=True)
            ],
        ),
        h("div", plot(name, (310, 140), BLUE, *axes), style="padding:26px 60px 0 18px"),
        tail,
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark phone" if dark else "phone", device=device),
        truth(
            "youtube",
            "post",
            tongue(words),
            theirs=True,
            figures=[total("views", exact)],
            may=[delta("followers", rows[2])],
        ),
        (390, 800),
    )


def channel(
    name: str,
    lang: str,
    shown: tuple[str, str, str, str],
    fans: Said,
    buttons: tuple[str, str],
    shelf: tuple[str, Sequence[tuple[str, str, str]]],
    look: tuple[str, bool, str, int],
    *,
    own: bool,
) -> Drawing:
    """Draw a channel's page on a telephone: one's own, or somebody else's with a button to subscribe."""
    device, dark, clock, battery = look
    title, at, count, about = shown
    tabs, clips = shelf
    head, tail = phone(device, clock, battery)
    body = (
        head,
        h("div.top", icon("back", 24), h("div.side", icon("search", 23), icon("upright", 22))),
        photo(name + "b", 392, 92),
        h(
            "div.own",
            h(
                "div",
                photo(name, 72, 72, round_=36),
                h("div", h("div.name", title), h("div.line", h("b", "@" + at))),
                style="display:flex;gap:14px;align-items:center",
            ),
            h("div.line", count),
            h("div.line", about),
        ),
        h("div.wide", h("div" if own else "div.ink", buttons[0]), h("div", buttons[1]) if buttons[1] else None),
        h("div.tabs", [h("span.on" if i == 1 else "span", t) for i, t in enumerate(tabs.split("|"))]),
        [
            h(
                "div.clip",
                photo(name + t, 150, 84, h("span", length), round_=8),
                h("div.text", t, h("small", seen)),
                icon("upright", 18),
            )
            for t, length, seen in clips
        ],
        tail,
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark phone" if dark else "phone", device=device, width=392),
        truth("youtube", "profile", lang, theirs=own, handle=at, figures=[total("followers", fans)]),
        (392, 830),
    )
