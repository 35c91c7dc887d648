"""What follows the post command: one post a line."""

from datetime import date

import pytest

from coaching.model import Language, Post
from coaching.reading.chat import read_posts

TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("line", "language", "post"),
    [
        ("cómo deducir el móvil", "es", Post("cómo deducir el móvil", TODAY)),
        (
            "ayer: pan de centeno | encaja | enseña",
            "es",
            Post("pan de centeno", date(2026, 11, 17), "high", "teaches"),
        ),
        (
            "04/10 chistes de fútbol | relleno | no encaja",
            "es",
            Post("chistes de fútbol", date(2026, 10, 4), "off", "filler"),
        ),
        (
            "3 errores al declarar | a medias | pregunta",
            "es",
            Post("3 errores al declarar", TODAY, "partial", "listens"),
        ),
        ("rebajas | vende", "es", Post("rebajas", TODAY, None, "sells")),
        ("cine | sorteo | fuera", "es", Post("cine", TODAY, "off", "giveaway")),
        (
            "mapas | para compartir | encaja | instagram",
            "es",
            Post("mapas", TODAY, "high", "shareable", "instagram"),
        ),
        (
            "ieri: il vino giusto | in target | insegna",
            "it",
            Post("il vino giusto", date(2026, 11, 17), "high", "teaches"),
        ),
        ("gatti | fuori target | riempitivo", "it", Post("gatti", TODAY, "off", "filler")),
        ("saldi | a metà | vende", "it", Post("saldi", TODAY, "partial", "sells")),
        ("yesterday: pricing | fits | teaches", "en", Post("pricing", date(2026, 11, 17), "high", "teaches")),
        ("memes | off | filler", "en", Post("memes", TODAY, "off", "filler")),
        ("free guide | partly | gives", "en", Post("free guide", TODAY, "partial", "gives")),
        ("pan | sí | enseña", "es", Post("pan", TODAY, "high", "teaches")),
        ("pan | si", "it", Post("pan", TODAY, "high")),
        ("vino | no | vende", "it", Post("vino", TODAY, "off", "sells")),
        ("bread | yes | instagram", "en", Post("bread", TODAY, "high", None, "instagram")),
        ("bread | No.", "en", Post("bread", TODAY, "off")),
        ("x | high | shareable", "en", Post("x", TODAY, "high", "shareable")),
    ],
)
def test_a_line_is_a_post(line: str, language: Language, post: Post) -> None:
    """Date and fields are optional, and the fields come in any order."""
    assert read_posts(line, today=TODAY, language=language) == (post,)


def test_lines_are_posts() -> None:
    """Empty lines and lines without a topic are none."""
    posts = read_posts("uno | encaja\n\n | vende\n16/11 dos", today=TODAY, language="es")
    assert [(post.topic, post.day) for post in posts] == [("uno", TODAY), ("dos", date(2026, 11, 16))]


@pytest.mark.parametrize("line", ["nada", "Niente.", "nothing!", "ninguna", "ayer: nada", "nessuno"])
def test_nothing_is_no_post(line: str) -> None:
    """Who published nothing says so, and that is no topic."""
    assert read_posts(line, today=TODAY, language="es") == ()
