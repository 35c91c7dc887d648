"""Small samples by hand: followers with a tap each (M24), what people ask for (M23), silent customers (M13)."""

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.advice.interpret import interpret
from coaching.dialogue.samples.audience import Audit
from coaching.languages.words import words
from coaching.metrics import timeline
from coaching.metrics.listening import Listened, Request, listened, waiting
from coaching.metrics.people import Audience, audience
from coaching.metrics.silence import Active, Quiet, active, quiet_clients
from coaching.model import History, Language, Line, Measured, NotEnough, Observation, Profile, Value
from coaching.replies.meaning import meaning
from coaching.replies.people import audience_lines
from coaching.thresholds import AUDIENCE_LEAST, REQUEST_DAYS
from tests.histories import TODAY
from tests.stage import Shown, Stage

A_DAY = timedelta(days=1)


# ---------------------------------------------------------------- M24


@pytest.mark.parametrize(
    ("hits", "of", "said"),
    [(13, 20, "unos 2 de cada 3: cerca del 64 %, y con una muestra así puede estar entre 46 y 79 %"),
     (6, 20, "más o menos 1 de cada 3"),
     (0, 20, "casi nadie"), (20, 20, "casi todo el mundo"), (10, 20, "más o menos la mitad"),
     (2, 20, "más o menos 1 de cada 10")],
)  # fmt: skip
def test_a_share_is_said_as_people_say_it(hits: int, of: int, said: str) -> None:
    """13 of 20 is the model's own example."""
    found = audience(hits, of)
    assert isinstance(found, Audience)
    line = audience_lines(hits, of, found)[0]
    assert said in words().say(line, "es", today=TODAY)


def test_a_dont_know_is_in_no_share() -> None:
    """Counted apart, as what was seen besides is."""
    audit = Audit(1, TODAY, ("y", "nf", "u", "yft", "u"))
    assert (audit.known, audit.said("yes"), audit.said("unknown")) == (3, 2, 2)
    assert (audit.marked("fake"), audit.marked("talks"), audit.marked("language")) == (2, 1, 0)


async def _tapped(stage: Stage, data: str) -> list[Shown]:
    return await stage.happens(stage.press(1001, data))


async def test_taps_at_random_lose_no_count(stage: Stage) -> None:
    """Whatever is tapped, however often: the count stands for the answers, and ends with a share or what misses."""
    chance = Random(24)  # noqa: S311  # taps, no secrets
    shown = await stage.says("/audience")
    data = list(shown[-1].buttons.values())
    seen = 0
    for _ in range(120):
        key = chance.choice([d for d in data if ":later:" not in d])
        told = await _tapped(stage, key)
        again = await _tapped(stage, key) if ":back:" in key or ":yes:" in key or ":no:" in key else []
        assert again == [], key  # a key that was pressed already is of a follower who has been left behind
        shown = [message for message in told if message.buttons]
        data = list(shown[-1].buttons.values())
        async with stage.store.reading() as session:
            person = await stage.notebook(session).person()
        assert person is not None
        ticks = person.dialogue["audit"]["ticks"]
        if person.dialogue["audit"]["over"]:
            seen += 1
            hits, of = sum(t[0] == "y" for t in ticks), sum(t[0] in "yn" for t in ticks)
            if of >= AUDIENCE_LEAST:
                assert person.profile.sample == (hits, of)
                assert f"<b>{hits} de {of}</b>" in told[-1].text
            data = list((await stage.says("/audience"))[-1].buttons.values())
        else:
            assert f"Cuenta {len(ticks) + 1} de" in told[-1].text
    assert seen


# ---------------------------------------------------------------- M23


def _asked(days_ago: int, n: int | None = None, answered_ago: int | None = None) -> Request:
    on = TODAY - days_ago * A_DAY
    return Request(
        f"{days_ago}.{n}", "tallas", on, n, TODAY - answered_ago * A_DAY if answered_ago is not None else None
    )


def test_three_asked_and_nobody_answered() -> None:
    """The model's own example: 3 asks, 0 posts."""
    found = listened([_asked(3, 3)], TODAY)
    assert isinstance(found, Listened)
    assert (found.asked, found.answered, found.share) == (1, 0, 0)
    assert found.waiting is not None
    assert found.waiting.n == 3


def test_only_what_was_answered_in_time_counts() -> None:
    """Three weeks; older requests are neither asked nor answered any more."""
    told = [_asked(20, answered_ago=0), _asked(5), _asked(REQUEST_DAYS, answered_ago=1), _asked(40)]
    found = listened(told, TODAY)
    assert found == Listened(2, 1, told[1])
    assert listened([], TODAY) == NotEnough("requests", 1, 0)
    late = Request("1", "x", TODAY - 30 * A_DAY, None, TODAY)
    assert not late.in_time


def test_what_most_wait_for_comes_first() -> None:
    """Then what has waited longest."""
    few, many, old = _asked(5, 2), _asked(1, 4), _asked(9, 2)
    assert waiting([few, many, old]) == many
    assert waiting([few, old]) == old
    assert waiting([_asked(5, 9, answered_ago=1)]) is None


@given(st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(1, 9), st.none() | st.integers(0, 60))))
def test_a_ratio_is_one(told: list[tuple[int, int | None, int | None]]) -> None:
    """Never more answered than asked; what waits is open."""
    lately = [one for one in (_asked(*one) for one in told) if (TODAY - one.on).days < REQUEST_DAYS]
    found = listened([_asked(*one) for one in told], TODAY)
    if isinstance(found, NotEnough):
        assert not lately
        return
    assert 0 <= found.answered <= found.asked == len(lately)
    assert (found.waiting is not None) == any(one.open for one in lately)


# ---------------------------------------------------------------- M13


def _told(metric: Measured, value: int, *, days: int = 28, ago: int = 0) -> Observation:
    day = TODAY - ago * A_DAY
    return Observation(metric, "total", value, day, "instagram", since=day - (days - 1) * A_DAY if days else None)


def _history(*told: Observation) -> History:
    counts = (Observation("followers", "total", 1500, TODAY - d * A_DAY, "instagram") for d in (28, 21, 14, 7, 0))
    return History((*counts, *told))


def test_ninety_six_of_fifteen_hundred() -> None:
    """The model's own example: 6.4 % active, 4 of 6 new customers were silent."""
    told = (_told("accounts_engaged", 96), _told("new_clients", 6), _told("silent_clients", 4))
    rows = timeline.rows(_history(*told), "instagram")
    found = active(rows, TODAY)
    assert isinstance(found, Active)
    assert round(1 - found.silent, 3) == 0.064
    assert found.usual
    assert quiet_clients(rows, TODAY) == Quiet(4, 6)


@pytest.mark.parametrize(
    "told",
    [(), (_told("accounts_engaged", 96, days=7),), (_told("accounts_engaged", 96, ago=40),),
     (_told("accounts_engaged", 1600),)],
)  # fmt: skip
def test_no_unique_actives_no_share(told: tuple[Observation, ...]) -> None:
    """Those of a week are not those of four, and nobody is more active than there are followers."""
    assert isinstance(active(timeline.rows(_history(*told), "instagram"), TODAY), NotEnough)


def test_the_silent_are_told_as_they_are() -> None:
    """Unique actives of four weeks say it where there are none of a week, and the customers stand beside them."""
    told = (_told("accounts_engaged", 96), _told("new_clients", 6), _told("silent_clients", 4))
    judged = interpret(_history(*told), Profile(), TODAY, asked="ghost_followers")
    found = next(finding for finding in judged.findings if finding.id == "silent_audience")
    assert found.evidence["silent"] == round(1 - 96 / 1500, 3)
    assert (found.evidence["silent_clients"], found.evidence["clients"]) == (4, 6)
    assert [line.id for line in meaning(found, judged.metrics)] == ["finding-silent_audience", "clients-silent"]
    assert judged.advice.id in {"ask-one-word", "thank-three"}


def test_no_customers_no_word_of_them() -> None:
    """Absent is not zero."""
    for told in ((), (_told("new_clients", 6),), (_told("new_clients", 0), _told("silent_clients", 0))):
        assert isinstance(quiet_clients(timeline.rows(_history(*told), "instagram"), TODAY), NotEnough)


REMOVES: dict[Language, tuple[str, ...]] = {
    "es": ("elimin", "quita", "bloque"), "it": ("elimin", "togli", "blocc"), "en": ("remove", "block", "delete"),
}  # fmt: skip
FIGURES: dict[str, Value] = {
    "silent": 4, "clients": 6, "active": 96, "followers": 1500, "days": 28, "percent": 6.4,
}  # fmt: skip


@pytest.mark.parametrize("language", REMOVES)
@pytest.mark.parametrize("name", ["clients-silent", "clients-none", "clients-step-invite", "clients-active"])
def test_silence_is_never_a_reason_to_remove(language: Language, name: str) -> None:
    """Nothing that is said of the silent proposes to let them go."""
    said = words().say(Line(name, FIGURES), language, today=TODAY).casefold()
    assert not any(word in said for word in REMOVES[language])
