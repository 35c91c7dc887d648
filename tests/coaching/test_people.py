"""The people around an account: the model's own examples, and what must never change a judgement."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.explain import explained
from bot.given import GivenCase
from coaching.advice.interpret import interpret
from coaching.languages.words import words
from coaching.metrics import people
from coaching.metrics.circles import communities
from coaching.metrics.people import ambassadors, audience, follow_back, score
from coaching.metrics.review import pruning
from coaching.model import LANGUAGES, Contact, History, Language, Line, NotEnough, Profile
from coaching.reading.people import HandCount, Told, hand_count, read_people
from coaching.reading.relations import RELATIONS, relation
from coaching.replies.people import audience_lines, audience_meaning, follow_line, hub_lines, review_lines
from coaching.thresholds import CONTACTS, FOLLOWED
from tests.coaching.test_conversations import NOISE
from tests.histories import TODAY
from tests.stage import Stage

ANA = Contact("Ana", followers=180, people_brought=5, shares=6, mentions=3, replies_to_others=8, weeks_active=7)
BETO = Contact("Beto", people_brought=1, shares=3, replies_to_others=12, weeks_active=8)
BIG = Contact("Cuenta grande", followers=40_000)

counts = st.none() | st.integers(0, 60)
contacts = st.builds(
    Contact,
    name=st.sampled_from(["Ana", "Beto", "Carla", "Dora", "Eva", "@fin", "<b>"]),
    relation=st.none() | st.sampled_from([*RELATIONS, "other"]),
    followers=st.none() | st.integers(0, 10**7),
    weeks_active=st.none() | st.integers(0, 9),
    interactions=counts,
    constructive=counts,
    critical=counts,
    comments=counts,
    shares=counts,
    mentions=counts,
    replies_to_others=counts,
    people_brought=counts,
    topics=st.lists(st.sampled_from(["pan", "masas", "yoga"]), max_size=2).map(tuple),
    target=st.none() | st.booleans(),
    adds_value=st.none() | st.booleans(),
)
circles = st.lists(contacts, max_size=8).map(tuple)
FULL = (ANA, BETO, BIG)
"""People of whom there is something to say, whatever is asked."""


# ---------------------------------------------------------------- M25


def test_the_example_of_m25() -> None:
    """Ana 7.9, Beto 6.7, forty thousand followers without an act 0; and Ana's lead is no tie."""
    assert round(score(ANA), 1) == 7.9
    assert round(score(BETO), 1) == 6.7
    assert score(BIG) == 0
    found = ambassadors([BIG, BETO, ANA])
    assert not isinstance(found, NotEnough)
    assert [hub.name for hub in found] == ["Ana", "Beto"]
    assert all(hub.rough and not hub.tied for hub in found)


@settings(deadline=None)  # the rules are loaded at first use
@given(circles, st.integers(0, 7), st.sampled_from([0, 1, 100, None]))
def test_followers_are_no_input(around: tuple[Contact, ...], which: int, times: int | None) -> None:
    """Multiplying anybody's followers by a hundred changes nothing, and nor does forgetting them."""
    changed = tuple(
        replace(c, followers=None if times is None or c.followers is None else c.followers * times) if i == which else c
        for i, c in enumerate(around)
    )
    assert ambassadors(changed) == ambassadors(around)
    here, there = (interpret(History(), Profile(contacts=c), TODAY, asked="ambassadors") for c in (around, changed))
    assert here.findings == there.findings
    assert here.advice == there.advice


@given(circles, st.randoms(use_true_random=False))
def test_the_order_of_telling_changes_nothing(around: tuple[Contact, ...], random: Any) -> None:
    """Who is told first is not ahead because of it."""
    named = [replace(c, name=f"{c.name} {i}") for i, c in enumerate(around)]
    mixed = list(named)
    random.shuffle(mixed)
    assert ambassadors(mixed) == ambassadors(named)


@given(contacts, st.sampled_from(["people_brought", "shares", "mentions", "replies_to_others"]))
def test_one_more_act_never_lowers_a_score(contact: Contact, act: str) -> None:
    """And a count that nobody told is no better and no worse than a zero that was."""
    known: Any = {act: getattr(contact, act) or 0}
    told = replace(contact, **known)
    assert score(told) == score(contact)
    more: Any = {act: known[act] + 1}
    assert score(replace(told, **more)) >= score(told)


@given(contacts)
def test_what_nobody_told_stands_against_nobody(contact: Contact) -> None:
    """Not to know whether somebody is the target, or how they write, never lowers their score."""
    assert score(replace(contact, target=None)) >= score(contact)
    assert score(replace(contact, critical=None)) >= score(contact)


def test_ties_are_ties() -> None:
    """Two who do the same are not ranked."""
    found = ambassadors([replace(ANA, name="Zoe"), ANA, BETO])
    assert not isinstance(found, NotEnough)
    assert [(hub.name, hub.tied) for hub in found] == [("Ana", True), ("Zoe", True), ("Beto", False)]


def test_nobody_without_an_act_is_proposed() -> None:
    """Whoever is known to do nothing, and whoever nothing is known of."""
    assert ambassadors([]) == NotEnough("acts", 1, 0)
    assert ambassadors([BIG, Contact("Ana", shares=0, target=True)]) == NotEnough("acts", 1, 0)


# ---------------------------------------------------------------- M27


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"target": True, "interactions": 5, "constructive": 5}, ("yes", "fits")),
        ({"target": True, "adds_value": True}, ("yes", "fits")),
        ({"target": True, "people_brought": 1}, ("yes", "fits")),
        ({"interactions": 6, "critical": 6}, ("no", "only_critic")),
        ({"interactions": 6, "critical": 6, "constructive": 0, "target": True, "adds_value": True},
         ("no", "only_critic")),
        ({"interactions": 2, "critical": 2, "constructive": 0}, ("wait", "target_unknown")),
        ({"interactions": 6, "critical": 5, "constructive": 1}, ("wait", "target_unknown")),
        ({"critical": 6}, ("wait", "target_unknown")),
        ({"target": False, "adds_value": True}, ("no", "not_target")),
        ({"relation": "client", "interactions": 5, "critical": 1, "target": True}, ("keep", "complaint")),
        ({"relation": "client", "interactions": 6, "critical": 6}, ("keep", "complaint")),
        ({"relation": "family", "interactions": 6, "critical": 6}, ("wait", "target_unknown")),
        ({"relation": "supplier", "interactions": 6, "critical": 6, "target": True}, ("wait", "value_unknown")),
        ({"relation": "mentor", "interactions": 6, "critical": 6}, ("wait", "target_unknown")),
        ({"relation": "mentor", "target": False, "adds_value": True}, ("yes", "learns")),
        ({"relation": "family", "target": False}, ("wait", "close")),
        ({"relation": "friend", "target": False}, ("no", "not_target")),
        ({"interactions": 0}, ("wait", "new")),
        ({"interactions": 0, "target": True}, ("wait", "new")),
        ({"interactions": 0, "target": True, "adds_value": True}, ("yes", "fits")),
        ({"target": True, "adds_value": False}, ("wait", "no_value")),
        ({}, ("wait", "target_unknown")),
    ],
)  # fmt: skip
def test_follow_back(told: dict[str, Any], expected: tuple[str, str]) -> None:
    """Yes, no, wait, keep: M27's examples, and their edges."""
    answer = follow_back(Contact("Ana", **told))
    assert (answer.verdict, answer.why) == expected


@given(contacts)
def test_unknown_is_never_a_no(contact: Contact) -> None:
    """A "no" needs something told against somebody; and a customer's criticism is never one."""
    answer = follow_back(contact)
    if answer.verdict == "no":
        assert contact.target is False or (contact.critical or 0) >= 3
    if contact.relation == "client" and contact.critical:
        assert answer.verdict == "keep"
    if contact.relation in people.PROTECTED:
        assert answer.verdict != "no"
    if answer.verdict == "yes":
        assert contact.target or contact.relation in people.PROTECTED
        assert people.adds_value(contact)


# ---------------------------------------------------------------- M28


def test_the_example_of_m28() -> None:
    """40 followed, 14 silent of no use, of whom 3 clients and 2 mentors: nine to look at."""
    spare: Any = {"interactions": 0, "adds_value": False}
    silent = [Contact(f"s{i}", **spare) for i in range(9)]
    clients = [Contact(f"c{i}", relation="client", **spare) for i in range(3)]
    mentors = [Contact(f"m{i}", relation="mentor", **spare) for i in range(2)]
    active = [Contact(f"a{i}", interactions=3, adds_value=True) for i in range(26)]
    assert len(pruning([*active, *clients, *silent, *mentors])) == 9
    assert len(pruning([Contact(f"s{i}", **spare) for i in range(40)])) == 10


@given(circles)
def test_a_review_protects(around: tuple[Contact, ...]) -> None:
    """Never more than ten; never a client, a relative, a supplier, a mentor, a silent follower, the target."""
    found = pruning(around)
    assert len(found) <= 10
    for contact in found:
        assert contact.relation not in {"client", "family", "supplier", "mentor", "follower"}
        assert not contact.target
        assert not contact.interactions


# ---------------------------------------------------------------- M26


def _circle(topic: str, n: int) -> list[Contact]:
    return [Contact(f"{topic}{i}", topics=(topic, f"{topic} en casa")) for i in range(n)]


def test_communities_and_their_bridge() -> None:
    """Two circles by theme, and the one person of both; nine people are too few."""
    marta = Contact("Marta", topics=("Recetas", "entrenos"))
    found = communities([*_circle("recetas", 9), *_circle("entrenos", 8), marta])
    assert not isinstance(found, NotEnough)
    assert [(circle.topics[0], len(circle.people)) for circle in found.circles] == [("recetas", 10), ("entrenos", 9)]
    assert found.bridges == ("Marta",)
    assert 0 < found.density < 1
    assert communities(_circle("recetas", 9)) == NotEnough("people", 15, 9)
    assert communities([Contact(f"c{i}", topics=(f"t{i}",)) for i in range(20)]) == NotEnough("links", 30, 0)


# ---------------------------------------------------------------- M24


@pytest.mark.parametrize(
    ("told", "expected", "meaning"),
    [((13, 20), (64, 46, 79), "unsure"), ((6, 20), (32, 17, 49), "few"), ((18, 20), (86, 73, 96), "most")],
)
def test_the_examples_of_m24(told: tuple[int, int], expected: tuple[int, int, int], meaning: str) -> None:
    """Beta(1,1) with its 90 %: 13 of 20 is 64 % (46 to 79), 6 of 20 is 32 % (17 to 49)."""
    found = audience(*told)
    assert not isinstance(found, NotEnough)
    assert tuple(round(share * 100) for share in (found.share, found.low, found.high)) == expected
    assert audience_meaning(found) == meaning
    assert audience(6, 9) == NotEnough("sample", 10, 9)


@settings(deadline=None)  # the words are loaded at first use
@given(st.integers(10, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_sample_lies_within_its_range(told: tuple[int, int]) -> None:
    """0 ≤ low ≤ high ≤ 1, around what was counted; and it can be said."""
    found = audience(*told)
    assert not isinstance(found, NotEnough)
    assert 0 <= found.low < found.high <= 1
    assert found.low <= found.share <= found.high
    for language in LANGUAGES:
        assert all(words().say(line, language, today=TODAY) for line in audience_lines(*told, found))


# ---------------------------------------------------------------- what is said


@settings(deadline=None)  # the words are loaded at first use
@example(FULL)
@given(circles)
def test_everything_found_can_be_said(around: tuple[Contact, ...]) -> None:
    """At most six lines, in every language, with names escaped; the step too; evidence is plain JSON."""
    for asked, finds in (("ambassadors", "hub_found"), ("follow_back", "followback_review")):
        judged = interpret(History(), Profile(contacts=around), TODAY, asked=asked)
        headline = judged.findings[0]
        if headline.id != finds:
            assert around != FULL, "of these there is something to say"
            continue
        lines = hub_lines(headline) if headline.id == "hub_found" else review_lines(headline)
        assert 1 <= len(lines) <= 6
        assert 0 <= headline.strength <= 1
        json.dumps(dict(headline.evidence))
        step = words().say(Line(f"action-{judged.advice.id}", judged.advice.arguments), "es", today=TODAY)
        for language in LANGUAGES:
            told = [words().say(line, language, today=TODAY) for line in lines]
            assert not any("<b><b>" in line for line in (*told, step))
    for contact in around:
        for language in LANGUAGES:
            assert words().say(follow_line(contact, follow_back(contact)), language, today=TODAY)


def test_circles_are_told_with_their_bridge() -> None:
    """A map of communities stands under the ambassadors, where enough is known."""
    around = [*_circle("recetas", 9), *_circle("entrenos", 8), Contact("Marta", topics=("recetas", "entrenos"))]
    around = [replace(c, shares=0) for c in around] + [ANA]
    found = interpret(History(), Profile(contacts=tuple(around)), TODAY, asked="ambassadors").findings[0]
    said = [words().say(line, "es", today=TODAY) for line in hub_lines(found)]
    assert said[-1] == "Por temas veo 2 grupos: recetas, entrenos. De puente entre ellos: Marta."


# ---------------------------------------------------------------- what is read


@pytest.mark.parametrize(
    ("line", "name", "facts", "unclear"),
    [
        ("Ana", "Ana", {}, ()),
        ("@ana_vlc", "@ana_vlc", {}, ()),
        ("Mia", "Mia", {}, ()),
        ("Ana: trajo 5, compartió 9, responde a otros 8, 7 semanas", "Ana",
         {"people_brought": 5, "shares": 9, "replies_to_others": 8, "weeks_active": 7}, ()),
        ("Rosa: ha portato 5, condiviso 9, risponde agli altri 8, 7 settimane su 8", "Rosa",
         {"people_brought": 5, "shares": 9, "replies_to_others": 8, "weeks_active": 7}, ()),
        ("Ann: 5 brought, 9 shares, 8 replies, 7 of 8 weeks", "Ann",
         {"people_brought": 5, "shares": 9, "replies_to_others": 8, "weeks_active": 7}, ()),
        ("Ana (clienta): trajo a 5 personas, 7/8 semanas", "Ana",
         {"relation": "client", "people_brought": 5, "weeks_active": 7}, ()),
        ("Ana trajo 5 compartió 9 responde a otros 8 7 semanas", "Ana",
         {"people_brought": 5, "shares": 9, "replies_to_others": 8, "weeks_active": 7}, ()),
        ("Eva: clienta, criticó 1 de 5", "Eva", {"relation": "client", "critical": 1, "interactions": 5}, ()),
        ("Ana: trajo 5 clientas", "Ana", {"people_brought": 5}, ()),
        ("Ana es mi clienta", "Ana", {"relation": "client"}, ()),
        ("Ana: trajo 5 y 9", "Ana", {}, ("trajo 5 y 9",)),
        ("Ana: trajo 1.5", "Ana", {}, ("trajo 1.5",)),
        ("Ana: 12 semanas", "Ana", {}, ("12 semanas",)),
        ("Ana: me cae bien, trajo 5", "Ana", {"people_brought": 5}, ("me cae bien",)),
        ("Ana: trajo a una amiga", "Ana", {"people_brought": 1}, ()),
        ("Ana: trajo a muchas amigas", "Ana", {}, ("trajo a muchas amigas",)),
        ("Anna: ha portato una cliente", "Anna", {"people_brought": 1}, ()),
        ("Ana: 8/8 semanas, temas recetas, panes y masas", "Ana",
         {"topics": ("recetas", "panes", "masas"), "weeks_active": 8}, ()),
        ("Luis: no es de mi público, no me aporta", "Luis", {"target": False, "adds_value": False}, ()),
    ],
)  # fmt: skip
def test_a_line_about_somebody(line: str, name: str, facts: dict[str, Any], unclear: tuple[str, ...]) -> None:
    """What is told is read, what is not clear is named, and nothing is guessed."""
    language: Language = "it" if "portato" in line else "en" if "brought" in line else "es"
    assert read_people(line, language=language) == (Told(name, facts, unclear),)


@pytest.mark.parametrize(
    "line",
    ["hoy 995 seguidores", "hoy: 995 seguidores", "Instagram: 995", "+15 seguidores", "perdí 12", "600 123 456",
     "ana@correo.es", "https://x.com/ana", "la", "esto no es un nombre sino una frase", "¿quién?", "🙂", "Ana 5"],
)  # fmt: skip
def test_no_name_is_no_person(line: str) -> None:
    """Figures, telephone numbers, addresses and sentences are nobody."""
    assert read_people(line, language="es") == (None,)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("13 de 20", HandCount(13, 20, joined=True)),
        ("13/20", HandCount(13, 20, joined=True)),
        ("13 su 20", HandCount(13, 20, joined=True)),
        ("13 out of 20", HandCount(13, 20, joined=True)),
        ("trece de veinte", HandCount(13, 20, joined=True)),
        ("son 13 de las 20", HandCount(13, 20, joined=True)),
        ("de 20, 13", HandCount(13, 20, joined=False)),
        ("25 de 20", HandCount(25, 20, joined=True)),
        ("13", HandCount(13, None, joined=False)),
        ("13,5 de 20", None),
        ("-3 de 20", None),
        ("no sé", None),
        ("1 de 20 y 3", None),
    ],
)
def test_a_hand_count(said: str, expected: HandCount | None) -> None:
    """So many of so many, as people write it; what is unclear is none."""
    assert hand_count(said, language="es") == expected


@settings(deadline=None)  # as above
@given(st.text(max_size=200))
def test_any_words_are_read_without_failing(text: str) -> None:
    """Names stay short, counts are counts."""
    for told in read_people(text):
        if told is not None:
            assert 0 < len(told.name) <= 40
            assert all(n is None or not isinstance(n, int) or n >= 0 for n in told.facts.values())
    hand_count(text)
    relation(text)


@pytest.mark.parametrize(
    ("said", "expected"),
    [("clienta", "client"), ("mi clienta y amiga", "client"), ("fornitrice", "supplier"), ("mum", "family"),
     ("una amiga", "friend"), ("influencer", "famous"), ("mentore", "mentor"), ("competidora", "other"), ("", None),
     (None, None)],
)  # fmt: skip
def test_relations(said: str | None, expected: str | None) -> None:
    """Words of any of the languages; unknown words are "other", no words are nothing."""
    assert relation(said) == expected


# ---------------------------------------------------------------- explain, and the whole bot


def test_explain_takes_what_is_told_of_people() -> None:
    """Missing keys and nulls are unknown; a sample that cannot be is none."""
    told = {
        "profile": {
            "language": "es",
            "contacts": [
                {"name": "Ana", "relation": "clienta", "people_brought": 5, "topics": None, "target": None},
                {"name": None, "shares": 9, "topics": [None]},
                {"name": "Beto", "topics": ["pan", None], "shares": 1, "followers": 40000, "surprise": True},
            ],
            "audience_sample": {"n": 20, "in_target": None},
        },
        "user_message": "¿cómo consigo que mis clientas hablen de mí?",
    }
    answer = explained(GivenCase.model_validate(told))
    assert answer["headline"] == "hub_found"
    assert "Ana" in answer["reply"]
    assert explained(GivenCase.model_validate({"profile": {"contacts": None, "audience_sample": None}}))


@pytest.mark.parametrize("text", NOISE)
@pytest.mark.parametrize("command", ["/people", "/audience"])
async def test_noise_is_answered(stage: Stage, command: str, text: str) -> None:
    """Anything at all, while a question is open: an answer that fits, and no failure."""
    await stage.says(command)
    shown = await stage.says(text[:4096])
    assert shown
    assert all("Error" not in message.text and len(message.text) <= 4096 for message in shown)


async def test_sixty_people_are_all(stage: Stage) -> None:
    """More are refused with a word; every button fits into what Telegram carries."""
    await stage.says("/people")
    for start in (0, 30):
        await stage.says("\n".join(f"Persona {i}: trajo {i}" for i in range(start, start + 30)))
    shown = await stage.says("Otra")
    assert f"{CONTACTS} personas" in shown[0].text
    shown = await stage.presses(shown[0], "Quitar a alguien")
    assert len(shown[0].buttons) == 8 + 2
    # Accounts that one only follows have room of their own.
    shown = await stage.says("sigo a " + ", ".join(f"@cuenta{i}" for i in range(210)))
    assert f"Apuntadas {FOLLOWED} cuentas" in shown[0].text
    shown = await stage.presses(shown[0], "Ver mi gente")
    shown = await stage.presses(shown[0], "Quitar a alguien")
    assert len(shown[0].buttons) <= 100
    assert all(len(data.encode()) <= 64 for data in shown[0].buttons.values())


async def test_only_what_was_told_is_kept(stage: Stage) -> None:
    """The name and what was told of it; what was undone or removed is gone, not hidden; /delete takes the rest."""
    await stage.says("/people")
    shown = await stage.says("Pedro: trajo 3, vive en la calle Mayor 12")
    await stage.presses(shown[0], "↩️")
    await stage.says("Ana: trajo 3, compartió 2")
    async with stage.store.reading() as session:
        person = await stage.notebook(session).person()
    assert person is not None
    (ana,) = person.profile.contacts
    assert ana == Contact("Ana", people_brought=3, shares=2, since=ana.since)
    assert "Pedro" not in str(person)
    assert "Mayor" not in str(person)
    shown = await stage.says("/people")
    await stage.presses((await stage.presses(shown[0], "Quitar a alguien"))[0], "Ana")
    await stage.lives(days=1)
    await stage.says("hola")  # for the rest of the day it could be undone
    async with stage.store.reading() as session:
        person = await stage.notebook(session).person()
    assert "Ana" not in str(person)


MADE_UP = ("people:", "people:x", "people:drop:00000000", "people:undo:1", "people:undo:", "people:unsample:9",
           "people:target:zz:yes", "people:tone::", "people:audience:x", "people:again:", "people:look:",
           "people:look::", "people:look:00000000:drop", "people:follows:", "people:follows:00000000",
           "people:groups", "people:whom", "people:review:1", "people:close:x:client")  # fmt: skip


async def test_made_up_buttons_do_nothing(stage: Stage) -> None:
    """A button's data can be made up."""
    await stage.says("Hola")
    for data in MADE_UP:
        shown = await stage.happens(stage.press(1001, data))
        assert shown
        assert all("Error" not in message.text for message in shown), data
