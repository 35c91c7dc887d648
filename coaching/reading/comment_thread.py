"""A thread of comments as it is copied from a network or a chat: who wrote, to whom, and of what kind.

The words of the comments are looked at and let go; what is kept is who, what kind, whom it answers, and the day. Copied
threads differ by network and language, and have three things in common: a line with a name, lines of text, and the
network's own lines ("2 sem", "Reply", "3 Mi piace") that close a comment. What has no such shape is no thread.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from coaching.languages.acts import act_words, cut
from coaching.languages.hearing import clean, lexicon
from coaching.model import LONGEST_TEXT, Act, known_as
from coaching.reading.acts import joined
from coaching.reading.spoken_thread import spoken
from coaching.reading.wrote import ADDRESSED, EMOJI, INDENT, Written, is_handle, is_name, plain, sounds_named

MOST: Final = 120
"""Comments of one message; Telegram's longest holds about a hundred."""
LONGEST_CLOSING: Final = 12
"""Words of a line of the network's own."""
AT_LEAST: Final = 2
Kind = Literal["comment", "question", "complaint"]
Item = Literal["text", "age", "reply", "author", "chrome"]

_DAYS: Final = {"day": 1, "week": 7, "month": 30, "year": 365, "hour": 0}
_SIGNS: Final = re.compile(r"[·•|\-–—.,;:()\[\]\"'’\s\u200d]+")
_ASKS: Final = re.compile(r"\?[^\w]*(?:\w{1,12}[^\w]*){0,2}$")
_ANSWERS: Final = re.compile(r"^(?P<who>.*\w.*?)\s*[▸▶►›>]\s*(?P<to>.*\w.*)$")
"""How some networks write who answers whom: "gianni88 ▸ lucia_tt"."""
_DATED: Final = re.compile(r"^(?:(?P<year>\d{4})-)?(?P<first>\d{1,2})-(?P<second>\d{1,2})$")


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment of a thread. `toward` is whom it answers, `under` who wrote last before it; "" where nobody is known.

    `who` is "" where the name could not be told. `marked`: the network says that it is the owner's.
    """

    who: str
    kind: Kind
    day: date
    toward: str = ""
    under: str = ""
    marked: bool = False


def read_thread(text: str, *, today: date, known: frozenset[str] = frozenset()) -> tuple[Comment, ...]:
    """The comments of a pasted thread, in order; empty where the text is none. `known` are names by `known_as`."""
    lines = [line for line in clean(text[:LONGEST_TEXT]).split("\n") if line.strip()]
    said = [line for line in lines if not _adorns(line, today)]
    written = _copied(lines, today) or spoken(said, today, known)
    return tuple(_addressed(written[:MOST]))


def acts_of(comments: Sequence[Comment], mine: frozenset[str]) -> tuple[Act, ...]:
    """What was done in a thread, where the names in `mine` (by `known_as`) are the owner's own.

    The owner's comment answers whom it names, else whoever wrote before it.
    """
    own = mine | {known_as(comment.who) for comment in comments if comment.marked and comment.who}
    found: list[Act] = []
    for comment in comments:
        toward = known_as(comment.toward)
        if comment.marked or (comment.who and known_as(comment.who) in own):
            answered = comment.toward if comment.toward and toward not in own else comment.under
            if answered and known_as(answered) not in own:
                found.append(Act(answered, "answered", comment.day))
        elif not comment.who:
            continue
        elif comment.toward and toward not in own and toward != known_as(comment.who):
            found.append(Act(comment.who, "reply", comment.day, toward=comment.toward))
        else:
            found.append(Act(comment.who, comment.kind, comment.day))
    return joined(found)


def names_in(comments: Iterable[Comment]) -> tuple[str, ...]:
    """Everybody who wrote, those who answer others first: one of them may be the owner."""
    count: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for comment in comments:
        if not comment.who:
            continue
        told = count.setdefault(known_as(comment.who), [0, 0])
        told[0] += bool(comment.toward)
        told[1] += 1
        names.setdefault(known_as(comment.who), comment.who)
    return tuple(names[key] for key in sorted(count, key=lambda key: (-count[key][0], -count[key][1])))


# ---------------------------------------------------------------- what a comment is


def _addressed(written: Sequence[Written]) -> Iterator[Comment]:
    """To whom each comment is said: who is named at its beginning, and wrote in the same thread; else its parent."""
    names = {known_as(one.who): one.who for one in written if one.who}
    parent, before = "", ""
    for one in written:
        toward = _named(one, names) or (parent if one.indented else "")
        yield Comment(one.who, _kind(one.text), one.day, toward, before, one.marked)
        if not one.marked:
            before = one.who
        parent = parent if one.indented else one.who


def _named(one: Written, names: dict[str, str]) -> str:
    found = ADDRESSED.match(one.text)
    if found is not None:
        return names.get(known_as(found[1]), "")
    said = known_as(one.text)
    full = (name for key, name in names.items() if " " in key and said.startswith(f"{key} ") and name != one.who)
    return next(full, "")


def _kind(text: str) -> Kind:
    words = cut(text)
    if any(_holds(words, phrase) for phrase in act_words().thread["complaints"]):
        return "complaint"
    return "question" if _ASKS.search(text.strip()) else "comment"


def _holds(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))


# ---------------------------------------------------------------- copied from a network


@dataclass(slots=True)
class _Block:
    """What lies between two closings: texts before and after the age, with the age in days."""

    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    age: int | None = None
    indented: bool = False
    marked: bool = False
    closed: bool = False

    def take(self, kind: Item, text: str, extra: int) -> None:
        """One more piece of the comment: words go before its age or after it, and the first age is its own."""
        match kind:
            case "text":
                (self.before if self.age is None else self.after).append(text)
            case "age":
                self.age = extra if self.age is None else self.age
            case "author":
                self.marked = True
            case _:
                pass


def _copied(lines: Sequence[str], today: date) -> list[Written]:
    """Comments as a network's page gives them; empty where the lines have no such shape."""
    items = [item for line in lines for item in _items(line, today)]
    replies = sum(kind == "reply" for kind, _, _ in items)
    if replies:
        # Where "Reply" closes what is written, a plain word before an age is a name: "panaderia 1 sem".
        items = [item for line in lines for item in _items(line, today, strictly=False)]
    ages = sum(kind == "age" for kind, _, _ in items)
    if not ((replies and ages) or replies >= AT_LEAST or ages >= AT_LEAST):
        return []
    blocks = _blocks(items) if replies else _by_age(items)
    found = [_written(block, today) for block in blocks]
    named = sum(bool(one.who) for one in found)
    return found if named and named * 2 >= len(blocks) else []


def _adorns(line: str, today: date) -> bool:
    """Whether a line is all the network's own and has words in it: "2 me gusta", "Responder"."""
    return any(c.isalpha() for c in line) and bool(_own(line.strip(), today))


def _items(line: str, today: date, *, strictly: bool = True) -> tuple[tuple[Item, str, int], ...]:
    """What a line is: pieces of the network's own, or text, or text with the network's own behind it."""
    indent = int(bool(INDENT.match(line)))
    line = line.strip()
    if (own := _own(line, today)) is not None:
        return own
    if _is_picture(line):
        return (("chrome", "", 0),)
    tail = _closing(line, today, strictly=strictly)
    if tail is not None:
        text, own = tail
        return (("text", text, indent), *own)
    return (("text", line, indent),)


def _own(line: str, today: date) -> tuple[tuple[Item, str, int], ...] | None:
    """The pieces of a line that is all the network's own: "2 sem · 3 Me gusta · Responder"; None for anything else."""
    if (dated := _DATED.match(line)) is not None:
        age = _days_since(dated, today)
        return (("age", "", age),) if age is not None else None
    bare = _SIGNS.sub(" ", EMOJI.sub(" ", line)).strip()
    words = cut(bare)
    if not words or len(words) > LONGEST_CLOSING or not re.fullmatch(r"[\w\s']*", bare):
        return None
    return _pieces(words)


@lru_cache(maxsize=256)
def _pieces(words: tuple[str, ...]) -> tuple[tuple[Item, str, int], ...] | None:
    if not words:
        return ()
    for end in range(len(words), 0, -1):
        found = _piece(words[:end])
        if found is not None and (rest := _pieces(words[end:])) is not None:
            return (found, *rest)
    return None


def _piece(words: tuple[str, ...]) -> tuple[Item, str, int] | None:
    known = act_words().thread
    plain = tuple("#" if word.isdecimal() else word for word in words)
    if (age := _age(words)) is not None:
        return ("age", "", age)
    if plain in known["reply"]:
        return ("reply", "", 0)
    if plain in known["author"]:
        return ("author", "", 0)
    return ("chrome", "", 0) if plain in known["chrome"] or plain == ("#",) else None


def _age(words: tuple[str, ...]) -> int | None:
    """How many days ago: "2 sem", "hace 3 días", "1 giorno fa", "a week ago", "ayer"."""
    known = act_words().thread
    if words in known["now"]:
        return 0
    if words in known["yesterday"]:
        return 1
    for ago in known["ago"]:
        if words[: len(ago)] == ago and len(words) > len(ago):
            return _span(words[len(ago) :], lone=True)
        if words[-len(ago) :] == ago and len(words) > len(ago):
            return _span(words[: -len(ago)], lone=True)
    return _span(words, lone=False)


def _span(words: tuple[str, ...], *, lone: bool) -> int | None:
    """A number with its unit; behind "ago" the number may be left out: "hace un día"."""
    known = act_words().thread
    unit = next((name for name in _DAYS if (words[-1],) in known[name]), None)
    if unit is None or len(words) > AT_LEAST:
        return None
    if len(words) == 1:
        return _DAYS[unit] if lone else None
    if words[0].isdecimal() and len(words[0]) <= 3:  # noqa: PLR2004  # 999 of anything is old enough
        return int(words[0]) * _DAYS[unit]
    return _DAYS[unit] if lone and any(values.get(words[0]) == 1 for values in lexicon().values.values()) else None


def _days_since(dated: re.Match[str], today: date) -> int | None:
    """The age of "11-3" or "2025-11-3": the month first, as networks write it, unless there is no such day yet."""
    first, second = int(dated["first"]), int(dated["second"])
    year = int(dated["year"]) if dated["year"] else None
    for month, day in ((first, second), (second, first)):
        try:
            found = date(year or today.year, month, day)
        except ValueError:
            continue
        if found <= today:
            return (today - found).days
    return None


def _is_picture(line: str) -> bool:
    words = cut(line)
    return any(_holds(words, phrase) for phrase in act_words().thread["picture"]) and len(words) <= LONGEST_CLOSING


def _closing(line: str, today: date, *, strictly: bool) -> tuple[str, tuple[tuple[Item, str, int], ...]] | None:
    """A line's text and the network's own behind it: "ana ¡qué bonito! 2 sem Responder", "Ana García · Autor"."""
    starts = [found.start() for found in re.finditer(r"(?<=[\s·•])(?=[\w])", line)]
    for start in starts[-LONGEST_CLOSING:]:
        own = _own(line[start:], today)
        if own is None:
            continue
        kinds = {kind for kind, _, _ in own}
        text = line[:start].strip(" ·•|-")
        named = is_name(text, strictly=strictly) and kinds & {"age", "author"}
        if text and ({"age", "reply"} <= kinds or named):
            return text, own
    return None


def _blocks(items: Iterable[tuple[Item, str, int]]) -> list[_Block]:
    """One for each comment, where every comment is closed by "Reply"."""
    blocks = [_Block()]
    for kind, text, extra in items:
        if blocks[-1].closed and kind in {"text", "author"}:
            blocks.append(_Block())
        block = blocks[-1]
        if kind == "text" and block.age is None:
            block.indented = block.indented or bool(extra and not block.before)
        block.closed = block.closed or kind == "reply"
        block.take(kind, text, extra)
    return [block for block in blocks if block.closed and block.before]


def _by_age(items: Sequence[tuple[Item, str, int]]) -> list[_Block]:
    """One for each comment, where only ages tell them apart: "name, age, text", or "name, text, age"."""
    first = next((at for at, item in enumerate(items) if item[0] == "age"), 0)
    leading = sum(kind == "text" for kind, _, _ in items[:first])
    blocks = [_Block()]
    for at, (kind, text, extra) in enumerate(items):
        block = blocks[-1]
        if kind == "text" and block.age is not None and (leading > 1 or _before_age(items, at)):
            block = _Block(indented=bool(extra))
            blocks.append(block)
        block.take(kind, text, extra)
    return [block for block in blocks if block.age is not None and block.before]


def _before_age(items: Sequence[tuple[Item, str, int]], at: int) -> bool:
    """Whether the next thing that says something is an age: then a text is a name."""
    following = (kind for kind, _, _ in items[at + 1 :] if kind not in {"chrome", "author"})
    return next(following, None) == "age"


def _written(block: _Block, today: date) -> Written:
    """A block as a comment; of nobody where it does not begin with a name."""
    name, rest = block.before[0], block.before[1:]
    day = today - timedelta(days=min(block.age or 0, 3650))
    who, colon, said = name.partition(": ")
    answers = _ANSWERS.match(name)
    if colon and said.strip() and is_name(who):
        name, rest = who, [said, *rest]
    elif answers is not None and is_name(answers["who"]) and is_name(answers["to"]):
        name, block.after, rest = answers["who"], [f"{_called(answers['to'])} {' '.join(block.after or rest)}"], []
    elif not is_name(name) and not ((rest or block.after) and sounds_named(name)):
        first, _, behind = name.partition(" ")
        if rest or block.after or not is_handle(first):
            return Written("", "", day, block.indented, block.marked)
        name, rest = first, [behind]
    text = " ".join(block.after or [line for line in rest if known_as(line) != known_as(name)])
    return Written(plain(name), text, day, block.indented, block.marked)


def _called(name: str) -> str:
    """Somebody as a comment addresses them."""
    return name if " " in name.strip() or name.startswith("@") else f"@{name.strip()}"
