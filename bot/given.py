"""What `explain` is given: the JSON of contract.md, read into the domain. What is missing or null is unknown."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import fields
from typing import Annotated, Final, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from coaching.model import (
    Contact,
    Event,
    EventKind,
    Extra,
    Fit,
    History,
    Language,
    Measured,
    Metric,
    Observation,
    Origins,
    Platform,
    Post,
    PostKind,
    Profile,
)
from coaching.reading.chat import read
from coaching.reading.goal import followers_goal
from coaching.reading.relations import relation
from coaching.thresholds import LARGEST_COUNT

METRICS: Final[tuple[Measured, ...]] = (*get_args(Metric), *get_args(Extra))


def _or(empty: type) -> BeforeValidator:
    """Null is nothing, as if it had not been said."""
    return BeforeValidator(lambda value: empty() if value is None else value)


def _known(names: object, otherwise: str | None = None) -> BeforeValidator:
    """A word that Faro does not know is unknown: one strange platform or event must not lose the whole case."""
    return BeforeValidator(lambda value: value if value in get_args(names) else otherwise)


class _Given(BaseModel):
    model_config = ConfigDict(extra="allow")


class GivenContact(_Given):
    """Somebody around the account. What is missing or null is unknown; without a name they are nobody."""

    name: str | None = None
    relation: str | None = None
    followers: int | None = None
    weeks_active: int | None = None
    interactions: int | None = None
    constructive: int | None = None
    critical: int | None = None
    comments: int | None = None
    shares: int | None = None
    mentions: int | None = None
    replies_to_others: int | None = None
    people_brought: int | None = None
    topics: list[str | None] | str | None = None
    target: bool | None = None
    adds_value: bool | None = None
    note: str | None = None


class GivenSample(_Given):
    """How many of how many recent followers are the target (M24)."""

    n: int | None = None
    in_target: int | None = None


class GivenBrand(_Given):
    """The line, and what is never posted (M08)."""

    line: str | None = None
    traits: list[str] | None = None
    never: list[str] | None = None


class GivenProfile(_Given):
    """What is told of the person."""

    language: Annotated[Language | None, _known(Language)] = None
    platform: Annotated[Platform | None, _known(Platform)] = None
    business: str | None = None
    target: str | None = None
    pillars: Annotated[list[str], _or(list)] = Field(default_factory=list)
    purpose: str | None = None
    goal: str | float | None = None
    target_card: dict[str, str | None] | None = None
    brand: GivenBrand | None = None
    audience_sample: GivenSample | None = None
    contacts: list[GivenContact] | None = None


class GivenPost(_Given):
    """A post; without a date it belongs to its row. It may carry its own likes, comments, … by name."""

    date: dt.date | None = None
    topic: str | None = ""
    fit: Annotated[Fit | None, _known(Fit)] = None
    kind: Annotated[PostKind | None, _known(PostKind)] = None
    deleted: bool | None = None


class GivenEvent(_Given):
    """An event; without a date it belongs to its row."""

    date: dt.date | None = None
    kind: Annotated[EventKind, _known(EventKind, "note")]
    note: str | None = None


class GivenRow(_Given):
    """One count of an account. What is missing or null is unknown."""

    date: dt.date
    platform: Annotated[Platform | None, _known(Platform)] = None
    gained: int | None = None
    lost: int | None = None
    posts: Annotated[list[GivenPost], _or(list)] = Field(default_factory=list)
    events: Annotated[list[GivenEvent], _or(list)] = Field(default_factory=list)
    steps: Annotated[dict[str, int | None], _or(dict)] = Field(default_factory=dict)
    countries: dict[str, float | None] | None = None


class GivenCase(_Given):
    """One case of `explain`."""

    id: str | int | None = None
    profile: Annotated[GivenProfile, _or(GivenProfile)] = Field(default_factory=GivenProfile)
    history: Annotated[list[GivenRow], _or(list)] = Field(default_factory=list)
    user_message: str | None = None


def profile_of(given: GivenProfile) -> Profile:
    """The person, as the domain knows them."""
    card, brand = given.target_card, given.brand or GivenBrand()
    return Profile(
        business=given.business,
        target=given.target,
        pillars=tuple(given.pillars),
        purpose=given.purpose,
        goal=None if given.goal is None else str(given.goal),
        followers_goal=None if given.goal is None else followers_goal(given.goal, given.language),
        platform=given.platform,
        target_answers=None if card is None else sum(bool(answer) for answer in card.values()),
        card={name: answer for name, answer in (card or {}).items() if answer},
        line=brand.line,
        traits=tuple(brand.traits or ()),
        never=tuple(brand.never or ()),
        sample=_sample(given.audience_sample),
        contacts=tuple(_contact(contact, contact.name) for contact in given.contacts or () if contact.name),
    )


def _sample(given: GivenSample | None) -> tuple[int, int] | None:
    if given is None or given.n is None or given.in_target is None or not 0 <= given.in_target <= given.n:
        return None
    return given.in_target, given.n


def _contact(given: GivenContact, name: str) -> Contact:
    known = given.model_dump(include={field.name for field in fields(Contact)} - {"name", "topics", "relation", "note"})
    topics = [given.topics] if isinstance(given.topics, str) else given.topics or []
    named = tuple(topic for topic in topics if topic)
    return Contact(name, relation=relation(given.relation), topics=named, note=given.note or "", **known)


def history_of(given: list[GivenRow], language: Language) -> History:
    """The history, oldest first; notes are read in the language of the person."""
    # The same row twice, or rows in another order, are the same history.
    rows = {(row.date, row.platform, row.model_dump_json()): row for row in given}
    ordered = [rows[key] for key in sorted(rows, key=lambda key: (key[0], str(key[1]), key[2]))]
    return History(
        tuple(o for row, before in _with_level_before(ordered) for o in _observations(row, before)),
        tuple(_post(p, row) for row in ordered for p in row.posts),
        tuple(e for row in ordered for given_event in row.events for e in _events(given_event, row, language)),
        tuple(Origins(row.date, shares, row.platform) for row in ordered if (shares := _shares(row.countries or {}))),
    )


def _with_level_before(ordered: list[GivenRow]) -> Iterator[tuple[GivenRow, int | None]]:
    """Each row with the exact count of followers before it, where there is one."""
    levels: dict[Platform | None, int | None] = {}
    for row in ordered:
        yield row, levels.get(row.platform)
        levels[row.platform] = _count(row)  # of the row directly before: "lost" covers the time since it


def _count(row: GivenRow) -> int | None:
    """The followers of a row, where they are exact."""
    value = (row.model_extra or {}).get("followers")
    exact = isinstance(value, int | float) and not isinstance(value, bool) and (row.steps.get("followers") or 1) == 1
    return int(value) if exact and value is not None and 0 <= value <= LARGEST_COUNT else None


def _post(given: GivenPost, row: GivenRow) -> Post:
    extra = given.model_extra or {}
    amounts = {
        m: int(v) for m in get_args(Metric) if isinstance(v := extra.get(m), int) and not isinstance(v, bool) and v >= 0
    }
    return Post(given.topic or "", given.date or row.date, given.fit, given.kind, row.platform, amounts=amounts,
                deleted=bool(given.deleted))  # fmt: skip


def _events(given: GivenEvent, row: GivenRow, language: Language) -> Iterator[Event]:
    """An event; a note in words is read as the same words in a chat would be."""
    day = given.date or row.date
    told = read(given.note, today=day, language=language).events if given.kind == "note" and given.note else ()
    if told:
        yield from (Event(event.kind, day, given.note or "") for event in told)
    else:
        yield Event(given.kind, day, given.note or "")


def _observations(row: GivenRow, before: int | None) -> Iterator[Observation]:
    figures = row.model_extra or {}
    for metric in METRICS:
        value = figures.get(metric)
        # An amount below nothing is no amount: unknown, like one that was not given.
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LARGEST_COUNT:
            step = max(row.steps.get(metric) or 1, 1)
            yield Observation(metric, "total", int(value), row.date, row.platform, step=step)
    gained, lost = _gross(row, before)
    if gained is not None and lost is not None:
        yield Observation("followers", "delta", gained, row.date, row.platform)
        yield Observation("followers", "delta", -lost, row.date, row.platform)


def _gross(row: GivenRow, before: int | None) -> tuple[int | None, int | None]:
    """Who came and who went. Where one of them is told between two exact counts, the other follows from them."""
    gained = row.gained if row.gained is not None and row.gained >= 0 else None
    lost = abs(row.lost) if row.lost is not None else None
    count = _count(row)
    if count is not None and before is not None:
        if gained is None and lost is not None and count - before + lost >= 0:
            gained = count - before + lost
        elif lost is None and gained is not None and gained - (count - before) >= 0:
            lost = gained - (count - before)
    return gained, lost


def _shares(given: dict[str, float | None]) -> dict[str, float]:
    return {country: share for country, share in given.items() if share is not None}
