"""What is remembered of a summary is what stood in it; and it is never longer than a phone shows."""

from itertools import combinations

import pytest

from coaching.dialogue.weeks.summary import summary
from coaching.model import Contact, Line, Person, known_as
from coaching.replies.interpretation import LONGEST
from coaching.replies.weekly import YIELDS, Besides, fitted
from coaching.rhythm import today
from tests.stage import Stage


async def _shown(stage: Stage) -> tuple[tuple[Line, ...], Person]:
    """A summary of now, and the person after it was shown."""
    async with stage.store.reading() as session:
        notebook = stage.notebook(session)
        person = await notebook.person()
        assert person is not None
        made = await summary(person, notebook, today(person, stage.now))
        return made.reply.lines, made.shown(person, stage.now)


def _steps(lines: tuple[Line, ...]) -> set[str]:
    steps = (line.arguments["step"] for line in lines if line.id.startswith("your-step"))
    return {step.id.removeprefix("action-") for step in steps if isinstance(step, Line)}


async def _counted(stage: Stage) -> None:
    await stage.says("hace una semana tenía 900 seguidores en instagram")
    await stage.says("hoy 905 seguidores en instagram")


@pytest.mark.parametrize("days", [5, 20, 40])
async def test_the_step_that_was_shown_is_remembered(stage: Stage, days: int) -> None:
    """In a full week, in an empty one, and where nothing was counted for long."""
    await _counted(stage)
    stage.passes(days=days)
    lines, person = await _shown(stage)
    said = {name for name, day in person.dialogue["said"].items() if day == today(person, stage.now).isoformat()}
    assert said == _steps(lines)
    assert {person.dialogue["thread"]["advice"]} == said


async def test_a_plan_in_its_place_is_no_advice(stage: Stage) -> None:
    """Where the action that was chosen stands, no other is remembered as said."""
    await _counted(stage)
    asked = await stage.presses((await stage.says("/action"))[0], "La hago")
    await stage.presses(asked[-1], "Tras mi próxima publicación")
    stage.passes(days=1)
    lines, person = await _shown(stage)
    assert "week-plan" in {line.id for line in lines}
    assert person.dialogue["thread"]["given"] == []
    assert today(person, stage.now).isoformat() not in person.dialogue["said"].values()


def test_eight_lines() -> None:
    """Whatever comes together: the title, what comes first after it, the last action and the step stay."""
    last, step = Line("plan-lately"), Line("your-step")
    for others in combinations((*YIELDS[:8], "a", "b", "c", "d", "e", "f"), 9):
        lines = fitted([Line("title"), Line("meaning"), *map(Line, others)], Besides(last=(last,)), step)
        assert len(lines) <= LONGEST
        assert [lines[0].id, lines[1].id] == ["title", "meaning"]
        assert lines[-2:] == (last, step)


async def test_two_people_whose_keys_are_equal(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key is for a button; who is told of, changed and removed is whoever is called so."""
    monkeypatch.setattr("coaching.dialogue.people.contacts.key", lambda _name: "00000000")
    await stage.says("/people")
    await stage.says("Ana, clienta")
    await stage.says("Luis, mentor")
    await stage.says("quita a Luis de la lista")
    async with stage.store.reading() as session:
        person = await stage.notebook(session).person()
    assert person is not None
    assert [known_as(contact.name) for contact in person.profile.contacts] == ["ana"]


def test_a_contact_and_back() -> None:
    """What is kept of somebody is what is read again, without what an older Faro kept beside it."""
    ana = Contact("Ana", relation="client", topics=("telas",), target=False, followers=0)
    assert Contact.of({**ana.plain(), "unknown": 1}) == ana
    assert set(Contact("Bea", followed=True).plain()) == {"name", "followed"}
