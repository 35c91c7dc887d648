"""Rows as the domain knows them, and its nouns as values for rows."""

from dataclasses import asdict, fields
from datetime import date, time
from typing import Any, Final

from coaching.model import Act, Contact, Event, Nudging, Observation, Person, Plan, Post, Profile, Rhythm
from storage.tables import PersonRow

KEPT_OF_POSTS: Final = ("topic", "day", "fit", "kind", "platform")
"""These, and its own figures. What Faro proposes of a post is worked out again each time, from all that it was told by
then: never stored."""

PLAN: Final = tuple(field.name for field in fields(Plan))
PROFILE: Final = frozenset(field.name for field in fields(Profile))


def person_of(row: PersonRow) -> Person:
    """A row as the domain knows it; what another version kept in the profile and this one does not know is left out."""
    profile = {name: value for name, value in row.profile.items() if name in PROFILE}
    for name in ("pillars", "platforms", "traits", "never"):
        profile[name] = tuple(profile.get(name, ()))
    if profile.get("sample") is not None:
        profile["sample"] = tuple(profile["sample"])
    people = profile.get("contacts", ())
    profile["contacts"] = tuple(Contact.of(known) for known in people)
    return Person(
        id=row.id,
        chat_id=row.chat_id,
        language=row.language,  # type: ignore[arg-type]  # written only from a Person
        language_chosen=row.language_chosen,
        timezone=row.timezone,
        rhythm=Rhythm(row.weekday, row.hour, row.minute),
        summaries=row.summaries,
        paused_until=row.paused_until,
        away=row.away,
        profile=Profile(**profile),
        dialogue=dict(row.dialogue),
        since=row.created_at,
        nudges=row.nudges,
        nudging=_nudging(row.nudging),
        figures_on=row.figures_on,
        summed_at=row.summed_at,
    )


def write_person(row: PersonRow, person: Person) -> None:
    """Puts a person into their row; the clocks are the notebook's."""
    row.chat_id, row.language, row.language_chosen = (
        person.chat_id,
        person.language,
        person.language_chosen,
    )
    row.timezone, row.summaries, row.away = person.timezone, person.summaries, person.away
    row.paused_until = person.paused_until
    row.weekday, row.hour, row.minute = person.rhythm.weekday, person.rhythm.hour, person.rhythm.minute
    row.profile, row.dialogue = _profile_json(person.profile), dict(person.dialogue)
    row.nudges, row.nudging = person.nudges, _nudging_json(person.nudging)


def _profile_json(profile: Profile) -> dict[str, Any]:
    kept = {name: value for name, value in asdict(profile).items() if value not in (None, (), {})}
    if profile.contacts:
        kept["contacts"] = [contact.plain() for contact in profile.contacts]
    return kept


def _nudging_json(nudging: Nudging) -> dict[str, Any]:
    days = {name: _written(getattr(nudging, name)) for name in ("remind", "again")}
    return {
        "sent": [day.isoformat() for day in nudging.sent],
        "unanswered": nudging.unanswered,
        "silent": nudging.silent,
        "remind_at": nudging.remind_at.isoformat() if nudging.remind_at else None,
        **days,
    }


def _nudging(kept: dict[str, Any]) -> Nudging:
    return Nudging(
        tuple(date.fromisoformat(day) for day in kept.get("sent", ())),
        kept.get("unanswered", 0),
        kept.get("silent", False),
        _read_day(kept.get("remind")),
        _read_day(kept.get("again")),
        time.fromisoformat(kept["remind_at"]) if kept.get("remind_at") else None,
    )


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def observation_of(row: Any) -> Observation:
    """A figure out of its row."""
    return Observation(row.metric, row.kind, row.value, row.day, row.platform, row.step, row.since)


def post_of(row: Any) -> Post:
    """A post out of its row."""
    return Post(row.topic, row.day, row.fit, row.kind, row.platform, id=row.id, amounts=row.amounts or {})


def post_values(post: Post) -> dict[str, Any]:
    """What is written down of a post."""
    return {**{name: getattr(post, name) for name in KEPT_OF_POSTS}, "amounts": dict(post.amounts) or None}


def event_of(row: Any) -> Event:
    """An event out of its row."""
    return Event(row.kind, row.day, row.note, row.until)


def act_of(row: Any) -> Act:
    """What somebody did, out of its row."""
    return Act(row.who, row.kind, row.day, row.n, row.toward, row.platform)


def plan_of(row: Any) -> Plan:
    """A chosen action out of its row."""
    return Plan(**{name: getattr(row, name) for name in PLAN})
