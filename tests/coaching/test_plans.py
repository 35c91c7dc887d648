"""The action of the week: what can be chosen, its moment, what followed it, and when it is a habit."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.advice.interpret import interpret
from coaching.advice.planned import another, options, unwanted, without_given_up
from coaching.advice.playbook import ALONE, NAMES, PLANNED, PLAYBOOK, POSTED
from coaching.languages.words import words
from coaching.metrics.followed import followed, habits
from coaching.model import LANGUAGES, Event, History, Language, Line, Observation, Outcome, Plan, Profile, Signed
from coaching.reading.deed import Deed, own
from coaching.reading.moment import hour, moment
from coaching.replies import plans as replies
from coaching.replies.plans import due, offer, open_plan, reminder, said
from coaching.thresholds import FOLLOWED_DAYS, OPTIONS, PLAN_AHEAD, PLAN_ASKED
from tests.histories import TODAY, history_of
from tests.stage import Stage

PERSON: Final = 7_000_000_001
WEEK: Final = timedelta(days=7)
PLAN: Final = Plan("answer-real-question", "open", TODAY - timedelta(days=5), TODAY - WEEK, id=1)
"""Chosen on the day of a count, a week ago; it aims at saves."""
STEADY: Final[dict[str, Any]] = {
    "followers": [1000, 1002, 1001, 1004, 1003, 1006, 1008], "saves": [22, 25, 23, 26, 24, 24, 28],
    "comments": [5, 6, 4, 5, 6, 5, 9],
}  # fmt: skip
ARGUMENTS: Final = {"name": "Ana <b>", "names": "Ana, Luis"}
KINDS: Final = ("done", "partly", "no")


def _plan(name: str, outcome: Outcome | None, weeks_ago: int = 0, **changed: Any) -> Plan:
    chosen = TODAY - WEEK * (weeks_ago + 1)
    return replace(PLAN, advice=name, outcome=outcome, chosen=chosen, day=chosen + timedelta(days=2), **changed)


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PLANNED)
def test_every_action_fits_after_its_moment(name: str, language: Language) -> None:
    """In the first person, without a moment or a full stop of its own; the names in it are escaped."""
    for smaller in (False, True):
        text = words().say(replies.deed(name, ARGUMENTS, smaller=smaller), language, today=TODAY)
        assert not text.endswith("."), text
        assert not text.startswith(("cuando", "quando", "when", "si ", "se ", "if ")), text
        assert text[0].islower() or text.startswith("I'll"), text
        assert "Ana <b>" not in text
        assert len(text) < 120
    plan = replace(PLAN, advice=name, arguments=ARGUMENTS)
    whole = words().say(replies.whole(plan), language, today=TODAY)
    assert whole.count(",") >= 1
    assert whole[0].isupper()


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_words_are_escaped_and_begin_a_sentence(language: Language) -> None:
    """They are the person's, as they wrote them."""
    plan = replace(PLAN, moment="el <b>jueves</b>", own_words=True)
    assert words().say(replies.whole(plan), language, today=TODAY).startswith("El &lt;b&gt;jueves&lt;/b&gt;, ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("advice", PLANNED)
def test_buttons_fit_and_say_when(advice: str, language: Language) -> None:
    """64 bytes at most, whatever the action and the network; the days are days to come."""
    rows = replies.moments(advice, TODAY)
    for button in (button for row in rows for button in row):
        assert len(button.data.encode()) <= 64
        assert words().say(button.label, language, today=TODAY)
    assert any("prepare" in button.data for row in rows for button in row) is (advice in POSTED)


def test_names_are_asked_for_by_the_words() -> None:
    """What an action's words need is listed, and nothing else."""
    for name in PLANNED:
        needs = {NAMES[name]: "Ana"} if name in NAMES else {}
        for form in (f"plan-{name}", f"plan-{name}-small"):
            assert words().say(Line(form, needs), "es", today=TODAY)


@pytest.mark.parametrize(
    ("text", "offered", "told"),
    [
        ("mi acción: grabar un vídeo el jueves", False, Deed("grabar un vídeo", "el jueves")),
        ("cuando cierre, grabaré un vídeo", False, Deed("grabaré un vídeo", "cuando cierre")),
        ("when I close on Thursday, I'll call Jane", False, Deed("I'll call Jane", "when I close on Thursday")),
        ("vorrei decorare la vetrina", True, Deed("decorare la vetrina")),
        ("vorrei decorare la vetrina", False, None),
        ("I'd rather not", True, None),
        ("prefiero la primera", True, None),
        ("mi acción fue bien", False, None),
        ("cuando publico por la noche, pierdo seguidores", False, None),
        ("ayer cuando cerré, miré los números", False, None),
        ("cuando cierre, ¿grabaré un vídeo?", False, None),
    ],
)
def test_an_action_in_own_words(text: str, offered: bool, told: Deed | None) -> None:  # noqa: FBT001
    """It has a mark, a plan's form, or comes after another was offered; what is told or asked is none."""
    assert own(text, TODAY, offered=offered) == told


# ---------------------------------------------------------------- choosing


@pytest.mark.parametrize("situation", PLAYBOOK)
def test_at_most_two_are_offered(situation: str) -> None:
    """From the situation, then those that hurt nobody; none where nothing should be changed now."""
    judged = replace(interpret(history_of(STEADY), Profile(), TODAY), situation=situation).instead(situation)
    found = options(judged, ())
    assert len(found) == (0 if situation.partition("/")[0] in ALONE else OPTIONS)
    assert all(advice.id in PLANNED for advice in found)
    assert len({advice.id for advice in found}) == len(found)


def test_given_up_twice_is_not_offered_again() -> None:
    """Twice no: another one. A yes between them begins the count anew."""
    judged = interpret(history_of(STEADY), Profile(), TODAY)
    first = options(judged, ())[0].id
    once, twice = (_plan(first, "no", 1),), (_plan(first, "no", 1), _plan(first, "no"))
    assert first not in unwanted(once)
    assert first in unwanted(twice)
    assert first not in unwanted((_plan(first, "no", 2), _plan(first, "done", 1), _plan(first, "no")))
    assert first not in {advice.id for advice in options(judged, twice)}
    other = another(judged, twice, "ask-one-word")
    assert other is not None
    assert other.id not in {first, "ask-one-word"}
    assert without_given_up(judged, twice).advice.id != first
    assert without_given_up(judged, once) is judged


def test_an_action_about_somebody_needs_their_name() -> None:
    """Without it, it cannot be said, and is not offered."""
    judged = replace(interpret(history_of(STEADY), Profile(), TODAY), situation="hub_found").instead("hub_found")
    assert not any(advice.id in NAMES for advice in options(judged, ()))
    assert offer(judged, (), TODAY) == ()


def test_the_summary_offers_its_own_step() -> None:
    """Its step, unless another action waits for its day."""
    judged = interpret(history_of(STEADY), Profile(), TODAY, platform="instagram")
    ((take, other),) = offer(judged, (), TODAY)
    assert take.data == f"plan:do:{judged.advice.id}:instagram"
    assert other.data == f"plan:other:{judged.advice.id}:instagram"
    waiting = replace(PLAN, day=TODAY + timedelta(days=2), chosen=TODAY)
    assert offer(judged, (waiting,), TODAY) == ()
    assert offer(judged, (PLAN,), TODAY)
    assert offer(replace(judged, advice=replace(judged.advice, id="send-count")), (), TODAY) == ()


def test_only_the_newest_is_open_and_not_for_ever() -> None:
    """One at a time; of one that nobody told of, nobody is asked after three weeks."""
    assert open_plan(()) is None
    assert open_plan((PLAN,)) is PLAN
    assert open_plan((PLAN, replace(PLAN, outcome="done"))) is None
    assert not due(PLAN, PLAN.day - timedelta(days=1))
    assert due(PLAN, PLAN.day)
    assert not due(PLAN, PLAN.day + timedelta(days=PLAN_ASKED + 1))
    assert not due(replace(PLAN, outcome="no"), TODAY)
    assert reminder(PLAN).lines[0].id == "plan-today"


# ---------------------------------------------------------------- moments

SUNDAY: Final = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("el jueves después de cerrar la tienda", "es", 4), ("mañana a las 9 con el café", "es", 1),
        ("cuando cierre la tienda", "es", None), ("pasado mañana", "es", 2), ("el jueves por la mañana", "es", 4),
        ("el 25", "es", 3), ("el 25 de noviembre", "es", 3), ("en tres días", "es", 3), ("hoy a las 8", "es", 0),
        ("el martes de la semana que viene", "es", 2), ("el domingo", "es", 7), ("ayer", "es", "past"),
        ("el mes que viene", "es", "far"), ("el 3 de marzo", "es", "far"), ("cuando pueda", "es", "far"),
        ("giovedì dopo cena", "it", 4), ("domani mattina", "it", 1), ("dopodomani", "it", 2), ("stasera", "it", 0),
        ("fra due giorni", "it", 2), ("all'ora di pranzo", "it", None), ("la settimana prossima", "it", 1),
        ("quando chiudo il negozio venerdì", "it", 5), ("ieri", "it", "past"),
        ("Friday after I close", "en", 5), ("tomorrow at 9", "en", 1), ("the day after tomorrow", "en", 2),
        ("when I sat down", "en", None), ("sat morning", "en", 6), ("on the 25th", "en", 3), ("in 3 days", "en", 3),
        ("tonight", "en", 0), ("on Nov 30", "en", 8), ("yesterday", "en", "past"), ("next month", "en", "far"),
    ],
)  # fmt: skip
def test_a_moment_names_its_day(text: str, language: Language, days: int | str | None) -> None:
    """The day that the words name, which lies ahead; None where they name none."""
    expected = SUNDAY + timedelta(days=days) if isinstance(days, int) else days
    assert moment(text, SUNDAY, language) == expected


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(LANGUAGES), st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_any_words_have_a_moment_or_none(text: str, language: Language, today: date) -> None:
    """Never before today, never beyond a fortnight, never an error."""
    found = moment(text, today, language)
    assert not isinstance(found, date) or today <= found <= today + timedelta(days=PLAN_AHEAD)


# ---------------------------------------------------------------- what followed


def test_the_weeks_before_and_since_stand_side_by_side() -> None:
    """24 before the choice, 28 since, against weeks of 22 to 26: within the usual."""
    seen = followed(PLAN, "saves", history_of(STEADY), TODAY)
    assert seen is not None
    assert (seen.before, seen.now, seen.change, seen.beside) == (24, 28, "flat", None)
    text = words().say(said(replace(PLAN, outcome="done"), seen), "es", today=TODAY)
    assert text == "Tu acción: hecha; coincide con guardados 24 → 28, dentro de lo normal."


def test_followers_are_compared_by_their_change() -> None:
    """A week's net, with its sign."""
    seen = followed(PLAN, "followers", history_of(STEADY), TODAY)
    assert seen is not None
    assert (seen.before, seen.now, seen.change) == (Signed(3), Signed(2), "flat")


def test_what_is_unknown_is_said_as_unknown() -> None:
    """No figure before, none since, or an action that aims at none."""
    known = history_of(STEADY)
    early = [o for o in known.observations if o.day <= PLAN.chosen]
    unknown_since = replace(known, observations=tuple(early))
    assert followed(PLAN, "saves", unknown_since, TODAY) is None
    assert followed(PLAN, "shares", known, TODAY) is None
    assert followed(PLAN, None, known, TODAY) is None
    assert followed(PLAN, "saves", History(), TODAY) is None
    text = words().say(said(replace(PLAN, outcome="done"), None), "es", today=TODAY)
    assert text == "Tu acción: hecha; de guardados aún no hay números de después."
    assert words().say(said(replace(PLAN, outcome="no"), None), "es", today=TODAY) == "Tu acción: esta vez no."


def test_a_fall_and_a_leap_are_told_from_chance() -> None:
    """28 → 60 is more than usual, 24 → 4 less; three weeks of history are too few to say."""
    leap = followed(PLAN, "saves", history_of({**STEADY, "saves": [22, 25, 23, 26, 24, 24, 70]}), TODAY)
    fall = followed(PLAN, "saves", history_of({**STEADY, "saves": [22, 25, 23, 26, 24, 24, 4]}), TODAY)
    short = followed(PLAN, "saves", history_of({"followers": [1000, 1001, 1002], "saves": [23, 24, 28]}), TODAY)
    assert leap is not None
    assert fall is not None
    assert short is not None
    assert (leap.change, leap.held) == ("up", True)
    assert (fall.change, fall.held) == ("down", False)
    assert (short.change, short.held) == (None, True)


def test_what_followed_stays_what_it_was() -> None:
    """Weeks told later are another story: the line in the list never changes."""
    known = history_of(STEADY)
    days = [(week, TODAY + WEEK * week) for week in range(2, 12)]
    later = (
        *(Observation("followers", "total", 1010 + week, day) for week, day in days),
        *(Observation("saves", "total", 90, day) for _, day in days),
    )
    soon = followed(PLAN, "saves", known, TODAY)
    grown = replace(known, observations=(*known.observations, *later))
    assert followed(PLAN, "saves", grown, TODAY + WEEK * 12) == soon


def test_an_event_of_the_week_is_said_as_well() -> None:
    """A giveaway in the same week coincides, too, and such a week makes no habit."""
    known = replace(history_of(STEADY), events=(Event("giveaway", TODAY - timedelta(days=3)),))
    seen = followed(PLAN, "saves", known, TODAY)
    assert seen is not None
    assert seen.beside == "giveaway"
    assert "sorteo" in words().say(replies.coincides(seen), "es", today=TODAY)


def test_stretches_of_other_lengths_say_so() -> None:
    """Nine days against seven are not put side by side as if they were alike."""
    uneven = {"followers": [1000, 1001, 1002], "saves": [20, 24, 28], "days": [23, 16, 0]}
    plan = replace(PLAN, chosen=TODAY - timedelta(days=16), day=TODAY - timedelta(days=14))
    seen = followed(plan, "saves", history_of(uneven), TODAY)
    assert seen is not None
    assert not seen.alike
    text = words().say(replies.coincides(seen), "en", today=TODAY)
    assert "24 in 7 days → 28 in 16" in text


def test_three_times_with_figures_that_held_is_a_habit() -> None:
    """Known, and held each time; twice, or once with a fall, or without figures, is none."""
    name = PLAN.advice
    known = history_of(STEADY)
    thrice = tuple(_plan(name, "done", ago) for ago in (2, 1, 0))
    assert habits(thrice, PLANNED, known, TODAY) == {name}
    assert not habits(thrice[1:], PLANNED, known, TODAY)
    assert not habits((*thrice[1:], _plan(name, "partly")), PLANNED, known, TODAY)
    fell = history_of({**STEADY, "saves": [22, 25, 23, 26, 24, 3, 24]})
    assert not habits(thrice, PLANNED, fell, TODAY)
    assert not habits(thrice, PLANNED, history_of({"followers": STEADY["followers"]}), TODAY)
    assert not habits(tuple(_plan("review-ten", "done", ago) for ago in (2, 1, 0)), PLANNED, known, TODAY)


figures = st.lists(st.none() | st.integers(0, 400), min_size=2, max_size=14)


@settings(max_examples=150, deadline=None)
@given(figures, st.integers(1, 9), st.integers(-3, 90), st.integers(0, 14), st.sampled_from(["saves", "followers"]))
def test_no_figure_that_is_not_theirs(values: list[int | None], every: int, ago: int, ahead: int, aim: Any) -> None:
    """Whatever was told, and whenever: both figures come out of the history, and the week ends in its fortnight."""
    known = history_of({"followers": [1000 + i for i in range(len(values))], "saves": values, "every": every})
    chosen = TODAY - timedelta(days=ago)
    plan = replace(PLAN, chosen=chosen, day=chosen + timedelta(days=ahead))
    seen = followed(plan, aim, known, TODAY)
    if seen is None:
        return
    last = min(TODAY, plan.day + timedelta(days=FOLLOWED_DAYS))
    told = [o for o in known.observations if o.metric == "saves" and o.day <= last]
    if aim == "saves":
        numbers = [o.value for o in sorted(told, key=lambda o: o.day)]
        sums = {sum(numbers[i:j]) for i in range(len(numbers)) for j in range(i + 1, len(numbers) + 1)}
        assert {seen.before, seen.now} <= sums
    text = words().say(said(replace(plan, outcome="done"), seen), "it", today=TODAY)
    assert "{" not in text


# ---------------------------------------------------------------- through the chat


async def test_nobody_touches_anothers_plan(stage: Stage) -> None:
    """A button's data can be made up: what it names has to be one's own, and to mean something."""
    luis = PERSON + 1
    await stage.says("/action")
    for data in ("plan:do:reply-first:", "plan:at:open:260101:reply-first", "plan:own:reply-first"):
        await stage.happens(stage.press(1000, data))
    await stage.says("mañana con el café")
    made_up = (
        "plan:is:1:done", "plan:was:1:no", "plan:drop:1", "plan:move:1", "plan:again:1", "plan:small:1", "plan:else:1",
        "plan:change:1", "plan:gone:1:0", "plan:is:1:perhaps", "plan:do:wait-72h:", "plan:do:thank-hub:instagram",
        "plan:do:nothing:", "plan:other:", "plan:at", "plan:at:open:xx:reply-first", "plan:list:-1", "plan:list:9999",
        "plan:pick:x", "plan:undo:", "plan:undo:1", "plan:swap:x", "plan:keep", "plan:", "plan:skip:moment",
    )  # fmt: skip
    for data in made_up:
        shown = await stage.happens(stage.press(1000, data, person=luis))
        assert shown, data
        assert all("Error" not in message.text for message in shown), data
    async with stage.store.reading() as session:
        plans = await stage.notebook(session).plans()
    assert [(plan.outcome, plan.dropped, plan.own_words) for plan in plans] == [(None, False, True)]


@pytest.mark.parametrize("outcome", KINDS)
async def test_a_mistap_is_corrected(stage: Stage, outcome: str) -> None:
    """Whatever was pressed first, the last word stands; pressing twice changes nothing."""
    await stage.says("/action")
    await stage.happens(stage.press(1000, "plan:do:reply-first:"))
    await stage.says("hoy por la tarde")
    for name in (*KINDS, outcome, outcome):
        await stage.happens(stage.press(1000, f"plan:is:1:{name}"))
    async with stage.store.reading() as session:
        plans = await stage.notebook(session).plans()
    assert [plan.outcome for plan in plans] == [outcome]


async def test_the_list_turns_its_pages(stage: Stage) -> None:
    """Eight at a time, numbered through; one goes and comes back."""
    await stage.says("/action")
    async with stage.store.writing() as session:
        notebook = stage.notebook(session)
        for n in range(20):
            chosen = stage.now.date() - timedelta(days=150 - 7 * n)
            await notebook.keep_plan(Plan("reply-first", "open", chosen, chosen, outcome="done", told=chosen))
    shown = (await stage.happens(stage.press(1000, "plan:list:0")))[0]
    assert shown.text.splitlines()[1].startswith("1. ")
    assert len(shown.text.splitlines()) == 9
    shown = (await stage.presses(shown, "Más antiguas"))[0]
    assert shown.text.splitlines()[1].startswith("9. ")
    shown = (await stage.presses(shown, "Más antiguas"))[0]
    assert [line[:3] for line in shown.text.splitlines()[1:]] == ["17.", "18.", "19.", "20."]
    shown = (await stage.presses(shown, "Quitar una"))[0]
    shown = (await stage.presses(shown, "18"))[0]
    assert len(shown.text.splitlines()) == 4
    await stage.presses(shown, "↩️")
    async with stage.store.reading() as session:
        assert len(await stage.notebook(session).plans()) == 20


@pytest.mark.parametrize(
    ("text", "language", "at"),
    [
        ("el jueves, al cerrar", "es", time(17)), ("mañana después de comer", "es", time(13)),
        ("cuando abra la panadería por la mañana", "es", None), ("el viernes a las 18:30", "es", time(18, 30)),
        ("el jueves a las 6", "es", time(18)), ("giovedì dopo pranzo", "it", time(13)), ("domani sera", "it", time(18)),
        ("venerdì alle 9", "it", time(9)), ("thursday at 6pm", "en", time(18)), ("when I open the app", "en", None),
        ("on Tuesday after work", "en", time(16)),
    ],
)  # fmt: skip
def test_a_reminder_comes_before_its_moment(text: str, language: Language, at: time | None) -> None:
    """The hour that is told, or one before the part of the day; in the morning where neither is named."""
    assert hour(text, language) == at
