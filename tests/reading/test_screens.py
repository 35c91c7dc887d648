"""Drawn screens, as they were seen once: nothing wrong is stated, and nearly everything that stands there."""

import json
from collections import Counter
from datetime import date
from typing import get_args

import pytest

from benchmarks.marking import DRAWN, Truth, blind, drawn, marks
from coaching.model import Page, Platform, Screen, Unreadable
from coaching.reading.platform import platforms
from coaching.reading.screen import read_screen
from storage.shots import seen_read

SCREENS = drawn()


def _read(truth: Truth) -> Screen | Unreadable:
    seen = seen_read(json.loads(truth.picture.with_suffix(".page.json").read_text("utf-8")))
    return read_screen(seen, today=truth.today) if isinstance(seen, Page) else seen


@pytest.mark.parametrize("truth", SCREENS, ids=lambda truth: truth.picture.stem)
def test_a_screen(truth: Truth) -> None:
    """No figure that is not there; no platform but its own; what is left out is named in its file, with the reason."""
    found = marks(read := _read(truth), truth)
    assert found["wrong"] == 0
    assert found["platform"] == 1
    stated = (
        set()
        if isinstance(read, Unreadable)
        else {(f.figure.metric, f.figure.kind, f.figure.value) for f in read.figures}
    )
    assert {metric for metric, _, _ in truth.figures - stated} == set(truth.passed)


def test_of_all_of_them_99_in_100() -> None:
    """The order's own measure: 99 % of the values right, none wrong."""
    found = sum((marks(_read(truth), truth) for truth in SCREENS), Counter[str]())
    assert found["right"] >= 0.99 * found["figures"]
    assert found["wrong"] == 0


def test_screens_of_people_who_did_not_know_the_reader() -> None:
    """Other layouts, other years, odd crops: what is known of them is floors, and that wrong is rarer than asked."""
    found = sum((marks(_read(truth), truth) for truth in blind()), Counter[str]())
    assert found["right"] >= 0.9 * found["figures"]
    assert found["wrong"] <= 0.01 * found["stated"]
    assert found["platform"] >= 0.95 * found["screens"]


@pytest.mark.parametrize("platform", get_args(Platform))
def test_every_platform_has_its_screens(platform: Platform) -> None:
    """Each has a leaf, and at least three screens here that are taken for no other's."""
    assert platform in platforms()
    assert len(list((DRAWN / platform).glob("*.yaml"))) > 2


def test_what_is_read_beside_the_figures() -> None:
    """Whose account it is, what kind of screen, its period and its language; each may be off in a few."""
    off = Counter[str]()
    for truth in SCREENS:
        read, told = _read(truth), truth.all or {}
        if isinstance(read, Unreadable):
            continue
        period = tuple(told["period"]) if told["period"] else None
        off += Counter(
            kind=read.kind != told["kind"], language=read.language != told["language"],
            theirs=read.theirs != told["theirs"], handle=read.handle != told["handle"],
            period=read.period != period and bool(truth.figures),
        )  # fmt: skip
    assert max(off.values(), default=0) <= 0.05 * len(SCREENS), off


def test_the_day_of_a_figure() -> None:
    """A count stands on the day it was seen, an amount on the last day of its period, from its first."""
    for truth in SCREENS:
        read = _read(truth)
        for seen in () if isinstance(read, Unreadable) else read.figures:
            assert isinstance(seen.figure.day, date)
            assert seen.figure.day <= truth.today
            level = seen.figure.kind == "total" and seen.figure.metric in {"followers", "following"}
            assert not level or (seen.figure.day, seen.figure.since) == (truth.today, None)
