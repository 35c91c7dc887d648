"""One action out of the playbook: what fits best and was not said lately."""

from collections.abc import Mapping
from datetime import date, timedelta

from coaching.advice.playbook import PLAYBOOK, TOWARD
from coaching.model import Advice, Finding, Profile
from coaching.thresholds import REST


def choose(findings: tuple[Finding, ...], profile: Profile, said: Mapping[str, date], today: date) -> Advice:
    """The action for the headline. `said` is when each action was last given.

    One that rests is given again only when nothing else fits, the one that rested longest first.
    """
    headline = findings[0]
    actions = PLAYBOOK[_situation(headline, profile)]
    rested = [a for a in actions if a not in said or today - said[a] >= timedelta(days=REST) or said[a] == today]
    chosen = rested[0] if rested else min(actions, key=lambda a: said[a])
    return Advice(chosen, headline.evidence.get("arguments", {}), toward=chosen in TOWARD)


def _situation(headline: Finding, profile: Profile) -> str:
    evidence = headline.evidence
    aspects = [headline.aspect, str(evidence.get("needs", ""))]
    if profile.target:
        aspects.append("drawn")
    return next((f"{headline.id}/{a}" for a in aspects if a and f"{headline.id}/{a}" in PLAYBOOK), headline.id)
