"""LinkedIn: a creator's own profile, a company page's dashboard, one post, the contents, the followers."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn.draw import Drawing, sheet, vocabulary
from tests.drawn.pieces import (
    Markup,
    Said,
    android_top,
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
    wedge,
)
from tests.drawn.truths import days, truth

STYLE = ("pieces", "linkedin")
GREEN, RED, BLUE = "#01754f", "#b24020", "#378fe9"

WORDS = vocabulary("linkedin")


def bars(device: str, clock: str, battery: int) -> tuple[Markup, Markup]:
    """Draw the bars at the head and the foot of a telephone."""
    return (ios_top(clock, battery), handle()) if device == "iphone" else (android_top(clock, battery), three_keys())


def dashboard(
    name: str,
    lang: str,
    person: tuple[str, str, str],
    fans: Said,
    counts: tuple[Said, Said, Said],
    look: tuple[str, bool, str, int],
    badge: str,
) -> Drawing:
    """Draw a creator's own profile with the analytics that only they see."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    head, tail = bars(device, clock, battery)
    facts = (("people", "views", "who", ""), ("bars", "impressions", "engaged", "week"), ("search", "found", "how", ""))
    body = (
        head,
        h("div.top", icon("back", 22), h("div.find", icon("search", 15), person[0]), icon("gear", 22)),
        photo(name + "b", 392, 76),
        h(
            "div.panel.own",
            h("div", photo(name, 84, 84, round_=42), style="margin-top:-62px;position:relative"),
            h("div.name", person[0]),
            h("div.line", person[1]),
            h("div.where", person[2]),
            h("div.links", h("a", f"{fans} {words['followers']}"), " · ", h("a", words["contacts"])),
            h("div.btns", h("span.btn.full", words["open"]), h("span.btn", words["add"])),
        ),
        h(
            "div.panel",
            h("h2", words["analysis"]),
            h("div.sub", icon("eye", 15), words["private"]),
            [
                h(
                    "div.fact",
                    icon(g, 22),
                    h(
                        "div",
                        h("b", f"{n} {words[k]}"),
                        h("small", words[why]),
                        h("small", words[span]) if span else None,
                    ),
                )
                for (g, k, why, span), n in zip(facts, counts, strict=True)
            ],
            h("div.more", words["all"], " ", icon("chevron", 15)),
        ),
        h(
            "div.foot",
            [
                h("div", icon(g, 22), w, h("u", badge) if g == "bell" else None)
                for g, w in zip(("home", "people", "plus", "bell", "case"), words["foot"].split("|"), strict=True)
            ],
        ),
        tail,
    )
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device, width=392),
        truth(
            "linkedin",
            "overview",
            lang,
            theirs=True,
            period=days(7),
            figures=[total("followers", fans), total("profile_visits", counts[0]), total("impressions", counts[1])],
        ),
        (392, 850),
    )


def navigation(lang: str, badges: tuple[str, str]) -> Markup:
    """Draw LinkedIn's bar at the head of a desktop."""
    words = WORDS[lang]
    small = dict(zip(("people", "bell"), badges, strict=True))
    return h(
        "div.nav",
        h("span.in", "in"),
        h("span.find", icon("search", 15), words["find"]),
        [
            h("span.tab", icon(g, 21), w, h("u", small[g]) if g in small else None)
            for g, w in zip(("home", "people", "case", "comment", "bell"), words["nav"].split("|"), strict=True)
        ],
    )


def side(lang: str, who: str, fans: str, on: int, badge: str) -> Markup:
    """Draw a page's menu at the left of a desktop."""
    words = WORDS[lang]
    return h(
        "div.left",
        h(
            "div",
            photo(who + "b", 230, 58),
            h("div", photo(who, 58, 58, round_=4), style="margin:-30px 0 -24px 16px;position:relative"),
        ),
        h("div.name", who),
        h("div.few", fans) if fans else None,
        [
            h("div.nav2.on" if i == on else "div.nav2", w, h("u", badge) if i == 4 and badge else None)
            for i, w in enumerate(words["side"].split("|"))
        ],
    )


def note(change: str, after: str = "") -> Markup:
    """Draw the small line under a figure: how it changed, against which days."""
    if not change:
        return h("div.note", after)
    up = not change.startswith("-")
    return h(
        "div.note",
        wedge(up=up, colour=GREEN if up else RED),
        h("span.up" if up else "span.down", change.lstrip("-")),
        after,
    )


def company(
    name: str,
    lang: str,
    who: tuple[str, Said],
    counts: Sequence[tuple[str, Said, str]],
    badges: tuple[str, str, str],
    *,
    narrow: bool = False,
) -> Drawing:
    """Draw a company page's dashboard: four cards with what the last seven days brought."""
    words = WORDS[lang]
    few = f"{who[1]} {words['followers']}"
    boxes = [h("div.box", h("div.value", n), h("div.label", words[k]), note(c, words["seven"])) for k, n, c in counts]
    track = h(
        "div.panel.round",
        h("h2", words["track"]),
        h("div.sub", words["grow"]),
        h("div.four.pairs" if narrow else "div.four", boxes),
    )
    today = h(
        "div.panel.round",
        h("h2", words["today"]),
        h("div.sub", "Pages that complete these actions regularly grow 4x faster") if lang == "en" else None,
        h("div.post", icon("star", 18), h("div", "3/5")),
    )
    if narrow:
        body: tuple[Markup, ...] = (
            android_top("10:41", 52),
            h("div.top", icon("back", 22), h("b", who[0]), icon("search", 21), icon("gear", 21)),
            h(
                "div.panel",
                h(
                    "div",
                    photo(who[0], 56, 56, round_=4),
                    h("div", h("div.big", who[0], style="margin:0;font-size:19px"), h("div.small", few)),
                    style="display:flex;gap:14px;align-items:center",
                ),
                h("div.btns", h("span.btn.full", "+ ", words["make"]), style="margin-top:12px"),
            ),
            track,
            today,
            three_keys(),
        )
    else:
        body = (
            navigation(lang, badges[:2]),
            h("div.cols", side(lang, who[0], few, 0, badges[2]), h("div.right", today, track)),
        )
    metrics = {"newfans": delta, "postimp": total, "visitors": total}
    names = {"newfans": "followers", "postimp": "impressions", "visitors": "profile_visits"}
    return Drawing(
        name,
        page(sheet(*STYLE), *body, device="android" if narrow else "plain", width=392 if narrow else 1280),
        truth(
            "linkedin",
            "overview",
            lang,
            theirs=True,
            period=days(7),
            figures=[total("followers", who[1]), *(metrics[k](names[k], n) for k, n, _ in counts if k in names)],
        ),
        (392, 800) if narrow else (1280, 640),
        scale=3 if narrow else 1,
    )


def post(
    name: str,
    lang: str,
    text: tuple[str, str],
    found: tuple[Said, str, str, Said],
    brought: tuple[Said, Said],
    rows: Sequence[tuple[str, Said]],
    everything: Said | None,
    look: tuple[str, bool, str, int],
) -> Drawing:
    """Draw what one post got: how it was discovered, what it brought the profile, how people engaged."""
    device, dark, clock, battery = look
    words = WORDS[lang]
    head, tail = bars(device, clock, battery)
    seen, inside, outside, reached = found
    body = (
        head,
        h("div.top", icon("back", 22), h("b", words["post"]), icon("help", 21)),
        h(
            "div.panel",
            h("div.post", photo(name, 46, 46, round_=4), h("div", text[0], " ", h("small", text[1]))),
            h("h2", words["discovery"], icon("help", 15, "#888"), style="margin-top:16px"),
            h(
                "div.two",
                h("div", h("div.big", seen, style="margin:0"), h("div.small", words["imp"])),
                h("div", h("div.big", reached, style="margin:0"), h("div.small", words["reached"])),
            ),
            h("div.share", words["in"], h("b", inside)),
            h("div.share", h("i", style=f"width:{inside.rstrip('%')}%")),
            h("div.share", words["out"], h("b", outside)),
        ),
        h(
            "div.panel",
            h("h2", words["activity"]),
            [
                h("div.row", words[k], h("b", n, icon("chevron", 14, "#888")))
                for k, n in zip(("fromview", "fromfans"), brought, strict=True)
            ],
        ),
        h(
            "div.panel",
            h("h2", words["social"], icon("help", 15, "#888")),
            h("div.row", h("span.bold", words["social"]), h("b", everything)) if everything else None,
            [h("div.row", words[k], h("b", n, icon("chevron", 14, "#888"))) for k, n in rows],
        ),
        tail,
    )
    metrics = {"reactions": "likes", "comments": "comments", "reposts": "shares", "saves": "saves"}
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device),
        truth(
            "linkedin",
            "post",
            lang,
            theirs=True,
            figures=[
                total("impressions", seen),
                total("reach", reached),
                total("profile_visits", brought[0]),
                *(total(metrics[k], n) for k, n in rows if k in metrics),
                *([total("interactions", everything)] if everything else []),
            ],
            may=[delta("followers", brought[1])],
        ),
        (390, 900),
    )


def contents(
    name: str,
    lang: str,
    when: tuple[str, tuple[str, str]],
    head: tuple[str, str, Said],
    rows: Sequence[tuple[str, str, Said]],
    axes: tuple[Sequence[str], Sequence[str]],
    *,
    dark: bool = False,
) -> Drawing:
    """Draw how a profile's contents did between two days: one figure with its chart, then the kinds of engagement."""
    words = WORDS[lang]
    metric, key, said = head
    body = (
        h(
            "div.panel.round",
            h(
                "div.chips",
                h("span.btn.green", when[0], icon("down", 13)),
                h("span.btn.green", words[key], icon("down", 13)),
            ),
        ),
        h(
            "div.panel.round",
            h("h2", words["content"], icon("help", 17)),
            h("div.big", said),
            h("div.small", words[key]),
            h("div", h("span.btn.green", words["daily"], icon("down", 13)), style="margin:12px 0 26px"),
            plot(name, (620, 150), BLUE, *axes),
            h("div.small", words["utc"], style="margin-top:14px"),
        ),
        h(
            "div.panel.round",
            h("h2", words["social"], icon("help", 17)),
            [h("div.row", words[k], h("b", n)) for _, k, n in rows],
        ),
    )
    figures = [total(metric, said), *(total(m, n) for m, _, n in rows if m)]
    return Drawing(
        name,
        page(sheet(*STYLE) + "\nbody { padding: 14px }", *body, names="dark" if dark else "", device="wide", width=760),
        truth("linkedin", "overview", lang, theirs=True, period=when[1], figures=figures),
        (760, 745),
        scale=1.5,
    )


def followers(
    name: str,
    lang: str,
    who: tuple[str, Said, Said, str],
    axes: tuple[Sequence[str], Sequence[str]],
    look: tuple[str, bool, str, int] | None,
) -> Drawing:
    """Draw a page's follower analytics: all of them, and those of the last thirty days."""
    words = WORDS[lang]
    title, everyone, new, change = who
    panel = h(
        "div.panel.round",
        h("h2", words["top"]),
        h(
            "div.two",
            h("div", h("div.big", everyone, style="margin:0"), h("div.small", words["total"])),
            h("div", h("div.big", new, style="margin:0"), h("div.small", words["newin"]), note(change)),
        ),
    )
    wide = look is None
    chart = h(
        "div.panel.round",
        h("h2", words["fansof"], icon("help", 17)),
        h("div.sub", words["organic"], style="margin-bottom:24px"),
        plot(name, (700 if wide else 290, 130), BLUE, *axes),
    )
    if look is None:
        body: tuple[object, ...] = (
            navigation(lang, ("4", "17")),
            h("div.cols", side(lang, title, "", 2, "2"), h("div.right", panel, chart)),
        )
        device, dark, size = "plain", False, (1280, 620)
    else:
        device, dark, clock, battery = look
        top, tail = bars(device, clock, battery)
        body = (
            top,
            h("div.top", icon("back", 22), h("b", words["page"]), icon("share", 21)),
            h("div", panel, chart, style="padding:10px"),
            tail,
        )
        size = (390, 700)
    return Drawing(
        name,
        page(sheet(*STYLE), *body, names="dark" if dark else "", device=device, width=1280 if wide else 390),
        truth(
            "linkedin",
            "audience",
            lang,
            theirs=True,
            period=days(30),
            figures=[total("followers", everyone), delta("followers", new)],
        ),
        size,
        scale=1 if wide else 3,
    )
