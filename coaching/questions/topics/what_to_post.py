"""What should I post? What the last posts lack; else one proof, one useful answer, one invitation (A2, M18)."""

from typing import Final

from coaching.advice.interpret import Interpretation
from coaching.findings.statistics import misses
from coaching.model import Line, Metrics, Mix, PostKind, Value
from coaching.questions.topic import Answered, topic
from coaching.replies.meaning import meaning
from coaching.thresholds import MIX_POSTS

VALUE: Final[tuple[PostKind, ...]] = ("listens", "gives", "shareable", "teaches")
"""The four kinds of value, in the order in which people forget them."""


@topic("what_to_post")
def what_to_post(judged: Interpretation, point: str) -> Answered:
    """From the person's own posts where eight are known; the format is whichever is kept and written about."""
    line, step = _content(judged)
    if point == "format":
        return Answered((Line("point-format"), line), week=False, step=step)
    return Answered((line, Line("what_to_post-format")), week=False, step=step)


def _content(judged: Interpretation) -> tuple[Line, str]:
    """What to say of the content, and the situation that makes: what misses first, then what works, then what lacks."""
    metrics = judged.metrics
    kept = [finding for finding in judged.findings if finding.id in {"value_up", "like_chasing"}]
    missed = misses(metrics)
    if missed and kept[:1] != [judged.findings[0]]:
        return Line("what_to_post-misses", {"why": Line(f"misses-{missed[0]}")}), f"what_to_post/{missed[0]}"
    if kept:
        return meaning(kept[0], metrics)[0], "what_to_post/kept"
    if metrics.mix.posts >= MIX_POSTS:
        return _mix(metrics.mix)
    return _three(metrics), "what_to_post"


def _mix(mix: Mix) -> tuple[Line, str]:
    figures: dict[str, Value] = {
        "posts": mix.posts,
        "proposed": Line("kinds-proposed", {"n": mix.proposed}) if mix.proposed else "",
    }
    lacking = next((kind for kind in VALUE if not mix.kinds.get(kind)), None)
    if lacking is None:
        return Line("what_to_post-all", figures), "what_to_post/kept"
    most = max(mix.kinds, key=lambda kind: mix.kinds[kind])
    figures |= {"most": Line(f"does-{most}", {"n": mix.kinds[most]}), "lacks": Line(f"lacks-{lacking}")}
    return Line("what_to_post-lacks", figures), f"what_to_post/{lacking}"


def _three(metrics: Metrics) -> Line:
    target = metrics.profile.target
    return Line("what_to_post-for", {"target": target}) if target else Line("general-what_to_post")
