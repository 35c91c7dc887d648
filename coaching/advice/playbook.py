"""What helps against what: for each finding the actions worth trying, the best first. Their words are in Fluent."""

from collections.abc import Mapping
from typing import Final

from coaching.model import Measured

PLAYBOOK: Final[Mapping[str, tuple[str, ...]]] = {
    "measurement_precision": ("exact-number",),
    "measurement_precision/nothing": ("send-exact-again",),
    "measurement_precision/contradiction": ("which-figure",),
    "not_enough_data": ("send-count",),
    "not_enough_data/second": ("send-next-week",),
    "not_enough_data/followers": ("send-total",),
    "not_enough_data/fresh": ("send-count",),
    "not_enough_data/posts": ("log-posts",),
    "platform_cleanup": ("wait-72h",),
    "platform_cleanup/past": ("reply-first", "ask-one-word"),
    "possible_inauthentic": ("tell-what-happened", "send-reach"),
    "possible_inauthentic/told": ("welcome-newcomers", "ask-one-word"),
    "contest_aftermath": ("prize-for-target", "welcome-newcomers"),
    "contest_aftermath/suspected": ("tell-what-happened", "welcome-newcomers"),
    "viral_aftermath": ("welcome-newcomers", "ask-one-word"),
    "viral_aftermath/suspected": ("tell-what-happened", "welcome-newcomers"),
    "dilution": ("welcome-newcomers", "send-reach"),
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
    "unexplained_loss/told": ("send-next-week", "reply-first"),
    "follow_hunters": ("follow-for-value", "thank-three"),
    "normal_churn_good_fit": ("reply-first", "thank-three", "ask-one-word"),
    "normal_churn_fit_unknown": ("draw-target", "log-posts"),
    "normal_churn_fit_unknown/begun": ("draw-target", "ask-one-word"),
    "normal_churn_fit_unknown/drawn": ("log-posts", "ask-one-word"),
    "normal_churn_off_target": ("back-to-target", "answer-real-question"),
    "normal_churn_good_fit/falling": ("ask-five", "reply-first"),
    "normal_churn_fit_unknown/falling": ("log-posts", "ask-five"),
    "growth_ambition": ("worth-sharing", "ask-five"),
    "audience_not_community": ("ask-one-word", "reply-first"),
    "community_growing": ("thank-three", "reply-first"),
    "silent_audience": ("ask-one-word", "thank-three"),
    "despair": ("talk-to-somebody",),
    "steady/off_target": ("back-to-target", "answer-real-question"),
    "steady/oversell": ("give-before-sell", "answer-real-question"),
    "steady/filler": ("answer-real-question", "back-to-target"),
    "steady": ("reply-first", "ask-one-word", "thank-three"),
    "hub_found": ("thank-hub", "ask-hub"),
    "hub_found/spread": ("mention-hub", "thank-hub"),
    "hub_found/replies": ("invite-hub", "thank-hub"),
    "hub_found/tie": ("thank-hubs", "ask-hub"),
    "followback_review": ("stay-cordial",),
    "followback_review/keep": ("answer-complaint",),
    "followback_review/yes": ("follow-one", "stay-cordial"),
    "followback_review/prune": ("review-ten", "stay-cordial"),
    "like_drop": ("send-reactions",),
    "like_drop/held": ("repeat-kept", "reply-first"),
    "like_drop/deep": ("ask-one-word", "answer-real-question"),
    "comment_drop": ("ask-one-word", "reply-first"),
    "comment_drop/replies": ("reply-first", "ask-one-word"),
    "reach_drop": ("compare-good-week", "send-reach"),
    "reach_drop/known": ("compare-good-week", "name-the-reader"),
    "reach_drop/stuck": ("name-the-reader", "compare-good-week"),
    "giveaway_aftermath": ("plan-giveaway",),
    "giveaway_aftermath/recent": ("welcome-newcomers", "plan-giveaway"),
    "bought_followers": ("ask-five", "ask-one-word"),
    "follow_back": ("follow-for-value", "stay-cordial"),
    "ghost_followers": ("ask-one-word", "thank-three"),
    "what_to_post": ("answer-real-question", "show-proof", "one-clear-offer"),
    "what_to_post/teaches": ("answer-real-question", "show-proof"),
    "what_to_post/shareable": ("worth-sharing",),
    "what_to_post/listens": ("ask-one-word",),
    "what_to_post/gives": ("give-before-sell",),
    "what_to_post/kept": ("repeat-kept", "answer-real-question"),
    "what_to_post/oversell": ("give-before-sell", "answer-real-question"),
    "what_to_post/off_target": ("back-to-target", "answer-real-question"),
    "what_to_post/filler": ("answer-real-question", "back-to-target"),
    "when_to_post": ("same-hour",),
    "who_is_my_audience": ("count-twenty",),
    "who_is_my_audience/most": ("ask-one-word", "worth-sharing"),
    "who_is_my_audience/few": ("name-the-reader", "back-to-target"),
    "who_is_my_audience/unsure": ("count-more",),
    "ambassadors": ("thank-three", "ask-five"),
    "ambassadors/influencer": ("look-at-comments", "thank-three"),
    "ambassadors/ads": ("repeat-kept", "one-clear-offer"),
    "sales_vs_likes": ("one-clear-offer", "answer-real-question"),
    "growth_goal": ("worth-sharing", "ask-five"),
    "low_engagement": ("send-reactions",),
    "low_engagement/known": ("ask-one-word", "reply-first"),
    "low_engagement/grown": ("send-reach",),
}
"""Keyed by finding, or finding/aspect where the evidence calls for something else; then by question, where the question
calls for a step of its own, or question/situation."""

SPARE: Final = ("answer-real-question", "ask-one-word", "reply-first", "worth-sharing", "thank-three")
"""Steps that hurt nobody in any week: what is left where the playbook has no other."""
ALONE: Final = frozenset({"platform_cleanup", "possible_inauthentic", "confounded", "despair", "measurement_precision"})
"""Situations in which nothing else should be done: more changes would only hide what happened."""

TOWARD: Final = frozenset(
    {"back-to-target", "give-before-sell", "answer-real-question", "ask-one-word", "reply-first", "thank-three",
     "one-clear-offer", "welcome-newcomers", "worth-sharing", "repeat-kept", "small-return", "show-proof",
     "name-the-reader"}
)  # fmt: skip
"""Steps towards people: where somebody said what they want of their community, the step says what it is for (M29)."""

PLANNED: Final[Mapping[str, Measured | None]] = {
    "reply-first": "comments", "ask-one-word": "comments", "thank-three": "comments", "welcome-newcomers": "followers",
    "small-return": "reach", "same-hour": "reach", "compare-good-week": "reach", "back-to-target": "saves",
    "give-before-sell": "saves", "answer-real-question": "saves", "repeat-kept": "saves", "name-the-reader": "saves",
    "worth-sharing": "shares", "thank-hub": "shares", "thank-hubs": "shares", "mention-hub": "shares",
    "invite-hub": "comments", "ask-five": "messages", "show-proof": "messages", "one-clear-offer": "sales",
    "ask-hub": None, "answer-complaint": None, "follow-one": None, "review-ten": None,
    "plan-giveaway": None, "draw-target": None, "log-posts": None, "count-twenty": None,
}  # fmt: skip
"""Steps that somebody does at a moment of their choice (M32, M33), each with the figure that it aims at: what comes
after is said beside it. None: no figure would show it. What only waits, or tells Faro a number, is no plan."""

OWN: Final = "own"
"""An action in the person's own words: none that Faro advises, and no figure is said beside it."""

POSTED: Final = frozenset(
    {"ask-one-word", "welcome-newcomers", "small-return", "back-to-target", "give-before-sell", "answer-real-question",
     "repeat-kept", "name-the-reader", "worth-sharing", "show-proof", "one-clear-offer"}
)  # fmt: skip
"""Plans that are a post themselves: their moment is preparing it, not the time after it."""

NAMES: Final[Mapping[str, str]] = {
    "thank-hub": "name", "mention-hub": "name", "invite-hub": "name", "thank-hubs": "names", "ask-hub": "name",
    "answer-complaint": "name", "follow-one": "name",
}  # fmt: skip
"""Plans about somebody: without the name they cannot be said."""
