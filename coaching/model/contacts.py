"""The people around an account: who they are, and what they do."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Final, Literal

from coaching.model.names import Platform

ActKind = Literal["comment", "question", "complaint", "reply", "share", "mention", "brings", "answered"]
"""What somebody did around the account. `reply` is to another member, not to the owner; `answered` is the owner's own
answer to them."""


def known_as(name: str) -> str:
    """What a name is compared by: "@Ana", "ana" and "Ana " are the same person's."""
    return " ".join(name.split()).lstrip("@").casefold()


def without_name(arguments: Mapping[str, str], who: str) -> dict[str, str]:
    """The words of a plan without somebody's name, alone or in a list."""
    gone = known_as(who)
    return {
        key: ", ".join(name for name in value.split(", ") if known_as(name) != gone) for key, value in arguments.items()
    }


@dataclass(frozen=True, slots=True)
class Act:
    """Something that one of the people did, `n` times on a day (or in the week up to it).

    `who` is their name as the person wrote it; `toward` whom they answered or brought, "" where nobody is named.
    """

    who: str
    kind: ActKind
    day: date
    n: int = 1
    toward: str = ""
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody around the account, as the person told it. None is unknown; `weeks_active` is of the last eight.

    `interactions` is how often they did anything, of which `constructive` and `critical`; `brought` counts people who
    came because of them. How many followers they have is kept to be shown and never weighs (M25). `since` is the day
    on which they were first told of, `last` that of the last thing that they are known to have done. `followed`: the
    person follows their account; `looked` is the day of the last review in which it was kept (M28).
    """

    name: str
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
    topics: tuple[str, ...] = ()
    target: bool | None = None
    adds_value: bool | None = None
    note: str = ""
    since: date | None = None
    last: date | None = None
    followed: bool | None = None
    looked: date | None = None

    def plain(self) -> dict[str, Any]:
        """What is known of them, in values that JSON has: of hundreds who are only followed, little but the name."""
        known = {name: value for name in CONTACT if (value := getattr(self, name)) not in (None, (), "")}
        return known | {name: known[name].isoformat() for name in CONTACT_DAYS if name in known}

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Contact":
        """Somebody out of such values; what an older Faro kept beside is left."""
        known = {name: value for name, value in kept.items() if name in CONTACT}
        days = {name: date.fromisoformat(known[name]) for name in CONTACT_DAYS if known.get(name)}
        return cls(**{**known, **days, "topics": tuple(known.get("topics", ()))})


CONTACT: Final = tuple(one.name for one in fields(Contact))
CONTACT_DAYS: Final = ("since", "last", "looked")
"""What of a contact is a day, which JSON does not know."""
