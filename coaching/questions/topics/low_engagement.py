"""Is my engagement low? Against one's own last eight weeks, the formula named; no list of averages judges (M35)."""

from coaching.advice.interpret import Interpretation
from coaching.metrics.engagement import Rate, by_followers, by_reach
from coaching.metrics.noise import DEPTH
from coaching.model import Line, Metrics
from coaching.questions.topic import Answered, holds, meant, topic, weighs
from coaching.questions.trends import fresh
from coaching.replies.lines import listed
from coaching.replies.meaning import deep as named
from coaching.thresholds import APPLAUSE, AUDIENCE_GREW, DEPTH_BAND


@topic("low_engagement")
def low_engagement(judged: Interpretation, _point: str) -> Answered:
    """The person's own rates by followers and by reach; without figures, what there is to compare with."""
    rates = _rates(judged.metrics)
    if holds(judged, "low_engagement"):
        figures = rates if judged.findings[0].id != "dilution" else ()
        return Answered((*figures, *meant(judged)), week=False, figures=True)
    if weighs(judged):
        return Answered(rates or (Line("general-low_engagement"),))
    buyers = Line("low_engagement-buyers")
    if (clapped := _applause(judged.metrics)) is not None:
        return Answered((clapped, buyers), week=False, step="low_engagement/known", figures=True)
    if not rates:
        return Answered((Line("general-low_engagement"), buyers), week=False, step="low_engagement")
    if (thinned := _thinned(judged.metrics)) is not None:
        return Answered((*rates, thinned), week=False, step="low_engagement/grown", figures=True)
    lines = (*rates, *_verdict(judged.metrics), buyers)
    return Answered(lines, week=False, step="low_engagement/known", figures=True)


def _rates(metrics: Metrics) -> tuple[Line, ...]:
    found = _found(metrics)
    return tuple(_rate(name, rate) for name, rate in found.items())


def _found(metrics: Metrics) -> dict[str, Rate]:
    """The rates that are known; by reach only where it counts the same interactions as the one by followers."""
    weeks = metrics.weeks if fresh(metrics) else ()
    followers, reach = by_followers(weeks), by_reach(weeks)
    if followers is None:
        return {}
    same = reach is not None and (reach.kinds, reach.before is None) == (followers.kinds, followers.before is None)
    return {"followers": followers, "reach": reach} if reach is not None and same else {"followers": followers}


def _rate(name: str, rate: Rate) -> Line:
    said = listed(Line(f"named-{kind}") for kind in rate.kinds)
    now = round(rate.now * 100, 1)
    if rate.before is None:
        return Line(f"rate-{name}-first", {"now": now, "kinds": said})
    return Line(f"rate-{name}", {"now": now, "before": round(rate.before * 100, 1), "weeks": rate.weeks, "kinds": said})


def _applause(metrics: Metrics) -> Line | None:
    """Hundreds of likes for each comment, share or save: applause, and hardly anybody in a conversation (M10)."""
    week = metrics.weeks[-1] if metrics.weeks and fresh(metrics) else None
    kinds = [kind for kind in DEPTH if week is not None and kind in week.amounts]
    likes = week.amounts.get("likes") if week is not None else None
    deep = week.deep(kinds) if week is not None else None
    if likes is None or deep is None or likes < APPLAUSE * max(deep, 1):
        return None
    return Line("low_engagement-applause", {"likes": likes, "n": deep, "deep": named(kinds)})


def _thinned(metrics: Metrics) -> Line | None:
    """Growth by itself lowers the rate by followers; only reach can tell whether there is more to it (M35)."""
    found, growth = _found(metrics), metrics.growth
    rate = found.get("followers")
    if "reach" in found or rate is None or rate.before is None or growth is None:
        return None
    if rate.now >= rate.before or growth.share < AUDIENCE_GREW:
        return None
    return Line("low_engagement-grown", {"before": growth.before, "now": growth.now})


def _verdict(metrics: Metrics) -> tuple[Line, ...]:
    """How that is for this account: a rate that is another one, with likes or depth moved beyond their own swings."""
    moved = {metrics.shifts[name].direction for name in ("likes", "depth") if name in metrics.shifts}
    rate = next(reversed(_found(metrics).values()))
    if rate.before is None:
        return ()
    if "down" in moved and rate.now < rate.before * (1 - DEPTH_BAND):
        return (Line("low_engagement-lower"),)
    higher = "up" in moved and rate.now > rate.before * (1 + DEPTH_BAND)
    return (Line("low_engagement-higher" if higher else "low_engagement-same"),)
