"""History → measures → findings → advice: the whole judgement, the same for a chat, a summary and `explain`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from coaching.advice.choose import advise, choose, situation
from coaching.advice.playbook import PLAYBOOK
from coaching.findings.rule import notice
from coaching.metrics.measure import measure
from coaching.model import Advice, Finding, History, Metrics, Platform, Profile, Verdict
from coaching.thresholds import FOUR_WEEKS

NOTHING_NEW: Final = "not_enough_data/fresh"
"""Where in the playbook the step of a week stands in which nothing new was counted."""
EXPLAINS: Final = frozenset({"possible_inauthentic/told", "platform_cleanup/past"})
"""Findings that are the same words every week for months: they are said once, and again when more people leave."""

AMBITION: Final = "growth_ambition"
RESIGNED: Final = frozenset({"growth_goal/resigned", "growth_goal/settle"})
"""What somebody is after who lets go of growing: only then there is a word against it (M09)."""


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

    `said` is when each advice, and each explanation, was last given; `asked` is the topic of a question, perhaps with
    its point behind a slash.
    """
    metrics = measure(history, profile, today, platform=platform)
    topic = asked.partition("/")[0] if asked else None
    findings = notice(metrics, topic)
    if asked not in RESIGNED:
        # Nobody said that few are enough: then it is the fact alone, and no word against it (M09).
        findings = tuple(replace(one, aspect="unasked") if one.id == AMBITION else one for one in findings)
    if not asked:
        findings = _news(findings, metrics, said or {})
    return Interpretation(
        metrics,
        findings,
        choose(findings, profile, said or {}, today),
        said or {},
        situation(findings[0], profile),
        asked or "",
    )


def _news(findings: tuple[Finding, ...], metrics: Metrics, said: Mapping[str, date]) -> tuple[Finding, ...]:
    """An explanation that was given on another day goes last, unless there is again something to explain."""
    first, *rest = findings
    if rest and first.id == AMBITION and timedelta() < metrics.today - said.get(AMBITION, metrics.today) < timedelta(
        days=FOUR_WEEKS
    ):  # fmt: skip
        return (*rest, first)  # it is true every week, and once a month is enough
    calm = isinstance(metrics.verdict, Verdict) and metrics.verdict.level == "noise"
    given = first.name in EXPLAINS and said.get(first.name, metrics.today) < metrics.today
    return (*rest, first) if rest and calm and given else findings
