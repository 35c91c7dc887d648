"""A season of any figure: what is drawn, what is said, and how it stays small however many years there are."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.languages.words import words
from coaching.metrics import season as seasons
from coaching.metrics import timeline
from coaching.metrics.season import SPANS, Season, Span
from coaching.model import LANGUAGES, Event, History, Line, Measured, Observation, Platform
from coaching.replies import charts, season
from coaching.thresholds import SEASON_POINTS

TODAY = date(2026, 11, 15)


def _weekly(metric: Measured, values: list[int | None], *, every: int = 7, **of: int) -> tuple[Observation, ...]:
    """Figures `every` days apart, the last one today; None where nobody told one."""
    last = len(values) - 1
    return tuple(
        Observation(
            metric, "total", value, day, "instagram",
            since=day - timedelta(days=of["covers"] - 1) if "covers" in of else None,
        )
        for i, value in enumerate(values)
        if value is not None and (day := TODAY - timedelta(days=every * (last - i)))
    )  # fmt: skip


def _season(told: tuple[Observation, ...], metric: Measured, span: Span = "12") -> Season | None:
    return seasons.season(timeline.rows(History(told), "instagram"), metric, TODAY, span, platform="instagram")


def _some(told: tuple[Observation, ...], metric: Measured, span: Span = "12") -> Season:
    found = _season(told, metric, span)
    assert found is not None
    return found


def test_followers_of_twelve_weeks() -> None:
    """From where to where, the best and the lowest week with their days, and what half of the weeks lie between."""
    found = _some(_weekly("followers", [900, 905, 903, 915, 916, 920]), "followers")
    assert (found.first.value, found.last.value) == (900, 920)
    assert found.best is not None
    assert found.lowest is not None
    assert (found.best.value, found.best.day) == (12, TODAY - timedelta(days=14))
    assert (found.lowest.value, found.lowest.day) == (-2, TODAY - timedelta(days=21))
    assert found.middle == (1, 5)
    assert not found.bars
    assert len(found.points) == 6


def test_a_missing_week_is_a_gap_and_no_zero() -> None:
    """Absent is not zero: no bar stands there, no mean counts it, and it is said."""
    found = _some(_weekly("saves", [10, 12, None, None, 11, 13]), "saves")
    assert [value for _, value in found.points] == [10, 12, 11, 13]
    assert found.gaps == 1
    assert found.gap == (TODAY - timedelta(days=27), TODAY - timedelta(days=14))
    assert found.lowest is not None
    assert found.lowest.value == 10


def test_amounts_of_a_month_stand_apart() -> None:
    """30 days of reach are no week: neither a bar nor the best one."""
    told = (*_weekly("reach", [500, 520, 480, 510]), *_weekly("reach", [None, 2100, None], every=14, covers=30))
    found = _some(told, "reach")
    assert [value for _, value in found.points] == [500, 520, 480, 510]
    assert [piece.value for piece in found.apart] == [2100]
    assert found.best is not None
    assert found.best.value == 520


def test_only_months_are_drawn_as_what_they_are() -> None:
    """Whoever reads off thirty days every month sees bars of thirty days, and that it is said."""
    found = _some(_weekly("reach", [2000, 2100, 1900], every=30, covers=30), "reach", "52")
    assert [value for _, value in found.points] == [2000, 2100, 1900]
    assert found.unit == 30
    assert found.apart == ()


def test_days_make_whole_weeks() -> None:
    """Daily likes are added up by calendar week; a week that is not over joins in later."""
    found = _some(_weekly("likes", [10] * 24, every=1), "likes", "4")  # 15 November is a Sunday
    assert [value for _, value in found.points] == [70, 70, 70]
    until_saturday = _some(_weekly("likes", [10] * 24, every=1)[:-1], "likes", "4")
    assert until_saturday.running
    assert [value for _, value in until_saturday.points] == [70, 70]
    assert not found.running


def test_a_span_without_figures_widens() -> None:
    """Whoever has told nothing for four weeks sees the last twelve."""
    old = tuple(o for o in _weekly("followers", [900, 905, *[None] * 6, 910][:2], every=42))
    found = _some(tuple(o for o in old if o.day < TODAY - timedelta(days=28)), "followers", "4")
    assert found.span == "12"
    assert _season((), "followers", "4") is None


def test_ten_years_on_four_networks_stay_small() -> None:
    """Daily figures of ten years: as many points as a phone can show, whatever the span; every day is read once."""
    networks: tuple[Platform, ...] = ("instagram", "tiktok", "facebook", "youtube")
    days = [TODAY - timedelta(days=n) for n in range(3650, -1, -1)]
    told = tuple(
        Observation(metric, "total", 1000 + i % 97, day, network)
        for network in networks for i, day in enumerate(days) for metric in ("followers", "likes")
    )  # fmt: skip
    history = History(told)
    assert set(seasons.networks(history)) == set(networks)
    for network in networks:
        rows = timeline.rows(history, network)
        for metric in seasons.told(history, network):
            for span in SPANS:
                found = seasons.season(rows, metric, TODAY, span, platform=network)
                assert found is not None
                assert 2 <= len(found.points) <= SEASON_POINTS
                chart = charts.over(found, history)
                assert len(chart.points) <= SEASON_POINTS
                assert len(chart.marks) <= charts.MARKS


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=40)
@given(
    counts=st.lists(st.one_of(st.none(), st.integers(0, 10**10)), max_size=40),
    every=st.sampled_from([1, 2, 7, 9, 30]),
    metric=st.sampled_from(["followers", "likes", "reach", "repeat_commenters"]),
    span=st.sampled_from(SPANS),
    covers=st.sampled_from([0, 1, 7, 28]),
)
def test_anything_can_be_looked_at(
    language: str, counts: list[int | None], every: int, metric: Measured, span: Span, covers: int
) -> None:
    """Whatever was told: at most eight lines that can be said, days in order, no point that nobody told of."""
    of = {"covers": covers} if covers else {}
    told = _weekly(metric, counts, every=every, **of)
    history = History(told, events=(Event("giveaway", TODAY - timedelta(days=9)),))
    found = _season(told, metric, span)
    if found is None:
        assert not [value for value in counts if value is not None] or metric != "followers"
        return
    reply = season.view(found, span, history, None, ())
    assert 2 <= len(reply.lines) <= 8
    for line in reply.lines:
        assert words().say(line, language, today=TODAY)  # type: ignore[arg-type]
    days = [day for day, _ in found.points]
    assert days == sorted(set(days))
    assert set(days) <= {o.day for o in told}
    if found.best is not None and found.lowest is not None:
        assert found.best.value > found.lowest.value


def test_buttons_fit() -> None:
    """64 bytes at most, three in a row, the chosen ones marked."""
    rows = season.controls("12", "instagram", "accounts_engaged", ("instagram", "linkedin", None), seasons.SHOWN, TODAY)
    data = [button.data for row in rows for button in row]
    assert all(len(one.encode()) <= 64 for one in data)
    assert data.count("season:v:12:instagram:accounts_engaged") == 3  # as a span, a network and a figure
    chosen = [button.label.arguments["label"] for row in rows for button in row if button.label.id == "season-chosen"]
    assert chosen == [Line("season-12"), Line("platform-instagram"), Line("season-name-accounts_engaged")]
    assert max(map(len, rows)) <= 4
    assert season.month_button(date(2026, 11, 3)).data == "season:new:2026-10"
    assert season.month_button(date(2026, 11, 23)).data == "season:new:2026-11"
