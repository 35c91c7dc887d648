"""What a message says of whom one follows: whether to follow somebody, whom one follows, what becomes of an account.

Each is read only where it is plain: "¿sigo a @ana?", "sigo a @x, @y (clienta)", "ya no sigo a @z".
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from coaching.languages.acts import act_words
from coaching.languages.follow import folded, phrases
from coaching.languages.hearing import clean
from coaching.model import LONGEST_TEXT, Language, known_as
from coaching.reading.people import TONES, facts_in, is_name, without_kin

LONGEST_QUESTION: Final = 300
MOST_ASKED: Final = 3
"""People of one question; they are gone through one by one."""
MOST: Final = 250
LEAST_PASTED: Final = 2
LEAST_LISTED: Final = 2
"""Accounts of a message from which it is a list, though a word of it is no account."""
LONGEST_ECHO: Final = 40
LONGEST_HEADING: Final = 5
FOLLOWER: Final = "follower"
Choice = Literal["keep", "drop", "later", "teaches", "back"]
CHOICES: Final[tuple[Choice, ...]] = ("back", "teaches", "drop", "later", "keep")

HANDLE: Final = re.compile(r"(?<![\w.@])@\w(?:[\w.-]*\w)?")
_BARE = re.compile(r"[a-z0-9_](?:[a-z0-9_.]{1,28})[a-z0-9_]")
_BULLET = re.compile(r"^[\s•·*\-–—]+(?=\S)|^\s*\d{1,3}[.)]\s+")
_GROUP = re.compile(r"^([^:@]{2,60}):\s*(.+)$")
# "y" joins two accounts only where another one follows: "María y Luis" are two, "clienta y amiga" is one word on one.
_APART = re.compile(r"\s*[,;](?![^()]*\))\s*|\s+(?:y|e|and|&)\s+(?=@|[^\W\d_a-zà-ÿ])")
_AND = re.compile(r"\s+(?:y|e|and|&)\s+")
_TIMES: Final = 2
"""Words of "2 times"."""
_ARTICLES: Final = frozenset({"el", "la", "los", "las", "il", "lo", "i", "gli", "le", "the"})
_OF: Final = frozenset({"de", "del", "di", "della", "dello", "of", "d"})
_PARTICLES: Final = frozenset(
    {"dei", "of", "the", "de", "la", "del", "los", "las", "di", "da", "della", "van", "von", "der", "y"}
)


@dataclass(frozen=True, slots=True)
class Followed:
    """An account that somebody says they follow, and what they told of it by the names of Contact's fields."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """The accounts of a message, and what in it is none and is not kept."""

    accounts: tuple[Followed, ...]
    unread: tuple[str, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether it can be nothing else: several accounts, by their handles."""
        return sum(account.name.startswith("@") for account in self.accounts) >= LEAST_LISTED


# ---------------------------------------------------------------- shall I follow?


def asked(text: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Whom a message asks whether to follow, as written, at most three; empty where it asks something else.

    A name without "@" is taken where it begins with a capital letter, or is `known`.
    """
    text = clean(text.strip())
    if len(text) > LONGEST_QUESTION or "\n" in text:
        return ()
    words = folded(HANDLE.sub(" ", text))
    # "Should I" asks by itself; "sigo a @ana" tells.
    words = phrases("theirs").without(words)
    if not ("?" in text or _asks_itself(words)) or not phrases("asks").within(words):
        return ()
    if phrases("asks_not").within(words):
        return ()
    handles = tuple(dict.fromkeys(match.group() for match in HANDLE.finditer(text)))
    if handles:
        return handles[:MOST_ASKED]
    name = _named_after(text) or _known_in(words, text, known)
    return (name,) if name else ()


def told_with(text: str, names: Sequence[str], *, language: Language | None = None) -> dict[str, Any]:
    """What is told of somebody with the question whether to follow them; nothing where several are asked about."""
    if len(names) != 1:
        return {}
    told = _facts(re.sub(r"[?!.¿¡]", ",", clean(text).replace(names[0], " ")), language)
    if told.get("relation") == FOLLOWER:
        del told["relation"]  # that they follow one is why it is asked
    return told


def _asks_itself(words: Sequence[str]) -> bool:
    return words[:2] in {("should", "i"), ("deberia", "seguir"), ("dovrei", "seguire"), ("devo", "seguire")} or (
        words[:3] == ("tengo", "que", "seguir")
    )


def _named_after(text: str) -> str | None:
    """What stands between "sigo a" and the end of the question, where it is a name."""
    plain = re.split(r"[?!.;]", text.lstrip("¿¡ ").replace(",", " , "), maxsplit=1)[0]
    written = plain.split()
    words = ["".join(folded(word)) for word in written]
    start = next((at + n for at in range(len(words)) if (n := phrases("asks_to").at(words, at))), None)
    if start is None:
        return None
    end = len(words)
    while end > start:
        cut = next((at for at in range(start + 1, end) if phrases("back").whole([w for w in words[at:end] if w])), None)
        cut = end - 1 if cut is None and not words[end - 1] else cut
        if cut is None:
            break
        end = cut
    name = without_kin(" ".join(written[start:end]).strip(" ,"))
    return name if _looks_a_name(name) and not text.isupper() else None


def _looks_a_name(name: str) -> bool:
    words = name.split()
    nobody = phrases("everybody")
    if not words or not is_name(name) or "," in name:
        return False
    if any(nobody.at(folded(word)) for word in words[len(words) > 1 and words[0].casefold() in _ARTICLES :]):
        return False  # "él" is nobody by name, "El Rincón" is somebody
    return words[0][0].isupper() and all(word[0].isupper() or word in _PARTICLES for word in words)


def _known_in(words: Sequence[str], text: str, known: Collection[str]) -> str | None:
    return next((name for name in known if _stands_alone(folded(known_as(name)), words, text)), None)


def _stands_alone(name: tuple[str, ...], words: Sequence[str], text: str) -> bool:
    """Whether a name is said, and not as a part of another one: neither "El Rincón de Ana" nor "Ana's sister"."""
    capitals = {word for written in text.split()[1:] if written.strip("¿¡")[:1].isupper() for word in folded(written)}
    for at in range(len(words) - len(name) + 1):
        if name and tuple(words[at : at + len(name)]) == name:
            before, after = words[at - 1] if at else "", words[at + len(name)] if at + len(name) < len(words) else ""
            return before not in capitals | _OF and after not in capitals | {"s"}
    return False


def removed(text: str, known: Collection[str]) -> str | None:
    """Whom of those who are `known` a message wants off the list, and nothing else: "quita a Ana", "remove Jane"."""
    if len(text) > LONGEST_QUESTION or "?" in text:
        return None
    words = folded(clean(text).replace("@", " "))
    rest = words[phrases("removes").at(words) :] if phrases("removes").at(words) else ()
    return next((name for name in known if _is_called(name, rest)), None)


def removals(text: str) -> tuple[str, ...]:
    """Everybody whom a message wants off the list, known or not: "borra a Paco, Rosa y Juan"; () for any other."""
    plain = HANDLE.sub(lambda found: found.group().replace("@", ""), clean(text).strip(" .!"))
    written = plain.split()
    n = next(
        (n for n in range(min(len(written), 3), 0, -1) if phrases("removes").whole(folded(" ".join(written[:n])))), 0
    )
    if not n or len(text) > LONGEST_QUESTION or "?" in text or text.isupper():
        return ()
    names = [name.strip() for name in _APART.split(" ".join(written[n:]))]
    return tuple(names) if all(_looks_a_name(name) for name in names) else ()


def unfollowed(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Whom a message says that its writer stopped following: by handle, or by the name of somebody `known`."""
    words = folded(clean(HANDLE.sub(" ", text)))
    if len(text) > LONGEST_QUESTION or "?" in text or not (n := phrases("left").at(words)):
        return ()
    handles = tuple(dict.fromkeys(HANDLE.findall(text)))
    name = _known_in(words[n:], text, known)
    return handles or ((name,) if name else ())


def _is_called(name: str, words: Sequence[str]) -> bool:
    """Whether words are a name, with nothing behind it but "from the list"."""
    called = folded(known_as(name))
    behind = words[len(called) :]
    return tuple(words[: len(called)]) == called and (not behind or phrases("off_list").whole(behind))


# ---------------------------------------------------------------- whom I follow


def followed(text: str, *, language: Language | None = None, sure: bool = False) -> Listed | None:
    """The accounts that a message says its writer follows; None where it does not plainly say that.

    `sure`: that is what was asked for, so that a list by itself is an answer. "clientas: @a, @b" tells of both.
    """
    text = clean(text[:LONGEST_TEXT])
    if "?" in text:
        return None
    if copied := _copied(text):
        return Listed(copied)
    rest = _told_after(text)
    if rest is None:
        rest = _silent_ones(text)
    if rest is None and not sure:
        return None
    items = list(_items(text if rest is None else rest, language))
    found: dict[str, Followed] = {}
    for item in items:
        if isinstance(item, Followed):
            before = found.get(known_as(item.name), item)
            found[known_as(item.name)] = Followed(before.name, {**before.facts, **item.facts})
    unread = tuple(item for item in items if isinstance(item, str))
    if not found or (unread and len(found) < LEAST_LISTED):
        return None  # a sentence about something else
    return Listed(tuple(found.values())[:MOST], unread)


def chosen(text: str) -> Choice | None:
    """What an answer says of an account that is looked at: keep, drop, later, teaches; "back" takes the last one back;
    None for anything else.
    """  # noqa: D205  # one list
    words = folded(clean(text))
    return next((choice for choice in CHOICES if phrases(f"answers.{choice}").whole(words)), None)


def _told_after(text: str) -> str | None:
    """What comes after "sigo a"; None where a message does not begin so."""
    first, _, lines = text.partition("\n")
    before, colon, after = first.partition(":")
    says = phrases("says")
    if colon and "@" not in before and says.whole(folded(before)):
        return f"{after}\n{lines}"
    words = first.split()
    for end in range(min(len(words), 5), 0, -1):
        if says.whole(folded(" ".join(words[:end]))):
            return f"{' '.join(words[end:])}\n{lines}"
    return None


def _silent_ones(text: str) -> str | None:
    """A message that only says who is silent, "zitti: @uno, @due", as a list with its heading; None for any other."""
    handle = HANDLE.search(text)
    heading = folded(text[: handle.start()]) if handle else ()
    if handle is None or not heading or not phrases("silent").at(heading) or len(heading) > LONGEST_HEADING:
        return None
    return f"{' '.join(heading)}: {text[handle.start() :]}"


def _items(text: str, language: Language | None) -> Iterator[Followed | str]:
    """The accounts one by one; words for what is none."""
    for written in text.splitlines():
        line = _BULLET.sub("", written).strip(" .")
        if not line:
            continue
        group: dict[str, Any] = {}
        headed = _GROUP.match(line)
        if headed is not None and (told := _of_all(headed[1], language)) is not None:
            group, line = told, headed[2]
        for part in _APART.split(line):
            if part.strip(" .,:"):
                yield from _accounts(part.strip(" .,:"), group, language)


def _of_all(heading: str, language: Language | None) -> dict[str, Any] | None:
    """What a heading tells of everybody under it: "clientas", "calladas desde hace meses"; {} for "sigo a"."""
    words = folded(heading)
    told = _facts(heading, language)
    if told:
        return told
    return {} if phrases("says").whole(words) or phrases("everybody").at(words) else None


def _accounts(part: str, group: Mapping[str, Any], language: Language | None) -> Iterator[Followed | str]:
    handles = HANDLE.findall(part)
    if not handles:
        name, told = _named(part, language)
        yield Followed(name, {**group, **told}) if name else part[:LONGEST_ECHO]
        return
    apart = _AND.split(part)
    if len(apart) > 1 and all(len(HANDLE.findall(one)) == 1 for one in apart):
        for one in apart:  # "@b and my mentor @c": only one of them is a mentor
            yield from _accounts(one, group, language)
        return
    rest = HANDLE.sub(" ", part).strip(" ()[]:,.-–—")
    told = _facts(rest, language) if rest else {}
    if rest and not told and len(handles) == 1 and not group:
        yield part[:LONGEST_ECHO]
        return
    yield from (Followed(handle, {**group, **told}) for handle in handles)


def _named(part: str, language: Language | None) -> tuple[str, dict[str, Any]]:
    """A name without "@" and what is told of it: "Marta (clienta)", "Marta, mi mentora"."""
    name, sign, rest = part, "", ""
    for sign in ("(", ":", " - ", " – "):
        if sign in part:
            name, _, rest = part.partition(sign)
            break
    told = _facts(rest.strip(" )"), language) if rest else {}
    return (name.strip(), told) if _looks_a_name(name.strip()) else ("", {})


def _facts(text: str, language: Language | None) -> dict[str, Any]:
    """Several things at once: "clienta, callada" in brackets."""
    told: dict[str, Any] = {}
    for part in re.split(r"[,;/]|\s+(?:y|e|and|pero|ma|but)\s+", text):
        told |= facts_in(part, language=language)
        if (n := _how_often(part)) is not None and TONES["only_critic"].items() <= told.items():
            told |= {"critical": n, "interactions": n, "constructive": None}
    words = folded(text)
    if phrases("silent").within(words):
        told.setdefault("interactions", 0)
        if told.get("relation") == FOLLOWER:
            del told["relation"]  # of an account that one follows, "silent" says what it does, not that it follows
    return {name: value for name, value in told.items() if value is not None}


def _how_often(part: str) -> int | None:
    """The number of "2 times", where nothing else is said."""
    words = folded(part)
    counted = len(words) == _TIMES and words[0].isdecimal() and act_words().begins("times", words[1:])
    return int(words[0]) if counted else None


def _copied(text: str) -> tuple[Followed, ...]:
    """A list as it is copied from a network: a handle, a name, and "Following" under each; empty where it is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    marks = [phrases("pasted.markers").whole(folded(line)) for line in lines]
    if sum(marks) < LEAST_PASTED:
        return ()
    found: dict[str, Followed] = {}
    fresh = True
    for line, mark in zip(lines, marks, strict=True):
        if mark:
            fresh = True
        elif fresh and not phrases("pasted.noise").whole(folded(line)):
            name = line if HANDLE.fullmatch(line) or _BARE.fullmatch(line) else ""
            if name:
                found.setdefault(known_as(name), Followed(name))
            fresh = False
    return tuple(found.values())[:MOST]
