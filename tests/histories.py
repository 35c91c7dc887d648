"""Short histories, as the case files tell them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from coaching.advice.interpret import Interpretation, interpret
from coaching.model import Contact, Event, History, Metric, Observation, Post, Profile

TODAY = date(2026, 11, 15)


def history_of(case: Mapping[str, Any]) -> History:
    """What a case tells, as a history.

    `followers`: counts, `every` days apart, the last one `days_ago`; `depth`: saves of the same weeks;
    `posts`: how many of each fit, spread over the last weeks; `kinds`: their kinds; `changes`: changes without a count.
    """
    every, last = case.get("every", 7), TODAY - timedelta(days=case.get("days_ago", 0))
    counts = case.get("followers", [])
    days = [last - timedelta(days=every * (len(counts) - 1 - i)) for i in range(len(counts))]
    steps = case.get("steps", [case.get("step", 1)] * len(counts))
    said = [Observation("followers", "total", v, d, step=s) for v, d, s in zip(counts, days, steps, strict=True)]
    amounts_of: tuple[tuple[Metric, str], ...] = (("saves", "depth"), ("likes", "likes"))
    for metric, key in amounts_of:
        amounts = case.get(key, [])
        said += [Observation(metric, "total", v, d) for v, d in zip(amounts, days, strict=False)]
    said += [Observation("followers", "delta", v, last) for v in case.get("changes", [])]
    fits = [fit for fit, n in case.get("posts", {}).items() for _ in range(n)]
    kinds = [kind for kind, n in case.get("kinds", {}).items() for _ in range(n)]
    posts = tuple(
        Post(
            f"post {i}",
            last - timedelta(days=3 * i),
            None if fit == "unknown" else fit,
            kinds[i] if i < len(kinds) else None,
        )
        for i, fit in enumerate(fits)
    )
    events = tuple(Event(e["kind"], last - timedelta(days=e["days_ago"])) for e in case.get("events", []))
    return History(tuple(said), posts, events)


def interpreted(case: Mapping[str, Any]) -> Interpretation:
    """The judgement of a case, on the day of the cases."""
    sample = case.get("sample")
    profile = Profile(
        target=case.get("target"),
        target_answers=case.get("target_answers"),
        sample=tuple(sample) if sample else None,
        contacts=tuple(contact_of(told) for told in case.get("contacts", [])),
    )
    return interpret(history_of(case), profile, TODAY)


def contact_of(told: Mapping[str, Any]) -> Contact:
    """Somebody around the account, by the names of Contact's fields; what is not told is unknown."""
    return Contact(**{**told, "topics": tuple(told.get("topics", ()))})
