"""History → measures → findings → advice: the whole judgement, the same for a chat, a summary and `explain`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from coaching.advice.choose import advise, choose, situation
from coaching.advice.playbook import PLAYBOOK
from coaching.findings.rule import notice
from coaching.metrics.measure import measure
from coaching.model import Advice, Finding, History, Metrics, Platform, Profile


@dataclass(frozen=True, slots=True)
class Interpretation:
    """One account on one day: what was measured, what it means (the headline first), and the one thing to do.

    `said` is when each advice was last given, `situation` where in the playbook the advice stands, `asked` what a
    question was about. `leans`: the answer leans on figures that “why?” can show. `advises`: it gives the advice.
    """

    metrics: Metrics
    findings: tuple[Finding, ...]
    advice: Advice
    said: Mapping[str, date] = field(default_factory=dict)
    situation: str = ""
    asked: str = ""
    leans: bool = True
    advises: bool = True

    def instead(self, situation: str) -> "Interpretation":
        """The same with another thing to do: the playbook's for this situation."""
        return replace(self, advice=advise(PLAYBOOK[situation], self.said, self.metrics.today), situation=situation)


def interpret(
    history: History,
    profile: Profile,
    today: date,
    *,
    platform: Platform | None = None,
    said: Mapping[str, date] | None = None,
    asked: str | None = None,
) -> Interpretation:
    """Interprets an account as of `today`.

    `said` is when each advice was last given, `asked` the topic of a question, perhaps with its point behind a slash.
    """
    metrics = measure(history, profile, today, platform=platform)
    findings = notice(metrics, asked.partition("/")[0] if asked else None)
    return Interpretation(
        metrics,
        findings,
        choose(findings, profile, said or {}, today),
        said or {},
        situation(findings[0], profile),
        asked or "",
    )
