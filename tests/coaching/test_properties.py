"""What must hold of every history, whatever happened in it: of `explain`, so of the whole judgement and its words."""

import copy
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import Any, Final, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.explain import explained
from bot.given import GivenCase
from coaching.model import EventKind, Extra, Metric

TODAY: Final = date(2026, 11, 15)
FIGURES: Final = (
    "likes", "comments", "shares", "saves", "reach", "views", "link_clicks", "messages", "sales", "accounts_engaged",
    "repeat_commenters",
)  # fmt: skip
NEEDS: Final[Mapping[str, frozenset[str]]] = {
    "likes": frozenset({"likes_not_sales", "value_up", "dilution"}),
    "reach": frozenset({"dilution"}),
    "accounts_engaged": frozenset({"silent_audience"}),
}
"""Findings that cannot be without a figure."""
DEPTH: Final = ("comments", "shares", "saves")
NEEDS_DEPTH: Final = frozenset({"value_up", "healthy_pruning"})
ALARMS: Final = frozenset(
    {"unexplained_loss", "off_target_loss", "healthy_pruning", "platform_cleanup", "possible_inauthentic",
     "contest_aftermath", "viral_aftermath", "confounded", "posting_gap", "like_chasing", "likes_not_sales",
     "follow_hunters"}
)  # fmt: skip
"""Findings that tell somebody of a trouble."""
MARKER: Final = "👉"
LONGEST: Final = 8

quick = settings(max_examples=40, deadline=None)


def _ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    """A case of `explain`: some weeks or days with some figures, posts and events, asked about or not."""
    n, every, start = (
        draw(st.integers(1, 14)),
        draw(st.sampled_from([7, 7, 7, 1, 3, 10])),
        draw(st.integers(20, 50_000)),
    )
    moves: list[int] = draw(st.lists(st.integers(-9, 12), min_size=n - 1, max_size=n - 1))
    leaps = draw(st.booleans())
    if moves and leaps:
        moves[draw(st.integers(0, n - 2))] = draw(st.integers(-start // 5, start // 2))
    counts = [max(count, 0) for count in accumulate(moves, initial=start)]
    rows: list[dict[str, Any]] = [
        {"date": _ago(every * (n - 1 - i)), "platform": "instagram", "followers": counts[i]} for i in range(n)
    ]
    for name in draw(st.lists(st.sampled_from(FIGURES), unique=True, max_size=5)):
        usual = draw(st.integers(1, 400))
        for row in rows:
            row[name] = draw(st.none() | st.integers(usual // 2, usual * 2))
    for row in rows:
        row["posts"] = draw(st.lists(posts, max_size=3))
    for _ in range(draw(st.integers(0, 3))):
        draw(st.sampled_from(rows)).update(draw(oddities))
    for _ in range(draw(st.integers(0, 2))):
        row = draw(st.sampled_from(rows))
        row["events"] = [{"date": row["date"], "kind": draw(st.sampled_from(get_args(EventKind)))}]
    if draw(st.booleans()):
        rows.append(
            {"date": _ago(draw(st.integers(0, 40))), "platform": "tiktok", "followers": draw(st.integers(0, 999))}
        )
    asked = draw(st.sampled_from([None, None, "¿Por qué pierdo seguidores?", "Why did my likes drop?", "è normale?"]))
    language = draw(st.sampled_from(["es", "it", "en"]))
    return {"id": 1, "profile": {"language": language, "platform": "instagram"}, "history": rows, "user_message": asked}


posts = st.fixed_dictionaries(
    {
        "fit": st.sampled_from(["high", "partial", "off", None]),
        "kind": st.sampled_from(["teaches", "sells", "filler", None]),
    }
)

oddities = st.fixed_dictionaries(
    {},
    optional={
        "followers": st.none(),
        "gained": st.integers(0, 400),
        "lost": st.none() | st.integers(0, 400),
        "steps": st.fixed_dictionaries({"followers": st.sampled_from([1, 100, 1000])}),
        "countries": st.fixed_dictionaries({"ES": st.floats(0, 1)}),
        "story_views": st.integers(0, 900),
    },
)
"""What a row may have besides."""


def _said(case: Mapping[str, Any]) -> dict[str, Any]:
    return explained(GivenCase.model_validate(case))


def _found(case: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {finding["id"]: finding for finding in _said(case)["findings"]}


@quick
@given(cases())
def test_every_answer_is_short_with_one_step(case: dict[str, Any]) -> None:
    """Any history gets an answer of at most eight lines with one marked step, in the words of the action."""
    said = _said(case)
    lines = [line for line in said["reply"].splitlines() if line.strip()]
    assert len(lines) <= LONGEST
    assert said["reply"].count(MARKER) == 1
    assert all(0 <= finding["strength"] <= 1 for finding in said["findings"])


@quick
@given(cases(), st.integers(-3000, 3000))
def test_another_calendar_changes_nothing(case: dict[str, Any], days: int) -> None:
    """Shifting every date shifts nothing else."""
    moved = copy.deepcopy(case)
    for row in moved["history"]:
        for told in (row, *row.get("events", ())):
            told["date"] = (date.fromisoformat(told["date"]) + timedelta(days=days)).isoformat()
    here, there = _said(case), _said(moved)
    assert here["action"] == there["action"]
    assert [_undated(f) for f in here["findings"]] == [_undated(f) for f in there["findings"]]


def _undated(finding: Mapping[str, Any]) -> Any:
    def bare(value: Any) -> Any:
        match value:
            case date():
                return None
            case list():
                return [bare(v) for v in value]
            case dict():
                return {name: bare(v) for name, v in value.items()}
            case _:
                return value

    return bare(dict(finding))


@quick
@given(cases(), st.randoms(use_true_random=False))
def test_a_row_twice_and_another_order_change_nothing(case: dict[str, Any], random: Random) -> None:
    """The same rows in another order, some of them twice, are the same history, word for word."""
    rows = [*case["history"], *random.sample(case["history"], k=random.randint(0, len(case["history"])))]
    random.shuffle(rows)
    assert _said({**case, "history": rows}) == _said(case)


@quick
@given(cases())
def test_null_is_as_good_as_missing(case: dict[str, Any]) -> None:
    """A key that is null says as little as a key that is not there."""
    bare = copy.deepcopy(case)
    for row in bare["history"]:
        for name in [name for name in row if row[name] in (None, [])]:
            del row[name]
    full = copy.deepcopy(case)
    for row in full["history"]:
        for name in (*get_args(Metric), *get_args(Extra)):
            row.setdefault(name, None)
    assert _said(bare) == _said(case) == _said(full)


@pytest.mark.parametrize("name", ["posts", "events", "steps", "countries", "gained", "lost", "platform"])
def test_null_parts_of_a_row(name: str) -> None:
    """Also what is no figure may be null."""
    rows: list[dict[str, Any]] = [{"date": _ago(7 * (5 - i)), "followers": 1000 + i} for i in range(6)]
    told = {"id": 1, "profile": {"language": "en"}, "history": rows, "user_message": None}
    assert _said({**told, "history": [{**row, name: None} for row in rows]}) == _said(told)


@pytest.mark.parametrize("name", ["pillars", "contacts", "goal", "target", "target_card", "audience_sample", "brand",
                                  "platform", "tone", "purpose", "business"])  # fmt: skip
def test_null_parts_of_a_profile(name: str) -> None:
    """What is null in a profile was not told."""
    rows = [{"date": _ago(7 * (5 - i)), "followers": 1000 + i} for i in range(6)]
    told = {"id": 1, "profile": {"language": "en"}, "history": rows}
    assert _said({**told, "profile": {"language": "en", name: None}}) == _said(told)


@quick
@given(cases(), st.sampled_from(FIGURES))
def test_a_figure_that_nobody_gave_is_in_no_finding(case: dict[str, Any], name: str) -> None:
    """Without a figure, nothing is found that needs it, and no evidence names it."""
    without = copy.deepcopy(case)
    for row in without["history"]:
        row.pop(name, None)
    for finding, said in _found(without).items():
        assert finding not in NEEDS.get(name, frozenset())
        assert not {name, f"{name}_usual", f"{name}_direction"} & set(said["evidence"])
        assert name not in {said["evidence"].get("fell"), said["evidence"].get("rose")}


@quick
@given(cases())
def test_without_depth_nothing_is_said_of_depth(case: dict[str, Any]) -> None:
    """Nobody gave comments, shares or saves: then they neither fell nor held."""
    without = copy.deepcopy(case)
    for row in without["history"]:
        for name in DEPTH:
            row.pop(name, None)
    for finding, said in _found(without).items():
        assert finding not in NEEDS_DEPTH
        assert "depth" not in said["evidence"]


@quick
@given(cases(), st.sampled_from(FIGURES))
def test_unknown_this_week_is_no_fall(case: dict[str, Any], name: str) -> None:
    """A figure that nobody gave for the last row did not move."""
    [row for row in case["history"] if row["platform"] == "instagram"][-1][name] = None
    for said in _found(case).values():
        assert f"{name}_direction" not in said["evidence"]
        assert said["evidence"].get("fell") != name


@quick
@given(st.lists(st.integers(-4, 4), min_size=3, max_size=5), st.integers(3, 5), st.integers(500, 20_000))
def test_quiet_weeks_are_no_alarm(moves: list[int], times: int, start: int) -> None:
    """However long the same small moves repeat, nothing is wrong."""
    for repeated in range(1, times + 1):
        case = _quiet([*moves * repeated], start)
        assert not ALARMS & set(_found(case))


@quick
@given(st.lists(st.integers(-3, 4), min_size=4, max_size=6), st.integers(-300, 300), st.integers(1000, 20_000))
def test_more_quiet_weeks_raise_no_alarm(moves: list[int], odd: int, start: int) -> None:
    """After an odd week, each further round of quiet weeks leaves every alarm as strong as it was, or weaker."""
    before = dict.fromkeys(ALARMS, 1.0)
    for rounds in range(4):
        found = _found(_quiet([*moves, *moves, odd, *moves * rounds], start))
        now = {name: found[name]["strength"] for name in ALARMS & set(found)}
        if rounds:
            assert all(strength <= before.get(name, 0.0) for name, strength in now.items()), (before, now)
        before = now if rounds else {**before, **now}


def _quiet(moves: list[int], start: int) -> dict[str, Any]:
    counts = list(accumulate(moves, initial=start))
    rows = [
        {"date": _ago(7 * (len(counts) - 1 - i)), "platform": "instagram", "followers": count, "reach": 2000 + i % 3,
         "saves": 60 + i % 4, "likes": 200 + i % 5}
        for i, count in enumerate(counts)
    ]  # fmt: skip
    return {"id": 1, "profile": {"language": "en"}, "history": rows, "user_message": None}


@quick
@given(st.lists(st.tuples(*(st.none() | st.integers(0, 12) for _ in range(5)), st.none() | st.integers(0, 9000)),
                min_size=1, max_size=8), st.integers(2, 100))  # fmt: skip
def test_followers_make_no_ambassador(people: list[tuple[int | None, ...]], times: int) -> None:
    """M25: multiplying anybody's followers changes neither who is named nor how sure that is."""
    names = ("people_brought", "shares", "mentions", "replies_to_others", "weeks_active")
    few, many = ([{"name": f"C{i}", **dict(zip(names, told[:-1], strict=True)), "followers": (told[-1] or 0) * n}
                  for i, told in enumerate(people)] for n in (1, times))  # fmt: skip
    assert _asked_for_hubs(few) == _asked_for_hubs(many)


def _asked_for_hubs(contacts: list[dict[str, Any]]) -> dict[str, Any]:
    rows = [{"date": _ago(7 * (5 - i)), "followers": 1000 + i} for i in range(6)]
    profile = {"language": "en", "contacts": contacts}
    message = "How do I get customers to spread the word?"
    return _said({"id": 1, "profile": profile, "history": rows, "user_message": message})


HARD: Final[tuple[dict[str, Any], ...]] = (
    {"followers": 1_000_000_000},
    {"followers": 0},
    {"followers": 990, "likes": -5, "reach": 0},
    {"followers": -3},
    {"followers": 990, "lost": 12},
    {"followers": 990, "gained": 0, "lost": 10},
    {"followers": 990, "countries": {"CO": None}},
    {"followers": 990, "events": [{"kind": "something new"}]},
)


@pytest.mark.parametrize("row", HARD)
def test_no_figure_is_too_strange_to_be_answered(row: dict[str, Any]) -> None:
    """Billions, nothing, less than nothing, half of what came and went: an answer, and soon."""
    for size in (1000, 5_000_000_000):
        rows = [{"date": "2026-11-08", "followers": size, "countries": {"CO": None}}, {"date": "2026-11-15", **row}]
        found = explained(GivenCase.model_validate({"history": rows, "user_message": "¿por qué bajé?"}))
        assert found["reply"]
        assert "nan" not in found["reply"]


def test_who_left_follows_from_who_came() -> None:
    """12 left and 10 fewer stand: 2 came. Who told it is not told that it is unknown."""
    rows = [{"date": "2026-11-08", "followers": 1000}, {"date": "2026-11-15", "followers": 990, "lost": 12}]
    found = explained(GivenCase.model_validate({"profile": {"language": "en"}, "history": rows}))
    assert "I don't know how many" not in found["reply"]
