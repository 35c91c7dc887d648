"""What helps against what: for each finding the actions worth trying, the best first. Their words are in Fluent."""

from collections.abc import Mapping
from typing import Final

PLAYBOOK: Final[Mapping[str, tuple[str, ...]]] = {
    "measurement_precision": ("exact-number",),
    "measurement_precision/nothing": ("send-exact-again",),
    "measurement_precision/contradiction": ("which-figure",),
    "not_enough_data": ("send-count",),
    "not_enough_data/followers": ("send-total",),
    "not_enough_data/fresh": ("send-count",),
    "not_enough_data/posts": ("log-posts",),
    "platform_cleanup": ("wait-72h",),
    "possible_inauthentic": ("tell-what-happened", "send-reach"),
    "possible_inauthentic/told": ("welcome-newcomers", "ask-one-word"),
    "contest_aftermath": ("prize-for-target", "welcome-newcomers"),
    "contest_aftermath/suspected": ("tell-what-happened", "welcome-newcomers"),
    "viral_aftermath": ("welcome-newcomers", "ask-one-word"),
    "viral_aftermath/suspected": ("tell-what-happened", "welcome-newcomers"),
    "dilution": ("send-reach", "welcome-newcomers"),
    "confounded": ("change-one-thing",),
    "posting_gap": ("small-return", "ask-one-word"),
    "posting_gap/suspected": ("log-posts", "small-return"),
    "oversell": ("give-before-sell", "answer-real-question"),
    "off_target_loss": ("back-to-target", "ask-one-word"),
    "off_target_loss/oversell": ("give-before-sell", "ask-one-word"),
    "off_target_loss/filler": ("answer-real-question", "back-to-target"),
    "like_chasing": ("repeat-kept", "answer-real-question"),
    "likes_not_sales": ("one-clear-offer", "answer-real-question"),
    "value_up": ("repeat-kept", "reply-first"),
    "healthy_pruning": ("reply-first", "thank-three"),
    "unexplained_loss": ("ask-five", "reply-first"),
    "follow_hunters": ("follow-for-value", "thank-three"),
    "normal_churn_good_fit": ("reply-first", "thank-three", "ask-one-word"),
    "normal_churn_fit_unknown": ("draw-target", "log-posts"),
    "normal_churn_fit_unknown/drawn": ("log-posts", "ask-one-word"),
    "normal_churn_off_target": ("back-to-target", "answer-real-question"),
    "growth_ambition": ("worth-sharing", "ask-five"),
    "audience_not_community": ("ask-one-word", "reply-first"),
    "community_growing": ("thank-three", "reply-first"),
    "silent_audience": ("ask-one-word", "thank-three"),
    "steady": ("reply-first", "ask-one-word", "thank-three"),
    "hub_found": ("thank-hub", "ask-hub"),
    "hub_found/tie": ("thank-hubs", "ask-hub"),
    "followback_review": ("stay-cordial",),
    "followback_review/keep": ("answer-complaint",),
    "followback_review/yes": ("follow-one", "stay-cordial"),
    "followback_review/prune": ("review-ten", "stay-cordial"),
}
"""Keyed by finding, or finding/aspect where the evidence calls for something else."""

TOWARD: Final = frozenset(
    {"back-to-target", "give-before-sell", "answer-real-question", "ask-one-word", "reply-first", "thank-three",
     "one-clear-offer", "welcome-newcomers", "worth-sharing", "repeat-kept", "small-return"}
)  # fmt: skip
"""Steps towards people: where somebody said what they want of their community, the step says what it is for (M29)."""
