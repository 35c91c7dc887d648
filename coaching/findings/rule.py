"""How a finding joins the house: a typed decorator, and the order in which one becomes the headline."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from coaching import leaves
from coaching.model import Finding, Metrics

Rule: TypeAlias = Callable[[Metrics], Iterator[Finding]]

# The decision table of coaching-model §2.2, top first: which finding is the headline when several hold. What the
# systems add stands where its reason is stronger than chance ("follow_hunters" before the ordinary loss, which it
# explains) and behind everything that needs a word where it is not.
ORDER: Final = (
    "measurement_precision",
    "not_enough_data",
    "platform_cleanup",
    "possible_inauthentic",
    "contest_aftermath",
    "viral_aftermath",
    "dilution",
    "confounded",
    "posting_gap",
    "follow_hunters/campaign",
    "oversell",
    "off_target_loss",
    "not_enough_data/posts",
    "unexplained_loss",
    "like_chasing",
    "likes_not_sales",
    "value_up",
    "healthy_pruning",
    "unexplained_loss/held",
    "follow_hunters",
    "normal_churn_good_fit",
    "normal_churn_fit_unknown",
    "normal_churn_off_target",
    "off_target_loss/depth",
    "oversell/mild",
    "growth_ambition",
    "audience_not_community",
    "community_growing",
    "likes_not_sales/unsure",
    "steady",
    "oversell/slight",
    "likes_not_sales/flat",
    "silent_audience",
    "hub_found",
    "followback_review",
)

# What a question is about comes first when it holds: whoever asks about ghosts is not answered about the week.
ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    "like_drop": ("value_up", "like_chasing", "viral_aftermath", "posting_gap", "dilution"),
    "comment_drop": ("silent_audience", "audience_not_community"),
    "reach_drop": ("posting_gap", "viral_aftermath", "confounded"),
    "giveaway_aftermath": ("contest_aftermath",),
    "bought_followers": ("possible_inauthentic",),
    "follow_back": ("followback_review", "follow_hunters"),
    "ghost_followers": ("silent_audience",),
    "sales_vs_likes": ("likes_not_sales", "like_chasing"),
    "growth_goal": ("growth_ambition", "audience_not_community"),
    "ambassadors": ("hub_found",),
    "low_engagement": ("dilution", "silent_audience", "audience_not_community"),
}

_rules: list[Rule] = []


def rule(function: Rule) -> Rule:
    """Registers a finding."""
    _rules.append(function)
    return function


def rules() -> tuple[Rule, ...]:
    """Every finding in the folder."""
    from coaching.findings import rules as folder  # noqa: PLC0415  # the leaves import this module

    leaves.load(folder)
    return tuple(_rules)


def notice(metrics: Metrics, asked: str | None = None) -> tuple[Finding, ...]:
    """What holds of this account today, the headline first. Never empty: when nothing else holds, it is steady.

    `asked` is the topic of a question: what it is about goes before the rest.
    """
    found = [finding for speaks in rules() for finding in speaks(metrics)]
    first = ASKED.get(asked or "", ())
    return tuple(sorted(found, key=lambda f: (_place(f, first), -f.strength)))


def _place(finding: Finding, first: tuple[str, ...]) -> int:
    if finding.id in first:
        return first.index(finding.id) - len(ORDER)
    return ORDER.index(finding.name if finding.name in ORDER else finding.id)
