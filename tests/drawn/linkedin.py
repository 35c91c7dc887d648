"""The drawn screens of LinkedIn: who shows what."""

from __future__ import annotations

from tests.drawn.draw import Drawing
from tests.drawn.layouts.linkedin import company, contents, dashboard, followers, post
from tests.drawn.pieces import (
    EN,
    ES,
    IT,
    PT,
)
from tests.drawn.truths import days


def drawings() -> list[Drawing]:
    """Everything that is drawn of LinkedIn."""
    return [
        dashboard(
            "linkedin_dashboard_es",
            "es",
            (
                "Marta Ibáñez Roca",
                "Asesoría fiscal para autónomas · 15 años · Renta 2026 desde 60 €",
                "Zaragoza, Aragón, España",
            ),
            ES.full(1_403),
            (ES.full(312), ES.full(2_204), ES.full(48)),
            ("iphone", False, "9:41", 77),
            "3",
        ),
        dashboard(
            "linkedin_dashboard_it_dark",
            "it",
            (
                "Giulio Ferrante",
                "Consulente del lavoro | Relatore | 2.400 ore di formazione",
                "Bologna, Emilia-Romagna, Italia",
            ),
            IT.full(8_120),
            (IT.full(89), IT.full(12_403), IT.full(7)),
            ("android", True, "18:30", 45),
            "11",
        ),
        dashboard(
            "linkedin_dashboard_pt",
            "pt",
            ("Renata Couto", "Arquiteta de interiores · 120 projetos entregues", "Curitiba, Paraná, Brasil"),
            PT.full(3_977),
            (PT.full(154), PT.full(6_318), PT.full(22)),
            ("android", False, "8:08", 96),
            "1",
        ),
        company(
            "linkedin_company_en",
            "en",
            ("Halden Bicycle Works Ltd", EN.full(1_090)),
            [
                ("searches", EN.full(466), "-10%"),
                ("newfans", EN.full(2), ""),
                ("postimp", EN.full(448), "-29.6%"),
                ("visitors", EN.full(25), "-7.4%"),
            ],
            ("11", "21", "9"),
        ),
        company(
            "linkedin_company_it",
            "it",
            ("Officina Ferrante Srl", IT.full(2_318)),
            [
                ("searches", IT.full(1_204), "18,2%"),
                ("newfans", IT.full(14), "40%"),
                ("postimp", IT.full(9_877), "12,5%"),
                ("visitors", IT.full(61), "-3,2%"),
            ],
            ("2", "7", ""),
        ),
        company(
            "linkedin_company_es_phone",
            "es",
            ("Horno Lúmina SL", ES.full(764)),
            [
                ("searches", ES.full(203), "-4 %"),
                ("newfans", ES.full(5), "25 %"),
                ("postimp", ES.full(1_112), "8,1 %"),
                ("visitors", ES.full(33), "-12 %"),
            ],
            ("", "", ""),
            narrow=True,
        ),
        post(
            "linkedin_post_es",
            "es",
            ("Lo que nadie te cuenta del IVA trimestral: 3 errores que cuestan 600 €…", "· 4 días"),
            (ES.full(3_015), "46%", "54%", ES.full(1_830)),
            (ES.full(28), ES.full(2)),
            [
                ("reactions", ES.full(63)),
                ("comments", ES.full(4)),
                ("reposts", ES.full(4)),
                ("saves", ES.full(3)),
                ("sends", ES.full(1)),
            ],
            ES.full(75),
            ("iphone", False, "12:12", 39),
        ),
        post(
            "linkedin_post_en_dark",
            "en",
            ("We rebuilt 40 frames in 12 weeks. Here is what broke…", "· 1w"),
            (EN.full(18_204), "31%", "69%", EN.full(11_470)),
            (EN.full(203), EN.full(37)),
            [
                ("reactions", EN.full(402)),
                ("comments", EN.full(88)),
                ("reposts", EN.full(19)),
                ("saves", EN.full(61)),
                ("sends", EN.full(24)),
            ],
            None,
            ("android", True, "20:02", 84),
        ),
        post(
            "linkedin_post_it",
            "it",
            ("Contratti a termine: cosa cambia dal 1° gennaio 2027…", "· 2 giorni"),
            (IT.full(6_341), "58%", "42%", IT.full(4_009)),
            (IT.full(41), IT.full(9)),
            [
                ("reactions", IT.full(118)),
                ("comments", IT.full(22)),
                ("reposts", IT.full(7)),
                ("saves", IT.full(0)),
                ("sends", IT.full(3)),
            ],
            None,
            ("iphone", False, "7:45", 58),
        ),
        contents(
            "linkedin_content_it",
            "it",
            ("24 ottobre 2026 - 22 novembre 2026", days(30)),
            ("impressions", "imp", IT.full(80_453)),
            [
                ("likes", "reactions", IT.full(1_917)),
                ("comments", "comments", IT.full(525)),
                ("shares", "reposts", IT.full(64)),
            ],
            (("6k", "4k", "2k", "0"), ("24 ott", "31 ott", "7 nov", "14 nov", "22 nov")),
        ),
        contents(
            "linkedin_content_es_dark",
            "es",
            ("16 nov 2026 - 22 nov 2026", days(7)),
            ("impressions", "imp", ES.full(2_204)),
            [
                ("likes", "reactions", ES.full(88)),
                ("comments", "comments", ES.full(19)),
                ("shares", "reposts", ES.full(0)),
            ],
            (("600", "400", "200", "0"), ("16 nov", "18 nov", "20 nov", "22 nov")),
            dark=True,
        ),
        contents(
            "linkedin_content_en",
            "en",
            ("Aug 25, 2026 - Nov 22, 2026", days(90)),
            ("interactions", "inter", EN.full(1_284)),
            [
                ("likes", "reactions", EN.full(904)),
                ("comments", "comments", EN.full(291)),
                ("shares", "reposts", EN.full(89)),
            ],
            (("60", "40", "20", "0"), ("Aug 25", "Sep 16", "Oct 8", "Oct 30", "Nov 22")),
        ),
        followers(
            "linkedin_followers_en",
            "en",
            ("Halden Bicycle Works Ltd", EN.full(1_090), EN.full(23), "15%"),
            (("3", "2", "1", "0"), ("Oct 24", "Nov 1", "Nov 9", "Nov 17", "Nov 22")),
            None,
        ),
        followers(
            "linkedin_followers_es",
            "es",
            ("Horno Lúmina SL", ES.full(764), ES.full(31), "-6,1%"),
            (("4", "2", "0"), ("24 oct", "7 nov", "22 nov")),
            ("android", True, "16:16", 70),
        ),
    ]
