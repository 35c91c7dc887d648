"""Rounds of questions, the goal, and the weekly look at a community: what they read, keep and measure."""

import tomllib
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import coaching.languages
from coaching.languages import phrases
from coaching.metrics import community
from coaching.metrics.community import AmongMembers, Replies, Returning
from coaching.model import LANGUAGES, Doubt, History, Language, Measured, NotEnough, Observation, Person, Profile
from coaching.reading.amount import how_many, is_report
from coaching.reading.goal import followers_goal, goals, is_bare, resigned, wished
from coaching.thresholds import COMMENTS, FOUR_WEEKS, TARGET_ANSWERS, WEEK
from tests.stage import Stage

TODAY = date(2026, 10, 5)

# ---------------------------------------------------------------- goals

GOALS: dict[Language, dict[str, int | None]] = {
    "es": {
        "llegar a 1.000": 1000, "1k": 1000, "1000": 1000, "1000.0": 1000, "1000 seguidores": 1000, "1,5k": 1500,
        "diez mil seguidores": 10_000, "llegar a 10 mil": 10_000, "quiero llegar a mil": 1000, "los 10.000": 10_000,
        "llegar a un millón de seguidores": 1_000_000, "10k en instagram": 10_000, "meta: 10k": 10_000,
        "mi meta es llegar a 5.000 seguidores": 5000, "mi meta son los 1.100": 1100, "seguidores: 5000": 5000,
        "tengo 430 seguidores y quiero llegar a 1.000": 1000, "hoy 995 seguidores, mi meta es 1.100": 1100,
        "pasar de 900 a 2.000 seguidores": 2000, "crecer de 300 a 1.000": 1000, "cambia mi meta a 2000": 2000,
        "quiero pasar de mis 995 seguidores a 1.100": 1100, "pon como objetivo 5000 seguidores": 5000,
        "me faltan 90 seguidores para llegar a 1.100": 1100, "1.000 antes de verano": 1000,
        "llegar a 1.000 antes del 31 de diciembre": 1000, "llegar a 1.000 en 6 meses": 1000,
        "llegar a 1.000 seguidores en 2026": 1000, "llegar a 1.000 y vender 5 al mes": 1000,
        "quiero 5000 seguidores y 20 ventas al mes": 5000, "cerrar 3 clientes y llegar a 2.000 seguidores": 2000,
        "tener 1.000 seguidores de verdad": 1000, "conseguir 1000 seguidores": 1000,
        # Nothing that counts followers, or nobody knows which.
        "vender más": None, "facturar 3000 euros": None, "facturar 3000": None, "vender 1000": None, "": None,
        "vender 5 al mes": None, "llegar a 3.000 €": None, "llegar a 3.000€ al mes": None,
        "conseguir 20 clientes": None, "llegar a 20 clientes": None, "llegar a 1000 personas": None,
        "llegar a 50 años": None, "0": None, "-5": None,
        "ganar 100 seguidores al mes": None, "100 seguidores nuevos": None, "ganar 500 seguidores": None,
        "mantener mis 1000 seguidores": None, "no perder seguidores": None, "comprar 1000 seguidores": None,
        "no quiero llegar a 10.000 seguidores": None, "que mi amiga llegue a 10k seguidores": None,
        "llegar al 5 % de interacción": None, "100 likes por publicación": None, "publicar 3 veces por semana": None,
        "300 o 400 seguidores": None, "llegar a 1000 seguidores y luego a 5000 seguidores": None,
        "abrir mi tienda el 5 de mayo": None, "tener una comunidad que me escriba": None, "que reserven clase": None,
    },
    "it": {
        "arrivare a 10mila": 10_000, "10mila": 10_000, "i 10mila": 10_000, "diecimila": 10_000, "1000": 1000,
        "2.000 follower": 2000, "il mio obiettivo è 2.000 follower": 2000, "obiettivo 5k": 5000,
        "ho 760 follower e vorrei arrivare a 2000 entro l'estate": 2000, "mille follower": 1000,
        "un milione di follower": 1_000_000, "passare da 300 a 1.000": 1000, "avere 1.500 follower veri": 1500,
        "vorrei raggiungere 5.000 iscritti": 5000, "mi mancano 90 follower per arrivare a 1.100": 1100,
        "vendere di più": None, "fatturare 3000 euro": None, "5 vendite al mese": None, "trovare 20 clienti": None,
        "guadagnare 100 follower al mese": None, "100 nuovi follower": None, "non perdere follower": None,
        "arrivare a 30 clienti": None, "arrivare a 3.000 € al mese": None, "pubblicare 3 volte a settimana": None,
    },
    "en": {
        "5,000": 5000, "1000": 1000, "1000.0": 1000, "10k followers": 10_000, "my goal is 10k followers": 10_000,
        "reach 5,000 followers by June": 5000, "get to 1,000": 1000, "reach 10k by christmas": 10_000,
        "grow from 300 to 1,000": 1000, "I have 430 followers and want to reach 1,000": 1000, "1.5k followers": 1500,
        "ten thousand followers": 10_000, "one million followers": 1_000_000, "reach 50k on tiktok": 50_000,
        "hit 1k before summer": 1000, "5k in 6 months": 5000,
        "I want to have 2,000 followers": 2000, "have 1000 subscribers": 1000,
        "1.234 followers": None, "sell more": None, "make $3,000 a month": None, "make 3000": None, "20 clients": None,
        "reach 20 clients": None, "gain 100 followers a month": None, "100 new followers": None,
        "100 more followers": None, "keep my 1000 followers": None, "not lose followers": None,
        "reach 10,000 people": None, "100 likes per post": None, "5 sales a month": None, "invoice 3000 euros": None,
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words", "asked"), [(name, words, n) for name, cases in GOALS.items() for words, n in cases.items()]
)
def test_a_goal_asks_for_followers_or_for_something_else(language: Language, words: str, asked: int | None) -> None:
    """The same with and without knowing whose language it is."""
    assert followers_goal(words, language) == asked
    if words != "1.234 followers":
        assert followers_goal(words) == asked


def test_a_goal_from_another_program_is_a_number() -> None:
    """JSON makes no difference between 1000 and 1000.0."""
    assert followers_goal(1000) == followers_goal(1000.0) == followers_goal("1000") == 1000


def test_two_readings_are_both_kept() -> None:
    """In English a point is a decimal sign, and people from elsewhere write 1.234 for a thousand and more."""
    assert goals("reach 1.234 followers", "en") == (1234, 1)
    assert goals("llegar a 1.234 seguidores", "es") == (1234,)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("mi meta es llegar a 5.000 seguidores", (5000,)), ("quiero llegar a 1.000 seguidores", (1000,)),
        ("my goal is 10k followers", (10_000,)), ("i'd love to reach 5,000 followers", (5000,)),
        ("il mio obiettivo è 2.000 follower", (2000,)), ("vorrei arrivare a 5.000 follower", (5000,)),
        ("si llego a 1.000, mi meta es 2.000", ()), ("¿quiero llegar a 10k?", ()), ("mi meta es vender más", ()),
        ("mi amiga quiere llegar a 10k seguidores", ()), ("borra mi meta", ()), ("hoy 995 seguidores", ()),
    ],
)  # fmt: skip
def test_a_message_tells_its_goal_by_itself(words: str, asked: tuple[int, ...]) -> None:
    """Only where nothing else can be meant."""
    assert wished(words) == asked


@pytest.mark.parametrize("words", ["10k", "1000", "los 5.000", "5.000 seguidores", "10k en instagram", "around 5k"])
def test_a_bare_number_answers_the_question_for_a_goal(words: str) -> None:
    """Without the question it would be a count of followers."""
    assert is_bare(words)


@pytest.mark.parametrize("words", ["hoy 995", "tengo 995", "-5", "+15", "995 likes", "de 300 a 1000", "vender"])
def test_a_report_is_no_bare_number(words: str) -> None:
    """A day, a change or another figure is news."""
    assert not is_bare(words)


RESIGNED = (
    "con estos me conformo", "con 430 me conformo", "pocos y buenos y ya está", "me da igual crecer",
    "¿está bien quedarme con pocos?", "no necesito más seguidores, vendo bien", "prefiero quedarme pequeña",
    "mi bastano questi", "pochi ma buoni, va bene così", "non mi interessa crescere", "mi tengo quelli che ho",
    "I'm fine with the few I have", "is it ok to stay small if I'm selling fine?", "few but loyal, that's it",
    "I don't need more followers", "don't care about growing",
)  # fmt: skip
NOT_RESIGNED = (
    "no me conformo con esto", "ya no me conformo con 400", "quiero crecer", "¿cómo crezco?", "hoy 430 seguidores",
    "me da igual lo que digan", "pocos likes", "non mi accontento", "non mi bastano questi", "va bene così?",
    "I won't settle for 400", "I'm not happy with the few I have", "those likes aren't enough for me", "",
)  # fmt: skip


def test_who_lets_go_of_growing() -> None:
    """Precision goes first: "me da igual" by itself says nothing about growing."""
    assert [words for words in RESIGNED if not resigned(words)] == []
    assert [words for words in NOT_RESIGNED if resigned(words)] == []


@given(st.text(max_size=200))
def test_no_words_break_the_reading_of_a_goal(words: str) -> None:
    """Whatever a profile holds."""
    assert len(goals(words)) <= 2
    resigned(words)
    wished(words)
    is_bare(words)


@given(st.integers(min_value=1, max_value=9_999_999), st.sampled_from([("es", "."), ("it", "."), ("en", ",")]))
def test_a_goal_written_as_in_its_language_is_read_back(number: int, written: tuple[Language, str]) -> None:
    """Thousands with the language's own sign."""
    language, sign = written
    assert followers_goal(f"{number:,}".replace(",", sign), language) == number


# ---------------------------------------------------------------- how many?


@pytest.mark.parametrize(
    ("language", "words", "meant"),
    [
        ("es", "30", 30), ("es", "unos 30", 30), ("es", "doce", 12), ("es", "ninguno", 0), ("es", "con nadie", 0),
        ("es", "a todos", 30), ("es", "6 de 30", 6), ("es", "con una", 1), ("es", "30 esta semana", 30),
        ("es", "no lo sé, unos 20", 20), ("es", "muchos", None), ("es", "casi todos", None), ("es", "la mitad", None),
        ("it", "trenta", 30), ("it", "due", 2), ("it", "nessuno", 0), ("it", "a tutti", 30),
        ("it", "una trentina", None), ("it", "un paio", 2), ("en", "none of them", 0), ("en", "all of them", 30),
        ("en", "forty", 40),
        ("en", "6 out of 30", 6), ("en", "a couple", 2), ("en", "zero", 0),
    ],
)  # fmt: skip
def test_how_many(language: Language, words: str, meant: int | None) -> None:
    """A count, none, all of them; what is no count is no zero either."""
    assert how_many(words, today=TODAY, language=language, of=30) == meant


@pytest.mark.parametrize(
    ("words", "why"),
    [("-3", "negative_total"), ("+15", "other"), ("12,5", "other"), ("3 o 4", "several"), ("entre 10 y 12", "several"),
     ("9" * 12, "too_large")],
)  # fmt: skip
def test_what_is_no_count_says_why(words: str, why: str) -> None:
    """It is asked about again, and nothing is stored."""
    said = how_many(words, today=TODAY, language="es")
    assert isinstance(said, Doubt)
    assert said.why == why


@pytest.mark.parametrize(
    ("words", "report"),
    [("hoy 995", True), ("995 seguidores", True), ("995 en instagram", True), ("perdí 5", True),
     ("30 comentarios y 200 likes", True), ("30", False), ("30 comentarios esta semana", False), ("a 6", False)],
)  # fmt: skip
def test_other_figures_are_news(words: str, *, report: bool) -> None:
    """In the middle of the questions, followers stay followers."""
    assert is_report(words, {"comments"}, today=TODAY, language="es") is report


def test_every_language_has_the_same_lists() -> None:
    """None of them empty, none unknown."""
    for language in LANGUAGES:
        path = Path(coaching.languages.__file__).parent / language / "rounds.toml"
        written = tomllib.loads(path.read_text(encoding="utf-8"))
        assert set(written) == set(get_args(phrases.Section))
        assert all(written.values())


# ---------------------------------------------------------------- the community


def _history(*told: tuple[Measured, int, int], whole: bool = True) -> History:
    """(metric, value, days ago) of totals that cover a week each."""
    made = [
        Observation(metric, "total", value, day, "instagram", since=day - timedelta(days=WEEK - 1) if whole else None)
        for metric, value, ago in told
        for day in [TODAY - timedelta(days=ago)]
    ]
    return History(tuple(sorted(made, key=lambda o: o.day)))


def _checks(*weeks: tuple[int, int, int]) -> History:
    """(comments, among members, days ago)."""
    return _history(
        *(("comments", of, ago) for of, _, ago in weeks), *(("member_replies", n, ago) for _, n, ago in weeks)
    )


def test_reply_rate() -> None:
    """Own replies over comments; below ten comments it is not given (M14)."""
    assert community.replies(_history(("comments", 30, 0), ("own_replies", 6, 0)), "instagram", TODAY) == Replies(6, 30)
    few = community.replies(_history(("comments", 9, 0), ("own_replies", 9, 0)), "instagram", TODAY)
    assert few == NotEnough("comments", COMMENTS, 9)
    assert isinstance(community.replies(_history(("comments", 30, 0)), "instagram", TODAY), NotEnough)
    assert isinstance(community.replies(_history(("own_replies", 3, 0)), "instagram", TODAY), NotEnough)
    elsewhere = _history(("comments", 30, 0), ("own_replies", 6, 0))
    assert isinstance(community.replies(elsewhere, "tiktok", TODAY), NotEnough)


def test_comments_of_a_week() -> None:
    """What was told for a whole week counts once; what was told day by day adds up."""
    daily = _history(("comments", 6, 0), ("comments", 5, 3), ("comments", 9, 8), whole=False)
    assert community.this_week(daily, "instagram", "comments", TODAY) == 11
    twice = _history(("comments", 30, 0), ("comments", 28, 3))
    assert community.this_week(twice, "instagram", "comments", TODAY) == 30
    assert community.this_week(History(), "instagram", "comments", TODAY) is None
    # A look five days ago was mostly about another week.
    assert community.this_week(_history(("comments", 30, 5)), "instagram", "comments", TODAY) is None
    month = Observation("comments", "total", 200, TODAY, "instagram", since=TODAY - timedelta(days=29))
    assert community.this_week(History((month,)), "instagram", "comments", TODAY) is None


def test_talk_among_members() -> None:
    """Against the person's own median from three earlier weeks on; before that, only the fact (M12)."""
    lone = community.among_members(_checks((24, 2, 0)), "instagram", TODAY)
    assert lone == AmongMembers(2, 24, 1)
    # 2 of 24 (8 %) against a median of 15 %: less, and few enough to be chance.
    low = community.among_members(_checks((24, 2, 0), (20, 3, 7), (40, 6, 14), (20, 3, 21)), "instagram", TODAY)
    assert low == AmongMembers(2, 24, 1, 0.15, 3, "down", chance=True)
    high = community.among_members(_checks((40, 20, 0), (20, 3, 7), (40, 6, 14), (20, 3, 21)), "instagram", TODAY)
    assert isinstance(high, AmongMembers)
    assert (high.direction, high.chance) == ("up", False)
    flat = community.among_members(_checks((20, 3, 0), (20, 3, 7), (40, 6, 14), (20, 3, 21)), "instagram", TODAY)
    assert isinstance(flat, AmongMembers)
    assert flat.direction == "flat"


def test_few_comments_are_taken_together() -> None:
    """Four weeks as one, where one is too small; six comments in all say nothing."""
    month = community.among_members(_checks((8, 1, 0), (7, 2, 7), (7, 0, 14), (50, 9, 35)), "instagram", TODAY)
    assert month == AmongMembers(3, 22, 3)
    assert community.among_members(_checks((6, 1, 0)), "instagram", TODAY) == NotEnough("comments", COMMENTS, 6)
    # Two looks at the same days are one week.
    twice = community.among_members(_checks((8, 1, 0), (8, 1, 3)), "instagram", TODAY)
    assert twice == NotEnough("comments", COMMENTS, 8)


def test_who_comes_back() -> None:
    """Against about four weeks ago, with the growth of the audience (M11)."""
    grown: tuple[tuple[Measured, int, int], ...] = (("followers", 1000, 28), ("followers", 1060, 0))
    flat = _history(("repeat_commenters", 9, 27), ("repeat_commenters", 9, 0), *grown)
    found = community.returning(flat, "instagram", TODAY)
    assert found == Returning(9, 9, TODAY - timedelta(days=27), 0.06)
    assert found.audience_only
    more = community.returning(
        _history(("repeat_commenters", 9, 28), ("repeat_commenters", 12, 0), *grown), "instagram", TODAY
    )
    assert isinstance(more, Returning)
    assert not more.audience_only
    unknown = community.returning(
        _history(("repeat_commenters", 9, 28), ("repeat_commenters", 9, 0)), "instagram", TODAY
    )
    assert isinstance(unknown, Returning)
    assert (unknown.growth, unknown.audience_only) == (None, False)


def test_who_comes_back_needs_two_looks() -> None:
    """The first look says when there will be a second to compare it with."""
    first = community.returning(_history(("repeat_commenters", 9, 0)), "instagram", TODAY)
    assert first == NotEnough("repeat_commenters", 2, 1, TODAY + timedelta(days=FOUR_WEEKS))
    later = community.returning(_history(("repeat_commenters", 9, 7), ("repeat_commenters", 9, 0)), "instagram", TODAY)
    assert later == NotEnough("repeat_commenters", 2, 1, TODAY + timedelta(days=FOUR_WEEKS - 7))
    old = community.returning(_history(("repeat_commenters", 9, 60), ("repeat_commenters", 9, 0)), "instagram", TODAY)
    assert isinstance(old, NotEnough)


# ---------------------------------------------------------------- what is kept


async def _person(stage: Stage) -> Person:
    async with stage.store.reading() as session:
        person = await stage.notebook(session).person()
    assert person is not None
    return person


async def _profile(stage: Stage) -> Profile:
    return (await _person(stage)).profile


async def _draw(stage: Stage, *answers: str) -> None:
    shown = await stage.says("/target")
    await stage.presses(shown[0], "Dibujarla")
    for words in answers:
        await stage.says(words)


async def test_half_a_card_decides_nothing(stage: Stage) -> None:
    """The gate stays as it was until the questions were answered, or left on purpose (M07)."""
    await _draw(stage, "madres primerizas", "duerme cuatro horas")
    await stage.says("/help")
    profile = await _profile(stage)
    assert (dict(profile.card), profile.target_answers) == (
        {"who": "madres primerizas", "problem": "duerme cuatro horas"}, None,
    )  # fmt: skip
    assert profile.target == "madres primerizas"


async def test_a_card_left_on_purpose_counts(stage: Stage) -> None:
    """After one answer at least; leaving before it changes nothing."""
    await _draw(stage)
    await stage.says("/cancel")
    assert (await _profile(stage)).target_answers is None
    await _draw(stage, "madres primerizas")
    await stage.says("/cancel")
    assert (await _profile(stage)).target_answers == 1


async def test_four_answers_are_enough(stage: Stage) -> None:
    """Skipped questions stay open, and what was told before as a sentence stays the target."""
    await stage.says("/target gente con plantas")
    await _draw(stage, "vecinas", "se le mueren las plantas", "no sé", "el barrio", "¿cada cuánto riego?", "no sé")
    profile = await _profile(stage)
    assert profile.target_answers == len(profile.card) == TARGET_ANSWERS
    assert profile.target == "gente con plantas"


async def test_a_restart_changes_nothing(stage: Stage) -> None:
    """Another process over the same database goes on with the next question."""
    await stage.says("/community")
    await stage.says("30")
    again = Stage(stage.store)
    again._updates, again.now = count(100), stage.now
    await again.bot.initialize()
    shown = await again.says("6")
    assert "ya habían comentado" in shown[0].text


async def test_the_community_is_stored_as_figures_of_a_week(stage: Stage) -> None:
    """Of the usual network, for the seven days that end today; Undo takes all of them."""
    await stage.says("hoy 1.000 seguidores en instagram")
    await stage.says("/community")
    for words in ("30", "6", "9", "2", "nada"):
        shown = await stage.says(words)
    async with stage.store.reading() as session:
        told = [o for o in (await stage.notebook(session).history()).observations if o.metric != "followers"]
    assert {(o.metric, o.value, o.platform, o.kind) for o in told} == {
        ("comments", 30, "instagram", "total"), ("own_replies", 6, "instagram", "total"),
        ("repeat_commenters", 9, "instagram", "total"), ("member_replies", 2, "instagram", "total"),
    }  # fmt: skip
    assert {(o.day - o.since).days for o in told if o.since} == {6}
    assert "halves" not in (await _person(stage)).dialogue
    await stage.presses(shown[0], "↩️")
    async with stage.store.reading() as session:
        assert len((await stage.notebook(session).history()).observations) == 1


async def test_leaving_the_community_stores_nothing(stage: Stage) -> None:
    """Numbers wait for the end: for a day or two, then they are forgotten."""
    await stage.says("/community")
    await stage.says("30")
    await stage.says("/cancel")
    async with stage.store.reading() as session:
        assert not (await stage.notebook(session).history()).observations
    assert not {"requests", "step"} & set((await _person(stage)).dialogue)
    assert (await _person(stage)).dialogue["halves"]["community"]["told"] == {"comments": 30}
    stage.passes(days=2)
    await stage.says("hola")
    assert "halves" not in (await _person(stage)).dialogue


async def test_twenty_requests_are_remembered(stage: Stage) -> None:
    """What has been answered makes room first, then what is oldest."""
    for week in range(5):
        await stage.says("/community")
        for _ in range(4):
            await stage.says("no sé")
        if week:
            await stage.says("no sé")
        await stage.says(", ".join(f"cosa {week}{i}" for i in "abcde"))
        stage.passes(days=7)
    kept = (await _person(stage)).dialogue["requests"]
    assert [request["text"] for request in kept] == [f"cosa {week}{i}" for week in range(1, 5) for i in "abcde"]


async def test_the_mirror_keeps_only_that_it_was_held_up(stage: Stage) -> None:
    """No number of it is stored anywhere (M21)."""
    await stage.says("/mirror")
    for words in ("40", "1", "3"):
        await stage.says(words)
    dialogue = (await _person(stage)).dialogue
    assert "mirror" in dialogue
    assert "halves" not in dialogue
    async with stage.store.reading() as session:
        assert not (await stage.notebook(session).history()).observations


MADE_UP = (
    "card:", "card:change:x", "card:skip:", "brand:change:", "brand:skip:x", "community:did:1", "community:undo:1",
    "community:skip:comments", "community:stop", "mirror:skip:likes", "mirror:change:likes", "goal:", "goal:undo:1",
    "goal:remove", "goal:is:1:1", "goal:is::", "interview:change:x", "community:did:" + "🙂" * 10,
)  # fmt: skip


@pytest.mark.parametrize("data", MADE_UP)
async def test_a_button_that_means_nothing_gets_a_word(stage: Stage, data: str) -> None:
    """Old or made up."""
    await stage.says("hola")
    (shown,) = await stage.happens(stage.press(1001, data))
    assert "Ese botón ya no sirve" in shown.text


async def test_a_goal_is_kept_in_words_and_as_a_number(stage: Stage) -> None:
    """The number is there only where the words ask for followers."""
    await stage.says("/goal llegar a 1.000")
    profile = await _profile(stage)
    assert (profile.goal, profile.followers_goal) == ("llegar a 1.000", 1000)
    (shown,) = await stage.says("/goal vender 5 al mes")
    profile = await _profile(stage)
    assert (profile.goal, profile.followers_goal) == ("vender 5 al mes", None)
    await stage.presses(shown, "↩️")
    assert (await _profile(stage)).followers_goal == 1000


async def test_the_numbers_of_a_round_that_was_left_are_gone(stage: Stage) -> None:
    """After a day or two; until then it can be gone on with, whatever else was asked in between."""
    await stage.says("/mirror")
    await stage.says("40")
    await stage.says("/community")
    await stage.says("30")
    assert set((await _person(stage)).dialogue["halves"]) == {"mirror", "community"}
    stage.passes(days=2)
    await stage.says("hola")
    assert not {"halves", "mirror"} & set((await _person(stage)).dialogue)


async def test_an_undo_of_before_undoes_nothing_else(stage: Stage) -> None:
    """Of two goals set one after the other, the first Undo is over."""
    (first,) = await stage.says("/goal 1.000 seguidores")
    await stage.says("/goal 2.000 seguidores")
    (shown,) = await stage.presses(first, "↩️")
    assert "ya no sirve" in shown.text
    assert (await _profile(stage)).goal == "2.000 seguidores"


async def test_what_people_write_is_escaped(stage: Stage) -> None:
    """Wherever it is said back."""
    nasty = "<b>&</i>"
    shown: list[Any] = [*await stage.says(f"/goal {nasty}"), *await stage.says(f"/brand {nasty}")]
    shown += await stage.says("/cancel")
    shown += await stage.happens(stage.press(1001, "brand:change:line"))
    await stage.says("/community")
    for _ in range(4):
        await stage.says("no sé")
    shown += await stage.says(nasty)
    shown += await stage.says("/community")
    for _ in range(4):
        shown += await stage.says("no sé")
    assert all(nasty not in message.text for message in shown)
    assert sum("&lt;b&gt;&amp;&lt;/i&gt;" in message.text for message in shown) >= 4
