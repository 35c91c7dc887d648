"""What people do and what was told of them, together: who carries an account on, whom one follows, what groups."""

import json
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.advice.interpret import interpret
from coaching.languages.words import words
from coaching.metrics.circles import Communities, communities
from coaching.metrics.people import ambassadors, around, one
from coaching.metrics.review import review
from coaching.model import LANGUAGES, Act, ActKind, Contact, History, Line, NotEnough, Plan, Profile
from coaching.reading.crowd import in_bulk
from coaching.reading.following import asked, chosen, followed
from coaching.replies.people import groups_lines, hub_lines
from tests.histories import TODAY
from tests.stage import Stage

MONDAY = TODAY - timedelta(days=TODAY.weekday())
KINDS: tuple[ActKind, ...] = ("comment", "complaint", "reply", "share", "mention", "brings", "answered")


def _in_week(back: int, who: str, kind: ActKind, n: int = 1, toward: str = "") -> Act:
    return Act(who, kind, MONDAY - timedelta(days=7 * back), n, toward)


acts = st.lists(
    st.builds(
        Act,
        who=st.sampled_from(["Ana", "@ana", "Beto", "Carla", "Dora", "Eva"]),
        kind=st.sampled_from(KINDS),
        day=st.integers(0, 80).map(lambda back: TODAY - timedelta(days=back)),
        n=st.integers(1, 9),
        toward=st.sampled_from(["", "Luis", "Ana"]),
    ),
    max_size=25,
).map(tuple)
told = st.lists(
    st.builds(
        Contact,
        name=st.sampled_from(["Ana", "Beto", "Carla", "Dora"]),
        relation=st.sampled_from([None, "client", "mentor", "family", "friend", "famous", "follower"]),
        followers=st.none() | st.integers(0, 10**6),
        weeks_active=st.none() | st.integers(0, 8),
        people_brought=st.none() | st.integers(0, 9),
        shares=st.none() | st.integers(0, 9),
        interactions=st.sampled_from([None, 0, 4]),
        adds_value=st.none() | st.booleans(),
        target=st.none() | st.booleans(),
        followed=st.none() | st.booleans(),
        since=st.none() | st.integers(0, 200).map(lambda back: TODAY - timedelta(days=back)),
        looked=st.none() | st.integers(0, 200).map(lambda back: TODAY - timedelta(days=back)),
    ),
    max_size=4,
    unique_by=lambda contact: contact.name,
).map(tuple)


# ---------------------------------------------------------------- totals and acts


def test_the_larger_of_the_two_stands() -> None:
    """A total and the acts it may hold already are not added up; and nobody is two people for an "@"."""
    done = (_in_week(0, "@ana", "share", 3), _in_week(1, "ANA", "reply", 2, "Luis"), _in_week(1, "Luis", "comment"))
    ana, luis = around((Contact("Ana", shares=9, weeks_active=7),), done, TODAY)
    assert (ana.shares, ana.replies_to_others, ana.weeks_active, ana.people_brought) == (9, 2, 7, None)
    assert (luis.name, luis.comments, luis.constructive) == ("Luis", 1, None)
    assert one(Contact("ana", shares=1), done, TODAY).shares == 3


@given(told, acts)
def test_acts_take_nothing_away(contacts: tuple[Contact, ...], done: tuple[Act, ...]) -> None:
    """Whoever was told is there, with no count lower than told."""
    joined = around(contacts, done, TODAY)
    for before, after in zip(contacts, joined, strict=False):
        assert before.name == after.name
        assert (after.shares or 0) >= (before.shares or 0)
        assert (after.weeks_active or 0) >= (before.weeks_active or 0)


@given(told, acts)
def test_followers_are_no_input_beside_acts(contacts: tuple[Contact, ...], done: tuple[Act, ...]) -> None:
    """A hundred times the followers change no ranking, no gesture, no stability, nobody's review."""
    more = tuple(replace(c, followers=c.followers and c.followers * 100) for c in contacts)
    assert ambassadors(contacts, done, TODAY) == ambassadors(more, done, TODAY)
    here, there = review(contacts, done, TODAY), review(more, done, TODAY)
    assert [c.name for c in here.spare] == [c.name for c in there.spare]


# ---------------------------------------------------------------- M25 by acts


def _steady(name: str, kind: ActKind, n: int, weeks: int = 8) -> tuple[Act, ...]:
    return tuple(_in_week(back, name, kind, n) for back in range(weeks))


CIRCLE = (
    *_steady("Ana", "brings", 5), *_steady("Beto", "reply", 3), *_steady("Carla", "share", 1, 6),
    *_steady("Dora", "comment", 5), *_steady("Eva", "comment", 1),
)  # fmt: skip


def test_who_stands_without_any_week_stands() -> None:
    """Three people with a gesture each, another for each, and how often they stood."""
    found = ambassadors((), CIRCLE, TODAY)
    assert not isinstance(found, NotEnough)
    assert [(hub.name, hub.gesture, hub.held, hub.tied) for hub in found] == [
        ("Ana", "brought", (8, 8), False),
        ("Beto", "replies", (8, 8), False),
        ("Carla", "spread", (8, 8), False),
    ]
    finding = interpret(History(acts=CIRCLE), Profile(), TODAY, asked="ambassadors").findings[0]
    said = [
        words().say(line, "es", today=TODAY)
        for line in hub_lines(replace(finding, evidence={**finding.evidence, "rough": False}))
    ]
    assert "8 de 8" in said[-1]


def test_a_place_of_one_week_is_a_tie() -> None:
    """Whoever is first by what they did in one week only is not put before who comes behind."""
    burst = (*_steady("Ana", "share", 1), *_steady("Beto", "share", 1), _in_week(3, "Beto", "share", 1))
    found = ambassadors((), burst, TODAY)
    assert not isinstance(found, NotEnough)
    assert [(hub.name, hub.tied) for hub in found] == [("Beto", False), ("Ana", False)]
    level = (*_steady("Ana", "share", 1), *_steady("Beto", "share", 1))
    found = ambassadors((), level, TODAY)
    assert not isinstance(found, NotEnough)
    assert {hub.tied for hub in found} == {True}


def test_a_third_place_that_changes_hands_is_not_told() -> None:
    """Kept in fewer than four of five runs, somebody is nearly tied with who comes next, and gets no gesture yet."""
    near = (
        *_steady("Ana", "brings", 5), *_steady("Beto", "brings", 3),
        *(_in_week(back, "Carla", "share", 2) for back in (0, 1, 2, 3)),
        *(_in_week(back, "Dora", "share", 2) for back in (4, 5, 6, 7)),
    )  # fmt: skip
    found = ambassadors((), near, TODAY)
    assert not isinstance(found, NotEnough)
    assert [(hub.name, hub.shaky) for hub in found] == [("Ana", False), ("Beto", False), ("Carla", True)]
    finding = interpret(History(acts=near), Profile(), TODAY, asked="ambassadors").findings[0]
    assert finding.evidence["shaky"] == ["Carla"]


# ---------------------------------------------------------------- M26 by replies


def _talk(pairs: list[tuple[str, str]]) -> tuple[Act, ...]:
    return tuple(Act(one, "reply", TODAY, 1, other) for one, other in pairs)


def _group(prefix: str, people: int, links: int) -> list[tuple[str, str]]:
    names = [f"{prefix}{i}" for i in range(people)]
    ring = [(names[i], names[(i + 1) % people]) for i in range(people)]
    rest = [pair for pair in combinations(names, 2) if pair not in ring and pair[::-1] not in ring]
    return [*ring, *rest][:links]


def test_the_example_of_m26() -> None:
    """18 people, 34 links, one bridge: it is named; nine people are too few."""
    pairs = [*_group("a", 8, 15), *_group("b", 9, 16), ("Marta", "a0"), ("Marta", "b0"), ("b1", "Marta")]
    contacts = [Contact("a1", topics=("pan",)), Contact("a2", topics=("pan", "masas"))]
    found = communities(contacts, _talk(pairs))
    assert isinstance(found, Communities)
    assert (found.people, found.links, found.talk) == (18, 34, True)
    assert found.bridges == ("Marta",)
    assert [len(circle.people) for circle in found.circles] == [9, 8]
    assert found.circles[1].topics == ("pan",)
    for language in LANGUAGES:
        said = [words().say(line, language, today=TODAY) for line in groups_lines(found)]
        assert "Marta" in said[-1]
    assert communities((), _talk(_group("a", 9, 30))) == NotEnough("people", 15, 9)
    assert communities((), _talk(_group("a", 16, 20))) == NotEnough("links", 30, 20)


@given(st.lists(st.tuples(st.sampled_from("abcdefghijklmnopqrs"), st.sampled_from("abcdefghijklmnopqrs")), max_size=90))
def test_any_talk_can_be_told(pairs: list[tuple[str, str]]) -> None:
    """Nobody is in two circles of talk, and no bridge is in one."""
    found = communities((), _talk(pairs))
    assert all(words().say(line, "it", today=TODAY) for line in groups_lines(found))
    if isinstance(found, Communities):
        everybody = [name for circle in found.circles for name in circle.people]
        assert len(everybody) == len(set(everybody))
        assert not set(found.bridges) & set(everybody)
        assert 0 < found.density <= 1


# ---------------------------------------------------------------- M28


OLD, NEW = TODAY - timedelta(days=90), TODAY - timedelta(days=89)


def test_the_example_of_m28_by_days() -> None:
    """40 followed, of whom 26 did something; 14 silent, 3 clients, 2 mentors: nine, ten at most at once."""
    known: Any = {"followed": True, "since": OLD}
    contacts = [Contact(f"s{i}", **known) for i in range(9)]
    contacts += [Contact(f"c{i}", relation="client", **known) for i in range(3)]
    contacts += [Contact(f"m{i}", relation="mentor", **known) for i in range(2)]
    contacts += [Contact(f"a{i}", **known) for i in range(26)]
    done = tuple(Act(f"@a{i}", "comment", TODAY - timedelta(days=70)) for i in range(26))
    found = review(contacts, done, TODAY)
    assert (found.followed, found.silent, len(found.spared), len(found.spare)) == (40, 14, 5, 9)
    assert {contact.name[0] for contact in found.spare} == {"s"}


def test_silence_needs_ninety_days() -> None:
    """Of record, or the person's word; before that there is a day from which on it can be told."""
    fresh = review((Contact("x", followed=True, since=NEW),), (), TODAY)
    assert (fresh.spare, fresh.by) == ((), TODAY + timedelta(days=1))
    assert review((Contact("x", followed=True, since=NEW, interactions=0),), (), TODAY).spare
    spoke = (Act("x", "comment", NEW),)
    assert not review((Contact("x", followed=True, since=OLD, interactions=0),), spoke, TODAY).spare
    assert review((Contact("x", followed=True, since=OLD),), (Act("x", "answered", NEW),), TODAY).spare


@given(told, acts)
def test_a_review_of_accounts_protects(contacts: tuple[Contact, ...], done: tuple[Act, ...]) -> None:
    """Only who is followed; nobody near, no reader, not the target, nobody who teaches, nobody who spoke lately."""
    lately = {act.who.lstrip("@").casefold() for act in done if act.kind != "answered"}
    for contact in review(contacts, done, TODAY).spare:
        assert contact.followed
        assert contact.relation not in {"client", "family", "supplier", "mentor", "follower"}
        assert not contact.target
        assert contact.adds_value is not True
        assert contact.name.casefold() not in lately
        assert contact.looked is None or (TODAY - contact.looked).days >= 90


# ---------------------------------------------------------------- what is read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("¿sigo a @ana?", ("@ana",)),
        ("sigo a @ana.garcia?", ("@ana.garcia",)),
        ("seguo @luca?", ("@luca",)),
        ("should I follow back @joe?", ("@joe",)),
        ("should i follow @joe back", ("@joe",)),
        ("is @joe worth following?", ("@joe",)),
        ("¿debería seguir a Marta?", ("Marta",)),
        ("¿Sigo a María José o no?", ("María José",)),
        ("dovrei ricambiare il follow a Luca Rossi?", ("Luca Rossi",)),
        ("seguo Anna, che dici?", ("Anna",)),
        ("Do I follow Joe back?", ("Joe",)),
        ("¿la sigo a ana?", ("Ana",)),
        ("¿sigo a @ana y a @luis?", ("@ana", "@luis")),
        ("sigo a @ana", ()),
        ("¿sigo a gente famosa?", ()),
        ("¿Sigo a Todos?", ()),
        ("me sigue @pepe, ¿lo sigo?", ("@pepe",)),
        ("@joe follows me, should I follow back?", ("@joe",)),
        ("¿@ana me sigue?", ()),
        ("does @joe follow me?", ()),
        ("¿por qué @ana dejó de seguirme?", ()),
        ("¿dejo de seguir a @ana?", ()),
        ("¿tengo que seguir a todos los que me siguen?", ()),
        ("do I have to follow everyone back?", ()),
        ("¿sigo publicando?", ()),
    ],
)
def test_who_is_asked_about(text: str, names: tuple[str, ...]) -> None:
    """A handle, a name, somebody known; nobody where another thing is asked."""
    assert asked(text, ["Ana"]) == names


@pytest.mark.parametrize(
    ("text", "accounts"),
    [
        ("sigo a @x, @y, @z", {"@x": {}, "@y": {}, "@z": {}}),
        ("seguo @x (cliente), @y: mentore", {"@x": {"relation": "client"}, "@y": {"relation": "mentor"}}),
        ("I follow @x (silent), @y", {"@x": {"interactions": 0}, "@y": {}}),
        ("Sigo a Marta (clienta), Luis y @pepe", {"Marta": {"relation": "client"}, "Luis": {}, "@pepe": {}}),
        ("Cuentas que sigo:\n1. @a\n2. @b (famosa)", {"@a": {}, "@b": {"relation": "famous"}}),
        ("luz_1\nLuz\nSiguiendo\npan.es\nPan\nSiguiendo", {"luz_1": {}, "pan.es": {}}),
        ("sigo a 564 cuentas", None),
        ("sigo a dieta", None),
        ("sigo perdiendo seguidores", None),
        ("Sigo a mis clientas", None),
        ("I follow @joe's advice", None),
        ("I follow everyone back", None),
        ("sigo a @x?", None),
        ("@x, @y", None),
    ],
)
def test_whom_one_follows(text: str, accounts: dict[str, Any] | None) -> None:
    """Accounts with what is told of each; a sentence about something else is none."""
    found = followed(text, language="es")
    said = (
        None
        if found is None
        else {o.name: {k: v for k, v in o.facts.items() if v != 0 or k == "interactions"} for o in found.accounts}
    )
    assert said == accounts


@pytest.mark.parametrize(
    ("text", "bulk"),
    [
        ("deja de seguir a todos", "following"),
        ("¿puedes borrar a los fantasmas?", "followers"),
        ("quiero dejar de seguir a todos los que no me siguen", "following"),
        ("elimina a los que no me siguen", "following"),
        ("limpia mi cuenta de fantasmas", "followers"),
        ("smetti di seguire tutti", "following"),
        ("cancella i follower fantasma", "followers"),
        ("togli tutti quelli che non mi seguono", "following"),
        ("unfollow everyone who doesn't follow me", "following"),
        ("Unfollow everyone who doesn’t follow me", "following"),
        ("delete my ghost followers", "followers"),
        ("mass unfollow", "following"),
        ("deja de seguir a @ana", None),
        ("¿borro a los fantasmas?", None),
        ("should I delete ghost followers", None),
        ("borra lo de ayer", None),
        ("borra todo", None),
        ("delete everything", None),
        ("borré 100 seguidores falsos", None),
        ("I unfollowed 300 people", None),
        ("cancella i 995 follower di ieri", None),
    ],
)
def test_what_is_ordered_in_bulk(text: str, bulk: str | None) -> None:
    """An order about everybody; a question, a report, an order about one or about figures is none."""
    assert in_bulk(text) == bulk


@given(st.text(max_size=300))
def test_any_words_are_read(text: str) -> None:
    """Names stay names, and nothing raises."""
    for name in asked(text, ["Ana"]):
        assert 0 < len(name) <= 300
    if (found := followed(text, sure=True)) is not None:
        assert all(account.name for account in found.accounts)
    in_bulk(text)
    chosen(text)


# ---------------------------------------------------------------- names are theirs


async def test_whoever_is_removed_is_gone_with_their_acts(stage: Stage) -> None:
    """From the list, the acts, the acts of others toward them, and plans; undone the same day, all of it is back."""
    await stage.says("@Pérez comentó y @ana respondió a @Pérez")
    await stage.says("sigo a @ana y @pérez")
    shown = await stage.says("/people")
    shown = await stage.presses(shown[0], "Quitar a alguien")
    async with stage.store.writing() as session:
        notebook = stage.notebook(session)
        before, told = await notebook.everything(), await notebook.person()
        words = {"name": "@Pérez", "names": "@ana, @pérez"}
        await notebook.keep_plan(Plan("thank-hubs", "open", stage.now.date(), stage.now.date(), words))
    shown = await stage.presses(shown[0], "@Pérez")
    async with stage.store.reading() as session:
        notebook = stage.notebook(session)
        history, plans = await notebook.everything(), await notebook.plans()
    assert "rez" not in str((history, plans)).casefold()
    assert [act.who for act in history.acts] == ["@ana"]
    assert plans[0].arguments == {"name": "", "names": "@ana"}
    await stage.presses(shown[0], "↩️")
    async with stage.store.reading() as session:
        notebook = stage.notebook(session)
        person, history, plans = await notebook.person(), await notebook.everything(), await notebook.plans()
    assert person is not None
    assert told is not None
    assert person.profile.contacts == told.profile.contacts
    assert sorted(map(str, history.acts)) == sorted(map(str, before.acts))
    assert plans[0].arguments == words
    await stage.says("quita a Pérez")
    await stage.lives(days=1)
    await stage.says("hola")
    async with stage.store.reading() as session:
        notebook = stage.notebook(session)
        assert "rez" not in str((await notebook.person(), await notebook.everything())).casefold()


async def test_names_are_exported_and_deleted(stage: Stage) -> None:
    """As they were written, formulas and markup harmless; nothing is left after /delete."""
    await stage.says("sigo a @luz, @sol (clienta)")
    await stage.says("@luz comentó")
    _, packed = await stage._archive(7_000_000_001)
    with zipfile.ZipFile(BytesIO(packed)) as opened:
        person = json.loads(opened.read("person.json"))
        acts_told = json.loads(opened.read("people.json"))
    assert {contact["name"] for contact in person["profile"]["contacts"]} == {"@luz", "@sol"}
    assert acts_told[0]["who"] == "@luz"
    await stage.presses((await stage.says("/delete"))[0], "delete:yes")
    async with stage.store.reading() as session:
        assert await stage.notebook(session).person() is None
        assert (await stage.notebook(session).everything()).acts == ()


def test_days_are_said() -> None:
    """Every line of a review in every language, on every kind of day."""
    for language in LANGUAGES:
        for day in (TODAY, TODAY - timedelta(days=1), date(2026, 1, 8), date(2025, 11, 11)):
            for line in ("review-by", "review-since-last", "review-since-told"):
                assert words().say(Line(line, {"day": day}), language, today=TODAY)
