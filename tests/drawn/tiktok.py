"""The drawn screens of TikTok: who shows what."""

from __future__ import annotations

from tests.drawn.draw import Drawing
from tests.drawn.layouts.tiktok import GROUPED, US, Key, five, followers, keys, overview, profile, three, video
from tests.drawn.pieces import (
    BARE,
    ES,
    IT_K,
    PT,
    Said,
)


def drawings() -> list[Drawing]:
    """Everything that is drawn of TikTok."""
    plays = ("1,5 M", "124,9 mil", "242,4 mil", "8431", "12,1 mil", "987")
    week = ("2026-11-16", "2026-11-22")
    italian = keys(
        IT_K, (24_318, "+4.2K (+20,9%)", 1), (1_127, "-88 (-7,2%)", -1), (1_964, "+212 (+12,1%)", 1), (87, "0 (0%)", 0)
    )
    passed: Key = ("shares", "shares", *italian[3][2:])
    return [
        profile(
            "tiktok_profile_es",
            "es",
            (
                "Panadería Lúmina",
                "lumina.panes",
                "Pan de masa madre 🥖 en Valencia\nPedidos 612 345 078 · abre 8:00-14:30\nTalleres 45 € ⬇",
            ),
            three(ES, 318, 12_431, 184_220),
            ("iphone", False, "9:41", 78),
            plays,
        ),
        profile(
            "tiktok_profile_it_dark",
            "it",
            ("Ceramiche Dora", "ceramiche_dora", "Tazze fatte a mano dal 1998\nSpedizione 4,90 € · ordini in bio"),
            three(IT_K, 1042, 8932, 96_470),
            ("android", True, "18:07", 46),
            ("3210", "45.1K", "1.2M", "877", "12.4K", "2044"),
            badge="21",
        ),
        profile(
            "tiktok_other_en",
            "en",
            ("Rowan Mills", "rowanmakesknives", "Knifemaker | est. 2017\nNext drop 12/05 7pm · $240+"),
            three(US, 77, 341_520, 5_210_400),
            ("iphone", False, "11:25", 32),
            ("2.1M", "88.4K", "913K", "41.2K", "9870", "120.3K"),
            own=False,
            badge="3",
        ),
        profile(
            "tiktok_profile_pt",
            "pt",
            ("Ateliê da Bia", "ateliedabia", "Bolsas de crochê 🧶\n(11) 99810-2277 · envio R$ 18"),
            three(PT, 402, 29_718, 131_840),
            ("android", True, "22:10", 64),
            ("1,5 mi", "124,9 mil", "242,4 mil", "5402", "31,0 mil", "778"),
            badge="7",
        ),
        overview(
            "tiktok_overview_es",
            "es",
            ("Últimos 7 días", "16 nov - 22 nov", week),
            keys(
                ES,
                (12_431, "+2,1 mil (+20,3 %)", 1),
                (846, "-35 (-4 %)", -1),
                (1_032, "+118 (+12,9 %)", 1),
                (45, "-3 (-6,3 %)", -1),
            ),
            ("iphone", False, "20:16", 22),
            (("4 mil", "3 mil", "2 mil", "1 mil", "0"), ("16 nov", "19 nov", "22 nov")),
        ),
        overview(
            "tiktok_overview_it_dark",
            "it",
            ("Ultimi 28 giorni", "26 ott – 22 nov", ("2026-10-26", "2026-11-22")),
            [*italian[:3], passed],
            ("android", True, "7:58", 91),
            (("2K", "1.5K", "1K", "500", "0"), ("26 ott", "9 nov", "22 nov")),
            mark="arrow",
        ),
        overview(
            "tiktok_overview_en",
            "en",
            ("Last 28 days", "Oct 26 - Nov 22", ("2026-10-26", "2026-11-22")),
            keys(
                US,
                (1_204_310, "+310K (+34.7%)", 1),
                (9_846, "+1.2K (+14.1%)", 1),
                (88_020, "-4.1K (-4.5%)", -1),
                (0, "--", 0),
            ),
            ("iphone", False, "1:02", 100),
            (("60K", "40K", "20K", "0"), ("Oct 26", "Nov 9", "Nov 22")),
            mark="arrow",
        ),
        video(
            "tiktok_video_es",
            "es",
            (
                "Cómo hago la corteza crujiente en casa con solo 4 ingredientes #pan #masamadre",
                "Publicado el 18/11/2026 · 0:23",
            ),
            five(ES, 12_431, 1032, 45, 28, 96),
            ("23h:12m:5s", "7,2 s", "12,3 %"),
            BARE.full(12),
            ("iphone", False, "16:40", 54),
        ),
        video(
            "tiktok_video_en_dark",
            "en",
            ("POV: your kiln opens after 36 hours", "Posted on 11/09/2026 · 0:41"),
            five(US, 486_210, 31_870, 402, 1188, 2710),
            ("812h:4m:19s", "11.4s", "18.9%"),
            US.full(1306),
            ("android", True, "10:12", 37),
        ),
        followers(
            "tiktok_followers_it",
            "it",
            ("Ultimi 7 giorni", "16 nov - 22 nov", week),
            (IT_K.full(8_932), GROUPED.full(124, "+"), "+1,4%"),
            ("iphone", False, "13:33", 68),
            (61, 37.5, 1.5),
        ),
        followers(
            "tiktok_followers_es_dark",
            "es",
            ("Últimos 28 días", "26 oct - 22 nov", ("2026-10-26", "2026-11-22")),
            (ES.full(12_431), Said("-18", -18), "-0,1 %"),
            ("android", True, "23:48", 15),
            (48, 50.2, 1.8),
        ),
    ]
