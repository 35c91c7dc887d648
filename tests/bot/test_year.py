"""A year of fifty people, clock passed in: what comes by itself, how often, at which hour, and when not.

The people differ in zone, language, hour, habits and gaps; they pause, change their minds and move; Faro is down now
and then, and so is the network. Every message that arrives is checked against what is promised, from what they did
and from nothing that the schedule keeps.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlmodel import col

from bot.places import Gazetteer
from bot.schedule import Schedule
from coaching.coach import Coach
from coaching.languages.words import words
from coaching.model import Incoming, Language, Person, Plan, Press, Rhythm, Text
from coaching.rhythm import PRESUMED_ZONE, SLEEPS, WAKES
from handlers.outgoing import Message
from storage import outbox
from storage.notebook import SqlNotebook
from storage.outbox import Parcel
from storage.store import Store
from storage.tables import OutboxRow, PersonRow

BEGIN: Final = datetime(2026, 1, 5, 0, tzinfo=UTC)  # a Monday
YEAR: Final = timedelta(weeks=52)
PEOPLE: Final = 10
"""Of each group; five groups are fifty people, and two cores share them."""
ZONES: Final = (
    "Europe/Madrid", "Europe/Rome", "Europe/London", "America/Mexico_City", "America/Santiago", "America/New_York",
    "America/Havana", "Australia/Lord_Howe", "Pacific/Auckland", "Asia/Kolkata", "Africa/Casablanca", "America/Bogota",
    "Atlantic/Canary", "Pacific/Kiritimati", "America/Los_Angeles", None,
)  # fmt: skip
SAYS: Final[dict[Language, str]] = {
    "es": "hoy {n} seguidores en instagram",
    "it": "oggi {n} follower su instagram",
    "en": "{n} followers on instagram today",
}
MORE: Final[dict[Language, tuple[str, ...]]] = {
    "es": ("88 me gusta y 12 guardados en instagram", "Ana comentó y respondió a Luis", "esta semana vendí 3"),
    "it": ("88 mi piace e 12 salvataggi su instagram", "Anna ha commentato", "questa settimana ho venduto 3"),
    "en": ("88 likes and 12 saves on instagram", "Jane commented and replied to Tom", "I sold 3 this week"),
}
"""What some tell beside their followers."""
THANKS: Final[dict[Language, str]] = {"es": "gracias", "it": "grazie", "en": "thanks"}
DOWN: Final = ((40, 30.0), (101, 3.0), (160, 11.0), (229, 50.0), (300, 20.0))
"""Faro is down: from which day of the year on, and for how many hours."""
CUT_OFF: Final = ((62, 6.0), (118, 14.0), (204, 3.0), (262, 31.0), (331, 9.0))
"""Faro runs, and nothing goes out."""
TOO_LONG: Final = tuple(one for one in CUT_OFF if one[1] > 10)
"""… for so long that a summary may be a day old by the next morning."""


@dataclass
class Life:
    """One of the people: how they are, and what they did."""

    id: int
    language: Language
    zone: str | None
    rhythm: Rhythm
    every: int  # days between two counts
    gaps: tuple[tuple[int, int], ...]  # days of the year in which they tell nothing
    replies: float  # how likely they answer what comes by itself
    joined: int
    wishes: dict[int, str] = field(default_factory=dict)  # day of the year → what they change
    followers: int = 1000
    spoke: list[datetime] = field(default_factory=list)
    counted: list[datetime] = field(default_factory=list)
    told: list[tuple[datetime, int]] = field(default_factory=list)
    lost: list[datetime] = field(default_factory=list)
    planned: list[date] = field(default_factory=list)
    states: list[tuple[datetime, Person]] = field(default_factory=list)

    def at(self, when: datetime) -> Person:
        """How they were set at a moment."""
        return next((person for since, person in reversed(self.states) if since <= when), self.states[0][1])

    def zone_at(self, when: datetime) -> ZoneInfo:
        """Their zone at a moment."""
        person = self.at(when)
        return ZoneInfo(person.timezone or PRESUMED_ZONE[person.language])


@dataclass(frozen=True)
class Came:
    """Something that came by itself, and when it arrived."""

    kind: str
    key: str
    when: datetime
    message: Message


def _lives(group: int) -> list[Life]:
    dice = random.Random(20261122 + group)  # noqa: S311  # a die, and the same one each time
    lives = []
    for number in range(PEOPLE):
        gaps = tuple((start, start + dice.choice((8, 15, 30, 90, 150))) for start in dice.sample(range(30, 330), 2))
        wishes = {
            day: dice.choice(("pause", "week", "month", "resume", "summary", "nudges", "hour", "day", "zone", "resume"))
            for day in dice.sample(range(20, 360), dice.choice((0, 2, 4, 8)))
        }
        lives.append(
            Life(
                id=7_000_000_000 + group * 100 + number,
                language=dice.choice(("es", "it", "en")),
                zone=dice.choice(ZONES),
                rhythm=Rhythm(dice.randrange(7), dice.choice((0, 2, 7, 9, 13, 19, 20, 21, 23)), dice.choice((0, 30))),
                every=dice.choice((5, 7, 7, 7, 14, 30)),
                gaps=gaps if number % 3 else (),
                replies=dice.choice((0.0, 0.1, 0.5, 1.0)),
                joined=dice.choice((0, 0, 0, 3, 50, 200)),
                wishes=wishes,
                followers=dice.choice((180, 900, 5000, 40_000)),
            )
        )
    return lives


class Year:
    """A year of some people, over a real database and the real schedule."""

    def __init__(self, store: Store, lives: list[Life], dice: random.Random) -> None:
        self.store, self.lives, self.dice = store, {life.id: life for life in lives}, dice
        self.coach = Coach(Gazetteer())
        self.schedule = Schedule(store, self.coach, words(), queued=lambda: None)
        self.now = BEGIN
        self.updates = 0
        self.came: dict[int, list[Came]] = {number: [] for number in self.lives}

    async def live(self) -> None:
        """Day after day: what the people do, and what is due in between."""
        for day in range(YEAR.days):
            midnight = BEGIN + timedelta(days=day)
            deeds = sorted(self._deeds(day, midnight), key=lambda deed: deed[0])
            for when, life, deed in deeds:
                await self._until(when)
                await self._does(life, deed, when)
            await self._until(midnight + timedelta(days=1))

    def _deeds(self, day: int, midnight: datetime) -> Iterator[tuple[datetime, Life, str]]:
        for life in self.lives.values():
            at = midnight + timedelta(seconds=self.dice.randrange(86_000))
            away = any(start <= day < end for start, end in life.gaps)
            if day < life.joined:
                continue
            if day == life.joined:
                yield at, life, "joins"
            elif day in life.wishes:
                yield at, life, life.wishes[day]
            elif not away and (day - life.joined) % life.every == 0:
                yield at, life, "counts"
            elif not away and self.dice.random() < 0.02:
                yield at, life, "plans"
            elif not away and life.id % 2 and self.dice.random() < 0.05:
                yield at, life, "tells"

    async def _until(self, when: datetime) -> None:
        """What is due before a moment comes, as it falls due; or later, where Faro was down."""
        while True:
            async with self.store.reading() as session:
                waits = select(func.min(OutboxRow.not_before)).where(col(OutboxRow.status) == "waiting")
                clocks = select(
                    func.min(PersonRow.next_summary_at), func.min(PersonRow.next_nudge_at), waits.scalar_subquery()
                )
                *clocks_due, waiting = (await session.execute(clocks)).one()
                due = [moment for moment in clocks_due if moment is not None]
            if waiting is not None:
                due.append(_after(CUT_OFF, max(waiting, self.now)))
            tick = max(_after(DOWN, min(due, default=when) + timedelta(seconds=7)), self.now)
            if tick > when:
                break
            self.now = tick
            queued = await self.schedule.tick(tick)
            if (queued or waiting is not None) and _after(CUT_OFF, tick) == tick:
                await self._sends(tick)
        self.now = max(self.now, when)

    async def _sends(self, tick: datetime) -> None:
        """What may go out arrives, and some answer it a little later."""
        arrived: list[Parcel] = []
        while True:
            async with self.store.writing() as session:
                parcels = await outbox.claim(session, now=tick, most=8)
                for parcel in parcels:
                    await outbox.sent(session, parcel.id, message_id=1, now=tick)
            arrived += parcels
            if not parcels:
                break
        for parcel in arrived:
            came = Came(parcel.kind, parcel.key, tick, Message.from_json(parcel.body))
            self.came[parcel.person_id].append(came)
        for number in sorted({parcel.person_id for parcel in arrived}):
            life = self.lives[number]
            if self.dice.random() < life.replies:
                await self._does(life, self.dice.choice(("counts", "thanks")), tick + timedelta(minutes=3))

    async def _does(self, life: Life, deed: str, when: datetime) -> None:
        async with self.store.writing() as session:
            notebook = SqlNotebook(session, life.id, now=when)
            if deed == "joins":
                await notebook.keep(
                    Person(life.id, life.id, life.language, timezone=life.zone, rhythm=life.rhythm, since=when)
                )
                deed = "counts"
            life.spoke.append(when)
            if deed in {"plans", "hour", "day", "zone"}:
                await self._sets(life, notebook, deed, when)
            else:
                await self.coach.answer(self._heard(life, deed, when), notebook)
            if deed == "counts":
                life.counted.append(when)
            person = await notebook.person()
        assert person is not None
        life.states.append((when, person))

    def _heard(self, life: Life, deed: str, when: datetime) -> Incoming:
        self.updates += 1
        life.followers = max(life.followers + self.dice.randrange(-6, 8), 10)
        if deed == "counts" and self.dice.random() < 0.04:
            life.followers = max(life.followers * 9 // 10, 10)  # a loss beyond chance
        if deed == "counts":
            lately = [told for at, told in life.told if when - at <= timedelta(days=8)]
            before = max(lately, default=life.told[-1][1] if life.told else 0)
            if life.followers < before * 0.99:
                life.lost.append(when)
            life.told.append((when, life.followers))
        buttons = {"week": "pause:week", "month": "pause:month", "summary": "nudges:off", "nudges": "nudges:on"}
        what: Text | Press
        match deed:
            case "counts":
                what = Text(SAYS[life.language].format(n=life.followers))
            case "tells":
                what = Text(self.dice.choice(MORE[life.language]))
            case "thanks":
                what = Text(THANKS[life.language])
            case "pause" | "resume":
                what = Text("", deed)
            case _:
                what = Press(buttons[deed], 1)
        return Incoming(self.updates, life.id, life.id, when, what, life.language)

    async def _sets(self, life: Life, notebook: SqlNotebook, deed: str, when: datetime) -> None:
        # The chat's own ways to these have stories of their own; here only their times matter.
        person = await notebook.person()
        assert person is not None
        person = replace(person, nudging=replace(person.nudging, unanswered=0, silent=False))
        match deed:
            case "hour":
                rhythm = replace(person.rhythm, hour=self.dice.choice((1, 8, 12, 18, 22)), minute=15)
                await notebook.keep(replace(person, rhythm=rhythm))
            case "day":
                await notebook.keep(replace(person, rhythm=replace(person.rhythm, weekday=self.dice.randrange(7))))
            case "zone":
                await notebook.keep(replace(person, timezone=self.dice.choice(ZONES[:-1])))
            case _:
                today = when.astimezone(life.zone_at(when)).date()
                day = today + timedelta(days=self.dice.randrange(1, 5))
                await notebook.keep_plan(Plan("reply-first", "open", day, today))
                await notebook.keep(replace(person, nudging=replace(person.nudging, remind=day)))
                life.planned.append(day)


def _after(times: Iterable[tuple[int, float]], when: datetime) -> datetime:
    """A moment, or the end of the outage that it lies in."""
    for day, hours in times:
        start = BEGIN + timedelta(days=day, hours=5)
        if start <= when < start + timedelta(hours=hours):
            return start + timedelta(hours=hours, seconds=3)
    return when


# ---------------------------------------------------------------- the promises


def _summaries(life: Life, came: list[Came]) -> None:
    """One a week for everybody who wanted it at its hour, and none else; at that hour, or late and then by day.

    A change of the day, the hour or the zone never brings two within days.
    """
    got: dict[date, Came] = {}
    for one in came:
        if one.kind == "summary" and one.key.endswith(":0"):
            day = date.fromisoformat(one.key.split(":")[2])
            assert all(abs((day - other).days) >= 3 for other in got), (life.id, "two within days", one.when)
            got[day] = one
    for one in got.values():
        person, local = life.at(one.when), one.when.astimezone(life.zone_at(one.when))
        wished = time(person.rhythm.hour, person.rhythm.minute)
        on_time = 0 <= (_minutes(local.time()) - _minutes(wished)) % 1440 <= 60
        assert on_time or WAKES <= local.time() < SLEEPS or _changed(life, one.when), (life.id, one.when, wished, local)
    for due in _wanted(life):
        assert due.astimezone(life.zone_at(due)).date() in got, (life.id, due)


def _wanted(life: Life) -> Iterator[datetime]:
    """When a summary was due in weeks in which nothing about it was changed, and Faro was not down for a day after."""
    first = life.states[0][0] + timedelta(days=8)
    for week in range(53):
        monday = (BEGIN + timedelta(weeks=week)).date()
        noon = datetime.combine(monday + timedelta(days=3), time(12), tzinfo=UTC)
        if noon < first or noon > BEGIN + YEAR - timedelta(days=5):
            continue
        person = life.at(noon)
        due = datetime.combine(
            monday + timedelta(days=person.rhythm.weekday), time(person.rhythm.hour, person.rhythm.minute),
            tzinfo=life.zone_at(noon),
        ).astimezone(UTC)  # fmt: skip
        settings = {_clockwork(p) for at, p in life.states if due - timedelta(days=8) <= at <= due + timedelta(days=8)}
        settings.add(_clockwork(life.at(due - timedelta(days=8))))
        person = life.at(due)
        paused = person.paused_until is not None and person.paused_until > due.date() - timedelta(days=1)
        down = any(
            start - timedelta(hours=1) <= due < start + timedelta(hours=hours)
            for start, hours in ((BEGIN + timedelta(days=d, hours=5), h) for d, h in (*DOWN, *TOO_LONG))
        )
        if len(settings) == 1 and person.summaries and not paused and not down:
            yield due


def _clockwork(person: Person) -> tuple[Any, ...]:
    return (person.rhythm, person.timezone, person.summaries, person.paused_until)


def _changed(life: Life, when: datetime) -> bool:
    """Whether they changed what decides about the hour in the days before."""
    near = {_clockwork(person) for at, person in life.states if when - timedelta(days=8) <= at <= when}
    return len(near | {_clockwork(life.at(when - timedelta(days=8)))}) > 1


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _nudges(life: Life, came: list[Came]) -> None:
    """By day, at most two a week and three messages in all, apart; half as often, then silent, when nobody answers."""
    sent = [one for one in came if one.kind == "nudge"]
    weeks: Counter[tuple[int, int]] = Counter()
    for one in came:
        if one.key.endswith(":0"):
            weeks[one.when.astimezone(life.zone_at(one.when)).isocalendar()[:2]] += 1
    assert max(weeks.values(), default=0) <= 3, (life.id, weeks)
    for one in sent:
        local = one.when.astimezone(life.zone_at(one.when))
        person = life.at(one.when)
        assert WAKES <= local.time() < SLEEPS, (life.id, local)
        assert person.nudges, (life.id, one.kind, one.when)
        assert person.summaries, (life.id, one.kind, one.when)
        assert person.paused_until is None or person.paused_until <= local.date(), (life.id, one.kind, one.when)
        assert person.rhythm.weekday != local.weekday(), (life.id, one.kind, one.when)
    unanswered = 0
    for before, one in zip([None, *sent], sent, strict=False):
        if before is not None:
            answered = any(before.when < at <= one.when for at in life.spoke)
            unanswered = 0 if answered else unanswered + 1
            assert unanswered < 5, (life.id, "silent after four, and the last word")
            days = (_day(life, one) - _day(life, before)).days
            assert days >= (8 if unanswered >= 2 else 4), (life.id, before.when, one.when, unanswered)
        assert _is_stop(one) == (unanswered == 4), (life.id, one.when, unanswered)


def _reasons(life: Life, came: list[Came]) -> None:
    """Each has its reason: a plan's own day, ten days without a figure, or a loss some days ago."""
    for one in came:
        if one.kind != "nudge" or _is_stop(one):
            continue
        day = _day(life, one)
        counted = [at for at in life.counted if at < one.when]
        told = counted[-1].astimezone(life.zone_at(counted[-1])).date() if counted else day  # where they were then
        silent = (day - told).days
        lost = [(day - at.astimezone(life.zone_at(at)).date()).days for at in life.lost if at < one.when]
        after_loss = any(3 <= ago <= 6 for ago in lost)
        assert day in life.planned or silent >= 10 or after_loss, (life.id, one.kind, one.when)


def _words(life: Life, came: list[Came]) -> None:
    for one in came:
        assert len(one.message.text.splitlines()) <= 8, one.message.text
        steps = one.message.text.count("👉")
        assert steps == 1 if one.kind == "summary" else steps <= 1, one.message.text
        assert one.message.keyboard or _is_stop(one), one.message.text
    del life


def _is_stop(one: Came) -> bool:
    return one.kind == "nudge" and not one.message.keyboard


def _day(life: Life, one: Came) -> date:
    return one.when.astimezone(life.zone_at(one.when)).date()


@pytest.mark.timeout(300)  # half a minute; where much else runs, that may become two
@pytest.mark.parametrize("group", range(5))
async def test_a_year(tmp_path: Any, group: int) -> None:
    """Every promise about counts, hours, quiet, halving and order, on all messages of a year."""
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'year.db'}")
    from storage import schema  # noqa: PLC0415

    await schema.migrate(store)
    year = Year(store, _lives(group), random.Random(group))  # noqa: S311  # as above
    try:
        await year.live()
        told = year.came
    finally:
        await store.close()
    kinds = Counter(one.kind for came in told.values() for one in came)
    assert kinds["summary"] > 200, kinds
    assert kinds["nudge"] > 30, kinds
    for number, came in told.items():
        for holds in (_summaries, _nudges, _reasons, _words):
            holds(year.lives[number], came)
