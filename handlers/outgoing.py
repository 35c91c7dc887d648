"""Reply → messages: words, limits, escaping, keyboards; ready to wait in the outbox as JSON."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from telegram.constants import MessageLimit

from coaching.languages.words import Words
from coaching.model import Answer, Chart, Language, Picture, Reply

TAGS: Final = re.compile(r"<[^>]+>")
LONGEST: Final = MessageLimit.MAX_TEXT_LENGTH
LONGEST_CAPTION: Final = MessageLimit.CAPTION_LENGTH


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it will be sent. `text` is Telegram's HTML; `edits` is the message that it replaces.

    `deletes` is a message that goes when this one comes, where it cannot take its place.
    """

    text: str
    keyboard: tuple[tuple[tuple[str, str], ...], ...] = ()
    picture: Picture | None = None
    attachment: str | None = None
    edits: int | None = None
    edits_caption: bool = False
    deletes: int | None = None

    def to_json(self) -> dict[str, Any]:
        """What waits in the outbox."""
        return {k: v for k, v in _plain(asdict(self)).items() if v not in (None, [], False)}

    @staticmethod
    def from_json(body: Mapping[str, Any]) -> "Message":
        """What was waiting."""
        drawn = body.get("picture")
        return Message(
            text=body["text"],
            keyboard=tuple(tuple((label, data) for label, data in row) for row in body.get("keyboard", ())),
            picture=_picture_from(drawn) if drawn else None,
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
        picture=_picture(reply.chart, words, language, today) if reply.chart else None,
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


def _picture(chart: Chart, words: Words, language: Language, today: date) -> Picture:
    def plain(line: Any) -> str:
        return html.unescape(TAGS.sub("", words.say(line, language, today=today)))

    return Picture(
        title=plain(chart.title),
        days=tuple(day for day, _ in chart.points),
        values=tuple(value for _, value in chart.points),
        band=chart.band,
        marks=tuple((day, plain(line)) for day, line in chart.marks),
        ticks=tuple((day, words.short_day(day, language)) for day, _ in chart.points),
        band_label=plain(chart.usual_label) if chart.usual_label else "",
        grouping=words.grouping(language),
    )


def _picture_from(body: Mapping[str, Any]) -> Picture:
    def day(text: str) -> date:
        return date.fromisoformat(text)

    return Picture(
        title=body["title"],
        days=tuple(day(d) for d in body["days"]),
        values=tuple(body["values"]),
        band=tuple((day(d), low, high) for d, low, high in body["band"]),
        marks=tuple((day(d), text) for d, text in body["marks"]),
        ticks=tuple((day(d), text) for d, text in body["ticks"]),
        band_label=body["band_label"],
        grouping=body["grouping"],
        minus=body["minus"],
    )


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value.isoformat() if isinstance(value, date) else value
