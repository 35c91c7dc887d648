"""What Faro proposes of a post by its words: right where it speaks, silent where it cannot tell, open to correction."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.advice.interpret import interpret
from coaching.dialogue.turn import judge
from coaching.languages import content as languages
from coaching.languages import hearing
from coaching.languages.content import REQUIRED, content, words_of
from coaching.languages.hearing import WordsMissingError
from coaching.model import LANGUAGES, Fit, FitShare, History, Language, Observation, Person, Post, PostKind, Profile
from coaching.reading.content import propose
from tests.stage import Stage

FOLDER = Path(__file__).parents[1] / "cases" / "content"
TABLES = {language: yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8")) for language in LANGUAGES}
LEARNING = yaml.safe_load((FOLDER / "learning.yaml").read_text(encoding="utf-8"))
LISTS = Path(languages.__file__).parent
FITS: dict[str, Fit | None] = {"-": None, **{fit: fit for fit in get_args(Fit)}}
KINDS: dict[str, PostKind | None] = {"-": None, **{kind: kind for kind in get_args(PostKind)}}


def _profile(case: Mapping[str, Any]) -> Profile:
    return Profile(
        business=case.get("business"),
        target=case.get("target"),
        pillars=tuple(case.get("pillars", ())),
        line=case.get("line"),
        never=tuple(case.get("never", ())),
    )


def _rows(table: str) -> Iterator[list[str]]:
    return ([field.strip() for field in line.split("|")] for line in table.splitlines())


def _post(row: list[str]) -> Post:
    return Post(row[0], fit=FITS[row[1]], kind=KINDS[row[2]])


def _topics() -> list[Any]:
    return [
        pytest.param(case, row, id=f"{language}: {case.get('business')}: {row[0]}")
        for language, cases in TABLES.items()
        for case in cases
        for row in _rows(case["topics"])
    ]


@pytest.mark.parametrize(("case", "row"), _topics())
def test_a_topic(case: dict[str, Any], row: list[str]) -> None:
    """What the coach would say, or what the fourth and fifth columns say instead."""
    fit, kind = row[3:5] or row[1:3]
    (post,) = propose([Post(row[0])], _profile(case))
    assert (post.fit, post.kind) == (FITS[fit], KINDS[kind])
    assert post.proposed == {name for name, said in (("fit", post.fit), ("kind", post.kind)) if said}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_mostly_right(language: Language) -> None:
    """Of what it proposes nine of ten are what a coach would say, over many topics of several businesses."""
    cases = TABLES[language]
    rows = [(case, row) for case in cases for row in _rows(case["topics"])]
    assert len(rows) >= 40
    assert len({case["business"] for case in cases if "business" in case}) >= 6
    said: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for case, row in rows:
        (post,) = propose([Post(row[0])], _profile(case))
        for name, proposed, meant in (("fit", post.fit, FITS[row[1]]), ("kind", post.kind, KINDS[row[2]])):
            said[name] += proposed is not None
            right[name] += proposed is not None and proposed == meant
    assert all(right[name] >= 0.9 * said[name] > 0 for name in ("fit", "kind"))


@pytest.mark.parametrize("case", LEARNING, ids=lambda case: case["name"])
def test_what_was_told_counts_for_others(case: dict[str, Any]) -> None:
    """A judgement of the person's changes what is proposed of other posts that speak of the same."""
    told = [_post(row) for row in _rows(case["told"])]
    asked = [_post(row) for row in _rows(case["topics"])]
    seen = propose([*told, *(Post(post.topic) for post in asked)], _profile(case))
    assert [(p.topic, p.fit, p.kind) for p in seen[len(told) :]] == [(p.topic, p.fit, p.kind) for p in asked]


def test_a_correction_changes_what_comes_next() -> None:
    """The same topic: proposed one way, and after the person said otherwise, that way."""
    profile = Profile(business="tienda de velas", pillars=("velas", "aromas"))
    (before,) = propose([Post("velas de cumpleaños")], profile)
    (_, after) = propose([Post("velas de cumpleaños", fit="off"), Post("velas para el cumpleaños")], profile)
    assert (before.fit, after.fit) == ("high", "off")


@pytest.mark.parametrize(
    "profile", [Profile(), Profile(business="tienda"), Profile(pillars=("cosas",), target="gente")]
)
def test_a_profile_without_themes_gives_no_fit(profile: Profile) -> None:
    """Whoever said nothing of what they do may be selling cats."""
    topics = ("foto de mi gato", "el partido de ayer", "3 errores al declarar", "happy monday", "sorteo de un iphone")
    assert {post.fit for post in propose([Post(topic) for topic in topics], profile)} == {None}


def test_where_they_are_and_whom_it_is_not_for_are_no_themes() -> None:
    """The answers that draw the target count, but for those two (M07)."""
    card = {"problem": "ansiedad al volante", "where": "grupos de senderismo", "not_for": "pilotos de carreras"}
    profile = Profile(business="autoescuela", card=card)
    topics = ("cómo vencer la ansiedad al volante", "5 rutas de senderismo", "cómo entrenan los pilotos de carreras")
    assert [post.fit for post in propose([Post(topic) for topic in topics], profile)] == ["high", None, None]


# ---------------------------------------------------------------- what always holds

PROFILE = Profile(
    business="llevo la contabilidad de autónomos",
    target="freelance che hanno paura del fisco",
    pillars=("IVA", "invoices and expenses", "fatture"),
    never=("chistes de fútbol", ""),
    card={"problem": "no entienden el IVA"},
)
KNOWN = sorted({row[0] for cases in TABLES.values() for case in cases for row in _rows(case["topics"])})
posts_of = st.lists(
    st.builds(
        Post,
        topic=st.one_of(st.sampled_from(KNOWN), st.text(max_size=60)),
        day=st.dates(date(2026, 1, 1), date(2026, 3, 1)),
        fit=st.sampled_from(list(FITS.values())),
        kind=st.sampled_from(list(KINDS.values())),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(st.text(), st.text(), st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=2))
def test_any_words_are_read(topic: str, business: str, pillars: list[str], never: list[str]) -> None:
    """Whatever stands in a post or a profile: a proposal or none, never an exception."""
    profile = Profile(business=business, target=topic, pillars=tuple(pillars), line=business, never=tuple(never))
    assert propose([Post(topic), Post(business, fit="off")], profile)[1].fit == "off"


@settings(deadline=None)
@given(posts_of)
def test_what_was_told_stays(posts: list[Post]) -> None:
    """The person's own judgement is never touched, and nothing but a judgement is added."""
    for before, after in zip(posts, propose(posts, PROFILE), strict=True):
        assert (before.fit or after.fit, before.kind or after.kind) == (after.fit, after.kind)
        assert not after.proposed & {name for name in ("fit", "kind") if getattr(before, name)}
        assert replace(after, fit=before.fit, kind=before.kind, proposed=frozenset()) == before


@settings(deadline=None)
@given(posts_of, st.randoms(use_true_random=False))
def test_order_does_not_matter(posts: list[Post], chance: Random) -> None:
    """The same posts in another order get the same proposals."""
    mixed = list(enumerate(posts))
    chance.shuffle(mixed)
    seen = propose([post for _, post in mixed], PROFILE)
    again = sorted(zip((at for at, _ in mixed), seen, strict=True), key=lambda pair: pair[0])
    assert [post for _, post in again] == list(propose(posts, PROFILE))


@settings(deadline=None)
@given(posts_of)
def test_a_proposal_proves_nothing(posts: list[Post]) -> None:
    """Proposing again changes nothing: what Faro proposed is no example for Faro."""
    once = propose(posts, PROFILE)
    assert propose(once, PROFILE) == once


# ---------------------------------------------------------------- the words


def test_the_words_are_ready_to_be_found() -> None:
    """The longest phrase wins, "word*" is any word that begins so, and a plain phrase silences what is in it."""
    kinds, everyday = content().kinds, content().everyday
    assert [hit.senses for hit in kinds.find(words_of("Cómo HACER tartas"), "es")] == [{"kinds.teaches"}]
    assert [hit.senses for hit in kinds.find(words_of("giveaways"), None)] == [{"kinds.giveaway"}]
    assert everyday.find(words_of("política"), "es")
    assert not everyday.find(words_of("política de privacidad"), "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_found(language: Language) -> None:
    """An entry that no look-up could reach would be a promise that nobody keeps."""
    words = tomllib.loads((LISTS / language / "content.toml").read_text(encoding="utf-8"))
    for section in REQUIRED:
        for name, entries in words[section].items():
            for entry in entries:
                assert entry.count("*") <= (entry.endswith("*") and " " not in entry), f"{section}.{name}: {entry}"
                assert words_of(entry.rstrip("*").replace("#", "0")), f"{section}.{name}: {entry}"


def test_a_missing_list_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one language lacks stops the loading, with its name."""
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        text = (LISTS / language / "content.toml").read_text(encoding="utf-8")
        text = text.replace("\nluck = ", "\nfortune = ") if language == "it" else text
        (tmp_path / language / "content.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(hearing, "__file__", str(tmp_path / "hearing.py"))
    with pytest.raises(WordsMissingError, match=r"it/content\.toml: everyday\.luck"):
        content.__wrapped__()


SAME = [
    ("facturas", "facturar"), ("viaggio", "viaggi"), ("ceramica", "ceramiche"), ("cane", "cani"), ("baking", "bakery"),
    ("candles", "candle"), ("berries", "berry"), ("jardín", "jardinería"), ("pane", "panificio"),
    ("pan", "panes"), ("fattura", "fatturazione"), ("deducir", "deducción"), ("skin", "skincare"),
]  # fmt: skip
OTHER = [("plantas", "plantilla"), ("comentar", "contento"), ("interior", "internet"), ("casa", "caso")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_words_of_one_family(one: str, other: str) -> None:
    """Plural, gender, verb, trade and compound are the same theme."""
    (post,) = propose([Post(f"tutorial: {other}")], Profile(pillars=(one,)))
    assert post.fit == "high"


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_words_that_only_begin_alike(one: str, other: str) -> None:
    """A few letters in common are no theme in common."""
    assert propose([Post(f"tutorial: {other}")], Profile(pillars=(one,)))[0].fit is None


# ---------------------------------------------------------------- where it counts


def test_proposals_count_in_the_judgement() -> None:
    """What nobody judged is judged by its words, and the share says how many those are."""
    day = date(2026, 3, 8)
    topics = ("3 errores con el IVA", "facturas sin IVA", "cómo hacer una factura", "foto de mi gato", "gastos e IVA")
    profile = Profile(business="contabilidad", pillars=("IVA", "facturas"))
    history = History(
        (Observation("followers", "total", 988, date(2026, 3, 1)), Observation("followers", "total", 985, day)),
        tuple(Post(topic, day) for topic in topics),
    )
    alone = interpret(history, profile, day).metrics.fit
    judged = judge(history, Person(1, 1, "es", profile=profile), day, said={}).metrics.fit
    assert not isinstance(alone, FitShare)
    assert isinstance(judged, FitShare)
    assert (judged.judged, judged.proposed, judged.share) == (5, 5, 0.8)


MADE_UP = (
    "post:all:{e}:ok:0:zz", "post:all:{e}:ok:0:0", "post:all:{e}:ok:9:0000", "post:all:{e}:ok:-1:00", "post:all:{e}:ok",
    "post:all:{e}:ok:0:", "post:all:{e}", "post:all", "post:all:99999:each", "post:{p}:{e}:ok", "post:{p}:{e}:ok:x:y",
    "post:{p}:{e}:kind", "post:{p}:{e}:kind:x", "post:99999:{e}:ok:high:teaches", "post:all:{e}:ok:0:9999",
)  # fmt: skip


async def test_made_up_buttons_are_harmless(stage: Stage) -> None:
    """Data that Faro never put on a button stores nothing that the person did not agree to."""
    shown = await stage.says("/target autónomos con miedo a Hacienda y al IVA")
    shown = await stage.says("/post hoy: el IVA sin miedo, paso a paso\nayer: feliz lunes")
    data = next(data for data in shown[0].buttons.values() if ":each" in data)
    entry = data.split(":")[2]
    shown = await stage.happens(stage.press(shown[0].message_id, data))
    number = next(data for data in shown[0].buttons.values() if data.startswith("post:")).split(":")[1]
    for made_up in MADE_UP:
        shown = await stage.happens(stage.press(shown[0].message_id, made_up.format(e=entry, p=number)))
        assert shown
        assert all("Error" not in message.text for message in shown)
    async with stage.store.reading() as session:
        kept = (await stage.notebook(session).history()).posts
    assert [(post.fit, post.kind, post.proposed) for post in kept] == [(None, None, frozenset())] * 2


async def test_buttons_hold_what_they_carry(stage: Stage) -> None:
    """64 bytes are all that Telegram gives to a button, with eighteen digits to each number of it."""
    await stage.says("/target autónomos con miedo a Hacienda")
    shown = await stage.says("/post " + "\n".join(f"hoy: carta de Hacienda número {n}" for n in "abcdefghijklmnopq"))
    for data in shown[0].buttons.values():
        action, *parts = data.split(":")
        longest = ":".join(
            [action, *("9" * 18 if part.isdecimal() and at < 2 else part for at, part in enumerate(parts))]
        )
        assert len(longest.encode()) <= 64
