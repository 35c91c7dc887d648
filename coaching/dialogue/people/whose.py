"""Whose a thread of comments is: under which names the person writes, told once, and of nobody else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from coaching.dialogue.interviews.rounds import short
from coaching.dialogue.people.contacts import ABSENT
from coaching.dialogue.shots.waits import HANDLES
from coaching.dialogue.turn import Turn
from coaching.languages.talk import phrases, spoken
from coaching.model import Act, Button, Line, Reply, known_as
from coaching.reading.comment_thread import Comment

MINE: Final = "acts_mine"
"""Where it stands in person.dialogue which names in threads are the person's own."""
OFFERED: Final = 6
"""Names among which the person finds their own."""
LONGEST_LABEL: Final = 30
KEPT: Final = 8
NOBODY: Final = "none"


def asked(turn: Turn, comments: Sequence[Comment], wrote: Sequence[str]) -> Reply:
    """Asks under which of the names the person writes."""
    number = turn.heard.update_id
    made = [
        Button(Line("plain", {"text": short(name, LONGEST_LABEL)}), f"acts:mine:{number}:{at}")
        for at, name in enumerate(wrote[:OFFERED])
    ]
    rows = [tuple(made[at : at + 2]) for at in range(0, len(made), 2)]
    nobody = Button(Line("button-acts-nobody"), f"acts:mine:{number}:{NOBODY}")
    read = Line("acts-thread", {"n": len(comments), "people": len(wrote)})
    lines = (read, *unread(comments), Line("acts-whose"))
    return Reply(lines, (*rows, (nobody, Button(Line("button-acts-drop"), f"acts:drop:{number}"))))


def unread(comments: Sequence[Comment]) -> tuple[Line, ...]:
    """What is said of comments whose writer could not be told: nobody is lost without a word."""
    n = sum(not comment.who for comment in comments)
    return (Line("acts-unread", {"n": n}),) if n else ()


def mine(turn: Turn, wrote: Sequence[str] = ()) -> frozenset[str]:
    """The person's own names: of accounts that were confirmed on screenshots, and told of threads.

    Of those who `wrote`, whoever has the same letters and numbers is the same: networks write a name in several ways.
    """
    handles: Mapping[str, str] = turn.person.dialogue.get(HANDLES) or {}
    told = [known_as(name) for name in (*handles.values(), *turn.person.dialogue.get(MINE, ()))]
    same = {_plainly(name) for name in told}
    return frozenset((*told, *(known_as(name) for name in wrote if _plainly(name) in same)))


def _plainly(name: str) -> str:
    return "".join(letter for letter in known_as(name) if letter.isalnum())


def meant(turn: Turn, acts: Sequence[Act]) -> tuple[Act, ...]:
    """Answers to somebody by the beginning of a name: "lucia" is lucia_tt, where nobody else begins so."""
    known = {known_as(c.name): c.name for c in turn.person.profile.contacts}

    def whom(name: str) -> str:
        called = known_as(name)
        begun = [full for key, full in known.items() if key.startswith(called) and not key[len(called) :][:1].isalpha()]
        return begun[0] if called not in known and len(begun) == 1 else name

    return tuple(replace(act, who=whom(act.who)) if act.kind == "answered" else act for act in acts)


async def know(turn: Turn, name: str) -> None:
    """Remembers a name of the person's own."""
    known = [one for one in turn.person.dialogue.get(MINE, ()) if known_as(one) != known_as(name)]
    await turn.remember(**{MINE: [*known, name][-KEPT:], ABSENT: None})


async def absent(turn: Turn, comments: Sequence[Comment]) -> None:
    """They are in no thread, and whoever answers others in this one is somebody else. Nobody else is remembered."""
    answer = [known_as(comment.who) for comment in comments if comment.toward]
    known = [name for name in turn.person.dialogue.get(ABSENT) or () if name not in answer]
    await turn.remember(**{ABSENT: [*known, *dict.fromkeys(answer)][-KEPT:]})


def after_i_am(words: str) -> Iterator[str]:
    """What follows "I am" where a message begins so."""
    said, written = spoken(words), words.strip(" .!").split()
    for phrase in phrases("people")["i_am"]:
        if said.startswith(phrase.parts[0]):
            yield " ".join(written[len(phrase.parts[0].split()) :])
            yield " ".join(written[len(phrase.parts[0].split()) - 1 :])  # "I'm ana" is two words, and heard as three


def plain(comment: Comment) -> list[Any]:
    """A comment as it is kept."""
    return [comment.who, comment.kind, comment.day.isoformat(), comment.toward, comment.under, comment.marked]


def comment_of(kept: Sequence[Any]) -> Comment:
    """A comment that was kept."""
    who, kind, day, *rest = kept
    return Comment(who, kind, date.fromisoformat(day), *rest)
