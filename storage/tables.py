"""The tables. Rows are built from values that the domain has already checked: a table model validates nothing."""

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    literal_column,
    text,
    true,
)
from sqlalchemy.types import JSON
from sqlmodel import Field, SQLModel

# Constraint names must be the same on both databases, or migrations cannot name what they change.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# Telegram ids are larger than 32 bits. SQLite makes a key count by itself only if its type is exactly INTEGER.
BigId = BigInteger().with_variant(Integer, "sqlite")

# Written into the query, not bound to it: SQLite chooses a partial index only if it can read the condition, and
# PostgreSQL loses it as soon as it plans a statement once for all values.
WAITING: Final[ColumnElement[str]] = literal_column("'waiting'")
LOOKING: Final[ColumnElement[str]] = literal_column("'looking'")
SENDING: Final[ColumnElement[str]] = literal_column("'sending'")


def _own_key() -> Any:
    return Field(default=None, sa_column=Column(BigId, primary_key=True, autoincrement=True))


def _given_key() -> Any:
    return Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))


def _belongs_to(target: str) -> Any:
    return Field(sa_column=Column(BigId, ForeignKey(target, ondelete="CASCADE"), nullable=False, index=True))


def _big(*, nullable: bool = False) -> Any:
    return Field(default=None, sa_column=Column(BigInteger, nullable=nullable))


def _json() -> Any:
    return Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class PersonRow(SQLModel, table=True):
    """One person. `next_summary_at` and `next_nudge_at` are the only clocks that the scheduler looks at."""

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_due", "next_summary_at", postgresql_where=text("next_summary_at IS NOT NULL"),
              sqlite_where=text("next_summary_at IS NOT NULL")),
        Index("ix_person_nudge", "next_nudge_at", postgresql_where=text("next_nudge_at IS NOT NULL"),
              sqlite_where=text("next_nudge_at IS NOT NULL")),
    )  # fmt: skip

    id: int = _given_key()
    chat_id: int = _big()
    language: str
    language_chosen: bool = False
    timezone: str | None = None
    weekday: int = 6
    hour: int = 19
    minute: int = 0
    summaries: bool = True
    paused_until: date | None = None
    away: bool = False
    next_summary_at: datetime | None = None
    profile: dict[str, Any] = _json()
    dialogue: dict[str, Any] = _json()
    created_at: datetime
    nudges: bool = Field(default=True, sa_column=Column(Boolean, nullable=False, server_default=true()))
    nudging: dict[str, Any] = Field(
        default_factory=dict, sa_column=Column(JSON, nullable=False, server_default=text("'{}'"))
    )
    next_nudge_at: datetime | None = None
    figures_on: date | None = None
    summed_at: datetime | None = None


class EntryRow(SQLModel, table=True):
    """What one message added. `struck` is Undo: nothing is thrown away until the person erases it."""

    __tablename__ = "entry"

    id: int | None = _own_key()
    person_id: int = _belongs_to("person.id")
    said_at: datetime
    struck: bool = False


class ObservationRow(SQLModel, table=True):
    """One figure. A total of anything that is counted cannot be negative, and a rounding step is at least one."""

    __tablename__ = "observation"
    __table_args__ = (
        CheckConstraint("kind = 'delta' OR value >= 0", name="total_not_negative"),
        CheckConstraint("step >= 1", name="step_positive"),
        Index("ix_observation_person_day", "person_id", "day"),
    )

    id: int | None = _own_key()
    entry_id: int = _belongs_to("entry.id")
    person_id: int = Field(sa_column=Column(BigInteger, ForeignKey("person.id", ondelete="CASCADE"), nullable=False))
    metric: str
    kind: str
    value: int = _big()
    step: int = _big()
    platform: str | None = None
    day: date
    since: date | None = None


class PostRow(SQLModel, table=True):
    """Something published. `amounts` are its own figures by metric; most posts are told without any."""

    __tablename__ = "post"

    id: int | None = _own_key()
    entry_id: int = _belongs_to("entry.id")
    person_id: int = _belongs_to("person.id")
    topic: str
    day: date
    fit: str | None = None
    kind: str | None = None
    platform: str | None = None
    amounts: dict[str, int] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))


class EventRow(SQLModel, table=True):
    """Something that happened around the account, on a day or in a stretch that ends on `until`."""

    __tablename__ = "event"

    id: int | None = _own_key()
    entry_id: int = _belongs_to("entry.id")
    person_id: int = _belongs_to("person.id")
    kind: str
    day: date
    note: str = ""
    until: date | None = None


class ActRow(SQLModel, table=True):
    """What one of the people around an account did, `n` times; their names are as the person wrote them."""

    __tablename__ = "act"
    __table_args__ = (
        CheckConstraint("n >= 1", name="n_positive"),
        Index("ix_act_person_day", "person_id", "day"),
    )

    id: int | None = _own_key()
    entry_id: int = _belongs_to("entry.id")
    person_id: int = Field(sa_column=Column(BigInteger, ForeignKey("person.id", ondelete="CASCADE"), nullable=False))
    who: str
    kind: str
    day: date
    n: int = 1
    toward: str = ""
    platform: str | None = None


class PlanRow(SQLModel, table=True):
    """An action that the person chose, and what became of it; one they took off their list is `dropped`, not gone."""

    __tablename__ = "plan"

    id: int | None = _own_key()
    person_id: int = _belongs_to("person.id")
    advice: str
    arguments: dict[str, Any] = _json()
    moment: str
    own_words: bool = False
    day: date
    chosen: date
    smaller: bool = False
    outcome: str | None = None
    told: date | None = None
    dropped: bool = False
    platform: str | None = None


class InboxRow(SQLModel, table=True):
    """An update as Telegram gave it. What it says is emptied once it is dealt with; its number stays, to know it again.

    One that carries a picture, or is part of an album, is `looking` before it is `waiting`: `lease_until` says how long
    somebody looks at it, `looks` how often that began, `shot` what was seen, and `progress_id` is the message that
    tells the person that it is being looked at.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        Index("ix_inbox_open", "chat_id", "update_id", postgresql_where=text("status IN ('waiting', 'looking')"),
              sqlite_where=text("status IN ('waiting', 'looking')")),
        Index("ix_inbox_waiting_update", "update_id", postgresql_where=text("status = 'waiting'"),
              sqlite_where=text("status = 'waiting'")),
        Index("ix_inbox_looking", "chat_id", "update_id", postgresql_where=text("status = 'looking'"),
              sqlite_where=text("status = 'looking'")),
    )  # fmt: skip

    update_id: int = _given_key()
    chat_id: int = _big()
    received_at: datetime
    raw: str | None = None
    status: str = "waiting"
    album: str | None = None
    lease_until: datetime | None = None
    looks: int = Field(default=0, sa_column=Column(Integer, nullable=False, server_default=text("0")))
    progress_id: int | None = _big(nullable=True)
    shot: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))


class OutboxRow(SQLModel, table=True):
    """A message to send. `key` is unique: the same answer or the same week's summary cannot be queued twice."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_open", "chat_id", "id", postgresql_where=text("status IN ('waiting', 'sending')"),
              sqlite_where=text("status IN ('waiting', 'sending')")),
        Index("ix_outbox_waiting", "kind", "id", postgresql_where=text("status = 'waiting'"),
              sqlite_where=text("status = 'waiting'")),
        Index("ix_outbox_person_kind", "person_id", "kind", "status"),
    )  # fmt: skip

    id: int | None = _own_key()
    key: str = Field(unique=True)
    chat_id: int = _big()
    person_id: int = _big()
    kind: str
    body: dict[str, Any] = _json()
    status: str = "waiting"
    attempts: int = 0
    not_before: datetime
    not_after: datetime | None = None
    lease_until: datetime | None = None
    message_id: int | None = _big(nullable=True)
    created_at: datetime
    sent_at: datetime | None = None
    problem: str | None = None
