"""Instagram: profiles, and all its other screens together."""

from __future__ import annotations

from collections.abc import Iterator

from tests.drawn.draw import Drawing
from tests.drawn.instagram_insights import insights
from tests.drawn.instagram_posts import posts
from tests.drawn.instagram_screens import Person, profile, web
from tests.drawn.instagram_totals import totals
from tests.drawn.meta import DROID, DROID_NIGHT, IPHONE, NIGHT, SLIM, TALL
from tests.drawn.pieces import EN, ES, IT, IT_K, PT

CLARA = Person(
    "panaderia.clara",
    "Panadería Clara · Pan de masa madre",
    "Panadería",
    "🥖 Desde 1987 en el barrio\n📞 Pedidos: 612 345 678\n🕗 Lun a sáb 8:00-14:30 · Pan desde 2,40 €",
    thumbs=("1.204", "873", "15,2 mil", "640", "2.118", "399"),
)
LUCE = Person(
    "luce.ceramiche",
    "Luce Ceramiche",
    "Negozio di prodotti locali",
    "Fatto a mano a Faenza dal 2011\n🚚 Spedizione gratis sopra i 60 €\n☎ 0546 123 456",
    thumbs=("921", "12,3K", "780", "1.506", "644", "3.027"),
)
NORTH = Person(
    "northloaf.studio",
    "North Loaf Studio",
    "Photographer",
    "Brand shoots from $450 · 2 slots left for Dec 12\nSince 2016 · 380+ shoots\nhello@northloaf.example",
    thumbs=("512", "1,877", "10.4K", "233", "98", "745"),
)
MARE = Person(
    "atelie.mareazul",
    "Ateliê Mar Azul",
    "Arte e artesanato",
    "Bordado à mão 🧵\nWhatsApp (21) 99876-5432\nEncomendas até 15/12",
    thumbs=("137", "206", "270", "1,1 mil", "98", "412"),
)
VIDA = Person(
    "vidasana.coach",
    "Marta Robledo | Nutrición",
    "Dietista",
    "+4.500 alumnas · Reto 21 días\nEmpieza el 7/1 👇",
    "Seguida por luisa.mg y 12 más",
    thumbs=("45,2 mil", "12 mil", "8.730", "5.122", "901", "77 mil"),
)
FERRO = Person(
    "ferroebattuto",
    "Ferro & Battuto",
    "Artigiano",
    "Cancelli e ringhiere dal 1962\nPreventivi in 48 ore",
    "Segui già anna_b e altri 6",
    thumbs=("2.310", "187", "932", "5.004", "76", "1.290"),
)
PULSE = Person(
    "pulse.gymwear",
    "Pulse Gymwear",
    "Clothing (Brand)",
    "Up to 50% off until 11/30 🖤\nShips to 34 countries",
    "Followed by kim.ok, theo.runs and 41 others",
    thumbs=("1.1M", "88.2K", "340K", "12.9K", "2M", "77.1K"),
)


def drawings() -> Iterator[Drawing]:
    """Give all the screens of Instagram."""
    yield from _profiles()
    yield from insights()
    yield from totals()
    yield from posts()


def _profiles() -> Iterator[Drawing]:
    yield profile(
        "instagram_profile_es",
        "es",
        IPHONE,
        CLARA,
        ("412", ES.full(8208), ES.full(934)),
        lately=ES.short(12_400),
    )
    yield profile(
        "instagram_profile_it_dark",
        "it",
        DROID_NIGHT,
        LUCE,
        ("1.036", IT_K.short(12_430), IT.full(1207)),
        lately=IT_K.short(48_100),
        centred=True,
    )
    yield profile(
        "instagram_profile_en",
        "en",
        TALL,
        NORTH,
        ("288", EN.full(3461), EN.full(512)),
        lately=EN.short(9_800),
        centred=True,
    )
    yield profile(
        "instagram_profile_pt_dark",
        "pt",
        NIGHT,
        MARE,
        ("1.118", PT.short(23_700), PT.full(640)),
        lately=PT.short(292_600),
    )
    yield profile(
        "instagram_profile_es_small",
        "es",
        SLIM,
        Person("taller_nudo", "Taller Nudo", "Comercio local", "Macramé · Valencia", thumbs=("12", "7", "31")),
        ("9", ES.full(86), ES.full(0)),
    )
    yield profile(
        "instagram_stranger_es",
        "es",
        DROID,
        VIDA,
        ("2.341", ES.short(87_600), ES.full(1102)),
        own=False,
        centred=True,
    )
    yield profile(
        "instagram_stranger_it",
        "it",
        IPHONE,
        FERRO,
        ("187", IT.full(5932), IT.full(418)),
        own=False,
    )
    yield profile(
        "instagram_stranger_en_dark",
        "en",
        NIGHT,
        PULSE,
        ("4,812", EN.short(1_240_000), EN.full(37)),
        own=False,
    )
    yield web("instagram_web_es", "es", CLARA, ("412", ES.full(8208), ES.full(934)), own=True)
    yield web("instagram_web_en_dark", "en", PULSE, ("4,812", EN.short(1_240_000), EN.full(37)), own=False, dark=True)
    yield web("instagram_web_it", "it", LUCE, ("1.036", IT.full(12_430), IT.full(1207)), own=True)
