"""Instagram: views, reach, interactions and followers, each on a screen of its own."""

from __future__ import annotations

from collections.abc import Iterator

from tests.drawn.draw import Drawing
from tests.drawn.instagram_screens import WORDS, Kinds, Ring, actions, followers, rounds
from tests.drawn.meta import DROID, DROID_NIGHT, IPHONE, NIGHT, SLIM, TALL, Line, Look
from tests.drawn.pieces import EN, ES, IT, LATIN, Said
from tests.drawn.truths import days

ES30, IT30, EN30, PT30 = "24 oct - 22 nov", "24 ott - 22 nov", "Oct 24 - Nov 22", "24 de out - 22 de nov"


def totals() -> Iterator[Drawing]:
    """Give the screens of one figure each, with what it is made of."""
    yield from _rings()
    yield from _interactions()
    yield from _followers()


def _rings() -> Iterator[Drawing]:
    es, it, en, pt = (WORDS[lang] for lang in ("es", "it", "en", "pt"))
    kinds = Kinds((("Reels", (8, 80), "91,6%"), (es["stories"], (4, 3), "7,1%"), ("Posts", (1, 0.5), "1,3%")))
    yield rounds(
        "instagram_views_es",
        "es",
        IPHONE,
        Ring(
            es["views"],
            LATIN.full(354_301),
            "views",
            (12.9, 87.1),
            ("12,9%", "87,1%"),
            [Line(es["reached"], LATIN.full(80_726), "reach", "+211,6%", "up")],
            under=f"0,0% {es['ads']}",
        ),
        kinds,
        (es["last30"], ES30, days(30)),
    )
    yield rounds(
        "instagram_views_it_dark",
        "it",
        DROID_NIGHT,
        Ring(
            it["views"],
            IT.full(48_112),
            "views",
            (61.5, 38.5),
            ("61,5%", "38,5%"),
            [Line(it["reached"], IT.full(9_404), "reach", "-7,3%", "down")],
            under=f"12,4% {it['ads']}",
        ),
        Kinds((("Post", (40, 12), "52,0%"), ("Reel", (10, 21), "31,4%"), (it["stories"], (14, 2), "16,6%"))),
        (it["last30"], "23 ott - 21 nov", ("2026-10-23", "2026-11-21")),
    )
    yield rounds(
        "instagram_views_en",
        "en",
        SLIM,
        Ring(
            en["views"],
            EN.full(7_117),
            "views",
            (44, 56),
            ("44%", "56%"),
            [Line(en["reached"], EN.full(1_940), "reach", "+0.4%", "up")],
        ),
        Kinds((("Posts", (30, 25), "55%"), ("Stories", (14, 6), "20%"), ("Reels", (2, 23), "25%"))),
        (en["last7"], "Nov 16 - Nov 22", days(7)),
    )
    yield rounds(
        "instagram_views_pt_dark",
        "pt",
        NIGHT,
        Ring(
            pt["views"],
            LATIN.full(10_854_301),
            "views",
            (12.9, 87.1),
            ("12,9%", "87,1%"),
            [Line(pt["reached"], LATIN.full(5_280_726), "reach", "+4.211,6%", "up")],
            under=f"0,0% {pt['ads']}",
        ),
        kinds,
        (pt["last30"], PT30, days(30)),
    )
    visits = [
        Line("Impressions", EN.full(1_204_511), "impressions", "+38.2%", "up"),
        Line(en["activity"], EN.full(9_313), "", "+4%", "up"),
        Line(en["visits"], EN.full(8_640), "profile_visits", "+5.1%", "up"),
        Line(en["taps"], EN.full(673), "link_clicks", "-9.7%", "down"),
    ]
    yield rounds(
        "instagram_reach_en_dark",
        "en",
        Look(names="dark black", clock="6:53", battery=17, net="LTE"),
        Ring(
            en["reached"],
            EN.full(387_720),
            "reach",
            (2.3, 97.7),
            ("8,924", "378K"),
            visits,
            change=("+112%", "up"),
            intro="See how people have viewed your content over time compared to the previous cycle.",
        ),
        Kinds((("Reels", (2, 80), "344K"), ("Posts", (4, 12), "61.3K"))),
        (en["last30"], EN30, days(30)),
    )
    yield rounds(
        "instagram_reach_es",
        "es",
        DROID,
        Ring(
            es["reached"],
            ES.full(5_558),
            "reach",
            (37.6, 62.4),
            ("2.090", "3.468"),
            [
                Line("Impresiones", ES.full(19_621), "impressions", "+21,8%", "up"),
                Line(es["visits"], ES.full(741), "profile_visits", "-3,2%", "down"),
                Line(es["taps"], ES.full(17), "link_clicks", "+6,2%", "up"),
            ],
            change=("+151%", "up"),
            intro="En comparación con 17 oct - 23 oct",
        ),
        Kinds((("Posts", (20, 33), "3.102"), ("Reels", (5, 41), "2.877"), (es["stories"], (18, 2), "1.204"))),
        (es["last7"], "16 nov - 22 nov", days(7)),
    )


def _six(lang: str, figures: tuple[Said | str, ...]) -> list[Line]:
    words = WORDS[lang]
    metrics = ("likes", "comments", "saves", "shares")
    return [Line(words[m], v, m) for m, v in zip(metrics, figures, strict=True)]


def _interactions() -> Iterator[Drawing]:
    it, es, en = (WORDS[lang] for lang in ("it", "es", "en"))
    yield actions(
        "instagram_interactions_it",
        "it",
        IPHONE,
        IT.full(1_842),
        [(it["interactions"], _six("it", (IT.full(1_504), IT.full(121), IT.full(97), IT.full(120))))],
        Line(it["engaged"], IT.full(1_077), "accounts_engaged", "+12,7%", "up"),
        (it["last30"], IT30, days(30)),
        Kinds((("Reel", (21, 33), "54,2%"), ("Post", (25, 12), "37,0%"), (it["stories"], (7, 1), "8,8%"))),
    )
    yield actions(
        "instagram_interactions_es_dark",
        "es",
        DROID_NIGHT,
        ES.full(619),
        [("Interacciones con el contenido", _six("es", (ES.full(480), ES.full(27), ES.full(72), ES.full(40))))],
        Line(es["engaged"], ES.full(371), "accounts_engaged", "-4,1%", "down"),
        (es["last7"], "16 nov - 22 nov", days(7)),
        Kinds((("Posts", (40, 20), "371"), ("Reels", (11, 20), "198"), (es["stories"], (8, 0), "50"))),
    )
    yield actions(
        "instagram_interactions_en",
        "en",
        TALL,
        EN.full(12_907),
        [("Content interactions", _six("en", (EN.full(10_444), EN.full(602), EN.full(1_077), EN.full(784))))],
        Line(en["engaged"], EN.full(7_715), "accounts_engaged", "+17.2%", "up"),
        (en["last30"], EN30, days(30)),
        Kinds((("Reels", (30, 41), "9,164"), ("Posts", (12, 10), "2,839"), ("Stories", (6, 1), "904"))),
    )


def _growth(lang: str, figures: tuple[Said, int, int], group: str = "") -> list[Line]:
    words = WORDS[lang]
    net, came, left = figures
    return [
        Line(words["overall"], net),
        Line(words["follows"], Said(f"{came:,}".replace(",", group), came), "followers", kind="delta"),
        Line(words["unfollows"], Said(f"{left:,}".replace(",", group), -left), "followers", kind="delta"),
    ]


def _followers() -> Iterator[Drawing]:
    yield followers(
        "instagram_followers_es",
        "es",
        IPHONE,
        ("+1,4% frente al 23 oct", ES.full(8_208)),
        _growth("es", (Said("113", 113), 186, 73)),
        (
            (("Valencia", 34, "34,1%"), ("Madrid", 12, "12,4%"), ("Sagunto", 7, "7,0%")),
            (("25-34", 41, "41,3%"), ("35-44", 28, "28,6%")),
        ),
        (WORDS["es"]["last30"], ES30, days(30)),
    )
    yield followers(
        "instagram_followers_en_dark",
        "en",
        NIGHT,
        ("+17.2% vs Aug 24", EN.full(15_059)),
        _growth("en", (Said("2,207", 2207), 3_117, 910), ","),
        (
            (("London", 17, "17.7%"), ("Leeds", 7, "7.1%"), ("Dublin", 4, "4.9%")),
            (("18-24", 22, "22%"), ("25-34", 47, "47.1%")),
        ),
        ("Last 90 days", "Aug 25 - Nov 22", ("2026-08-25", "2026-11-22")),
    )
    yield followers(
        "instagram_followers_it",
        "it",
        DROID,
        ("-0,2% rispetto al 15 nov", IT.full(3_412)),
        _growth("it", (Said("-7", -7), 21, 28)),
        (
            (("Milano", 21, "21,2%"), ("Bologna", 9, "9,8%"), ("Torino", 7, "7,7%")),
            (("25-34", 30, "30,5%"), ("45-54", 21, "21,0%")),
        ),
        (WORDS["it"]["last7"], "16 nov - 22 nov", days(7)),
    )
