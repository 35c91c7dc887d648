"""No loss, or nothing that needs a word: what held (row 17)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import evidence, is_loss, judged, misses, moved, shifted, slowed
from coaching.metrics.burst import alike, repeated
from coaching.model import Finding, Metrics
from coaching.thresholds import SPIKE, SPIKE_LEAST


@rule
def steady(metrics: Metrics) -> Iterator[Finding]:
    """Needs a judged week without a loss.

    `unusual` marks a gain beyond chance, of which the cause is not known; `alike` is how many of the last weeks grew at
    one pace; `fell` names what fell although nobody left.
    """
    sure = judged(metrics)
    if sure is None or is_loss(sure[0]):
        return
    week, usual, verdict = sure
    gain = week.net or 0
    # An account without weeks of its own may always grow like this: only a leap is a surprise.
    spike = gain >= max(SPIKE_LEAST, SPIKE * (week.followers or 0))
    leap = usual.own or (spike and not repeated(week, [w for w in metrics.weeks if w.day < week.day][-1:]))
    unusual = verdict.level == "signal" and gain > 0 and gain > usual.high and leap
    figures = {**evidence(metrics), "unusual": unusual, "alike": alike(metrics.weeks)}
    if slowed(metrics):
        figures["slowed"] = True
    if fell := moved(metrics, "down", "depth", "reach", "likes", "views"):
        figures |= {**shifted(fell[0]), "fell": fell[0].metric}
    missed = misses(metrics)
    if missed:
        figures["misses"] = list(missed)
    yield Finding("steady", 0.5, figures, missed[0] if missed else "")
