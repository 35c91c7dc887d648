"""Instagram: what posts, reels and stories got."""

from __future__ import annotations

from collections.abc import Iterator

from tests.drawn.draw import Drawing
from tests.drawn.instagram_screens import WORDS, Post, post
from tests.drawn.meta import DROID, DROID_NIGHT, IPHONE, NIGHT, Line, Look
from tests.drawn.pieces import EN, ES, IT, IT_K, Said


def posts() -> Iterator[Drawing]:
    """Give the screens of posts, reels and stories."""
    es, it, en = (WORDS[lang] for lang in ("es", "it", "en"))
    yield post(
        "instagram_post_es_dark",
        "es",
        NIGHT,
        Post(
            es["post"],
            "Así horneamos el roscón de…",
            "14 de noviembre · 18:20",
            [
                ("heart", ES.full(312), "likes"),
                ("comment", ES.full(18), "comments"),
                ("plane", ES.full(41), "shares"),
                ("bookmark", ES.full(27), "saves"),
            ],
            [
                (
                    es["overview"],
                    [
                        Line(es["views"], ES.full(4_870), "views"),
                        Line(es["reached"], ES.full(3_122), "reach"),
                        Line(es["interactions"], ES.full(398), "interactions"),
                        Line(es["activity"], "23"),
                    ],
                )
            ],
            ("Visualizaciones", ES.full(4_870)),
            ("63,1%", "36,9%"),
        ),
    )
    yield post(
        "instagram_post_it",
        "it",
        IPHONE,
        Post(
            it["post"],
            "Nuova collezione autunno 🍂",
            "9 novembre alle 12:05",
            [
                ("heart", IT.full(1_207), "likes"),
                ("comment", IT.full(44), "comments"),
                ("plane", IT.full(71), "shares"),
                ("bookmark", IT.full(117), "saves"),
            ],
            [
                (
                    it["overview"],
                    [
                        Line(it["views"], IT.full(20_418), "views"),
                        Line(it["interactions"], IT.full(1_439), "interactions"),
                        Line(it["activity"], "96"),
                    ],
                ),
                (
                    it["interactions"],
                    [
                        Line(it["likes"], IT.full(1_207), "likes"),
                        Line(it["saves"], IT.full(117), "saves"),
                        Line(it["shares"], IT.full(71), "shares"),
                        Line(it["comments"], IT.full(44), "comments"),
                    ],
                ),
            ],
        ),
    )
    yield post(
        "instagram_post_en",
        "en",
        DROID,
        Post(
            en["post"],
            "Behind the scenes: 3 lamps, 1 loaf",
            "November 18 at 8:00 AM",
            [
                ("heart", EN.full(96), "likes"),
                ("comment", EN.full(7), "comments"),
                ("plane", "--", ""),
                ("bookmark", EN.full(11), "saves"),
            ],
            [
                (
                    en["overview"],
                    [
                        Line(en["reached"], EN.full(1_077), "reach"),
                        Line(en["interactions"], EN.full(114), "interactions"),
                        Line(en["activity"], "17"),
                    ],
                ),
                (
                    en["activity"],
                    [
                        Line(en["visits"], EN.full(15), "profile_visits"),
                        Line(en["taps"], EN.full(2), "link_clicks"),
                        Line(en["address"], "0"),
                        Line(en["follows"], EN.full(0), "followers", kind="delta"),
                    ],
                ),
            ],
        ),
    )
    yield post(
        "instagram_reel_es",
        "es",
        IPHONE,
        Post(
            es["reel"],
            "3 errores con la masa madre",
            "2 de noviembre · Duración 0:54",
            [
                ("heart", ES.short(12_300), "likes"),
                ("comment", ES.full(204), "comments"),
                ("plane", ES.full(1_871), "shares"),
                ("bookmark", ES.full(2_440), "saves"),
            ],
            [
                (
                    es["overview"],
                    [
                        Line(es["views"], ES.full(240_117), "views"),
                        Line(es["watch"], "21 d 6 h 17 min"),
                        Line(es["interactions"], ES.short(16_800), "interactions"),
                        Line(es["activity"], "412"),
                    ],
                )
            ],
            ("Visualizaciones", ES.full(240_117)),
        ),
        tall=True,
    )
    yield post(
        "instagram_reel_en_dark",
        "en",
        Look(names="dark black", clock="0:12", battery=9, width=375, height=760),
        Post(
            en["reel"],
            "POV: the oven is on at 4 am",
            "March 28 · Duration 0:54",
            [
                ("heart", EN.full(80), "likes"),
                ("comment", EN.full(4), "comments"),
                ("plane", EN.full(29), "shares"),
                ("bookmark", EN.full(9), "saves"),
            ],
            [
                (
                    en["overview"],
                    [
                        Line(en["views"], EN.full(2_019), "views"),
                        Line(en["watch"], "6h 17m 22s"),
                        Line(en["interactions"], EN.full(122), "interactions"),
                        Line(en["activity"], "0"),
                    ],
                )
            ],
        ),
        tall=True,
    )
    yield post(
        "instagram_reel_it",
        "it",
        DROID,
        Post(
            it["reel"],
            "Come nasce una tazza",
            "20 ottobre · Durata 0:31",
            [
                ("heart", IT.full(643), "likes"),
                ("comment", IT.full(31), "comments"),
                ("repost", "12", ""),
                ("plane", IT.full(88), "shares"),
                ("bookmark", IT.full(140), "saves"),
            ],
            [
                (
                    it["overview"],
                    [
                        Line(it["views"], IT_K.short(18_700), "views"),
                        Line(it["rate"], "43,7%"),
                        Line(it["average"], "9 s"),
                        Line(it["net"], Said("+14", 14), "followers", kind="delta"),
                    ],
                )
            ],
            may=[{"metric": "shares", "kind": "total", "value": 12, "step": 1}],
        ),
        side=True,
        tall=True,
    )
    yield post(
        "instagram_story_it_dark",
        "it",
        DROID_NIGHT,
        Post(
            it["story"],
            "",
            "Ieri alle 19:40",
            [],
            [
                (
                    it["overview"],
                    [
                        Line(it["views"], IT.full(842), "views"),
                        Line(it["reached"], IT.full(790), "reach"),
                        Line(it["interactions"], IT.full(31), "interactions"),
                        Line(it["activity"], "6"),
                    ],
                ),
                (
                    it["navigation"],
                    [
                        Line(it["forward"], "604"),
                        Line(it["exited"], "77"),
                        Line(it["next"], "102"),
                        Line(it["backs"], "21"),
                    ],
                ),
            ],
        ),
        tall=True,
    )
    yield post(
        "instagram_story_en",
        "en",
        IPHONE,
        Post(
            en["story"],
            "",
            "November 21 at 7:10 PM",
            [],
            [
                (
                    en["overview"],
                    [
                        Line(en["views"], EN.full(1_717), "views"),
                        Line(en["reached"], EN.full(1_502), "reach"),
                        Line(en["interactions"], EN.full(58), "interactions"),
                        Line(en["activity"], "12"),
                    ],
                ),
                (
                    en["interactions"],
                    [
                        Line(en["likes"], EN.full(33), "likes"),
                        Line(en["replies"], "4"),
                        Line(en["shares"], EN.full(21), "shares"),
                        Line(en["link_taps"], EN.full(9), "link_clicks"),
                    ],
                ),
            ],
            may=[{"metric": "comments", "kind": "total", "value": 4, "step": 1}],
        ),
        tall=True,
    )
