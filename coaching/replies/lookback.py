"""A month or a year looked back on, in words and on a card: people, what was done, and what grew."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from coaching.advice.playbook import PLANNED
from coaching.metrics.lookback import Grew, Lookback, Months, Net, People, Period, period
from coaching.metrics.milestones import Milestone
from coaching.model import Button, Card, History, Line, Observation, Profile, Reply, Signed, Value
from coaching.replies import plans as actions
from coaching.replies.echo import figure
from coaching.replies.interpretation import LONGEST
from coaching.replies.lines import joined
from coaching.replies.meaning import amount, happened
from coaching.replies.season import CHART, Rows, latest, milestone_line, to

WHO: Final = 3
"""People and networks that are named in one line."""
ROWS: Final = 7
"""What a card has room for."""
YIELDS: Final = (
    "look-missing", "look-held", "look-milestone", "look-purpose", "look-months", "look-best-month", "look-posts",
)  # fmt: skip
"""What gives way where a look back would grow too long, the first first."""


def name(over: Period) -> Line:
    """The month with its year, or the year."""
    year = str(over.first.year)
    if over.length == "year":
        return Line("look-year", {"year": year})
    return Line("look-month", {"month": Line(f"month-{over.first.month}"), "year": year})


def look_back(
    seen: Lookback,
    profile: Profile,
    history: History,
    reached: Sequence[Milestone],
    buttons: Rows,
) -> Reply:
    """A month or a year: the card to keep, and the same in at most eight lines."""
    over = seen.period
    title = Line("look-title", {"period": name(over), "running": Line("look-running") if over.running else ""})
    if not seen:
        return Reply((title, Line("look-empty")), buttons)
    mine = [one for one in reached if over.holds(one.day)]  # in order of their days
    lines = [
        title,
        *_people(seen.people, over),
        *_purpose(seen, profile),
        *_actions(seen, history),
        *(Line("look-milestone", {"what": milestone_line(one)}) for one in mine[-_named(over) :]),
        *_grew(seen.grew),
        *_posts(seen),
        *(_net(net, named=len(seen.nets) > 1 or profile.several) for net in seen.nets[:WHO]),
        *_events(seen),
        *_months(seen),
        *_best_month(seen),
    ]
    lines += [Line("look-little")] if len(lines) == 1 else _missing(seen)
    return Reply(tuple(_fitted(lines)), buttons, chart=_card(seen, mine))


def _named(over: Period) -> int:
    """How many milestones a look back names: the newest; /history lists them all."""
    return WHO if over.length == "year" else 1


def _fitted(lines: list[Line]) -> list[Line]:
    for spare in YIELDS:
        while len(lines) > LONGEST and any(line.id.startswith(spare) for line in lines):
            lines.remove(next(line for line in lines if line.id.startswith(spare)))
    return lines[:LONGEST]


def _net(net: Net, *, named: bool) -> Line:
    told: dict[str, Value] = {
        "before": net.start.value, "first": net.start.day, "now": net.end.value, "last": net.end.day,
    }  # fmt: skip
    if net.step == 1:
        told["net"] = Signed(net.change)
    line = "look-net" if net.step == 1 else "look-net-rounded"
    if not named or net.platform is None:
        return Line(line, told)
    return Line(f"{line}-on", {**told, "platform": Line(f"platform-{net.platform}")})


def grown(seen: Lookback, profile: Profile) -> Reply:
    """How many more follow than some time ago, account by account, and what was told of that time."""
    if not seen.nets:
        return Reply((Line("since-none"),))
    named = len(seen.nets) > 1 or profile.several
    return Reply((*(_net(net, named=named) for net in seen.nets[:WHO]), *_events(seen)))


def extreme(what: str, known: Sequence[tuple[date, int]], where: Value) -> Reply:
    """The best or the worst week or month of those that are known; of fewer than two, none is either."""
    side, _, length = what.partition("_")
    if len(known) < len(("best", "worst")):
        return Reply((Line(f"extreme-none-{length}"),))
    choose = max if side == "best" else min
    day, net = choose(known, key=lambda one: (one[1], one[0]))
    told: dict[str, Value] = {"day": day, "net": Signed(net), "where": where, "n": len(known)}
    return Reply((Line(f"extreme-{what}", {**told, "month": Line(f"month-{day.month}"), "year": str(day.year)}),))


def _events(seen: Lookback) -> list[Line]:
    """What the person told that may be behind the figures; it is said, and not made their cause."""
    return [Line("look-told", {"events": told}) for told in _told(seen)]


def _told(seen: Lookback) -> list[Line]:
    return [joined(happened(event) for event in seen.events[-WHO:])] if seen.events and seen.nets else []


def _months(seen: Lookback) -> list[Line]:
    """This month beside one's own others, from four on; one that is not over yet is beside none."""
    net = next(iter(seen.nets), None)
    if seen.months is None or net is None or not net.whole or seen.period.running:
        return []
    return [Line(f"look-months-{_beside(net.change, seen.months)}", {
        "n": seen.months.n, "low": Signed(seen.months.low), "high": Signed(seen.months.high),
    })]  # fmt: skip


def _beside(change: int, months: Months) -> str:
    if change > months.high:
        return "above"
    return "below" if change < months.low else "inside"


def _best_month(seen: Lookback) -> list[Line]:
    if seen.best_month is None:
        return []
    month, change = seen.best_month
    return [Line("look-best-month", {"month": Line(f"month-{month.month}"), "net": Signed(change)})]


def _posts(seen: Lookback) -> list[Line]:
    if not seen.posts:
        return []
    if not seen.kinds:
        return [Line("look-posts", {"n": seen.posts})]
    kinds = joined(Line(f"does-{kind}", {"n": n}) for kind, n in list(seen.kinds.items())[: WHO + 1])
    guessed = Line("look-proposed") if seen.proposed else ""
    return [Line("look-posts-kinds", {"n": seen.posts, "kinds": kinds, "guessed": guessed})]


def _people(people: People | None, over: Period) -> list[Line]:
    if people is None:
        return []
    lines = []
    if people.back:
        known = people.before is not None
        before: Value = Line(f"look-before-{over.length}", {"n": people.before or 0}) if known else ""
        lines.append(Line("look-back", {"n": people.back, "before": before}))
    if people.brought:
        names: Value = joined(Line("look-who", {"who": who}) for who in people.by[:WHO])
        lines.append(Line("look-brought", {"n": people.brought, "who": names}))
    return lines


def _actions(seen: Lookback, history: History) -> list[Line]:
    """What was done of what was chosen, and what came after the last that was; nothing where all of it fell through."""
    if not seen.actions.keys() - {"no"}:
        return []
    counts = [
        Line(f"look-action-{outcome}", {"n": seen.actions[outcome]})
        for outcome in actions.OUTCOMES if seen.actions.get(outcome)
    ]  # fmt: skip
    after: Value = ""
    if seen.last_done is not None and PLANNED.get(seen.last_done.advice) is not None:
        followed = actions.followed_of(seen.last_done, history, seen.period.today)
        if followed is not None:
            after = Line("look-after", {"what": actions.coincides(followed)})
    return [Line("look-actions", {"actions": joined(counts), "after": after})]


def _grew(grew: Grew | None) -> list[Line]:
    if grew is None:
        return []
    told: dict[str, Value] = {
        "metric": Line(f"named-{grew.metric}"), "before": amount(grew.before), "now": amount(grew.now),
    }  # fmt: skip
    return [Line("look-grew" if grew.grew else "look-held", told)]


def _purpose(seen: Lookback, profile: Profile) -> list[Line]:
    """What the business lives on, beside what the person wants of their community."""
    if not seen.business:
        return []
    over = seen.period
    figures = joined(figure(Observation(metric, "total", n, over.until)) for metric, n in seen.business.items())
    if profile.purpose:
        return [Line("look-purpose-toward", {"figures": figures, "purpose": profile.purpose})]
    return [Line("look-purpose", {"figures": figures})]


def _missing(seen: Lookback) -> list[Line]:
    missing = seen.weeks - seen.weeks_told
    return [Line("look-missing", {"n": missing})] if missing > 0 else []


def _card(seen: Lookback, reached: Sequence[Milestone]) -> Card | None:
    """The facts that one may want to keep, with every account that the text has; None without any."""
    done = [Line("look-action-done", {"n": n})] if (n := seen.actions.get("done")) else []
    parts: tuple[tuple[str, Iterable[Line]], ...] = (
        ("people", _people(seen.people, seen.period)), ("business", _purpose(seen, Profile())), ("actions", done),
        ("milestone", [milestone_line(one) for one in reached[-1:]]), ("grew", _grew(seen.grew)),
        ("posts", _posts(seen)), ("best", _best_month(seen)), ("told", _told(seen)),
    )  # fmt: skip
    rows: list[tuple[Line, Line | str]] = [
        (Line(f"look-card-{part}"), _sentences(lines)) for part, said in parts if (lines := list(said))
    ]
    levels = _levels(seen)
    if all(label.id == "look-card-told" for label, _ in rows) and all(net.change < 0 for net in seen.nets):
        return None  # nothing but a loss: it is said, and nobody wants to keep it
    return Card(Line("look-card-title", {"period": name(seen.period)}), (*rows[: ROWS - len(levels)], *levels))


def _levels(seen: Lookback) -> list[tuple[Line, Line | str]]:
    """Where the followers went from and to, network by network."""
    several = len(seen.nets) > 1
    return [
        (
            Line(f"platform-{net.platform}") if several and net.platform else Line("look-card-followers"),
            _net(net, named=False),
        )
        for net in seen.nets[:WHO]
    ]


def _sentences(lines: Sequence[Line]) -> Line:
    return joined(lines, "look-two")


def ways(over: Period, *, before: bool, after: bool) -> Rows:
    """To the period before and the one after, and to the other looks."""
    near = []
    if before:
        near.append(to(over.before, Line("look-earlier", {"period": name(over.before)})))
    if after:
        near.append(to(over.after, Line("look-later", {"period": name(over.after)})))
    other = to(period("year", over.first, over.today)) if over.length == "month" else to(latest("month", over.today))
    last = (other, Button(Line("button-milestones"), "season:milestones"), CHART)
    return (tuple(near), last) if near else (last,)
