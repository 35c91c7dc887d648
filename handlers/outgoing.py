"""Reply → messages: words, limits, escaping, keyboards; ready to wait in the outbox as JSON."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from telegram.constants import MessageLimit

from coaching.languages.words import Words
from coaching.model import Answer, Drawn, Language, Reply
from handlers.pictures import TAGS, from_json, kind, worded

LONGEST: Final = MessageLimit.MAX_TEXT_LENGTH
LONGEST_CAPTION: Final = MessageLimit.CAPTION_LENGTH


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it will be sent. `text` is Telegram's HTML; `edits` is the message that it replaces.

    `deletes` is a message that goes when this one comes, where it cannot take its place.
    """

    text: str
    keyboard: tuple[tuple[tuple[str, str], ...], ...] = ()
    picture: Drawn | None = None
    attachment: str | None = None
    edits: int | None = None
    edits_caption: bool = False
    deletes: int | None = None

    def to_json(self) -> dict[str, Any]:
        """What waits in the outbox."""
        body = {k: v for k, v in _plain(asdict(self)).items() if v not in (None, [], False)}
        return body if self.picture is None else {**body, "picture": {**body["picture"], "kind": kind(self.picture)}}

    @staticmethod
    def from_json(body: Mapping[str, Any]) -> "Message":
        """What was waiting."""
        drawn = body.get("picture")
        return Message(
            text=body["text"],
            keyboard=tuple(tuple((label, data) for label, data in row) for row in body.get("keyboard", ())),
            picture=from_json(drawn) if drawn else None,
            attachment=body.get("attachment"),
            edits=body.get("edits"),
            edits_caption=body.get("edits_caption", False),
            deletes=body.get("deletes"),
        )


def instead_of(progress: int | None, made: Sequence[Message]) -> Iterator[Message]:
    """The same messages in place of the one that said that they were coming."""
    first, *rest = made or (Message(""),)
    if progress is None:
        yield from made
        return
    # What brings a picture or a file has to be a message of its own, and what takes another's place has one.
    fits = first.text and first.picture is None and first.attachment is None and first.edits is None
    yield replace(first, edits=progress) if fits else replace(first, deletes=progress)
    yield from rest


def messages(answer: Answer, words: Words, *, today: date) -> tuple[Message, ...]:
    """An answer in the person's language."""
    return tuple(m for reply in answer.replies for m in _messages(reply, words, answer.language, today))


def _messages(reply: Reply, words: Words, language: Language, today: date) -> Iterator[Message]:
    text = "\n".join(filter(None, (words.say(line, language, today=today) for line in reply.lines)))
    whole = Message(
        text=text,
        keyboard=tuple(
            tuple((html.unescape(words.say(b.label, language, today=today)), b.data) for b in row)
            for row in reply.buttons
        ),
        picture=worded(reply.chart, words, language, today) if reply.chart else None,
        attachment=reply.attachment,
        edits=reply.replaces.message_id if reply.replaces else None,
        edits_caption=bool(reply.replaces and reply.replaces.has_picture),
    )
    limit = LONGEST_CAPTION if (whole.picture or whole.attachment or whole.edits_caption) else LONGEST
    if _length(text) <= limit:
        yield whole
        return
    parts = list(_parts(text))
    yield from (Message(part) for part in parts[:-1])
    if whole.picture or whole.attachment:
        yield Message(parts[-1])
        yield replace(whole, text="", edits=None)
    else:
        yield replace(whole, text=parts[-1], edits=None, edits_caption=False)


def _parts(text: str) -> Iterator[str]:
    """Cuts at line ends; no line of Faro's own is longer than a message."""
    part = ""
    for line in text.split("\n"):
        if part and _length(part) + _length(line) + 1 > LONGEST:
            yield part
            part = ""
        part = f"{part}\n{line}" if part else line
    yield part


def _length(text: str) -> int:
    """As Telegram counts: UTF-16 units of what is seen."""
    return len(html.unescape(TAGS.sub("", text)).encode("utf-16-le")) // 2


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value.isoformat() if isinstance(value, date) else value
