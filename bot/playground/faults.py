"""Faults on order: what networks and servers do to a bot, so that tests can do it too."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, get_args

Kind = Literal["429", "500", "502", "drop_before", "drop_after", "hang"]
KINDS = get_args(Kind)
EVERY = "*"


class Call(NamedTuple):
    """A request as it arrived; the token is not part of it."""

    time: float
    method: str
    params: dict[str, Any]


@dataclass
class Fault:
    """One thing that goes wrong, a number of times."""

    method: str
    kind: Kind
    times: int
    retry_after: int = 1
    seconds: float = 10.0  # how long it hangs
    acts: bool = True  # whether the request takes effect before it hangs


@dataclass
class Faults:
    """The faults that were ordered and have not happened yet."""

    ordered: list[Fault] = field(default_factory=list)

    def order(self, fault: Fault) -> None:
        """Order a fault; refuse a kind that does not exist."""
        if fault.kind not in KINDS:
            raise ValueError(fault.kind)
        self.ordered.append(fault)

    def take(self, method: str) -> Fault | None:
        """Return the fault that hits this request, if one does."""
        for fault in self.ordered:
            if fault.method.lower() in (method.lower(), EVERY):
                fault.times -= 1
                if fault.times <= 0:
                    self.ordered.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        """Forget all ordered faults."""
        self.ordered.clear()
