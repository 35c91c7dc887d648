"""How often Faro names what happened to an account, beside the alarms of products that look at one number.

`python -m benchmarks.judging [n] [seed] [--wrong CAUSE]`; with --wrong it prints cases of that cause, read wrongly.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import mean, stdev
from typing import Any, Final

from benchmarks.simulator import CAUSES, QUIET, Account, accounts
from bot.explain import explained
from bot.given import GivenCase

ACCOUNTS: Final = 1500
SEED: Final = 20_261_122
OVERALL: Final = 0.85
EACH: Final = 0.70
FALSE_ALARMS: Final = 0.05
CALM: Final = frozenset({
    "steady", "normal_churn_good_fit", "normal_churn_fit_unknown", "normal_churn_off_target", "not_enough_data",
    "measurement_precision", "growth_ambition", "community_growing", "silent_audience", "hub_found",
    "followback_review",
})  # fmt: skip
"""Headlines that alarm nobody; any other one about a quiet account is a false alarm."""
SIZES: Final = (
    (200, "200 to 1,000"),
    (1000, "1,000 to 5,000"),
    (5000, "5,000 to 20,000"),
    (20_000, "20,000 to 50,000"),
)
WEEK: Final = timedelta(days=7)
Z_WEEKS: Final = 4
Z_LIMIT: Final = 2.0
FALL: Final = 0.05
DEEP_FALL: Final = 0.10
WRONG_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class Judged:
    """One account, what Faro said of it first, and which of the products' rules raised an alarm."""

    account: Account
    headline: str
    findings: tuple[dict[str, Any], ...]
    alarms: frozenset[str]

    @property
    def right(self) -> bool:
        """True when the headline is what happened; of a quiet account, when it alarms nobody."""
        if self.account.cause == QUIET:
            return self.headline in CALM
        return self.headline == self.account.cause


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1: right headlines of caused accounts, by cause too, and alarms about quiet ones."""

    overall: float
    causes: Mapping[str, float]
    quiet_alarms: float
    rules: Mapping[str, tuple[float, float]]


def judged(sample: Iterable[Account]) -> list[Judged]:
    """Every account through `explain`, and through the products' rules."""
    made = []
    for account in sample:
        answer = explained(GivenCase.model_validate(account.case))
        alarms = frozenset(rule for rule, raised in product_rules(account.case).items() if raised)
        made.append(Judged(account, answer["headline"], tuple(answer["findings"]), alarms))
    return made


def product_rules(case: Mapping[str, Any]) -> dict[str, bool]:
    """What products alert on: a percentage of the followers, or two standard deviations of the last four weeks."""
    counts = {date.fromisoformat(row["date"]): int(row["followers"]) for row in case["history"]}
    last = max(counts)
    weekly = [counts[last - WEEK * back] for back in range(Z_WEEKS + 2) if last - WEEK * back in counts]
    changes = [now - before for now, before in pairwise(weekly)]
    one, two = ((weekly[0] - weekly[back]) / weekly[back] for back in (1, 2))
    spread = stdev(changes[1:]) if len(changes) > Z_WEEKS else 0.0
    return {
        "one week beyond -5 %": one <= -FALL,
        "two weeks beyond -5 %": two <= -FALL,
        "one week beyond -10 %": one <= -DEEP_FALL,
        "two weeks beyond -10 %": two <= -DEEP_FALL,
        "z-score 2, last four weeks": abs(changes[0] - mean(changes[1:])) > Z_LIMIT * spread > 0,
    }


def figures(results: Sequence[Judged]) -> Figures:
    """The shares that the targets are about."""
    caused = [result for result in results if result.account.cause != QUIET]
    calm = [result for result in results if result.account.cause == QUIET]
    return Figures(
        overall=_share(result.right for result in caused),
        causes={cause: _share(r.right for r in caused if r.account.cause == cause) for cause in CAUSES},
        quiet_alarms=_share(not result.right for result in calm),
        rules={
            rule: (_share(rule in r.alarms for r in caused), _share(rule in r.alarms for r in calm))
            for rule in product_rules(results[0].account.case)
        },
    )


def report(n: int = ACCOUNTS, seed: int = SEED, wrong: str | None = None) -> Figures:
    """Prints the shares beside their targets."""
    started = time.perf_counter()
    results = judged(accounts(n, seed))
    took = time.perf_counter() - started
    found = figures(results)
    print("What happened -> what Faro says first (simulated accounts, half of them quiet)")
    print(f"  {n} accounts of seed {seed}, simulated and explained in {took:.1f} s")
    enough = found.overall >= OVERALL
    print(f"  right headline, all causes   {found.overall:6.1%}  (target {OVERALL:.0%}){_missed(enough)}")
    low = found.quiet_alarms <= FALSE_ALARMS
    print(f"  alarms about quiet accounts  {found.quiet_alarms:6.1%}  (target {FALSE_ALARMS:.0%}){_missed(low)}")
    _causes(results, found)
    _groups(results)
    _products(results, found)
    _confusion(results)
    if wrong:
        _wrong(results, wrong)
    return found


def _causes(results: Sequence[Judged], found: Figures) -> None:
    print(f"  by cause (target {EACH:.0%} each): share right, and what else was said")
    for cause in (*CAUSES, QUIET):
        mine = [result for result in results if result.account.cause == cause]
        share = _share(result.right for result in mine)
        others = Counter(result.headline for result in mine if not result.right).most_common(3)
        missed = "" if cause == QUIET else _missed(found.causes[cause] >= EACH)
        print(f"    {cause:22}{share:5.0%} of {len(mine):3}{missed:8} {', '.join(f'{n}× {h}' for h, n in others)}")


def _groups(results: Sequence[Judged]) -> None:
    """By size and by whether the person told what happened."""
    print("  by followers: right, and alarms about quiet accounts")
    for number, (least, name) in enumerate(SIZES):
        most = SIZES[number + 1][0] if number + 1 < len(SIZES) else float("inf")
        here = [result for result in results if least <= max(result.account.size, SIZES[0][0]) < most]
        _line(name, here)
    print("  by what was told")
    may_be_told = {r.account.cause for r in results if r.account.told} & {
        r.account.cause for r in results if not r.account.told and r.account.cause != QUIET
    }
    for told in (True, False):
        here = [r for r in results if r.account.cause in {*may_be_told, QUIET} and r.account.told == told]
        _line("told" if told else "untold", here)


def _line(name: str, results: Sequence[Judged]) -> None:
    caused = [result.right for result in results if result.account.cause != QUIET]
    calm = [not result.right for result in results if result.account.cause == QUIET]
    print(f"    {name:22}{_share(caused):5.0%} of {len(caused):3}   {_share(calm):5.1%} of {len(calm):3}")


def _products(results: Sequence[Judged], found: Figures) -> None:
    print("  what products use instead: flags caused accounts, flags quiet ones; none of them says why")
    any_alarm = (
        _share(r.headline not in CALM for r in results if r.account.cause != QUIET),
        found.quiet_alarms,
    )
    for rule, (caused, calm) in (*found.rules.items(), ("Faro, any alarm", any_alarm)):
        print(f"    {rule:28}{caused:5.0%}   {calm:5.1%}")


def _confusion(results: Sequence[Judged]) -> None:
    """Percent of each cause, one column for each headline that was said."""
    said = Counter(result.headline for result in results)
    order = [name for name in CAUSES if name in said] + sorted(name for name in said if name not in CAUSES)
    print("  in percent: rows are what happened, columns what was said")
    print(" " * 26 + "".join(f"{number:4}" for number in range(1, len(order) + 1)))
    for cause in (*CAUSES, QUIET):
        mine = Counter(result.headline for result in results if result.account.cause == cause)
        cells = (round(100 * mine[name] / max(mine.total(), 1)) for name in order)
        print(f"    {cause:22}" + "".join(f"{cell or '.':>4}" for cell in cells))
    for number in range(0, len(order), 5):
        print("    " + "  ".join(f"{number + i + 1} {name}" for i, name in enumerate(order[number : number + 5])))


def _wrong(results: Sequence[Judged], cause: str) -> None:
    """Some accounts that were read wrongly, their last rows, and all that was found."""
    mine = [result for result in results if result.account.cause == cause and not result.right]
    print(f"  {cause}: {len(mine)} read wrongly, here are {min(len(mine), WRONG_SHOWN)}")
    for result in mine[:WRONG_SHOWN]:
        case = result.account.case
        print(
            f"\n  {case['id']}  {result.account.size} followers, told: {result.account.told}, {case['user_message']!r}"
        )
        for row in case["history"][-7:]:
            print(f"    {_compact(row)}")
        for finding in result.findings:
            evidence = json.dumps(finding["evidence"], ensure_ascii=False, default=str)
            print(f"    -> {finding['id']} {finding['strength']} {evidence}")


def _compact(row: Mapping[str, Any]) -> str:
    shown = {name: value for name, value in row.items() if value is not None and name not in {"platform", "posts"}}
    if "events" in shown:
        shown["events"] = ",".join(f"{event['kind']} {event['date'][5:]}" for event in shown["events"])
    fits = Counter(f"{post['fit'] or '?'}/{post['kind'] or '?'}" for post in row["posts"])
    return f"{' '.join(f'{name}={value}' for name, value in shown.items())} posts={dict(fits)}"


def _share(of: Iterable[bool]) -> float:
    values = list(of)
    return sum(values) / len(values) if values else 0.0


def _missed(held: bool) -> str:  # noqa: FBT001  # a yes or no is all there is to say
    return "" if held else "  MISSED"


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("n", nargs="?", type=int, default=ACCOUNTS)
    asked.add_argument("seed", nargs="?", type=int, default=SEED)
    asked.add_argument("--wrong", choices=[*CAUSES, QUIET])
    given = asked.parse_args()
    report(given.n, given.seed, given.wrong)
