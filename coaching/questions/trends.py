"""How the figure that somebody asks about moved, in a line of its own."""

from coaching.findings.statistics import is_stale
from coaching.model import Line, Metrics, Shift
from coaching.replies.meaning import amount
from coaching.thresholds import DEPTH_BAND, FRESH


def trend(metrics: Metrics, *names: str) -> Shift | None:
    """The first of some figures that is known lately and before; what is old says nothing of these days."""
    if not fresh(metrics):
        return None
    return next((metrics.shifts[name] for name in names if name in metrics.shifts), None)


def fresh(metrics: Metrics) -> bool:
    """Whether the newest figures are about this week."""
    last = metrics.rows[-1].day if metrics.rows else None
    return last is not None and (metrics.today - last).days <= FRESH and not is_stale(metrics)


def moved(shift: Shift) -> Line:
    """“Your likes are down: 90 a week; before, 120.”"""
    return Line(f"trend-{shift.direction}", _figures(shift))


def fell(shift: Shift) -> tuple[Line, ...]:
    """The same for somebody who asks why it fell: where it did not, or it may be chance, that is said."""
    if shift.direction == "down":
        return (moved(shift),)
    lower = shift.direction == "flat" and shift.ratio < 1 - DEPTH_BAND
    return (Line("trend-unsure" if lower else "no-fall-seen", _figures(shift)),)


def only_down(shift: Shift | None) -> tuple[Line, ...]:
    """The same before a finding that is the answer: only where it agrees that something fell."""
    return (moved(shift),) if shift is not None and shift.direction == "down" else ()


def seen_less(metrics: Metrics, shift: Shift) -> tuple[Line, ...]:
    """Where a figure fell with the number of people who saw what was published: for each of them it is much the same.

    Nothing where reach did not fall, or the figure fell further than that.
    """
    reach = trend(metrics, "reach", "views")
    if reach is None or reach.direction != "down" or not reach.ratio:
        return ()
    if shift.per == "reach" and shift.direction != "down":
        return (moved(reach), Line("same-for-each", _figures(shift)))
    if shift.per == reach.per and shift.direction == "down" and shift.ratio / reach.ratio >= 1 - DEPTH_BAND:
        return (moved(shift), Line("seen-less", _figures(reach)))
    return ()


def _figures(shift: Shift) -> dict[str, int | float | Line | str]:
    return {
        "what": shift.metric,
        "now": amount(shift.now),
        "before": amount(shift.before),
        "per": Line(f"per-{shift.per}"),
    }
