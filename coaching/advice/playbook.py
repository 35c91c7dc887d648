"""What helps against what: for each finding the actions worth trying, the best first. Their words are in Fluent."""

from collections.abc import Mapping
from typing import Final

PLAYBOOK: Final[Mapping[str, tuple[str, ...]]] = {
    "measurement_precision": ("exact-number",),
    "measurement_precision/nothing": ("send-exact-again",),
    "not_enough_data": ("send-count",),
    "not_enough_data/followers": ("send-total",),
    "not_enough_data/fresh": ("send-count",),
    "not_enough_data/posts": ("log-posts",),
    "off_target_loss": ("back-to-target", "ask-one-word"),
    "off_target_loss/oversell": ("give-before-sell", "ask-one-word"),
    "off_target_loss/filler": ("answer-real-question", "back-to-target"),
    "unexplained_loss": ("ask-five", "reply-first"),
    "normal_churn_good_fit": ("reply-first", "thank-three", "ask-one-word"),
    "normal_churn_fit_unknown": ("draw-target", "log-posts"),
    "normal_churn_fit_unknown/drawn": ("log-posts", "ask-one-word"),
    "normal_churn_off_target": ("back-to-target", "answer-real-question"),
    "steady": ("reply-first", "ask-one-word", "thank-three"),
}
"""Keyed by finding, or finding/aspect where the evidence calls for something else."""
