"""The drawn screens of Telegram: who shows what."""

from __future__ import annotations

from dataclasses import replace

from tests.drawn.draw import Drawing
from tests.drawn.layouts.telegram import info, statistics
from tests.drawn.pieces import (
    EN,
    ES,
    IT,
    THIN,
    Said,
)
from tests.drawn.truths import days


def drawings() -> list[Drawing]:
    """Everything that is drawn of Telegram."""
    month, week = days(30), days(7)
    return [
        info(
            "telegram_info_es",
            "es",
            ("Panadería Lúmina", "luminapanes", "Hornadas del día a las 7:30.\nPedidos 612 345 078"),
            ES.full(1_284),
            ("3", "4"),
            ("iphone", False, "9:41", 66),
        ),
        info(
            "telegram_info_it_dark",
            "it",
            ("Ceramiche Dora", "ceramichedora", "Sconti per i primi 50. Dal 1998."),
            THIN.full(4_077),
            ("2", "12"),
            ("android", True, "23:01", 18),
        ),
        info(
            "telegram_other_en",
            "en",
            ("Rowan Makes", "rowanmakes", "Knife drops every Friday 7pm.\n40 blades a week. $240+"),
            EN.full(12_403),
            None,
            ("iphone", False, "13:13", 85),
        ),
        statistics(
            "telegram_stats_en",
            "en",
            ("Oct 24 - Nov 22", month),
            [
                ("fans", "1,284", "+31 (2.47%)"),
                ("on", "58.2%", ""),
                ("views", "412", "-18 (4.19%)"),
                ("passes", "3", "+1 (50%)"),
                ("reacts", "14", "-2 (12.5%)"),
            ],
            (EN.full(1_284), Said("+31", 31)),
            (("1.3K", "1.28K", "1.26K"), ("Oct 24", "Nov 8", "Nov 22")),
            ("iphone", False, "10:02", 49),
        ),
        statistics(
            "telegram_stats_es_dark",
            "es",
            ("16 nov. – 22 nov.", week),
            [
                ("fans", "9.840", "-112 (1,13%)"),
                ("views", "2,1 mil", "+204 (10,8%)"),
                ("on", "41,7%", ""),
                ("passes", "19", "-3 (13,6%)"),
            ],
            (ES.full(9_840), Said("-112", -112)),
            (("10 mil", "9,9 mil", "9,8 mil"), ("16 nov.", "19 nov.", "22 nov.")),
            ("android", True, "19:38", 93),
            [
                ("Hornada de centeno: quedan 12", "hoy a las 7:31", "1.904", "21 compartidos"),
                ("Taller del sábado (45 €)", "20 nov. a las 18:00", "2.312", "40 compartidos"),
            ],
        ),
        replace(
            statistics(
                "telegram_stats_it",
                "it",
                ("24 ott – 22 nov", month),
                [
                    ("fans", "4.077", "+8 (0,2%)"),
                    ("on", "66,1%", ""),
                    ("views", "1.340", "-77 (5,43%)"),
                    ("passes", "6", "0"),
                ],
                (IT.full(4_077), Said("+8", 8)),
                (("4,1K", "4K", "3,9K"), ("24 ott", "8 nov", "22 nov")),
                ("iphone", True, "7:07", 31),
            ),
            whole=True,
        ),
    ]
