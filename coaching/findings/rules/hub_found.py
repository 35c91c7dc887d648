"""Somebody among the people told carries this account on, and may not know it (M25)."""

from collections.abc import Iterator
from typing import Any

from coaching.findings.rule import rule
from coaching.metrics.circles import Communities, communities
from coaching.metrics.people import Ambassador, ambassadors, around
from coaching.model import Finding, Metrics, NotEnough


@rule
def hub_found(metrics: Metrics) -> Iterator[Finding]:
    """Needs somebody of whom an act is told: people brought, shares, mentions, replies to others; and the weeks.

    Strength is how clearly the first leads: their score over the first two together, so that 0.5 is a tie and 1 means
    that nobody else is known to do anything; half of it where it is a first guide only.
    """
    contacts = metrics.profile.contacts
    hubs = ambassadors(contacts, metrics.acts, metrics.today)
    if isinstance(hubs, NotEnough):
        return
    first, second = hubs[0], hubs[1].score if len(hubs) > 1 else 0.0
    lead = first.score / (first.score + second)
    tied = [hub.name for hub in hubs if hub.tied]
    figures: dict[str, Any] = {
        "names": [hub.name for hub in hubs],
        "scores": [round(hub.score, 1) for hub in hubs],
        "acts": [_acts(hub) for hub in hubs],
        "weeks": [hub.weeks for hub in hubs],
        "unknown": list(first.unknown),
        "rough": first.rough,
        "tie": first.tied,
        "tied": tied,
        "people": len(around(contacts, metrics.acts, metrics.today)),
        "gestures": [hub.gesture for hub in hubs],
        "arguments": {"name": first.name, "names": ", ".join(tied)},
    }
    if first.held is not None:
        figures["held"] = list(first.held)
        figures["shaky"] = [hub.name for hub in hubs if hub.shaky and not hub.tied]
    circles = communities(contacts, metrics.acts)
    if isinstance(circles, Communities) and len(circles.circles) > 1:
        figures["circles"] = [(circle.topics or circle.people)[0] for circle in circles.circles]
        figures["bridges"] = list(circles.bridges)
    aspect = "tie" if first.tied else "" if first.gesture == "brought" else first.gesture
    yield Finding("hub_found", round(lead / 2 if first.rough else lead, 2), figures, aspect)


def _acts(hub: Ambassador) -> dict[str, int]:
    """What is told of somebody's acts; what nobody told is absent."""
    told = {"brought": hub.brought, "spread": hub.spread, "replies": hub.replies}
    return {name: n for name, n in told.items() if n is not None}
