"""What was reached for the first time, in terms of people and purpose; a round number of followers is no milestone.

Each has the day on which it was reached, as far as figures, posts, acts and actions tell: the same data give the same
days, and what is undone was never reached.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final, Literal

from coaching.metrics.acts import WRITTEN, monday
from coaching.metrics.followed import habits
from coaching.metrics.listening import Request
from coaching.model import Act, History, Measured, Observation, Plan, PostKind, Profile, known_as
from coaching.thresholds import COMMENTS, FIVE_BACK, FOUR_WEEKS, HABIT, HABIT_WEEKS, RETURNING_IN, WEEK

MilestoneName = Literal["back", "brought", "among", "answered", "request", "kinds", "action", "habit", "sale"]
VALUES: Final[frozenset[PostKind]] = frozenset({"teaches", "shareable", "listens", "gives"})


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something that happened for the first time, with the day; `arguments` are what its words name."""

    name: MilestoneName
    day: date
    arguments: Mapping[str, str | int] = field(default_factory=dict, hash=False)


def milestones(
    history: History,
    plans: Sequence[Plan],
    profile: Profile,
    today: date,
    *,
    aims: Mapping[str, Measured | None] | None = None,
    requests: Iterable[Request] = (),
) -> tuple[Milestone, ...]:
    """Everything that was reached by a day, oldest first; `history` is everything that was ever told.

    `aims` says which figure an action aims at, without which there are no habits; `requests` are what the audience
    asked for.
    """
    acts = [act for act in history.acts if act.day <= today]
    found = [
        *_back(acts, history.observations),
        *_first("brought", (act for act in acts if act.kind == "brings"), who=True),
        *_among(acts, history.observations),
        *_answered(acts, history.observations),
        *_request(requests),
        *_kinds(history),
        *_done(plans, profile),
        *_habit(plans, aims or {}, history, today),
        *_sale(history.observations),
    ]
    return tuple(sorted((one for one in found if one.day <= today), key=lambda one: (one.day, one.name)))


def new_since(found: Iterable[Milestone], day: date) -> tuple[Milestone, ...]:
    """Those that were reached after a day."""
    return tuple(one for one in found if one.day > day)


# ---------------------------------------------------------------- people


def _back(acts: Sequence[Act], told: Iterable[Observation]) -> Iterator[Milestone]:
    """Five people came back within four weeks: the day on which the fifth did, or on which that was told."""
    days = [o.day for o in told if o.metric == "repeat_commenters" and o.value >= FIVE_BACK]
    if (day := _fifth(acts)) is not None:
        days.append(day)
    if days:
        yield Milestone("back", min(days), {"n": FIVE_BACK})


def _fifth(acts: Sequence[Act]) -> date | None:
    seen: dict[str, list[date]] = defaultdict(list)  # of each person, the days on which they did something
    came: dict[str, date] = {}  # … and the last one on which they were back
    for act in sorted(acts, key=lambda act: act.day):
        if act.kind == "answered":
            continue
        who = known_as(act.who)
        lately = [day for day in seen[who] if (act.day - day).days < FOUR_WEEKS]
        seen[who] = [*lately, act.day]
        if len({monday(day) for day in seen[who]}) >= RETURNING_IN:
            came[who] = act.day
            if sum((act.day - day).days < FOUR_WEEKS for day in came.values()) >= FIVE_BACK:
                return act.day
    return None


def _first(name: MilestoneName, acts: Iterable[Act], *, who: bool = False) -> Iterator[Milestone]:
    act = min(acts, key=lambda act: act.day, default=None)
    if act is not None:
        yield Milestone(name, act.day, {"who": act.who} if who else {})


def _among(acts: Sequence[Act], told: Iterable[Observation]) -> Iterator[Milestone]:
    """Two of the people talked to each other."""
    days = [o.day for o in told if o.metric == "member_replies" and o.value > 0]
    days += [act.day for act in acts if act.kind == "reply"]
    if days:
        yield Milestone("among", min(days))


def _answered(acts: Sequence[Act], told: Iterable[Observation]) -> Iterator[Milestone]:
    """Every comment of a week was answered, and there were at least ten."""
    days = [*_answered_people(acts), *_answered_counts(told)]
    if days:
        yield Milestone("answered", min(days))


def _answered_people(acts: Sequence[Act]) -> Iterator[date]:
    """Whoever wrote in a calendar week had as many answers within the seven days after it."""
    written: dict[date, Counter[str]] = defaultdict(Counter)
    answers: dict[str, list[Act]] = defaultdict(list)
    for act in acts:
        if act.kind in WRITTEN:
            written[monday(act.day)][known_as(act.who)] += act.n
        elif act.kind == "answered":
            answers[known_as(act.who)].append(act)
    for first, people in sorted(written.items()):
        if sum(people.values()) < COMMENTS:
            continue
        until = first + timedelta(days=2 * WEEK)
        given = {who: [a for a in answers[who] if first <= a.day < until] for who in people}
        if all(sum(a.n for a in given[who]) >= n for who, n in people.items()):
            yield max(a.day for said in given.values() for a in said)


def _answered_counts(told: Iterable[Observation]) -> Iterator[date]:
    """The same by the two numbers of a weekly check; both are of the same days and the same network."""
    comments: dict[object, int] = {}
    replies: dict[object, int] = {}
    days: dict[object, date] = {}
    for o in told:
        if o.metric in {"comments", "own_replies"} and o.kind == "total":
            (comments if o.metric == "comments" else replies)[o.platform, o.day] = o.value
            days[o.platform, o.day] = o.day
    for key, received in comments.items():
        if received >= COMMENTS and replies.get(key, -1) >= received:
            yield days[key]


def _request(requests: Iterable[Request]) -> Iterator[Milestone]:
    """What somebody asked for was answered in a post."""
    answered = [(one.answered, one.text) for one in requests if one.answered is not None]
    if answered:
        day, text = min(answered)
        yield Milestone("request", day, {"text": text})


# ---------------------------------------------------------------- content, actions, purpose


def _kinds(history: History) -> Iterator[Milestone]:
    """A calendar month had a post of each of the four kinds of value, as the person themselves called them."""
    months: dict[tuple[int, int], set[PostKind]] = defaultdict(set)
    dated = [post for post in history.posts if post.day is not None and post.kind in VALUES and not post.proposed]
    for post in sorted(dated, key=lambda post: post.day or date.min):
        if post.day is None or post.kind is None:
            continue
        kinds = months[post.day.year, post.day.month]
        kinds.add(post.kind)
        if kinds == VALUES:
            yield Milestone("kinds", post.day)
            return


def _done(plans: Iterable[Plan], profile: Profile) -> Iterator[Milestone]:
    """The first action that was done, for what the person wants of their community."""
    days = [plan.told or plan.day for plan in plans if plan.outcome == "done"]
    if days:
        yield Milestone("action", min(days), {"purpose": profile.purpose} if profile.purpose else {})


def _habit(
    plans: Sequence[Plan], aims: Mapping[str, Measured | None], history: History, today: date
) -> Iterator[Milestone]:
    """An action became a habit: the day on which the third time was told."""
    done = [plan for plan in plans if plan.outcome == "done" and aims.get(plan.advice) is not None]
    often = {name for name, n in Counter(plan.advice for plan in done).items() if n >= HABIT}
    found: list[tuple[date, str, Plan]] = []
    for name in sorted(often):
        mine = sorted((plan for plan in done if plan.advice == name), key=lambda plan: plan.day)
        for last in range(HABIT, len(mine) + 1):
            three = mine[last - HABIT : last]
            # Only the weeks around these actions: what is years away does not change them, and would be read each time.
            near = tuple(o for o in history.observations if o.day > three[0].chosen - timedelta(weeks=HABIT_WEEKS))
            told = min(three[-1].told or three[-1].day, today)
            if habits(three, aims, replace(history, observations=near), today):
                found.append((told, name, three[-1]))
                break
    if found:
        day, name, plan = min(found, key=lambda one: one[:2])
        yield Milestone("habit", day, {**plan.arguments, "advice": name})


def _sale(told: Iterable[Observation]) -> Iterator[Milestone]:
    """The first sale that the person told of."""
    days = [o.day for o in told if o.metric == "sales" and o.value > 0]
    if days:
        yield Milestone("sale", min(days))
