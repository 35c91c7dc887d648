"""The drawn pictures that are no statistics screens: what stands on them."""

from __future__ import annotations

from tests.drawn.draw import Drawing
from tests.drawn.layouts.others import (
    bank,
    calculator,
    calendar,
    chat,
    fitness,
    home,
    menu,
    news,
    receipt,
    scene,
    spreadsheet,
    weather,
)


def drawings() -> list[Drawing]:
    """Everything that is drawn of this kind."""
    return [
        chat(
            "other_chat_es",
            "es",
            "Lucía (cuñada)",
            [
                ("¿Viste el vídeo? 1.200 visitas en un día!!", "20:58", False),
                ("Sí, y Marta tiene ya 8.400 seguidores, qué locura", "20:59", False),
                ("Nosotros 3 comentarios y 2 eran tuyos 😅", "21:03", True),
                ("Te debo 45,50 € del taller, ¿bizum?", "21:10", False),
                ("612 345 078", "21:12", True),
            ],
            dark=False,
            day="HOY",
        ),
        receipt(
            "other_receipt_it",
            "it",
            "SUPERMERCATO DA NINO\nVia Emilia 214 - Bologna\nP.IVA 02345670378",
            [
                ("LATTE INT 1L", "1,59"),
                ("PANE CASER.", "2,30"),
                ("UOVA BIO x6", "2,89"),
                ("CAFFE 250G", "4,19"),
                ("SCONTO TESSERA", "-0,80"),
            ],
            [("TOTALE EURO", "10,17"), ("di cui IVA", "0,71"), ("CONTANTE", "20,00"), ("RESTO", "9,83")],
            "22/11/2026 10:42  DOC 0183-0042\nPUNTI 214  GRAZIE",
        ),
        calculator("other_calculator_en", "en", "12,400×3.2", "39,680"),
        weather(
            "other_weather_es",
            "es",
            "Zaragoza",
            ("14°", "Mayormente soleado", "Máx.: 17°  Mín.: 6°"),
            [("Ahora", "14°"), ("13", "15°"), ("14", "16°"), ("15", "17°"), ("16", "16°"), ("17", "14°")],
            [
                ("Hoy", "10%", "6° – 17°"),
                ("Lun.", "30%", "7° – 15°"),
                ("Mar.", "80%", "9° – 12°"),
                ("Mié.", "0%", "4° – 13°"),
                ("Jue.", "5%", "3° – 14°"),
            ],
            "PREVISIÓN PARA 10 DÍAS",
        ),
        bank(
            "other_bank_it",
            "it",
            ("Conti", "Conto corrente ··4417", "12.431,08 €", "Disponibile 12.180,33 € · IBAN IT60 X054 2811 1010"),
            [
                ("Bonifico da Rossi M.", "20 nov · Saldo fattura 318", "+1.204,00 €"),
                ("Enel Energia", "18 nov · Addebito", "-88,41 €"),
                ("Supermercato Nino", "22 nov", "-10,17 €"),
                ("Stipendio", "10 nov", "+2.318,00 €"),
                ("Ferramenta", "9 nov", "-31,90 €"),
            ],
            dark=True,
        ),
        home(
            "other_home_en",
            "en",
            "Sunday, November 22\n2 events · 14° Partly cloudy",
            [
                ("Mail", "1,204", ""),
                ("Camera", "", ""),
                ("Messages", "12", ""),
                ("Calendar", "", ""),
                ("Phone", "3", ""),
                ("Videos", "", ""),
                ("Health", "", ""),
                ("Stats", "9", ""),
                ("Maps", "", ""),
                ("Settings", "1", ""),
                ("Reviews", "", ""),
                ("Clock", "", ""),
            ],
        ),
        scene("other_photo_es", "es", (("Feliz domingo", 60, 180, 44), ("Abierto 24 h", 92, 560, 26)), (480, 640)),
        menu(
            "other_menu_it",
            "it",
            "TRATTORIA DORA",
            [
                (
                    "Antipasti",
                    [("Tagliere misto", "salumi e formaggi, per 2", "14,00"), ("Carciofi fritti", "", "9,50")],
                ),
                ("Primi", [("Tagliatelle al ragù", "fatte in casa", "12,00"), ("Tortellini in brodo", "", "13,50")]),
                ("Secondi", [("Brasato al Barolo", "con polenta", "18,00"), ("Coperto", "a persona", "2,50")]),
            ],
        ),
        spreadsheet(
            "other_orders_en",
            "en",
            "File|Home|Insert|Data|Review|View",
            "D7|fx|=SUM(D2:D6)",
            ("Order", "Customer", "Date", "Items", "Total", "Status", "Shipped"),
            [
                ["1042", "A. Novak", "11/14/2026", "3", "248.00", "Paid", "Yes"],
                ["1043", "J. Ruiz", "11/15/2026", "1", "79.90", "Paid", "Yes"],
                ["1044", "M. Conti", "11/15/2026", "12", "1,204.50", "Pending", "No"],
                ["1045", "B. Okafor", "11/17/2026", "2", "158.00", "Paid", "Yes"],
                ["1046", "L. Haas", "11/20/2026", "5", "402.25", "Refunded", "-"],
                ["", "", "Total", "23", "2,092.65", "", ""],
            ],
        ),
        calendar(
            "other_calendar_es",
            "es",
            "Noviembre 2026",
            "L|M|X|J|V|S|D",
            [
                ("Taller de pan (12 plazas)", "10:00 – 13:30"),
                ("Llamar al gestor", "16:00 · IVA 3T"),
                ("Revisar Instagram", "19:00 – 19:15"),
            ],
            dark=False,
        ),
        news(
            "other_news_es",
            "es",
            "El Cronista",
            "La influencer que perdió 1,2 millones de seguidores en un fin de semana",
            "Redacción · 21 nov 2026, 18:04 · 6 min",
            [
                "Tenía 3,4 millones de seguidores y un alcance medio de 800.000 cuentas por publicación.",
                "Después las visualizaciones cayeron un 62% y los comentarios pasaron de 4.000 a 12.500 en dos días.",
            ],
        ),
        fitness(
            "other_fitness_en",
            "en",
            "Summary",
            [("Move", "412/570 CAL"), ("Exercise", "28/30 MIN"), ("Stand", "9/12 HRS")],
            [
                ("Steps", "8,208", "today"),
                ("Distance", "5.94", "KM"),
                ("Heart rate", "72", "BPM"),
                ("Sleep", "6h 41m", ""),
                ("Floors", "12", ""),
                ("Weight", "71.4", "KG"),
            ],
        ),
        chat(
            "other_chat_en_dark",
            "en",
            "Dev team",
            [
                ("Deploy 4.12 done, 0 errors", "10:02", False),
                ("Reach me at 555 010 4477", "10:05", False),
                ("Lunch at 12:30?", "10:06", True),
                ("Views on the new logo? I like #3", "10:31", False),
                ("+1", "10:32", True),
                ("Saves us 20 min a day", "10:40", False),
            ],
            dark=True,
            day="TODAY",
        ),
    ]
