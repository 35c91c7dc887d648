"""Which of the accounts that one follows to look at by hand: silent ones, and nobody near among them (M28)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.metrics.people import FAMOUS, FOLLOWER, PROTECTED, adds_value, around, spread
from coaching.model import Act, Contact, known_as
from coaching.thresholds import PRUNED, REVIEW_REST, UNHEARD_DAYS


@dataclass(frozen=True, slots=True)
class Review:
    """The accounts that the person follows, as far as they were told: how many, how many of them silent.

    `spared` are silent and not looked at: near people, whoever teaches or is the target. `spare` are worth a look, in
    the order of it; a review shows ten. `kept` were looked at lately. `by` is the first day on which the silence of
    those can be known that may yet turn out silent, None where there are none.
    """

    followed: int
    silent: int
    spared: tuple[Contact, ...]
    spare: tuple[Contact, ...]
    kept: int
    by: date | None


def review(contacts: Sequence[Contact], acts: Sequence[Act], today: date) -> Review:
    """Silent for ninety days or told as silent, of no use that anybody told, not protected, not kept lately (M28).

    What was never told is asked in the review itself: an account is a question there, and no verdict.
    """
    lately = _last_days(acts, today)
    followed = [_dated(contact, lately) for contact in around(contacts, acts, today) if contact.followed]
    silent = [contact for contact in followed if is_silent(contact, today)]
    spared = tuple(contact for contact in silent if _is_spared(contact))
    looked = [contact for contact in silent if contact not in spared and _was_kept(contact, today)]
    spare = [contact for contact in silent if contact not in spared and contact not in looked]
    spare.sort(key=lambda c: (adds_value(c) is not False, silent_since(c) or today))
    quiet = [c for c in followed if c not in silent and not _is_spared(c)]
    known_on = [since + timedelta(days=UNHEARD_DAYS) for c in quiet if (since := silent_since(c)) is not None]
    return Review(len(followed), len(silent), spared, tuple(spare), len(looked), min(known_on, default=None))


def is_silent(contact: Contact, today: date) -> bool:
    """Nothing of theirs is known for ninety days; or the person told that they do nothing, and nothing came since."""
    since = silent_since(contact)
    if since is not None and today - since >= timedelta(days=UNHEARD_DAYS):
        return True
    return contact.interactions == 0 and contact.last is None


def silent_since(contact: Contact) -> date | None:
    """The day of the last thing they are known to have done, else that on which they were first told of."""
    return contact.last or contact.since


def _last_days(acts: Sequence[Act], today: date) -> Mapping[str, date]:
    """The day of everybody's last act, however many weeks ago."""
    days: dict[str, date] = {}
    for act in acts:
        if act.kind != "answered" and act.day <= today:
            days[known_as(act.who)] = max(act.day, days.get(known_as(act.who), act.day))
    return days


def _dated(contact: Contact, days: Mapping[str, date]) -> Contact:
    day = days.get(known_as(contact.name))
    return replace(contact, last=max(day, contact.last or day)) if day else contact


def _is_spared(contact: Contact) -> bool:
    near = contact.relation in PROTECTED | {FOLLOWER}
    return near or bool(contact.target) or adds_value(contact) is True


def _was_kept(contact: Contact, today: date) -> bool:
    return contact.looked is not None and today - contact.looked < timedelta(days=REVIEW_REST)


# ---------------------------------------------------------------- people told without a word on who follows whom


def pruning(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """Accounts to look at by hand, at most ten: silent, of no value to the person, not protected (M28).

    Here silent means that they are told to have done nothing, ever or in the eight weeks that are told. Nobody is
    proposed who may be a member to come: the target, and whoever is told as a silent follower.
    """
    return tuple(filter(_is_useless, contacts))[:PRUNED]


def _is_useless(contact: Contact) -> bool:
    if contact.relation in PROTECTED | {FOLLOWER} or contact.target:
        return False
    worth = adds_value(contact)
    # Somebody famous is followed to learn from: where nothing was learned that anybody told, it is worth a look.
    useless = worth is False or (worth is None and contact.relation == FAMOUS)
    return useless and _does_nothing(contact)


def _does_nothing(contact: Contact) -> bool:
    acts = (contact.people_brought, spread(contact), contact.replies_to_others, contact.comments, contact.constructive,
            contact.critical)  # fmt: skip
    if any(acts):
        return False
    return contact.interactions == 0 or (contact.interactions is None and contact.weeks_active == 0)
