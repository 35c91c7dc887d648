"""What the people around an account do, week by week: who comes back, signs of life, replies owed."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coaching.advice.interpret import interpret
from coaching.languages.words import words
from coaching.metrics.acts import Owed, Signs, by_person, owed, repeaters, returned, signs
from coaching.model import LANGUAGES, Act, ActKind, History, Line, NotEnough, Observation, Profile
from coaching.replies import lights

TODAY = date(2026, 11, 22)
WORDS = words()
KINDS: tuple[ActKind, ...] = ("comment", "question", "complaint", "reply", "share", "mention", "brings", "answered")


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _history(*acts: Act) -> History:
    return History(acts=acts)


def _weeks(week: dict[ActKind, int], first: int, weeks: int) -> list[Act]:
    return [Act("Ana", kind, _ago(7 * back), n) for back in range(first, first + weeks) for kind, n in week.items()]


def test_what_one_person_did() -> None:
    """Counts by the names of Contact's fields; one name however it is written; the owner's answers are not theirs."""
    told = by_person(
        _history(
            Act("Ana", "comment", _ago(0), 2),
            Act("@ana", "reply", _ago(8), 3, toward="Luis"),
            Act("ana", "complaint", _ago(15)),
            Act("Ana", "brings", _ago(15), 5),
            Act("Ana", "share", _ago(16), 4),
            Act("Ana", "mention", _ago(16)),
            Act("Ana", "answered", _ago(30)),
            Act("Ana", "comment", _ago(70)),
        ),
        TODAY,
    )
    assert set(told) == {"ana"}
    ana = told["ana"]
    assert (ana.comments, ana.replies_to_others, ana.shares, ana.mentions, ana.people_brought) == (3, 3, 4, 1, 5)
    assert (ana.interactions, ana.constructive, ana.critical, ana.answered) == (12, 11, 1, 1)
    assert ana.links == {"Luis": 3}
    assert ana.weeks_active == len(ana.by_week) == 3
    assert ana.last == TODAY


def test_who_comes_back() -> None:
    """M11: acts in two of four weeks; nine and nine are no growth, and weeks that nobody told of are no absence."""
    people = [f"p{n}" for n in range(9)]
    acts = [Act(name, "comment", _ago(7 * back)) for back in range(8) for name in people]
    found = repeaters(_history(*acts), TODAY)
    assert not isinstance(found, NotEnough)
    assert (len(found.now), len(found.before)) == (9, 9)
    once = Act("visitor", "comment", _ago(1), 12)
    assert "visitor" not in returned(_history(*acts, once), TODAY)
    lately = [act for act in acts if act.day > _ago(28)]
    assert isinstance(repeaters(_history(*lately), TODAY), NotEnough)


def test_audience_without_community() -> None:
    """M11 through the findings: six in a hundred more followers, nine people who come back and nine before."""
    counts = [980, 985, 991, 995, 1000, 1015, 1030, 1045, 1060]
    figures = tuple(Observation("followers", "total", n, _ago(7 * (8 - at))) for at, n in enumerate(counts))
    acts = tuple(Act(f"p{n}", "comment", _ago(7 * back)) for back in range(8) for n in range(9))
    judged = interpret(History(figures, acts=acts), Profile(), TODAY, said={})
    found = next(finding for finding in judged.findings if finding.id == "audience_not_community")
    assert (found.evidence["returning"], found.evidence["returning_before"]) == (9, 9)
    more = (*acts, *(Act(f"q{n}", "comment", _ago(7 * back)) for back in range(3) for n in range(4)))
    judged = interpret(History(figures, acts=more), Profile(), TODAY, said={})
    assert all(finding.id != "audience_not_community" for finding in judged.findings)


def test_signs_of_the_model() -> None:
    """M12: 24 comments, 2 of them to other members (8 %), 15 % before → weaker than usual; 6 comments → not enough."""
    before = _weeks({"comment": 14, "question": 3, "reply": 3}, 1, 4)  # 3 of 20 is 15 %
    now = _weeks({"comment": 20, "question": 2, "reply": 2}, 0, 1)
    found = signs(_history(*before, *now), TODAY)
    assert isinstance(found, Signs)
    assert (found.talk.replies, found.talk.comments, round(found.talk.share * 100)) == (2, 24, 8)
    assert round((found.talk.usual or 0) * 100) == 15
    assert found.of("among").light == "dim"
    assert found.of("talk").light == "on"
    assert found.of("value").light == "out"
    few = signs(_history(Act("Ana", "comment", TODAY, 6)), TODAY)
    assert isinstance(few, NotEnough)
    assert (few.what, few.needed, few.have) == ("comments", 10, 6)


def test_what_was_not_told_is_not_zero() -> None:
    """A week without a word is left out of what is usual; this week without one has no lights."""
    told = [*_weeks({"comment": 12}, 1, 1), *_weeks({"comment": 12}, 4, 3)]
    assert signs(_history(*told), TODAY) == NotEnough("week", 1, 0)
    found = signs(_history(*told, *_weeks({"comment": 12}, 0, 1)), TODAY)
    assert isinstance(found, Signs)
    assert (found.weeks, found.untold) == (4, 2)
    assert found.of("talk").usual == 12
    short = signs(_history(*_weeks({"comment": 12}, 0, 3)), TODAY)
    assert isinstance(short, NotEnough)
    assert (short.what, short.have) == ("weeks", 2)


def test_replies_owed() -> None:
    """M14: who wrote in seven days and has no answer since; who asked or complained stands first."""
    history = _history(
        Act("Ana", "comment", _ago(5)),
        Act("Luis", "question", _ago(2)),
        Act("Eva", "comment", _ago(6)),
        Act("Eva", "answered", _ago(4)),
        Act("Pedro", "comment", _ago(3)),
        Act("Pedro", "answered", _ago(5)),
        Act("Marta", "reply", _ago(1)),
        Act("Old", "comment", _ago(9)),
    )
    assert owed(history, TODAY) == Owed(4, 2, ("Luis", "Ana", "Pedro"), told=True, left=(1, 1, 1))
    assert owed(_history(Act("Ana", "comment", TODAY)), TODAY) == Owed(1, 0, ("Ana",), told=False, left=(1,))
    assert owed(_history(Act("Ana", "share", TODAY)), TODAY) is None


acts_told = st.lists(
    st.builds(
        Act,
        st.sampled_from(["Ana", "@luis", "Marta García", "eva_92", "x"]),
        st.sampled_from(KINDS),
        st.integers(0, 120).map(_ago),
        st.integers(1, 50),
        st.sampled_from(["", "Ana", "Luis"]),
    ),
    max_size=40,
).map(tuple)


@given(acts_told)
def test_in_eight_lines(acts: tuple[Act, ...]) -> None:
    """Whatever was told: at most eight lines and one step, which every language can say."""
    reply = lights.reply(History(acts=acts), TODAY)
    assert 1 <= len(reply.lines) <= 8
    assert sum(line.id == "your-step" for line in reply.lines) <= 1
    brief = lights.brief(History(acts=acts), TODAY)
    assert len(brief) <= 3
    assert not any(line.id == "your-step" for line in brief)
    for language in LANGUAGES:
        for line in (*reply.lines, *brief):
            assert WORDS.say(line, language, today=TODAY)


@given(acts_told, st.randoms())
def test_the_order_of_telling_says_nothing(acts: tuple[Act, ...], random: object) -> None:
    """The same acts in another order are the same community."""
    shuffled = list(acts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random
    counts = {
        key: (one.interactions, one.by_week, one.last) for key, one in by_person(History(acts=acts), TODAY).items()
    }
    again = by_person(History(acts=tuple(shuffled)), TODAY)
    assert counts == {key: (one.interactions, one.by_week, one.last) for key, one in again.items()}
    assert (
        lights.reply(History(acts=acts), TODAY).lines[0] == lights.reply(History(acts=tuple(shuffled)), TODAY).lines[0]
    )


def test_lights_have_shapes_and_words() -> None:
    """A light is told apart without colour."""
    said = {language: {WORDS.say(Line(f"light-{one}"), language, today=TODAY) for one in ("on", "dim", "out")}
            for language in LANGUAGES}  # fmt: skip
    assert all(shapes == {"●", "◐", "○"} for shapes in said.values())
