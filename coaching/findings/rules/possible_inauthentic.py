"""Followers came all at once and nothing that people do came with them: perhaps they are not people (M05, row 4)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, happened, is_stale, loss
from coaching.model import Burst, Finding, Metrics
from coaching.thresholds import AT_ONCE, BOUGHT_DAYS, BOUGHT_YEARS, ORIGIN_SHIFT, SIGNS


@rule
def possible_inauthentic(metrics: Metrics) -> Iterator[Finding]:
    """Needs a leap that no told event explains, with reach or depth known to have stayed; or the person's own word.

    Evidence: which of the six signs hold. It is a question, never a verdict.
    """
    bought = happened(metrics, "bought_followers", days=BOUGHT_DAYS)
    if not bought and loss(metrics) in {"perhaps", "signal"}:
        bought = happened(metrics, "bought_followers", days=BOUGHT_YEARS)
    leap = metrics.burst
    if is_stale(metrics) or (leap is None and not bought):
        return
    signs = _signs(leap) if leap else ()
    figures = {**evidence(metrics), "signs": list(signs)}
    if leap is not None:
        figures |= {"gain": leap.gain, "in_days": leap.days, "before": leap.before, "peak": leap.peak,
                    "since": leap.day, "left": leap.left}  # fmt: skip
    if bought:
        yield Finding("possible_inauthentic", 1.0, {**figures, "day": bought[-1].day}, "told")
    elif leap is not None and leap.told is None and leap.days <= AT_ONCE and len(signs) >= SIGNS and _stayed(leap):
        yield Finding("possible_inauthentic", round(len(signs) / 6, 2), figures)


def _stayed(leap: Burst) -> bool:
    """Reach is known not to have risen; or, where it is unknown, depth is. Unknown alone accuses nobody."""
    known = leap.reach_rose if leap.reach_rose is not None else leap.depth_rose
    return known is False


def _signs(leap: Burst) -> tuple[str, ...]:
    found = (
        ("leap", True),
        ("no_event", leap.told is None),
        ("reach_stayed", leap.reach_rose is False),
        ("depth_stayed", leap.depth_rose is False),
        ("origins_moved", leap.home is not None and leap.home[1] - leap.home[2] >= ORIGIN_SHIFT),
        ("bleeds", leap.bled),
    )
    return tuple(name for name, holds in found if holds)
