"""One action out of the playbook: what fits best and was not said lately."""

from collections.abc import Mapping
from datetime import date, timedelta

from coaching.advice.playbook import PLAYBOOK
from coaching.model import Advice, Finding, Profile
from coaching.thresholds import REST


def choose(findings: tuple[Finding, ...], profile: Profile, said: Mapping[str, date], today: date) -> Advice:
    """The action for the headline. `said` is when each action was last given.

    One that rests is given again only when nothing else fits, the one that rested longest first.
    """
    actions = PLAYBOOK[_situation(findings[0], profile)]
    rested = [a for a in actions if a not in said or today - said[a] >= timedelta(days=REST) or said[a] == today]
    chosen = rested[0] if rested else min(actions, key=lambda a: said[a])
    return Advice(chosen)


def _situation(headline: Finding, profile: Profile) -> str:
    evidence = headline.evidence
    aspects = [str(evidence.get("needs", ""))]
    if profile.target:
        aspects.append("drawn")
    aspects += [miss for miss in evidence.get("misses", ()) if miss != "off_target"]
    return next((f"{headline.id}/{a}" for a in aspects if f"{headline.id}/{a}" in PLAYBOOK), headline.id)
