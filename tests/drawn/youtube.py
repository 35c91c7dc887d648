"""The drawn screens of YouTube: who shows what."""

from __future__ import annotations

from tests.drawn.draw import Drawing
from tests.drawn.layouts.youtube import Clip, card_alone, channel, desktop, one_video, studio
from tests.drawn.pieces import (
    EN,
    ES,
    IT,
    LATIN,
    PT,
    Said,
)
from tests.drawn.truths import days


def drawings() -> list[Drawing]:
    """Everything that is drawn of YouTube."""
    month = days(28)
    recipes: list[Clip] = [
        ("Pan de centeno sin amasar", "8:42", "Hace 2 días", ("1,2 mil", "84", "12")),
        ("5 errores con la masa madre", "12:07", "Hace 6 días", ("4,9 mil", "310", "47")),
    ]
    listened = [
        ("I 3 errori del gres", "6:15", "3 giorni fa", ("877", "61", "9")),
        ("Smalti a basso costo #shorts", "0:41", "1 settimana fa", ("12,1 mila", "904", "18")),
    ]
    top = [
        ("Use THIS knife steel…", "31,883"),
        ("Forge weld FAIL #shorts", "8,895"),
        ("Handle glue-up in 10 min", "6,939"),
    ]
    wide = desktop(
        "youtube_desktop_la_dark",
        "la",
        ("Tu canal recibió 473,466 vistas en los últimos 28 días", LATIN.full(473_466)),
        ("Últimos 28 días", "26 de oct – 22 de nov de 2026", month),
        (
            (LATIN.short(473_466), "Un > 999% más que los 28 días anteriores"),
            ("3.4 K", "Un 812% más que los 28 días anteriores"),
            (LATIN.short(2_010, sign="+"), "Un > 999% más que los 28 días anteriores"),
        ),
        (
            LATIN.full(2_146),
            LATIN.full(81_754),
            [("Use TRUCOS de horno…", "31,883"), ("TRUCOS con levadura", "8,895"), ("¡PROBÉ 10 harinas!", "6,939")],
        ),
        (("60.0 k", "40.0 k", "20.0 k", "0"), ("26 oct 2…", "2 nov 2026", "9 nov 2026", "16 nov 2026", "22 nov 2…")),
        dark=True,
    )
    return [
        studio(
            "youtube_studio_es",
            "es",
            ("Panadería Lúmina", ES.full(2_146)),
            (ES.short(12_431), "830,2", ES.full(126, "+")),
            ("+", "+", "+"),
            recipes,
            ("android", False, "9:05", 88),
        ),
        studio(
            "youtube_studio_it_dark",
            "it",
            ("Ceramiche Dora", IT.full(987)),
            (IT.full(8_204), "312,7", Said("-4", -4)),
            ("-", "-", "-"),
            listened,
            ("iphone", True, "21:44", 43),
            cut=True,
        ),
        studio(
            "youtube_studio_pt",
            "pt",
            ("Ateliê da Bia", PT.full(14_302)),
            (PT.short(98_410), "5,1 mil", PT.full(311, "+")),
            ("+", "+", ""),
            [("Bolsa de crochê passo a passo", "21:09", "há 1 dia", ("3,1 mil", "402", "55"))],
            ("android", True, "14:26", 61),
        ),
        wide,
        desktop(
            "youtube_desktop_en",
            "en",
            ("Your channel got 24,317 views in the last 28 days", EN.full(24_317)),
            ("Last 28 days", "Oct 26 – Nov 22, 2026", month),
            (
                (EN.short(24_317), "18% more than previous 28 days"),
                ("1.1K", ""),
                (EN.full(188, "+"), "5% more than previous 28 days"),
            ),
            (EN.full(6_368), EN.full(1_902), top),
            (("1.8K", "1.2K", "0.6K", "0"), ("Oct 26, 2026", "Nov 4, 2026", "Nov 13, 2026", "Nov 22, 2026")),
            dark=False,
        ),
        desktop(
            "youtube_desktop_it",
            "it",
            ("Il tuo canale ha ottenuto 12.437 visualizzazioni negli ultimi 28 giorni", IT.full(12_437)),
            ("Ultimi 28 giorni", "26 ott – 22 nov 2026", month),
            ((IT.short(12_437), ""), ("612,9", ""), (Said("-31", -31), "")),
            (
                IT.full(4_805),
                IT.full(733),
                [("Torniare il primo vaso", "214"), ("Forno a legna: 36 ore", "96"), ("Smalto verde rame", "41")],
            ),
            (("900", "600", "300", "0"), ("26 ott 2026", "4 nov 2026", "13 nov 2026", "22 nov 2026")),
            dark=True,
        ),
        card_alone(
            "youtube_realtime_en_dark", "en", (EN.full(6_368), EN.full(1_234)), top, ("iphone", True, "6:59", 72)
        ),
        card_alone(
            "youtube_realtime_es",
            "es",
            (ES.full(18_940), ES.full(412)),
            [("Pan de centeno sin amasar", "201"), ("Focaccia rápida", "88"), ("Mi horno: visita", "31")],
            ("android", False, "12:20", 55),
        ),
        one_video(
            "youtube_video_es",
            "es",
            ("Pan de centeno sin amasar: la receta de 5 minutos", "8:42", "Publicado el 20 nov 2026"),
            "Este vídeo tiene 8.412 visualizaciones\ndesde su publicación",
            ES.full(8_412),
            (ES.short(8_412), "403,8", ES.full(31, "+")),
            ("iphone", False, "17:31", 66),
            (("4,5 mil", "3 mil", "1,5 mil", "0"), ("0", "1 día", "2 días")),
        ),
        one_video(
            "youtube_video_en_dark",
            "en",
            ("Forge weld FAIL (and how to fix it)", "14:20", "Published Nov 3, 2026"),
            "This video has gotten 102,948 views\nsince it was published",
            EN.full(102_948),
            (EN.short(102_948), "9.8K", EN.short(1_204, sign="+")),
            ("android", True, "0:14", 19),
            (("60K", "40K", "20K", "0"), ("0", "9", "19")),
        ),
        channel(
            "youtube_other_en",
            "en",
            (
                "Copper & Clay",
                "copperandclay",
                "12.4K subscribers · 213 videos",
                "Weekly kiln openings since 2016. Biz: +1 555 010 4477 …more",
            ),
            Said("12.4K", 12_400, 100),
            ("Subscribe", "Join"),
            (
                "Home|Videos|Shorts|Live|Playlists",
                [
                    ("We fired 400 mugs", "18:02", "88K views · 3 days ago"),
                    ("Glaze chemistry 101", "25:44", "1.3M views · 2 years ago"),
                    ("Studio tour", "9:10", "9,812 views · 1 month ago"),
                ],
            ),
            ("android", False, "19:19", 81),
            own=False,
        ),
        channel(
            "youtube_other_it_dark",
            "it",
            (
                "Officina del Legno",
                "officinadellegno",
                "1,24 Mln di iscritti · 640 video",
                "Falegnameria per tutti. Nuovo video ogni martedì alle 18. …altro",
            ),
            Said("1,24 Mln", 1_240_000, 10_000),
            ("Iscriviti", ""),
            (
                "Home|Video|Shorts|Playlist|Post",
                [
                    ("La sedia in 3 pezzi", "31:12", "412.087 visualizzazioni · 5 giorni fa"),
                    ("Piallare a mano", "12:55", "88 mila visualizzazioni · 1 mese fa"),
                ],
            ),
            ("iphone", True, "8:03", 92),
            own=False,
        ),
        channel(
            "youtube_channel_es",
            "es",
            (
                "Panadería Lúmina",
                "panaderialumina",
                "2,14 K suscriptores · 57 vídeos",
                "Más información sobre este canal …más",
            ),
            Said("2,14 K", 2_140, 10),
            ("Gestionar vídeos", "Personalizar"),
            (
                "Inicio|Vídeos|Shorts|En directo|Listas",
                [
                    ("Pan de centeno sin amasar", "8:42", "1,2 K visualizaciones · hace 2 días"),
                    ("5 errores con la masa madre", "12:07", "4,9 K visualizaciones · hace 6 días"),
                ],
            ),
            ("iphone", False, "9:12", 87),
            own=True,
        ),
    ]
