"""What the measures mean, and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coaching.model.replies import Value


@dataclass(frozen=True, slots=True)
class Finding:
    """What the measures mean: an id of contract.md, how strongly (0…1), and the numbers that prove it."""

    id: str
    strength: float
    evidence: Mapping[str, Any] = field(default_factory=dict)
    aspect: str = ""

    @property
    def name(self) -> str:
        """id, or id/aspect where the same finding calls for other words and another step."""
        return f"{self.id}/{self.aspect}" if self.aspect else self.id


@dataclass(frozen=True, slots=True)
class Advice:
    """The one thing to do next. `id` names its words; `arguments` are the person's own figures in it.

    `toward`: it serves what the person wants of their community, and may say so.
    """

    id: str
    arguments: Mapping[str, Value] = field(default_factory=dict)
    toward: bool = False
