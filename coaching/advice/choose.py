"""One action out of the playbook: what fits best and was not said lately."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from coaching.advice.playbook import PLAYBOOK, TOWARD
from coaching.model import Advice, Finding, Profile, Value
from coaching.thresholds import REST, TARGET_ANSWERS


def choose(findings: tuple[Finding, ...], profile: Profile, said: Mapping[str, date], today: date) -> Advice:
    """The action for the headline. `said` is when each action was last given."""
    headline = findings[0]
    return advise(PLAYBOOK[situation(headline, profile)], said, today, headline.evidence.get("arguments", {}))


def advise(
    actions: Sequence[str], said: Mapping[str, date], today: date, arguments: Mapping[str, Value] | None = None
) -> Advice:
    """The first of some actions that was not given lately.

    One that rests is given again only when nothing else fits, the one that rested longest first.
    """
    rested = [a for a in actions if a not in said or today - said[a] >= timedelta(days=REST) or said[a] == today]
    chosen = rested[0] if rested else min(actions, key=lambda a: said[a])
    return Advice(chosen, arguments or {}, toward=chosen in TOWARD)


def situation(headline: Finding, profile: Profile) -> str:
    """Where in the playbook the actions for a finding stand."""
    evidence = headline.evidence
    aspects = [headline.aspect, str(evidence.get("needs", ""))]
    drawn = profile.target_answers
    if profile.target and (drawn is None or drawn >= TARGET_ANSWERS):
        aspects.append("drawn")
    elif drawn is not None and 0 < drawn < TARGET_ANSWERS:
        aspects.append("begun")
    return next((f"{headline.id}/{a}" for a in aspects if a and f"{headline.id}/{a}" in PLAYBOOK), headline.id)
