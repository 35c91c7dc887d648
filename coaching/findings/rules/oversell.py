"""Most of what was published sells (M19): too many promotions are the first reason people give for leaving (§1.1)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_fell, depth_leans, evidence, is_stale, loss, misses, oversells
from coaching.model import Finding, Metrics
from coaching.thresholds import JUDGED, OVERSELL_PLAIN


@rule
def oversell(metrics: Metrics) -> Iterator[Finding]:
    """Needs eight posts whose kind is known, or five newest ones.

    With depth fallen it is the week's subject; alone it is worth a word (`mild`), near one half by the way (`slight`).
    """
    missed = misses(metrics)
    if is_stale(metrics) or missed[:1] != ("oversell",):
        return
    newest = metrics.mix_lately
    seen = newest if newest.posts >= JUDGED and newest.share("sells") > metrics.mix.share("sells") else metrics.mix
    figures = {**evidence(metrics), "sells": seen.kinds.get("sells", 0), "of": seen.posts,
               "sell_share": round(seen.share("sells"), 2)}  # fmt: skip
    lost = loss(metrics) == "signal"
    if depth_fell(metrics) or (lost and depth_leans(metrics)):
        yield Finding("oversell", 0.85, {**figures, "signal": lost})
    elif oversells(metrics):
        yield Finding("oversell", 0.5, figures, "mild" if seen.share("sells") > OVERSELL_PLAIN else "slight")
