"""Short histories, as the case files tell them."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final, get_args

from coaching.advice.interpret import Interpretation, interpret
from coaching.model import Contact, Event, Extra, History, Measured, Metric, Observation, Origins, Post, Profile

TODAY: Final = date(2026, 11, 15)
FIGURES: Final[Mapping[str, Measured]] = {"depth": "saves", **{m: m for m in (*get_args(Metric), *get_args(Extra))}}
"""Keys of a case that hold a list of figures, one for each count; `depth` is another word for saves."""


def history_of(case: Mapping[str, Any]) -> History:
    """What a case tells, as a history.

    `followers`: counts, `every` days apart, the last one `days_ago`; or `days`: how many days ago each one is. Any
    other figure by its name, for the same days, the newest last; ~ is a figure that nobody gave. `gained` and `lost`:
    who came and went; `changes`: changes without a count. `posts`: how many of each fit, spread over the last weeks,
    and `kinds`: their kinds; or a list of single posts, three days apart, the last one `posts_until` days ago.
    `countries`: days ago → shares.
    """
    last = TODAY - timedelta(days=case.get("days_ago", 0))
    n = max((len(case[name]) for name in FIGURES if name in case), default=0)
    every = case.get("every", 7)
    ago = case.get("days", [every * (n - 1 - i) for i in range(n)])
    days = [last - timedelta(days=d) for d in ago]
    said = [*_figures(case, days), *(Observation("followers", "delta", v, last) for v in case.get("changes", []))]
    events = (Event(e["kind"], last - timedelta(days=e["days_ago"]), e.get("note", "")) for e in case.get("events", []))
    origins = (Origins(last - timedelta(days=d), shares) for d, shares in case.get("countries", {}).items())
    return History(tuple(said), tuple(_posts(case, last)), tuple(events), tuple(origins))


def _figures(case: Mapping[str, Any], days: list[date]) -> Iterator[Observation]:
    steps = case.get("steps", [case.get("step", 1)] * len(days))
    for name, metric in FIGURES.items():
        values = case.get(name, [])
        told = zip(values, days[len(days) - len(values) :], steps[len(days) - len(values) :], strict=True)
        for value, day, step in told:
            if value is not None:
                yield Observation(metric, "total", value, day, step=step if metric == "followers" else 1)
    for name, sign in (("gained", 1), ("lost", -1)):
        values = case.get(name, [])
        for value, day in zip(values, days[len(days) - len(values) :], strict=True):
            if value is not None:
                yield Observation("followers", "delta", sign * value, day)


def _posts(case: Mapping[str, Any], last: date) -> Iterator[Post]:
    told = case.get("posts", {})
    if isinstance(told, list):
        for i, post in enumerate(told):
            day = last - timedelta(days=case.get("posts_until", 0) + 3 * (len(told) - 1 - i))
            amounts: dict[Metric, int] = {m: post[m] for m in get_args(Metric) if m in post}
            deleted = post.get("deleted", False)
            yield Post(f"post {i}", day, post.get("fit"), post.get("kind"), amounts=amounts, deleted=deleted)
        return
    fits = [fit for fit, n in told.items() for _ in range(n)]
    kinds = [kind for kind, n in case.get("kinds", {}).items() for _ in range(n)]
    for i, fit in enumerate(fits):
        day = last - timedelta(days=3 * i)
        yield Post(f"post {i}", day, None if fit == "unknown" else fit, kinds[i] if i < len(kinds) else None)


def interpreted(case: Mapping[str, Any]) -> Interpretation:
    """The judgement of a case, on the day of the cases; `goal` is in followers, `asked` the topic of a question."""
    sample = case.get("sample")
    profile = Profile(
        target=case.get("target"),
        target_answers=case.get("target_answers"),
        sample=tuple(sample) if sample else None,
        followers_goal=case.get("goal"),
        contacts=tuple(contact_of(told) for told in case.get("contacts", [])),
    )
    return interpret(history_of(case), profile, TODAY, asked=case.get("asked"))


def contact_of(told: Mapping[str, Any]) -> Contact:
    """Somebody around the account, by the names of Contact's fields; what is not told is unknown."""
    return Contact(**{**told, "topics": tuple(told.get("topics", ()))})
