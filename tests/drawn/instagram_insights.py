"""Instagram: the professional dashboard, the insights of the account, who follows."""

from __future__ import annotations

from collections.abc import Iterator

from tests.drawn.draw import Drawing
from tests.drawn.instagram_screens import WORDS, Kinds, Shown, audience, dashboard, overview
from tests.drawn.meta import DROID, DROID_NIGHT, IPHONE, NIGHT, SLIM, TALL, Line
from tests.drawn.pieces import EN, ES, IT, IT_K, LATIN, PT, Said
from tests.drawn.truths import days

ES30, IT30, EN30, PT30 = "24 oct - 22 nov", "24 ott - 22 nov", "Oct 24 - Nov 22", "24 de out - 22 de nov"


def insights() -> Iterator[Drawing]:
    """Give the screens of the account's insights."""
    yield from _dashboards()
    yield from _overviews()
    yield from _audiences()


def _main(lang: str, figures: tuple[Said, Said, Said], ways: tuple[str, str, str]) -> list[Line]:
    words = WORDS[lang]
    return [
        Line(words["views"], figures[0], "views", way=ways[0]),
        Line(words["interactions"], figures[1], "interactions", way=ways[1]),
        Line(words["new_followers"], figures[2], "followers", way=ways[2], kind="delta"),
    ]


def _dashboards() -> Iterator[Drawing]:
    yield dashboard(
        "instagram_dashboard_es",
        "es",
        IPHONE,
        _main("es", (ES.short(12_400), ES.full(862), ES.full(126)), ("up", "up", "up")),
        "18",
        (ES30, days(30)),
        (
            "Tu reel se está reproduciendo más",
            "Enhorabuena, ha recibido un 334 % más de reproducciones que tus últimos 5 reels.",
        ),
    )
    yield dashboard(
        "instagram_dashboard_it_dark",
        "it",
        DROID_NIGHT,
        _main("it", (IT_K.short(194_300), IT_K.short(7_060), IT.full(77)), ("down", "down", "up")),
        "7",
        ("24 ott - 22 nov", days(30)),
        ("Il tuo post sta andando bene", "Ha 21 Mi piace in più rispetto agli ultimi 10 post."),
    )
    yield dashboard(
        "instagram_dashboard_en",
        "en",
        SLIM,
        _main("en", (EN.short(1_713_000), EN.short(77_200), EN.full(1177)), ("up", "down", "up")),
        "31",
        (EN30, days(30)),
        ("Your reel is getting more plays", "It received 87% more plays than your last 7 reels."),
    )
    yield dashboard(
        "instagram_dashboard_pt",
        "pt",
        TALL,
        _main("pt", (PT.short(10_600_000), PT.short(86_000), PT.short(4_500)), ("up", "up", "up")),
        "1,3 mil",
        ("24 de out a 22 de nov", days(30)),
        ("Seu reel está indo bem", "Ele recebeu 171% mais reproduções que seus últimos 7 reels."),
    )
    yield dashboard(
        "instagram_dashboard_es_zero",
        "es",
        DROID,
        _main("es", (ES.full(711), ES.full(17), ES.full(0)), ("down", "up", "")),
        "0",
        ("16 nov - 22 nov", days(7)),
        ("Comparte tu primer reel", "Las cuentas que publican 3 reels por semana crecen más."),
    )


def _overviews() -> Iterator[Drawing]:
    es, it, en = (WORDS[lang] for lang in ("es", "it", "en"))
    yield overview(
        "instagram_overview_es_dark",
        "es",
        NIGHT,
        Shown(
            [
                Line(es["views"], LATIN.full(2_022_728), "views"),
                Line(es["net"], Said("+254", 254), "followers", kind="delta"),
                Line(es["interactions"], LATIN.full(75_578), "interactions"),
            ],
            ("51,2%", "48,8%"),
            viewers=LATIN.full(408_764),
        ),
        Kinds(
            (
                (es["stories"], (38, 12), "1 M"),
                ("Reels", (7, 30), "855 mil"),
                ("Posts", (4, 3), "145 mil"),
                (es["lives"], (0, 0), "0"),
            ),
            ("455 mil", "227 mil", "0"),
            ("24 oct", "7 nov", "22 nov"),
        ),
        days(30),
    )
    yield overview(
        "instagram_overview_it",
        "it",
        IPHONE,
        Shown(
            [
                Line(it["views"], IT.full(46_913), "views"),
                Line(it["net"], Said("-12", -12), "followers", kind="delta"),
                Line(it["interactions"], IT.full(918), "interactions"),
            ],
            ("72,4%", "27,6%"),
            viewers=IT.full(11_240),
            width=143,
            legible=True,
        ),
        Kinds(
            ((it["stories"], (44, 9), "21.300"), ("Reel", (20, 22), "18.204"), ("Post", (14, 5), "7.409")),
            ("3K", "1,5K", "0"),
            ("24 ott", "7 nov", "22 nov"),
        ),
        days(30),
    )
    yield overview(
        "instagram_overview_en_file",
        "en",
        TALL,
        Shown(
            [
                Line(en["views"], EN.full(131_907), "views"),
                Line(en["interactions"], EN.full(4_017), "interactions"),
                Line(en["net"], Said("+1,071", 1071), "followers", kind="delta"),
            ],
            ("18.3%", "81.7%"),
            viewers=EN.full(52_388),
        ),
        Kinds(
            (("Reels", (12, 71), "98.1K"), ("Posts", (5, 7), "21K"), ("Stories", (9, 1), "12.7K")),
            ("10K", "5K", "0"),
            ("Oct 24", "Nov 7", "Nov 22"),
        ),
        days(30),
        whole=True,
    )


def _audiences() -> Iterator[Drawing]:
    es, it = WORDS["es"], WORDS["it"]
    yield audience(
        "instagram_audience_es",
        "es",
        IPHONE,
        [
            (es["cities"], (("Valencia", 34, "34,1%"), ("Madrid", 12, "12,4%"), ("Sagunto", 7, "7,0%"))),
            (es["ages"], (("18-24", 17, "17,2%"), ("25-34", 41, "41,3%"), ("35-44", 28, "28,6%"))),
            (es["gender"], ((es["women"], 72, "72,9%"), (es["men"], 27, "27,1%"))),
        ],
        ("Lu", "Ma", "Mi", "Ju", "Vi", "Sá", "Do"),
    )
    yield audience(
        "instagram_audience_it_dark",
        "it",
        DROID_NIGHT,
        [
            (it["countries"], (("Italia", 91, "91,4%"), ("Svizzera", 4, "4,1%"))),
            (it["ages"], (("25-34", 30, "30,5%"), ("35-44", 33, "33,3%"), ("45-54", 21, "21,0%"))),
            (it["gender"], ((it["women"], 64, "64%"), (it["men"], 36, "36%"))),
        ],
        ("Lun", "Mar", "Mer", "Gio", "Ven", "Sab"),
    )
