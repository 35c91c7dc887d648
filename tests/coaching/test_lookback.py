"""A month, a year, and what was reached for the first time: people and purpose, never a round number."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from coaching.advice.playbook import PLANNED
from coaching.languages.words import words
from coaching.metrics import lookback, milestones
from coaching.metrics.listening import Request
from coaching.metrics.lookback import Lookback, Period, period
from coaching.metrics.milestones import Milestone
from coaching.model import LANGUAGES, Act, Card, Event, History, Observation, Plan, Post, PostKind, Profile
from coaching.replies import lookback as replies
from coaching.replies.season import milestone_line

TODAY = date(2026, 11, 15)
OCTOBER = period("month", date(2026, 10, 20), TODAY)


def _counts(*told: tuple[date, int], step: int = 1) -> tuple[Observation, ...]:
    return tuple(Observation("followers", "total", n, day, "instagram", step=step) for day, n in told)


def _sundays(values: Sequence[int], last: date = TODAY) -> list[tuple[date, int]]:
    return [(last - timedelta(weeks=len(values) - 1 - i), value) for i, value in enumerate(values)]


def _said(seen: Lookback, history: History, reached: Sequence[Milestone] = ()) -> list[str]:
    reply = replies.look_back(seen, Profile(purpose="que reserven clase"), history, reached, ())
    assert len(reply.lines) <= 8
    for language in LANGUAGES:
        assert all(words().say(line, language, today=TODAY) for line in reply.lines)
    if reply.chart is not None:
        assert isinstance(reply.chart, Card)
        assert len(reply.chart.rows) <= 7
    return [line.id for line in reply.lines]


def test_a_month_begins_with_the_count_before_it() -> None:
    """From the last count of September to the last of October; without one near, from the first there is.

    With one count in October there is none but an old one to begin with: that is no month to hold against others.
    """
    history = History(_counts((date(2026, 9, 27), 980), (date(2026, 10, 4), 985), (date(2026, 10, 25), 1001)))
    (net,) = lookback.look_back(history, (), OCTOBER).nets
    assert (net.start.value, net.end.value, net.change, net.whole) == (980, 1001, 21, True)
    late = History(_counts((date(2026, 8, 2), 900), (date(2026, 10, 18), 985), (date(2026, 10, 25), 1001)))
    (net,) = lookback.look_back(late, (), OCTOBER).nets
    assert (net.start.value, net.change, net.whole) == (985, 16, False)
    single = History(_counts((date(2026, 8, 2), 900), (date(2026, 10, 25), 1001)))
    (net,) = lookback.look_back(single, (), OCTOBER).nets
    assert (net.start.value, net.change, net.whole) == (900, 101, False)


def test_other_months_are_said_from_four_on() -> None:
    """With three there is no range yet; a month that is not over is beside none."""
    five = History(_counts(*_sundays([900 + 5 * n for n in range(26)])))
    seen = lookback.look_back(five, (), OCTOBER)
    assert seen.months is not None
    assert seen.months.n >= 4
    assert "look-months-inside" in _said(seen, five)
    three = History(_counts(*_sundays([900 + 5 * n for n in range(16)])))
    assert lookback.look_back(three, (), OCTOBER).months is None
    november = lookback.look_back(five, (), period("month", TODAY, TODAY))
    assert not [line for line in _said(november, five) if line.startswith("look-months")]


def test_rounded_counts_claim_no_change() -> None:
    """8.7k to 8.7k is not nothing: it is not known."""
    history = History(_counts((date(2026, 10, 4), 8700), (date(2026, 10, 25), 8700), step=100))
    seen = lookback.look_back(history, (), OCTOBER)
    assert _said(seen, history)[1] == "look-net-rounded"


def test_an_empty_month_and_a_first_one() -> None:
    """Nothing told is nothing to blame; a single count says no more than that."""
    nothing = lookback.look_back(History(), (), OCTOBER)
    assert not nothing
    assert _said(nothing, History()) == ["look-title", "look-empty"]
    one = History(_counts((date(2026, 10, 25), 1001)))
    assert _said(lookback.look_back(one, (), OCTOBER), one) == ["look-title", "look-little"]


def test_weeks_before_the_first_figure_are_not_missing() -> None:
    """Whoever began in October has missed nothing in spring."""
    history = History(_counts((date(2026, 10, 4), 985), (date(2026, 10, 25), 1001)))
    seen = lookback.look_back(history, (), period("year", TODAY, TODAY))
    assert (seen.weeks - seen.weeks_told) == 5  # two between the counts, and three since


def test_what_grew_is_beyond_chance() -> None:
    """12 → 13 saves a week is no growth; 10 → 30 is. Likes are never it."""
    weeks = _sundays([1000] * 9)
    for before, after, line in ((12, 13, "look-held"), (10, 30, "look-grew"), (30, 10, None)):
        told = [
            Observation(metric, "total", after if day >= date(2026, 10, 1) else before, day, "instagram")
            for day, _ in weeks for metric in ("saves", "likes")
        ]  # fmt: skip
        history = History((*_counts(*weeks), *told))
        seen = lookback.look_back(history, (), OCTOBER)
        ids = _said(seen, history)
        assert [i for i in ids if i in {"look-held", "look-grew"}] == ([line] if line else [])
        assert seen.grew is None or seen.grew.metric == "saves"


def test_everything_at_once_stays_short() -> None:
    """A month with all there is: eight lines, and the people are among them."""
    day = date(2026, 10, 12)
    acts = tuple(Act(who, "comment", day + timedelta(days=n)) for who in ("Ana", "Luis", "Eva") for n in (0, 8))
    plans = (_plan(1, day, "done"), replace(_plan(2, day + timedelta(days=7), "no"), advice="thank-three"))
    posts = tuple(Post("x", day, "high", kind) for kind in ("teaches", "sells", "gives"))
    counts = _counts(*_sundays([900 + 5 * n for n in range(40)]))
    saves = tuple(Observation("saves", "total", 10 + n, d, "instagram") for n, (d, _) in enumerate(_sundays([0] * 40)))
    sales = tuple(Observation("sales", "total", 2, d, "instagram") for d, _ in _sundays([0] * 8))
    history = History((*counts, *saves, *sales), posts, (), acts=(*acts, Act("Ana", "brings", day, 2)))
    ids = _said(lookback.look_back(history, plans, OCTOBER), history, _reached(history, plans))
    assert {"look-back", "look-brought", "look-actions", "look-net"} <= set(ids)
    year = lookback.look_back(history, plans, period("year", TODAY, TODAY))
    assert len(_said(year, history, _reached(history, plans))) == 8


# ---------------------------------------------------------------- milestones


def _reached(history: History, plans: Sequence[Plan] = (), **more: object) -> tuple[Milestone, ...]:
    found = milestones.milestones(history, plans, Profile(), TODAY, aims=PLANNED, **more)  # type: ignore[arg-type]
    for one in found:
        for language in LANGUAGES:
            assert words().say(milestone_line(one), language, today=TODAY)
    return found


def _plan(number: int, day: date, outcome: str | None) -> Plan:
    return Plan("reply-first", "open", day, day - timedelta(days=1), outcome=outcome, told=day, id=number)  # type: ignore[arg-type]


def test_a_round_number_is_no_milestone() -> None:
    """From 990 to 1,010 followers, and to a million: nothing."""
    history = History(_counts((date(2026, 10, 4), 990), (date(2026, 10, 25), 1010), (TODAY, 1_000_000)))
    assert _reached(history) == ()


def test_five_people_back() -> None:
    """The fifth person who comes back within four weeks makes the day; four do not, nor five over half a year."""
    first = date(2026, 9, 7)
    people = ("Ana", "@luis", "Eva", "Sol", "Mar")
    acts = [Act(who, "comment", first + timedelta(days=n)) for n, who in enumerate(people)]
    back = [Act(who, "share", first + timedelta(days=9 + n)) for n, who in enumerate(people)]
    found = _reached(History(acts=(*acts, *back)))
    assert [(one.name, one.day) for one in found] == [("back", first + timedelta(days=13))]
    assert _reached(History(acts=(*acts, *back[:-1]))) == ()
    slow = [replace(act, day=act.day + timedelta(weeks=5 * n)) for n, act in enumerate((*acts, *back))]
    assert _reached(History(acts=tuple(slow))) == ()
    one = [replace(act, who="Luis") for act in acts]  # the same person, however they are written
    assert _reached(History(acts=(*one, *back[1:2]))) == ()


def test_every_comment_answered() -> None:
    """Ten comments, ten answers to those who wrote them; nine, or an answer too few, are none."""
    monday = date(2026, 10, 5)
    wrote = [Act(f"p{n}", "comment", monday + timedelta(days=n % 7)) for n in range(10)]
    answers = [Act(f"P{n}", "answered", monday + timedelta(days=7)) for n in range(10)]
    assert [one.name for one in _reached(History(acts=(*wrote, *answers)))] == ["answered"]
    assert _reached(History(acts=(*wrote, *answers[:-1]))) == ()
    assert _reached(History(acts=(*wrote[:-1], *answers))) == ()
    twice = [replace(answers[0], n=10)]  # one person's answers are not the others'
    assert _reached(History(acts=(*wrote, *twice))) == ()
    told = tuple(Observation(m, "total", 12, TODAY, "instagram") for m in ("comments", "own_replies"))
    assert [one.name for one in _reached(History(told))] == ["answered"]


def test_first_times() -> None:
    """Somebody brought, people who answer each other, four kinds in a month, an action, a request, a sale."""
    day = date(2026, 10, 3)
    kinds: tuple[PostKind, ...] = ("teaches", "gives", "listens", "shareable")
    posts = tuple(Post("x", day + timedelta(days=n), "high", kind) for n, kind in enumerate(kinds))
    history = History(
        (Observation("sales", "total", 0, day), Observation("sales", "total", 2, day + timedelta(days=7))),
        posts,
        (Event("giveaway", day),),
        acts=(Act("Ana", "brings", day, 2), Act("Luis", "reply", day, toward="Ana")),
    )
    request = Request("1.0", "tallas", day, 3, answered=day + timedelta(days=2))
    found = {one.name: one.day for one in _reached(history, [_plan(1, day, "done")], requests=(request,))}
    assert found == {
        "brought": day, "among": day, "action": day, "request": day + timedelta(days=2),
        "kinds": day + timedelta(days=3), "sale": day + timedelta(days=7),
    }  # fmt: skip
    guessed = tuple(replace(post, proposed=frozenset({"kind"})) for post in posts)
    assert "kinds" not in {one.name for one in _reached(replace(history, posts=guessed))}
    split = (*posts[:2], *(replace(post, day=date(2026, 9, 30)) for post in posts[2:]))
    assert "kinds" not in {one.name for one in _reached(replace(history, posts=split))}


def test_the_first_habit_and_what_is_new() -> None:
    """Three times done with comments that held; what is not told does not become one."""
    days = [TODAY - timedelta(weeks=n) for n in (5, 3, 1)]
    plans = [_plan(n, day, "done") for n, day in enumerate(days)]
    weeks = _sundays([1000 + n for n in range(14)])
    comments = tuple(Observation("comments", "total", 20, day, "instagram") for day, _ in weeks)
    history = History((*_counts(*weeks), *comments))
    found = _reached(history, plans)
    assert [(one.name, one.day) for one in found] == [("action", days[0]), ("habit", days[2])]
    assert "habit" not in {one.name for one in _reached(History(_counts(*weeks)), plans)}
    assert [one.name for one in milestones.new_since(found, TODAY - timedelta(days=8))] == ["habit"]


@pytest.mark.parametrize(("day", "first", "last"), [(date(2024, 2, 29), 1, 29), (date(2026, 12, 31), 1, 31)])
def test_periods(day: date, first: int, last: int) -> None:
    """Months end where they end, and lead to each other."""
    month = period("month", day, TODAY)
    assert (month.first.day, month.last.day) == (first, last)
    assert month.before.after == month
    assert Period("year", date(2026, 1, 1), date(2026, 12, 31), TODAY) == period("year", TODAY, TODAY)
