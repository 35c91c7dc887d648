"""Which steps can be chosen as the week's action: at most two, from the situation, then those that hurt nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from coaching.advice.interpret import Interpretation
from coaching.advice.playbook import ALONE, NAMES, OWN, PLANNED, PLAYBOOK, SPARE, TOWARD
from coaching.model import Advice, Plan, Value
from coaching.thresholds import GIVEN_UP, OPTIONS


def options(judged: Interpretation, plans: Sequence[Plan]) -> tuple[Advice, ...]:
    """The actions that are offered, the one that was advised first. None where nothing should be changed now."""
    if judged.situation.partition("/")[0] in ALONE:
        return ()
    given_up = unwanted(plans)
    names = dict.fromkeys((judged.advice.id, *PLAYBOOK.get(judged.situation, ()), *_rested(plans)))
    # Where somebody has given up all of them, they are better than nothing.
    wanted = [name for name in names if name not in given_up] or list(names)
    made = (planned(name, arguments(judged)) for name in wanted)
    return tuple(advice for advice in made if advice is not None)[:OPTIONS]


def another(judged: Interpretation, plans: Sequence[Plan], than: str) -> Advice | None:
    """The other one of the two, for whoever does not want the first."""
    if judged.situation.partition("/")[0] in ALONE:
        return None
    rest = (*PLAYBOOK.get(judged.situation, ()), *_rested(plans))
    left = [name for name in dict.fromkeys(rest) if name != than and name not in unwanted(plans)]
    made = (planned(name, arguments(judged)) for name in left)
    return next((advice for advice in made if advice is not None), None)


def planned(name: str, known: Mapping[str, Value]) -> Advice | None:
    """A step as an action that can be chosen; None where it is none, or where nobody knows whom it is about."""
    needs = NAMES.get(name)
    if name not in PLANNED or (needs is not None and not known.get(needs)):
        return None
    return Advice(name, {needs: known[needs]} if needs is not None else {}, toward=name in TOWARD)


def arguments(judged: Interpretation) -> Mapping[str, Value]:
    """Whom the steps of a situation are about, where they are about somebody."""
    found: Mapping[str, Value] = judged.findings[0].evidence.get("arguments", {})
    return {**found, **judged.advice.arguments}


def _rested(plans: Sequence[Plan]) -> list[str]:
    """Steps that hurt nobody, those first that were not chosen for the longest time."""
    last = {plan.advice: at for at, plan in enumerate(plans)}
    return sorted(SPARE, key=lambda name: last.get(name, -1))


def unwanted(plans: Sequence[Plan]) -> frozenset[str]:
    """Actions that did not come about twice in a row."""
    found = set()
    for name in {plan.advice for plan in plans} - {OWN}:  # two of one's own are two actions
        told = [plan.outcome for plan in plans if plan.advice == name and plan.outcome is not None]
        if len(list(takewhile(lambda outcome: outcome == "no", reversed(told)))) >= GIVEN_UP:
            found.add(name)
    return frozenset(found)


def without_given_up(judged: Interpretation, plans: Sequence[Plan]) -> Interpretation:
    """The same judgement with another step, where the person has given up the one that it advises."""
    if judged.advice.id not in unwanted(plans):
        return judged
    found = next(iter(options(judged, plans)), None)
    return judged if found is None else replace(judged, advice=found)
