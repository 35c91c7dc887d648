"""What a person did: wrote, pressed a button, sent pictures or something else."""

from dataclasses import dataclass
from datetime import datetime

from coaching.model.seen import Shot


@dataclass(frozen=True, slots=True)
class Text:
    """A message in words. `command` is set for "/post …": the words are then what came after it."""

    words: str
    command: str | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """An inline button. `data` is what Faro put on it; `message_id` is where it hangs."""

    data: str
    message_id: int
    has_picture: bool = False


@dataclass(frozen=True, slots=True)
class Other:
    """Something that Faro cannot read: `what` is photo, document, voice, sticker, location, edited, …"""

    what: str
    size: int | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Shots:
    """Pictures that came together, read already: one, or an album. `caption` is what was written beside them."""

    shots: tuple[Shot, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that one person did, with the moment at which Telegram says that they did it (UTC)."""

    update_id: int
    person_id: int
    chat_id: int
    when: datetime
    content: Text | Press | Other | Shots
    language_hint: str | None = None
