"""Likes rise while what people keep, ask and pass on falls: the account chases likes (M17, row 10)."""

from collections.abc import Iterator

from coaching.findings.rule import rule
from coaching.findings.statistics import depth_fell, evidence, is_stale, moved, shifted, traded
from coaching.metrics.shift import BUSINESS
from coaching.model import Finding, Metrics
from coaching.thresholds import LOOP


@rule
def like_chasing(metrics: Metrics) -> Iterator[Finding]:
    """Needs likes and depth over some weeks; or eight posts in order with their likes, for the loop of M17."""
    if is_stale(metrics):
        return
    down = moved(metrics, "down", "depth", "comments", "shares", "saves")
    chased = traded(metrics, "likes", "depth", "depth_share")
    if not depth_fell(metrics) and any(traded(metrics, "likes", name, f"{name}_share") for name in BUSINESS):
        return  # what fell beyond its own swings is the business: that is likes_not_sales
    loop = metrics.loop
    looped = loop is not None and loop.difference >= LOOP
    deleted = loop is not None and loop.deleted > 0
    if not chased and not (looped and (deleted or bool(down))):
        return
    figures = evidence(metrics)
    fell = down[0] if down else metrics.depth
    if fell is not None:
        figures |= {**shifted(fell), "fell": fell.metric}
    if "likes" in metrics.shifts:
        figures |= shifted(metrics.shifts["likes"])
    if loop is not None:
        figures |= {"after_low": list(loop.after_low), "after_high": list(loop.after_high), "deleted": loop.deleted}
    yield Finding("like_chasing", 0.9 if looped and chased else 0.75, figures, "" if chased else "loop")
