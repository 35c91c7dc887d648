"""How the figure that somebody asks about moved, in a line of its own."""

from coaching.model import Line, Metrics, Shift
from coaching.replies.meaning import amount


def trend(metrics: Metrics, *names: str) -> Shift | None:
    """The first of some figures that is known lately and before."""
    return next((metrics.shifts[name] for name in names if name in metrics.shifts), None)


def moved(shift: Shift) -> Line:
    """“Your likes are down: 90 a week; before, 120.”"""
    return Line(f"trend-{shift.direction}", _figures(shift))


def fell(shift: Shift) -> tuple[Line, ...]:
    """The same for somebody who asks why it fell: where it did not, that is said first."""
    return (moved(shift),) if shift.direction == "down" else (Line("no-drop-seen"), moved(shift))


def seen_less(metrics: Metrics) -> tuple[Line, ...]:
    """Fewer people saw what was published, and the rest follows that."""
    reach = trend(metrics, "reach", "views")
    return (Line("seen-less", _figures(reach)),) if reach is not None and reach.direction == "down" else ()


def _figures(shift: Shift) -> dict[str, int | float | Line | str]:
    return {
        "what": shift.metric,
        "now": amount(shift.now),
        "before": amount(shift.before),
        "per": Line(f"per-{shift.per}"),
    }
