"""Facebook and Meta Business Suite: pages, the professional dashboard, content, results, posts."""

from __future__ import annotations

from collections.abc import Iterator

from tests.drawn.draw import Drawing
from tests.drawn.facebook_screens import NIGHT, PHONE, WORDS, Desk, board, content, pages, phone_list, post, results
from tests.drawn.meta import Line, Look
from tests.drawn.pieces import EN, ES, IT, IT_K, PT, Said, total
from tests.drawn.truths import days


def drawings() -> Iterator[Drawing]:
    """Give all the screens of Facebook and of Meta Business Suite."""
    yield from _pages()
    yield from _boards()
    yield from _desks()
    yield from _posts()


def _pages() -> Iterator[Drawing]:
    clara = ("clara", "Panadería Clara", "Pan de masa madre desde 1987\n📞 612 345 678 · Calle Mayor 14")
    yield pages(
        "facebook_page_es",
        "es",
        PHONE,
        clara,
        "8.412 seguidores · 34 seguidos",
        own=True,
        figures=[total("followers", ES.full(8_412)), total("following", ES.full(34))],
    )
    yield pages(
        "facebook_page_it_dark",
        "it",
        NIGHT,
        ("luce", "Luce Ceramiche", "Ceramica fatta a mano a Faenza\nSpedizioni in 48 ore"),
        "3,4K follower · 112 seguiti",
        own=True,
        figures=[total("followers", IT_K.short(3_400)), total("following", IT.full(112))],
    )
    yield pages(
        "facebook_stranger_en",
        "en",
        Look(clock="3:15", battery=88),
        ("pulse", "Pulse Gymwear", "Up to 50% off until 11/30\nShips to 34 countries"),
        "1.1M likes · 1.2M followers",
        own=False,
        figures=[total("followers", EN.short(1_200_000))],
        may=[total("likes", EN.short(1_100_000))],
    )


def _boards() -> Iterator[Drawing]:
    es, it, en, pt = (WORDS[lang] for lang in ("es", "it", "en", "pt"))
    dates = {"es": "26 oct – 22 nov", "it": "26 ott – 22 nov", "en": "Oct 26 – Nov 22", "pt": "26 de out – 22 de nov"}
    yield board(
        "facebook_dashboard_es",
        "es",
        PHONE,
        [
            Line(es["views"], ES.short(48_700), "views", "12,4%", "up"),
            Line(es["interactions"], ES.short(1_900), "interactions", "3,1%", "down"),
            Line(es["net"], Said("+87", 87), "followers", "41%", "up", "delta"),
            Line(es["links"], ES.full(171), "link_clicks", "7,7%", "up"),
        ],
        dates["es"],
        days(28),
        ("4 mil", "2 mil", "0"),
    )
    yield board(
        "facebook_dashboard_it_dark",
        "it",
        NIGHT,
        [
            Line(it["views"], IT_K.short(7_100), "views", "71,2%", "down"),
            Line(it["viewers"], "2,9K", "", "40%", "down"),
            Line(it["interactions"], IT.full(412), "interactions", "1,7%", "up"),
            Line(it["visits"], IT.full(1_064), "profile_visits", "383,6%", "up"),
        ],
        dates["it"],
        days(28),
        ("600", "300", "0"),
        [{"metric": "reach", "kind": "total", "value": 2900, "step": 100}],
    )
    yield board(
        "facebook_dashboard_pt",
        "pt",
        Look(),
        [
            Line(pt["views"], PT.short(2_400_000), "views", "18%", "up"),
            Line(pt["interactions"], PT.short(91_700), "interactions", "7,1%", "up"),
            Line(pt["net"], Said("-34", -34), "followers", "102%", "down", "delta"),
            Line(pt["links"], PT.full(0), "link_clicks", "100%", "down"),
        ],
        dates["pt"],
        days(28),
        ("200 mil", "100 mil", "0"),
    )
    yield phone_list(
        "facebook_overview_en",
        "en",
        PHONE,
        [
            Line(en["views"], EN.full(131_907), "views", "+7.7%", "up"),
            Line(en["reach"], EN.full(40_216), "reach", "-4.7%", "down"),
            Line(en["interactions"], EN.full(2_417), "interactions", "+71%", "up"),
            Line(en["new"], Said("+126", 126), "followers", "+11.5%", "up", "delta"),
            Line(en["messages"], EN.full(17), "messages", "--"),
            Line(en["watch"], "3d 16h", "", "+1.8K%", "up"),
        ],
        dates["en"],
        days(28),
    )
    yield phone_list(
        "facebook_overview_es_dark",
        "es",
        NIGHT,
        [
            Line(es["reach"], ES.full(15_204), "reach", "+211,6 %", "up"),
            Line(es["interactions"], ES.full(711), "interactions", "-7,1 %", "down"),
            Line(es["visits"], ES.full(377), "profile_visits", "+1,2 %", "up"),
            Line(es["new"], ES.full(41), "followers", "+17 %", "up", "delta"),
            Line(es["messages"], ES.full(7), "messages", "Sin cambios"),
        ],
        dates["es"],
        days(28),
    )


def _desks() -> Iterator[Drawing]:
    es, it, en = (WORDS[lang] for lang in ("es", "it", "en"))
    yield content(
        "business_content_en",
        "en",
        Desk("North Loaf Studio", "Jul 1 – Jul 31, 2026", ("2026-07-01", "2026-07-31"), size=(1440, 640)),
        [
            Line(en["views"], EN.short(104_500_000), "views", "161.3%", "up"),
            Line(en["seconds"], "30.9M", "", "1.6K%", "up"),
            Line(en["interactions"], EN.short(831_900), "interactions", "138.6K%", "up"),
            Line(en["watch"], "8573d 16h", "", "1.6K%", "up"),
        ],
        [(en["total"], "104,489,093"), (en["organic"], "104,489,093"), (en["ads"], "0"), (en["viewers"], "--")],
        ("20M", "15M", "10M", "5M", "0"),
        # The total in the side panel is not called views there.
        [total("views", EN.short(104_500_000)), total("interactions", EN.short(831_900))],
        [total("views", EN.full(104_489_093))],
    )
    yield content(
        "business_content_it",
        "it",
        Desk("Luce Ceramiche", "26 ott – 22 nov", days(28), size=(1440, 640)),
        [
            Line(it["views"], IT_K.short(48_100), "views", "12,4%", "up"),
            Line(it["seconds"], "9,7K", "", "7,1%", "down"),
            Line(it["interactions"], IT.full(917), "interactions", "31,7%", "up"),
            Line(it["watch"], "2g 4h", "", "11%", "down"),
        ],
        [(it["total"], "48.117"), (it["organic"], "41.004"), (it["ads"], "7.113"), (it["viewers"], "11.240")],
        ("3K", "2K", "1K", "0"),
        [total("views", IT_K.short(48_100)), total("interactions", IT.full(917))],
        [total("views", IT.full(48_117)), total("reach", IT.full(11_240))],
    )
    yield results(
        "business_results_es",
        "es",
        Desk("Panadería Clara", "1 oct – 31 oct", ("2026-10-01", "2026-10-31")),
        [
            Line(es["reach"], ES.full(15_204), "reach", "12,7 %", "up"),
            Line(es["interactions"], ES.full(1_417), "interactions", "7,1 %", "down"),
            Line("Visitas de Facebook", ES.full(711), "profile_visits", "100 %", "up"),
            Line("Clics en el enlace de Facebook", ES.full(249), "link_clicks", "101,7 %", "up"),
        ],
        (("2 mil", "1 mil", "0"), ("120", "60", "0"), ("40", "20", "0"), ("20", "10", "0")),
    )
    yield results(
        "business_results_en_dark",
        "en",
        Desk("North Loaf Studio", "Aug 25 – Nov 22", ("2026-08-25", "2026-11-22"), names="dark navy", size=(1506, 565)),
        [
            Line(en["interactions"], EN.full(141), "interactions", "101.4%", "up"),
            Line("Facebook link clicks", EN.full(329), "link_clicks", "100%", "up"),
        ],
        (("40", "30", "20", "10", "0"), ("80", "60", "40", "20", "0")),
    )
    yield results(
        "business_instagram_it",
        "it",
        Desk("Luce Ceramiche", "26 ott – 22 nov", days(28), platform="instagram"),
        [
            Line("Copertura di Instagram", IT.full(9_404), "reach", "4,7%", "down"),
            Line("Interazioni con i contenuti", IT.full(1_077), "interactions", "17%", "up"),
            Line("Visite al profilo Instagram", IT.full(862), "profile_visits", "21,4%", "up"),
            Line("Nuovi follower di Instagram", IT.full(77), "followers", "7,7%", "up", "delta"),
        ],
        (("900", "450", "0"), ("90", "45", "0"), ("60", "30", "0"), ("10", "5", "0")),
    )


def _posts() -> Iterator[Drawing]:
    es, it, en = (WORDS[lang] for lang in ("es", "it", "en"))
    yield post(
        "facebook_post_en",
        "en",
        Look(),
        ("We baked 1,000 loaves in 24 hours", "Nov 18 at 8:00 AM · Public"),
        [
            Line(en["views"], EN.full(217_404), "views"),
            Line(en["viewers"], "141,177"),
            Line(en["interactions"], EN.full(5_116), "interactions"),
            Line(en["links"], EN.full(71), "link_clicks"),
        ],
        (EN.full(4_310), EN.full(464), EN.full(342)),
        ("1,738", "2,487", "37", "27", "21", "0"),
        [total("reach", EN.full(141_177))],
    )
    yield post(
        "facebook_post_es_dark",
        "es",
        NIGHT,
        ("Roscón: abrimos reservas", "14 nov, 18:20"),
        [
            Line("Personas alcanzadas", ES.full(3_871), "reach"),
            Line("Impresiones", ES.full(5_117), "impressions"),
            Line(es["links"], ES.full(0), "link_clicks"),
        ],
        (ES.full(187), ES.full(21), ES.full(17)),
        ("141", "40", "2", "4", "0", "0"),
    )
    yield post(
        "facebook_post_it",
        "it",
        PHONE,
        ("Mercatino del 7 dicembre", "9 novembre alle ore 12:05"),
        [
            Line(it["views"], IT.full(2_071), "views"),
            Line(it["reach"], IT.full(1_717), "reach"),
            Line(it["interactions"], IT.full(118), "interactions"),
        ],
        (IT.full(96), IT.full(15), IT.full(7)),
        ("71", "22", "1", "2", "0", "0"),
    )
