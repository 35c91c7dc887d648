"""Telegram's HTML: text and entities with UTF-16 offsets, or the refusal that the real parser gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, NoReturn

from bot.playground.refusals import bad

Entity = dict[str, Any]

SPACES = " \t\r\n\v\0"  # the parser counts the end of the text as a space
KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
}
TAGS = {*KINDS, "a", "pre", "blockquote", "tg-emoji"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot));?")
ATTRIBUTE = re.compile(r"[^\s\0=>]+")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]+")
LINK = re.compile(r"(https?|tg|ton|mailto|tel):\S+|[\w-]+(\.[\w-]+)+\S*", re.IGNORECASE)
FOUND = (
    ("url", re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")),
    ("bot_command", re.compile(r"(?<![\w/@.<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@./])@[A-Za-z]\w{4,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w&/])#[^\W\d_]\w*")),
)


def units(text: str) -> int:
    """Count the UTF-16 code units, in which Telegram measures text."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int
    start: int


class _Reader:
    """One pass over the text, modelled on the parser of the real server, whose messages it repeats."""

    def __init__(self, source: str) -> None:
        self.source = source + "\0"
        self.at = 0
        self.plain: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while (char := self.source[self.at]) != "\0":
            if char == "<":
                closing = self.source[self.at + 1] == "/"
                self.end_tag() if closing else self.start_tag()
                self.at += 1
            else:
                self.put(*self.character())
        if self.open:
            self.refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.plain), self.entities

    def character(self) -> tuple[str, int]:
        """Read one character or character reference; an unknown reference is plain text."""
        if self.source[self.at] == "&" and (found := REFERENCE.match(self.source, self.at)):
            hexadecimal, decimal, name = found.groups()
            char = NAMED[name] if name else _numbered(int(hexadecimal or decimal, 16 if hexadecimal else 10))
            if char:
                return char, found.end()
        return self.source[self.at], self.at + 1

    def put(self, char: str, then: int) -> None:
        self.plain.append(char)
        self.offset += units(char)
        self.at = then

    def refuse(self, what: str, begin: int | None = None) -> NoReturn:
        where = "" if begin is None else f" at byte offset {len(self.source[:begin].encode())}"
        why = f"can't parse entities: {what}{where}"
        raise bad(why)

    def start_tag(self) -> None:
        begin = self.at
        self.at += 1
        self.skip_until(SPACES + ">")
        if self.source[self.at] == "\0":
            self.refuse("Unclosed start tag", begin)
        tag = self.source[begin + 1 : self.at].lower()
        if tag not in TAGS:
            self.refuse(f'Unsupported start tag "{tag}"', begin)
        argument = ""
        while self.source[self.at] != ">":
            self.skip_spaces()
            if self.source[self.at] == ">":
                break
            argument = self.attribute(tag, begin) or argument
        if tag == "span" and argument != "spoiler":
            self.refuse('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, argument, self.offset, len(self.plain)))

    def attribute(self, tag: str, begin: int) -> str:
        """Read one attribute; only those that mean something to Telegram give a value."""
        found = ATTRIBUTE.match(self.source, self.at)
        if found is None:
            missing = self.source[self.at] == "\0"
            self.refuse("Unclosed start tag" if missing else f'Empty attribute name in the tag "{tag}"', begin)
        name = found.group().lower()
        self.at = found.end()
        self.skip_spaces()
        if self.source[self.at] != "=":
            if self.source[self.at] == "\0":
                self.refuse(f'Unclosed start tag "{tag}"', begin)
            if (tag, name) == ("blockquote", "expandable"):
                return "expandable"
            self.refuse(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
        self.at += 1
        self.skip_spaces()
        value = self.value(begin)
        return _meaning(tag, name, value)

    def value(self, begin: int) -> str:
        quote = self.source[self.at]
        if quote not in "'\"":
            token = self.at
            found = NAME_TOKEN.match(self.source, self.at)
            self.at = found.end() if found else self.at
            if self.source[self.at] not in SPACES + ">":
                self.refuse("Unexpected end of name token", token)
            return self.source[token : self.at].lower()
        self.at += 1
        value: list[str] = []
        while self.source[self.at] not in (quote, "\0"):
            char, self.at = self.character()
            value.append(char)
        if self.source[self.at] == "\0":
            self.refuse("Unclosed start tag", begin)
        self.at += 1
        return "".join(value)

    def end_tag(self) -> None:
        begin = self.at
        if not self.open:
            self.refuse("Unexpected end tag", begin)
        self.skip_until(SPACES + ">")
        tag = self.source[begin + 2 : self.at].lower()
        self.skip_spaces()
        if self.source[self.at] != ">":
            self.refuse("Unclosed end tag", begin)
        opened = self.open.pop()
        if tag not in ("", opened.tag):
            where = len(self.source[:begin].encode())
            what = f'Unmatched end tag at byte offset {where}, expected "</{opened.tag}>", found "</{tag}>"'
            self.refuse(what)
        self.close(opened)

    def close(self, opened: _Open) -> None:
        length = self.offset - opened.offset
        if not length:
            return
        where: Entity = {"offset": opened.offset, "length": length}
        inner = self.entities[-1] if self.entities else {}
        if opened.tag == "a":
            url = opened.argument or "".join(self.plain[opened.start :])
            if LINK.fullmatch(url):
                self.entities.append({"type": "text_link", **where, "url": url})
        elif opened.tag == "pre":
            entity: Entity = {"type": "pre", **where}
            if inner.get("language") and (inner["offset"], inner["length"]) == (opened.offset, length):
                entity["language"] = self.entities.pop()["language"]
            self.entities.append(entity)
        elif opened.tag == "blockquote":
            kind = "expandable_blockquote" if opened.argument else "blockquote"
            self.entities.append({"type": kind, **where})
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit():
                self.refuse("Invalid custom emoji identifier specified")
            self.entities.append({"type": "custom_emoji", **where, "custom_emoji_id": opened.argument})
        else:
            entity = {"type": KINDS[opened.tag], **where}
            if opened.tag == "code" and opened.argument:
                entity["language"] = opened.argument
            self.entities.append(entity)

    def skip_spaces(self) -> None:
        while self.source[self.at] in SPACES and self.source[self.at] != "\0":
            self.at += 1

    def skip_until(self, stops: str) -> None:
        while self.source[self.at] not in stops:
            self.at += 1


def _numbered(code: int) -> str:
    surrogate = range(0xD800, 0xE000)
    return chr(code) if 0 < code <= 0x10FFFF and code not in surrogate else ""  # noqa: PLR2004 - end of Unicode


def _meaning(tag: str, name: str, value: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case ("code", "class") if value.startswith("language-"):
            return value.removeprefix("language-")
        case ("span", "class") if value.startswith("tg-"):
            return value.removeprefix("tg-")
        case ("blockquote", "expandable"):
            return "expandable"
    return ""


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Parse Telegram's HTML into plain text and entities, or refuse it."""
    text, entities = _Reader(source.replace("\0", "")).read()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)  # the language only counts directly inside <pre>
    return tidy(text, entities)


def tidy(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Trim as the server does, move the entities along, and add those that are found in plain text."""
    text = text.replace("\r", "")
    lead = units(text) - units(text.lstrip())
    text = text.strip()
    length = units(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] - lead + entity["length"], length)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    kept += [entity for entity in find_entities(text) if not any(_clash(entity, other) for other in kept)]
    return text, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def find_entities(text: str) -> list[Entity]:
    """Find the addresses, commands, mentions and hashtags that Telegram marks by itself."""
    found: list[Entity] = []
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            entity = {"type": kind, "offset": units(text[: match.start()]), "length": units(match.group())}
            if not any(_overlap(entity, other) for other in found):
                found.append(entity)
    return sorted(found, key=lambda entity: entity["offset"])


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"])


def _clash(found: Entity, given: Entity) -> bool:
    if not _overlap(found, given):
        return False
    inside = (
        given["offset"] <= found["offset"] and found["offset"] + found["length"] <= given["offset"] + given["length"]
    )
    return not inside or given["type"] in {"code", "pre", "text_link", "custom_emoji"}
