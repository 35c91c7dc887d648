"""Trades: which words name one, which do not, and that every example is an answer to its question."""

from dataclasses import replace
from datetime import date
from itertools import chain, product
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.dialogue.interviews import aside, brand, card, purpose
from coaching.dialogue.interviews.purpose import ASKED, invitation
from coaching.languages import trades
from coaching.languages.trades import NEUTRAL, QUESTIONS, TRADES, example, named, trade
from coaching.model import Language, Person, Profile, Reading
from coaching.questions.understand import understand
from coaching.reading.chat import read

TODAY = date(2026, 10, 5)
LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMED: dict[str | None, tuple[str, ...]] = {
    "bakery": ("vendo tartas caseras por encargo", "Panadería artesanal", "gelateria in centro", "wedding cakes"),
    "restaurant": ("bar de tapas", "trattoria di famiglia", "coffee roaster", "unas clases de cocina"),
    "hair_beauty": ("hago uñas de gel", "parrucchiera", "barber shop", "medicina estética", "centro estetico"),
    "fitness": ("profesora de yoga", "insegnante di yoga", "yoga teacher", "academia de baile", "personal trainer"),
    "therapist": ("ayudo a mujeres con ansiedad", "psicóloga online", "life coach", "musicoterapia"),
    "nutrition": ("nutricionista", "dietista", "I teach healthy eating"),
    "shop": ("tienda online", "ropa infantil", "abbigliamento donna", "fashion designer", "vestidos de novia"),
    "crafts": ("vendo ceramiche fatte a mano", "I sell handmade candles", "jewellery designer", "taller de cerámica"),
    "photo": ("fotógrafa de bodas", "fotografo di matrimoni", "wedding photographer"),
    "plants": ("tienda de plantas", "fiorista", "garden design"),
    "real_estate": ("inmobiliaria en Valencia", "agenzia immobiliare", "estate agent"),
    "adviser": ("llevo la contabilidad de autónomos", "studio legale", "bookkeeping", "coach de negocios para mujeres"),
    "teacher": ("clases de inglés online", "ripetizioni di matematica", "tutor"),
    "music": ("clases para aprender guitarra", "cantautrice", "wedding band"),
    "design": ("marketing para restaurantes", "diseñadora gráfica", "illustrator", "community manager"),
    "developer": ("diseño web para clínicas", "web design for dentists", "siti web per ristoranti", "app de yoga"),
    "builder": ("reformas de baños", "ristrutturazioni", "interior designer"),
    "mechanic": ("taller mecánico", "officina", "car repairs"),
    "pets": ("tienda para mascotas", "educador canino", "clínica veterinaria", "dog trainer"),
    "health": ("clínica dental", "fisioterapista", "physical therapist", "asesora de lactancia"),
    "travel": ("casa rural en Asturias", "B&B in Puglia", "tour guide"),
    "food_producer": ("vendo vino ecológico", "cantina e olio", "craft beer"),
    "events": ("wedding planner", "organizzo eventi", "event planner"),
    "cosmetics": ("jabones artesanales", "saponi naturali", "vendo por redes sociales cremas"),
    "books": ("escribo novelas", "libreria", "novelist"),
    "cause": ("ONG de ayuda a refugiados", "associazione di volontari", "veterans charity"),
    # Whom one serves is not what one does, and half a word is none.
    None: (
        "ayudo a restaurantes a llenar mesas", "aiuto i ristoranti a riempire i tavoli", "I help dentists get patients",
        "barcelona", "barcos", "cartas", "vela", "category theory", "apple picking", "embarazo", "panorama", "carteles",
        "I run a petrol station", "taller", "vendo cosas", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "words"), [(name, words) for name, all_of in NAMED.items() for words in all_of])
def test_a_trade_is_known_by_its_words(name: str | None, words: str) -> None:
    """In any language, whatever the person's own; never by a part of a word."""
    assert named(words) == name
    assert named(words.upper()) == name


def test_every_trade_is_heard_in_every_language() -> None:
    """None is left without a case."""
    assert set(NAMED) == {*TRADES, None}


@pytest.mark.parametrize(
    ("profile", "posts", "name"),
    [
        (Profile(business="panadería", pillars=("yoga",)), (), "bakery"),
        (Profile(business="cosas bonitas", line="velas para casas tranquilas"), (), "crafts"),
        (Profile(pillars=("IVA", "impuestos", "gastos")), (), "adviser"),
        (Profile(pillars=("recetas", "yoga", "perros")), (), None),
        (Profile(target="dueñas de perros"), (), "pets"),
        (Profile(target="autónomos con miedo a Hacienda"), (), "adviser"),
        # Whoever wants to reach restaurants runs none.
        (Profile(target="restaurantes de barrio"), (), None),
        (Profile(), ("cómo podar rosas en el jardín", "plantas de sombra", "mi perro"), "plants"),
        (Profile(), ("mi perro",), None),
        (Profile(), (), None),
    ],
)
def test_what_somebody_says_of_their_trade_goes_before_what_points_to_it(
    profile: Profile, posts: tuple[str, ...], name: str | None
) -> None:
    """Business, line, themes, posts that agree, whom they seek; where these do not agree, nothing is guessed."""
    assert trade(profile, posts) == name


def _written() -> list[tuple[str, str, Any]]:
    return [
        (phrase.trade, phrase.weight, phrase)
        for phrase in chain.from_iterable(trades._phrases().values())
        if phrase.weight != "seek"
    ]


def test_no_word_stands_for_two_trades() -> None:
    """Nor for one of them once in full and once faintly."""
    found: dict[tuple[tuple[str, ...], bool], set[tuple[str, str]]] = {}
    for name, weight, phrase in _written():
        found.setdefault((phrase.words, phrase.begins), set()).add((name, weight))
    assert [words for words, senses in found.items() if len(senses) > 1] == []


def test_no_trade_is_heard_inside_a_word() -> None:
    """A "barco" is no bar."""
    for _, _, phrase in _written():
        assert named("qx" + "".join(phrase.words)) is None, phrase


@given(st.text(max_size=300))
def test_any_words_are_heard(words: str) -> None:
    """Whatever a profile holds, nothing breaks."""
    assert named(words) in {*TRADES, None}
    assert named(words, sought=True) in {*TRADES, None}


def test_every_question_of_an_interview_has_examples() -> None:
    """Of every trade, in every language, short enough for a phone, and no two of them the same."""
    assert {*card.QUESTIONS, *brand.QUESTIONS, *purpose.QUESTIONS} == set(QUESTIONS)
    for language, question in product(LANGUAGES, QUESTIONS):
        said = [example(name, question, language) for name in (NEUTRAL, *TRADES)]
        assert len(set(said)) >= len(said) - 2, (language, question)
        assert all(0 < len(words) <= 90 for words in said)
    assert example(None, "who", "es") == example("a trade of another version", "who", "es")


def _read(words: str, language: Language) -> Reading:
    return understand(words, read(words, today=TODAY, language=language), answering=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_is_no_figure_and_no_question(language: Language) -> None:
    """So people answer: "Rosa, 42, has a workshop" counts nobody, and "que reserven clase" asks nothing."""
    for name, question in product((NEUTRAL, *TRADES), QUESTIONS):
        words = example(name, question, language)
        quoted = question in card.CARD.quoted
        assert quoted or not aside.asks(words), words
        stated = question in purpose.PURPOSE.stated
        assert not aside.reports(words, _read(words, language), language, stated=stated), words


NEWS: dict[Language, tuple[str, ...]] = {
    "es": (
        "hoy 995 seguidores en instagram", "995", "-5", "+15", "perdí 12", "perdí 12 hoy, qué rabia", "tengo 995",
        "ayer tenía 1.000 seguidores y hoy 995", "+15 seguidores, 120 likes, 6 comentarios", "hoy 120 me gusta",
        "gané 20 esta semana", "llevo 1.200 en tiktok", "hoy subí un reel sobre facturas", "ayer hice un sorteo",
        "¿por qué bajé?", "por qué bajo tanto", "¿cómo crezco?", "qué publico hoy",
    ),
    "it": (
        "oggi 760 follower", "760", "-5", "ho perso 12", "ieri 1.000 follower e oggi 995", "ho 995 follower",
        "+15 follower, 120 mi piace", "oggi 3 vendite", "ho guadagnato 20 questa settimana",
        "ieri ho pubblicato un reel sulle fatture", "perché ho perso 12 follower?", "perché perdo follower",
        "cosa faccio adesso",
    ),
    "en": (
        "today 995 followers", "995", "-5", "I lost 12", "yesterday 1,000 followers and today 995", "2 sales today",
        "+15 followers, 120 likes", "I had 1000 yesterday and now it's 995", "got 20 new followers this week",
        "I posted a reel about invoices today", "why did I lose 12 followers?", "why am I losing people",
        "what should I post",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("language", "words"), [(name, words) for name, all_of in NEWS.items() for words in all_of])
def test_figures_and_questions_are_no_answers(language: Language, words: str) -> None:
    """They are dealt with at once, and the interview goes on where it was."""
    reading = _read(words, language)
    assert aside.asks(words) or aside.reports(words, reading, language)
    assert aside.asks(words) or aside.reports(words, reading, language, stated=True)


def test_the_purpose_is_asked_for_once_a_month() -> None:
    """Until it is told (M29)."""
    person = Person(1, 1, "es")
    assert invitation(person, TODAY) is not None
    asked = replace(person, dialogue={ASKED: TODAY.isoformat()})
    assert invitation(asked, date(2026, 11, 3)) is None
    assert invitation(asked, date(2026, 11, 4)) is not None
    assert invitation(person.told(purpose="que reserven clase"), TODAY) is None
