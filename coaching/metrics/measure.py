"""History → Metrics: one account, measured on one day."""

from datetime import date

from coaching.metrics import content, noise, timeline
from coaching.metrics.depth import depth_trend
from coaching.model import History, Metrics, NotEnough, Platform, Profile


def measure(history: History, profile: Profile, today: date, *, platform: Platform | None = None) -> Metrics:
    """Everything that the findings look at. `platform` defaults to the network counted last."""
    chosen = platform or timeline.main_platform(history)
    rows = timeline.rows(history, chosen)
    weeks = timeline.weeks(rows)
    latest = weeks[-1] if weeks else None
    usual = noise.usual(weeks or rows, today)
    counts = sum(row.followers is not None for row in rows)
    posts = [p for p in history.posts if p.platform in {chosen, None}]
    return Metrics(
        platform=chosen,
        today=today,
        rows=rows,
        latest=latest,
        usual=usual,
        verdict=noise.verdict(latest, usual) if latest else NotEnough("counts", 2, counts),
        fit=content.fit_share(posts, today),
        depth=depth_trend(weeks),
        sell_share=content.kind_share(posts, today, "sells"),
        filler_share=content.kind_share(posts, today, "filler"),
        profile=profile,
    )
