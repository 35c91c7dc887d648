"""Who is silent (M13): accounts that did something in four weeks, and new customers who had never said a word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coaching.model import Measured, NotEnough, Row
from coaching.thresholds import FOUR_WEEKS, MONTH_SPAN, SILENT_SHARE


@dataclass(frozen=True, slots=True)
class Active:
    """Accounts that did something in `days` days, of all that follow."""

    active: int
    followers: int
    days: int

    @property
    def silent(self) -> float:
        """The share that did nothing, 0…1."""
        return 1 - self.active / self.followers

    @property
    def usual(self) -> bool:
        """Whether that is what every network sees: nine of ten (or nearly)."""
        return self.silent >= SILENT_SHARE - 0.05


@dataclass(frozen=True, slots=True)
class Quiet:
    """New customers of four weeks, and how many of them had never commented or liked before they bought."""

    silent: int
    clients: int


def active(rows: Sequence[Row], today: date) -> Active | NotEnough:
    """Unique actives of four weeks (or a month) over the followers of that time. Needs both."""
    told = _newest(rows, "accounts_engaged", today)
    if told is None:
        return NotEnough("accounts_engaged", 1, 0)
    day, value, days = told
    counted = [row for row in rows if row.followers and row.day <= today]
    near = min(counted, key=lambda row: abs((row.day - day).days), default=None)
    if near is None or not near.followers or value > near.followers:
        return NotEnough("followers", 1, 0)
    return Active(value, near.followers, days)


def quiet_clients(rows: Sequence[Row], today: date) -> Quiet | NotEnough:
    """Needs at least one new customer, and how many of them were silent."""
    clients, silent = (_newest(rows, name, today) for name in ("new_clients", "silent_clients"))
    if clients is None or silent is None or clients[0] != silent[0] or not clients[1] or silent[1] > clients[1]:
        return NotEnough("new_clients", 1, clients[1] if clients else 0)
    return Quiet(silent[1], clients[1])


def _newest(rows: Sequence[Row], metric: Measured, today: date) -> tuple[date, int, int] | None:
    """The day, the amount and the days that it covers, of the newest figure of about four weeks."""
    told = [(row.day, *row.spanned[metric]) for row in rows if metric in row.spanned]
    fits = [
        (day, value, days)
        for day, value, days in told
        if MONTH_SPAN[0] <= days <= MONTH_SPAN[1] and timedelta(0) <= today - day < timedelta(days=FOUR_WEEKS)
    ]
    return max(fits, default=None)
