"""Each finding speaks where its cases say, and is silent where they say; and what must never change, does not."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from coaching.advice.interpret import interpret
from coaching.model import History, Profile
from tests.histories import TODAY, history_of, interpreted

FOLDER = Path(__file__).parents[1] / "cases" / "findings"


def _cases(kind: str) -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['name']}")
        for path in sorted(FOLDER.glob("*.yaml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))[kind]
    ]


@pytest.mark.parametrize(("rule", "case"), _cases("finds"))
def test_it_speaks(rule: str, case: dict[str, Any]) -> None:
    """The finding is there, with the figures that prove it."""
    found = {finding.id: finding for finding in interpreted(case).findings}
    assert rule in found
    assert 0 <= found[rule].strength <= 1
    evidence = {name: found[rule].evidence[name] for name in case.get("evidence", {})}
    assert evidence == case.get("evidence", {})


@pytest.mark.parametrize(("rule", "case"), _cases("silent"))
def test_it_is_silent(rule: str, case: dict[str, Any]) -> None:
    """The finding is not there, and another one is: there is always something to say."""
    findings = [finding.id for finding in interpreted(case).findings]
    assert findings
    assert rule not in findings


histories = st.builds(
    lambda start, steps, every, posts: history_of({"followers": _walk(start, steps), "every": every, "posts": posts}),
    st.integers(0, 100_000),
    st.lists(st.integers(-300, 300), min_size=0, max_size=20),
    st.integers(1, 14),
    st.dictionaries(st.sampled_from(["high", "partial", "off", "unknown"]), st.integers(0, 6)),
)


def _walk(start: int, steps: list[int]) -> list[int]:
    counts = [start]
    for step in steps:
        counts.append(max(counts[-1] + step, 0))
    return counts


@given(histories, st.integers(-4000, 4000))
def test_another_calendar_changes_nothing(history: History, days: int) -> None:
    """Shifting every date shifts nothing else."""
    by = timedelta(days=days)
    moved = History(
        tuple(replace(o, day=o.day + by) for o in history.observations),
        tuple(replace(p, day=p.day + by if p.day else None) for p in history.posts),
    )
    here, there = interpret(history, Profile(), TODAY), interpret(moved, Profile(), TODAY + by)
    assert [(f.id, f.strength) for f in here.findings] == [(f.id, f.strength) for f in there.findings]
    assert here.advice == there.advice


@given(histories, st.randoms(use_true_random=False))
def test_order_changes_nothing(history: History, random: Random) -> None:
    """Figures and posts said in another order are the same history."""
    observations, posts = list(history.observations), list(history.posts)
    random.shuffle(observations)
    random.shuffle(posts)
    mixed = History(tuple(observations), tuple(posts))
    assert interpret(mixed, Profile(), TODAY).findings == interpret(history, Profile(), TODAY).findings


@given(st.lists(st.integers(-6, 6), min_size=4, max_size=10), st.integers(500, 5000))
def test_quiet_weeks_stay_quiet(nets: list[int], start: int) -> None:
    """A week that repeats an earlier one is never a signal."""
    counts = _walk(start, [*nets, nets[0]])
    found = interpret(history_of({"followers": counts}), Profile(), TODAY).findings[0]
    assert found.evidence.get("level", "noise") != "signal"
