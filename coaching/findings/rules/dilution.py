"""The engagement rate fell because there are more people, not because anybody cares less (M35, row 6)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_stale, loss
from coaching.model import Finding, Metrics
from coaching.thresholds import DILUTED, NO_WORSE, STABLE_SHARE


@rule
def dilution(metrics: Metrics) -> Iterator[Finding]:
    """Needs followers, interactions and reach before and after growth.

    By followers no worse than expected, by reach the same; a loss beyond chance is another matter.
    """
    known = metrics.dilution
    if is_stale(metrics) or known is None or loss(metrics) == "signal":
        return
    before, now = known.by_followers
    fell = now <= before * (1 - (1 - known.before / known.after) * DILUTED)
    expected = now >= known.expected * NO_WORSE
    same = 1 - known.by_reach[1] / known.by_reach[0] <= (1 - now / before) * STABLE_SHARE if before else False
    if fell and expected and same:
        yield Finding(
            "dilution",
            0.8,
            {
                **evidence(metrics),
                "followers_before": known.before,
                "followers_after": known.after,
                "er_followers": [round(before, 4), round(now, 4)],
                "er_expected": round(known.expected, 4),
                "er_reach": [round(rate, 4) for rate in known.by_reach],
            },
        )
