"""Every topic is answered in every situation: short, in one step, and the step that was said is the one remembered."""

import html
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final, get_args

import pytest

from coaching.advice.interpret import Interpretation, interpret
from coaching.languages.talk import ABOUT, POINTS, TERMS
from coaching.languages.words import words
from coaching.model import (
    LANGUAGES,
    Answer,
    Contact,
    Event,
    History,
    Language,
    Line,
    Measured,
    Observation,
    Post,
    PostKind,
    Profile,
)
from coaching.questions import topic as questions
from coaching.questions.understand import TOPICS
from handlers.outgoing import messages
from handlers.pictures import TAGS
from tests.stage import Stage

TODAY: Final = date(2026, 11, 15)
LONGEST: Final = 8
CALM: Final[dict[Measured, int]] = {"likes": 120, "comments": 14, "saves": 23, "reach": 1200, "sales": 7}
NEVER: Final = re.compile("shadow.?ban|fracas|falliment|failure|la causa e|garanti|venderás|venderai", re.IGNORECASE)
"""Words that no answer may have."""
NETS: Final = (0, 4, -3, 5, -2, 3, 6, -4, 2, 5)


def _weeks(last: dict[Measured, int] | None = None, *, less: tuple[Measured, ...] = (), ago: int = 0) -> History:
    """Ten calm weeks, of which the last two are as told; `less` is never known, `ago` the days since the last."""
    seen, followers = [], 1000
    for i, net in enumerate(NETS):
        day = TODAY - timedelta(days=7 * (len(NETS) - 1 - i) + ago)
        followers += net
        amounts = {m: v + i % 3 - 1 for m, v in CALM.items()} | (last or {} if i >= len(NETS) - 2 else {})
        told: dict[Measured, int] = {"followers": followers, **amounts}
        seen += [Observation(m, "total", v, day, "instagram") for m, v in told.items() if m not in less]
    return History(tuple(seen))


def _posts(**counts: int) -> tuple[Post, ...]:
    kinds = [kind for kind in get_args(PostKind) for _ in range(counts.get(kind, 0))]
    return tuple(Post(f"post {i}", TODAY - timedelta(days=2 * i + 1), "high", kind) for i, kind in enumerate(kinds))


def _growing() -> History:
    days = [TODAY - timedelta(days=7 * (9 - i)) for i in range(10)]
    return History(
        tuple(Observation("followers", "total", 900 + 12 * i, day, "instagram") for i, day in enumerate(days))
    )


def _with(history: History, *, posts: tuple[Post, ...] = (), events: tuple[Event, ...] = ()) -> History:
    return History(history.observations, posts, events)


ANA: Final = Contact("Ana", target=True, adds_value=True, people_brought=5, shares=9, weeks_active=7)
SITUATIONS: Final[dict[str, tuple[History, Profile]]] = {
    "nothing": (History(), Profile()),
    "one count": (History((Observation("followers", "total", 995, TODAY),)), Profile()),
    "followers only": (_weeks(less=tuple(CALM)), Profile()),
    "calm": (_weeks(), Profile(target="autónomos", goal="1500", followers_goal=1500)),
    "old": (_weeks({"likes": 60}, ago=20), Profile()),
    "likes down": (_weeks({"likes": 60}), Profile()),
    "likes and depth down": (_weeks({"likes": 60, "saves": 8, "comments": 5}, less=("reach",)), Profile()),
    "depth down": (_weeks({"saves": 8, "comments": 5}), Profile()),
    "used, not applauded": (_weeks({"likes": 70, "saves": 60}), Profile()),
    "seen less": (_weeks({"likes": 60, "saves": 11, "comments": 7, "reach": 600}), Profile()),
    "reach down": (_weeks({"reach": 500}), Profile()),
    "sales down": (_weeks({"sales": 0}), Profile()),
    "likes up, sales down": (_weeks({"likes": 300, "sales": 0}), Profile()),
    "silent": (_weeks({"accounts_engaged": 60, "own_replies": 2}), Profile()),
    "people": (_weeks(), Profile(contacts=(ANA,), sample=(4, 20))),
    "most": (_weeks(), Profile(sample=(18, 20))),
    "unsure": (_weeks(), Profile(sample=(13, 20))),
    "too small a sample": (_weeks(), Profile(sample=(4, 6))),
    "giveaway": (_with(_weeks(), events=(Event("giveaway", TODAY - timedelta(days=4)),)), Profile()),
    "bought": (_with(_weeks(), events=(Event("bought_followers", TODAY - timedelta(days=9)),)), Profile()),
    "pause": (_with(_weeks({"reach": 400}), events=(Event("pause", TODAY - timedelta(days=12)),)), Profile()),
    "asks nothing": (_with(_weeks(), posts=_posts(teaches=6, sells=3)), Profile()),
    "everything": (_with(_weeks(), posts=_posts(teaches=6, listens=1, gives=1, shareable=1)), Profile()),
    "no teaching": (_with(_weeks(), posts=_posts(listens=2, gives=2, shareable=2, filler=1, giveaway=1)), Profile()),
    "oversells": (_with(_weeks(), posts=_posts(sells=8, teaches=1, listens=1)), Profile()),
    "growing": (_growing(), Profile(goal="1500", followers_goal=1500)),
}  # fmt: skip


def _judged(situation: str, topic: str) -> Interpretation:
    history, profile = SITUATIONS[situation]
    return interpret(history, profile, TODAY, asked=topic)


def _cases() -> Iterator[Any]:
    for topic in (*TOPICS, *(f"{topic}/{point}" for point, topic in POINTS.items())):
        for situation in SITUATIONS:
            yield pytest.param(topic, situation, id=f"{topic}-{situation}")


@pytest.mark.parametrize(("topic", "situation"), list(_cases()))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_gets_an_answer(topic: str, situation: str, language: Language) -> None:
    """At most eight lines, one step, which is the one that counts as given; nothing that may never be said."""
    reply, judged = questions.answer(topic, _judged(situation, topic))
    said = "\n".join(m.text for m in messages(Answer((reply,), language), words(), today=TODAY))
    text = html.unescape(TAGS.sub("", said))
    assert len([line for line in text.splitlines() if line.strip()]) <= LONGEST, text
    assert text.count("👉") == 1
    assert f"action-{judged.advice.id}" == _step(reply.lines), text
    assert not NEVER.search(text), text


@pytest.mark.parametrize("point", [name for name in (*ABOUT, *(f"term-{term}" for term in TERMS)) if name != "doing"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_outside_the_topics_is_said_shortly(point: str, language: Language) -> None:
    """One line, no step, and nothing of the week; it is no advice that was given."""
    for situation in ("nothing", "calm", "pause"):
        reply, judged = questions.answer(f"other/{point}", _judged(situation, f"other/{point}"))
        assert len(reply.lines) == 1
        assert not judged.advises
        said = words().say(reply.lines[0], language, today=TODAY)
        assert len(said) <= 260
        assert "👉" not in said


def _step(lines: tuple[Line, ...]) -> str:
    step = next(line.arguments["step"] for line in lines if line.id.startswith("your-step"))
    assert isinstance(step, Line)
    return step.id


def test_every_topic_has_an_answer() -> None:
    """What can be understood can be answered."""
    assert set(questions.topics()) == set(TOPICS)


@pytest.mark.parametrize("topic", ["what_to_post", "when_to_post", "who_is_my_audience", "ambassadors", "follow_back",
                                   "ghost_followers", "bought_followers", "growth_goal"])  # fmt: skip
def test_the_week_stays_out_where_it_has_nothing_to_do_with_it(topic: str) -> None:
    """Whoever asks what to post is not told how many followers came."""
    reply, _ = questions.answer(topic, _judged("calm", topic))
    assert not [line.id for line in reply.lines if line.id.startswith(("fact-", "usual-", "finding-steady"))]
    assert reply.chart is None


def test_a_change_just_said_back_keeps_its_meaning() -> None:
    """…unless it came with the question itself."""
    reply, _ = questions.answer("what_to_post", _judged("calm", "what_to_post"), echoed=True)
    assert reply.lines[0].id.startswith("finding-steady")


def test_several_networks_are_told_apart() -> None:
    """A figure without its network is nobody's."""
    reply, _ = questions.answer("like_drop", _judged("likes down", "like_drop"), named=True)
    assert reply.lines[0].id == "on-network"


@pytest.mark.parametrize(
    ("topic", "situation", "ids"),
    [
        ("like_drop", "nothing", ["general-like_drop", "like_drop-unknown"]),
        ("like_drop", "calm", ["no-fall-seen", "general-like_drop"]),
        ("like_drop", "old", ["general-like_drop", "like_drop-unknown"]),
        ("like_drop", "likes and depth down", ["trend-down", "like_drop-deep-also"]),
        ("like_drop", "used, not applauded", ["finding-value_up"]),
        ("comment_drop", "silent", ["no-fall-seen", "finding-silent_audience"]),
        ("comment_drop", "asks nothing", ["no-fall-seen", "general-comment_drop", "comment_drop-asks-nothing"]),
        ("reach_drop", "reach down", ["trend-down", "reach_drop-held", "general-reach_drop"]),
        ("giveaway_aftermath", "nothing", ["general-giveaway_aftermath", "giveaway_aftermath-let_go"]),
        ("bought_followers", "bought", ["finding-possible_inauthentic-told", "bought_followers-clean"]),
        ("ghost_followers", "silent", ["finding-silent_audience", "ghost_followers-false"]),
        ("what_to_post", "calm", ["what_to_post-for", "what_to_post-format"]),
        ("what_to_post", "asks nothing", ["what_to_post-lacks", "what_to_post-format"]),
        ("what_to_post", "no teaching", ["what_to_post-lacks", "what_to_post-format"]),
        ("what_to_post", "everything", ["what_to_post-all", "what_to_post-format"]),
        ("what_to_post", "oversells", ["what_to_post-misses", "what_to_post-format"]),
        ("who_is_my_audience", "people", ["audience-share", "audience-few"]),
        ("who_is_my_audience", "too small a sample", ["general-who_is_my_audience", "who_is_my_audience-could"]),
        ("sales_vs_likes", "nothing", ["general-sales_vs_likes", "sales_vs_likes-send"]),
        ("sales_vs_likes", "calm", ["trend-flat", "trend-flat", "general-sales_vs_likes"]),
        ("growth_goal", "calm", ["growth_goal-pace", "growth_goal-missing", "general-growth_goal", "growth_goal-turn"]),
        (
            "growth_goal",
            "growing",
            ["growth_goal-pace", "growth_goal-weeks", "general-growth_goal", "growth_goal-turn"],
        ),
        ("low_engagement", "calm", ["rate-followers", "rate-reach", "low_engagement-same", "low_engagement-buyers"]),
        ("low_engagement", "likes and depth down", ["rate-followers", "low_engagement-lower", "low_engagement-buyers"]),
        ("other", "nothing", ["missing-first"]),
    ],
)
def test_the_lines_that_a_situation_calls_for(topic: str, situation: str, ids: list[str]) -> None:
    """What is said before the step, in this order."""
    reply, _ = questions.answer(topic, _judged(situation, topic))
    assert [line.id for line in reply.lines][:-1] == ids


async def test_what_was_advised_rests(stage: Stage) -> None:
    """The step of the answer is remembered, and not the week's: asked again days later, another one comes."""
    shown = await stage.says("¿qué publico mañana?")
    assert "la última pregunta que te hizo un cliente" in shown[0].text
    async with stage.store.reading() as session:
        person = await stage.notebook(session).person()
    assert person is not None
    assert set(person.dialogue["said"]) == {"answer-real-question"}
    stage.passes(days=3)
    shown = await stage.says("¿qué publico mañana?")
    assert "enseña una prueba" in shown[0].text
