"""Whom of the people told to follow back, and which followed accounts to look at by hand (M27, M28)."""

from collections.abc import Iterator, Mapping
from typing import Any

from coaching.findings.rule import rule
from coaching.metrics.people import follow_back, pruning
from coaching.model import Contact, Finding, Metrics


@rule
def followback_review(metrics: Metrics) -> Iterator[Finding]:
    """Needs one person told. Evidence: how many and who for yes, no, wait and keep, and how many accounts to look at.

    Strength is the share of people with an answer: those who wait have none yet.
    """
    contacts = metrics.profile.contacts
    if not contacts:
        return
    verdicts: dict[str, list[str]] = {"yes": [], "no": [], "wait": [], "keep": []}
    for contact in contacts:
        verdicts[follow_back(contact).verdict].append(contact.name)
    spare = pruning(contacts)
    figures: dict[str, Any] = {name: len(who) for name, who in verdicts.items()}
    figures["names"] = verdicts
    figures["prune"] = len(spare)
    aspect = _aspect(verdicts, spare)
    if aspect in {"keep", "yes"}:
        figures["arguments"] = {"name": verdicts[aspect][0]}
    answered = len(contacts) - len(verdicts["wait"])
    yield Finding("followback_review", round(answered / len(contacts), 2), figures, aspect)


def _aspect(verdicts: Mapping[str, list[str]], spare: tuple[Contact, ...]) -> str:
    """What is worth doing first: a complaint waits for nobody, and a welcome comes before a clean-up."""
    if verdicts["keep"]:
        return "keep"
    if verdicts["yes"]:
        return "yes"
    return "prune" if spare else ""
