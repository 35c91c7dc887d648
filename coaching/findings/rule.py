"""How a finding joins the house: a typed decorator, and the order in which one becomes the headline."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from coaching import leaves
from coaching.model import Finding, Metrics

Rule: TypeAlias = Callable[[Metrics], Iterator[Finding]]

# The decision table of coaching-model §2.2, top first: which finding is the headline when several hold.
ORDER: Final = (
    "measurement_precision",
    "not_enough_data",
    "off_target_loss",
    "unexplained_loss",
    "normal_churn_good_fit",
    "normal_churn_fit_unknown",
    "normal_churn_off_target",
    "steady",
)

_rules: list[Rule] = []


def rule(function: Rule) -> Rule:
    """Registers a finding."""
    _rules.append(function)
    return function


def rules() -> tuple[Rule, ...]:
    """Every finding in the folder."""
    from coaching.findings import rules as folder  # noqa: PLC0415  # the leaves import this module

    leaves.load(folder)
    return tuple(_rules)


def notice(metrics: Metrics) -> tuple[Finding, ...]:
    """What holds of this account today, the headline first. Never empty: when nothing else holds, it is steady."""
    found = [finding for speaks in rules() for finding in speaks(metrics)]
    return tuple(sorted(found, key=lambda f: (ORDER.index(f.id), -f.strength)))
