"""Whom of the people told to follow back, and which followed accounts to look at by hand (M27, M28)."""

from collections.abc import Iterator, Mapping
from typing import Any

from coaching.findings.rule import rule
from coaching.metrics.people import around, follow_back
from coaching.metrics.review import pruning, review
from coaching.model import Contact, Finding, Metrics
from coaching.thresholds import PRUNED


@rule
def followback_review(metrics: Metrics) -> Iterator[Finding]:
    """Needs one person told. Evidence: how many and who for yes, no, wait and keep, and how many accounts to look at.

    Strength is the share of people with an answer: those who wait have none yet. Of whoever is followed already, or was
    let go, there is nothing to ask, but for a complaint that waits for an answer.
    """
    contacts = metrics.profile.contacts
    verdicts: dict[str, list[str]] = {"yes": [], "no": [], "wait": [], "keep": []}
    for contact in around(contacts, metrics.acts, metrics.today)[: len(contacts)]:
        verdict = follow_back(contact).verdict
        if contact.followed is None or verdict == "keep":
            verdicts[verdict].append(contact.name)
    told = pruning([contact for contact in contacts if contact.followed is None])
    spare = (*told, *review(contacts, metrics.acts, metrics.today).spare)[:PRUNED]
    asked = sum(map(len, verdicts.values()))
    if not asked and not spare:
        return
    figures: dict[str, Any] = {name: len(who) for name, who in verdicts.items()}
    figures["names"] = verdicts
    figures["prune"] = len(spare)
    aspect = _aspect(verdicts, spare)
    if aspect in {"keep", "yes"}:
        figures["arguments"] = {"name": verdicts[aspect][0]}
    strength = (asked - len(verdicts["wait"])) / asked if asked else 1.0
    yield Finding("followback_review", round(strength, 2), figures, aspect)


def _aspect(verdicts: Mapping[str, list[str]], spare: tuple[Contact, ...]) -> str:
    """What is worth doing first: a complaint waits for nobody, and a welcome comes before a clean-up."""
    if verdicts["keep"]:
        return "keep"
    if verdicts["yes"]:
        return "yes"
    return "prune" if spare else ""
